/**
 * The directory of a zip (PKWARE's APPNOTE, 4.3), with nothing unpacked. Without zip64, which only
 * files need that are far larger than what is read here.
 */

export interface ZipEntry {
  readonly name: string;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly packedBytes: number;
  /** Once unpacked, as the directory declares it. */
  readonly bytes: number;
  /** What is stored of it, as a view. @throws RangeError where it is not within the zip */
  readonly packed: () => Uint8Array;
}

const END_OF_DIRECTORY = { signature: 0x06054b50, bytes: 22, mostComment: 0xffff };
const DIRECTORY_ENTRY = { signature: 0x02014b50, bytes: 46 };
const LOCAL_HEADER = { signature: 0x04034b50, bytes: 30 };
const ENCRYPTED = 1;

/**
 * The entries in the order of the directory, each read when it is asked for.
 * @throws Error when it is not a zip, or damaged
 */
export function* zipDirectory(zip: Uint8Array): Generator<ZipEntry> {
  const view = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endOfDirectory(view);
  const entries = view.readUInt16LE(end + 10);
  let at = view.readUInt32LE(end + 16);
  for (let entry = 0; entry < entries; entry++) {
    if (view.readUInt32LE(at) !== DIRECTORY_ENTRY.signature) throw new Error('no directory entry');
    if ((view.readUInt16LE(at + 8) & ENCRYPTED) !== 0) throw new Error('encrypted');
    const packedBytes = view.readUInt32LE(at + 20);
    const header = view.readUInt32LE(at + 42);
    const afterName = at + DIRECTORY_ENTRY.bytes + view.readUInt16LE(at + 28);
    yield {
      name: view.toString('utf8', at + DIRECTORY_ENTRY.bytes, afterName),
      method: view.readUInt16LE(at + 10),
      packedBytes,
      bytes: view.readUInt32LE(at + 24),
      packed: () => packedAt(view, header, packedBytes),
    };
    at = afterName + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
}

/** It is followed by nothing but a comment. */
function endOfDirectory(view: Buffer): number {
  const { signature, bytes, mostComment } = END_OF_DIRECTORY;
  const last = view.length - bytes;
  for (let at = last; at >= Math.max(0, last - mostComment); at--) {
    if (view.readUInt32LE(at) === signature) return at;
  }
  throw new Error('no end of a directory');
}

/** The sizes are the directory's: those of the header may not have been known when it was written. */
function packedAt(view: Buffer, header: number, packedBytes: number): Uint8Array {
  if (view.readUInt32LE(header) !== LOCAL_HEADER.signature) throw new Error('no header');
  const names = view.readUInt16LE(header + 26) + view.readUInt16LE(header + 28);
  const start = header + LOCAL_HEADER.bytes + names;
  if (start + packedBytes > view.length) throw new RangeError('not within the zip');
  return view.subarray(start, start + packedBytes);
}
