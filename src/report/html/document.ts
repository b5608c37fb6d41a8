/** The frame that every page has: policy, style, theme, script. */
import { text } from './escape.js';
import { SCRIPT, STYLE } from './page.generated.js';
import { POLICY } from './policy.js';

export interface PageParts {
  /** Text. */
  readonly title: string;
  /** HTML; empty ones are left away. */
  readonly sections: readonly string[];
  /** HTML. */
  readonly footer: string;
  /** Elements that hold data for the script; HTML. */
  readonly data: readonly string[];
}

/** One self-contained document. */
export function pageDocument({ title, sections, footer, data }: PageParts): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${text(title, 200)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    '<div class="tools needs-script"><button type="button" id="theme">Dark colours</button></div>',
    ...sections.filter((section) => section !== ''),
    '</main>',
    `<footer><p class="quiet">${footer}</p></footer>`,
    ...data,
    `<script>${SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
