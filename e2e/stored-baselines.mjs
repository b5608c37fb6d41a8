// Baselines in the store of a repository: a really recorded one again for other commits, keys and
// runs, changed a little, or broken; and runs that decide with them without measuring.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { addParts, baselineZip, CONFIG, readMeasurement } from './recorded.mjs';

export const BASELINE_ENTRY = 'baseline.fastapi-spy.json.gz';

const recorded = new WeakMap();

/**
 * The measurement of main in this world, made by a push the first time that it is asked for.
 * @returns `name` and `zip` of the artifact, and the `measurement` in it
 */
export function recordedIn(world) {
  if (!recorded.has(world)) recorded.set(world, recordMain(world));
  return recorded.get(world);
}

async function recordMain(world) {
  const { artifacts, log } = await world.push('main', { directly: { inputs: CONFIG } });
  const [artifact] = artifacts;
  if (artifact === undefined) throw new Error(`main was not recorded:\n${log}`);
  const { name, zip } = artifact;
  return { name, zip, measurement: readMeasurement(zip) };
}

/** Forgets all artifacts, as if there never had been any. */
export function forgetArtifacts({ github }) {
  github.state.artifacts.length = 0;
}

/**
 * Stores a baseline as a run for a commit would have; a push to main unless told otherwise.
 * @param about headSha, and whatever else is to be said of the run
 * @returns the artifact
 */
export function storeBaseline({ github }, { name, zip }, about) {
  const run = { event: 'push', headBranch: 'main', ...about };
  return github.state.addArtifact({ runId: github.state.addRun(run), name, zip });
}

/** The baseline as that of another key than the default one. */
export function withKey({ name, ...rest }, key) {
  return { ...rest, name: name.replace('-baseline-default-', `-baseline-${key}-`) };
}

/** The baseline with its measurement as `change` leaves it. */
export function edited({ name, measurement }, change) {
  const copy = structuredClone(measurement);
  change(copy);
  return { name, measurement: copy, zip: baselineZip(copy) };
}

/** The zip of files by their names; at level 0 they are not packed. */
export function zipOf(files, level = 6) {
  return Buffer.from(zipSync(files, { level }));
}

/**
 * The last job of a run, for a measurement that another job has handed over: it looks for the
 * baseline, decides and tells as after a measurement of its own, in a second.
 * @param run what it is recorded as: event, headBranch, headSha
 * @param start starts it: `(options) => world.runPullRequest(pull, options)`
 * @param options.key of the measurement
 * @param options.inputs, options.variables beside those that make it the last job
 * @param options.before is given the id of the run before it starts
 * @returns as of every run, and `left`: what was left in the folder for temporary files
 */
export async function mergeOf(world, { measurement }, { run, start }, options = {}) {
  const { key = 'default', inputs = {}, variables = {}, before } = options;
  const runId = world.github.state.addRun({ ...run, status: 'in_progress' });
  addParts(world, runId, { [key]: measurement });
  before?.(runId);
  return withOwnTemporary(variables, (given) =>
    start({
      again: { runId, attempt: 0 },
      directly: { inputs: { ...CONFIG, mode: 'merge', ...inputs }, variables: given },
    }),
  );
}

/** As above, of a pull request. */
export function mergePullRequest(world, pull, measured, options) {
  const headSha = world.repository.sha(pull.headRef);
  const run = { event: 'pull_request', headBranch: pull.branch, headSha };
  const start = (started) => world.runPullRequest(pull, started);
  return mergeOf(world, measured, { run, start }, options);
}

/** As above, of a push to main: it keeps a baseline. */
export function mergeMain(world, measured, options) {
  const run = { event: 'push', headBranch: 'main', headSha: world.repository.sha('main') };
  return mergeOf(
    world,
    measured,
    { run, start: (started) => world.push('main', started) },
    options,
  );
}

/**
 * Runs the action with a folder for temporary files that is its own.
 * @param start is given the variables that it is to have
 */
export async function withOwnTemporary(variables, start) {
  const folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-e2e-temporary-'));
  try {
    const result = await start({ ...variables, TMPDIR: folder });
    return { ...result, left: readdirSync(folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Another commit on main, which changes nothing that runs; nobody measures it. */
export function commit(world) {
  return world.commitOnMain((repository) => {
    repository.write('COUNTER.md', `${world.github.state.takeId()}\n`);
  });
}

/** A pull request that changes nothing that runs. */
export function openHarmless(world, branch, more) {
  return world.openPullRequest(
    branch,
    (repository) => repository.write(`${branch}.md`, '# Nothing that runs\n'),
    more,
  );
}

/** Settles when a request like this has been answered, of those after the first `begun`. */
export async function untilAsked({ github }, pattern, begun = 0) {
  const begin = Date.now();
  while (!github.log.slice(begun).some((line) => pattern.test(line))) {
    if (Date.now() - begin > 20_000) throw new Error(`Nobody asks for ${pattern}.`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
