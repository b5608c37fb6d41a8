// The services that the applications talk to: started for the recording, in temporary folders.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const children = new Set();

/** Starts a process that ends with this one. Its output is kept for the error when it fails. */
export function start(command, args, { cwd, env } = {}) {
  const child = spawn(command, args, {
    ...{ cwd, env: { ...process.env, ...env } },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  child.text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      child.text = (child.text + chunk).slice(-8000);
    });
  }
  child.ended = new Promise((done) => {
    child.once('error', done).once('exit', done);
  });
  child.ended.then(() => children.delete(child));
  children.add(child);
  return child;
}

/** Ends a process and what it started. */
export async function stop(child) {
  signal(child, 'SIGTERM');
  await Promise.race([child.ended, sleep(5000)]);
  signal(child, 'SIGKILL');
}

/** For the end of this process: nothing stays. */
export function killAll() {
  for (const child of children) signal(child, 'SIGKILL');
}

function signal(child, name) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // It has ended.
  }
}

export async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** Waits until something listens there; fails when the process ends before. */
export async function listening(port, child, seconds = 40) {
  for (let turn = 0; turn < seconds * 10; turn++) {
    if (child.exitCode !== null) throw new Error(`it ended: ${child.text}`);
    const isUp = await new Promise((done) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => done(true)).once('error', () => done(false));
      socket.once('connect', () => socket.destroy());
    });
    if (isUp) return;
    await sleep(100);
  }
  throw new Error(`nothing listens on ${port}: ${child.text}`);
}

/**
 * Starts what is installed here.
 * @returns the environment that names them, and which are there
 */
export async function startServices(folder, { python, ferretdb, apps }) {
  const env = { BENCH_SQLITE: join(folder, 'bench.sqlite') };
  const there = new Set();
  for (const [name, begin] of Object.entries({ redis, postgres, mongo, upstream })) {
    try {
      Object.assign(env, await begin(join(folder, name), { python, ferretdb, apps }));
      there.add(name);
    } catch (error) {
      process.stderr.write(`· no ${name}: ${String(error.message).split('\n', 1)[0]}\n`);
    }
  }
  return { env, there };
}

async function redis() {
  const port = await freePort();
  const args = ['--port', String(port), '--save', '', '--appendonly', 'no'];
  await listening(port, start('redis-server', args));
  return { BENCH_REDIS: `redis://127.0.0.1:${port}/0` };
}

async function postgres(folder) {
  const port = await freePort();
  mkdirSync(folder);
  const isRoot = process.getuid() === 0;
  // PostgreSQL refuses to run as root.
  const as = isRoot ? ['runuser', '-u', 'postgres', '--'] : [];
  if (isRoot) {
    chmodSync(join(folder, '..'), 0o755);
    execFileSync('chown', ['postgres', folder]);
  }
  const run = (command, ...args) => [...as, command, ...args];
  const [initdb, ...initArgs] = run('initdb', '-D', folder, '-U', 'postgres', '-A', 'trust');
  execFileSync(initdb, initArgs, { stdio: 'ignore', cwd: '/' });
  const options = ['-D', folder, '-p', String(port), '-k', folder, '-c', 'fsync=off'];
  const [server, ...serverArgs] = run('postgres', ...options);
  await listening(port, start(server, serverArgs, { cwd: '/' }));
  return { BENCH_POSTGRES: `postgres@127.0.0.1:${port}/postgres` };
}

/** FerretDB speaks MongoDB's protocol and keeps its data in SQLite. */
async function mongo(folder, { ferretdb }) {
  if (ferretdb === undefined) throw new Error('--ferretdb is not given');
  mkdirSync(folder);
  const port = await freePort();
  const args = [
    ...['--handler=sqlite', `--sqlite-url=file:${folder}/`, `--state-dir=${folder}`],
    ...[`--listen-addr=127.0.0.1:${port}`, '--telemetry=disable', '--debug-addr=-'],
    '--log-level=error',
  ];
  await listening(port, start(ferretdb, args));
  return { BENCH_MONGO: `mongodb://127.0.0.1:${port}/` };
}

async function upstream(_folder, { python, apps }) {
  const port = await freePort();
  const args = `-m uvicorn upstream:app --port ${port} --log-level error --no-access-log`;
  await listening(port, start(python, args.split(' '), { cwd: apps }));
  return { BENCH_UPSTREAM: `http://127.0.0.1:${port}` };
}
