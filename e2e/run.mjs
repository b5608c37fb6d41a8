// The suite from end to end: a team's repository, GitHub stood in for, workflows run by act, the
// bundled action on Node 24, a real service, real py-spy.
//   --only NAME      only this case and those it needs; repeatable
//   --keep           leave repository and logs where they are
//   --action FOLDER  the action from another folder than this checkout
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createCheck } from './check.mjs';
import {
  findAct,
  findNode24,
  findShopEnvironment,
  installDependencies,
  Missing,
  root,
  workflowEnvironment,
} from './tools.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    keep: { type: 'boolean', default: false },
    action: { type: 'string', default: root },
  },
});

let tools;
try {
  installDependencies();
  tools = { act: findAct(), node24: findNode24(), shopEnvironment: findShopEnvironment() };
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.error(error.message);
  process.exit(2);
}

// Only now are the packages that these need there.
const { CASES } = await import('./cases.mjs');
const { createWorld } = await import('./world.mjs');

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

const folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-e2e-'));
const action = join(folder, 'action');
mkdirSync(action);
for (const name of ['action.yml', 'package.json', 'dist']) {
  cpSync(join(values.action, name), join(action, name), { recursive: true });
}
const world = await createWorld({
  act: tools.act,
  // Everything that is started carries the mark, so that what is left behind can be told.
  environment: { ...workflowEnvironment(tools), FASTAPI_SPY_E2E: folder },
  action,
  folder: join(folder, 'logs'),
});

let passed = 0;
let failed = 0;
try {
  for (const each of CASES.filter(({ name }) => wanted.has(name))) {
    console.log(`\n${each.name}: ${each.title}`);
    const started = Date.now();
    const check = createCheck((line) => console.log(line));
    const problemsBefore = world.github.problems.length;
    const resultsBefore = world.results.length;
    try {
      await each.run({ world, check });
    } catch (error) {
      check.ok(`the case runs to its end (${error.stack})`, false);
    }
    const results = world.results.slice(resultsBefore);
    const problems = world.github.problems.slice(problemsBefore);
    check.equal(
      "every request and answer is as GitHub's description says",
      problems.join('\n'),
      '',
    );
    check.equal('no process is left', leftovers().join('\n'), '');
    check.equal('the checkout is as it was', foreignFiles(results).join(' '), '');
    if (check.failures > 0) tellLog(results.at(-1));
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`  ${check.failures === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
    if (check.failures === 0) passed += 1;
    else failed += 1;
  }
} finally {
  if (values.keep) {
    const comments = JSON.stringify(world.github.state.comments, null, 2);
    writeFileSync(join(folder, 'comments.json'), comments);
    console.log(`\nkept: ${world.repository.folder} and ${folder}`);
    await world.github.close();
  } else {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

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
    .flatMap(({ tree }) => (tree === undefined ? ['(not told)'] : tree.split(/\s*(?:\?\?|!!| M) /)))
    .filter((path) => path.trim() !== '' && !/__pycache__\/?\s*$/.test(path));
}

function tellLog(result) {
  if (result === undefined) return;
  console.log(`  the end of the log of run ${result.runId}:`);
  for (const line of result.log.split('\n').slice(-60)) console.log(`  | ${line}`);
}
