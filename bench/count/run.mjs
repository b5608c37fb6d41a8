// Exact counts on the shop: are passes identical, are regressions found by name, is anything else
// ever reported? Usage: npm run bench:count -- [--quick] [--python PATH] [--keep FOLDER]
//
// Exits with 1 when a pass differs outside of the event loop, or a decision is wrong.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { shopPython } from '../shop-environment.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const shop = join(root, 'fixtures', 'shop');
const tool = join(root, 'dist', 'cli', 'index.js');
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    python: { type: 'string' },
    keep: { type: 'string' },
  },
});

/** What head has switched on, how often it is decided, and what must be named; null: nothing. */
const DECISIONS = [
  { regression: 'n-plus-one', times: 10, named: /list_orders|summarise/ },
  { regression: 'cpu-10', times: 10, named: /.+/ },
  { regression: 'none', times: 2, named: null },
  { regression: 'moved', times: 2, named: null },
  { regression: 'renamed', times: 2, named: null },
  { regression: 'sleep', times: 2, named: null },
  { regression: 'slow-import', times: 2, named: null },
];
// Even, so that half of the passes have busy neighbours.
const UNCHANGED = values.quick ? 2 : 6;

const scratch = mkdtempSync(join(tmpdir(), 'fastapi-spy-count-'));
const folder = values.keep === undefined ? scratch : resolve(values.keep);
mkdirSync(folder, { recursive: true });
const neighbours = new Set();
process.once('exit', () => {
  for (const each of neighbours) each.kill('SIGKILL');
  rmSync(scratch, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const python = shopPython(values.python, scratch);
let wrong = 0;

// Unchanged code: every second measurement has busy neighbours and half of the cores.
const unchanged = [];
for (let turn = 0; turn < UNCHANGED; turn++) {
  const isBusy = turn % 2 === 1;
  unchanged.push(count('none', `none-${turn}`, { seed: 100 + turn, isBusy }));
}
const differing = differences(unchanged.map(({ measurement }) => measurement));
wrong += differing.length;

// Decisions, all against the first measurement.
const [base] = unchanged;
const table = [['head', 'decisions', 'regressed', 'named', 'wrong', 'causes of the last']];
for (const { regression, times, named } of DECISIONS) {
  const row = { regressed: 0, named: 0, wrong: 0, last: '' };
  const repeats = values.quick ? 1 : times;
  for (let turn = 0; turn < repeats; turn++) {
    const isBusy = turn % 2 === 1;
    const head = count(regression, `${regression}-${turn}-head`, { seed: 200 + turn, isBusy });
    const result = compare(base.path, head.path);
    const regressed = result.verdict === 'regressed';
    const text = [...result.counts.reasons, ...result.counts.functions.map(({ id }) => id.name)];
    const isNamed = named !== null && text.some((each) => named.test(each));
    row.regressed += regressed;
    row.named += regressed && isNamed;
    row.wrong += named === null ? regressed : !(regressed && isNamed);
    row.last = result.counts.reasons.slice(0, 2).join('; ');
    note(`${regression} ${turn + 1}/${repeats}: ${result.verdict}; ${row.last}`);
  }
  wrong += row.wrong;
  table.push([regression, repeats, row.regressed, row.named, row.wrong, row.last]);
}

console.log(
  `unchanged code: ${unchanged.length} measurements of 2 passes, every second one with half of the cores and busy neighbours`,
);
console.log(
  differing.length === 0
    ? `every function outside the event loop identical to the last call; left out as unstable: ${unstable(unchanged)}`
    : `DIFFERENT between measurements:\n${differing.map((each) => `  ${each}`).join('\n')}`,
);
const seconds = unchanged.map((each) => each.seconds);
console.log(
  `both passes took ${Math.min(...seconds).toFixed(1)} to ${Math.max(...seconds).toFixed(1)} s; ${unchanged[0].slowDown}\n`,
);
print(table);
console.log(`\n${wrong} wrong`);
process.exitCode = wrong === 0 ? 0 : 1;

/** Counts the shop with something switched on. */
function count(regression, name, { seed, isBusy }) {
  const path = join(folder, `${name}.json.gz`);
  const busy = isBusy ? startNeighbours() : [];
  const half = Math.max(1, Math.floor(availableParallelism() / 2));
  const limit = isBusy && process.platform === 'linux' ? ['taskset', '-c', `0-${half - 1}`] : [];
  const command = [
    ...limit,
    ...[process.execPath, tool, 'count', '--python', python],
    ...['--command', `"${python}" -m uvicorn shop.main:app --port {port} --no-access-log`],
    ...['--load', 'scenario.yml', '--ready-path', '/health', '--output', path],
    ...['--env', `SHOP_REGRESSION=${regression}`, '--env', `PYTHONHASHSEED=${seed}`],
  ];
  const began = performance.now();
  let told = '';
  try {
    told = execFileSync('sh', ['-c', '"$@" 2>&1', 'sh', ...command], { cwd: shop }).toString();
  } finally {
    for (const each of busy) stopNeighbour(each);
  }
  return {
    path,
    seconds: (performance.now() - began) / 1000,
    slowDown: /a request took .*/.exec(told)?.[0] ?? '',
    measurement: JSON.parse(gunzipSync(readFileSync(path))),
  };
}

function compare(basePath, headPath) {
  const run = () =>
    execFileSync(process.execPath, [tool, 'compare', basePath, headPath, '--format', 'json'], {
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  try {
    return JSON.parse(run());
  } catch (error) {
    if (error.status !== 1) throw error; // 1 is a regression
    return JSON.parse(error.stdout);
  }
}

/** "endpoint function: counts" of all functions that are not the same in every measurement. */
function differences(measurements) {
  const seen = new Map();
  measurements.forEach(({ counts, functions }, index) => {
    for (const request of counts.requests) {
      for (const [fn, calls, turns] of request.functions) {
        const key = `${request.endpoint} · ${functions[fn][1]} ${functions[fn][0]}`;
        const list = seen.get(key) ?? new Array(measurements.length).fill('none');
        list[index] = `${calls}/${turns}`;
        seen.set(key, list);
      }
    }
  });
  return [...seen]
    .filter(([, list]) => new Set(list).size > 1)
    .map(([key, list]) => `${key}: ${list.join(', ')}`);
}

function unstable(all) {
  const names = new Set(
    all.flatMap(({ measurement: { counts, functions } }) =>
      counts.requests.flatMap((request) => request.unstable.map(([fn]) => functions[fn][0])),
    ),
  );
  return names.size === 0 ? 'none' : [...names].join(', ');
}

/** Processes that use every core in bursts. */
function startNeighbours() {
  const script =
    'for (;;) { const end = Date.now() + 30; while (Date.now() < end); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 15); }';
  return Array.from({ length: availableParallelism() }, () => {
    const child = spawn(process.execPath, ['-e', script], { stdio: 'ignore' });
    neighbours.add(child);
    return child;
  });
}

function stopNeighbour(child) {
  child.kill('SIGKILL');
  neighbours.delete(child);
}

function print(rows) {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map((row) => String(row[column]).length)),
  );
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) =>
          column === 0 || column === row.length - 1
            ? String(cell).padEnd(column === 0 ? widths[0] : 0)
            : String(cell).padStart(widths[column]),
        )
        .join('  '),
    );
  }
}

function note(text) {
  process.stderr.write(`· ${text}\n`);
}
