/** Live, on Linux: Python processes that know their own clocks. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  descendants,
  listProcesses,
  type ProcessInfo,
  sendSignal,
} from '../../src/app/process-tree.js';
import {
  type CpuClock,
  cpuMsBetween,
  openCpuClock,
  readCpuClock,
} from '../../src/measure/cpu-clock.js';

/** `step` waits for the test and tells it that the step is done. */
const PRELUDE = `
import os, signal, subprocess, sys, threading, time
def burn(seconds):
    end = time.thread_time() + seconds
    while time.thread_time() < end: pass
def step(done):
    print(done, flush=True)
    sys.stdin.readline()
`;

/** A pair of pipes to and from a forked child that burns CPU each time it is told to. */
const CHILD = `
to_child, told = os.pipe(), os.pipe()
def serve():
    while (command := os.read(to_child[0], 8)) != b'end':
        burn(float(command))
        os.write(told[1], b'.')
def burn_in_child(seconds):
    os.write(to_child[1], str(seconds).encode())
    os.read(told[0], 1)
`;

class Program {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #lines: AsyncIterator<string>;

  private constructor(code: string) {
    // A group of its own, so that nothing that it forked is left when a test fails.
    this.#child = spawn('python3', ['-c', code], { stdio: 'pipe', detached: true });
    this.#child.stderr.pipe(process.stderr);
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** Runs the test with a program at its first step and a clock, and ends both. */
  static async with(
    code: string,
    test: (program: Program, clock: CpuClock) => Promise<void>,
  ): Promise<void> {
    const program = new Program(PRELUDE + code);
    const clock = openCpuClock(program.pid);
    try {
      await program.told();
      await test(program, clock);
    } finally {
      program.kill();
      await clock.close();
    }
  }

  get pid(): number {
    return this.#child.pid as number;
  }

  async told(): Promise<string> {
    return String((await this.#lines.next()).value);
  }

  async step(): Promise<string> {
    this.#child.stdin.write('\n');
    return this.told();
  }

  kill(): void {
    void sendSignal([-this.pid], 'SIGKILL');
  }

  async gone(): Promise<void> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      await once(this.#child, 'exit');
    }
  }
}

/** The system's tick is 10 ms, and starting and ending processes costs some CPU of its own. */
function expectAbout(measuredMs: number, burntMs: number): void {
  expect(measuredMs).toBeGreaterThan(burntMs - 25);
  expect(measuredMs).toBeLessThan(burntMs + 150);
}

test('threads and children that began and ended between two readings are counted', async () => {
  const code = `
step('ready')
before = time.process_time()
t = threading.Thread(target=burn, args=(0.25,)); t.start(); t.join()
burn(0.15)
own = time.process_time() - before
subprocess.run([sys.executable, '-c', 'import time\\nwhile time.process_time() < 0.3: pass'])
step(own + 0.3)
`;
  await Program.with(code, async (program, clock) => {
    const before = await clock.read();
    const burnt = Number(await program.step()) * 1000;
    expectAbout(cpuMsBetween(before, await clock.read()), burnt);
  });
});

test('threads that ended are counted by the nanosecond when they had been seen', async () => {
  const code = `
end = threading.Event()
def work():
    burn(0.005)
    burnt.release()
    end.wait()
burnt = threading.Semaphore(0)
step('ready')
threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads: t.start()
for t in threads: burnt.acquire()
step('burnt')
end.set()
for t in threads: t.join()
step('ended')
`;
  await Program.with(code, async (program, clock) => {
    const before = await clock.read();
    await program.step();
    const running = await clock.read();
    await program.step();
    const ended = await clock.read();
    expect(running.threads.size).toBe(before.threads.size + 3);
    expect(ended.threads.size).toBe(before.threads.size);
    expect(cpuMsBetween(before, running)).toBeGreaterThan(14.9);
    expect(ended.totalNs).toBeGreaterThanOrEqual(running.totalNs);
  });
});

test.each([
  ['reaped', 'os.waitpid(child, 0)'],
  ['a zombie', 'os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)'],
  [
    'never reaped, as its parent ignores SIGCHLD',
    `
try: os.waitpid(child, 0)
except ChildProcessError: pass`,
  ],
])('a child that ended and is %s is counted once', async (how, wait) => {
  const code = `${CHILD}
if ${how.includes('SIGCHLD') ? 'True' : 'False'}: signal.signal(signal.SIGCHLD, signal.SIG_IGN)
child = os.fork()
if child == 0: serve(); os._exit(0)
step('ready')
burn_in_child(0.3)
step('burnt')
os.write(to_child[1], b'end')
${wait}
step('ended')
step('idle')
`;
  await Program.with(code, async (program, clock) => {
    const before = await clock.read();
    await program.step();
    const burnt = await clock.read();
    await program.step();
    const ended = await clock.read();
    await program.step();
    const idle = await clock.read();
    expectAbout(cpuMsBetween(before, burnt), 300);
    expectAbout(cpuMsBetween(before, ended), 300);
    expect(ended.totalNs).toBeGreaterThanOrEqual(burnt.totalNs);
    expectAbout(cpuMsBetween(before, idle), 300);
    expect(idle.totalNs).toBeGreaterThanOrEqual(ended.totalNs);
  });
});

test('an orphan that was handed out of the tree is followed, and counted when it ends', async () => {
  const code = `${CHILD}
middle_told = os.pipe()
middle = os.fork()
if middle == 0:
    orphan = os.fork()
    if orphan == 0: serve(); os._exit(0)
    os.read(middle_told[0], 1)
    os._exit(0)
step('ready')
burn_in_child(0.2)
step('burnt')
os.write(middle_told[1], b'.')
os.waitpid(middle, 0)
burn_in_child(0.2)
step('burnt more')
os.write(to_child[1], b'end')
os.close(told[1])
os.read(told[0], 1) # until the other end is closed, too
step('ended')
`;
  await Program.with(code, async (program, clock) => {
    const before = await clock.read();
    await program.step();
    expectAbout(cpuMsBetween(before, await clock.read()), 200);
    await program.step();
    expectAbout(cpuMsBetween(before, await clock.read()), 400);
    await program.step();
    await sleep(50);
    expectAbout(cpuMsBetween(before, await clock.read()), 400);
  });
});

test('the clock never goes back while processes and threads come and go', async () => {
  const code = `
step('ready')
def churn():
    while True:
        child = os.fork()
        if child == 0: burn(0.007); os._exit(0)
        t = threading.Thread(target=burn, args=(0.004,)); t.start(); t.join()
        os.waitpid(child, 0)
threading.Thread(target=churn, daemon=True).start()
step('churning')
`;
  await Program.with(code, async (program, clock) => {
    await program.step();
    const totals: number[] = [];
    for (let reading = 0; reading < 150; reading++) {
      totals.push((await clock.read()).totalNs);
      await sleep(5);
    }
    expect(totals).toEqual(totals.toSorted((a, b) => a - b));
    expect(totals.at(-1) as number).toBeGreaterThan((totals[0] as number) + 3e8);
  });
});

test('no clock of a process that has ended, or never was', async () => {
  await Program.with(`step('ready')`, async (program, clock) => {
    await clock.read();
    program.kill();
    await program.gone();
    await expect(clock.read()).rejects.toThrow(`process ${program.pid} has ended`);
  });
  await expect(readCpuClock(2 ** 31 - 2)).rejects.toThrow(/has ended/);
});

test('a root that ended and is not waited for has ended', async () => {
  const code = `
child = os.fork()
if child == 0: sys.stdin.readline(); os._exit(0)
step(child)
`;
  await Program.with(code, async (program) => {
    const { pid: child } = descendants(await listProcesses(), program.pid)[1] as ProcessInfo;
    const clock = openCpuClock(child);
    await clock.read();
    process.kill(child, 'SIGKILL');
    await sleep(50);
    await expect(clock.read()).rejects.toThrow(/has ended/);
  });
});
