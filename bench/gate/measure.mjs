// Real decisions on the shop, and real jobs; every round is kept.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { Guard } from '../../build/app/guard.js';
import { resolveConfig } from '../../build/config/config.js';
import { duetOfCheckout } from '../../build/duet/duet.js';
import { measureDuet } from '../../build/duet/measure.js';
import { count, record } from '../../build/measure/record.js';
import { CASES, JOBS } from './cases.mjs';
import { addToPool, readPool, writePool } from './pool.mjs';

/** A neighbour that uses a core in bursts of up to a second, and none in between. */
const NEIGHBOUR = `
const until = (ms) => { const end = Date.now() + ms; while (Date.now() < end); };
const turn = () => { until(100 + 900 * Math.random()); setTimeout(turn, 100 + 900 * Math.random()); };
turn();`;

/** Measures what is missing in the folder; stops between two decisions when asked to. */
export async function measureMissing({ root, folder, python, signal, note, only }) {
  const shop = join(root, 'fixtures', 'shop');
  const configOf = async (regression, budget = '') => {
    const config = await resolveConfig({
      env: {},
      overrides: {
        command: `"${python}" -m uvicorn shop.main:app --host 127.0.0.1 --port {port} --no-access-log`,
        ...{ python, load: 'scenario.yml', 'ready-path': '/health', count: 'false', budget },
      },
      cwd: shop,
    });
    return { ...config, env: { SHOP_REGRESSION: regression } };
  };
  const context = {
    progress: () => undefined,
    signal,
    bundleRoot: join(root, 'dist'),
    cwd: shop,
  };
  // In turn, so that no case has the machine's good hour to itself.
  const most = Math.max(...CASES.map(({ decisions }) => decisions));
  for (let turn = 0; turn < most; turn++) {
    for (const each of CASES) {
      const due = Math.ceil(((turn + 1) * each.decisions) / most);
      await decide(each, due);
    }
    for (const each of JOBS) await countOnce(each);
    for (const each of JOBS) await work(each, Math.ceil(((turn + 1) * each.times) / most));
  }

  async function decide(each, due) {
    const path = pathOf(folder, each.name);
    const pool = readPool(path);
    if ((pool?.parts.length ?? 0) >= due || signal.aborted || !only(each.name)) return;
    const neighbour = each.isBusy
      ? spawn(process.execPath, ['-e', NEIGHBOUR], { stdio: 'ignore' })
      : undefined;
    const guard = new Guard(context.bundleRoot);
    const began = performance.now();
    try {
      const measure = each.isCheckout ? checkoutAgainstItself : twoServices;
      const { base, head, comparison } = await measure(each, guard);
      const { verdict } = comparison;
      const seconds = Math.round((performance.now() - began) / 1000);
      const { looks, pairSeconds } = base.pairing;
      const requests = base.settings.requestsPerRound;
      const told = { verdict, seconds, looks, requests, pairSeconds };
      writePool(path, addToPool(pool, [base, head], told));
      const cpu = comparison.metrics.find(({ name }) => name === 'cpu');
      note(
        `${each.name}: ${verdict} after ${base.rounds.length} pairs in ${seconds} s; CPU ${(cpu.effect * 100).toFixed(1)} % [${cpu.interval.map((x) => (x * 100).toFixed(1)).join(', ')}]; ${comparison.reasons.slice(0, 3).join('; ')}`,
      );
    } finally {
      neighbour?.kill('SIGKILL');
      await guard.close();
    }
  }

  /** Exact counts of a job's service, once: they are the same in every job. */
  async function countOnce({ name, regression }) {
    const path = pathOf(folder, `counts ${name}`);
    if (readPool(path) !== undefined || signal.aborted || !only(name)) return;
    const counted = await count(await configOf(regression), context);
    writePool(path, { sides: [counted], parts: [] });
    note(`${name}: counted`);
  }

  async function twoServices({ regression, budgetSeconds }, guard) {
    const sides = {
      base: { label: 'base', config: await configOf('none') },
      head: { label: 'head', config: await configOf(regression, String(budgetSeconds)) },
    };
    return measureDuet(sides, { context, guard });
  }

  /** The shop in a repository of its own, and the same commit checked out beside it. */
  async function checkoutAgainstItself({ budgetSeconds }, guard) {
    const folder = join(guard.temporaryFolder(), 'shop');
    cpSync(shop, folder, { recursive: true, filter: (path) => !path.includes('__pycache__') });
    const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org'];
    const git = (...args) => execFileSync('git', ['-C', folder, ...identity, ...args]);
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'The shop');
    const config = { ...(await configOf('none', String(budgetSeconds))), appDir: folder };
    const duet = { ...config.duet, base: 'main' };
    return duetOfCheckout({ ...config, duet }, { fetch: false }, { context, guard });
  }

  async function work(job, due) {
    const path = pathOf(folder, job.name);
    const pool = readPool(path);
    if ((pool?.parts.length ?? 0) >= due || signal.aborted || !only(job.name)) return;
    const measurement = await record(await configOf(job.regression), context);
    writePool(path, addToPool(pool, [measurement], {}));
    const cpu = measurement.rounds.map(({ cpuMs, requests }) => cpuMs / requests);
    const control = measurement.rounds.map(({ machine }) => machine.controlMs);
    const mean = (values) => values.reduce((sum, x) => sum + x, 0) / values.length;
    note(`${job.name}: ${mean(cpu).toFixed(3)} ms, control ${mean(control).toFixed(2)} ms`);
  }
}

export function pathOf(folder, name) {
  return join(folder, `${name.replaceAll(' ', '-')}.json.gz`);
}
