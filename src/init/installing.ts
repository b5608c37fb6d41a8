/** How the dependencies of a service are installed in a workflow, from the files that name them. */
import { foldersUp, type Manager, type Recipe, recipeOf } from '../app/recipe.js';
import { inFolder, shellWord } from './names.js';
import type { Repository } from './repository.js';

export interface Installing {
  readonly manager: Manager | 'none';
  /** Where it is installed, relative to the root. */
  readonly folder: string;
  /** What it is installed from, relative to the root; with no manager, what would be left to do. */
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

/** Named itself, or by a package that needs it; a lock names what it brings along. */
const UVICORN = /\buvicorn\b|fastapi(?:-slim)?\[[^\]]*\b(?:standard|all)\b/i;

/**
 * How to install what a service needs.
 * @param appFolder the folder of the app's file, relative to the root
 */
export function howToInstall(repository: Repository, appFolder: string): Installing {
  const folders = foldersUp(appFolder);
  const recipe = recipeOf(repository.files, folders, (file) => isPackage(repository, file));
  if (recipe === undefined) {
    return {
      manager: 'none',
      folder: '',
      files: condaFiles(repository, folders),
      commands: ['pip install "fastapi[standard]"'],
      environmentFolder: undefined,
      setup: undefined,
      namesUvicorn: true,
    };
  }
  const common = { ...recipe, namesUvicorn: namesUvicorn(repository, recipe.files) };
  switch (recipe.manager) {
    case 'requirements':
      return {
        ...common,
        // Paths in requirements are relative to their file, editable ones to where pip runs.
        folder: '',
        commands: [`pip install ${recipe.files.map((file) => `-r ${shellWord(file)}`).join(' ')}`],
        environmentFolder: undefined,
        setup: undefined,
      };
    case 'project':
      return {
        ...common,
        commands: ['pip install .'],
        environmentFolder: undefined,
        setup: undefined,
      };
    default:
      return { ...common, ...fromLock(repository, recipe, folders) };
  }
}

function fromLock(
  repository: Repository,
  { manager, folder }: Recipe,
  folders: readonly string[],
): Pick<Installing, 'folder' | 'commands' | 'environmentFolder' | 'setup'> {
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
    folder: manager === 'uv' ? (project ?? folder) : folder,
    commands: commands[manager] ?? [],
    environmentFolder: folder,
    setup: step === undefined || folder === '' ? step : `cd ${shellWord(folder)} && ${step}`,
  };
}

/** Conda's file, which nothing here installs from. */
function condaFiles({ has }: Repository, folders: readonly string[]): string[] {
  const paths = folders.flatMap((folder) =>
    ['environment.yml', 'environment.yaml'].map((name) => inFolder(folder, name)),
  );
  return paths.filter(has).slice(0, 1);
}

/** Otherwise it holds the settings of tools alone. */
function isPackage(repository: Repository, file: string): boolean {
  return (
    file.endsWith('.py') ||
    /^\s*\[(?:project|build-system|tool\.poetry)\]/m.test(repository.read(file) ?? '')
  );
}

function namesUvicorn(repository: Repository, files: readonly string[]): boolean {
  const texts = files.map((file) => repository.read(file));
  // A file that is too large, or that takes in others, may name it where nobody looked.
  return texts.some((text) => text === undefined || UVICORN.test(text) || /^\s*-r\b/m.test(text));
}
