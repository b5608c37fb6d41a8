/** Live: real servers on this machine. Others may run beside them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { descendants, listProcesses } from '../../src/app/process-tree.js';
import { listServers } from '../../src/app/servers.js';
import { serversPython, startServer } from '../helpers/servers.js';

let python = '';
beforeAll(() => {
  python = serversPython();
}, 300_000);

const SERVERS: [string, string, string, number, number, number][] = [
  // name, arguments, server, listeners to wait for, workers, processes beside them
  ['uvicorn', '-m uvicorn shop.main:app --port {port}', 'uvicorn', 1, 1, 0],
  [
    'uvicorn with 2 workers',
    '-m uvicorn shop.main:app --workers 2 --port {port}',
    'uvicorn',
    3,
    2,
    2,
  ],
  ['uvicorn that reloads', '-m uvicorn shop.main:app --reload --port {port}', 'uvicorn', 2, 1, 2],
  [
    'gunicorn with 4 workers',
    '-m gunicorn -w 4 -k uvicorn_worker.UvicornWorker -b 127.0.0.1:{port} shop.main:app',
    ...(['gunicorn', 5, 4, 1] as const),
  ],
  [
    'hypercorn with 2 workers',
    '-m hypercorn shop.main:app -w 2 -b 127.0.0.1:{port}',
    'hypercorn',
    3,
    2,
    2,
  ],
  [
    'granian with 2 workers',
    '-m granian --interface asgi --workers 2 --port {port} shop.main:app',
    ...(['granian', 2, 2, 1] as const),
  ],
];

test.each(SERVERS)(
  '%s is one server with its workers, port, app and Python',
  async (_, line, server, listeners, workers, others) => {
    const started = await startServer(line.split(' '), { python, listeners });
    try {
      const below = descendants(await listProcesses(), started.pid).map(({ pid }) => pid);
      const found = (await listServers()).filter(({ pid }) => below.includes(pid));
      expect(found).toEqual([
        {
          ...{ pid: started.pid, server, app: 'shop.main:app', ports: [started.port] },
          workers: expect.any(Array),
          python: expect.stringMatching(/^3\.\d+(\.\d+)?$/),
          uptimeSeconds: expect.any(Number),
        },
      ]);
      expect(found[0]?.workers).toHaveLength(workers);
      expect(below).toHaveLength(workers + others);
      for (const pid of found[0]?.workers ?? []) expect(below).toContain(pid);
      expect(found[0]?.uptimeSeconds).toBeGreaterThan(0);
      expect(found[0]?.uptimeSeconds).toBeLessThan(120);
    } finally {
      await started.stop();
    }
  },
);

test('a script that runs uvicorn is one when it listens; its process pool are no workers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-servers-'));
  const script = join(folder, 'serve.py');
  writeFileSync(
    script,
    [
      'import multiprocessing, os, socket, sys, threading, time, uvicorn',
      'sys.path.insert(0, os.getcwd())',
      'def pool(method):',
      '    context = multiprocessing.get_context(method)',
      '    context.Process(target=time.sleep, args=(60,), daemon=True).start()',
      // Forked once the server listens, it has the socket as well.
      'def fork_later():',
      '    while True:',
      '        try:',
      '            socket.create_connection(("127.0.0.1", int(sys.argv[1]))).close()',
      '            return pool("fork")',
      '        except OSError:',
      '            time.sleep(0.1)',
      'if __name__ == "__main__":',
      '    pool("spawn")',
      '    threading.Thread(target=fork_later, daemon=True).start()',
      '    uvicorn.run("shop.main:app", port=int(sys.argv[1]), log_level="warning")',
    ].join('\n'),
  );
  const started = await startServer([script, '{port}'], { listeners: 2 });
  try {
    const found = (await listServers()).filter(({ pid }) => pid === started.pid);
    expect(found).toMatchObject([
      { server: 'uvicorn', app: 'shop.main:app', workers: [started.pid], ports: [started.port] },
    ]);
  } finally {
    await started.stop();
    rmSync(folder, { recursive: true });
  }
});

test('a script that listens and runs no server is none', async () => {
  const started = await startServer(['-m', 'http.server', '{port}', '--bind', '127.0.0.1']);
  try {
    expect((await listServers()).filter(({ pid }) => pid === started.pid)).toEqual([]);
  } finally {
    await started.stop();
  }
});
