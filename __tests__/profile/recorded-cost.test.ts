import type { RecordedProfile } from '../../src/profile/formats/types.js';
import { isIdleLeaf } from '../../src/profile/idle.js';
import { recordedCost } from '../../src/profile/recorded-cost.js';
import { restricted } from '../../src/profile/restrict.js';
import { costOf, recorded } from './analysis/profiles.js';

describe('a recording as costs', () => {
  test('has no waiting in it, says how much that was, and keeps unit and threads', async () => {
    const profile = await recorded('py-spy-threads.raw');
    const cost = recordedCost(profile, 'shop');
    expect(cost.unit).toBe('samples');
    expect([profile.totalWeight, cost.totalWeight, cost.sampleCount]).toEqual([212, 109, 109]);
    expect(cost.notes[0]).toMatch(/^48\.6 % of what was recorded is left out/);
    const leaves = cost.samples.map(({ stack }) => {
      const frame = cost.tables.frames[cost.tables.stacks[stack]?.frame ?? -1];
      return cost.tables.functions[frame?.function ?? -1];
    });
    expect(leaves.some((id) => isIdleLeaf({ name: id?.name ?? '', file: id?.path ?? '' }))).toBe(
      false,
    );
  });

  test('names an event loop in C apart: it may wait or work', async () => {
    const profile = await recorded('endpoints-fastapi-0.165.speedscope.json.gz', '/srv/places');
    expect(recordedCost(profile, 'uvloop').notes.join()).toMatch(
      /because an event loop in C stands on top \(`Runner.run`\)/,
    );
  });

  test('knows the number of samples by py-spy’s rate in seconds, and not where time was measured', async () => {
    const bySamples = await recorded('py-spy.speedscope.json.gz');
    expect(recordedCost(bySamples, 'a')).toMatchObject({ unit: 'seconds', sampleCount: 100 });
    const measured = await recorded('austin-wall.austin.gz');
    expect(recordedCost(measured, 'b').sampleCount).toBeUndefined();
  });

  test('is refused when all of it waits', () => {
    const { tables, samples } = costOf([
      [['Condition.wait /usr/lib/python3.11/threading.py:320'], 3],
    ]);
    const profile: RecordedProfile = {
      ...{ format: 'raw', tables, samples, unit: 'samples', totalWeight: 3 },
      ...{ isApproximate: false, notes: [], threads: [] },
    };
    expect(() => recordedCost(profile, 'idle.raw')).toThrow(
      'reading the profile idle.raw: in all of its samples a thread waits',
    );
  });
});

describe('a part of a recording', () => {
  test('is of a process, a thread by name or id, all threads of a kind; totals follow', async () => {
    const profile = await recorded('py-spy-threads.raw');
    const ofProcess = restricted(profile, { process: 29797 });
    expect(ofProcess.threads.map(({ pid }) => pid)).toEqual(ofProcess.threads.map(() => 29797));
    const other = restricted(profile, { process: 29798 });
    expect(ofProcess.totalWeight + other.totalWeight).toBe(profile.totalWeight);
    const workers = restricted(profile, { thread: 'AnyIO worker thread' });
    const mains = restricted(profile, { thread: 'MainThread' });
    const rest = restricted(profile, { thread: 'Thread-1 (always_pong)' });
    expect(workers.totalWeight + mains.totalWeight + rest.totalWeight).toBe(profile.totalWeight);
    expect(restricted(profile, { thread: '29932' }).threads).toHaveLength(1);
    expect(restricted(profile, { thread: 'process 29797, MainThread' }).threads).toHaveLength(1);
  });

  test('is of an endpoint, by name or path', async () => {
    const profile = await recorded('py-spy-threads.raw');
    const part = restricted(profile, { endpoint: 'list_orders' });
    expect(part.totalWeight).toBe(8);
    expect(restricted(profile, { endpoint: 'shop/orders.py:list_orders' })).toEqual(part);
    expect(part.threads.reduce((sum, { samples }) => sum + samples.length, 0)).toBeGreaterThan(0);
  });

  test('that is not there is refused with what there is', async () => {
    const profile = await recorded('py-spy-threads.raw');
    const adviceOf = (restriction: Parameters<typeof restricted>[1]) => {
      try {
        restricted(profile, restriction);
      } catch (error) {
        return (error as { advice: string }).advice;
      }
      return 'nothing was thrown';
    };
    expect(adviceOf({ process: 1 })).toMatch(/29798/);
    expect(adviceOf({ thread: 'none' })).toMatch(/MainThread, AnyIO worker thread/);
    expect(adviceOf({ endpoint: 'none' })).toMatch(/list_orders/);
  });
});
