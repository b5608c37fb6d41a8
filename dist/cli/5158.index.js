export const id = 5158;
export const ids = [5158];
export const modules = {

/***/ 15265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ profileTables),
/* harmony export */   Fr: () => (/* binding */ allSamples),
/* harmony export */   LM: () => (/* binding */ turnsNoun),
/* harmony export */   VS: () => (/* binding */ costProfile),
/* harmony export */   Wn: () => (/* binding */ meanCpuMsPerRequest),
/* harmony export */   wv: () => (/* binding */ describeCounts),
/* harmony export */   yy: () => (/* binding */ meanCounts)
/* harmony export */ });
/** The tables of a measurement, in the shape that the profile code works on. */
function profileTables(measurement) {
    return {
        functions: measurement.functions.map(([name, path, origin]) => ({ name, path, origin })),
        frames: measurement.frames.map(([fn, line]) => ({ function: fn, line })),
        stacks: measurement.stacks.map(([parent, frame]) => ({ parent, frame })),
    };
}
/** The samples of all rounds together; every round weighs as much as its CPU per request. */
function allSamples(measurement) {
    const weights = new Map();
    for (const round of measurement.rounds) {
        const kept = round.samples.reduce((sum, [, weight]) => sum + weight, 0);
        const scale = round.cpuMs / round.requests / kept;
        for (const [stack, weight] of round.samples) {
            weights.set(stack, (weights.get(stack) ?? 0) + weight * scale);
        }
    }
    return [...weights].map(([stack, weight]) => ({ stack, weight }));
}
/** Milliseconds of CPU per request by stack, as the mean of the rounds. @param name for people */
function costProfile(measurement, name) {
    const rounds = Math.max(1, measurement.rounds.length);
    const samples = allSamples(measurement).map(({ stack, weight }) => ({
        stack,
        weight: weight / rounds,
    }));
    return {
        name,
        tables: profileTables(measurement),
        samples,
        unit: 'ms per request',
        totalWeight: samples.reduce((sum, { weight }) => sum + weight, 0),
        sampleCount: measurement.rounds.reduce((sum, { sampler }) => sum + Math.max(0, sampler.samples - sampler.idleFiltered), 0),
        isApproximate: false,
        notes: [],
        threads: [],
    };
}
/** Mean CPU of a request over the rounds, in milliseconds; 0 without rounds. */
function meanCpuMsPerRequest(measurement) {
    const perRound = measurement.rounds.map((round) => round.cpuMs / round.requests);
    return perRound.reduce((sum, value) => sum + value, 0) / Math.max(1, perRound.length);
}
/** Calls and turns per request of the whole scenario. */
function meanCounts(counts) {
    let [calls, turns, weights] = [0, 0, 0];
    for (const { functions, weight } of counts.requests) {
        weights += weight;
        for (const [, ownCalls, ownTurns] of functions) {
            calls += weight * ownCalls;
            turns += weight * ownTurns;
        }
    }
    return { calls: calls / weights, turns: turns / weights };
}
/** What a turn is to people. */
function turnsNoun(unit) {
    return unit === 'jumps' ? 'loop turns' : 'executed lines';
}
/** `812 calls and 3059 loop turns per request`. */
function describeCounts(counts) {
    const { calls, turns } = meanCounts(counts);
    return `${Math.round(calls)} calls and ${Math.round(turns)} ${turnsNoun(counts.unit)} per request`;
}


/***/ }),

/***/ 25158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   costAsRecording: () => (/* binding */ costAsRecording),
/* harmony export */   measuredCost: () => (/* binding */ measuredCost)
/* harmony export */ });
/* harmony import */ var _baseline_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15265);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _profile_merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72778);



/**
 * CPU in milliseconds per request, all rounds together. Which thread a sample is of was not kept.
 * @param name of it, for people
 * @throws InputError when only the work was counted
 */
function measuredCost(measurement, name) {
    const { rounds } = measurement;
    if (rounds.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`reading the measurement ${name}: it has no rounds, only counts`, {
            advice: 'fastapi-spy compare shows counts',
        });
    }
    const cost = (0,_baseline_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .costProfile */ .VS)(measurement, name);
    // A file may hold a function or a stack twice.
    const { tables, stacks } = (0,_profile_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeTables */ .K)([cost.tables]);
    const weights = new Map();
    for (const { stack: own, weight } of cost.samples) {
        const stack = stacks[0]?.[own];
        if (weight > 0)
            weights.set(stack, (weights.get(stack) ?? 0) + weight);
    }
    const samples = [...weights].map(([stack, weight]) => ({ stack, weight }));
    const totalWeight = sum(samples.map(({ weight }) => weight));
    if (!(totalWeight > 0)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`reading the measurement ${name}: there are no samples in it`);
    }
    const requests = sum(rounds.map((round) => round.requests));
    return {
        ...cost,
        ...{ tables, samples, totalWeight },
        durationSeconds: sum(rounds.map((round) => round.seconds)),
        notes: [
            `The CPU of a request is from the operating system’s clock, the mean of ${rounds.length} rounds with ${requests} requests together; samples say how it is divided.`,
        ],
    };
}
/** The same in seconds, for the writers of other formats. */
function costAsRecording({ tables, samples, totalWeight, notes, }) {
    const factor = 1 / 1000;
    return {
        ...{ format: 'speedscope', tables, unit: 'seconds', notes, isApproximate: false, threads: [] },
        samples: samples.map(({ stack, weight }) => ({ stack, weight: weight * factor })),
        totalWeight: totalWeight * factor,
    };
}
function sum(values) {
    return values.reduce((all, value) => all + value, 0);
}


/***/ }),

/***/ 72778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ mergeTables)
/* harmony export */ });
/* harmony import */ var _interner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50139);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63095);
/** One set of tables out of several, in which the same function, frame and stack have one index. */


/** The tables are whole: each index is there, and a parent precedes its children. */
function mergeTables(all) {
    const functions = new _interner_js__WEBPACK_IMPORTED_MODULE_0__/* .Interner */ .M();
    const frames = new _interner_js__WEBPACK_IMPORTED_MODULE_0__/* .Interner */ .M();
    const stacks = new _interner_js__WEBPACK_IMPORTED_MODULE_0__/* .Interner */ .M();
    const placed = all.map((tables) => {
        const ofFunctions = tables.functions.map((id) => functions.intern((0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .functionKey */ .a)(id), () => id));
        const ofFrames = tables.frames.map((own) => {
            const fn = ofFunctions[own.function];
            return frames.intern(`${fn}:${own.line}`, () => ({ function: fn, line: own.line }));
        });
        const ofStacks = [];
        for (const own of tables.stacks) {
            const parent = own.parent < 0 ? -1 : ofStacks[own.parent];
            const frame = ofFrames[own.frame];
            ofStacks.push(stacks.intern(`${parent}:${frame}`, () => ({ parent, frame })));
        }
        return { functions: ofFunctions, stacks: ofStacks };
    });
    return {
        tables: { functions: functions.values, frames: frames.values, stacks: stacks.values },
        functions: placed.map((each) => each.functions),
        stacks: placed.map((each) => each.stacks),
    };
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
