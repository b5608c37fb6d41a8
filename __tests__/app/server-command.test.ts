/** Command lines as they were seen in /proc and ps. */
import fc from 'fast-check';
import {
  isHousekeeper,
  isSpawned,
  pythonProgram,
  serverCommand,
  serverInSource,
} from '../../src/app/server-command.js';

const words = (line: string) => line.split(' ');

test.each([
  [
    '/venv/bin/python3 /venv/bin/uvicorn shop.main:app --workers 2 --port 9001',
    'uvicorn',
    'shop.main:app',
  ],
  ['/venv/bin/python -m uvicorn --port 9002 shop.main:app', 'uvicorn', 'shop.main:app'],
  ['python3.12 -B -X dev -um uvicorn shop.main:create --factory', 'uvicorn', 'shop.main:create'],
  [
    '/venv/bin/python3 /venv/bin/gunicorn -w 4 -k uvicorn.workers.UvicornWorker -b 127.0.0.1:9004 shop.main:app',
    'gunicorn',
    'shop.main:app',
  ],
  [
    'python /usr/bin/gunicorn -c python:conf.gunicorn --bind unix:app.sock shop.main:create_app()',
    'gunicorn',
    'shop.main:create_app()',
  ],
  ['python /venv/bin/gunicorn shop.wsgi', 'gunicorn', 'shop.wsgi'],
  ['python /venv/bin/gunicorn -w 4 -k uvicorn.workers.UvicornWorker', 'gunicorn', undefined],
  ['python -m gunicorn.app.wsgiapp shop.main:app', 'gunicorn', 'shop.main:app'],
  [
    'python3 /venv/bin/hypercorn -b 127.0.0.1:9005 shop/main.py:app',
    'hypercorn',
    'shop/main.py:app',
  ],
  [
    'python3 /venv/bin/granian --interface asgi --workers 2 --port 9006 shop.main:app',
    'granian',
    'shop.main:app',
  ],
  ['/venv/bin/python3 /venv/bin/fastapi run shop/main.py --port 9007', 'fastapi', 'shop/main.py'],
  ['/venv/bin/python3 /venv/bin/fastapi dev shop/main.py --app api', 'fastapi', 'shop/main.py:api'],
  ['python -m fastapi run --entrypoint shop.main:app', 'fastapi', 'shop.main:app'],
  ['python -m fastapi run', 'fastapi', undefined],
  ['python -m coverage run -m uvicorn shop.main:app', 'uvicorn', 'shop.main:app'],
  ['python -m debugpy --listen 5678 -m uvicorn shop.main:app', 'uvicorn', 'shop.main:app'],
  [
    'C:\\venv\\Scripts\\python.exe C:\\venv\\Scripts\\uvicorn.exe shop.main:app',
    'uvicorn',
    'shop.main:app',
  ],
  [
    '/opt/Frameworks/Python.framework/Resources/Python.app/Contents/MacOS/Python /venv/bin/uvicorn a:b',
    'uvicorn',
    'a:b',
  ],
])('%s is a server', (line, server, app) => {
  expect(serverCommand(words(line))).toEqual(app === undefined ? { server } : { server, app });
});

test.each([
  [['gunicorn: master [shop.main:app]'], 'gunicorn', 'shop.main:app'],
  [['gunicorn: worker [my service]'], 'gunicorn', undefined],
  [['granian asgi 127.0.0.1:9006 shop.main:app'], 'granian', 'shop.main:app'],
  [words('granian asgi 127.0.0.1:9006 shop.main:app worker-2'), 'granian', 'shop.main:app'],
])('a process that named itself %j is one as well', (argv, server, app) => {
  expect(serverCommand(argv)).toEqual(app === undefined ? { server } : { server, app });
});

test.each([
  'uv run uvicorn shop.main:app',
  '/bin/sh -c uvicorn shop.main:app',
  'python -m pip install uvicorn',
  'python /venv/bin/pip install gunicorn',
  'python -m pytest -m uvicorn',
  'python -m fastapi --version',
  'python manage.py runserver',
  'python',
  'python -m',
  'vim uvicorn.py',
])('%s is none', (line) => {
  expect(serverCommand(words(line))).toBeUndefined();
});

test('workers that were spawned, and what only keeps house for them', () => {
  const spawned = [
    '/venv/bin/python3',
    '-c',
    'from multiprocessing.spawn import spawn_main; spawn_main(tracker_fd=5, pipe_handle=7)',
    '--multiprocessing-fork',
  ];
  const tracker = ['python', '-c', 'from multiprocessing.resource_tracker import main;main(4)'];
  expect([spawned, tracker].map(isSpawned)).toEqual([true, false]);
  expect([spawned, tracker].map(isHousekeeper)).toEqual([false, true]);
});

test.each([
  [
    'import uvicorn\nuvicorn.run("shop.main:app", port=1)',
    { server: 'uvicorn', app: 'shop.main:app' },
  ],
  ['import uvicorn; uvicorn.run(app)', { server: 'uvicorn' }],
  ['import os, sys, uvicorn as server', { server: 'uvicorn' }],
  ['def main():\n    from hypercorn.asyncio import serve\n', { server: 'hypercorn' }],
  ['from granian import Granian\nGranian("a:b").serve()', { server: 'granian', app: 'a:b' }],
  ['# uvicorn is not used here\nprint("import uvicorn")', undefined],
])('a script is known by what it imports: %j', (source, server) => {
  expect(serverInSource(source)).toEqual(server);
});

test('nothing in a command line can control a terminal', () => {
  const app = serverCommand(['granian asgi 0.0.0.0:1 a:\x1b[31mb\u202e'])?.app;
  expect(app).toBe('a:\uFFFD[31mb\uFFFD');
});

test('arbitrary words are taken apart without harm, and quickly', () => {
  const part = fc.constantFrom(
    'python',
    '-m',
    '-c',
    '-',
    '--',
    'uvicorn',
    'fastapi',
    'run',
    'a:b',
    '--app',
    'coverage',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string())), (argv) => {
      serverCommand(argv);
      pythonProgram(argv);
      serverInSource(argv.join('\n'));
    }),
  );
  const began = performance.now();
  serverCommand(['python', '-m', 'uvicorn', ...Array<string>(500).fill('a.'.repeat(2000))]);
  serverInSource('import '.repeat(40_000));
  serverInSource(' '.repeat(250_000));
  serverInSource(`import ${'a,'.repeat(120_000)}`);
  expect(performance.now() - began).toBeLessThan(500);
});
