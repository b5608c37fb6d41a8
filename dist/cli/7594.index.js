export const id = 7594;
export const ids = [7594,5213];
export const modules = {

/***/ 55213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plainGrid: () => (/* binding */ plainGrid)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57336);
/* harmony import */ var _report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58933);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38565);
/** Tables of the commands that look at running services: no verdicts, only columns. */



/** Narrower than this the tables would be unreadable; a terminal breaks the lines then. */
const MINIMUM_WIDTH = 60;
/**
 * A table that fits the terminal, without colour where that is not wanted.
 * @returns lines, each with its end; the heading alone when there are no rows
 */
function plainGrid(columns, rows, { colour, width } = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__.outputStyle)()) {
    const shown = rows.length === 0 ? [columns.map(() => '')] : rows;
    const text = (0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .grid */ .Vg)('', columns, shown.map((cells) => ({ verdict: 'unchanged', cells })), picocolors__WEBPACK_IMPORTED_MODULE_2__.createColors(colour), Math.max(MINIMUM_WIDTH, width));
    // The first line is for a title.
    const lines = text.split('\n').slice(1);
    return `${(rows.length === 0 ? lines.slice(0, 1) : lines).join('\n')}\n`;
}


/***/ }),

/***/ 92772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   B6: () => (/* binding */ formatThreshold),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   MA: () => (/* binding */ formatP),
/* harmony export */   Ob: () => (/* binding */ isSameCount),
/* harmony export */   SM: () => (/* binding */ formatMetricShort),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Ti: () => (/* binding */ formatEffect),
/* harmony export */   UE: () => (/* binding */ arrow),
/* harmony export */   Uf: () => (/* binding */ signedEffect),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   Ym: () => (/* binding */ formatShares),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   _V: () => (/* binding */ formatMs),
/* harmony export */   d: () => (/* binding */ formatBeforeAfter),
/* harmony export */   gI: () => (/* binding */ formatMetric),
/* harmony export */   gM: () => (/* binding */ formatCounts),
/* harmony export */   kI: () => (/* binding */ formatPair),
/* harmony export */   lq: () => (/* binding */ formatCountChange),
/* harmony export */   mZ: () => (/* binding */ formatCountsChanged),
/* harmony export */   pF: () => (/* binding */ singleLine),
/* harmony export */   rE: () => (/* binding */ VERDICT_MARKS),
/* harmony export */   tK: () => (/* binding */ formatSpread),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
/** Marks that do not depend on telling red from green: a sign and an arrow always stand beside. */
const VERDICT_MARKS = {
    regressed: '🔴',
    improved: '🟢',
    unchanged: '⚪',
    inconclusive: '⚪',
    contaminated: '⚪',
};
const MINUS = '−';
/** Decimals that leave about three significant digits, at most three: 123, 12.3, 1.23, 0.012. */
function decimalsFor(value) {
    const size = Math.abs(value);
    if (size >= 100)
        return 0;
    if (size >= 10)
        return 1;
    return size >= 1 ? 2 : 3;
}
/** Fixed decimals, thousands separated by commas; a number that is none reads `n/a`. */
function formatNumber(value, decimals) {
    if (!Number.isFinite(value))
        return 'n/a';
    const smallest = 10 ** -decimals;
    if (value > 0 && value < smallest / 2)
        return `<${smallest.toFixed(decimals)}`;
    // Adding 0 turns −0 into 0.
    const [whole = '0', fraction] = (Math.abs(value) + 0).toFixed(decimals).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
    return value < 0 && /[1-9]/.test(digits) ? `${MINUS}${digits}` : digits;
}
/** A whole number with its thousands separated: `3,000`. */
function formatCount(value) {
    return formatNumber(value, 0);
}
/** `1 round`, `3,000 requests`. */
function plural(count, noun) {
    return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** Two values in the same unit with the same decimals, so that they can be read off one another. */
function formatPair(base, head) {
    const largest = Math.max(Math.abs(base), Math.abs(head));
    const smallest = Math.min(Math.abs(base), Math.abs(head));
    let decimals = decimalsFor(largest);
    while (decimals < 3 && smallest > 0 && smallest < 10 ** -decimals)
        decimals += 1;
    // A bare 0 stands out: there was, or is, nothing at all.
    const format = (value) => (value === 0 ? '0' : formatNumber(value, decimals));
    return [format(base), format(head)];
}
/** Milliseconds with their unit: `1.42 ms`. */
function formatMs(value) {
    return `${formatNumber(value, decimalsFor(value))} ms`;
}
/** `0.21 → 0.37`, without unit, for a table whose heading names it. */
function formatBeforeAfter(base, head) {
    const [before, after] = formatPair(base, head);
    return `${before} → ${after}`;
}
/** A part of a whole (0..1) in per cent: `12.3 %`. */
function formatShare(part) {
    return `${formatNumber(part * 100, 1)} %`;
}
/** `9.6 % → 22.0 %`. */
function formatShares(base, head) {
    return `${formatShare(base)} → ${formatShare(head)}`;
}
/** More ▲, less ▼, and nothing where the number reads as zero. */
function arrow(effect) {
    if (Math.abs(effect) < 0.0005)
        return '';
    return effect > 0 ? '▲' : '▼';
}
/** Hundred times the effect with its sign: `+13.2`, `−0.4`, `±0.0`. */
function signed(effect) {
    if (Number.isNaN(effect))
        return 'n/a';
    if (!Number.isFinite(effect))
        return effect > 0 ? '+∞' : `${MINUS}∞`;
    const digits = formatNumber(Math.abs(effect) * 100, Math.abs(effect) >= 1 ? 0 : 1);
    if (Math.abs(effect) < 0.0005)
        return '±0.0';
    return effect > 0 ? `+${digits}` : `${MINUS}${digits}`;
}
const SCALE_UNITS = { relative: '%', points: 'points' };
/** An effect with its sign and the kind of number it is: `+13.2 %` or `+11.0 points`. */
function signedEffect(effect, scale) {
    return `${signed(effect)} ${SCALE_UNITS[scale]}`;
}
/** An effect with arrow, sign and kind: `▲ +13.2 %`, `▼ −3.1 points`, `±0.0 points`. */
function formatEffect(effect, scale) {
    return `${arrow(effect)} ${signedEffect(effect, scale)}`.trimStart();
}
/** Change as points of base's total CPU per request: `▲ +11.0 points`. */
function formatPoints(effectPoints) {
    return formatEffect(effectPoints, 'points');
}
/** Lowest and highest effect: `+9.8 … +16.9 %`; with `unit: false` for beside an effect. */
function formatInterval(interval, scale, unit = true) {
    const range = `${signed(interval[0])} … ${signed(interval[1])}`;
    return unit ? `${range} ${SCALE_UNITS[scale]}` : range;
}
/** A probability: `0.3 %`, `< 0.1 %`, `40 %`; a dash for none. */
function formatP(p) {
    if (p === null)
        return '–';
    if (p < 0.001)
        return '< 0.1 %';
    return p < 0.1 ? `${formatNumber(p * 100, 1)} %` : `${formatNumber(p * 100, 0)} %`;
}
/** Effect from which a metric counts: `5 %`, `2.5 points`. */
function formatThreshold(threshold, scale) {
    const hundredths = threshold * 100;
    const decimals = Math.abs(hundredths - Math.round(hundredths)) < 0.05 ? 0 : 1;
    return `${formatNumber(hundredths, decimals)} ${SCALE_UNITS[scale]}`;
}
const UNITS = {
    'ms/request': ' ms',
    ms: ' ms',
    'requests/s': ' requests/s',
    ratio: ' %',
};
function metricPair(metric) {
    const factor = metric.unit === 'ratio' ? 100 : 1;
    return formatPair(metric.base * factor, metric.head * factor);
}
/** The two means of a metric, each with its unit, for a sentence: `1.42 ms → 1.61 ms`. */
function formatMetric(metric) {
    const [before, after] = metricPair(metric);
    const unit = UNITS[metric.unit];
    return `${before}${unit} → ${after}${unit}`;
}
/** The two means of a metric with their unit once, for a table: `1.42 → 1.61 ms`. */
function formatMetricShort(metric) {
    return `${metricPair(metric).join(' → ')}${UNITS[metric.unit]}`;
}
/** Lowest and highest round of one side, for beside a value with its unit: `1.39–1.46`. */
function formatSpread(spread, unit) {
    const factor = unit === 'ratio' ? 100 : 1;
    const [low, high] = formatPair(spread[0] * factor, spread[1] * factor);
    return low === high ? low : `${low}–${high}`;
}
/** Amounts nearer to one another than this are one amount, computed in two ways. */
const SAME_COUNT = 1e-6;
/** Whether both sides have the same exact amount. */
function isSameCount({ base, head }) {
    return Math.abs(head - base) <= SAME_COUNT * Math.max(1, Math.abs(base));
}
/** Whole amounts without decimals; a mean over requests that differ has some. */
function formatAmount(value, decimals) {
    const isWhole = Math.abs(value - Math.round(value)) <= SAME_COUNT * Math.max(1, Math.abs(value));
    return formatNumber(value, isWhole ? 0 : decimals);
}
/**
 * An exact amount on both sides: `3 → 8`, `0.25 → 1`, and just `812` where it is the same. As many
 * decimals as tell the two apart: an exact difference is never rounded away.
 */
function formatCounts(pair) {
    const { base, head } = pair;
    const largest = Math.max(Math.abs(base), Math.abs(head));
    const fewest = largest >= 100 ? 0 : largest >= 10 ? 1 : 2;
    if (isSameCount(pair))
        return formatAmount(head, fewest);
    for (let decimals = fewest;; decimals += 1) {
        const [before, after] = [formatAmount(base, decimals), formatAmount(head, decimals)];
        if (before !== after || decimals >= 6)
            return `${before} → ${after}`;
    }
}
/**
 * Change of an exact amount: `▲ +25.6 %`, `▼ <0.1 %`, only the arrow from or to nothing, and empty
 * where it is the same.
 */
function formatCountChange(pair) {
    if (isSameCount(pair))
        return '';
    const { base, head } = pair;
    const mark = head > base ? '▲' : '▼';
    if (base === 0 || head === 0)
        return mark;
    const effect = (head - base) / base;
    return `${mark} ${Math.abs(effect) < 0.0005 ? '<0.1 %' : signedEffect(effect, 'relative')}`;
}
/** Amount and change together: `812 → 1,020 (▲ +25.6 %)`; `812` where it is the same. */
function formatCountsChanged(pair) {
    const change = formatCountChange(pair);
    return `${formatCounts(pair)}${change === '' ? '' : ` (${change})`}`;
}
/** The first seven digits of a commit; outside a repository there is none. */
function shortSha(sha) {
    return sha === '' ? 'no commit' : singleLine(sha, 7, 'start');
}
/** Characters that are invisible, control a terminal, turn writing around or are half a character. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu;
/**
 * Text from elsewhere as one printable line of at most `maxLength` characters. The middle of a
 * longer one gives way to `…`: a qualified name tells most at its end, a path at both. With
 * `keep: 'start'` the end is cut off without a mark.
 */
function singleLine(text, maxLength, keep = 'both') {
    // Cut before cleaning, so that a hostile megabyte costs no more than a long name.
    const bounded = text.length > maxLength * 8
        ? `${text.slice(0, maxLength * 4)} ${text.slice(-maxLength * 4)}`
        : text;
    const clean = bounded.replace(UNPRINTABLE, ' ').trim();
    const characters = Array.from(clean);
    if (characters.length <= maxLength)
        return clean;
    if (keep === 'start')
        return characters.slice(0, maxLength).join('');
    const start = Math.floor((maxLength - 1) * 0.4);
    const end = maxLength - 1 - start;
    return [...characters.slice(0, start), '…', ...characters.slice(-end)].join('');
}


/***/ }),

/***/ 650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KZ: () => (/* binding */ phraseToText),
/* harmony export */   nk: () => (/* binding */ PHRASE_NAME_LENGTH)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);
/**
 * A sentence before it is known where it will stand. Names in it come from the code that was
 * measured and are untrusted, so each medium escapes them in its own way.
 */

/** Longest name in a sentence, in characters. */
const PHRASE_NAME_LENGTH = 80;
/** The phrase as one line of plain text, for terminals and logs. */
function phraseToText(phrase, nameLength = PHRASE_NAME_LENGTH) {
    return phrase
        .map((part) => {
        if (typeof part === 'string')
            return part;
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)('name' in part ? part.name : part.label, nameLength);
    })
        .join('');
}
/** Phrases one after another: `a`, `a and b`, `a, b and c`. */
function listed(phrases) {
    return phrases.flatMap((phrase, index) => {
        if (index === 0)
            return phrase;
        return [index === phrases.length - 1 ? ' and ' : ', ', ...phrase];
    });
}


/***/ }),

/***/ 58933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Vg: () => (/* binding */ grid),
/* harmony export */   Xn: () => (/* binding */ fitTo),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   xE: () => (/* binding */ bullet)
/* harmony export */ });
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25832);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(650);
/** How text is laid out in the columns of a terminal. */



/** A name has at least so many columns, whatever the width. */
const MINIMUM_NAME_WIDTH = 16;
/** The text in the colour of the verdict. */
function paint(colours, verdict, text) {
    if (verdict === 'regressed')
        return colours.red(text);
    if (verdict === 'improved')
        return colours.green(text);
    return verdict === 'unchanged' ? text : colours.yellow(text);
}
/** Columns that the text takes; never fewer than it does. */
function displayWidth(text) {
    let width = 0;
    for (const character of text) {
        if (/\p{M}/u.test(character))
            continue;
        // Everything from Hangul on counts as wide, arrows, dashes and dots of ours excepted.
        width += (character.codePointAt(0) ?? 0) >= 0x1100 && !/[←-▿]|[‐-⁞]/u.test(character) ? 2 : 1;
    }
    return width;
}
/** The text on one line, cut in the middle until it takes at most `width` columns. */
function fitTo(text, width) {
    let line = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(text, width);
    for (let length = width; displayWidth(line) > width && length > 1;) {
        length -= Math.max(1, Math.ceil((displayWidth(line) - width) / 2));
        line = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(text, Math.max(1, length));
    }
    return line;
}
/** A number stays with its arrow and its unit. */
const BETWEEN_WORDS = /(?<![▲▼]) (?!(?:%|ms|µs|s|Hz)(?:[^\p{L}]|$))/u;
/** Running text broken at spaces; `indent` goes before the lines after the first. */
function wrap(text, width, indent = '', first = indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(BETWEEN_WORDS)) {
        const start = lines.length === 0 ? first : indent;
        if (line !== '' && displayWidth(`${start}${line} ${word}`) > width) {
            lines.push(`${start}${line}`);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, `${lines.length === 0 ? first : indent}${line}`].join('\n');
}
/** A phrase as running text. */
function phrase(value, width, indent = '', first = indent) {
    return wrap((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phraseToText */ .KZ)(value, Math.min(80, width - 10)), width, indent, first);
}
/** One entry of a list. */
function bullet(text, width) {
    return wrap((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(text, 400), width, '  ', '- ');
}
/** Wide enough for any name that is shown whole. */
const UNLIMITED = 1000;
function cellText(cell, width) {
    return typeof cell === 'function' ? cell(width) : fitTo(cell ?? '', width);
}
/** A name with where it is, which gives way first; `mark` stays behind the name, whatever its length. */
function placed(name, place, mark = '') {
    return (width) => {
        const shown = `${fitTo(name, width - mark.length)}${mark}`;
        const left = width - displayWidth(shown) - 3;
        return left < 8 ? shown : `${shown} (${fitTo(place, Math.min(left, 60))})`;
    };
}
/** Cells as plain text; colouring comes after the widths are known. */
function grid(title, columns, rows, colours, width) {
    if (rows.length === 0)
        return '';
    const gap = 2;
    const natural = columns.map((column, index) => Math.max(...[column.heading, ...rows.map((row) => cellText(row.cells[index], UNLIMITED))].map(displayWidth)));
    const fixed = natural.reduce((sum, value, index) => sum + (columns[index]?.flexible === true ? 0 : value), gap * columns.length);
    const flexibleWidth = Math.max(MINIMUM_NAME_WIDTH, width - fixed);
    const table = new cli_table3__WEBPACK_IMPORTED_MODULE_0__({
        // biome-ignore format: one row of the frame a line.
        chars: {
            top: '', 'top-mid': '', 'top-left': '', 'top-right': '',
            bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
            left: '  ', 'left-mid': '', mid: '', 'mid-mid': '',
            right: '', 'right-mid': '', middle: '  ',
        },
        style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
        head: columns.map((column) => colours.dim(column.heading)),
        colAligns: columns.map((column) => (column.right === true ? 'right' : 'left')),
    });
    for (const row of rows) {
        table.push(row.cells.map((cell, index) => {
            const text = cellText(cell, columns[index]?.flexible === true ? flexibleWidth : UNLIMITED);
            if (columns[index]?.painted !== true)
                return text;
            return row.paint === undefined ? paint(colours, row.verdict, text) : row.paint(text);
        }));
    }
    const lines = table.toString().split('\n');
    return [colours.bold(title), ...lines.map((line) => line.trimEnd())].join('\n');
}


/***/ })

};
