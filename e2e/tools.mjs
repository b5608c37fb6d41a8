// What the suite needs on the machine: act, Node 24, and an environment for the shop. Installed
// when missing, into a cache outside the checkout.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ACT_VERSION = '0.2.89';
/** GitHub's own Markdown renderer, packed for Python. */
const RENDERER = 'cmarkgfm==2025.10.22';

export const e2eFolder = dirname(fileURLToPath(import.meta.url));
export const root = dirname(e2eFolder);
export const cacheFolder = join(
  process.env.XDG_CACHE_HOME || join(homedir(), '.cache'),
  'fastapi-spy-e2e',
);

/** A missing tool: printed without a stack. */
export class Missing extends Error {}

export function installDependencies() {
  const stamp = join(e2eFolder, 'node_modules', '.package-lock.json');
  const lock = join(e2eFolder, 'package-lock.json');
  if (existsSync(stamp) && isComplete(lock)) return;
  console.log('installing what the suite needs from npm');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: e2eFolder });
}

/** Whether every package of the lock file is there in its version, those for other machines aside. */
function isComplete(lock) {
  const { packages } = JSON.parse(readFileSync(lock, 'utf8'));
  return Object.entries(packages).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const file = join(e2eFolder, path, 'package.json');
    if (!existsSync(file)) return optional === true;
    return JSON.parse(readFileSync(file, 'utf8')).version === version;
  });
}

/** @returns the folder of a `node` of the version that actions run on */
export function findNode24() {
  const name = `node-${process.platform}-${process.arch}`;
  try {
    const require = createRequire(import.meta.url);
    return join(dirname(require.resolve(`${name}/package.json`)), 'bin');
  } catch {
    const version = spawnSync('node', ['--version'], { encoding: 'utf8' }).stdout ?? '';
    if (version.startsWith('v24.')) return dirname(process.execPath);
    throw new Missing(`There is no package ${name}: put Node 24 on PATH, then run this again.`);
  }
}

/** @returns path of act, built with Go when it is not there yet */
export function findAct() {
  const folder = join(cacheFolder, `act-${ACT_VERSION}`);
  const path = join(folder, process.platform === 'win32' ? 'act.exe' : 'act');
  if (existsSync(path)) return path;
  if (spawnSync('go', ['version']).status !== 0) {
    throw new Missing(
      `act ${ACT_VERSION} runs the workflows and is built with Go, which is not on PATH.\n` +
        'Install Go 1.25 or newer (https://go.dev/dl), then run this again.',
    );
  }
  console.log(`building act ${ACT_VERSION} (some minutes, once)`);
  mkdirSync(folder, { recursive: true });
  run('go', ['install', `github.com/nektos/act@v${ACT_VERSION}`], {
    env: { ...process.env, GOBIN: folder },
  });
  return path;
}

/** @returns folder of a virtual environment with the shop's requirements, made once for each set */
export function findShopEnvironment() {
  const requirements = join(root, 'fixtures', 'shop', 'requirements.txt');
  return findEnvironment('shop', readFileSync(requirements), ['-r', requirements]);
}

/** @returns the Python of an environment with GitHub's renderer of Markdown */
export function findRenderer() {
  return join(findEnvironment('renderer', RENDERER, [RENDERER]), 'bin', 'python');
}

/** @returns folder of the environment for a Python and what is wanted, made when it is not there */
function findEnvironment(name, wanted, packages) {
  const python = findPython();
  const version = execFileSync(python, ['-c', 'import sys; print(sys.version)']);
  const hash = createHash('sha256').update(wanted).update(version).digest('hex');
  const folder = join(cacheFolder, `${name}-${hash.slice(0, 12)}`);
  if (existsSync(join(folder, 'complete'))) return folder;
  console.log(`making an environment for the ${name}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(cacheFolder, { recursive: true });
  run(python, ['-m', 'venv', folder]);
  run(join(folder, 'bin', 'python'), [
    ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages],
  ]);
  mkdirSync(join(folder, 'complete.part'));
  renameSync(join(folder, 'complete.part'), join(folder, 'complete'));
  return folder;
}

function findPython() {
  for (const name of ['python3', 'python']) {
    const check = 'import sys, venv; sys.exit(sys.version_info < (3, 9))';
    if (spawnSync(name, ['-c', check]).status === 0) return name;
  }
  throw new Missing('Python 3.9 or newer with its venv module is not on PATH.');
}

function run(file, args, options = {}) {
  const { status, error } = spawnSync(file, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  });
  if (status !== 0)
    throw new Missing(`${file} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
}

/** The environment that workflows run in: Node 24 and the shop's environment first on PATH. */
export function workflowEnvironment({ node24, shopEnvironment }) {
  return {
    ...process.env,
    PATH: [join(shopEnvironment, 'bin'), node24, process.env.PATH].join(delimiter),
    VIRTUAL_ENV: shopEnvironment,
    // act keeps its things there, and so does the action what it installs.
    XDG_CACHE_HOME: join(cacheFolder, 'home'),
    XDG_CONFIG_HOME: join(cacheFolder, 'home', 'config'),
    ACT_DISABLE_VERSION_CHECK: '1',
  };
}
