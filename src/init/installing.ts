/** How the dependencies of a service are installed in a workflow, from the files that name them. */
import { folderOf, foldersUp, inFolder, shellWord } from './names.js';
import type { Repository } from './repository.js';

export type Manager = 'uv' | 'poetry' | 'pdm' | 'pipenv' | 'requirements' | 'project' | 'none';

export interface Installing {
  readonly manager: Manager;
  /** Where it is installed, relative to the root. */
  readonly folder: string;
  /** What it is installed from, relative to the root. */
  readonly files: readonly string[];
  /** Shell lines, run in `folder`. */
  readonly commands: readonly string[];
  /** The folder of the `.venv` that this makes; undefined: it goes into the interpreter on PATH. */
  readonly environmentFolder: string | undefined;
  /** Makes a base's environment from the root of its checkout, where a duet cannot find that out. */
  readonly setup: string | undefined;
  /** Whether one of the files names uvicorn, or brings it along; true where it cannot be told. */
  readonly namesUvicorn: boolean;
}

const LOCKS: readonly (readonly [string, Manager])[] = [
  ['uv.lock', 'uv'],
  ['poetry.lock', 'poetry'],
  ['pdm.lock', 'pdm'],
  ['Pipfile.lock', 'pipenv'],
];
const FOR_DEVELOPERS = /(?:^|[-_.])(?:dev|tests?|docs?|lint|typing|ci)(?:[-_.]|$|elop)/;
/** Named itself, or by a package that needs it; a lock names what it brings along. */
const UVICORN = /\buvicorn\b|fastapi(?:-slim)?\[[^\]]*\b(?:standard|all)\b/i;

/**
 * How to install what a service needs. A lock says more than anything beside it; then the folder
 * nearest to the app counts.
 * @param appFolder the folder of the app's file, relative to the root
 */
export function howToInstall(repository: Repository, appFolder: string): Installing {
  const folders = foldersUp(appFolder);
  for (const [name, manager] of LOCKS) {
    const folder = folders.find((each) => repository.has(inFolder(each, name)));
    if (folder !== undefined) return fromLock(repository, manager, folder, name, folders);
  }
  for (const folder of folders) {
    const found = fromRequirements(repository, folder) ?? fromProject(repository, folder);
    if (found !== undefined) return found;
  }
  return {
    manager: 'none',
    folder: '',
    files: [],
    commands: ['pip install "fastapi[standard]"'],
    environmentFolder: undefined,
    setup: undefined,
    namesUvicorn: true,
  };
}

function fromLock(
  repository: Repository,
  manager: Manager,
  folder: string,
  name: string,
  folders: readonly string[],
): Installing {
  const file = inFolder(folder, name);
  // In a workspace the lock is at its root, but what is installed is what the app's project needs.
  const project = folders.find((each) => repository.has(inFolder(each, 'pyproject.toml')));
  const commands: Partial<Record<Manager, readonly string[]>> = {
    uv: ['uv sync --frozen'],
    poetry: ['pipx install poetry', 'python -m venv .venv', 'poetry install --no-interaction'],
    pdm: ['pipx install pdm', 'python -m venv .venv', 'pdm sync'],
    pipenv: ['pipx install pipenv', 'python -m venv .venv', 'pipenv sync'],
  };
  const steps: Partial<Record<Manager, string>> = {
    pdm: 'python -m venv .venv && pdm sync',
    pipenv: 'python -m venv .venv && PIPENV_VENV_IN_PROJECT=1 pipenv sync',
  };
  const step = steps[manager];
  return {
    manager,
    folder: manager === 'uv' ? (project ?? folder) : folder,
    files: [file],
    commands: commands[manager] ?? [],
    environmentFolder: folder,
    setup: step === undefined || folder === '' ? step : `cd ${shellWord(folder)} && ${step}`,
    namesUvicorn: namesUvicorn(repository, [file]),
  };
}

function fromRequirements(repository: Repository, folder: string): Installing | undefined {
  const below = inFolder(folder, 'requirements');
  const beside = repository.files.filter(
    (file) => folderOf(file) === folder && /(?:^|\/)requirements[^/]*\.txt$/.test(file),
  );
  const all =
    beside.length > 0
      ? beside
      : repository.files.filter(
          (file) => folderOf(file) === below && /\/(?!constraints)[^/]*\.txt$/.test(file),
        );
  if (all.length === 0) return undefined;
  const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1, -'.txt'.length);
  const forService = all.filter((file) => !FOR_DEVELOPERS.test(nameOf(file)));
  const isMain = (file: string) => Number(nameOf(file) === 'requirements');
  const files = (forService.length > 0 ? forService : all).toSorted(
    (a, b) => isMain(b) - isMain(a),
  );
  const targets = files.map((file) => `-r ${shellWord(file)}`).join(' ');
  return {
    manager: 'requirements',
    // Paths in requirements are relative to their file, editable ones to where pip runs.
    folder: '',
    files,
    commands: [`pip install ${targets}`],
    environmentFolder: undefined,
    setup: undefined,
    namesUvicorn: namesUvicorn(repository, files),
  };
}

function fromProject(repository: Repository, folder: string): Installing | undefined {
  const file = ['pyproject.toml', 'setup.py']
    .map((name) => inFolder(folder, name))
    .find((each) => repository.has(each));
  if (file === undefined) return undefined;
  const isPackage =
    file.endsWith('.py') ||
    /^\s*\[(?:project|build-system|tool\.poetry)\]/m.test(repository.read(file) ?? '');
  // Otherwise it holds the settings of tools alone.
  if (!isPackage) return undefined;
  return {
    manager: 'project',
    folder,
    files: [file],
    commands: ['pip install .'],
    environmentFolder: undefined,
    setup: undefined,
    namesUvicorn: namesUvicorn(repository, [file]),
  };
}

function namesUvicorn(repository: Repository, files: readonly string[]): boolean {
  const texts = files.map((file) => repository.read(file));
  // A file that is too large, or that takes in others, may name it where nobody looked.
  return texts.some((text) => text === undefined || UVICORN.test(text) || /^\s*-r\b/m.test(text));
}
