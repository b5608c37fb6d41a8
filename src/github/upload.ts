/** Uploads to the artifact service of this run. */
import { InputError } from '../errors.js';

export interface UploadRequest {
  readonly name: string;
  /** Absolute paths below `root`. */
  readonly files: readonly string[];
  readonly root: string;
  /** As the repository says when not given. */
  readonly retentionDays?: number;
  /** From the second attempt on, what an earlier one has uploaded is replaced. */
  readonly attempt: number;
}

/** The part of `@actions/artifact` that is used. */
export interface ArtifactUploader {
  uploadArtifact(
    name: string,
    files: string[],
    rootDirectory: string,
    options?: { retentionDays?: number; compressionLevel?: number },
  ): Promise<{ id?: number }>;
  deleteArtifact(name: string): Promise<unknown>;
}

/** The real client; loaded only here, for it is most of the bundle. */
export async function openUploader(): Promise<ArtifactUploader> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}

/**
 * @returns id of the new artifact
 * @throws InputError when another job of this run has uploaded one of that name
 */
export async function upload(client: ArtifactUploader, request: UploadRequest): Promise<number> {
  const { name, files, root, retentionDays, attempt } = request;
  if (attempt > 1) await deleteEarlier(client, name);
  try {
    const { id } = await client.uploadArtifact(name, [...files], root, {
      ...(retentionDays === undefined ? {} : { retentionDays }),
      // What is large in it is compressed already.
      compressionLevel: 1,
    });
    if (id === undefined) throw new Error('the service gave it no number');
    return id;
  } catch (cause) {
    const { message } = cause as Error;
    if (/\b409\b|already exists/.test(message)) {
      throw new InputError(`uploading ${name}: this run has an artifact of that name already`, {
        advice:
          'When several jobs or steps of a workflow measure, give each its own "key", and each part of one measurement its own "shard".',
        cause,
      });
    }
    throw new InputError(`uploading ${name}: ${message}`, { cause });
  }
}

async function deleteEarlier(client: ArtifactUploader, name: string): Promise<void> {
  try {
    await client.deleteArtifact(name);
  } catch (error) {
    if ((error as Error).name !== 'ArtifactNotFoundError') {
      throw new InputError(`replacing ${name} of an earlier attempt: ${(error as Error).message}`, {
        cause: error,
      });
    }
  }
}
