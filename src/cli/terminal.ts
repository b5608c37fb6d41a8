/** What the command line writes and how it is stopped. */
import process from 'node:process';
import pc from 'picocolors';
import type { Step } from '../measure/side.js';
import { withLiveLine, writeAbove } from './live-line.js';

/** Where the bundles are, and where the exit code goes. */
export interface CommandContext {
  readonly bundleRoot: string;
  readonly finish: (exitCode: number) => void;
}

/** Colour and width of standard output. */
export function outputStyle(): { colour: boolean; width: number } {
  return {
    colour: pc.isColorSupported && process.stdout.isTTY === true,
    width: process.stdout.columns ?? 80,
  };
}

/** A progress line: to standard error, so that standard output holds results alone. */
export function progress(line: string): void {
  writeAbove(`${pc.dim('·')} ${line}\n`);
}

/** An error's text. */
export function complain(text: string): void {
  const [first, ...rest] = text.split('\n');
  writeAbove(`${[pc.red(`error: ${first}`), ...rest].join('\n')}\n`);
}

/** What work that takes long is given. */
export interface Working {
  /** Aborts on SIGINT, SIGTERM and SIGHUP. */
  readonly signal: AbortSignal;
  /** Told how far it is. */
  readonly step: (step: Step) => void;
}

/**
 * Work that may take long: stopped by signals, and in a terminal with a line that says how far it is.
 * @param onStop what a signal does, as it is told
 */
export async function working<T>(work: (how: Working) => Promise<T>, onStop?: string): Promise<T> {
  return withLiveLine((step) => withSignals((signal) => work({ signal, step }), onStop));
}

/** Aborts on SIGINT, SIGTERM and SIGHUP for as long as the work runs. */
export async function withSignals<T>(
  work: (signal: AbortSignal) => Promise<T>,
  onStop = 'stopping what was started',
): Promise<T> {
  const controller = new AbortController();
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const abort = (name: NodeJS.Signals) => {
    progress(`${name}: ${onStop}`);
    controller.abort();
  };
  for (const name of names) process.on(name, abort);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of names) process.off(name, abort);
  }
}
