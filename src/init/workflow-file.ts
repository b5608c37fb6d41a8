/** The text of the workflows that are written. */
import { isDeepStrictEqual } from 'node:util';
import { Document, isScalar, type Node, parse } from 'yaml';
import type { Installing } from './installing.js';
import { actionName, type Surroundings } from './workflows.js';

/** Actions of others, by the commit of the version that the comment names. */
const PINS = {
  checkout: ['actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1', 'v7.0.1'],
  python: ['actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97', 'v7.0.0'],
  uv: ['astral-sh/setup-uv@20cfd1bf945f4377ade1205e4dbc17946fc9a30d', 'v10.0.1'],
} as const;

const PERMISSIONS = { actions: 'read', contents: 'read', 'pull-requests': 'write' } as const;
export const WORKFLOW_NAME = 'performance';

export interface WorkflowSettings {
  /** The action with its version, for `uses`. */
  readonly action: string;
  readonly mode: 'auto' | 'duet';
  /** Undefined where it is not known. */
  readonly defaultBranch: string | undefined;
  readonly python: string;
  readonly installing: Installing;
  /** The configuration file, relative to the root, where the action does not find it by itself. */
  readonly config: string | undefined;
  /** The name of this measurement, where it is not the only one. */
  readonly key: string | undefined;
  readonly surroundings: Surroundings | undefined;
  /** Variables that the service needs, and that nothing gives a value yet. */
  readonly missing: readonly string[];
}

interface Step {
  readonly comment?: string;
  /** Below the step's last line, at its own columns. */
  readonly trailing?: string;
  /** Behind `uses`. */
  readonly version?: string;
  readonly step: Readonly<Record<string, unknown>>;
}

/** The workflow that measures. */
export function measuringWorkflow(settings: WorkflowSettings): string {
  const { surroundings } = settings;
  const branch = settings.defaultBranch ?? 'main';
  const steps = [checkout(), ...setUp(settings), measuring(settings)];
  const hasServices = Object.keys(surroundings?.services ?? {}).length > 0;
  const value = {
    name: WORKFLOW_NAME,
    on: {
      push: { branches: [literalPattern(branch)] },
      pull_request: null,
      schedule: [{ cron: '17 4 * * 1' }],
      workflow_dispatch: null,
    },
    permissions: PERMISSIONS,
    concurrency: {
      group: `${WORKFLOW_NAME}-\${{ github.ref }}`,
      'cancel-in-progress': `\${{ github.event_name == 'pull_request' }}`,
    },
    jobs: {
      performance: {
        'runs-on': 'ubuntu-latest',
        'timeout-minutes': 30,
        ...(hasServices ? { services: surroundings?.services } : {}),
        ...withValues('env', surroundings?.jobEnv),
        steps: steps.map(({ step }) => step),
      },
    },
  };
  const document = new Document(value);
  document.commentBefore =
    ' Measures the service, and says on a pull request whether the change made it slower.';
  const at = (...path: (string | number)[]) => document.getIn(path, true) as Node;
  const note = (comment: string, ...path: (string | number)[]) => {
    const node = at(...path);
    if (isScalar(node)) node.comment = ` ${comment}`;
  };
  const branchNote = 'keeps the measurement that pull requests are compared with';
  note(
    settings.defaultBranch === undefined
      ? 'TO COMPLETE: the default branch, which was not found out'
      : branchNote,
    ...['on', 'push', 'branches', 0],
  );
  note('weekly: a measurement that is kept expires after 90 days', 'on', 'schedule', 0, 'cron');
  for (const [index, { comment, trailing, version }] of steps.entries()) {
    const path = ['jobs', 'performance', 'steps', index];
    if (comment !== undefined) at(...path).commentBefore = ` ${comment.replaceAll('\n', '\n ')}`;
    if (trailing !== undefined) at(...path).comment = ` ${trailing.replaceAll('\n', '\n ')}`;
    if (version !== undefined) note(version, ...path, 'uses');
  }
  return checked(document, value);
}

/**
 * The workflow that comments where the one that measures may not: on pull requests from forks.
 * @param measuredBy name of the workflow that measures
 * @param config the configuration file, where the action does not find it by itself
 */
export function commentingWorkflow(
  action: string,
  measuredBy: string,
  config: string | undefined,
): string {
  const name = actionName(action);
  const { step: code, version } = checkout();
  const value = {
    name: 'performance comment',
    on: { workflow_run: { workflows: [measuredBy], types: ['completed'] } },
    permissions: PERMISSIONS,
    jobs: {
      comment: {
        if: "github.event.workflow_run.event == 'pull_request'",
        'runs-on': 'ubuntu-latest',
        'timeout-minutes': 10,
        // Without "ref" it is the default branch, as this workflow itself is: nothing of a fork's.
        steps: [
          code,
          {
            uses: `${name}/comment${action.slice(name.length)}`,
            ...withValues('with', config === undefined ? {} : { config }),
          },
        ],
      },
    },
  };
  const document = new Document(value);
  document.commentBefore = [
    ' Comments on pull requests from forks, whose own runs may not.',
    ' It never checks out or runs what a fork has sent: the checkout is the default branch, for its',
    ' thresholds and categories. Leave it without a "ref".',
  ].join('\n');
  const uses = document.getIn(['jobs', 'comment', 'steps', 0, 'uses'], true);
  if (isScalar(uses)) uses.comment = ` ${version}`;
  return checked(document, value);
}

/** @throws Error when the text does not say what was meant, which would be a mistake of ours */
function checked(document: Document, value: unknown): string {
  const text = document.toString({ lineWidth: 0, nullStr: '' });
  if (!isDeepStrictEqual(parse(text), value)) throw new Error('the workflow does not read back');
  return text;
}

function withValues(name: string, values: Readonly<Record<string, unknown>> | undefined) {
  return Object.keys(values ?? {}).length === 0 ? {} : { [name]: values };
}

/** In a filter of branches these have a meaning of their own. */
function literalPattern(branch: string): string {
  return branch.replace(/[*?+![\]\\]/g, '\\$&');
}

function checkout(): Step {
  const [uses, version] = PINS.checkout;
  return { version, step: { uses } };
}

function setUp({ installing, python }: WorkflowSettings): Step[] {
  const { manager, folder, files, commands, namesUvicorn } = installing;
  const [uses, version] = manager === 'uv' ? PINS.uv : PINS.python;
  const isCached = manager === 'requirements' || manager === 'project';
  const cache = isCached ? { cache: 'pip', 'cache-dependency-path': files.join('\n') } : {};
  const comments = [
    ...(manager === 'none'
      ? [
          files.length === 0
            ? 'TO COMPLETE: no file names what the service needs; install it here.'
            : `TO COMPLETE: install what ${files.join(', ')} names; this step does not use conda.`,
        ]
      : []),
    ...(namesUvicorn
      ? []
      : [
          'TO COMPLETE: uvicorn starts the app, and is not among its dependencies; install it here.',
        ]),
  ];
  return [
    { version, step: { uses, with: { 'python-version': python, ...cache } } },
    {
      ...(comments.length === 0 ? {} : { comment: comments.join('\n') }),
      step: {
        run: commands.join('\n'),
        ...(folder === '' ? {} : { 'working-directory': folder }),
      },
    },
  ];
}

function measuring(settings: WorkflowSettings): Step {
  const inputs = {
    ...(settings.config === undefined ? {} : { config: settings.config }),
    ...(settings.key === undefined ? {} : { key: settings.key }),
    ...(settings.mode === 'auto' ? {} : { mode: settings.mode }),
  };
  const { surroundings, missing } = settings;
  const comment = [
    `services: and env: are those of ${surroundings?.source}.`,
    'TO COMPLETE: a step before this one that makes what the service finds in them, for instance:',
    '- run: alembic upgrade head',
  ].join('\n');
  const stepEnv = withValues('env', surroundings?.stepEnv);
  const trailing = [
    'TO COMPLETE: values for tests of what the service needs in its environment:',
    ...('env' in stepEnv ? [] : ['env:']),
    ...missing.map((name) => `  ${name}: ""`),
  ].join('\n');
  return {
    ...(surroundings === undefined ? {} : { comment }),
    ...(missing.length === 0 ? {} : { trailing }),
    step: { uses: settings.action, ...withValues('with', inputs), ...stepEnv },
  };
}
