/** The repository that is looked at: its files, their text, its default branch. Nothing is followed out of it. */
import { execFile } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { GIT_OPTIONS, gitEnvironment } from '../app/git.js';
import { InputError } from '../errors.js';
import { isPlainPath } from './names.js';

const run = promisify(execFile);

const MOST_FILES = 200_000;
const MOST_BYTES_OF_A_FILE = 512 * 1024;
const MOST_BYTES = 128 * 1024 * 1024;
const MOST_DEPTH = 12;
/** Installed code and what tools make; none of it is the service's own. */
const FOREIGN =
  /(?:^|\/)(?:\.git|\.?venv|env|node_modules|site-packages|__pycache__|\.tox|\.nox|\.mypy_cache)\//;

export interface Repository {
  /** Absolute; git's top level, or the folder itself outside of git. */
  readonly root: string;
  /** The folder whose service is looked for, relative to the root with "/"; "" is the root. */
  readonly folder: string;
  readonly isGit: boolean;
  /** Relative to the root with "/", the ones nearest to the root first. */
  readonly files: readonly string[];
  /** Files that were left out because of their names. */
  readonly unreadableNames: number;
  /** Undefined where git does not tell. */
  readonly defaultBranch: string | undefined;
  /** The text of a file; undefined when it is no regular file, or too large. */
  readonly read: (path: string) => string | undefined;
  readonly has: (path: string) => boolean;
  /** Of paths relative to the root, those whose state is not in the last commit; none outside of git. */
  readonly uncommitted: (paths: readonly string[]) => Promise<string[]>;
}

/**
 * Looks at the repository that a folder belongs to.
 * @throws InputError when there is no such folder, or its name cannot be written into a workflow
 */
export async function openRepository(folder: string): Promise<Repository> {
  const place = realFolder(folder);
  const top = await git(place, 'rev-parse', '--show-toplevel');
  const isGit = top !== undefined;
  const root = isGit ? realpathSync(top) : place;
  const inside = relative(root, place).split(sep).join('/');
  if (inside !== '' && !isPlainPath(inside)) {
    throw new InputError(
      `looking at ${JSON.stringify(inside)}: its name cannot stand in a workflow`,
      { advice: 'Rename the folder: letters, digits, dots, dashes and underscores are safe.' },
    );
  }
  const all = (isGit ? await gitFiles(root) : walk(root)).filter((path) => !FOREIGN.test(path));
  const files = all.filter(isPlainPath).sort(byDepth).slice(0, MOST_FILES);
  const known = new Set(files);
  return {
    root,
    folder: inside,
    isGit,
    files,
    unreadableNames: all.length - all.filter(isPlainPath).length,
    defaultBranch: isGit ? await defaultBranch(root) : undefined,
    read: reader(root),
    has: (path) => known.has(path),
    uncommitted: async (paths) => (isGit ? uncommittedIn(root, paths) : []),
  };
}

function realFolder(folder: string): string {
  try {
    const place = realpathSync(folder);
    if (lstatSync(place).isDirectory()) return place;
  } catch {
    // Told below.
  }
  throw new InputError(`looking for a service in ${folder}: there is no such folder`);
}

/** What git prints; undefined when it fails or is not there. */
async function git(folder: string, ...args: string[]): Promise<string | undefined> {
  const options = { env: gitEnvironment(), maxBuffer: 256 * 1024 * 1024, timeout: 60_000 };
  return run('git', [...GIT_OPTIONS, '-C', folder, ...args], options).then(
    ({ stdout }) => stdout.replace(/\n$/, ''),
    () => undefined,
  );
}

async function gitFiles(root: string): Promise<string[]> {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = (await git(root, ...args)) ?? '';
  return [...new Set(listed.split('\0').filter((path) => path !== ''))];
}

async function uncommittedIn(root: string, paths: readonly string[]): Promise<string[]> {
  const options = ['-z', '--porcelain', '--untracked-files=all', '--no-renames'];
  const found = await git(root, '--literal-pathspecs', 'status', ...options, '--', ...paths);
  // Two letters and a space come before each path.
  return (found ?? '').split('\0').flatMap((entry) => (entry.length > 3 ? [entry.slice(3)] : []));
}

function walk(root: string): string[] {
  const found: string[] = [];
  const visit = (folder: string, depth: number) => {
    for (const entry of entriesOf(join(root, folder))) {
      if (found.length >= MOST_FILES) return;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) found.push(path);
      else if (entry.isDirectory() && depth < MOST_DEPTH && !FOREIGN.test(`${path}/`)) {
        visit(path, depth + 1);
      }
    }
  };
  visit('', 0);
  return found;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // a folder that this user may not read has no service of this user's
  }
}

function byDepth(a: string, b: string): number {
  return a.split('/').length - b.split('/').length || (a < b ? -1 : Number(a !== b));
}

function reader(root: string): (path: string) => string | undefined {
  const kept = new Map<string, string | undefined>();
  let bytes = 0;
  const load = (path: string): string | undefined => {
    const place = join(root, path);
    try {
      const { size } = lstatSync(place);
      // A link among the folders leads elsewhere as well as one that is the file.
      if (realpathSync(place) !== place || !lstatSync(place).isFile()) return undefined;
      if (size > MOST_BYTES_OF_A_FILE || bytes + size > MOST_BYTES) return undefined;
      bytes += size;
      return readFileSync(place, 'utf8');
    } catch {
      return undefined; // listed, and not there: deleted and not yet committed
    }
  };
  return (path) => {
    if (!kept.has(path)) kept.set(path, load(path));
    return kept.get(path);
  };
}

/**
 * The branch that origin calls its head; else main or master, checked out or at least there. In a
 * repository without a remote also the one that is checked out, or the only one.
 */
async function defaultBranch(root: string): Promise<string | undefined> {
  const remote = await git(root, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD');
  if (remote?.startsWith('origin/')) return remote.slice('origin/'.length);
  const current = await git(root, 'symbolic-ref', '--short', 'HEAD');
  if (current === 'main' || current === 'master') return current;
  for (const name of ['main', 'master']) {
    const ref = await git(root, 'rev-parse', '--verify', '--quiet', `refs/heads/${name}`);
    if (ref !== undefined) return name;
  }
  if ((await git(root, 'remote')) !== '') return undefined;
  if (current !== undefined) return current;
  const branches = await git(root, 'for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads');
  const [only, another] = (branches ?? '').split('\n');
  return another === undefined && only !== '' ? only : undefined;
}
