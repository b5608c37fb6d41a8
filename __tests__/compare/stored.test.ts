import type { Candidate } from '../../src/compare/candidates.js';
import { clopperPearson } from '../../src/compare/distributions.js';
import { decideStored, jobSpread } from '../../src/compare/stored.js';
import { randomOf } from '../../src/measure/random.js';
import { app, measurementOf } from '../helpers/measurement.js';

const work = [{ fn: app('shop/orders.py', 'list_orders'), ms: 1 }];
const job = (factor: number) => measurementOf(work, { noise: [factor, factor, factor] });
const cpuSpread = (factors: number[], isSame = true) =>
  Math.sqrt(jobSpread(factors.map(job), isSame).variance.cpu);

test('without further baselines the spread is the stated one, and twice it in another setting', () => {
  expect(cpuSpread([1])).toBeCloseTo(0.027, 9);
  expect(cpuSpread([1], false)).toBeCloseTo(0.054, 9);
});

test('equal baselines make it smaller, by their weight in degrees of freedom', () => {
  expect(cpuSpread(new Array(10).fill(1))).toBeCloseTo(0.027 * Math.sqrt(20 / 26), 9);
});

test('a slow trend is no spread, jumps to and fro are, and wild ones are believed whole', () => {
  const trend = Array.from({ length: 10 }, (_, index) => 1.005 ** index);
  const jumps = Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? 1 : 1.2));
  expect(cpuSpread(trend)).toBeLessThan(0.027);
  // Successive differences of ln 1.2 each: their mean square, halved.
  expect(cpuSpread(jumps)).toBeCloseTo(Math.log(1.2) / Math.SQRT2, 6);
});

test('two baselines far apart only widen it', () => {
  const spread = cpuSpread([1, 1.3]);
  expect(spread).toBeGreaterThan(0.027);
  expect(spread).toBeLessThan(Math.log(1.3) / Math.SQRT2);
});

const cpuCandidate = (base: number[], head: number[]): Candidate => ({
  ...{ name: 'cpu', kind: 'cpu', label: 'CPU per request', unit: 'ms/request', base, head },
  ...{ scale: 'relative', threshold: 0.03, worse: 'more', isSampled: false },
});

const decideCpu = (base: number[], head: number[], speed = 1) =>
  decideStored(
    {
      candidates: [cpuCandidate(base, head)],
      cpu: [base, head],
      samples: [base, head],
      disturbed: new Set<never>(),
    },
    0.01,
    { spread: jobSpread([job(1)], true), speed },
  ).answers[0];

test('over identical code it alarms as rarely as it says where jobs vary as it expects', () => {
  const random = randomOf('jobs');
  const rounds = () => {
    const machine = Math.exp(0.027 * normal(random));
    return Array.from({ length: 5 }, () => machine * Math.exp(0.02 * normal(random)));
  };
  const times = 3000;
  let alarms = 0;
  for (let turn = 0; turn < times; turn++) {
    if (decideCpu(rounds(), rounds())?.verdict === 'regressed') alarms += 1;
  }
  expect(clopperPearson(alarms, times, 0.999).lower).toBeLessThanOrEqual(0.01);
  expect(alarms).toBeGreaterThan(0);
});

test('what it cannot see is unchanged, and it says how small a change it could have seen', () => {
  const answer = decideCpu([1, 1.01, 0.99], [1.05, 1.06, 1.04]);
  expect(answer?.verdict).toBe('unchanged');
  expect(answer?.detectable).toBeGreaterThan(0.1);
  expect(answer?.detectable).toBeLessThan(0.25);
});

test('what the control says of the machine is taken out', () => {
  const rounds = [1, 1.01, 0.99];
  const slower = rounds.map((value) => value * 1.2);
  expect(decideCpu(rounds, slower)?.verdict).toBe('regressed');
  const answer = decideCpu(rounds, slower, 1 / 1.2);
  expect(answer?.effect).toBeCloseTo(0, 9);
  expect(answer?.verdict).toBe('unchanged');
});

test('more rounds of a job do not make it surer than jobs allow', () => {
  const many = new Array(100).fill(1);
  const answer = decideCpu(
    many,
    many.map((value) => value * 1.06),
  );
  expect(answer?.verdict).not.toBe('regressed');
});

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
