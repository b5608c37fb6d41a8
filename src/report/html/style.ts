/** The page's style sheet. Blue is less, red is more, and a sign and an arrow always stand beside. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff;
  --panel: #f6f7f9;
  --ink: #1b1f24;
  --quiet: #57606a;
  --line: #d5dae0;
  --more: #b3282d;
  --less: #1f62b0;
  --neutral: #8a929b;
  --doubt: #fdf1cf;
  --doubt-ink: #6b4e00;
  --focus: #0a5fd1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171b;
    --panel: #1d2127;
    --ink: #e6e9ed;
    --quiet: #a3acb6;
    --line: #343a42;
    --more: #ff8078;
    --less: #76b1ff;
    --neutral: #7d8690;
    --doubt: #3d3312;
    --doubt-ink: #f3d98b;
    --focus: #76b1ff;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  max-width: 76rem;
  padding: 1.5rem clamp(0.75rem, 3vw, 2rem) 4rem;
  background: var(--page);
  color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0.25rem 0 0.75rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2.25rem 0 0.5rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 0.4rem; }
details { margin: 0.5rem 0; }
summary { cursor: pointer; }
p { margin: 0.5rem 0; overflow-wrap: anywhere; }
code, .path { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 0.9em; }
code { overflow-wrap: anywhere; }
a { color: var(--less); }
.quiet, caption { color: var(--quiet); }
.badge { display: inline-block; padding: 0.1rem 0.6rem; border-radius: 1rem; border: 1px solid currentColor; font-size: 0.85rem; font-weight: 600; }
header { border-left: 0.4rem solid var(--neutral); background: var(--panel); padding: 0.9rem 1.1rem; border-radius: 0.25rem; }
header.regressed { border-color: var(--more); }
header.improved { border-color: var(--less); }
header.regressed .badge { color: var(--more); }
header.improved .badge { color: var(--less); }
ul { margin: 0.5rem 0; padding-left: 1.25rem; }
li { overflow-wrap: anywhere; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 0.25rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.92rem; }
caption { text-align: left; padding: 0.5rem 0.6rem; font-size: 0.88rem; }
th, td { padding: 0.35rem 0.5rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { border-top: 0; background: var(--panel); white-space: nowrap; font-weight: 600; }
tbody th { font-weight: 400; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.bar-cell { width: 22%; min-width: 6rem; }
#functions .bar-cell { width: 7rem; }
#functions .name { width: 30%; }
.more { color: var(--more); }
.less { color: var(--less); }
.verdict { white-space: nowrap; }
.verdict-regressed { color: var(--more); font-weight: 600; }
.verdict-improved { color: var(--less); font-weight: 600; }
.mark { display: inline-block; margin-left: 0.4rem; padding: 0 0.4rem; border: 1px dashed currentColor; border-radius: 0.25rem; font-size: 0.8rem; }
.path { display: block; color: var(--quiet); overflow-wrap: anywhere; }
.name { min-width: 11rem; overflow-wrap: anywhere; }
tr.doubtful td, tr.doubtful th { background: var(--doubt); color: var(--doubt-ink); }
.environment td { overflow-wrap: anywhere; min-width: 8rem; }
svg { display: block; overflow: visible; }
svg text { fill: var(--quiet); font-size: 0.75rem; }
svg .label { fill: var(--ink); font-size: 0.85rem; }
svg .axis { stroke: var(--line); }
svg .mean { stroke: var(--ink); stroke-width: 2; }
svg .dot { fill: var(--neutral); fill-opacity: 0.75; stroke: var(--page); }
svg .dot-head { fill: var(--neutral); }
svg .dot-head.more { fill: var(--more); }
svg .dot-head.less { fill: var(--less); }
svg rect.more { fill: var(--more); }
svg rect.less { fill: var(--less); }
svg rect.neutral { fill: var(--neutral); }
.strip { border: 1px solid var(--line); border-radius: 0.25rem; padding: 0.75rem; }
.controls { display: flex; flex-wrap: wrap; gap: 0.6rem 1.5rem; align-items: center; margin: 0.5rem 0 0.75rem; }
fieldset { border: 0; margin: 0; padding: 0; display: flex; gap: 1rem; flex-wrap: wrap; }
legend { float: left; padding: 0 0.75rem 0 0; color: var(--quiet); }
label { display: inline-flex; gap: 0.35rem; align-items: center; }
input[type="search"] { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--line); border-radius: 0.25rem; padding: 0.25rem 0.5rem; width: min(16rem, 60vw); }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; }
th button { font-weight: 600; }
th button::after { content: " ↕"; color: var(--quiet); }
th[aria-sort="ascending"] button::after { content: " ↑"; color: var(--ink); }
th[aria-sort="descending"] button::after { content: " ↓"; color: var(--ink); }
button.all { margin: 0.6rem 0; padding: 0.3rem 0.8rem; border: 1px solid var(--line); border-radius: 0.25rem; background: var(--panel); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 36rem) {
  h1 { font-size: 1.25rem; }
  th, td { padding: 0.3rem 0.35rem; }
  table { font-size: 0.86rem; }
  .name { min-width: 9rem; }
}
@media print {
  :root { --page: #fff; --panel: #fff; --ink: #000; --quiet: #444; --line: #bbb; --more: #b3282d; --less: #1f62b0; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .controls, button.all { display: none; }
  th button::after { content: ""; }
  .scroll { overflow: visible; border: 0; }
  tr, .strip, header { break-inside: avoid; }
  svg rect, svg circle { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
