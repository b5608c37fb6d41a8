/** Live: the committed bundle, a repository of its own, base and head up at once, real py-spy. */
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMeasurement } from '../../src/baseline/file.js';
import { makeRepository, stateOf, write } from '../duet/repository.js';
import { CliRun, shopPython } from '../helpers/cli.js';

const service = (turns: number) => `
from fastapi import FastAPI

app = FastAPI()

def weigh(turns):
    total = 0
    for turn in range(turns):
        total += turn * turn
    return total

@app.get("/items")
async def items():
    return {"total": weigh(${turns})}

@app.get("/health")
async def health():
    return {"status": "ok"}
`;

const runs: CliRun[] = [];
const folders: string[] = [];

function repository(turns = 1000): string {
  return repositoryOf(service(turns));
}

function repositoryOf(app: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'fastapi-spy-duet-test-')));
  folders.push(folder);
  return makeRepository(join(folder, 'repository'), { 'app.py': app });
}

function duet(root: string, extra: readonly string[] = [], env: Record<string, string> = {}) {
  const run = new CliRun(
    [
      ...['duet', '--app', 'app:app', '--app-dir', root, '--python', shopPython()],
      ...['--ready-path', '/health', '--base', 'main', ...extra],
    ],
    { SPY_COUNT: 'false', PYTHONDONTWRITEBYTECODE: '1', ...env },
  );
  runs.push(run);
  return run;
}

afterEach(() => {
  for (const run of runs.splice(0)) run.remove();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('what the work tree changes is found by name, and the repository stays as it is', async () => {
  // Requests that are worth a sample: few of them make a pair, and a slow machine has the time for
  // the eight pairs before the first look.
  const root = repository(20_000);
  write(root, { 'app.py': service(60_000) });
  const before = stateOf(root);
  const run = duet(root, [
    ...['--budget', '2m', '--requests', '400', '--seed', '5eed'],
    ...['--report', 'report'],
  ]);
  const { code, stdout, stderr } = await run.finished();
  expect(stderr).toMatch(/base is main: checking it out/);
  expect(stderr).toMatch(/base uses head's environment/);
  expect(stderr).toMatch(/seed 5eed/);
  expect(stderr).toMatch(/pair 8 of at most \d+: [\d.]+ → [\d.]+ ms CPU per request \(\+/);
  expect(stdout).toContain('REGRESSED');
  expect(stdout).toMatch(/ran together in \d+ pairs of rounds \(seed 5eed\)/);
  expect(code).toBe(1);
  const result = JSON.parse(readFileSync(join(run.folder, 'report', 'result.json'), 'utf8'));
  expect(result.metrics.filter(named('weigh'))).not.toEqual([]);
  expect(result.certainty).toMatchObject({ design: 'paired', seed: '5eed' });
  const base = await readMeasurement(join(run.folder, 'report', 'base.fastapi-spy.json.gz'));
  expect(base.fingerprint).toMatchObject({ gitBranch: 'main', gitDirty: false, rateHz: 250 });
  expect(stateOf(root)).toEqual(before);
  expect(await run.leftovers()).toEqual([]);
});

test('measurements of a duet decide the same again, and exact counts are in it', async () => {
  const root = repository();
  const run = duet(root, ['--budget', '30s', '--report', 'report'], {
    SPY_COUNT: 'true',
    SPY_COUNT_REQUESTS: '3',
  });
  const { code, stdout } = await run.finished();
  expect(code).toBe(0);
  expect(stdout).toMatch(/\d+ calls per request, the same on both sides/);
  const again = new CliRun([
    ...['compare', join(run.folder, 'report', 'base.fastapi-spy.json.gz')],
    ...[join(run.folder, 'report', 'head.fastapi-spy.json.gz'), '--format', 'json'],
  ]);
  runs.push(again);
  const result = JSON.parse((await again.finished()).stdout);
  expect(result).toEqual(
    JSON.parse(readFileSync(join(run.folder, 'report', 'result.json'), 'utf8')),
  );
});

test('without a scenario both get the requests that both offer', async () => {
  const root = repository();
  write(root, {
    'app.py': `${service(1000)}\n@app.get("/new")\nasync def new():\n    return {}\n`,
  });
  const run = duet(root, ['--budget', '15s']);
  const { code, stderr } = await run.finished();
  expect(stderr).toMatch(/only one side offers, left out: GET \/new/);
  expect(code).toBe(0);
});

/** Slow until its first process has answered so often: a pause of the machine, as the tool sees it. */
const stalling = `
import pathlib, time
from fastapi import FastAPI

app = FastAPI()
ANSWERED = pathlib.Path(__file__).with_name("answered")
is_first = not ANSWERED.exists()
answers = 0

@app.get("/items")
async def items():
    global answers
    answers += 1
    if is_first:
        time.sleep(0.004)
        if answers == 200:
            ANSWERED.touch()
    return {"status": "ok"}
`;

test('a machine that paused when pairs were planned does not leave rounds too short to sample', async () => {
  const root = repositoryOf(stalling);
  const run = duet(root, ['--budget', '30s', '--ready-path', '/items']);
  const { code, stderr } = await run.finished();
  expect(code).toBe(0);
  expect(stderr).toMatch(/pair 3/);
});

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
  '%s in the middle of a pair leaves no process, no checkout and nothing in the repository',
  async (signal) => {
    const root = repository();
    const before = stateOf(root);
    const run = duet(root, ['--budget', '60s']);
    await run.waitForOutput(/pair 1\b/);
    run.child.kill(signal);
    const { code } = await run.finished();
    expect(code).toBe(signal === 'SIGKILL' ? null : 3);
    expect(await run.leftovers()).toEqual([]);
    expect(stateOf(root)).toEqual(before);
  },
);

test('a base that imports head’s code is an error and not a comparison', async () => {
  const root = repository();
  write(root, { 'launch.py': 'import sys\nsys.path.insert(0, sys.argv[1])\n' });
  const run = duet(root, ['--budget', '30s'], { PYTHONPATH: root });
  const { code, stderr } = await run.finished();
  // uvicorn puts the application's folder before PYTHONPATH, so base must have run its own.
  expect(code).toBe(0);
  const command = `${shopPython()} -c "import sys; sys.path.insert(0, '${root}'); import uvicorn; uvicorn.run('app:app', port={port}, access_log=False)"`;
  const other = new CliRun(
    ['duet', '--command', command, '--app-dir', root, '--base', 'main', '--budget', '30s'],
    { SPY_COUNT: 'false', PYTHONDONTWRITEBYTECODE: '1' },
  );
  runs.push(other);
  const failed = await other.finished();
  expect(stderr).not.toContain("head's code");
  expect(failed.stderr).toMatch(/measuring base: it ran head's code \(.*app\.py\)/);
  expect(failed.stderr).toContain('--setup');
  expect(failed.code).toBe(3);
  expect(await other.leftovers()).toEqual([]);
});

test('a setup command that fails ends it with its own words, before anything is measured', async () => {
  const root = repository();
  const run = duet(root, ['--setup', 'echo no such index >&2; exit 7']);
  const { code, stderr } = await run.finished();
  expect(stderr).toMatch(/exit code 7/);
  expect(stderr).toContain('no such index');
  expect(code).toBe(3);
  expect(await run.leftovers()).toEqual([]);
});

test.each([
  ['an unknown commit', ['--base', 'nowhere'], /nowhere/],
  ['a port for two', ['--port', '8123'], /unknown option '--port'/],
  ['a budget that is no time', ['--budget', 'soon'], /expected a time such as 90s/],
  ['a seed of other characters', ['--seed', 'a b'], /seed.*expected up to 64 letters/],
])('%s is bad usage', async (_, extra, message) => {
  const { code, stderr } = await duet(repository(), extra).finished();
  expect(stderr).toMatch(message);
  expect(code).toBe(2);
});

test('outside of a repository there is nothing to compare with', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-duet-test-'));
  folders.push(folder);
  write(folder, { 'app.py': service(10) });
  const { code, stderr } = await duet(folder).finished();
  expect(stderr).toMatch(/is in no git repository/);
  expect(code).toBe(2);
});

function named(name: string) {
  return (metric: { label: string; verdict: string }) =>
    metric.label === name && metric.verdict === 'regressed';
}
