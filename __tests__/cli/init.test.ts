/** The command over the sources, in copies of real repositories. */
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Command } from 'commander';
import { initCommand } from '../../src/cli/init.js';
import { resolveConfig } from '../../src/config/config.js';
import { commit } from '../duet/repository.js';
import { SHOP } from '../helpers/cli.js';
import { APP, init, Sources } from '../init/sources.js';

const sources = new Sources();
afterAll(() => rmSync(sources.folder, { recursive: true, force: true }));

/** Runs the command and takes what it prints. */
async function run(...args: string[]): Promise<{ text: string; code: number | undefined }> {
  let text = '';
  let code: number | undefined;
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += chunk;
    return true;
  });
  try {
    const finish = (exitCode: number) => {
      code = exitCode;
    };
    const program = new Command().addCommand(initCommand({ bundleRoot: '', finish }));
    await program.parseAsync(['node', 'fastapi-spy', 'init', ...args]);
  } finally {
    write.mockRestore();
  }
  return { text, code };
}

function shop(): string {
  const root = sources.repository({});
  const filter = (path: string) => !/__pycache__|scenario\.yml$/.test(path);
  cpSync(SHOP, root, { recursive: true, filter });
  commit(root, {});
  return root;
}

test('the shop of the demo is set up so that what was written can be measured', async () => {
  const root = shop();
  await init(root);
  const config = await resolveConfig({ env: {}, overrides: {}, cwd: root });
  expect(config.service).toEqual({ kind: 'app', app: 'shop.main:app', workers: 1 });
  expect(config.appDir).toBe(root);
  if (config.load.kind !== 'scenario') throw new Error('there is no scenario');
  expect(config.load.scenario.requests.map(({ name, path }) => `${name} ${path}`)).toEqual([
    'health /health',
    'storefront /',
    'list_products /products',
    'popular_products /products/popular',
    'list_orders /orders',
    'recommend /recommendations',
    'search /search',
    'feed /feed',
  ]);
  const scenario = readFileSync(join(root, 'fastapi-spy.scenario.yml'), 'utf8');
  expect(scenario).toMatch(/# needs a login\n {2}# - name: me\n {2}# {3}path: \/me\n/);
  expect(scenario).toContain('#   path: /products/{product_id}');
});

test('the command says what it found, what it wrote and what to do next', async () => {
  const root = sources.repository({ 'main.py': APP, 'requirements.txt': 'fastapi\nuvicorn\n' });
  const { text, code } = await run(root);
  expect(code).toBe(0);
  expect(text).toBe(`App: main:app in main.py; it is the only one.
Dependencies: requirements.txt, installed with "pip install -r requirements.txt".
Python: 3.12, because nothing names one.

written     .github/workflows/performance.yml
written     fastapi-spy.yml

To look at:
  - No GET route that needs nothing was found in the source, so there is no scenario: the requests are taken from /openapi.json of the running service.

Next:
  1. Commit: git add .github/workflows/performance.yml fastapi-spy.yml && git commit -m "Measure performance on pull requests"
  2. Open a pull request and merge it: the first run on the default branch keeps what later pull requests are compared with.

If pull requests come from forks of a public repository, their runs may not comment:
docs/forks.md has the second workflow for that, and --forks writes it.
`);
});

test('a dry run prints the files; kept ones say why', async () => {
  const root = sources.repository({ 'main.py': APP, 'fastapi-spy.yml': 'app: main:app\n' });
  const { text, code } = await run(root, '--dry-run', '--forks', '--mode', 'duet');
  expect(code).toBe(0);
  expect(text).toContain('kept        fastapi-spy.yml (it is there; --force writes it anew)');
  expect(text).toContain('\n--- .github/workflows/performance.yml\n#');
  expect(text).toContain('mode: duet');
  expect(text).toContain('\n--- .github/workflows/performance-comment.yml\n#');
  expect(text).not.toContain('\n--- fastapi-spy.yml\n');
  expect(text).toContain('it is measured together with its base');
});

test.each<[string, Record<string, string>]>([
  ['an empty repository', {}],
  [
    'a repository of something else',
    { 'manage.py': 'import django\n', 'README.md': 'uvicorn a:b\n' },
  ],
])('%s is an error with exit code 2, and nothing is written', async (_, files) => {
  const root = sources.repository(files);
  await expect(run(root)).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining('looking for a FastAPI app'),
  });
  await expect(run(join(root, 'nowhere'))).rejects.toMatchObject({ exitCode: 2 });
});
