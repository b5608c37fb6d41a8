/** The last line of a terminal while something takes long: how far it is, and how long it may take. */
import pc from 'picocolors';
import type { Step } from '../measure/side.js';

/** What is over sooner has no line. */
const SHOWN_AFTER_MS = 2000;
const REDRAW_MS = 500;
const BAR_CHARACTERS = 24;
const CLEAR_LINE = '\r\x1b[K';

let current: LiveLine | undefined;

/**
 * Shows a line on standard error while the work runs, where that is a terminal; elsewhere nothing.
 * The work tells its steps; without any, the line shows the time alone.
 */
export async function withLiveLine<T>(
  work: (step: (step: Step) => void) => Promise<T>,
): Promise<T> {
  const isShown = process.stderr.isTTY === true && process.env.TERM !== 'dumb';
  if (!isShown || current !== undefined) return work((step) => current?.step(step));
  const line = new LiveLine();
  current = line;
  const timer = setInterval(() => line.draw(), REDRAW_MS);
  process.on('exit', line.clear);
  try {
    return await work((step) => line.step(step));
  } finally {
    clearInterval(timer);
    process.off('exit', line.clear);
    current = undefined;
    line.clear();
  }
}

/** Writes lines to standard error, above the live line when there is one. */
export function writeAbove(text: string): void {
  current?.clear();
  process.stderr.write(text);
  current?.draw();
}

class LiveLine {
  readonly #began = performance.now();
  #step: Step | undefined;
  /** When the step's unit began, and how much of it was done then. */
  #from = { at: this.#began, done: 0 };
  #isDrawn = false;

  step(step: Step): void {
    const isNew = this.#step?.unit !== step.unit || step.done < this.#step.done;
    if (isNew) this.#from = { at: performance.now(), done: step.done };
    this.#step = step;
    this.draw();
  }

  draw(): void {
    const now = performance.now();
    if (now - this.#began < SHOWN_AFTER_MS) return;
    const seconds = (now - this.#from.at) / 1000;
    const text = liveText(this.#step, this.#from.done, seconds, process.stderr.columns ?? 80);
    process.stderr.write(`${CLEAR_LINE}${pc.dim(text)}`);
    this.#isDrawn = true;
  }

  readonly clear = (): void => {
    if (this.#isDrawn) process.stderr.write(CLEAR_LINE);
    this.#isDrawn = false;
  };
}

/**
 * The line's text, shorter than the width.
 * @param doneBefore what was done of the step's unit when its time began
 * @param seconds since then; of no step: since the work began
 */
export function liveText(
  step: Step | undefined,
  doneBefore: number,
  seconds: number,
  width: number,
): string {
  if (step === undefined) return `  ${clock(seconds)}`.slice(0, width - 1);
  // Seconds pass by themselves.
  const isTime = step.unit === 'seconds';
  const done = Math.min(step.of, isTime ? step.done + seconds : step.done);
  const share = step.of > 0 ? done / step.of : 1;
  const filled = Math.floor(share * BAR_CHARACTERS);
  const bar = `${'━'.repeat(filled)}${'─'.repeat(BAR_CHARACTERS - filled)}`;
  if (isTime) return `  ${bar} ${clock(done)} of ${clock(step.of)}`.slice(0, width - 1);
  const perUnit = done > doneBefore ? seconds / (done - doneBefore) : undefined;
  const left = perUnit === undefined ? '' : `, about ${clock(perUnit * (step.of - done))} left`;
  const most = step.isMost === true ? 'at most ' : '';
  const counted = `${Math.floor(done)} of ${most}${step.of} ${step.unit}`;
  return `  ${bar} ${counted}, ${clock(seconds)}${done >= step.of ? '' : left}`.slice(0, width - 1);
}

/** `0:42`, `1:02:03`. */
function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const two = (part: number) => String(part).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(whole % 60)}`
    : `${minutes}:${two(whole % 60)}`;
}
