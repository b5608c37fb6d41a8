/** What is written for a repository, and what is said about it. */
import { InputError } from '../errors.js';
import { type App, type FoundApps, findApps } from './apps.js';
import { configurationFile } from './configuration-file.js';
import { requiredVariables } from './environment.js';
import { howToInstall, type Installing } from './installing.js';
import { folderOf, inFolder, isInside, oneLine, shellWord, wayFrom } from './names.js';
import { projectOf } from './python-project.js';
import { type PythonVersion, pythonVersion } from './python-version.js';
import type { Repository } from './repository.js';
import { scenarioOf } from './scenario-file.js';
import { commentingWorkflow, measuringWorkflow, WORKFLOW_NAME } from './workflow-file.js';
import {
  type Surroundings,
  surroundingsIn,
  versionsIn,
  type Workflow,
  workflowsOf,
  workflowWith,
} from './workflows.js';

export interface PlanOptions {
  readonly mode: 'auto' | 'duet';
  /** The action with its version, for `uses`. */
  readonly action: string;
  /** Whether pull requests from forks are to be commented on. */
  readonly forks: boolean;
}

export interface PlannedFile {
  /** Relative to the root. */
  readonly path: string;
  readonly text: string;
  /** Another file that takes its place already. */
  readonly instead: string | undefined;
}

export interface Plan {
  readonly files: readonly PlannedFile[];
  /** One sentence each: what was found out, and from what. */
  readonly findings: readonly string[];
  /** One sentence each: what could not be found out, or has to be looked at. */
  readonly open: readonly string[];
}

const CONFIGURATION = 'fastapi-spy.yml';
const SCENARIO = 'fastapi-spy.scenario.yml';
const WORKFLOW = '.github/workflows/performance.yml';
const COMMENT_WORKFLOW = '.github/workflows/performance-comment.yml';

/**
 * Finds out what there is to find out.
 * @throws InputError when there is no FastAPI app
 */
export function planFor(repository: Repository, options: PlanOptions): Plan {
  const apps = findApps(repository);
  const app = apps.chosen;
  if (app === undefined) throw noApp(repository, apps);
  const { folder } = repository;
  const workflows = workflowsOf(repository);
  const existing = workflowWith(workflows, options.action);
  const installing = howToInstall(repository, folderOf(app.path));
  // What this command has written says nothing of the repository.
  const own = workflows.filter((each) => each !== existing);
  const python = pythonVersion(repository, folderOf(app.path), versionsIn(own));
  const surroundings = surroundingsIn(own);
  const project = projectOf(repository, app.appDir);
  const { scenario, found } = scenarioOf(project, app.path, app.name);
  const given = { ...surroundings?.jobEnv, ...surroundings?.stepEnv };
  const missing = requiredVariables(repository, project, app.path, app.name).filter(
    (name) => !(name in given) && !surroundings?.secrets.includes(name),
  );
  const configuration = configurationFile({
    app: app.setting,
    appDir: app.appDir === folder ? undefined : wayFrom(folder, app.appDir),
    python: pythonSetting(app, installing),
    load: scenario === undefined ? undefined : SCENARIO,
    setup: options.mode === 'duet' ? installing.setup : undefined,
  });
  const config = folder === '' ? undefined : inFolder(folder, CONFIGURATION);
  const key = folder === '' ? undefined : folder.replace(/[^A-Za-z0-9._-]/g, '-').slice(-64);
  const workflow = measuringWorkflow({
    action: options.action,
    mode: options.mode,
    defaultBranch: repository.defaultBranch,
    python: python.version,
    installing,
    config,
    key,
    surroundings,
    missing: [...new Set([...missing, ...(surroundings?.secrets ?? [])])].sort(),
  });
  const files: PlannedFile[] = [
    { path: WORKFLOW, text: workflow, instead: workflowInUse(existing, folder) },
    {
      path: inFolder(folder, CONFIGURATION),
      text: configuration,
      instead: configurationInUse(repository),
    },
  ];
  if (scenario !== undefined) {
    files.push({ path: inFolder(folder, SCENARIO), text: scenario.text, instead: undefined });
  }
  if (options.forks) {
    const text = commentingWorkflow(options.action, existing?.name ?? WORKFLOW_NAME, config);
    files.push({ path: COMMENT_WORKFLOW, text, instead: undefined });
  }
  return {
    files,
    findings: [
      ...aboutApps(apps, app, repository),
      aboutInstalling(installing),
      aboutPython(python),
      ...(scenario === undefined
        ? []
        : [
            `Requests: GET routes that need nothing: ${scenario.requests}; as examples to be completed: ${scenario.examples}; routes of other methods, left to you: ${found.others}.`,
          ]),
      ...aboutSurroundings(surroundings),
    ],
    open: [
      ...openQuestions(repository, installing, surroundings),
      ...aboutMissing(missing, workflowText(repository, existing)),
      ...(scenario === undefined
        ? [
            'No GET route that needs nothing was found in the source, so there is no scenario: the requests are taken from /openapi.json of the running service.',
          ]
        : []),
      ...(found.unread === 0
        ? []
        : [
            `Routers or routes that could not be read from the source, because their path or the way they are added is computed or they are another package's: ${found.unread}.`,
          ]),
      ...aboutExisting(repository, existing, config, key),
    ],
  };
}

function noApp(repository: Repository, { aside }: FoundApps): InputError {
  const where = repository.folder === '' ? repository.root : `${repository.folder}/`;
  const named = aside.slice(0, 5).map(({ path }) => path);
  const service = aside.find(({ path }) => !isTest(path) && folderOf(path) !== repository.folder);
  // A folder above would have it set aside again.
  const isAbove = service !== undefined && isInside(repository.folder, serviceFolder(service));
  const place = isAbove ? folderOf(service.path) : service && serviceFolder(service);
  const way =
    place === undefined
      ? ''
      : ` Name a folder to have that one measured: fastapi-spy init ${shellWord(place)}`;
  return new InputError(`looking for a FastAPI app in ${where}: there is none`, {
    advice:
      named.length > 0
        ? `Only tests, examples and the like have one: ${named.join(', ')}.${way}`
        : 'An app is "name = FastAPI(…)" at the top of a module, or a function that returns one. Otherwise write fastapi-spy.yml yourself: docs/configuration.md describes it.',
  });
}

function isTest(path: string): boolean {
  return /(?:^|\/)(?:conftest|test_[^/]*|[^/]*_test)\.py$/.test(path);
}

/** The interpreter, where the tool would not find it: it looks beside the app and at the root. */
function pythonSetting(app: App, { environmentFolder }: Installing): string | undefined {
  const isFound =
    environmentFolder === undefined || environmentFolder === '' || environmentFolder === app.appDir;
  if (isFound) return undefined;
  return `${wayFrom(app.appDir, inFolder(environmentFolder, '.venv'))}/bin/python`;
}

/**
 * The workflow that has the action already. One at the root is this command's own to write anew;
 * with a folder it may measure others too.
 */
function workflowInUse(existing: Workflow | undefined, folder: string): string | undefined {
  return existing?.file === WORKFLOW && folder === '' ? undefined : existing?.file;
}

/** A configuration of another name, which would win over a new one, lose against it, or clash with it. */
function configurationInUse({ folder, has, read }: Repository): string | undefined {
  const other = ['fastapi-spy.yaml', '.github/fastapi-spy.yml']
    .map((name) => inFolder(folder, name))
    .find(has);
  if (other !== undefined) return other;
  const pyproject = inFolder(folder, 'pyproject.toml');
  const isTable = /^\s*\[\s*tool\.["']?fastapi-spy["']?\s*[.\]]/m.test(read(pyproject) ?? '');
  return isTable ? pyproject : undefined;
}

function aboutApps({ reason, others }: FoundApps, app: App, repository: Repository): string[] {
  const from = app.appDir === '' ? '' : `, imported from ${app.appDir}/`;
  const lines = [`App: ${app.setting} in ${app.path}${from}; ${reason}.`];
  if (others.length === 0) return lines;
  const shown = others.slice(0, 10).map(({ setting, path }) => `${setting} (${path})`);
  const more = others.length > shown.length ? ` and ${others.length - shown.length} more` : '';
  return [...lines, `Not taken: ${shown.join(', ')}${more}.${wayTo(others, app, repository)}`];
}

/** How to have another one measured: by its folder, where it has one of its own. */
function wayTo(others: readonly App[], app: App, { folder }: Repository): string {
  const own = serviceFolder(app);
  const elsewhere = others
    .map(serviceFolder)
    .find((each) => each !== own && each !== folder && !isInside(folder, each));
  if (elsewhere !== undefined) return ` For another one: fastapi-spy init ${shellWord(elsewhere)}`;
  const [beside] = others.filter(({ appDir }) => appDir === app.appDir);
  return beside === undefined
    ? ''
    : ` For another one: "app: ${beside.setting}" in ${inFolder(folder, CONFIGURATION)}`;
}

/** What a service is in: the folder that it is imported from, or the one above its `src`. */
function serviceFolder({ appDir }: App): string {
  return appDir.replace(/(?:^|\/)src$/, '');
}

function aboutInstalling({ manager, files, commands }: Installing): string {
  if (manager === 'none') {
    return files.length === 0
      ? 'Dependencies: no file names them.'
      : `Dependencies: ${files.join(', ')}, which only conda installs from.`;
  }
  return `Dependencies: ${files.join(', ')}, installed with "${commands.at(-1)}".`;
}

function aboutPython({ version, source }: PythonVersion): string {
  return `Python: ${version}, ${source === undefined ? 'because nothing names one' : `from ${source}`}.`;
}

function aboutSurroundings(surroundings: Surroundings | undefined): string[] {
  if (surroundings === undefined) return [];
  const { source, services, jobEnv, stepEnv } = surroundings;
  const names = Object.keys(services).map((name) => oneLine(name, 60));
  const variables = Object.keys({ ...jobEnv, ...stepEnv });
  const copied = variables.length === 0 ? '' : `, and the environment ${variables.join(', ')}`;
  return [`Services: ${names.join(', ') || 'none'}${copied}, copied from ${source}.`];
}

function openQuestions(
  repository: Repository,
  installing: Installing,
  surroundings: Surroundings | undefined,
): string[] {
  const questions: string[] = [];
  if (repository.defaultBranch === undefined) {
    questions.push(`The default branch is not known; ${WORKFLOW} says main.`);
  }
  if (installing.manager === 'none') {
    questions.push(
      installing.files.length === 0
        ? `No file names the dependencies; complete the step that installs in ${WORKFLOW}.`
        : `${installing.files.join(', ')} is for conda: complete the step that installs in ${WORKFLOW}.`,
    );
  }
  if (!installing.namesUvicorn) {
    questions.push(
      `uvicorn starts the app, and ${installing.files.join(', ')} does not name it: add it, or give a command instead of app.`,
    );
  }
  if (surroundings !== undefined) {
    questions.push(
      `What the service needs in its services (tables, data) has to be made by a step in ${WORKFLOW}.`,
    );
    if (surroundings.secrets.length > 0) {
      questions.push(
        `Not copied, because they are secrets, which a job that runs pull requests must not have: ${surroundings.secrets.join(', ')}; give them values for tests under env: of the step in ${WORKFLOW} that measures.`,
      );
    }
    if (surroundings.secretServices.length > 0) {
      questions.push(
        `Services that were not copied, because they are made with secrets: ${surroundings.secretServices.join(', ')}; add them to ${WORKFLOW} with values for tests.`,
      );
    }
    if (surroundings.leftOut.length > 0) {
      questions.push(
        `Not copied, because their values are that job's alone: ${surroundings.leftOut.join(', ')}.`,
      );
    }
    if (surroundings.isContained) {
      questions.push(
        'The job that tests runs in a container, the new one does not: services are at localhost there, and need "ports".',
      );
    }
  }
  if (repository.unreadableNames > 0) {
    questions.push(
      `Files that were not looked at, because their names could not be written safely: ${repository.unreadableNames}.`,
    );
  }
  if (!repository.isGit)
    questions.push('This is no git repository; the workflow needs one on GitHub.');
  return questions;
}

/** What a workflow that stays gives by its name counts as given. */
function workflowText({ read }: Repository, existing: Workflow | undefined): string {
  return existing === undefined ? '' : (read(existing.file) ?? '');
}

function aboutMissing(missing: readonly string[], workflow: string): string[] {
  const names = missing.filter((name) => !new RegExp(`^\\s*${name}\\s*:`, 'm').test(workflow));
  if (names.length === 0) return [];
  return [
    `The service does not start without ${names.join(', ')} in its environment: give values for tests under env: of the step that measures.`,
  ];
}

/** What a workflow that is there still lacks. */
function aboutExisting(
  { read, has }: Repository,
  existing: Workflow | undefined,
  config: string | undefined,
  key: string | undefined,
): string[] {
  if (existing === undefined) {
    const way = 'fastapi-spy init --dry-run --force prints what it would be';
    return has(WORKFLOW) ? [`${WORKFLOW} does not use the action: ${way}.`] : [];
  }
  if (config === undefined || read(existing.file)?.includes(config)) return [];
  return [
    `${existing.file} has the action already: for ${config} add a second step with "config: ${config}" and "key: ${key}".`,
  ];
}
