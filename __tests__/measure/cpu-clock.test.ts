/** Live: a Python process that knows its own clocks. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { cpuMsBetween, readCpuClock } from '../../src/measure/cpu-clock.js';

/** Burns CPU in a thread that ends, in one that lives, and in a child that ends; says how much. */
const PROGRAM = `
import subprocess, sys, threading, time
def burn(seconds):
    end = time.thread_time() + seconds
    while time.thread_time() < end: pass
print('ready', flush=True)
for line in sys.stdin:
    before = time.process_time()
    t = threading.Thread(target=burn, args=(0.25,)); t.start(); t.join()
    burn(0.15)
    own = time.process_time() - before
    child = subprocess.run([sys.executable, '-c', 'import time\\nwhile time.process_time() < 0.3: pass'])
    print(own + 0.3, flush=True)
`;

test('threads and children that ended between two readings are counted', async () => {
  const child = spawn('python3', ['-c', PROGRAM], { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    await lines.next();
    const before = await readCpuClock(child.pid as number);
    child.stdin.write('go\n');
    const burnt = Number((await lines.next()).value) * 1000;
    const measured = cpuMsBetween(before, await readCpuClock(child.pid as number));
    // The system's tick is 10 ms, and starting the child costs some CPU of its own.
    expect(measured).toBeGreaterThan(burnt - 30);
    expect(measured).toBeLessThan(burnt + 150);
  } finally {
    child.kill('SIGKILL');
  }
});

test('a process that has ended has no clock', async () => {
  await expect(readCpuClock(2 ** 31 - 2)).rejects.toThrow(/has ended/);
});
