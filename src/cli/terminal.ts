/** What the command line writes and how it is stopped. */
import process from 'node:process';
import pc from 'picocolors';

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
  process.stderr.write(`${pc.dim('·')} ${line}\n`);
}

/** An error's text. */
export function complain(text: string): void {
  const [first, ...rest] = text.split('\n');
  process.stderr.write(`${[pc.red(`error: ${first}`), ...rest].join('\n')}\n`);
}

/** Aborts on SIGINT, SIGTERM and SIGHUP for as long as the work runs. */
export async function withSignals<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const abort = (name: NodeJS.Signals) => {
    progress(`${name}: stopping what was started`);
    controller.abort();
  };
  for (const name of names) process.on(name, abort);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of names) process.off(name, abort);
  }
}
