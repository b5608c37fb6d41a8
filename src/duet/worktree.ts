/**
 * The base of a comparison, checked out beside the user's work tree. Nothing of the user's is
 * written: no file, index, branch, stash, config; only git's note of the work tree, which goes with it.
 *
 * There is no `git worktree prune`. It would forget every work tree whose folder is missing, also
 * the user's own on a disk that is not mounted now. What a run leaves when its guard was killed as
 * well is a folder in the temporary folder; git's own gc forgets it some months after that is gone.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { GIT_OPTIONS, gitEnvironment } from '../app/git.js';
import type { Guard } from '../app/guard.js';
import { lastLines, type Outcome, runOwned } from '../app/owned-command.js';
import { InputError, MeasurementError } from '../errors.js';

const run = promisify(execFile);

const FULL_SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export interface DefaultBase {
  /** The branch that HEAD was compared with. */
  readonly ref: string;
  /** Where HEAD left it. */
  readonly sha: string;
  /** One sentence for people. */
  readonly note: string;
}

export interface BaseRequest {
  /** A folder of the user's repository. */
  readonly root: string;
  readonly ref: string;
  /** Whether a commit that is not there may be fetched from origin. */
  readonly fetch: boolean;
}

export interface BaseCheckout {
  /** The root of the new work tree, without symlinks in its path. */
  readonly folder: string;
  readonly sha: string;
}

const MAIN_BRANCHES = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
];

/**
 * The commit where HEAD left the main branch.
 * @throws InputError when there is no such branch, or git does not read the folder
 */
export async function defaultBase(root: string): Promise<DefaultBase> {
  await requireRepository(root);
  for (const branch of MAIN_BRANCHES) {
    if ((await resolveCommit(root, branch)) === undefined) continue;
    const sha = await ask(root, 'merge-base', 'HEAD', branch);
    if (sha === undefined) continue; // unrelated, or a shallow clone that ends before
    const ref = (await ask(root, 'rev-parse', '--abbrev-ref', branch)) ?? branch;
    const isHead = sha === (await resolveCommit(root, 'HEAD'));
    const note = isHead
      ? `base is HEAD itself, the merge base of HEAD and ${ref}: only what is not committed differs`
      : `base is the merge base of HEAD and ${ref}`;
    return { ref, sha, note };
  }
  throw new InputError(
    'choosing the base: HEAD has no merge base with origin/HEAD, origin/main, origin/master, main or master',
    { advice: 'Give the branch or commit to compare with: --base REF.' },
  );
}

/**
 * The commit that a proposed change is to be held against. What is checked out for a pull request is
 * its merge into the branch as that is by now: then it is the merge's first parent, as what others
 * have merged meanwhile is on both sides. Else it is where the change left the branch, or, in a
 * clone that does not know, the branch's commit that the event told.
 */
export async function baseOfChange(
  root: string,
  { baseSha, headSha }: { readonly baseSha: string; readonly headSha?: string },
): Promise<{ readonly sha: string; readonly how: string }> {
  await requireRepository(root);
  // From the commit itself: a shallow clone's log has no parents.
  const commit = (await ask(root, 'cat-file', 'commit', 'HEAD')) ?? '';
  const header = commit.split('\n\n', 1)[0] as string;
  const parents = [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
  const [first, second] = parents as [string | undefined, string | undefined];
  if (first !== undefined && second !== undefined && second === headSha) {
    return { sha: first, how: 'as it is in the merge that is checked out' };
  }
  const left = await ask(root, 'merge-base', 'HEAD', baseSha);
  if (left !== undefined) return { sha: left, how: 'where the change left it' };
  return { sha: baseSha, how: 'as it was when the workflow began' };
}

/**
 * Checks a commit out into a new work tree, which the guard owns.
 * @throws InputError when git does not read the folder or does not know the ref
 * @throws MeasurementError when it cannot be checked out, or `signal` stops it
 */
export async function checkOutBase(
  request: BaseRequest,
  guard: Guard,
  signal: AbortSignal,
): Promise<BaseCheckout> {
  const { root, ref } = request;
  await requireRepository(root);
  const sha = (await resolveCommit(root, ref)) ?? (await fetchCommit(request, guard, signal));
  const folder = join(await realpath(guard.temporaryFolder()), 'base');
  guard.ownWorktree(root, folder);
  const what = `checking out the base (${ref})`;
  // Relative paths would make git note in the user's config that it uses them.
  const add = ['-c', 'worktree.useRelativePaths=false', 'worktree', 'add', '--detach', folder, sha];
  const added = await git(root, add, what, guard, signal);
  if (added.failure !== '') {
    throw new MeasurementError(`${what}: git worktree add ${added.failure}`, {
      details: lastLines(added.output),
    });
  }
  if (existsSync(join(folder, '.gitmodules'))) {
    await checkOutSubmodules(root, folder, what, guard, signal);
  }
  return { folder, sha };
}

/** The commit that a ref means here; undefined when git knows none. */
async function resolveCommit(root: string, ref: string): Promise<string | undefined> {
  const options = ['--verify', '--quiet', '--end-of-options'];
  const sha = await ask(root, 'rev-parse', ...options, `${ref}^{commit}`);
  // A ref of "^main" would give "^" and its commit.
  return sha !== undefined && FULL_SHA.test(sha) ? sha : undefined;
}

/**
 * Fetches the commit of a ref that is not known here; no ref is written.
 * @throws InputError when it may not be fetched, or origin does not have it
 */
async function fetchCommit(
  request: BaseRequest,
  guard: Guard,
  signal: AbortSignal,
): Promise<string> {
  const { root, ref } = request;
  if (!request.fetch) throw unknownRef(request);
  const wanted = FULL_SHA.test(ref) ? ref : await commitAtOrigin(request, guard, signal);
  const known = await resolveCommit(root, wanted);
  if (known !== undefined) return known;
  // In a full clone, --depth would cut the user's history off below this commit.
  const isShallow = (await ask(root, 'rev-parse', '--is-shallow-repository')) === 'true';
  const options = ['--no-tags', '--no-prune', '--no-write-fetch-head', '--no-recurse-submodules'];
  if (isShallow) options.push('--depth=1');
  const fetched = await git(
    root,
    ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false', 'fetch', ...options, 'origin', wanted],
    `fetching the base (${ref})`,
    guard,
    signal,
  );
  const sha = await resolveCommit(root, wanted);
  if (sha === undefined) throw unknownRef(request, fetched);
  return sha;
}

/** The commit of a branch or tag at origin, by name. */
async function commitAtOrigin(
  request: BaseRequest,
  guard: Guard,
  signal: AbortSignal,
): Promise<string> {
  const { root, ref } = request;
  const name = ref
    .replace(/^refs\/remotes\//, '')
    .replace(/^origin\//, '')
    .replace(/^refs\/(?:heads|tags)\//, '');
  // An expression ("HEAD~1") has no name that origin could know.
  if ((await ask(root, 'check-ref-format', `refs/heads/${name}`)) === undefined) {
    throw unknownRef(request);
  }
  const asked = await git(
    root,
    ['ls-remote', 'origin', `refs/heads/${name}`, `refs/tags/${name}`],
    `fetching the base (${ref})`,
    guard,
    signal,
  );
  const sha = /^([0-9a-f]{40,64})\trefs\//m.exec(asked.output)?.[1];
  if (sha === undefined) throw unknownRef(request, asked);
  return sha;
}

function unknownRef({ root, ref, fetch }: BaseRequest, tried?: Outcome): InputError {
  const where = fetch ? `${root} and its remote origin have` : `${root} has`;
  return new InputError(`checking out the base (${ref}): ${where} no such commit`, {
    advice: 'Fetch it first, or with actions/checkout give fetch-depth: 0.',
    details: tried === undefined || tried.failure === '' ? '' : lastLines(tried.output),
  });
}

/** @throws MeasurementError when a submodule cannot be had */
async function checkOutSubmodules(
  root: string,
  folder: string,
  what: string,
  guard: Guard,
  signal: AbortSignal,
): Promise<void> {
  const paths = await wantedSubmodules(root, folder);
  if (paths.length === 0) return;
  // Not --init: it would write their addresses into the config that this work tree shares with the
  // user's. With all of them active by setting, update takes the addresses from .gitmodules.
  const updated = await git(
    folder,
    ['-c', 'submodule.active=.', 'submodule', 'update', '--recursive', '--', ...paths],
    `${what}, its submodules`,
    guard,
    signal,
  );
  if (updated.failure !== '') {
    throw new MeasurementError(`${what}: git submodule update ${updated.failure}`, {
      advice: 'The base needs its submodules: make them readable with the credentials of git here.',
      details: lastLines(updated.output),
    });
  }
}

/** Paths of base's submodules, but for those that head has and goes without. */
async function wantedSubmodules(root: string, folder: string): Promise<string[]> {
  const top = (await ask(root, 'rev-parse', '--show-toplevel')) ?? root;
  const index = (await ask(folder, 'ls-files', '--stage', '-z')) ?? '';
  const paths = index
    .split('\0')
    .filter((entry) => entry.startsWith('160000 '))
    .map((entry) => entry.slice(entry.indexOf('\t') + 1));
  const areEmpty = await Promise.all(paths.map((path) => isEmptyFolder(join(top, path))));
  return paths.filter((_, position) => areEmpty[position] === false);
}

async function isEmptyFolder(path: string): Promise<boolean> {
  return (await readdir(path).catch(() => undefined))?.length === 0;
}

/** @throws InputError when git is missing or refuses the folder */
async function requireRepository(root: string): Promise<void> {
  try {
    await run('git', ['-C', root, 'rev-parse', '--git-dir'], { env: gitEnvironment() });
  } catch (cause) {
    const { code, stderr } = cause as { code?: unknown; stderr?: string };
    throw new InputError(
      code === 'ENOENT'
        ? 'looking for the base: git is not installed'
        : `looking for the base: git does not read ${root} as a repository`,
      { details: stderr?.trim() ?? '', cause },
    );
  }
}

/** What git answers; undefined when it answers that there is no such thing. */
async function ask(root: string, ...args: string[]): Promise<string | undefined> {
  const options = { env: gitEnvironment(), timeout: 60_000, maxBuffer: 256 * 1024 * 1024 };
  const answer = await run('git', [...GIT_OPTIONS, '-C', root, ...args], options).catch(
    () => undefined,
  );
  return answer?.stdout.trim();
}

/** Git at work that may take long. */
async function git(
  root: string,
  args: readonly string[],
  what: string,
  guard: Guard,
  signal: AbortSignal,
): Promise<Outcome> {
  const command = { file: 'git', args: [...GIT_OPTIONS, '-C', root, ...args], cwd: root };
  return runOwned({ ...command, what, env: gitEnvironment() }, guard, signal);
}
