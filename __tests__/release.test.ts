/** scripts/release.mjs with real git: a checkout and the bare repository that it pushes to. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { commit, git, makeRepository, write } from './duet/repository.js';
import { ROOT } from './helpers/cli.js';

const IDENTITY = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

let folder: string;
let checkout: string;
let remote: string;
/** What was asked of GitHub's command line, an argument a line; a stand-in writes it. */
let asked: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'fastapi-spy-release-')));
  remote = join(folder, 'remote.git');
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
  checkout = makeRepository(join(folder, 'checkout'), sourcesOf('1.4.0'));
  git(checkout, 'remote', 'add', 'origin', remote);
  git(checkout, 'push', '--quiet', 'origin', 'main');
  asked = join(folder, 'asked');
  standInForGh(0);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function sourcesOf(version: string): Record<string, string> {
  return {
    'package.json': JSON.stringify({ name: 'fastapi-spy', version }),
    'package-lock.json': JSON.stringify({ version, packages: { '': { version } } }),
    'src/version.ts': `export const VERSION = '${version}';\n`,
    'dist/cli/index.js': '// built\n',
  };
}

function standInForGh(exitCode: number): void {
  const path = join(folder, 'bin', 'gh');
  mkdirSync(join(folder, 'bin'), { recursive: true });
  writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "$@" > '${asked}'\nexit ${exitCode}\n`);
  chmodSync(path, 0o755);
}

function release(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts', 'release.mjs'), ...args],
    {
      cwd: checkout,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...IDENTITY,
        PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter),
      },
    },
  );
  return { status, stdout, stderr };
}

/** Commits the sources of a version and pushes them to main. */
function pushVersion(version: string): string {
  const sha = commit(checkout, sourcesOf(version));
  git(checkout, 'push', '--quiet', 'origin', 'main');
  return sha;
}

function refsOfRemote(): string[] {
  return git(remote, 'for-each-ref', '--format=%(refname)').split('\n');
}

function askedOfGh(): string[] {
  return readFileSync(asked, 'utf8').trimEnd().split('\n');
}

/** Nothing was written, to the checkout, the remote or GitHub. */
function expectNothingDone(before: readonly string[]): void {
  expect(refsOfRemote()).toEqual(before);
  expect(existsSync(asked)).toBe(false);
}

function expectRefusal(message: RegExp, ...args: string[]): void {
  const before = refsOfRemote();
  const tags = git(checkout, 'tag', '--list');
  const { status, stderr } = release(...args);
  expect(stderr).toMatch(message);
  expect(status).toBe(1);
  expectNothingDone(before);
  expect(git(checkout, 'tag', '--list')).toBe(tags);
}

describe('a release', () => {
  test('is an annotated tag, the branch of its major version, and a release with notes', () => {
    const head = git(checkout, 'rev-parse', 'HEAD');
    expect(release('1.4.0')).toMatchObject({ status: 0, stderr: expect.any(String) });
    expect(refsOfRemote()).toEqual(['refs/heads/main', 'refs/heads/v1', 'refs/tags/v1.4.0']);
    expect(git(remote, 'cat-file', '-t', 'refs/tags/v1.4.0')).toBe('tag');
    expect(git(remote, 'rev-parse', 'v1.4.0^{commit}', 'v1')).toBe(`${head}\n${head}`);
    expect(askedOfGh()).toEqual([
      ...['release', 'create', 'v1.4.0', '--verify-tag', '--title', 'v1.4.0', '--generate-notes'],
    ]);
  });

  test('moves the branch of its major version forward, with notes since the last release', () => {
    release('1.4.0');
    const head = pushVersion('1.10.0');
    expect(release('1.10.0').status).toBe(0);
    expect(git(remote, 'rev-parse', 'v1')).toBe(head);
    expect(askedOfGh().slice(-2)).toEqual(['--notes-start-tag', 'v1.4.0']);
  });

  test('of a new major version leaves the branch of the one before where it is', () => {
    const before = git(checkout, 'rev-parse', 'HEAD');
    release('1.4.0');
    const head = pushVersion('2.0.0');
    expect(release('2.0.0').status).toBe(0);
    expect(git(remote, 'rev-parse', 'v1', 'v2')).toBe(`${before}\n${head}`);
  });

  test('may be of a commit that main has left behind meanwhile', () => {
    const head = git(checkout, 'rev-parse', 'HEAD');
    commit(checkout, { 'README.md': 'later' });
    git(checkout, 'push', '--quiet', 'origin', 'main');
    git(checkout, 'switch', '--quiet', '--detach', head);
    expect(release('1.4.0').status).toBe(0);
    expect(git(remote, 'rev-parse', 'v1')).toBe(head);
  });

  test('that is only tried writes nothing and says what it would run', () => {
    const before = refsOfRemote();
    const { status, stdout } = release('1.4.0', '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('would run: git push --atomic origin refs/tags/v1.4.0');
    expectNothingDone(before);
    expect(git(checkout, 'tag', '--list')).toBe('');
  });
});

describe('there is no release', () => {
  test.each([
    '1.4',
    '1.4.0.1',
    '01.4.0',
    'v1.4.0',
    '1.4.0-rc.1',
    '1.4.0;id',
    '',
    '--force',
    '٣.0.0',
  ])('of "%s", which is no version of three numbers', (version) =>
    expectRefusal(/is not a version of three numbers/, version),
  );

  test('without a version, or of two', () => {
    expectRefusal(/expected one version/);
    expectRefusal(/expected one version/, '1.4.0', '1.5.0');
  });

  test.each(['package.json', 'package-lock.json', 'src/version.ts'])(
    'when %s has another version',
    (path) => {
      commit(checkout, { [path]: sourcesOf('1.3.9')[path] as string });
      git(checkout, 'push', '--quiet', 'origin', 'main');
      expectRefusal(new RegExp(`${path}.* has 1\\.3\\.9`), '1.4.0');
    },
  );

  test('when the tag is there, here or at the remote', () => {
    release('1.4.0');
    rmSync(asked);
    expectRefusal(/there is a tag v1\.4\.0 already, in this checkout/, '1.4.0');
    git(checkout, 'tag', '--delete', 'v1.4.0');
    expectRefusal(/there is a tag v1\.4\.0 already$/m, '1.4.0');
  });

  test('that is not above the last one, by number and not by letter', () => {
    pushVersion('1.10.0');
    release('1.10.0');
    rmSync(asked);
    pushVersion('1.9.0');
    expectRefusal(/v1\.9\.0 is not above the last release, v1\.10\.0/, '1.9.0');
  });

  test('when dist/ is not what is committed', () => {
    write(checkout, { 'dist/cli/index.js': '// built from other sources\n' });
    expectRefusal(/dist\/ is not what is committed/, '1.4.0');
  });

  test('when something is not committed', () => {
    write(checkout, { 'left-over.txt': '' });
    expectRefusal(/changes that are not committed/, '1.4.0');
  });

  test('of a commit that is not on main', () => {
    git(checkout, 'switch', '--quiet', '--create', 'side');
    commit(checkout, { 'README.md': 'aside' });
    git(checkout, 'push', '--quiet', 'origin', 'side');
    expectRefusal(/is not on main of origin/, '1.4.0');
  });

  test('that would take back what the branch of the major version has', () => {
    const main = git(checkout, 'rev-parse', 'HEAD');
    commit(checkout, { 'README.md': 'a repair that main does not have' });
    git(checkout, 'push', '--quiet', 'origin', 'HEAD:refs/heads/v1');
    git(checkout, 'reset', '--quiet', '--hard', main);
    expectRefusal(/the branch v1 is at .* which this commit does not build on/, '1.4.0');
  });

  test('when a tag would hide the branch of the major version', () => {
    git(checkout, 'push', '--quiet', 'origin', 'HEAD:refs/tags/v1');
    expectRefusal(/there is a tag v1, which would hide the branch/, '1.4.0');
  });

  test('when the remote takes only one of tag and branch: then it has neither', () => {
    const hook = join(remote, 'hooks', 'update');
    writeFileSync(hook, '#!/bin/sh\ncase "$1" in refs/heads/v1) exit 1 ;; esac\n');
    chmodSync(hook, 0o755);
    expectRefusal(/did not take the tag v1\.4\.0 and the branch v1; it has neither/, '1.4.0');
  });
});

test('a release that only GitHub lacks tells how to make it', () => {
  standInForGh(1);
  const { status, stderr } = release('1.4.0');
  expect(status).toBe(1);
  expect(stderr).toContain('gh release create v1.4.0 --verify-tag --title v1.4.0 --generate-notes');
  expect(refsOfRemote()).toContain('refs/tags/v1.4.0');
});
