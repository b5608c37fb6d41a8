/** What the writers share. */
import type { FunctionId, ProfileTables, StackNode } from '../model.js';
import type { RecordedProfile, RecordedThread } from './types.js';

/** A file's path from which `sourcePlace` finds a function's origin again. */
export function writtenFile({ path, origin }: FunctionId): string {
  if (path === '' || path.startsWith('<')) return path;
  if (origin === 'package') return `/site-packages/${path}`;
  return origin === 'stdlib' ? `/python3/${path}` : path;
}

/** The frames of a stack, root first. */
export function framesFromRoot(tables: ProfileTables, stack: number): number[] {
  const frames: number[] = [];
  for (let at = stack; at >= 0; ) {
    const { parent, frame } = tables.stacks[at] as StackNode;
    frames.push(frame);
    at = parent;
  }
  return frames.reverse();
}

/** The profile's threads, or all samples as one that nothing is known of. */
export function writtenThreads(profile: RecordedProfile): readonly RecordedThread[] {
  if (profile.threads.length > 0) return profile.threads;
  const { samples } = profile;
  return [{ pid: undefined, tid: undefined, name: '', command: '', samples }];
}

/** py-spy's frame of a process. */
export function processText(pid: number, command: string): string {
  return `process ${pid}:"${command}"`;
}
