export const id = 5419;
export const ids = [5419];
export const modules = {

/***/ 95419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeSvg: () => (/* binding */ writeSvg)
/* harmony export */ });
/** Pixels. */
const ROW = 16;
const MARGIN = 10;
const HEADING = 32;
const CHARACTER = 6.6;
/** Fills with enough contrast to black text. */
const FILLS = {
    app: '#f4a259',
    package: '#8fb8de',
    stdlib: '#b9c6ae',
    native: '#c9c5d6',
};
/** Whole numbers are what readers of such pictures expect. */
const COUNTS = {
    samples: { name: 'samples', factor: 1 },
    seconds: { name: 'microseconds', factor: 1e6 },
    bytes: { name: 'bytes', factor: 1 },
};
function writeSvg(profile, options) {
    const { title, width = 1200, smallestShare = 0.001 } = options;
    const { tables, totalWeight } = profile;
    const totals = totalWeights(profile);
    const texts = tables.frames.map((frame) => frameText(tables.functions, frame));
    const { places, depth } = layOut(tables, totals, texts, totalWeight * smallestShare);
    const { name, factor } = COUNTS[profile.unit];
    const scale = (width - 2 * MARGIN) / totalWeight;
    const height = HEADING + (depth + 1) * ROW + MARGIN;
    const box = (text, weight, x, row, fill) => {
        const shown = ((100 * weight) / totalWeight).toFixed(2);
        const label = `${text} (${rounded(weight * factor).toLocaleString('en-US', { maximumFractionDigits: 3 })} ${name}, ${shown}%)`;
        const pixels = weight * scale;
        const at = `x="${(MARGIN + x * scale).toFixed(2)}" y="${HEADING + row * ROW}"`;
        const size = `width="${pixels.toFixed(2)}" height="${ROW - 1}"`;
        const position = `fg:x="${rounded(x * factor)}" fg:w="${rounded(weight * factor)}"`;
        const inside = shortened(text, Math.floor((pixels - 4) / CHARACTER));
        const words = inside === ''
            ? ''
            : `<text x="${(MARGIN + x * scale + 3).toFixed(2)}" y="${HEADING + row * ROW + 11.5}">${escaped(inside)}</text>`;
        return `<g><title>${escaped(label)}</title><rect ${at} ${size} fill="${fill}" ${position}/>${words}</g>\n`;
    };
    const boxes = [box('all', totalWeight, 0, 0, '#dddddd')];
    for (const { stack, x, depth: row } of places) {
        const { frame } = tables.stacks[stack];
        const { origin } = tables.functions[tables.frames[frame].function];
        boxes.push(box(texts[frame], totals[stack], x, row, FILLS[origin]));
    }
    return [
        '<?xml version="1.0" encoding="UTF-8"?>\n',
        `<svg xmlns="http://www.w3.org/2000/svg" xmlns:fg="http://github.com/jonhoo/inferno" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, Menlo, Consolas, monospace" font-size="11">\n`,
        `<rect width="100%" height="100%" fill="#ffffff"/>\n`,
        `<text x="${MARGIN}" y="20" font-size="14">${escaped(title)}</text>\n`,
        ...boxes,
        '</svg>\n',
    ].join('');
}
/** By stack: the weight of it and of all that it called. */
function totalWeights({ tables, samples }) {
    const totals = new Float64Array(tables.stacks.length);
    for (const { stack, weight } of samples)
        totals[stack] = totals[stack] + weight;
    for (let stack = totals.length - 1; stack >= 0; stack -= 1) {
        const { parent } = tables.stacks[stack];
        if (parent >= 0)
            totals[parent] = totals[parent] + totals[stack];
    }
    return totals;
}
/** Where each stack that is wide enough is drawn; siblings in the order of their names. */
function layOut(tables, totals, texts, smallest) {
    const children = new Map();
    tables.stacks.forEach(({ parent }, stack) => {
        const total = totals[stack];
        if (total <= 0 || total < smallest)
            return;
        const siblings = children.get(parent);
        if (siblings === undefined)
            children.set(parent, [stack]);
        else
            siblings.push(stack);
    });
    const textOf = (stack) => texts[tables.stacks[stack].frame];
    for (const siblings of children.values()) {
        siblings.sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
    }
    const places = [];
    const open = [{ stack: -1, x: 0, depth: 0 }];
    let deepest = 0;
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
        if (top.stack >= 0)
            places.push(top);
        deepest = Math.max(deepest, top.depth);
        let { x } = top;
        for (const stack of children.get(top.stack) ?? []) {
            open.push({ stack, x, depth: top.depth + 1 });
            x += totals[stack];
        }
    }
    return { places, depth: deepest };
}
function frameText(functions, { function: index, line }) {
    const { name, path } = functions[index];
    if (path === '')
        return name;
    return line > 0 ? `${name} (${path}:${line})` : `${name} (${path})`;
}
function shortened(text, characters) {
    if (text.length <= characters)
        return text;
    return characters < 3 ? '' : `${text.slice(0, characters - 1)}…`;
}
function rounded(value) {
    return Math.round(value * 1000) / 1000;
}
const ESCAPES = {
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Characters that XML cannot hold at all become replacement characters. */
function escaped(text) {
    return text
        .replaceAll(/[<>&"']/g, (character) => ESCAPES[character])
        .replaceAll(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}


/***/ })

};
