/** `fastapi-spy top`: what takes the CPU of a running service, as it runs. */
import { Command, Option } from 'commander';
import type { Chosen } from '../app/choose.js';
import type { TopWindow } from '../sampler/top.js';
import { numberBetween } from './options.js';
import { addTargetOptions, chosenTarget, lookSettings, serviceAccess } from './target.js';
import { type CommandContext, outputStyle, withSignals } from './terminal.js';
import type { TopView } from './top-text.js';

/** Lines of a screen beside the rows of its table: title, summary, heading, keys and blanks. */
const OTHER_LINES = 6;

interface TopOptions {
  readonly rate?: number;
  readonly interval: number;
  readonly duration?: number;
  readonly once?: boolean;
  readonly rows?: number;
  readonly sort: TopView['sort'];
  readonly json?: boolean;
  readonly config?: string;
}

export function topCommand(context: CommandContext): Command {
  const command = new Command('top')
    .description('Watch what takes the CPU of a running service: functions and kinds of work.')
    .addOption(
      new Option('--rate <hz>', 'samples a second (default: SPY_RATE, else 100)').argParser(
        numberBetween(1, 1000),
      ),
    )
    .addOption(
      new Option('--interval <seconds>', 'length of a window')
        .argParser(numberBetween(1, 60))
        .default(2),
    )
    .addOption(
      new Option('--duration <seconds>', 'end after this time (default: when stopped)').argParser(
        numberBetween(1, 86_400),
      ),
    )
    .option('--once', 'end after one window')
    .addOption(
      new Option(
        '-n, --rows <n>',
        'functions (default: what fits; without a terminal SPY_TOP, else 20)',
      ).argParser(numberBetween(1, 1000)),
    )
    .addOption(
      new Option('--sort <column>', 'what is largest first')
        .choices(['self', 'total'])
        .default('self'),
    )
    .option('--json', 'print a line of JSON for every window')
    .addHelpText(
      'after',
      `
Shares are of the CPU of the service and all its processes: of the last window, and of all so far.
"self" is the function itself, "total" with what it called. Without a terminal each window is
printed below the last. Keys: q ends, s sorts by self or total, c shows kinds of work.

Examples:
  $ fastapi-spy top
  $ fastapi-spy top --port 8000 --sort total
  $ fastapi-spy top --pid 4711 --once --interval 10
  $ fastapi-spy top --port 8000 --duration 60 --json > windows.jsonl

Exit codes: 0 it went well, 2 bad usage or input, 3 it failed.`,
    );
  return addTargetOptions(command).action(async (options: TopOptions & Record<string, unknown>) =>
    withSignals((signal) => top(options, context, signal)),
  );
}

async function top(
  options: TopOptions & Record<string, unknown>,
  context: CommandContext,
  signal: AbortSignal,
): Promise<void> {
  const settings = await lookSettings(options, { rate: numberText(options.rate) });
  const { rateHz, categories, profiling } = settings.config;
  const chosen = await chosenTarget(options, settings, signal);
  const pySpy = await serviceAccess(chosen);
  const { Guard } = await import('../app/guard.js');
  const { openCpuClock } = await import('../measure/cpu-clock.js');
  const { createCategoriser } = await import('../profile/categories.js');
  const { TopProfile, watch } = await import('../sampler/top.js');
  const { workingFolder } = await import('../app/programs.js');
  const folder = (await workingFolder(chosen.pid)) || process.cwd();
  const profile = new TopProfile(folder, createCategoriser(categories));
  const quit = new AbortController();
  const output = await openOutput(options, profiling.top, chosen, () => quit.abort());
  const guard = new Guard(context.bundleRoot);
  const clock = openCpuClock(chosen.pid);
  const began = performance.now();
  const { interval, duration = Number.POSITIVE_INFINITY } = options;
  const windowSeconds = Math.min(interval, duration);
  try {
    await watch(
      {
        ...{ pySpy, pid: chosen.pid, rateHz, guard, windowSeconds },
        signal: AbortSignal.any([signal, quit.signal]),
        readClock: () => clock.read(),
      },
      (reading) => {
        output.show(profile.add(reading));
        const seconds = (performance.now() - began) / 1000;
        // The end is nearer to the time without another window than with it.
        return options.once !== true && seconds + windowSeconds / 2 < duration;
      },
    );
  } finally {
    output.close();
    await clock.close();
    await guard.close();
  }
}

interface Output {
  show(window: TopWindow): void;
  close(): void;
}

function numberText(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

/** @param plainRows functions of a window that is printed, unless an option says how many */
async function openOutput(
  options: TopOptions,
  plainRows: number,
  chosen: Chosen,
  onQuit: () => void,
): Promise<Output> {
  const { describeChosen } = await import('../app/choose.js');
  const { renderPlain, renderWindow, windowJson } = await import('./top-text.js');
  // Whoever reads it has seen enough: `top | head`.
  process.stdout.on('error', onQuit);
  const title = describeChosen(chosen);
  const rows = options.rows ?? plainRows;
  if (options.json === true) {
    return {
      show: (window) => process.stdout.write(windowJson(window, rows)),
      close: () => undefined,
    };
  }
  const view = (change: Partial<TopView> = {}): TopView => ({
    ...{ title, sort: options.sort, table: 'functions', rows },
    ...outputStyle(),
    ...change,
  });
  if (process.stdout.isTTY !== true || options.once === true) {
    process.stdout.write(`${title}\n`);
    return {
      show: (window) => process.stdout.write(`\n${renderPlain(window, view())}`),
      close: () => undefined,
    };
  }
  const { openScreen, screenRows } = await import('./screen.js');
  let shown: TopWindow | undefined;
  let change: Partial<TopView> = {};
  const draw = () => {
    const fitting = Math.max(1, screenRows() - OTHER_LINES);
    const fitted = { ...change, rows: Math.min(options.rows ?? fitting, fitting) };
    const body =
      shown === undefined ? `${title}\nthe first window …\n` : renderWindow(shown, view(fitted));
    screen.draw(`${body}\nq end   s sort by self or total   c functions or kinds of work`);
  };
  const screen = openScreen((key) => {
    if (key === 'q' || key === 'ctrl-c' || key === 'escape') onQuit();
    else if (key === 's') {
      change = { ...change, sort: view(change).sort === 'self' ? 'total' : 'self' };
    } else if (key === 'c') {
      change = { ...change, table: change.table === 'categories' ? 'functions' : 'categories' };
    }
    draw();
  }, draw);
  draw();
  return {
    show(window) {
      shown = window;
      draw();
    },
    close() {
      screen.leave();
      // What was seen stays to be read.
      if (shown !== undefined) process.stdout.write(renderWindow(shown, view(change)));
    },
  };
}
