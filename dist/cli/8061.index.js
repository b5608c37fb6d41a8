export const id = 8061;
export const ids = [8061];
export const modules = {

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

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   _k: () => (/* binding */ phraseToMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export fence */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);
/**
 * Markdown for GitHub out of untrusted text. Names of functions, files, endpoints and branches
 * come from the code under test, possibly a stranger's: none of them may open a tag, a link, a
 * mention or a table cell.
 */


/** Names that Python itself writes with angle brackets; all other brackets are replaced. */
const PYTHON_MARKERS = /(<(?:module|lambda|locals|listcomp|setcomp|dictcomp|genexpr|string|stdin|unknown)>)/;
/** Characters that would end a code span, a table cell or look like a tag, and their likenesses. */
const LIKENESSES = { '`': 'ˋ', '|': '∣', '<': '‹', '>': '›' };
/** Keeps a mention, reference or address from being recognised; invisible, and never breaks a line. */
const JOINER = '\u2060';
/**
 * An untrusted name as a code span on one line, safe inside and outside of tables. Nothing inside
 * a code span can be escaped, so what could end it is replaced by a character that looks the same;
 * `<module>`, `<lambda>`, `<locals>` and their like stay as they are.
 */
function code(name, maxLength = _phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .PHRASE_NAME_LENGTH */ .nk) {
    const line = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(name, maxLength);
    if (line === '')
        return '`(no name)`';
    const safe = line
        .split(PYTHON_MARKERS)
        .map((part, index) => index % 2 === 1 ? part : part.replace(/[`|<>]/g, (character) => LIKENESSES[character] ?? ''))
        .join('');
    return `\`${safe}\``;
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    // As an entity, because a backslash before an escaped pipe would free the pipe.
    '\\': '&#92;',
};
function escapeText(text) {
    return (text
        .replace(/[&<>|\\]/g, (character) => ENTITIES[character] ?? character)
        .replace(/`/g, 'ˋ')
        .replace(/[*[\]~$]/g, '\\$&')
        // Between letters an underscore is none of Markdown's business.
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/@(?=[A-Za-z0-9])/g, `@${JOINER}`)
        .replace(/#(?=[0-9])/g, `#${JOINER}`)
        .replace(/\bGH-(?=[0-9])/gi, `$&${JOINER}`)
        .replace(/:\/\//g, `:${JOINER}//`)
        .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, `$&${JOINER}`)
        // What may be a commit GitHub makes a link of, but not inside of code.
        .replace(/(?<![\w/-])[0-9a-f]{7,40}(?!\w)/gi, (sha) => code(sha)));
}
/**
 * An untrusted sentence as one line of running text: nothing in it links, mentions or formats,
 * except that what stands between two backticks becomes a code span.
 */
function prose(text, maxLength = 500) {
    const line = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(text, maxLength);
    const escaped = line
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? code(part, maxLength) : escapeText(part)))
        .join('');
    // At the start of a line these would open a list, a heading, a quote or a rule.
    return escaped.replace(/^(?:[-+#=:]|\d+(?=[.)])(?=.))/, (start) => /\d/.test(start) ? `${start}${JOINER}` : `\\${start}`);
}
/** Like `prose`, with a full stop where the text has no end of its own; empty stays empty. */
function sentence(text, maxLength = 600) {
    const escaped = prose(text, maxLength);
    return escaped === '' || /[.!?…]$/.test(escaped) ? escaped : `${escaped}.`;
}
/** A phrase as one line of Markdown. */
function phraseToMarkdown(phrase, nameLength = _phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .PHRASE_NAME_LENGTH */ .nk) {
    return phrase
        .map((part) => {
        if (typeof part === 'string')
            return part;
        return 'name' in part ? code(part.name, nameLength) : prose(part.label, nameLength);
    })
        .join('');
}
const RULES = { left: ':--', right: '--:', centre: ':-:' };
/** A table of cells that are Markdown already; each row stays on its line. */
function table(columns, rows) {
    const line = (cells) => `| ${cells.map((cell) => cell.replace(/[\r\n\u2028\u2029]+/g, ' ')).join(' | ')} |`;
    return [
        line(columns.map(([heading]) => heading)),
        line(columns.map(([, alignment]) => RULES[alignment])),
        ...rows.map(line),
    ].join('\n');
}
/** A folded part. `title` is ours, never a name from elsewhere: a summary is HTML. */
function details(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** A link, or its bare text when the address is not one a browser should follow. */
function link(text, url) {
    if (!/^https?:\/\/[^\s]+$/i.test(url) || url.length > 2000)
        return text;
    const safe = url.replace(/[()<>[\]`|\\"']/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
    return `[${text}](${safe})`;
}
/** Colours and cursor movements of a log that was written for a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence begins with one.
const TERMINAL_SEQUENCES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|.)/g;
const UNPRINTABLE_IN_BLOCK = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/**
 * The end of a log as a code block that nothing in the log can close: its fence is longer than
 * every run of backticks inside. Keeps the last `maxLines` lines and `maxLength` characters.
 */
function fence(log, maxLines = 100, maxLength = 20_000) {
    const tail = log
        .slice(-maxLength * 2)
        .replace(/\r\n?/g, '\n')
        .replace(TERMINAL_SEQUENCES, '')
        .replace(UNPRINTABLE_IN_BLOCK, '')
        .replace(/^\n+|\s+$/g, '')
        .slice(-maxLength)
        .split('\n')
        .slice(-maxLines)
        .join('\n')
        .replace(/`{9,}/g, (run) => 'ˋ'.repeat(run.length));
    const longest = Math.max(0, ...Array.from(tail.matchAll(/`+/g), (run) => run[0].length));
    const marks = '`'.repeat(Math.max(3, longest + 1));
    return `${marks}text\n${tail}\n${marks}`;
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

/***/ 78061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderProfileMarkdown: () => (/* binding */ renderProfileMarkdown),
  renderProfileReportJson: () => (/* binding */ renderProfileReportJson),
  renderProfileText: () => (/* binding */ renderProfileText)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/profile/restrict.js
var restrict = __webpack_require__(38376);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/profile/model.js
var model = __webpack_require__(63095);
;// CONCATENATED MODULE: ./build/report/profile/words.js

function scaleOf({ unit, totalWeight }) {
    const [shown, factor] = unitOf(unit, totalWeight);
    const number = (weight) => {
        const value = weight * factor;
        if (unit === 'samples' && Math.abs(value - Math.round(value)) < 1e-6) {
            return (0,format/* formatNumber */.ZV)(Math.round(value), 0);
        }
        return (0,format/* formatPair */.kI)(value, value)[0];
    };
    const text = (weight) => {
        const value = number(weight);
        return unit === 'samples' && value === '1' ? '1 sample' : `${value} ${shown}`;
    };
    return { unit: shown, number, text };
}
function unitOf(unit, totalWeight) {
    switch (unit) {
        case 'ms per request':
            return ['ms', 1];
        case 'seconds':
            // Those of a request are few.
            if (totalWeight >= 0.5)
                return ['s', 1];
            return totalWeight >= 5e-4 ? ['ms', 1e3] : ['µs', 1e6];
        case 'samples':
            return ['samples', 1];
        case 'bytes':
            if (totalWeight >= 1e7)
                return ['MB', 1e-6];
            return totalWeight >= 1e4 ? ['kB', 1e-3] : ['B', 1];
    }
}
/** `shop/orders.py:48`; empty where nothing is known. */
function placeText({ path }, line = 0) {
    return path === '' || line === 0 ? path : `${path}:${line}`;
}
function functionCell(id, mark = '') {
    return { name: id.name, place: id.path, ...(mark === '' ? {} : { mark }) };
}
/** Largest first, by what is asked for. */
function ranked(functions, by) {
    // They are sorted by self already; the order of equals stays.
    return by === 'self' ? functions : functions.toSorted((a, b) => b.total - a.total);
}
const MOST_CATEGORIES = 2;
/** `database 41 %, async I/O 20 %`: what most of it is. Labels are hostile. */
function mostly(categories, weight) {
    return categories
        .slice(0, MOST_CATEGORIES)
        .map((part) => `${part.label} ${(0,format/* formatNumber */.ZV)((100 * part.weight) / weight, 0)} %`)
        .join(', ');
}

;// CONCATENATED MODULE: ./build/report/profile/content.js


/** Functions whose callers and callees are shown without being asked for, and how many of each. */
const NEIGHBOURS_OF = 5;
const NEIGHBOURS = 3;
const CERTAINTY_REMARK = 'In a worker thread the first function of the application counts: it is a `def` endpoint, or a `def` dependency or other work that was handed over.';
const OUTSIDE_REMARK = 'Outside are the server, middleware, dependencies, streamed answers and tasks that requests start.';
function profileBlocks(analysis, options) {
    const scale = scaleOf(analysis.profile);
    const { focus } = options;
    if (focus !== undefined) {
        return [
            heading(analysis, scale),
            ...focus.flatMap((each) => focused(analysis, scale, each, options.top)),
        ];
    }
    return [
        heading(analysis, scale),
        categories(analysis, scale, options),
        endpoints(analysis, scale, options),
        threads(analysis, scale, options),
        ...(options.sort === undefined ? ['self', 'total'] : [options.sort]).map((by) => functions(analysis, scale, options.top, by)),
        neighbours(analysis, scale, options),
        advice(analysis.recommendations, scale, 'What to look for'),
        { kind: 'notes', title: 'Notes', notes: analysis.profile.notes },
    ];
}
function heading(analysis, scale) {
    const { profile, uniqueFunctions, stackCount } = analysis;
    return {
        kind: 'heading',
        title: ['Profile of ', { name: profile.name }],
        facts: [
            ['total', totalText(analysis, scale)],
            ...(profile.durationSeconds === undefined
                ? []
                : [['recorded', [`${(0,format/* formatNumber */.ZV)(profile.durationSeconds, 1)} s`]]]),
            ['functions', [(0,format/* formatCount */.B4)(uniqueFunctions)]],
            ['stacks', [(0,format/* formatCount */.B4)(stackCount)]],
            ...(profile.isApproximate
                ? [['exactness', ['approximate: what is small was left out']]]
                : []),
        ],
    };
}
/** `2.00 s in 100 samples`. */
function totalText({ profile }, scale) {
    const { unit, totalWeight, sampleCount } = profile;
    if (unit === 'samples')
        return [scale.text(totalWeight)];
    const of = unit === 'ms per request' ? ' of CPU per request' : '';
    const samples = sampleCount === undefined ? '' : ` in ${(0,format/* plural */.LS)(sampleCount, 'sample')}`;
    return [`${scale.text(totalWeight)}${of}${samples}`];
}
function weightColumns(scale, ...headings) {
    return headings.flatMap((heading) => [
        { heading: scale.unit === 'samples' ? heading : `${heading}, ${scale.unit}`, right: true },
        { heading: '%', right: true },
    ]);
}
function weightCells({ profile }, scale, ...weights) {
    return weights.flatMap((weight) => [
        scale.number(weight),
        (0,format/* formatShare */.T1)(weight / profile.totalWeight),
    ]);
}
function categories(analysis, scale, { top }) {
    return {
        kind: 'table',
        title: 'By kind of work',
        columns: [
            { heading: 'kind of work', flexible: true },
            ...weightColumns(scale, weightWord(analysis)),
        ],
        rows: analysis.categories.slice(0, top).map(({ label, weight }) => ({
            cells: [{ label }, ...weightCells(analysis, scale, weight)],
        })),
    };
}
/** What a column of weights is called. */
function weightWord({ profile }) {
    if (profile.unit === 'samples')
        return 'samples';
    return profile.unit === 'bytes' ? 'memory' : 'time';
}
function endpoints(analysis, scale, { top }) {
    const { outsideEndpoints, profile } = analysis;
    const rows = analysis.endpoints.slice(0, top).map((part) => ({
        cells: [
            functionCell(part.id),
            part.place === 'event loop' ? 'async' : part.isCertain ? 'thread' : 'thread?',
            ...weightCells(analysis, scale, part.weight),
            { label: mostly(part.categories, part.weight) },
        ],
    }));
    if (rows.length > 0) {
        const cells = weightCells(analysis, scale, outsideEndpoints);
        rows.push({ cells: ['outside', '', ...cells, ''] });
    }
    const isUncertain = analysis.endpoints.some(({ isCertain }) => !isCertain);
    return {
        kind: 'table',
        title: 'By endpoint',
        columns: [
            { heading: 'endpoint', flexible: true },
            { heading: 'runs' },
            ...weightColumns(scale, weightWord(analysis)),
            { heading: 'most of it', optional: true },
        ],
        rows,
        remarks: [
            ...remainder(analysis.endpoints.length, top),
            ...(isUncertain ? [CERTAINTY_REMARK] : []),
            ...(outsideEndpoints > profile.totalWeight / 1000 ? [OUTSIDE_REMARK] : []),
        ],
    };
}
function threads(analysis, scale, { top }) {
    return {
        kind: 'table',
        title: 'By thread',
        columns: [
            { heading: 'thread', flexible: true },
            ...weightColumns(scale, weightWord(analysis)),
            { heading: 'most of it', optional: true },
        ],
        rows: analysis.threads.slice(0, top).map(({ label, weight, categories: parts }) => ({
            cells: [{ label }, ...weightCells(analysis, scale, weight), { label: mostly(parts, weight) }],
        })),
        remarks: remainder(analysis.threads.length, top),
    };
}
function remainder(count, shown) {
    const left = count - shown;
    return left > 0 ? [`${(0,format/* formatCount */.B4)(left)} more ${left === 1 ? 'is' : 'are'} not shown.`] : [];
}
function functions(analysis, scale, top, by) {
    const { functions: all, categoryLabels } = analysis;
    const shown = ranked(all, by).filter((part) => part[by] > 0);
    return {
        kind: 'table',
        title: by === 'self'
            ? 'Functions by self: what runs in the function itself'
            : 'Functions by total: with all that they call',
        columns: [
            { heading: 'function', flexible: true },
            { heading: 'kind of work', optional: true },
            ...weightColumns(scale, 'self', 'total'),
        ],
        rows: shown.slice(0, top).map(({ id, category, self, total }) => ({
            cells: [
                functionCell(id),
                { label: categoryLabels[category] ?? category },
                ...weightCells(analysis, scale, self, total),
            ],
        })),
        remarks: remainder(shown.length, top),
    };
}
const CALL_COLUMN = { heading: 'function', flexible: true };
function neighbours(analysis, scale, { sort = 'self' }) {
    const shown = ranked(analysis.functions, sort).slice(0, NEIGHBOURS_OF);
    return {
        kind: 'table',
        title: `Callers and callees of the first ${NEIGHBOURS_OF}`,
        columns: [{ heading: '' }, CALL_COLUMN, ...weightColumns(scale, 'total')],
        rows: shown.flatMap((part) => [
            { cells: ['', functionCell(part.id), ...weightCells(analysis, scale, part.total)] },
            ...callRows(analysis, scale, part, NEIGHBOURS),
        ]),
    };
}
function callRows(analysis, scale, { index }, most) {
    const rows = (word, calls) => calls.slice(0, most).map((call) => ({
        cells: [
            word,
            functionCell(call.id, call.index === index ? ' (itself)' : ''),
            ...weightCells(analysis, scale, call.weight),
        ],
    }));
    return [
        ...rows('called by', analysis.callersOf(index)),
        ...rows('calls', analysis.calleesOf(index)),
    ];
}
/** One function in full. */
function focused(analysis, scale, part, top) {
    const { index, id, self, total, category } = part;
    const { totalWeight } = analysis.profile;
    const amount = (weight) => [
        `${scale.text(weight)}, ${(0,format/* formatShare */.T1)(weight / totalWeight)}`,
    ];
    return [
        {
            kind: 'heading',
            title: [{ name: id.name }, ' in ', { name: placeText(id) }],
            facts: [
                ['self', amount(self)],
                ['total', amount(total)],
                ['kind of work', [{ label: analysis.categoryLabels[category] ?? category }]],
            ],
        },
        {
            kind: 'table',
            title: 'Its lines',
            columns: [{ heading: 'line', right: true }, ...weightColumns(scale, 'self', 'total')],
            rows: analysis.linesOf(index).map((line) => ({
                cells: [
                    line.line === 0 ? 'not known' : String(line.line),
                    ...weightCells(analysis, scale, line.self, line.total),
                ],
            })),
        },
        {
            kind: 'table',
            title: 'Its callers and callees',
            columns: [{ heading: '' }, CALL_COLUMN, ...weightColumns(scale, weightWord(analysis))],
            rows: callRows(analysis, scale, part, top),
        },
    ];
}
function advice(recommendations, scale, title) {
    return {
        kind: 'list',
        title,
        items: recommendations.map(({ share, weight, finding, advice: what, evidence }) => ({
            text: [`${(0,format/* formatShare */.T1)(share)} (${scale.text(weight)}) `, ...finding, '. ', ...what],
            items: evidence.map((each) => evidenceSentence(each, scale)),
        })),
    };
}
function evidenceSentence({ id, line, says, share, weight }, scale) {
    const place = placeText(id, line);
    return [
        { name: id.name },
        ...(place === '' ? [] : [' (', { name: place }, ')']),
        ' ',
        ...says,
        `: ${(0,format/* formatShare */.T1)(share)}, ${scale.text(weight)}`,
    ];
}

;// CONCATENATED MODULE: ./build/report/profile/comparison-content.js




function comparisonBlocks(comparison, options) {
    const { base, head } = comparison;
    const sides = { comparison, base: scaleOf(base.profile), head: scaleOf(head.profile) };
    const sorts = options.sort === undefined ? ['self', 'total'] : [options.sort];
    if (options.focus !== undefined) {
        return [comparison_content_heading(sides), ...options.focus.flatMap((each) => comparison_content_focused(sides, each, options.top))];
    }
    return [
        comparison_content_heading(sides),
        changes(sides, 'By kind of work', { heading: 'kind of work', flexible: true }, options.top, [
            ...comparison.categories.map(({ label, weight, presence }) => ({
                cell: { label: `${label}${markOf(presence)}` },
                change: weight,
            })),
        ]),
        comparison_content_endpoints(sides, options),
        changes(sides, 'By kind of thread', { heading: 'threads', flexible: true }, options.top, [
            ...comparison.threads.map(({ kind, weight, presence }) => ({
                cell: { label: `${kind}${markOf(presence)}` },
                change: weight,
            })),
        ]),
        ...sorts.flatMap((by) => [
            comparison_content_functions(sides, options.top, by, 'more'),
            comparison_content_functions(sides, options.top, by, 'less'),
        ]),
        advice(head.recommendations, sides.head, 'What to look for in head'),
        { kind: 'notes', title: 'Notes', notes: [...comparison.notes, ...sideNotes(comparison)] },
    ];
}
function sideNotes({ base, head }) {
    const ofBase = base.profile.notes;
    const ofHead = head.profile.notes;
    return [
        ...ofBase.map((note) => `${ofHead.includes(note) ? 'Both' : 'Base'}: ${note}`),
        ...ofHead.filter((note) => !ofBase.includes(note)).map((note) => `Head: ${note}`),
    ];
}
function markOf(presence) {
    return presence === 'both' ? '' : ` [${presence}]`;
}
function comparison_content_heading({ comparison, base, head }) {
    const side = (analysis, scale) => {
        const { profile, uniqueFunctions } = analysis;
        const time = profile.durationSeconds === undefined
            ? ''
            : `, recorded in ${(0,format/* formatNumber */.ZV)(profile.durationSeconds, 1)} s`;
        return [
            { name: profile.name },
            ': ',
            ...totalText(analysis, scale),
            `, ${(0,format/* formatCount */.B4)(uniqueFunctions)} functions${time}`,
            profile.isApproximate ? ', approximate' : '',
        ];
    };
    const isShare = comparison.comparedIn === 'share';
    return {
        kind: 'heading',
        title: [{ name: comparison.base.profile.name }, ' → ', { name: comparison.head.profile.name }],
        facts: [
            ['base', side(comparison.base, base)],
            ['head', side(comparison.head, head)],
            ['compared', [isShare ? 'shares of each side’s total' : 'CPU in ms per request']],
            ...(isShare ? [] : [['total', [totalChange(comparison)]]]),
        ],
    };
}
function totalChange({ base, head }) {
    const before = base.profile.totalWeight;
    const after = head.profile.totalWeight;
    const effect = ((after - before) / before) * 100;
    const sign = effect < 0 ? '−' : '+';
    return `${(0,format/* formatBeforeAfter */.d)(before, after)} ms (${(0,format/* arrow */.UE)(effect / 100)} ${sign}${(0,format/* formatNumber */.ZV)(Math.abs(effect), 1)} %)`;
}
function changes(sides, title, first, top, rows, more = [], remarks = []) {
    const hasIntervals = rows.some(({ change }) => change.effectInterval !== undefined);
    const isShare = sides.comparison.comparedIn === 'share';
    return {
        kind: 'table',
        title,
        columns: [
            first,
            ...more,
            { heading: isShare ? 'share' : 'ms per request', right: true },
            { heading: isShare ? 'points' : 'change, ms', right: true, painted: true },
            ...(hasIntervals ? [{ heading: 'between', right: true, optional: true }] : []),
        ],
        rows: rows.slice(0, top).map(({ cell, change, more: own = [] }) => {
            const between = intervalText(change, isShare);
            return {
                cells: [cell, ...own, ...valueCells(change, isShare), ...(hasIntervals ? [between] : [])],
                effect: isSure(change) ? change.effect : 0,
            };
        }),
        remarks: [...remainder(rows.length, top), ...remarks],
    };
}
function intervalText({ effectInterval }, isShare) {
    if (effectInterval === undefined)
        return '';
    if (isShare)
        return (0,format/* formatInterval */.vy)(effectInterval, 'points', false);
    return effectInterval.map((value) => signedMs(value)).join(' … ');
}
/** `+0.165`, `−0.006`. */
function signedMs(value) {
    const digits = (0,format/* formatPair */.kI)(Math.abs(value), Math.abs(value))[0];
    if (digits === '0' || digits.startsWith('<'))
        return '±0';
    return value > 0 ? `+${digits}` : `−${digits}`;
}
function valueCells(change, isShare) {
    if (isShare) {
        const points = (0,format/* formatPoints */.Xf)(change.effect).replace(/ points$/, '');
        return [(0,format/* formatShares */.Ym)(change.baseShare, change.headShare), points];
    }
    const { base, head, effect } = change;
    const shown = signedMs(effect);
    const mark = shown === '±0' ? '' : effect > 0 ? '▲ ' : '▼ ';
    return [(0,format/* formatBeforeAfter */.d)(base, head), `${mark}${shown}`];
}
/** Whether it is worth a colour: the interval leaves 0 out, or nothing is known of it. */
function isSure({ effectInterval }) {
    return effectInterval === undefined || effectInterval[0] > 0 || effectInterval[1] < 0;
}
function comparison_content_endpoints(sides, { top }) {
    const { endpoints: all, base, head } = sides.comparison;
    const isUncertain = [...base.endpoints, ...head.endpoints].some(({ isCertain }) => !isCertain);
    return changes(sides, 'By endpoint', { heading: 'endpoint', flexible: true }, top, all.map(({ id, place, presence, weight }) => ({
        cell: functionCell(id, markOf(presence)),
        change: weight,
        more: [place === 'event loop' ? 'async' : 'thread'],
    })), [{ heading: 'runs', optional: true }], isUncertain ? [CERTAINTY_REMARK] : []);
}
function comparison_content_functions(sides, top, by, direction) {
    const isMore = direction === 'more';
    const rows = sides.comparison.functions
        .filter((row) => (isMore ? row[by].effect > 0 : row[by].effect < 0))
        // What no report can write is no change.
        .filter((row) => Math.abs(row[by].headShare - row[by].baseShare) >= 0.0005 ||
        sides.comparison.comparedIn !== 'share')
        .toSorted((a, b) => Math.abs(b[by].effect) - Math.abs(a[by].effect));
    const what = sides.comparison.comparedIn === 'share' ? 'share' : 'time';
    const amount = isMore
        ? what === 'share'
            ? 'a larger'
            : 'more'
        : what === 'share'
            ? 'a smaller'
            : 'less';
    return changes(sides, `Functions that take ${amount} ${what}, ${by === 'self' ? 'by self' : 'by total'}`, { heading: 'function', flexible: true }, top, rows.map((row) => ({ cell: functionCell(row.id, markOf(row.presence)), change: row[by] })));
}
/** One function in full: its callers and callees on both sides. */
function comparison_content_focused(sides, row, top) {
    const { comparison } = sides;
    const isShare = comparison.comparedIn === 'share';
    const key = (0,model/* functionKey */.a)(row.id);
    const find = ({ functions: all }) => all.find(({ id }) => (0,model/* functionKey */.a)(id) === key);
    const before = find(comparison.base);
    const after = find(comparison.head);
    const calls = (word, of) => {
        const weights = new Map();
        const add = (side, part) => {
            for (const call of part === undefined ? [] : comparison[side][of](part.index)) {
                const id = (0,model/* functionKey */.a)(call.id);
                const entry = weights.get(id) ?? { call, base: 0, head: 0 };
                weights.set(id, { ...entry, [side]: call.weight });
            }
        };
        add('base', before);
        add('head', after);
        return [...weights.values()]
            .toSorted((a, b) => Math.max(b.base, b.head) - Math.max(a.base, a.head))
            .slice(0, top)
            .map(({ call, base, head }) => ({
            cells: [
                word,
                functionCell(call.id),
                isShare
                    ? (0,format/* formatShares */.Ym)(base / comparison.base.profile.totalWeight, head / comparison.head.profile.totalWeight)
                    : (0,format/* formatBeforeAfter */.d)(base, head),
            ],
        }));
    };
    const value = (change) => [
        valueCells(change, isShare).join(isShare ? ' (' : ' ms ('),
        isShare ? ' points)' : ')',
    ];
    return [
        {
            kind: 'heading',
            title: [{ name: row.id.name }, ' in ', { name: placeText(row.id) }, markOf(row.presence)],
            facts: [
                ['self', value(row.self)],
                ['total', value(row.total)],
            ],
        },
        {
            kind: 'table',
            title: 'Its callers and callees',
            columns: [
                { heading: '' },
                { heading: 'function', flexible: true },
                { heading: isShare ? 'share' : 'ms per request', right: true },
            ],
            rows: [...calls('called by', 'callersOf'), ...calls('calls', 'calleesOf')],
        },
    ];
}

// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
;// CONCATENATED MODULE: ./build/report/profile/json.js


/** Of the shape; it grows when a reader of the old one would be wrong. */
const REPORT_SCHEMA = 1;
/** Functions whose callers, callees and lines are in it without being asked for. */
const DETAILED = 20;
/** Indented, with a line end. Weights are in the profile's unit. */
function profileToJson(analysis, options) {
    return written({ schema: REPORT_SCHEMA, kind: 'profile', ...side(analysis, options) });
}
/** Indented, with a line end. */
function comparisonToJson(comparison, { top, sort = 'self' }) {
    const { base, head, comparedIn, notes } = comparison;
    const byEffect = (a, b) => Math.abs(b[sort].effect) - Math.abs(a[sort].effect);
    return written({
        ...{ schema: REPORT_SCHEMA, kind: 'comparison', comparedIn, notes },
        base: totals(base),
        head: totals(head),
        categories: comparison.categories.map(({ weight, ...rest }) => ({
            ...rest,
            ...change(weight),
        })),
        functions: comparison.functions
            .toSorted(byEffect)
            .slice(0, top)
            .map(({ id, category, presence, self, total }) => ({
            ...{ ...idOf(id), category, presence, self: change(self), total: change(total) },
        })),
        endpoints: comparison.endpoints.map(({ id, weight, ...rest }) => {
            return { ...idOf(id), ...rest, ...change(weight) };
        }),
        threads: comparison.threads.map(({ weight, ...rest }) => ({ ...rest, ...change(weight) })),
        recommendations: head.recommendations.map(recommendation),
    });
}
function totals(analysis) {
    const { profile, uniqueFunctions, stackCount } = analysis;
    return {
        name: profile.name,
        unit: profile.unit,
        totalWeight: exact(profile.totalWeight),
        samples: profile.sampleCount ?? null,
        durationSeconds: profile.durationSeconds ?? null,
        isApproximate: profile.isApproximate,
        uniqueFunctions,
        stacks: stackCount,
        notes: profile.notes,
    };
}
function side(analysis, { top, sort = 'self', focus = [] }) {
    const { profile } = analysis;
    const functions = ranked(analysis.functions, sort).slice(0, top);
    const detailed = new Set([...functions.slice(0, DETAILED), ...focus]);
    const call = ({ id, weight }) => ({ ...idOf(id), weight: exact(weight) });
    const parts = (list) => list.map(({ category, label, weight }) => {
        return { category, label, weight: exact(weight), share: share(weight, profile.totalWeight) };
    });
    return {
        ...totals(analysis),
        categories: parts(analysis.categories),
        functions: [...new Set([...functions, ...focus])].map((part) => ({
            ...idOf(part.id),
            category: part.category,
            self: exact(part.self),
            total: exact(part.total),
            selfShare: share(part.self, profile.totalWeight),
            totalShare: share(part.total, profile.totalWeight),
            ...(detailed.has(part)
                ? {
                    callers: analysis.callersOf(part.index).slice(0, top).map(call),
                    callees: analysis.calleesOf(part.index).slice(0, top).map(call),
                    lines: analysis.linesOf(part.index).map(({ line, self, total }) => {
                        return { line, self: exact(self), total: exact(total) };
                    }),
                }
                : {}),
        })),
        endpoints: analysis.endpoints.map(({ id, place, isCertain, weight, categories }) => ({
            ...{ ...idOf(id), place, isCertain, weight: exact(weight) },
            share: share(weight, profile.totalWeight),
            categories: parts(categories),
        })),
        outsideEndpoints: exact(analysis.outsideEndpoints),
        threads: analysis.threads.map(({ label, kind, weight, categories }) => ({
            ...{ label, kind, weight: exact(weight), share: share(weight, profile.totalWeight) },
            categories: parts(categories),
        })),
        recommendations: analysis.recommendations.map(recommendation),
    };
}
function recommendation({ kind, finding, advice, weight, share: part, evidence, }) {
    return {
        ...{ kind, finding: (0,phrase/* phraseToText */.KZ)(finding), advice: (0,phrase/* phraseToText */.KZ)(advice) },
        ...{ weight: exact(weight), share: exact(part) },
        evidence: evidence.map(({ id, line, says, weight: own, share: ownShare }) => ({
            ...{ ...idOf(id), line, says: (0,phrase/* phraseToText */.KZ)(says) },
            ...{ weight: exact(own), share: exact(ownShare) },
        })),
    };
}
function change({ base, head, baseShare, headShare, effect, ...intervals }) {
    return {
        ...{ base: exact(base), head: exact(head) },
        ...{ baseShare: exact(baseShare), headShare: exact(headShare), effect: exact(effect) },
        shareInterval: intervals.shareInterval?.map(exact) ?? null,
        effectInterval: intervals.effectInterval?.map(exact) ?? null,
    };
}
function idOf({ name, path, origin }) {
    return { name, path, origin };
}
function share(weight, total) {
    return exact(weight / total);
}
/** Sums of fractions end with noise in the last digits. */
function exact(value) {
    return Number(value.toPrecision(12));
}
function written(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
;// CONCATENATED MODULE: ./build/report/profile/markdown.js
/** A report of profiles as Markdown, for files, wikis and comments. */

const LABEL_LENGTH = 200;
/** With a line end. */
function blocksToMarkdown(blocks) {
    let isFirst = true;
    const parts = blocks.map((block) => {
        const level = isFirst ? '#' : '##';
        isFirst = false;
        return part(block, level);
    });
    return `${parts.filter((each) => each !== '').join('\n\n')}\n`;
}
function part(block, level) {
    switch (block.kind) {
        case 'heading':
            return [
                `${level} ${(0,markdown/* phraseToMarkdown */._k)(block.title)}`,
                block.facts.map(([label, value]) => `- ${label}: ${(0,markdown/* phraseToMarkdown */._k)(value)}`).join('\n'),
            ].join('\n\n');
        case 'table': {
            if (block.rows.length === 0)
                return '';
            const columns = block.columns.map(({ heading, right }) => [heading, right === true ? 'right' : 'left']);
            const rows = block.rows.map(({ cells }) => cells.map(markdownCell));
            const remarks = (block.remarks ?? []).map((each) => (0,markdown/* sentence */.em)(each));
            return [`${level} ${block.title}`, (0,markdown/* table */.tp)(columns, rows), ...remarks].join('\n\n');
        }
        case 'list':
            if (block.items.length === 0)
                return '';
            return [
                `${level} ${block.title}`,
                block.items
                    .flatMap(({ text, items }) => [
                    `- ${(0,markdown/* phraseToMarkdown */._k)(text)}`,
                    ...items.map((item) => `  - ${(0,markdown/* phraseToMarkdown */._k)(item)}`),
                ])
                    .join('\n'),
            ].join('\n\n');
        case 'notes':
            if (block.notes.length === 0)
                return '';
            return [
                `${level} ${block.title}`,
                block.notes.map((note) => `- ${(0,markdown/* sentence */.em)(note)}`).join('\n'),
            ].join('\n\n');
    }
}
function markdownCell(cell) {
    if (typeof cell === 'string')
        return cell;
    if ('label' in cell)
        return (0,markdown/* prose */.CS)(cell.label, LABEL_LENGTH);
    const mark = cell.mark === undefined ? '' : ` ${(0,markdown/* prose */.CS)(cell.mark.trim())}`;
    return `${(0,markdown/* code */.aY)(cell.name)}${mark}${cell.place === '' ? '' : ` ${(0,markdown/* code */.aY)(cell.place)}`}`;
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/report/text/layout.js
var layout = __webpack_require__(58933);
;// CONCATENATED MODULE: ./build/report/profile/text.js
/** A report of profiles as text for a terminal. */


/** Narrower than this the tables would be unreadable; a terminal breaks the lines then. */
const MINIMUM_WIDTH = 60;
const MOST_WIDTH = 400;
/** Columns of a label that does not give way, and of a name in a sentence. */
const LABEL_WIDTH = 40;
const NAME_WIDTH = 80;
/** A column that can be left out is, where names would have fewer columns. */
const NAME_ROOM = 20;
/** With a line end; without colour codes unless asked for them. */
function blocksToText(blocks, style) {
    const colours = picocolors.createColors(style.colour);
    const width = Math.min(MOST_WIDTH, Math.max(MINIMUM_WIDTH, Math.floor(style.width) || 0));
    const paragraphs = blocks.map((block) => paragraph(block, colours, width));
    return `${paragraphs.filter((each) => each !== '').join('\n\n')}\n`;
}
function paragraph(block, colours, width) {
    switch (block.kind) {
        case 'heading': {
            const widest = Math.max(0, ...block.facts.map(([label]) => label.length));
            const indent = ' '.repeat(widest + 4);
            return [
                sentence(block.title, width).split('\n').map(colours.bold).join('\n'),
                ...block.facts.map(([label, value]) => sentence(value, width, indent, `  ${label.padEnd(widest)}  `)),
            ].join('\n');
        }
        case 'table':
            return block.rows.length === 0 ? '' : table(block, colours, width);
        case 'list':
            if (block.items.length === 0)
                return '';
            return [
                colours.bold(block.title),
                ...block.items.flatMap(({ text, items }) => [
                    sentence(text, width, '  ', '- '),
                    ...items.map((item) => sentence(item, width, '    ', '  - ')),
                ]),
            ].join('\n');
        case 'notes':
            if (block.notes.length === 0)
                return '';
            return [
                colours.bold(block.title),
                ...block.notes.map((note) => running(note, width, '- ')),
            ].join('\n');
    }
}
function table(block, colours, width) {
    const kept = fittingColumns(block, width);
    const text = (0,layout/* grid */.Vg)(block.title, kept.map((index) => block.columns[index]), block.rows.map(({ cells, effect = 0 }) => ({
        verdict: 'unchanged',
        cells: kept.map((index) => textCell(block, cells[index] ?? '', index)),
        paint: effect > 0 ? colours.red : effect < 0 ? colours.blue : (value) => value,
    })), colours, width);
    const remarks = (block.remarks ?? []).map((each) => running(each, width, '  ').split('\n').map(colours.dim).join('\n'));
    return [text, ...remarks].join('\n');
}
/** The columns that leave room for names; those that can be left out go from the right. */
function fittingColumns({ columns, rows }, width) {
    const widths = columns.map(({ heading, flexible }, index) => flexible === true
        ? NAME_ROOM
        : Math.max(...[heading, ...rows.map(({ cells }) => fixedText(cells[index] ?? ''))].map(layout/* displayWidth */.F1)));
    const kept = columns.map((_, index) => index);
    const needed = () => kept.reduce((sum, index) => sum + 2 + widths[index], 0);
    for (let index = columns.length - 1; index >= 0 && needed() > width; index -= 1) {
        if (columns[index]?.optional === true)
            kept.splice(kept.indexOf(index), 1);
    }
    return kept;
}
function textCell({ columns }, cell, index) {
    if (columns[index]?.flexible !== true || typeof cell === 'string')
        return fixedText(cell);
    if ('label' in cell)
        return (room) => (0,layout/* fitTo */.Xn)(cell.label, room);
    return (0,layout/* placed */.GS)(cell.name, cell.place, cell.mark);
}
function fixedText(cell) {
    if (typeof cell === 'string')
        return cell;
    return (0,layout/* fitTo */.Xn)('label' in cell ? cell.label : cell.name, LABEL_WIDTH);
}
/** A sentence broken at spaces; `indent` goes before the lines after the first. */
function sentence(parts, width, indent = '', first = indent) {
    // Brackets and a colon may stand at a name.
    const most = Math.min(NAME_WIDTH, width - Math.max(indent.length, first.length) - 4);
    const text = parts
        .map((part) => {
        if (typeof part === 'string')
            return part;
        return (0,layout/* fitTo */.Xn)('name' in part ? part.name : part.label, most);
    })
        .join('');
    return (0,layout/* wrap */.LV)(text, width, indent, first);
}
const NOTE_LENGTH = 400;
/** A note, without the marks of code; words that fit no line are shortened. */
function running(text, width, first) {
    const words = (0,layout/* fitTo */.Xn)(text, NOTE_LENGTH).replaceAll('`', '').split(' ');
    return (0,layout/* wrap */.LV)(words.map((word) => (0,layout/* fitTo */.Xn)(word, width - 4)).join(' '), width, '  ', first);
}

;// CONCATENATED MODULE: ./build/report/profile/render.js
/** Reports of one profile and of two, in every medium that is text. */








const DEFAULT_TOP = 20;
/** @throws InputError when there is no function of that name */
function renderProfileText(of, options, style) {
    return blocksToText(blocksOf(of, options), style);
}
/** @throws InputError when there is no function of that name */
function renderProfileMarkdown(of, options) {
    return blocksToMarkdown(blocksOf(of, options));
}
/** @throws InputError when there is no function of that name */
function renderProfileReportJson(of, options) {
    const { top, sort, functionName } = options;
    if ('comparedIn' in of) {
        const named = find(of.functions, functionName);
        return comparisonToJson(named === undefined ? of : { ...of, functions: named }, { top, sort });
    }
    return profileToJson(of, { top, sort, focus: find(of.functions, functionName) });
}
function blocksOf(of, options) {
    const { top = DEFAULT_TOP, sort, functionName } = options;
    return 'comparedIn' in of
        ? comparisonBlocks(of, { top, sort, focus: find(of.functions, functionName) })
        : profileBlocks(of, { top, sort, focus: find(of.functions, functionName) });
}
/** Several functions may have one name; so many are shown. */
const MOST_NAMED = 5;
const MOST_SUGGESTED = 8;
function find(functions, asked) {
    if (asked === undefined)
        return undefined;
    const found = functions.filter(({ id }) => (0,restrict.isFunction)(id, asked));
    if (found.length > 0)
        return found.slice(0, MOST_NAMED);
    const lower = asked.toLowerCase();
    const similar = functions
        .filter(({ id }) => `${id.path}:${id.name}`.toLowerCase().includes(lower))
        .slice(0, MOST_SUGGESTED)
        .map(({ id }) => (0,format/* singleLine */.pF)(`${id.path}:${id.name}`, 100));
    throw new errors/* InputError */.dz(`looking for the function "${(0,format/* singleLine */.pF)(asked, 100)}": there is none`, {
        advice: similar.length > 0
            ? `similar are ${similar.join(', ')}`
            : 'a name is `list_orders`, `Session.execute` or `shop/orders.py:list_orders`',
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
