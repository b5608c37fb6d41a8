/** Live: the committed bundle on real servers. Others may run beside them. */
import { formatUptime } from '../../src/cli/list.js';
import { CliRun } from '../helpers/cli.js';
import { keepBusy, type StartedServer, serversPython, startServer } from '../helpers/servers.js';

let uvicorn: StartedServer;
let gunicorn: StartedServer;
beforeAll(async () => {
  const python = serversPython();
  uvicorn = await startServer(
    '-m uvicorn shop.main:app --workers 2 --port {port} --log-level warning'.split(' '),
    { python, listeners: 3 },
  );
  gunicorn = await startServer(
    '-m gunicorn -w 4 -k uvicorn_worker.UvicornWorker -b 127.0.0.1:{port} shop.main:app'.split(' '),
    { python, listeners: 5 },
  );
}, 300_000);
afterAll(async () => {
  await uvicorn?.stop();
  await gunicorn?.stop();
});

async function list(args: readonly string[] = [], env: Record<string, string> = {}) {
  const run = new CliRun(['list', ...args], env);
  try {
    return await run.finished();
  } finally {
    run.remove();
  }
}

test('a row for each server: pid, workers, port, Python, time and CPU', async () => {
  const { code, stdout } = await list();
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ +pid +server +app +workers +port +Python +up +CPU\n/);
  const rowOf = ({ pid }: StartedServer) =>
    stdout.split('\n').find((line) => line.trim().startsWith(`${pid} `));
  const rest = (port: number) => `${port} +3\\.\\d+[.\\d]* +[\\dhms ]+ +\\d+ %$`;
  expect(rowOf(uvicorn)).toMatch(new RegExp(`uvicorn +shop\\.main:app +2 +${rest(uvicorn.port)}`));
  expect(rowOf(gunicorn)).toMatch(
    new RegExp(`gunicorn +shop\\.main:app +4 +${rest(gunicorn.port)}`),
  );
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('the workers are named when they are asked for', async () => {
  const { stdout } = await list(['--workers']);
  const lines = stdout.split('\n');
  const at = lines.findIndex((line) => line.trim().startsWith(`${gunicorn.pid} `));
  for (const line of lines.slice(at + 1, at + 5)) expect(line).toMatch(/^ +\d+ +↳ worker +\d+ %$/);
});

test('JSON has every pid, and how busy a server is', async () => {
  const load = keepBusy(uvicorn.port);
  const { stdout } = await list(['--json']);
  await load.stop();
  const { schema, servers } = JSON.parse(stdout);
  expect(schema).toBe(1);
  const found = servers.find(({ pid }: { pid: number }) => pid === uvicorn.pid);
  expect(found).toEqual({
    ...{ pid: uvicorn.pid, server: 'uvicorn', app: 'shop.main:app', ports: [uvicorn.port] },
    workers: [expect.any(Number), expect.any(Number)],
    python: expect.stringMatching(/^3\./),
    uptimeSeconds: expect.any(Number),
    cpuSeconds: expect.any(Number),
    cpuPercent: expect.any(Number),
    perWorker: found.workers.map((pid: number) => ({
      ...{ pid, cpuSeconds: expect.any(Number), cpuPercent: expect.any(Number) },
    })),
  });
  expect(found.cpuPercent).toBeGreaterThan(2);
  // One connection is one worker's.
  const busy = found.perWorker.map(({ cpuPercent }: { cpuPercent: number }) => cpuPercent);
  expect(Math.max(...busy)).toBeGreaterThan(2);
});

test('where nothing is seen, that is a sentence and no error', async () => {
  // In a process namespace of its own there is nobody else; only root may make one.
  const { spawnSync } = await import('node:child_process');
  const { join } = await import('node:path');
  const { ROOT } = await import('../helpers/cli.js');
  const args = ['--pid', '--fork', '--mount-proc', process.execPath];
  const own = spawnSync('unshare', [...args, join(ROOT, 'dist', 'cli', 'index.js'), 'list'], {
    encoding: 'utf8',
  });
  if (own.error !== undefined || /unshare/.test(own.stderr)) return;
  expect(own.status).toBe(0);
  expect(own.stdout).toMatch(
    /^No FastAPI server runs here that this user can see\.\nIn a container only its own processes are seen: .*\n$/,
  );
});

test.each([
  [0.4, '0s'],
  [42, '42s'],
  [185, '3m 5s'],
  [7800, '2h 10m'],
  [273_600, '3d 4h'],
])('%d seconds read %s', (seconds, text) => {
  expect(formatUptime(seconds)).toBe(text);
});
