/** The flame graph as a still picture, for paper and for a page without a script. */
import { escapeHtml } from '../html/escape.js';
import { categoryFill, changeFill, FRAME_TEXT } from './colour.js';
import type { FlameData } from './decode.js';
import { extentOf, layOut } from './layout.js';
import {
  changeOf,
  formatChange,
  formatValue,
  formatValues,
  type Measure,
  scaleOf,
} from './measure.js';
import { topDown } from './trees.js';

/** Pixels. */
const WIDTH = 1000;
const ROW = 17;
const CHARACTER = 6.7;
/** Narrower frames are left out, and rows further down. */
const LEAST = 3;
const MOST_ROWS = 80;

/** Colours are attributes, because a page's policy allows no styles; light, because paper is. */
export function flameSvg(data: FlameData, measure: Measure, label: string): string {
  const scale = scaleOf(data, measure);
  const tree = topDown(data);
  const extent = extentOf(tree, scale.isComparison ? 'difference' : 'head', scale);
  const boxes = layOut(tree, tree.root, extent, WIDTH, LEAST);
  const rows = Math.min(MOST_ROWS, boxes.rows.length);
  const parts = boxes.node.flatMap((node, index) => {
    const row = boxes.row[index] as number;
    if (row >= rows) return [];
    const frame = data.frames[tree.frame(node)];
    if (frame === undefined) return [];
    const change = changeOf(scale, tree.base(node), tree.head(node));
    const fill = scale.isComparison
      ? changeFill(change, 'light')
      : categoryFill(frame.category, 'light');
    const width = (boxes.width[index] as number) - 1;
    const x = boxes.x[index] as number;
    const told = scale.isComparison
      ? `${formatValues(scale, change)}, ${formatChange(scale, change)}`
      : formatValue(scale, change.head);
    const dashes = change.mark === 'new' ? '' : ' stroke-dasharray="3 2"';
    const border =
      change.mark === 'new' || change.mark === 'removed' ? ` stroke="#15181c"${dashes}` : '';
    const sign = change.mark === 'new' ? '+ ' : change.mark === 'removed' ? '× ' : '';
    const letters = Math.floor((width - 6) / CHARACTER);
    const text = letters < 3 ? '' : shortened(`${sign}${frame.name}`, letters);
    return [
      `<g><title>${escapeHtml(`${frame.name} ${frame.path}: ${told}`)}</title><rect x="${fixed(x)}" y="${row * ROW}" width="${fixed(width)}" height="${ROW - 1}" fill="${fill}"${border}/>${
        text === ''
          ? ''
          : `<text x="${fixed(x + 3)}" y="${row * ROW + 12}" fill="${FRAME_TEXT.light}">${escapeHtml(text)}</text>`
      }</g>`,
    ];
  });
  return [
    `<svg class="still" viewBox="0 0 ${WIDTH} ${rows * ROW}" role="img" aria-label="${escapeHtml(label)}">`,
    ...parts,
    '</svg>',
  ].join('\n');
}

function shortened(text: string, letters: number): string {
  const all = Array.from(text);
  return all.length <= letters ? text : `${all.slice(0, letters - 1).join('')}…`;
}

function fixed(value: number): string {
  return String(Number(value.toFixed(1)));
}
