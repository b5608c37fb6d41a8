/** The files that say what a service needs: whether both sides need the same, and what to install. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { promisify } from 'node:util';
import { gitEnvironment } from '../app/git.js';

const run = promisify(execFile);

const DEPENDENCY_FILE =
  /^(?:uv\.lock|poetry\.lock|pdm\.lock|Pipfile\.lock|pyproject\.toml|setup\.py|setup\.cfg|(?:requirements|constraints).*\.txt)$/;
const FOR_DEVELOPERS = /(?:^|[-_.])(?:dev|tests?|docs?|lint|typing|ci)(?:[-_.]|$|elop)/;

/** Folders from the app's up to the root, relative to the root with "/", the root itself as "". */
export function foldersUpFrom(appDir: string): string[] {
  const parts = appDir.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
  return [...parts.keys(), parts.length].map((count) => parts.slice(0, count).join('/')).reverse();
}

/** Dependency files in the folders and their `requirements` folders, relative to the root. */
export async function dependencyFiles(root: string, folders: readonly string[]): Promise<string[]> {
  const namesIn = async (folder: string) => {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  };
  const found = await Promise.all(
    folders.map(async (folder) => [
      ...(await namesIn(folder))
        .filter((name) => DEPENDENCY_FILE.test(name))
        .map((name) => posix.join(folder, name)),
      ...(await namesIn(posix.join(folder, 'requirements')))
        .filter((name) => name.endsWith('.txt'))
        .map((name) => posix.join(folder, 'requirements', name)),
    ]),
  );
  return found.flat().sort();
}

/** The dependency files that are not the same in both work trees, relative to their roots. */
export async function differingFiles(
  headRoot: string,
  baseRoot: string,
  folders: readonly string[],
): Promise<string[]> {
  const inBase = await dependencyFiles(baseRoot, folders);
  const inHead = await dependencyFiles(headRoot, folders);
  // A file that is kept out of git cannot be in base; that it is missing there says nothing.
  const onlyInHead = await withoutIgnored(
    headRoot,
    inHead.filter((file) => !inBase.includes(file)),
  );
  const content = (root: string, file: string) =>
    readFile(join(root, file)).catch(() => Buffer.alloc(0));
  const changed = await Promise.all(
    inBase.map(
      async (file) =>
        !inHead.includes(file) ||
        !(await content(headRoot, file)).equals(await content(baseRoot, file)),
    ),
  );
  return [...inBase.filter((_, index) => changed[index]), ...onlyInHead].sort();
}

async function withoutIgnored(root: string, files: string[]): Promise<string[]> {
  if (files.length === 0) return [];
  const args = ['-c', 'core.quotePath=false', '-C', root, 'check-ignore', '--', ...files];
  const answer = await run('git', args, { env: gitEnvironment() }).catch(
    () => ({ stdout: '' }), // none is ignored
  );
  const ignored = answer.stdout.split('\n');
  return files.filter((file) => !ignored.includes(file));
}

/** How an environment is made from dependency files. */
export interface Recipe {
  readonly kind: 'uv' | 'poetry' | 'requirements' | 'project' | 'unknown';
  /** Where it is made, relative to the root. */
  readonly folder: string;
  /** The files that it is made from, relative to the root. */
  readonly files: readonly string[];
}

const LOCKS = [
  ['uv.lock', 'uv'],
  ['poetry.lock', 'poetry'],
  ['pdm.lock', 'unknown'],
  ['Pipfile.lock', 'unknown'],
] as const;

/**
 * What to install from. A lock says more than anything beside it; then the folder nearest to the
 * app counts. Undefined when there is nothing that could be installed.
 */
export function recipeOf(files: readonly string[], folders: readonly string[]): Recipe | undefined {
  for (const [name, kind] of LOCKS) {
    const folder = folders.find((each) => files.includes(posix.join(each, name)));
    if (folder !== undefined) return { kind, folder, files: [posix.join(folder, name)] };
  }
  for (const folder of folders) {
    const requirements = requirementsOf(files, folder);
    if (requirements.length > 0) return { kind: 'requirements', folder, files: requirements };
    const project = ['pyproject.toml', 'setup.py']
      .map((name) => posix.join(folder, name))
      .find((file) => files.includes(file));
    if (project !== undefined) return { kind: 'project', folder, files: [project] };
  }
  return undefined;
}

/** The requirements of the service; those of its developers only when there are no others. */
function requirementsOf(files: readonly string[], folder: string): string[] {
  const inFolder = (path: string, pattern: RegExp) =>
    files.filter((file) => dirname(file) === (path || '.') && pattern.test(posix.basename(file)));
  const beside = inFolder(folder, /^requirements.*\.txt$/);
  const below = inFolder(posix.join(folder, 'requirements'), /^(?!constraints).*\.txt$/);
  const all = beside.length > 0 ? beside : below;
  const forService = all.filter((file) => !FOR_DEVELOPERS.test(posix.basename(file, '.txt')));
  const isMain = (file: string) => posix.basename(file) === 'requirements.txt';
  return (forService.length > 0 ? forService : all).sort(
    (a, b) => Number(isMain(b)) - Number(isMain(a)),
  );
}
