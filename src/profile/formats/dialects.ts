/** The kinds of folded stacks: py-spy's raw format, austin's lines, and CPython's own sampler's. */
import type { RawFrame } from '../builder.js';
import type { Dialect } from './folded-reader.js';
import { NO_THREAD, type ThreadLabel, type WeightUnit } from './types.js';

/** How a kind of folded file is understood; made anew for each file. */
export interface FoldedKind extends Dialect {
  frame(text: string): RawFrame;
  /** The thread that frames at the root's side name, outermost first. */
  thread(owners: readonly string[]): ThreadLabel;
  /** Asked when all of the file was read. */
  result(): { unit: WeightUnit; scale: number; notes: readonly string[] };
}

const QUOTE = 34;
const SPACE = 32;
const SEMICOLON = 59;
const PROCESS = new TextEncoder().encode('process ');
const LONGEST_COMMAND = 4 * 1024 * 1024;

const LINE_NUMBER = /^\d{1,9}$/;
const RAW_PROCESS = /^process (\d{1,15}):"(.*)"$/s;
const RAW_THREAD = /^thread \((0x[0-9a-fA-F]{1,16}|\d{1,15})\)(?:: (.*))?$/s;

/** py-spy: `name (file:line)` or `name (file)`; with `--subprocesses` and `--threads` what owns them. */
export function rawKind(): FoldedKind {
  return {
    isOwner: isRawOwner,
    ownerEnd: rawProcessEnd,
    frame: parseRawFrame,
    thread: rawThread,
    result: () => ({ unit: 'samples', scale: 1, notes: [] }),
  };
}

/** `name (file:line)`; a text that does not end so is a name alone. */
export function parseRawFrame(text: string): RawFrame {
  const open = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
  if (open < 0) return { name: text, file: '', line: 0 };
  const name = text.slice(0, open);
  const colon = text.lastIndexOf(':');
  const digits = text.slice(colon + 1, -1);
  if (colon > open && LINE_NUMBER.test(digits)) {
    return { name, file: text.slice(open + 2, colon), line: Number(digits) };
  }
  return { name, file: text.slice(open + 2, -1), line: 0 };
}

/** py-spy's frames of processes and threads, told from those of functions. */
export function rawThread(owners: readonly string[]): ThreadLabel {
  const label: { -readonly [K in keyof ThreadLabel]: ThreadLabel[K] } = { ...NO_THREAD };
  for (const owner of owners) {
    const [, pid, command] = RAW_PROCESS.exec(owner) ?? [];
    const [, tid, name] = RAW_THREAD.exec(owner) ?? [];
    if (pid !== undefined) Object.assign(label, { pid: Number(pid), command });
    else Object.assign(label, { tid: Number(tid), name: name ?? '' });
  }
  return label;
}

/** Whether a frame is one of py-spy's that own a stack. */
export function isRawOwner(text: string): boolean {
  if (text.startsWith('process ')) return RAW_PROCESS.test(text);
  return text.startsWith('thread (') && RAW_THREAD.test(text);
}

/** A command line may hold anything; it ends with a quote and what comes after a frame. */
function rawProcessEnd(bytes: Uint8Array, start: number, limit: number) {
  for (let index = 0; index < PROCESS.length; index += 1) {
    if (bytes[start + index] !== PROCESS[index]) return undefined;
  }
  let at = start + PROCESS.length;
  while (isDigit(bytes[at])) at += 1;
  if (at === start + PROCESS.length || bytes[at] !== 58 || bytes[at + 1] !== QUOTE)
    return undefined;
  const last = Math.min(limit - 1, at + LONGEST_COMMAND);
  for (at += 2; at < last; at += 1) {
    if (bytes[at] !== QUOTE) continue;
    const after = bytes[at + 1];
    if (after === SEMICOLON || (after === SPACE && isWeight(bytes, at + 2))) return { end: at + 1 };
  }
  return last === limit - 1 ? { end: undefined } : undefined;
}

function isWeight(bytes: Uint8Array, start: number): boolean {
  let at = start;
  while (isDigit(bytes[at])) at += 1;
  return at > start && (bytes[at] === 10 || bytes[at] === 13);
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}

const AUSTIN_PROCESS = /^P(\d{1,15})$/;
const AUSTIN_THREAD = /^T(?:\d{1,15}:)?(0x[0-9a-fA-F]{1,16}|\d{1,15})$/;

/** austin: `P1;T0:2;file:name:line … microseconds`, with lines of metadata. */
export function austinKind(): FoldedKind {
  const metadata = new Map<string, string>();
  let idleUs = 0;
  let freedBytes = 0;
  let invalid = 0;
  return {
    isOwner: (text) => AUSTIN_PROCESS.test(text) || AUSTIN_THREAD.test(text),
    comment(text) {
      const [, key, value] = /^# ([a-z_]{1,40}): (.*)$/.exec(text) ?? [];
      if (key !== undefined && value !== undefined) metadata.set(key, value);
    },
    weight(text) {
      const [, time, idle, memory] = /^(-?\d{1,18})(?:,([01]),(-?\d{1,18}))?$/.exec(text) ?? [];
      if (time === undefined) return undefined;
      const weight = Number(time);
      if (memory === undefined && weight < 0) freedBytes -= weight;
      if (idle !== '1') return Math.max(0, weight);
      idleUs += weight;
      return 0;
    },
    frame(text) {
      if (text === ':INVALID:') invalid += 1;
      const [, file, name, line] = /^(.*):([^:]*):(\d{1,9})$/s.exec(text) ?? [];
      if (file === undefined || name === undefined) return { name: text, file: '', line: 0 };
      return { name, file, line: Number(line) };
    },
    thread(owners) {
      const [, pid] = AUSTIN_PROCESS.exec(owners[0] ?? '') ?? [];
      const [, tid] = AUSTIN_THREAD.exec(owners.at(-1) ?? '') ?? [];
      return {
        ...NO_THREAD,
        pid: pid === undefined ? undefined : Number(pid),
        tid: tid === undefined ? undefined : Number(tid),
      };
    },
    result() {
      const mode = metadata.get('mode');
      const notes: string[] = [];
      if (mode === 'wall') {
        notes.push('austin recorded wall-clock time: what threads waited is in it.');
      }
      if (idleUs > 0) {
        notes.push(`${(idleUs / 1e6).toFixed(1)} s in which threads were idle are left out.`);
      }
      if (freedBytes > 0) notes.push('Memory that was given back is left out.');
      if (invalid > 0) notes.push('austin could not read some stacks whole: `:INVALID:`.');
      return mode === 'memory'
        ? { unit: 'bytes', scale: 1, notes }
        : { unit: 'seconds', scale: 1e-6, notes };
    },
  };
}

const CPYTHON_THREAD = /^tid:(\d{1,20})$/;

/** CPython's `profiling.sampling --collapsed`: `tid:1;file:name:line … samples`. */
export function cpythonKind(): FoldedKind {
  return {
    isOwner: (text) => CPYTHON_THREAD.test(text),
    frame(text) {
      const [, file = '', name, line] = /^([^:]*):(.*):(\d{1,9})$/s.exec(text) ?? [];
      if (name === undefined) return { name: text, file: '', line: 0 };
      // What has no source: `~:<GC>:0`.
      return { name, file: file === '~' ? '' : file, line: Number(line) };
    },
    thread(owners) {
      const [, tid] = CPYTHON_THREAD.exec(owners.at(-1) ?? '') ?? [];
      return { ...NO_THREAD, tid: tid === undefined ? undefined : Number(tid) };
    },
    result: () => ({ unit: 'samples', scale: 1, notes: [] }),
  };
}
