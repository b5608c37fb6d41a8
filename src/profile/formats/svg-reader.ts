/**
 * Reader of flame graphs in SVG: py-spy's (inferno) and flamegraph.pl's. The picture is taken apart:
 * a box belongs to the box below it that its middle lies on. What was too narrow to be drawn is
 * missing, its weight counts as its caller's own.
 */
import { XMLParser } from 'fast-xml-parser';
import { InputError } from '../../errors.js';
import { isRawOwner, parseRawFrame, rawThread } from './dialects.js';
import { Recorder } from './recording.js';
import type { WeightUnit } from './types.js';

/** The tree of an XML file takes seven times its size. */
export const MOST_SVG_BYTES = 50 * 1024 * 1024;

/** A frame as drawn; positions in any unit that all boxes share. */
interface Box {
  readonly text: string;
  readonly weight: number;
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

/** A box whose place on the stacks is known. */
interface Placed {
  readonly box: Box;
  readonly node: number;
  /** Frames at the root's side that name a process or thread. */
  readonly owners: readonly string[];
  /** What its children leave of its weight. */
  self: number;
}

const NO_OWNERS: readonly string[] = [];
/** Processes started by processes, and a thread. */
const MOST_OWNERS = 100;
const LONGEST_OWNER = 100_000;
const PROCESS_START = /^process \d{1,15}:"[^"]*$/;

type Element = Readonly<Record<string, unknown>>;

const TITLE =
  /^(.*) \(([\d,]{1,20}(?:\.\d{1,20})?) ([^,()]{1,40}), [\d.]{1,20}%(?:; [-+]?[\d.]{1,20}%)?\)$/s;

export interface SvgRecording {
  readonly recorder: Recorder;
  readonly unit: WeightUnit;
  readonly scale: number;
  readonly notes: readonly string[];
}

/** @throws InputError when the text is no SVG, or no flame graph that is known */
export function readSvg(text: string): SvgRecording {
  const { boxes, countName } = boxesOf(parse(text));
  if (boxes.length === 0) {
    throw new InputError('there is no flame graph in this SVG', {
      advice: 'py-spy’s and flamegraph.pl’s are known: boxes with the number of samples as title',
    });
  }
  const recorder = new Recorder();
  const threads = new Map<readonly string[], number>();
  for (const { node, owners, self } of place(boxes, recorder)) {
    if (self <= 0 || node === 0) continue;
    let thread = threads.get(owners);
    if (thread === undefined) {
      thread = recorder.thread(rawThread(owners));
      threads.set(owners, thread);
    }
    recorder.add(node, thread, self);
  }
  const [unit, scale] = unitOf(countName);
  return {
    ...{ recorder, unit, scale },
    notes: [
      'This was read from a picture: frames that were too narrow to be drawn are missing, and what they took counts as their callers’ own.',
    ],
  };
}

function parse(text: string): unknown {
  try {
    return new XMLParser({
      preserveOrder: true,
      ignoreAttributes: false,
      attributeNamePrefix: '',
      parseTagValue: false,
      trimValues: false,
      // Entities are few and plain, see `unescaped`: what a DOCTYPE declares is never expanded.
      processEntities: false,
    }).parse(text);
  } catch (cause) {
    throw new InputError(`it is no XML: ${(cause as Error).message.slice(0, 200)}`, { cause });
  }
}

/** The elements that have a title and a rectangle. */
function boxesOf(document: unknown): { boxes: Box[]; countName: string } {
  const boxes: Box[] = [];
  let countName = 'samples';
  const open: unknown[] = [document];
  while (open.length > 0) {
    const children = open.pop();
    if (!Array.isArray(children)) continue;
    let title: string | undefined;
    let rect: Element | undefined;
    for (const child of children as Element[]) {
      const attributes = child[':@'];
      for (const name of Object.keys(child)) {
        if (name === ':@' || name === '#text') continue;
        if (name === 'title') title ??= contentOf(child[name]);
        else if (name === 'rect') rect ??= (attributes ?? {}) as Element;
        else open.push(child[name]);
      }
    }
    if (title === undefined || rect === undefined) continue;
    const box = boxOf(title, rect);
    if (box === undefined) continue;
    boxes.push(box.box);
    countName = box.countName;
  }
  return { boxes, countName };
}

function contentOf(children: unknown): string {
  if (!Array.isArray(children)) return '';
  return children.map((child: Element) => String(child['#text'] ?? '')).join('');
}

function boxOf(title: string, rect: Element): { box: Box; countName: string } | undefined {
  const [, text, weight, countName] = TITLE.exec(unescaped(title)) ?? [];
  if (text === undefined || weight === undefined || countName === undefined) return undefined;
  // inferno gives the exact position in samples, flamegraph.pl only in pixels.
  const [x, width, y] = [rect['fg:x'] ?? rect.x, rect['fg:w'] ?? rect.width, rect.y].map((value) =>
    Number.parseFloat(String(value)),
  ) as [number, number, number];
  if (![x, width, y].every(Number.isFinite)) return undefined;
  return { box: { text, weight: Number(weight.replaceAll(',', '')), x, width, y }, countName };
}

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  return text.replace(
    /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g,
    (all, name, decimal, hex) => {
      if (name !== undefined) return NAMED[name] ?? all;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

/** Boxes row by row from the root's, each with the node of its stack. */
function place(boxes: readonly Box[], recorder: Recorder): Placed[] {
  const placed: Placed[] = [];
  let below: Placed[] = [];
  for (const row of rowsFromRoot(boxes)) {
    const here: Placed[] = [];
    let index = 0;
    for (const box of row) {
      const middle = box.x + box.width / 2;
      while (index < below.length && endOf(below[index]) < middle) index += 1;
      const parent = below[index];
      const isOn = parent !== undefined && parent.box.x <= middle;
      // A box that stands on nothing would be a stack of its own.
      if (below.length > 0 && !isOn) continue;
      const isAll = below.length === 0 && row.length === 1 && box.text === 'all';
      const above = parent?.owners ?? NO_OWNERS;
      const isAtRoot = !isAll && (parent?.node ?? 0) === 0;
      const owners = isAtRoot ? ownersWith(above, box.text) : above;
      const isOwner = owners !== above;
      let node = parent?.node ?? 0;
      if (!isAll && !isOwner) {
        node = recorder.stack([recorder.frame(parseRawFrame(box.text))], 1, node);
      }
      if (parent !== undefined) parent.self -= box.weight;
      here.push({ box, node, owners, self: box.weight });
    }
    for (const each of here) placed.push(each);
    below = here;
  }
  return placed;
}

/** The owners and the text, if it is one of them or the rest of one; else the same owners. */
function ownersWith(owners: readonly string[], text: string): readonly string[] {
  if (owners.length >= MOST_OWNERS) return owners;
  const last = owners.at(-1);
  // inferno takes the `;` in a command line for the end of a frame.
  if (last !== undefined && !isRawOwner(last)) {
    const whole = `${last};${text}`;
    return whole.length > LONGEST_OWNER ? owners : [...owners.slice(0, -1), whole];
  }
  return isRawOwner(text) || PROCESS_START.test(text) ? [...owners, text] : owners;
}

function endOf(placed: Placed | undefined): number {
  return placed === undefined ? 0 : placed.box.x + placed.box.width;
}

/** Flame graphs grow up or hang down: the root's row is the end with the wider boxes. */
function rowsFromRoot(boxes: readonly Box[]): Box[][] {
  const byHeight = new Map<number, Box[]>();
  for (const box of boxes) {
    const row = byHeight.get(box.y);
    if (row === undefined) byHeight.set(box.y, [box]);
    else row.push(box);
  }
  const rows = [...byHeight].sort(([a], [b]) => a - b).map(([, row]) => row);
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  const weigh = (row: readonly Box[] | undefined) =>
    (row ?? []).reduce((sum, { weight }) => sum + weight, 0);
  const isAll = (row: readonly Box[] | undefined) => row?.length === 1 && row[0]?.text === 'all';
  const [top, bottom] = [rows[0], rows.at(-1)];
  const isUp = isAll(bottom) || (!isAll(top) && weigh(bottom) > weigh(top));
  return isUp ? rows.reverse() : rows;
}

function unitOf(countName: string): [WeightUnit, number] {
  switch (countName) {
    case 'bytes':
      return ['bytes', 1];
    case 'ns':
    case 'nanoseconds':
      return ['seconds', 1e-9];
    case 'us':
    case 'microseconds':
      return ['seconds', 1e-6];
    case 'ms':
    case 'milliseconds':
      return ['seconds', 1e-3];
    case 'seconds':
      return ['seconds', 1];
    default:
      return ['samples', 1];
  }
}
