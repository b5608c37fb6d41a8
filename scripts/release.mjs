// Releases the commit that is checked out: `node scripts/release.mjs 1.4.0 [--dry-run]`. Tags it
// v1.4.0, moves the branch v1 to it, and makes the release on GitHub. Everything that can be wrong
// is looked at before anything is written; --dry-run writes nothing. Needs git and gh alone.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Why there is no release: printed without a stack. */
class Refusal extends Error {}

const REMOTE = 'origin';
const MAIN = 'main';

try {
  release(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`no release: ${error.message}\n`);
  process.exitCode = 1;
}

function release(args) {
  const isDryRun = args.includes('--dry-run');
  const [version, ...others] = args.filter((arg) => arg !== '--dry-run');
  if (version === undefined || others.length > 0) {
    throw new Refusal('expected one version: node scripts/release.mjs 1.4.0 [--dry-run]');
  }
  const numbers = numbersOf(version);
  if (numbers === undefined) {
    throw new Refusal(`"${version}" is not a version of three numbers, such as 1.4.0`);
  }
  const tag = `v${version}`;
  const branch = `v${numbers[0]}`;
  requireCleanTree();
  requireVersionInSources(version);
  requireOnMain();
  const refs = remoteRefs();
  const last = requireNewer(numbers, tag, refs);
  if (refs.has(`refs/tags/${branch}`)) {
    throw new Refusal(`there is a tag ${branch}, which would hide the branch of that name`);
  }
  requireFastForward(branch, refs);

  const makeTag = ['git', 'tag', '--annotate', '--message', tag, tag, 'HEAD'];
  // Both or neither; without force, so that the branch can only go forward.
  const push = [
    ...['git', 'push', '--atomic', REMOTE],
    ...[`refs/tags/${tag}`, `HEAD:refs/heads/${branch}`],
  ];
  const publish = [
    ...['gh', 'release', 'create', tag, '--verify-tag', '--title', tag, '--generate-notes'],
    ...(last === undefined ? [] : ['--notes-start-tag', last]),
  ];
  if (isDryRun) {
    for (const step of [makeTag, push, publish]) {
      process.stdout.write(`would run: ${step.join(' ')}\n`);
    }
    return;
  }
  if (!succeeds(makeTag)) throw new Refusal(`the tag ${tag} could not be made`);
  if (!succeeds(push)) {
    git('tag', '--delete', tag);
    throw new Refusal(
      `${REMOTE} did not take the tag ${tag} and the branch ${branch}; it has neither`,
    );
  }
  if (!succeeds(publish)) {
    throw new Refusal(
      `the tag ${tag} and the branch ${branch} are there, the release on GitHub is not. Make it with:\n${publish.join(' ')}`,
    );
  }
}

function succeeds([file, ...args]) {
  process.stdout.write(`${[file, ...args].join(' ')}\n`);
  return spawnSync(file, args, { stdio: 'inherit' }).status === 0;
}

/** The three numbers of a version; undefined for what is none, pre-releases included. */
function numbersOf(version) {
  const match = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/.exec(version);
  return match?.slice(1).map(Number);
}

function requireCleanTree() {
  const changed = git('status', '--porcelain');
  if (changed === '') return;
  const isBuild = changed.split('\n').some((line) => /^.. "?dist\//.test(line));
  const what = isBuild
    ? 'dist/ is not what is committed; commit the result of npm run build'
    : 'there are changes that are not committed';
  throw new Refusal(`${what}:\n${changed}`);
}

/** The version stands in three files, which a commit before the release has set. */
function requireVersionInSources(version) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const found = {
    'package.json': JSON.parse(readFileSync('package.json', 'utf8')).version,
    'package-lock.json': lock.version,
    'package-lock.json, its root package': lock.packages?.['']?.version,
    'src/version.ts': /VERSION = '([^']*)'/.exec(readFileSync('src/version.ts', 'utf8'))?.[1],
  };
  const wrong = Object.entries(found).filter(([, each]) => each !== version);
  if (wrong.length === 0) return;
  const told = wrong.map(([file, each]) => `${file} has ${each ?? 'none'}`).join('; ');
  throw new Refusal(`the version to release is ${version}, but ${told}`);
}

function requireOnMain() {
  git(
    'fetch',
    '--quiet',
    '--no-tags',
    REMOTE,
    `+refs/heads/${MAIN}:refs/remotes/${REMOTE}/${MAIN}`,
  );
  if (isAncestor('HEAD', `refs/remotes/${REMOTE}/${MAIN}`)) return;
  throw new Refusal(`${git('rev-parse', 'HEAD')} is not on ${MAIN} of ${REMOTE}`);
}

/** Branches and tags of the remote with what they point to; an annotated tag with its commit. */
function remoteRefs() {
  const lines = git('ls-remote', '--heads', '--tags', REMOTE).split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [sha, ref] = line.split('\t');
      return [ref.replace(/\^\{\}$/, ''), sha];
    }),
  );
}

/**
 * @returns the tag of the last release; undefined when there is none
 * @throws Refusal when this version is there already or is not above the last one
 */
function requireNewer(numbers, tag, refs) {
  const localTag = git('tag', '--list', tag);
  if (refs.has(`refs/tags/${tag}`) || localTag !== '') {
    throw new Refusal(
      `there is a tag ${tag} already${localTag === '' ? '' : ', in this checkout'}`,
    );
  }
  const released = [...refs.keys()].flatMap((ref) => {
    const found = /^refs\/tags\/v(.*)$/.exec(ref);
    const each = found === null ? undefined : numbersOf(found[1]);
    return each === undefined ? [] : [each];
  });
  const last = released.sort(compareNumbers).at(-1);
  if (last === undefined) return undefined;
  const lastTag = `v${last.join('.')}`;
  if (compareNumbers(numbers, last) > 0) return lastTag;
  throw new Refusal(`${tag} is not above the last release, ${lastTag}`);
}

function compareNumbers(a, b) {
  const place = a.findIndex((number, index) => number !== b[index]);
  return place === -1 ? 0 : a[place] - b[place];
}

/** Who uses the branch must not lose what they have. */
function requireFastForward(branch, refs) {
  const sha = refs.get(`refs/heads/${branch}`);
  if (sha === undefined) return;
  git('fetch', '--quiet', '--no-tags', REMOTE, sha);
  if (isAncestor(sha, 'HEAD')) return;
  throw new Refusal(`the branch ${branch} is at ${sha}, which this commit does not build on`);
}

function isAncestor(ancestor, commit) {
  const args = ['merge-base', '--is-ancestor', ancestor, commit];
  const { status, stderr } = spawnSync('git', args, { encoding: 'utf8' });
  if (status !== 0 && status !== 1) {
    throw new Refusal(`git ${args.join(' ')} failed: ${stderr.trim()}`);
  }
  return status === 0;
}

function git(...args) {
  try {
    const stdio = ['ignore', 'pipe', 'pipe'];
    return execFileSync('git', args, { encoding: 'utf8', stdio }).trimEnd();
  } catch (error) {
    throw new Refusal(`git ${args.join(' ')} failed: ${String(error.stderr ?? error).trim()}`);
  }
}
