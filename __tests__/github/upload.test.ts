import { InputError } from '../../src/errors.js';
import { type ArtifactUploader, type UploadRequest, upload } from '../../src/github/upload.js';

/** The artifact service of one run, with the official client's behaviour. */
class LocalArtifacts implements ArtifactUploader {
  readonly names: string[] = [];
  readonly options: unknown[] = [];

  async uploadArtifact(name: string, _files: string[], _root: string, options?: object) {
    if (this.names.includes(name)) {
      throw new Error(
        'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run',
      );
    }
    this.names.push(name);
    this.options.push(options);
    return { id: this.names.length };
  }

  async deleteArtifact(name: string) {
    const index = this.names.indexOf(name);
    if (index < 0) {
      throw Object.assign(new Error(`Artifact not found for name: ${name}`), {
        name: 'ArtifactNotFoundError',
      });
    }
    this.names.splice(index, 1);
  }
}

const request = (overrides: Partial<UploadRequest> = {}): UploadRequest => ({
  name: 'baseline',
  files: ['/tmp/x/file'],
  root: '/tmp/x',
  attempt: 1,
  ...overrides,
});

test('a retention is passed on, and left to the repository when there is none', async () => {
  const client = new LocalArtifacts();
  expect(await upload(client, request({ retentionDays: 5 }))).toBe(1);
  await upload(client, request({ name: 'other' }));
  expect(client.options).toEqual([
    { retentionDays: 5, compressionLevel: 1 },
    { compressionLevel: 1 },
  ]);
});

test('two jobs with the same key are told to take one each', async () => {
  const client = new LocalArtifacts();
  await upload(client, request());
  const error = await upload(client, request()).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(InputError);
  expect((error as InputError).advice).toContain('"key"');
});

test('a second attempt replaces what the first has uploaded', async () => {
  const client = new LocalArtifacts();
  await upload(client, request());
  await upload(client, request({ attempt: 2 }));
  expect(client.names).toEqual(['baseline']);
});

test('a second attempt after a first one that uploaded nothing just uploads', async () => {
  const client = new LocalArtifacts();
  await upload(client, request({ attempt: 2 }));
  expect(client.names).toEqual(['baseline']);
});
