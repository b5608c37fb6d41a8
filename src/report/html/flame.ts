/** The flame graph's section: its controls, a still picture for paper, and the data. */
import type { CostUnit } from '../../profile/cost.js';
import { categoryFill, type Theme } from '../flame/colour.js';
import { decodeFlame, type FlameData } from '../flame/decode.js';
import { deflated, packFlame } from '../flame/encode.js';
import {
  firstMeasure,
  formatValue,
  formatValues,
  type Measure,
  scaleOf,
} from '../flame/measure.js';
import { flameSvg } from '../flame/svg.js';
import type { FlameGraph } from '../flame/types.js';
import { formatNumber, plural } from '../format.js';
import { section } from './elements.js';
import { escapeHtml, text } from './escape.js';

export interface FlameParts {
  readonly section: string;
  /** The element that holds the data. */
  readonly data: string;
}

const UNIT_WORDS: Readonly<Record<CostUnit, string>> = {
  'ms per request': 'ms per request',
  seconds: 'seconds',
  samples: 'samples',
  bytes: 'bytes',
};

export function flameParts(graph: FlameGraph): FlameParts {
  const bytes = packFlame(graph);
  const data = decodeFlame(bytes);
  const measure = firstMeasure(graph);
  const { baseSide, headSide } = graph;
  const scale = scaleOf(graph, measure);
  const label =
    baseSide === undefined
      ? `Flame graph: ${formatValue(scale, headSide.total * scale.headFactor)}`
      : `Flame graph, before → after: ${formatValues(scale, { base: baseSide.total * scale.baseFactor, head: headSide.total * scale.headFactor })}`;
  const isComparison = baseSide !== undefined;
  const side = isComparison ? 'difference' : 'head';
  return {
    section: section(
      'flame-heading',
      isComparison ? 'Flame graph, before → after' : 'Flame graph',
      [
        ...told(graph),
        `<div class="needs-flame">${controls(data, measure)}${VIEW}</div>`,
        `<div class="still-frame">`,
        legend('still-legend', data, side),
        flameSvg(data, measure, label),
        '</div>',
      ].join('\n'),
    ),
    data: `<script type="text/plain" id="flame-data">${deflated(bytes)}</script>`,
  };
}

/** What a reader has to know before reading it. */
function told(graph: FlameGraph): string[] {
  const { baseSide, pruned, unit } = graph;
  const width =
    baseSide === undefined
      ? 'Callers stand above what they call; a frame is as wide as its cost.'
      : 'Callers stand above what they call. A frame is as wide as the mean of before and after, so that new and removed ones both have room; its colour is its change, in parts of its larger side. Grey is what sampling alone would show.';
  const units =
    baseSide !== undefined && unit !== 'ms per request'
      ? ' The two recordings need not have lasted equally long: they are compared by share of their totals.'
      : '';
  const left =
    pruned === undefined
      ? ''
      : ` ${plural(pruned.nodes, 'small frame')}, none above ${formatNumber(pruned.largestShare * 100, 4)} % of everything, ${pruned.nodes === 1 ? 'is' : 'are'} left out; what they cost stands with their callers.`;
  return [`<p class="quiet">${escapeHtml(`${width}${units}${left}`)}</p>`];
}

function choices(
  name: string,
  title: string,
  options: readonly (readonly [value: string, label: string])[],
  checked: string,
): string {
  const radios = options.map(
    ([value, label]) =>
      `<label><input type="radio" name="${name}" value="${value}"${value === checked ? ' checked' : ''}> ${escapeHtml(label)}</label>`,
  );
  return `<fieldset class="choices"><legend>${title}</legend>${radios.join('')}</fieldset>`;
}

function controls(data: FlameData, measure: Measure): string {
  const isComparison = data.baseSide !== undefined;
  return [
    '<div class="controls">',
    isComparison
      ? choices(
          'flame-side',
          'Show',
          [
            ['difference', 'difference'],
            ['base', 'before'],
            ['head', 'after'],
          ],
          'difference',
        )
      : '',
    choices(
      'flame-shape',
      'From',
      [
        ['top-down', 'callers down'],
        ['inverted', 'leaves up'],
        ['sandwich', 'one function'],
      ],
      'top-down',
    ),
    data.unit === 'share'
      ? ''
      : choices(
          'flame-measure',
          'Numbers',
          [
            ['cost', UNIT_WORDS[data.unit]],
            ['share', 'share of total'],
          ],
          measure,
        ),
    '<label>Search <input type="search" id="flame-search" placeholder="function, file, kind of work" aria-keyshortcuts="/"></label>',
    '<span class="quiet" id="flame-found" role="status"></span>',
    '</div>',
    '<nav class="flame-path" id="flame-path" aria-label="Zoomed into"></nav>',
    legend('flame-legend', data, isComparison ? 'difference' : 'head'),
  ].join('\n');
}

const VIEW = [
  '<div id="flame-view" role="tree" tabindex="0" aria-label="Flame graph">',
  '<div id="flame-sizer" role="presentation"><canvas id="flame-canvas" aria-hidden="true"></canvas></div>',
  '<div id="flame-outline" role="presentation"></div>',
  '</div>',
  '<p id="flame-focus" role="status"></p>',
  '<div id="flame-neighbours" hidden></div>',
  '<details class="keys"><summary>Keys</summary>',
  '<p>Click, <kbd>Enter</kbd> or <kbd>+</kbd>: into a frame. <kbd>Escape</kbd>, <kbd>Backspace</kbd> or <kbd>−</kbd>: out again. Arrows: to callers, callees and what stands beside. <kbd>Home</kbd>: to everything. <kbd>s</kbd>: the focused function alone, with its callers and callees. <kbd>/</kbd>: search.</p>',
  '</details>',
  '<div id="flame-tip" hidden></div>',
].join('\n');

function chip(className: string, further = ''): string {
  return `<svg width="22" height="14" aria-hidden="true"><rect x="1" y="1" width="20" height="12" class="${className}"/>${further}</svg>`;
}

function kindChip(label: string): string {
  const filled = (theme: Theme) =>
    `<rect x="1" y="1" width="20" height="12" class="in-${theme}" fill="${categoryFill(label, theme)}"/>`;
  return `<svg width="22" height="14" aria-hidden="true">${filled('light')}${filled('dark')}</svg>`;
}

/** Kinds of work in the graph, by what functions of each cost alone. */
function kindsOf({ frames, frame, count, selfHead, selfBase }: FlameData): string[] {
  const weights = new Map<string, number>();
  for (let node = 1; node < count; node += 1) {
    const label = frames[frame[node] as number]?.category ?? '';
    const cost = (selfHead[node] as number) + (selfBase[node] as number);
    weights.set(label, (weights.get(label) ?? 0) + cost);
  }
  return [...weights].sort((a, b) => b[1] - a[1]).map(([label]) => label);
}

/** What the colours and marks mean. */
function legend(id: string, data: FlameData, side: 'difference' | 'head'): string {
  const kinds = kindsOf(data).map(
    (label) => `<li class="of-side">${kindChip(label)}${text(label)}</li>`,
  );
  const steps: readonly (readonly [picture: string, words: string])[] = [
    [chip('step-less-3'), '▼ 40 % and above'],
    [chip('step-less-2'), '▼ 10 to 40 %'],
    [chip('step-less-1'), '▼ up to 10 %'],
    [chip('step-0'), 'no clear change'],
    [chip('step-more-1'), '▲ up to 10 %'],
    [chip('step-more-2'), '▲ 10 to 40 %'],
    [chip('step-more-3'), '▲ 40 % and above'],
    [
      chip('step-more-3 step-border', '<rect x="1" y="1" width="3" height="12" class="step-bar"/>'),
      '+ new',
    ],
    [chip('step-less-3 step-dashes'), '× removed'],
  ];
  return [
    `<ul class="legend" id="${id}" data-side="${side}">`,
    ...steps.map(([picture, words]) => `<li class="of-difference">${picture}${words}</li>`),
    ...kinds,
    '</ul>',
  ].join('\n');
}
