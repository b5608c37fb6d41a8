/**
 * Fills. A difference goes from blue (less) over grey to red (more), in three steps a side; one side
 * alone is coloured by kind of work. Each theme's text is readable on each of its fills.
 */
import type { Change } from './measure.js';

export type Theme = 'light' | 'dark';

/** By level, 0 being neutral. */
type Steps = readonly [string, string, string, string];

const MORE: Readonly<Record<Theme, Steps>> = {
  light: ['#dfe3e8', '#f7d8d3', '#f0aaa1', '#e87f74'],
  dark: ['#3b424b', '#593739', '#833c3e', '#ab3f40'],
};
const LESS: Readonly<Record<Theme, Steps>> = {
  light: ['#dfe3e8', '#d3e2f6', '#a3c5ee', '#71a6e4'],
  dark: ['#3b424b', '#304560', '#2f5787', '#2c69b3'],
};

export const FRAME_TEXT: Readonly<Record<Theme, string>> = { light: '#15181c', dark: '#f3f5f7' };
/** Of frames that a search does not find. */
export const DIM: Readonly<Record<Theme, string>> = { light: '#f1f3f5', dark: '#22272d' };
export const DIM_TEXT: Readonly<Record<Theme, string>> = { light: '#5f6770', dark: '#9aa3ad' };
/** Lines around and across frames. */
export const LINE: Readonly<Record<Theme, string>> = { light: '#ffffff', dark: '#14171b' };
export const MARK_LINE: Readonly<Record<Theme, string>> = { light: '#15181c', dark: '#f3f5f7' };
export const FOCUS: Readonly<Record<Theme, string>> = { light: '#0a3f91', dark: '#ffe08a' };

/** Light and dark fill of each built-in kind of work, by label. */
const CATEGORIES: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  application: ['#f3bd6c', '#7d5312'],
  database: ['#9cc3ea', '#275383'],
  cache: ['#c5b5e8', '#54447f'],
  HTTP: ['#9fd5d1', '#1f5f5b'],
  security: ['#e4b1cd', '#74405c'],
  serialisation: ['#d8d394', '#5b561e'],
  validation: ['#b9d3ad', '#3f5d33'],
  templates: ['#dfc3a8', '#634a32'],
  'async I/O': ['#b7c3d8', '#42506a'],
  framework: ['#d3d8de', '#454c55'],
  other: ['#e6e6e3', '#383a3d'],
};
/** For kinds of work of the user's own. */
const FURTHER: readonly (readonly [light: string, dark: string])[] = [
  ['#e8c2f0', '#683c73'],
  ['#a8dcbd', '#255f40'],
  ['#f2c0ae', '#7a402b'],
];

export function changeFill({ mark, level }: Change, theme: Theme): string {
  const steps = mark === 'less' || mark === 'removed' ? LESS : MORE;
  return steps[theme][level];
}

export function categoryFill(category: string, theme: Theme): string {
  // The root is of no kind.
  if (category === '') return MORE[theme][0];
  const known = Object.hasOwn(CATEGORIES, category) ? CATEGORIES[category] : undefined;
  const [light, dark] =
    known ?? (FURTHER[category.length % FURTHER.length] as readonly [string, string]);
  return theme === 'light' ? light : dark;
}
