/** `fastapi-spy list`: the FastAPI servers that run on this machine. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import type { RunningServer } from '../app/servers.js';
import type { CpuClock } from '../measure/cpu-clock.js';
import type { CommandContext } from './terminal.js';

/** How long the servers are looked at to tell how busy they are. */
const LOOK_MS = 400;

interface CpuUse {
  /** Used so far by the processes that live, and by those that they waited for. */
  readonly cpuSeconds: number | null;
  /** Of one core, while it was looked at. */
  readonly cpuPercent: number | null;
}

interface ListedServer extends RunningServer, CpuUse {
  /** Of each worker with what it has started, in the order of `workers`; empty unless asked for. */
  readonly perWorker: readonly ({ readonly pid: number } & CpuUse)[];
}

export function listCommand(_context: CommandContext): Command {
  return new Command('list')
    .description('List the FastAPI servers that run here.')
    .option('--workers', 'name the processes that answer requests, and how busy each is')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
It knows uvicorn, gunicorn, hypercorn, granian and "fastapi run" by their command lines, and a
script that runs one itself when it listens. CPU is of one core, over ${LOOK_MS / 1000} s, and of all processes of
the server.

Examples:
  $ fastapi-spy list
  $ fastapi-spy list --workers
  $ fastapi-spy list --json | jq '.servers[].pid'

Exit codes: 0 it went well, 2 bad usage or input, 3 it failed.`,
    )
    .action(list);
}

async function list(options: { workers?: boolean; json?: boolean }): Promise<void> {
  const { listServers } = await import('../app/servers.js');
  const isWhole = options.workers === true || options.json === true;
  const servers = await withCpu(await listServers(), isWhole);
  if (options.json === true) {
    process.stdout.write(`${JSON.stringify({ schema: 1, servers }, undefined, 2)}\n`);
    return;
  }
  if (servers.length === 0) {
    const { sharingAdvice } = await import('../app/isolation.js');
    const lines = ['No FastAPI server runs here that this user can see.', sharingAdvice()];
    process.stdout.write(`${lines.filter(Boolean).join('\n')}\n`);
    return;
  }
  process.stdout.write(await renderServers(servers, options.workers === true));
}

/** The servers that still run after a look at how busy they are. */
async function withCpu(
  servers: readonly RunningServer[],
  ofWorkers: boolean,
): Promise<ListedServer[]> {
  if (servers.length === 0) return [];
  const { openCpuClock } = await import('../measure/cpu-clock.js');
  const pids = new Set(servers.flatMap(({ pid, workers }) => [pid, ...(ofWorkers ? workers : [])]));
  const clocks = new Map([...pids].map((pid) => [pid, openCpuClock(pid)]));
  try {
    const before = await readAll(clocks);
    const began = performance.now();
    await sleep(LOOK_MS);
    const elapsedNs = (performance.now() - began) * 1e6;
    const after = await readAll(clocks);
    // What could be read once, and not again, has ended since.
    const hasEnded = (pid: number) => before.has(pid) && !after.has(pid);
    const useOf = (pid: number): CpuUse => {
      const [first, last] = [before.get(pid), after.get(pid)];
      if (first === undefined || last === undefined) return { cpuSeconds: null, cpuPercent: null };
      const percent = ((last - first) / elapsedNs) * 100;
      return { cpuSeconds: round(last / 1e9, 2), cpuPercent: round(percent, 1) };
    };
    return servers
      .filter(({ pid }) => !hasEnded(pid))
      .map((server): ListedServer => {
        const { pid, uptimeSeconds, workers } = server;
        return {
          ...server,
          ...(uptimeSeconds === undefined ? {} : { uptimeSeconds: round(uptimeSeconds, 1) }),
          ...useOf(pid),
          perWorker: (ofWorkers ? workers : []).map((worker) => ({
            pid: worker,
            ...useOf(worker),
          })),
        };
      });
  } finally {
    await Promise.all([...clocks.values()].map((clock) => clock.close()));
  }
}

/** Nanoseconds by pid; those that cannot be read are left out. */
async function readAll(clocks: ReadonlyMap<number, CpuClock>): Promise<Map<number, number>> {
  const read = await Promise.all(
    [...clocks].map(async ([pid, clock]): Promise<[number, number][]> => {
      const now = await clock.read().catch(() => undefined);
      return now === undefined ? [] : [[pid, now.totalNs]];
    }),
  );
  return new Map(read.flat());
}

async function renderServers(servers: readonly ListedServer[], workers: boolean): Promise<string> {
  const { plainGrid } = await import('./grid.js');
  const isContained = servers.some(({ container }) => container !== undefined);
  const rows = servers.flatMap((each) => [
    [
      String(each.pid),
      each.server,
      each.app ?? '',
      String(each.workers.length),
      each.ports.join(' '),
      each.python ?? '',
      each.uptimeSeconds === undefined ? '' : formatUptime(each.uptimeSeconds),
      percentOf(each),
      ...(isContained ? [each.container ?? ''] : []),
    ],
    ...(workers ? each.perWorker : [])
      .filter(({ pid }) => pid !== each.pid)
      .map((worker) => [
        ...[String(worker.pid), '↳ worker', '', '', '', '', '', percentOf(worker)],
        ...(isContained ? [''] : []),
      ]),
  ]);
  return plainGrid(
    [
      { heading: 'pid', right: true },
      { heading: 'server' },
      { heading: 'app', flexible: true },
      { heading: 'workers', right: true },
      { heading: 'port' },
      { heading: 'Python' },
      { heading: 'up', right: true },
      { heading: 'CPU', right: true },
      ...(isContained ? [{ heading: 'container' }] : []),
    ],
    rows,
  );
}

function percentOf({ cpuPercent }: CpuUse): string {
  return cpuPercent === null ? '' : `${Math.round(cpuPercent)} %`;
}

/** The two largest units: `42s`, `3m 5s`, `2h 10m`, `3d 4h`. */
export function formatUptime(seconds: number): string {
  const whole = Math.floor(seconds);
  const parts: [number, string][] = [
    [Math.floor(whole / 86_400), 'd'],
    [Math.floor(whole / 3600) % 24, 'h'],
    [Math.floor(whole / 60) % 60, 'm'],
    [whole % 60, 's'],
  ];
  const first = parts.findIndex(([amount]) => amount > 0);
  if (first < 0) return '0s';
  return parts
    .slice(first, first + 2)
    .map(([amount, unit]) => `${amount}${unit}`)
    .join(' ');
}

function round(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
