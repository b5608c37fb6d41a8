/** Which service is meant; live where processes are looked for. */
import { setTimeout as sleep } from 'node:timers/promises';
import { chooseServer, onlyOf, type Waiting } from '../../src/app/choose.js';
import { freePort } from '../../src/app/port.js';
import type { RunningServer } from '../../src/app/servers.js';
import { startServer } from '../helpers/servers.js';

const server = (pid: number, change: Partial<RunningServer> = {}): RunningServer => ({
  ...{ pid, server: 'uvicorn', app: 'shop.main:app', workers: [pid], ports: [8000] },
  ...change,
});
const waiting = (seconds: number, change: Partial<Waiting> = {}): Waiting => ({
  ...{ seconds, signal: new AbortController().signal, progress: () => undefined },
  ...change,
});

test('the only server is meant when nothing is said', () => {
  expect(onlyOf([server(7)])).toEqual(server(7));
  expect(onlyOf([])).toBeUndefined();
});

test('several servers are an error that lists them', () => {
  const several = [
    server(7),
    server(9, { server: 'gunicorn', workers: [10, 11], ports: [80, 81] }),
  ];
  expect(() => onlyOf(several)).toThrow('choosing a server: 2 run here');
  try {
    onlyOf(several);
  } catch (error) {
    expect((error as { details: string }).details).toBe(
      '  uvicorn shop.main:app, pid 7, port 8000\n  gunicorn shop.main:app, pid 9, port 80 and 81, 2 workers',
    );
  }
});

test('a list of very many servers is cut', () => {
  const many = Array.from({ length: 500 }, (_, index) => server(index + 1));
  try {
    onlyOf(many);
  } catch (error) {
    const lines = (error as { details: string }).details.split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('  and 480 more');
  }
});

test('a pid that nobody has and a port that nobody listens on are errors', async () => {
  await expect(chooseServer({ pid: 2 ** 31 - 2 }, waiting(30))).rejects.toThrow(
    /looking for pid \d+: there is no such process/,
  );
  const port = await freePort();
  await expect(chooseServer({ port }, waiting(0))).rejects.toThrow(
    `looking for port ${port}: nothing listens there`,
  );
  await expect(chooseServer({ port }, waiting(1))).rejects.toThrow(
    `waiting for port ${port}: nothing came up in 1 s`,
  );
});

test('waiting can be stopped', async () => {
  const controller = new AbortController();
  const chosen = chooseServer(
    { port: await freePort() },
    waiting(60, { signal: controller.signal }),
  );
  setTimeout(() => controller.abort(), 300);
  await expect(chosen).rejects.toThrow(/waiting for port \d+: stopped/);
});

test('a service is found by its port, by its pid, by a worker and by the shell above it', async () => {
  const started = await startServer(
    ['-c', 'python=$0; "$python" "$@"; true', process.env.SHOP_PYTHON as string].concat(
      '-m uvicorn shop.main:app --workers 2 --port {port} --log-level warning'.split(' '),
    ),
    { file: '/bin/sh', listeners: 3 },
  );
  try {
    await sleep(300);
    const found = await chooseServer({ port: started.port }, waiting(0));
    expect(found.pid).not.toBe(started.pid);
    expect(found.server).toMatchObject({ server: 'uvicorn', app: 'shop.main:app' });
    expect(found.server?.workers).toHaveLength(2);
    expect(await chooseServer({ pid: found.pid }, waiting(0))).toMatchObject({ pid: found.pid });
    expect(await chooseServer({ pid: started.pid }, waiting(0))).toMatchObject({ pid: found.pid });
    const [worker] = found.server?.workers ?? [];
    expect(await chooseServer({ pid: worker as number }, waiting(0))).toMatchObject({
      pid: worker,
      workerOf: { pid: found.pid },
    });
  } finally {
    await started.stop();
  }
});
