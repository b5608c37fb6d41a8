/** A report before it is known in which medium: text and Markdown are written from it. */
import type { Sentence } from '../../profile/analysis/types.js';

/** Text of ours; a function with its place; a label. Names, places and labels are hostile. */
export type BlockCell =
  | string
  | { readonly name: string; readonly place: string; readonly mark?: string }
  | { readonly label: string };

export interface BlockColumn {
  readonly heading: string;
  readonly right?: boolean;
  /** The one that gives way when the line is too long. */
  readonly flexible?: boolean;
  /** Left out where names would have no room beside it. */
  readonly optional?: boolean;
  /** Takes the colour of the row. */
  readonly painted?: boolean;
}

export interface BlockRow {
  readonly cells: readonly BlockCell[];
  /** Above 0: takes more; below: less; 0 or left out: neither, or nobody knows. */
  readonly effect?: number;
}

export type Block =
  | {
      readonly kind: 'heading';
      readonly title: Sentence;
      readonly facts: readonly (readonly [label: string, value: Sentence])[];
    }
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly columns: readonly BlockColumn[];
      /** Without any the table is left out. */
      readonly rows: readonly BlockRow[];
      readonly remarks?: readonly string[];
    }
  | {
      readonly kind: 'list';
      readonly title: string;
      readonly items: readonly {
        readonly text: Sentence;
        readonly items: readonly Sentence[];
      }[];
    }
  /** Sentences, hostile ones among them; code stands between backticks. */
  | { readonly kind: 'notes'; readonly title: string; readonly notes: readonly string[] };
