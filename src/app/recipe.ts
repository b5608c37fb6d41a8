/** What a service's dependencies are installed from: the files of a repository that name them. Pure. */
import { posix } from 'node:path';

export type Manager = 'uv' | 'poetry' | 'pdm' | 'pipenv' | 'requirements' | 'project';

/** How an environment is made from dependency files. */
export interface Recipe {
  readonly manager: Manager;
  /** Where it is made, relative to the root. */
  readonly folder: string;
  /** The files that it is made from, relative to the root. */
  readonly files: readonly string[];
}

const LOCKS: readonly (readonly [string, Manager])[] = [
  ['uv.lock', 'uv'],
  ['poetry.lock', 'poetry'],
  ['pdm.lock', 'pdm'],
  ['Pipfile.lock', 'pipenv'],
];
const FOR_DEVELOPERS = /(?:^|[-_.])(?:dev|tests?|docs?|lint|typing|ci)(?:[-_.]|$|elop)/;

/** A folder, relative to the root with "/", and those above it, the innermost first, the root as "". */
export function foldersUp(folder: string): string[] {
  const parts = folder.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
  return [...parts.keys(), parts.length].map((count) => parts.slice(0, count).join('/')).reverse();
}

/**
 * What to install from. A lock says more than anything beside it; then the folder nearest to the
 * app counts.
 * @param files of the repository, relative to its root with "/"
 * @param folders that count, the nearest first
 * @param isPackage tells a project's file from one that holds the settings of tools alone
 * @returns undefined when there is nothing that could be installed
 */
export function recipeOf(
  files: readonly string[],
  folders: readonly string[],
  isPackage: (file: string) => boolean = () => true,
): Recipe | undefined {
  const known = new Set(files);
  for (const [name, manager] of LOCKS) {
    const folder = folders.find((each) => known.has(posix.join(each, name)));
    if (folder !== undefined) return { manager, folder, files: [posix.join(folder, name)] };
  }
  for (const folder of folders) {
    const requirements = requirementsOf(files, folder);
    if (requirements.length > 0) return { manager: 'requirements', folder, files: requirements };
    const project = ['pyproject.toml', 'setup.py']
      .map((name) => posix.join(folder, name))
      .find((file) => known.has(file));
    if (project !== undefined && isPackage(project)) {
      return { manager: 'project', folder, files: [project] };
    }
  }
  return undefined;
}

/** The requirements of the service; those of its developers only when there are no others. */
function requirementsOf(files: readonly string[], folder: string): string[] {
  const inFolder = (path: string, pattern: RegExp) =>
    files.filter(
      (file) => posix.dirname(file) === (path || '.') && pattern.test(posix.basename(file)),
    );
  const beside = inFolder(folder, /^requirements.*\.txt$/);
  const below = inFolder(posix.join(folder, 'requirements'), /^(?!constraints).*\.txt$/);
  const all = beside.length > 0 ? beside : below;
  const forService = all.filter((file) => !FOR_DEVELOPERS.test(posix.basename(file, '.txt')));
  const isMain = (file: string) => posix.basename(file) === 'requirements.txt';
  return (forService.length > 0 ? forService : all).toSorted(
    (a, b) => Number(isMain(b)) - Number(isMain(a)),
  );
}
