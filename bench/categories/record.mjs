// Records one stack: starts its server, sends requests, samples it, and makes the paths general.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool, WebSocket } from 'undici';
import { freePort, listening, start, stop } from './services.mjs';
import { SERVERS } from './stacks.mjs';

const CONNECTIONS = 6;
const RATE_HZ = 200;
/** Long enough for all workers to have begun. */
const WARM_UP_MS = 2500;

/** @returns the samples as py-spy's raw text, with general paths and without process frames */
export async function record(stack, { python, apps, folder, env, seconds, isIdle }) {
  const port = await freePort();
  writeFileSync(join(folder, 'log.json'), JSON.stringify(LOG_CONFIG));
  const command = SERVERS[stack.server ?? 'uvicorn']
    .replace('{app}', `${stack.app}:app`)
    .replace('{folder}', folder)
    .replace('{port}', String(port));
  const more = {
    ...{ BENCH_PART: stack.part ?? '', PYTHONPATH: apps, PYTHONDONTWRITEBYTECODE: '1' },
  };
  const server = start(python, command.split(' '), { cwd: folder, env: { ...env, ...more } });
  let load;
  try {
    await listening(port, server);
    // A master listens before its workers have imported the application.
    await Promise.race([first(stack, port), server.ended]);
    const end = { isOver: false };
    load = stack.websocket === true ? chat(stack, port, end) : request(stack, port, end);
    await Promise.race([sleep(WARM_UP_MS), load.failed]);
    if (isIdle) {
      end.isOver = true;
      await load.done;
    }
    const output = join(folder, `${stack.name}.raw`);
    const flags = stack.native === true ? ['--native'] : ['--nonblocking'];
    const args = [
      ...['record', '-p', String(server.pid), '-f', 'raw', '--full-filenames', ...flags, '-s'],
      ...['-r', String(RATE_HZ), '-d', String(seconds), '-o', output],
    ];
    const sampler = start(join(python, '..', 'py-spy'), args);
    const code = await Promise.race([sampler.ended, load.failed]);
    end.isOver = true;
    if (code !== 0) throw new Error(`py-spy: ${sampler.text}`);
    return { output, requests: await load.done };
  } finally {
    await stop(server);
  }
}

const LOG_CONFIG = {
  version: 1,
  formatters: {
    access: {
      '()': 'uvicorn.logging.AccessFormatter',
      fmt: '%(levelprefix)s %(client_addr)s - "%(request_line)s" %(status_code)s',
    },
  },
  handlers: {
    access: { class: 'logging.FileHandler', filename: '/dev/null', formatter: 'access' },
  },
  loggers: { 'uvicorn.access': { handlers: ['access'], level: 'INFO', propagate: false } },
};

function request({ path, method = 'GET', headers = {}, body }, port, end) {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: CONNECTIONS });
  let count = 0;
  const one = async () => {
    while (!end.isOver) {
      const response = await pool.request({ path, method, headers, body });
      const text = await response.body.text();
      if (response.statusCode >= 400) throw new Error(`${path}: ${response.statusCode} ${text}`);
      count += 1;
    }
  };
  return running(Array.from({ length: CONNECTIONS }, one), async () => {
    await pool.destroy();
    return count;
  });
}

async function first({ websocket, path, method = 'GET', headers = {}, body }, port) {
  if (websocket === true) return;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, body });
  await response.arrayBuffer();
}

function chat({ path }, port, end) {
  let count = 0;
  const one = () =>
    new Promise((done, fail) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`);
      socket.onopen = () => socket.send('hello');
      socket.onerror = (event) => fail(new Error(event.message));
      socket.onclose = done;
      socket.onmessage = () => {
        count += 1;
        if (end.isOver) socket.close();
        else socket.send('hello');
      };
    });
  return running(Array.from({ length: CONNECTIONS }, one), async () => count);
}

function running(all, finish) {
  const ended = Promise.all(all);
  const failed = new Promise((_, fail) => ended.catch(fail));
  failed.catch(() => {});
  return { failed, done: ended.then(finish, finish) };
}

/**
 * Process frames go, lines go, folders get general names, equal stacks become one.
 * @param folders pairs of a folder of this machine and what it is called instead
 * @returns raw text, largest first
 */
export function general(raw, folders) {
  const merged = new Map();
  for (const line of raw.split('\n')) {
    const space = line.lastIndexOf(' ');
    let stack = line.slice(0, space).replace(/^(process \d+:"[\s\S]*?";?)+/, '');
    if (stack === '') continue;
    for (const [folder, name] of folders) stack = stack.replaceAll(folder, name);
    stack = stack.replaceAll(/\/tmp\/python-build[^/;]*/g, '/usr/src');
    stack = stack
      .split(';')
      .map((frame) => frame.replace(/:\d+\)$/, ')'))
      .join(';');
    merged.set(stack, (merged.get(stack) ?? 0) + Number(line.slice(space + 1)));
  }
  return [...merged]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([stack, count]) => `${stack} ${count}\n`)
    .join('');
}
