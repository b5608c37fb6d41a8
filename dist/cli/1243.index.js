export const id = 1243;
export const ids = [1243];
export const modules = {

/***/ 51243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MOST_SVG_BYTES: () => (/* binding */ MOST_SVG_BYTES),
/* harmony export */   readSvg: () => (/* binding */ readSvg)
/* harmony export */ });
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88879);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2426);
/* harmony import */ var _recording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31829);
/**
 * Reader of flame graphs in SVG: py-spy's (inferno) and flamegraph.pl's. The picture is taken apart:
 * a box belongs to the box below it that its middle lies on. What was too narrow to be drawn is
 * missing, its weight counts as its caller's own.
 */




/** The tree of an XML file takes seven times its size. */
const MOST_SVG_BYTES = 50 * 1024 * 1024;
const NO_OWNERS = [];
/** Processes started by processes, and a thread. */
const MOST_OWNERS = 100;
const LONGEST_OWNER = 100_000;
const PROCESS_START = /^process \d{1,15}:"[^"]*$/;
const TITLE = /^(.*) \(([\d,]{1,20}(?:\.\d{1,20})?) ([^,()]{1,40}), [\d.]{1,20}%(?:; [-+]?[\d.]{1,20}%)?\)$/s;
/** @throws InputError when the text is no SVG, or no flame graph that is known */
function readSvg(text) {
    const { boxes, countName } = boxesOf(parse(text));
    if (boxes.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('there is no flame graph in this SVG', {
            advice: 'py-spy’s and flamegraph.pl’s are known: boxes with the number of samples as title',
        });
    }
    const recorder = new _recording_js__WEBPACK_IMPORTED_MODULE_2__/* .Recorder */ .v();
    const threads = new Map();
    for (const { node, owners, self } of place(boxes, recorder)) {
        if (self <= 0 || node === 0)
            continue;
        let thread = threads.get(owners);
        if (thread === undefined) {
            thread = recorder.thread((0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .rawThread */ .HD)(owners));
            threads.set(owners, thread);
        }
        recorder.add(node, thread, self);
    }
    const [unit, scale] = unitOf(countName);
    return {
        ...{ recorder, unit, scale },
        notes: [
            'This was read from a picture: frames that were too narrow to be drawn are missing, and what they took counts as their callers’ own.',
        ],
    };
}
function parse(text) {
    try {
        return new fast_xml_parser__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A({
            preserveOrder: true,
            ignoreAttributes: false,
            attributeNamePrefix: '',
            parseTagValue: false,
            trimValues: false,
            // Entities are few and plain, see `unescaped`: what a DOCTYPE declares is never expanded.
            processEntities: false,
        }).parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`it is no XML: ${cause.message.slice(0, 200)}`, { cause });
    }
}
/** The elements that have a title and a rectangle. */
function boxesOf(document) {
    const boxes = [];
    let countName = 'samples';
    const open = [document];
    while (open.length > 0) {
        const children = open.pop();
        if (!Array.isArray(children))
            continue;
        let title;
        let rect;
        for (const child of children) {
            const attributes = child[':@'];
            for (const name of Object.keys(child)) {
                if (name === ':@' || name === '#text')
                    continue;
                if (name === 'title')
                    title ??= contentOf(child[name]);
                else if (name === 'rect')
                    rect ??= (attributes ?? {});
                else
                    open.push(child[name]);
            }
        }
        if (title === undefined || rect === undefined)
            continue;
        const box = boxOf(title, rect);
        if (box === undefined)
            continue;
        boxes.push(box.box);
        countName = box.countName;
    }
    return { boxes, countName };
}
function contentOf(children) {
    if (!Array.isArray(children))
        return '';
    return children.map((child) => String(child['#text'] ?? '')).join('');
}
function boxOf(title, rect) {
    const [, text, weight, countName] = TITLE.exec(unescaped(title)) ?? [];
    if (text === undefined || weight === undefined || countName === undefined)
        return undefined;
    // inferno gives the exact position in samples, flamegraph.pl only in pixels.
    const [x, width, y] = [rect['fg:x'] ?? rect.x, rect['fg:w'] ?? rect.width, rect.y].map((value) => Number.parseFloat(String(value)));
    if (![x, width, y].every(Number.isFinite))
        return undefined;
    return { box: { text, weight: Number(weight.replaceAll(',', '')), x, width, y }, countName };
}
const NAMED = {
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    apos: "'",
};
function unescaped(text) {
    return text.replace(/&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g, (all, name, decimal, hex) => {
        if (name !== undefined)
            return NAMED[name] ?? all;
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    });
}
/** Boxes row by row from the root's, each with the node of its stack. */
function place(boxes, recorder) {
    const placed = [];
    let below = [];
    for (const row of rowsFromRoot(boxes)) {
        const here = [];
        let index = 0;
        for (const box of row) {
            const middle = box.x + box.width / 2;
            while (index < below.length && endOf(below[index]) < middle)
                index += 1;
            const parent = below[index];
            const isOn = parent !== undefined && parent.box.x <= middle;
            // A box that stands on nothing would be a stack of its own.
            if (below.length > 0 && !isOn)
                continue;
            const isAll = below.length === 0 && row.length === 1 && box.text === 'all';
            const above = parent?.owners ?? NO_OWNERS;
            const isAtRoot = !isAll && (parent?.node ?? 0) === 0;
            const owners = isAtRoot ? ownersWith(above, box.text) : above;
            const isOwner = owners !== above;
            let node = parent?.node ?? 0;
            if (!isAll && !isOwner) {
                node = recorder.stack([recorder.frame((0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRawFrame */ .nI)(box.text))], 1, node);
            }
            if (parent !== undefined)
                parent.self -= box.weight;
            here.push({ box, node, owners, self: box.weight });
        }
        for (const each of here)
            placed.push(each);
        below = here;
    }
    return placed;
}
/** The owners and the text, if it is one of them or the rest of one; else the same owners. */
function ownersWith(owners, text) {
    if (owners.length >= MOST_OWNERS)
        return owners;
    const last = owners.at(-1);
    // inferno takes the `;` in a command line for the end of a frame.
    if (last !== undefined && !(0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .isRawOwner */ .gd)(last)) {
        const whole = `${last};${text}`;
        return whole.length > LONGEST_OWNER ? owners : [...owners.slice(0, -1), whole];
    }
    return (0,_dialects_js__WEBPACK_IMPORTED_MODULE_1__/* .isRawOwner */ .gd)(text) || PROCESS_START.test(text) ? [...owners, text] : owners;
}
function endOf(placed) {
    return placed === undefined ? 0 : placed.box.x + placed.box.width;
}
/** Flame graphs grow up or hang down: the root's row is the end with the wider boxes. */
function rowsFromRoot(boxes) {
    const byHeight = new Map();
    for (const box of boxes) {
        const row = byHeight.get(box.y);
        if (row === undefined)
            byHeight.set(box.y, [box]);
        else
            row.push(box);
    }
    const rows = [...byHeight].sort(([a], [b]) => a - b).map(([, row]) => row);
    for (const row of rows)
        row.sort((a, b) => a.x - b.x);
    const weigh = (row) => (row ?? []).reduce((sum, { weight }) => sum + weight, 0);
    const isAll = (row) => row?.length === 1 && row[0]?.text === 'all';
    const [top, bottom] = [rows[0], rows.at(-1)];
    const isUp = isAll(bottom) || (!isAll(top) && weigh(bottom) > weigh(top));
    return isUp ? rows.reverse() : rows;
}
function unitOf(countName) {
    switch (countName) {
        case 'bytes':
            return ['bytes', 1];
        case 'ns':
        case 'nanoseconds':
            return ['seconds', 1e-9];
        case 'us':
        case 'microseconds':
            return ['seconds', 1e-6];
        case 'ms':
        case 'milliseconds':
            return ['seconds', 1e-3];
        case 'seconds':
            return ['seconds', 1];
        default:
            return ['samples', 1];
    }
}


/***/ })

};
