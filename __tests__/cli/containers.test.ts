/** Live: a service with processes, mounts and network of its own, from its host and from beside it. */
import { execFile, spawn } from 'node:child_process';
import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onlyOf } from '../../src/app/choose.js';
import { findServerOnPort } from '../../src/app/find.js';
import { Guard } from '../../src/app/guard.js';
import { ownContainer, sharingAdvice } from '../../src/app/isolation.js';
import { freePort, listenersOf } from '../../src/app/port.js';
import { treePids } from '../../src/app/process-tree.js';
import { listServers } from '../../src/app/servers.js';
import { processesCalled } from '../../src/app/systems/linux.js';
import { gainAccess } from '../../src/sampler/access.js';
import { gatherEvidence } from '../../src/sampler/evidence.js';
import { findPySpy } from '../../src/sampler/install.js';
import { startRecording } from '../../src/sampler/record.js';
import { CliRun, ROOT, shopPython } from '../helpers/cli.js';
import { AS_ROOT, type Contained, startContained } from '../helpers/container.js';

const run = promisify(execFile);

function isFirstNamespace(): boolean {
  return (
    readlinkSync('/proc/self/ns/pid') === 'pid:[4026531836]' &&
    readlinkSync('/proc/self/ns/uts') === 'uts:[4026531838]'
  );
}

const CLI = join(ROOT, 'dist', 'cli', 'index.js');

async function cli(...args: string[]) {
  const started = new CliRun(args);
  const finished = await started.finished();
  started.remove();
  return finished;
}

/** The command line beside the service; resolves also when it fails. */
async function cliBeside(contained: Contained, before: string[], ...args: string[]) {
  const [file, ...words] = contained.beside(...before, process.execPath, CLI, ...args);
  return run(file as string, words, { cwd: ROOT }).then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }) as Awaited<ReturnType<typeof cli>>,
  );
}

/** Sends requests in the service's own network, as there is no way into it. */
function keepBusyInside({ pid, port }: Contained, seconds: number): Promise<unknown> {
  const script = `import time, urllib.request
end = time.time() + ${seconds}
while time.time() < end: urllib.request.urlopen('http://127.0.0.1:${port}/orders').read()`;
  const [file, ...words] = [...AS_ROOT, 'nsenter', '--target', String(pid), '--net', '--'].concat([
    ...[shopPython(), '-c', script],
  ]);
  return run(file as string, words);
}

describe('a service with two workers in a container', () => {
  let contained: Contained;
  beforeAll(async () => {
    contained = await startContained(await freePort(), ['--workers', '2']);
  });
  afterAll(() => contained.stop());

  test('is listed with the port that it has in there, which is no port of this machine', async () => {
    const server = (await listServers()).find(({ pid }) => pid === contained.pid);
    expect(server).toMatchObject({ server: 'uvicorn', app: 'shop.main:app' });
    expect(server?.ports).toEqual([contained.port]);
    expect(server?.workers).toHaveLength(2);
    expect(await listenersOf(contained.port)).toEqual([]);
    expect(await findServerOnPort(contained.port)).toBe(contained.pid);
  });

  test('goes by another pid inside, and is found by that', async () => {
    expect(await processesCalled(1)).toContain(contained.pid);
  });

  test('is dumped from its host, with the ids that its threads have here', async () => {
    const { code, stdout, stderr } = await cli('dump', '--port', String(contained.port), '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.any(String) });
    const { processes } = JSON.parse(stdout) as {
      processes: { pid: number; threads: { name: string; tid: number }[] }[];
    };
    const tree = await treePids(contained.pid);
    expect(processes.map(({ pid }) => pid).sort()).toEqual([...tree].sort());
    for (const { pid, threads } of processes) {
      expect(threads.find(({ name }) => name === 'MainThread')?.tid).toBe(pid);
    }
  });

  test('is sampled from its host: what waits is not taken for work', async () => {
    const guard = new Guard(join(ROOT, 'dist'));
    try {
      const path = await findPySpy([shopPython()], () => undefined);
      const pySpy = await gainAccess(path, contained.pid);
      expect(pySpy.within).toBe(contained.pid);
      const busy = keepBusyInside(contained, 3);
      const recording = await startRecording(pySpy, contained.pid, 100, guard);
      await busy;
      const { threads } = await recording.stop();
      const tree = await treePids(contained.pid);
      const samples = (pid: number) =>
        threads
          .filter((thread) => thread.pid === pid)
          .reduce((sum, { stacks }) => sum + stacks.length, 0);
      const [master, ...others] = tree;
      // Each tick of the master was a sample before: it only waits for its workers.
      expect(samples(master as number)).toBeLessThan(100);
      expect(Math.max(...others.map(samples))).toBeGreaterThan(samples(master as number));
      expect(threads.map(({ pid }) => pid).filter((pid) => !tree.includes(pid))).toEqual([]);
    } finally {
      await guard.close();
    }
  });

  test('is watched with top from its host', async () => {
    const busy = keepBusyInside(contained, 5);
    const { code, stdout } = await cli(
      ...['top', '--port', String(contained.port), '--once', '--json'],
    );
    await busy;
    expect(code).toBe(0);
    const { functions } = JSON.parse(stdout) as { functions: { path: string }[] };
    expect(functions.length).toBeGreaterThan(0);
  });

  test('is dumped from beside it, where it has the pid 1', async () => {
    const { code, stdout } = await cliBeside(contained, [], 'dump', '--json');
    expect(code).toBe(0);
    const { pid, processes } = JSON.parse(stdout);
    expect({ pid, processes: processes.length }).toEqual({ pid: 1, processes: 4 });
  });

  test('is dumped from beside it as it runs, where a filter forbids to stop it', async () => {
    const filter = [shopPython(), join(ROOT, '__tests__', 'helpers', 'without_ptrace.py')];
    const { code, stdout, stderr } = await cliBeside(contained, filter, 'dump', '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout).processes).toHaveLength(4);
  });

  test('a sidecar with fewer rights is told which one it lacks', async () => {
    const { code, stderr } = await cliBeside(
      contained,
      ['setpriv', '--bounding-set', '-all', '--inh-caps', '-all', '--'],
      ...['dump', '--pid', '1'],
    );
    expect(code).toBe(3);
    expect(stderr).toMatch(/it has capabilities that this process does not have|ptrace_scope/);
    expect(stderr).toMatch(/SYS_PTRACE|ptrace_scope/);
  });
});

describe('a service of another user in a container', () => {
  let contained: Contained;
  beforeAll(async () => {
    contained = await startContained(
      await freePort(),
      [],
      ['setpriv', '--reuid', '12345', '--regid', '12345', '--clear-groups', '--'],
    );
  });
  afterAll(() => contained.stop());

  test('is read by a sidecar that is root with SYS_PTRACE', async () => {
    const { code } = await cliBeside(contained, [], 'dump', '--pid', '1');
    expect(code).toBe(0);
  });

  test('is not read by one that is root without it, which says so in one error', async () => {
    const { code, stderr } = await cliBeside(
      contained,
      ['setpriv', '--bounding-set', '-sys_ptrace', '--inh-caps', '-sys_ptrace', '--'],
      ...['dump', '--pid', '1'],
    );
    expect(code).toBe(3);
    expect(stderr).toContain(
      'it runs as user 12345; this one is root, but without the capability SYS_PTRACE',
    );
  });

  test('is one of several, when nothing says which is meant', async () => {
    const servers = (await listServers()).filter(({ pid }) => pid === contained.pid);
    expect(onlyOf(servers)).toMatchObject({ pid: contained.pid, ports: [contained.port] });
  });
});

test('a service that gave up root is told from one of another user', async () => {
  const script = `import os, sys, time
os.setgroups([]); os.setgid(12345); os.setuid(12345)
print(os.getpid(), flush=True)
time.sleep(60)`;
  const [file, ...words] = [...AS_ROOT, shopPython(), '-c', script];
  const child = spawn(file as string, words, { stdio: ['ignore', 'pipe', 'ignore'] });
  const pid = Number(await new Promise((done) => child.stdout.once('data', done)));
  try {
    const { target } = await gatherEvidence(pid, 'Permission Denied');
    expect(target).toMatchObject({ uid: 12345, isDumpable: false });
  } finally {
    const [kill, ...rest] = [...AS_ROOT, 'kill', '-KILL', String(pid)];
    await run(kill as string, rest);
  }
});

test('each kind of container is told how it can share processes, in its own words', () => {
  expect(sharingAdvice('docker')).toContain('--pid=container:NAME');
  expect(sharingAdvice('podman')).toContain('compose');
  expect(sharingAdvice('kubernetes')).toContain('shareProcessNamespace');
  // Whatever the image of this machine has left behind, the kernel's first namespaces are no container.
  expect(ownContainer({ KUBERNETES_SERVICE_HOST: '10.0.0.1' })).toBe(
    isFirstNamespace() ? undefined : 'kubernetes',
  );
});

test('in namespaces of its own, a service is not looked for in vain without a word', async () => {
  const [file, ...words] = [
    ...AS_ROOT,
    ...['unshare', '--pid', '--fork', '--mount', '--mount-proc', '--uts', '--'],
    ...['env', 'KUBERNETES_SERVICE_HOST=10.0.0.1', process.execPath, CLI, 'dump'],
  ];
  const { code, stderr } = await run(file as string, words).then(
    () => ({ code: 0, stderr: '' }),
    (error: { code: number; stderr: string }) => error,
  );
  expect(code).toBe(2);
  expect(stderr).toContain('kubectl debug --target=CONTAINER');
});
