/** Writer of folded stacks as py-spy writes them (`--format raw`). */
import type { Frame, FunctionId } from '../model.js';
import type { RecordedProfile, RecordedThread } from './types.js';
import { framesFromRoot, processText, writtenFile, writtenThreads } from './written.js';

/**
 * One line for each stack of a thread, its weight in the profile's unit: a whole number where it is
 * one. The format escapes nothing, so `;` becomes `:` and a line feed a space.
 */
export function* writeRaw(profile: RecordedProfile): Generator<string> {
  const { tables } = profile;
  const texts = tables.frames.map((frame) => plain(frameText(tables.functions, frame)));
  for (const thread of writtenThreads(profile)) {
    const owners = ownerTexts(thread);
    for (const { stack, weight } of thread.samples) {
      const frames = framesFromRoot(tables, stack).map((frame) => texts[frame]);
      yield `${[...owners, ...frames].join(';')} ${weight}\n`;
    }
  }
}

function frameText(functions: readonly FunctionId[], { function: index, line }: Frame): string {
  const fn = functions[index] as FunctionId;
  const file = writtenFile(fn);
  if (file === '') return fn.name;
  return line > 0 ? `${fn.name} (${file}:${line})` : `${fn.name} (${file})`;
}

function ownerTexts({ pid, tid, name, command }: RecordedThread): string[] {
  const owners: string[] = [];
  // A command line may hold `;`: readers find its end by the quote.
  if (pid !== undefined) owners.push(processText(pid, command.replaceAll(/[\r\n]/g, ' ')));
  if (tid !== undefined) owners.push(plain(`thread (${tid})${name === '' ? '' : `: ${name}`}`));
  return owners;
}

function plain(text: string): string {
  return text.replaceAll(';', ':').replaceAll(/[\r\n]/g, ' ');
}
