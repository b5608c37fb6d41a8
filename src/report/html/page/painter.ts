/** Draws the rows of a picture that are in view on a canvas. */
import {
  categoryFill,
  changeFill,
  DIM,
  DIM_TEXT,
  FOCUS,
  FRAME_TEXT,
  LINE,
  MARK_LINE,
  type Theme,
} from '../../flame/colour.js';
import type { FlameData } from '../../flame/decode.js';
import type { Side } from '../../flame/layout.js';
import { changeOf, type Scale } from '../../flame/measure.js';
import { type LaidOut, type Picture, type Place, rowOf } from './picture.js';

/** CSS pixels. */
export const ROW = 19;
const FONT = '12px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace';
/** Narrower frames have no text. */
const TEXT_FROM = 28;

export interface Look {
  readonly data: FlameData;
  readonly picture: Picture;
  readonly scale: Scale;
  readonly side: Side;
  readonly theme: Theme;
  /** By frame: 1 where a search matches; undefined without a search. */
  readonly found: Uint8Array | undefined;
  readonly focus: Place;
  readonly hover: Place | undefined;
  readonly width: number;
  readonly height: number;
  readonly scrollTop: number;
}

export class Painter {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  #character = 0;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#context = canvas.getContext('2d', { alpha: false }) as CanvasRenderingContext2D;
  }

  paint(look: Look): void {
    const ratio = devicePixelRatio || 1;
    const [width, height] = [Math.round(look.width * ratio), Math.round(look.height * ratio)];
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      this.#canvas.width = width;
      this.#canvas.height = height;
    }
    const context = this.#context;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fillStyle = LINE[look.theme];
    context.fillRect(0, 0, look.width, look.height);
    context.font = FONT;
    context.textBaseline = 'middle';
    if (this.#character === 0) this.#character = context.measureText('m').width;
    const first = Math.floor(look.scrollTop / ROW);
    const last = Math.ceil((look.scrollTop + look.height) / ROW);
    for (const panel of look.picture.panels) {
      for (let row = panel.isUpward ? 1 : 0; row < panel.boxes.rows.length; row += 1) {
        const shown = rowOf(panel, row);
        if (shown < first || shown > last) continue;
        const y = shown * ROW - look.scrollTop;
        for (const box of panel.boxes.rows[row] as number[]) this.#frame(look, panel, box, y);
      }
    }
    if (look.hover !== undefined) this.#outline(look, look.hover, 1);
    this.#outline(look, look.focus, 2);
  }

  #frame(look: Look, panel: LaidOut, box: number, y: number): void {
    const { data, theme, scale, side, found } = look;
    const { tree, boxes } = panel;
    const node = boxes.node[box] as number;
    const index = tree.frame(node);
    const frame = data.frames[index];
    if (frame === undefined) return;
    const x = boxes.x[box] as number;
    const width = boxes.width[box] as number;
    const shown = Math.max(0.5, width - (width > 3 ? 1 : 0));
    const isDim = found !== undefined && found[index] !== 1;
    const change = changeOf(scale, tree.base(node), tree.head(node));
    const isDifference = side === 'difference' && scale.isComparison;
    const context = this.#context;
    context.fillStyle = isDim
      ? DIM[theme]
      : isDifference
        ? changeFill(change, theme)
        : categoryFill(frame.category, theme);
    context.fillRect(x, y, shown, ROW - 1);
    const isOneSided = isDifference && (change.mark === 'new' || change.mark === 'removed');
    if (isOneSided && width > 4) this.#oneSided(x, y, shown, change.mark === 'new', isDim, theme);
    if (width < TEXT_FROM) return;
    const sign = isOneSided ? (change.mark === 'new' ? '+ ' : '× ') : '';
    const letters = Math.floor((shown - 7) / this.#character);
    const text = sign + frame.name;
    if (letters < 2) return;
    context.fillStyle = isDim ? DIM_TEXT[theme] : FRAME_TEXT[theme];
    context.direction = 'ltr';
    const fits = text.length <= letters ? text : `${text.slice(0, letters - 1)}…`;
    context.fillText(fits, x + 4, y + ROW / 2, shown - 6);
    // The file, where there is room for all of it.
    const rest = letters - text.length - 2;
    if (rest > frame.path.length && frame.path !== '' && !isDim && width > 180) {
      context.globalAlpha = 0.72;
      context.fillText(frame.path, x + 4 + (text.length + 2) * this.#character, y + ROW / 2);
      context.globalAlpha = 1;
    }
  }

  /** New: a whole border and a bar at its left. Removed: dashes around, and hatching. */
  #oneSided(
    x: number,
    y: number,
    width: number,
    isNew: boolean,
    isDim: boolean,
    theme: Theme,
  ): void {
    const context = this.#context;
    context.save();
    context.strokeStyle = isDim ? DIM_TEXT[theme] : MARK_LINE[theme];
    context.lineWidth = 1;
    if (isNew) {
      context.fillStyle = context.strokeStyle;
      context.fillRect(x, y, Math.min(3, width / 3), ROW - 1);
    } else {
      context.setLineDash([3, 2]);
      context.save();
      context.beginPath();
      context.rect(x, y, width, ROW - 1);
      context.clip();
      context.globalAlpha = 0.22;
      context.setLineDash([]);
      context.beginPath();
      for (let start = x - ROW; start < x + width; start += 6) {
        context.moveTo(start, y + ROW - 1);
        context.lineTo(start + ROW - 1, y);
      }
      context.stroke();
      context.restore();
    }
    context.strokeRect(x + 0.5, y + 0.5, width - 1, ROW - 2);
    context.restore();
  }

  #outline({ picture, scrollTop, theme }: Look, place: Place, lineWidth: number): void {
    for (const panel of picture.panels) {
      if (panel.tree !== place.panel.tree) continue;
      const box = panel.boxes.node.indexOf(place.node);
      if (box < 0) return;
      const y = rowOf(panel, panel.boxes.row[box] as number) * ROW - scrollTop;
      const context = this.#context;
      context.strokeStyle = FOCUS[theme];
      context.lineWidth = lineWidth;
      const inset = lineWidth / 2;
      const width = Math.max(2, (panel.boxes.width[box] as number) - 1);
      context.strokeRect(
        (panel.boxes.x[box] as number) + inset,
        y + inset,
        width - 2 * inset,
        ROW - 1 - 2 * inset,
      );
    }
  }
}
