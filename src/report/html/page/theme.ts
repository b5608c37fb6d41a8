/** Light or dark: as the system says, or as the reader chose. */
import type { Theme } from '../../flame/colour.js';
import { byId } from './dom.js';

const KEY = 'fastapi-spy-theme';
const system = matchMedia('(prefers-color-scheme: dark)');

export function theme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return system.matches ? 'dark' : 'light';
}

/** @param onChange whenever the colours are others */
export function initTheme(onChange: () => void): void {
  const toggle = byId('theme');
  const tell = () => {
    toggle.textContent = theme() === 'dark' ? 'Light colours' : 'Dark colours';
    onChange();
  };
  const stored = remembered();
  if (stored === 'light' || stored === 'dark') document.documentElement.dataset.theme = stored;
  toggle.addEventListener('click', () => {
    const next = theme() === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset.theme = next;
    remember(next);
    tell();
  });
  system.addEventListener('change', tell);
  tell();
}

/** A browser may refuse storage to a file on disk: then the choice lasts as long as the page. */
function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(value: string): void {
  try {
    localStorage.setItem(KEY, value);
  } catch {
    // See above.
  }
}
