// The verdicts of the demo, again and again: how often identical code alarms, how often a
// regression is found and named.
// Usage: npm run bench:demo -- [--times 10] [--regression NAME …] [--python PATH]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { shopPython } from '../shop-environment.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '10' },
    regression: { type: 'string', multiple: true, default: ['none', 'n-plus-one'] },
    python: { type: 'string' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-bench-'));
// A run that is stopped leaves nothing: the demo has its own guard, the folder is ours.
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const verdicts = new Map(values.regression.map((name) => [name, []]));
try {
  const python = shopPython(values.python, folder);
  for (let turn = 1; turn <= Number(values.times); turn++) {
    for (const name of values.regression) {
      const report = join(folder, 'report');
      const began = performance.now();
      execFileSync(
        process.execPath,
        [
          join(root, 'dist', 'cli', 'index.js'),
          ...['demo', '--regression', name, '--python', python, '--report', report],
        ],
        { stdio: ['ignore', 'ignore', 'pipe'] },
      );
      const result = JSON.parse(readFileSync(join(report, 'result.json'), 'utf8'));
      verdicts.get(name).push(result);
      const seconds = ((performance.now() - began) / 1000).toFixed(0);
      process.stderr.write(
        `· ${name} ${turn}: ${result.verdict} in ${seconds} s; ${result.reasons.slice(0, 4).join('; ') || 'nothing over its threshold'}\n`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const count = (results, test) => results.filter(test).length;
const has = (result, name) =>
  result.metrics.some((metric) => metric.name === name && metric.verdict === 'regressed');
process.stdout.write(
  'regression      runs  regressed  inconclusive  database named  list_orders named\n',
);
for (const [name, results] of verdicts) {
  const cells = [
    results.length,
    count(results, (each) => each.verdict === 'regressed'),
    count(results, (each) => each.verdict === 'inconclusive'),
    count(results, (each) => has(each, 'category:database')),
    count(results, (each) =>
      each.metrics.some(
        (metric) => metric.verdict === 'regressed' && /:(list_orders|summarise)$/.test(metric.name),
      ),
    ),
  ];
  const widths = [4, 9, 12, 14, 17];
  process.stdout.write(
    `${name.padEnd(14)}  ${cells.map((cell, index) => String(cell).padStart(widths[index])).join('  ')}\n`,
  );
}
