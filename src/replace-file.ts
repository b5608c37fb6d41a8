/** A file that is there as a whole, or as it was before. */
import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes beside the file first, then puts that in its place.
 * @param mode of the file; by default as the system makes new ones
 * @throws what the system says; nothing is left beside the file then
 */
export async function replaceFile(
  path: string,
  content: string | Uint8Array | Iterable<string | Uint8Array>,
  mode?: number,
): Promise<void> {
  const partial = `${path}.part-${process.pid}`;
  try {
    await writeFile(partial, content, mode === undefined ? {} : { mode });
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
