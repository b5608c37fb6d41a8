import fc from 'fast-check';
import { type TrendPoint, trendOf } from '../../src/compare/trend.js';
import { InputError, MeasurementError } from '../../src/errors.js';
import { renderFailure, renderNoBaseline, renderRecorded } from '../../src/report/notices.js';
import { aComparison, aHead, aSide } from './comparison.factory.js';
import { HOSTILE_NAMES, hostileName, poisoned } from './hostile.js';

describe('without a baseline', () => {
  const notice = renderNoBaseline(aHead(), {
    key: 'default',
    baselineNote: 'No run on main has stored one.',
  });

  test('the notice says so, that the job passes, and what will change that', () => {
    const [first, , second] = notice.split('\n');
    expect(first).toBe('### ⚪ No baseline yet: nothing to compare with');
    expect(second).toMatch(
      /^\*\*The job passes\.\*\* No run on main has stored one\. A run of this workflow/,
    );
  });

  test('the CPU per request of head is there all the same', () => {
    expect(notice).toContain(
      'Measured `d670460` on `orders-with-lines`: CPU per request 1.61 ms (rounds 1.58–1.63 ms)',
    );
  });
});

describe('a recorded baseline', () => {
  test('is announced with its number and where it was stored', () => {
    const notice = renderRecorded(aSide(), {
      key: 'billing',
      baselineNote: 'Stored as fastapi-spy-baseline-billing-linux-x64-py3.12-v1',
    });
    expect(notice).toMatch(
      /^### ⚪ billing · Baseline recorded: CPU per request 1\.42 ms \(rounds 1\.40–1\.45 ms\)\n/,
    );
    expect(notice).toContain('Stored as fastapi-spy-baseline-billing-linux-x64-py3.12-v1.');
  });

  test('names the rounds that were thrown away, the first few of them', () => {
    const notice = renderRecorded(
      aSide({ voidRounds: Array.from({ length: 8 }, (_, index) => `reason ${index}`) }),
      { key: '', baselineNote: '' },
    );
    expect(notice).toContain('8 rounds thrown away:\n\n- reason 0\n');
    expect(notice).toContain('- and 3 more');
  });

  test('brings the trend that it ends, with its charts and numbers', () => {
    const point = (day: number): TrendPoint => ({
      sha: `${day}`.padEnd(40, 'a'),
      createdAt: new Date(Date.UTC(2026, 0, day)).toISOString(),
      ...{ cpuMsPerRequest: 2, controlMs: 10, calls: 800 + 30 * day, turns: 3000 },
      ...{ unit: 'jumps', scenarioHash: 'abc', isComparable: true },
    });
    const trend = trendOf([point(1), point(2), point(3), point(4)], point(5), {
      thresholds: { 'drift-cpu-percent': 10, 'drift-calls-percent': 10 },
    });
    const notice = renderRecorded(aSide(), { key: '', baselineNote: 'Stored.', trend });
    expect(notice).toContain('**Trend over the last 5 measured commits**');
    expect(notice).toMatch(/Calls per request drifted by \+14\.5 % in all/);
    expect(notice.match(/```mermaid/g)).toHaveLength(2);
    expect(notice).toContain('| `1aaaaaa` | 2026-01-01 |');
  });
});

describe('a failed measurement', () => {
  test('shows message, advice and the end of the log', () => {
    const failure = new MeasurementError('starting shop.main:app: it exited with code 1', {
      advice: 'Run the command by hand to see why.',
      details: 'Traceback (most recent call last):\nModuleNotFoundError: No module named jwt',
    });
    expect(renderFailure(failure, { key: 'default' })).toBe(
      [
        '### 🔴 The measurement failed',
        '',
        '**starting shop.main:app: it exited with code 1.**',
        '',
        'Run the command by hand to see why.',
        '',
        '<details open>',
        '<summary>Log</summary>',
        '',
        '```text',
        'Traceback (most recent call last):',
        'ModuleNotFoundError: No module named jwt',
        '```',
        '',
        '</details>',
      ].join('\n'),
    );
  });

  test('needs neither advice nor log', () => {
    expect(renderFailure(new InputError('no such file'), { key: '' })).toBe(
      '### 🔴 The measurement failed\n\n**no such file.**',
    );
    expect(renderFailure({ message: '' }, { key: '' })).toContain('No reason was given.');
  });

  test('keeps a message of many lines, the rest of them as log', () => {
    expect(renderFailure({ message: 'first\nsecond\nthird' }, { key: '' })).toContain(
      '**first.**\n\n<details open>\n<summary>Log</summary>\n\n```text\nsecond\nthird\n```',
    );
  });

  test('stays short enough for a comment, however long the log', () => {
    const details = `${'`'.repeat(50)}${'x'.repeat(5_000_000)}\n`.repeat(3);
    expect(
      renderFailure({ message: details, advice: details, details }, { key: details }).length,
    ).toBeLessThan(65_000);
  });
});

test('no notice lets a hostile text out of its place', () => {
  fc.assert(
    fc.property(hostileName, (name) => {
      const side = poisoned(aComparison(), name).head;
      const context = { key: name, baselineNote: name, reportUrl: name };
      const notices = [renderNoBaseline(side, context), renderRecorded(side, context)];
      for (const notice of notices) {
        expect(notice.replace(/`[^`\n]*`/g, '')).not.toMatch(/<|@[A-Za-z0-9]|#[0-9]|:\/\//);
      }
      const [heading, , message] = renderFailure({ message: name }, context).split('\n');
      expect(`${heading}\n${message}`.replace(/`[^`\n]*`/g, '')).not.toMatch(
        /<|@[A-Za-z0-9]|:\/\//,
      );
    }),
    { numRuns: 100 },
  );
});

test.each([...HOSTILE_NAMES])('a log cannot end its own block: %#', (name) => {
  const failure = renderFailure(
    { message: 'failed', details: `\`\`\`\n${name}\n</details>\n\`\`\`` },
    { key: '' },
  );
  const opening = /^(`{3,})text$/m.exec(failure)?.[1] ?? '';
  const closings = failure.split('\n').filter((line) => line.startsWith(opening));
  expect(closings).toEqual([`${opening}text`, opening]);
  expect(failure.endsWith(`\n${opening}\n\n</details>`)).toBe(true);
});

test('a baseline of which only the work was counted is told without CPU and rounds', () => {
  const counted = aSide({
    rounds: 0,
    requests: 0,
    samples: 0,
    cpuMsPerRequest: 0,
    cpuMsPerRequestByRound: [],
    requestsPerSecond: 0,
  });
  const recorded = renderRecorded(counted, { key: '', baselineNote: 'Stored.' });
  expect(recorded).toBe(
    [
      '### ⚪ Baseline recorded: exact counts',
      '',
      '**Nothing to do.** Stored.',
      '',
      'Counted `4b825dc` on `main`: exact counts only, which do not depend on the machine',
    ].join('\n'),
  );
  expect(renderNoBaseline(counted, { key: '', baselineNote: '' })).not.toMatch(
    /CPU|round|requests/,
  );
});
