/** Live: a long recording in parts, on a real server under load. */
import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Guard } from '../../src/app/guard.js';
import { gainAccess } from '../../src/sampler/access.js';
import { recordArguments } from '../../src/sampler/attach.js';
import { findPySpy } from '../../src/sampler/install.js';
import { recordProfile } from '../../src/sampler/profile.js';
import { ROOT, shopPython } from '../helpers/cli.js';
import { keepBusy, startServer } from '../helpers/servers.js';

test('a long recording is taken in parts, which are one profile', async () => {
  const server = await startServer(
    '-m uvicorn shop.main:app --port {port} --log-level warning'.split(' '),
  );
  const load = keepBusy(server.port);
  const guard = new Guard(join(ROOT, 'dist'));
  try {
    const pySpy = await gainAccess(await findPySpy([shopPython()], () => undefined), server.pid);
    let begun = 0;
    const recorded = await recordProfile(
      {
        ...{ pySpy, pid: server.pid, guard, seconds: 2.5, options: { rateHz: 100, idle: true } },
        projectRoot: readlinkSync(`/proc/${server.pid}/cwd`),
        signal: new AbortController().signal,
        onStart: () => {
          begun += 1;
        },
      },
      100,
    );
    expect(begun).toBe(1);
    expect(recorded).toMatchObject({ end: 'time', seconds: 2.5 });
    const { profile } = recorded;
    expect(profile?.unit).toBe('samples');
    // With idle threads every tick has at least the main thread: far more than one part's hundred.
    expect(profile?.totalWeight).toBeGreaterThan(150);
    const main = profile?.threads.filter(({ name }) => name === 'MainThread');
    expect(main).toHaveLength(1);
    expect(profile?.tables.functions).toContainEqual({
      ...{ name: 'list_orders', path: 'shop/orders.py', origin: 'app' },
    });
  } finally {
    await guard.close();
    await load.stop();
    await server.stop();
  }
});

test.each([
  [{}, ['--subprocesses', '--nonblocking'], ['--idle', '--gil', '--native']],
  [{ blocking: true }, [], ['--nonblocking']],
  [{ native: true }, ['--native'], ['--nonblocking']],
  [{ idle: true, gil: true, subprocesses: false }, ['--idle', '--gil'], ['--subprocesses']],
  [{ lines: 'first' as const }, ['--function'], ['--nolineno']],
  [{ lines: 'none' as const }, ['--nolineno'], ['--function']],
])('py-spy is called with what %j asks for', (options, there, absent) => {
  const args = recordArguments(4711, { rateHz: 50, ...options }, '/tmp/p');
  expect(args).toEqual(expect.arrayContaining([...there, '--full-filenames']));
  for (const each of absent) expect(args).not.toContain(each);
  expect(args.join(' ')).toMatch(/--rate 50 --format speedscope --output \/tmp\/p$/);
});
