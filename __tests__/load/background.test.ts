/** Live: the generator's own process, on a machine whose cores others keep busy. */
import { execFile } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { scenarioSchema } from '../../src/load/scenario.js';
import { compileSources } from '../duet/sources.js';
import { ROOT } from '../helpers/cli.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'fastapi-spy-background-test-'));
const SCENARIO = scenarioSchema.parse({ requests: [{ path: '/' }] });
const BUSY = /^all cores are busy with other work/;

/**
 * Rounds beside others that keep all cores busy from the beginning, or from the first measured request.
 * Prints what was told, how many requests failed, and where the generator was after each round.
 */
const SCRIPT = `
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { treePids } from './app/process-tree.js';
import { Background } from './load/background.js';
import { builtinLoad } from './load/builtin.js';

const [, , bundles, scenario, busyFrom] = process.argv;
const others = [];
const keepBusy = async () => {
  for (let core = 0; core < availableParallelism(); core++) {
    const loop = 'const end = Date.now() + 120000; while (Date.now() < end);';
    others.push(spawn(process.execPath, ['-e', loop], { stdio: 'ignore' }));
  }
  await sleep(500);
};
const SCHED_IDLE = '5';
/** The 41st field, counted behind the name in brackets. */
const policyOf = (pid) => readFileSync('/proc/' + pid + '/stat', 'latin1').split(') ')[1].split(' ')[38];
const isGenerator = (pid) => readFileSync('/proc/' + pid + '/cmdline', 'latin1').includes('load/index.js');

const server = createServer((_, response) => response.end('ok')).listen(0, '127.0.0.1');
await new Promise((done) => server.once('listening', done));
const url = 'http://127.0.0.1:' + server.address().port;
const told = [];
const background = new Background((line) => told.push(line));
const load = builtinLoad(JSON.parse(scenario), bundles, background);
const inBackground = [];
let errors = 0;
if (busyFrom === 'beginning') await keepBusy();
// The scheduler may be kind for a while: rounds until it is told, and one more.
for (let round = 1, after = 0; after < 2 && round <= 20; round++) {
  if (told.length > 0) after++;
  await load.open(url);
  errors += (await load.warmUp(busyFrom === 'beginning' ? 4000 : 50)).errors;
  if (busyFrom === 'round' && round === 1) await keepBusy();
  errors += (await load.run(40, 0)).errors;
  const pid = (await treePids(process.pid)).find(isGenerator);
  inBackground.push(policyOf(pid) === SCHED_IDLE);
  await load.close();
}
await load.stop();
for (const other of others) other.kill('SIGKILL');
console.log(JSON.stringify({ told, errors, inBackground }));
process.exit(0);
`;

beforeAll(() => {
  const bundles = compileSources(join(FOLDER, 'bundles'));
  cpSync(join(ROOT, 'dist', 'load'), join(FOLDER, 'dist', 'load'), { recursive: true });
  writeFileSync(join(bundles, 'load-test.js'), SCRIPT);
  chmodSync(FOLDER, 0o755);
});
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const NOBODY = { uid: 65_534 };

interface Sent {
  readonly told: string[];
  readonly errors: number;
  readonly inBackground: boolean[];
}

async function send(busyFrom: 'beginning' | 'round', as: { uid?: number } = {}): Promise<Sent> {
  const script = join(FOLDER, 'bundles', 'load-test.js');
  const args = [script, join(FOLDER, 'dist'), JSON.stringify(SCENARIO), busyFrom];
  const { stdout } = await promisify(execFile)(process.execPath, args, as);
  const sent: Sent = JSON.parse(stdout);
  expect(sent).toMatchObject({ told: [expect.stringMatching(BUSY)], errors: 0 });
  return sent;
}

test('a generator that would get no turns leaves the background, and it is told once', async () => {
  const { inBackground } = await send('beginning');
  expect(inBackground).not.toContain(true);
});

test('one that has no right to leave it is replaced at once before anything is measured', async () => {
  const { inBackground } = await send('beginning', NOBODY);
  expect(inBackground).not.toContain(true);
});

test('and after its round where something is', async () => {
  const { inBackground } = await send('round', NOBODY);
  expect(inBackground[0]).toBe(true);
  expect(inBackground.at(-1)).toBe(false);
});
