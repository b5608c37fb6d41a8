// Runs a workflow of the repository with act on this machine and takes its log apart.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenOf } from './github-state.mjs';
import { collect, runVariables } from './runner.mjs';

/**
 * @param checkout folder of the run's own checkout
 * @param run see world.mjs
 * @returns exit code, log (what the steps printed), summary, annotations and the action's outputs,
 *   those together and by job; `seconds` it took, of which `secondsOfSteps` in the steps themselves
 */
export async function runWorkflow({ act, environment, action, github, checkout, run, folder }) {
  const { id, event, payload, attempt, workflow, actor } = run;
  mkdirSync(folder, { recursive: true });
  const eventFile = join(folder, `event-${id}-${attempt}.json`);
  writeFileSync(eventFile, JSON.stringify(payload));
  const variables = { ...runVariables(github, run), SHA_REF: run.sha };
  const args = [
    event,
    ...['--directory', checkout.folder, '--workflows', join(checkout.folder, workflow)],
    ...['--eventpath', eventFile, '--json', '--actor', actor],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--pull=false', '--rm'],
    ...['--local-repository', `org/fastapi-spy-action@v1=${action}`],
    ...['--secret', `GITHUB_TOKEN=${tokenOf(id)}`],
    ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
  const started = Date.now();
  const child = spawn(act, args, {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collect(child.stdout);
  const errors = collect(child.stderr);
  const exitCode = await new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', done);
  });
  writeFileSync(join(folder, `act-${id}-${attempt}.log`), `${output()}\n${errors()}`);
  const seconds = (Date.now() - started) / 1000;
  return { exitCode, seconds, ...read(output(), errors()) };
}

function read(output, errors) {
  const records = output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  const printed = records
    .filter((each) => each.raw_output === true)
    .map((each) => each.msg.trimEnd());
  const told = (name) => printed.filter((line) => line.startsWith(`${name}=`));
  const trees = told('tree').map((line) => line.slice('tree='.length));
  const worktrees = told('worktrees').map((line) => Number(line.slice('worktrees='.length)));
  const times = records.map(({ executionTime = 0 }) => executionTime / 1e9);
  const names = [...new Set(records.map(({ job }) => job).filter(Boolean))];
  return {
    /** Everything the steps and act itself said, for people. */
    log: `${records.map((each) => each.msg.trimEnd()).join('\n')}\n${errors}`.trim(),
    ...readCommands(records),
    jobs: Object.fromEntries(
      names.map((name) => [name, readCommands(records.filter(({ job }) => job === name))]),
    ),
    tree: trees.length === 0 ? undefined : trees.join(' '),
    worktrees: Math.max(0, ...worktrees),
    secondsOfSteps: times.reduce((sum, each) => sum + each, 0),
  };
}

function readCommands(records) {
  const commands = (name) => records.filter((each) => each.command === name);
  return {
    summary: commands('summary')
      .map((each) => each.content)
      .join('\n'),
    errors: commands('error').map((each) => each.arg),
    warnings: commands('warning').map((each) => each.arg),
    notices: commands('notice').map((each) => each.arg),
    annotations: ['error', 'warning', 'notice'].flatMap((kind) =>
      commands(kind).map((each) => ({ ...each.kvPairs, kind, message: each.arg })),
    ),
    outputs: Object.fromEntries(commands('set-output').map((each) => [each.name, each.arg])),
  };
}
