// A stand-in for GitHub: its REST interface, held against GitHub's own description request by
// request and answer by answer, and the artifact service. It keeps its state from run to run.
import { createServer } from 'node:http';
import { artifactService, STORAGE, TWIRP } from './artifact-service.mjs';
import { restHandlers } from './github-rest.mjs';
import { createState } from './github-state.mjs';
import { openDescription } from './openapi.mjs';

/** @param history see restHandlers */
export async function startGitHub({ history }) {
  const description = openDescription();
  const state = createState();
  const problems = [];
  const log = [];
  const problem = (text) => problems.push(text);

  const server = createServer(async (request, response) => {
    const answered = await answer(request).catch((error) => {
      problem(`${request.method} ${request.url}: the stand-in failed: ${error.stack}`);
      return { status: 500, body: { message: String(error) } };
    });
    const { status, body, bytes, headers = {} } = answered;
    log.push(`${status} ${request.method} ${request.url}`);
    response.writeHead(status, {
      ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      ...headers,
    });
    response.end(bytes ?? (body === undefined ? undefined : JSON.stringify(body)));
  });
  await new Promise((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const origin = `http://127.0.0.1:${server.address().port}`;
  const handlers = restHandlers({ state, description, origin, history });
  const artifacts = artifactService({ state, origin, problem });

  async function answer(request) {
    const url = new URL(request.url, origin);
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if (url.pathname.startsWith(TWIRP)) return artifacts.call(request, url, bytes);
    if (url.pathname.startsWith(STORAGE)) return artifacts.store(request, url, bytes);
    return answerRest(request, url, bytes);
  }

  function answerRest(request, url, bytes) {
    const what = `${request.method} ${url.pathname}${url.search}`;
    const operation = description.find(request.method, url.pathname);
    if (operation === undefined) {
      problem(`${what}: GitHub has no such operation`);
      return { status: 404, body: { message: 'Not Found' } };
    }
    const body = bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8'));
    if (!/^(token|bearer) \S+$/i.test(request.headers.authorization ?? '')) {
      problem(`${what}: no token`);
    }
    for (const each of description.checkRequest(operation, url.searchParams, body)) {
      problem(`${what}: ${each}`);
    }
    const handler = handlers[`${request.method} ${operation.path}`];
    if (handler === undefined) {
      problem(`${what}: the stand-in does not speak ${operation.path}`);
      return { status: 404, body: { message: 'Not Found' } };
    }
    const { parameters } = operation;
    const answered = handler({ parameters, query: url.searchParams, body, url });
    for (const each of description.checkAnswer(operation, answered.status, answered.body)) {
      problem(`${what}: the answer: ${each}`);
    }
    return answered;
  }

  return {
    origin,
    state,
    /** What broke GitHub's description or the artifact service's protocol so far. */
    problems,
    /** One line for each request. */
    log,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
