/** A small GitHub on a local port that has one pull request: what it says, its files and their texts. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Octokit, openOctokit } from '../../src/github/octokit.js';

export const HEAD_SHA = 'd'.repeat(40);

export interface LocalFile {
  readonly filename: string;
  readonly status?: string;
  readonly patch?: string;
  readonly changes?: number;
  readonly sha?: string;
  /** At the head; without it the file is not there. */
  readonly text?: string | Uint8Array;
  /** How long its text takes. */
  readonly delayMs?: number;
}

export class LocalPulls {
  /** What it says of itself; without it there is none. */
  pull: unknown;
  /** What people may do in the repository, by login; `none` for others. */
  readonly permissions = new Map<string, unknown>();
  files: LocalFile[] = [];
  /** What the list answers instead. */
  list: unknown;
  listDelayMs = 0;
  /** Statuses that the list, the texts and permissions are refused with; 0 cuts the connection. */
  refuses: { list?: number; content?: number; permission?: number } = {};
  refusalHeaders: Record<string, string> = {};
  /** Lines of diffs in one answer, beyond which they are left out and nothing seems changed. */
  mostPatchLines = Number.POSITIVE_INFINITY;
  readonly requests: string[] = [];
  readonly accepted: string[] = [];
  /** Most texts that were under way together. */
  mostAtOnce = 0;
  #underWay = 0;
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  async open(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', () => done()));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  reset(): void {
    this.pull = undefined;
    this.permissions.clear();
    this.files = [];
    this.list = undefined;
    this.listDelayMs = 0;
    this.refuses = {};
    this.refusalHeaders = {};
    this.mostPatchLines = Number.POSITIVE_INFINITY;
    this.requests.length = 0;
    this.accepted.length = 0;
    this.mostAtOnce = 0;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  octokit(): Octokit {
    return openOctokit('token', this.origin, { retryAfterMs: [1, 1] });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.origin);
    this.requests.push(`${request.method} ${url.pathname}${url.search}`);
    if (url.pathname === '/repos/o/r/pulls/7/files') {
      await sleep(this.listDelayMs, undefined, { ref: false });
      this.#list(url, response);
    } else if (url.pathname.startsWith('/repos/o/r/contents/')) {
      this.accepted.push(request.headers.accept ?? '');
      await this.#content(url, response);
    } else if (url.pathname === '/repos/o/r/pulls/7' && this.pull !== undefined) {
      this.#tell(this.pull, response);
    } else if (/^\/repos\/o\/r\/collaborators\/[^/]+\/permission$/.test(url.pathname)) {
      this.#permission(decodeURIComponent(url.pathname.split('/')[5] as string), response);
    } else this.#refuse(404, response);
  }

  #permission(login: string, response: ServerResponse): void {
    const status = this.refuses.permission;
    if (status === 0) response.destroy();
    else if (status !== undefined) this.#refuse(status, response);
    else this.#tell({ permission: this.permissions.get(login) ?? 'none' }, response);
  }

  #tell(body: unknown, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(body));
  }

  #list(url: URL, response: ServerResponse): void {
    if (this.refuses.list !== undefined) {
      this.#refuse(this.refuses.list, response);
      return;
    }
    const size = Number(url.searchParams.get('per_page') ?? 30);
    const page = Number(url.searchParams.get('page') ?? 1);
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    const isLast = page * size >= this.files.length;
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      ...(isLast ? {} : { link: `<${next.href}>; rel="next"` }),
    });
    let lines = 0;
    const listed = this.files.slice((page - 1) * size, page * size).map((file) => {
      const { filename, status = 'modified', patch, sha = 'a'.repeat(40) } = file;
      const { changes = patch?.split('\n').filter((line) => /^[+-]/.test(line)).length ?? 0 } =
        file;
      const isLeftOut = lines > this.mostPatchLines;
      lines += patch?.split('\n').length ?? 0;
      return isLeftOut
        ? { filename, status, sha, changes: 0 }
        : { filename, status, sha, changes, ...(patch === undefined ? {} : { patch }) };
    });
    response.end(JSON.stringify(this.list ?? listed));
  }

  async #content(url: URL, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(url.pathname.slice('/repos/o/r/contents/'.length));
    const file = this.files.find(({ filename }) => filename === path);
    const isHead = url.searchParams.get('ref') === HEAD_SHA;
    const refusal = this.refuses.content ?? (isHead ? undefined : 404);
    if (file?.text === undefined || refusal !== undefined) {
      this.#refuse(refusal ?? 404, response);
      return;
    }
    this.#underWay += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#underWay);
    response.writeHead(200, { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' });
    response.flushHeaders();
    await sleep(file.delayMs ?? 0, undefined, { ref: false });
    this.#underWay -= 1;
    response.end(file.text);
  }

  #refuse(status: number, response: ServerResponse): void {
    response.writeHead(status, { 'content-type': 'application/json', ...this.refusalHeaders });
    response.end(JSON.stringify({ message: 'Resource not accessible by integration' }));
  }
}
