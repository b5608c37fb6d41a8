/** Live: the committed bundle records real servers under load with real py-spy. */
import { execFile } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../src/app/port.js';
import { readProfile } from '../../src/profile/formats/read.js';
import type { RecordedProfile } from '../../src/profile/formats/types.js';
import { withoutWaiting } from '../../src/profile/waiting.js';
import { findPySpy } from '../../src/sampler/install.js';
import { CliRun, ROOT, SHOP, shopPython } from '../helpers/cli.js';
import { keepBusy, type StartedServer, serversPython, startServer } from '../helpers/servers.js';

const UVICORN = '-m uvicorn shop.main:app --workers 2 --port {port} --log-level warning';
const GUNICORN =
  '-m gunicorn -k uvicorn_worker.UvicornWorker -w 4 -b 127.0.0.1:{port} --log-level warning shop.main:app';

let uvicorn: StartedServer;
let gunicorn: StartedServer;
const busy: { stop(): Promise<void> }[] = [];
beforeAll(async () => {
  uvicorn = await startServer(UVICORN.split(' '), { listeners: 3 });
  gunicorn = await startServer(GUNICORN.split(' '), { python: serversPython(), listeners: 5 });
  busy.push(keepBusy(uvicorn.port), ...[1, 2, 3].map(() => keepBusy(gunicorn.port)));
});
afterAll(async () => {
  await Promise.all(busy.map((each) => each.stop()));
  await uvicorn?.stop();
  await gunicorn?.stop();
});

const runs: CliRun[] = [];
function record(args: readonly string[], env: Record<string, string> = {}): CliRun {
  const run = new CliRun(['record', ...args], env);
  runs.push(run);
  return run;
}
const ofUvicorn = (...args: string[]) => record(['--port', String(uvicorn.port), ...args]);
afterEach(() => {
  for (const run of runs.splice(0)) run.remove();
});

async function readBack(run: CliRun, name: string): Promise<RecordedProfile> {
  return readProfile(readFileSync(join(run.folder, name)), { name });
}

function functionsOf({ tables }: RecordedProfile): string[] {
  return tables.functions.map(({ name, path, origin }) => `${origin} ${path} ${name}`);
}

/** The number of samples that the last line tells. */
function samplesTold(stdout: string): number {
  return Number(/^([\d,]+) samples?/.exec(stdout)?.[1]?.replaceAll(',', ''));
}

const OWN = 'app shop/orders.py list_orders';

test.each([
  ['speedscope', 'p.speedscope.json', 100],
  ['raw', 'p.raw', 1],
  ['pprof', 'p.pb.gz', 1],
  ['svg', 'p.svg', 1],
])('a running service is recorded as %s, which is read again', async (_, name, perUnit) => {
  const run = ofUvicorn('--duration', '2', '--output', name);
  const { code, stdout, stderr } = await run.finished();
  expect(stderr).toMatch(/recording uvicorn shop\.main:app, pid \d+, port \d+, 2 workers\n/);
  expect(stderr).toMatch(/sampling for 2 s at 100 Hz; Ctrl-C ends it earlier\n/);
  expect(code).toBe(0);
  const [first, ...rest] = stdout.trimEnd().split('\n');
  expect(rest).toEqual([]);
  expect(first).toMatch(
    /^\d+ samples( \(\d+ of waiting threads left out\))?, \d+ errors? in 2\.0 s, stored in p\./,
  );
  expect(first).toMatch(new RegExp(`; next: fastapi-spy report ${name.replaceAll('.', '\\.')}$`));
  const profile = await readBack(run, name);
  expect(Math.round(profile.totalWeight * perUnit)).toBe(samplesTold(stdout));
  expect(functionsOf(profile)).toContain(OWN);
  expect(withoutWaiting(profile, 'with loops').waitingWeight).toBe(0);
  expect(readdirSync(run.folder).sort()).toEqual([name, 'tmp']);
  expect(await run.leftovers()).toEqual([]);
});

test('gunicorn with four workers: all of them, apart with --threads', async () => {
  const run = record(['--pid', String(gunicorn.pid), '-d', '2', '-t', '--idle', '-o', 'p.raw']);
  const { code, stderr } = await run.finished();
  expect(stderr).toMatch(/recording gunicorn shop\.main:app, pid \d+, port \d+, 4 workers/);
  expect(code).toBe(0);
  const profile = await readBack(run, 'p.raw');
  // Waiting ones as well, so that none is missed: the master and its workers.
  expect(new Set(profile.threads.map(({ pid }) => pid)).size).toBe(5);
  expect(profile.threads.every(({ tid }) => tid !== undefined)).toBe(true);
  expect(profile.threads.some(({ command }) => command.includes('gunicorn'))).toBe(true);
  expect(functionsOf(profile)).toContain(OWN);
});

test('--threads puts processes and threads into a picture as well', async () => {
  const run = ofUvicorn('-d', '2', '-t', '-o', 'p.svg');
  expect((await run.finished()).code).toBe(0);
  expect(readFileSync(join(run.folder, 'p.svg'), 'utf8')).toMatch(
    /<title>thread \(\d+\): MainThread/,
  );
});

test('--idle records waiting threads as well', async () => {
  const run = ofUvicorn('-d', '2', '--idle', '--output', 'p.raw');
  const { stdout } = await run.finished();
  // Of the master, both workers and their threads at least three wait at each tick.
  expect(samplesTold(stdout)).toBeGreaterThan(400);
  expect(withoutWaiting(await readBack(run, 'p.raw'), 'with loops').waitingWeight).toBeGreaterThan(
    200,
  );
});

test.each([
  ['--function', ['-F'], (lines: number[]) => lines.every((line) => line > 0)],
  ['--nolineno', ['--nolineno'], (lines: number[]) => lines.every((line) => line === 0)],
  ['--native', ['--native'], (lines: number[]) => lines.length > 0],
  ['--gil and --blocking', ['-g', '--blocking'], (lines: number[]) => lines.length > 0],
])('%s is handed on to py-spy', async (_, args, fits) => {
  const run = ofUvicorn('-d', '2', ...args, '-o', 'p.raw');
  expect(await run.finished()).toMatchObject({ code: 0 });
  const { tables } = await readBack(run, 'p.raw');
  const own = tables.frames.filter((frame) => tables.functions[frame.function]?.origin === 'app');
  expect(fits(own.map(({ line }) => line))).toBe(true);
  if (args[0] === '-F') {
    const lines = own.map((frame) => frame.function);
    expect(new Set(lines).size).toBe(lines.length);
  }
});

test('JSON is for scripts', async () => {
  const run = ofUvicorn('-d', '2', '-o', 'p.json');
  const { stdout } = await run.finished();
  const json = JSON.parse(readFileSync(join(run.folder, 'p.json'), 'utf8'));
  expect(json).toMatchObject({ schema: 1, kind: 'profile', unit: 'samples' });
  expect(json.totalWeight).toBeGreaterThan(0);
  // What ends in an event loop in C is in the file of a recording, but in no report.
  expect(json.totalWeight).toBeLessThanOrEqual(samplesTold(stdout));
});

test('variables say what and how; nothing else has to be said', async () => {
  const run = record([], {
    ...{ SPY_PORT: String(uvicorn.port), SPY_DURATION: '2', SPY_RATE: '50' },
    SPY_OUTPUT: 'own.raw',
  });
  const { code, stdout, stderr } = await run.finished();
  expect(stderr).toMatch(/sampling for 2 s at 50 Hz/);
  expect(stdout).toMatch(/ in 2\.0 s, stored in own\.raw/);
  expect(code).toBe(0);
});

test('options win over variables, and those over pyproject.toml', async () => {
  const holder = new CliRun(['--version']);
  runs.push(holder);
  await holder.finished();
  const project = join(holder.folder, 'pyproject.toml');
  writeFileSync(
    project,
    `[tool.fastapi-spy]\nport = ${uvicorn.port}\nduration = "9m"\nrate = 10\noutput = "from-file.raw"\n`,
  );
  const run = record(['--duration', '2', '--config', project], { SPY_RATE: '50' });
  const { code, stdout, stderr } = await run.finished();
  expect(stderr).toMatch(/sampling for 2 s at 50 Hz/);
  expect(code).toBe(0);
  // A path in a file is relative to the project.
  expect(stdout).toMatch(/stored in \/.*\/from-file\.raw/);
  expect(existsSync(join(holder.folder, 'from-file.raw'))).toBe(true);
});

test('--wait waits for a service that is not up yet', async () => {
  const port = await freePort();
  const run = record(['--port', String(port), '--wait', '--duration', '2', '--idle']);
  await run.waitForOutput(/waiting for port \d+, at most 30 s/);
  const server = await startServer(
    `-m uvicorn shop.main:app --port ${port} --log-level warning`.split(' '),
    { listeners: 0 },
  );
  try {
    expect(await run.finished()).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/stored in profile\.speedscope\.json/),
    });
  } finally {
    await server.stop();
  }
});

test('nothing that listens is told at once without --wait: exit code 2', async () => {
  const port = await freePort();
  const { code, stderr } = await record(['--port', String(port)]).finished();
  expect(stderr).toMatch(/nothing listens there .*\n.*--wait/);
  expect(code).toBe(2);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends it early and keeps what there is',
  async (signal) => {
    const run = ofUvicorn('--output', 'p.raw');
    await run.waitForOutput(/sampling for 30 s/);
    await new Promise((done) => setTimeout(done, 1500));
    run.child.kill(signal);
    const { code, stdout, stderr } = await run.finished();
    expect(stderr).toMatch(new RegExp(`${signal}: ending the recording`));
    expect(code).toBe(0);
    const [, seconds] = / in ([\d.]+) s, stored in p\.raw/.exec(stdout) ?? [];
    expect(Number(seconds)).toBeGreaterThan(1);
    expect(Number(seconds)).toBeLessThan(30);
    expect((await readBack(run, 'p.raw')).totalWeight).toBe(samplesTold(stdout));
    expect(await run.leftovers()).toEqual([]);
  },
);

test('stopped before it began it stores nothing: exit code 3', async () => {
  const run = record(['--port', String(await freePort()), '--wait', '60']);
  await run.waitForOutput(/waiting for port/);
  run.child.kill('SIGINT');
  expect(await run.finished()).toMatchObject({ code: 3, stdout: '' });
  expect(readdirSync(run.folder)).toEqual(['tmp']);
});

test('a tool that is killed leaves nothing: the guard cleans up', async () => {
  const run = ofUvicorn();
  await run.waitForProcess(/py-spy record/);
  run.child.kill('SIGKILL');
  await run.finished();
  expect(await run.leftovers()).toEqual([]);
  expect(readdirSync(run.folder)).toEqual(['tmp']);
});

test('a service that ends meanwhile: what was seen is kept, and told', async () => {
  const own = await startServer(
    '-m uvicorn shop.main:app --port {port} --log-level warning'.split(' '),
  );
  const load = keepBusy(own.port);
  const run = record(['--port', String(own.port), '--output', 'p.raw']);
  await run.waitForOutput(/sampling for 30 s/);
  await new Promise((done) => setTimeout(done, 2500));
  await own.stop();
  await load.stop();
  const { code, stdout, stderr } = await run.finished();
  expect(stderr).toMatch(
    /the service ended while it was recorded: what was seen in [\d.]+ s is kept/,
  );
  expect(code).toBe(0);
  expect((await readBack(run, 'p.raw')).totalWeight).toBe(samplesTold(stdout));
  expect(await run.leftovers()).toEqual([]);
});

test('a py-spy that is killed at once is an error, and an old file stays as it was', async () => {
  const run = ofUvicorn('--output', 'p.raw');
  writeFileSync(join(run.folder, 'p.raw'), 'before');
  const pySpy = await run.waitForProcess(/py-spy record/);
  await run.waitForOutput(/sampling for/);
  process.kill(pySpy, 'SIGKILL');
  const { code, stderr } = await run.finished();
  expect(stderr).toMatch(/sampling process \d+: py-spy was ended by SIGKILL/);
  expect(code).toBe(3);
  expect(readFileSync(join(run.folder, 'p.raw'), 'utf8')).toBe('before');
  expect(await run.leftovers()).toEqual([]);
});

test('a service that does nothing has no sample, and the message says what helps', async () => {
  // uvicorn looks ten times a second whether it shall end, which a sample may meet; this one sleeps.
  const own = await startServer([
    '-c',
    "import socket\nserver = socket.create_server(('127.0.0.1', {port}))\nwhile True: server.accept()",
  ]);
  try {
    const run = record(['--port', String(own.port), '--duration', '1', '--gil']);
    const { code, stderr } = await run.finished();
    expect(stderr).toMatch(/the service did nothing in 1\.0 s, so there is no sample\n.*--load/);
    expect(code).toBe(3);
  } finally {
    await own.stop();
  }
});

describe('a service that is started for it', () => {
  const shop = ['--app', 'shop.main:app', '--app-dir', SHOP, '--python', shopPython()];

  test('gets the requests that it describes, for that time', async () => {
    const run = record([...shop, '--workers', '2', '--duration', '3', '-o', 'p.speedscope.json']);
    const { code, stderr, stdout } = await run.finished();
    expect(stderr).toMatch(/load: .*GET \/orders/);
    expect(stderr).toMatch(/\d+ requests sent, all answered as expected/);
    expect(code).toBe(0);
    expect(samplesTold(stdout)).toBeGreaterThan(0);
    expect(functionsOf(await readBack(run, 'p.speedscope.json'))).toContain(OWN);
    expect(await run.leftovers()).toEqual([]);
  });

  test('a scenario or a command may be the load', async () => {
    const scenario = record([
      ...[...shop, '--load', join(SHOP, 'scenario.yml'), '--ready-path', '/health'],
      ...['-d', '2', '-o', 'p.raw'],
    ]);
    expect(await scenario.finished()).toMatchObject({ code: 0 });
    const loop = 'for (;;) await (await fetch(process.env.SPY_BASE_URL + "/products")).text()';
    const load = `${process.execPath} --input-type=module -e '${loop}'`;
    const command = record([...shop, '--load', load, '-d', '2', '-o', 'p.raw']);
    expect(await command.finished()).toMatchObject({ code: 0 });
    expect(functionsOf(await readBack(command, 'p.raw')).join()).toMatch(/shop\/catalog\.py/);
    expect(await command.leftovers()).toEqual([]);
  });

  test('its end is an error with its last words, and what was seen is kept', async () => {
    const run = record([...shop, '-d', '60', '-o', 'p.raw']);
    await run.waitForOutput(/sampling for 60 s/);
    await new Promise((done) => setTimeout(done, 2500));
    process.kill(await run.waitForProcess(/uvicorn shop/), 'SIGKILL');
    const { code, stderr } = await run.finished();
    expect(stderr).toMatch(/recording: the service ended by itself; p\.raw has what was seen/);
    expect(stderr).toMatch(/The last lines it wrote:\n.*uvicorn|INFO/i);
    expect(code).toBe(3);
    expect(functionsOf(await readBack(run, 'p.raw')).length).toBeGreaterThan(10);
    expect(await run.leftovers()).toEqual([]);
  });

  test('stopped in the middle it keeps what there is, and leaves nothing behind', async () => {
    const run = record([...shop, '-d', '60', '-o', 'p.raw']);
    await run.waitForOutput(/sampling for 60 s/);
    await new Promise((done) => setTimeout(done, 1500));
    run.child.kill('SIGINT');
    expect(await run.finished()).toMatchObject({ code: 0 });
    expect(existsSync(join(run.folder, 'p.raw'))).toBe(true);
    expect(await run.leftovers()).toEqual([]);
  });
});

test('--load sends requests to a running service only when it is asked for', async () => {
  const own = await startServer(
    '-m uvicorn shop.main:app --port {port} --log-level warning'.split(' '),
  );
  try {
    const scenario = join(SHOP, 'scenario.yml');
    const args = ['--port', String(own.port), '-d', '2', '-o', 'p.raw', '--load', scenario];
    const run = record(args);
    const { code, stderr } = await run.finished();
    expect(stderr).toMatch(/\d+ requests sent, all answered as expected/);
    expect(code).toBe(0);
    expect(own.child.exitCode).toBeNull();
    expect(await run.leftovers()).toEqual([]);
  } finally {
    await own.stop();
  }
});

/** A user without the right to read other processes, and no sudo. */
test('without the right to read a process the message says what helps: exit code 3', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-no-right-'));
  try {
    chmodSync(folder, 0o777);
    const tools = join(folder, 'bin');
    mkdirSync(tools);
    copyFileSync(await findPySpy([shopPython()], () => undefined), join(tools, 'py-spy'));
    chmodSync(join(tools, 'py-spy'), 0o755);
    // Root becomes nobody; any other user may not read what belongs to root.
    const isRoot = process.getuid?.() === 0;
    const pid = isRoot ? String(uvicorn.pid) : '1';
    const run = promisify(execFile)(
      process.execPath,
      [join(ROOT, 'dist', 'cli', 'index.js'), 'record', '--pid', pid, '--duration', '1'],
      {
        ...{ cwd: folder, env: { PATH: tools, HOME: folder, TMPDIR: folder } },
        ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}),
      },
    );
    const failed = await run.then(
      () => undefined,
      (error: { code: number; stderr: string }) => error,
    );
    expect(failed?.stderr).toMatch(/attaching py-spy to process \d+: it runs as root, this one as/);
    expect(failed?.stderr).toMatch(/Run it as root, or let this user call sudo without a password/);
    expect(failed?.code).toBe(3);
    expect(readdirSync(folder)).toEqual(['bin']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('in a terminal one line says how far it is, and goes in the end', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-terminal-'));
  try {
    const { stdout } = await promisify(execFile)(
      shopPython(),
      [
        ...[join(ROOT, '__tests__', 'helpers', 'terminal.py'), '[]', process.execPath],
        ...[join(ROOT, 'dist', 'cli', 'index.js'), 'record', '--port', String(uvicorn.port)],
        ...['-d', '4', '-o', 'p.raw'],
      ],
      { cwd: folder, env: { ...process.env, TMPDIR: folder, NO_COLOR: '1' } },
    );
    const { code, output } = JSON.parse(stdout);
    expect(code).toBe(0);
    const clear = '\r\x1b[K';
    const [, ...drawn] = output.split(clear);
    expect(
      drawn.filter((line: string) => / {2}━+─+ 0:0[1-4] of 0:04/.test(line)).length,
    ).toBeGreaterThan(2);
    // The last word is the result, on a line of its own.
    expect(drawn.at(-1)).toMatch(/^\d+ samples.* stored\s+in p\.raw; next: /);
    expect(drawn.join('')).not.toContain('\x1b');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  [
    'two of the lines',
    ['-F', '--nolineno'],
    /'-F, --function' cannot be used with option '--nolineno'/,
  ],
  ['a format that is none', ['-f', 'chrometrace'], /Allowed choices are speedscope/],
  ['a duration that is none', ['-d', 'long'], /"duration": expected a time such as 90s/],
  ['a profile and rounds', ['-d', '3', '--rounds', '2'], /--duration is of a profile, --rounds/],
  ['an ending that says nothing', ['-o', 'p.dat'], /p\.dat: its ending names no format/],
  ['a folder that is not there', ['-o', 'no/p.raw'], /there is no folder/],
])('%s is a usage error: exit code 2', async (_, args, message) => {
  const { code, stdout, stderr } = await ofUvicorn(...args).finished();
  expect(stderr).toMatch(message);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test('an existing file that is a link stays one', async () => {
  const run = ofUvicorn('-d', '1', '--idle', '-o', 'link.raw');
  writeFileSync(join(run.folder, 'real.raw'), 'before');
  symlinkSync('real.raw', join(run.folder, 'link.raw'));
  expect((await run.finished()).code).toBe(0);
  expect(readFileSync(join(run.folder, 'real.raw'), 'utf8')).not.toBe('before');
});
