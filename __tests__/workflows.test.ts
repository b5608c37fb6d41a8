/** The project's own workflows, and the examples that its pages show. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { ROOT } from './helpers/cli.js';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
}

interface Job {
  readonly permissions?: Record<string, string>;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions?: Record<string, string>;
  readonly jobs: Record<string, Job>;
}

interface WorkflowFile {
  readonly name: string;
  readonly text: string;
  readonly workflow: Workflow;
}

const FOLDER = join(ROOT, '.github', 'workflows');

const files: readonly WorkflowFile[] = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});

const named = (name: string) => files.find((file) => file.name === name) as WorkflowFile;

const stepsOf = ({ workflow }: WorkflowFile): Step[] =>
  Object.values(workflow.jobs).flatMap((job) => [...(job.steps ?? [])]);

test.each(files)(
  '$name takes actions from here, or pinned by commit with their version',
  (file) => {
    const lines = file.text.split('\n').filter((line) => /\buses:/.test(line));
    expect(lines).toHaveLength(stepsOf(file).filter(({ uses }) => uses !== undefined).length);
    const loose = lines.filter(
      (line) =>
        !/uses: \.\/[\w/-]*$/.test(line) &&
        !/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line),
    );
    expect(loose).toEqual([]);
  },
);

test('an action has the same commit and version wherever it is used', () => {
  const pins = new Map<string, Set<string>>();
  for (const { text } of files) {
    for (const [, action, pin] of text.matchAll(/uses: ([\w-]+\/[\w/-]+)@(.+)$/gm)) {
      const known = pins.get(action as string) ?? new Set();
      pins.set(action as string, known.add(pin as string));
    }
  }
  expect([...pins].filter(([, each]) => each.size > 1)).toEqual([]);
});

test.each(files)('$name says what its token may do, and no more than to read', (file) => {
  const { permissions } = file.workflow;
  expect(permissions).toBeDefined();
  const writes = Object.entries(permissions ?? {}).filter(([, level]) => level !== 'read');
  // The action comments on the pull request.
  expect(writes).toEqual(file.name === 'performance.yml' ? [['pull-requests', 'write']] : []);
});

test('only the job that publishes a release may write to the repository', () => {
  const writing = files.flatMap(({ name, workflow }) =>
    Object.entries(workflow.jobs)
      .filter(([, job]) => Object.values(job.permissions ?? {}).includes('write'))
      .map(([job, { permissions }]) => ({ name, job, permissions })),
  );
  expect(writing).toEqual([
    { name: 'release.yml', job: 'publish', permissions: { contents: 'write' } },
  ]);
});

test('the job that publishes a release installs nothing', () => {
  const steps = named('release.yml').workflow.jobs.publish?.steps ?? [];
  expect(steps.flatMap(({ run }) => (run === undefined ? [] : [run]))).toEqual([
    'node scripts/release.mjs "$VERSION"',
  ]);
});

test.each(files)('$name bounds the time of every job', ({ workflow }) => {
  const unbounded = Object.entries(workflow.jobs).filter(
    ([, job]) => !Number.isInteger(job['timeout-minutes']),
  );
  expect(unbounded).toEqual([]);
});

test.each(files)('$name never runs for pull_request_target', ({ workflow }) => {
  expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
});

test.each(files)('$name hands values to a shell by its environment only', (file) => {
  // A title, a branch or an input in an expression would be code of the script.
  const scripts = stepsOf(file).filter(({ run }) => run?.includes('${{'));
  expect(scripts).toEqual([]);
});

test('the self-test covers every system and Python that are supported', () => {
  const { jobs } = named('self-test.yml').workflow as unknown as {
    jobs: Record<string, { strategy: { matrix: Record<string, string[]>; 'fail-fast': boolean } }>;
  };
  const systems = ['ubuntu-latest', 'macos-latest', 'windows-latest'];
  const pythons = ['3.9', '3.10', '3.11', '3.12', '3.13', '3.14'];
  for (const job of [jobs.unchanged, jobs['running-service']]) {
    expect(job?.strategy).toEqual({
      'fail-fast': false,
      matrix: { os: systems, python: pythons },
    });
  }
  for (const job of [jobs.regressed, jobs['command-line']]) {
    expect(job?.strategy).toEqual({ 'fail-fast': false, matrix: { os: systems } });
  }
});

test('the regression of the self-test is one line that the shop has', () => {
  const source = readFileSync(join(ROOT, 'fixtures/shop/shop/regressions.py'), 'utf8');
  expect(source.match(/or "none"$/gm)).toHaveLength(1);
});

describe('the examples of a page', () => {
  // A script, not a module of src/: it has no types.
  const path = join(ROOT, 'scripts', 'workflow-examples.mjs');
  let readExamples: (page: string) => string[];
  beforeAll(async () => {
    ({ readExamples } = (await import(path)) as { readExamples: (page: string) => string[] });
  });

  const block = (yaml: string) => `\`\`\`yaml\n${yaml}\n\`\`\`\n`;

  test('are its workflows, with this action from the checkout', () => {
    const page = `# A\n\n${block('jobs:\n  a: { steps: [{ uses: org/fastapi-spy-action@v1 }] }')}`;
    expect(readExamples(page).map((text) => parse(text))).toEqual([
      { jobs: { a: { steps: [{ uses: './' }] } } },
    ]);
  });

  test('may be steps alone, and may use an action in a folder', () => {
    const page = block('- uses: org/fastapi-spy-action/comment@v1\n  with: { token: x }');
    const [example] = readExamples(page).map((text) => parse(text) as Workflow);
    expect(example?.jobs.example?.steps).toEqual([{ uses: './comment', with: { token: 'x' } }]);
  });

  test('are not its other YAML, nor other blocks', () => {
    expect(readExamples(`${block('thresholds: {}')}\`\`\`sh\njobs:\n\`\`\`\n`)).toEqual([]);
  });

  test('stand on the lines that they have in the page', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[^`\n\r]*$/), { minLength: 6 }),
        fc.constantFrom(
          'jobs: {} # here',
          '- uses: org/x@v1 # here',
          '      - uses: a/b@v1 # here',
        ),
        (lines, yaml) => {
          const page = `${lines.join('\n')}\n${block(yaml)}`;
          const [example] = readExamples(page);
          const lineOf = (text: string) =>
            text.split('\n').findIndex((line) => /# here$/.test(line));
          expect(lineOf(example as string)).toBe(lineOf(page));
        },
      ),
    );
  });
});
