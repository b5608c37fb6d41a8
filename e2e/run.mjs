// The suite from end to end: a team's repository, GitHub stood in for, workflows run by act, the
// bundled action on Node 24, a real service, real py-spy.
//   --only NAME      only this case and those it needs; repeatable
//   --jobs N         the worlds in which no timing decides, N at a time (default: 1)
//   --keep           leave repository and logs where they are
//   --action FOLDER  the action from another folder than this checkout
//   --examples FOLDER  keeps there what some cases comment, for docs/comments.md
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createCheck } from './check.mjs';
import {
  e2eFolder,
  findAct,
  findNode24,
  findRenderer,
  findShopEnvironment,
  installDependencies,
  Missing,
  root,
  workflowEnvironment,
} from './tools.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    jobs: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
    action: { type: 'string', default: root },
    examples: { type: 'string' },
  },
});

let tools;
let renderer;
try {
  installDependencies();
  tools = { act: findAct(), node24: findNode24(), shopEnvironment: findShopEnvironment() };
  renderer = findRenderer();
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.error(error.message);
  process.exit(2);
}

// Only now are the packages that these need there.
const { CASES, CONFIGURATIONS, TIMED_WORLDS } = await import('./cases.mjs');
const { checkMarkdown } = await import('./markdown.mjs');
const { createWorld } = await import('./world.mjs');

const STEADY_WORLD = 'steady';
const unknown = values.only.filter((name) => !CASES.some((each) => each.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no case ${unknown.join(', ')}: ${CASES.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}
const wanted = new Set(values.only.length === 0 ? CASES.map(({ name }) => name) : values.only);
for (const { name, needs = [] } of [...CASES].reverse()) {
  if (wanted.has(name)) for (const each of needs) wanted.add(each);
}
const jobs = Number(values.jobs);
if (!Number.isInteger(jobs) || jobs < 1) {
  console.error(`--jobs ${values.jobs}: a number from 1 on`);
  process.exit(2);
}
let passed = 0;
let failed = 0;
if (values.only.length === 0) {
  console.log('the stand-in for GitHub, by itself');
  const files = readdirSync(join(e2eFolder, 'tests'))
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join(e2eFolder, 'tests', name));
  const tests = spawnSync('node', ['--test', '--test-reporter=dot', ...files], {
    stdio: 'inherit',
  });
  if (tests.status !== 0) {
    console.log('\n0 passed, 1 failed');
    process.exit(1);
  }
  passed += 1;
}

const folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-e2e-'));
const examples = values.examples === undefined ? undefined : resolve(values.examples);
if (examples !== undefined) mkdirSync(examples, { recursive: true });
const action = copyAction(values.action, join(folder, 'action'));
const worlds = new Map();

const isTimed = ({ world = STEADY_WORLD }) => TIMED_WORLDS.includes(world);
const chosen = CASES.filter(({ name }) => wanted.has(name));

try {
  for (const each of chosen.filter((one) => jobs === 1 || isTimed(one))) {
    console.log(`\n${each.name}: ${each.title}`);
    const failures = await runCase(each, await worldOf(each.world ?? STEADY_WORLD));
    if (failures === 0) passed += 1;
    else failed += 1;
  }
} finally {
  for (const [name, world] of worlds) {
    if (values.keep) {
      const comments = JSON.stringify(world.github.state.comments, null, 2);
      writeFileSync(join(folder, `comments-${name}.json`), comments);
      console.log(`\nkept: ${world.repository.folder} and ${folder}`);
    }
    await world.close(values.keep);
  }
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
}
if (jobs > 1) {
  const groups = Object.keys(CONFIGURATIONS)
    .filter((world) => !TIMED_WORLDS.includes(world))
    .map((world) => chosen.filter((each) => each.world === world).map(({ name }) => name))
    .filter((names) => names.length > 0);
  // The longest first, so that the last ones are short.
  groups.sort((a, b) => b.length - a.length);
  const { runInLanes } = await import('./lanes.mjs');
  const sum = await runInLanes(groups, jobs, [
    ...['--action', resolve(values.action)],
    ...(examples === undefined ? [] : ['--examples', examples]),
    ...(values.keep ? ['--keep'] : []),
  ]);
  passed += sum.passed;
  failed += sum.failed;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** @returns how many checks failed */
async function runCase(each, world) {
  const started = Date.now();
  const check = createCheck((line) => console.log(line));
  const { github } = world;
  const problemsBefore = github.problems.length;
  const resultsBefore = world.results.length;
  const writtenBefore = github.state.written.length;
  try {
    await each.run({ world, check });
  } catch (error) {
    check.ok(`the case runs to its end (${error.stack})`, false);
  }
  const results = world.results.slice(resultsBefore);
  const written = github.state.written.slice(writtenBefore);
  check.equal('everything that was to go wrong did', github.clearFaults().join('\n'), '');
  check.equal(
    "every request and answer is as GitHub's description says",
    github.problems.slice(problemsBefore).join('\n'),
    '',
  );
  check.equal(
    'comments and summaries read on GitHub as they are meant',
    checkMarkdown(renderer, textsOf(results, written)).join('\n'),
    '',
  );
  check.equal('no process is left', leftovers().join('\n'), '');
  check.equal('the checkout is as it was', foreignFiles(results).join(' '), '');
  if (check.failures > 0) tellLog(results.at(-1));
  const sum = (pick) => results.reduce((total, result) => total + pick(result), 0);
  const around = sum(({ seconds, secondsOfSteps }) => seconds - secondsOfSteps).toFixed(1);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const verdict = check.failures === 0 ? 'passed' : 'FAILED';
  console.log(
    `  ${verdict} in ${seconds} s, of which ${around} s for what act does around the steps`,
  );
  return check.failures;
}

/** The world of a configuration, made when the first case needs it. */
async function worldOf(name) {
  if (!worlds.has(name)) {
    const parts = {
      act: tools.act,
      // Everything that is started carries the mark, so that what is left behind can be told.
      environment: { ...workflowEnvironment(tools), FASTAPI_SPY_E2E: folder },
      action,
      folder: join(folder, 'logs', name),
      examples,
    };
    worlds.set(name, await createWorld(parts, CONFIGURATIONS[name]));
  }
  return worlds.get(name);
}

/** Copies what an action needs to run, and the further ones in folders beside it. */
function copyAction(from, to) {
  mkdirSync(to);
  const further = readdirSync(from).filter((name) => existsSync(join(from, name, 'action.yml')));
  for (const name of ['action.yml', 'package.json', 'dist', ...further]) {
    cpSync(join(from, name), join(to, name), { recursive: true });
  }
  return to;
}

function textsOf(results, written) {
  return [
    ...written.map((text, index) => ({ kind: 'comment', name: `comment ${index + 1}`, text })),
    ...results.map(({ runId, summary }) => ({
      kind: 'summary',
      name: `summary of run ${runId}`,
      text: summary,
    })),
  ];
}

/** Processes that a workflow of this suite has started and not ended. */
function leftovers() {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
        const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
        return environment.includes(`FASTAPI_SPY_E2E=${folder}`) ? [`${pid} ${command}`] : [];
      } catch {
        return []; // gone meanwhile, or somebody else's
      }
    });
}

/** What the action has left in the checkout; Python's own bytecode comes with running it. */
function foreignFiles(results) {
  return results
    .filter(({ event }) => event !== 'workflow_run') // which checks nothing out
    .flatMap(({ tree }) => (tree === undefined ? ['(not told)'] : tree.split(/\s*(?:\?\?|!!| M) /)))
    .filter((path) => path.trim() !== '' && !/__pycache__\/?\s*$/.test(path));
}

function tellLog(result) {
  if (result === undefined) return;
  console.log(`  the end of the log of run ${result.runId}:`);
  for (const line of result.log.split('\n').slice(-60)) console.log(`  | ${line}`);
}
