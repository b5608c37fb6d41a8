import fc from 'fast-check';
import { analyse } from '../../../src/profile/analysis/analyse.js';
import { compareProfiles } from '../../../src/profile/analysis/compare.js';
import type { ProfileAnalysis, ProfileComparison } from '../../../src/profile/analysis/types.js';
import type { CostProfile } from '../../../src/profile/cost.js';
import { recordedCost } from '../../../src/profile/recorded-cost.js';
import {
  renderProfileMarkdown,
  renderProfileReportJson,
  renderProfileText,
} from '../../../src/report/profile/render.js';
import { displayWidth } from '../../../src/report/text/layout.js';
import { costOf, recorded } from '../../profile/analysis/profiles.js';
import { HOSTILE_NAMES } from '../hostile.js';

const ESCAPE = '\u001b';
const PLAIN = { colour: false, width: 80 };

async function analysisOf(file: string, root?: string): Promise<ProfileAnalysis> {
  return analyse(recordedCost(await recorded(file, root), file));
}

describe('the report of a recording, as text', () => {
  let analysis: ProfileAnalysis;
  beforeAll(async () => {
    analysis = await analysisOf('endpoints-fastapi-0.165.speedscope.json.gz', '/srv/places');
  });

  test('begins with totals, and says what kind of work, which endpoint, thread and function it was', () => {
    const text = renderProfileText(analysis, { top: 10 }, PLAIN);
    expect(text).toMatch(
      /^Profile of endpoints-fastapi-0\.165\.speedscope\.json\.gz\n {2}total +9\.84 s in 984 samples\n/,
    );
    expect(text).toMatch(/HTTP +4\.96 +50\.4 %/);
    expect(text).toMatch(/read_sync .*thread +/);
    expect(text).toMatch(/process 11088, MainThread/);
    expect(text).toMatch(/burn \(places\/main\.py\) +application +2\.03 +20\.6 %/);
    expect(text).toMatch(/145 more are not shown/);
  });

  test('says what to look for, with the frames and the lines that show it', () => {
    const text = renderProfileText(analysis, {}, PLAIN).replace(/\s+/g, ' ');
    expect(text).toMatch(/is calls of other services that block the event loop\. Call them with/);
    expect(text).toMatch(/call_requests \(places\/main\.py:60\) calls it: [\d.]+ %, [\d.]+ s/);
  });

  test('shows functions by self, by total, or both', () => {
    const tables = (sort?: 'self' | 'total') =>
      renderProfileText(analysis, { sort }, PLAIN).match(/^Functions by \w+/gm);
    expect(tables()).toEqual(['Functions by self', 'Functions by total']);
    expect(tables('self')).toEqual(['Functions by self']);
    expect(tables('total')).toEqual(['Functions by total']);
  });

  test('shows one function in full when it is asked for: lines, callers, what it calls', () => {
    const text = renderProfileText(analysis, { functionName: 'call_requests' }, PLAIN);
    expect(text).toMatch(/^call_requests in places\/main\.py$/m);
    expect(text).toMatch(/^ +60 /m);
    expect(text).toMatch(/called by {2}run_endpoint_function/);
    expect(text).toMatch(/calls {6}get \(requests\/api\.py\)/);
  });

  test('names similar functions when there is none of that name', () => {
    expect(() => renderProfileText(analysis, { functionName: 'call_request' }, PLAIN)).toThrow(
      expect.objectContaining({ advice: expect.stringContaining('places/main.py:call_requests') }),
    );
  });

  test('has no line longer than the terminal, with colours only when they are wanted', () => {
    for (const width of [60, 80, 132]) {
      const text = renderProfileText(analysis, {}, { colour: false, width });
      expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(width);
      expect(text).not.toContain(ESCAPE);
    }
    expect(renderProfileText(analysis, {}, { colour: true, width: 80 })).toContain(`${ESCAPE}[1m`);
  });
});

describe('the report of two recordings', () => {
  let comparison: ProfileComparison;
  beforeAll(async () => {
    comparison = compareProfiles(
      await analysisOf('py-spy.raw'),
      await analysisOf('py-spy-threads.raw'),
    );
  });

  test('says that it compares shares, and how sure they are', () => {
    const text = renderProfileText(comparison, { top: 5 }, PLAIN);
    expect(text).toMatch(/^ {2}compared {2}shares of each side’s total$/m);
    expect(text).toMatch(/list_orders .* 11\.7 % → 7\.3 % +▼ −4\.4 +−10\.4 … \+3\.0/);
    expect(text).toMatch(/Samples of one recording are not/);
    expect(text).not.toMatch(/slower|faster/);
  });

  test('colours what is surely more red and what is surely less blue, nothing else', () => {
    const [base, head] = [
      costOf([
        [['a'], 500],
        [['b'], 490],
        [['c'], 10],
      ]),
      costOf([
        [['a'], 100],
        [['b'], 890],
        [['c'], 10],
      ]),
    ].map((cost) => analyse(cost)) as [ProfileAnalysis, ProfileAnalysis];
    const text = renderProfileText(
      compareProfiles(base, head),
      { sort: 'self' },
      { colour: true, width: 80 },
    );
    const lineOf = (name: string) =>
      text.split('\n').filter((line) => line.startsWith(`  ${name} `));
    expect(lineOf('b').join()).toContain(`${ESCAPE}[31m▲ +40.0`);
    expect(lineOf('a').join()).toContain(`${ESCAPE}[34m▼ −40.0`);
    expect(lineOf('c').join()).not.toContain(ESCAPE);
  });

  test('shows a function’s callers on both sides', () => {
    const text = renderProfileText(comparison, { functionName: 'list_orders', top: 3 }, PLAIN);
    expect(text).toMatch(/called by {2}WorkerThread\.run .*11\.7 % → 7\.3 %/);
  });

  test('fits its width', () => {
    for (const width of [80, 100]) {
      const text = renderProfileText(comparison, {}, { colour: false, width });
      expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(width);
    }
  });

  test('of measurements is in ms per request, before → after', () => {
    const unit = { unit: 'ms per request' } as const;
    const text = renderProfileText(
      compareProfiles(
        analyse(costOf([[['a'], 1]], { ...unit, sampleCount: 400 })),
        analyse(costOf([[['a'], 2]], { ...unit, sampleCount: 400 })),
      ),
      {},
      PLAIN,
    );
    expect(text).toMatch(/total {5}1\.00 → 2\.00 ms \(▲ \+100\.0 %\)/);
    expect(text).toMatch(/Functions that take more time, by self/);
  });
});

describe('the report as JSON', () => {
  test('has everything the text has, with a schema version', async () => {
    const analysis = await analysisOf('py-spy-threads.raw');
    const json = JSON.parse(renderProfileReportJson(analysis, {}));
    expect(json).toMatchObject({ schema: 1, kind: 'profile', unit: 'samples', totalWeight: 109 });
    expect(json.functions).toHaveLength(analysis.uniqueFunctions);
    const self = json.functions.reduce((sum: number, fn: { self: number }) => sum + fn.self, 0);
    expect(self).toBe(109);
    expect(json.functions[0]).toMatchObject({
      ...{ name: 'Condition.notify', path: 'threading.py', origin: 'stdlib', self: 13, total: 13 },
      callers: [{ name: 'Queue.put', weight: 13 }],
    });
    const some = JSON.parse(
      renderProfileReportJson(analysis, { top: 2, functionName: 'list_orders' }),
    );
    expect(some.functions.map(({ name }: { name: string }) => name)).toEqual([
      ...['Condition.notify', '_SelectorSocketTransport.write', 'list_orders'],
    ]);
  });

  test('of two has both sides of each row', async () => {
    const one = await analysisOf('py-spy.raw');
    const other = await analysisOf('py-spy-threads.raw');
    const json = JSON.parse(renderProfileReportJson(compareProfiles(one, other), { top: 5 }));
    expect(json).toMatchObject({ schema: 1, kind: 'comparison', comparedIn: 'share' });
    expect(json.functions).toHaveLength(5);
    expect(json.functions[0].self).toEqual({
      ...{ base: 13, head: 13, baseShare: expect.any(Number), headShare: expect.any(Number) },
      effect: expect.any(Number),
      shareInterval: [expect.any(Number), expect.any(Number)],
      effectInterval: [expect.any(Number), expect.any(Number)],
    });
  });
});

/** Every text that comes from elsewhere is the name. */
function poisoned(name: string): CostProfile {
  const tables = {
    functions: [
      { name: 'run_endpoint_function', path: 'fastapi/routing.py', origin: 'package' as const },
      { name, path: name, origin: 'app' as const },
      { name: `${name} `, path: `requests/${name}`, origin: 'package' as const },
    ],
    frames: [0, 1, 2].map((index) => ({ function: index, line: 5 })),
    stacks: [0, 1, 2].map((frame) => ({ parent: frame - 1, frame })),
  };
  const samples = [
    { stack: 1, weight: 3 },
    { stack: 2, weight: 4 },
  ];
  const threads = [{ label: name, kind: name, samples }];
  return { ...costOf([[['a'], 1]]), tables, samples, threads, totalWeight: 7, name, notes: [name] };
}

const LONG = 'n'.repeat(5000);
const RTL = 'abc\u202egnp.exe\u2066\u200f';

describe.each(
  [...HOSTILE_NAMES, LONG, RTL].map((name) => [JSON.stringify(name).slice(0, 40), name]),
)('names like %s', (_, name) => {
  const analysis = analyse(poisoned(name));
  const comparison = compareProfiles(analysis, analyse(poisoned(`${name}2`)));

  test('do not leave their line or steer the terminal in text', () => {
    for (const reported of [analysis, comparison]) {
      const text = renderProfileText(reported, {}, PLAIN);
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    }
  });

  test('open no tag, link, cell or line in Markdown', () => {
    for (const reported of [analysis, comparison]) {
      const markdown = renderProfileMarkdown(reported, {});
      expect(markdown).not.toMatch(/<(?!(module|lambda|locals)>)[a-z!/]/i);
      expect(markdown).not.toMatch(/(?![\n\u2060])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      const outside = markdown.replace(/`[^`\n]*`/g, 'code');
      expect(outside).not.toMatch(/(?<!\\)\]\(|@everyone|www\.evil|\$\\href/);
      const rows = outside.split('\n').filter((line) => line.startsWith('|'));
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => row.endsWith(' |'))).toBe(true);
    }
  });

  test('come out of JSON as they went in', () => {
    const json = JSON.parse(renderProfileReportJson(analysis, {}));
    expect(json.functions.map((fn: { name: string }) => fn.name)).toContain(name);
  });
});

test('tables of Markdown have as many cells in each row as in their head, whatever the names', () => {
  fc.assert(
    fc.property(fc.constantFrom(...HOSTILE_NAMES), (name) => {
      const markdown = renderProfileMarkdown(analyse(poisoned(name)), {}).replace(
        /`[^`\n]*`/g,
        'code',
      );
      for (const table of markdown.split('\n\n').filter((part) => part.startsWith('|'))) {
        const cells = table.split('\n').map((row) => row.split(/(?<!\\)\|/).length);
        expect(new Set(cells).size).toBe(1);
      }
    }),
  );
});
