// Measurements that a run has really made, given to other runs: measuring takes ten seconds, to
// decide from what is there (`mode: merge`) takes two.
import { gunzipSync, gzipSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';

/** The configuration that every workflow of a team names. */
export const CONFIG = { config: 'fastapi-spy.yml' };

const HEAD = 'head.fastapi-spy.json.gz';
const MANIFEST = 'fastapi-spy.json';

/** A change that makes one more query for each order, on lines of the function `list_orders`. */
export function queryForEachOrder(repository) {
  repository.edit(
    'shop/orders.py',
    '    return [summarise(order) for order in session.scalars(query)]',
    [
      '    orders = list(session.scalars(query))',
      '    for order in orders:',
      '        session.refresh(order)',
      '    return [summarise(order) for order in orders]',
    ].join('\n'),
  );
}

const known = new WeakMap();

/**
 * Measures main, which keeps its baseline, and the change above; once in a world.
 * @returns both `clean` and `slow` measurements, and the `baseline` as an artifact
 */
export function measureOnce(world) {
  if (!known.has(world)) known.set(world, measureBoth(world));
  return known.get(world);
}

async function measureBoth(world) {
  const pull = world.openPullRequest('measured-once', queryForEachOrder);
  const [recorded, measured] = await Promise.all([
    world.push('main', { directly: { inputs: CONFIG } }),
    world.runPullRequest(pull, { directly: { inputs: { ...CONFIG, shard: 'only' } } }),
  ]);
  const [baseline] = recorded.artifacts;
  const [part] = measured.artifacts;
  if (baseline === undefined || part === undefined) throw new Error('measuring once has failed');
  return { baseline, clean: readMeasurement(baseline.zip), slow: readMeasurement(part.zip) };
}

/** The measurement of the head in an artifact of any kind. */
export function readMeasurement(zip) {
  const entries = unzipSync(zip);
  const packed = entries[HEAD] ?? entries['baseline.fastapi-spy.json.gz'];
  return JSON.parse(gunzipSync(packed).toString('utf8'));
}

/** Lets the baseline be that of another key as well. */
export function keepBaselineAs(world, { runId, name, zip }, key) {
  const artifact = { runId, name: name.replace('-default-', `-${key}-`), zip };
  const { state } = world.github;
  if (!state.artifacts.some((each) => each.name === artifact.name)) state.addArtifact(artifact);
}

/** As above for a measurement that is not the recorded one. */
export function baselineZip(measurement) {
  return zip({ 'baseline.fastapi-spy.json.gz': gzipped(measurement) });
}

/**
 * A run of a pull request that decides from measurements that other jobs of it are said to have made.
 * @param measurements by key
 * @param options as for every run, and `inputs` of the action; `run` from beginRunFor says which
 *   run it is, `again` that it is a later attempt of one
 */
export async function decide(world, pull, measurements, { inputs = {}, run, ...options } = {}) {
  const { runId, attempt } = options.again ?? {
    runId: (run ?? beginRunFor(world, pull)).id,
    attempt: 0,
  };
  addParts(world, runId, measurements);
  return world.runPullRequest(pull, {
    ...options,
    again: { runId, attempt },
    directly: { inputs: { ...CONFIG, mode: 'merge', ...inputs } },
  });
}

/** A run of a pull request that has its number already and ends when the case wants it to. */
export function beginRunFor(world, pull) {
  const headSha = world.repository.sha(pull.headRef);
  return world.beginRun({ event: 'pull_request', headBranch: pull.branch, headSha });
}

/** Parts of a run, as its jobs with a shard would have handed them over. */
export function addParts(world, runId, measurements) {
  const { state } = world.github;
  for (const [key, measurement] of Object.entries(measurements)) {
    const name = `fastapi-spy-shard-${key}-only-Linux-X64-py3`;
    if (state.artifacts.some((each) => each.runId === runId && each.name === name)) continue;
    const manifest = { schema: 1, key, shard: 'only', pair: null };
    const entries = {
      [MANIFEST]: Buffer.from(JSON.stringify(manifest)),
      [HEAD]: gzipped(measurement),
    };
    state.addArtifact({ runId, name, zip: zip(entries) });
  }
}

function gzipped(measurement) {
  return gzipSync(JSON.stringify(measurement));
}

/** Packed already: packing again would only take time. */
function zip(entries) {
  return Buffer.from(zipSync(entries, { level: 0 }));
}
