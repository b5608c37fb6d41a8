/** A result in a file: there as a whole, or as it was before. */
import { constants } from 'node:fs';
import { access, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { InputError } from '../errors.js';
import { replaceFile } from '../replace-file.js';

/** In the place of a path. */
export const STANDARD_OUTPUT = '-';

export type FileContent = string | Uint8Array | Iterable<string>;

/**
 * Looks before minutes of work whether a file can be written in the end.
 * @param path as the user named it, relative to the current folder
 * @param what it is, for the error
 * @throws InputError when its folder is not there, or it cannot be written
 */
export async function requireWritable(path: string, what: string): Promise<void> {
  if (path === STANDARD_OUTPUT) return;
  const fail = (reason: string, cause?: unknown) =>
    new InputError(`writing ${what} ${path}: ${reason}`, { cause });
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) throw fail('it is a folder');
  const folder = dirname(resolve(path));
  const isFolder = await stat(folder).then(
    (each) => each.isDirectory(),
    () => false,
  );
  if (!isFolder) throw fail(`there is no folder ${folder}`);
  const isReplaced = found === undefined || found.isFile();
  await access(isReplaced ? folder : path, constants.W_OK).catch((cause: Error) => {
    throw fail(`this user may not write ${isReplaced ? `into ${folder}` : 'it'}`, cause);
  });
}

/**
 * Writes a file beside its place first; `-`, a pipe or a device is written to as it is.
 * @param what it is, for the error
 * @returns whether it is an ordinary file
 * @throws InputError when it cannot be written
 */
export async function writeWhole(
  path: string,
  content: FileContent,
  what: string,
): Promise<boolean> {
  if (path === STANDARD_OUTPUT) {
    await toStandardOutput(content);
    return false;
  }
  const found = await stat(path).catch(() => undefined);
  const isFile = found === undefined || found.isFile();
  // A link stays one.
  const place = found === undefined ? path : await realpath(path).catch(() => path);
  try {
    if (isFile) await replaceFile(place, inPieces(content));
    else await writeFile(path, inPieces(content));
    return isFile;
  } catch (cause) {
    await requireWritable(path, what);
    throw new InputError(`writing ${what} ${path}: ${(cause as Error).message}`, { cause });
  }
}

/** Lines are short: many at once are as quick as one. */
function* inPieces(content: FileContent): Generator<string | Uint8Array> {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    yield content;
    return;
  }
  let piece = '';
  for (const line of content) {
    piece += line;
    if (piece.length < 1 << 16) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

async function toStandardOutput(content: FileContent): Promise<void> {
  let isClosed = false;
  // Whoever reads it has seen enough: `report | head`.
  process.stdout.on('error', () => {
    isClosed = true;
  });
  for (const piece of inPieces(content)) {
    if (isClosed) return;
    await new Promise<void>((done) => process.stdout.write(piece, () => done()));
  }
}
