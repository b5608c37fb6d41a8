/** The script of the page: each part that the page has gets its life. */
import type { PageData } from '../data.js';
import { Flame } from './flame.js';
import { initFunctionTable } from './function-table.js';
import { loadFlame } from './load.js';
import { initSortable } from './sortable.js';
import { initTheme } from './theme.js';

let flame: Flame | undefined;
document.documentElement.dataset.script = '';
initTheme(() => flame?.repaint());
initSortable();
const data = document.getElementById('data');
if (data !== null) {
  const hasFlame = document.getElementById('flame-data') !== null;
  initFunctionTable(
    JSON.parse(data.textContent ?? '') as PageData,
    hasFlame ? (frame) => flame?.show(frame) : undefined,
  );
}
void loadFlame().then((loaded) => {
  if (loaded === undefined) return;
  document.documentElement.dataset.flame = '';
  flame = new Flame(loaded);
});
