import { controlMs, machineBetween, parseTicks, readMachine } from '../../src/measure/machine.js';

const STAT = (idle: number, steal: number) =>
  `cpu  100 5 40 ${idle} 3 0 2 ${steal} 50 7\ncpu0 1 1 1 1 1 1 1 1 1 1\nintr 1\n`;
const round = { controlBefore: 8, generatorCpuMs: 500, seconds: 2 };

test('steal is the part of all cores’ time that the hypervisor gave away, guests not counted twice', () => {
  const before = { ticks: parseTicks(STAT(1000, 10)) };
  const after = { ticks: parseTicks(STAT(1080, 30)) };
  expect(machineBetween(before, after, round).stealShare).toBeCloseTo(0.2, 12);
});

test('where the system does not tell, nothing is made up', () => {
  expect(parseTicks('')).toBeUndefined();
  expect(parseTicks('cpu  1 2 3 4')).toBeUndefined();
  expect(parseTicks('cpu  a b c d e f g h')).toBeUndefined();
  const none = { ticks: undefined };
  expect(machineBetween(none, none, { ...round, generatorCpuMs: null })).toMatchObject({
    stealShare: null,
    generatorLoad: null,
    controlMs: 8,
  });
});

test('the load of the generator is its CPU by the time that it had', () => {
  expect(machineBetween(readMachine(), readMachine(), round).generatorLoad).toBe(0.25);
});

test('the control takes about the same time twice', () => {
  const [first, second] = [controlMs(), controlMs()];
  expect(first).toBeGreaterThan(0);
  // Not a benchmark: a control that is optimised away, or that grows, would be far off.
  expect(second / first).toBeGreaterThan(0.2);
  expect(second / first).toBeLessThan(5);
});
