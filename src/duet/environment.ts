/** The Python environment of the base: head's when both need the same, else one of its own. */
import { existsSync } from 'node:fs';
import { realpath, symlink } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Guard } from '../app/guard.js';
import { lastLines, runOwned } from '../app/owned-command.js';
import { foldersUp, type Recipe, recipeOf } from '../app/recipe.js';
import { findPython } from '../app/service.js';
import { InputError, MeasurementError } from '../errors.js';
import { dependencyFiles, differingFiles } from './dependencies.js';

export interface EnvironmentOptions {
  /** The root of head's work tree, absolute. */
  readonly headRoot: string;
  /** The root of base's work tree, absolute. */
  readonly baseRoot: string;
  /** The folder that the service runs in, absolute and inside `headRoot`. */
  readonly headAppDir: string;
  /** Shell command that makes base's environment, instead of what its files say. */
  readonly setup?: string;
  /** Head's configured interpreter. */
  readonly python?: string;
  /** All of the environment that commands get. */
  readonly env: NodeJS.ProcessEnv;
  readonly progress: (line: string) => void;
  readonly signal: AbortSignal;
  readonly guard: Guard;
}

export interface BaseEnvironment {
  /** The interpreter of base; undefined where the service finds it as head's does. */
  readonly python?: string;
  /** One sentence for people: what base runs on. */
  readonly note: string;
  /** Whether head runs on it as well. */
  readonly isShared: boolean;
}

const SETUP_ADVICE =
  "Give --setup, a shell command that makes the base's environment in its folder.";
const ENVIRONMENT_NAMES = ['.venv', 'venv'];
const PROGRESS_MS = 10_000;

/**
 * Makes ready what the base runs on.
 * @throws InputError when a tool is missing, or none is known for its dependency files
 * @throws MeasurementError when a command fails, or `signal` stops it
 */
export async function prepareEnvironment(options: EnvironmentOptions): Promise<BaseEnvironment> {
  const { headRoot, baseRoot, headAppDir, setup } = options;
  const folders = foldersUp(relative(headRoot, headAppDir));
  if (setup !== undefined) return setUp(setup, folders, options);
  const differing = await differingFiles(headRoot, baseRoot, folders);
  if (differing.length === 0) {
    return share('its dependency files are the same', folders, options);
  }
  const recipe = recipeOf(await dependencyFiles(baseRoot, folders), folders);
  if (recipe === undefined) return share('it names no dependencies', folders, options);
  options.progress(`base and head differ in ${differing.join(', ')}`);
  return {
    python: await make(recipe, folders, options),
    note: `base's environment was made from ${recipe.files.join(', ')}`,
    isShared: false,
  };
}

async function setUp(
  setup: string,
  folders: readonly string[],
  options: EnvironmentOptions,
): Promise<BaseEnvironment> {
  const { baseRoot } = options;
  const [file, args] =
    process.platform === 'win32'
      ? [options.env.ComSpec ?? 'cmd.exe', ['/d', '/s', '/c', setup]]
      : ['/bin/sh', ['-c', setup]];
  await execute(
    { what: `setting up the base (${setup})`, file, args, cwd: baseRoot },
    { ...options, env: { ...options.env, FASTAPI_SPY_BASE: baseRoot } },
  );
  const [own] = environmentsIn(baseRoot, folders);
  const python = own === undefined ? options.python : pythonOf(join(baseRoot, own));
  return {
    ...(python === undefined ? {} : { python }),
    note: `base's environment was made by: ${setup}`,
    isShared: own === undefined,
  };
}

/** Links head's environments to where they would be in base, for commands such as `.venv/bin/uvicorn`. */
async function share(
  why: string,
  folders: readonly string[],
  { headRoot, baseRoot, python }: EnvironmentOptions,
): Promise<BaseEnvironment> {
  for (const place of environmentsIn(headRoot, folders)) {
    await symlink(join(headRoot, place), join(baseRoot, place), 'junction').catch(unlessNoPlace);
  }
  return {
    ...(python === undefined ? {} : { python }),
    note: `base uses head's environment: ${why}`,
    isShared: true,
  };
}

/** @returns the interpreter of the environment that was made */
async function make(
  recipe: Recipe,
  folders: readonly string[],
  options: EnvironmentOptions,
): Promise<string> {
  switch (recipe.manager) {
    case 'uv':
      return syncWithUv(recipe, folders, options);
    case 'poetry':
      return installWithPoetry(recipe, options);
    case 'requirements':
    case 'project':
      return installWithPip(recipe, folders, options);
    case 'pdm':
    case 'pipenv':
      throw new InputError(
        `making the base's environment: it cannot be made from ${recipe.files.join(', ')}`,
        { advice: SETUP_ADVICE },
      );
  }
}

async function syncWithUv(
  recipe: Recipe,
  folders: readonly string[],
  options: EnvironmentOptions,
): Promise<string> {
  const venv = join(options.baseRoot, recipe.folder, '.venv');
  await requireOwnPlace(venv, options.baseRoot);
  // In a workspace the lock is at its root, but what is installed is what the folder's project needs.
  const project = folders.find((folder) =>
    existsSync(join(options.baseRoot, folder, 'pyproject.toml')),
  );
  await execute(
    {
      what: what(recipe, 'uv sync'),
      file: 'uv',
      args: ['sync', '--frozen', '--python', headPython(options)],
      cwd: join(options.baseRoot, project ?? recipe.folder),
    },
    options,
  );
  return requirePython(venv, 'uv sync');
}

async function installWithPoetry(recipe: Recipe, options: EnvironmentOptions): Promise<string> {
  const folder = join(options.baseRoot, recipe.folder);
  // Poetry takes an environment that is there, and so head's version of Python.
  await makeVenv(join(folder, '.venv'), options);
  await execute(
    {
      what: what(recipe, 'poetry install'),
      file: 'poetry',
      args: ['install', '--no-interaction'],
      cwd: folder,
    },
    {
      ...options,
      // Without "create" it would install into the interpreter that poetry itself runs on.
      env: {
        ...options.env,
        POETRY_VIRTUALENVS_CREATE: '1',
        POETRY_VIRTUALENVS_IN_PROJECT: '1',
        // To poetry an active conda environment is a virtual one.
        CONDA_PREFIX: undefined,
        CONDA_DEFAULT_ENV: undefined,
      },
    },
  );
  return requirePython(join(folder, '.venv'), 'poetry install');
}

async function installWithPip(
  recipe: Recipe,
  folders: readonly string[],
  options: EnvironmentOptions,
): Promise<string> {
  const folder = join(options.baseRoot, recipe.folder);
  // Where head has its own, so that a command finds it there.
  const place = environmentsIn(options.headRoot, folders)[0] ?? join(recipe.folder, '.venv');
  const venv = join(options.baseRoot, place);
  await makeVenv(venv, options);
  // A project is installed editable: the functions of its copy in site-packages would be another's.
  const targets =
    recipe.manager === 'project'
      ? ['--editable', '.']
      : recipe.files.flatMap((file) => ['-r', join(options.baseRoot, file)]);
  await execute(
    {
      what: what(recipe, 'pip install'),
      file: pythonOf(venv),
      args: ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...targets],
      cwd: folder,
    },
    options,
  );
  return pythonOf(venv);
}

function what(recipe: Recipe, how: string): string {
  return `making the base's environment from ${recipe.files.join(', ')} (${how})`;
}

async function makeVenv(venv: string, options: EnvironmentOptions): Promise<void> {
  await requireOwnPlace(venv, options.baseRoot);
  await execute(
    {
      what: 'making a virtual environment for the base',
      file: headPython(options),
      args: ['-m', 'venv', venv],
      cwd: dirname(venv),
      adviceFor: (output) =>
        /ensurepip|No module named '?venv/.test(output)
          ? 'On Debian and Ubuntu the module is in the package python3-venv.'
          : '',
    },
    options,
  );
}

/** @throws InputError where a link in the commit would have an environment of the user's changed */
async function requireOwnPlace(venv: string, baseRoot: string): Promise<void> {
  const place = await realpath(venv).catch(() => realpath(dirname(venv)));
  if (isInside(place, await realpath(baseRoot))) return;
  throw new InputError(`making the base's environment: ${venv} leads out of its folder`, {
    advice: SETUP_ADVICE,
    details: `It is a link to ${place}.`,
  });
}

/** The interpreter of head, by which base's gets the same version. */
function headPython({ python, headAppDir, env }: EnvironmentOptions): string {
  if (python === undefined) return findPython(headAppDir, env);
  return /[\\/]/.test(python) ? resolve(headAppDir, python) : python;
}

/** @throws MeasurementError when a tool made its environment elsewhere */
function requirePython(venv: string, tool: string): string {
  const python = pythonOf(venv);
  if (existsSync(python)) return python;
  throw new MeasurementError(`making the base's environment: ${tool} left no ${python}`, {
    advice: SETUP_ADVICE,
  });
}

function pythonOf(venv: string): string {
  return process.platform === 'win32'
    ? join(venv, 'Scripts', 'python.exe')
    : join(venv, 'bin', 'python');
}

/** Virtual environments, relative to the root, the nearest to the app first. */
function environmentsIn(root: string, folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) => ENVIRONMENT_NAMES.map((name) => join(folder, name)))
    .filter((place) => existsSync(pythonOf(join(root, place))));
}

/** Passes over a link whose place is taken in base, or whose folder base does not have. */
function unlessNoPlace(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST' && error.code !== 'ENOENT') throw error;
}

/** By these, tools would install into the environment that is active now: head's, most likely. */
const ACTIVE_ENVIRONMENT = ['VIRTUAL_ENV', 'UV_PROJECT_ENVIRONMENT'];

interface Step {
  readonly what: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** What the user can do, from the output of a failure. */
  readonly adviceFor?: (output: string) => string;
}

async function execute(step: Step, options: EnvironmentOptions): Promise<void> {
  const { progress, guard, signal } = options;
  const env = Object.fromEntries(
    Object.entries(options.env).filter(([name]) => !ACTIVE_ENVIRONMENT.includes(name)),
  );
  progress(step.what);
  const began = performance.now();
  const timer = setInterval(() => {
    progress(`${step.what}: ${Math.round((performance.now() - began) / 1000)} s`);
  }, PROGRESS_MS);
  try {
    const { failure, isMissing, output } = await runOwned({ ...step, env }, guard, signal);
    if (isMissing) {
      throw new InputError(`${step.what}: there is no program ${step.file}`, {
        advice: `Install it, or ${SETUP_ADVICE.replace('Give', 'give')}`,
      });
    }
    if (failure === '') return;
    throw new MeasurementError(`${step.what}: ${step.file} ${failure}`, {
      advice: step.adviceFor?.(output) ?? '',
      details: lastLines(output),
    });
  } finally {
    clearInterval(timer);
  }
}

/**
 * Of the source files that the base ran, the first that is head's own: as happens where head is
 * installed editable in an environment that both use. Files of virtual environments do not count.
 * @param paths as Python names them; names that are no paths (`<string>`) are passed over
 */
export function foreignFile(
  paths: Iterable<string>,
  headRoot: string,
  baseRoot: string,
): string | undefined {
  // Either root may lie in the other: a file belongs to the innermost that holds it.
  const isBaseInner = isInside(baseRoot, headRoot);
  for (const path of paths) {
    if (!isAbsolute(path) || !isInside(path, headRoot)) continue;
    if (isBaseInner && isInside(path, baseRoot)) continue;
    if (!isOfEnvironment(relative(headRoot, path).replaceAll('\\', '/'))) return path;
  }
  return undefined;
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Folders of installed code, the standard library of an environment, and its scripts. */
function isOfEnvironment(path: string): boolean {
  return (
    /(?:^|\/)(?:site-packages|dist-packages|\.?venv|\.tox|\.nox|__pypackages__)\//.test(path) ||
    /(?:^|\/)lib\/(?:python|pypy)\d[^/]*\//i.test(path) ||
    /(?:^|\/)(?:bin|Scripts)\/[^/.]+$/.test(path)
  );
}
