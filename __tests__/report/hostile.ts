/** Names that a stranger's code might have, and what generates more of their kind. */
import fc from 'fast-check';
import type { Comparison, CountComparison, CountRow } from '../../src/compare/types.js';
import type { FunctionId } from '../../src/profile/model.js';
import { aCountComparison, sameCounts } from '../helpers/counts.js';
import { aComparisonOf } from './comparison.factory.js';

export const HOSTILE_NAMES: readonly string[] = [
  '</script><img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '--><script>alert(1)</script><!--',
  '</code></td></tr></table><h1>owned</h1>',
  '`code` ``two`` ```three```',
  'a|b\\|c\\\\|d',
  'first\nsecond\r\nthird\u2028fourth',
  '@everyone and @octocat',
  '#1 GH-1 octocat/hello#1',
  '[link](https://evil.example) ![image](https://evil.example/x.png)',
  'https://evil.example www.evil.example mailto:a@evil.example',
  '$\\href{javascript:alert(1)}{x}$',
  '**bold** _it_ ~~gone~~ # heading',
  '</details></summary>',
  '\u001b[2J\u001b]0;title\u0007red',
  '\u202egnitirw denrut\u2066',
  '\ud800 half a character',
  '',
  ' ',
  '" onfocus="alert(1)" autofocus x="',
  'x'.repeat(100_000),
  '漢字'.repeat(50_000),
  '`'.repeat(5000),
  '👩‍👩‍👧‍👦'.repeat(100),
];

export const hostileName = fc.oneof(
  fc.constantFrom(...HOSTILE_NAMES),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '`',
        '|',
        '\\',
        '<',
        '>',
        '\n',
        '@',
        '#',
        '[',
        ']',
        '(',
        ')',
        '$',
        'a',
        '1',
        ' ',
        '&',
        '"',
      ),
      {
        maxLength: 60,
      },
    )
    .map((characters) => characters.join('')),
);

/** The comparison with every text that comes from elsewhere replaced by the name. */
export function poisoned(comparison: Comparison, name: string): Comparison {
  const side = (original: Comparison['base']): Comparison['base'] => ({
    ...original,
    gitSha: name,
    gitBranch: name,
    createdAt: name,
    voidRounds: [name],
    fingerprint: {
      ...original.fingerprint,
      os: name,
      arch: name,
      kernel: name,
      cpuModel: name,
      cpuFlags: name,
      pythonVersion: name,
      pythonBuild: name,
      pySpyVersion: name,
      scenarioHash: name,
      gitSha: name,
      gitBranch: name,
    },
  });
  return {
    ...comparison,
    reasons: [name, `\`${name}\` takes more time`],
    base: side(comparison.base),
    head: side(comparison.head),
    metrics: comparison.metrics.map((metric) => ({ ...metric, name, label: name })),
    categories: comparison.categories.map((row) => ({ ...row, category: name, label: name })),
    functions: comparison.functions.map((row) => ({
      ...row,
      id: { ...row.id, name, path: name },
      category: name,
    })),
    endpoints: comparison.endpoints.map((row) => ({ ...row, name })),
    counts: comparison.counts === null ? null : poisonedCounts(comparison.counts, name),
    notes: [name, `- ${name}`, `1. ${name}`],
  };
}

function poisonedCounts(counts: CountComparison, name: string): CountComparison {
  const id = (original: FunctionId): FunctionId => ({ ...original, name, path: name });
  const row = (original: CountRow): CountRow => ({ ...original, name, label: name });
  return {
    ...counts,
    advisory: counts.advisory === '' ? '' : name,
    reasons: counts.reasons.map(() => name),
    metrics: counts.metrics.map((metric) => ({
      ...metric,
      name: `${metric.of}:endpoint:${name}`,
      label: name,
    })),
    endpoints: counts.endpoints.map(row),
    categories: counts.categories.map(row),
    functions: counts.functions.map((fn) => ({
      ...fn,
      id: id(fn.id),
      category: name,
      movedFrom: fn.movedFrom && id(fn.movedFrom),
      endpoint: name,
      callers: fn.callers.map((change) => ({
        ...change,
        caller: change.caller && id(change.caller),
        endpoint: name,
      })),
    })),
    packages: [{ name, base: name, head: name, calls: { base: 1, head: 2 }, turns: counts.turns }],
    unstable: counts.functions.map((fn) => id(fn.id)),
    unmatched: [name],
  };
}

export const poisonedComparison = fc
  .tuple(
    hostileName,
    fc.constantFrom('regressed', 'improved', 'unchanged', 'inconclusive', 'contaminated' as const),
    fc.constantFrom(
      null,
      aCountComparison(),
      aCountComparison({ verdict: 'improved' }),
      aCountComparison({ verdict: 'unchanged' }),
      aCountComparison({ advisory: 'replaced' }),
      sameCounts(),
    ),
  )
  .map(([name, verdict, counts]) => ({
    name,
    comparison: poisoned({ ...aComparisonOf(verdict), counts }, name),
  }));
