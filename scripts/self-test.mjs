// Starts the shop with two workers, sends it requests, and tries on it every command that looks at
// a running service: what self-test does on each system. Ends with 1 when one does not do its work.
//   node scripts/self-test.mjs python
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = join(root, 'dist', 'cli', 'index.js');
const shop = join(root, 'fixtures', 'shop');
const python = process.argv[2] ?? 'python3';
const port = await freePort();
const folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-self-test-'));
let failures = 0;

const service = spawn(
  python,
  ['-m', 'uvicorn', 'shop.main:app', '--workers', '2', '--port', String(port)],
  { cwd: shop, stdio: ['ignore', 'ignore', 'inherit'], detached: process.platform !== 'win32' },
);
const load = keepBusy();
try {
  const waited = await run('dump', '--port', String(port), '--wait', '120', '--json');
  check('dump waits for the service, and reads all its processes', waited, ({ processes }) => {
    const names = processes.flatMap(({ threads }) => threads.map(({ name }) => name));
    return processes.length >= 3 && names.includes('MainThread');
  });
  check('list finds it, its port and its workers', await run('list', '--json'), ({ servers }) => {
    const found = servers.filter(({ ports }) => ports.includes(port));
    return found.length === 1 && found[0].app === 'shop.main:app' && found[0].workers.length === 2;
  });
  check(
    'top sees functions of the shop at work',
    await run(
      'top',
      '--port',
      String(port),
      '--once',
      '--interval',
      '5',
      '--rows',
      '1000',
      '--json',
    ),
    ({ cpuMs, functions }) =>
      cpuMs > 0 &&
      functions.some(({ origin, self, total }) => origin === 'app' && self.all <= total.all),
  );
  check(
    'record measures it while it runs',
    await run(
      ...['record', '--port', String(port), '--load', join(shop, 'scenario.yml')],
      ...['--rounds', '1', '--requests', '500', '-o', join(folder, 'measurement.json.gz')],
    ),
    undefined,
  );
} finally {
  load.stop();
  rmSync(folder, { recursive: true, force: true });
  if (process.platform === 'win32') {
    await finished('taskkill', ['/PID', String(service.pid), '/T', '/F']);
  } else {
    process.kill(-service.pid, 'SIGTERM');
  }
}
process.exitCode = failures === 0 ? 0 : 1;

/** Prints whether a command did its work, with all that it said when it did not. */
function check(what, { code, stdout, stderr }, isRight) {
  let right = code === 0;
  try {
    right &&= isRight === undefined || isRight(JSON.parse(stdout));
  } catch {
    right = false;
  }
  console.log(`${right ? '✓' : '✗'} ${what}`);
  if (right) return;
  failures += 1;
  console.log(`exit code ${code}\n${stdout.slice(0, 5000)}\n${stderr}`);
}

function run(...args) {
  return finished(process.execPath, [cli, ...args]);
}

function finished(file, args) {
  return new Promise((done) => {
    execFile(
      file,
      args,
      { maxBuffer: 64 * 1024 * 1024, timeout: 300_000 },
      (error, stdout, stderr) =>
        done({ code: error === null ? 0 : (error.code ?? error.signal), stdout, stderr }),
    );
  });
}

function keepBusy() {
  let goesOn = true;
  (async () => {
    while (goesOn) {
      await fetch(`http://127.0.0.1:${port}/orders`)
        .then((answer) => answer.text())
        .catch(() => new Promise((done) => setTimeout(done, 100)));
    }
  })();
  return { stop: () => (goesOn = false) };
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => done(free));
    });
  });
}
