/** Windows of a real recording: a shop under uvicorn with two workers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderPlain, renderWindow, type TopView, windowJson } from '../../src/cli/top-text.js';
import { createCategoriser } from '../../src/profile/categories.js';
import type { ThreadClocks } from '../../src/sampler/attribute.js';
import { readSpeedscope } from '../../src/sampler/speedscope.js';
import { TopProfile, type TopWindow, type WindowReading } from '../../src/sampler/top.js';
import { ROOT } from '../helpers/cli.js';

const FILE = join(ROOT, 'fixtures', 'profiles', 'uvicorn-2-workers.speedscope.json');
const threads = readSpeedscope(readFileSync(FILE, 'utf8'), FILE);
const none: ThreadClocks = new Map();

const reading = (cpuMs: number, change: Partial<WindowReading> = {}): WindowReading => ({
  ...{ threads, seconds: 2, errors: 3 },
  before: { totalNs: 5e9, threads: none },
  after: { totalNs: 5e9 + cpuMs * 1e6, threads: none },
  ...change,
});
const profile = () => new TopProfile('/srv/shop', createCategoriser());
const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);

test('self shares of all functions add up to the CPU, and so do those of the kinds of work', () => {
  const window = profile().add(reading(500));
  expect(window).toMatchObject({ number: 1, seconds: 2, cpuMs: 500, errors: 3 });
  expect(window.samples).toBeGreaterThan(10);
  expect(sum(window.functions.map(({ self }) => self.window))).toBeCloseTo(1, 9);
  expect(sum(window.categories.map(({ share }) => share.window))).toBeCloseTo(1, 9);
});

test('a function has at least its own time in total, and no more than everything', () => {
  for (const { self, total } of profile().add(reading(500)).functions) {
    expect(total.window).toBeGreaterThanOrEqual(self.window - 1e-9);
    expect(total.window).toBeLessThanOrEqual(1 + 1e-9);
  }
});

test('a function that calls itself has its time once', () => {
  const frame = { name: 'walk', file: '/srv/shop/tree.py', line: 3 };
  const deep = [{ pid: 1, tid: 1, name: 'MainThread', stacks: [[frame, frame, frame], [frame]] }];
  const { functions } = profile().add(reading(100, { threads: deep }));
  expect(functions).toEqual([
    {
      id: { name: 'walk', path: 'tree.py', origin: 'app' },
      self: { window: 1, all: 1 },
      total: { window: 1, all: 1 },
    },
  ]);
});

test('the functions of the window are sorted by what they took themselves', () => {
  const shares = profile()
    .add(reading(500))
    .functions.map(({ self }) => self.window);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
});

test('windows count by the CPU that was used in them', () => {
  const watched = profile();
  const first = watched.add(reading(900));
  const quiet = watched.add(reading(100, { threads: [] }));
  const name = first.functions[0]?.id.name;
  const then = quiet.functions.find(({ id }) => id.name === name);
  expect(then?.self.window).toBe(0);
  expect(then?.self.all).toBeCloseTo((first.functions[0]?.self.window ?? 0) * 0.9, 9);
  expect(quiet).toMatchObject({ number: 2, allSeconds: 4, allCpuMs: 1000 });
});

test('a service that does nothing has no shares, and no division by zero', () => {
  const window = profile().add(reading(0, { threads: [] }));
  expect(window).toMatchObject({ samples: 0, functions: [], categories: [], cpuMs: 0 });
  expect(renderPlain(window, view())).toMatch(/^CPU 0 % of a core .*\nNo Python code ran\.\n/);
});

function view(change: Partial<TopView> = {}): TopView {
  return {
    ...{ title: 'uvicorn shop.main:app', sort: 'self', table: 'functions', rows: 10 },
    ...{ colour: false, width: 80 },
    ...change,
  };
}

test('the text fits 80 columns and has as many functions as asked for', () => {
  const watched = profile();
  watched.add(reading(500));
  const window = watched.add(reading(500));
  for (const text of [renderWindow(window, view()), renderPlain(window, view())]) {
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(text.split('\n').filter((line) => /^ +[\d.]+ % /.test(line))).toHaveLength(10);
  }
});

test('the table is sorted by total, or shows kinds of work instead', () => {
  const window = profile().add(reading(500));
  const total = renderWindow(window, view({ sort: 'total' }));
  expect(total).toMatch(/self {2}total ▾ {2}function/);
  const kinds = renderWindow(window, view({ table: 'categories' }));
  expect(kinds).toMatch(/kind of work\n(?:.*\n)*.* database\n/);
});

test('a window is one line of JSON with shares from 0 to 1', () => {
  const line = windowJson(profile().add(reading(500)), 3);
  expect(line.trimEnd()).not.toContain('\n');
  const parsed = JSON.parse(line) as TopWindow & { schema: number };
  expect(parsed).toMatchObject({ schema: 1, number: 1, cpuMs: 500 });
  expect(parsed.functions).toHaveLength(3);
  expect(parsed.functions[0]).toEqual({
    name: expect.any(String),
    path: expect.any(String),
    origin: expect.stringMatching(/^(app|package|stdlib|native)$/),
    self: { window: expect.any(Number), all: expect.any(Number) },
    total: { window: expect.any(Number), all: expect.any(Number) },
  });
});
