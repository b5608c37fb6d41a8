// Records real stacks and prints how their samples are divided among the categories.
//
//   npm run bench:categories -- [--only REGEX] [--seconds S] [--ferretdb PATH] [--fixtures FOLDER]
//                               [--environment main=PYTHON] … [--replay FOLDER] [--names] [--idle]
//
// --replay prints the table of profiles that are there already; --names shows the functions in
// "other"; --idle records after the load has ended, and shows the leaves of threads that have nothing
// to do and that src/profile/idle.ts does not know. Exits with 1 when a stack has 3 % or more of its samples there.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { general, record } from './record.mjs';
import { killAll, startServices } from './services.mjs';
import { STACKS } from './stacks.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const apps = join(here, 'apps');
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '.' },
    seconds: { type: 'string', default: '10' },
    ferretdb: { type: 'string' },
    fixtures: { type: 'string' },
    environment: { type: 'string', multiple: true, default: [] },
    replay: { type: 'string' },
    idle: { type: 'boolean', default: false },
    names: { type: 'boolean', default: false },
  },
});
const build = join(dirname(dirname(here)), 'build');
const { readProfile } = await import(join(build, 'profile/formats/read.js'));
const { createCategoriser, CATEGORY_LABELS } = await import(join(build, 'profile/categories.js'));
const { waitingOf } = await import(join(build, 'profile/idle.js'));

const MOST_OTHER = 0.03;
const wanted = new RegExp(options.only);
const categoriser = createCategoriser();
const rows = [];

if (options.replay !== undefined) {
  const files = readdirSync(options.replay).filter((name) => name.endsWith('.raw.gz'));
  for (const file of files.sort()) {
    if (!wanted.test(file)) continue;
    const raw = gunzipSync(readFileSync(join(options.replay, file)));
    rows.push(await shares(file.replace('.raw.gz', ''), raw));
  }
} else {
  await recordAll();
}
print();
const isOver = rows.some(({ of }) => (of.get('other') ?? 0) >= MOST_OTHER);
process.exit(isOver ? 1 : process.exitCode);

async function recordAll() {
  const scratch = mkdtempSync(join(tmpdir(), 'categories-'));
  process.once('exit', () => {
    killAll();
    rmSync(scratch, { recursive: true, force: true });
  });
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => process.exit(1));
  const given = Object.fromEntries(options.environment.map((each) => each.split('=')));
  const pythons = {};
  const pythonOf = (name) => {
    pythons[name] ??= given[name] ?? makeEnvironment(name, scratch);
    return pythons[name];
  };
  const ferretdb = options.ferretdb && resolve(options.ferretdb);
  const { env, there } = await startServices(scratch, { python: pythonOf('main'), ferretdb, apps });
  for (const stack of STACKS) {
    if (!wanted.test(stack.name)) continue;
    const missing = (stack.needs ?? []).find((need) => !there.has(need));
    if (missing !== undefined) {
      note(`${stack.name} is left out: it needs ${missing}`);
      continue;
    }
    try {
      const python = pythonOf(stack.environment ?? 'main');
      const seconds = Number(options.seconds);
      const made = await record(stack, {
        python,
        apps,
        folder: scratch,
        env,
        seconds,
        isIdle: options.idle,
      });
      const text = general(readFileSync(made.output, 'utf8'), foldersOf(python));
      const row = await shares(stack.name, Buffer.from(text));
      rows.push(row);
      note(`${stack.name}: ${made.requests} requests, ${row.samples} samples`);
      if (options.fixtures !== undefined) {
        mkdirSync(options.fixtures, { recursive: true });
        writeFileSync(join(options.fixtures, `${stack.name}.raw.gz`), gzipSync(text, { level: 9 }));
      }
    } catch (error) {
      note(`${stack.name} failed: ${error.message}`);
      process.exitCode = 1;
    }
  }
  killAll();
}

function makeEnvironment(name, scratch) {
  note(`making the environment ${name}`);
  const folder = join(scratch, `environment-${name}`);
  const base = name === 'python313' ? 'python3.13' : 'python3';
  execFileSync(base, ['-m', 'venv', folder]);
  const python = join(folder, 'bin', 'python');
  const list = join(here, 'requirements', `${name}.txt`);
  execFileSync(python, ['-m', 'pip', 'install', '-q', 'py-spy==0.4.3', '-r', list]);
  return python;
}

/** Folders of this machine, longest first, and the names that they have in a fixture. */
function foldersOf(python) {
  const code =
    'import sys, sysconfig; print(sys.prefix, sysconfig.get_path("stdlib"), sys.base_prefix)';
  const [environment, library, base] = execFileSync(python, ['-c', code], { encoding: 'utf8' })
    .trim()
    .split(' ');
  return [
    [`${apps}/`, '/srv/app/'],
    [environment, '/srv/venv'],
    [library, library.replace(base, '/opt/python')],
    [base, '/opt/python'],
  ];
}

/** Shares of the samples that work; a loop in C may, see src/profile/idle.ts. */
async function shares(name, raw) {
  const profile = await readProfile(raw, { name, format: 'raw', projectRoot: '/srv/app' });
  const { tables, samples } = profile;
  const categories = categoriser.ofStacks(tables);
  const waits = waitingOf(tables);
  const of = new Map();
  const other = new Map();
  const leaves = new Map();
  let total = 0;
  let idle = 0;
  for (const { stack, weight } of samples) {
    const leaf = tables.functions[tables.frames[tables.stacks[stack].frame].function];
    if (waits(stack) !== undefined) {
      idle += weight;
      continue;
    }
    total += weight;
    const category = categories[stack];
    of.set(category, (of.get(category) ?? 0) + weight);
    leaves.set(labelOf(leaf), (leaves.get(labelOf(leaf)) ?? 0) + weight);
    const label = labelOf(leaf);
    if (category === 'other') other.set(label, (other.get(label) ?? 0) + weight);
  }
  for (const [category, weight] of of) of.set(category, weight / total);
  const largest = (map) => [...map].sort((a, b) => b[1] - a[1]);
  return { name, of, samples: total, idle, other: largest(other), leaves: largest(leaves) };
}

function labelOf({ name, origin, path }) {
  return `${name} (${origin}:${path})`;
}

function print() {
  if (options.idle) {
    for (const { name, leaves, samples, idle } of rows) {
      console.log(`${name}: ${idle} samples wait as idle.ts knows, ${samples} do not`);
      for (const [leaf, weight] of leaves.slice(0, 8)) console.log(`    ${weight} ${leaf}`);
    }
    return;
  }
  const categories = Object.keys(CATEGORY_LABELS);
  const lines = rows.map(({ name, of, samples, idle }) =>
    [
      ...[name, samples, idle],
      ...categories.map((each) => (of.has(each) ? (of.get(each) * 100).toFixed(1) : '')),
    ].map(String),
  );
  const table = [['stack', 'samples', 'idle', ...categories], ...lines];
  const widths = table[0].map((_, column) => Math.max(...table.map((line) => line[column].length)));
  for (const line of table) {
    const cells = line.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
    );
    console.log(cells.join('  '));
  }
  if (!options.names) return;
  for (const { name, other, samples } of rows) {
    for (const [fn, weight] of other.slice(0, 12)) {
      console.log(`${name}: ${((weight / samples) * 100).toFixed(2)} % ${fn}`);
    }
  }
}

function note(text) {
  process.stderr.write(`· ${text}\n`);
}
