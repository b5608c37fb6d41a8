/** Artifacts of this run, from folders. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openUploader, upload } from '../github/upload.js';
import type { Setting } from './setting.js';

type Uploading = Pick<Setting, 'config' | 'context'>;

/**
 * Uploads the files of a folder, not those of folders in it.
 * @returns id of the artifact
 * @throws InputError when it cannot be uploaded, or another job has uploaded one of that name
 */
export async function uploadFolder(
  { config, context }: Uploading,
  name: string,
  folder: string,
): Promise<number> {
  const { retentionDays } = config.action;
  return upload(await openUploader(), {
    name,
    files: (await readdir(folder)).map((file) => join(folder, file)),
    root: folder,
    ...(retentionDays === undefined ? {} : { retentionDays }),
    attempt: context.run.attempt,
  });
}

/**
 * Uploads what is written into a temporary folder, which is gone afterwards.
 * @throws InputError as `uploadFolder` does, and what `write` throws
 */
export async function uploadWritten(
  setting: Uploading,
  name: string,
  write: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'fastapi-spy-artifact-'));
  try {
    await write(folder);
    await uploadFolder(setting, name, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
