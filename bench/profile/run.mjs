// How long reading and comparing two folded files takes, beside other tools, in turns.
// Usage: node scripts/compile.mjs && node bench/profile/run.mjs [--quick] [--linear] [--runs N]
//   [--folder DIR] [--inferno PATH of inferno-diff-folded] [--difffolded PATH of difffolded.pl]
//
// --quick: shape A alone, three runs, and the start of the command line. --linear: shape A of 1, 10, 100
// and 400 MB as well. --folder keeps the files that are made. Tools that are not
// there are left out. Exits with 1 when a mark is missed. Only Linux tells the memory of other tools.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from './generate.mjs';
import { startUp } from './start-up.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    linear: { type: 'boolean', default: false },
    runs: { type: 'string' },
    folder: { type: 'string' },
    inferno: { type: 'string', default: 'inferno-diff-folded' },
    difffolded: { type: 'string' },
  },
});
const runs = Number(values.runs ?? (values.quick ? 3 : 7));
const SHAPES = [
  { name: 'A', megabytes: 100, mostSeconds: undefined, mostMb: 300 },
  { name: 'B', megabytes: 130, mostSeconds: 4, mostMb: 1024 },
];

const node = process.execPath;
const tools = [
  { name: 'read only, Node', command: [node, join(here, 'read-only.mjs')] },
  { name: 'fastapi-spy', command: [node, join(here, 'compare.mjs')] },
  { name: 'inferno-diff-folded', command: [values.inferno] },
  ...(values.difffolded === undefined
    ? []
    : [{ name: 'difffolded.pl', command: ['perl', values.difffolded] }]),
];

/** Seconds and MB of a run; undefined when the tool is not there. */
function run(command, files) {
  const hasTime = existsSync('/usr/bin/time');
  const [program, ...args] = [...command, ...files];
  const start = performance.now();
  const done = hasTime
    ? spawnSync('/usr/bin/time', ['-f', '%e %M', program, ...args], OUTPUT)
    : spawnSync(program, args, OUTPUT);
  const seconds = (performance.now() - start) / 1000;
  if (done.error !== undefined || done.status !== 0) return undefined;
  const [, kilobytes] = /(\d+)\s*$/.exec(done.stderr) ?? [];
  return { seconds, mb: kilobytes === undefined ? Number.NaN : Number(kilobytes) / 1024 };
}
const OUTPUT = { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' };

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'fastapi-spy-profile-'));
if (values.folder === undefined) {
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}
mkdirSync(folder, { recursive: true });
console.log('| shape | tool | s, median | s, least | MB |');
console.log('|---|---|---|---|---|');
for (const shape of SHAPES.slice(0, values.quick ? 1 : 2)) {
  const files = [1, 2].map((seed) => join(folder, `${shape.name}${seed}`));
  files.forEach((file, index) => {
    if (!existsSync(file)) generate(shape.name, index + 1, shape.megabytes, file);
  });
  // In turns, so that what else the machine does meets all alike.
  const results = tools.map(() => []);
  for (let turn = 0; turn < runs; turn += 1) {
    tools.forEach(({ command }, index) => {
      const result = run(command, files);
      if (result !== undefined) results[index].push(result);
    });
  }
  const medians = new Map();
  tools.forEach(({ name }, index) => {
    const own = results[index];
    if (own.length < runs) return;
    const seconds = own.map((each) => each.seconds);
    const mb = Math.max(...own.map((each) => each.mb));
    medians.set(name, { seconds: median(seconds), mb });
    const cells = [median(seconds).toFixed(2), Math.min(...seconds).toFixed(2), Math.round(mb)];
    console.log(`| ${shape.name} | ${name} | ${cells.join(' | ')} |`);
  });
  const ours = medians.get('fastapi-spy');
  if (ours === undefined) throw new Error('comparing failed: node bench/profile/compare.mjs');
  const most = shape.mostSeconds ?? medians.get('inferno-diff-folded')?.seconds;
  if (most !== undefined && ours.seconds > most) miss(`${shape.name}: ${ours.seconds} s > ${most}`);
  if (ours.mb > shape.mostMb) miss(`${shape.name}: ${ours.mb} MB > ${shape.mostMb}`);
}

if (values.linear) {
  console.log('\n| shape A, twice | s, median | MB |');
  console.log('|---|---|---|');
  for (const megabytes of [1, 10, 100, 400]) {
    const files = [1, 2].map((seed) => join(folder, `A${seed}-${megabytes}`));
    files.forEach((file, index) => {
      if (!existsSync(file)) generate('A', index + 1, megabytes, file);
    });
    const results = Array.from({ length: runs }, () =>
      run([node, join(here, 'compare.mjs')], files),
    );
    const seconds = median(results.map((each) => each.seconds));
    const mb = Math.max(...results.map((each) => each.mb));
    console.log(`| ${megabytes} MB | ${seconds.toFixed(2)} | ${Math.round(mb)} |`);
  }
}

for (const text of startUp(join(here, '..', '..'), folder)) miss(text);

function miss(text) {
  process.stderr.write(`mark missed: ${text}\n`);
  process.exitCode = 1;
}
