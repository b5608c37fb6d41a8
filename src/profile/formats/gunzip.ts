/** Unpacks gzip as it arrives. */
import { Gunzip } from 'fflate';
import { InputError } from '../../errors.js';

/** So little at once that a hostile file, packed a thousandfold, cannot fill the memory. */
const STEP = 16 * 1024;

/** @throws InputError when the bytes are damaged or cut off */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacked: Uint8Array[] = [];
  let isWhole = false;
  const stream = new Gunzip((bytes, isFinal) => {
    unpacked.push(bytes);
    isWhole ||= isFinal;
  });
  const push = (bytes: Uint8Array, isLast: boolean) => {
    try {
      stream.push(bytes, isLast);
    } catch (cause) {
      throw new InputError('its gzip data is damaged or cut off', {
        advice: 'copy or record it again',
        cause,
      });
    }
    return unpacked.splice(0).filter(({ length }) => length > 0);
  };
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += STEP) {
      yield* push(chunk.subarray(at, at + STEP), false);
    }
  }
  yield* push(new Uint8Array(0), true);
  if (!isWhole) throw new InputError('its gzip data is cut off', { advice: 'copy it again' });
}
