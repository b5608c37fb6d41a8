// Whole decisions: how often identical code alarms, how often a regression is found.
// Usage: npm run bench:gate -- [--replay [--accept]] [--python PATH] [--only CASE …]
//
// Measures the real decisions that are missing in bench/gate/rounds (it can be stopped and goes on
// where it was), then replays decisions drawn from all recorded rounds and prints the table.
// --accept keeps the verdicts of the real decisions as they come out now, for the test that replays
// them. Exits with 1 when a mark is missed.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { shopPython } from '../shop-environment.mjs';
import { measureMissing } from './measure.mjs';
import { acceptVerdicts, gateTable } from './table.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = join(root, 'bench', 'gate', 'rounds');
const { values } = parseArgs({
  options: {
    replay: { type: 'boolean', default: false },
    python: { type: 'string' },
    only: { type: 'string', multiple: true, default: [] },
    accept: { type: 'boolean', default: false },
  },
});
const only = (name) => values.only.length === 0 || values.only.includes(name);

if (!values.replay) {
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), 'fastapi-spy-gate-'));
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => controller.abort());
  const python = shopPython(values.python, scratch);
  const note = (line) => process.stderr.write(`· ${line}\n`);
  try {
    await measureMissing({ root, folder, python, signal: controller.signal, note, only });
  } catch (error) {
    if (!controller.signal.aborted) throw error;
    note('stopped; what was recorded is kept, run it again to go on');
  }
}

if (values.accept) acceptVerdicts(folder);
const { tables, isHeld } = gateTable(folder);
for (const table of tables) {
  print(table);
  process.stdout.write('\n');
}
process.stdout.write(isHeld ? 'all marks held\n' : 'a mark is missed\n');
process.exitCode = isHeld ? 0 : 1;

function print(rows) {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map((row) => String(row[column]).length)),
  );
  for (const row of rows) {
    const cells = row.map((cell, column) => String(cell).padEnd(widths[column]));
    process.stdout.write(`${cells.join('  ').trimEnd()}\n`);
  }
}
