/** Small repositories in temporary folders, and what the command makes of them. */
import { mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type InitOptions, initialise } from '../../src/init/init.js';
import { makeRepository, write } from '../duet/repository.js';

export const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export class Sources {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'fastapi-spy-init-test-')));
  #count = 0;

  /** A new git repository with these files committed. */
  repository(files: Record<string, string>): string {
    return makeRepository(this.#place(), files);
  }

  /** A new folder outside of git. */
  plain(files: Record<string, string>): string {
    const root = this.#place();
    write(root, { '.keep': '', ...files });
    return root;
  }

  #place(): string {
    this.#count += 1;
    return join(this.folder, `repository-${this.#count}`);
  }
}

export function init(folder: string, more: Partial<InitOptions> = {}) {
  return initialise({
    folder,
    force: false,
    dryRun: false,
    mode: 'auto',
    action: 'org/fastapi-spy-action@v1',
    forks: false,
    ...more,
  });
}

export function textOf(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export function yamlOf(root: string, path: string) {
  return parse(textOf(root, path));
}

export function configurationOf(root: string) {
  return yamlOf(root, 'fastapi-spy.yml');
}

/** The one job of the workflow that was written. */
export function jobOf(root: string) {
  return yamlOf(root, '.github/workflows/performance.yml').jobs.performance;
}
