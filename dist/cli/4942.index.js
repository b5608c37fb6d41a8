export const id = 4942;
export const ids = [4942];
export const modules = {

/***/ 4942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareProfiles: () => (/* binding */ compareProfiles)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63095);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9152);


function compareProfiles(base, head) {
    const isCost = base.profile.unit === 'ms per request' && head.profile.unit === 'ms per request';
    const change = changeBetween(base.profile, head.profile, isCost);
    const functions = joined(base.functions, head.functions, ({ id }) => (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .functionKey */ .a)(id)).map(({ either: { id, category }, before, after }) => ({
        ...{ id, category },
        presence: presenceOf(before, after),
        self: change(before?.self, after?.self),
        total: change(before?.total, after?.total),
    }));
    const categories = joined(base.categories, head.categories, ({ category }) => category).map(({ either: { category, label }, before, after }) => ({
        ...{ category, label },
        presence: presenceOf(before, after),
        weight: change(before?.weight, after?.weight),
    }));
    const endpoints = joined(base.endpoints, head.endpoints, endpointKey).map(({ either: { id, place }, before, after }) => ({
        ...{ id, place },
        presence: presenceOf(before, after),
        weight: change(before?.weight, after?.weight),
    }));
    const threads = joined(kinds(base.threads), kinds(head.threads), ({ kind }) => kind).map(({ either: { kind }, before, after }) => ({
        kind,
        presence: presenceOf(before, after),
        weight: change(before?.weight, after?.weight),
    }));
    const byWeight = (a, b) => byEffect(a.weight, b.weight);
    return {
        ...{ base, head, comparedIn: isCost ? 'ms per request' : 'share' },
        notes: notes(base.profile, head.profile, isCost),
        functions: functions.sort((a, b) => byEffect(a.self, b.self) || byEffect(a.total, b.total)),
        categories: categories.sort(byWeight),
        endpoints: endpoints.sort(byWeight),
        // One side that does not tell threads apart, or only processes, says nothing about the other's.
        threads: threads.some(({ presence }) => presence === 'both') ? threads.sort(byWeight) : [],
    };
}
function byEffect(a, b) {
    return Math.abs(b.effect) - Math.abs(a.effect) || b.head + b.base - a.head - a.base;
}
function endpointKey({ id, place }) {
    return `${place}:${(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .functionKey */ .a)(id)}`;
}
function changeBetween(base, head, isCost) {
    const { sampleCount: ofBase = 0 } = base;
    const { sampleCount: ofHead = 0 } = head;
    return (before = 0, after = 0) => {
        const baseShare = Math.min(1, before / base.totalWeight);
        const headShare = Math.min(1, after / head.totalWeight);
        const interval = (baseTotal, headTotal) => ofBase > 0 && ofHead > 0
            ? (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceInterval */ .L)({ share: baseShare, samples: ofBase, total: baseTotal }, { share: headShare, samples: ofHead, total: headTotal })
            : undefined;
        const shareInterval = interval(1, 1);
        return {
            ...{ base: before, head: after, baseShare, headShare },
            effect: isCost ? after - before : headShare - baseShare,
            shareInterval,
            effectInterval: isCost ? interval(base.totalWeight, head.totalWeight) : shareInterval,
        };
    };
}
function joined(base, head, keyOf) {
    const ofBase = new Map(base.map((row) => [keyOf(row), row]));
    const ofHead = new Map(head.map((row) => [keyOf(row), row]));
    return [...new Map([...ofBase, ...ofHead])].map(([key, either]) => {
        return { either, before: ofBase.get(key), after: ofHead.get(key) };
    });
}
function presenceOf(before, after) {
    if (before === undefined)
        return 'new';
    return after === undefined ? 'removed' : 'both';
}
function kinds(threads) {
    const weights = new Map();
    for (const { kind, weight } of threads)
        weights.set(kind, (weights.get(kind) ?? 0) + weight);
    return [...weights].map(([kind, weight]) => ({ kind, weight }));
}
function notes(base, head, isCost) {
    const result = [
        isCost
            ? 'Compared is the CPU of a request. Whether a difference is more than noise is for `fastapi-spy compare` to say, which looks at every round.'
            : 'Compared are shares of the total, as a recording has no clock of the CPU: what takes a larger share may take no more time than before. Where something grew, the shares of all others fall.',
    ];
    if (base.unit !== head.unit) {
        result.push(`Base is in ${base.unit}, head in ${head.unit}: only shares can be compared.`);
    }
    if (base.sampleCount !== undefined && head.sampleCount !== undefined) {
        result.push('Intervals hold with 95 % if samples were independent (Newcombe 1998, method 10). Samples of one recording are not: the truth lies in a wider one, and another recording of the same code may lie outside.', ...(isCost
            ? ['They take the CPU of a request as exact, and rounds differ in that as well.']
            : []));
    }
    else {
        result.push('How many samples are behind a share is not known, so nothing says how sure it is.');
    }
    if (base.isApproximate || head.isApproximate) {
        result.push('One side leaves out what is small: what is new or removed may be only that.');
    }
    return result;
}


/***/ }),

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


/***/ })

};
