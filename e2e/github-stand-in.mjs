// A stand-in for GitHub: its REST interface, held against GitHub's own description request by
// request and answer by answer, and the artifact service. It keeps its state from run to run.
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { artifactService, STORAGE, TWIRP } from './artifact-service.mjs';
import { createFaults } from './faults.mjs';
import { restHandlers } from './github-rest.mjs';
import { createState, runIdOfToken } from './github-state.mjs';
import { openDescription } from './openapi.mjs';
import { failure, NOT_FOUND } from './rest/answers.mjs';

/** @param git reader of the repository that it is about */
export async function startGitHub({ git }) {
  const description = openDescription();
  const state = createState();
  const problems = [];
  const log = [];
  const problem = (text) => problems.push(text);
  const faults = createFaults({ problem });

  const server = createServer(async (request, response) => {
    const line = `${request.method} ${request.url}`;
    const { fault, answered } = await meet(request, line).catch((error) => {
      problem(`${line}: the stand-in failed: ${error.stack}`);
      return { answered: { status: 500, body: { message: String(error) } } };
    });
    log.push(`${answered.status} ${line}${fault === undefined ? '' : ' (fault)'}`);
    send(response, answered, fault?.cut === true);
  });
  await new Promise((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const origin = `http://127.0.0.1:${server.address().port}`;
  const handlers = restHandlers({ state, description, origin, git });
  const artifacts = artifactService({ state, origin, problem });

  /** The answer, and what went wrong with it on purpose. */
  async function meet(request, line) {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    await faults.hold(line);
    const fault = faults.take(line);
    if (fault?.delayMs !== undefined) await sleep(fault.delayMs);
    const url = new URL(request.url, origin);
    const answered =
      fault?.status === undefined ? answer(request, url, bytes) : fail(request, url, fault);
    if (fault?.expiredRedirect) expire(answered, line);
    return { fault, answered };
  }

  function answer(request, url, bytes) {
    if (url.pathname.startsWith(TWIRP)) return artifacts.call(request, url, bytes);
    if (url.pathname.startsWith(STORAGE)) return artifacts.store(request, url, bytes);
    return answerRest(request, url, bytes);
  }

  function answerRest(request, url, bytes) {
    const what = `${request.method} ${url.pathname}${url.search}`;
    const operation = description.find(request.method, url.pathname);
    if (operation === undefined) {
      problem(`${what}: GitHub has no such operation`);
      return NOT_FOUND;
    }
    const body = bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8'));
    const run = state.runs.get(runIdOfToken(request.headers.authorization));
    if (run === undefined) problem(`${what}: no token of a run`);
    for (const each of description.checkRequest(operation, url.searchParams, body)) {
      problem(`${what}: ${each}`);
    }
    const handler = handlers[`${request.method} ${operation.path}`];
    if (handler === undefined) {
      problem(`${what}: the stand-in does not speak ${operation.path}`);
      return NOT_FOUND;
    }
    const { parameters } = operation;
    const { accept = '' } = request.headers;
    const answered = handler({ parameters, query: url.searchParams, body, url, accept, run });
    checkAnswer(operation, what, answered);
    return answered;
  }

  /** The answer of a fault: nothing was done. */
  function fail(request, url, { status, headers, body }) {
    if (typeof body === 'string') {
      return {
        status,
        bytes: Buffer.from(body),
        headers: { 'content-type': 'text/html', ...headers },
      };
    }
    const answered = { status, body: body ?? failure(status).body, headers };
    const operation = description.find(request.method, url.pathname);
    if (operation !== undefined) {
      checkAnswer(operation, `the fault for ${request.method} ${url.pathname}`, answered);
    }
    return answered;
  }

  function checkAnswer(operation, what, { status, body, bytes }) {
    for (const each of description.checkAnswer(operation, status, body, bytes === undefined)) {
      problem(`${what}: the answer: ${each}`);
    }
  }

  /** Makes a download's address one that is refused the first time, as when it has expired. */
  function expire(answered, line) {
    if (answered.status !== 302) {
      problem(`${line}: a redirect was to expire, but the answer is ${answered.status}`);
      return;
    }
    const place = new URL(answered.headers.location).pathname.slice(STORAGE.length);
    state.blobs.get(place).refusals = 1;
  }

  return {
    origin,
    state,
    /** What broke GitHub's description or the artifact service's protocol so far. */
    problems,
    /** One line for each request. */
    log,
    fail: faults.fail,
    together: faults.together,
    clearFaults: faults.clear,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

/** @param isCut whether only the first half is sent */
function send(response, { status, body, bytes, headers = {} }, isCut) {
  const json = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
  const content = bytes ?? json ?? Buffer.alloc(0);
  response.writeHead(status, {
    ...(json === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...(status === 204 ? {} : { 'content-length': content.length }),
    ...headers,
  });
  if (!isCut) response.end(content);
  else if (content.length < 2) response.socket.destroy();
  else {
    response.write(content.subarray(0, content.length >> 1), () => response.socket?.destroy());
  }
}
