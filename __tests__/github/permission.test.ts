import { openOctokit } from '../../src/github/octokit.js';
import { readPermission } from '../../src/github/permission.js';
import { LocalPulls } from './local-pulls.js';

const github = new LocalPulls();
beforeAll(() => github.open());
afterAll(() => github.close());
beforeEach(() => github.reset());

const REPOSITORY = { owner: 'o', name: 'r', id: 1, defaultBranch: 'main' };
const read = (login: string | undefined = 'ada') =>
  readPermission(github.octokit(), REPOSITORY, login);

test.each(['admin', 'write'])('whoever has %s may write', async (permission) => {
  github.permissions.set('ada', permission);
  expect(await read()).toEqual({ kind: 'write' });
});

test.each(['read', 'none', 'writer', ''])('whoever has "%s" may not', async (permission) => {
  github.permissions.set('ada', permission);
  expect(await read()).toEqual({ kind: 'less', permission });
});

test('a name is one part of the address, whatever is in it', async () => {
  github.permissions.set('x[bot]/../ada?', 'write');
  expect(await read('x[bot]/../ada?')).toEqual({ kind: 'write' });
  expect(github.requests).toEqual([
    'GET /repos/o/r/collaborators/x%5Bbot%5D%2F..%2Fada%3F/permission',
  ]);
});

test.each([403, 404, 500])('a refusal with status %d leaves it unknown', async (status) => {
  github.refuses = { permission: status };
  expect(await read()).toEqual({ kind: 'unknown', why: `GitHub answered with status ${status}` });
});

test('a limit that lasts leaves it unknown, and is told', async () => {
  github.refuses = { permission: 429 };
  github.refusalHeaders = { 'retry-after': '3600' };
  expect(await read()).toEqual({
    kind: 'unknown',
    why: expect.stringMatching(/status 429.*wait 3600 s/),
  });
});

test('a connection that is cut leaves it unknown', async () => {
  github.refuses = { permission: 0 };
  expect(await read()).toEqual({
    kind: 'unknown',
    why: expect.stringMatching(/^GitHub did not answer: ./),
  });
});

test('nobody at the address leaves it unknown', async () => {
  const octokit = openOctokit('token', 'http://127.0.0.1:1', { retryAfterMs: [] });
  expect(await readPermission(octokit, REPOSITORY, 'ada')).toMatchObject({ kind: 'unknown' });
});

test.each([7, { admin: true }, 'x'.repeat(101)])('so does the answer %p', async (permission) => {
  github.permissions.set('ada', permission);
  expect(await read()).toEqual({
    kind: 'unknown',
    why: "GitHub's answer does not name the permission",
  });
});

test('nobody is asked about an author without a name', async () => {
  expect(await readPermission(github.octokit(), REPOSITORY, undefined)).toMatchObject({
    kind: 'unknown',
  });
  expect(github.requests).toEqual([]);
});
