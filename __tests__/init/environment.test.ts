import { rmSync } from 'node:fs';
import { parse } from 'yaml';
import { write } from '../duet/repository.js';
import { APP, init, Sources, textOf } from './sources.js';

const sources = new Sources();
afterAll(() => rmSync(sources.folder, { recursive: true, force: true }));

/** The names that are told to be missing in the environment. */
async function missingIn(files: Record<string, string>): Promise<string | undefined> {
  const { open } = await init(sources.repository(files));
  return open.flatMap((each) => /does not start without (.*) in its/.exec(each)?.[1] ?? [])[0];
}

describe('a variable that the service does not start without is told', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'that the module of the app reads',
      { 'main.py': `import os\n${APP}URL = os.environ["DATABASE_URL"]\n` },
      'DATABASE_URL',
    ],
    [
      'that other modules read, by any name of the environment',
      {
        'shop/__init__.py': 'import os as o\no.environ["A"]\n',
        'shop/main.py': `from . import db\nimport shop.deep.inner\n${APP}`,
        'shop/db.py': 'from os import environ as e\nconnect(url=e["B"] + "/x")\n',
        'shop/deep/__init__.py': '',
        'shop/deep/inner.py': 'import os\nclass C:\n    x = int(os.environ["C"])\n',
        'shop/unused.py': 'import os\nos.environ["UNUSED"]\n',
      },
      'A, B, C',
    ],
    [
      'that the context manager of the app reads',
      {
        'main.py':
          'import os\nfrom fastapi import FastAPI\nasync def life(app):\n    url = os.environ["URL"]\n    yield\napp = FastAPI(lifespan=life)\n',
      },
      'URL',
    ],
    [
      'that is read at startup',
      {
        'main.py': `import os\n${APP}@app.on_event("startup")\ndef start(): connect(os.environ["URL"])\n@app.on_event("shutdown")\ndef stop(): os.environ["STOP"]\n`,
      },
      'URL',
    ],
    [
      'that the factory and what it calls read',
      {
        'main.py':
          'import os\nfrom fastapi import FastAPI\nfrom config import Config\ndef create_app():\n    key = os.environ["KEY"]\n    Config()\n    app = FastAPI()\n    @app.get("/")\n    def root(): return os.environ["REQUEST"]\n    return app\n',
        'config.py':
          'import os\nclass Config:\n    def __init__(self):\n        self.url = os.environ["URL"]\n    def other(self): return os.environ["OTHER"]\n',
      },
      'KEY, URL',
    ],
    [
      'that is a field of settings',
      {
        'main.py': `from config import get\n${APP}settings = get()\n`,
        'config.py': `from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict
class Base(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="SHOP_")
    url: str
    name: str = "x"
class Settings(Base):
    secret: str = Field(..., min_length=3)
    key: str = Field(validation_alias="API_KEY")
    level: int = Field(3)
    tags: list = Field(default_factory=list)
    def method(self):
        x: int
class Unused(BaseSettings):
    unused: str
def get(): return Settings()
`,
      },
      'API_KEY, SHOP_SECRET, SHOP_URL',
    ],
  ])('%s', async (_, files, expected) => {
    expect(await missingIn(files)).toBe(expected);
  });

  test.each<[string, Record<string, string>]>([
    ['that has a default', { 'main.py': `import os\n${APP}x = os.environ.get("X", "1")\n` }],
    [
      'that a function of a request reads',
      { 'main.py': `import os\n${APP}@app.get("/")\ndef root():\n    return os.environ["X"]\n` },
    ],
    [
      'that stands under a condition',
      {
        'main.py': `import os\n${APP}if "X" in os.environ:\n    x = os.environ["X"]\ny = os.environ["X"] if "X" in os.environ else 3\n`,
      },
    ],
    [
      'that the code sets itself',
      {
        'main.py': `import os\n${APP}os.environ["X"] = "1"\nos.environ.setdefault("Y", "1")\nx = os.environ["X"] + os.environ["Y"]\n`,
      },
    ],
    [
      'that a .env of the repository gives',
      { 'main.py': `import os\n${APP}os.environ["X"]\n`, '.env': 'A=1\nexport X = 2\n' },
    ],
    ["of what is not the system's", { 'main.py': `import my as os\n${APP}os.environ["X"]\n` }],
    ['whose name could not be written', { 'main.py': `import os\n${APP}os.environ["a\\n- b"]\n` }],
    [
      'of a class that is like settings',
      {
        'main.py': `from pydantic import BaseModel\n${APP}class S(BaseModel):\n    x: str\ns = S(x=1)\n`,
      },
    ],
    [
      'that comes with the services of the tests',
      {
        'main.py': `import os\n${APP}os.environ["X"]\n`,
        '.github/workflows/t.yml':
          'jobs: { t: { services: { r: { image: redis } }, env: { X: "1" }, steps: [] } }\n',
      },
    ],
  ])('and none %s', async (_, files) => {
    expect(await missingIn(files)).toBeUndefined();
  });

  test('with its place in the workflow, which works once the marks are taken away', async () => {
    const root = sources.repository({
      'main.py': `import os\n${APP}os.environ["URL"]\n`,
      'requirements.txt': 'uvicorn\n',
    });
    const { open } = await init(root);
    expect(open.join()).toContain('give values for tests under env: of the step that measures');
    const path = '.github/workflows/performance.yml';
    expect(textOf(root, path)).toContain(
      '# TO COMPLETE: values for tests of what the service needs',
    );
    const completed = parse(textOf(root, path).replace(/# (env:| {2}URL)/g, '$1'));
    expect(completed.jobs.performance.steps.at(-1)).toEqual({
      uses: 'org/fastapi-spy-action@v1',
      env: { URL: '' },
    });
  });

  test('until the workflow gives it', async () => {
    const root = sources.repository({ 'main.py': `import os\n${APP}os.environ["URL"]\n` });
    await init(root);
    expect((await init(root)).open.join()).toContain('without URL in its environment');
    const path = '.github/workflows/performance.yml';
    const given = textOf(root, path).replace('# env:', 'env:').replace('#   URL:', '  URL:');
    write(root, { [path]: given });
    expect((await init(root)).open.join()).not.toContain('does not start without');
  });
});
