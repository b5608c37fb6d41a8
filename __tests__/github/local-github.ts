/** A small GitHub on a local port: comments, artifacts and runs, for tests of the client side. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Repository } from '../../src/github/context.js';
import { type Octokit, openOctokit } from '../../src/github/octokit.js';

export const REPOSITORY: Repository = { owner: 'o', name: 'r', id: 1, defaultBranch: 'main' };
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
  headBranch?: string;
  headRepositoryId?: number;
  event?: string;
  digest?: string;
  declaredSize?: number;
  /** A run of its own when not given. */
  runId?: number;
  /** Statuses that its run, its address and its content are refused with. */
  fails?: { run?: number; address?: number; content?: number };
  /** How long its content takes. */
  delayMs?: number;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: Record<string, string>;
}

export class LocalGitHub {
  comments: LocalComment[] = [];
  artifacts: LocalArtifact[] = [];
  /** Who the token is; undefined for a token of a workflow, which cannot ask. */
  login: string | undefined;
  mayComment = true;
  mayReadArtifacts = true;
  /** How many answers are lost before one arrives. */
  failures = 0;
  /** Commits in the order of the branch, for comparisons. */
  commits: string[] = [];
  /** Called before a comment is stored; another job may act meanwhile. */
  beforeCreate: () => void = () => undefined;
  readonly requests: string[] = [];
  readonly storageTokens: (string | undefined)[] = [];
  /** Most downloads from the storage that were under way together. */
  mostDownloads = 0;
  #downloads = 0;
  readonly #server = createServer((request, response) => {
    void this.#answer(request).then(({ status, body, bytes, headers = {} }) => {
      response.writeHead(status, {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      });
      response.end(bytes ?? (body === undefined ? undefined : JSON.stringify(body)));
    });
  });
  #nextId = 100;

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

  octokit(): Octokit {
    return openOctokit('token', this.origin, { retryAfterMs: [1, 1] });
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
    const text = Buffer.concat(chunks).toString('utf8');
    const body = text === '' ? undefined : (JSON.parse(text) as { body: string });
    if (path.startsWith('/storage/')) {
      this.storageTokens.push(request.headers.authorization);
      return this.#download(Number(path.split('/')[2]));
    }
    if (path.startsWith('/actions/')) return this.#answerActions(path, url);
    if (path.startsWith('/compare/')) return this.#compare(decodeURIComponent(path.slice(9)));
    switch (what) {
      case 'GET /user':
        return this.login === undefined
          ? { status: 403, body: { message: 'Resource not accessible by integration' } }
          : { status: 200, body: { login: this.login } };
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

  #comment({ id, body, login }: LocalComment) {
    const type = login.endsWith('[bot]') ? 'Bot' : 'User';
    return { id, body, user: { login, type }, html_url: `https://x.test/${id}` };
  }

  #answerActions(path: string, url: URL): Answer {
    if (!this.mayReadArtifacts) {
      return { status: 403, body: { message: 'Resource not accessible by integration' } };
    }
    if (path === '/actions/artifacts') {
      const named = this.artifacts.filter(({ name }) => name === url.searchParams.get('name'));
      const { headers = {}, body } = this.#paged(named, url);
      return {
        status: 200,
        headers,
        body: {
          total_count: named.length,
          artifacts: (body as LocalArtifact[]).map((each) => ({
            id: each.id,
            name: each.name,
            size_in_bytes: each.declaredSize ?? each.zip.length,
            expired: each.expired ?? false,
            created_at: each.createdAt,
            digest: each.digest ?? digestOf(each.zip),
            workflow_run: {
              id: runOf(each),
              repository_id: REPOSITORY.id,
              head_repository_id: each.headRepositoryId ?? REPOSITORY.id,
              head_branch: each.headBranch ?? 'main',
              head_sha: each.headSha,
            },
          })),
        },
      };
    }
    const [, , kind, id] = path.split('/');
    const found = this.artifacts.find(
      (each) => (kind === 'runs' ? runOf(each) : each.id) === Number(id),
    );
    if (found === undefined) return { status: 404, body: { message: 'Not Found' } };
    const failure = kind === 'runs' ? found.fails?.run : found.fails?.address;
    if (failure !== undefined) return { status: failure, body: { message: `Refused ${id}` } };
    if (kind === 'artifacts') {
      return { status: 302, headers: { location: `${this.origin}/storage/${found.id}` } };
    }
    return {
      status: 200,
      body: {
        event: found.event ?? 'push',
        head_branch: found.headBranch ?? 'main',
        head_repository: { id: found.headRepositoryId ?? REPOSITORY.id },
      },
    };
  }

  async #download(artifactId: number): Promise<Answer> {
    const found = this.artifacts.find(({ id }) => id === artifactId);
    if (found === undefined) return { status: 404 };
    this.#downloads += 1;
    this.mostDownloads = Math.max(this.mostDownloads, this.#downloads);
    await sleep(found.delayMs ?? 0);
    this.#downloads -= 1;
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
