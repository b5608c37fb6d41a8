/** A report of profiles as Markdown, for files, wikis and comments. */
import { code, phraseToMarkdown, prose, sentence, table } from '../markdown.js';
import type { Block, BlockCell } from './blocks.js';

const LABEL_LENGTH = 200;

/** With a line end. */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  let isFirst = true;
  const parts = blocks.map((block) => {
    const level = isFirst ? '#' : '##';
    isFirst = false;
    return part(block, level);
  });
  return `${parts.filter((each) => each !== '').join('\n\n')}\n`;
}

function part(block: Block, level: string): string {
  switch (block.kind) {
    case 'heading':
      return [
        `${level} ${phraseToMarkdown(block.title)}`,
        block.facts.map(([label, value]) => `- ${label}: ${phraseToMarkdown(value)}`).join('\n'),
      ].join('\n\n');
    case 'table': {
      if (block.rows.length === 0) return '';
      const columns = block.columns.map(
        ({ heading, right }) => [heading, right === true ? 'right' : 'left'] as const,
      );
      const rows = block.rows.map(({ cells }) => cells.map(markdownCell));
      const remarks = (block.remarks ?? []).map((each) => sentence(each));
      return [`${level} ${block.title}`, table(columns, rows), ...remarks].join('\n\n');
    }
    case 'list':
      if (block.items.length === 0) return '';
      return [
        `${level} ${block.title}`,
        block.items
          .flatMap(({ text, items }) => [
            `- ${phraseToMarkdown(text)}`,
            ...items.map((item) => `  - ${phraseToMarkdown(item)}`),
          ])
          .join('\n'),
      ].join('\n\n');
    case 'notes':
      if (block.notes.length === 0) return '';
      return [
        `${level} ${block.title}`,
        block.notes.map((note) => `- ${sentence(note)}`).join('\n'),
      ].join('\n\n');
  }
}

function markdownCell(cell: BlockCell): string {
  if (typeof cell === 'string') return cell;
  if ('label' in cell) return prose(cell.label, LABEL_LENGTH);
  const mark = cell.mark === undefined ? '' : ` ${prose(cell.mark.trim())}`;
  return `${code(cell.name)}${mark}${cell.place === '' ? '' : ` ${code(cell.place)}`}`;
}
