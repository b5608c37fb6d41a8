import { jest } from '@jest/globals';
import { readAcknowledgements } from '../../src/action/change.js';
import { LocalPulls } from '../github/local-pulls.js';

const github = new LocalPulls();
beforeAll(() => github.open());
afterAll(() => github.close());
beforeEach(() => github.reset());

const repository = { owner: 'o', name: 'r', id: 1, defaultBranch: 'main' };
const read = () => readAcknowledgements({ octokit: github.octokit(), repository }, 7);
const LINE = 'fastapi-spy: accept all it is fine';
const found = { source: 'text', accepts: ['all'], reason: 'it is fine' };
const wasAsked = () => github.requests.filter((each) => each.endsWith('/permission')).length;

function open(more: {
  body?: string | null;
  labels?: string[];
  association?: string;
  user?: null;
}) {
  const { body = LINE, labels = [], association = 'NONE', user = { login: 'ada' } } = more;
  github.pull = {
    ...{ body, author_association: association, user },
    labels: labels.map((name) => ({ name })),
  };
}

test.each(['OWNER', 'MEMBER', 'COLLABORATOR'])(
  'the line of a %s who may only read does not count',
  async (association) => {
    open({ association });
    github.permissions.set('ada', 'read');
    expect(await read()).toEqual({
      found: [],
      remarks: [expect.stringMatching(/does not count.*has "read"/)],
    });
  },
);

test.each(['CONTRIBUTOR', 'NONE'])(
  'the line of a maintainer counts, also where GitHub shows a %s',
  async (association) => {
    open({ association });
    github.permissions.set('ada', 'write');
    expect(await read()).toEqual({ found: [found], remarks: [] });
  },
);

test('GitHub is asked once, however many lines there are', async () => {
  open({ body: `${LINE}\n\n${LINE}` });
  github.permissions.set('ada', 'admin');
  expect((await read()).found).toEqual([found, found]);
  expect(wasAsked()).toBe(1);
});

test.each([
  ['there is no text', null],
  ['no line accepts anything', 'Ranks orders.'],
  ['no line would count whoever wrote it', 'fastapi-spy: accept all'],
])('GitHub is not asked where %s', async (_, body) => {
  open({ body, labels: ['fastapi-spy: accept'] });
  expect((await read()).found).toEqual([{ source: 'label', accepts: ['all'], reason: '' }]);
  expect(wasAsked()).toBe(0);
});

test('where GitHub does not tell who may write, labels count and lines do not', async () => {
  open({ labels: ['fastapi-spy: accept cpu'] });
  github.refuses = { permission: 403 };
  expect(await read()).toEqual({
    found: [{ source: 'label', accepts: ['cpu'], reason: '' }],
    remarks: [expect.stringMatching(/could not be found out \(GitHub answered with status 403\)/)],
  });
});

test('the line of an account that is gone does not count', async () => {
  open({ user: null });
  expect(await read()).toEqual({
    found: [],
    remarks: [expect.stringMatching(/could not be found out/)],
  });
  expect(wasAsked()).toBe(0);
});

test('a pull request that cannot be read accepts nothing, with a warning', async () => {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    expect(await read()).toEqual({ found: [], remarks: [] });
    expect(write.mock.calls.join('')).toMatch(/^::warning::.*accepted is not known/);
  } finally {
    write.mockRestore();
  }
});
