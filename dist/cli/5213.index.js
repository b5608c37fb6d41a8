export const id = 5213;
export const ids = [5213];
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
