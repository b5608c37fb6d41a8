// Compares the profile's shares with the CPU clocks of the service's own threads.
//
//   node bench/attribution/run.mjs [--quick] [--repeat N] [--seconds S] [--python PATH]...
//                                  [--loop auto|asyncio] [--cases loop,hash,...]
//                                  [--connections 1,8] [--overhead] [--samplers ours,...] [--keep FOLDER]
//
// Exits with 1 when a share of ours is more than 5 points off. Linux only: the truth is /proc's.
import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { constants, homedir, setPriority, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const MOST_POINTS = 5;
const WANTED = ['3.11', '3.13'];
const ENDPOINTS = ['loop', 'hash', 'ahash', 'aloop'];
const SAMPLERS = {
  default: { flags: ['--rate', '100'], ours: false },
  nonblocking: { flags: ['--rate', '100', '--nonblocking'], ours: false },
  ours: { flags: ['--rate', '250', '--nonblocking', '--full-filenames'], ours: true },
};

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    repeat: { type: 'string', default: '1' },
    seconds: { type: 'string' },
    python: { type: 'string', multiple: true },
    loop: { type: 'string', default: 'auto' },
    cases: { type: 'string', default: [...ENDPOINTS, 'mix'].join(',') },
    connections: { type: 'string', default: '1,8' },
    overhead: { type: 'boolean', default: false },
    samplers: { type: 'string' },
    keep: { type: 'string' },
  },
});
const seconds = Number(options.seconds ?? (options.quick ? 4 : 8));
const repeat = Number(options.repeat);
if (!(seconds > 0) || !(Number.isInteger(repeat) && repeat > 0)) {
  fail('--seconds and --repeat take positive numbers');
}
if (process.platform !== 'linux') fail('the truth is read from /proc: Linux only');
const module = (path) => {
  const file = join(root, 'build', path);
  if (!existsSync(file)) fail(`${file} is missing: run npm run build first`);
  return import(file);
};
const { weighSamples } = await module('sampler/attribute.js');
const { readSpeedscope } = await module('sampler/speedscope.js');
const { isIdleLeaf } = await module('profile/idle.js');

const children = new Set();
const folder = mkdtempSync(join(tmpdir(), 'attribution-'));
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}

// The sampler must get a core at once when its moment has come, and the load must not take the
// service's: see docs/attribution.md.
const realTime = works(['chrt', '--fifo', '1', 'true'])
  ? ['chrt', '--fifo', '1']
  : works(['sudo', '-n', 'chrt', '--fifo', '1', 'true'])
    ? ['sudo', '-n', 'chrt', '--fifo', '1']
    : [];
const idleClass = works(['chrt', '--idle', '0', 'true']) ? ['chrt', '--idle', '0'] : [];
if (realTime.length === 0) note('no right to real-time priority: expect shares to be further off');

const pythons = findPythons();
const connections = options.connections.split(',').map(Number);
if (!connections.every((each) => Number.isInteger(each) && each > 0)) {
  fail('--connections takes positive numbers, such as 1,8');
}
const cases = options.cases
  .split(',')
  .flatMap((name) => connections.map((each) => ({ name, connections: each })));
const samplers = options.samplers?.split(',') ?? (options.quick ? ['ours'] : Object.keys(SAMPLERS));
if (!samplers.includes('ours') || samplers.some((name) => SAMPLERS[name] === undefined)) {
  fail(`--samplers takes ours and any of ${Object.keys(SAMPLERS).join(', ')}`);
}
const rounds = repeat * pythons.length * cases.length * samplers.length;
note(`${rounds} rounds of ${seconds} s, about ${Math.ceil((rounds * (seconds + 3)) / 60)} minutes`);

const rows = [];
let done = 0;
for (const { version, path } of pythons) {
  note(`CPython ${version}: installing the service`);
  const venv = join(folder, version);
  execFileSync(path, ['-m', 'venv', venv], { stdio: 'inherit' });
  const pip = ['-m', 'pip', '--quiet', '--disable-pip-version-check', 'install'];
  const packages = ['--requirement', join(here, 'requirements.txt')];
  execFileSync(join(venv, 'bin', 'python'), [...pip, ...packages], { stdio: 'inherit' });
  if (options.overhead) await overhead(version, venv);
  for (const wanted of options.overhead ? [] : cases) {
    for (let turn = 1; turn <= repeat; turn++) {
      const results = {};
      for (const sampler of samplers) {
        done += 1;
        note(
          `${done}/${rounds} CPython ${version} ${wanted.name} ${wanted.connections} ${sampler}`,
        );
        results[sampler] = await round(venv, wanted, sampler);
      }
      const names = wanted.name === 'mix' ? ENDPOINTS : [wanted.name];
      for (const name of names) rows.push({ version, ...wanted, turn, endpoint: name, results });
    }
  }
}
if (!options.overhead) process.exitCode = report() > MOST_POINTS ? 1 : 0;

/** One service, one load, one recording; shares in per cent by endpoint. */
async function round(venv, { name, connections }, sampler) {
  const port = await freePort();
  const service = start(join(venv, 'bin', 'python'), [
    ...['-m', 'uvicorn', 'app:app', '--port', String(port), '--log-level', 'warning'],
    ...['--loop', options.loop, '--app-dir', here],
  ]);
  try {
    await ready(port, service);
    const plan = SAMPLERS[sampler];
    const paths = (name === 'mix' ? ENDPOINTS : [name]).map((endpoint) => `/${endpoint}`);
    const load = startLoad(port, connections, paths, plan?.ours ?? true);
    try {
      await said(load, /ready/);
      await sleep(500);
      const file = join(folder, `${port}.json`);
      const spy = plan && (await startSpy(venv, service.pid, plan, file));
      await sleep(300);
      const ours = () =>
        [...children].reduce((total, { pid }) => total + sum(clocks(pid)), 0) / 1e9;
      const [truth0, clocks0] = [await truth(port), clocks(service.pid)];
      const [began, busy0, ours0] = [performance.now(), busySeconds(), ours()];
      await sleep(seconds * 1000);
      const [truth1, clocks1] = [await truth(port), clocks(service.pid)];
      const others =
        (1000 * (busySeconds() - busy0 - (ours() - ours0))) / (performance.now() - began);
      const cpuNs = sum(clocks1) - sum(clocks0);
      const waitNs =
        [...clocks1.values()].reduce((total, clock) => total + clock.waitNs, 0) -
        [...clocks0.values()].reduce((total, clock) => total + clock.waitNs, 0);
      const difference = (key, endpoint) =>
        (truth1[key][endpoint] ?? 0) - (truth0[key][endpoint] ?? 0);
      const requests = ENDPOINTS.reduce((total, each) => total + difference('calls', each), 0);
      const result = { cpuNs, waitNs, requests, others, truth: {}, seen: {} };
      for (const endpoint of ENDPOINTS) {
        result.truth[endpoint] = (100 * difference('cpu_ns', endpoint)) / cpuNs;
      }
      if (spy === undefined) return result;
      await interrupt(spy.process, plan);
      const text = readFileSync(file, 'utf8');
      const threads = readSpeedscope(text, file);
      const torn = { ticks: Number(/Errors: (\d+)/.exec(spy.told())?.[1] ?? 0), requests };
      if (options.keep !== undefined && plan.ours) {
        mkdirSync(options.keep, { recursive: true });
        const kept = {
          name,
          connections,
          ...result,
          told: spy.told(),
          clocks0: [...clocks0],
          clocks1: [...clocks1],
        };
        const stem = join(options.keep, `${basename(venv)}-${name}-${connections}-${Date.now()}`);
        writeFileSync(`${stem}.speedscope.json`, text);
        writeFileSync(`${stem}.round.json`, JSON.stringify(kept));
      }
      result.seen = shares(
        plan.ours ? weighSamples(threads, clocks0, clocks1, torn).stacks : plain(threads),
      );
      return result;
    } finally {
      load.stdin.end();
      await ended(load);
    }
  } finally {
    service.kill('SIGTERM');
    await ended(service);
  }
}

/** What a reader of py-spy's file makes of it at best: each sample 1, waiting threads left out. */
function plain(threads) {
  return threads
    .flatMap((thread) => thread.stacks)
    .filter((frames) => {
      const leaf = frames.at(-1);
      return leaf !== undefined && (!isIdleLeaf(leaf) || /runners\.py$/.test(leaf.file));
    })
    .map((frames) => ({ frames, weight: 1 }));
}

function shares(stacks) {
  const total = stacks.reduce((sum, { weight }) => sum + weight, 0);
  const of = (endpoint) =>
    stacks
      .filter(({ frames }) =>
        frames.some(({ name, file }) => name === `do_${endpoint}` && /app\.py$/.test(file)),
      )
      .reduce((sum, { weight }) => sum + weight, 0);
  return Object.fromEntries(ENDPOINTS.map((endpoint) => [endpoint, (100 * of(endpoint)) / total]));
}

/** @returns the largest error of ours, in points */
function report() {
  const head = ['CPython', 'case', 'conn.', 'endpoint', 'turn'];
  const columns = samplers.flatMap((sampler) => [`${sampler} true`, 'seen', 'diff']);
  const table = [[...head, ...columns, 'wait/cpu', 'others']];
  const errors = Object.fromEntries(samplers.map((sampler) => [sampler, []]));
  for (const { version, name, connections, endpoint, turn, results } of rows) {
    const line = [version, name, connections, endpoint, turn];
    for (const sampler of samplers) {
      const { truth: real, seen } = results[sampler];
      const error = seen[endpoint] - real[endpoint];
      errors[sampler].push(error);
      line.push(real[endpoint].toFixed(1), seen[endpoint].toFixed(1), signed(error));
    }
    const { waitNs, cpuNs, others } = results.ours;
    table.push([...line, (waitNs / cpuNs).toFixed(2), others.toFixed(1)]);
  }
  print(table);
  console.log(
    '\nshares and differences in per cent of the CPU of the service; wait/cpu: time that its threads',
  );
  console.log(
    'queued for a core, by their CPU; others: cores that the rest of the machine used meanwhile',
  );
  const largest = (list) =>
    Math.max(...list.map((error) => (Number.isFinite(error) ? Math.abs(error) : 100)));
  console.log();
  for (const [sampler, list] of Object.entries(errors)) {
    const rms = Math.sqrt(list.reduce((sum, error) => sum + error ** 2, 0) / list.length);
    const over = list.filter((error) => !(Math.abs(error) <= MOST_POINTS)).length;
    console.log(
      `${sampler.padEnd(11)} largest error ${largest(list).toFixed(1)} points, root mean square ${rms.toFixed(1)}, ` +
        `${over} of ${list.length} shares over ${MOST_POINTS} points`,
    );
  }
  return largest(errors.ours);
}

/** CPU of the service per request, in turns with and without the sampler. */
async function overhead(version, venv) {
  for (const connections of [1, 8]) {
    const perRequest = { none: [], ours: [] };
    for (let turn = 0; turn < Math.max(3, repeat); turn++) {
      for (const sampler of turn % 2 ? ['ours', 'none'] : ['none', 'ours']) {
        note(`CPython ${version} mix ${connections} ${sampler}`);
        const { cpuNs, requests } = await round(venv, { name: 'mix', connections }, sampler);
        perRequest[sampler].push(cpuNs / requests / 1000);
      }
    }
    const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
    const [without, with_] = [median(perRequest.none), median(perRequest.ours)];
    console.log(
      `CPython ${version}, ${connections} connections: ${without.toFixed(0)} µs of CPU per request without, ` +
        `${with_.toFixed(0)} with the sampler (${signed((100 * (with_ - without)) / without)} %)`,
    );
  }
}

function sum(all) {
  return [...all.values()].reduce((total, { cpuNs }) => total + cpuNs, 0);
}

/** CPU seconds that the whole machine has used. */
function busySeconds() {
  const [user, nice, system] = read('/proc/stat').split(/\s+/).slice(1).map(Number);
  return (user + nice + system) / 100;
}

function clocks(rootPid) {
  const all = new Map();
  const visit = (pid) => {
    for (const tid of list(`/proc/${pid}/task`)) {
      const [cpuNs, waitNs] = read(`/proc/${pid}/task/${tid}/schedstat`).split(' ').map(Number);
      if (waitNs !== undefined) all.set(`${pid}/${tid}`, { cpuNs, waitNs });
      for (const child of read(`/proc/${pid}/task/${tid}/children`).trim().split(' ')) {
        if (child !== '') visit(child);
      }
    }
  };
  visit(rootPid);
  return all;
}

async function startSpy(venv, pid, { flags, ours }, file) {
  const command = [
    ...(ours ? realTime : []),
    ...[join(venv, 'bin', 'py-spy'), 'record', '--pid', String(pid), '--subprocesses'],
    ...['--format', 'speedscope', '--output', file, ...flags],
  ];
  const spy = start(command[0], command.slice(1), { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  spy.stdout.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  await said(spy, /Sampling process/);
  return { process: spy, told: () => text };
}

/** SIGINT: on any other signal py-spy leaves no file. */
async function interrupt(spy, { ours }) {
  if (ours && realTime[0] === 'sudo') execFileSync('sudo', ['-n', 'kill', '-INT', String(spy.pid)]);
  else spy.kill('SIGINT');
  await ended(spy);
}

function startLoad(port, connections, paths, low) {
  const script = [join(here, 'load.mjs'), String(port), String(connections), ...paths];
  const command = [...(low ? idleClass : []), process.execPath, ...script];
  const load = start(command[0], command.slice(1), { stdio: ['pipe', 'pipe', 'inherit'] });
  if (low && idleClass.length === 0) setPriority(load.pid, constants.priority.PRIORITY_LOW);
  return load;
}

function start(command, args, settings = {}) {
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
    ...settings,
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  child.once('error', (error) => fail(`${command}: ${error.message}`));
  return child;
}

function said(child, pattern) {
  let text = '';
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
      if (pattern.test(text)) resolve();
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code} too early: ${text}`)));
  });
}

function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return undefined;
  return new Promise((resolve) => {
    child.once('exit', resolve);
  });
}

async function truth(port) {
  return (await fetch(`http://127.0.0.1:${port}/truth`)).json();
}

async function ready(port, service) {
  for (let turn = 0; turn < 300; turn++) {
    if (service.exitCode !== null) fail('the service ended at its start');
    const answer = await truth(port).catch(() => undefined);
    if (answer !== undefined) return;
    await sleep(100);
  }
  fail('the service did not start within 30 s');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function findPythons() {
  const pyenv = join(process.env.PYENV_ROOT ?? join(homedir(), '.pyenv'), 'versions');
  const candidates =
    options.python ??
    WANTED.flatMap((version) => [
      `python${version}`,
      ...list(pyenv)
        .filter((name) => name.startsWith(`${version}.`))
        .map((name) => join(pyenv, name, 'bin', 'python')),
    ]);
  const found = new Map();
  for (const path of candidates) {
    const version = output(path, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])']);
    if (version === undefined) {
      if (options.python !== undefined) fail(`${path} does not run`);
    } else if (!found.has(version)) found.set(version, { version, path });
  }
  if (found.size === 0) fail(`found no CPython ${WANTED.join(' or ')}: name one with --python`);
  return options.quick ? [...found.values()].slice(0, 1) : [...found.values()];
}

function works(command) {
  return output(command[0], command.slice(1)) !== undefined;
}

function output(command, args) {
  try {
    return execFileSync(command, args, { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return undefined;
  }
}

function read(path) {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

function list(path) {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function print(table) {
  const widths = table[0].map((_, column) =>
    Math.max(...table.map((row) => String(row[column]).length)),
  );
  for (const row of table) {
    console.log(row.map((cell, column) => String(cell).padStart(widths[column])).join('  '));
  }
}

function signed(value) {
  return `${value >= 0 ? '+' : ''}${value.toFixed(1)}`;
}

function note(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  note(text);
  process.exit(1);
}
