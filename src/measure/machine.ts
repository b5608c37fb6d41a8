/** What the machine did during a round: the guards against believing a disturbed one. */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Machine } from '../baseline/schema.js';

/** Repeats of the control, of which the quickest counts: all that can happen to one makes it slower. */
const CONTROL_REPEATS = 5;
const CONTROL_STEPS = 2_000_000;
/** 256 KB: more than the first cache, as an interpreter's objects are. */
const TABLE = new Int32Array(1 << 16);

/**
 * A fixed piece of work: arithmetic, and places all over a table that depend on each other. It
 * makes no objects, as collecting them would depend on what the tool did before.
 */
function controlWork(): number {
  let hash = 7;
  for (let step = 0; step < CONTROL_STEPS; step++) {
    const place = (Math.imul(step, 2_654_435_761) ^ hash) >>> 16;
    const value = ((TABLE[place] as number) + step) | 0;
    TABLE[place] = value;
    hash = (Math.imul(hash, 31) + value) | 0;
  }
  return hash;
}

let isCompiled = false;

/** CPU of the control in milliseconds: what the machine is worth just now. */
export function controlMs(): number {
  // The first time it runs, the engine is still compiling it.
  if (!isCompiled) controlWork();
  isCompiled = true;
  const times = Array.from({ length: CONTROL_REPEATS }, () => {
    const began = process.cpuUsage();
    controlWork();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
  // Never 0, whatever the resolution of the system's clock.
  return Math.max(Math.min(...times), 0.001);
}

/** Readings to take the difference of. */
export interface MachineReading {
  /** Clock ticks of all cores, and those of them that were stolen; undefined where not told. */
  readonly ticks: { readonly all: number; readonly stolen: number } | undefined;
}

export function readMachine(): MachineReading {
  return { ticks: parseTicks(readOrEmpty('/proc/stat')) };
}

/** @param stat the text of /proc/stat */
export function parseTicks(stat: string): MachineReading['ticks'] {
  const line = /^cpu +(.*)$/m.exec(stat)?.[1];
  if (line === undefined) return undefined;
  // user nice system idle iowait irq softirq steal; the guests' after them are in user and nice
  const fields = line.trim().split(/\s+/).slice(0, 8).map(Number);
  const stolen = fields[7];
  if (stolen === undefined || fields.some((each) => !Number.isFinite(each))) return undefined;
  return { all: fields.reduce((sum, each) => sum + each, 0), stolen };
}

/**
 * @param controlBefore CPU of the control before the round, in milliseconds
 * @param generatorCpuMs null where it is not known
 */
export function machineBetween(
  before: MachineReading,
  after: MachineReading,
  round: { controlBefore: number; generatorCpuMs: number | null; seconds: number },
): Machine {
  return {
    controlMs: round.controlBefore,
    stealShare: stealShare(before, after),
    frequencyMhz: frequencyMhz(),
    generatorLoad:
      round.generatorCpuMs === null ? null : round.generatorCpuMs / 1000 / round.seconds,
  };
}

function stealShare({ ticks: a }: MachineReading, { ticks: b }: MachineReading): number | null {
  if (a === undefined || b === undefined || b.all <= a.all) return null;
  return Math.min(1, Math.max(0, b.stolen - a.stolen) / (b.all - a.all));
}

/** Of the fastest core, as the system tells it now: the others may be asleep. */
function frequencyMhz(): number | null {
  const told = [...readOrEmpty('/proc/cpuinfo').matchAll(/^cpu MHz\s*: ([\d.]+)$/gm)];
  const speeds =
    told.length > 0 ? told.map((match) => Number(match[1])) : cpus().map((cpu) => cpu.speed);
  const fastest = Math.max(0, ...speeds);
  return fastest > 0 ? fastest : null;
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
