/** Whose samples they are, for formats that have no place for threads. */
import { Interner } from '../interner.js';
import type { Frame, FunctionId, StackNode, WeightedStack } from '../model.js';
import type { RecordedProfile } from './types.js';
import { processText } from './written.js';

/** All processes and threads together. */
export function withoutThreads(profile: RecordedProfile): RecordedProfile {
  return { ...profile, threads: [] };
}

/** Each thread's stacks on frames of its process and of itself, named as py-spy names them. */
export function withThreadFrames(profile: RecordedProfile): RecordedProfile {
  const functions: FunctionId[] = [...profile.tables.functions];
  const frames: Frame[] = [...profile.tables.frames];
  const stacks = new Interner<StackNode>();
  const owner = (name: string, parent: number) => {
    functions.push({ name, path: '', origin: 'native' });
    frames.push({ function: functions.length - 1, line: 0 });
    const frame = frames.length - 1;
    return stacks.intern(`${parent}:${frame}`, () => ({ parent, frame }));
  };
  const processes = new Map<number, number>();
  const samples: WeightedStack[] = [];
  for (const { pid, tid, name, command, samples: own } of profile.threads) {
    let root = -1;
    if (pid !== undefined) {
      root = processes.get(pid) ?? owner(processText(pid, command), -1);
      processes.set(pid, root);
    }
    if (tid !== undefined) root = owner(`thread (${tid})${name === '' ? '' : `: ${name}`}`, root);
    const moved = new Map<number, number>();
    for (const { stack, weight } of own) {
      samples.push({ stack: place(profile.tables.stacks, stack, root, moved, stacks), weight });
    }
  }
  return { ...profile, tables: { functions, frames, stacks: stacks.values }, samples, threads: [] };
}

/** Where a stack is above `root`, in the new table. */
function place(
  old: readonly StackNode[],
  stack: number,
  root: number,
  moved: Map<number, number>,
  stacks: Interner<StackNode>,
): number {
  const way: number[] = [];
  let at = stack;
  for (; at >= 0 && !moved.has(at); at = (old[at] as StackNode).parent) way.push(at);
  let parent = at < 0 ? root : (moved.get(at) as number);
  for (const node of way.reverse()) {
    const { frame } = old[node] as StackNode;
    const below = parent;
    parent = stacks.intern(`${below}:${frame}`, () => ({ parent: below, frame }));
    moved.set(node, parent);
  }
  return parent;
}
