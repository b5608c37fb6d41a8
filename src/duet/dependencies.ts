/** The files that say what a service needs, in a work tree, and whether both sides need the same. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { gitEnvironment } from '../app/git.js';

const run = promisify(execFile);

const DEPENDENCY_FILE =
  /^(?:uv\.lock|poetry\.lock|pdm\.lock|Pipfile\.lock|pyproject\.toml|setup\.py|setup\.cfg|(?:requirements|constraints).*\.txt)$/;

/** Dependency files in the folders and their `requirements` folders, relative to the root. */
export async function dependencyFiles(root: string, folders: readonly string[]): Promise<string[]> {
  const namesIn = async (folder: string) => {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  };
  const found = await Promise.all(
    folders.map(async (folder) => [
      ...(await namesIn(folder))
        .filter((name) => DEPENDENCY_FILE.test(name))
        .map((name) => posix.join(folder, name)),
      ...(await namesIn(posix.join(folder, 'requirements')))
        .filter((name) => name.endsWith('.txt'))
        .map((name) => posix.join(folder, 'requirements', name)),
    ]),
  );
  return found.flat().sort();
}

/** The dependency files that are not the same in both work trees, relative to their roots. */
export async function differingFiles(
  headRoot: string,
  baseRoot: string,
  folders: readonly string[],
): Promise<string[]> {
  const inBase = await dependencyFiles(baseRoot, folders);
  const inHead = await dependencyFiles(headRoot, folders);
  // A file that is kept out of git cannot be in base; that it is missing there says nothing.
  const onlyInHead = await withoutIgnored(
    headRoot,
    inHead.filter((file) => !inBase.includes(file)),
  );
  const content = (root: string, file: string) =>
    readFile(join(root, file)).catch(() => Buffer.alloc(0));
  const changed = await Promise.all(
    inBase.map(
      async (file) =>
        !inHead.includes(file) ||
        !(await content(headRoot, file)).equals(await content(baseRoot, file)),
    ),
  );
  return [...inBase.filter((_, index) => changed[index]), ...onlyInHead].sort();
}

async function withoutIgnored(root: string, files: string[]): Promise<string[]> {
  if (files.length === 0) return [];
  const args = ['-c', 'core.quotePath=false', '-C', root, 'check-ignore', '--', ...files];
  const answer = await run('git', args, { env: gitEnvironment() }).catch(
    () => ({ stdout: '' }), // none is ignored
  );
  const ignored = answer.stdout.split('\n');
  return files.filter((file) => !ignored.includes(file));
}
