/** What `top` shows of a window: for a screen that is drawn anew, as plain text, as JSON. Pure. */
import { categoryLabel } from '../profile/categories.js';
import { formatShare, plural, singleLine } from '../report/format.js';
import { fitTo, placed, wrap } from '../report/text/layout.js';
import { bySelf, byTotal, type TopFunction, type TopWindow } from '../sampler/top.js';
import { plainGrid } from './grid.js';

export interface TopView {
  /** What is watched, in one line. */
  readonly title: string;
  readonly sort: 'self' | 'total';
  readonly table: 'functions' | 'categories';
  /** Rows of the table at most. */
  readonly rows: number;
  readonly colour: boolean;
  readonly width: number;
}

/** Lines of a screen, as many as there are rows and a few more; without keys. */
export function renderWindow(window: TopWindow, view: TopView): string {
  return [
    fitTo(view.title, view.width),
    fitTo(summary(window), view.width),
    '',
    (view.table === 'functions' ? functions(window, view) : categories(window, view)).trimEnd(),
    '',
  ].join('\n');
}

/** A window where nothing is drawn anew: both tables, each time. */
export function renderPlain(window: TopWindow, view: TopView): string {
  const kinds = window.categories
    .filter(({ share }) => share.window >= 0.0005)
    .map(({ category, share }) => `${categoryLabel(category)} ${formatShare(share.window)}`);
  return [
    fitTo(summary(window), view.width),
    ...(kinds.length === 0 ? [] : [wrap(kinds.join(', '), view.width)]),
    functions(window, view),
    '',
  ].join('\n');
}

function summary({ cpuMs, seconds, samples, errors, allSeconds, allCpuMs }: TopWindow): string {
  const busy = `CPU ${percent(cpuMs / 1000 / seconds)} of a core`;
  const all = `${percent(allCpuMs / 1000 / allSeconds)} over ${Math.round(allSeconds)} s`;
  const torn = errors === 0 ? '' : `, ${errors} torn`;
  return `${busy} (${all}), ${plural(samples, 'sample')}${torn} in ${seconds.toFixed(1)} s`;
}

function percent(part: number): string {
  return `${Math.round(part * 100)} %`;
}

function functions(window: TopWindow, view: TopView): string {
  const seen = window.functions.filter(({ total }) => total.window > 0 || total.all > 0);
  if (seen.length === 0) return 'No Python code ran.\n';
  const rows = [...seen].sort(view.sort === 'self' ? bySelf : byTotal).slice(0, view.rows);
  const mark = (of: TopView['sort']) => (of === view.sort ? `${of} ▾` : of);
  // Until there are two windows, the last one is all.
  const all = window.number > 1;
  return plainGrid(
    [
      { heading: mark('self'), right: true },
      { heading: mark('total'), right: true },
      ...(all ? ['self, all', 'total, all'].map((heading) => ({ heading, right: true })) : []),
      { heading: 'function', flexible: true },
    ],
    rows.map(({ id, self, total }) => [
      formatShare(self.window),
      formatShare(total.window),
      ...(all ? [formatShare(self.all), formatShare(total.all)] : []),
      placed(singleLine(id.name, 200), id.path),
    ]),
    view,
  );
}

function categories(window: TopWindow, view: TopView): string {
  if (window.categories.length === 0) return 'No Python code ran.\n';
  return plainGrid(
    [
      { heading: 'now', right: true },
      { heading: 'all', right: true },
      { heading: 'kind of work', flexible: true },
    ],
    window.categories
      .slice(0, view.rows)
      .map(({ category, share }) => [
        formatShare(share.window),
        formatShare(share.all),
        categoryLabel(category),
      ]),
    view,
  );
}

/** One line of JSON; shares are parts of the CPU, 0 to 1. */
export function windowJson(window: TopWindow, rows: number): string {
  const rounded = (share: { window: number; all: number }) => ({
    window: round(share.window),
    all: round(share.all),
  });
  return `${JSON.stringify({
    schema: 1,
    ...window,
    seconds: round(window.seconds),
    allSeconds: round(window.allSeconds),
    cpuMs: round(window.cpuMs),
    allCpuMs: round(window.allCpuMs),
    functions: window.functions.slice(0, rows).map(({ id, self, total }: TopFunction) => ({
      ...id,
      self: rounded(self),
      total: rounded(total),
    })),
    categories: window.categories.map(({ category, share }) => ({ category, ...rounded(share) })),
  })}\n`;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
