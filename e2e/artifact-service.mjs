// The artifact service of a run and the storage behind it, as far as the official client speaks it.
import { createHash, randomUUID } from 'node:crypto';

export const TWIRP = '/twirp/github.actions.results.api.v1.ArtifactService/';
export const STORAGE = '/storage/';

/** Fields of the requests, as the protocol defines them. */
const FIELDS = {
  CreateArtifact: [
    'workflow_run_backend_id',
    'workflow_job_run_backend_id',
    'name',
    'expires_at',
    'version',
    'mime_type',
  ],
  FinalizeArtifact: [
    'workflow_run_backend_id',
    'workflow_job_run_backend_id',
    'name',
    'size',
    'hash',
  ],
  ListArtifacts: [
    'workflow_run_backend_id',
    'workflow_job_run_backend_id',
    'name_filter',
    'id_filter',
  ],
  DeleteArtifact: ['workflow_run_backend_id', 'workflow_job_run_backend_id', 'name'],
};

/** A runtime token for one job of a run, in the form that the client takes apart. */
export function runtimeToken(runId) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const payload = { scp: `Actions.ExampleScope Actions.Results:run-${runId}:job-${runId}` };
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(payload)}.stand-in`;
}

/** @param problem is told what breaks the protocol */
export function artifactService({ state, origin, problem }) {
  const fail = (status, code, msg) => ({ status, body: { code, msg } });
  const methods = {
    CreateArtifact(runId, body) {
      if (body.name === '' || /["<>|*?\\/:\r\n]/.test(body.name)) {
        return fail(400, 'invalid_argument', `the name ${body.name} is invalid`);
      }
      if (ofRun(runId).some(({ name }) => name === body.name)) {
        return fail(
          409,
          'already_exists',
          'an artifact with this name already exists on the workflow run',
        );
      }
      const place = randomUUID();
      state.blobs.set(place, { name: body.name, runId, blocks: new Map(), content: undefined });
      return {
        status: 200,
        body: { ok: true, signed_upload_url: `${origin}${STORAGE}${place}?sig=stand-in` },
      };
    },

    FinalizeArtifact(runId, body) {
      const blob = [...state.blobs.values()]
        .reverse()
        .find((each) => each.runId === runId && each.name === body.name);
      if (blob?.content === undefined) return fail(404, 'not_found', 'nothing was uploaded');
      const digest = `sha256:${createHash('sha256').update(blob.content).digest('hex')}`;
      if (body.hash !== digest) problem(`FinalizeArtifact: hash ${body.hash}, not ${digest}`);
      if (Number(body.size) !== blob.content.length) {
        problem(`FinalizeArtifact: size ${body.size}, not ${blob.content.length}`);
      }
      const { id } = state.addArtifact({ runId, name: body.name, zip: blob.content });
      return { status: 200, body: { ok: true, artifact_id: String(id) } };
    },

    ListArtifacts(runId, body) {
      const artifacts = ofRun(runId)
        .filter(({ name }) => body.name_filter === undefined || name === body.name_filter)
        .map(({ id, name, zip, createdAt, digest }) => ({
          workflow_run_backend_id: body.workflow_run_backend_id,
          workflow_job_run_backend_id: body.workflow_job_run_backend_id,
          database_id: String(id),
          name,
          size: String(zip.length),
          created_at: createdAt,
          digest,
        }));
      return { status: 200, body: { artifacts } };
    },

    DeleteArtifact(runId, body) {
      const found = ofRun(runId).find(({ name }) => name === body.name);
      if (found === undefined) return fail(404, 'not_found', 'no such artifact');
      state.artifacts.splice(state.artifacts.indexOf(found), 1);
      return { status: 200, body: { ok: true, artifact_id: String(found.id) } };
    },
  };

  return {
    /** Calls a method of the service. */
    call(request, url, bytes) {
      const name = url.pathname.slice(TWIRP.length);
      if (!Object.hasOwn(methods, name)) return fail(404, 'bad_route', `no method ${name}`);
      const body = JSON.parse(bytes.toString('utf8'));
      for (const field of Object.keys(body)) {
        if (!FIELDS[name].includes(field)) problem(`${name}: unknown field ${field}`);
      }
      const ids = idsOf(request.headers.authorization);
      if (
        ids?.run !== body.workflow_run_backend_id ||
        ids?.job !== body.workflow_job_run_backend_id
      ) {
        problem(`${name}: the token is not for this run and job`);
        return fail(403, 'permission_denied', 'wrong token');
      }
      return methods[name](Number(ids.run.replace('run-', '')), body);
    },

    /** Answers the storage: blobs in blocks, and downloads. */
    store(request, url, bytes) {
      const blob = state.blobs.get(url.pathname.slice(STORAGE.length));
      if (request.headers.authorization !== undefined) {
        problem(`${request.method} ${url.pathname}: a token was sent to the storage`);
      }
      if (blob === undefined) return { status: 404 };
      if (request.method === 'GET' && blob.refusals > 0) {
        blob.refusals -= 1;
        return {
          status: 403,
          bytes: Buffer.from(
            '<?xml version="1.0"?><Error><Code>AuthenticationFailed</Code></Error>',
          ),
          headers: { 'content-type': 'application/xml' },
        };
      }
      if (request.method === 'GET') {
        return {
          status: 200,
          bytes: blob.content,
          headers: { 'content-type': 'application/zip' },
        };
      }
      switch (url.searchParams.get('comp')) {
        case 'block':
          blob.blocks.set(url.searchParams.get('blockid'), bytes);
          break;
        case 'blocklist': {
          const listed = bytes.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/g);
          blob.content = Buffer.concat([...listed].map(([, id]) => blob.blocks.get(id)));
          break;
        }
        default:
          blob.content = bytes;
      }
      return {
        status: 201,
        headers: {
          etag: '"1"',
          'last-modified': new Date().toUTCString(),
          'x-ms-request-id': randomUUID(),
        },
      };
    },
  };

  function ofRun(runId) {
    return state.artifacts.filter((each) => each.runId === runId);
  }
}

function idsOf(authorization = '') {
  try {
    const [, payload] = authorization.replace(/^Bearer /, '').split('.');
    const { scp } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    const [, run, job] = /Actions\.Results:([^: ]+):([^: ]+)/.exec(scp);
    return { run, job };
  } catch {
    return undefined;
  }
}
