/** Git, run so that it minds only the repository that it is pointed at and starts nothing of the user's. */
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Options before git's subcommand. Hooks of the user's must not run in a work tree that he does not
 * know of; a file system monitor would be a daemon that stays behind.
 */
export const GIT_OPTIONS = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];

/**
 * Variables that tie git to one repository. Git sets them for its hooks: from a pre-push hook,
 * GIT_INDEX_FILE would make a second work tree write the user's index.
 */
const REPOSITORY_VARIABLES = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_SHALLOW_FILE',
  'GIT_GRAFT_FILE',
];

/** The environment of git: no index is refreshed in passing, nobody is asked for a password. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !REPOSITORY_VARIABLES.includes(name));
  return { ...Object.fromEntries(kept), GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
}

/** A work tree that was added to a user's repository. */
export interface Worktree {
  /** A folder of the repository that it was added to. */
  readonly repository: string;
  readonly path: string;
}

/**
 * Removes a work tree and what the repository knows of it, whatever state both are in.
 * @throws Error when its folder cannot be removed
 */
export async function removeWorktree({ repository, path }: Worktree): Promise<void> {
  // Not left to git, which refuses a damaged work tree. A symlink is removed as such: the
  // environment of the user's that it points to stays.
  await rm(path, { recursive: true, force: true, maxRetries: 3 });
  // Without its folder, git forgets this work tree and no other. `git worktree prune` would also
  // forget one of the user's on a disk that is not mounted just now.
  const args = ['-C', repository, 'worktree', 'remove', '--force', '--force', path];
  await run('git', [...GIT_OPTIONS, ...args], { env: gitEnvironment(), timeout: 30_000 }).catch(
    () => undefined, // git had not got as far as to know of it
  );
}
