import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type ThreadClock, weighSamples } from '../../src/sampler/attribute.js';
import {
  readSpeedscope,
  type SampledFrame,
  type SampledThread,
} from '../../src/sampler/speedscope.js';
import { ROOT } from '../helpers/cli.js';

const frame = (name: string, file = '/srv/app/shop/main.py'): SampledFrame => ({
  name,
  file,
  line: 1,
});
const waiting = frame('Condition.wait', '/usr/lib/python3.11/threading.py');

function thread(
  tid: number,
  name: string,
  leaves: readonly SampledFrame[],
  pid = 1,
): SampledThread {
  return { pid, tid, name, stacks: leaves.map((leaf) => [frame('root'), leaf]) };
}
const times = <T>(count: number, value: T): T[] => new Array<T>(count).fill(value);
const clocks = (entries: Record<string, ThreadClock>) => new Map(Object.entries(entries));
const none = new Map<string, ThreadClock>();

/** Share of the weight of all stacks with a frame of that name. */
function shareOf(result: ReturnType<typeof weighSamples>, name: string): number {
  const sum = (stacks: typeof result.stacks) =>
    stacks.reduce((total, { weight }) => total + weight, 0);
  return (
    sum(result.stacks.filter(({ frames }) => frames.some((f) => f.name === name))) /
    sum(result.stacks)
  );
}

test('without clocks every working sample counts one, and waiting ones nothing', () => {
  const threads = [thread(1, 'MainThread', [...times(6, frame('f')), ...times(4, waiting)])];
  const result = weighSamples(threads, none, none);
  expect(result).toMatchObject({ seen: 10, kept: 6, idle: 4, scaled: false });
  expect(result.stacks.map(({ weight }) => weight)).toEqual(times(6, 1));
});

test('the clocks decide between threads, however often each was seen', () => {
  const threads = [
    thread(1, 'MainThread', times(90, frame('loop'))),
    thread(2, 'AnyIO worker thread', times(10, frame('hash'))),
  ];
  const after = clocks({ '1/1': { cpuNs: 1e9, waitNs: 0 }, '1/2': { cpuNs: 1e9, waitNs: 0 } });
  const result = weighSamples(threads, none, after);
  expect(shareOf(result, 'hash')).toBeCloseTo(0.5, 9);
  expect(result.scaled).toBe(true);
});

test('what a thread used before the round is not part of it', () => {
  const threads = [
    thread(1, 'MainThread', times(5, frame('a'))),
    thread(2, 'T', times(5, frame('b'))),
  ];
  const before = clocks({ '1/1': { cpuNs: 8e9, waitNs: 0 }, '1/2': { cpuNs: 0, waitNs: 0 } });
  const after = clocks({ '1/1': { cpuNs: 9e9, waitNs: 0 }, '1/2': { cpuNs: 3e9, waitNs: 0 } });
  expect(shareOf(weighSamples(threads, before, after), 'b')).toBeCloseTo(0.75, 9);
});

test('the workers of a pool share their clocks: they are interchangeable', () => {
  const threads = [
    thread(1, 'ThreadPoolExecutor-0_0', times(9, frame('a'))),
    thread(2, 'ThreadPoolExecutor-0_1', times(1, frame('b'))),
  ];
  const after = clocks({ '1/1': { cpuNs: 1e9, waitNs: 0 }, '1/2': { cpuNs: 1e9, waitNs: 0 } });
  expect(shareOf(weighSamples(threads, none, after), 'b')).toBeCloseTo(0.1, 9);
});

test('a waiting leaf counts nearly fully where nobody queues, and little where its threads queued', () => {
  const threads = [thread(1, 'MainThread', [...times(5, frame('f')), ...times(5, waiting)])];
  const quiet = clocks({ '1/1': { cpuNs: 1e9, waitNs: 0 } });
  const crowded = clocks({ '1/1': { cpuNs: 1e9, waitNs: 1e9 } });
  expect(shareOf(weighSamples(threads, none, quiet), 'Condition.wait')).toBeCloseTo(0.7 / 1.7, 9);
  const weight = 0.7 * 0.5 ** 1.8;
  expect(shareOf(weighSamples(threads, none, crowded), 'Condition.wait')).toBeCloseTo(
    weight / (1 + weight),
    9,
  );
});

test('the system call of an event loop counts fully where nobody queues: it is work', () => {
  const poll = frame('EpollSelector.select', '/usr/lib/python3.11/selectors.py');
  const threads = [thread(1, 'MainThread', [...times(5, frame('f')), ...times(5, poll)])];
  const quiet = clocks({ '1/1': { cpuNs: 1e9, waitNs: 0 } });
  expect(shareOf(weighSamples(threads, none, quiet), 'EpollSelector.select')).toBeCloseTo(0.5, 9);
});

test('working samples beyond the CPU there was are their own queueing, not the waiting leaf’s', () => {
  const threads = [thread(1, 'MainThread', [...times(8, frame('f')), ...times(2, waiting)])];
  // A sample stands for 200 ms: 1.6 s of working samples, of which 1 s had a core.
  const after = clocks({ '1/1': { cpuNs: 1e9, waitNs: 1e9 } });
  const result = weighSamples(threads, none, after);
  expect(result.groups[0]?.waitingWeight).toBeCloseTo((1 / 1.4) ** 1.8, 9);
});

test('torn ticks are given to the stacks that change all the time, not to long calls', () => {
  const long = times(50, frame('hash'));
  const short = Array.from({ length: 50 }, (_, line) => ({ ...frame('route'), line }));
  const threads = [thread(1, 'MainThread', [...long, ...short])];
  const after = clocks({ '1/1': { cpuNs: 1e9, waitNs: 0 } });
  expect(shareOf(weighSamples(threads, none, after), 'route')).toBeCloseTo(0.5, 9);
  // 1 ms a request: half of it in one place, the rest 10 µs in each of fifty.
  const torn = weighSamples(threads, none, after, { ticks: 20, requests: 1000 });
  expect(shareOf(torn, 'route')).toBeCloseTo(70 / 120, 3);
  expect(torn.stacks.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(100, 6);
});

test('a thread that ended gets the CPU per sample of the others', () => {
  const threads = [
    thread(1, 'MainThread', times(8, frame('a'))),
    thread(2, 'Short', times(2, frame('b'))),
  ];
  const after = clocks({ '1/1': { cpuNs: 8e8, waitNs: 0 } });
  expect(shareOf(weighSamples(threads, none, after), 'b')).toBeCloseTo(0.2, 9);
});

test('CPU of threads that no sample saw is told, not given to others', () => {
  const after = clocks({ '1/1': { cpuNs: 1e9, waitNs: 0 }, '1/7': { cpuNs: 3e8, waitNs: 0 } });
  const result = weighSamples([thread(1, 'MainThread', times(8, frame('a')))], none, after);
  expect(result.unseenCpuNs).toBe(3e8);
});

test('the weights of a recorded profile add up to the samples kept, and none is negative', () => {
  const threads = readSpeedscope(
    readFileSync(join(ROOT, 'fixtures', 'profiles', 'uvicorn-2-workers.speedscope.json'), 'utf8'),
    'recorded',
  );
  const keys = threads.map(({ pid, tid }) => `${pid}/${tid}`);
  const clock = fc.record({
    cpuNs: fc.integer({ min: 0, max: 1e9 }),
    waitNs: fc.integer({ min: 0, max: 1e9 }),
  });
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), clock), (after) => {
      const result = weighSamples(threads, none, clocks(after));
      const total = result.stacks.reduce((sum, { weight }) => sum + weight, 0);
      // One of the 29 samples holds py-spy's own frame of the command line alone.
      expect(result.seen).toBe(28);
      if (result.stacks.length > 0) expect(total).toBeCloseTo(result.kept, 6);
      expect(result.stacks.every(({ weight }) => weight > 0 && Number.isFinite(weight))).toBe(true);
    }),
  );
});
