/** What the workflows of a repository say already: this action, versions of Python, services of tests. */
import { z } from 'zod';
import { oneLine } from './names.js';
import type { NamedVersion } from './python-version.js';
import type { Repository } from './repository.js';
import { yamlValue } from './server-commands.js';

const text = z.union([z.string(), z.number(), z.boolean()]);
const environment = z.record(z.string(), text.nullable());
const stepSchema = z
  .object({
    uses: z.string().optional(),
    run: z.string().optional(),
    with: z.record(z.string(), z.unknown()).optional(),
    env: environment.optional().catch(undefined),
  })
  .loose();
const jobSchema = z
  .object({
    services: z.record(z.string(), z.record(z.string(), z.unknown())).optional().catch(undefined),
    container: z.unknown().optional(),
    env: environment.optional().catch(undefined),
    steps: z.array(stepSchema).optional().catch(undefined),
  })
  .loose();
const workflowSchema = z
  .object({
    name: z.string().optional().catch(undefined),
    env: environment.optional().catch(undefined),
    jobs: z.record(z.string(), jobSchema),
  })
  .loose();

type Job = z.infer<typeof jobSchema>;

export interface Workflow {
  /** Relative to the root. */
  readonly file: string;
  /** What other workflows know it by. */
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: readonly (readonly [string, Job])[];
}

/** The workflows that can be read, by file. */
export function workflowsOf(repository: Repository): Workflow[] {
  return repository.files
    .filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file))
    .flatMap((file): Workflow[] => {
      const parsed = workflowSchema.safeParse(yamlValue(repository.read(file) ?? ''));
      if (!parsed.success) return [];
      const { name, env, jobs } = parsed.data;
      return [{ file, name: name ?? file, env: texts(env), jobs: Object.entries(jobs) }];
    });
}

function texts(env: z.infer<typeof environment> | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env ?? {}).map(([name, value]) => [name, value === null ? '' : String(value)]),
  );
}

/** The workflow that has the action already; undefined when none has. */
export function workflowWith(workflows: readonly Workflow[], action: string): Workflow | undefined {
  const wanted = actionName(action);
  const isIt = (uses: string | undefined) => {
    const name = actionName(uses ?? '');
    return name === wanted || /\/fastapi-spy-action$/.test(name);
  };
  return workflows.find(({ jobs }) =>
    jobs.some(([, job]) => (job.steps ?? []).some(({ uses }) => isIt(uses))),
  );
}

/** An action without the version that it is used in. */
export function actionName(uses: string): string {
  const at = uses.lastIndexOf('@');
  return at < 0 ? uses : uses.slice(0, at);
}

/** The versions of Python that workflows set up, those of a matrix left out. */
export function versionsIn(workflows: readonly Workflow[]): NamedVersion[] {
  return workflows.flatMap(({ file, jobs }) =>
    jobs.flatMap(([, job]) =>
      (job.steps ?? []).flatMap(({ uses, with: inputs }): NamedVersion[] => {
        if (!/^(?:actions\/setup-python|astral-sh\/setup-uv)@/.test(uses ?? '')) return [];
        const version = /^3\.\d{1,2}(?:\.\d{1,3})?$/.exec(String(inputs?.['python-version']))?.[0];
        return version === undefined ? [] : [{ version, source: file }];
      }),
    ),
  );
}

/** What the service finds beside itself while it is tested, to be had in another job as well. */
export interface Surroundings {
  /** For people: the workflow's file and its job. */
  readonly source: string;
  readonly services: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Of the workflow and the job. */
  readonly jobEnv: Readonly<Record<string, string>>;
  /** Of the step that runs the tests; it may speak of the services. */
  readonly stepEnv: Readonly<Record<string, string>>;
  /** Names of services and variables left out: their values speak of what the new job has not. */
  readonly leftOut: readonly string[];
  /** Variables left out because they are secrets: the new job runs the code of pull requests. */
  readonly secrets: readonly string[];
  /** Services left out because they are made with secrets. */
  readonly secretServices: readonly string[];
  /** Whether the job runs in a container, where services have other addresses. */
  readonly isContained: boolean;
}

const TESTS = /\b(?:pytest|tox|nox|unittest|coverage run|make test|just test|hatch test)\b/;

/** The services of the job that tests; of another job when that has none. */
export function surroundingsIn(workflows: readonly Workflow[]): Surroundings | undefined {
  const all = workflows.flatMap((workflow) =>
    workflow.jobs
      .filter(([, { services }]) => Object.keys(services ?? {}).length > 0)
      .map(([name, job]) => ({ workflow, name, job })),
  );
  const found = all.find(({ job }) => testsOf(job) !== undefined) ?? all[0];
  if (found === undefined) return undefined;
  const { workflow, name, job } = found;
  const tests = testsOf(job);
  const services = split(Object.entries(job.services ?? {}), JOB_CONTEXTS);
  const jobEnv = split(Object.entries({ ...workflow.env, ...texts(job.env) }), JOB_CONTEXTS);
  const stepEnv = split(Object.entries(texts(tests?.env)), STEP_CONTEXTS, jobEnv.secrets);
  return {
    source: `${workflow.file}, job ${oneLine(name, 60)}`,
    services: services.kept,
    jobEnv: jobEnv.kept,
    stepEnv: stepEnv.kept,
    leftOut: [...services.leftOut, ...jobEnv.leftOut, ...stepEnv.leftOut],
    secrets: [...new Set([...jobEnv.secrets, ...stepEnv.secrets])],
    secretServices: services.secrets,
    isContained: job.container !== undefined,
  };
}

function testsOf(job: Job): z.infer<typeof stepSchema> | undefined {
  return job.steps?.find(({ run }) => TESTS.test(run ?? ''));
}

/** The token of the run may comment: what is measured must not get it. */
const TOKEN = /github[_.['"]*token/i;

/** Of expressions, those whose values the new job has as well: no matrix, no outputs of other jobs. */
const JOB_CONTEXTS = /^(?:vars|github)\b/;
const STEP_CONTEXTS = /^(?:vars|github|env|job\.services|runner)\b/;

/** @param secretNames variables that are secrets themselves, where others may be made of them */
function split<T>(
  entries: readonly (readonly [string, T])[],
  contexts: RegExp,
  secretNames: readonly string[] = [],
): { kept: Record<string, T>; leftOut: string[]; secrets: string[] } {
  const isSecret = ([, value]: readonly [string, T]) =>
    expressionsIn(value).some((each) => hasSecret(each, secretNames));
  const isKept = (entry: readonly [string, T]) =>
    /^[A-Za-z_][\w-]*$/.test(entry[0]) &&
    !isSecret(entry) &&
    expressionsIn(entry[1]).every((each) => speaksOf(each, contexts));
  const without = entries.filter((entry) => !isKept(entry));
  const names = (some: typeof entries) => some.map(([name]) => oneLine(name, 60));
  return {
    kept: Object.fromEntries(entries.filter(isKept)),
    leftOut: names(without.filter((entry) => !isSecret(entry))),
    secrets: names(without.filter(isSecret)),
  };
}

/** The token of the run is none that anybody could give a value for tests instead. */
function hasSecret(expression: string, secretNames: readonly string[]): boolean {
  const words = expression.match(/[A-Za-z_][\w-]*/g) ?? [];
  if (words.some((word) => /^secrets$/i.test(word))) return !TOKEN.test(expression);
  return words.some((word, at) => words[at - 1] === 'env' && secretNames.includes(word));
}

function expressionsIn(value: unknown): string[] {
  if (typeof value === 'string') {
    return [...value.matchAll(/\$\{\{([\s\S]*?)(?:\}\}|$)/g)].map(([, each]) => each as string);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...expressionsIn(key),
    ...expressionsIn(inner),
  ]);
}

/** Whether an expression is one value of these contexts; anything more is not looked into. */
function speaksOf(expression: string, contexts: RegExp): boolean {
  const trimmed = expression.trim();
  return contexts.test(trimmed) && /^[\w.'[\]-]+$/.test(trimmed) && !TOKEN.test(trimmed);
}
