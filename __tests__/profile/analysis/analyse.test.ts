import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { analyse } from '../../../src/profile/analysis/analyse.js';
import type { CallPart, ProfileAnalysis } from '../../../src/profile/analysis/types.js';
import { type FunctionId, functionKey } from '../../../src/profile/model.js';
import { recordedCost } from '../../../src/profile/recorded-cost.js';
import { costOf, FIXTURES, recorded, someStacks, wholeCost } from './profiles.js';

/** Reads folded stacks as py-spy's documentation describes them; knows nothing of this project. */
const READER = String.raw`
import collections, json, re, sys
own, all_, calls = collections.Counter(), collections.Counter(), collections.Counter()
for line in open(sys.argv[1], encoding='utf-8'):
    stack, _, count = line.rstrip('\n').rpartition(' ')
    stack = re.sub(r'process \d+:"[^"]*";?', '', stack)
    frames = [f for f in stack.split(';') if f and not re.match(r'thread \(', f)]
    frames = [re.sub(r':\d+\)$', ')', f) for f in frames]
    if not frames: continue
    own[frames[-1]] += int(count)
    for frame in set(frames): all_[frame] += int(count)
    for pair in set(zip(frames, frames[1:])): calls['\n'.join(pair)] += int(count)
print(json.dumps([own, all_, calls]))
`;

type Counts = Record<string, number>;

function independently(file: string): [own: Counts, all: Counts, calls: Counts] {
  const python = process.env.PYTHON ?? 'python3';
  const text = execFileSync(python, ['-c', READER, join(FIXTURES, file)], { encoding: 'utf8' });
  return JSON.parse(text);
}

describe.each(['py-spy-threads.raw', 'py-spy.raw'])('the totals of %s', (file) => {
  let analysis: ProfileAnalysis;
  let counts: ReturnType<typeof independently>;
  /** As the file names a function: `name (file)`. */
  let inFile: (id: FunctionId) => string;

  beforeAll(async () => {
    analysis = analyse(wholeCost(await recorded(file)));
    counts = independently(file);
    const names = Object.keys(counts[1]);
    const known = new Map<string, string>();
    inFile = (id) => {
      const key = functionKey(id);
      const found =
        known.get(key) ??
        names.find((name) => {
          if (!name.startsWith(`${id.name} (`)) return false;
          const path = name.slice(id.name.length + 2, -1).replace(/^<frozen (.*)>$/, '$1.py');
          const shown =
            path.endsWith('.py') && !path.includes('/') ? path.replace(/\.(?!py$)/g, '/') : path;
          return [path, shown].some((each) => each === id.path || each.endsWith(`/${id.path}`));
        }) ??
        `${key} is not in the file`;
      known.set(key, found);
      return found;
    };
  });

  test('are an independent reader’s, of each function by itself and with all that it calls', () => {
    const [own, all] = counts;
    expect(
      Object.fromEntries(analysis.functions.map(({ id, total }) => [inFile(id), total])),
    ).toEqual(all);
    const selves = analysis.functions.filter(({ self }) => self > 0);
    expect(Object.fromEntries(selves.map(({ id, self }) => [inFile(id), self]))).toEqual(own);
    expect(analysis.uniqueFunctions).toBe(Object.keys(all).length);
  });

  test('are an independent reader’s, of each call', () => {
    const calls: Counts = {};
    for (const { index, id } of analysis.functions) {
      for (const call of analysis.calleesOf(index)) {
        calls[`${inFile(id)}\n${inFile(call.id)}`] = call.weight;
      }
    }
    expect(calls).toEqual(counts[2]);
  });
});

describe('a profile of any shape', () => {
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

  test('has functions whose self adds up to the total, and whose totals are at least that', () => {
    fc.assert(
      fc.property(someStacks, (stacks) => {
        const analysis = analyse(costOf(stacks));
        const { totalWeight } = analysis.profile;
        expect(sum(analysis.functions.map(({ self }) => self))).toBe(totalWeight);
        expect(sum(analysis.categories.map(({ weight }) => weight))).toBe(totalWeight);
        for (const { self, total } of analysis.functions) {
          expect(total).toBeGreaterThanOrEqual(self);
          expect(total).toBeLessThanOrEqual(totalWeight);
        }
      }),
    );
  });

  test('counts a function once for each stack, and so its lines and calls', () => {
    fc.assert(
      fc.property(someStacks, (stacks) => {
        const analysis = analyse(costOf(stacks));
        const weightWhere = (holds: (frames: readonly string[]) => boolean) =>
          sum(stacks.filter(([frames]) => holds(frames)).map(([, weight]) => weight));
        const nameOf = (frame: string) => frame.replace(/ .*/, '');
        for (const { index, id, self, total } of analysis.functions) {
          expect(total).toBe(
            weightWhere((frames) => frames.some((each) => nameOf(each) === id.name)),
          );
          expect(self).toBe(weightWhere((frames) => nameOf(frames.at(-1) as string) === id.name));
          expect(sum(analysis.linesOf(index).map((line) => line.self))).toBe(self);
          for (const { line, total: ofLine } of analysis.linesOf(index)) {
            const frame = line === 0 ? id.name : `${id.name} /srv/shop/${id.path}:${line}`;
            expect(ofLine).toBe(weightWhere((frames) => frames.includes(frame)));
          }
          for (const call of analysis.callersOf(index)) {
            const isCall = (frames: readonly string[]) =>
              frames.some(
                (each, at) =>
                  nameOf(each) === id.name &&
                  at > 0 &&
                  nameOf(frames[at - 1] as string) === call.id.name,
              );
            expect(call.weight).toBe(weightWhere(isCall));
            expect(call.weight).toBeLessThanOrEqual(total);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('says the same whatever the order of its stacks', () => {
    const shown = (analysis: ProfileAnalysis) => {
      const call = ({ id, weight }: CallPart) => `${functionKey(id)} ${weight}`;
      return {
        categories: analysis.categories,
        functions: analysis.functions
          .map(({ index, id, self, total }) => ({
            ...{ id, self, total },
            callers: analysis.callersOf(index).map(call).sort(),
            callees: analysis.calleesOf(index).map(call).sort(),
          }))
          .sort((a, b) => (functionKey(a.id) < functionKey(b.id) ? -1 : 1)),
      };
    };
    fc.assert(
      fc.property(
        someStacks.chain((stacks) =>
          fc.tuple(fc.constant(stacks), fc.shuffledSubarray(stacks, { minLength: stacks.length })),
        ),
        ([stacks, shuffled]) => {
          expect(shown(analyse(costOf(shuffled)))).toEqual(shown(analyse(costOf(stacks))));
        },
      ),
    );
  });
});

test('threads have what the recording says, and their weights are the total', async () => {
  const analysis = analyse(recordedCost(await recorded('py-spy-threads.raw'), 'shop'));
  expect(analysis.threads[0]).toMatchObject({
    label: 'process 29798, MainThread',
    kind: 'MainThread',
  });
  expect(new Set(analysis.threads.map(({ kind }) => kind))).toEqual(
    new Set(['MainThread', 'AnyIO worker thread']),
  );
  const sum = analysis.threads.reduce((all, { weight }) => all + weight, 0);
  expect(sum).toBe(analysis.profile.totalWeight);
  for (const { weight, categories } of analysis.threads) {
    expect(categories.reduce((all, part) => all + part.weight, 0)).toBe(weight);
  }
});

test('a recursion of 100,000 frames and 200,000 stacks are read through without recursion of ours', () => {
  const stacks = Array.from({ length: 200_000 }, (_, parent) => ({
    parent: parent < 100_000 ? parent - 1 : 0,
    frame: 0,
  }));
  const analysis = analyse({
    ...costOf([[['f'], 1]]),
    tables: {
      functions: [{ name: 'f', path: '', origin: 'native' }],
      frames: [{ function: 0, line: 1 }],
      stacks,
    },
    samples: stacks.map((_, stack) => ({ stack, weight: 1 })),
    totalWeight: stacks.length,
  });
  expect(analysis.functions).toMatchObject([{ self: 200_000, total: 200_000 }]);
  expect(analysis.callersOf(0)).toMatchObject([{ index: 0, weight: 199_999 }]);
});
