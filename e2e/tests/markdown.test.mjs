// What the check of Markdown takes and refuses, by GitHub's own renderer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMarkdown } from '../markdown.mjs';
import { findRenderer } from '../tools.mjs';

const python = findRenderer();
const problemsOf = (text, kind = 'comment') => checkMarkdown(python, [{ kind, name: 'it', text }]);

const RUN = 'https://github.com/example/shop/actions/runs/12';

test('what a comment is made of passes', () => {
  const text = [
    '<!-- fastapi-spy key=default run=1 attempt=1 -->',
    '### 🔴 Slower',
    '**The job fails.** `a@b` `#12` `deadbeef` 1,234,567 and 12.5 ms, user@\u2060name @\u2060ada shop-4fbb9606aa24',
    `[report](${RUN}/artifacts/3) <br> _more_`,
    '<details>\n<summary>More</summary>\n',
    '| a | b |\n| :-- | --: |\n| `x\\|y` | 2 |\n| 1 \\| 2 |  |\n',
    '1. one\n\n```text\n@ada #12 <img>\n```\n',
    '</details>',
  ].join('\n\n');
  assert.deepEqual(problemsOf(text), []);
});

const REFUSED = {
  'a row with a cell too many': ['|a|b|\n|-|-|\n|1|2|3|', /3 cells under a heading of 2/],
  'a row with a cell too few': ['|a|b|\n|-|-|\n|1|', /1 cells under a heading of 2/],
  'a pipe in code that parts a cell': ['|a|b|\n|-|-|\n|`x|y`|2|', /3 cells/],
  'a mention': ['thanks @ada', /a mention/],
  'a team': ['(@org/team)', /a mention/],
  'an issue': ['see #12', /an issue/],
  'an issue elsewhere': ['see o/r#12', /an issue/],
  'an issue in the old way': ['see GH-12', /an issue/],
  'an issue after code': ['`x`#12', /an issue/],
  'a commit': ['at deadbeef', /a commit/],
  'a commit of forty': [`at ${'a1'.repeat(20)}.`, /a commit/],
  'a picture': ['![x](https://example.org/x.png)', /<img>/],
  'HTML of another kind': ['<b>x</b>', /<b>/],
  'an attribute': ['<code onclick="x">y</code>', /<code onclick>/],
  'a link elsewhere': ['[x](https://example.org)', /a link to/],
  'an address that links itself': ['www.example.org', /a link to/],
  "a link to another's run": [`<${RUN.replace('example', 'other')}>`, /a link to/],
  'details that are not closed': ['<details>\n\nx', /never closed/],
  'details closed too often': ['x\n\n</details>', /closes/],
  'a diagram': ['```mermaid\ngraph\n```', /a diagram/],
  'a left template': ['{{ name }}', /\{\{/],
  'a comment too long': ['x '.repeat(32_769), /65538 characters/],
};

for (const [what, [text, problem]] of Object.entries(REFUSED)) {
  test(`refused: ${what}`, () => {
    assert.match(problemsOf(text).join('\n'), problem);
  });
}

test('a summary may be longer, but not too long', () => {
  assert.deepEqual(problemsOf('x '.repeat(40_000), 'summary'), []);
  assert.match(problemsOf('x '.repeat(500_000), 'summary').join(), /1000000 bytes/);
});
