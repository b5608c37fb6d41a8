import { rmSync } from 'node:fs';
import { commit } from '../duet/repository.js';
import { APP, configurationOf, init, jobOf, Sources, yamlOf } from './sources.js';

const sources = new Sources();
afterAll(() => rmSync(sources.folder, { recursive: true, force: true }));

const FACTORY = `from fastapi import FastAPI

def create_app(debug: bool = False) -> FastAPI:
    app = FastAPI(debug=debug)
    return app
`;

describe('the app is found', () => {
  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['in a flat folder', { 'main.py': APP }, { app: 'main:app' }],
    ['in a package', { 'shop/__init__.py': '', 'shop/main.py': APP }, { app: 'shop.main:app' }],
    [
      'in a source folder',
      { 'src/shop/__init__.py': '', 'src/shop/main.py': APP },
      { app: 'shop.main:app', 'app-dir': 'src' },
    ],
    [
      'in a folder that its imports name, without __init__.py',
      { 'app/main.py': `from app.routers import items\n${APP}`, 'app/routers/items.py': '' },
      { app: 'app.main:app' },
    ],
    [
      'in a folder that only its relative imports tell to be a package',
      { 'backend/app/main.py': `from .db import engine\n${APP}`, 'backend/app/db.py': '' },
      { app: 'app.main:app', 'app-dir': 'backend' },
    ],
    [
      'in a folder that nothing tells to be a package',
      { 'app/main.py': APP },
      { app: 'main:app', 'app-dir': 'app' },
    ],
    [
      'with the class under another name',
      {
        'main.py':
          'import fastapi as f\nfrom os import path\nservice: f.FastAPI = f.FastAPI(title="x")\n',
      },
      { app: 'main:service' },
    ],
    [
      'with an alias',
      {
        'main.py':
          'from fastapi import (\n    APIRouter,\n    FastAPI as Application,  # the class\n)\napp = Application(\n    title="a (b",\n)\n',
      },
      { app: 'main:app' },
    ],
    [
      'in a branch at module level',
      {
        'main.py':
          'from fastapi import FastAPI\nif True:\n    app = FastAPI()\nelse:\n    app = FastAPI(docs_url=None)\n',
      },
      { app: 'main:app' },
    ],
    ['made by a factory', { 'shop.py': FACTORY }, { app: 'shop:create_app()' }],
    [
      'made by a factory without an annotation',
      { 'shop.py': 'from fastapi import FastAPI\ndef make():\n    return FastAPI()\n' },
      { app: 'shop:make()' },
    ],
    [
      'as the object that a factory of another module made',
      {
        'shop/__init__.py': '',
        'shop/factory.py': FACTORY,
        'shop/run.py': 'from .factory import create_app\n\napp = create_app()\n',
      },
      { app: 'shop.run:app' },
    ],
    [
      'made from a class of its own',
      {
        'pkg/__init__.py':
          'import fastapi\nclass App(fastapi.FastAPI):\n    pass\napplication = App(title="x")\n',
      },
      { app: 'pkg:application' },
    ],
    [
      'made from a class of another module, and that from another one',
      {
        'shop/__init__.py': '',
        'shop/base.py':
          'from fastapi import FastAPI as F\nfrom fastapi import FastAPI\nclass Base(FastAPI): ...\n',
        'shop/main.py': 'from .base import Base\nclass Api(Base): ...\nweb = Api()\n',
      },
      { app: 'shop.main:web' },
    ],
    ['in the package itself', { 'shop/__init__.py': APP }, { app: 'shop:app' }],
  ])('%s', async (_, files, expected) => {
    const root = sources.repository(files);
    await init(root);
    expect(configurationOf(root)).toEqual(expected);
  });

  test('outside of git as well, which is said', async () => {
    const root = sources.plain({
      'main.py': APP,
      '.venv/lib/main.py': APP,
      'node_modules/x/app.py': APP,
    });
    const { open } = await init(root);
    expect(configurationOf(root)).toEqual({ app: 'main:app' });
    expect(open.join()).toContain('no git repository');
  });

  test('and not where it is only written in a comment, a string or a nested function', async () => {
    const root = sources.repository({
      'a.py': '# from fastapi import FastAPI\n# app = FastAPI()\n',
      'b.py': 'from fastapi import FastAPI\ntext = """\napp = FastAPI()\n"""\n',
      'c.py': 'from fastapi import FastAPI\ndef test_it():\n    app = FastAPI()\n    assert app\n',
      'd.py': 'from other import FastAPI\napp = FastAPI()\n',
      'e.py':
        'from fastapi import FastAPI\nasync def create_app() -> FastAPI:\n    return FastAPI()\n',
      'f.py':
        'from fastapi import FastAPI\ndef create_app(settings) -> FastAPI:\n    return FastAPI()\n',
    });
    await expect(init(root)).rejects.toThrow('there is none');
  });
});

describe('of several apps', () => {
  const two = {
    'services/orders/main.py': APP,
    'services/orders/requirements.txt': 'fastapi\nuvicorn\n',
    'services/search/server.py': APP,
  };

  test('the usual name wins, and the others are told with the way to them', async () => {
    const root = sources.repository(two);
    const { findings } = await init(root);
    expect(configurationOf(root)).toEqual({ app: 'main:app', 'app-dir': 'services/orders' });
    expect(findings.join('\n')).toContain('Not taken: server:app (services/search/server.py).');
    expect(findings.join('\n')).toContain('fastapi-spy init services/search');
  });

  test('the way to another one is the folder of the service, and not that of its package', async () => {
    const root = sources.repository({
      'services/orders/orders/__init__.py': '',
      'services/orders/orders/main.py': APP,
      'services/search/src/search/__init__.py': '',
      'services/search/src/search/server.py': APP,
    });
    const { findings } = await init(root);
    expect(findings.join('\n')).toMatch(/fastapi-spy init services\/search$/m);
    await init(`${root}/services/search`);
    expect(yamlOf(root, 'services/search/fastapi-spy.yml')).toEqual({
      app: 'search.server:app',
      'app-dir': 'src',
    });
  });

  test('the way to one beside the chosen one is its name', async () => {
    const root = sources.repository({
      'shop/__init__.py': '',
      'shop/main.py': APP,
      'admin/__init__.py': '',
      'admin/api.py': APP,
    });
    const { findings } = await init(root);
    expect(findings.join('\n')).toContain('"app: admin.api:app" in fastapi-spy.yml');
    expect(findings.join('\n')).not.toContain('fastapi-spy init');
  });

  test('a folder chooses: its files are there, and the workflow at the root names them', async () => {
    const root = sources.repository(two);
    const { files } = await init(`${root}/services/search`);
    expect(files.map(({ path }) => path)).toEqual([
      '.github/workflows/performance.yml',
      'services/search/fastapi-spy.yml',
    ]);
    expect(yamlOf(root, 'services/search/fastapi-spy.yml')).toEqual({ app: 'server:app' });
    expect(jobOf(root).steps.at(-1).with).toEqual({
      config: 'services/search/fastapi-spy.yml',
      key: 'services-search',
    });
  });

  test('a second service keeps the workflow, even by force, and says which step is missing', async () => {
    const root = sources.repository(two);
    await init(`${root}/services/orders`);
    commit(root, {});
    const { files, open } = await init(`${root}/services/search`, { force: true });
    expect(files.map(({ state }) => state)).toEqual(['kept', 'written']);
    expect(open.join('\n')).toContain('"key: services-search"');
  });

  test.each<[string, Record<string, string>, string]>([
    [
      'a Dockerfile',
      { Dockerfile: 'FROM python:3.11\nCMD ["uvicorn", "shop.web:api", "--host", "0.0.0.0"]\n' },
      'Dockerfile starts it with uvicorn',
    ],
    [
      'a Procfile',
      { Procfile: 'web: gunicorn -w 4 -k uvicorn.workers.UvicornWorker shop.web:api\n' },
      'Procfile starts it with gunicorn',
    ],
    [
      'a compose file',
      {
        'compose.yaml':
          'services:\n  web:\n    command: >\n      hypercorn --bind 0.0.0.0:80 shop.web:api\n',
      },
      'compose.yaml starts it with hypercorn',
    ],
    [
      'fastapi run',
      { Dockerfile: 'CMD fastapi run shop/web.py --port 80\n' },
      'Dockerfile starts it with fastapi run',
    ],
    [
      'the entry point of FastAPI',
      {
        'pyproject.toml': '[tool.fastapi]\nentrypoint = "shop.web:api"\n',
        Procfile: 'web: uvicorn main:app\n',
      },
      'pyproject.toml names it as the entry point',
    ],
    [
      'uvicorn.run',
      { 'start.py': 'import uvicorn\nuvicorn.run("shop.web:api", port=80)\n' },
      'start.py starts it with uvicorn.run',
    ],
  ])('%s wins over the usual name', async (_, evidence, reason) => {
    const root = sources.repository({
      'main.py': APP,
      'shop/__init__.py': '',
      'shop/web.py': APP.replace('app =', 'api ='),
      ...evidence,
    });
    const { findings } = await init(root);
    expect(configurationOf(root)).toEqual({ app: 'shop.web:api' });
    expect(findings[0]).toContain(reason);
  });

  test('a factory that a command starts is one, and its folder is that of the Dockerfile', async () => {
    const root = sources.repository({
      'main.py': APP,
      'backend/Dockerfile': 'CMD uvicorn api.web:create_app \\\n  --factory --port 80\n',
      'backend/api/web.py': FACTORY,
    });
    await init(root);
    expect(configurationOf(root)).toEqual({ app: 'api.web:create_app()', 'app-dir': 'backend' });
  });

  test('a command that its imports contradict names the file, and not the folder', async () => {
    const root = sources.repository({
      'shop/__init__.py': '',
      'shop/config.py': '',
      'shop/main.py': `from shop.config import x\nimport uvicorn\n${APP}uvicorn.run("main:app")\n`,
    });
    await init(root);
    expect(configurationOf(root)).toEqual({ app: 'shop.main:app' });
  });

  test('the factory of the app is not told as another one', async () => {
    const root = sources.repository({ 'main.py': `${FACTORY}app = create_app()\n` });
    const { findings } = await init(root);
    expect(configurationOf(root)).toEqual({ app: 'main:app' });
    expect(findings.join()).not.toContain('Not taken');
  });

  test('an app made in a way that is not known is believed when a command names it', async () => {
    const root = sources.repository({
      Procfile: 'web: uvicorn web:app\n',
      'web.py': 'from company import Service\napp = Service()\n',
    });
    await init(root);
    expect(configurationOf(root)).toEqual({ app: 'web:app' });
  });

  test("tests, examples and docs have nobody's service", async () => {
    const root = sources.repository({
      'tests/test_app.py': APP,
      'examples/main.py': APP,
      'docs_src/tutorial.py': APP,
      'api/conftest.py': APP,
    });
    await expect(init(root)).rejects.toMatchObject({
      exitCode: 2,
      advice: expect.stringContaining('fastapi-spy init docs_src'),
    });
    const inPackage = sources.repository({
      'examples/shop/__init__.py': '',
      'examples/shop/x.py': APP,
    });
    await expect(init(inPackage)).rejects.toMatchObject({
      advice: expect.stringMatching(/fastapi-spy init examples$/),
    });
    await init(`${root}/examples`);
  });
});
