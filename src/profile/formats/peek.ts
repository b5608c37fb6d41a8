/** Looking at the beginning of a stream before it is known who reads it. */

export interface Peeked {
  /** The pieces that were looked at: `length` bytes, as many as were asked for if there are so many. */
  readonly first: readonly Uint8Array[];
  readonly length: number;
  /** All bytes, those that were looked at included; to be read once. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** @param least so many bytes are waited for; with fewer the stream has ended */
export async function peek(
  source: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  least: number,
): Promise<Peeked> {
  const iterator = iterate(source);
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < least) {
    const next = await iterator.next();
    if (next.done === true) break;
    first.push(next.value);
    length += next.value.length;
  }
  async function* chunks() {
    yield* first;
    yield* iterator;
  }
  return { first, length, chunks: chunks() };
}

async function* iterate(source: Iterable<Uint8Array> | AsyncIterable<Uint8Array>) {
  yield* source;
}
