/** The pinned py-spy: found on PATH, in the cache, or installed from its wheel with the hash checked. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { MeasurementError } from '../errors.js';

const run = promisify(execFile);

/** Profiles of different py-spy versions are never compared: names of functions changed between them. */
export const PY_SPY_VERSION = '0.4.3';

/** SHA-256 of the wheels of that version, all platforms; pip takes the one that fits and checks it. */
const WHEEL_HASHES = [
  'b4e22d1fbc22bffa7d8e43c8b13daf47f56f14dbdbc813590093df81f0a971c6', // macOS x64 and arm64
  '89ccab893c89b65f8f45bd51f8173294eaeebefbfc4252345681de8048420437', // macOS arm64
  '8a4277225f470d394a85cca0cdd944bef87f0097b6f20150a6dd3ac2e92806b8', // Linux x64
  'bbcec46930d464b3bfc142d6d02ade4dd8ad5627823263b3eff0280e80c7c132', // Linux arm64
  '885d61020f763792e99cb3ad0788ae424b73cef45d5420ec9683f30e270b5d75', // Linux armv7
  'b14e00fddd4bfb12628e5c04b7d22c6754ae4c31bdfad0728adbe091ed26445f', // Windows x64
  '7de40c2903602a7cca888c26cc5d37aed004a7fd07b5258d1a14356c00540974', // Windows arm64
];

const EXECUTABLE = process.platform === 'win32' ? 'py-spy.exe' : 'py-spy';

/** Where installed copies are kept between runs. */
interface Cache {
  find(): string | undefined;
  store(folder: string): Promise<string>;
}

/**
 * The path of py-spy at the pinned version.
 * @param pythons interpreters with which pip may be tried, best first
 * @throws MeasurementError when it is nowhere and cannot be installed
 */
export async function findPySpy(
  pythons: readonly string[],
  progress: (line: string) => void,
): Promise<string> {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const candidate = join(folder, EXECUTABLE);
    if (folder !== '' && existsSync(candidate) && (await hasPinnedVersion(candidate)))
      return candidate;
  }
  const cache = await openCache();
  const cached = cache.find();
  if (cached !== undefined && (await hasPinnedVersion(executableIn(cached))))
    return executableIn(cached);
  progress(`installing py-spy ${PY_SPY_VERSION}`);
  return executableIn(await install(pythons, cache));
}

async function hasPinnedVersion(path: string): Promise<boolean> {
  try {
    const { stdout } = await run(path, ['--version'], { timeout: 10_000 });
    return stdout.trim() === `py-spy ${PY_SPY_VERSION}`;
  } catch {
    return false;
  }
}

/** pip puts scripts into `bin` (on Windows also with --target). */
function executableIn(folder: string): string {
  const bin = join(folder, 'bin', EXECUTABLE);
  return existsSync(bin) ? bin : join(folder, 'Scripts', EXECUTABLE);
}

async function openCache(): Promise<Cache> {
  if (process.env.RUNNER_TOOL_CACHE && process.env.RUNNER_TEMP) {
    const tools = await import('@actions/tool-cache');
    return {
      find: () => tools.find('py-spy', PY_SPY_VERSION) || undefined,
      store: (folder) => tools.cacheDir(folder, 'py-spy', PY_SPY_VERSION),
    };
  }
  const path = join(
    cacheHome(),
    'fastapi-spy',
    `py-spy-${PY_SPY_VERSION}-${process.platform}-${process.arch}`,
  );
  return {
    find: () => (existsSync(path) ? path : undefined),
    async store(folder) {
      await rm(path, { recursive: true, force: true });
      try {
        await rename(folder, path); // beside it, so on the same file system
      } catch (error) {
        if (!existsSync(path)) throw error; // another run was first
      }
      return path;
    },
  };
}

function cacheHome(): string {
  if (process.env.XDG_CACHE_HOME) return process.env.XDG_CACHE_HOME;
  if (process.platform === 'win32' && process.env.LOCALAPPDATA) return process.env.LOCALAPPDATA;
  return process.platform === 'darwin'
    ? join(homedir(), 'Library', 'Caches')
    : join(homedir(), '.cache');
}

/**
 * pip's options that take the wheel for glibc on any Linux. There is none for musl, and pip on
 * Alpine refuses this one, but the program in it is static and runs there.
 */
export function anyLinux(platform: NodeJS.Platform, machine: string): string[] {
  const name = { x64: 'x86_64', arm64: 'aarch64', arm: 'armv7l' }[machine];
  if (platform !== 'linux' || name === undefined) return [];
  const tags = ['manylinux_2_5', 'manylinux_2_17', 'manylinux2014'].map((tag) => `${tag}_${name}`);
  return tags.flatMap((tag) => ['--platform', tag]);
}

async function install(pythons: readonly string[], cache: Cache): Promise<string> {
  // Beside the cache, so that what was installed can be renamed into place.
  const root = join(cacheHome(), 'fastapi-spy');
  await mkdir(root, { recursive: true });
  const folder = await mkdtemp(join(root, 'install-'));
  try {
    const requirement = [
      `py-spy==${PY_SPY_VERSION}`,
      ...WHEEL_HASHES.map((hash) => `--hash=sha256:${hash}`),
    ].join(' ');
    const list = join(folder, 'requirements.txt');
    await writeFile(list, `${requirement}\n`);
    const target = join(folder, 'py-spy');
    const options = ['--no-deps', '--only-binary', ':all:', '--require-hashes'];
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
    const into = ['--target', target, '-r', list];
    const attempts: [string, string[]][] = [
      ...pythons.flatMap((python) =>
        [[], anyLinux(process.platform, process.arch)]
          .filter((platform, index) => index === 0 || platform.length > 0)
          .map((platform): [string, string[]] => [
            python,
            [...pip, '--no-warn-script-location', ...platform, ...options, ...into],
          ]),
      ),
      ['uv', ['pip', 'install', '--quiet', ...options, ...into]],
    ];
    const failures: string[] = [];
    for (const [file, args] of attempts) {
      try {
        await run(file, args, { timeout: 120_000, cwd: folder, windowsHide: true });
        return await cache.store(target);
      } catch (error) {
        const { stderr, message } = error as { stderr?: string; message: string };
        failures.push(`${file}: ${(stderr?.trim() || message).split('\n').slice(-3).join('\n')}`);
        await rm(target, { recursive: true, force: true });
      }
    }
    throw new MeasurementError(
      `installing py-spy ${PY_SPY_VERSION}: no way of installing it worked`,
      {
        advice: `Install it yourself so that it is on PATH: pip install py-spy==${PY_SPY_VERSION}`,
        details: failures.join('\n'),
      },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
