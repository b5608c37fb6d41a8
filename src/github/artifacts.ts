/** Artifacts of a repository, over the REST interface: the client for uploads sees one run only. */
import { createHash } from 'node:crypto';
import { InputError } from '../errors.js';
import type { Repository } from './context.js';
import { type Octokit, statusOf } from './octokit.js';

/** A stored artifact, as far as it matters here. */
export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly sizeBytes: number;
  readonly expired: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
  /** `sha256:…` of the zip, where the server knows it. */
  readonly digest?: string;
  readonly run?: {
    readonly id: number;
    readonly repositoryId: number;
    readonly headRepositoryId: number;
    readonly headBranch: string;
    readonly headSha: string;
  };
}

/** A run that uploaded an artifact. */
export interface StoredRun {
  readonly event: string;
  readonly headBranch: string;
  readonly headRepositoryId: number | undefined;
}

/** So many pages of a hundred are read: at most some months of pushes. */
const MOST_PAGES = 100;

const READ_ADVICE =
  'The workflow\'s token needs to read artifacts: give the job "permissions: { actions: read, contents: read, pull-requests: write }".';

/**
 * All artifacts of exactly this name, newest first.
 * @throws InputError when the token may not list them
 */
export async function listArtifacts(
  octokit: Octokit,
  repository: Repository,
  name: string,
): Promise<StoredArtifact[]> {
  const found: StoredArtifact[] = [];
  let pages = 0;
  const iterator = octokit.paginate.iterator(octokit.rest.actions.listArtifactsForRepo, {
    owner: repository.owner,
    repo: repository.name,
    name,
    per_page: 100,
  });
  try {
    for await (const { data } of iterator) {
      for (const each of data) {
        // The server filters by name; what is of another name is not ours whoever says so.
        if (each.name === name) found.push(stored(each));
      }
      pages += 1;
      if (pages >= MOST_PAGES) break;
    }
  } catch (error) {
    throw forbidden(error, `looking for the artifact ${name}`);
  }
  // The order of the list is not promised.
  return found.sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
}

type ListedArtifact = Awaited<
  ReturnType<Octokit['rest']['actions']['listArtifactsForRepo']>
>['data']['artifacts'][number];

function stored(listed: ListedArtifact): StoredArtifact {
  const { workflow_run: run, digest } = listed;
  return {
    id: listed.id,
    name: listed.name,
    sizeBytes: listed.size_in_bytes,
    expired: listed.expired,
    createdAt: listed.created_at ?? '',
    ...(typeof digest === 'string' ? { digest } : {}),
    ...(run?.id !== undefined &&
    run.repository_id !== undefined &&
    run.head_repository_id !== undefined
      ? {
          run: {
            id: run.id,
            repositoryId: run.repository_id,
            headRepositoryId: run.head_repository_id,
            headBranch: run.head_branch ?? '',
            headSha: run.head_sha ?? '',
          },
        }
      : {}),
  };
}

/** The run with this id; undefined when it is gone. */
export async function findRun(
  octokit: Octokit,
  repository: Repository,
  runId: number,
): Promise<StoredRun | undefined> {
  const { owner, name: repo } = repository;
  try {
    const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: runId });
    return {
      event: data.event,
      headBranch: data.head_branch ?? '',
      headRepositoryId: data.head_repository?.id,
    };
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw forbidden(error, `looking at run ${runId}`);
  }
}

export interface DownloadLimits {
  readonly mostBytes: number;
  readonly timeoutMs: number;
}

export const DOWNLOAD_LIMITS: DownloadLimits = { mostBytes: 64 * 1024 * 1024, timeoutMs: 120_000 };

/**
 * The zip of an artifact, in memory, checked against its digest.
 * @throws InputError when it is gone, too large, or not what was uploaded
 */
export async function downloadArtifact(
  octokit: Octokit,
  repository: Repository,
  artifact: StoredArtifact,
  limits: DownloadLimits = DOWNLOAD_LIMITS,
): Promise<Uint8Array> {
  const what = `downloading artifact ${artifact.id} (${artifact.name})`;
  if (artifact.sizeBytes > limits.mostBytes) throw tooLarge(what, limits);
  const signal = AbortSignal.timeout(limits.timeoutMs);
  const address = await locate(octokit, repository, artifact, what);
  const { EnvHttpProxyAgent, fetch } = await import('undici');
  const dispatcher = new EnvHttpProxyAgent();
  try {
    // Without the token: the storage is another server, and the address is a ticket of its own.
    const response = await fetch(address, { dispatcher, signal, redirect: 'error' });
    if (!response.ok || response.body === null) {
      throw new InputError(`${what}: the storage answered ${response.status}`);
    }
    const bytes = await readAtMost(response.body, limits.mostBytes);
    if (bytes === undefined) throw tooLarge(what, limits);
    requireDigest(bytes, artifact.digest, what);
    return bytes;
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    const reason = signal.aborted
      ? `not finished after ${limits.timeoutMs / 1000} s`
      : describeCause(cause);
    throw new InputError(`${what}: ${reason}`, { cause });
  } finally {
    await dispatcher.close().catch(() => undefined);
  }
}

/** The address in the storage that the REST interface redirects to. */
async function locate(
  octokit: Octokit,
  repository: Repository,
  artifact: StoredArtifact,
  what: string,
): Promise<URL> {
  const { owner, name: repo } = repository;
  let location: string | undefined;
  try {
    const response = await octokit.rest.actions.downloadArtifact({
      owner,
      repo,
      artifact_id: artifact.id,
      archive_format: 'zip',
      request: { redirect: 'manual' },
    });
    location = response.headers.location;
  } catch (error) {
    const status = statusOf(error);
    if (status === 410 || status === 404) throw new InputError(`${what}: it is gone`);
    throw forbidden(error, what);
  }
  const api = octokit.request.endpoint.DEFAULTS.baseUrl;
  if (location !== undefined && URL.canParse(location, api)) {
    const address = new URL(location, api);
    if (address.protocol === 'https:' || address.protocol === new URL(api).protocol) return address;
  }
  throw new InputError(`${what}: GitHub gave no address to download it from`);
}

async function readAtMost(
  body: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function requireDigest(bytes: Uint8Array, digest: string | undefined, what: string): void {
  if (digest === undefined) return;
  const actual = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  if (actual !== digest) {
    throw new InputError(`${what}: its content has the digest ${actual}, expected ${digest}`);
  }
}

function tooLarge(what: string, limits: DownloadLimits): InputError {
  return new InputError(`${what}: it is larger than ${limits.mostBytes / 1024 / 1024} MB`);
}

function forbidden(error: unknown, what: string): unknown {
  const status = statusOf(error);
  if (status !== 401 && status !== 403 && status !== 404) return error;
  return new InputError(`${what}: ${(error as Error).message}`, {
    advice: READ_ADVICE,
    cause: error,
  });
}

/** Whether GitHub denied it to this token, for its rights or for too many requests. */
export function isDenied(error: unknown): boolean {
  const { cause } = Object(error) as { cause?: unknown };
  const status = statusOf(error) ?? statusOf(cause);
  return status === 401 || status === 403 || status === 429;
}

/** `fetch failed` says nothing; its cause does. */
function describeCause(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message !== '' ? cause.message : message;
}
