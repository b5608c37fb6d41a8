import { liveText } from '../../src/cli/live-line.js';

test.each([
  ['no step yet', undefined, 0, 75, '  1:15'],
  [
    'rounds',
    { unit: 'rounds', done: 2, of: 8 },
    ...[0, 30, '  ━━━━━━────────────────── 2 of 8 rounds, 0:30, about 1:30 left'],
  ],
  [
    'the first of them',
    { unit: 'rounds', done: 0, of: 5 },
    ...[0, 3, '  ──────────────────────── 0 of 5 rounds, 0:03'],
  ],
  [
    'what may end sooner',
    { unit: 'pairs', done: 3, of: 4, isMost: true },
    ...[1, 20, '  ━━━━━━━━━━━━━━━━━━────── 3 of at most 4 pairs, 0:20, about 0:10 left'],
  ],
  [
    'seconds pass by themselves',
    { unit: 'seconds', done: 0, of: 3700 },
    ...[0, 3661, '  ━━━━━━━━━━━━━━━━━━━━━━━─ 1:01:01 of 1:01:40'],
  ],
  [
    'and end',
    { unit: 'seconds', done: 0, of: 30 },
    ...[0, 99, '  ━━━━━━━━━━━━━━━━━━━━━━━━ 0:30 of 0:30'],
  ],
] as [string, Parameters<typeof liveText>[0], number, number, string][])(
  'the line of a terminal: %s',
  (_, step, before, seconds, expected) => {
    expect(liveText(step, before, seconds, 80)).toBe(expected);
  },
);

test('it is shorter than the terminal is wide', () => {
  const step = { unit: 'rounds', done: 2, of: 8 };
  for (const width of [2, 10, 40]) expect(liveText(step, 0, 30, width).length).toBeLessThan(width);
});
