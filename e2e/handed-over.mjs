// What jobs hand over in artifacts, taken apart, edited and put together again: always something
// that was really recorded, so that only what a case edits is not as it should be.
import { gzipSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';

export const MANIFEST = 'fastapi-spy.json';
export const HEAD = 'head.fastapi-spy.json.gz';
export const BASE = 'base.fastapi-spy.json.gz';

/** Measurements are packed already, so that the zip need not pack them again. */
const pack = (files, level = 0) => Buffer.from(zipSync(files, { level }));

/** A measurement as it lies in a file. */
export const encode = (measurement) => gzipSync(JSON.stringify(measurement), { level: 1 });

/**
 * A report or a part as a job hands it over.
 * @param base only where both were measured together
 * @param manifest what is not as usual
 */
export function handedOver({ head, base, manifest = {} }) {
  const pair = base === undefined ? null : { baseSha: base.fingerprint.gitSha, note: 'A note' };
  return pack({
    [MANIFEST]: manifestOf({ schema: 1, key: 'default', shard: null, pair, ...manifest }),
    [HEAD]: encode(head),
    ...(base === undefined ? {} : { [BASE]: encode(base) }),
  });
}

export const manifestOf = (value) => Buffer.from(JSON.stringify(value));

/**
 * The zip with some of its files replaced or, where undefined, taken out.
 * @param level 9 packs all of them as well as can be
 */
export function withFiles(zip, files, level = 0) {
  const all = Object.entries({ ...unzipSync(zip), ...files });
  return pack(Object.fromEntries(all.filter(([, bytes]) => bytes !== undefined)), level);
}

/** Puts other content into the place of a stored artifact, as if that had been uploaded. */
export function replaceArtifact(state, artifact, zip) {
  state.artifacts.splice(
    state.artifacts.findIndex(({ id }) => id === artifact.id),
    1,
  );
  return state.addArtifact({ runId: artifact.runId, name: artifact.name, zip });
}
