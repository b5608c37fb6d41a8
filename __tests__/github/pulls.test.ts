import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EndedRun } from '../../src/github/context.js';
import { openOctokit } from '../../src/github/octokit.js';
import { findPullRequest } from '../../src/github/pulls.js';
import { REPOSITORY } from './local-github.js';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);

const run: EndedRun = {
  ...{ runId: 9, attempt: 1, event: 'pull_request', conclusion: 'success' },
  ...{ headSha: HEAD, headBranch: 'main', headRepositoryId: 8, headOwner: 'somebody' },
  url: 'https://github.com/o/r/actions/runs/9',
};

interface Listed {
  number: number;
  head: { sha: string; ref: string; repo: { id: number } | null };
  base: { sha: string; ref: string; repo: { id: number } };
}
const pull = (overrides: Partial<Listed> = {}, head: Partial<Listed['head']> = {}): Listed => ({
  number: 7,
  head: { sha: HEAD, ref: 'main', repo: { id: 8 }, ...head },
  base: { sha: BASE, ref: 'main', repo: { id: REPOSITORY.id } },
  ...overrides,
});

let listed: Listed[] = [];
let asked = '';
let status = 200;
const server = createServer((request, response) => {
  asked = request.url ?? '';
  const body = status === 200 ? listed : { message: 'In trouble' };
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
});
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done())));
afterAll(() => new Promise((done) => server.close(done)));

const find = (ended: EndedRun = run) => {
  const { port } = server.address() as AddressInfo;
  return findPullRequest(openOctokit('token', `http://127.0.0.1:${port}`), REPOSITORY, ended);
};

test('the pull request of a run is the open one with its head, of its repository', async () => {
  listed = [pull()];
  expect(await find()).toEqual({
    kind: 'found',
    pullRequest: { number: 7, baseRef: 'main', baseSha: BASE, headSha: HEAD },
  });
  expect(asked).toContain('state=open&head=somebody%3Amain');
});

test.each<[string, Listed[], RegExp]>([
  ['there is none', [], /no open pull request with the head aaaaaaaaa/],
  [
    'another fork has a branch of that name',
    [pull({}, { repo: { id: 9 } })],
    /no open pull request/,
  ],
  ['its fork is gone', [pull({}, { repo: null })], /no open pull request/],
  [
    'it goes to another repository',
    [pull({ base: { ...pull().base, repo: { id: 2 } } })],
    /no open/,
  ],
  ['it has moved on', [pull({}, { sha: 'c'.repeat(40) })], /#7 has moved on from aaaaaaaaa to c+/],
  ['two have the same head', [pull(), pull({ number: 8 })], /#7 and #8 have the same head/],
])('nothing is commented when %s', async (_, answer, note) => {
  listed = answer;
  expect(await find()).toEqual({ kind: 'none', note: expect.stringMatching(note) });
});

test.each([404, 409])('an answer of %i is an error, and no empty list', async (trouble) => {
  status = trouble;
  try {
    await expect(find()).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(/^looking for the pull request of run 9: .*In trouble/),
    });
  } finally {
    status = 200;
  }
});

test('nothing is asked when the repository that was measured is gone', async () => {
  asked = '';
  expect(await find({ ...run, headOwner: '' })).toMatchObject({ kind: 'none' });
  expect(asked).toBe('');
});
