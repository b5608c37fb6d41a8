/** Live: the committed bundle, real servers, real py-spy. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../src/app/port.js';
import { CliRun } from '../helpers/cli.js';
import { type StartedServer, serversPython, startServer } from '../helpers/servers.js';

async function dump(args: readonly string[], env: Record<string, string> = {}) {
  const run = new CliRun(['dump', ...args], env);
  try {
    const finished = await run.finished();
    return { ...finished, leftovers: await run.leftovers() };
  } finally {
    run.remove();
  }
}

const servers: StartedServer[] = [];
async function start(...how: Parameters<typeof startServer>): Promise<StartedServer> {
  const server = await startServer(...how);
  servers.push(server);
  return server;
}
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

const IDLE_MAIN = /^ {2}MainThread \(\d+\) idle in /gm;

test('every process of a server is there: gunicorn with four workers', async () => {
  const server = await start(
    '-m gunicorn -w 4 -k uvicorn_worker.UvicornWorker -b 127.0.0.1:{port} shop.main:app'.split(' '),
    { python: serversPython(), listeners: 5 },
  );
  let { code, stdout, leftovers } = await dump(['--port', String(server.port)]);
  // Until the workers have imported the application.
  for (let turn = 0; turn < 20 && (stdout.match(IDLE_MAIN)?.length ?? 0) < 5; turn++) {
    await sleep(500);
    ({ code, stdout, leftovers } = await dump(['--port', String(server.port)]));
  }
  expect(code).toBe(0);
  expect(stdout).toMatch(
    new RegExp(`^gunicorn shop\\.main:app, pid ${server.pid}, port ${server.port}, 4 workers\n`),
  );
  expect(stdout.match(/^process \d+, master$/gm)).toHaveLength(1);
  expect(stdout.match(/^process \d+, worker$/gm)).toHaveLength(4);
  expect(stdout.match(IDLE_MAIN)?.length).toBeGreaterThanOrEqual(5);
  expect(leftovers).toEqual([]);
}, 300_000);

test('JSON has the threads of all processes: uvicorn with two workers, by SPY_PORT', async () => {
  const server = await start(
    '-m uvicorn shop.main:app --workers 2 --port {port} --log-level warning'.split(' '),
    { listeners: 3 },
  );
  await sleep(1500);
  const { stdout } = await dump(['--json'], { SPY_PORT: String(server.port) });
  const shown = JSON.parse(stdout);
  expect(shown).toMatchObject({ schema: 1, pid: server.pid, unreadable: [] });
  const pids = shown.processes.map(({ pid }: { pid: number }) => pid);
  expect(pids).toEqual(expect.arrayContaining([server.pid, ...shown.server.workers]));
  for (const each of shown.processes) expect(each.threads.length).toBeGreaterThan(0);
  expect(shown.processes[0].threads[0].frames[0]).toMatchObject({
    name: expect.any(String),
    file: expect.stringMatching(/^\//),
    line: expect.any(Number),
    locals: [],
  });
});

test('a request that hangs is shown whole, with its local variables', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-stuck-'));
  writeFileSync(
    join(folder, 'stuck.py'),
    'import threading\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.get("/stuck")\ndef stuck(order_id: int = 7):\n    threading.Event().wait()\n',
  );
  try {
    const server = await start('-m uvicorn stuck:app --port {port}'.split(' '), { cwd: folder });
    const asked = fetch(`http://127.0.0.1:${server.port}/stuck`).catch(() => undefined);
    await sleep(1000);
    const port = ['--port', String(server.port)];
    const plain = (await dump(port)).stdout;
    expect(plain).toMatch(
      / {2}AnyIO worker thread \(\d+\) blocked\n {4}Condition\.wait .*\n {4}Event\.wait .*\n {4}stuck \(stuck\.py:6\)\n/,
    );
    expect(plain).toMatch(/\n {2}MainThread \(\d+\) idle in /);
    expect(plain).not.toMatch(/order_id/);
    expect((await dump([...port, '--locals'])).stdout).toMatch(/ {8}order_id = 7\n/);
    expect((await dump([...port, '--all'])).stdout).toMatch(/MainThread \(\d+\) idle\n {4}/);
    await server.stop();
    await asked;
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a service that is not up yet is waited for', async () => {
  const port = await freePort();
  const run = new CliRun(['dump', '--port', String(port), '--wait']);
  try {
    await run.waitForOutput(/waiting for port \d+, at most 30 s/);
    await start(['-m', 'uvicorn', 'shop.main:app', '--port', String(port)], { listeners: 0 });
    const { code, stdout } = await run.finished();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^uvicorn shop\.main:app/);
  } finally {
    run.remove();
  }
});

test.each([
  [
    'a pid that nobody has',
    ['--pid', '2147483646'],
    2,
    /looking for pid 2147483646: there is no such/,
  ],
  ['a pid that is none', ['--pid', 'x'], 2, /Expected a whole number from 1/],
  ['a pid and a port', ['--pid', '1', '--port', '1'], 2, /cannot be used with option/],
  ['a port nobody listens on', ['--port', '9'], 2, /looking for port 9: nothing listens there/],
  ['a port nobody comes to', ['--port', '9', '--wait', '1'], 3, /nothing came up in 1 s/],
  ['too many locals', ['--locals', '9'], 2, /Expected a whole number from 1 to 4/],
  ['a process that is no Python', ['--pid', String(process.pid)], 3, /attaching py-spy to process/],
])('%s is a clear error', async (_, args, code, message) => {
  const result = await dump(args, { SPY_PORT: '' });
  expect(result.stderr).toMatch(message);
  expect(result).toMatchObject({ code, stdout: '', leftovers: [] });
});

test('a variable that is no port is named', async () => {
  const { code, stderr } = await dump([], { SPY_PORT: 'http' });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringMatching(/environment variable SPY_PORT: expected a whole number/),
  });
});
