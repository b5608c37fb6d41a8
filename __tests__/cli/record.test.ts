/** Live: the committed bundle, real services, real py-spy. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listenersOf } from '../../src/app/port.js';
import { readMeasurement } from '../../src/baseline/file.js';
import { CliRun, SHOP, shopPython } from '../helpers/cli.js';

const LOAD = join(SHOP, 'scenario.yml');
const runs: CliRun[] = [];

/** Counting has tests of its own; here it would only take time. */
function start(args: readonly string[], env: Record<string, string> = {}): CliRun {
  const run = new CliRun(args, { SPY_COUNT: 'false', ...env });
  runs.push(run);
  return run;
}

function recordShop(extra: readonly string[] = [], env: Record<string, string> = {}): CliRun {
  const shop = ['--app', 'shop.main:app', '--app-dir', SHOP, '--python', shopPython()];
  return start(['record', ...shop, '--load', LOAD, '--ready-path', '/health', ...extra], env);
}

afterEach(() => {
  for (const run of runs.splice(0)) run.remove();
});

test('records a service: rounds, clock, stacks with the project relative path, latencies', async () => {
  const run = recordShop(['--rounds', '2', '--requests', '800', '--output', 'm.gz'], {
    SPY_COUNT: 'true',
    SPY_COUNT_REQUESTS: '3',
  });
  const { code, stdout, stderr } = await run.finished();
  expect(stderr).toMatch(/round 2\/2: [\d.]+ ms CPU per request/);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /ms CPU per request over 2 rounds, \d+ calls per request, stored in m\.gz/,
  );
  const measurement = await readMeasurement(join(run.folder, 'm.gz'));
  expect(measurement.rounds).toHaveLength(2);
  expect(measurement.counts).toMatchObject({ passes: 2, requestsPerPass: 3, voidPasses: [] });
  for (const round of measurement.rounds) {
    expect(round).toMatchObject({ requests: 800, errors: 0 });
    expect(round.cpuMs / round.requests).toBeGreaterThan(0.2);
    expect(round.latency['list orders']?.p99Ms).toBeGreaterThan(
      round.latency['list orders']?.p50Ms ?? 0,
    );
  }
  const own = measurement.functions
    .filter(([, , origin]) => origin === 'app')
    .map(([name]) => name);
  expect(own).toContain('list_orders');
  expect(measurement.functions.every(([, path]) => !path.startsWith('/'))).toBe(true);
  expect(measurement.fingerprint).toMatchObject({ pySpyVersion: '0.4.3', rateHz: 100 });
  expect(await run.leftovers()).toEqual([]);
});

test('without a scenario it sends every plain GET of openapi.json and names what it leaves out', async () => {
  const run = start([
    ...['record', '--app', 'shop.main:app', '--app-dir', SHOP, '--python', shopPython()],
    ...['--rounds', '1', '--requests', '800', '--output', 'm.gz'],
  ]);
  const { code, stderr } = await run.finished();
  expect(stderr).toMatch(/load: .*GET \/orders/);
  expect(stderr).toMatch(/left out: .*GET \/me \(answered 401\)/);
  expect(code).toBe(0);
});

test('rounds that are over before they are sampled end it, with what to do', async () => {
  const run = recordShop(['--rounds', '1', '--requests', '10', '--output', 'm.gz']);
  const { code, stderr } = await run.finished();
  expect(stderr).toMatch(/measuring: 4 rounds were void/);
  expect(stderr).toMatch(/Give more requests per round \("requests"\)/);
  expect(stderr).toMatch(/- py-spy saw only \d+ samples? in 10 requests/);
  expect(code).toBe(3);
  expect(await run.leftovers()).toEqual([]);
});

test('a load command drives the service and its request count is believed', async () => {
  const loop =
    'for (let i = 0; i < 800; i++) await (await fetch(process.env.SPY_BASE_URL + "/products")).text()';
  const run = start([
    ...['record', '--app', 'shop.main:app', '--app-dir', SHOP, '--python', shopPython()],
    ...['--load', `${process.execPath} --input-type=module -e '${loop}'`],
    ...['--rounds', '1', '--requests', '800', '--output', 'm.gz'],
  ]);
  expect(await run.finished()).toMatchObject({ code: 0 });
  const measurement = await readMeasurement(join(run.folder, 'm.gz'));
  expect(measurement.rounds[0]?.requests).toBe(800);
  expect(await run.leftovers()).toEqual([]);
});

test.each(['port', 'pid'])(
  'attaches to a running service by %s and leaves it running',
  async (by) => {
    const service = spawn(
      shopPython(),
      [
        '-m',
        'uvicorn',
        'shop.main:app',
        '--port',
        '18473',
        '--no-access-log',
        '--log-level',
        'warning',
      ],
      { cwd: SHOP, stdio: 'ignore' },
    );
    try {
      for (let turn = 0; turn < 200 && (await listenersOf(18473)).length === 0; turn++) {
        await new Promise((done) => setTimeout(done, 100));
      }
      const run = start([
        'record',
        ...(by === 'port' ? ['--port', '18473'] : ['--pid', String(service.pid)]),
        '--load',
        LOAD,
        '--rounds',
        '2',
        '--requests',
        '800',
        '--output',
        'm.gz',
      ]);
      expect(await run.finished()).toMatchObject({ code: 0 });
      expect(service.exitCode).toBeNull();
      expect((await fetch('http://127.0.0.1:18473/health')).status).toBe(200);
      expect(await run.leftovers()).toEqual([]);
    } finally {
      const ended = new Promise((done) => service.once('exit', done));
      service.kill();
      await ended;
    }
  },
);

test('a service that ends at once is told with the tail of its log', async () => {
  const run = recordShop([], { SHOP_REGRESSION: 'no-such-thing' });
  const { code, stderr } = await run.finished();
  expect(code).toBe(3);
  expect(stderr).toMatch(/starting the service .*ended with exit code \d+ before it answered/);
  expect(stderr).toMatch(/no-such-thing/);
  expect(await run.leftovers()).toEqual([]);
});

test('a service that never answers is told with what it was doing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-hang-'));
  try {
    writeFileSync(
      join(folder, 'hang.py'),
      'import time\ndef waits_forever():\n    time.sleep(600)\nprint("about to hang")\nwaits_forever()\n',
    );
    const run = start([
      'record',
      '--command',
      `exec ${shopPython()} hang.py {port}`,
      '--app-dir',
      folder,
      '--wait-timeout',
      '2',
    ]);
    const { code, stderr } = await run.finished();
    expect(code).toBe(3);
    expect(stderr).toMatch(/did not answer on port \d+ within 2 s/);
    expect(stderr).toMatch(/about to hang/);
    expect(stderr).toMatch(/waits_forever/);
    expect(await run.leftovers()).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a ready-path that is not there is told as what it answered', async () => {
  const run = recordShop(['--ready-path', '/nowhere', '--wait-timeout', '3']);
  const { code, stderr } = await run.finished();
  expect(stderr).toMatch(/it answered 404 on \/nowhere on port \d+, and not 2xx within 3 s/);
  expect(stderr).toMatch(/Name a path that answers 2xx .* with ready-path/);
  expect(code).toBe(3);
  expect(await run.leftovers()).toEqual([]);
});

test('an answer other than expected is an error that names the request', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-scenario-'));
  try {
    writeFileSync(join(folder, 's.yml'), 'requests:\n  - path: /products\n  - path: /nowhere\n');
    const run = start([
      ...['record', '--app', 'shop.main:app', '--app-dir', SHOP, '--python', shopPython()],
      ...['--load', join(folder, 's.yml'), '--rounds', '1'],
    ]);
    const { code, stderr } = await run.finished();
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /warming up: GET \/nowhere answered 404 instead of 2xx \(\d+ of \d+ requests/,
    );
    expect(await run.leftovers()).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('in the middle of a round', () => {
  const middle = async () => {
    const run = recordShop(['--rounds', '2', '--requests', '100000', '--output', 'm.gz']);
    await run.waitForProcess(/py-spy record/);
    await new Promise((done) => setTimeout(done, 1500));
    return run;
  };

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s stops everything and stores nothing',
    async (signal) => {
      const run = await middle();
      run.child.kill(signal);
      const { code, stderr } = await run.finished();
      expect(code).toBe(3);
      expect(stderr).toMatch(/measuring: stopped before it was finished/);
      expect(await run.leftovers()).toEqual([]);
      expect(readdirSync(run.folder)).toEqual(['tmp']);
    },
  );

  test('a tool that is killed leaves nothing: the guard cleans up', async () => {
    const run = await middle();
    run.child.kill('SIGKILL');
    await run.finished();
    expect(await run.leftovers()).toEqual([]);
  });

  test.each([
    [
      'the service',
      /uvicorn shop/,
      /measuring: the service was ended by SIGKILL while the load ran/,
    ],
    [
      'py-spy',
      /py-spy record/,
      /sampling process \d+: py-spy was ended by SIGKILL before the round was over/,
    ],
    [
      'the load generator',
      /dist\/load/,
      /sending the load: the load generator was ended by SIGKILL/,
    ],
  ])('%s that is killed is a clear error', async (_, pattern, message) => {
    const run = await middle();
    process.kill(await run.waitForProcess(pattern), 'SIGKILL');
    const { code, stderr } = await run.finished();
    expect(stderr).toMatch(message);
    expect(code).toBe(3);
    expect(await run.leftovers()).toEqual([]);
  });
});
