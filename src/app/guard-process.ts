/**
 * The guard: a process of its own that outlives the tool. It is told what the tool owns; when its
 * standard input ends (the tool ended, however that came about) it stops and removes what is left.
 */
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { removeWorktree, type Worktree } from './git.js';
import { type Owned, stopTree } from './process-tree.js';

export type GuardMessage =
  /** Told once before it is started, then with its pid. */
  | ({ readonly kind: 'process' } & Owned)
  | { readonly kind: 'ended'; readonly mark: string }
  | { readonly kind: 'folder'; readonly path: string }
  | ({ readonly kind: 'worktree' } & Worktree)
  | { readonly kind: 'removed'; readonly path: string };

/** Serves until standard input ends, then cleans up; never fails. */
export async function guard(input: NodeJS.ReadableStream): Promise<void> {
  const processes = new Map<string, Owned>();
  const folders = new Set<string>();
  const worktrees = new Map<string, Worktree>();
  for await (const line of createInterface({ input })) {
    const message = JSON.parse(line) as GuardMessage;
    switch (message.kind) {
      case 'process':
        processes.set(message.mark, message);
        break;
      case 'ended':
        processes.delete(message.mark);
        break;
      case 'folder':
        folders.add(message.path);
        break;
      case 'worktree':
        worktrees.set(message.path, message);
        break;
      case 'removed':
        folders.delete(message.path);
        worktrees.delete(message.path);
        break;
    }
  }
  await Promise.all([...processes.values()].map((owned) => stopTree(owned, 3000)));
  // While its parent folder is there, git finds a work tree whose path leads through a symlink.
  await Promise.allSettled([...worktrees.values()].map(removeWorktree));
  await Promise.all([...folders].map((path) => rm(path, { recursive: true, force: true })));
}
