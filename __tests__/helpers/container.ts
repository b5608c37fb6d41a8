import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { listenersElsewhere } from '../../src/app/port.js';
import { treePids } from '../../src/app/process-tree.js';
import { SHOP, shopPython } from './cli.js';

/**
 * What makes namespaces: root, or sudo without a password, as on CI's runners. There is no other
 * way, so without both these tests fail, and say so.
 */
export const AS_ROOT: readonly string[] = process.getuid?.() === 0 ? [] : ['sudo', '-n'];

/** A service that has processes, network and mounts of its own, as in a container. */
export interface Contained {
  /** Of the service's first process, as it is called here; it is 1 inside. */
  readonly pid: number;
  readonly port: number;
  /** A command that runs what follows beside the service: with its processes, not its network. */
  beside(...options: readonly string[]): string[];
  stop(): Promise<void>;
}

/**
 * Starts the shop in namespaces of its own and waits until it listens there.
 * @param before words before the interpreter's, such as `setpriv …`
 */
export async function startContained(
  port: number,
  args: readonly string[] = [],
  before: readonly string[] = [],
): Promise<Contained> {
  const words = [
    ...AS_ROOT,
    ...['unshare', '--pid', '--fork', '--kill-child', '--mount', '--mount-proc', '--net', '--'],
    ...['/bin/sh', '-c', 'ip link set lo up; exec "$@"', 'sh', ...before],
    ...[shopPython(), '-m', 'uvicorn', 'shop.main:app', '--host', '0.0.0.0'],
    ...['--port', String(port), ...args],
  ];
  let complaint = '';
  const child: ChildProcess = spawn(words[0] as string, words.slice(1), {
    cwd: SHOP,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2000);
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = async () => {
    const [, ...inner] = await treePids(child.pid as number);
    const kill = [...AS_ROOT, 'kill', '-KILL', ...inner.map(String)];
    if (inner.length > 0) {
      await new Promise((done) =>
        spawn(kill[0] as string, kill.slice(1), { stdio: 'ignore' }).once('exit', done),
      );
    }
    await ended;
  };
  for (let turn = 0; turn < 300 && child.exitCode === null; turn++) {
    const [pids] = [...(await listenersElsewhere(port)).values()];
    const pid = Math.min(...(pids ?? []));
    if (Number.isFinite(pid)) {
      const beside = (...options: readonly string[]) => [
        ...AS_ROOT,
        ...['nsenter', '--target', String(pid), '--pid', '--mount', '--'],
        ...options,
      ];
      return { pid, port, beside, stop };
    }
    await sleep(100);
  }
  await stop();
  throw new Error(
    `no service in namespaces of its own (it takes root, or sudo without a password): ${complaint}`,
  );
}
