/** Live: the committed bundle, real services with the counting hook in them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMeasurement } from '../../src/baseline/file.js';
import type { Measurement } from '../../src/baseline/schema.js';
import { CliRun, SHOP, shopPython } from '../helpers/cli.js';

const runs: CliRun[] = [];
afterEach(() => {
  for (const run of runs.splice(0)) run.remove();
});

const APP = `
import asyncio
from contextlib import asynccontextmanager
from fastapi import BackgroundTasks, FastAPI

def work(n):
    total = 0
    for i in range(n):
        total += i
    return total

def after():
    return work(50)

def noise():
    return work(10)

def shaky():
    return None

async def tick():
    while True:
        await asyncio.sleep(0.005)
        noise()

@asynccontextmanager
async def lifespan(app):
    task = asyncio.create_task(tick())
    yield
    task.cancel()

app = FastAPI(lifespan=lifespan)

@app.get("/background")
async def background(tasks: BackgroundTasks):
    tasks.add_task(after)
    return {}

@app.get("/loop")
def loop(n: int):
    return {"total": work(n)}

@app.get("/seed")
async def seed():
    for _ in range(hash("seed") % 97 + 1):
        shaky()
    return {}
`;
const SCENARIO = {
  requests: [{ path: '/background' }, { path: '/loop?n=10' }, { path: '/loop?n=1010' }],
};

/** A run of `count` on an application of these lines. */
function count(app: string, scenario: object, extra: readonly string[] = []): CliRun {
  const run = new CliRun([
    ...['count', '--app', 'service:app', '--app-dir', 'service', '--python', shopPython()],
    ...['--load', 'scenario.json', '--count-requests', '5', '--output', 'c.gz', ...extra],
  ]);
  runs.push(run);
  mkdirSync(join(run.folder, 'service'));
  writeFileSync(join(run.folder, 'service', 'service.py'), app);
  writeFileSync(join(run.folder, 'scenario.json'), JSON.stringify(scenario));
  return run;
}

async function measured(run: CliRun): Promise<Measurement> {
  const { code, stderr } = await run.finished();
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  return readMeasurement(join(run.folder, 'c.gz'));
}

/** [calls, turns] by name of the function, of one request. */
function countsOf({ counts, functions }: Measurement, label: string) {
  const request = counts?.requests.find((each) => each.label === label);
  return Object.fromEntries(
    (request?.functions ?? []).map(([fn, calls, turns]) => [functions[fn]?.[0], [calls, turns]]),
  );
}

test('counts calls and loop work of a request, its background task included, others’ left out', async () => {
  const run = count(APP, SCENARIO);
  const measurement = await measured(run);
  const background = countsOf(measurement, 'GET /background');
  expect(background).toMatchObject({ background: [1, expect.any(Number)], after: [1, 1] });
  expect(background).not.toHaveProperty('noise');
  const [few, many] = [10, 1010].map((n) => countsOf(measurement, `GET /loop?n=${n}`).work);
  // A turn of this loop is two lines, or one jump back.
  const perTurn = measurement.counts?.unit === 'jumps' ? 1 : 2;
  expect((many?.[1] as number) - (few?.[1] as number)).toBe(1000 * perTurn);
  expect(measurement.rounds).toEqual([]);
  expect(measurement.counts?.packages.fastapi?.[0]).toBe('fastapi');
  expect(await run.leftovers()).toEqual([]);
});

test('a task that a request leaves behind does not hold the counting up', async () => {
  const app = `${APP}

async def forever():
    while True:
        await asyncio.sleep(0.001)
        noise()

@app.get("/leaves")
async def leaves():
    app.state.left = asyncio.create_task(forever())
    return {"total": work(7)}
`;
  const began = performance.now();
  const measurement = await measured(count(app, { requests: [{ path: '/leaves' }] }));
  expect(countsOf(measurement, 'GET /leaves')).toMatchObject({ leaves: [1, expect.any(Number)] });
  expect(performance.now() - began).toBeLessThan(30_000);
});

test('a function that depends on the hash seed is unstable, and no other', async () => {
  const measurement = await measured(count(APP, { requests: [{ path: '/seed' }] }));
  const [request] = measurement.counts?.requests ?? [];
  const unstable = request?.unstable.map(([fn]) => measurement.functions[fn]?.[0]);
  expect(unstable?.sort()).toEqual(['seed', 'shaky']);
});

test('two measurements of the shop are identical outside of the event loop', async () => {
  const shop = () => {
    const run = new CliRun([
      ...['count', '--app', 'shop.main:app', '--app-dir', SHOP, '--python', shopPython()],
      ...['--load', join(SHOP, 'scenario.yml'), '--count-requests', '5', '--output', 'c.gz'],
    ]);
    runs.push(run);
    return run;
  };
  const [a, b] = [await measured(shop()), await measured(shop())];
  for (const { label } of a.counts?.requests ?? []) {
    expect(countsOf(a, label)).toEqual(countsOf(b, label));
  }
  const orders = countsOf(a, 'GET /orders');
  expect(orders).toHaveProperty(['sqlite3.Cursor.execute']);
  expect(orders).toHaveProperty('list_orders', [1, expect.any(Number)]);
});

test('the sitecustomize that was there before still runs', async () => {
  const run = count(APP, { requests: [{ path: '/background' }] });
  const folder = join(run.folder, 'before');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'sitecustomize.py'),
    `import os\nopen(${JSON.stringify(join(run.folder, 'ran'))}, "w").write(__name__)\n`,
  );
  const again = count(APP, { requests: [{ path: '/background' }] }, [
    '--env',
    `PYTHONPATH=${folder}`,
  ]);
  await measured(again);
  expect(readFileSync(join(run.folder, 'ran'), 'utf8')).toBe('sitecustomize');
});

test.each([
  ['a profiler', 'import sys\nsys.setprofile(lambda frame, event, arg: None)\n'],
  [
    'a tracer',
    'import sys\ndef trace(frame, event, arg): return trace\nsys.settrace(trace)\nimport threading\nthreading.settrace(trace)\n',
  ],
])('%s that the service runs already is named', async (_, lines) => {
  const run = count(`${APP}\n${lines}`, { requests: [{ path: '/background' }] });
  const { code, stderr } = await run.finished();
  expect(stderr).toMatch(/counting: .*already traces or profiles the service/);
  expect(stderr).toMatch(/--no-count/);
  expect(code).toBe(3);
  expect(await run.leftovers()).toEqual([]);
});

test('record measures the time of a service that cannot be counted, and says why it has no counts', async () => {
  const run = new CliRun([
    ...['record', '--app', 'service:app', '--app-dir', 'service', '--python', shopPython()],
    ...['--load', 'scenario.json', '--rounds', '1', '--requests', '600', '--output', 'c.gz'],
  ]);
  runs.push(run);
  mkdirSync(join(run.folder, 'service'));
  const lines = 'import sys\nsys.setprofile(lambda frame, event, arg: None)\n';
  writeFileSync(join(run.folder, 'service', 'service.py'), `${APP}\n${lines}`);
  writeFileSync(join(run.folder, 'scenario.json'), JSON.stringify(SCENARIO));
  const { code, stderr } = await run.finished();
  expect(stderr).toMatch(/not counted: .*already traces or profiles the service/);
  expect(code).toBe(0);
  const measurement = await readMeasurement(join(run.folder, 'c.gz'));
  expect(measurement.counts).toBeNull();
  expect(measurement.notCounted).toMatch(/already traces or profiles/);
  expect(measurement.rounds).toHaveLength(1);
});

test('a Python that does not load the hook is told of, and how to go without counting', async () => {
  const run = new CliRun([
    ...['count', '--python', shopPython(), '--app-dir', SHOP, '--load', join(SHOP, 'scenario.yml')],
    '--command',
    `"${shopPython()}" -E -m uvicorn shop.main:app --port {port}`,
  ]);
  runs.push(run);
  const { code, stderr } = await run.finished();
  expect(stderr).toMatch(/its Python told nothing/);
  expect(stderr).toMatch(/-I, -E or -S/);
  expect(code).toBe(3);
  expect(await run.leftovers()).toEqual([]);
});

test('a service that dies while it is counted is a clear error, with its last words', async () => {
  const app = `${APP}
import os
calls = 0

@app.get("/dies")
async def dies():
    global calls
    calls += 1
    if calls > 12:
        print("out of luck", flush=True)
        os._exit(7)
    return {}
`;
  const run = count(app, { requests: [{ path: '/dies' }] });
  const { code, stderr } = await run.finished();
  expect(stderr).toMatch(/the service ended with exit code 7 while its work was counted/);
  expect(stderr).toMatch(/out of luck/);
  expect(code).toBe(3);
  expect(await run.leftovers()).toEqual([]);
});

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
  'the tool that ends by %s while it counts leaves no process and no file',
  async (signal) => {
    const scenario = { requests: Array.from({ length: 40 }, (_, n) => ({ path: `/loop?n=${n}` })) };
    const run = count(APP, scenario);
    await run.waitForOutput(/counting pass 2/);
    run.child.kill(signal);
    const { code } = await run.finished();
    expect(code).toBe(signal === 'SIGKILL' ? null : 3);
    expect(await run.leftovers()).toEqual([]);
  },
);

test('a pass whose answers have another status is void and repeated', async () => {
  const app = `${APP}
import os
from fastapi import Response

@app.get("/moody")
async def moody(response: Response):
    response.status_code = 200 + int(os.environ["PYTHONHASHSEED"]) % 2
    return {}
`;
  const { counts } = await measured(count(app, { requests: [{ path: '/moody' }] }));
  expect(counts?.voidPasses).toEqual([
    { reason: 'answers differ from pass to pass: status 201, then 200' },
  ]);
  expect(counts?.passes).toBe(2);
});

test('a request that fails voids the pass, and in the end the counting', async () => {
  const app = `${APP}
from fastapi import Response
calls = 0

@app.get("/fails")
async def fails(response: Response):
    global calls
    calls += 1
    response.status_code = 500 if calls > 9 else 200
    return {}
`;
  const run = count(app, { requests: [{ path: '/fails' }] });
  const { code, stderr } = await run.finished();
  expect(stderr).toMatch(/counting: 3 passes were void/);
  expect(stderr).toMatch(/GET \/fails answered 500 instead of 2xx/);
  expect(code).toBe(3);
});
