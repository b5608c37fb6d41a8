/** The stacks of a service for a terminal and as JSON. Pure. */
import pc from 'picocolors';
import { type Chosen, describeChosen } from '../app/choose.js';
import { pythonProgram } from '../app/server-command.js';
import { sourcePlace } from '../profile/paths.js';
import { singleLine } from '../report/format.js';
import { fitTo } from '../report/text/layout.js';
import type { DumpedFrame, DumpedProcess, DumpedThread, ServiceDump } from '../sampler/dump.js';

export interface DumpTextOptions {
  /** Whole stacks of idle threads as well, however deep. */
  readonly all: boolean;
  readonly colour: boolean;
  readonly width: number;
}

type Colours = ReturnType<typeof pc.createColors>;

/** Frames of one stack that are shown unless all are asked for; the innermost ones. */
const MOST_FRAMES = 60;
const MOST_NAME = 120;
const MOST_VALUE = 2000;

/** By process, then by thread: the active ones, the blocked ones, the idle ones in a line each. */
export function renderDump(
  chosen: Chosen,
  { processes, unreadable }: ServiceDump,
  options: DumpTextOptions,
): string {
  const colours = pc.createColors(options.colour);
  const isNamed = chosen.server !== undefined || chosen.workerOf !== undefined;
  const title = isNamed ? [colours.bold(describeChosen(chosen))] : [];
  const sections = processes.map((each) =>
    [
      colours.bold(
        `process ${each.pid}${roleOf(each, chosen) || `: ${commandOf(each, options.width)}`}`,
      ),
      ...threadsOf(each, options, colours),
    ].join('\n'),
  );
  const failures = unreadable.map(
    ({ pid, reason }) => `process ${pid}: could not be read: ${singleLine(reason, 200)}`,
  );
  return `${[...title, ...sections, ...failures].join('\n\n')}\n`;
}

function roleOf({ pid }: DumpedProcess, { server, workerOf }: Chosen): string {
  if (workerOf?.workers.includes(pid) === true) return ', worker';
  if (server === undefined) return '';
  if (server.workers.includes(pid)) return pid === server.pid ? ', serves itself' : ', worker';
  return pid === server.pid ? ', master' : '';
}

/** A command line without the paths of interpreter and script. */
function commandOf({ argv }: DumpedProcess, width: number): string {
  const program = pythonProgram(argv);
  const words =
    program === undefined
      ? argv
      : program.kind === 'script'
        ? [program.path.slice(program.path.lastIndexOf('/') + 1), ...program.args]
        : program.kind === 'module'
          ? ['-m', program.name, ...program.args]
          : ['-c', program.source];
  return fitTo(singleLine(words.join(' '), 1000), Math.max(40, width - 20));
}

function threadsOf(
  { threads, folder }: DumpedProcess,
  options: DumpTextOptions,
  colours: Colours,
): string[] {
  if (threads.length === 0) return ['  no Python threads'];
  const folded = new Map<string, DumpedThread[]>();
  const lines: string[] = [];
  for (const thread of threads) {
    if (thread.state !== 'idle' || options.all) {
      lines.push(...wholeThread(thread, folder, options, colours));
      continue;
    }
    // Workers of a pool differ by their number only.
    const key = `${thread.name.replace(/\d+/g, '#')} ${placeOf(thread.frames[0], folder)}`;
    const alike = folded.get(key);
    if (alike === undefined) folded.set(key, [thread]);
    else alike.push(thread);
  }
  for (const alike of folded.values()) {
    const [first] = alike as [DumpedThread];
    const who = alike.length === 1 ? named(first) : `${alike.length} threads like ${named(first)}`;
    const place = placeOf(first.frames[0], folder);
    lines.push(colours.dim(`  ${who} idle${place === '' ? '' : ` in ${place}`}`));
  }
  return lines;
}

function wholeThread(
  thread: DumpedThread,
  folder: string,
  options: DumpTextOptions,
  colours: Colours,
): string[] {
  const state = thread.state === 'active' ? colours.green('active') : thread.state;
  const gil = thread.holdsGil ? ', holds the GIL' : '';
  const shown = options.all ? thread.frames : thread.frames.slice(0, MOST_FRAMES);
  const left = thread.frames.length - shown.length;
  return [
    `  ${named(thread)} ${state}${gil}`,
    ...shown.flatMap((frame) => {
      const isOwn = sourcePlace(frame.file, folder).origin === 'app';
      const line = `    ${placeOf(frame, folder)}`;
      return [
        isOwn ? colours.cyan(line) : line,
        ...frame.locals.map(
          ({ name, value }) =>
            `        ${singleLine(name, MOST_NAME)} = ${singleLine(value, MOST_VALUE)}`,
        ),
      ];
    }),
    ...(left > 0 ? [`    … ${left} more frames (--all shows them)`] : []),
  ];
}

function named({ name, tid }: DumpedThread): string {
  return name === '' ? `thread ${tid}` : `${singleLine(name, 60)} (${tid})`;
}

function placeOf(frame: DumpedFrame | undefined, folder: string): string {
  if (frame === undefined) return '';
  const { path } = sourcePlace(frame.file, folder);
  const where = path === '' ? '' : ` (${singleLine(path, MOST_NAME)}:${frame.line})`;
  return `${singleLine(frame.name, MOST_NAME)}${where}`;
}

/** The same as JSON, nothing folded; docs/commands.md names the fields. */
export function dumpJson({ pid, server }: Chosen, dump: ServiceDump): string {
  const value = { schema: 1, pid, server: server ?? null, ...dump };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
