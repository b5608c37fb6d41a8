import fc from 'fast-check';
import { code, details, fence, link, prose, sentence, table } from '../../src/report/markdown.js';
import { HOSTILE_NAMES, hostileName } from './hostile.js';

describe('a name in a code span', () => {
  test('stays as it is when it is an ordinary one', () => {
    expect(code('Order.<locals>.<lambda>')).toBe('`Order.<locals>.<lambda>`');
    expect(code('<module>')).toBe('`<module>`');
    expect(code('__init__')).toBe('`__init__`');
  });

  test('loses its backticks, pipes and other angle brackets to characters that look like them', () => {
    expect(code('a`b|c<script>')).toBe('`aˋb∣c‹script›`');
  });

  test('is never empty, because an empty span is no span', () => {
    expect(code(' \n ')).toBe('`(no name)`');
  });

  test('cannot end its span, its table cell or its line, whatever it is', () => {
    fc.assert(
      fc.property(hostileName, (name) => {
        const span = code(name);
        expect(span).toMatch(/^`[^`|\n\r\u2028\u2029]+`$/);
        expect(span).not.toMatch(
          /<(?!(?:module|lambda|locals|\w+comp|genexpr|string|stdin|unknown)>)/,
        );
        expect(Array.from(span).length).toBeLessThanOrEqual(82);
      }),
    );
  });
});

describe('untrusted running text', () => {
  test('reads the same as ordinary text', () => {
    expect(prose('The base commit, 2 behind: rounds 3 and 4.')).toBe(
      'The base commit, 2 behind: rounds 3 and 4.',
    );
    expect(prose('list_orders in shop/orders.py')).toBe('list_orders in shop/orders.py');
  });

  test('keeps code spans, and only those', () => {
    expect(prose('see `load_lines` *now*')).toBe('see `load_lines` \\*now\\*');
    expect(prose('one ` alone')).toBe('one ˋ alone');
  });

  test('mentions nobody and refers to no issue', () => {
    expect(prose('@everyone #12 GH-12 octocat/hello#3')).toBe(
      '@\u2060everyone #\u206012 GH-\u206012 octocat/hello#\u20603',
    );
  });

  test('links nowhere', () => {
    expect(prose('https://evil.example www.evil.example')).toBe(
      'https:\u2060//evil.example www\u2060.evil.example',
    );
    expect(prose('[a](b)')).toBe('\\[a\\](b)');
  });

  test('opens no list, heading or rule at the start of its line', () => {
    expect(['- a', '# a', '1. a', '+ a', '=== a'].map((text) => prose(text))).toEqual([
      '\\- a',
      '\\# a',
      '1\u2060. a',
      '\\+ a',
      '\\=== a',
    ]);
  });

  test('has no tag, no cell end and no line end, whatever it is', () => {
    fc.assert(
      fc.property(hostileName, (text) => {
        const line = prose(text);
        expect(line).not.toMatch(/[|\n\r\u2028\u2029]/);
        expect(line.replace(/`[^`]*`/g, '')).not.toMatch(/[<>]|@[A-Za-z0-9]|#[0-9]|:\/\//);
      }),
    );
  });

  test('ends as a sentence where it has no end', () => {
    expect(sentence('The newest baseline')).toBe('The newest baseline.');
    expect(sentence('Really?')).toBe('Really?');
    expect(sentence('')).toBe('');
  });
});

describe('a table', () => {
  test('keeps every row on its line', () => {
    expect(
      table(
        [
          ['a', 'left'],
          ['b', 'right'],
        ],
        [['1\n2', '3']],
      ),
    ).toBe('| a | b |\n| :-- | --: |\n| 1 2 | 3 |');
  });
});

describe('a folded part', () => {
  test('has the empty lines that Markdown inside HTML needs', () => {
    expect(details('More', '| a |')).toBe(
      '<details>\n<summary>More</summary>\n\n| a |\n\n</details>',
    );
  });
});

describe('a link', () => {
  test('goes to web addresses only', () => {
    expect(link('report', 'https://example.com/a?b=1#c')).toBe(
      '[report](https://example.com/a?b=1#c)',
    );
    expect(link('report', 'javascript:alert(1)')).toBe('report');
    expect(link('report', 'https://example.com/a b')).toBe('report');
  });

  test('cannot be left from inside its address', () => {
    expect(link('report', 'https://example.com/)[x](y')).toBe(
      '[report](https://example.com/%29%5Bx%5D%28y)',
    );
  });
});

describe('the end of a log', () => {
  test('is shown as it is', () => {
    expect(fence('Traceback\n  File "a.py"\n')).toBe('```text\nTraceback\n  File "a.py"\n```');
  });

  test('loses the colours of its terminal', () => {
    expect(fence('\u001b[31mred\u001b[0m\u0007')).toBe('```text\nred\n```');
  });

  test('keeps its last lines', () => {
    const log = Array.from({ length: 500 }, (_, index) => `line ${index}`).join('\n');
    const lines = fence(log, 50).split('\n');
    expect(lines).toHaveLength(52);
    expect(lines.at(-2)).toBe('line 499');
  });

  test.each([...HOSTILE_NAMES])('cannot close its own block: %#', (name) => {
    const block = fence(`before\n\`\`\`\n${name}\n\`\`\`\`\`\nafter`);
    const marks = /^`+/.exec(block)?.[0] ?? '';
    const inside = block.slice(marks.length, -marks.length);
    expect(block.endsWith(`\n${marks}`)).toBe(true);
    expect(inside).not.toContain(marks);
    expect(block.length).toBeLessThan(21_000);
  });
});
