// Runs the action as GitHub's runner does, without act: one step of one job.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { runtimeToken } from './artifact-service.mjs';
import { REPOSITORY, tokenOf } from './github-state.mjs';

/** The variables that tell a job what it runs for. */
export function runVariables(github, run) {
  return {
    GITHUB_API_URL: github.origin,
    GITHUB_REPOSITORY: `${REPOSITORY.owner}/${REPOSITORY.name}`,
    GITHUB_REPOSITORY_OWNER: REPOSITORY.owner,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_RUN_NUMBER: String(run.id),
    GITHUB_REF: run.ref,
    GITHUB_ACTOR: run.actor,
    ACTIONS_RESULTS_URL: `${github.origin}/`,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(run.id),
  };
}

/**
 * Runs the action in a checkout. An input that is not given has its default.
 * @param step.inputs by name
 * @param step.variables of the environment, beside those of the runner
 * @param step.path folder of the action in its repository, for one that lies deeper
 * @param step.cancelAtLine sends SIGINT, as for a cancelled run, when a line with this is printed
 * @returns exit code, log, summary, annotations and outputs, as of a workflow; `secondsToEnd` is
 *   how long it took to end after it was cancelled
 */
export async function runActionDirectly({
  environment,
  action,
  github,
  checkout,
  run,
  folder,
  step = {},
}) {
  const { inputs = {}, variables = {}, path = '.', cancelAtLine } = step;
  const home = join(action, path);
  const definition = parse(readFileSync(join(home, 'action.yml'), 'utf8'));
  mkdirSync(folder, { recursive: true });
  const temporary = mkdtempSync(join(folder, 'runner-'));
  const file = (name, content = '') => {
    writeFileSync(join(temporary, name), content);
    return join(temporary, name);
  };
  const written = (name) => readFileSync(join(temporary, name), 'utf8');
  const started = Date.now();
  const child = spawn('node', [join(home, definition.runs.main)], {
    cwd: checkout.folder,
    env: {
      ...environment,
      ...runVariables(github, run),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION: '__org_fastapi-spy-action',
      GITHUB_ENV: file('env'),
      GITHUB_EVENT_NAME: run.event,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(run.payload)),
      GITHUB_JOB: 'performance',
      GITHUB_OUTPUT: file('output'),
      GITHUB_PATH: file('path'),
      GITHUB_REF_NAME: run.ref.replace(/^refs\/(heads|pull)\//, ''),
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: run.sha,
      GITHUB_STATE: file('state'),
      GITHUB_STEP_SUMMARY: file('summary.md'),
      GITHUB_WORKFLOW: run.name,
      GITHUB_WORKSPACE: checkout.folder,
      RUNNER_OS: 'Linux',
      RUNNER_TEMP: temporary,
      // Where act keeps it, too.
      RUNNER_TOOL_CACHE: join(environment.XDG_CACHE_HOME, 'act', 'tool_cache'),
      ...inputVariables(definition.inputs ?? {}, inputs, run),
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collect(child.stdout);
  const errors = collect(child.stderr);
  let cancelledAt;
  child.stdout.on('data', () => {
    if (cancelAtLine === undefined || cancelledAt !== undefined) return;
    if (!output().includes(cancelAtLine)) return;
    cancelledAt = Date.now();
    child.kill('SIGINT');
  });
  const exitCode = await new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', done);
  });
  const seconds = (Date.now() - started) / 1000;
  const log = `${output()}\n${errors()}`.trim();
  writeFileSync(join(folder, `runner-${run.id}-${run.attempt}-${basename(temporary)}.log`), log);
  return {
    exitCode,
    log,
    summary: written('summary.md'),
    ...readAnnotations(output()),
    outputs: readCommandFile(written('output')),
    tree: checkout.status(),
    worktrees: checkout.worktrees(),
    seconds,
    secondsOfSteps: seconds,
    secondsToEnd: cancelledAt === undefined ? undefined : (Date.now() - cancelledAt) / 1000,
  };
}

/** @returns a function that gives what came so far */
export function collect(stream) {
  const chunks = [];
  stream.on('data', (chunk) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

function inputVariables(declared, given, run) {
  const unknown = Object.keys(given).filter((name) => !(name in declared));
  if (unknown.length > 0) throw new Error(`The action has no input ${unknown.join(', ')}.`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, { default: usual = '' }]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      String(given[name] ?? usual).replace(/\$\{\{ *github\.token *\}\}/, tokenOf(run.id)),
    ]),
  );
}

/** The errors, warnings and notices among the lines of a log. */
function readAnnotations(log) {
  const found = { errors: [], warnings: [], notices: [], annotations: [] };
  for (const [, kind, properties, text] of log.matchAll(
    /^::(error|warning|notice)(?: ([^:]*))?::(.*)$/gm,
  )) {
    const message = unescapeCommand(text);
    found[`${kind}s`].push(message);
    const pairs = (properties ?? '').split(',').filter((part) => part.includes('='));
    const places = pairs.map((part) => {
      const [name, ...value] = part.split('=');
      return [name.trim(), unescapeCommand(value.join('='))];
    });
    found.annotations.push({ kind, message, ...Object.fromEntries(places) });
  }
  return found;
}

function unescapeCommand(text) {
  const characters = { D: '\r', A: '\n', '3A': ':', '2C': ',', 25: '%' };
  return text.replace(/%(?:0(D|A)|(3A|2C|25))/g, (_, line, other) => characters[line ?? other]);
}

/** The names and values in a file that a step writes: `name=value`, or `name<<mark`, lines, mark. */
function readCommandFile(text) {
  const lines = text.split(/\r?\n/);
  const values = {};
  while (lines.length > 0) {
    const line = lines.shift();
    const [, name, mark] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (mark !== undefined) {
      const end = lines.indexOf(mark);
      if (end < 0) throw new Error(`The output ${name} has no end.`);
      values[name] = lines.splice(0, end).join('\n');
      lines.shift();
    } else if (line.includes('=')) {
      values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return values;
}
