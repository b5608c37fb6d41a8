export const id = 7151;
export const ids = [7151];
export const modules = {

/***/ 9152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ differenceInterval)
/* harmony export */ });
/** How surely something differs between two profiles, from counts of samples. */
/** 97.5 % quantile of the normal distribution: intervals hold with 95 %. */
const Z = 1.959963984540054;
/** Of a share (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927): `count` may be a fraction. */
function wilson(count, samples) {
    const share = count / samples;
    const spread = (Z * Z) / samples;
    const centre = share + spread / 2;
    const half = Z * Math.sqrt((share * (1 - share) + spread / 4) / samples);
    const within = (value) => Math.min(1, Math.max(0, value / (1 + spread)));
    return { low: within(centre - half), high: within(centre + half) };
}
/**
 * Where head minus base lies with 95 %, if samples were drawn independently: method 10 of R. G. Newcombe,
 * Statistics in Medicine 17 (1998) 873-890, which holds for shares of 0 and 1 as well; with totals other
 * than 1 as G. Y. Zou and A. Donner extend it, Statistics in Medicine 27 (2008) 1693-1702.
 */
function differenceInterval(base, head) {
    const [before, after] = [bounded(base), bounded(head)];
    const difference = after.value - before.value;
    return [
        difference - Math.hypot(after.value - after.low, before.high - before.value),
        difference + Math.hypot(after.high - after.value, before.value - before.low),
    ];
}
function bounded({ share, samples, total }) {
    const { low, high } = wilson(share * samples, samples);
    return { value: share * total, low: low * total, high: high * total };
}


/***/ }),

/***/ 63095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ functionKey),
/* harmony export */   s: () => (/* binding */ functionsFromLeaf)
/* harmony export */ });
/**
 * The model that all parts share: plain tables of functions, frames and stacks, and samples as
 * (stack, weight). Every report is a function of these tables; none of them changes once made.
 */
/** Key under which the same function of base and head meet. No line numbers: they move. */
function functionKey(fn) {
    return `${fn.origin}:${fn.path}:${fn.name}`;
}
/** The functions on a stack, leaf first, as indices into `functions`. */
function functionsFromLeaf(tables, stack) {
    const result = [];
    for (let node = stack; node >= 0;) {
        const entry = tables.stacks[node];
        result.push(tables.frames[entry.frame].function);
        node = entry.parent;
    }
    return result;
}


/***/ }),

/***/ 1027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ flameGraph)
/* harmony export */ });
/* harmony import */ var _profile_categories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29673);
/* harmony import */ var _profile_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63095);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);
/** From one profile, or from two, to the tree that flame graphs are drawn from. */



/** So many keep a page responsive (docs/html-report.md); an ordinary comparison has a tenth. */
const MOST_NODES = 600_000;
/** Longest name or path, in characters. */
const TEXT_LENGTH = 300;
/**
 * The same function is the same frame on both sides, whatever its lines. Profiles of different
 * units are put side by side by their shares.
 * @param base undefined: a graph of `head` alone
 */
function flameGraph(head, base, options) {
    if (base !== undefined && base.unit !== head.unit) {
        return { ...flameGraph(asShares(head), asShares(base), options), unit: 'share' };
    }
    const { categoriser, renamed = new Map(), mostNodes = MOST_NODES } = options;
    const frames = [{ name: 'all', path: '', origin: undefined, category: '' }];
    const frameOfKey = new Map();
    const frameOf = (id, isBase) => {
        const own = (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_2__/* .functionKey */ .a)(id);
        const key = isBase ? (renamed.get(own) ?? own) : own;
        const known = frameOfKey.get(key);
        if (known !== undefined)
            return known;
        frameOfKey.set(key, frames.length);
        frames.push({
            name: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(id.name, TEXT_LENGTH),
            path: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(id.path, TEXT_LENGTH),
            origin: id.origin,
            category: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)((0,_profile_categories_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryLabel */ .Jm)(categoriser.ofFunction(id) ?? 'other'), 80),
        });
        return frames.length - 1;
    };
    const nodes = { parent: [-1], frame: [0], base: [0], head: [0] };
    const nodeOf = new Map();
    // Head first: a function that moved has head's name and place.
    const places = new Map();
    for (const [profile, isBase] of [[head, false], [base, true]]) {
        if (profile === undefined)
            continue;
        places.set(profile, profile.tables.functions.map((id) => frameOf(id, isBase)));
    }
    const most = frames.length;
    for (const [profile, costs] of [[head, nodes.head], [base, nodes.base]]) {
        if (profile === undefined)
            continue;
        addStacks(profile, places.get(profile), costs, nodes, nodeOf, most);
    }
    for (let node = nodes.parent.length - 1; node > 0; node -= 1) {
        const parent = nodes.parent[node];
        nodes.base[parent] = nodes.base[parent] + nodes.base[node];
        nodes.head[parent] = nodes.head[parent] + nodes.head[node];
    }
    const shares = largerShares(nodes, head.totalWeight, base?.totalWeight ?? 0);
    const { kept, pruned } = prune(shares, mostNodes);
    return {
        unit: head.unit,
        baseSide: base === undefined ? undefined : sideOf(base),
        headSide: sideOf(head),
        pruned,
        ...withFewFrames(inOrder(nodes, kept, frames), frames),
    };
}
function asShares(profile) {
    const factor = profile.totalWeight > 0 ? 1 / profile.totalWeight : 0;
    return {
        ...profile,
        unit: 'samples',
        samples: profile.samples.map(({ stack, weight }) => ({ stack, weight: weight * factor })),
        totalWeight: profile.totalWeight * factor,
    };
}
function sideOf({ name, totalWeight, sampleCount }) {
    return { name: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(name, TEXT_LENGTH), total: totalWeight, samples: sampleCount };
}
function addStacks({ tables, samples }, frameOfFunction, costs, nodes, nodeOf, most) {
    // Stacks that nothing was seen on get no node.
    const isUsed = new Uint8Array(tables.stacks.length);
    for (const { stack } of samples)
        isUsed[stack] = 1;
    for (let stack = isUsed.length - 1; stack >= 0; stack -= 1) {
        const { parent } = tables.stacks[stack];
        if (isUsed[stack] === 1 && parent >= 0)
            isUsed[parent] = 1;
    }
    const placed = new Int32Array(tables.stacks.length);
    tables.stacks.forEach((entry, stack) => {
        if (isUsed[stack] === 0)
            return;
        const parent = entry.parent < 0 ? 0 : placed[entry.parent];
        const fn = tables.frames[entry.frame].function;
        const frame = frameOfFunction[fn];
        const key = parent * most + frame;
        let node = nodeOf.get(key);
        if (node === undefined) {
            node = nodes.parent.length;
            nodeOf.set(key, node);
            nodes.parent.push(parent);
            nodes.frame.push(frame);
            nodes.base.push(0);
            nodes.head.push(0);
        }
        placed[stack] = node;
    });
    for (const { stack, weight } of samples) {
        const node = placed[stack];
        costs[node] = costs[node] + weight;
    }
}
/** Of each node, the larger of its shares of the two totals. */
function largerShares(nodes, headTotal, baseTotal) {
    const shareOf = (cost, total) => (total > 0 ? cost / total : 0);
    return Float64Array.from(nodes.parent, (_, node) => Math.max(shareOf(nodes.head[node], headTotal), shareOf(nodes.base[node], baseTotal)));
}
/** A child's share is at most its parent's, so that what is kept is a tree. */
function prune(shares, most) {
    if (shares.length <= most)
        return { kept: () => true, pruned: undefined };
    const largestShare = Float64Array.from(shares).sort()[shares.length - most - 1];
    const kept = (node) => node === 0 || shares[node] > largestShare;
    let nodes = 0;
    for (let node = 0; node < shares.length; node += 1)
        if (!kept(node))
            nodes += 1;
    return { kept, pruned: { nodes, largestShare } };
}
/** Depth first; siblings by what both sides spend, then by name. */
function inOrder(nodes, kept, frames) {
    const children = new Map();
    let count = 1;
    for (let node = 1; node < nodes.parent.length; node += 1) {
        if (!kept(node))
            continue;
        count += 1;
        const parent = nodes.parent[node];
        const siblings = children.get(parent);
        if (siblings === undefined)
            children.set(parent, [node]);
        else
            siblings.push(node);
    }
    const cost = (node) => nodes.base[node] + nodes.head[node];
    const name = (node) => frames[nodes.frame[node]].name;
    // Smallest first: the stack below gives them back in the other order.
    const later = (a, b) => cost(a) - cost(b) || (name(a) < name(b) ? 1 : -1);
    const columns = {
        frame: new Uint32Array(count),
        depth: new Uint32Array(count),
        base: new Float64Array(count),
        head: new Float64Array(count),
    };
    const open = [0];
    const depths = [0];
    for (let index = 0; index < count; index += 1) {
        const node = open.pop();
        const depth = depths.pop();
        columns.frame[index] = nodes.frame[node];
        columns.depth[index] = depth;
        columns.base[index] = nodes.base[node];
        columns.head[index] = nodes.head[node];
        for (const child of children.get(node)?.sort(later) ?? []) {
            open.push(child);
            depths.push(depth + 1);
        }
    }
    return columns;
}
/** Only the frames that are used, the most used first: small numbers take little room. */
function withFewFrames(columns, frames) {
    const uses = new Uint32Array(frames.length);
    for (const frame of columns.frame)
        uses[frame] = uses[frame] + 1;
    const order = frames
        .map((_, index) => index)
        .filter((index) => index > 0 && uses[index] > 0)
        .sort((a, b) => uses[b] - uses[a]);
    const used = [0, ...order];
    const place = new Uint32Array(frames.length);
    used.forEach((index, at) => {
        place[index] = at;
    });
    return {
        ...columns,
        frame: columns.frame.map((frame) => place[frame]),
        frames: used.map((index) => frames[index]),
    };
}


/***/ }),

/***/ 66959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   KU: () => (/* binding */ formatValues),
/* harmony export */   Py: () => (/* binding */ firstMeasure),
/* harmony export */   _K: () => (/* binding */ scaleOf),
/* harmony export */   eD: () => (/* binding */ formatChange)
/* harmony export */ });
/* harmony import */ var _profile_analysis_interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9152);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);
/** What a frame's two costs are shown as: a value a side, and a change that may be noise. */


function scaleOf({ unit, baseSide, headSide }, measure) {
    const factor = (side) => measure === 'cost' || side === undefined || side.total === 0 ? 1 : 1 / side.total;
    const sampledOf = (side) => side?.samples === undefined || side.samples === 0 || side.total === 0
        ? undefined
        : { total: factor(side) * side.total, samples: side.samples };
    const [base, head] = [sampledOf(baseSide), sampledOf(headSide)];
    const [baseFactor, headFactor] = [factor(baseSide), factor(headSide)];
    return {
        ...{ measure, unit, baseFactor, headFactor },
        isComparison: baseSide !== undefined,
        sampled: base === undefined || head === undefined ? undefined : { base, head },
        whole: Math.max((baseSide?.total ?? 0) * baseFactor, headSide.total * headFactor),
    };
}
/**
 * Costs in one unit may be laid side by side as they are only where they are for the same work;
 * recordings of different length are better read as shares.
 */
function firstMeasure({ unit, baseSide }) {
    return baseSide === undefined || unit === 'ms per request' ? 'cost' : 'share';
}
/** Smaller changes are neutral whatever the samples: of the frame, and of everything. */
const LEAST_OF_FRAME = 0.02;
const LEAST_OF_ALL = 0.0005;
/** @param base costs of one frame, as they stand in the graph */
function changeOf(scale, baseCost, headCost) {
    const base = baseCost * scale.baseFactor;
    const head = headCost * scale.headFactor;
    const change = head - base;
    const larger = Math.max(base, head);
    const least = Math.max(LEAST_OF_FRAME * larger, LEAST_OF_ALL * scale.whole);
    if (!scale.isComparison || Math.abs(change) <= least || mayBeNoise(scale, base, head))
        return { base, head, mark: 'same', level: 0 };
    const part = Math.abs(change) / larger;
    const level = part < 0.1 ? 1 : part < 0.4 ? 2 : 3;
    const mark = base === 0 ? 'new' : head === 0 ? 'removed' : change > 0 ? 'more' : 'less';
    return { base, head, mark, level };
}
/** Whether the interval that is told of such a change has nothing in it. */
function mayBeNoise({ sampled }, base, head) {
    if (sampled === undefined)
        return false;
    const of = (value, { total, samples }) => ({
        ...{ share: Math.min(1, value / total), samples, total },
    });
    const [low, high] = (0,_profile_analysis_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceInterval */ .L)(of(base, sampled.base), of(head, sampled.head));
    return low <= 0 && high >= 0;
}
const UNITS = {
    'ms per request': () => [1, 'ms'],
    seconds: (value) => (value >= 1 ? [1, 's'] : [1000, 'ms']),
    samples: () => [1, 'samples'],
    share: () => [100, '%'],
    bytes: (value) => value >= 2 ** 30
        ? [2 ** -30, 'GiB']
        : value >= 2 ** 20
            ? [2 ** -20, 'MiB']
            : value >= 1024
                ? [2 ** -10, 'KiB']
                : [1, 'bytes'],
};
function isShare({ measure, unit }) {
    return measure === 'share' || unit === 'share';
}
function unitFor(scale, largest) {
    return isShare(scale) ? [100, '%'] : UNITS[scale.unit](largest);
}
/** `0.21 ms` or `12.3 %`. @param value after the scale's factor */
function formatValue(scale, value) {
    const [factor, unit] = unitFor(scale, Math.abs(value));
    const text = isWhole(scale, value) ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(value, 0) : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(0, value * factor)[1];
    return `${text} ${unit}`;
}
/** `0.21 → 0.37 ms`. */
function formatValues(scale, { base, head }) {
    const [factor, unit] = unitFor(scale, Math.max(base, head));
    const [before, after] = isWhole(scale, base) && isWhole(scale, head)
        ? [(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(base, 0), (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(head, 0)]
        : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(base * factor, head * factor);
    return `${before} → ${after} ${unit}`;
}
function isWhole(scale, value) {
    return (scale.measure === 'cost' &&
        (scale.unit === 'samples' || (scale.unit === 'bytes' && value < 1024)) &&
        Number.isInteger(value));
}
/**
 * `▲ +0.16 ms (+76 % of before)`, `▲ +4.2 points`, `+0.01 ms, no clear change`; the kind of number
 * stands beside it.
 */
function formatChange(scale, { base, head, mark }) {
    const change = head - base;
    const [factor, unit] = unitFor(scale, Math.max(base, head));
    const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
    const digits = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(Math.max(base, head) * factor, Math.abs(change) * factor)[1];
    const amount = `${sign}${digits} ${isShare(scale) ? 'points' : unit}`;
    if (mark === 'new')
        return `▲ ${amount}, new`;
    if (mark === 'removed')
        return `▼ ${amount}, removed`;
    const relative = base > 0 && change !== 0 ? ` (${formatRatio(sign, base, head)})` : '';
    const arrow = mark === 'same' ? '' : change > 0 ? '▲ ' : '▼ ';
    return `${arrow}${amount}${relative}${mark === 'same' ? ', no clear change' : ''}`;
}
/** `+76 % of before`, `3.2 times before`. */
function formatRatio(sign, base, head) {
    const ratio = head / base;
    if (ratio >= 2)
        return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(ratio, ratio < 10 ? 1 : 0)} times before`;
    const part = Math.abs(ratio - 1);
    return `${sign}${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(part * 100, part < 0.1 ? 1 : 0)} % of before`;
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

/***/ 95540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fh: () => (/* binding */ divergingBar),
/* harmony export */   oW: () => (/* binding */ direction),
/* harmony export */   un: () => (/* binding */ stripPlot)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);
/**
 * Inline SVG. Positions across are percentages, so that a chart takes the width there is while its
 * text keeps its size; colours come from classes, because the page's policy allows no style
 * attributes.
 */

/** Class of a change by its direction; a zone around zero is neutral. */
function direction(effectPoints) {
    if (Math.abs(effectPoints) < 0.005)
        return 'neutral';
    return effectPoints > 0 ? 'more' : 'less';
}
function percent(part) {
    return `${Number((part * 100).toFixed(2))}%`;
}
/** A bar from the middle to the right for more, to the left for less; `largest` fills one half. */
function divergingBar(effect, largest) {
    const length = largest > 0 && Number.isFinite(effect) ? (Math.abs(effect) / largest) * 0.5 : 0;
    const start = effect < 0 ? 0.5 - length : 0.5;
    return [
        '<svg width="100%" height="12" aria-hidden="true">',
        `<rect x="${percent(start)}" y="1" width="${percent(length)}" height="10" class="${direction(effect)}"/>`,
        '<line x1="50%" x2="50%" y1="0" y2="12" class="axis"/>',
        '</svg>',
    ].join('');
}
const ROW_HEIGHT = 56;
const MARGIN = 0.06;
/** Steps of 1, 2 or 5 times a power of ten, at most five of them. */
function ticks(low, high) {
    const rough = (high - low) / 4;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
    const result = [];
    for (let index = Math.ceil(low / step); index * step <= high && result.length < 10; index += 1) {
        result.push(index * step);
    }
    return result;
}
/** Dots of every round, one row a side, on one axis; `unit` stands at each value. */
function stripPlot(strips, unit, title) {
    const all = strips
        .flatMap((strip) => [...strip.values, strip.mean])
        .filter((value) => Number.isFinite(value));
    if (all.length === 0)
        return '';
    const smallest = Math.min(...all);
    const largest = Math.max(...all);
    // Equal values still need a range around them.
    const padding = largest > smallest ? 0 : Math.max(Math.abs(largest) * 0.05, 0.001);
    const low = smallest - padding;
    const high = largest + padding;
    const place = (value) => percent(MARGIN + ((value - low) / (high - low)) * (1 - 2 * MARGIN));
    const height = strips.length * ROW_HEIGHT;
    const rows = strips.flatMap((strip, row) => {
        const middle = row * ROW_HEIGHT + 36;
        return [
            `<text class="label" x="0" y="${row * ROW_HEIGHT + 14}">${strip.label}</text>`,
            `<line class="axis" x1="0" x2="100%" y1="${middle}" y2="${middle}"/>`,
            ...strip.values.map((value, index) => {
                // Spread up and down by the order of the rounds, so that equal values do not hide.
                const offset = ((index % 5) - 2) * 3;
                return `<circle class="dot ${strip.className}" cx="${place(value)}" cy="${middle + offset}" r="5"><title>round ${index + 1}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(value, 3)} ${unit}</title></circle>`;
            }),
            `<line class="mean" x1="${place(strip.mean)}" x2="${place(strip.mean)}" y1="${middle - 13}" y2="${middle + 13}"/>`,
        ];
    });
    const steps = ticks(low, high);
    const decimals = Math.min(6, Math.max(0, -Math.floor(Math.log10((high - low) / 4))));
    const axis = steps.map((value) => `<text x="${place(value)}" y="${height + 18}" text-anchor="middle">${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(value, decimals)}</text>`);
    return [
        `<svg width="100%" height="${height + 24}" role="img" aria-label="${title}">`,
        ...rows,
        ...axis,
        '</svg>',
    ].join('');
}


/***/ }),

/***/ 59765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ frameOf),
/* harmony export */   Wf: () => (/* binding */ rounded),
/* harmony export */   Y: () => (/* binding */ pageData),
/* harmony export */   kA: () => (/* binding */ framesOf),
/* harmony export */   xt: () => (/* binding */ NAME_LENGTH)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);
/* harmony import */ var _charts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95540);


const NAME_LENGTH = 300;
function pageChange(change) {
    const [before, after] = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(change.baseMsPerRequest, change.headMsPerRequest);
    return {
        base: rounded(change.baseMsPerRequest),
        head: rounded(change.headMsPerRequest),
        effect: rounded(change.effectPoints),
        way: (0,_charts_js__WEBPACK_IMPORTED_MODULE_1__/* .direction */ .oW)(change.effectPoints),
        before,
        after,
        change: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(change.effectPoints),
        shares: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShares */ .Ym)(change.baseShare, change.headShare),
    };
}
function rounded(value) {
    return Number(value.toPrecision(6));
}
/** Functions of a flame graph by place and name, as they stand in it. */
function framesOf(graph) {
    return new Map(graph?.frames.map(({ name, path, origin }, frame) => [`${origin}:${path}:${name}`, frame]));
}
function frameOf(places, { name, path, origin }) {
    const shown = `${origin}:${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(path, NAME_LENGTH)}:${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(name, NAME_LENGTH)}`;
    const frame = places.get(shown);
    return frame === undefined ? {} : { frame };
}
/** What the page needs beyond what is written into it already. */
function pageData(comparison, graph) {
    const frames = framesOf(graph);
    const labels = new Map(comparison.categories.map((row) => [row.category, row.label]));
    const isContaminated = comparison.verdict === 'contaminated';
    return {
        kind: 'decided',
        functions: comparison.functions.map((row) => ({
            ...frameOf(frames, row.id),
            name: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(row.id.name, NAME_LENGTH),
            path: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(row.id.path, NAME_LENGTH),
            isApplication: row.id.origin === 'app',
            category: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(labels.get(row.category) ?? row.category, 80),
            presence: row.presence,
            verdict: isContaminated ? 'contaminated' : row.verdict,
            self: pageChange(row.self),
            total: pageChange(row.total),
        })),
    };
}


/***/ }),

/***/ 27933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ pageDocument)
});

// EXTERNAL MODULE: ./build/report/html/escape.js
var html_escape = __webpack_require__(98582);
;// CONCATENATED MODULE: ./build/report/html/page.generated.js
/** Made by scripts/page.mjs from src/report/html/page; `npm run page` makes it anew. */
const SCRIPT = "\"use strict\";(()=>{function ae(n){let e=n.frames.length,t={selfBase:new Float64Array(e),selfHead:new Float64Array(e),base:new Float64Array(e),head:new Float64Array(e)},s=(o,a,i)=>{o[a]=o[a]+i},r=new Uint32Array(e);for(let o=0;o<n.count;o+=1){let a=n.frame[o];s(t.selfBase,a,n.selfBase[o]),s(t.selfHead,a,n.selfHead[o]),!(o<r[a])&&(r[a]=n.end[o],s(t.base,a,n.base[o]),s(t.head,a,n.head[o]))}return t}function J(n,e){let t=e.toLowerCase().split(/\\s+/).filter(Boolean),s=new Uint8Array(n.frames.length),r=0;t.length>0&&n.frames.forEach(({name:i,path:l,category:d,origin:u},m)=>{if(u===void 0)return;let g=`${i} ${l} ${d}`.toLowerCase();t.every(S=>g.includes(S))&&(s[m]=1,r+=1)});let[o,a]=[0,0];for(let i=0;i<n.count&&r>0;)s[n.frame[i]]===1?(o+=n.base[i],a+=n.head[i],i=n.end[i]):i+=1;return{frames:s,functions:r,base:o,head:a}}var Q=1.959963984540054;function rt(n,e){let t=n/e,s=Q*Q/e,r=t+s/2,o=Q*Math.sqrt((t*(1-t)+s/4)/e),a=i=>Math.min(1,Math.max(0,i/(1+s)));return{low:a(r-o),high:a(r+o)}}function le(n,e){let[t,s]=[ie(n),ie(e)],r=s.value-t.value;return[r-Math.hypot(s.value-s.low,t.high-t.value),r+Math.hypot(s.high-s.value,t.value-t.low)]}function ie({share:n,samples:e,total:t}){let{low:s,high:r}=rt(n*e,e);return{value:n*t,low:s*t,high:r*t}}var st=\"\\u2212\";function ot(n){let e=Math.abs(n);return e>=100?0:e>=10?1:e>=1?2:3}function L(n,e){if(!Number.isFinite(n))return\"n/a\";let t=10**-e;if(n>0&&n<t/2)return`<${t.toFixed(e)}`;let[s=\"0\",r]=(Math.abs(n)+0).toFixed(e).split(\".\"),o=s.replace(/\\B(?=(\\d{3})+$)/g,\",\"),a=r===void 0?o:`${o}.${r}`;return n<0&&/[1-9]/.test(a)?`${st}${a}`:a}function k(n,e){let t=Math.max(Math.abs(n),Math.abs(e)),s=Math.min(Math.abs(n),Math.abs(e)),r=ot(t);for(;r<3&&s>0&&s<10**-r;)r+=1;let o=a=>a===0?\"0\":L(a,r);return[o(n),o(e)]}function D({unit:n,baseSide:e,headSide:t},s){let r=u=>s===\"cost\"||u===void 0||u.total===0?1:1/u.total,o=u=>u?.samples===void 0||u.samples===0||u.total===0?void 0:{total:r(u)*u.total,samples:u.samples},[a,i]=[o(e),o(t)],[l,d]=[r(e),r(t)];return{measure:s,unit:n,baseFactor:l,headFactor:d,isComparison:e!==void 0,sampled:a===void 0||i===void 0?void 0:{base:a,head:i},whole:Math.max((e?.total??0)*l,t.total*d)}}function de({unit:n,baseSide:e}){return e===void 0||n===\"ms per request\"?\"cost\":\"share\"}var at=.02,it=5e-4;function U(n,e,t){let s=e*n.baseFactor,r=t*n.headFactor,o=r-s,a=Math.max(s,r),i=Math.max(at*a,it*n.whole);if(!n.isComparison||Math.abs(o)<=i||lt(n,s,r))return{base:s,head:r,mark:\"same\",level:0};let l=Math.abs(o)/a,d=l<.1?1:l<.4?2:3,u=s===0?\"new\":r===0?\"removed\":o>0?\"more\":\"less\";return{base:s,head:r,mark:u,level:d}}function lt({sampled:n},e,t){if(n===void 0)return!1;let s=(a,{total:i,samples:l})=>({share:Math.min(1,a/i),samples:l,total:i}),[r,o]=le(s(e,n.base),s(t,n.head));return r<=0&&o>=0}var dt={\"ms per request\":()=>[1,\"ms\"],seconds:n=>n>=1?[1,\"s\"]:[1e3,\"ms\"],samples:()=>[1,\"samples\"],share:()=>[100,\"%\"],bytes:n=>n>=2**30?[2**-30,\"GiB\"]:n>=2**20?[2**-20,\"MiB\"]:n>=1024?[2**-10,\"KiB\"]:[1,\"bytes\"]};function ue({measure:n,unit:e}){return n===\"share\"||e===\"share\"}function te(n,e){return ue(n)?[100,\"%\"]:dt[n.unit](e)}function ce(n,e){let[t,s]=te(n,Math.abs(e));return`${ee(n,e)?L(e,0):k(0,e*t)[1]} ${s}`}function H(n,{base:e,head:t}){let[s,r]=te(n,Math.max(e,t)),[o,a]=ee(n,e)&&ee(n,t)?[L(e,0),L(t,0)]:k(e*s,t*s);return`${o} \\u2192 ${a} ${r}`}function ee(n,e){return n.measure===\"cost\"&&(n.unit===\"samples\"||n.unit===\"bytes\"&&e<1024)&&Number.isInteger(e)}function me(n,{base:e,head:t,mark:s}){let r=t-e,[o,a]=te(n,Math.max(e,t)),i=r>0?\"+\":r<0?\"\\u2212\":\"\\xB1\",l=k(Math.max(e,t)*o,Math.abs(r)*o)[1],d=`${i}${l} ${ue(n)?\"points\":a}`;if(s===\"new\")return`\\u25B2 ${d}, new`;if(s===\"removed\")return`\\u25BC ${d}, removed`;let u=e>0&&r!==0?` (${ut(i,e,t)})`:\"\";return`${s===\"same\"?\"\":r>0?\"\\u25B2 \":\"\\u25BC \"}${d}${u}${s===\"same\"?\", no clear change\":\"\"}`}function ut(n,e,t){let s=t/e;if(s>=2)return`${L(s,s<10?1:0)} times before`;let r=Math.abs(s-1);return`${n}${L(r*100,r<.1?1:0)} % of before`}var ct=[\"difference\",\"base\",\"head\"],mt=[\"top-down\",\"inverted\",\"sandwich\"],ht=[\"cost\",\"share\"],ne=\"#flame?\";function he(n){if(!n.startsWith(ne))return{};let e=new URLSearchParams(n.slice(ne.length)),t=(i,l)=>l.find(d=>d===e.get(i)),s=i=>/^\\d{1,9}$/.test(i)?[Number(i)]:[],[r,o,a]=[t(\"side\",ct),t(\"tree\",mt),t(\"numbers\",ht)];return{...r===void 0?{}:{side:r},...o===void 0?{}:{shape:o},...a===void 0?{}:{measure:a},query:(e.get(\"search\")??\"\").slice(0,1e3),frame:s(e.get(\"function\")??\"\")[0],zoom:(e.get(\"zoom\")??\"\").split(\".\").flatMap(s)}}function fe({side:n,shape:e,measure:t,query:s,frame:r,zoom:o}){let a=new URLSearchParams({side:n,tree:e,numbers:t});s!==\"\"&&a.set(\"search\",s),r!==void 0&&a.set(\"function\",String(r)),o.length>0&&a.set(\"zoom\",o.join(\".\"));try{history.replaceState(null,\"\",`${ne}${a}`)}catch{}}function pe(n,e){let t=[];for(let s=e;s>=0&&n.parent(s)>=0;s=n.parent(s))t.push(n.frame(s));return t.reverse()}function be(n,e){let t=n.root;for(let s of e){let r=n.firstChild(t);for(;r>=0&&n.frame(r)!==s;)r=n.nextSibling(r);if(r<0)return t;t=r}return t}function h(n,e=\"\",t){let s=document.createElement(n);return e!==\"\"&&(s.className=e),t!==void 0&&(s.textContent=t),s}function T(n){let e=document.getElementById(n);if(e===null)throw new Error(`the page has no #${n}`);return e}function C(n,e,t=\"\"){let s=h(\"button\",t,n);return s.type=\"button\",s.addEventListener(\"click\",e),s}function I(n,e){for(let t of N(n))t.addEventListener(\"change\",()=>e(t.value))}function O(n,e){for(let t of N(n))t.checked=t.value===e}function N(n){return Array.from(document.querySelectorAll(`input[name=\"${n}\"]`))}var ye={ArrowUp:\"up\",ArrowDown:\"down\",ArrowLeft:\"left\",ArrowRight:\"right\",Home:\"home\",Enter:\"enter\",\"+\":\"enter\",Escape:\"out\",Backspace:\"out\",\"-\":\"out\",s:\"sandwich\"};function ge(n){if(!(n.ctrlKey||n.metaKey||n.altKey))return Object.hasOwn(ye,n.key)?ye[n.key]:void 0}function xe(n,e,t){let{panel:s,node:r}=e,{tree:o,isUpward:a}=s,i=n[0];switch(t){case\"home\":return{panel:i,node:i.tree.root};case\"left\":case\"right\":{let l=t===\"right\"?o.nextSibling(r):ft(o,r);return l<0?e:{panel:s,node:l}}default:{if(t===\"up\"===a){let g=o.firstChild(r);return g<0?e:{panel:s,node:g}}let d=o.parent(r);if(d>0||d===0&&!a)return{panel:s,node:d};if(a)return{panel:i,node:i.tree.root};let u=n.find(g=>g.isUpward),m=u?.tree.firstChild(u.tree.root)??-1;return u===void 0||m<0?e:{panel:u,node:m}}}}function ft(n,e){let t=n.parent(e),s=-1,r=t<0?-1:n.firstChild(t);for(;r>=0&&r!==e;r=n.nextSibling(r))s=r;return s}function j(n,e,t,s,r){let{name:o,path:a,origin:i}=n.frames[t],l=U(e,s,r),d={name:i===void 0?\"everything\":o,path:a,mark:l.mark};if(e.isComparison)return{...d,amount:H(e,l),change:me(e,l)};let u=n.headSide.total>0?100*r/n.headSide.total:0;return{...d,amount:ce(e,l.head),change:e.measure===\"share\"?\"\":`${u.toFixed(1)} % of everything`}}function we({name:n,path:e,amount:t,change:s}){return[n,e,t,s].filter(r=>r!==\"\").join(\", \")}var pt=12;function ve(n,e,t,s){let r=T(\"flame-neighbours\");r.hidden=t===void 0;let[o,a]=t??[];if(o===void 0||a===void 0){r.replaceChildren();return}r.replaceChildren(i(\"Called by\",\"nothing that was seen\",a.tree),i(\"Calls\",\"nothing that was seen\",o.tree));function i(l,d,u){let m=h(\"div\");m.append(h(\"h3\",\"\",l));let g=h(\"ul\"),[S,c]=[0,0];for(let b=u.firstChild(u.root);b>=0;b=u.nextSibling(b)){if(S+=1,S>pt){c+=1;continue}let F=u.frame(b),f=j(n,e,F,u.base(b),u.head(b)),w=C(\"\",()=>s(F),\"in-flame\");w.append(h(\"code\",\"\",f.name));let v=h(\"li\"),p=f.mark===\"new\"||f.mark===\"more\"?\"more\":\"less\";v.append(w,h(\"span\",\"\",f.amount),h(\"span\",f.mark===\"same\"?\"quiet\":p,f.change)),g.append(v)}return S===0&&g.append(h(\"li\",\"quiet\",d)),c>0&&g.append(h(\"li\",\"quiet\",`and ${c} more`)),m.append(g),m}}function Se(n,e,{baseFactor:t,headFactor:s}){switch(e){case\"base\":return r=>n.base(r)*t;case\"head\":return r=>n.head(r)*s;case\"difference\":return r=>n.base(r)*t+n.head(r)*s}}var B=class{boxes={node:[],x:[],width:[],row:[],rows:[]};#e;#t;#s;#n;#i;constructor(e,t,s,r,o){this.#e=e,this.#t=s,this.#s=o;let a=[t];for(let l=e.parent(t);l>=0;l=e.parent(l))a.push(l);a.reverse().forEach((l,d)=>{this.#o(l,0,r,d)});let i=s(t);this.#n=i>0?r/i:0,this.#i=i>0?a.length-1:a.length}get isWhole(){return this.#i>=this.boxes.node.length}grow(e=()=>!1){let{node:t,x:s,row:r}=this.boxes;for(let o=1;!this.isWhole;o+=1,this.#i+=1){if(o%16===0&&e())return;let a=t[this.#i],i=r[this.#i]+1,l=s[this.#i],d=this.#e.firstChild(a);for(;d>=0;d=this.#e.nextSibling(d)){let u=this.#t(d)*this.#n;u>=this.#s&&this.#o(d,l,u,i),l+=u}}}#o(e,t,s,r){let{boxes:o}=this,a=o.node.push(e)-1;o.x.push(t),o.width.push(s),o.row.push(r);let i=o.rows[r];i===void 0?o.rows[r]=[a]:i.push(a)}};function Me(n,e,t){let s=n.rows[e]??[],[r,o]=[0,s.length-1];for(;r<o;){let l=r+o+1>>1;n.x[s[l]]<=t?r=l:o=l-1}let a=s[r]??-1;if(a<0)return-1;let i=n.x[a];return t>=i&&t<i+n.width[a]?a:-1}function Te(n){let{frame:e,parent:t,end:s,base:r,head:o}=n;return{root:0,frame:a=>e[a],base:a=>r[a],head:a=>o[a],parent:a=>t[a],firstChild:a=>a+1<s[a]?a+1:-1,nextSibling:a=>{let i=t[a],l=s[a];return i>=0&&l<s[i]?l:-1},hasChildren:a=>a+1<s[a]}}function Fe(n){let{selfBase:e,selfHead:t,count:s}=n,r=new Uint32Array(s),o=0;for(let i=1;i<s;i+=1)e[i]+t[i]>0&&(r[o++]=i);let a=W(r.subarray(0,o));return new P(n,0,a,{next:i=>i===a?i:$e(n,i),hasNext:i=>i===a||Le(n,i),base:e,head:t})}function Ee(n,e){let{base:t,head:s}=n,r=i=>$e(n,i),o=i=>Le(n,i),a=W(Ce(n,e));return new P(n,e,a,{next:r,hasNext:o,base:t,head:s})}function Ae(n,e){let{base:t,head:s,end:r}=n,o=({node:l,start:d,stop:u})=>{for(let m=d;m<u;m+=1){let g=l[m];if(g+1<r[g])return!0}return!1},a=l=>bt(n,l),i=W(Ce(n,e));return new P(n,e,i,{next:a,hasNext:o,base:t,head:s})}function Ce({count:n,frame:e,end:t},s){let r=[];for(let o=0;o<n;)e[o]===s?(r.push(o),o=t[o]):o+=1;return Uint32Array.from(r)}function W(n){return{node:n,origin:n,start:0,stop:n.length}}function $e({parent:n},e){let{node:t,origin:s,start:r,stop:o}=e,a=new Uint32Array(o-r),i=new Uint32Array(o-r),l=0;for(let d=r;d<o;d+=1){let u=n[t[d]];u<=0||(a[l]=u,i[l]=s[d],l+=1)}return{node:a,origin:i,start:0,stop:l}}function Le({parent:n},{node:e,start:t,stop:s}){for(let r=t;r<s;r+=1)if(n[e[r]]>0)return!0;return!1}function bt({end:n},{node:e,start:t,stop:s}){let r=0,o=i=>{for(let l=t;l<s;l+=1){let d=e[l],u=n[d];for(let m=d+1;m<u;m=n[m])i(m)}};o(()=>{r+=1});let a=new Uint32Array(r);return r=0,o(i=>{a[r++]=i}),W(a)}var P=class{root=0;#e;#t;#s;#n=[-1];#i=[0];#o=[0];#l=[-2];#u=[-1];#d;#r;constructor(e,t,s,r){this.#e=e,this.#t=r,this.#s=[t],this.#d=[s],this.#r=new Int32Array(e.frames.length).fill(-1);let[o,a]=[0,0];for(let i of s.origin)o+=r.base[i],a+=r.head[i];this.#i[0]=o,this.#o[0]=a}frame(e){return this.#s[e]}base(e){return this.#i[e]}head(e){return this.#o[e]}parent(e){return this.#n[e]}firstChild(e){return this.#l[e]===-2&&this.#f(e),this.#l[e]}nextSibling(e){return this.#u[e]}hasChildren(e){let t=this.#d[e];return t===void 0?this.#l[e]!==-1:this.#t.hasNext(t)}#f(e){let{node:t,origin:s,start:r,stop:o}=this.#t.next(this.#d[e]);this.#d[e]=void 0;let{frame:a}=this.#e,{base:i,head:l}=this.#t,d=this.#r,u=[],m=[],g=[],S=[];for(let p=r;p<o;p+=1){let x=a[t[p]],E=s[p],y=d[x];y<0&&(y=u.push(x)-1,d[x]=y,m.push(0),g.push(0),S.push(0)),m[y]=m[y]+1,g[y]=g[y]+i[E],S[y]=S[y]+l[E]}let c=new Uint32Array(u.length),b=0;m.forEach((p,x)=>{c[x]=b,b+=p});let F=new Uint32Array(b),f=new Uint32Array(b);for(let p=r;p<o;p+=1){let x=d[a[t[p]]],E=c[x];c[x]=E+1,F[E]=t[p],f[E]=s[p]}for(let p of u)d[p]=-1;let w=p=>g[p]+S[p],v=u.map((p,x)=>x).sort((p,x)=>w(x)-w(p));this.#l[e]=v.length===0?-1:this.#s.length,v.forEach((p,x)=>{let E=c[p];this.#s.push(u[p]),this.#n.push(e),this.#i.push(g[p]),this.#o.push(S[p]),this.#l.push(-2);let y=E-m[p];this.#d.push({node:F,origin:f,start:y,stop:E}),this.#u.push(x+1<v.length?this.#s.length:-1)})}};var yt=.7,q=class{constructor(e,t,s,r,o){this.width=o;this.#e=e.map((a,i)=>{let{tree:l}=a,d=i===0?t:l.root,u=Se(l,s,r);return{panel:a,layout:new B(l,d,u,o,yt)}})}width;#e;panels=[];rows=0;get isWhole(){return this.#e.every(({layout:e})=>e.isWhole)}grow(e){let t=performance.now()+e;for(let{layout:r}of[...this.#e].reverse())r.grow(()=>performance.now()>t);let s=this.#e.find(({panel:r})=>r.isUpward)?.layout.boxes.rows.length??1;this.panels=this.#e.map(({panel:r,layout:o})=>({...r,boxes:o.boxes,rootRow:s-1})),this.rows=s-1+(this.#e[0]?.layout.boxes.rows.length??0)}},_=class{#e;#t=new Map;constructor(e){this.#e=e}panels(e,t){let s=e===\"sandwich\"?`${e} ${t}`:e,r=this.#t.get(s);if(r!==void 0)return r;let o=this.#s(e,t);return this.#t.size>12&&this.#t.clear(),this.#t.set(s,o),o}#s(e,t){switch(e){case\"top-down\":return[{tree:Te(this.#e),isUpward:!1}];case\"inverted\":return[{tree:Fe(this.#e),isUpward:!1}];case\"sandwich\":return[{tree:Ae(this.#e,t),isUpward:!1},{tree:Ee(this.#e,t),isUpward:!0}]}}};function R({isUpward:n,rootRow:e},t){return n?e-t:e+t}function Oe(n,e,t){for(let s of n.panels){let r=s.isUpward?s.rootRow-e:e-s.rootRow;if(r<(s.isUpward?1:0))continue;let o=Me(s.boxes,r,t);if(o>=0)return{panel:s,node:s.boxes.node[o]}}}function K(n,e){let t=0;for(let s=n.parent(e);s>=0;s=n.parent(s))t+=1;return t}var gt=30;function Ie(n,{panel:e,node:t},s){let{tree:r}=e,o=[];for(let u=r.parent(t);u>=0;u=r.parent(u))o.push(u);let a=K(r,t),i=[],l=r.firstChild(t);for(;l>=0&&i.length<gt;l=r.nextSibling(l))i.push(l);let d=(u,m,g,S)=>{let c=h(\"div\",\"\",s(u));return c.setAttribute(\"role\",\"treeitem\"),c.setAttribute(\"aria-level\",String(m+1)),c.setAttribute(\"aria-selected\",String(u===t)),g!==void 0&&c.setAttribute(\"aria-expanded\",String(g)),S!==void 0&&(c.setAttribute(\"aria-posinset\",String(S+1)),c.setAttribute(\"aria-setsize\",l>=0?\"-1\":String(i.length))),u===t&&(c.id=\"flame-item\"),c};return n.replaceChildren(...o.reverse().map((u,m)=>d(u,m,!0)),d(t,a,i.length>0?!0:void 0),...i.map((u,m)=>d(u,a+1,r.hasChildren(u)?!1:void 0,m))),\"flame-item\"}var ke={light:[\"#dfe3e8\",\"#f7d8d3\",\"#f0aaa1\",\"#e87f74\"],dark:[\"#3b424b\",\"#593739\",\"#833c3e\",\"#ab3f40\"]},xt={light:[\"#dfe3e8\",\"#d3e2f6\",\"#a3c5ee\",\"#71a6e4\"],dark:[\"#3b424b\",\"#304560\",\"#2f5787\",\"#2c69b3\"]},De={light:\"#15181c\",dark:\"#f3f5f7\"},Ue={light:\"#f1f3f5\",dark:\"#22272d\"},re={light:\"#5f6770\",dark:\"#9aa3ad\"},He={light:\"#ffffff\",dark:\"#14171b\"},Ne={light:\"#15181c\",dark:\"#f3f5f7\"},je={light:\"#0a3f91\",dark:\"#ffe08a\"},Pe={application:[\"#f3bd6c\",\"#7d5312\"],database:[\"#9cc3ea\",\"#275383\"],cache:[\"#c5b5e8\",\"#54447f\"],HTTP:[\"#9fd5d1\",\"#1f5f5b\"],security:[\"#e4b1cd\",\"#74405c\"],serialisation:[\"#d8d394\",\"#5b561e\"],validation:[\"#b9d3ad\",\"#3f5d33\"],templates:[\"#dfc3a8\",\"#634a32\"],\"async I/O\":[\"#b7c3d8\",\"#42506a\"],framework:[\"#d3d8de\",\"#454c55\"],other:[\"#e6e6e3\",\"#383a3d\"]},Re=[[\"#e8c2f0\",\"#683c73\"],[\"#a8dcbd\",\"#255f40\"],[\"#f2c0ae\",\"#7a402b\"]];function Be({mark:n,level:e},t){return(n===\"less\"||n===\"removed\"?xt:ke)[t][e]}function We(n,e){if(n===\"\")return ke[e][0];let t=Object.hasOwn(Pe,n)?Pe[n]:void 0,[s,r]=t??Re[n.length%Re.length];return e===\"light\"?s:r}var M=19,wt='12px ui-monospace, SFMono-Regular, Menlo, Consolas, \"DejaVu Sans Mono\", monospace',vt=28,V=class{#e;#t;#s=0;constructor(e){this.#e=e,this.#t=e.getContext(\"2d\",{alpha:!1})}paint(e){let t=devicePixelRatio||1,[s,r]=[Math.round(e.width*t),Math.round(e.height*t)];(this.#e.width!==s||this.#e.height!==r)&&(this.#e.width=s,this.#e.height=r);let o=this.#t;o.setTransform(t,0,0,t,0,0),o.fillStyle=He[e.theme],o.fillRect(0,0,e.width,e.height),o.font=wt,o.textBaseline=\"middle\",this.#s===0&&(this.#s=o.measureText(\"m\").width);let a=Math.floor(e.scrollTop/M),i=Math.ceil((e.scrollTop+e.height)/M);for(let l of e.picture.panels)for(let d=l.isUpward?1:0;d<l.boxes.rows.length;d+=1){let u=R(l,d);if(u<a||u>i)continue;let m=u*M-e.scrollTop;for(let g of l.boxes.rows[d])this.#n(e,l,g,m)}e.hover!==void 0&&this.#o(e,e.hover,1),this.#o(e,e.focus,2)}#n(e,t,s,r){let{data:o,theme:a,scale:i,side:l,found:d}=e,{tree:u,boxes:m}=t,g=m.node[s],S=u.frame(g),c=o.frames[S];if(c===void 0)return;let b=m.x[s],F=m.width[s],f=Math.max(.5,F-(F>3?1:0)),w=d!==void 0&&d[S]!==1,v=U(i,u.base(g),u.head(g)),p=l===\"difference\"&&i.isComparison,x=this.#t;x.fillStyle=w?Ue[a]:p?Be(v,a):We(c.category,a),x.fillRect(b,r,f,M-1);let E=p&&(v.mark===\"new\"||v.mark===\"removed\");if(E&&F>4&&this.#i(b,r,f,v.mark===\"new\",w,a),F<vt)return;let y=E?v.mark===\"new\"?\"+ \":\"\\xD7 \":\"\",A=Math.floor((f-7)/this.#s),$=y+c.name;if(A<2)return;x.fillStyle=w?re[a]:De[a],x.direction=\"ltr\";let nt=$.length<=A?$:`${$.slice(0,A-1)}\\u2026`;x.fillText(nt,b+4,r+M/2,f-6),A-$.length-2>c.path.length&&c.path!==\"\"&&!w&&F>180&&(x.globalAlpha=.72,x.fillText(c.path,b+4+($.length+2)*this.#s,r+M/2),x.globalAlpha=1)}#i(e,t,s,r,o,a){let i=this.#t;if(i.save(),i.strokeStyle=o?re[a]:Ne[a],i.lineWidth=1,r)i.fillStyle=i.strokeStyle,i.fillRect(e,t,Math.min(3,s/3),M-1);else{i.setLineDash([3,2]),i.save(),i.beginPath(),i.rect(e,t,s,M-1),i.clip(),i.globalAlpha=.22,i.setLineDash([]),i.beginPath();for(let l=e-M;l<e+s;l+=6)i.moveTo(l,t+M-1),i.lineTo(l+M-1,t);i.stroke(),i.restore()}i.strokeRect(e+.5,t+.5,s-1,M-2),i.restore()}#o({picture:e,scrollTop:t,theme:s},r,o){for(let a of e.panels){if(a.tree!==r.panel.tree)continue;let i=a.boxes.node.indexOf(r.node);if(i<0)return;let l=R(a,a.boxes.row[i])*M-t,d=this.#t;d.strokeStyle=je[s],d.lineWidth=o;let u=o/2,m=Math.max(2,a.boxes.width[i]-1);d.strokeRect(a.boxes.x[i]+u,l+u,m-2*u,M-1-2*u)}}};var qe=\"fastapi-spy-theme\",_e=matchMedia(\"(prefers-color-scheme: dark)\");function z(){let n=document.documentElement.dataset.theme;return n===\"light\"||n===\"dark\"?n:_e.matches?\"dark\":\"light\"}function Ke(n){let e=T(\"theme\"),t=()=>{e.textContent=z()===\"dark\"?\"Light colours\":\"Dark colours\",n()},s=St();(s===\"light\"||s===\"dark\")&&(document.documentElement.dataset.theme=s),e.addEventListener(\"click\",()=>{let r=z()===\"dark\"?\"light\":\"dark\";document.documentElement.dataset.theme=r,Mt(r),t()}),_e.addEventListener(\"change\",t),t()}function St(){try{return localStorage.getItem(qe)}catch{return null}}function Mt(n){try{localStorage.setItem(qe,n)}catch{}}var Tt=.72,Ve=6*M,Ft=8,G=class{#e;#t;#s;#n=T(\"flame-view\");#i=T(\"flame-sizer\");#o=T(\"flame-canvas\");#l=T(\"flame-tip\");#u=T(\"flame-search\");#d=\"head\";#r=\"top-down\";#f;#p;#c;#x=[];#m=0;#h;#a;#y;#v;#g;#S=0;#E=!1;constructor(e){this.#e=e,this.#t=new _(e),this.#s=new V(this.#o);let t=he(location.hash),s=e.baseSide!==void 0;this.#d=s?t.side??\"difference\":\"head\",this.#f=t.measure??de(e),this.#p=D(e,this.#f),this.#r=t.shape??\"top-down\",t.frame!==void 0&&t.frame<e.frames.length&&(this.#c=t.frame),this.#r===\"sandwich\"&&(this.#c??=this.#O()),this.#h=this.#t.panels(this.#r,this.#c??0),this.#m=this.#r===\"sandwich\"?0:be(this.#M(),t.zoom??[]),this.#a=this.#A(this.#m),this.#u.value=t.query??\"\",this.#u.value!==\"\"&&(this.#v=J(e,this.#u.value)),O(\"flame-side\",this.#d),O(\"flame-shape\",this.#r),O(\"flame-measure\",this.#f),this.#j(),this.#T(),this.#U(),performance.mark(\"flame-picture\"),setTimeout(()=>{let[r]=this.#t.panels(\"inverted\",0);r?.tree.firstChild(r.tree.root)},300)}repaint(){this.#E||(this.#E=!0,requestAnimationFrame(()=>{this.#E=!1,this.#U()}))}show(e){this.#b(e),T(\"flame-heading\").scrollIntoView({block:\"start\"}),this.#n.focus({preventScroll:!0})}#j(){I(\"flame-side\",t=>{this.#d=t,this.#T()}),I(\"flame-measure\",t=>{this.#f=t,this.#p=D(this.#e,this.#f),this.#T()}),I(\"flame-shape\",t=>this.#C(t)),this.#u.addEventListener(\"input\",()=>this.#P()),this.#u.addEventListener(\"keydown\",t=>{t.key===\"Escape\"&&(this.#u.value=\"\",this.#P(),this.#n.focus())});let e=this.#n;e.addEventListener(\"keydown\",t=>this.#V(t)),e.addEventListener(\"scroll\",()=>this.repaint(),{passive:!0}),e.addEventListener(\"focus\",()=>this.repaint()),e.addEventListener(\"blur\",()=>this.repaint()),this.#o.addEventListener(\"mousemove\",t=>this.#q(t)),this.#o.addEventListener(\"mouseleave\",()=>this.#_()),this.#o.addEventListener(\"click\",t=>this.#K(t)),document.addEventListener(\"keydown\",t=>{let s=t.target instanceof HTMLInputElement&&t.target.type===\"search\";t.key!==\"/\"||s||t.ctrlKey||t.metaKey||t.altKey||(t.preventDefault(),this.#u.focus())}),new ResizeObserver(()=>{this.#n.clientWidth!==this.#S&&(this.#k(),this.repaint())}).observe(e)}#M(){return this.#h[0].tree}#A(e){return{panel:this.#h[0],node:e}}#O(){let e=ae(this.#e),{baseFactor:t,headFactor:s,isComparison:r}=this.#p,o=this.#e.frames.some(({origin:l})=>l===\"app\"),[a,i]=[1,-1];return this.#e.frames.forEach(({origin:l},d)=>{if(l===void 0||o&&l!==\"app\")return;let u=e.head[d]*s,m=r?Math.abs(u-e.base[d]*t):e.selfHead[d];m>i&&([a,i]=[d,m])}),Math.min(a,this.#e.frames.length-1)}#C(e){if(e===\"sandwich\"){let t=this.#a.panel.tree.frame(this.#a.node);this.#b(t>0?t:this.#c??this.#O());return}this.#r=e,this.#c=void 0,this.#x=[],this.#h=this.#t.panels(e,0),this.#w(0)}#b(e){this.#r===\"sandwich\"&&this.#c!==void 0&&this.#c!==e&&(this.#x=[...this.#x.slice(-9),this.#c]),this.#r=\"sandwich\",this.#c=e,O(\"flame-shape\",\"sandwich\"),this.#h=this.#t.panels(\"sandwich\",e),this.#w(0)}#w(e){this.#m=e,this.#a=this.#A(e),this.#y=void 0,this.#T(),this.#L()}#I({panel:e,node:t}){let s=e.tree.frame(t);this.#r!==\"sandwich\"?this.#w(t):s>0&&this.#b(s)}#B(){if(this.#r===\"sandwich\"){let t=this.#x.pop();if(t!==void 0){this.#c=void 0,this.#b(t);return}O(\"flame-shape\",\"top-down\"),this.#C(\"top-down\");return}let e=this.#M().parent(this.#m);e>=0&&this.#w(e)}#P(){let e=this.#u.value.trim();this.#v=e===\"\"?void 0:J(this.#e,e),this.#R(),this.#H(),this.repaint()}#R(){let e=this.#v,t=T(\"flame-found\");if(e===void 0){t.textContent=\"\";return}let s=D(this.#e,\"share\"),{base:r,head:o}={base:e.base*s.baseFactor,head:e.head*s.headFactor},a=s.isComparison?H(s,{base:r,head:o}):`${(o*100).toFixed(1)} %`;t.textContent=e.functions===0?\"nothing found\":`${e.functions} ${e.functions===1?\"function\":\"functions\"}, ${a} of everything`}#T(){this.#k(),this.#W(),this.#$(),this.#R(),ve(this.#e,this.#p,this.#r===\"sandwich\"?this.#h:void 0,e=>this.#b(e)),T(\"flame-legend\").dataset.side=this.#p.isComparison?this.#d:\"head\",this.#H(),this.repaint()}#k(){this.#S=this.#n.clientWidth;let e=new q(this.#h,this.#m,this.#d,this.#p,this.#S);this.#g=e,this.#D(e)}#D(e){if(e!==this.#g)return;e.grow(Ft);let t=e.rows*M,s=Math.max(Ve,Math.floor(innerHeight*Tt)),r=Math.min(Math.max(t,Ve),s);this.#n.style.height=`${r+2}px`,this.#i.style.height=`${t}px`,this.#o.style.height=`${Math.min(r,Math.max(t,1))}px`,this.#n.setAttribute(\"aria-busy\",String(!e.isWhole)),this.repaint(),e.isWhole?this.#r===\"sandwich\"&&this.#L():setTimeout(()=>this.#D(e))}#U(){let e=this.#g;e!==void 0&&this.#s.paint({data:this.#e,picture:e,scale:this.#p,side:this.#d,theme:z(),found:this.#v?.frames,focus:this.#a,hover:this.#y,width:this.#S,height:this.#o.clientHeight,scrollTop:this.#n.scrollTop})}#F({panel:{tree:e},node:t}){return j(this.#e,this.#p,e.frame(t),e.base(t),e.head(t))}#$(){let e=this.#F(this.#a);T(\"flame-focus\").replaceChildren(h(\"code\",\"\",e.name),h(\"span\",\"quiet\",e.path===\"\"?\" \":` ${e.path} `),h(\"span\",\"\",`${e.amount} `),h(\"span\",ze(e),e.change));let s=Ie(T(\"flame-outline\"),this.#a,r=>we(this.#F({panel:this.#a.panel,node:r})));this.#n.setAttribute(\"aria-activedescendant\",s)}#W(){let e=T(\"flame-path\"),t=h(\"ol\"),s=(r,o)=>{let a=h(\"li\");if(o===void 0){let i=h(\"span\",\"\",r);i.setAttribute(\"aria-current\",\"true\"),a.append(i)}else a.append(C(r,o));t.append(a)};if(this.#r===\"sandwich\"){let r=o=>this.#e.frames[o]?.name??\"\";s(\"everything\",()=>{O(\"flame-shape\",\"top-down\"),this.#C(\"top-down\")});for(let o of this.#x.slice(-3))s(r(o),()=>this.#b(o));s(r(this.#c??0),void 0)}else{let r=this.#M(),o=[];for(let i=this.#m;i>=0;i=r.parent(i))o.push(i);let a=o.reverse();a.forEach((i,l)=>{if(l>0&&l<a.length-5){l===1&&t.append(h(\"li\",\"\",\"\\u2026\"));return}let d=this.#F(this.#A(i));s(d.name,i===this.#m?void 0:()=>this.#w(i))})}e.replaceChildren(t)}#H(){let e=this.#r===\"sandwich\";fe({side:this.#d,shape:this.#r,measure:this.#f,query:this.#u.value.trim(),frame:e?this.#c:void 0,zoom:e?[]:pe(this.#M(),this.#m)})}#N(e){let t=this.#o.getBoundingClientRect(),s=Math.floor((e.clientY-t.top+this.#n.scrollTop)/M);return this.#g&&Oe(this.#g,s,e.clientX-t.left)}#q(e){let t=this.#N(e),s=t?.node!==this.#y?.node||t?.panel.tree!==this.#y?.panel.tree;if(this.#y=t,this.#o.classList.toggle(\"is-over\",t!==void 0),t===void 0)this.#l.hidden=!0;else{if(s){let d=this.#F(t);this.#l.replaceChildren(h(\"code\",\"\",d.name),h(\"span\",\"path\",d.path),h(\"span\",\"\",d.amount),h(\"span\",ze(d),d.change)),this.#l.hidden=!1}let{offsetWidth:r,offsetHeight:o}=this.#l,a=Math.min(e.clientX+14,innerWidth-r-8),i=e.clientY+18,l=i+o>innerHeight?e.clientY-o-12:i;this.#l.style.left=`${Math.max(8,a)}px`,this.#l.style.top=`${Math.max(8,l)}px`}s&&this.repaint()}#_(){this.#l.hidden=!0,this.#y=void 0,this.repaint()}#K(e){let t=this.#N(e);if(t===void 0)return;this.#n.focus({preventScroll:!0}),this.#l.hidden=!0;let s=t.panel===this.#h[0]&&t.node===this.#m;this.#r!==\"sandwich\"&&s?(this.#a=t,this.#$(),this.repaint()):this.#I(t)}#V(e){let t=ge(e);if(t!==void 0)switch(e.preventDefault(),t){case\"enter\":this.#I(this.#a);return;case\"out\":this.#B();return;case\"sandwich\":{let s=this.#a.panel.tree.frame(this.#a.node);s>0&&this.#b(s);return}default:this.#a=xe(this.#h,this.#a,t),this.#$(),this.#L(),this.repaint()}}#L(){let{panel:e,node:t}=this.#a,s=this.#g?.panels.find(({tree:i})=>i===e.tree);if(s===void 0)return;let r=R(s,K(e.tree,t))*M,{scrollTop:o,clientHeight:a}=this.#n;r<o+M?this.#n.scrollTop=Math.max(0,r-2*M):r+2*M>o+a&&(this.#n.scrollTop=r+3*M-a)}};function ze({mark:n}){return n===\"same\"?\"\":n===\"new\"||n===\"more\"?\"more\":\"less\"}function X(n,e,t){let s=t?\"ascending\":\"descending\",r=t?\"descending\":\"ascending\";return{key:e,direction:n?.key===e&&n.direction===s?r:s}}function Y(n,e){for(let t of n)t.dataset.key===e.key?t.setAttribute(\"aria-sort\",e.direction):t.removeAttribute(\"aria-sort\")}function Z(n,e,{direction:t}){return n===e?0:(n<e?-1:1)*(t===\"descending\"?-1:1)}var Et=50,At=[\"unchanged\",\"contaminated\",\"inconclusive\",\"improved\",\"regressed\"];function Ge(n,e){let t=T(\"functions\"),s=t.tBodies[0],r=Array.from(t.querySelectorAll(\"th[data-key]\")),o=T(\"function-status\"),a=T(\"show-all\"),i=T(\"function-filter\"),l=T(\"only-application\"),d=n.kind===\"single\",u=N(\"counted\").find(({checked:f})=>f)?.value===\"self\"?\"self\":\"total\",m={key:d?\"total\":\"effect\",direction:\"descending\"},g=!1,S=f=>{let w=f[u];switch(m.key){case\"name\":return f.name.toLowerCase();case\"category\":return f.category.toLowerCase();case\"base\":return w.base;case\"effect\":return Math.abs(w.effect);case\"verdict\":return At.indexOf(f.verdict);default:return w.head}},c=(f,w)=>{let v=f[u],p=h(\"tr\"),x=h(\"th\",\"name\");x.scope=\"row\";let{frame:E}=f;if(E!==void 0&&e!==void 0){let A=C(\"\",()=>e(E),\"in-flame\");A.title=\"Callers and callees in the flame graph\",A.append(h(\"code\",\"\",f.name)),x.append(A)}else x.append(h(\"code\",\"\",f.name));f.presence!==\"both\"&&x.append(h(\"span\",\"mark\",f.presence)),x.append(h(\"span\",\"path\",f.path));let y=h(\"td\",\"bar-cell\");return d?(y.append(Xe(0,w===0?0:v.head/w*100,\"neutral\")),p.append(x,h(\"td\",\"number\",f.self.after),h(\"td\",\"number\",f.total.after),y,h(\"td\",\"number\",v.shares),h(\"td\",\"\",f.category))):(y.append(Ct(v,w)),p.append(x,h(\"td\",\"number\",v.before),h(\"td\",\"number\",`\\u2192 ${v.after}`),h(\"td\",`number ${v.way}`,v.change),y,h(\"td\",\"number\",v.shares),h(\"td\",\"\",f.category)),f.verdict!==\"\"&&p.append(h(\"td\",`verdict verdict-${f.verdict}`,f.verdict))),p},b=()=>{let f=i.value.toLowerCase().split(/\\s+/).filter(Boolean),w=n.functions.filter(y=>{if(l.checked&&!y.isApplication)return!1;let A=`${y.name} ${y.path} ${y.category} ${y.presence} ${y.verdict}`.toLowerCase();return f.every($=>A.includes($))}),v=w.map(y=>({row:y,value:S(y)}));v.sort((y,A)=>Z(y.value,A.value,m));let p=g?v:v.slice(0,Et),x=({[u]:y})=>d?y.head:Math.abs(y.effect),E=n.functions.reduce((y,A)=>Math.max(y,x(A)),0);s.replaceChildren(...p.map(({row:y})=>c(y,E))),o.textContent=`${p.length} of ${n.functions.length} functions shown`,a.hidden=p.length===w.length,a.textContent=`Show all ${w.length}`,Y(r,m)};for(let f of r){let w=f.dataset.key;f.querySelector(\"button\")?.addEventListener(\"click\",()=>{(w===\"self\"||w===\"total\")&&(u=w),m=X(m,w,w===\"name\"||w===\"category\"),b()})}I(\"counted\",f=>{u=f===\"self\"?\"self\":\"total\",b()}),i.addEventListener(\"input\",b),l.addEventListener(\"change\",b);let F=()=>{g=!0,b()};a.addEventListener(\"click\",F),addEventListener(\"beforeprint\",F),b()}function Ct({effect:n,way:e},t){let s=t===0?0:Math.abs(n)/t*50,r=Xe(n<0?50-s:50,s,e);return r.append(se(\"line\",{x1:\"50%\",x2:\"50%\",y1:\"0\",y2:\"12\",class:\"axis\"})),r}function Xe(n,e,t){let s=se(\"svg\",{width:\"100%\",height:\"12\",\"aria-hidden\":\"true\"});return s.append(se(\"rect\",{x:`${n}%`,y:\"1\",width:`${e}%`,height:\"10\",class:t})),s}function se(n,e){let t=document.createElementNS(\"http://www.w3.org/2000/svg\",n);for(let[s,r]of Object.entries(e))t.setAttribute(s,r);return t}var Ye=[void 0,\"app\",\"package\",\"stdlib\",\"native\"];function Je(n){let e=0,t=()=>{let c=n[e++];if(c<128)return c;let b=c&127,F=128;do c=n[e++],b+=(c&127)*F,F*=128;while(c>=128);return b},s=t(),r=JSON.parse(new TextDecoder().decode(n.subarray(e,e+s)));e+=s;let o=r.nodes,a=new Uint32Array(o),i=new Int32Array(o),l=new Uint32Array(o),d=[],u=-1;for(let c=0;c<o;c+=1){let b=u+1-t();for(let F=u;F>=b;F-=1)l[d[F]]=c;d[b]=c,a[c]=b,i[c]=b===0?-1:d[b-1],u=b}for(let c=u;c>=0;c-=1)l[d[c]]=o;let m=new Uint32Array(o);for(let c=0;c<o;c+=1)m[c]=t();let g=new Float64Array(o);for(let c=0;c<o;c+=1)g[c]=t()*r.quantum;let S=new Float64Array(o);if(r.base!==null)for(let c=0;c<o;c+=1)S[c]=t()*r.quantum;return{unit:r.unit,baseSide:r.base??void 0,headSide:r.head,pruned:r.pruned??void 0,frames:r.names.map((c,b)=>({name:c,path:r.paths[r.path[b]],origin:Ye[r.origin[b]],category:r.categories[r.category[b]]})),count:o,frame:m,parent:i,end:l,depth:a,selfBase:S,selfHead:g,base:Ze(i,S),head:Ze(i,g)}}function Ze(n,e){let t=Float64Array.from(e);for(let s=t.length-1;s>0;s-=1){let r=n[s];t[r]=t[r]+t[s]}return t}async function Qe(){let n=document.getElementById(\"flame-data\");if(n===null||typeof DecompressionStream>\"u\")return;let e=atob(n.textContent??\"\");n.textContent=\"\";let t=new Uint8Array(e.length);for(let r=0;r<e.length;r+=1)t[r]=e.charCodeAt(r);let s=new Blob([t]).stream().pipeThrough(new DecompressionStream(\"deflate-raw\"));return Je(new Uint8Array(await new Response(s).arrayBuffer()))}var $t=8;function et(){for(let n of document.querySelectorAll(\"table.sortable\")){let e=n.tBodies[0],t=n.tHead?.rows[0]?.cells;e===void 0||t===void 0||e.rows.length<2||(Lt(n,e,Array.from(t)),e.rows.length>=$t&&It(n,e))}}function Lt(n,e,t){let s;t.forEach((r,o)=>{if(r.textContent===\"\"||r.querySelector(\".visually-hidden\")!==null)return;let a=!r.classList.contains(\"number\");r.dataset.key=String(o);let i=C(r.textContent,()=>{s=X(s,String(o),a);let l=Array.from(e.rows,d=>({row:d,value:Ot(d.cells[o],a)}));l.sort((d,u)=>Z(d.value,u.value,s)),e.append(...l.map(({row:d})=>d)),Y(t,s)});r.replaceChildren(i)}),n.classList.add(\"is-sorted\")}function Ot(n,e){let t=n?.textContent?.trim()??\"\";if(e)return t.toLowerCase();let r=t.replaceAll(\",\",\"\").match(/[−-]?\\d+(?:\\.\\d+)?/g)?.at(-1);return r===void 0?Number.NEGATIVE_INFINITY:Number(r.replace(\"\\u2212\",\"-\"))}function It(n,e){let t=h(\"label\",\"table-filter\",\"Filter \"),s=h(\"input\");s.type=\"search\";let r=h(\"span\",\"quiet\");r.setAttribute(\"role\",\"status\"),s.addEventListener(\"input\",()=>{let a=s.value.toLowerCase().split(/\\s+/).filter(Boolean),i=0;for(let l of e.rows){let d=(l.textContent??\"\").toLowerCase();l.hidden=!a.every(u=>d.includes(u)),l.hidden||(i+=1)}r.textContent=a.length===0?\"\":`${i} of ${e.rows.length} rows shown`}),t.append(s);let o=h(\"div\",\"controls\");o.append(t,r),(n.closest(\".scroll\")??n).before(o)}var oe;document.documentElement.dataset.script=\"\";Ke(()=>oe?.repaint());et();var tt=document.getElementById(\"data\");if(tt!==null){let n=document.getElementById(\"flame-data\")!==null;Ge(JSON.parse(tt.textContent??\"\"),n?e=>oe?.show(e):void 0)}Qe().then(n=>{n!==void 0&&(document.documentElement.dataset.flame=\"\",oe=new G(n))});})();";
/** SHA-256 in base64, for the page's content security policy. */
const SCRIPT_HASH = 'tUQWWm0slZwntCyWT3N2bbht+oc8EDxVGnnDTk0R620=';
const STYLE = ":root{color-scheme:light;--page: #ffffff;--panel: #f6f7f9;--ink: #1b1f24;--quiet: #57606a;--line: #d5dae0;--more: #b3282d;--less: #1f62b0;--neutral: #8a929b;--doubt: #fdf1cf;--doubt-ink: #6b4e00;--focus: #0a5fd1;--step-0: #dfe3e8;--more-1: #f7d8d3;--more-2: #f0aaa1;--more-3: #e87f74;--less-1: #d3e2f6;--less-2: #a3c5ee;--less-3: #71a6e4;--step-ink: #15181c}@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;--page: #14171b;--panel: #1d2127;--ink: #e6e9ed;--quiet: #a3acb6;--line: #343a42;--more: #ff8078;--less: #76b1ff;--neutral: #7d8690;--doubt: #3d3312;--doubt-ink: #f3d98b;--focus: #76b1ff;--step-0: #3b424b;--more-1: #593739;--more-2: #833c3e;--more-3: #ab3f40;--less-1: #304560;--less-2: #2f5787;--less-3: #2c69b3;--step-ink: #f3f5f7}}@media screen{:root[data-theme=dark]{color-scheme:dark;--page: #14171b;--panel: #1d2127;--ink: #e6e9ed;--quiet: #a3acb6;--line: #343a42;--more: #ff8078;--less: #76b1ff;--neutral: #7d8690;--doubt: #3d3312;--doubt-ink: #f3d98b;--focus: #76b1ff;--step-0: #3b424b;--more-1: #593739;--more-2: #833c3e;--more-3: #ab3f40;--less-1: #304560;--less-2: #2f5787;--less-3: #2c69b3;--step-ink: #f3f5f7}}.in-dark{display:none}@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]) .in-light{display:none}:root:not([data-theme=light]) .in-dark{display:inline}}@media screen{:root[data-theme=dark] .in-light{display:none}}@media screen{:root[data-theme=dark] .in-dark{display:inline}}*{box-sizing:border-box}body{margin:0 auto;max-width:76rem;padding:1.5rem clamp(.75rem,3vw,2rem) 4rem;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif}h1{font-size:1.5rem;line-height:1.3;margin:.25rem 0 .75rem;overflow-wrap:anywhere}h2{font-size:1.15rem;margin:2.25rem 0 .5rem}h3{font-size:1rem;margin:1.25rem 0 .4rem}details{margin:.5rem 0}summary{cursor:pointer}p{margin:.5rem 0;overflow-wrap:anywhere}code,.path{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,monospace;font-size:.9em}code{overflow-wrap:anywhere}a{color:var(--less)}.quiet,caption{color:var(--quiet)}.badge{display:inline-block;padding:.1rem .6rem;border-radius:1rem;border:1px solid currentColor;font-size:.85rem;font-weight:600}header{border-left:.4rem solid var(--neutral);background:var(--panel);padding:.9rem 1.1rem;border-radius:.25rem}header.regressed{border-color:var(--more)}header.improved{border-color:var(--less)}header.regressed .badge{color:var(--more)}header.improved .badge{color:var(--less)}ul{margin:.5rem 0;padding-left:1.25rem}li{overflow-wrap:anywhere}.scroll{position:relative;contain:layout style;overflow-x:auto;border:1px solid var(--line);border-radius:.25rem}table{border-collapse:collapse;width:100%;font-size:.92rem}caption{text-align:left;padding:.5rem .6rem;font-size:.88rem}th,td{padding:.35rem .5rem;text-align:left;vertical-align:top;border-top:1px solid var(--line)}thead th{border-top:0;background:var(--panel);white-space:nowrap;font-weight:600}tbody th{font-weight:400}.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}.bar-cell{width:22%;min-width:6rem}#functions .bar-cell{width:7rem}#functions .name{width:30%}.more{color:var(--more)}.less{color:var(--less)}.verdict{white-space:nowrap}.verdict-regressed{color:var(--more);font-weight:600}.verdict-improved{color:var(--less);font-weight:600}.mark{display:inline-block;margin-left:.4rem;padding:0 .4rem;border:1px dashed currentColor;border-radius:.25rem;font-size:.8rem}.path{display:block;color:var(--quiet);overflow-wrap:anywhere}.name{min-width:11rem;overflow-wrap:anywhere}tr.doubtful td,tr.doubtful th{background:var(--doubt);color:var(--doubt-ink)}.environment td{overflow-wrap:anywhere;min-width:8rem}svg{display:block;overflow:visible}svg text{fill:var(--quiet);font-size:.75rem}svg .label{fill:var(--ink);font-size:.85rem}svg .axis{stroke:var(--line)}svg .mean{stroke:var(--ink);stroke-width:2}svg .dot{fill:var(--neutral);fill-opacity:.75;stroke:var(--page)}svg .dot-head{fill:var(--neutral)}svg .dot-head.more{fill:var(--more)}svg .dot-head.less{fill:var(--less)}svg rect.more{fill:var(--more)}svg rect.less{fill:var(--less)}svg rect.neutral{fill:var(--neutral)}.strip{border:1px solid var(--line);border-radius:.25rem;padding:.75rem}.controls{display:flex;flex-wrap:wrap;gap:.6rem 1.5rem;align-items:center;margin:.5rem 0 .75rem}fieldset{border:0;margin:0;padding:0;display:flex;gap:1rem;flex-wrap:wrap}legend{float:left;padding:0 .75rem 0 0;color:var(--quiet)}label{display:inline-flex;gap:.35rem;align-items:center}input[type=search]{font:inherit;color:inherit;background:var(--page);border:1px solid var(--line);border-radius:.25rem;padding:.25rem .5rem;width:min(16rem,60vw)}button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer}thead th button{font-weight:600;white-space:nowrap}thead th button:after{content:\" \\2195\";color:var(--quiet)}thead th[aria-sort=ascending] button:after{content:\" \\2191\";color:var(--ink)}thead th[aria-sort=descending] button:after{content:\" \\2193\";color:var(--ink)}button.all{margin:.6rem 0}:focus-visible{outline:2px solid var(--focus);outline-offset:2px}.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.tools{display:flex;justify-content:flex-end;margin-bottom:.5rem}.tools button,.flame-path button,button.all{padding:.25rem .7rem;border:1px solid var(--line);border-radius:.25rem;background:var(--panel)}.needs-script,.needs-flame{display:none}[data-script] .needs-script{display:block}[data-script] .tools.needs-script{display:flex}[data-flame] .needs-flame{display:block}[data-flame] .still-frame{display:none}.in-flame{text-align:left;text-decoration:underline;text-decoration-style:dotted;text-underline-offset:.2em;overflow-wrap:anywhere}.in-flame:hover{color:var(--less)}.choices{display:inline-flex;flex-wrap:wrap;align-items:center;gap:0}.choices legend{float:left}.choices label{position:relative;padding:.25rem .7rem;border:1px solid var(--line);margin-left:-1px;cursor:pointer;background:var(--page)}.choices label:first-of-type{border-radius:.25rem 0 0 .25rem;margin-left:0}.choices label:last-of-type{border-radius:0 .25rem .25rem 0}.choices input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}.choices label:has(:checked){background:var(--ink);color:var(--page);border-color:var(--ink)}.choices label:has(:focus-visible){outline:2px solid var(--focus);outline-offset:2px;z-index:1}.flame-path ol{display:flex;flex-wrap:wrap;gap:.3rem;list-style:none;padding:0;margin:.5rem 0;font-size:.88rem;align-items:center}.flame-path li{display:inline-flex;align-items:center;gap:.3rem;max-width:100%}.flame-path li+li:before{content:\"\\203a\";color:var(--quiet)}.flame-path button{padding:.05rem .5rem}.flame-path button,.flame-path [aria-current]{max-width:18rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.flame-path [aria-current]{font-weight:600}#flame-view{position:relative;overflow-x:hidden;overflow-y:auto;scrollbar-gutter:stable;border:1px solid var(--line);border-radius:.25rem;background:var(--page)}#flame-sizer{position:relative}#flame-canvas{position:sticky;top:0;display:block;width:100%}#flame-canvas.is-over{cursor:pointer}#flame-outline{position:absolute;top:0;left:0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}#flame-focus{min-height:3em;margin:.5rem 0;unicode-bidi:isolate;max-height:9em;overflow-y:auto}#flame-tip{position:fixed;z-index:10;pointer-events:none;display:grid;gap:.1rem;max-width:min(34rem,92vw);padding:.5rem .7rem;border:1px solid var(--line);border-radius:.25rem;background:var(--panel);box-shadow:0 3px 12px #00000040;font-size:.9rem;overflow-wrap:anywhere}#flame-tip[hidden]{display:none}#flame-tip code,#flame-tip .path{max-height:6em;overflow:hidden;unicode-bidi:isolate}code,.path{unicode-bidi:isolate}.legend{display:flex;flex-wrap:wrap;gap:.3rem 1rem;font-size:.85rem;color:var(--quiet);align-items:center;margin:.5rem 0;padding:0;list-style:none}.legend li{display:inline-flex;gap:.35rem;align-items:center}.legend svg{flex:none}.legend[data-side=base] .of-difference,.legend[data-side=head] .of-difference,.legend[data-side=difference] .of-side{display:none}.step-0{fill:var(--step-0)}.step-more-1{fill:var(--more-1)}.step-more-2{fill:var(--more-2)}.step-more-3{fill:var(--more-3)}.step-less-1{fill:var(--less-1)}.step-less-2{fill:var(--less-2)}.step-less-3{fill:var(--less-3)}.step-border{stroke:var(--step-ink)}.step-bar{fill:var(--step-ink)}.step-dashes{stroke:var(--step-ink);stroke-dasharray:3 2}#flame-neighbours{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:0 2rem}#flame-neighbours[hidden]{display:none}#flame-neighbours ul{list-style:none;padding:0}#flame-neighbours li{display:flex;flex-wrap:wrap;gap:.1rem .8rem;padding:.25rem 0;border-top:1px solid var(--line);font-size:.92rem}#flame-neighbours li>:first-child{flex:1 1 12rem}.keys{font-size:.88rem}kbd{font-family:inherit;border:1px solid var(--line);border-radius:.2rem;padding:0 .3rem;background:var(--panel)}svg.still{width:100%;height:auto;background:#fff;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,monospace}svg.still text{font-size:11px;fill:#15181c}.facts{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:.5rem 0 0}.facts dt{color:var(--quiet);font-size:.88rem}.facts dd{margin:0;font-size:1.1rem;font-variant-numeric:tabular-nums}@media(max-width:36rem){h1{font-size:1.25rem}th,td{padding:.3rem .35rem}table{font-size:.86rem}.name{min-width:9rem}.controls{gap:.6rem 1rem}.choices legend{float:none;width:100%}}@media print{:root{--panel: #fff;--ink: #000;--quiet: #444;--line: #bbb}[data-flame] .needs-flame,[data-script] .tools.needs-script{display:none}[data-flame] .still-frame{display:block;break-inside:avoid}.in-flame{text-decoration:none}body{max-width:none;padding:0;font-size:10pt}.controls,button.all{display:none}thead th button:after{content:\"\"}.scroll{contain:none;overflow:visible;border:0}tr,.strip,header{break-inside:avoid}svg rect,svg circle{print-color-adjust:exact;-webkit-print-color-adjust:exact}}";
const STYLE_HASH = 'jPCgP+8w54oKMQRjsC5iclVPJFdmOjrdWClZLp6+N7Y=';

;// CONCATENATED MODULE: ./build/report/html/policy.js
/**
 * The page's content security policy: nothing is loaded, and only the style sheet and the script
 * with these hashes run, so a name that got past all escaping still could not.
 */

const POLICY = [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_HASH}'`,
    `script-src 'sha256-${SCRIPT_HASH}'`,
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');

;// CONCATENATED MODULE: ./build/report/html/document.js
/** The frame that every page has: policy, style, theme, script. */



/** One self-contained document. */
function pageDocument({ title, sections, footer, data }) {
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${(0,html_escape/* text */.Qq)(title, 200)}</title>`,
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


/***/ }),

/***/ 86920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   lt: () => (/* binding */ attribute),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qY: () => (/* binding */ coloured),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/** A section with its heading; an empty one is left away. */
function section(id, title, content) {
    if (content === '')
        return '';
    return `<section aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n${content}\n</section>`;
}
/** A table that scrolls sideways by itself, reachable by keyboard. Cells are HTML already. */
function table(label, columns, rows, className = '') {
    const head = columns
        .map(([heading, cell]) => `<th scope="col"${attribute(cell)}>${heading}</th>`)
        .join('');
    const body = rows.map((row) => {
        const cells = row.cells.map((cell, index) => {
            const tag = index === 0 ? 'th scope="row"' : 'td';
            return `<${tag}${attribute(columns[index]?.[1])}>${cell}</${index === 0 ? 'th' : 'td'}>`;
        });
        return `<tr${attribute(row.className)}>${cells.join('')}</tr>`;
    });
    return [
        `<div class="scroll" role="region" tabindex="0" aria-label="${label}">`,
        `<table${attribute(`sortable ${className}`.trim())}>`,
        `<thead><tr>${head}</tr></thead>`,
        `<tbody>\n${body.join('\n')}\n</tbody>`,
        '</table>',
        '</div>',
    ].join('\n');
}
/** The class attribute, with a space before it; empty without a class. */
function attribute(className) {
    return className === undefined || className === '' ? '' : ` class="${className}"`;
}
/** An empty list is left away. */
function list(items) {
    if (items.length === 0)
        return '';
    return `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
}
/** A part that is opened at wish. `title` is HTML already. */
function fold(title, content) {
    return `<details>\n<summary>${title}</summary>\n${content}\n</details>`;
}
/** Coloured by the way it went; a sign or an arrow must stand in the text already. */
function coloured(html, way) {
    return way === 'neutral' ? html : `<span class="${way}">${html}</span>`;
}
function verdictWord(verdict) {
    return `<span class="verdict verdict-${verdict}">${verdict}</span>`;
}


/***/ }),

/***/ 98582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   _C: () => (/* binding */ phraseToHtml),
/* harmony export */   eC: () => (/* binding */ scriptJson)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);
/** HTML out of untrusted text. */


const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text for an element or a quoted attribute. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
/** Longest text from elsewhere in the page, in characters. */
const TEXT_LENGTH = 400;
/** Untrusted text as one printable line for an element or a quoted attribute. */
function text(value, maxLength = TEXT_LENGTH) {
    return escapeHtml((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(value, maxLength));
}
/** A phrase as HTML, names as code. */
function phraseToHtml(phrase, nameLength = _phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .PHRASE_NAME_LENGTH */ .nk) {
    return phrase
        .map((part) => {
        if (typeof part === 'string')
            return escapeHtml(part);
        if ('name' in part)
            return `<code>${text(part.name, nameLength)}</code>`;
        return text(part.label, TEXT_LENGTH);
    })
        .join('');
}
/** A value as JSON that can stand inside a script element, whatever its strings hold. */
function scriptJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 23212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ flameParts)
});

;// CONCATENATED MODULE: ./build/report/flame/colour.js
const MORE = {
    light: ['#dfe3e8', '#f7d8d3', '#f0aaa1', '#e87f74'],
    dark: ['#3b424b', '#593739', '#833c3e', '#ab3f40'],
};
const LESS = {
    light: ['#dfe3e8', '#d3e2f6', '#a3c5ee', '#71a6e4'],
    dark: ['#3b424b', '#304560', '#2f5787', '#2c69b3'],
};
const FRAME_TEXT = { light: '#15181c', dark: '#f3f5f7' };
/** Of frames that a search does not find. */
const DIM = { light: '#f1f3f5', dark: '#22272d' };
const DIM_TEXT = { light: '#5f6770', dark: '#9aa3ad' };
/** Lines around and across frames. */
const LINE = { light: '#ffffff', dark: '#14171b' };
const MARK_LINE = { light: '#15181c', dark: '#f3f5f7' };
const FOCUS = { light: '#0a3f91', dark: '#ffe08a' };
/** Light and dark fill of each built-in kind of work, by label. */
const CATEGORIES = {
    application: ['#f3bd6c', '#7d5312'],
    database: ['#9cc3ea', '#275383'],
    cache: ['#c5b5e8', '#54447f'],
    HTTP: ['#9fd5d1', '#1f5f5b'],
    security: ['#e4b1cd', '#74405c'],
    serialisation: ['#d8d394', '#5b561e'],
    validation: ['#b9d3ad', '#3f5d33'],
    templates: ['#dfc3a8', '#634a32'],
    'async I/O': ['#b7c3d8', '#42506a'],
    framework: ['#d3d8de', '#454c55'],
    other: ['#e6e6e3', '#383a3d'],
};
/** For kinds of work of the user's own. */
const FURTHER = [
    ['#e8c2f0', '#683c73'],
    ['#a8dcbd', '#255f40'],
    ['#f2c0ae', '#7a402b'],
];
function changeFill({ mark, level }, theme) {
    const steps = mark === 'less' || mark === 'removed' ? LESS : MORE;
    return steps[theme][level];
}
function categoryFill(category, theme) {
    // The root is of no kind.
    if (category === '')
        return MORE[theme][0];
    const known = Object.hasOwn(CATEGORIES, category) ? CATEGORIES[category] : undefined;
    const [light, dark] = known ?? FURTHER[category.length % FURTHER.length];
    return theme === 'light' ? light : dark;
}

;// CONCATENATED MODULE: ./build/report/flame/encoding.js
const ORIGINS = [undefined, 'app', 'package', 'stdlib', 'native'];

;// CONCATENATED MODULE: ./build/report/flame/decode.js
/** Reads what `encode.ts` wrote, in the browser and in tests. */

/** @param bytes inflated */
function decodeFlame(bytes) {
    let at = 0;
    const varint = () => {
        let byte = bytes[at++];
        if (byte < 0x80)
            return byte;
        let value = byte & 0x7f;
        let factor = 0x80;
        do {
            byte = bytes[at++];
            value += (byte & 0x7f) * factor;
            factor *= 0x80;
        } while (byte >= 0x80);
        return value;
    };
    const length = varint();
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(at, at + length)));
    at += length;
    const count = header.nodes;
    const depth = new Uint32Array(count);
    const parent = new Int32Array(count);
    const end = new Uint32Array(count);
    const path = [];
    let before = -1;
    for (let node = 0; node < count; node += 1) {
        const own = before + 1 - varint();
        // What stood this deep or deeper ends here.
        for (let open = before; open >= own; open -= 1)
            end[path[open]] = node;
        path[own] = node;
        depth[node] = own;
        parent[node] = own === 0 ? -1 : path[own - 1];
        before = own;
    }
    for (let open = before; open >= 0; open -= 1)
        end[path[open]] = count;
    const frame = new Uint32Array(count);
    for (let node = 0; node < count; node += 1)
        frame[node] = varint();
    const selfHead = new Float64Array(count);
    for (let node = 0; node < count; node += 1)
        selfHead[node] = varint() * header.quantum;
    const selfBase = new Float64Array(count);
    if (header.base !== null) {
        for (let node = 0; node < count; node += 1)
            selfBase[node] = varint() * header.quantum;
    }
    return {
        unit: header.unit,
        baseSide: header.base ?? undefined,
        headSide: header.head,
        pruned: header.pruned ?? undefined,
        frames: header.names.map((name, index) => ({
            name,
            path: header.paths[header.path[index]],
            origin: ORIGINS[header.origin[index]],
            category: header.categories[header.category[index]],
        })),
        ...{ count, frame, parent, end, depth, selfBase, selfHead },
        base: totals(parent, selfBase),
        head: totals(parent, selfHead),
    };
}
function totals(parent, self) {
    const result = Float64Array.from(self);
    for (let node = result.length - 1; node > 0; node -= 1) {
        const above = parent[node];
        result[above] = result[above] + result[node];
    }
    return result;
}

// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
// EXTERNAL MODULE: ./build/profile/categories.js + 2 modules
var profile_categories = __webpack_require__(29673);
;// CONCATENATED MODULE: ./build/report/flame/encode.js
/**
 * A flame graph as text for a page: a header in JSON, then one column after the other as varints,
 * deflated, in base64. Costs are those of a node alone, as whole multiples of a quantum; a reader
 * adds them up to totals. `decode.ts` reads it.
 */



/** A total has so many steps where costs are no whole numbers. */
const STEPS = 2 ** 30;
/** The header and the columns, not deflated yet. */
function packFlame(graph) {
    const self = { base: selfCosts(graph, graph.base), head: selfCosts(graph, graph.head) };
    const largest = Math.max(graph.headSide.total, graph.baseSide?.total ?? 0);
    const isWhole = largest < STEPS && self.base.every(isInteger) && self.head.every(isInteger);
    const quantum = isWhole || largest === 0 ? 1 : largest / STEPS;
    const paths = new Indices();
    const categories = new Indices(Object.values(profile_categories/* CATEGORY_LABELS */.Bi));
    const { frames } = graph;
    const header = {
        unit: graph.unit,
        base: graph.baseSide ?? null,
        head: graph.headSide,
        pruned: graph.pruned ?? null,
        nodes: graph.frame.length,
        quantum,
        names: frames.map(({ name }) => name),
        path: frames.map(({ path }) => paths.of(path)),
        category: frames.map(({ category }) => categories.of(category)),
        origin: frames.map(({ origin }) => ORIGINS.indexOf(origin)),
        paths: paths.values,
        categories: categories.values,
    };
    const json = (0,esm/* strToU8 */._u)(JSON.stringify(header));
    const bytes = new Bytes();
    bytes.varint(json.length);
    bytes.append(json);
    // How far up from the node before: 0 is its child, 1 its sibling.
    let before = -1;
    for (const depth of graph.depth) {
        bytes.varint(before + 1 - depth);
        before = depth;
    }
    for (const frame of graph.frame)
        bytes.varint(frame);
    for (const cost of self.head)
        bytes.varint(Math.round(cost / quantum));
    if (graph.baseSide !== undefined) {
        for (const cost of self.base)
            bytes.varint(Math.round(cost / quantum));
    }
    return bytes.taken();
}
/** What a page holds of packed bytes: nothing in it has to be escaped in HTML. */
function deflated(packed) {
    return base64((0,esm/* deflateSync */.pd)(packed, { level: 9 }));
}
function isInteger(value) {
    return Number.isInteger(value);
}
/** What each node costs alone. */
function selfCosts({ depth }, totals) {
    const self = Float64Array.from(totals);
    const path = [];
    depth.forEach((own, node) => {
        path[own] = node;
        if (own === 0)
            return;
        const parent = path[own - 1];
        self[parent] = self[parent] - totals[node];
    });
    // Sums of fractions may end a hair below nothing.
    return self.map((cost, node) => (cost < totals[node] * 1e-9 ? 0 : cost));
}
/** Gives equal texts one index. */
class Indices {
    values = [];
    #known = new Map();
    constructor(values = []) {
        for (const value of values)
            this.of(value);
    }
    of(value) {
        const known = this.#known.get(value);
        if (known !== undefined)
            return known;
        this.#known.set(value, this.values.length);
        return this.values.push(value) - 1;
    }
}
class Bytes {
    #bytes = new Uint8Array(1 << 16);
    #length = 0;
    varint(value) {
        if (this.#length + 8 > this.#bytes.length)
            this.#grow(8);
        let rest = value;
        while (rest >= 0x80) {
            this.#bytes[this.#length++] = (rest % 0x80) | 0x80;
            rest = Math.floor(rest / 0x80);
        }
        this.#bytes[this.#length++] = rest;
    }
    append(bytes) {
        this.#grow(bytes.length);
        this.#bytes.set(bytes, this.#length);
        this.#length += bytes.length;
    }
    taken() {
        return this.#bytes.subarray(0, this.#length);
    }
    #grow(more) {
        if (this.#length + more <= this.#bytes.length)
            return;
        const larger = new Uint8Array(2 * (this.#length + more));
        larger.set(this.taken());
        this.#bytes = larger;
    }
}
function base64(bytes) {
    const parts = [];
    // `fromCharCode` takes so many arguments at once; a multiple of three, so that parts join.
    for (let at = 0; at < bytes.length; at += 0x6000) {
        parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 0x6000))));
    }
    return parts.join('');
}

// EXTERNAL MODULE: ./build/report/flame/measure.js
var flame_measure = __webpack_require__(66959);
// EXTERNAL MODULE: ./build/report/html/escape.js
var html_escape = __webpack_require__(98582);
;// CONCATENATED MODULE: ./build/report/flame/layout.js
/** A node's width before it is drawn anywhere: widths of children add up to at most the parent's. */
function extentOf(tree, side, { baseFactor, headFactor }) {
    switch (side) {
        case 'base':
            return (node) => tree.base(node) * baseFactor;
        case 'head':
            return (node) => tree.head(node) * headFactor;
        case 'difference':
            return (node) => tree.base(node) * baseFactor + tree.head(node) * headFactor;
    }
}
/**
 * The zoomed node as wide as the picture, what it stands on above it as wide, and all below it that
 * is wide enough to be seen; row by row, so that it can be drawn before it is whole.
 */
class Layout {
    boxes = { node: [], x: [], width: [], row: [], rows: [] };
    #tree;
    #extent;
    #least;
    #scale;
    /** The first box whose children are still to be placed. */
    #open;
    /**
     * @param width of the picture, in any unit
     * @param least what is narrower is left out, in the same unit
     */
    constructor(tree, zoomed, extent, width, least) {
        this.#tree = tree;
        this.#extent = extent;
        this.#least = least;
        const path = [zoomed];
        for (let node = tree.parent(zoomed); node >= 0; node = tree.parent(node))
            path.push(node);
        path.reverse().forEach((node, row) => {
            this.#add(node, 0, width, row);
        });
        const whole = extent(zoomed);
        this.#scale = whole > 0 ? width / whole : 0;
        this.#open = whole > 0 ? path.length - 1 : path.length;
    }
    get isWhole() {
        return this.#open >= this.boxes.node.length;
    }
    /** Places further frames until all are there, or it is late. */
    grow(isLate = () => false) {
        const { node, x, row } = this.boxes;
        for (let step = 1; !this.isWhole; step += 1, this.#open += 1) {
            if (step % 16 === 0 && isLate())
                return;
            const above = node[this.#open];
            const below = row[this.#open] + 1;
            let left = x[this.#open];
            let child = this.#tree.firstChild(above);
            for (; child >= 0; child = this.#tree.nextSibling(child)) {
                const own = this.#extent(child) * this.#scale;
                if (own >= this.#least)
                    this.#add(child, left, own, below);
                left += own;
            }
        }
    }
    #add(node, x, width, row) {
        const { boxes } = this;
        const index = boxes.node.push(node) - 1;
        boxes.x.push(x);
        boxes.width.push(width);
        boxes.row.push(row);
        const inRow = boxes.rows[row];
        if (inRow === undefined)
            boxes.rows[row] = [index];
        else
            inRow.push(index);
    }
}
/** All of it at once. */
function layOut(...of) {
    const layout = new Layout(...of);
    layout.grow();
    return layout.boxes;
}
/** Index of the frame at a place of a row; -1 where there is none. */
function boxAt(boxes, row, x) {
    const inRow = boxes.rows[row] ?? [];
    let [low, high] = [0, inRow.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (boxes.x[inRow[middle]] <= x)
            low = middle;
        else
            high = middle - 1;
    }
    const index = inRow[low] ?? -1;
    if (index < 0)
        return -1;
    const start = boxes.x[index];
    return x >= start && x < start + boxes.width[index] ? index : -1;
}

;// CONCATENATED MODULE: ./build/report/flame/trees.js
function topDown(data) {
    const { frame, parent, end, base, head } = data;
    return {
        root: 0,
        frame: (node) => frame[node],
        base: (node) => base[node],
        head: (node) => head[node],
        parent: (node) => parent[node],
        firstChild: (node) => (node + 1 < end[node] ? node + 1 : -1),
        nextSibling: (node) => {
            const above = parent[node];
            const next = end[node];
            return above >= 0 && next < end[above] ? next : -1;
        },
        hasChildren: (node) => node + 1 < end[node],
    };
}
/** Leaves first: below each function stand its callers, as far as they waited for it alone. */
function inverted(data) {
    const { selfBase, selfHead, count } = data;
    const leaves = new Uint32Array(count);
    let found = 0;
    for (let node = 1; node < count; node += 1) {
        if (selfBase[node] + selfHead[node] > 0)
            leaves[found++] = node;
    }
    const all = wholeOf(leaves.subarray(0, found));
    return new MergedTree(data, 0, all, {
        // The root stands for nothing: the first step is to the leaves themselves.
        next: (items) => (items === all ? items : callersOf(data, items)),
        hasNext: (items) => items === all || hasCallers(data, items),
        base: selfBase,
        head: selfHead,
    });
}
/** The function at the root, and below it who calls it, as far as it was called. */
function callers(data, frame) {
    const { base, head } = data;
    const next = (items) => callersOf(data, items);
    const hasNext = (items) => hasCallers(data, items);
    const all = wholeOf(outermost(data, frame));
    return new MergedTree(data, frame, all, { next, hasNext, base, head });
}
/** The function at the root, and below it what it calls. */
function callees(data, frame) {
    const { base, head, end } = data;
    const hasNext = ({ node, start, stop }) => {
        for (let index = start; index < stop; index += 1) {
            const each = node[index];
            if (each + 1 < end[each])
                return true;
        }
        return false;
    };
    const next = (items) => calleesOf(data, items);
    const all = wholeOf(outermost(data, frame));
    return new MergedTree(data, frame, all, { next, hasNext, base, head });
}
/** The nodes of a function that are not below another one of it: their costs may be added up. */
function outermost({ count, frame, end }, wanted) {
    const found = [];
    for (let node = 0; node < count;) {
        if (frame[node] === wanted) {
            found.push(node);
            node = end[node];
        }
        else
            node += 1;
    }
    return Uint32Array.from(found);
}
function wholeOf(node) {
    return { node, origin: node, start: 0, stop: node.length };
}
function callersOf({ parent }, items) {
    const { node, origin, start, stop } = items;
    const above = new Uint32Array(stop - start);
    const from = new Uint32Array(stop - start);
    let count = 0;
    for (let index = start; index < stop; index += 1) {
        const caller = parent[node[index]];
        if (caller <= 0)
            continue;
        above[count] = caller;
        from[count] = origin[index];
        count += 1;
    }
    return { node: above, origin: from, start: 0, stop: count };
}
function hasCallers({ parent }, { node, start, stop }) {
    for (let index = start; index < stop; index += 1) {
        if (parent[node[index]] > 0)
            return true;
    }
    return false;
}
function calleesOf({ end }, { node, start, stop }) {
    let count = 0;
    const each = (take) => {
        for (let index = start; index < stop; index += 1) {
            const own = node[index];
            const last = end[own];
            for (let child = own + 1; child < last; child = end[child])
                take(child);
        }
    };
    each(() => {
        count += 1;
    });
    const below = new Uint32Array(count);
    count = 0;
    each((child) => {
        below[count++] = child;
    });
    return wholeOf(below);
}
/** Nodes are made as they are asked for; columns have one entry a node. */
class MergedTree {
    root = 0;
    #data;
    #rule;
    #frame;
    #parent = [-1];
    #base = [0];
    #head = [0];
    /** -2: not made yet. */
    #first = [-2];
    #next = [-1];
    #items;
    /** By frame: its group, while a node's children are made; -1 for none. */
    #groupOf;
    constructor(data, frame, items, rule) {
        this.#data = data;
        this.#rule = rule;
        this.#frame = [frame];
        this.#items = [items];
        this.#groupOf = new Int32Array(data.frames.length).fill(-1);
        let [base, head] = [0, 0];
        for (const origin of items.origin) {
            base += rule.base[origin];
            head += rule.head[origin];
        }
        this.#base[0] = base;
        this.#head[0] = head;
    }
    frame(node) {
        return this.#frame[node];
    }
    base(node) {
        return this.#base[node];
    }
    head(node) {
        return this.#head[node];
    }
    parent(node) {
        return this.#parent[node];
    }
    firstChild(node) {
        if (this.#first[node] === -2)
            this.#expand(node);
        return this.#first[node];
    }
    nextSibling(node) {
        return this.#next[node];
    }
    hasChildren(node) {
        const items = this.#items[node];
        return items === undefined ? this.#first[node] !== -1 : this.#rule.hasNext(items);
    }
    /** Groups the nodes one step further by their function, the costliest first. */
    #expand(parent) {
        const { node, origin, start, stop } = this.#rule.next(this.#items[parent]);
        this.#items[parent] = undefined;
        const { frame } = this.#data;
        const { base, head } = this.#rule;
        const groupOf = this.#groupOf;
        const frames = [];
        const sizes = [];
        const bases = [];
        const heads = [];
        for (let index = start; index < stop; index += 1) {
            const of = frame[node[index]];
            const from = origin[index];
            let group = groupOf[of];
            if (group < 0) {
                group = frames.push(of) - 1;
                groupOf[of] = group;
                sizes.push(0);
                bases.push(0);
                heads.push(0);
            }
            sizes[group] = sizes[group] + 1;
            bases[group] = bases[group] + base[from];
            heads[group] = heads[group] + head[from];
        }
        const places = new Uint32Array(frames.length);
        let before = 0;
        sizes.forEach((size, group) => {
            places[group] = before;
            before += size;
        });
        const nodes = new Uint32Array(before);
        const origins = new Uint32Array(before);
        for (let index = start; index < stop; index += 1) {
            const group = groupOf[frame[node[index]]];
            const place = places[group];
            places[group] = place + 1;
            nodes[place] = node[index];
            origins[place] = origin[index];
        }
        for (const of of frames)
            groupOf[of] = -1;
        const cost = (group) => bases[group] + heads[group];
        const order = frames.map((_, group) => group).sort((a, b) => cost(b) - cost(a));
        this.#first[parent] = order.length === 0 ? -1 : this.#frame.length;
        order.forEach((group, index) => {
            const last = places[group];
            this.#frame.push(frames[group]);
            this.#parent.push(parent);
            this.#base.push(bases[group]);
            this.#head.push(heads[group]);
            this.#first.push(-2);
            const from = last - sizes[group];
            this.#items.push({ node: nodes, origin: origins, start: from, stop: last });
            this.#next.push(index + 1 < order.length ? this.#frame.length : -1);
        });
    }
}

;// CONCATENATED MODULE: ./build/report/flame/svg.js
/** The flame graph as a still picture, for paper and for a page without a script. */





/** Pixels. */
const WIDTH = 1000;
const ROW = 17;
const CHARACTER = 6.7;
/** Narrower frames are left out, and rows further down. */
const LEAST = 3;
const MOST_ROWS = 80;
/** Colours are attributes, because a page's policy allows no styles; light, because paper is. */
function flameSvg(data, measure, label) {
    const scale = (0,flame_measure/* scaleOf */._K)(data, measure);
    const tree = topDown(data);
    const extent = extentOf(tree, scale.isComparison ? 'difference' : 'head', scale);
    const boxes = layOut(tree, tree.root, extent, WIDTH, LEAST);
    const rows = Math.min(MOST_ROWS, boxes.rows.length);
    const parts = boxes.node.flatMap((node, index) => {
        const row = boxes.row[index];
        if (row >= rows)
            return [];
        const frame = data.frames[tree.frame(node)];
        if (frame === undefined)
            return [];
        const change = (0,flame_measure/* changeOf */.C2)(scale, tree.base(node), tree.head(node));
        const fill = scale.isComparison
            ? changeFill(change, 'light')
            : categoryFill(frame.category, 'light');
        const width = boxes.width[index] - 1;
        const x = boxes.x[index];
        const told = scale.isComparison
            ? `${(0,flame_measure/* formatValues */.KU)(scale, change)}, ${(0,flame_measure/* formatChange */.eD)(scale, change)}`
            : (0,flame_measure/* formatValue */.Fl)(scale, change.head);
        const dashes = change.mark === 'new' ? '' : ' stroke-dasharray="3 2"';
        const border = change.mark === 'new' || change.mark === 'removed' ? ` stroke="#15181c"${dashes}` : '';
        const sign = change.mark === 'new' ? '+ ' : change.mark === 'removed' ? '× ' : '';
        const letters = Math.floor((width - 6) / CHARACTER);
        const text = letters < 3 ? '' : shortened(`${sign}${frame.name}`, letters);
        return [
            `<g><title>${(0,html_escape/* escapeHtml */.ZD)(`${frame.name} ${frame.path}: ${told}`)}</title><rect x="${fixed(x)}" y="${row * ROW}" width="${fixed(width)}" height="${ROW - 1}" fill="${fill}"${border}/>${text === ''
                ? ''
                : `<text x="${fixed(x + 3)}" y="${row * ROW + 12}" fill="${FRAME_TEXT.light}">${(0,html_escape/* escapeHtml */.ZD)(text)}</text>`}</g>`,
        ];
    });
    return [
        `<svg class="still" viewBox="0 0 ${WIDTH} ${rows * ROW}" role="img" aria-label="${(0,html_escape/* escapeHtml */.ZD)(label)}">`,
        ...parts,
        '</svg>',
    ].join('\n');
}
function shortened(text, letters) {
    const all = Array.from(text);
    return all.length <= letters ? text : `${all.slice(0, letters - 1).join('')}…`;
}
function fixed(value) {
    return String(Number(value.toFixed(1)));
}

// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/html/elements.js
var html_elements = __webpack_require__(86920);
;// CONCATENATED MODULE: ./build/report/html/flame.js








const UNIT_WORDS = {
    'ms per request': 'ms per request',
    seconds: 'seconds',
    samples: 'samples',
    bytes: 'bytes',
};
function flameParts(graph) {
    const bytes = packFlame(graph);
    const data = decodeFlame(bytes);
    const measure = (0,flame_measure/* firstMeasure */.Py)(graph);
    const { baseSide, headSide } = graph;
    const scale = (0,flame_measure/* scaleOf */._K)(graph, measure);
    const label = baseSide === undefined
        ? `Flame graph: ${(0,flame_measure/* formatValue */.Fl)(scale, headSide.total * scale.headFactor)}`
        : `Flame graph, before → after: ${(0,flame_measure/* formatValues */.KU)(scale, { base: baseSide.total * scale.baseFactor, head: headSide.total * scale.headFactor })}`;
    const isComparison = baseSide !== undefined;
    const side = isComparison ? 'difference' : 'head';
    return {
        section: (0,html_elements/* section */.uW)('flame-heading', isComparison ? 'Flame graph, before → after' : 'Flame graph', [
            ...told(graph),
            `<div class="needs-flame">${controls(data, measure)}${VIEW}</div>`,
            `<div class="still-frame">`,
            legend('still-legend', data, side),
            flameSvg(data, measure, label),
            '</div>',
        ].join('\n')),
        data: `<script type="text/plain" id="flame-data">${deflated(bytes)}</script>`,
    };
}
/** What a reader has to know before reading it. */
function told(graph) {
    const { baseSide, pruned, unit } = graph;
    const width = baseSide === undefined
        ? 'Callers stand above what they call; a frame is as wide as its cost.'
        : 'Callers stand above what they call. A frame is as wide as the mean of before and after, so that new and removed ones both have room; its colour is its change, in parts of its larger side. Grey is what sampling alone would show.';
    const units = baseSide !== undefined && unit !== 'ms per request'
        ? ' The two recordings need not have lasted equally long: they are compared by share of their totals.'
        : '';
    const left = pruned === undefined
        ? ''
        : ` ${(0,format/* plural */.LS)(pruned.nodes, 'small frame')}, none above ${(0,format/* formatNumber */.ZV)(pruned.largestShare * 100, 4)} % of everything, ${pruned.nodes === 1 ? 'is' : 'are'} left out; what they cost stands with their callers.`;
    return [`<p class="quiet">${(0,html_escape/* escapeHtml */.ZD)(`${width}${units}${left}`)}</p>`];
}
function choices(name, title, options, checked) {
    const radios = options.map(([value, label]) => `<label><input type="radio" name="${name}" value="${value}"${value === checked ? ' checked' : ''}> ${(0,html_escape/* escapeHtml */.ZD)(label)}</label>`);
    return `<fieldset class="choices"><legend>${title}</legend>${radios.join('')}</fieldset>`;
}
function controls(data, measure) {
    const isComparison = data.baseSide !== undefined;
    return [
        '<div class="controls">',
        isComparison
            ? choices('flame-side', 'Show', [
                ['difference', 'difference'],
                ['base', 'before'],
                ['head', 'after'],
            ], 'difference')
            : '',
        choices('flame-shape', 'From', [
            ['top-down', 'callers down'],
            ['inverted', 'leaves up'],
            ['sandwich', 'one function'],
        ], 'top-down'),
        data.unit === 'share'
            ? ''
            : choices('flame-measure', 'Numbers', [
                ['cost', UNIT_WORDS[data.unit]],
                ['share', 'share of total'],
            ], measure),
        '<label>Search <input type="search" id="flame-search" placeholder="function, file, kind of work" aria-keyshortcuts="/"></label>',
        '<span class="quiet" id="flame-found" role="status"></span>',
        '</div>',
        '<nav class="flame-path" id="flame-path" aria-label="Zoomed into"></nav>',
        legend('flame-legend', data, isComparison ? 'difference' : 'head'),
    ].join('\n');
}
const VIEW = [
    '<div id="flame-view" role="tree" tabindex="0" aria-label="Flame graph">',
    '<div id="flame-sizer" role="presentation"><canvas id="flame-canvas" aria-hidden="true"></canvas></div>',
    '<div id="flame-outline" role="presentation"></div>',
    '</div>',
    '<p id="flame-focus" role="status"></p>',
    '<div id="flame-neighbours" hidden></div>',
    '<details class="keys"><summary>Keys</summary>',
    '<p>Click, <kbd>Enter</kbd> or <kbd>+</kbd>: into a frame. <kbd>Escape</kbd>, <kbd>Backspace</kbd> or <kbd>−</kbd>: out again. Arrows: to callers, callees and what stands beside. <kbd>Home</kbd>: to everything. <kbd>s</kbd>: the focused function alone, with its callers and callees. <kbd>/</kbd>: search.</p>',
    '</details>',
    '<div id="flame-tip" hidden></div>',
].join('\n');
function chip(className, further = '') {
    return `<svg width="22" height="14" aria-hidden="true"><rect x="1" y="1" width="20" height="12" class="${className}"/>${further}</svg>`;
}
function kindChip(label) {
    const filled = (theme) => `<rect x="1" y="1" width="20" height="12" class="in-${theme}" fill="${categoryFill(label, theme)}"/>`;
    return `<svg width="22" height="14" aria-hidden="true">${filled('light')}${filled('dark')}</svg>`;
}
/** Kinds of work in the graph, by what functions of each cost alone. */
function kindsOf({ frames, frame, count, selfHead, selfBase }) {
    const weights = new Map();
    for (let node = 1; node < count; node += 1) {
        const label = frames[frame[node]]?.category ?? '';
        const cost = selfHead[node] + selfBase[node];
        weights.set(label, (weights.get(label) ?? 0) + cost);
    }
    return [...weights].sort((a, b) => b[1] - a[1]).map(([label]) => label);
}
/** What the colours and marks mean. */
function legend(id, data, side) {
    const kinds = kindsOf(data).map((label) => `<li class="of-side">${kindChip(label)}${(0,html_escape/* text */.Qq)(label)}</li>`);
    const steps = [
        [chip('step-less-3'), '▼ 40 % and above'],
        [chip('step-less-2'), '▼ 10 to 40 %'],
        [chip('step-less-1'), '▼ up to 10 %'],
        [chip('step-0'), 'no clear change'],
        [chip('step-more-1'), '▲ up to 10 %'],
        [chip('step-more-2'), '▲ 10 to 40 %'],
        [chip('step-more-3'), '▲ 40 % and above'],
        [
            chip('step-more-3 step-border', '<rect x="1" y="1" width="3" height="12" class="step-bar"/>'),
            '+ new',
        ],
        [chip('step-less-3 step-dashes'), '× removed'],
    ];
    return [
        `<ul class="legend" id="${id}" data-side="${side}">`,
        ...steps.map(([picture, words]) => `<li class="of-difference">${picture}${words}</li>`),
        ...kinds,
        '</ul>',
    ].join('\n');
}


/***/ }),

/***/ 23600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ functionTable)
/* harmony export */ });
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86920);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98582);


const BAR = ['', '<span class="visually-hidden">As a bar</span>', 'bar-cell'];
const COLUMNS = {
    decided: [
        ['name', 'Function', 'name'],
        ['base', 'Before, ms', 'number'],
        ['head', 'After, ms', 'number'],
        ['effect', 'Change', 'number'],
        BAR,
        ['', 'Share of the total', 'number'],
        ['category', 'Kind of work', ''],
        ['verdict', 'Verdict', ''],
    ],
    compared: [
        ['name', 'Function', 'name'],
        ['base', 'Before', 'number'],
        ['head', 'After', 'number'],
        ['effect', 'Change', 'number'],
        BAR,
        ['', 'Share lies between', 'number'],
        ['category', 'Kind of work', ''],
    ],
    single: [
        ['name', 'Function', 'name'],
        ['self', 'Itself', 'number'],
        ['total', 'With what it calls', 'number'],
        BAR,
        ['', 'Share of the total', 'number'],
        ['category', 'Kind of work', ''],
    ],
};
/** @param lead what the numbers are; text */
function functionTable(kind, lead) {
    const head = COLUMNS[kind].map(([key, heading, className]) => key === ''
        ? `<th scope="col"${(0,_elements_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(className)}>${heading}</th>`
        : `<th scope="col"${(0,_elements_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(className)} data-key="${key}"><button type="button">${heading}</button></th>`);
    return (0,_elements_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)('function-heading', 'Functions', [
        `<p class="quiet">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(lead)}</p>`,
        `<noscript><p>This table needs JavaScript${kind === 'decided' ? '; result.json holds the same rows' : ''}.</p></noscript>`,
        '<div class="controls">',
        ...(kind === 'single'
            ? []
            : [
                '<fieldset class="choices"><legend>Count</legend>',
                '<label><input type="radio" name="counted" value="total" checked> with what it calls</label>',
                '<label><input type="radio" name="counted" value="self"> itself only</label>',
                '</fieldset>',
            ]),
        '<label>Filter <input type="search" id="function-filter" placeholder="name, file, kind of work" aria-controls="functions"></label>',
        '<label><input type="checkbox" id="only-application" aria-controls="functions"> only the service’s own</label>',
        '<span class="quiet" id="function-status" role="status"></span>',
        '</div>',
        '<div class="scroll" role="region" tabindex="0" aria-label="Functions">',
        '<table id="functions">',
        `<thead><tr>${head.join('')}</tr></thead>`,
        '<tbody></tbody>',
        '</table>',
        '</div>',
        '<button type="button" class="all" id="show-all" hidden>Show all</button>',
    ].join('\n'));
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


/***/ })

};
