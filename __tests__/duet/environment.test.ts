/** Live: real work trees, virtual environments and commands. Nothing is downloaded. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Guard } from '../../src/app/guard.js';
import {
  type EnvironmentOptions,
  foreignFile,
  prepareEnvironment,
} from '../../src/duet/environment.js';
import { checkOutBase } from '../../src/duet/worktree.js';
import { InputError, MeasurementError } from '../../src/errors.js';
import { shopPython } from '../helpers/cli.js';
import { commit, makeRepository, write } from './repository.js';
import { compileSources } from './sources.js';

const FOLDER = realpathSync(mkdtempSync(join(tmpdir(), 'fastapi-spy-environment-test-')));
const BUNDLES = compileSources(join(FOLDER, 'bundles'));
let count = 0;
let guard: Guard;
let lines: string[];

beforeEach(() => {
  guard = new Guard(BUNDLES);
  lines = [];
});
afterEach(() => guard.close());
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** Head's checkout with one file set committed, and base's work tree with another. */
async function sides(
  inBase: Record<string, string>,
  inHead: Record<string, string>,
): Promise<{ headRoot: string; baseRoot: string; headAppDir: string }> {
  const headRoot = makeRepository(join(FOLDER, `head-${++count}`), {
    '.gitignore': '.venv\nlocal.txt\nuv.lock\n',
    'service/main.py': '',
    ...inBase,
  });
  for (const file of Object.keys(inBase)) rmSync(join(headRoot, file));
  commit(headRoot, inHead);
  const signal = new AbortController().signal;
  const request = { root: headRoot, ref: 'HEAD~1', fetch: false };
  const { folder } = await checkOutBase(request, guard, signal);
  return { headRoot, baseRoot: folder, headAppDir: join(headRoot, 'service') };
}

function prepare(
  folders: { headRoot: string; baseRoot: string; headAppDir: string },
  more: Partial<EnvironmentOptions> = {},
) {
  return prepareEnvironment({
    ...folders,
    env: process.env,
    progress: (line) => lines.push(line),
    signal: new AbortController().signal,
    guard,
    ...more,
  });
}

async function failure(work: Promise<unknown>): Promise<InputError | MeasurementError> {
  return work.then(
    () => Promise.reject(new Error('it did not fail')),
    (error) => error,
  );
}

/** A PATH on which a tool tells what it was given and makes a virtual environment. */
function pathWith(tool: string, heard: string): string {
  const folder = join(FOLDER, `path-${++count}`);
  const makes = `'${shopPython()}' -m venv --without-pip .venv`;
  const tells = `{ echo "$0 $*"; pwd; env; } > '${heard}'`;
  write(folder, { [tool]: `#!/bin/sh\n${tells}\ntest -e .venv || ${makes}\n` });
  chmodSync(join(folder, tool), 0o755);
  return `${folder}${delimiter}${process.env.PATH}`;
}

function prefixOf(python: string): string {
  const options = { encoding: 'utf8' } as const;
  return execFileSync(python, ['-c', 'import sys; print(sys.prefix)'], options).trim();
}

const same = { 'requirements.txt': 'fastapi\n', 'service/pyproject.toml': '[project]\n' };

describe('where base and head have the same dependency files', () => {
  test("head's environment serves both", async () => {
    expect(await prepare(await sides(same, same), { python: '/opt/python3' })).toEqual({
      python: '/opt/python3',
      note: "base uses head's environment: its dependency files are the same",
      isShared: true,
    });
    expect(lines).toEqual([]);
  });

  test('an interpreter that is not configured is left to be found', async () => {
    expect(await prepare(await sides(same, same))).not.toHaveProperty('python');
  });

  test('a virtual environment beside the app or at the root is where base looks for it', async () => {
    const folders = await sides(same, same);
    const environment = join(FOLDER, `environment-${count}`);
    execFileSync(shopPython(), ['-m', 'venv', '--without-pip', environment]);
    symlinkSync(environment, join(folders.headAppDir, '.venv'));
    execFileSync(shopPython(), ['-m', 'venv', '--without-pip', join(folders.headRoot, 'venv')]);
    await prepare(folders);
    const ofApp = join(folders.baseRoot, 'service', '.venv');
    expect(readlinkSync(ofApp)).toBe(join(folders.headAppDir, '.venv'));
    expect(existsSync(join(ofApp, 'bin', 'python'))).toBe(true);
    expect(readlinkSync(join(folders.baseRoot, 'venv'))).toBe(join(folders.headRoot, 'venv'));
    await guard.close();
    expect(existsSync(folders.baseRoot)).toBe(false);
    expect(existsSync(join(environment, 'bin', 'python'))).toBe(true);
    expect(existsSync(join(folders.headRoot, 'venv', 'bin', 'python'))).toBe(true);
  });

  test('what base has in that place stays', async () => {
    const tracked = { ...same, 'venv/module.py': 'a package of that name\n' };
    const folders = await sides(tracked, tracked);
    execFileSync(shopPython(), ['-m', 'venv', '--without-pip', join(folders.headRoot, 'venv')]);
    await prepare(folders);
    expect(lstatSync(join(folders.baseRoot, 'venv')).isDirectory()).toBe(true);
  });

  test('a file that git ignores is no difference, nor are files of other kinds', async () => {
    const folders = await sides({ ...same, 'README.md': 'a' }, { ...same, 'README.md': 'b' });
    write(folders.headRoot, { 'uv.lock': 'version = 1\n' });
    expect((await prepare(folders)).isShared).toBe(true);
  });
});

describe('where they differ', () => {
  test('as they are on disk, base gets a virtual environment of its own', async () => {
    const folders = await sides(
      { 'requirements.txt': '# none\n' },
      { 'requirements.txt': '# none\n' },
    );
    write(folders.headRoot, { 'requirements.txt': '# none yet\n' });
    const environment = await prepare(folders, { python: shopPython() });
    const python = join(folders.baseRoot, '.venv', 'bin', 'python');
    expect(environment).toEqual({
      python,
      note: "base's environment was made from requirements.txt",
      isShared: false,
    });
    expect(prefixOf(python)).toBe(join(folders.baseRoot, '.venv'));
    expect(lines).toEqual([
      'base and head differ in requirements.txt',
      'making a virtual environment for the base',
      "making the base's environment from requirements.txt (pip install)",
    ]);
  });

  test("it lies where head's own does", async () => {
    const folders = await sides({ 'requirements.txt': '' }, { 'requirements.txt': '# new\n' });
    const venv = join(folders.headAppDir, 'venv');
    execFileSync(shopPython(), ['-m', 'venv', '--without-pip', venv]);
    const { python } = await prepare(folders, { env: { PATH: process.env.PATH } });
    expect(python).toBe(join(folders.baseRoot, 'service', 'venv', 'bin', 'python'));
  });

  test("a project is installed editable, so that base's code runs from base's folder", async () => {
    const project = (version: string) => ({
      'pyproject.toml': `[project]\nname = "shop"\nversion = "${version}"\n[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n`,
      'backend.py': BACKEND,
      'src/shop/__init__.py': '',
    });
    const folders = await sides(project('1'), project('2'));
    const { python, note } = await prepare(folders, { python: shopPython() });
    expect(note).toBe("base's environment was made from pyproject.toml");
    const file = execFileSync(python as string, ['-c', 'import shop; print(shop.__file__)'], {
      encoding: 'utf8',
      cwd: FOLDER,
    });
    expect(file.trim()).toBe(join(folders.baseRoot, 'src', 'shop', '__init__.py'));
  });

  test('uv makes it from its lock, into no environment that is active', async () => {
    const lock = { 'uv.lock': 'a', 'pyproject.toml': 'a', 'service/requirements.txt': 'a' };
    const folders = await sides({}, {});
    write(folders.baseRoot, lock);
    const heard = join(FOLDER, `uv-heard-${count}`);
    const { python, note } = await prepare(folders, {
      python: shopPython(),
      env: {
        ...process.env,
        PATH: pathWith('uv', heard),
        VIRTUAL_ENV: '/heads',
        UV_PROJECT_ENVIRONMENT: '/heads',
      },
    });
    expect(python).toBe(join(folders.baseRoot, '.venv', 'bin', 'python'));
    expect(note).toBe("base's environment was made from uv.lock");
    const [command, folder, ...environment] = readFileSync(heard, 'utf8').split('\n');
    expect(command).toMatch(`uv sync --frozen --python ${shopPython()}`);
    expect(folder).toBe(folders.baseRoot);
    expect(environment.filter((each) => each.includes('/heads'))).toEqual([]);
  });

  test('poetry makes it from its lock, in the project', async () => {
    const folders = await sides(
      { 'service/poetry.lock': 'a', 'service/pyproject.toml': 'a' },
      { 'service/poetry.lock': 'b', 'service/pyproject.toml': 'a' },
    );
    const heard = join(FOLDER, `poetry-heard-${count}`);
    const env = { ...process.env, PATH: pathWith('poetry', heard), CONDA_PREFIX: '/conda' };
    const { python } = await prepare(folders, { python: shopPython(), env });
    expect(python).toBe(join(folders.baseRoot, 'service', '.venv', 'bin', 'python'));
    const told = readFileSync(heard, 'utf8').split('\n');
    expect(told[0]).toMatch(/poetry install --no-interaction$/);
    expect(told).toEqual(
      expect.arrayContaining(['POETRY_VIRTUALENVS_IN_PROJECT=1', 'POETRY_VIRTUALENVS_CREATE=1']),
    );
    expect(told).not.toContain('CONDA_PREFIX=/conda');
  });

  test('a tool that is not there is named, with the way out', async () => {
    const folders = await sides({}, {});
    write(folders.baseRoot, { 'service/uv.lock': 'a' });
    const env = { PATH: join(shopPython(), '..') };
    const error = await failure(prepare(folders, { env }));
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toBe(
      "making the base's environment from service/uv.lock (uv sync): there is no program uv",
    );
    expect(error.advice).toContain('--setup');
  });

  test('a lock that no tool here reads asks for a setup command', async () => {
    const error = await failure(prepare(await sides({ 'pdm.lock': 'a' }, { 'pdm.lock': 'b' })));
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toContain('pdm.lock');
    expect(error.advice).toContain('--setup');
  });

  test('a link in the commit does not lead to an environment of the user', async () => {
    const folders = await sides({ 'requirements.txt': '' }, { 'requirements.txt': '# new\n' });
    const users = join(FOLDER, `users-${count}`);
    write(users, { 'pyvenv.cfg': 'mine\n' });
    symlinkSync(users, join(folders.baseRoot, '.venv'));
    const error = await failure(prepare(folders, { python: shopPython() }));
    expect(error).toBeInstanceOf(InputError);
    expect(error.details).toBe(`It is a link to ${users}.`);
    expect(readdirSync(users)).toEqual(['pyvenv.cfg']);
  });

  test('what pip says is told when it fails', async () => {
    const folders = await sides({ 'requirements.txt': './nowhere\n' }, { 'requirements.txt': '' });
    const error = await failure(prepare(folders, { python: shopPython() }));
    expect(error).toBeInstanceOf(MeasurementError);
    expect(error.details).toContain('nowhere');
  });

  test("head's environment serves a base that names no dependencies", async () => {
    expect(await prepare(await sides({}, { 'requirements.txt': 'fastapi\n' }))).toEqual({
      note: "base uses head's environment: it names no dependencies",
      isShared: true,
    });
  });
});

describe('a setup command', () => {
  test("runs in base's folder, whose environment is then base's", async () => {
    const folders = await sides(same, same);
    const setup = `test "$FASTAPI_SPY_BASE" = "$PWD" && test -z "$VIRTUAL_ENV" && '${shopPython()}' -m venv --without-pip .venv`;
    const env = { ...process.env, VIRTUAL_ENV: '/heads' };
    expect(await prepare(folders, { setup, env, python: '/opt/python3' })).toEqual({
      python: join(folders.baseRoot, '.venv', 'bin', 'python'),
      note: `base's environment was made by: ${setup}`,
      isShared: false,
    });
    expect(lines).toEqual([`setting up the base (${setup})`]);
  });

  test('that makes no environment leaves the configured interpreter', async () => {
    const folders = await sides(same, same);
    const made = await prepare(folders, { setup: 'true', python: '/opt/python3' });
    expect(made).toMatchObject({ python: '/opt/python3', isShared: true });
  });

  test('that fails is told with the last of its output', async () => {
    const setup = 'seq 100; echo no such package >&2; exit 3';
    const error = await failure(prepare(await sides(same, same), { setup }));
    expect(error).toBeInstanceOf(MeasurementError);
    expect(error.message).toBe(`setting up the base (${setup}): /bin/sh ended with exit code 3`);
    expect(error.details.split('\n')).toHaveLength(40);
    expect(error.details).toMatch(/^62\n63\n.*\n100\nno such package$/s);
  });

  test('leaves nothing running, and is not waited for by what it started', async () => {
    const folders = await sides(same, same);
    await prepare(folders, { setup: 'setsid sleep 300 & echo $! > pid; echo started' });
    const pid = Number(readFileSync(join(folders.baseRoot, 'pid'), 'utf8'));
    expect(existsSync(`/proc/${pid}/exe`)).toBe(false);
  });

  test('that takes long says so every ten seconds, and can be stopped', async () => {
    const folders = await sides(same, same);
    const stop = new AbortController();
    const setup = 'echo $$ > pid; sleep 300; true';
    const work = failure(prepare(folders, { setup, signal: stop.signal }));
    for (let turn = 0; turn < 300 && lines.length < 2; turn++) await sleep(50);
    stop.abort();
    const error = await work;
    expect(lines[1]).toBe(`setting up the base (${setup}): 10 s`);
    expect(error).toBeInstanceOf(MeasurementError);
    expect(error.message).toBe(`setting up the base (${setup}): stopped before it was finished`);
    const pid = Number(readFileSync(join(folders.baseRoot, 'pid'), 'utf8'));
    expect(existsSync(`/proc/${pid}/exe`)).toBe(false);
  });
});

describe('a file of head that base ran', () => {
  test.each([
    ['a module', '/work/shop/shop/main.py'],
    ['one of an editable install', '/work/shop/src/shop/main.py'],
    ['one in a folder whose name only begins like an environment', '/work/shop/venvs/main.py'],
  ])('is found: %s', (_, path) => {
    const paths = ['<string>', '/tmp/base/shop/main.py', path];
    expect(foreignFile(paths, '/work/shop', '/tmp/base')).toBe(path);
  });

  test.each([
    '<frozen importlib._bootstrap>',
    'shop/main.py',
    '/tmp/base/shop/main.py',
    '/work/shop-base/main.py',
    '/work/shop/.venv/lib/python3.12/site-packages/fastapi/routing.py',
    '/work/shop/.venv/bin/uvicorn',
    '/work/shop/environment/lib/python3.12/json/__init__.py',
    '/work/shop/environment/bin/uvicorn',
    '/usr/lib/python3/dist-packages/yaml/__init__.py',
  ])('is not %s', (path) => {
    expect(foreignFile([path], '/work/shop', '/tmp/base')).toBeUndefined();
  });

  test('is told apart where one folder lies in the other', () => {
    const inner = '/work/shop/tmp/base/shop/main.py';
    expect(foreignFile([inner], '/work/shop', '/work/shop/tmp/base')).toBeUndefined();
    const outer = '/work/shop/shop/main.py';
    expect(foreignFile([inner, outer], '/work/shop', '/work/shop/tmp/base')).toBe(outer);
    expect(foreignFile(['/base/head/main.py'], '/base/head', '/base')).toBe('/base/head/main.py');
    expect(foreignFile(['/base/main.py'], '/base/head', '/base')).toBeUndefined();
  });
});

/** A build backend in the project itself, so that nothing is downloaded. */
const BACKEND = `
import pathlib, zipfile

def build_editable(folder, config_settings=None, metadata_directory=None):
    info = "shop-1.dist-info"
    files = {
        "shop.pth": str(pathlib.Path("src").resolve()),
        f"{info}/METADATA": "Metadata-Version: 2.1\\nName: shop\\nVersion: 1\\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
    }
    files[f"{info}/RECORD"] = "".join(f"{name},,\\n" for name in [*files, f"{info}/RECORD"])
    name = "shop-1-py3-none-any.whl"
    with zipfile.ZipFile(pathlib.Path(folder, name), "w") as wheel:
        for path, text in files.items():
            wheel.writestr(path, text)
    return name

build_wheel = build_editable
`;
