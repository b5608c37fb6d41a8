// How long the command line takes to start, beside Node itself, and what the bundle weighs.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const RUNS = 9;
const node = process.execPath;

/**
 * Prints a table, and what `dist/cli` weighs. The marks are for the quickest run: what else the machine
 * does can only add to it.
 * @param root of the repository, with a built dist/
 * @param folder for a file that is made
 * @returns a sentence for each mark that is missed
 */
export function startUp(root, folder) {
  const cli = join(root, 'dist', 'cli', 'index.js');
  if (!existsSync(cli)) return ['dist/cli is missing: npm run build'];
  const fixtures = join(root, 'fixtures', 'profiles');
  const speedscope = join(folder, 'one-megabyte.speedscope.json');
  writeFileSync(speedscope, longer(join(fixtures, 'py-spy.speedscope.json.gz'), 1e6));
  const rows = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: '--version', args: [cli, '--version'], mostMs: 80 },
    {
      name: 'report, py-spy.raw',
      args: [cli, 'report', join(fixtures, 'py-spy.raw')],
      mostMs: 300,
    },
    { name: 'report, 1 MB of speedscope', args: [cli, 'report', speedscope], mostMs: 300 },
  ].map((row) => ({ ...row, ms: [] }));
  for (let turn = 0; turn < RUNS; turn += 1) {
    for (const { args, ms } of rows) {
      const start = performance.now();
      if (spawnSync(node, args, { stdio: 'ignore', cwd: folder }).status === 0) {
        ms.push(performance.now() - start);
      }
    }
  }
  console.log('\n| start | ms, median | ms, least |');
  console.log('|---|---|---|');
  const missed = [];
  for (const { name, ms, mostMs } of rows) {
    if (ms.length < RUNS) {
      missed.push(`${name}: it fails`);
      continue;
    }
    ms.sort((a, b) => a - b);
    console.log(`| ${name} | ${ms[RUNS >> 1].toFixed(0)} | ${ms[0].toFixed(0)} |`);
    if (mostMs !== undefined && ms[0] > mostMs) missed.push(`${name}: ${ms[0].toFixed(0)} ms`);
  }
  const files = readdirSync(join(root, 'dist', 'cli')).filter((file) => file.endsWith('.js'));
  const sizes = files.map((file) => statSync(join(root, 'dist', 'cli', file)).size);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const kilobytes = (bytes) => `${Math.round(bytes / 1024)} kB`;
  console.log(
    `\ndist/cli: ${kilobytes(all)} in ${files.length} files; ${kilobytes(statSync(cli).size)} are always loaded`,
  );
  return missed;
}

/** The recording again and again, until its file has so many bytes. */
function longer(path, bytes) {
  const file = JSON.parse(gunzipSync(readFileSync(path)).toString());
  const { samples, weights } = file.profiles[0];
  const portion = samples.slice();
  while (JSON.stringify(file).length < bytes) {
    for (const sample of portion) {
      samples.push(sample);
      weights.push(weights[0]);
    }
  }
  return JSON.stringify(file);
}
