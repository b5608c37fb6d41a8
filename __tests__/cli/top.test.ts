/** Live: the committed bundle, a real server under load, real py-spy, a real terminal. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CliRun, ROOT, shopPython } from '../helpers/cli.js';
import { keepBusy, type StartedServer, startServer } from '../helpers/servers.js';

let server: StartedServer;
let load: { stop(): Promise<void> };
beforeAll(async () => {
  server = await startServer(
    '-m uvicorn shop.main:app --workers 2 --port {port} --log-level warning'.split(' '),
    { listeners: 3 },
  );
  load = keepBusy(server.port);
});
afterAll(async () => {
  await load?.stop();
  await server?.stop();
});

const runs: CliRun[] = [];
function top(...args: string[]): CliRun {
  const run = new CliRun(['top', '--port', String(server.port), '--interval', '1', ...args]);
  runs.push(run);
  return run;
}
afterEach(() => {
  for (const run of runs.splice(0)) run.remove();
});

test('one window: CPU, kinds of work, functions with self and total', async () => {
  const run = top('--once');
  const { code, stdout } = await run.finished();
  expect(code).toBe(0);
  expect(stdout).toMatch(/^uvicorn shop\.main:app, pid \d+, port \d+, 2 workers\n/);
  expect(stdout).toMatch(/\nCPU \d+ % of a core .*, \d+ samples/);
  expect(stdout).toMatch(/\n.*database [\d.]+ %/);
  expect(stdout).toMatch(/ +self ▾ +total +function\n/);
  expect(stdout.match(/^ +[\d.]+ % +[\d.]+ % {2}\S/gm)).toHaveLength(20);
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  expect(await run.leftovers()).toEqual([]);
});

test('windows follow one another until the time is over; as JSON one in a line', async () => {
  const run = top('--duration', '3', '--json', '--rate', '200', '--rows', '500');
  const { code, stdout } = await run.finished();
  expect(code).toBe(0);
  const windows = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(windows.length).toBeGreaterThanOrEqual(2);
  expect(windows.map(({ number }) => number)).toEqual(windows.map((_, index) => index + 1));
  for (const window of windows) {
    expect(window.cpuMs).toBeGreaterThan(50);
    const self = window.functions.map((each: { self: { window: number } }) => each.self.window);
    expect(self.reduce((a: number, b: number) => a + b, 0)).toBeCloseTo(1, 1);
  }
  const names = windows[0].functions.map(({ name }: { name: string }) => name);
  expect(names).toContain('list_orders');
  expect(await run.leftovers()).toEqual([]);
});

test('a reader that has seen enough ends it: top | head', async () => {
  const run = top('--json');
  run.child.stdout?.once('data', () => run.child.stdout?.destroy());
  expect((await run.finished()).code).toBe(0);
  expect(await run.leftovers()).toEqual([]);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it and leaves nothing', async (signal) => {
  const run = top();
  await run.waitForProcess(/py-spy record/);
  run.child.kill(signal);
  expect((await run.finished()).code).toBe(0);
  expect(await run.leftovers()).toEqual([]);
});

test('a tool that is killed leaves nothing: the guard cleans up', async () => {
  const run = top();
  await run.waitForProcess(/py-spy record/);
  run.child.kill('SIGKILL');
  await run.finished();
  expect(await run.leftovers()).toEqual([]);
});

/** Plays keys to `top` in a terminal; each pattern is what it has written since the last keys. */
async function inTerminal(script: readonly (readonly [pattern: string, keys: string])[]) {
  const temporary = mkdtempSync(join(tmpdir(), 'fastapi-spy-terminal-'));
  try {
    const { stdout } = await promisify(execFile)(
      shopPython(),
      [
        join(ROOT, '__tests__', 'helpers', 'terminal.py'),
        JSON.stringify(script),
        ...[process.execPath, join(ROOT, 'dist', 'cli', 'index.js'), 'top'],
        ...['--port', String(server.port), '--interval', '1'],
      ],
      {
        env: { ...process.env, TMPDIR: temporary, NO_COLOR: '1' },
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    return { ...JSON.parse(stdout), files: readdirSync(temporary) };
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

const LEFT = '\x1b[?25h\x1b[?1049l';

test('in a terminal it draws in place, s sorts, c shows kinds of work, q ends', async () => {
  const { output, ...rest } = await inTerminal([
    ['self ▾ +total', 's'],
    ['self +total ▾', 'c'],
    ['kind of work', 'c'],
    ['total ▾', 'q'],
  ]);
  expect(rest).toEqual({ code: 0, restored: true, left: 0, files: [] });
  expect(output.startsWith('\x1b[?1049h\x1b[?25l\x1b[H')).toBe(true);
  expect(output.split(LEFT)).toHaveLength(2);
  // What was seen last stays to be read.
  expect(output.split(LEFT)[1]).toMatch(/^uvicorn shop\.main:app.*\r\nCPU \d+ %/);
});

test('Ctrl-C gives the terminal back as it was', async () => {
  const { output, ...rest } = await inTerminal([['self ▾', '\x03']]);
  expect(rest).toEqual({ code: 0, restored: true, left: 0, files: [] });
  expect(output).toContain(LEFT);
});

test('a service that ends is told: exit code 3', async () => {
  const own = await startServer('-m uvicorn shop.main:app --port {port}'.split(' '));
  const run = new CliRun(['top', '--port', String(own.port), '--interval', '2']);
  runs.push(run);
  await run.waitForProcess(/py-spy record/);
  await own.stop();
  const { code, stderr } = await run.finished();
  expect(stderr).toMatch(/watching process \d+: it has ended/);
  expect(code).toBe(3);
  expect(await run.leftovers()).toEqual([]);
});

test.each([
  ['a rate of nothing', ['--rate', '0'], /Expected a whole number from 1 to 1000/],
  ['a column that is none', ['--sort', 'name'], /Allowed choices are self, total/],
])('%s is a usage error', async (_, args, message) => {
  const { code, stderr } = await top(...args).finished();
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});
