// Several worlds at a time, each in a process of its own: they share nothing but the machine.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { e2eFolder } from './tools.mjs';

/**
 * @param groups names of cases that belong together; each group is a process, the first ones first
 * @param jobs how many at a time
 * @param options given to each process
 * @returns how many cases passed and failed; what a group printed comes as one when it has ended
 */
export async function runInLanes(groups, jobs, options) {
  const waiting = [...groups];
  const sum = { passed: 0, failed: 0 };
  const lane = async () => {
    for (let group = waiting.shift(); group !== undefined; group = waiting.shift()) {
      const { passed, failed } = await runGroup(group, options);
      sum.passed += passed;
      sum.failed += failed;
    }
  };
  await Promise.all(Array.from({ length: jobs }, lane));
  return sum;
}

async function runGroup(group, options) {
  const only = group.flatMap((name) => ['--only', name]);
  const child = spawn(process.execPath, [join(e2eFolder, 'run.mjs'), ...only, ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      printed += text;
    });
  }
  const exitCode = await new Promise((done) => child.once('close', done));
  const result = /\n(\d+) passed, (\d+) failed\n$/.exec(printed);
  if (result === null) {
    console.log(
      `${printed}\n✗ ${group.join(', ')}: ended without a result (exit code ${exitCode})`,
    );
    return { passed: 0, failed: group.length };
  }
  // The sum of all groups is told at the end.
  console.log(printed.slice(0, result.index).trimEnd());
  return { passed: Number(result[1]), failed: Number(result[2]) };
}
