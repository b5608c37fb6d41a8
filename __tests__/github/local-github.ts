/** A small GitHub on a local port: comments, artifacts and runs, for tests of the client side. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Repository } from '../../src/github/context.js';
import { type Octokit, type OctokitOptions, openOctokit } from '../../src/github/octokit.js';

export const REPOSITORY: Repository = { owner: 'o', name: 'r', id: 1, defaultBranch: 'main' };
export const WORKFLOW_ID = 30;
export const BOT = 'github-actions[bot]';

export interface LocalComment {
  id: number;
  body: string;
  login: string;
}

export interface LocalArtifact {
  id: number;
  name: string;
  zip: Uint8Array;
  createdAt: string;
  headSha: string;
  expired?: boolean;
  expiresAt?: string;
  headBranch?: string;
  headRepositoryId?: number;
  repositoryId?: number;
  event?: string;
  digest?: string;
  declaredSize?: number;
  /** A run of its own when not given. */
  runId?: number;
  /** Statuses that its run, its address and its content are refused with. */
  fails?: { run?: number; address?: number; content?: number };
  /** How long its content takes. */
  delayMs?: number;
  /** So many of its downloads are cut in the middle. */
  cuts?: number;
  /** So many of its addresses are too old when they are used. */
  staleAddresses?: number;
}

/** A run of a workflow; artifacts bring runs of their own with them. */
export interface LocalRun {
  id: number;
  headSha: string;
  event?: string;
  headBranch?: string;
  headRepositoryId?: number;
  workflowId?: number;
  status?: string;
  conclusion?: string | null;
}

/** What requests of a kind are answered with instead. */
export interface Trouble {
  /** Begin of the method and path, such as `GET /actions/artifacts`. */
  readonly at: string;
  /** So many times; always when not given. */
  times?: number;
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly message?: string;
  /** The answer is cut after so many bytes. */
  readonly cutAfter?: number;
  /** There is no answer at all. */
  readonly isSilent?: boolean;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: Record<string, string>;
  readonly cutAfter?: number;
  readonly isSilent?: boolean;
}

export class LocalGitHub {
  comments: LocalComment[] = [];
  artifacts: LocalArtifact[] = [];
  runs: LocalRun[] = [];
  /** The open pull requests, as GitHub lists them. */
  pulls: unknown[] = [];
  troubles: Trouble[] = [];
  /** Called with the method and path of each request, before it is answered. */
  beforeAnswer: (what: string) => void = () => undefined;
  /** Who the token is; undefined for a token of a workflow, which cannot ask. */
  login: string | undefined;
  /** Of the pull request 7. */
  labels: string[] = [];
  mayComment = true;
  mayReadArtifacts = true;
  /** How many answers are lost before one arrives. */
  failures = 0;
  /** Commits in the order of the branch, for comparisons. */
  commits: string[] = [];
  /** Parents by commit, of those that are looked at. */
  parents: Record<string, readonly string[]> = {};
  /** Called before a comment is stored; another job may act meanwhile. */
  beforeCreate: () => void = () => undefined;
  readonly requests: string[] = [];
  readonly storageTokens: (string | undefined)[] = [];
  /** Most downloads from the storage that were under way together. */
  mostDownloads = 0;
  #downloads = 0;
  readonly #server = createServer((request, response) => {
    void this.#answer(request).then(({ status, body, bytes, headers = {}, ...how }) => {
      if (how.isSilent) return;
      const content = bytes ?? Buffer.from(body === undefined ? '' : JSON.stringify(body));
      const { cutAfter } = how;
      response.writeHead(status, {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(cutAfter === undefined ? {} : { 'content-length': String(content.length) }),
        ...headers,
      });
      if (cutAfter === undefined) response.end(content.length === 0 ? undefined : content);
      else
        response.write(content.subarray(0, cutAfter), () =>
          setTimeout(() => request.socket.destroy(), 5),
        );
    });
  });
  #tickets = 0;
  #nextId = 100;

  /** As it was made. */
  reset(): void {
    Object.assign(this, {
      ...{ comments: [], artifacts: [], runs: [], pulls: [], troubles: [], commits: [] },
      ...{ labels: [], parents: {} },
      ...{ mayComment: true, mayReadArtifacts: true, failures: 0, mostDownloads: 0 },
      ...{ login: undefined, beforeCreate: () => undefined, beforeAnswer: () => undefined },
    });
    this.requests.length = 0;
    this.storageTokens.length = 0;
  }

  async open(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', () => done()));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  octokit(options: OctokitOptions = {}): Octokit {
    return openOctokit('token', this.origin, { retryAfterMs: [1, 1], ...options });
  }

  /** Adds a comment, as somebody else would. */
  say(login: string, body: string): LocalComment {
    const comment = { id: this.takeId(), body, login };
    this.comments.push(comment);
    return comment;
  }

  takeId(): number {
    this.#nextId += 1;
    return this.#nextId;
  }

  async #answer(request: IncomingMessage): Promise<Answer> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? '/', this.origin);
    const path = url.pathname.replace('/repos/o/r', '');
    const what = `${request.method} ${path}`;
    this.requests.push(`${request.method} ${path}${url.search}`);
    if (this.failures > 0) {
      this.failures -= 1;
      return { status: 502, body: { message: 'Bad Gateway' } };
    }
    this.beforeAnswer(what);
    const trouble = this.troubles.find(({ at, times }) => what.startsWith(at) && times !== 0);
    if (trouble !== undefined) {
      if (trouble.times !== undefined) trouble.times -= 1;
      const { message = 'In trouble', ...answer } = trouble;
      return { ...answer, body: { message } };
    }
    const text = Buffer.concat(chunks).toString('utf8');
    const body = text === '' ? undefined : (JSON.parse(text) as { body: string });
    if (path.startsWith('/storage/')) {
      this.storageTokens.push(request.headers.authorization);
      return this.#download(Number(path.split('/')[2]));
    }
    if (path.startsWith('/actions/')) return this.#answerActions(path, url);
    if (path.startsWith('/git/commits/')) {
      const parents = this.parents[path.slice('/git/commits/'.length)];
      return parents === undefined
        ? { status: 404, body: { message: 'Not Found' } }
        : { status: 200, body: { parents: parents.map((sha) => ({ sha })) } };
    }
    if (path.startsWith('/compare/')) return this.#compare(decodeURIComponent(path.slice(9)));
    switch (what) {
      case 'GET /user':
        return this.login === undefined
          ? { status: 403, body: { message: 'Resource not accessible by integration' } }
          : { status: 200, body: { login: this.login } };
      case 'GET /pulls':
        return this.#paged(this.pulls, url);
      case 'GET /pulls/7':
        return { status: 200, body: this.#pull() };
      case 'GET /pulls/7/files':
        return this.#paged([], url);
      case 'GET /issues/7/comments':
        return this.#paged(
          this.comments.map((each) => this.#comment(each)),
          url,
        );
      case 'POST /issues/7/comments': {
        if (!this.mayComment) return { status: 403, body: { message: 'Read-only' } };
        this.beforeCreate();
        return {
          status: 201,
          body: this.#comment(this.say(this.login ?? BOT, body?.body ?? '')),
        };
      }
    }
    const comment = this.comments.find(({ id }) => path === `/issues/comments/${id}`);
    if (comment === undefined) return { status: 404, body: { message: 'Not Found' } };
    if (!this.mayComment) return { status: 403, body: { message: 'Read-only' } };
    if (request.method === 'DELETE') {
      this.comments.splice(this.comments.indexOf(comment), 1);
      return { status: 204 };
    }
    comment.body = body?.body ?? '';
    return { status: 200, body: this.#comment(comment) };
  }

  #pull() {
    const labels = this.labels.map((name) => ({ name }));
    return { labels, body: '', author_association: 'NONE' };
  }

  #comment({ id, body, login }: LocalComment) {
    const type = login.endsWith('[bot]') ? 'Bot' : 'User';
    return { id, body, user: { login, type }, html_url: `https://x.test/${id}` };
  }

  #answerActions(path: string, url: URL): Answer {
    if (!this.mayReadArtifacts) {
      return { status: 403, body: { message: 'Resource not accessible by integration' } };
    }
    const [, , kind, id, part] = path.split('/');
    const name = url.searchParams.get('name');
    if (path === '/actions/artifacts') {
      return this.#listArtifacts(
        this.artifacts.filter((each) => each.name === name),
        url,
      );
    }
    if (kind === 'runs' && part === 'artifacts') {
      const ofRun = this.artifacts.filter((each) => runOf(each) === Number(id));
      return this.#listArtifacts(
        ofRun.filter((each) => name === null || each.name === name),
        url,
      );
    }
    if (kind === 'workflows') return this.#listRuns(Number(id), url);
    const run = this.runs.find((each) => kind === 'runs' && each.id === Number(id));
    if (run !== undefined) return { status: 200, body: this.#run(run) };
    const found = this.artifacts.find(
      (each) => (kind === 'runs' ? runOf(each) : each.id) === Number(id),
    );
    if (found === undefined) return { status: 404, body: { message: 'Not Found' } };
    const failure = kind === 'runs' ? found.fails?.run : found.fails?.address;
    if (failure !== undefined) return { status: failure, body: { message: `Refused ${id}` } };
    if (kind === 'artifacts') {
      this.#tickets += 1;
      const location = `${this.origin}/storage/${found.id}?ticket=${this.#tickets}`;
      return { status: 302, headers: { location } };
    }
    return { status: 200, body: this.#run({ ...found, id: runOf(found) }) };
  }

  #listArtifacts(all: readonly LocalArtifact[], url: URL): Answer {
    const { headers = {}, body } = this.#paged(all, url);
    return {
      status: 200,
      headers,
      body: {
        total_count: all.length,
        artifacts: (body as LocalArtifact[]).map((each) => ({
          id: each.id,
          name: each.name,
          size_in_bytes: each.declaredSize ?? each.zip.length,
          expired: each.expired ?? false,
          created_at: each.createdAt,
          expires_at: each.expiresAt ?? null,
          digest: each.digest ?? digestOf(each.zip),
          workflow_run: {
            id: runOf(each),
            repository_id: each.repositoryId ?? REPOSITORY.id,
            head_repository_id: each.headRepositoryId ?? REPOSITORY.id,
            head_branch: each.headBranch ?? 'main',
            head_sha: each.headSha,
          },
        })),
      },
    };
  }

  #listRuns(workflowId: number, url: URL): Answer {
    const sha = url.searchParams.get('head_sha');
    const found = this.runs.filter(
      (run) => (run.workflowId ?? WORKFLOW_ID) === workflowId && run.headSha === sha,
    );
    const { headers = {}, body } = this.#paged(found, url);
    const listed = (body as LocalRun[]).map((each) => this.#run(each));
    return { status: 200, headers, body: { total_count: found.length, workflow_runs: listed } };
  }

  #run(run: LocalRun) {
    return {
      id: run.id,
      event: run.event ?? 'push',
      head_branch: run.headBranch ?? 'main',
      head_sha: run.headSha,
      head_repository: { id: run.headRepositoryId ?? REPOSITORY.id },
      workflow_id: run.workflowId ?? WORKFLOW_ID,
      status: run.status ?? 'completed',
      conclusion: run.conclusion ?? (run.status === undefined ? 'success' : null),
    };
  }

  async #download(artifactId: number): Promise<Answer> {
    const found = this.artifacts.find(({ id }) => id === artifactId);
    if (found === undefined) return { status: 404 };
    this.#downloads += 1;
    this.mostDownloads = Math.max(this.mostDownloads, this.#downloads);
    await sleep(found.delayMs ?? 0);
    this.#downloads -= 1;
    if (found.staleAddresses) {
      found.staleAddresses -= 1;
      return { status: 403 };
    }
    if (found.cuts) {
      found.cuts -= 1;
      return { status: 200, bytes: found.zip, cutAfter: Math.floor(found.zip.length / 2) };
    }
    const failure = found.fails?.content;
    return failure === undefined ? { status: 200, bytes: found.zip } : { status: failure };
  }

  #compare(range: string): Answer {
    const [base = '', head = ''] = range.split('...');
    const from = this.commits.indexOf(base);
    const to = this.commits.indexOf(head);
    if (from < 0 || to < 0) return { status: 404, body: { message: 'Not Found' } };
    const status = from === to ? 'identical' : from < to ? 'ahead' : 'behind';
    const body = { status, ahead_by: Math.max(0, to - from), behind_by: Math.max(0, from - to) };
    return { status: 200, body };
  }

  #paged(all: readonly unknown[], url: URL): Answer {
    const size = Number(url.searchParams.get('per_page') ?? 30);
    const page = Number(url.searchParams.get('page') ?? 1);
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    const isLast = page * size >= all.length;
    return {
      status: 200,
      headers: isLast ? {} : { link: `<${next.href}>; rel="next"` },
      body: all.slice((page - 1) * size, page * size),
    };
  }
}

function runOf({ id, runId }: LocalArtifact): number {
  return runId ?? id + 10_000;
}

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
