// What is done a million times when profiles are read and compared, in AssemblyScript, compiled to
// WebAssembly (README.md in this folder): frames' texts, the tree of stacks, rows of samples, all in one
// linear memory. What is rare is asked of the caller.
//
// What most frames are is guessed and compared with the file's bytes; only where that fails is a frame's text
// looked up: from a few of its bytes, or, where it may name a process and hold a `;`, from the frame before it.
//
// A line that was read before is not taken apart again: its text is looked up, and leads to the sample. The
// head of a comparison is mostly made of lines of base.
//
// New lines go into the tree a few at a time, all of them a node further in each turn. Each turn begins with
// reading what it will need for all of them: the memory answers many such reads in the time of one, while
// one walk alone has to wait for every node until it knows the next.
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

/**
 * Pages. Pages that are not touched cost nothing, but with every growth V8 collects garbage, and it
 * collects the sooner the more memory small engines have: they begin with little, which doubles.
 */
const GROWTH: i32 = 4096;
/** From this many nodes on, as a power of two, it is known that there will be much. */
const LARGE_LOG2: i32 = 16;

/** Fresh memory is zero. */
function allocate(size: usize): usize {
  const at = (top + 15) & ~15;
  if (size > <usize>0xf0000000 - at) fail(3);
  top = at + size;
  const missing = <i32>((top + 0xffff) >>> 16) - memory.size();
  const more = max(missing, min(memory.size(), GROWTH));
  if (missing > 0 && memory.grow(more) < 0 && memory.grow(missing) < 0) fail(3);
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
  if (roomLog2 >= LARGE_LOG2) memory.grow(GROWTH);
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
  recent = allocate(4 << GUESSES_LOG2);
  path = allocate(<usize>pathRoom * 4);
  batch = allocate(<usize>BATCH * ENTRY);
  beginLines();
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
/** By some bytes of a frame: one more than the frame that last had them. */
let recent: usize = 0;

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

export let records: i32 = 0;
export let withoutStack: f64 = 0;
/** What samples have as their thread; below 0 where their frames tell it. */
let fileThread: i32 = -1;
/** Rows of samples from here on are of this file. */
let fileRows: i32 = 0;
/** The thread of stacks without frames that name one; below 0 while there were none. */
let plainThread: i32 = -1;

/**
 * Another file begins.
 * @param thread of all its samples; below 0 where their frames tell it
 */
export function newFile(thread: i32): void {
  records = 0;
  withoutStack = 0;
  plainThread = -1;
  fileThread = thread;
  fileRows = sampleCount;
}

/** Reads the whole records that are there; `limit` is after the last line feed among them. */
export function read(): void {
  let limit = buffer + filled;
  while (limit > buffer && load<u8>(limit - 1) != LINE_FEED) limit -= 1;
  let at = buffer;
  while (at < limit) {
    const first = load<u8>(at);
    const lineEnd = lineFeed(at);
    if (first == HASH) {
      comment(at, lineEnd);
      at = lineEnd + 1;
    } else if (first == LINE_FEED || first == RETURN) {
      at += 1;
    } else {
      if (batchCount == BATCH || pathUsed >= MOST_IN_BATCH) walkBatch();
      const space = weightSpace(at, lineEnd);
      const isLine = space > at && space - at <= LONGEST_LINE;
      const slot = isLine ? findLine(at, space - at) : 0;
      const node = slot == 0 ? 0 : load<i32>(slot, LINE_NODE);
      if (node != 0) {
        addAgain(slot, node, weightAt(space + 1, lineEnd));
        at = lineEnd + 1;
      } else {
        const next = record(at, limit, lineEnd, space, slot);
        if (next == 0) break;
        at = next;
      }
    }
  }
  walkBatch();
  filled -= at - buffer;
  memory.copy(buffer, at, filled);
}

/** Where the next line feed is; there must be one. */
// @ts-ignore: decorator
@inline
function lineFeed(start: usize): usize {
  let at = start;
  while (true) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(LINE_FEED)));
    if (found != 0) return at + ctz(found);
    at += 16;
  }
}

/** The space before the digits that end a line; 0 where it does not end so. */
function weightSpace(start: usize, lineEnd: usize): usize {
  let end = lineEnd;
  if (end > start && load<u8>(end - 1) == RETURN) end -= 1;
  let at = end;
  while (at > start && isDigit(load<u8>(at - 1))) at -= 1;
  return at < end && at > start && load<u8>(at - 1) == SPACE ? at - 1 : 0;
}

/**
 * Reads one record; returns where the next begins, or 0 when this one goes on after `limit`.
 * @param space before the weight at `lineEnd`; 0 where the line does not end with digits
 * @param lineSlot where its line is to be remembered, if it ends with that line; 0: nowhere
 */
function record(
  start: usize,
  limit: usize,
  lineEnd: usize,
  space: usize,
  lineSlot: usize,
): usize {
  let at = start;
  const first = pathUsed;
  /** Frames at the root's side that name a process or thread. */
  let named = 0;
  let depth = 0;
  let previous = -1;
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
      let value = load<i32>(values + (<usize>frame << 2));
      if (value < 0) {
        if (named == depth) named += 1;
        // Such a frame anywhere else is one like others.
        else value = plainFrame(-1 - value);
      }
      const place = first + depth;
      if (place == pathRoom) growPath();
      store<i32>(path + (<usize>place << 2), value);
      depth += 1;
      previous = frame;
    }
    // After a frame that is one, what is left of the line is frames and a weight.
    if (named < depth && end < space) {
      depth += split(end + 1, space, first + depth);
      end = space;
    }
    if (load<u8>(end) != SEMICOLON) {
      const next = recordEnd(end, limit);
      const weight = weightAt(end + 1, next - 1);
      add(named, depth, weight, next == lineEnd + 1 ? lineSlot : 0);
      return next;
    }
    at = end + 1;
  }
}

/**
 * Puts the frames between two places into `path`, from the index `first` on; returns how many there are.
 * Which frame it is depends on no frame before it, so that the processor looks up several at once.
 */
function split(from: usize, to: usize, first: i32): i32 {
  while (pathRoom - first <= <i32>(to - from)) growPath();
  const begin = path + (<usize>first << 2);
  let next = begin;
  let start = from;
  for (let block = from; block < to; block += 64) {
    let ends = semicolons(block) | (semicolons(block + 16) << 16);
    ends |= (semicolons(block + 32) << 32) | (semicolons(block + 48) << 48);
    if (to - block < 64) ends &= (<u64>1 << <u64>(to - block)) - 1;
    while (ends != 0) {
      const end = block + <usize>ctz(ends);
      ends &= ends - 1;
      next = put(start, end, next);
      start = end + 1;
    }
  }
  return <i32>((put(start, to, next) - begin) >> 2);
}

// @ts-ignore: decorator
@inline
function semicolons(at: usize): u64 {
  return <u64>(<u32>i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(SEMICOLON))));
}

/** Stores what the tree holds for a frame; returns where the next one's place is. */
// @ts-ignore: decorator
@inline
function put(start: usize, end: usize, place: usize): usize {
  if (start == end) return place;
  const length = <i32>(end - start);
  let low = load<u64>(start);
  let high: u64 = 0;
  if (length < 8) low <<= <u64>(8 - length) << 3;
  else high = load<u64>(end - 8);
  const mix = (low ^ <u64>length) * 0x9e3779b97f4a7c15 + high * 0xbf58476d1ce4e5b9;
  const known = recent + <usize>((mix >> <u64>(64 - GUESSES_LOG2)) << 2);
  let frame = load<i32>(known) - 1;
  const own = load<i32>(starts + (<usize>max(frame, 0) << 2));
  const ownEnd = load<i32>(starts + (<usize>max(frame, 0) << 2), 4);
  if (frame < 0 || ownEnd - own != length || !same(texts + own, start, length)) {
    frame = intern(start, length);
    store<i32>(known, frame + 1);
  }
  let value = load<i32>(values + (<usize>frame << 2));
  if (value < 0) value = plainFrame(-1 - value);
  store<i32>(place, value);
  return place + 4;
}

/** A record has ended, with its frames behind `pathUsed`. */
function add(named: i32, depth: i32, weight: f64, lineSlot: usize): void {
  records += 1;
  if (!(weight > 0)) return;
  if (named == depth) {
    withoutStack += weight;
    return;
  }
  const frames = path + (<usize>pathUsed << 2);
  let thread = fileThread;
  if (thread < 0) {
    if (named > 0) {
      thread = threadOf(frames, named);
    } else {
      if (plainThread < 0) plainThread = threadOf(frames, 0);
      thread = plainThread;
    }
  }
  const entry = batch + <usize>batchCount * ENTRY;
  store<i32>(entry, 0, NODE);
  store<i32>(entry, pathUsed + named, PATH);
  store<i32>(entry, pathUsed + depth, PATH_END);
  store<i32>(entry, thread, THREAD);
  store<f64>(entry, weight, WEIGHT);
  // A line that is there already is one of this batch.
  const isNew = lineSlot != 0 && load<u64>(lineSlot) == 0;
  store<usize>(entry, isNew ? lineSlot : 0, LINE);
  if (isNew) {
    store<u64>(lineSlot, lineHash);
    lineCount += 1;
  }
  batchCount += 1;
  pathUsed += depth;
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

// ---- lines that were read before ------------------------------------------------------------------

// A slot has 16 bytes: the hash of the line's text, the node where its stack ends (0: it is in the batch, and
// not in the tree yet), and the row of the sample that it was added to. Texts are not kept, as fetching
// memory for them takes longer than reading them again: lines are the same when their hashes are. Two that
// differ have the same one in 2^63 cases; the key is another one in every run, one of 2^32, so that no file
// can be made for it.

const LINE_NODE: usize = 8;
const LINE_ROW: usize = 12;
/** Longer ones are not looked up. */
const LONGEST_LINE: usize = 16384;

let lineMask: i32 = 16383;
let lineSlots: usize = 0;
let lineCount: i32 = 0;
/** Of the line that was looked up last. */
let lineHash: u64 = 0;
/** Random bytes, then 16 of ones and 16 of zeros. */
let lineKey: usize = 0;
let lineTail: usize = 0;

function beginLines(): void {
  lineSlots = allocate((<usize>lineMask + 1) << 4);
  lineKey = allocate(LONGEST_LINE + 64);
  lineTail = lineKey + LONGEST_LINE + 32;
  let state = <u64>(<u32>seed);
  for (let at = lineKey; at < lineTail; at += 8) {
    // splitmix64
    state += 0x9e3779b97f4a7c15;
    let word = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9;
    word = (word ^ (word >> 27)) * 0x94d049bb133111eb;
    store<u64>(at, word ^ (word >> 31));
  }
  v128.store(lineTail, i8x16.splat(-1));
}

/** The slot of a text, or the free one where it belongs. */
function findLine(start: usize, length: usize): usize {
  lineHash = hashOfLine(start, length);
  let slot = <i32>lineHash & lineMask;
  while (true) {
    const at = lineSlots + (<usize>slot << 4);
    const hash = load<u64>(at);
    if (hash == lineHash || hash == 0) return at;
    slot = (slot + 1) & lineMask;
  }
}

/** Adds to the sample of a line that is known. */
// @ts-ignore: decorator
@inline
function addAgain(slot: usize, node: i32, weight: f64): void {
  records += 1;
  let row = load<i32>(slot, LINE_ROW);
  if (row < fileRows) {
    // It was in another file.
    const thread = fileThread < 0 ? load<i32>(sampleThreads + (<usize>row << 2)) : fileThread;
    if (!(weight > 0)) return;
    row = rowOf(node, thread);
    store<i32>(slot, row, LINE_ROW);
  }
  if (weight > 0) addTo(sampleWeights + (<usize>row << 3), weight);
}

function growLines(): void {
  const old = lineSlots;
  const oldEnd = old + ((<usize>lineMask + 1) << 4);
  lineMask = lineMask * 2 + 1;
  lineSlots = allocate((<usize>lineMask + 1) << 4);
  for (let from = old; from < oldEnd; from += 16) {
    const hash = load<u64>(from);
    if (hash == 0) continue;
    let slot = <i32>hash & lineMask;
    while (load<u64>(lineSlots + (<usize>slot << 4)) != 0) slot = (slot + 1) & lineMask;
    v128.store(lineSlots + (<usize>slot << 4), v128.load(from));
  }
}

/**
 * NH (Black, Halevi, Krawczyk, Krovetz, Rogaway: UMAC, 1999), twice: sums of products of neighbouring 32-bit
 * words, to which words of the key were added. Never 0.
 */
function hashOfLine(start: usize, length: usize): u64 {
  let one: v128 = i64x2.splat(0);
  let two: v128 = i64x2.splat(0);
  let key = lineKey;
  const last = start + (length & ~15);
  let at = start;
  for (; at < last; at += 16) {
    const words = v128.load(at);
    one = i64x2.add(one, products(i32x4.add(words, v128.load(key))));
    two = i64x2.add(two, products(i32x4.add(words, v128.load(key, 16))));
    key += 16;
  }
  const words = v128.and(v128.load(at), v128.load(lineTail + 16 - (length & 15)));
  one = i64x2.add(one, products(i32x4.add(words, v128.load(key))));
  two = i64x2.add(two, products(i32x4.add(words, v128.load(key, 16))));
  let hash = <u64>(i64x2.extract_lane(one, 0) + i64x2.extract_lane(one, 1)) ^ <u64>length;
  hash = (hash ^ (hash >> 31)) * 0xbf58476d1ce4e5b9;
  hash ^= <u64>(i64x2.extract_lane(two, 0) + i64x2.extract_lane(two, 1));
  hash = (hash ^ (hash >> 29)) * 0x94d049bb133111eb;
  hash ^= hash >> 32;
  return hash == 0 ? 1 : hash;
}

// @ts-ignore: decorator
@inline
function products(words: v128): v128 {
  const even = v128.shuffle<i32>(words, words, 0, 2, 0, 2);
  const odd = v128.shuffle<i32>(words, words, 1, 3, 1, 3);
  return i64x2.extmul_low_i32x4_u(even, odd);
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

/**
 * Goes from a node into the one of its children where the frames go on. Runs are cut and made as need be:
 * then `walkAt` is at the end.
 * @param end after the last frame, not before `walkAt`
 * @returns the node at whose end `walkAt` is then
 */
function descend(from: i32, end: usize): i32 {
  const first = load<i32>(walkAt);
  const slot = find(from, first);
  const child = load<i32>(slots + (<usize>slot << 2));
  if (child == 0) return makeLeaf(from, slot, end);
  const own = nodes + (<usize>child << 4);
  const start = load<i32>(own, 4);
  const length = load<i32>(own, 8);
  const here = walkAt;
  const most = min(length, <i32>((end - here) >> 2));
  const run = runs + (<usize>start << 2);
  let same = 1;
  while (same < most && load<i32>(run + (<usize>same << 2)) == load<i32>(here + (<usize>same << 2))) {
    same += 1;
  }
  walkAt = here + (<usize>same << 2);
  if (same == length) return child;
  const node = cut(child, same);
  if (walkAt == end) return node;
  return makeLeaf(node, find(node, load<i32>(walkAt)), end);
}

/** Where the frames are that go into the tree next. */
let walkAt: usize = 0;

/** A node for all frames that are left, in a free slot. */
function makeLeaf(parent: i32, slot: i32, end: usize): i32 {
  const bytes = end - walkAt;
  const start = runUsed;
  runUsed += bytes >> 2;
  if (runUsed > MOST_RUNS) fail(2);
  if (runUsed > runRoom) {
    runRoom = max(runRoom * 2, runUsed);
    runs = moved(runs, start << 2, runRoom << 2);
  }
  const to = runs + (start << 2);
  for (let at: usize = 0; at < bytes; at += 4) store<i32>(to + at, load<i32>(walkAt + at));
  walkAt = end;
  const node = makeNode(parent, <i32>start, <i32>(bytes >> 2));
  store<i32>(slots + (<usize>slot << 2), node);
  growSlots();
  return node;
}

/** Cuts a node's run after `length` frames; returns the new node, which has the part on the root's side. */
function cut(child: i32, length: i32): i32 {
  let own = nodes + (<usize>child << 4);
  const start = load<i32>(own, 4);
  const slot = find(load<i32>(own), load<i32>(own, 12));
  const node = makeNode(load<i32>(own), start, length);
  own = nodes + (<usize>child << 4);
  store<i32>(slots + (<usize>slot << 2), node);
  store<i32>(own, node);
  store<i32>(own, start + length, 4);
  store<i32>(own, load<i32>(own, 8) - length, 8);
  const first = load<i32>(runs + (<usize>(start + length) << 2));
  store<i32>(own, first, 12);
  store<i32>(slots + (<usize>find(node, first) << 2), child);
  growSlots();
  return node;
}

/** The node at whose end the stack of `length` frames at `frames` ends, above the node `from`. */
export function insert(frames: usize, length: i32, from: i32): i32 {
  const end = frames + (<usize>length << 2);
  let node = from;
  walkAt = frames;
  while (walkAt != end) node = descend(node, end);
  return node;
}

// ---- several stacks at once -------------------------------------------------------------------------

// An entry: the node at whose end the walk is, where in `path` the frames are that are left and where they
// end, the thread, the weight, the slot of the line or 0, and the place where the next node is looked up.
// A walk stays right while others change the tree: a node that is cut still ends where it ended.

const BATCH: i32 = 32;
const ENTRY: usize = 32;
const NODE: usize = 0;
const PATH: usize = 4;
const PATH_END: usize = 8;
const THREAD: usize = 12;
const WEIGHT: usize = 16;
const LINE: usize = 24;
const NEXT: usize = 28;
/** Frames; what a record has more is walked with it. */
const MOST_IN_BATCH: i32 = 1 << 16;

let batch: usize = 0;
let batchCount: i32 = 0;
/** The frames of all stacks of the batch. */
let path: usize = 0;
let pathUsed: i32 = 0;
let pathRoom: i32 = 4096;
/** Keeps reads from being left out. */
export let touched: i32 = 0;

function growPath(): void {
  path = moved(path, <usize>pathRoom * 4, <usize>pathRoom * 8);
  pathRoom *= 2;
}

/** Brings the stacks of the batch into the tree, and adds their samples. */
function walkBatch(): void {
  /** Entries before it may not be at their ends. */
  let open = batchCount;
  while (open > 0) {
    touch(open);
    let left = 0;
    for (let index = 0; index < open; index += 1) {
      const entry = batch + <usize>index * ENTRY;
      const end = path + (<usize>load<i32>(entry, PATH_END) << 2);
      walkAt = path + (<usize>load<i32>(entry, PATH) << 2);
      if (walkAt == end) continue;
      store<i32>(entry, descend(load<i32>(entry, NODE), end), NODE);
      store<i32>(entry, <i32>((walkAt - path) >> 2), PATH);
      if (walkAt != end) left = index + 1;
    }
    open = left;
  }
  for (let index = 0; index < batchCount; index += 1) {
    const entry = batch + <usize>index * ENTRY;
    const node = load<i32>(entry, NODE);
    const row = rowOf(node, load<i32>(entry, THREAD));
    addTo(sampleWeights + (<usize>row << 3), load<f64>(entry, WEIGHT));
    const line = load<usize>(entry, LINE);
    if (line == 0) continue;
    store<i32>(line, node, LINE_NODE);
    store<i32>(line, row, LINE_ROW);
  }
  batchCount = 0;
  pathUsed = 0;
  if (lineCount > (lineMask >> 1)) growLines();
}

/** Reads what the next step of every walk will read. */
function touch(open: i32): void {
  let sum = 0;
  for (let index = 0; index < open; index += 1) {
    const entry = batch + <usize>index * ENTRY;
    const first = load<i32>(path + (<usize>load<i32>(entry, PATH) << 2));
    const slot = slots + (<usize>slotOf(load<i32>(entry, NODE), first) << 2);
    store<usize>(entry, slot, NEXT);
    sum += load<i32>(slot);
  }
  for (let index = 0; index < open; index += 1) {
    const child = load<i32>(load<usize>(batch + <usize>index * ENTRY, NEXT));
    sum += load<i32>(nodes + (<usize>child << 4), 4);
  }
  for (let index = 0; index < open; index += 1) {
    const child = load<i32>(load<usize>(batch + <usize>index * ENTRY, NEXT));
    sum += load<i32>(runs + (<usize>load<i32>(nodes + (<usize>child << 4), 4) << 2));
  }
  touched = sum;
}

// ---- nodes ------------------------------------------------------------------------------------------

// @ts-ignore: decorator
@inline
function slotOf(node: i32, frame: i32): i32 {
  return mixed(node * 0x9e3779b1 + frame) & slotMask;
}

// @ts-ignore: decorator
@inline
function find(node: i32, frame: i32): i32 {
  let slot = slotOf(node, frame);
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
  open = allocate(<usize>count << 2);
  openNode = 0;
  for (let from = 1; from < nodeCount; from += PORTION) {
    addValues(one, other, result, column, from, min(from + PORTION, nodeCount));
  }
  return result;
}

/** V8 makes its slow code of a function that runs long fast only when the function is called again. */
const PORTION: i32 = 4096;

/** How often each value is on the stack of the node that the walk is at. */
let open: usize = 0;
let openNode: i32 = 0;

/** Exported, so that it stays a function of its own. */
export function addValues(
  one: usize,
  other: usize,
  result: usize,
  column: usize,
  from: i32,
  to: i32,
): void {
  const nodeColumn = <usize>nodeCount << 3;
  let at = openNode;
  for (let node = from; node < to; node += 1) {
    const own = ordered + (<usize>node << 4);
    const parent = load<i32>(own);
    while (at != parent) {
      leave(at);
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
  openNode = at;
}

function leave(node: i32): void {
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
    while (pathRoom < length) growPath();
    for (let at = 0; at < length; at += 1) {
      const value = <usize>load<i32>(run + (<usize>at << 2));
      store<i32>(path + (<usize>at << 2), load<i32>(map + (value << 2)));
    }
    const below = load<i32>(places + (<usize>load<i32>(own) << 2));
    store<i32>(places + (<usize>other << 2), insert(path, length, below));
  }
  return places;
}
