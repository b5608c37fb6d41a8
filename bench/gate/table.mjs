// The table of the benchmark, from recorded rounds alone.

import { compare } from '../../build/compare/compare.js';
import { clopperPearson } from '../../build/compare/distributions.js';
import { compareTimings } from '../../build/compare/timings.js';
import { randomOf, shuffled } from '../../build/measure/random.js';
import { CASES, JOBS } from './cases.mjs';
import { pathOf } from './measure.mjs';
import { OTHERS } from './others.mjs';
import { readPool, withRounds, writePool } from './pool.mjs';
import { profilesOf } from './profiles.mjs';
import { options, realDecisions, replay } from './replay.mjs';

/** Power that the marks ask for; the largest part of decisions over identical code that may alarm. */
const POWER = 0.95;

/** @returns lines to print, and whether all marks are held */
export function gateTable(folder) {
  const marks = [];
  const rows = [
    [
      'decisions',
      'pairs recorded',
      'real',
      'drawn',
      'pairs of one',
      'regressed',
      'bound (95 %)',
      'inconclusive',
      'mark',
      '',
    ],
  ];
  const others = [['on the same rounds', 'this tool', ...OTHERS.map(([name]) => name)]];
  for (const each of CASES) {
    const pool = readPool(pathOf(folder, each.name));
    if (pool === undefined) continue;
    const profiles = profilesOf(pool);
    const random = randomOf(`gate ${each.name}`);
    const mostPairs = Math.max(...pool.parts.flatMap(({ looks }) => looks));
    const real = realDecisions(pool, profiles);
    const drawn = replay(pool, profiles, { times: each.replays, mostPairs, random });
    const held = isHeld(each, real, drawn);
    marks.push(held);
    rows.push(rowOf(each, pool, real, drawn, held));
    others.push([each.name, errorsOf(each, drawn), ...othersOf(each, pool, profiles, random)]);
  }
  const stored = storedDecisions(folder);
  marks.push(...stored.map(({ isHeld: held }) => held));
  rows.push(...stored.map(({ row }) => row));
  return { tables: [rows, others], isHeld: marks.every(Boolean) };
}

/** Keeps the verdicts of the real decisions as they come out now. */
export function acceptVerdicts(folder) {
  for (const { name } of CASES) {
    const path = pathOf(folder, name);
    const pool = readPool(path);
    if (pool === undefined) continue;
    const real = realDecisions(pool, profilesOf(pool));
    const parts = pool.parts.map((part, index) => ({
      ...part,
      verdict: real[index].comparison.verdict,
    }));
    writePool(path, { ...pool, parts });
  }
}

const isRegressed = ({ comparison }) => comparison.verdict === 'regressed';

/** Whether a decision came out as the case wants it. */
function isRight({ must, named, isLatencyOnly }, { comparison }) {
  const regressed = comparison.metrics.filter(({ verdict }) => verdict === 'regressed');
  if (isLatencyOnly) {
    return regressed.length > 0 && regressed.every(({ kind }) => /latency|throughput/.test(kind));
  }
  if (named !== undefined) {
    return (
      regressed.some(({ name }) => name === named.category) &&
      regressed.some(({ name }) => named.fn.test(name))
    );
  }
  return comparison.verdict === must;
}

function isHeld(each, real, drawn) {
  if (each.never !== undefined) return ![...real, ...drawn].some(isRegressed);
  return drawn.filter((decision) => isRight(each, decision)).length >= POWER * drawn.length;
}

function rowOf(each, pool, real, drawn, held) {
  const regressed = drawn.filter(isRegressed).length;
  const bound = clopperPearson(regressed, drawn.length);
  const right = drawn.filter((decision) => isRight(each, decision)).length;
  const count = (verdict) =>
    drawn.filter(({ comparison }) => comparison.verdict === verdict).length;
  return [
    each.name,
    pool.sides[0].rounds.length,
    `${real.filter(isRegressed).length} of ${real.length}`,
    drawn.length,
    (drawn.reduce((sum, { pairs }) => sum + pairs, 0) / drawn.length).toFixed(1),
    regressed,
    each.never === undefined ? `≥ ${percent(bound.lower)}` : `≤ ${percent(bound.upper)}`,
    count('inconclusive') + count('contaminated'),
    each.never === undefined
      ? `${each.named ? 'and named' : each.isLatencyOnly ? 'by latency alone' : 'regressed'} in ${percent(right / drawn.length)} ≥ 95 %`
      : 'never regressed',
    held ? 'held' : 'MISSED',
  ];
}

/** False alarms where nothing may be reported, misses where something must be. */
function wrong({ never }, alarms) {
  const part = alarms.filter(Boolean).length / alarms.length;
  return never === undefined ? `misses ${percent(1 - part)}` : `false alarms ${percent(part)}`;
}

function errorsOf(each, drawn) {
  return wrong(each, drawn.map(isRegressed));
}

function othersOf(each, pool, profiles, random) {
  const all = pool.sides[0].rounds.map((_, index) => index);
  return OTHERS.map(([, alarms]) => {
    const told = Array.from({ length: each.replays }, () =>
      alarms(pool, profiles, shuffled(all, random)),
    );
    if (told.includes(undefined)) return 'too few rounds';
    return wrong(each, told);
  });
}

/** Every job against every other one: a stored baseline, by the clock alone and with exact counts. */
function storedDecisions(folder) {
  const [none, slower] = JOBS.map(({ name }) => jobsOf(readPool(pathOf(folder, name))));
  const counted = JOBS.map(({ name }) => readPool(pathOf(folder, `counts ${name}`))?.sides[0]);
  if (none === undefined || slower === undefined || counted.includes(undefined)) return [];
  const whole = [none, slower].map((jobs, side) =>
    jobs.map((job) => withRounds(counted[side], job)),
  );
  const decisions = (bases, heads, how, isOther) =>
    bases.flatMap((base, index) =>
      heads
        .filter((_, other) => !isOther || other !== index)
        .map((head) => ({ comparison: how(base, head, options) })),
    );
  const row = (name, all, mark, right) => {
    const regressed = all.filter(isRegressed).length;
    const timings = all.filter(({ comparison }) =>
      comparison.metrics.some(({ verdict }) => verdict === 'contaminated'),
    );
    const held = right(regressed / all.length);
    return {
      isHeld: held,
      row: [
        ...[name, none.length, '', all.length, '', regressed, '', timings.length, mark],
        mark === '' ? '' : held ? 'held' : 'MISSED',
      ],
    };
  };
  const always = () => true;
  return [
    row(
      'stored: none, clock alone',
      decisions(none, none, compareTimings, true),
      'never regressed',
      (part) => part === 0,
    ),
    row(
      'stored: none',
      decisions(whole[0], whole[0], compare, true),
      'never regressed',
      (part) => part === 0,
    ),
    row('stored: cpu-25, clock alone', decisions(none, slower, compareTimings, false), '', always),
    row(
      'stored: cpu-25',
      decisions(whole[0], whole[1], compare, false),
      'regressed ≥ 95 %',
      (part) => part >= POWER,
    ),
  ];
}

function jobsOf(pool) {
  if (pool === undefined) return undefined;
  return pool.parts.map(({ first, rounds }) => ({
    ...pool.sides[0],
    rounds: pool.sides[0].rounds.slice(first, first + rounds),
  }));
}

function percent(part) {
  return `${(part * 100).toFixed(part > 0 && part < 0.1 ? 1 : 0)} %`;
}
