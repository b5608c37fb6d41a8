/** Live: real processes of this machine. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serverOnPort, topmostPython } from '../../src/app/find.js';
import { Guard } from '../../src/app/guard.js';
import { freePort, listenersOf, portsOf } from '../../src/app/port.js';
import { descendants, listProcesses, type ProcessInfo } from '../../src/app/process-tree.js';
import { findPython, serviceCommand } from '../../src/app/service.js';
import { compileSources } from '../duet/sources.js';
import { ROOT, SHOP, shopPython } from '../helpers/cli.js';

const DIST = join(ROOT, 'dist');

async function alive(pid: number): Promise<boolean> {
  return (await listProcesses()).some((info) => info.pid === pid && !info.zombie);
}

/** Starts a shell script that the guard owns; resolves with the pids that it prints, one a line. */
async function owned(guard: Guard, script: string, lines: number): Promise<number[]> {
  const child = guard.start((environment) =>
    spawn('/bin/sh', ['-c', script], {
      detached: true,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
  });
  for (let turn = 0; turn < 100 && output.split('\n').length <= lines; turn++) await sleep(50);
  return [child.pid as number, ...output.trim().split('\n').map(Number)];
}

test('descendants are the process and all below it, siblings and parents left out', () => {
  const info = (pid: number, parent: number): ProcessInfo => ({
    pid,
    parent,
    group: 1,
    startTime: '0',
    zombie: false,
  });
  const all = [info(1, 0), info(2, 1), info(3, 2), info(4, 3), info(5, 1), info(6, 2)];
  expect(
    descendants(all, 2)
      .map(({ pid }) => pid)
      .sort(),
  ).toEqual([2, 3, 4, 6]);
  expect(descendants(all, 99)).toEqual([]);
});

test('a tree is stopped whole: children that ignore SIGTERM, and those that left the group', async () => {
  const guard = new Guard(DIST);
  const script =
    "(trap '' TERM; sleep 300 & echo $!; wait) & setsid sleep 300 & echo $!; sleep 300";
  const pids = await owned(guard, script, 2);
  expect(pids).toHaveLength(3);
  for (const pid of pids) expect(await alive(pid)).toBe(true);
  await guard.stop(pids[0] as number, 300);
  for (const pid of pids) expect(await alive(pid)).toBe(false);
  await guard.close();
});

test('children whose parent was killed are still found', async () => {
  const guard = new Guard(DIST);
  const pids = await owned(guard, 'setsid sleep 300 & echo $!; sleep 300', 1);
  process.kill(pids[0] as number, 'SIGKILL');
  await sleep(100);
  expect(await alive(pids[1] as number)).toBe(true);
  await guard.close();
  expect(await alive(pids[1] as number)).toBe(false);
});

test('a tool that is killed before it knows the pid of what it starts leaves no process', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-processes-test-'));
  const script = join(compileSources(join(folder, 'bundles')), 'tool.js');
  writeFileSync(
    script,
    `import { spawn } from 'node:child_process';
     import { writeSync } from 'node:fs';
     import { Guard } from './app/guard.js';
     new Guard(import.meta.dirname).start((marked) => {
       const env = { ...process.env, ...marked };
       const child = spawn('sleep', ['300'], { detached: true, env, stdio: 'ignore' });
       writeSync(1, String(child.pid));
       process.kill(process.pid, 'SIGKILL');
     });`,
  );
  try {
    const tool = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const pid = await new Promise<number>((done) =>
      tool.stdout.once('data', (told) => done(Number(told))),
    );
    for (let turn = 0; turn < 400 && (await alive(pid)); turn++) await sleep(50);
    expect(await alive(pid)).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a closed guard has removed its folders, stopped its processes, and takes no more', async () => {
  const guard = new Guard(DIST);
  const folder = guard.temporaryFolder();
  writeFileSync(join(folder, 'x'), 'x');
  const [pid] = await owned(guard, 'echo 1; exec sleep 300', 1);
  await guard.close();
  expect(existsSync(folder)).toBe(false);
  expect(await alive(pid as number)).toBe(false);
  expect(() => guard.start(() => spawn('true'))).toThrow(/stopped/);
  expect(() => guard.temporaryFolder()).toThrow(/stopped/);
});

test('a free port is free, and a listener on it is found', async () => {
  const port = await freePort();
  expect(await listenersOf(port)).toEqual([]);
  const server = createServer().listen(port, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  expect((server.address() as AddressInfo).port).toBe(port);
  expect(await listenersOf(port)).toEqual([process.pid]);
  await new Promise((done) => server.close(done));
});

test('the server on a port is its master, and below a shell the Python process counts', async () => {
  const guard = new Guard(DIST);
  const port = await freePort();
  const command = `cd ${SHOP}; ${shopPython()} -m uvicorn shop.main:app --workers 2 --port ${port} --log-level warning; true`;
  const [shell] = await owned(guard, command, 0);
  try {
    for (let turn = 0; turn < 200 && (await listenersOf(port)).length < 3; turn++) await sleep(100);
    const master = await topmostPython(shell as number);
    expect(master).not.toBe(shell);
    expect(await serverOnPort(port)).toBe(master);
    expect(await portsOf([master])).toEqual([port]);
  } finally {
    await guard.close();
  }
});

const options = { appDir: '/srv/app', env: {}, waitTimeoutSeconds: 60 };

test('an app is started with uvicorn on the loopback address', () => {
  const source = { kind: 'app', app: 'shop.main:app', workers: 2 } as const;
  expect(serviceCommand({ ...options, source, python: '/venv/bin/python' }, 8123)).toMatchObject({
    file: '/venv/bin/python',
    args: [
      ...['-m', 'uvicorn', 'shop.main:app', '--host', '127.0.0.1', '--port', '8123'],
      ...['--app-dir', '/srv/app', '--no-access-log', '--workers', '2'],
    ],
  });
});

test('a factory is called as one', () => {
  const source = { kind: 'app', app: 'shop.main:create()', workers: 1 } as const;
  const { args } = serviceCommand({ ...options, source, python: 'python3' }, 1);
  expect(args).toEqual(expect.arrayContaining(['shop.main:create', '--factory']));
});

test('a command gets the port wherever it names it', () => {
  const source = { kind: 'command', command: 'serve --port {port} --metrics {port}' } as const;
  expect(serviceCommand({ ...options, source }, 99).text).toBe('serve --port 99 --metrics 99');
});

test('the active virtual environment is preferred to PATH', () => {
  const venv = join(shopPython(), '..', '..');
  expect(findPython('/nowhere', { VIRTUAL_ENV: venv, PATH: '/usr/bin' })).toBe(
    join(venv, 'bin', 'python'),
  );
  expect(() => findPython('/nowhere', { PATH: '' })).toThrow(/none is on PATH/);
});
