/** Live: real repositories, git and the guard as its sources are now. */
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Guard } from '../../src/app/guard.js';
import { baseOfChange, checkOutBase, defaultBase } from '../../src/duet/worktree.js';
import { InputError, MeasurementError } from '../../src/errors.js';
import { commit, git, makeRepository, stateOf, write } from './repository.js';
import { compileSources } from './sources.js';

const FOLDER = realpathSync(mkdtempSync(join(tmpdir(), 'fastapi-spy-worktree-test-')));
const BUNDLES = compileSources(join(FOLDER, 'bundles'));
const never = new AbortController().signal;
let count = 0;
let guard: Guard;

beforeEach(() => {
  guard = new Guard(BUNDLES);
});
afterEach(() => guard.close());
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

function newFolder(): string {
  return join(FOLDER, `repository-${++count}`);
}

/** Two commits on main: the second changes app.py. */
function twoCommits(): { root: string; first: string; second: string } {
  const root = makeRepository(newFolder(), { 'app.py': 'one\n', 'kept.py': 'kept\n' });
  const first = git(root, 'rev-parse', 'HEAD');
  return { root, first, second: commit(root, { 'app.py': 'two\n' }) };
}

function checkOut(root: string, ref: string, fetch = false, signal = never) {
  return checkOutBase({ root, ref, fetch }, guard, signal);
}

async function failure(work: Promise<unknown>): Promise<InputError | MeasurementError> {
  return work.then(
    () => Promise.reject(new Error('it did not fail')),
    (error) => error,
  );
}

async function eventually(holds: () => boolean): Promise<boolean> {
  for (let turn = 0; turn < 200 && !holds(); turn++) await sleep(50);
  return holds();
}

/** Makes any hook of the repository leave a trace. */
function withHooks(root: string): () => boolean {
  const trace = join(root, '..', `${count}-hook-ran`);
  for (const hook of ['post-checkout', 'reference-transaction', 'post-index-change']) {
    const path = join(root, '.git', 'hooks', hook);
    writeFileSync(path, `#!/bin/sh\necho ${hook} >> '${trace}'\n`);
    chmodSync(path, 0o755);
  }
  return () => existsSync(trace);
}

describe('the base of a proposed change', () => {
  /** A branch with a commit, main that has gone on since, and the merge of both. */
  function merged() {
    const { root, second } = twoCommits();
    git(root, 'switch', '--quiet', '--create', 'topic');
    const head = commit(root, { 'new.py': 'new\n' });
    git(root, 'switch', '--quiet', 'main');
    const main = commit(root, { 'kept.py': 'by others\n' });
    git(root, 'switch', '--quiet', '--detach');
    git(root, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'topic');
    return { root, left: second, head, main };
  }

  test('is the first parent of the merge that is checked out, with what others have merged', async () => {
    const { root, left, head, main } = merged();
    expect(await baseOfChange(root, { baseSha: left, headSha: head })).toMatchObject({ sha: main });
  });

  test('is known in a shallow clone, too, whose log has no parents', async () => {
    const { root, left, head, main } = merged();
    git(root, 'branch', 'checked-out');
    const clone = newFolder();
    git(FOLDER, 'clone', '--quiet', '--depth=1', '--branch=checked-out', `file://${root}`, clone);
    expect(git(clone, 'rev-list', '--count', 'HEAD')).toBe('1');
    expect(await baseOfChange(clone, { baseSha: left, headSha: head })).toMatchObject({
      sha: main,
    });
  });

  test('is where the change left the branch when the change itself is checked out', async () => {
    const { root, left, head, main } = merged();
    git(root, 'switch', '--quiet', 'topic');
    expect(await baseOfChange(root, { baseSha: main, headSha: head })).toMatchObject({ sha: left });
  });

  test('is what the event told where the clone does not know better', async () => {
    const { root, head, main } = merged();
    const clone = newFolder();
    git(FOLDER, 'clone', '--quiet', '--depth=1', '--branch=topic', `file://${root}`, clone);
    expect(await baseOfChange(clone, { baseSha: main, headSha: head })).toMatchObject({
      sha: main,
    });
  });

  test('a merge commit of the change’s own is not taken for the one of the pull request', async () => {
    const { root, left, main } = merged();
    const { sha } = await baseOfChange(root, { baseSha: main, headSha: left });
    expect(sha).toBe(main); // the merge base of a merge with main is main
  });
});

describe('a base that is checked out', () => {
  test('is the commit that the ref names, in a folder of its own', async () => {
    const { root, first } = twoCommits();
    const base = await checkOut(root, 'HEAD~1');
    expect(base).toMatchObject({ sha: first });
    expect(readFileSync(join(base.folder, 'app.py'), 'utf8')).toBe('one\n');
    expect(readFileSync(join(root, 'app.py'), 'utf8')).toBe('two\n');
    expect(git(base.folder, 'rev-parse', 'HEAD')).toBe(first);
  });

  test('is gone with the folder around it once the guard is closed', async () => {
    const { root } = twoCommits();
    const base = await checkOut(root, 'main');
    expect(existsSync(base.folder)).toBe(true);
    await guard.close();
    expect(existsSync(dirname(base.folder))).toBe(false);
    expect(existsSync(join(root, '.git', 'worktrees'))).toBe(false);
  });

  test('can be removed before that', async () => {
    const { root } = twoCommits();
    const base = await checkOut(root, 'main');
    await guard.removeWorktree(base.folder);
    expect(existsSync(base.folder)).toBe(false);
    expect(existsSync(join(root, '.git', 'worktrees'))).toBe(false);
  });

  test('leaves work tree, index, stash, branches and config of the user as they were', async () => {
    const { root } = twoCommits();
    write(root, { 'app.py': 'stashed\n' });
    git(root, 'stash');
    git(root, 'checkout', '--quiet', '-b', 'feature');
    write(root, { 'app.py': 'staged\n' });
    git(root, 'add', 'app.py');
    write(root, { 'app.py': 'not staged\n', 'untracked.py': 'mine\n', 'kept.py': 'kept\n' });
    const before = stateOf(root);
    await checkOut(root, 'main');
    await guard.close();
    expect(stateOf(root)).toEqual(before);
    expect(before.status).toContain('MM app.py');
  });

  test('runs no hook of the user', async () => {
    const { root } = twoCommits();
    const ran = withHooks(root);
    await checkOut(root, 'HEAD~1');
    await guard.close();
    expect(ran()).toBe(false);
  });

  test('heeds no variables that git sets for a hook which the tool was started from', async () => {
    const { root, first } = twoCommits();
    const before = stateOf(root);
    const index = join(root, '.git', 'index');
    Object.assign(process.env, { GIT_DIR: join(root, '.git'), GIT_INDEX_FILE: index });
    try {
      expect((await checkOut(root, first)).sha).toBe(first);
      await guard.close();
    } finally {
      delete process.env.GIT_DIR;
      delete process.env.GIT_INDEX_FILE;
    }
    expect(stateOf(root)).toEqual(before);
  });

  test('keeps other work trees in mind, also one whose folder is not there now', async () => {
    const { root } = twoCommits();
    const users = join(FOLDER, `${count}-users`, 'base');
    git(root, 'worktree', 'add', '--quiet', '--detach', users);
    rmSync(users, { recursive: true });
    await checkOut(root, 'main');
    await guard.close();
    expect(git(root, 'worktree', 'list', '--porcelain')).toContain(users);
  });

  test('is removed without following its symlinks, nor hindered by what lies in it', async () => {
    const { root } = twoCommits();
    const environment = join(newFolder(), '.venv');
    write(environment, { 'bin/python': 'an interpreter' });
    const base = await checkOut(root, 'main');
    symlinkSync(environment, join(base.folder, '.venv'));
    write(base.folder, { 'app.py': 'changed\n', 'new/file.py': 'new\n', '.git': 'damaged\n' });
    await guard.close();
    expect(existsSync(base.folder)).toBe(false);
    expect(existsSync(join(root, '.git', 'worktrees'))).toBe(false);
    expect(readFileSync(join(environment, 'bin', 'python'), 'utf8')).toBe('an interpreter');
  });

  test('is removed when the tool is killed, after what runs in it', async () => {
    const { root } = twoCommits();
    const environment = join(newFolder(), '.venv');
    write(environment, { 'bin/python': 'an interpreter' });
    const temporary = newFolder();
    mkdirSync(temporary);
    const script = join(BUNDLES, 'owner.js');
    writeFileSync(
      script,
      `import { spawn } from 'node:child_process';
       import { symlinkSync } from 'node:fs';
       import { Guard } from './app/guard.js';
       import { checkOutBase } from './duet/worktree.js';
       const [root, environment] = process.argv.slice(2);
       const guard = new Guard(import.meta.dirname);
       const signal = new AbortController().signal;
       const { folder } = await checkOutBase({ root, ref: 'main', fetch: false }, guard, signal);
       symlinkSync(environment, folder + '/.venv');
       const busy = 'while :; do mkdir -p ' + folder + '/cache; echo x >> ' + folder + '/cache/x; sleep 0.01; done';
       guard.start((env) => spawn('/bin/sh', ['-c', busy], { detached: true, env: { ...process.env, ...env } }));
       console.log(folder);
       setInterval(() => undefined, 1000);`,
    );
    const tool = spawn(process.execPath, [script, root, environment], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, TMPDIR: temporary },
    });
    const folder = await new Promise<string>((done) =>
      tool.stdout.setEncoding('utf8').once('data', (line: string) => done(line.trim())),
    );
    expect(await eventually(() => existsSync(join(folder, 'cache', 'x')))).toBe(true);
    tool.kill('SIGKILL');
    expect(await eventually(() => readdirSync(temporary).length === 0)).toBe(true);
    expect(existsSync(join(root, '.git', 'worktrees'))).toBe(false);
    expect(existsSync(join(environment, 'bin', 'python'))).toBe(true);
  });

  test('is not made, and nothing is left, when it is stopped', async () => {
    const { root } = twoCommits();
    const stop = new AbortController();
    stop.abort();
    const error = await failure(checkOut(root, 'main', false, stop.signal));
    expect(error).toBeInstanceOf(MeasurementError);
    expect(error.message).toBe('checking out the base (main): stopped before it was finished');
    await guard.close();
    expect(existsSync(join(root, '.git', 'worktrees'))).toBe(false);
  });
});

describe('a ref', () => {
  test.each(['nowhere', '--upload-pack=touch hacked', '-h', '^main', 'HEAD~99', '', 'a b'])(
    'that names no commit is told: "%s"',
    async (ref) => {
      const { root } = twoCommits();
      git(root, 'remote', 'add', 'origin', makeRepository(newFolder(), { a: 'a' }));
      const before = stateOf(root);
      for (const fetch of [false, true]) {
        const error = await failure(checkOut(root, ref, fetch));
        expect(error).toBeInstanceOf(InputError);
        expect(error.message).toContain(`checking out the base (${ref})`);
        expect(error.advice).toContain('fetch-depth: 0');
      }
      expect(stateOf(root)).toEqual(before);
      expect(existsSync(join(root, 'hacked'))).toBe(false);
    },
  );

  test('in a folder without a repository is told with what git says', async () => {
    const error = await failure(checkOut(FOLDER, 'main'));
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toContain(FOLDER);
    expect(error.details).toContain('not a git repository');
  });
});

describe('a commit that a shallow clone lacks', () => {
  /** @returns origin, and a clone of the last commit of its branch `feature` */
  function shallowClone() {
    const { root: origin, first, second } = twoCommits();
    git(origin, 'checkout', '--quiet', '-b', 'feature');
    commit(origin, { 'app.py': 'three\n' });
    const root = newFolder();
    const options = ['--quiet', '--depth=1', '--single-branch', '--branch=feature'];
    git(FOLDER, 'clone', ...options, `file://${origin}`, root);
    return { origin, root, first, second };
  }

  test.each(['main', 'origin/main', 'refs/heads/main'])(
    'is fetched by its branch, %s',
    async (ref) => {
      const { root, second } = shallowClone();
      const refs = git(root, 'for-each-ref');
      const ran = withHooks(root);
      const base = await checkOut(root, ref, true);
      expect(base.sha).toBe(second);
      expect(readFileSync(join(base.folder, 'app.py'), 'utf8')).toBe('two\n');
      expect(git(root, 'for-each-ref')).toBe(refs);
      expect(existsSync(join(root, '.git', 'FETCH_HEAD'))).toBe(false);
      expect(ran()).toBe(false);
    },
  );

  test('is fetched by its full hash', async () => {
    const { root, first } = shallowClone();
    expect((await checkOut(root, first, true)).sha).toBe(first);
  });

  test('is fetched by its tag', async () => {
    const { origin, root, first } = shallowClone();
    git(origin, 'tag', '--annotate', '--message', 'release', 'v1', first);
    expect((await checkOut(root, 'v1', true)).sha).toBe(first);
  });

  test('is not fetched unless that is wanted', async () => {
    const { root } = shallowClone();
    expect((await failure(checkOut(root, 'main'))).message).toBe(
      `checking out the base (main): ${root} has no such commit`,
    );
  });
});

test('fetching into a full clone does not cut its history off', async () => {
  const { root: origin } = twoCommits();
  const root = newFolder();
  git(FOLDER, 'clone', '--quiet', `file://${origin}`, root);
  git(origin, 'checkout', '--quiet', '-b', 'later');
  const later = commit(origin, { 'app.py': 'three\n' });
  expect((await checkOut(root, 'later', true)).sha).toBe(later);
  expect(git(root, 'rev-parse', '--is-shallow-repository')).toBe('false');
  expect(git(root, 'rev-list', '--count', 'HEAD')).toBe('2');
});

describe('submodules', () => {
  const settings = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'protocol.file.allow',
    GIT_CONFIG_VALUE_0: 'always',
  };
  beforeAll(() => {
    Object.assign(process.env, settings);
  });
  afterAll(() => {
    for (const name of Object.keys(settings)) delete process.env[name];
  });

  function withSubmodules() {
    const inner = makeRepository(newFolder(), { 'inner.py': 'inner\n' });
    const outer = makeRepository(newFolder(), { 'outer.py': 'outer\n' });
    git(outer, 'submodule', '--quiet', 'add', inner, 'inner');
    commit(outer, {});
    const root = makeRepository(newFolder(), { 'app.py': 'app\n' });
    git(root, 'submodule', '--quiet', 'add', outer, 'library');
    commit(root, {});
    return { root, outer };
  }

  test('are checked out with those in them, and nothing is noted in the config of the user', async () => {
    const { root: origin } = withSubmodules();
    const root = newFolder();
    git(FOLDER, 'clone', '--quiet', origin, root);
    // Head has done away with it, so that nothing of it is there.
    git(root, 'rm', '--quiet', 'library');
    commit(root, {});
    const before = stateOf(root);
    const { folder } = await checkOut(root, 'HEAD~1');
    expect(readFileSync(join(folder, 'library', 'outer.py'), 'utf8')).toBe('outer\n');
    expect(readFileSync(join(folder, 'library', 'inner', 'inner.py'), 'utf8')).toBe('inner\n');
    await guard.close();
    expect(existsSync(folder)).toBe(false);
    expect(stateOf(root)).toEqual(before);
  });

  test('that head goes without are left out of base', async () => {
    const { root: origin } = withSubmodules();
    const root = newFolder();
    git(FOLDER, 'clone', '--quiet', origin, root);
    const { folder } = await checkOut(root, 'HEAD');
    expect(readdirSync(join(folder, 'library'))).toEqual([]);
  });

  test('that cannot be had are told', async () => {
    const { root, outer } = withSubmodules();
    rmSync(outer, { recursive: true });
    const error = await failure(checkOut(root, 'HEAD'));
    expect(error).toBeInstanceOf(MeasurementError);
    expect(error.message).toMatch(
      /^checking out the base \(HEAD\): git submodule update ended with/,
    );
    expect(error.details).toContain(outer);
  });
});

describe('the default base', () => {
  test("is where HEAD left origin's main branch", async () => {
    const { root: origin, second } = twoCommits();
    const root = newFolder();
    git(FOLDER, 'clone', '--quiet', origin, root);
    git(root, 'checkout', '--quiet', '-b', 'feature');
    commit(root, { 'app.py': 'three\n' });
    commit(origin, { 'app.py': 'meanwhile\n' });
    git(root, 'fetch', '--quiet');
    expect(await defaultBase(root)).toEqual({
      ref: 'origin/main',
      sha: second,
      note: 'base is the merge base of HEAD and origin/main',
    });
  });

  test('is where HEAD left master when there is nothing else', async () => {
    const { root, second } = twoCommits();
    git(root, 'branch', '--move', 'master');
    git(root, 'checkout', '--quiet', '-b', 'feature');
    commit(root, { 'app.py': 'three\n' });
    expect(await defaultBase(root)).toMatchObject({ ref: 'master', sha: second });
  });

  test('is HEAD itself on the main branch, which is told', async () => {
    const { root, second } = twoCommits();
    expect(await defaultBase(root)).toEqual({
      ref: 'main',
      sha: second,
      note: 'base is HEAD itself, the merge base of HEAD and main: only what is not committed differs',
    });
  });

  test('has to be given where there is no main branch, or none that HEAD comes from', async () => {
    const { root } = twoCommits();
    git(root, 'checkout', '--quiet', '--orphan', 'unrelated');
    commit(root, {});
    expect((await failure(defaultBase(root))).advice).toContain('--base REF');
    git(root, 'branch', '--delete', '--force', 'main');
    expect(await failure(defaultBase(root))).toBeInstanceOf(InputError);
  });
});
