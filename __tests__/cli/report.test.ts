import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { encodeMeasurement } from '../../src/baseline/file.js';
import { readProfile } from '../../src/profile/formats/read.js';
import { ROOT } from '../helpers/cli.js';
import { app, measurementOf, pkg } from '../helpers/measurement.js';

const PROFILES = join(ROOT, 'fixtures', 'profiles');
const RAW = join(PROFILES, 'py-spy.raw');
const THREADS = join(PROFILES, 'py-spy-threads.raw');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-report-test-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
  readonly text: string;
}

/** The command line, in the test's own folder. */
async function report(
  args: readonly string[],
  { env = {}, input }: { env?: Record<string, string>; input?: Uint8Array } = {},
): Promise<Run> {
  const { SPY_OUTPUT: _, SPY_REPORT_FORMAT: __, ...rest } = process.env;
  const child = spawn(
    process.execPath,
    [join(ROOT, 'dist', 'cli', 'index.js'), 'report', ...args],
    {
      cwd: folder,
      env: { ...rest, ...env },
    },
  );
  const stdout: Buffer[] = [];
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  child.stdin.on('error', () => undefined).end(input ?? '');
  const code = await new Promise<number | null>((done) => child.once('close', done));
  const all = Buffer.concat(stdout);
  return { code, stdout: all, stderr, text: all.toString() };
}

describe('fastapi-spy report', () => {
  test('says what a recording shows', async () => {
    const { code, text, stderr } = await report([THREADS, '--root', '/srv/shop']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(text).toMatch(/^Profile of py-spy-threads\.raw\n {2}total +109 samples\n/);
    expect(text).toMatch(/list_orders \(shop\/orders\.py\)/);
  });

  test.each([
    'py-spy.speedscope.json.gz',
    'py-spy.svg.gz',
    'flamegraph-pl.svg.gz',
    'austin-wall.austin.gz',
    'cpython.collapsed',
    'go-cpu.pprof',
  ])('reads %s, from a file as from standard input', async (file) => {
    const fromFile = await report([join(PROFILES, file), '--format', 'json']);
    expect({ code: fromFile.code, stderr: fromFile.stderr }).toEqual({ code: 0, stderr: '' });
    const input = readFileSync(join(PROFILES, file));
    const fromInput = await report(['-', '--format', 'json'], { input });
    const named = (text: string) => ({ ...JSON.parse(text), name: '' });
    expect(named(fromInput.text)).toEqual(named(fromFile.text));
  });

  test('says what a measurement shows, in ms per request, and compares two of them', async () => {
    const list = app('shop/orders.py', 'list_orders');
    const execute = pkg('sqlalchemy/engine/default.py', 'DefaultDialect.do_execute');
    for (const [name, ms] of [
      ['base', 1],
      ['head', 3],
    ] as const) {
      const measurement = measurementOf([
        { fn: list, ms: 2 },
        { fn: execute, ms, callers: [list] },
      ]);
      writeFileSync(join(folder, `${name}.fastapi-spy.json.gz`), encodeMeasurement(measurement));
      writeFileSync(join(folder, `${name}.json`), gunzipSync(encodeMeasurement(measurement)));
    }
    const one = await report(['base.fastapi-spy.json.gz']);
    expect(one.text).toMatch(/total +3\.00 ms of CPU per request in 2,400 samples/);
    expect(one.text).toMatch(/list_orders .*2\.00 +66\.7 % +3\.00 +100\.0 %/);
    const two = await report(['base.json', 'head.fastapi-spy.json.gz']);
    expect(two.text).toMatch(/total +3\.00 → 5\.00 ms \(▲ \+66\.7 %\)/);
    const raw = await report(['base.json', '--format', 'raw']);
    expect(raw.text.split('\n')[0]).toMatch(/^list_orders \(shop\/orders\.py:1\) 0\.002/);
    const refused = await report(['base.json', '--thread', 'MainThread']);
    expect(refused).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/does not tell threads apart/),
    });
  });

  test('compares two recordings, and does not take the difference for a verdict', async () => {
    const { code, text } = await report([RAW, THREADS]);
    expect(code).toBe(0);
    expect(text).toMatch(/^py-spy\.raw → py-spy-threads\.raw\n/);
    expect(text).toMatch(/Functions that take a larger share, by self/);
  });

  test('restricts a recording to an endpoint, a thread, a process', async () => {
    for (const [option, samples] of [
      [['--endpoint', 'list_orders'], 8],
      [['--thread', 'AnyIO worker thread'], 41],
      [['--process', '29797'], 55],
    ] as const) {
      const { text } = await report([THREADS, ...option, '--format', 'json']);
      expect(JSON.parse(text)).toMatchObject({ totalWeight: samples });
    }
  });

  test('shows one function with its lines', async () => {
    const { text } = await report([RAW, '--function', 'do_execute']);
    expect(text).toMatch(/^DefaultDialect\.do_execute in sqlalchemy\/engine\/default\.py$/m);
    expect(text).toMatch(/^Its lines$/m);
  });
});

describe('the format', () => {
  test.each([
    ['report.txt', /^Profile of/],
    ['report.md', /^# Profile of/],
    ['report.json', /^\{\n {2}"schema": 1/],
    ['report.html', /^<!doctype html>/i],
    ['graph.svg', /^<\?xml/],
    ['stacks.folded', /^process \d+:"/],
    ['stacks.speedscope.json', /^\{"\$schema":"https:\/\/www\.speedscope\.app/],
  ])('is told by the ending of the output: %s', async (file, start) => {
    const { code, text, stderr } = await report([THREADS, '--output', file]);
    expect({ code, text, stderr }).toEqual({ code: 0, text: `stored in ${file}\n`, stderr: '' });
    expect(readFileSync(join(folder, file), 'utf8')).toMatch(start);
  });

  test('is SPY_REPORT_FORMAT before that, and the option before both; SPY_OUTPUT is the file', async () => {
    const env = { SPY_REPORT_FORMAT: 'markdown', SPY_OUTPUT: 'chosen.json' };
    await report([THREADS], { env });
    expect(readFileSync(join(folder, 'chosen.json'), 'utf8')).toMatch(/^# Profile of/);
    const { text } = await report([THREADS, '--format', 'json', '--output', '-'], { env });
    expect(JSON.parse(text)).toMatchObject({ kind: 'profile' });
    const wrong = await report([THREADS], { env: { SPY_REPORT_FORMAT: 'word' } });
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringMatching(/SPY_REPORT_FORMAT/) });
  });

  test.each(['raw', 'speedscope', 'pprof'])(
    '%s holds all that was recorded, and is read again',
    async (format) => {
      const { stdout } = await report([THREADS, '--format', format]);
      const again = await readProfile(stdout, { name: `again.${format}` });
      const before = await readProfile(readFileSync(THREADS), { name: THREADS });
      expect(again.totalWeight).toBe(before.totalWeight);
      expect(again.threads.length).toBe(before.threads.length);
    },
  );

  test('svg holds what works, as other reports do', async () => {
    const { stdout } = await report([THREADS, '--format', 'svg']);
    expect((await readProfile(stdout, { name: 'again.svg' })).totalWeight).toBe(109);
  });

  test.each(['raw', 'speedscope', 'pprof', 'svg'])(
    '%s of two is refused with what can be done',
    async (format) => {
      const { code, stderr, text } = await report([RAW, THREADS, '--format', format]);
      expect({ code, text }).toEqual({ code: 2, text: '' });
      expect(stderr).toMatch(
        /it holds one profile, not a comparison\n.*(--format|write one of each)/,
      );
    },
  );

  test('that is binary is refused by a terminal', () => {
    const script = join(ROOT, 'dist', 'cli', 'index.js');
    const python = process.env.PYTHON ?? 'python3';
    const code = `import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)`;
    let output = '';
    try {
      execFileSync(python, ['-c', code, process.execPath, script, 'report', RAW, '-f', 'pprof'], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    } catch (error) {
      const failed = error as { status: number; stdout: Buffer };
      output = `${failed.status} ${failed.stdout}`;
    }
    expect(output).toMatch(/^2 [\s\S]*that is binary[\s\S]*--output profile\.pprof/);
  });
});

describe('what goes wrong', () => {
  test.each([
    [
      'a file that is not there',
      ['none.raw'],
      /reading the profile none\.raw: there is no such file/,
    ],
    ['a folder', ['.'], /it is a folder\nname a file in it/],
    [
      'a file of another kind',
      [join(ROOT, 'package.json')],
      /no format of a profile that is known/,
    ],
    [
      'an endpoint that is not there',
      [THREADS, '--endpoint', 'none'],
      /there is none\nthere are .*list_orders/,
    ],
    ['a function that is not there', [RAW, '--function', 'do_exec'], /similar are .*do_execute/],
    ['both sides from standard input', ['-', '-'], /one of the two only/],
    ['no profile at all', [], /missing required argument/],
    ['a format that is none', [RAW, '--format', 'word'], /Allowed choices/],
    [
      'an output that cannot be written',
      [RAW, '--output', 'no/such/folder.txt'],
      /writing the report/,
    ],
  ])('%s ends with 2 and one message', async (_, args, message) => {
    const { code, stderr, text } = await report(args);
    expect({ code, text }).toEqual({ code: 2, text: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  test('reading that takes long says how far it is, apart from the report', async () => {
    const script = join(ROOT, 'dist', 'cli', 'index.js');
    const slowly = `(head -c 9000 "${THREADS}"; sleep 2.5; tail -c +9001 "${THREADS}")`;
    const command = `${slowly} | "${process.execPath}" "${script}" report - 2>&1 >/dev/null`;
    expect(execFileSync('bash', ['-c', command], { encoding: 'utf8' })).toMatch(
      /reading standard input: \d+ MB/,
    );
  });

  test('two files of one name are told apart by their paths', async () => {
    const copy = join(folder, 'py-spy.raw');
    copyFileSync(RAW, copy);
    const { text } = await report([RAW, copy, '--format', 'json']);
    expect(JSON.parse(text)).toMatchObject({ base: { name: RAW }, head: { name: copy } });
  });

  test('a reader that has seen enough is no error', async () => {
    const script = join(ROOT, 'dist', 'cli', 'index.js');
    const command = `"${process.execPath}" "${script}" report "${RAW}" --format raw | head -1`;
    const out = execFileSync('bash', ['-c', `set -o pipefail; ${command}`], { encoding: 'utf8' });
    expect(out).toMatch(/^process/);
  });
});
