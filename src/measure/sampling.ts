/** py-spy on this machine: found once and tried once, for all services that are measured. */
import { dumpStacks, gainAccess, type PySpy } from '../sampler/access.js';
import { findPySpy } from '../sampler/install.js';

export class Sampling {
  readonly #pythons: readonly string[];
  readonly #progress: (line: string) => void;
  #path: Promise<string> | undefined;
  #pySpy: Promise<PySpy> | undefined;

  /** @param pythons interpreters with which pip may be tried to install it, best first */
  constructor(pythons: readonly string[], progress: (line: string) => void) {
    this.#pythons = [...new Set(pythons)];
    this.#progress = progress;
  }

  /** @throws MeasurementError when py-spy is nowhere and cannot be installed */
  path(): Promise<string> {
    this.#path ??= findPySpy(this.#pythons, this.#progress);
    return this.#path;
  }

  /**
   * How py-spy can read the processes of this user, found out on one of them.
   * @throws MeasurementError when it cannot
   */
  access(pid: number): Promise<PySpy> {
    this.#pySpy ??= this.path().then((path) => gainAccess(path, pid));
    return this.#pySpy;
  }

  /** The stacks of a process as text; empty where they cannot be read. */
  async dump(pid: number): Promise<string> {
    const path = await this.path().catch(() => undefined);
    return path === undefined ? '' : dumpStacks(path, pid);
  }
}
