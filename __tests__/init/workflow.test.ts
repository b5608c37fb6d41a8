import { rmSync } from 'node:fs';
import { parse } from 'yaml';
import { recipeOf } from '../../src/app/recipe.js';
import { isAllowed } from '../../src/init/python-version.js';
import { git } from '../duet/repository.js';
import { APP, configurationOf, init, jobOf, Sources, textOf, yamlOf } from './sources.js';

const sources = new Sources();
afterAll(() => rmSync(sources.folder, { recursive: true, force: true }));

type Step = Record<string, unknown>;

/** Names of actions without their pins, and commands. */
function stepsOf(root: string): string[] {
  return jobOf(root).steps.map(({ uses, run }: { uses?: string; run?: string }) =>
    uses === undefined ? run : uses.replace(/@[0-9a-f]{40}$/, ''),
  );
}

describe('what the service needs is installed', () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      'uv',
      { 'uv.lock': 'name = "uvicorn"', 'pyproject.toml': '[project]\n' },
      ['astral-sh/setup-uv', 'uv sync --frozen'],
    ],
    [
      'poetry',
      { 'poetry.lock': 'name = "uvicorn"' },
      [
        'actions/setup-python',
        'pipx install poetry\npython -m venv .venv\npoetry install --no-interaction',
      ],
    ],
    [
      'pdm',
      { 'pdm.lock': '' },
      ['actions/setup-python', 'pipx install pdm\npython -m venv .venv\npdm sync'],
    ],
    [
      'pipenv',
      { 'Pipfile.lock': '' },
      ['actions/setup-python', 'pipx install pipenv\npython -m venv .venv\npipenv sync'],
    ],
    [
      'pip and requirements',
      { 'requirements.txt': 'uvicorn\n', 'requirements-dev.txt': '', 'requirements-redis.txt': '' },
      ['actions/setup-python', 'pip install -r requirements.txt -r requirements-redis.txt'],
    ],
    [
      'pip and a folder of requirements',
      { 'requirements/base.txt': '', 'requirements/test.txt': '' },
      ['actions/setup-python', 'pip install -r requirements/base.txt'],
    ],
    [
      'pip and a project',
      { 'pyproject.toml': '[project]\nname = "x"\n' },
      ['actions/setup-python', 'pip install .'],
    ],
    [
      'nothing, where a project is the settings of tools alone',
      { 'pyproject.toml': '[tool.ruff]\n' },
      ['actions/setup-python', 'pip install "fastapi[standard]"'],
    ],
  ])('with %s', async (_, files, expected) => {
    const root = sources.repository({ 'main.py': APP, ...files });
    await init(root);
    expect(stepsOf(root)).toEqual(['actions/checkout', ...expected, 'org/fastapi-spy-action@v1']);
  });

  test.each<[string, string[]]>([
    ['uv', ['uv.lock', 'poetry.lock', 'requirements.txt']],
    ['poetry', ['poetry.lock', 'pyproject.toml']],
    [
      'requirements',
      ['requirements.txt', 'requirements-prod.txt', 'requirements-dev.txt', 'pyproject.toml'],
    ],
    ['requirements', ['requirements/base.txt', 'requirements/dev.txt']],
    ['project', ['pyproject.toml']],
  ])('by the same files as the base of a duet: %s', async (manager, files) => {
    const texts = Object.fromEntries(files.map((file) => [file, '[project]\n']));
    const root = sources.repository({ 'main.py': APP, ...texts });
    const { findings } = await init(root);
    const recipe = recipeOf(files.toSorted(), ['']);
    expect(recipe?.manager).toBe(manager);
    expect(findings.join()).toContain(`Dependencies: ${recipe?.files.join(', ')}, installed`);
  });

  test('in the folder of a service, with the interpreter named where it would not be found', async () => {
    const root = sources.repository({
      'services/uv.lock': 'uvicorn',
      'services/orders/pyproject.toml': '[project]\n',
      'services/orders/main.py': APP,
    });
    await init(root);
    expect(jobOf(root).steps[2]).toEqual({
      run: 'uv sync --frozen',
      'working-directory': 'services/orders',
    });
    expect(configurationOf(root)).toEqual({
      app: 'main:app',
      'app-dir': 'services/orders',
      python: '../.venv/bin/python',
    });
  });

  test('a missing uvicorn and missing dependencies are said, and marked in the file', async () => {
    const without = sources.repository({ 'main.py': APP, 'requirements.txt': 'fastapi\n' });
    expect((await init(without)).open.join()).toContain('requirements.txt does not name it');
    expect(textOf(without, '.github/workflows/performance.yml')).toContain(
      '# TO COMPLETE: uvicorn',
    );
    const none = sources.repository({ 'main.py': APP });
    expect((await init(none)).open.join()).toContain('No file names the dependencies');
    const all = sources.repository({
      'main.py': APP,
      'requirements.txt': 'fastapi[standard]==1\n',
    });
    await init(all);
    expect(textOf(all, '.github/workflows/performance.yml')).not.toContain('TO COMPLETE');
  });

  test('a file of conda is named, and what it names is left to be installed', async () => {
    const root = sources.repository({ 'main.py': APP, 'environment.yml': 'dependencies: [x]\n' });
    const { findings, open } = await init(root);
    expect(findings.join()).toContain('Dependencies: environment.yml, which only conda');
    expect(open.join()).toContain('environment.yml is for conda: complete the step');
    expect(textOf(root, '.github/workflows/performance.yml')).toContain(
      '# TO COMPLETE: install what environment.yml names',
    );
  });

  test('a duet gets a setup where it cannot make the environment by itself', async () => {
    const root = sources.repository({ 'api/main.py': APP, 'api/pdm.lock': 'uvicorn' });
    await init(root, { mode: 'duet' });
    expect(configurationOf(root)).toMatchObject({
      setup: 'cd api && python -m venv .venv && pdm sync',
    });
    expect(jobOf(root).steps.at(-1)).toMatchObject({ with: { mode: 'duet' } });
  });
});

describe('the version of Python', () => {
  const workflow = (version: string) => `on: push
jobs:
  test:
    steps:
      - uses: actions/setup-python@v5
        with: { python-version: "${version}" }
`;
  test.each<[string, Record<string, string>, string]>([
    ['the default', {}, '3.12'],
    [
      '.python-version',
      {
        '.python-version': '3.10.4\n',
        'pyproject.toml': '[project]\nrequires-python = ">=3.11"\n',
      },
      '3.10.4',
    ],
    ['.python-version, unless it is too old', { '.python-version': '3.8\n' }, '3.12'],
    [
      'a range that the default fits in',
      { 'pyproject.toml': '[project]\nrequires-python = ">=3.9,<4"\n' },
      '3.12',
    ],
    [
      'a range above the default',
      { 'pyproject.toml': '[project]\nrequires-python = ">=3.13"\n' },
      '3.13',
    ],
    [
      'a range below the default',
      { 'pyproject.toml': '[tool.poetry.dependencies]\npython = "~3.10"\n' },
      '3.10',
    ],
    ['a Pipfile', { Pipfile: '[requires]\npython_version = "3.11"\n' }, '3.11'],
    ['a workflow', { '.github/workflows/test.yml': workflow('3.11') }, '3.11'],
    [
      'no matrix of a workflow',
      { '.github/workflows/test.yml': workflow('$' + '{{ matrix.python }}') },
      '3.12',
    ],
    [
      'a workflow within the range',
      {
        '.github/workflows/test.yml': workflow('3.9'),
        Dockerfile: 'FROM python:3.11-slim\n',
        'pyproject.toml': '[project]\nrequires-python = ">=3.10"\n',
      },
      '3.11',
    ],
    [
      'a Dockerfile',
      { Dockerfile: 'FROM --platform=linux/amd64 docker.io/library/python:3.13-slim AS base\n' },
      '3.13',
    ],
  ])('is that of %s', async (_, files, expected) => {
    const root = sources.repository({ 'main.py': APP, ...files });
    await init(root);
    expect(jobOf(root).steps[1].with['python-version']).toBe(expected);
  });

  test.each<[string, string]>([
    ['>=3.10,<3.13', '10 11 12'],
    ['^3.11', '11 12 13 14'],
    ['~=3.12.1', '12'],
    ['==3.11.*', '11'],
    ['>=3.9,!=3.10', '9 11 12 13 14'],
    ['>3.11', '12 13 14'],
    ['<=3.10', '9 10'],
    ['>=3', '9 10 11 12 13 14'],
    ['<4.0', '9 10 11 12 13 14'],
    ['3.9 || 3.12', '9 12'],
    ['*', '9 10 11 12 13 14'],
  ])('a range %s allows 3.x for x in %s', (range, expected) => {
    const allowed = [9, 10, 11, 12, 13, 14].filter((minor) => isAllowed(minor, range));
    expect(allowed.join(' ')).toBe(expected);
  });
});

describe('the workflow', () => {
  test('runs when it has to, with the rights that it needs and no more', async () => {
    const root = sources.repository({ 'main.py': APP, 'requirements.txt': 'uvicorn\n' });
    await init(root, { action: 'acme/spy/sub@v2' });
    const { jobs, ...rest } = yamlOf(root, '.github/workflows/performance.yml');
    expect(rest).toEqual({
      name: 'performance',
      on: {
        push: { branches: ['main'] },
        pull_request: null,
        schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* \d$/) }],
        workflow_dispatch: null,
      },
      permissions: { actions: 'read', contents: 'read', 'pull-requests': 'write' },
      concurrency: {
        group: expect.stringContaining('github.ref'),
        'cancel-in-progress': expect.stringContaining("github.event_name == 'pull_request'"),
      },
    });
    expect(jobs.performance['timeout-minutes']).toBeGreaterThan(10);
    expect(jobs.performance.steps.at(-1)).toEqual({ uses: 'acme/spy/sub@v2' });
  });

  test('has the actions of others by their commit, with the version beside it', async () => {
    for (const lock of ['uv.lock', 'requirements.txt']) {
      const root = sources.repository({ 'main.py': APP, [lock]: '' });
      await init(root);
      const uses = textOf(root, '.github/workflows/performance.yml').match(/uses: .*/g) ?? [];
      expect(uses).toHaveLength(3);
      for (const line of uses.slice(0, 2)) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test.each<[string, (root: string) => void, string]>([
    [
      'what origin calls its head',
      (root) => {
        git(root, 'update-ref', 'refs/remotes/origin/trunk', 'HEAD');
        git(root, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
      },
      'trunk',
    ],
    [
      'master where that is checked out',
      (root) => {
        git(root, 'branch', '-m', 'master');
      },
      'master',
    ],
    [
      'main where another branch is checked out',
      (root) => {
        git(root, 'checkout', '-q', '-b', 'feature');
      },
      'main',
    ],
    [
      'the only branch, where nothing is told of a remote',
      (root) => {
        git(root, 'branch', '-m', 'develop');
      },
      'develop',
    ],
    [
      'the branch that is checked out, where nothing is told of a remote',
      (root) => {
        git(root, 'branch', '-m', 'old');
        git(root, 'checkout', '-q', '-b', 'develop');
      },
      'develop',
    ],
    [
      'the only branch, where none is checked out',
      (root) => {
        git(root, 'branch', '-m', 'develop');
        git(root, 'checkout', '-q', '--detach');
      },
      'develop',
    ],
    [
      'a name with signs of a filter',
      (root) => {
        git(root, 'update-ref', 'refs/remotes/origin/a+b', 'HEAD');
        git(root, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/a+b');
      },
      'a\\+b',
    ],
  ])('knows the default branch: %s', async (_, change, expected) => {
    const root = sources.repository({ 'main.py': APP });
    change(root);
    await init(root);
    expect(yamlOf(root, '.github/workflows/performance.yml').on.push.branches).toEqual([expected]);
  });

  test('a default branch that is not known is main, and marked', async () => {
    const root = sources.repository({ 'main.py': APP });
    git(root, 'branch', '-m', 'work');
    git(root, 'remote', 'add', 'origin', 'https://example.com/shop.git');
    expect((await init(root)).open.join()).toContain('The default branch is not known');
    expect(textOf(root, '.github/workflows/performance.yml')).toContain('main # TO COMPLETE');
  });

  test('with --forks there is a second one that comments, by the settings of the default branch', async () => {
    const root = sources.repository({ 'main.py': APP });
    await init(root, { forks: true, action: 'org/fastapi-spy-action@v1.2' });
    const workflow = yamlOf(root, '.github/workflows/performance-comment.yml');
    expect(workflow.on).toEqual({
      workflow_run: { workflows: ['performance'], types: ['completed'] },
    });
    expect(workflow.permissions).toEqual({
      actions: 'read',
      contents: 'read',
      'pull-requests': 'write',
    });
    // Without a ref the checkout is the branch that the workflow stands on, never a fork's code.
    expect(workflow.jobs.comment.steps).toEqual([
      { uses: expect.stringMatching(/^actions\/checkout@[0-9a-f]{40}$/) },
      { uses: 'org/fastapi-spy-action/comment@v1.2' },
    ]);
    const text = textOf(root, '.github/workflows/performance-comment.yml');
    expect(text).toMatch(/uses: actions\/checkout@[0-9a-f]{40} # v\d+\.\d+\.\d+\n/);
  });

  test('with --forks the second one has the configuration of a service in a folder', async () => {
    const root = sources.repository({
      'services/orders/main.py': APP,
      'services/orders/requirements.txt': 'fastapi\nuvicorn\n',
    });
    await init(`${root}/services/orders`, { forks: true });
    const { jobs } = yamlOf(root, '.github/workflows/performance-comment.yml');
    expect(jobs.comment.steps.at(-1).with).toEqual({ config: 'services/orders/fastapi-spy.yml' });
  });
});

describe('services of the tests', () => {
  const TESTS = `name: tests
on: push
env:
  STAGE: test
jobs:
  lint:
    steps: [{ run: ruff check }]
  build:
    services: { cache: { image: "redis:7" } }
    steps: [{ run: make }]
  test:
    services:
      postgres:
        image: postgres:16
        env: { POSTGRES_PASSWORD: postgres }
        ports: ["5432:5432"]
        options: >-
          --health-cmd pg_isready
          --health-interval 10s
      other:
        image: "mysql:\${{ matrix.mysql }}"
    env:
      DATABASE_URL: postgresql://postgres:postgres@localhost/test
      TOKEN: "\${{ secrets.TOKEN }}"
      RUN_TOKEN: "\${{ secrets.GITHUB_TOKEN }}"
      SHARD: "\${{ matrix.shard }}"
    steps:
      - uses: actions/checkout@v4
      - run: pytest -q
        env:
          PORT: "\${{ job.services.postgres.ports[5432] }}"
          EVIL: "\${{ steps.x.outputs.y }}"
`;

  test('are copied with their environment; what speaks of that job is left out and told', async () => {
    const root = sources.repository({ 'main.py': APP, '.github/workflows/tests.yml': TESTS });
    const { findings, open } = await init(root);
    const job = jobOf(root);
    expect(job.services).toEqual({
      postgres: {
        image: 'postgres:16',
        env: { POSTGRES_PASSWORD: 'postgres' },
        ports: ['5432:5432'],
        options: '--health-cmd pg_isready --health-interval 10s',
      },
    });
    expect(job.env).toEqual({
      STAGE: 'test',
      DATABASE_URL: 'postgresql://postgres:postgres@localhost/test',
    });
    expect(job.steps.at(-1).env).toEqual({ PORT: `\${{ job.services.postgres.ports[5432] }}` });
    expect(findings.join('\n')).toContain('copied from .github/workflows/tests.yml, job test');
    expect(open.join('\n')).toContain(
      "Not copied, because their values are that job's alone: other, RUN_TOKEN, SHARD, EVIL",
    );
  });

  test('secrets are not copied, however they are written, and are told with what to do', async () => {
    const root = sources.repository({
      'main.py': APP,
      'requirements.txt': 'uvicorn\n',
      '.github/workflows/tests.yml': `on: push
env:
  PLAIN: "1"
  KEY: "\${{ secrets.KEY }}"
jobs:
  test:
    services:
      redis: { image: redis }
      private: { image: x, credentials: { password: "\${{ secrets.PASSWORD }}" } }
    env:
      OTHER: "a-\${{ SECRETS['OTHER'] || 'b' }}"
      RUN_TOKEN: "\${{ secrets.GITHUB_TOKEN }}"
    steps:
      - run: pytest
        env:
          AGAIN: "\${{ env.KEY }}"
          STEP: "\${{ env.PLAIN }}"
`,
    });
    const { open } = await init(root);
    const text = textOf(root, '.github/workflows/performance.yml');
    expect(text).not.toMatch(/secrets\b.*\}\}/i);
    const job = jobOf(root);
    expect(job.services).toEqual({ redis: { image: 'redis' } });
    expect(job.env).toEqual({ PLAIN: '1' });
    expect(job.steps.at(-1).env).toEqual({ STEP: `\${{ env.PLAIN }}` });
    const told = open.join('\n');
    expect(told).toContain(
      'must not have: KEY, OTHER, AGAIN; give them values for tests under env:',
    );
    expect(told).toContain('made with secrets: private; add them to');
    expect(told).toContain("are that job's alone: RUN_TOKEN.");
    const completed = parse(text.replaceAll('#   ', '  '));
    expect(completed.jobs.performance.steps.at(-1).env).toEqual({
      ...{ STEP: `\${{ env.PLAIN }}`, AGAIN: '', KEY: '', OTHER: '' },
    });
  });

  test.each([
    'not: [a workflow',
    'jobs: []',
    '',
    'jobs: { a: { steps: 3, services: x } }',
    '&a [*a]',
  ])('a workflow that is none (%j) is passed over', async (text) => {
    const root = sources.repository({ 'main.py': APP, '.github/workflows/x.yml': text });
    await init(root);
    expect(jobOf(root)).not.toHaveProperty('services');
  });

  test('an anchor is written out', async () => {
    const root = sources.repository({
      'main.py': APP,
      '.github/workflows/x.yml':
        'env: &e { A: "1" }\njobs: { t: { services: { r: { image: redis, env: *e } }, steps: [] } }\n',
    });
    await init(root);
    expect(jobOf(root)).toMatchObject({ env: { A: '1' }, services: { r: { env: { A: '1' } } } });
    expect(jobOf(root).steps as Step[]).toHaveLength(4);
  });
});
