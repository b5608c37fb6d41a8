/** A terminal that is drawn anew in place, and restored whatever happens. */
import { emitKeypressEvents } from 'node:readline';

const ENTER = '\x1b[?1049h\x1b[?25l'; // the other screen, without a cursor
const LEAVE = '\x1b[?25h\x1b[?1049l';
const HOME = '\x1b[H';
const CLEAR_LINE = '\x1b[K';
const CLEAR_BELOW = '\x1b[J';

export interface Screen {
  /** Draws the lines; what does not fit is left out. */
  draw(text: string): void;
  /** Gives the terminal back as it was; any number of times. */
  leave(): void;
}

/** Rows of the terminal. */
export function screenRows(): number {
  return process.stdout.rows ?? 24;
}

/**
 * Takes the terminal over.
 * @param onKey told each key by name: `q`, `s`; Ctrl-C is `ctrl-c`, as raw input makes no signal
 * @param onResize told when the size has changed
 */
export function openScreen(onKey: (key: string) => void, onResize: () => void): Screen {
  const { stdin, stdout } = process;
  const hasKeys = stdin.isTTY === true;
  const keys = (_text: string | undefined, key: { name?: string; ctrl?: boolean } | undefined) => {
    if (key?.name !== undefined) onKey(key.ctrl === true ? `ctrl-${key.name}` : key.name);
  };
  let isOpen = true;
  const leave = () => {
    if (!isOpen) return;
    isOpen = false;
    process.off('exit', leave);
    stdout.off('resize', onResize);
    if (hasKeys) {
      stdin.off('keypress', keys);
      stdin.setRawMode(false);
      stdin.pause();
    }
    stdout.write(LEAVE);
  };
  process.on('exit', leave);
  stdout.on('resize', onResize);
  stdout.write(ENTER);
  if (hasKeys) {
    emitKeypressEvents(stdin);
    stdin.setRawMode(true);
    stdin.on('keypress', keys);
    stdin.resume();
  }
  return {
    draw(text) {
      if (!isOpen) return;
      const lines = text.split('\n').slice(0, screenRows());
      stdout.write(
        `${HOME}${lines.map((line) => `${line}${CLEAR_LINE}`).join('\n')}${CLEAR_BELOW}`,
      );
    },
    leave,
  };
}
