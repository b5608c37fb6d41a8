import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { settingsSchema, thresholdsSchema } from '../../src/config/schema.js';
import { isPlainPath, oneLine } from '../../src/init/names.js';
import { readModule } from '../../src/init/python-module.js';
import { statementsOf } from '../../src/init/python-source.js';
import { commandsIn } from '../../src/init/server-commands.js';
import { commit, git, stateOf, write } from '../duet/repository.js';
import { APP, init, jobOf, Sources, textOf, yamlOf } from './sources.js';

const sources = new Sources();
afterAll(() => rmSync(sources.folder, { recursive: true, force: true }));

const SERVICE = {
  'main.py': `${APP}@app.get("/a")\ndef a(): ...\n`,
  'requirements.txt': 'uvicorn\n',
};
const ALL = ['.github/workflows/performance.yml', 'fastapi-spy.yml', 'fastapi-spy.scenario.yml'];

function statesOf({ files }: { files: readonly { state: string; path: string }[] }) {
  return Object.fromEntries(files.map(({ path, state }) => [path, state]));
}

describe('files that are there', () => {
  test('stay as they are, and the others are written', async () => {
    const root = sources.repository({ ...SERVICE, 'fastapi-spy.yml': 'app: main:app\n' });
    const done = await init(root);
    expect(done.files.map(({ state }) => state)).toEqual(['written', 'kept', 'written']);
    expect(textOf(root, 'fastapi-spy.yml')).toBe('app: main:app\n');
    expect(done.open.join()).toContain('add "load: fastapi-spy.scenario.yml"');
    expect(done.next[0]).not.toContain(' fastapi-spy.yml');
  });

  test('settings in pyproject.toml are the configuration: a second one would clash', async () => {
    const project = '[project]\nname = "shop"\n\n[tool.fastapi-spy]\napp = "main:app"\n';
    const root = sources.repository({ ...SERVICE, 'pyproject.toml': project });
    const done = await init(root);
    expect(done.files).toContainEqual(
      expect.objectContaining({
        ...{ path: 'fastapi-spy.yml', state: 'kept', instead: 'pyproject.toml' },
      }),
    );
    expect(textOf(root, 'pyproject.toml')).toBe(project);
  });

  test('are all kept the second time, and nothing is left to commit', async () => {
    const root = sources.repository(SERVICE);
    await init(root);
    commit(root, {});
    const before = stateOf(root);
    const again = await init(root);
    expect(new Set(again.files.map(({ state }) => state))).toEqual(new Set(['kept']));
    expect(again.next[0]).toContain('Nothing has to be committed');
    expect(stateOf(root)).toEqual(before);
  });

  test('are told to be committed as long as they are not, also the workflow of another service', async () => {
    const root = sources.repository({
      'services/orders/main.py': SERVICE['main.py'],
      'services/search/main.py': SERVICE['main.py'],
    });
    await init(`${root}/services/orders`);
    const search = await init(`${root}/services/search`);
    expect(search.files.map(({ state }) => state)).toEqual(['kept', 'written', 'written']);
    const files = ['fastapi-spy.yml', 'fastapi-spy.scenario.yml'];
    const own = files.map((file) => `services/search/${file}`).join(' ');
    expect(search.next[0]).toContain(`git add .github/workflows/performance.yml ${own} &&`);
    git(root, 'add', '--all');
    expect((await init(`${root}/services/search`)).next[0]).toContain(`performance.yml ${own} &&`);
    commit(root, {});
    expect((await init(`${root}/services/search`)).next[0]).toContain(
      'Nothing has to be committed',
    );
  });

  test('are written anew by force, with the same text for the same repository', async () => {
    const root = sources.repository(SERVICE);
    const first = await init(root);
    write(root, { 'fastapi-spy.yml': 'app: other:app\n' });
    const second = await init(root, { force: true });
    expect(new Set(second.files.map(({ state }) => state))).toEqual(new Set(['overwritten']));
    expect(second.files.map(({ text }) => text)).toEqual(first.files.map(({ text }) => text));
    expect(textOf(root, 'fastapi-spy.yml')).toContain('app: main:app\n');
  });

  test('a dry run writes nothing and has the same texts', async () => {
    const root = sources.repository(SERVICE);
    const before = stateOf(root);
    const planned = await init(root, { dryRun: true });
    expect(stateOf(root)).toEqual(before);
    expect(statesOf(planned)).toEqual(Object.fromEntries(ALL.map((path) => [path, 'planned'])));
    const written = await init(root);
    expect(written.files.map(({ text }) => text)).toEqual(planned.files.map(({ text }) => text));
  });

  test('a workflow that has the action already stays the only one', async () => {
    const root = sources.repository({
      ...SERVICE,
      '.github/workflows/spy.yml':
        'name: speed\njobs: { a: { steps: [{ uses: "org/fastapi-spy-action@v1" }] } }\n',
    });
    const done = await init(root, { force: true, forks: true });
    expect(statesOf(done)['.github/workflows/performance.yml']).toBe('kept');
    expect(readdirSync(join(root, '.github', 'workflows')).sort()).toEqual([
      'performance-comment.yml',
      'spy.yml',
    ]);
    const { on } = yamlOf(root, '.github/workflows/performance-comment.yml');
    expect(on.workflow_run.workflows).toEqual(['speed']);
  });

  test("somebody else's performance.yml is kept, and said to lack the action", async () => {
    const root = sources.repository({
      ...SERVICE,
      '.github/workflows/performance.yml': 'jobs: { a: { steps: [] } }\n',
    });
    expect((await init(root)).open.join()).toContain('performance.yml does not use the action');
  });

  test('a configuration of another name is used, and no second one written', async () => {
    const root = sources.repository({ ...SERVICE, '.github/fastapi-spy.yml': 'app: main:app\n' });
    expect((await init(root)).files[1]).toMatchObject({
      state: 'kept',
      instead: '.github/fastapi-spy.yml',
    });
  });

  test.each(['fastapi-spy.yml', '.github', '.github/workflows'])(
    'a link at %s is not written through',
    async (path) => {
      const outside = sources.plain({ 'fastapi-spy.yml': 'mine\n' });
      const root = sources.repository(SERVICE);
      if (path.includes('/')) mkdirSync(join(root, '.github'));
      symlinkSync(path.endsWith('.yml') ? join(outside, path) : outside, join(root, path));
      await expect(init(root, { force: true })).rejects.toMatchObject({ exitCode: 2 });
      expect(readdirSync(outside).sort()).toEqual(['.keep', 'fastapi-spy.yml']);
      expect(textOf(outside, 'fastapi-spy.yml')).toBe('mine\n');
      expect(readdirSync(root)).not.toContain('fastapi-spy.scenario.yml');
    },
  );
});

test('the thresholds in the configuration are the defaults, once their marks are taken away', async () => {
  const root = sources.repository(SERVICE);
  await init(root);
  const text = textOf(root, 'fastapi-spy.yml');
  const completed =
    text.slice(0, text.indexOf('# A regression')) +
    text.slice(text.indexOf('# thresholds:')).replace(/^# /gm, '');
  const { thresholds } = settingsSchema.parse(parse(completed));
  expect(thresholds).toEqual(thresholdsSchema.parse({}));
  expect(Object.keys(parse(completed).thresholds).length).toBeGreaterThan(10);
});

describe('hostile repositories', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, not a template
  const EXPRESSION = '${{ secrets.X }}';

  test('names that could not be written safely are not looked at, which is told', async () => {
    const root = sources.repository({
      ...SERVICE,
      'requirements-\n- run: evil.txt': 'x',
      [`requirements-${EXPRESSION}.txt`]: 'x',
      "requirements-'$(touch x)'.txt": 'x',
      'requirements-"; touch x; ".txt': 'x',
      '-r requirements.txt': 'x',
      'a\u001b[31m/main.py': APP,
      [`${EXPRESSION}/app.py`]: APP,
    });
    const { findings, open, files } = await init(root);
    expect(jobOf(root).steps[2]).toEqual({ run: 'pip install -r requirements.txt' });
    expect(open.join()).toContain('could not be written safely: 7');
    for (const { text } of files) expect(text).not.toContain('secrets.X');
    expect(JSON.stringify([findings, open])).not.toMatch(/evil|touch|u001b/);
  });

  test('a folder of such a name is refused', async () => {
    const root = sources.repository({ [`${EXPRESSION}/main.py`]: APP });
    await expect(init(join(root, EXPRESSION))).rejects.toMatchObject({ exitCode: 2 });
  });

  test.each(['org/action', `org/action@${EXPRESSION}`, 'org/action@v1\n- run: x', '../x', ''])(
    'the action %j is refused',
    async (action) => {
      const root = sources.repository(SERVICE);
      await expect(init(root, { action })).rejects.toMatchObject({ exitCode: 2 });
      expect(readdirSync(root)).not.toContain('.github');
    },
  );

  test('routes, branches and names of jobs stay what they are', async () => {
    const routes = [
      '/\\n- path: /evil',
      '/a b',
      '/\\" #',
      EXPRESSION,
      `/${EXPRESSION}`,
      '/\\u2028x',
      'none',
      '/ok?x=1',
    ];
    const functions = routes.map((route, n) => `@app.get("${route}")\ndef f${n}(): ...\n`);
    const root = sources.repository({
      'main.py': `${APP}${functions.join('')}@app.get("/{x}\\n# y")\ndef g(x): ...\n@app.get("/h")\ndef h(q: int = Query(alias="\\n- z"), y: int): ...\n`,
      '.github/workflows/t.yml': JSON.stringify({
        jobs: {
          'x\n# y': {
            services: {
              a: { image: `x ${EXPRESSION} ${EXPRESSION.replace('X', 'Y || 1')}` },
              'b\nc': {},
            },
            env: { 'A\nB': '1', C: '\n- run: evil' },
          },
        },
      }),
    });
    const { findings } = await init(root);
    const { requests } = yamlOf(root, 'fastapi-spy.scenario.yml');
    expect(requests).toEqual([{ name: 'f7', path: '/ok?x=1', weight: 1 }]);
    const job = jobOf(root);
    expect(job).not.toHaveProperty('services');
    expect(job.env).toEqual({ C: '\n- run: evil' });
    expect(job.steps).toHaveLength(4);
    expect(findings.every((each) => !each.includes('\n'))).toBe(true);
  });

  test('whatever the source of an app says, valid files come out', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '\n',
        '\n    ',
        '"""',
        "'",
        '(',
        ')',
        '[',
        '\\',
        '# ',
        '\r',
        EXPRESSION,
        '{x}',
        '@app.get("',
        '")\ndef f(',
        '):\n',
        'app.include_router(',
        'if ',
        'os.environ["A"]',
        'import os\n',
        'app.add_api_route(',
        'prefix="',
        'Depends(',
        '= ',
        'class A:\n',
        'import ',
        'from fastapi ',
      ),
    );
    const root = sources.plain({});
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        write(root, { 'main.py': `${APP}${pieces.join('')}\n` });
        const done = await init(root, { dryRun: true });
        for (const { text } of done.files) expect(() => parse(text)).not.toThrow();
        const workflow = done.files[0]?.text ?? '';
        expect(workflow).not.toContain('secrets.X');
        for (const line of [...done.findings, ...done.open]) expect(line).toBe(oneLine(line, 9999));
      }),
      { numRuns: 300 },
    );
  });

  test('any text is read as Python without an error, and no token is lost from one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        readModule(source);
        const read = statementsOf(source).flatMap(({ tokens }) => tokens.map(({ text }) => text));
        for (const text of read) expect(source).toContain(text);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '1', '"x"', '+', '->', 'b.c', '...')), (words) => {
        const read = statementsOf(words.join(' ')).flatMap(({ tokens }) => tokens);
        expect(read.map(({ text }) => text).join('')).toBe(words.join(''));
      }),
    );
  });

  test('a plain path needs no quoting by anybody', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        if (isPlainPath(path)) expect(path).not.toMatch(/[$`'"\\{}\n\r\0;&|<>()*?!#:~]|^-|\/-/);
      }),
    );
  });

  test.each<[string, string]>([
    ['brackets', '('.repeat(200_000)],
    ['quotes', '"""'.repeat(100_000)],
    ['functions', 'def a(): ...\n'.repeat(30_000)],
    ['apps', 'a = FastAPI()\n'.repeat(20_000)],
    ['inclusions', 'app.include_router(app2)\napp2 = APIRouter()\n'.repeat(8_000)],
    ['commands', 'uvicorn '.repeat(50_000)],
    ['branches', 'if a: '.repeat(80_000)],
    ['functions in one line', 'def a(): '.repeat(50_000)],
    ['classes in one line', 'class a: '.repeat(50_000)],
    ['calls', 'a(); b = a()\n'.repeat(30_000)],
    ['environment', 'import os\nx = os.environ["A"]\n'.repeat(15_000)],
  ])('a large file of %s takes no long time', async (_, text) => {
    const root = sources.plain({ 'main.py': `${APP}${text}`, Procfile: text });
    const began = performance.now();
    await init(root, { dryRun: true });
    expect(performance.now() - began).toBeLessThan(8000);
  });

  test('routers that take in one another many times over come to an end', async () => {
    const names = 'abcdefgh'.split('');
    const lines = names.flatMap((name, index) => [
      `${name} = APIRouter()`,
      ...Array(6).fill(`${index === 0 ? 'app' : names[index - 1]}.include_router(${name})`),
    ]);
    const root = sources.plain({
      'main.py': `from fastapi import APIRouter\n${APP}${lines.join('\n')}\n`,
    });
    const began = performance.now();
    await init(root, { dryRun: true });
    expect(performance.now() - began).toBeLessThan(8000);
  });

  test('a command is found in any text, and nothing that is only like one', () => {
    const apps = (text: string) => commandsIn('x', text, 1).map(({ app, path }) => app ?? path);
    expect(apps('CMD ["python","-m","uvicorn","--host","0.0.0.0:80","a.b:c"]')).toEqual(['a.b:c']);
    expect(apps('cd x && .venv/bin/gunicorn -b unix:/run/x a:b | tee log')).toEqual(['a:b']);
    expect(apps('# uvicorn a:b\npip install uvicorn\nuvicorn --help')).toEqual([]);
    expect(apps('uvicorn 0.0.0.0:8000')).toEqual([]);
    expect(apps('fastapi dev ./src/main.py')).toEqual(['src/main.py']);
  });
});
