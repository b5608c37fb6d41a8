import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { APP, configurationOf, init, Sources, textOf, yamlOf } from './sources.js';

const sources = new Sources();
afterAll(() => rmSync(sources.folder, { recursive: true, force: true }));

async function scenarioOf(files: Record<string, string>) {
  const root = sources.repository(files);
  const { findings, open } = await init(root);
  const isThere = existsSync(join(root, 'fastapi-spy.scenario.yml'));
  const text = isThere ? textOf(root, 'fastapi-spy.scenario.yml') : '';
  const paths: string[] = isThere
    ? yamlOf(root, 'fastapi-spy.scenario.yml').requests.map(({ path }: { path: string }) => path)
    : [];
  return { root, text, paths, findings, open };
}

function appWith(routes: string): Record<string, string> {
  return {
    'main.py': `from fastapi import *\nfrom typing import Annotated\napp = FastAPI()\n${routes}`,
  };
}

test('a route that needs nothing is a request, named after its function', async () => {
  const { root, text } = await scenarioOf(
    appWith(
      '@app.get("/items", tags=["a"])\n@other\nasync def list_items(limit: int = 3, *, q: str | None = None):\n    return []\n',
    ),
  );
  expect(yamlOf(root, 'fastapi-spy.scenario.yml')).toEqual({
    requests: [{ name: 'list_items', path: '/items', weight: 1 }],
  });
  expect(configurationOf(root).load).toBe('fastapi-spy.scenario.yml');
  expect(text).not.toContain('TO COMPLETE');
});

describe('prefixes are followed', () => {
  const router =
    'from fastapi import APIRouter\nrouter = APIRouter(prefix="/items")\n@router.get("")\ndef all(): ...\n@router.get("/new")\ndef new(): ...\n';

  test.each<[string, Record<string, string>, string[]]>([
    [
      'from a router of another module',
      {
        'main.py': `from routers import items\n${APP}app.include_router(items.router, prefix="/api")\n`,
        'routers/items.py': router,
      },
      ['/api/items', '/api/items/new'],
    ],
    [
      'through relative imports and a package',
      {
        'shop/__init__.py': '',
        'shop/main.py': `from .api import api\n${APP}app.include_router(api)\n`,
        'shop/api/__init__.py':
          'from fastapi import APIRouter\nfrom .items import router as items\nfrom . import users as u\napi = APIRouter(prefix="/v1")\napi.include_router(items)\napi.include_router(router=u.router, prefix="/people")\n',
        'shop/api/items.py': router,
        'shop/api/users.py':
          'import fastapi\nrouter = fastapi.APIRouter()\n@router.get(path="/")\ndef users(): ...\n',
      },
      ['/v1/items', '/v1/items/new', '/v1/people/'],
    ],
    [
      'from a constant of settings',
      {
        'main.py': `from config import settings\nfrom routers.items import router\n${APP}app.include_router(router, prefix=settings.API)\n`,
        'config.py': 'class Settings:\n    API: str = "/api/v1"\nsettings = Settings()\n',
        'routers/items.py': router,
      },
      ['/api/v1/items', '/api/v1/items/new'],
    ],
    [
      'through a star, and stars in a circle',
      {
        'main.py': `from routers import *\n${APP}app.include_router(router)\n`,
        'routers/__init__.py': 'from .empty import *\nfrom .items import *\n',
        'routers/empty.py': 'from . import *\nfrom .empty import *\n',
        'routers/items.py': router,
      },
      ['/items', '/items/new'],
    ],
    [
      'in a loop',
      {
        'main.py': `import routers.items\n${APP}for each in (routers.items,):\n    app.include_router(each.router)\n`,
        'routers/items.py': router,
      },
      ['/items', '/items/new'],
    ],
    [
      'in a factory',
      {
        'main.py':
          'from fastapi import FastAPI\nfrom routers.items import router\ndef create_app():\n    api = FastAPI()\n    api.include_router(router)\n    @api.get("/health")\n    def health(): ...\n    return api\napp = create_app()\n',
        'routers/items.py': router,
      },
      ['/health', '/items', '/items/new'],
    ],
    [
      'of an app that is mounted',
      {
        'main.py': `from inner import inner\n${APP}app.mount("/inner", inner)\napp.mount("/static", StaticFiles())\n`,
        'inner.py':
          'from fastapi import FastAPI\ninner = FastAPI()\n@inner.get("/x")\ndef x(): ...\n',
      },
      ['/inner/x'],
    ],
  ])('%s', async (_, files, expected) => {
    const { paths, open } = await scenarioOf({ ...files, Procfile: 'web: uvicorn main:app\n' });
    expect(paths).toEqual(expected);
    expect(open.join()).not.toContain('could not be read');
  });

  test('one that is computed is told, and its routes are left out', async () => {
    const { paths, open } = await scenarioOf({
      'main.py': `import os\nfrom items import router\n${APP}app.include_router(router, prefix=os.environ["P"])\n@app.get("/")\ndef root(): ...\n`,
      'items.py': router,
    });
    expect(paths).toEqual(['/']);
    expect(open.join()).toContain("another package's: 1");
  });

  test('routers that include one another in a circle come to an end', async () => {
    const { paths } = await scenarioOf({
      'main.py': `from a import router\n${APP}app.include_router(router)\n@app.get("/")\ndef root(): ...\n`,
      'a.py':
        'from fastapi import APIRouter\nfrom b import inner\nrouter = APIRouter()\nrouter.include_router(inner)\n',
      'b.py':
        'from fastapi import APIRouter\nfrom a import router\ninner = APIRouter()\ninner.include_router(router)\n@inner.get("/b")\ndef b(): ...\n',
    });
    expect(paths).toEqual(['/', '/b']);
  });
});

describe('a route that needs something is an example to be completed', () => {
  test.each<[string, string, string, string]>([
    [
      'a path parameter',
      '@app.get("/items/{item_id}")\ndef show(item_id: int): ...',
      '/items/{item_id}',
      'a value for each {…}',
    ],
    ['a query parameter', '@app.get("/s")\ndef show(q: str): ...', '/s?q=', 'each query parameter'],
    [
      'a query parameter with a marker',
      '@app.get("/s")\ndef show(q: str = Query(..., max_length=3)): ...',
      '/s?q=',
      'each query parameter',
    ],
    [
      'a query parameter with an alias',
      '@app.get("/s")\ndef show(q: Annotated[str, Query(alias="search-for")]): ...',
      '/s?search-for=',
      'each query parameter',
    ],
    [
      'a query parameter of a dependency',
      'def page(size: int): ...\n@app.get("/s")\ndef show(p=Depends(page)): ...',
      '/s?size=',
      'each query parameter',
    ],
    [
      'a header',
      '@app.get("/s")\ndef show(x_tenant: Annotated[str, Header()]): ...',
      '/s',
      'needs the header x-tenant',
    ],
    [
      'a login by a scheme',
      'from fastapi.security import OAuth2PasswordBearer\nscheme = OAuth2PasswordBearer("t")\ndef who(t: str = Depends(scheme)): ...\nWho = Annotated[str, Depends(who)]\n@app.get("/s")\ndef show(w: Who): ...',
      '/s',
      'needs a login',
    ],
    [
      'a login by its name alone',
      'from company import get_current_user\n@app.get("/s", dependencies=[Depends(get_current_user)])\ndef show(): ...',
      '/s',
      'needs a login',
    ],
    [
      'a redirect',
      'from starlette.responses import RedirectResponse\n@app.get("/s")\ndef show():\n    return RedirectResponse("/")',
      '/s',
      'may redirect',
    ],
    [
      'a redirect on the line of the function',
      '@app.get("/s")\ndef show(): return RedirectResponse("/")',
      '/s',
      'may redirect',
    ],
    [
      'a stream that its body returns',
      '@app.get("/s")\nasync def show(n: int = 3): return StreamingResponse(iter([b"x"]))',
      '/s',
      'streams',
    ],
    [
      'a file that its body returns',
      '@app.get("/s")\ndef show(): return FileResponse("x.csv")',
      '/s',
      'sends a file',
    ],
    [
      'a condition',
      'if os.environ.get("DEBUG"):\n    @app.get("/s")\n    def show(): ...',
      '/s',
      'is there only under "if os.environ.get("DEBUG")"',
    ],
    [
      'the other branch of a condition',
      'try:\n    import x\nexcept (ImportError, OSError):\n    @app.get("/s")\n    def show(): ...',
      '/s',
      'is there only under "except (ImportError, OSError)"',
    ],
    [
      'a condition of its router',
      'router = APIRouter()\n@router.get("/s")\ndef show(): ...\nif settings.env == "local": app.include_router(router)',
      '/s',
      'is there only under "if settings.env == "local""',
    ],
    [
      'a condition of what adds it',
      'def show(): ...\nif debug:\n    app.add_api_route("/s", show)',
      '/s',
      'is there only under "if debug"',
    ],
    [
      'a query parameter of a function that is added',
      'def show(q: str): ...\napp.add_api_route("/s", endpoint=show, methods=["GET"])',
      '/s?q=',
      'each query parameter',
    ],
    ['a stream', '@app.get("/s")\ndef show() -> StreamingResponse: ...', '/s', 'streams'],
    [
      'a status',
      '@app.get("/s", status_code=status.HTTP_404_NOT_FOUND)\ndef show(): ...',
      '/s',
      'answers 404',
    ],
  ])('%s', async (_, route, path, reason) => {
    const { paths, text } = await scenarioOf(
      appWith(`@app.get("/plain")\ndef plain(): ...\n${route}\n`),
    );
    expect(paths).toEqual(['/plain']);
    const [, examples] = text.split('# TO COMPLETE:') as [string, string];
    expect(examples).toContain(reason);
    expect(examples).toContain(`path: ${path}\n`);
  });

  test('a login of a class counts for all of its routes', async () => {
    const { paths, text } = await scenarioOf({
      'base.py': `from fastapi import APIRouter, Depends
from company import current_user
class UserRouter(APIRouter):
    def __init__(self, prefix=""):
        super().__init__(prefix=prefix, dependencies=[Depends(current_user)])
class Base:
    user: str = Depends(current_user)
`,
      'main.py': `from base import Base, UserRouter
from fastapi import APIRouter
${APP}private = UserRouter(prefix="/private")
public = APIRouter()
@private.get("/a")
def a(): ...
@controller(public)
class Controller(Base):
    @public.get("/b")
    def b(self): ...
class Open:
    @public.get("/c")
    def c(self): ...
    def other(self, user=Depends(current_user)): ...
app.include_router(private)
app.include_router(public)
`,
    });
    expect(paths).toEqual(['/c']);
    expect(text.match(/needs a login/g)).toHaveLength(2);
  });

  test('a prefix that settings hold is found in their class, if there is one only', async () => {
    const files = (more: string) => ({
      'main.py': `from core.config import settings\nfrom fastapi import APIRouter\n${APP}router = APIRouter()\n@router.get("/x")\ndef x(): ...\napp.include_router(router, prefix=settings.api_prefix)\n`,
      'core/config.py': 'from core.app import AppSettings\ndef get(): ...\nsettings = get()\n',
      'core/app.py': `class AppSettings:\n    api_prefix: str = "/api"\n${more}`,
    });
    expect((await scenarioOf(files(''))).paths).toEqual(['/api/x']);
    const other = 'class Other:\n    api_prefix: str = "/other"\n';
    expect((await scenarioOf(files(other))).paths).toEqual([]);
  });

  test('what needs nothing is none', async () => {
    const { paths } = await scenarioOf(
      appWith(`def session(): ...
Session = Annotated[object, Depends(session)]
@app.get("/a")
def a(request: Request, tasks: BackgroundTasks, s: Session, t=Depends(session)): ...
@app.get("/b")
def b(q: Annotated[int, Query(ge=1)] = 1, r: int = Query(3), h: str = Header(None)): ...
@app.api_route("/c", methods=["GET", "POST"])
def c(): ...
@app.post("/d")
def d(): ...
@app.websocket("/e")
def e(): ...
`),
    );
    expect(paths).toEqual(['/a', '/b', '/c']);
  });
});

test('what stands after a condition, in a loop or in a function that a condition is in, is no branch', async () => {
  const { paths, text } = await scenarioOf(
    appWith(`if debug: print("x"); print("y")
@app.get("/a")
def a(): ...
for name in "x":
    @app.get("/b")
    def b(): ...
if debug:
    def add():
        @app.get("/c")
        def c(): ...
with lock:
    @app.get("/d")
    def d(): ...
match: int = 3
@app.get("/e", tags=[x if x else y])
def e(): ...
`),
  );
  expect(paths).toEqual(['/a', '/b', '/c', '/d', '/e']);
  expect(text).not.toContain('is there only under');
});

describe('routes that are added by a call', () => {
  test('are read where their path and function are the source of the service', async () => {
    const { paths, findings, open } = await scenarioOf({
      'main.py': `from views import listed, saved\n${APP}app.add_api_route("/listed", listed)\napp.add_api_route(path="/saved", endpoint=saved, methods=["POST"])\n`,
      'views.py': 'def listed(): ...\ndef saved(): ...\n',
    });
    expect(paths).toEqual(['/listed']);
    expect(findings.join()).toContain('routes of other methods, left to you: 1');
    expect(open.join()).not.toContain('could not be read');
  });

  test.each<[string, string, number]>([
    ['a function without a name', 'app.add_api_route("/x", lambda: 1, methods=["GET"])', 1],
    ['a path that is computed', 'app.add_api_route("/x" + y, plain)', 1],
    ["a route of Starlette's", 'app.add_route("/x", plain)', 1],
    ['a loop over what is computed', 'for r in routers():\n    app.include_router(r)', 1],
    ['a loop over a list that is filled elsewhere', 'L = []\nfor r in L: app.include_router(r)', 1],
    [
      'a loop over what is computed in part',
      'a = APIRouter()\nfor r in (a, make(), other.make()): app.include_router(r)',
      2,
    ],
    [
      'a loop over pairs',
      'a = APIRouter()\nfor r, p in ((a, "/p"),):\n    app.include_router(r, prefix=p)',
      1,
    ],
  ])('%s is counted, and told', async (_, lines, count) => {
    const { paths, open } = await scenarioOf(
      appWith(`@app.get("/plain")\ndef plain(): ...\n${lines}\n`),
    );
    expect(paths).toEqual(['/plain']);
    expect(open.join()).toContain(`another package's: ${count}.`);
  });

  test('a list of routes that the app is made from is counted as well', async () => {
    const { open } = await scenarioOf({
      'main.py':
        'from fastapi import FastAPI\napp = FastAPI(routes=[x])\n@app.get("/a")\ndef a(): ...\n',
    });
    expect(open.join()).toContain("another package's: 1.");
  });
});

test('without a route that needs nothing there is no scenario, and that is said', async () => {
  const { root, open } = await scenarioOf(appWith('@app.get("/{x}")\ndef x(x): ...\n'));
  expect(configurationOf(root)).toEqual({ app: 'main:app' });
  expect(open.join()).toContain('taken from /openapi.json');
});

test('an example is what it says once its marks are taken away', async () => {
  const { text } = await scenarioOf(
    appWith(
      '@app.get("/a")\ndef a(): ...\n@app.get("/b/{id}")\ndef b(id): ...\n@app.get("/c")\ndef c(q: int): ...\n',
    ),
  );
  const completed = text.replace(/^ {2}# (- | {2})/gm, '  $1');
  expect(parse(completed).requests).toEqual([
    { name: 'a', path: '/a', weight: 1 },
    { name: 'b', path: '/b/{id}', weight: 1 },
    { name: 'c', path: '/c?q=', weight: 1 },
  ]);
});
