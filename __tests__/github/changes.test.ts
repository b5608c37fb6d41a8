import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { InputError } from '../../src/errors.js';
import { CHANGE_LIMITS, readChanges } from '../../src/github/changes.js';
import { changedRuns } from '../../src/github/patch.js';
import { HEAD_SHA, LocalPulls } from './local-pulls.js';

const github = new LocalPulls();
beforeAll(() => github.open());
afterAll(() => github.close());
beforeEach(() => github.reset());

const REPOSITORY = { owner: 'o', name: 'r' };
const PULL = { number: 7, headSha: HEAD_SHA };

const read = (limits = {}) =>
  readChanges(github.octokit(), REPOSITORY, PULL, { ...CHANGE_LIMITS, ...limits });

/** The diff that git makes of two texts, as GitHub has it: from the first hunk on. */
function diff(before: string, after: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'changes-'));
  try {
    writeFileSync(join(folder, 'a.py'), before);
    writeFileSync(join(folder, 'b.py'), after);
    const args = ['diff', '--no-index', '--no-color', 'a.py', 'b.py'];
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    const { stdout } = error as { stdout: string };
    return stdout.slice(stdout.indexOf('@@')).replace(/\n$/, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The names of the functions that a change of one file touches. */
async function touchedBy(before: string, after: string): Promise<string[]> {
  github.files = [{ filename: 'a.py', patch: diff(before, after), text: after }];
  const { touched, note } = await read();
  expect(note).toBe('');
  return touched.map(({ name, line }) => `${name}:${line}`);
}

const ORDERS = readFileSync('fixtures/shop/shop/orders.py', 'utf8');
const CODE = `import os


def first(a):
    """What it does."""
    b = a
    # why
    return b


class Shop:
    size = 1

    @cached
    def total(self):
        def inner(x):
            y = x
            return y

        return inner(self.size)

    def last(self):
        value = 1
        return value
`;

test('a changed line touches the innermost function that it is in', async () => {
  const after = ORDERS.replace(
    '    return [summarise(order)',
    '    query = query.limit(limit)\n    return [summarise(order)',
  );
  github.files = [
    { filename: 'README.md', patch: '@@ -1 +1 @@\n-a\n+b' },
    { filename: 'fixtures/shop/shop/orders.py', patch: diff(ORDERS, after), text: after },
  ];
  expect(await read()).toEqual({
    touched: [
      {
        path: 'fixtures/shop/shop/orders.py',
        name: 'list_orders',
        firstLine: 42,
        lastLine: 49,
        line: 48,
      },
    ],
    isComplete: true,
    note: '',
  });
  expect(github.requests).toEqual([
    'GET /repos/o/r/pulls/7/files?per_page=100&page=1',
    `GET /repos/o/r/contents/fixtures%2Fshop%2Fshop%2Forders.py?ref=${HEAD_SHA}`,
  ]);
  expect(github.accepted).toEqual(['application/vnd.github.v3.raw']);
});

const EDITS: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'an inner function and not the outer one',
    '            y = x\n',
    '            y = -x\n',
    ['Shop.total.<locals>.inner:17'],
  ],
  ['a decorator', '    @cached\n', '    @cached()\n', ['Shop.total:14']],
  ['an argument', 'def first(a)', 'def first(a, c=1)', ['first:4']],
  ['nothing by a comment', '    # why\n', '    # because\n    # of it\n', []],
  ['nothing by a blank line', '    b = a\n', '    b = a\n\n', []],
  ['nothing by documentation', 'What it does.', 'What else\n    it does', []],
  [
    'nothing by new documentation',
    '    def last(self):\n',
    '    def last(self):\n        """Last."""\n',
    [],
  ],
  ['nothing by what is outside of functions', '    size = 1\n', '    size = 2\n', []],
  ['nothing by an import', 'import os\n', 'import sys\n', []],
  ['a function by code that became a comment', '    b = a\n', '    # b = a\n', ['first:6']],
  ['a function by a deleted line', '    b = a\n', '', ['first:6']],
  [
    'the inner function by its deleted end',
    '            return y\n',
    '',
    ['Shop.total.<locals>.inner:17'],
  ],
  [
    'the outer function by its deleted end',
    '\n        return inner(self.size)\n',
    '',
    ['Shop.total:18'],
  ],
  ['a function by its deleted decorator', '    @cached\n', '', ['Shop.total:14']],
  ['nothing by a deleted comment', '    # why\n', '', []],
  ['nothing by deleted documentation', '    """What it does."""\n', '', []],
  ['the last function by the end of the file', '        return value\n', '', ['Shop.last:23']],
  [
    'nothing by a deleted function',
    '    def last(self):\n        value = 1\n        return value\n',
    '',
    [],
  ],
  [
    'the new function alone',
    'class Shop:',
    'def new():\n    return 1\n\n\nclass Shop:',
    ['new:11'],
  ],
];

test.each(EDITS)('touches %s', async (_, before, after, touched) => {
  expect(CODE).toContain(before);
  expect(await touchedBy(CODE, CODE.replace(before, after))).toEqual(touched);
});

test('the first changed line counts, however many there are', async () => {
  const after = CODE.replace('b = a', 'b = -a').replace('return b', 'return -b');
  expect(await touchedBy(CODE, after)).toEqual(['first:6']);
});

test('a file that ends without a line end is read like any other', async () => {
  expect(await touchedBy('def a():\n    return 1', 'def a():\n    return 2')).toEqual(['a:2']);
});

test('lines that look like a diff are just lines', async () => {
  const before = 'def a():\n    x = """\n-- a\n++ b\n"""\n    return x\n';
  const after = 'def a():\n    x = """\n++ c\n@@ -1 +1 @@\n"""\n    return x\n';
  expect(await touchedBy(before, after)).toEqual(['a:3']);
});

test('a renamed file counts by its new name, a removed one not at all', async () => {
  const text = 'def a():\n    return 2\n';
  const patch = '@@ -1,2 +1,2 @@\n def a():\n-    return 1\n+    return 2';
  github.files = [
    { filename: 'new.py', status: 'renamed', patch, text },
    { filename: 'old.py', status: 'removed', patch: '@@ -1 +0,0 @@\n-x', changes: 1 },
  ];
  const { touched, isComplete } = await read();
  expect(touched).toEqual([{ path: 'new.py', name: 'a', firstLine: 1, lastLine: 2, line: 2 }]);
  expect(isComplete).toBe(true);
});

const numbered = (count: number, file: Partial<LocalPulls['files'][0]> = {}) =>
  Array.from({ length: count }, (_, index) => ({
    filename: `f${index}.py`,
    patch: '@@ -1,2 +1,2 @@\n def a():\n-    return 1\n+    return 2',
    text: 'def a():\n    return 2\n',
    ...file,
  }));

test('all pages are read', async () => {
  const others = numbered(230).map(({ filename }) => ({
    filename: `${filename}.txt`,
    patch: '@@',
  }));
  github.files = [...others, ...numbered(3)];
  const { touched, isComplete } = await read();
  expect(touched.map(({ path }) => path)).toEqual(['f0.py', 'f1.py', 'f2.py']);
  expect(isComplete).toBe(true);
});

test('no more files are read than the limit says, four at once, and the note names the others', async () => {
  github.files = numbered(60, { delayMs: 5 });
  const { touched, isComplete, note } = await read();
  expect(touched).toHaveLength(50);
  expect(github.mostAtOnce).toBe(4);
  expect(isComplete).toBe(false);
  expect(note).toBe(
    'Not all changes were looked at: `f50.py`, `f51.py`, `f52.py` and 7 more: no more than 50 files are read.',
  );
});

test('the list ends where GitHub ends it', async () => {
  github.files = numbered(3100).map(({ filename }) => ({ filename: `${filename}.txt` }));
  const { isComplete, note } = await read();
  expect(github.requests).toHaveLength(30);
  expect(isComplete).toBe(false);
  expect(note).toContain('no more than 3,000 files');
});

test('a file that is too large is left out, and no more of it is read', async () => {
  const text = `def a():\n    return 2\n${'#'.repeat(2 * 1024 * 1024)}`;
  github.files = [...numbered(1, { text }), { ...numbered(2)[1], filename: 'ok.py' }];
  const { touched, note } = await read();
  expect(touched.map(({ path }) => path)).toEqual(['ok.py']);
  expect(note).toBe('Not all changes were looked at: `f0.py`: it is larger than 1 MB.');
});

test('all files together are no larger than the limit', async () => {
  const text = `def a():\n    return 2\n${'#'.repeat(1000)}`;
  github.files = numbered(10, { text });
  const { touched, isComplete, note } = await read({ mostBytes: 5000, mostAtOnce: 1 });
  expect(touched).toHaveLength(4);
  expect(isComplete).toBe(false);
  expect(note).toMatch(/`f4.py`, `f5.py`, `f6.py` and 3 more: no more than/);
});

test('what is not there in time is told, and the rest is not lost', async () => {
  github.files = [...numbered(2), { ...numbered(1)[0], filename: 'slow.py', delayMs: 20_000 }];
  const begin = performance.now();
  const { touched, note } = await read({ timeoutMs: 600 });
  expect(performance.now() - begin).toBeLessThan(3000);
  expect(touched.map(({ path }) => path)).toEqual(['f0.py', 'f1.py']);
  expect(note).toBe('Not all changes were looked at: `slow.py`: not read in 0.6 s.');
});

test('a list that does not come in time is told, too', async () => {
  github.files = numbered(2);
  github.listDelayMs = 20_000;
  const { touched, isComplete, note } = await read({ timeoutMs: 100 });
  expect({ touched, isComplete }).toEqual({ touched: [], isComplete: false });
  expect(note).toBe('Not all changes were looked at: the rest of the files: not read in 0.1 s.');
});

test('a diff that a long list leaves out is asked for alone', async () => {
  github.mostPatchLines = 6;
  github.files = numbered(4);
  const { touched, isComplete } = await read();
  expect(touched).toHaveLength(4);
  expect(isComplete).toBe(true);
  expect(github.requests.slice(1, 3)).toEqual([
    'GET /repos/o/r/pulls/7/files?per_page=1&page=3',
    'GET /repos/o/r/pulls/7/files?per_page=1&page=4',
  ]);
});

test('a file too large for a diff is in the note, one without changed lines is not', async () => {
  github.files = [
    { filename: 'large.py', changes: 30_000, text: 'def a(): pass\n' },
    { filename: 'moved.py', status: 'renamed', changes: 0, text: 'def a(): pass\n' },
    { filename: '__init__.py', status: 'added', sha: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391' },
  ];
  const { touched, isComplete, note } = await read();
  expect(touched).toEqual([]);
  expect(isComplete).toBe(false);
  expect(note).toBe('Not all changes were looked at: `large.py`: GitHub shows no diff of it.');
  expect(github.requests).toHaveLength(3);
});

test('a file that is gone by now is in the note', async () => {
  github.files = [...numbered(1), { filename: 'gone.py', patch: '@@ -1 +1 @@\n-x\n+y' }];
  const { touched, note } = await read();
  expect(touched).toHaveLength(1);
  expect(note).toContain('`gone.py`: it is not there at the head commit');
});

describe('a token without the rights is told which it needs', () => {
  test.each([403, 404, 401])('to list the files (%d)', async (status) => {
    github.files = numbered(1);
    github.refuses = { list: status };
    const error = await read().catch((thrown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toMatch(/^listing the files of pull request 7: Resource not accessible/);
    expect(error.advice).toContain('pull-requests: read');
  });

  test.each([403, 404])('to read them (%d)', async (status) => {
    github.files = numbered(3);
    github.refuses = { content: status };
    const error = await read().catch((thrown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toMatch(/^reading f\d\.py of pull request 7/);
    expect(error.advice).toContain('contents: read');
  });
});

test('a rate limit is no missing right', async () => {
  github.refuses = { list: 403 };
  github.refusalHeaders = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' };
  const error = await read().catch((thrown) => thrown);
  expect(error).toBeInstanceOf(InputError);
  expect(error.advice).not.toContain('permissions');
});

test('a server in trouble costs a file, not everything', async () => {
  github.files = numbered(2);
  github.refuses = { content: 502 };
  const { touched, isComplete, note } = await read();
  expect(touched).toEqual([]);
  expect(isComplete).toBe(false);
  expect(note).toContain('could not be read');
});

test.each([
  ['no list', { message: 'x' }],
  ['a path out of the repository', [{ filename: '../a.py', status: 'added', changes: 1 }]],
  ['an absolute path', [{ filename: '/a.py', status: 'added', changes: 1 }]],
  ['a number for a name', [{ filename: 1, status: 'added', changes: 1 }]],
])('an answer that is none of GitHub’s is refused: %s', async (_, list) => {
  github.list = list;
  await expect(read()).rejects.toBeInstanceOf(InputError);
});

test('any diff can be read, and what it says of lines adds up', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '@@ -1 +1 @@',
      '@@ -1,3 +999999999,2 @@ x',
      '@@',
      '\\ No newline',
      '+a',
      '-b',
      ' c',
      '',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const patch = lines.join('\n');
      const runs = changedRuns(patch);
      const count = (mark: string) =>
        patch.split('\n').filter((each) => each.startsWith(mark)).length;
      expect(runs.reduce((sum, { added }) => sum + added, 0)).toBe(count('+'));
      expect(runs.reduce((sum, { deleted }) => sum + deleted.length, 0)).toBe(count('-'));
    }),
  );
});

test('a hostile diff and file take no longer than their size', async () => {
  const text = `def a():\n${'\n'.repeat(500_000)}    return 1\n`;
  const patch = '@@ -1,1 +250000,0 @@\n-x\n'.repeat(30_000);
  github.files = [{ filename: 'a.py', patch, text }];
  const begin = performance.now();
  const { touched } = await read();
  expect(performance.now() - begin).toBeLessThan(5000);
  expect(touched).toHaveLength(1);
});
