// What is done a million times when profiles are read and compared, in AssemblyScript, compiled to
// WebAssembly (README.md in this folder): frames' texts, the tree of stacks, rows of samples, all in one
// linear memory. What is rare is asked of the caller.
//
// The frame after a given one is nearly always one of a few, because a frame is a place in the code that
// calls few others. So a frame is guessed from the one before it and from eight of its bytes, and compared
// with the file's bytes; only where that fails is its end searched and its text looked up.
//
// A node of the tree stands for a run of frames: below the places where stacks part, frames follow one
// another alone, so that a million stacks of forty frames have two million nodes and not twenty million.
// All frames of a run were on the stack equally often; only its last one may be where samples ended.

// ---- what the caller answers --------------------------------------------------------------------

/** What the tree shall hold for a new frame; below 0 for one that names a process or thread. */
declare function newFrame(frame: i32, start: usize, end: usize): i32;
/** Where the frame that begins at `start` ends, if it may hold anything: 0: it may not, -1: after limit. */
declare function ownerEnd(start: usize, limit: usize): i32;
/** A weight that is not digits; NaN for what is none. */
declare function otherWeight(start: usize, end: usize): f64;
/** The thread that `count` frames of the path name, each as -1 - frame. */
declare function threadOf(path: usize, count: i32): i32;
/** What the tree shall hold for such a frame where it is none. */
declare function plainFrame(frame: i32): i32;
declare function comment(start: usize, end: usize): void;
/** 1: too many frames, 2: too many stacks, 3: no memory. Does not return. */
declare function fail(reason: i32): void;

const LINE_FEED: u8 = 10;
const RETURN: u8 = 13;
const SPACE: u8 = 32;
const HASH: u8 = 35;
const ZERO: u8 = 48;
const SEMICOLON: u8 = 59;
const LONGEST_WEIGHT: usize = 64;

// ---- memory: blocks that double when they are full ----------------------------------------------

let top: usize = 0;

/** Fresh memory is zero. */
function allocate(size: usize): usize {
  const at = (top + 15) & ~15;
  if (size > <usize>0xf0000000 - at) fail(3);
  top = at + size;
  const pages = <i32>((top + 0xffff) >>> 16);
  if (pages > memory.size() && memory.grow(max(pages - memory.size(), 16)) < 0) {
    if (memory.grow(pages - memory.size()) < 0) fail(3);
  }
  return at;
}

function moved(from: usize, used: usize, size: usize): usize {
  const to = allocate(size);
  memory.copy(to, from, used);
  return to;
}

// ---- the buffer ---------------------------------------------------------------------------------

/** Bytes after the buffer's end that may be looked at. */
const MARGIN: usize = 512;

let buffer: usize = 0;
let capacity: usize = 0;
let filled: usize = 0;
let seed: i32 = 0;

/**
 * @param bytes of the buffer; 0 where nothing is read from bytes
 * @param random what hashes begin with: names that were chosen to collide would make reading quadratic
 * @param roomLog2 nodes there is room for at first. Pages that are not touched cost nothing.
 */
export function begin(bytes: i32, random: i32, roomLog2: i32): void {
  top = __heap_base;
  seed = random;
  capacity = <usize>bytes;
  buffer = allocate(capacity + MARGIN);
  texts = allocate(textRoom);
  starts = allocate(<usize>frameRoom * 4 + 4);
  hashes = allocate(<usize>frameRoom * 4);
  values = allocate(<usize>frameRoom * 4);
  shortest = allocate(<usize>frameRoom + 1);
  memory.fill(shortest, 255, <usize>frameRoom + 1);
  frameSlots = allocate(<usize>frameMask * 4 + 4);
  guesses = allocate(4 << GUESSES_LOG2);
  path = allocate(<usize>pathRoom * 4);
  nodeRoom = 1 << roomLog2;
  runRoom = <usize>1 << (roomLog2 + 4);
  sampleRoom = nodeRoom;
  firstRoom = nodeRoom;
  slotMask = (1 << min(roomLog2, 18)) - 1;
  nodes = allocate(<usize>nodeRoom << 4);
  runs = allocate(runRoom * 4);
  slots = allocate(<usize>slotMask * 4 + 4);
  store<i32>(nodes, -1);
  nodeCount = 1;
  sampleNodes = allocate(<usize>sampleRoom * 4);
  sampleThreads = allocate(<usize>sampleRoom * 4);
  sampleWeights = allocate(<usize>sampleRoom * 8);
  firstRows = allocate(<usize>firstRoom * 4);
  rowSlots = allocate(<usize>rowMask * 4 + 4);
}

/** Memory for the caller's arrays. */
export function block(size: usize): usize {
  return allocate(size);
}

/** Where the next bytes go, and how many may come. */
export function roomAt(): usize {
  return buffer + filled;
}

export function roomSize(): usize {
  return capacity - filled;
}

export function advance(count: usize): void {
  filled += count;
}

export function enlarge(): void {
  buffer = moved(buffer, filled, capacity * 2 + MARGIN);
  capacity *= 2;
}

export function filledBytes(): usize {
  return filled;
}

// ---- frames -------------------------------------------------------------------------------------

const MOST_FRAMES: i32 = 4_000_000;
const MOST_TEXT: usize = 512 << 20;
const GUESSES_LOG2: i32 = 16;

export let frameCount: i32 = 0;
let textUsed: usize = 0;
let textRoom: usize = 1 << 18;
let frameRoom: i32 = 8192;
let frameMask: i32 = 16383;
let texts: usize = 0;
let starts: usize = 0;
let hashes: usize = 0;
/** By frame: what the tree holds for it. */
let values: usize = 0;
let shortest: usize = 0;
let frameSlots: usize = 0;
let guesses: usize = 0;

export function textsAt(): usize {
  return texts;
}

export function startsAt(): usize {
  return starts;
}

/** Bytes after `length` are never looked at as part of a text, but may be read. */
// @ts-ignore: decorator
@inline
function same(a: usize, b: usize, length: i32): bool {
  if (length >= 16) {
    // Up to 64 bytes without a branch that depends on the length, which nothing foretells.
    const last = length - 16;
    const second = min(16, last);
    const third = max(length - 32, 0);
    let rest = v128.xor(v128.load(a), v128.load(b));
    rest = v128.or(rest, v128.xor(v128.load(a + second), v128.load(b + second)));
    rest = v128.or(rest, v128.xor(v128.load(a + third), v128.load(b + third)));
    rest = v128.or(rest, v128.xor(v128.load(a + last), v128.load(b + last)));
    for (let at = 32; at + 32 < length; at += 16) {
      rest = v128.or(rest, v128.xor(v128.load(a + at), v128.load(b + at)));
    }
    return !v128.any_true(rest);
  }
  if (length >= 8) {
    if (load<u64>(a) != load<u64>(b)) return false;
    return load<u64>(a + length - 8) == load<u64>(b + length - 8);
  }
  const mask: u64 = (<u64>1 << (<u64>length * 8)) - 1;
  return ((load<u64>(a) ^ load<u64>(b)) & mask) == 0;
}

// @ts-ignore: decorator
@inline
function mixed(value: i32): i32 {
  let hash = value ^ seed;
  hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
  hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
  return hash ^ (hash >>> 16);
}

function hashOf(start: usize, length: i32): i32 {
  let hash: u64 = <u64>length ^ <u64>(<u32>seed);
  let at = 0;
  for (; at + 8 <= length; at += 8) {
    hash = (hash ^ load<u64>(start + at)) * 0x9e3779b97f4a7c15;
    hash ^= hash >> 29;
  }
  if (at < length) {
    const mask: u64 = (<u64>1 << (<u64>(length - at) * 8)) - 1;
    hash = (hash ^ (load<u64>(start + at) & mask)) * 0x9e3779b97f4a7c15;
    hash ^= hash >> 29;
  }
  return mixed(<i32>(hash ^ (hash >> 32)));
}

function intern(start: usize, length: i32): i32 {
  const hash = hashOf(start, length);
  let slot = hash & frameMask;
  while (true) {
    const frame = load<i32>(frameSlots + (slot << 2)) - 1;
    if (frame < 0) break;
    if (load<i32>(hashes + (frame << 2)) == hash) {
      const own = load<i32>(starts + (frame << 2));
      if (load<i32>(starts + (frame << 2), 4) - own == length && same(texts + own, start, length)) {
        return frame;
      }
    }
    slot = (slot + 1) & frameMask;
  }
  return addFrame(hash, slot, start, length);
}

function addFrame(hash: i32, slot: i32, start: usize, length: i32): i32 {
  const frame = frameCount;
  if (frame >= MOST_FRAMES || textUsed + length > MOST_TEXT) fail(1);
  if (textUsed + length + 16 > textRoom) {
    const room = max(textRoom * 2, textUsed + length + 16);
    texts = moved(texts, textUsed, room);
    textRoom = room;
  }
  if (frame == frameRoom) {
    starts = moved(starts, <usize>frame * 4 + 4, <usize>frame * 8 + 4);
    hashes = moved(hashes, <usize>frame * 4, <usize>frame * 8);
    values = moved(values, <usize>frame * 4, <usize>frame * 8);
    shortest = moved(shortest, <usize>frame + 1, <usize>frame * 2 + 1);
    memory.fill(shortest + frame + 1, 255, <usize>frame);
    frameRoom *= 2;
  }
  memory.copy(texts + textUsed, start, length);
  textUsed += length;
  store<i32>(starts + (frame << 2), <i32>textUsed, 4);
  store<i32>(hashes + (frame << 2), hash);
  frameCount += 1;
  store<i32>(frameSlots + (slot << 2), frameCount);
  if (frameCount * 2 > frameMask) {
    frameMask = frameMask * 2 + 1;
    frameSlots = allocate(<usize>frameMask * 4 + 4);
    for (let each = 0; each < frameCount; each += 1) {
      let free = load<i32>(hashes + (each << 2)) & frameMask;
      while (load<i32>(frameSlots + (free << 2)) != 0) free = (free + 1) & frameMask;
      store<i32>(frameSlots + (free << 2), each + 1);
    }
  }
  const value = newFrame(frame, start, start + length);
  store<i32>(values + (frame << 2), value < 0 ? -1 - frame : value);
  return frame;
}

/** Where the frame that begins at `at`, after `previous`, is remembered. */
// @ts-ignore: decorator
@inline
function guessAt(at: usize, previous: i32): usize {
  const length = <i32>load<u8>(shortest + (previous + 1));
  let first = load<i32>(at);
  let last = 0;
  if (length >= 4) last = load<i32>(at + length - 4);
  else first <<= (4 - length) * 8;
  // Short, because the next frame waits for it; the high bits of products are mixed well enough.
  const hash = first * 0x9e3779b1 + last * 0x85ebca6b + previous * 0xc2b2ae35;
  return guesses + <usize>((hash >>> (32 - GUESSES_LOG2)) << 2);
}

// ---- records ------------------------------------------------------------------------------------

/** Scratch: of a record, the frames that name what it belongs to. */
let path: usize = 0;
let pathRoom: i32 = 4096;
export let records: i32 = 0;
export let withoutStack: f64 = 0;
let plainThread: i32 = -1;

/** Another file begins. */
export function newFile(): void {
  records = 0;
  withoutStack = 0;
  plainThread = -1;
}

/** Reads the whole records that are there; `limit` is after the last line feed among them. */
export function read(): void {
  let limit = buffer + filled;
  while (limit > buffer && load<u8>(limit - 1) != LINE_FEED) limit -= 1;
  let at = buffer;
  while (at < limit) {
    const first = load<u8>(at);
    let next = at + 1;
    if (first == HASH) {
      while (load<u8>(next) != LINE_FEED) next += 1;
      comment(at, next);
      next += 1;
    } else if (first != LINE_FEED && first != RETURN) {
      next = record(at, limit);
      if (next == 0) break;
    }
    at = next;
  }
  filled -= at - buffer;
  memory.copy(buffer, at, filled);
}

/** Reads one record; returns where the next begins, or 0 when this one goes on after `limit`. */
function record(start: usize, limit: usize): usize {
  let at = start;
  /** Frames at the root's side that name a process or thread. */
  let named = 0;
  let depth = 0;
  let previous = -1;
  walkFrom(0);
  while (true) {
    let frame = load<i32>(guessAt(at, previous)) - 1;
    let end = at;
    if (frame >= 0) {
      const own = load<i32>(starts + (frame << 2));
      const length = load<i32>(starts + (frame << 2), 4) - own;
      end = at + length;
      const after = load<u8>(end);
      if (
        end >= limit ||
        (after != SEMICOLON && after != SPACE) ||
        !same(texts + own, at, length) ||
        (after == SPACE && recordEnd(end, limit) == 0)
      ) {
        end = at;
      }
    }
    if (end == at) {
      frame = -1;
      end = frameEnd(at, limit, depth == 0 || load<i32>(values + (previous << 2)) < 0);
      if (end == 0) return 0;
      if (end > at) {
        const length = <i32>(end - at);
        frame = intern(at, length);
        const known = shortest + (previous + 1);
        if (length < <i32>load<u8>(known)) store<u8>(known, <u8>length);
        store<i32>(guessAt(at, previous), frame + 1);
      }
    }
    if (frame >= 0) {
      const value = load<i32>(values + (<usize>frame << 2));
      if (value >= 0) {
        step(value);
      } else if (named == depth) {
        if (named == pathRoom) growPath(named + 1);
        store<i32>(path + (<usize>named << 2), value);
        named += 1;
      } else {
        // Such a frame anywhere else is one like others.
        step(plainFrame(-1 - value));
      }
      depth += 1;
      previous = frame;
    }
    if (load<u8>(end) != SEMICOLON) {
      const next = recordEnd(end, limit);
      add(named, depth, weightAt(end + 1, next - 1));
      return next;
    }
    at = end + 1;
  }
}

/** Where a frame ends, at a `;` or at the space before a weight; 0 when it is not before `limit`. */
function frameEnd(start: usize, limit: usize, mayBeOwner: bool): usize {
  if (mayBeOwner) {
    const end = ownerEnd(start, limit);
    if (end != 0) return end < 0 ? 0 : <usize>end;
  }
  for (let at = start; at < limit; at += 1) {
    const found = i8x16.bitmask(
      v128.or(
        i8x16.eq(v128.load(at), i8x16.splat(SEMICOLON)),
        i8x16.eq(v128.load(at), i8x16.splat(LINE_FEED)),
      ),
    );
    if (found == 0) {
      at += 15;
      continue;
    }
    at += ctz(found);
    if (at >= limit) return 0;
    if (load<u8>(at) == SEMICOLON) return at;
    // A line that does not end with a weight: the line feed belongs to the frame.
    const first = at - start > LONGEST_WEIGHT ? at - LONGEST_WEIGHT : start;
    for (let space = at; space > first; ) {
      space -= 1;
      if (load<u8>(space) != SPACE) continue;
      if (recordEnd(space, limit) == at + 1) return space;
      break;
    }
  }
  return 0;
}

// @ts-ignore: decorator
@inline
function isDigit(byte: u8): bool {
  return byte - ZERO < 10;
}

/** Where the next record begins, if a weight and a line feed follow the space; else 0. */
function recordEnd(space: usize, limit: usize): usize {
  let at = space + 1;
  while (isDigit(load<u8>(at))) at += 1;
  if (load<u8>(at) == RETURN) at += 1;
  if (load<u8>(at) == LINE_FEED && isDigit(load<u8>(space + 1))) return at < limit ? at + 1 : 0;
  const last = min(limit, space + LONGEST_WEIGHT);
  while (at < last && load<u8>(at) != LINE_FEED) at += 1;
  if (at >= last || isNaN(otherWeight(space + 1, at))) return 0;
  return at + 1;
}

function weightAt(start: usize, end: usize): f64 {
  let weight: f64 = 0;
  for (let at = start; at < end; at += 1) {
    const byte = load<u8>(at);
    if (!isDigit(byte)) {
      if (byte == RETURN) break;
      return otherWeight(start, end);
    }
    weight = weight * 10 + <f64>(byte - ZERO);
  }
  return weight;
}

/** A record ends, and with it the walk. */
function add(named: i32, depth: i32, weight: f64): void {
  records += 1;
  if (!(weight > 0)) return;
  if (named == depth) {
    withoutStack += weight;
    return;
  }
  let thread = plainThread;
  if (named > 0) thread = threadOf(path, named);
  else if (thread < 0) {
    plainThread = threadOf(path, 0);
    thread = plainThread;
  }
  addSample(arrive(), thread, weight);
}

function growPath(needed: i32): void {
  const room = max(needed, pathRoom * 2);
  path = moved(path, <usize>pathRoom * 4, <usize>room * 4);
  pathRoom = room;
}

// ---- the tree -----------------------------------------------------------------------------------

// A node has 16 bytes: its parent, where its run begins, how long it is, and its first frame.

const MOST_NODES: i32 = 32_000_000;
const MOST_RUNS: usize = 256_000_000;

export let nodeCount: i32 = 0;
export let runUsed: usize = 0;
let nodeRoom: i32 = 0;
let runRoom: usize = 0;
let slotMask: i32 = 0;
let nodes: usize = 0;
let runs: usize = 0;
let slots: usize = 0;

export function runsAt(): usize {
  return runs;
}

// A walk goes into the tree frame by frame, so that the processor reads the next frame of a file while
// it waits for the tree's memory. Until it arrives it only cuts runs, which changes no stack.

/** The node in whose run the walk is. */
let walkNode: i32 = 0;
/** Where in `runs` the next frame is expected, and where the run ends; both 0 off the tree. */
let walkAt: usize = 0;
let walkEnd: usize = 0;
/** Off the tree: how many frames were put behind the last run. */
let walkNew: i32 = -1;

function walkFrom(node: i32): void {
  walkNode = node;
  const own = nodes + (<usize>node << 4);
  walkEnd = runs + (<usize>(load<i32>(own, 4) + load<i32>(own, 8)) << 2);
  walkAt = walkEnd;
  walkNew = -1;
}

// @ts-ignore: decorator
@inline
function step(value: i32): void {
  if (walkNew >= 0) {
    append(value);
  } else if (walkAt != walkEnd) {
    if (load<i32>(walkAt) == value) {
      walkAt += 4;
    } else {
      walkNode = cut();
      walkNew = 0;
      append(value);
    }
  } else {
    const child = load<i32>(slots + (<usize>find(walkNode, value) << 2));
    if (child == 0) {
      walkNew = 0;
      append(value);
    } else {
      walkNode = child;
      const own = nodes + (<usize>child << 4);
      walkAt = runs + (<usize>load<i32>(own, 4) << 2) + 4;
      walkEnd = walkAt + (<usize>load<i32>(own, 8) << 2) - 4;
    }
  }
}

/** The node at whose end the walk is; it is made if need be. */
function arrive(): i32 {
  if (walkNew < 0) return walkAt == walkEnd ? walkNode : cut();
  const start = <i32>runUsed;
  const slot = find(walkNode, load<i32>(runs + (runUsed << 2)));
  runUsed += walkNew;
  const node = makeNode(walkNode, start, walkNew);
  store<i32>(slots + (<usize>slot << 2), node);
  growSlots();
  return node;
}

function append(value: i32): void {
  const at = runUsed + walkNew;
  if (at >= MOST_RUNS) fail(2);
  if (at == runRoom) {
    runs = moved(runs, at * 4, at * 8);
    runRoom *= 2;
  }
  store<i32>(runs + (at << 2), value);
  walkNew += 1;
}

/** Cuts the run where the walk is; returns the new node, which has the part on the root's side. */
function cut(): i32 {
  const child = walkNode;
  let own = nodes + (<usize>child << 4);
  const start = load<i32>(own, 4);
  const length = <i32>((walkAt - runs) >> 2) - start;
  const slot = find(load<i32>(own), load<i32>(own, 12));
  const node = makeNode(load<i32>(own), start, length);
  own = nodes + (<usize>child << 4);
  store<i32>(slots + (<usize>slot << 2), node);
  store<i32>(own, node);
  store<i32>(own, start + length, 4);
  store<i32>(own, load<i32>(own, 8) - length, 8);
  const first = load<i32>(walkAt);
  store<i32>(own, first, 12);
  store<i32>(slots + (<usize>find(node, first) << 2), child);
  growSlots();
  return node;
}

/** The node at whose end the stack of `length` frames at `frames` ends, above the node `from`. */
export function insert(frames: usize, length: i32, from: i32): i32 {
  walkFrom(from);
  for (let at = 0; at < length; at += 1) step(load<i32>(frames + (<usize>at << 2)));
  return arrive();
}

// @ts-ignore: decorator
@inline
function find(node: i32, frame: i32): i32 {
  let slot = mixed(node * 0x9e3779b1 + frame) & slotMask;
  while (true) {
    const child = load<i32>(slots + (slot << 2));
    if (child == 0) return slot;
    const own = nodes + (<usize>child << 4);
    if (load<i32>(own, 12) == frame && load<i32>(own) == node) return slot;
    slot = (slot + 1) & slotMask;
  }
}

function makeNode(parent: i32, start: i32, length: i32): i32 {
  const node = nodeCount;
  if (node >= MOST_NODES) fail(2);
  if (node == nodeRoom) {
    nodes = moved(nodes, <usize>node << 4, <usize>node << 5);
    nodeRoom *= 2;
  }
  const own = nodes + (<usize>node << 4);
  store<i32>(own, parent);
  store<i32>(own, start, 4);
  store<i32>(own, length, 8);
  store<i32>(own, load<i32>(runs + (<usize>start << 2)), 12);
  nodeCount = node + 1;
  return node;
}

function growSlots(): void {
  if (nodeCount * 2 <= slotMask) return;
  slotMask = slotMask * 4 + 3;
  slots = allocate(<usize>slotMask * 4 + 4);
  for (let node = 1; node < nodeCount; node += 1) {
    const own = nodes + (<usize>node << 4);
    const slot = find(load<i32>(own), load<i32>(own, 12));
    store<i32>(slots + (slot << 2), node);
  }
}

// ---- samples ------------------------------------------------------------------------------------

export let sampleCount: i32 = 0;
let sampleRoom: i32 = 0;
let firstRoom: i32 = 0;
let rowMask: i32 = 1023;
let others: i32 = 0;
let sampleNodes: usize = 0;
let sampleThreads: usize = 0;
let sampleWeights: usize = 0;
/** By node: one more than its first row. */
let firstRows: usize = 0;
/** Hash table of the rows that are not a node's first, each one more than its number. */
let rowSlots: usize = 0;

export function sampleNodesAt(): usize {
  return sampleNodes;
}

export function sampleThreadsAt(): usize {
  return sampleThreads;
}

export function sampleWeightsAt(): usize {
  return sampleWeights;
}

export function addSample(node: i32, thread: i32, weight: f64): void {
  const row = <usize>rowOf(node, thread) << 3;
  store<f64>(sampleWeights + row, load<f64>(sampleWeights + row) + weight);
}

function rowOf(node: i32, thread: i32): i32 {
  if (node >= firstRoom) {
    const room = max(firstRoom * 2, node + 1);
    firstRows = moved(firstRows, <usize>firstRoom * 4, <usize>room * 4);
    firstRoom = room;
  }
  const first = load<i32>(firstRows + (<usize>node << 2)) - 1;
  if (first < 0) {
    store<i32>(firstRows + (<usize>node << 2), sampleCount + 1);
    return appendRow(node, thread);
  }
  if (load<i32>(sampleThreads + (<usize>first << 2)) == thread) return first;
  const slot = findRow(node, thread);
  const other = load<i32>(rowSlots + (slot << 2)) - 1;
  if (other >= 0) return other;
  store<i32>(rowSlots + (slot << 2), sampleCount + 1);
  others += 1;
  const row = appendRow(node, thread);
  if (others * 2 > rowMask) growRows();
  return row;
}

function appendRow(node: i32, thread: i32): i32 {
  const row = sampleCount;
  if (row == sampleRoom) {
    sampleNodes = moved(sampleNodes, <usize>row * 4, <usize>row * 8);
    sampleThreads = moved(sampleThreads, <usize>row * 4, <usize>row * 8);
    sampleWeights = moved(sampleWeights, <usize>row * 8, <usize>row * 16);
    sampleRoom *= 2;
  }
  store<i32>(sampleNodes + (<usize>row << 2), node);
  store<i32>(sampleThreads + (<usize>row << 2), thread);
  sampleCount = row + 1;
  return row;
}

function findRow(node: i32, thread: i32): i32 {
  let slot = mixed(thread * 0x9e3779b1 + node) & rowMask;
  while (true) {
    const row = load<i32>(rowSlots + (slot << 2)) - 1;
    if (row < 0) return slot;
    const isSame = load<i32>(sampleNodes + (<usize>row << 2)) == node;
    if (isSame && load<i32>(sampleThreads + (<usize>row << 2)) == thread) return slot;
    slot = (slot + 1) & rowMask;
  }
}

function growRows(): void {
  const old = rowSlots;
  const count = rowMask + 1;
  rowMask = rowMask * 2 + 1;
  rowSlots = allocate(<usize>rowMask * 4 + 4);
  for (let index = 0; index < count; index += 1) {
    const entry = load<i32>(old + (<usize>index << 2));
    if (entry == 0) continue;
    const node = load<i32>(sampleNodes + (<usize>(entry - 1) << 2));
    const thread = load<i32>(sampleThreads + (<usize>(entry - 1) << 2));
    store<i32>(rowSlots + (findRow(node, thread) << 2), entry);
  }
}

// ---- in order -----------------------------------------------------------------------------------

/** Set by `order`: the nodes depth first, each after its parent. Their runs stay where they are. */
let ordered: usize = 0;
/** By sample: its node's number in that order. */
let orderedSamples: usize = 0;

export function orderedAt(): usize {
  return ordered;
}

export function orderedSamplesAt(): usize {
  return orderedSamples;
}

export function order(): void {
  const count = nodeCount;
  const bytes = <usize>count << 2;
  ordered = allocate(<usize>count << 4);
  orderedSamples = allocate(<usize>sampleCount << 2);
  // Lists of children in the order in which they came: the last one is put in front first.
  const firstChild = allocate(bytes);
  const nextSibling = allocate(bytes);
  for (let node = count - 1; node > 0; node -= 1) {
    const parent = <usize>load<i32>(nodes + (<usize>node << 4)) << 2;
    store<i32>(nextSibling + (<usize>node << 2), load<i32>(firstChild + parent));
    store<i32>(firstChild + parent, node);
  }
  // A node's number takes the place of its first child, which is not asked for again.
  const numbers = firstChild;
  memory.copy(ordered, nodes, 16);
  let made = 1;
  let node = load<i32>(firstChild);
  store<i32>(numbers, 0);
  while (node != 0) {
    const from = nodes + (<usize>node << 4);
    const to = ordered + (<usize>made << 4);
    v128.store(to, v128.load(from));
    store<i32>(to, load<i32>(numbers + (<usize>load<i32>(from) << 2)));
    let next = load<i32>(firstChild + (<usize>node << 2));
    store<i32>(numbers + (<usize>node << 2), made);
    made += 1;
    while (next == 0 && node != 0) {
      next = load<i32>(nextSibling + (<usize>node << 2));
      if (next == 0) node = load<i32>(nodes + (<usize>node << 4));
    }
    node = next;
  }
  for (let row = 0; row < sampleCount; row += 1) {
    const own = <usize>load<i32>(sampleNodes + (<usize>row << 2)) << 2;
    store<i32>(orderedSamples + (<usize>row << 2), load<i32>(numbers + own));
  }
}

// ---- weights --------------------------------------------------------------------------------------

/**
 * By node in order: the sum of the weights of the samples of a thread that end there, then, in as many
 * entries again, of all that pass it.
 */
export function nodeWeights(thread: i32): usize {
  const self = allocate(<usize>nodeCount << 4);
  const total = self + (<usize>nodeCount << 3);
  for (let row = 0; row < sampleCount; row += 1) {
    if (load<i32>(sampleThreads + (<usize>row << 2)) != thread) continue;
    const node = <usize>load<i32>(orderedSamples + (<usize>row << 2));
    addTo(self + (node << 3), load<f64>(sampleWeights + (<usize>row << 3)));
  }
  memory.copy(total, self, <usize>nodeCount << 3);
  for (let node = nodeCount - 1; node > 0; node -= 1) {
    const below = <usize>load<i32>(ordered + (<usize>node << 4));
    addTo(total + (below << 3), load<f64>(total + (<usize>node << 3)));
  }
  return self;
}

/**
 * By value of the runs, below `count`: weights of stacks that end there, then of those that pass, each
 * once however often the value is on them; for one side, then for the other.
 * @param one from `nodeWeights`
 * @param other from `nodeWeights`
 */
export function valueWeights(one: usize, other: usize, count: i32): usize {
  const column = <usize>count << 3;
  const result = allocate(column << 2);
  const nodeColumn = <usize>nodeCount << 3;
  /** How often each value is on the stack that the walk is at. */
  const open = allocate(<usize>count << 2);
  let at = 0;
  for (let node = 1; node < nodeCount; node += 1) {
    const own = ordered + (<usize>node << 4);
    const parent = load<i32>(own);
    while (at != parent) {
      leave(at, open);
      at = load<i32>(ordered + (<usize>at << 4));
    }
    at = node;
    const oneTotal = load<f64>(one + nodeColumn + (<usize>node << 3));
    const otherTotal = load<f64>(other + nodeColumn + (<usize>node << 3));
    const run = runs + (<usize>load<i32>(own, 4) << 2);
    const length = load<i32>(own, 8);
    for (let index = 0; index < length; index += 1) {
      const value = <usize>load<i32>(run + (<usize>index << 2));
      const times = load<i32>(open + (value << 2));
      store<i32>(open + (value << 2), times + 1);
      if (times > 0) continue;
      addTo(result + column + (value << 3), oneTotal);
      addTo(result + column * 3 + (value << 3), otherTotal);
    }
    const last = <usize>load<i32>(run + (<usize>(length - 1) << 2)) << 3;
    addTo(result + last, load<f64>(one + (<usize>node << 3)));
    addTo(result + column * 2 + last, load<f64>(other + (<usize>node << 3)));
  }
  return result;
}

function leave(node: i32, open: usize): void {
  const own = ordered + (<usize>node << 4);
  const run = runs + (<usize>load<i32>(own, 4) << 2);
  const length = load<i32>(own, 8);
  for (let index = 0; index < length; index += 1) {
    const at = open + (<usize>load<i32>(run + (<usize>index << 2)) << 2);
    store<i32>(at, load<i32>(at) - 1);
  }
}

// @ts-ignore: decorator
@inline
function addTo(at: usize, weight: f64): void {
  store<f64>(at, load<f64>(at) + weight);
}

// ---- another tree ---------------------------------------------------------------------------------

/**
 * Puts another tree, in order, into this one.
 * @param map for each value of its runs, the value here
 * @returns for each of its nodes, the one where the same stack ends here
 */
export function graft(otherNodes: usize, otherRuns: usize, count: i32, map: usize): usize {
  const places = allocate(<usize>count * 4);
  for (let other = 1; other < count; other += 1) {
    const own = otherNodes + (<usize>other << 4);
    const length = load<i32>(own, 8);
    const run = otherRuns + (<usize>load<i32>(own, 4) << 2);
    walkFrom(load<i32>(places + (<usize>load<i32>(own) << 2)));
    for (let at = 0; at < length; at += 1) {
      const value = load<i32>(run + (<usize>at << 2));
      step(load<i32>(map + (<usize>value << 2)));
    }
    store<i32>(places + (<usize>other << 2), arrive());
  }
  return places;
}
