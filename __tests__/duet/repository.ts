/** Repositories in temporary folders, and what of a user's must stay as it is. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SETTINGS = ['user.name=A', 'user.email=a@example.com', 'protocol.file.allow=always'];

export function git(folder: string, ...args: string[]): string {
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  const told = execFileSync('git', ['-C', folder, ...settings, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return told.trim();
}

export function write(root: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** Commits everything; returns the commit. */
export function commit(root: string, files: Record<string, string>, message = 'change'): string {
  write(root, files);
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--allow-empty', '--message', message);
  return git(root, 'rev-parse', 'HEAD');
}

export function makeRepository(root: string, files: Record<string, string>): string {
  mkdirSync(root, { recursive: true });
  git(root, 'init', '--quiet', '--initial-branch=main');
  commit(root, files, 'the first one');
  return root;
}

/** All that a user could miss: files of the work tree and of .git, but for objects and logs. */
export function stateOf(root: string): Record<string, string> {
  const state: Record<string, string> = {
    status: git(root, '--no-optional-locks', 'status', '--porcelain', '--branch'),
    stash: git(root, 'stash', 'list'),
    refs: git(root, 'for-each-ref'),
    worktrees: git(root, 'worktree', 'list', '--porcelain'),
  };
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(root.length + 1);
    const isObject = path.startsWith(join('.git', 'objects'));
    if (entry.isFile() && !isObject) state[path] = readFileSync(join(root, path), 'latin1');
  }
  return state;
}
