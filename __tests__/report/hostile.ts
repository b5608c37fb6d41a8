/** Names that a stranger's code might have, and what generates more of their kind. */
import fc from 'fast-check';
import type { Comparison } from '../../src/compare/types.js';
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
    notes: [name, `- ${name}`, `1. ${name}`],
  };
}

export const poisonedComparison = fc
  .tuple(
    hostileName,
    fc.constantFrom('regressed', 'improved', 'unchanged', 'inconclusive', 'contaminated' as const),
  )
  .map(([name, verdict]) => ({ name, comparison: poisoned(aComparisonOf(verdict), name) }));
