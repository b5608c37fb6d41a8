// Runs the repository's workflow with act on this machine and takes its log apart.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runtimeToken } from './artifact-service.mjs';
import { REPOSITORY } from './github-state.mjs';

/**
 * @returns exit code, log (what the steps printed), summary, annotations and the action's outputs
 */
export async function runWorkflow({ act, environment, action, github, repository, run, folder }) {
  const { id, event, payload, attempt = 1 } = run;
  mkdirSync(folder, { recursive: true });
  const eventFile = join(folder, `event-${id}-${attempt}.json`);
  writeFileSync(eventFile, JSON.stringify(payload));
  const variables = runVariables(github, id, attempt);
  const args = [
    event,
    ...['--directory', repository.folder, '--eventpath', eventFile, '--json'],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--pull=false', '--rm'],
    ...['--local-repository', `org/fastapi-spy-action@v1=${action}`],
    ...['--secret', 'GITHUB_TOKEN=stand-in'],
    ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
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
  return { exitCode, ...read(output(), errors()) };
}

function runVariables(github, id, attempt) {
  return {
    GITHUB_API_URL: github.origin,
    GITHUB_REPOSITORY: `${REPOSITORY.owner}/${REPOSITORY.name}`,
    GITHUB_REPOSITORY_OWNER: REPOSITORY.owner,
    GITHUB_RUN_ID: String(id),
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_RUN_NUMBER: String(id),
    ACTIONS_RESULTS_URL: `${github.origin}/`,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(id),
  };
}

/**
 * Starts the action as GitHub's runner does, without act, which would kill it at once, and sends
 * it SIGINT when it prints a line with `atLine`.
 * @returns exit code, log, summary, and how long it took to end after the signal
 */
export async function cancelAction({
  environment,
  action,
  github,
  repository,
  run,
  folder,
  atLine,
}) {
  mkdirSync(folder, { recursive: true });
  const temporary = mkdtempSync(join(folder, 'runner-'));
  const file = (name, content = '') => {
    writeFileSync(join(temporary, name), content);
    return join(temporary, name);
  };
  const summaryFile = file('summary.md');
  const child = spawn('node', [join(action, 'dist', 'action', 'index.js')], {
    cwd: repository.folder,
    env: {
      ...environment,
      ...runVariables(github, run.id, 1),
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: run.event,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(run.payload)),
      GITHUB_SHA: run.sha,
      GITHUB_STEP_SUMMARY: summaryFile,
      GITHUB_OUTPUT: file('output'),
      RUNNER_TEMP: temporary,
      // Where act keeps it, too.
      RUNNER_TOOL_CACHE: join(environment.XDG_CACHE_HOME, 'act', 'tool_cache'),
      INPUT_TOKEN: 'stand-in',
      INPUT_CONFIG: 'fastapi-spy.yml',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collect(child.stdout);
  const errors = collect(child.stderr);
  let cancelledAt;
  child.stdout.on('data', () => {
    if (cancelledAt !== undefined || !output().includes(atLine)) return;
    cancelledAt = Date.now();
    child.kill('SIGINT');
  });
  const exitCode = await new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', done);
  });
  return {
    exitCode,
    log: `${output()}\n${errors()}`,
    summary: readFileSync(summaryFile, 'utf8'),
    secondsToEnd: cancelledAt === undefined ? undefined : (Date.now() - cancelledAt) / 1000,
  };
}

function collect(stream) {
  const chunks = [];
  stream.on('data', (chunk) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

function read(output, errors) {
  const records = output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  const printed = records
    .filter((each) => each.raw_output === true)
    .map((each) => each.msg.trimEnd());
  const commands = (name) => records.filter((each) => each.command === name);
  return {
    /** Everything the steps and act itself said, for people. */
    log: `${records.map((each) => each.msg.trimEnd()).join('\n')}\n${errors}`.trim(),
    summary: commands('summary')
      .map((each) => each.content)
      .join('\n'),
    errors: commands('error').map((each) => each.arg),
    warnings: commands('warning').map((each) => each.arg),
    outputs: Object.fromEntries(commands('set-output').map((each) => [each.name, each.arg])),
    tree: printed.find((line) => line.startsWith('tree='))?.slice('tree='.length),
  };
}
