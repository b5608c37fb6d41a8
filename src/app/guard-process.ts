/**
 * The guard: a process of its own that outlives the tool. It is told what the tool owns; when its
 * standard input ends (the tool ended, however that came about) it stops and removes what is left.
 */
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { type Owned, stopTree } from './process-tree.js';

export type GuardMessage =
  | { readonly kind: 'process'; readonly pid: number; readonly mark: string }
  | { readonly kind: 'ended'; readonly pid: number }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'removed'; readonly path: string };

/** Serves until standard input ends, then cleans up; never fails. */
export async function guard(input: NodeJS.ReadableStream): Promise<void> {
  const processes = new Map<number, Owned>();
  const folders = new Set<string>();
  for await (const line of createInterface({ input })) {
    const message = JSON.parse(line) as GuardMessage;
    switch (message.kind) {
      case 'process':
        processes.set(message.pid, { pid: message.pid, mark: message.mark });
        break;
      case 'ended':
        processes.delete(message.pid);
        break;
      case 'folder':
        folders.add(message.path);
        break;
      case 'removed':
        folders.delete(message.path);
        break;
    }
  }
  await Promise.all([...processes.values()].map((owned) => stopTree(owned, 3000)));
  await Promise.all([...folders].map((path) => rm(path, { recursive: true, force: true })));
}
