/** Everything the tool owns, known to itself and to the guard that outlives it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MeasurementError } from '../errors.js';
import { removeWorktree } from './git.js';
import type { GuardMessage } from './guard-process.js';
import { MARK_VARIABLE, type Owned, stopTree } from './process-tree.js';

/**
 * Owns processes, temporary folders and work trees; once closed it takes no more. What is still
 * owned when the guard is closed is stopped and removed; when the tool dies without closing it, the
 * guard's own process does the same.
 */
export class Guard {
  readonly #child: ChildProcess;
  readonly #processes = new Map<number, Owned>();
  readonly #folders = new Set<string>();
  /** Path of a work tree → a folder of its repository. */
  readonly #worktrees = new Map<string, string>();
  #closed = false;

  /** @param bundleRoot the folder that holds `guard/index.js` */
  constructor(bundleRoot: string) {
    // Detached: a signal to the tool's process group must not take the guard with it.
    this.#child = spawn(process.execPath, [join(bundleRoot, 'guard', 'index.js')], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
      cwd: tmpdir(),
    });
    this.#child.on('error', () => undefined);
    this.#child.stdin?.on('error', () => undefined);
    this.#child.unref();
    (this.#child.stdin as unknown as { unref?: () => void } | null)?.unref?.();
  }

  #tell(message: GuardMessage): void {
    this.#child.stdin?.write(`${JSON.stringify(message)}\n`);
  }

  #requireOpen(): void {
    if (this.#closed) throw new MeasurementError('measuring: stopped before it was finished');
  }

  /**
   * Starts a process that the guard owns, whenever the tool may die: the guard knows the mark of
   * what is started before there is a process, and the pid after.
   * @param spawned spawns it detached, with these variables in its environment
   */
  start<Child extends ChildProcess>(
    spawned: (environment: Readonly<Record<string, string>>) => Child,
  ): Child {
    this.#requireOpen();
    const mark = randomUUID();
    this.#tell({ kind: 'process', mark });
    let child: Child | undefined;
    try {
      child = spawned({ [MARK_VARIABLE]: mark });
      return child;
    } finally {
      const pid = child?.pid;
      if (pid === undefined) {
        this.#tell({ kind: 'ended', mark });
      } else {
        this.#processes.set(pid, { pid, mark });
        this.#tell({ kind: 'process', pid, mark });
      }
    }
  }

  /** Stops a process and all that it started. */
  async stop(pid: number, graceMs?: number): Promise<void> {
    const owned = this.#processes.get(pid);
    if (owned === undefined) return;
    await stopTree(owned, graceMs);
    this.#processes.delete(pid);
    this.#tell({ kind: 'ended', mark: owned.mark });
  }

  /** Makes a temporary folder, removed with the guard at the latest. */
  temporaryFolder(): string {
    this.#requireOpen();
    const path = mkdtempSync(join(tmpdir(), 'fastapi-spy-'));
    this.#folders.add(path);
    this.#tell({ kind: 'folder', path });
    return path;
  }

  async removeFolder(path: string): Promise<void> {
    await rm(path, { recursive: true, force: true });
    this.#folders.delete(path);
    this.#tell({ kind: 'removed', path });
  }

  /** Takes charge of a work tree; to be called before git makes it, so that half of one goes too. */
  ownWorktree(repository: string, path: string): void {
    this.#requireOpen();
    this.#worktrees.set(path, repository);
    this.#tell({ kind: 'worktree', repository, path });
  }

  /**
   * Removes an owned work tree and what its repository knows of it.
   * @throws Error when its folder cannot be removed; it stays owned
   */
  async removeWorktree(path: string): Promise<void> {
    const repository = this.#worktrees.get(path);
    if (repository === undefined) return;
    await removeWorktree({ repository, path });
    this.#worktrees.delete(path);
    this.#tell({ kind: 'removed', path });
  }

  /** Stops and removes all that is still owned, then ends the guard's process. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#processes.keys()].map((pid) => this.stop(pid)));
    // What cannot be removed now is tried again by the guard's process.
    await Promise.allSettled([...this.#worktrees.keys()].map((path) => this.removeWorktree(path)));
    await Promise.all([...this.#folders].map((path) => this.removeFolder(path)));
    await new Promise<void>((done) => {
      if (this.#child.exitCode !== null || this.#child.pid === undefined) return done();
      this.#child.once('exit', () => done());
      this.#child.ref();
      this.#child.stdin?.end();
    });
  }
}
