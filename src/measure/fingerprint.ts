/** Where and on what a measurement was made: what must match before timings may be compared. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { arch, availableParallelism, cpus, platform, release } from 'node:os';
import { promisify } from 'node:util';
import { gitEnvironment } from '../app/git.js';
import type { Fingerprint } from '../baseline/schema.js';

const run = promisify(execFile);

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The commit of a folder; empty texts outside a git repository. */
export interface GitState {
  readonly root: string;
  readonly sha: string;
  readonly branch: string;
  readonly dirty: boolean;
}

export async function gitState(folder: string, env: NodeJS.ProcessEnv): Promise<GitState> {
  const git = async (...args: string[]) =>
    (
      await run('git', ['-C', folder, ...args], { timeout: 20_000, env: gitEnvironment() }).catch(
        () => ({ stdout: '' }),
      )
    ).stdout.trim();
  const [root, sha, branch, status] = [
    await git('rev-parse', '--show-toplevel'),
    await git('rev-parse', '--verify', '--quiet', 'HEAD'),
    await git('rev-parse', '--abbrev-ref', 'HEAD'),
    // Refreshing the index would write into the user's repository.
    await git('--no-optional-locks', 'status', '--porcelain', '--untracked-files=no'),
  ];
  const detached = branch === 'HEAD' || branch === '';
  return {
    root,
    sha,
    branch: detached ? env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME || '' : branch,
    dirty: status !== '',
  };
}

/** Version and build of the interpreter that runs a service. */
export interface PythonBuild {
  readonly version: string;
  readonly build: string;
}

const PROBE =
  'import json, platform, sys; print(json.dumps([platform.python_version(), " ".join([platform.python_implementation(), *platform.python_build(), platform.python_compiler()])]))';

/** @param candidates interpreters to ask, best first; a version of "unknown" when none answers */
export async function pythonBuild(candidates: readonly string[]): Promise<PythonBuild> {
  for (const python of candidates) {
    try {
      const { stdout } = await run(python, ['-I', '-c', PROBE], { timeout: 20_000 });
      const [version, build] = JSON.parse(stdout) as [string, string];
      return { version: String(version), build: String(build) };
    } catch {
      // the next one
    }
  }
  return { version: 'unknown', build: 'unknown' };
}

export interface Subject {
  readonly python: PythonBuild;
  readonly pySpyVersion: string;
  readonly rateHz: number;
  readonly scenarioHash: string;
  readonly git: GitState;
}

/** The processor's name as the system tells it now. */
export function cpuModel(): string {
  return cpus()[0]?.model.trim() || 'unknown';
}

export async function fingerprint(subject: Subject): Promise<Fingerprint> {
  const cpuinfo = await readFile('/proc/cpuinfo', 'utf8').catch(() => '');
  const field = (name: RegExp) => name.exec(cpuinfo)?.[1]?.trim() ?? '';
  return {
    os: platform(),
    arch: arch(),
    kernel: release(),
    cpuModel: cpuModel(),
    cpuFlags: sha256(field(/^(?:flags|Features)\s*:(.*)$/m)).slice(0, 16),
    cores: availableParallelism(),
    pythonVersion: subject.python.version,
    pythonBuild: subject.python.build,
    pySpyVersion: subject.pySpyVersion,
    rateHz: subject.rateHz,
    scenarioHash: subject.scenarioHash,
    gitSha: subject.git.sha,
    gitBranch: subject.git.branch,
    gitDirty: subject.git.dirty,
  };
}
