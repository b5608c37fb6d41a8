// What measuring adds: CPU per request of the shop service with py-spy attached against without,
// in turn on the same processes, and the tool's own time beside the load that it runs.
// Usage: npm run bench:overhead -- [--python PATH] [--pairs N]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Guard } from '../../build/app/guard.js';
import { openService } from '../../build/app/service.js';
import { readScenario, resolveConfig } from '../../build/config/config.js';
import { builtinLoad } from '../../build/load/builtin.js';
import { cpuMsBetween, readCpuClock } from '../../build/measure/cpu-clock.js';
import { record } from '../../build/measure/record.js';
import { gainAccess } from '../../build/sampler/access.js';
import { findPySpy } from '../../build/sampler/install.js';
import { startRecording } from '../../build/sampler/record.js';
import { shopPython } from '../shop-environment.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const shop = join(root, 'fixtures', 'shop');
const bundleRoot = join(root, 'dist');
const { values } = parseArgs({
  options: {
    python: { type: 'string' },
    pairs: { type: 'string', default: '12' },
  },
});
const scratch = mkdtempSync(join(tmpdir(), 'fastapi-spy-overhead-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const python = shopPython(values.python, scratch);
const REQUESTS = 1500;
const progress = (line) => process.stderr.write(`· ${line}\n`);

const config = await resolveConfig({
  env: {},
  overrides: {
    app: 'shop.main:app',
    python,
    load: 'scenario.yml',
    'ready-path': '/health',
    // Counting is a measurement of its own; it tells its time itself.
    count: 'false',
  },
  cwd: shop,
});
const scenario = await readScenario(join(shop, 'scenario.yml'));
const guard = new Guard(bundleRoot);
const load = builtinLoad(scenario, bundleRoot);
const ratios = [];
try {
  const path = await findPySpy([python], progress);
  for (let pair = 0; pair < Number(values.pairs); pair++) {
    const service = await openService(
      {
        source: config.service,
        appDir: shop,
        python,
        env: { PYTHONHASHSEED: '1' },
        waitTimeoutSeconds: 60,
      },
      guard,
      async () => '',
    );
    const pySpy = await gainAccess(path, service.pid);
    await load.open(service.url);
    await load.warmUp(500);
    const cpuPerRequest = async (sampled) => {
      const recording = sampled
        ? await startRecording(pySpy, service.pid, 100, guard)
        : await new Promise((done) => setTimeout(done, 500));
      const before = await readCpuClock(service.pid);
      await load.run(REQUESTS);
      const ms = cpuMsBetween(before, await readCpuClock(service.pid)) / REQUESTS;
      await recording?.stop();
      return ms;
    };
    // With and without in both orders, so that a drift of the machine meets both alike.
    const order = pair % 2 === 0 ? [false, true, true, false] : [true, false, false, true];
    const sums = { true: 0, false: 0 };
    for (const sampled of order) sums[sampled] += await cpuPerRequest(sampled);
    const ratio = sums.true / sums.false;
    ratios.push(Math.log(ratio));
    progress(
      `pair ${pair + 1}: ${(sums.false / 2).toFixed(3)} ms without, ${(sums.true / 2).toFixed(3)} ms with (${((ratio - 1) * 100).toFixed(1)} %)`,
    );
    await service.stop();
  }
} finally {
  await load.stop();
  await guard.close();
}

const began = performance.now();
const measurement = await record(config, {
  progress,
  signal: new AbortController().signal,
  bundleRoot,
  cwd: shop,
});
const seconds = (performance.now() - began) / 1000;
const rounds = measurement.rounds.reduce((sum, round) => sum + round.seconds, 0);

const mean = ratios.reduce((sum, value) => sum + value, 0) / ratios.length;
const variance = ratios.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (ratios.length - 1);
const error = Math.sqrt(variance / ratios.length);
const percent = (log) => `${((Math.exp(log) - 1) * 100).toFixed(1)} %`;
process.stdout.write(
  `CPU per request with py-spy against without: ${percent(mean)} (standard error ${percent(error)}, ${ratios.length} pairs)\n` +
    `${measurement.rounds.length} rounds: ${seconds.toFixed(1)} s, of which ${rounds.toFixed(1)} s load; ${((seconds - rounds) / measurement.rounds.length).toFixed(1)} s beside it in each round (start, warm-up, attach, stop)\n`,
);
process.exit(Math.exp(mean) - 1 > 0.05 ? 1 : 0);
