export const id = 4812;
export const ids = [4812];
export const modules = {

/***/ 14812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UD: () => (/* binding */ compare),
  Uq: () => (/* binding */ compareOptions)
});

// UNUSED EXPORTS: describeMeasurement

// EXTERNAL MODULE: ./build/compare/candidates.js
var candidates = __webpack_require__(25556);
// EXTERNAL MODULE: ./build/compare/compatibility.js
var compatibility = __webpack_require__(45908);
// EXTERNAL MODULE: ./build/profile/categories.js + 2 modules
var categories = __webpack_require__(29673);
// EXTERNAL MODULE: ./build/profile/model.js
var model = __webpack_require__(63095);
// EXTERNAL MODULE: ./build/compare/count-work.js
var count_work = __webpack_require__(31845);
;// CONCATENATED MODULE: ./build/compare/group-by.js
/** Things that share a key, in their order; keys in the order in which they are met. */
function groupBy(things, keyOf) {
    const groups = new Map();
    for (const thing of things) {
        const key = keyOf(thing);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [thing]);
        else
            group.push(thing);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/compare/count-table.js



const SIDES = ['base', 'head'];
function countTable(base, head) {
    const { requests, unmatched } = matchRequests(base.counts.requests, head.counts.requests);
    const tables = { base: functionTable(base), head: functionTable(head) };
    const seen = { base: functionsSeen(base, tables.base), head: functionsSeen(head, tables.head) };
    const { works, unstable } = workOfFunctions(requests, tables);
    return {
        requests,
        unmatched,
        scenario: (0,count_work/* requestGroup */.X9)(requests.map(({ weight }, number) => [number, weight])),
        endpoints: endpointGroups(requests),
        functions: [...works]
            .map(([key, { id, work }]) => ({
            key,
            id,
            presence: !seen.base.has(key) ? 'new' : !seen.head.has(key) ? 'removed' : 'both',
            movedFrom: undefined,
            work,
        }))
            .sort((a, b) => byText(a.key, b.key)),
        unstable: [...unstable].sort(([a], [b]) => byText(a, b)).map(([, id]) => id),
        tables,
    };
}
/** Requests are the same by endpoint, label and how many-th they are of that pair. */
function matchRequests(base, head) {
    const before = numberedRequests(base);
    const after = numberedRequests(head);
    const requests = [];
    const unmatched = [];
    for (const key of [...new Set([...before.keys(), ...after.keys()])].sort()) {
        const [old, now] = [before.get(key), after.get(key)];
        if (old !== undefined && now !== undefined) {
            const { endpoint, label, weight } = now;
            requests.push({ endpoint, label, weight, base: old, head: now });
        }
        else if (now !== undefined)
            unmatched.push(`${nameOf(now)}: only in head`);
        else if (old !== undefined)
            unmatched.push(`${nameOf(old)}: only in base`);
    }
    return { requests, unmatched };
}
function numberedRequests(requests) {
    const seen = new Map();
    return new Map(requests.map((request) => {
        const pair = JSON.stringify([request.endpoint, request.label]);
        const number = (seen.get(pair) ?? 0) + 1;
        seen.set(pair, number);
        return [`${pair} ${number}`, request];
    }));
}
function nameOf({ endpoint, label }) {
    return endpoint === label ? endpoint : `${endpoint} (${label})`;
}
function endpointGroups(requests) {
    const numbered = requests.map(({ endpoint, weight }, number) => ({ endpoint, weight, number }));
    return new Map([...groupBy(numbered, ({ endpoint }) => endpoint)].map(([endpoint, own]) => [
        endpoint,
        (0,count_work/* requestGroup */.X9)(own.map(({ number, weight }) => [number, weight])),
    ]));
}
function functionTable({ functions }) {
    return functions.map(([name, path, origin]) => {
        const id = { name, path, origin };
        return { id, key: (0,model/* functionKey */.a)(id) };
    });
}
/** Keys of all that a side counted, in whatever request. */
function functionsSeen({ counts }, table) {
    const seen = new Set();
    for (const request of counts.requests) {
        for (const [index, calls, turns] of request.functions) {
            if (calls + turns > 0)
                seen.add(functionAt(table, index).key);
        }
        for (const [index] of request.unstable)
            seen.add(functionAt(table, index).key);
    }
    return seen;
}
/** Indices were checked when the file was read. */
function functionAt(table, index) {
    return table[index];
}
function workOfFunctions(requests, tables) {
    const works = new Map();
    const unstable = new Map();
    requests.forEach((request, number) => {
        const leftOut = new Set();
        for (const side of SIDES) {
            for (const [index] of request[side].unstable) {
                const { id, key } = functionAt(tables[side], index);
                leftOut.add(key);
                unstable.set(key, id);
            }
        }
        for (const side of SIDES) {
            for (const [index, calls, turns] of request[side].functions) {
                const { id, key } = functionAt(tables[side], index);
                if (leftOut.has(key) || calls + turns === 0)
                    continue;
                let entry = works.get(key);
                if (entry === undefined) {
                    entry = { id, work: new Map() };
                    works.set(key, entry);
                }
                const before = entry.work.get(number) ?? count_work/* NO_WORK */.II;
                entry.work.set(number, {
                    calls: more(before.calls, side, calls),
                    turns: more(before.turns, side, turns),
                });
            }
        }
    });
    return { works, unstable };
}
function more(pair, side, amount) {
    return { ...pair, [side]: pair[side] + amount };
}
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/compare/count-callers.js


/** The key of the caller where no function of the application is on the stack. */
const NOBODY = '';
/**
 * @param movedTo head's key of functions that have another name in base
 */
function callerIndex(table, movedTo) {
    const ids = new Map();
    for (const side of SIDES)
        for (const { key, id } of table.tables[side])
            ids.set(key, id);
    const read = new Map();
    const ofEndpoint = (endpoint) => {
        let found = read.get(endpoint);
        if (found === undefined) {
            found = edgesByCallee(table, endpoint, ids, movedTo);
            read.set(endpoint, found);
        }
        return found;
    };
    return {
        callersOf: (endpoint, calleeKey) => ofEndpoint(endpoint).get(calleeKey) ?? [],
        edges: (endpoint) => [...ofEndpoint(endpoint).values()].flat(),
    };
}
/** Callers that make more or fewer calls of a function, largest change first. */
function callerChanges(callers, endpoint, calleeKey) {
    return callers
        .callersOf(endpoint, calleeKey)
        .filter((edge) => Math.abs((0,count_work/* changeOf */.C2)(edge)) > count_work/* ROUNDING */.fR)
        .sort((a, b) => Math.abs((0,count_work/* changeOf */.C2)(b)) - Math.abs((0,count_work/* changeOf */.C2)(a)))
        .map(({ caller, base, head }) => ({ caller, endpoint, base, head }));
}
function edgesByCallee(table, endpoint, ids, movedTo) {
    const edges = new Map();
    const group = table.endpoints.get(endpoint);
    const keyOf = (side, index) => {
        const key = table.tables[side][index]?.key ?? NOBODY;
        return side === 'base' ? (movedTo.get(key) ?? key) : key;
    };
    for (const [number, weight] of group?.weights ?? []) {
        for (const side of SIDES) {
            for (const [by, called, calls] of table.requests[number]?.[side].under ?? []) {
                const [callerKey, calleeKey] = [keyOf(side, by), keyOf(side, called)];
                const callers = edges.get(calleeKey) ?? new Map();
                edges.set(calleeKey, callers);
                let edge = callers.get(callerKey);
                if (edge === undefined) {
                    const callee = ids.get(calleeKey);
                    edge = { calleeKey, callee, caller: ids.get(callerKey), base: 0, head: 0 };
                    callers.set(callerKey, edge);
                }
                edge[side] += (calls * weight) / (group?.total ?? 1);
            }
        }
    }
    return new Map([...edges].map(([callee, callers]) => [callee, [...callers.values()]]));
}

;// CONCATENATED MODULE: ./build/compare/count-functions.js
/** The functions whose counts differ, with where they differ most and who calls them. */


const MOST_ROWS = 500;
const MOST_CALLERS = 5;
/** Rows per request of the whole scenario, largest change of calls and turns together first. */
function functionRows(counts, callers) {
    return counts.functions
        .filter((fn) => fn.presence === 'moved' || differsAnywhere(fn))
        .map((fn) => ({ fn, work: (0,count_work/* meanWork */.$1)(fn.work, counts.scenario) }))
        .sort((a, b) => (0,count_work/* sizeOfChange */.T7)(b.work) - (0,count_work/* sizeOfChange */.T7)(a.work))
        .slice(0, MOST_ROWS)
        .map(({ fn, work }) => {
        const { endpoint, work: there } = largestChange(fn, counts.endpoints);
        return {
            id: fn.id,
            category: counts.categoryOf(fn.id),
            ...work,
            presence: fn.presence,
            movedFrom: fn.movedFrom,
            endpoint,
            inEndpoint: there,
            callers: callerChanges(callers, endpoint, fn.key).slice(0, MOST_CALLERS),
        };
    });
}
function differsAnywhere({ work }) {
    for (const each of work.values())
        if ((0,count_work/* sizeOfChange */.T7)(each) > 0)
            return true;
    return false;
}
/** The endpoint in which a function's calls changed most; where they did not, its turns. */
function largestChange(fn, endpoints) {
    const size = (pair) => Math.abs((0,count_work/* changeOf */.C2)(pair));
    const [largest] = [...endpoints]
        .map(([endpoint, group]) => ({ endpoint, work: (0,count_work/* meanWork */.$1)(fn.work, group) }))
        .sort(({ work: a }, { work: b }) => size(b.calls) - size(a.calls) ||
        size(b.turns) - size(a.turns) ||
        b.calls.head - a.calls.head);
    return largest ?? { endpoint: '', work: count_work/* NO_WORK */.II };
}

;// CONCATENATED MODULE: ./build/compare/count-packages.js


const NOT_INSTALLED = ['', 'not installed'];
/** The name by which the package of a function is imported; undefined outside of packages. */
function importName({ name, path, origin }) {
    if (origin === 'package' && !path.startsWith('<')) {
        return path.split('/', 1)[0]?.replace(/\.py$/, '');
    }
    // C is known by its module only.
    return origin === 'native' && path === '' && name.includes('.')
        ? name.split('.', 1)[0]
        : undefined;
}
function versionChanges(base, head) {
    const changes = new Map();
    for (const name of new Set([...Object.keys(base), ...Object.keys(head)])) {
        const [before, after] = [installed(base, name), installed(head, name)];
        if (before.distribution === after.distribution && before.version === after.version)
            continue;
        const change = {
            name: after.distribution || before.distribution,
            base: after.distribution === '' || before.distribution === after.distribution
                ? before.version
                : `${before.distribution} ${before.version}`.trim(),
            head: after.version,
        };
        const key = JSON.stringify(change);
        const known = changes.get(key);
        if (known === undefined)
            changes.set(key, { ...change, imports: new Set([name]) });
        else
            known.imports.add(name);
    }
    return [...changes.values()];
}
function installed(packages, name) {
    const found = Object.hasOwn(packages, name) ? packages[name] : undefined;
    const [distribution, version] = found ?? NOT_INSTALLED;
    return { distribution, version };
}
/** Those of the changed packages that do work, largest change first. */
function packageChanges(changes, functions, scenario) {
    const byImport = groupBy(functions, ({ id }) => importName(id));
    return changes
        .map(({ name, base, head, imports }) => {
        const own = [...imports].flatMap((each) => byImport.get(each) ?? []);
        const work = (0,count_work/* sumOfWork */.em)(own.map((fn) => fn.work));
        return { name, base, head, ...(0,count_work/* meanWork */.$1)(work, scenario) };
    })
        .filter(({ calls, turns }) => calls.base + calls.head + turns.base + turns.head > 0)
        .sort((a, b) => (0,count_work/* sizeOfChange */.T7)(b) - (0,count_work/* sizeOfChange */.T7)(a) || (a.name < b.name ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/compare/count-identity.js


/** From the surest on. Within one of them a function must be the only one on its side. */
const AGREEMENTS = [
    // In another file.
    ({ name }) => (isGenerated(name) ? undefined : name),
    // In the same file, in something that was renamed.
    ({ path, name }) => `${path}:${lastPart(name)}`,
    // In another file, in something that was renamed; every class has an __init__.
    ({ name }) => {
        const last = lastPart(name);
        return isGenerated(last) || /^__\w+__$/.test(last) ? undefined : last;
    },
    // Renamed. A package's own functions are not: the application calls another one of them.
    ({ origin, path }) => (origin === 'app' ? path : undefined),
];
/**
 * @param changedImports packages whose version differs, by the name that is imported; the functions
 *   of all others are the same on both sides, so none of them can have moved
 */
function identifyMoved(functions, changedImports) {
    const canMove = ({ id }) => id.origin === 'app' || (id.origin === 'package' && changedImports.has(importName(id) ?? ''));
    const candidates = functions.filter(canMove);
    const removed = new Set(candidates.filter(({ presence }) => presence === 'removed'));
    const added = new Set(candidates.filter(({ presence }) => presence === 'new'));
    const origins = new Map();
    for (const agreement of AGREEMENTS) {
        const before = bySharedTrait(removed, 'base', agreement);
        for (const [trait, after] of bySharedTrait(added, 'head', agreement)) {
            const [origin, ...others] = before.get(trait) ?? [];
            const [target, ...rivals] = after;
            if (origin === undefined || target === undefined)
                continue;
            if (others.length + rivals.length > 0)
                continue;
            origins.set(target, origin);
            removed.delete(origin);
            added.delete(target);
        }
    }
    const gone = new Set(origins.values());
    return {
        functions: functions
            .filter((fn) => !gone.has(fn))
            .map((fn) => {
            const origin = origins.get(fn);
            return origin === undefined ? fn : moved(origin, fn);
        }),
        movedTo: new Map([...origins].map(([target, origin]) => [origin.key, target.key])),
    };
}
function bySharedTrait(functions, side, agreement) {
    const agreeing = [...functions].filter((fn) => agreement(fn.id) !== undefined);
    return groupBy(agreeing, (fn) => JSON.stringify([fn.id.origin, agreement(fn.id), countsOnSide(fn.work, side)]));
}
/** Calls and turns of one side in every request in which there are any. */
function countsOnSide(work, side) {
    return [...work]
        .map(([request, { calls, turns }]) => [request, calls[side], turns[side]])
        .sort(([a = 0], [b = 0]) => a - b);
}
function moved(origin, target) {
    const work = new Map();
    for (const [request, { calls, turns }] of target.work) {
        // Their counts are the same in every request: that is what they were matched by.
        work.set(request, {
            calls: { base: calls.head, head: calls.head },
            turns: { base: turns.head, head: turns.head },
        });
    }
    return { ...target, presence: 'moved', movedFrom: origin.id, work };
}
function lastPart(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}
/** `<lambda>`, `<genexpr>`, `<module>`: a name that says nothing. */
function isGenerated(name) {
    return name.startsWith('<') && name.endsWith('>');
}

// EXTERNAL MODULE: ./build/baseline/tables.js
var tables = __webpack_require__(15265);
;// CONCATENATED MODULE: ./build/compare/count-limits.js

/** So many functions of one pattern are told of: `*` matches all. */
const MOST_FUNCTIONS = 20;
/**
 * @param pattern the qualified name, `path:name`, or the end of the name after a dot; `…` or `*`
 *   stands for anything
 */
function nameMatches(pattern, { name, path }) {
    const parts = pattern.split(/[…*]/);
    const [first = '', ...rest] = parts;
    return (globMatches(parts, name) ||
        globMatches(parts, `${path}:${name}`) ||
        globMatches(['', `.${first}`, ...rest], name));
}
/** Whether a text is these parts in this order with anything between them. */
function globMatches(parts, text) {
    const [first = '', ...middle] = parts;
    const last = middle.pop();
    if (last === undefined)
        return text === first;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const part of middle) {
        const found = text.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}
/** Those of a pattern that are above the limit, most calls first; else the one that is nearest. */
function limitedFunctions(pattern, limit, functions, endpoints) {
    const found = functions
        .filter(({ id }) => nameMatches(pattern, id))
        .flatMap((fn) => mostCalled(fn, endpoints) ?? [])
        .sort((a, b) => b.calls.head - a.calls.head);
    const above = found.filter(({ calls }) => calls.head > limit).slice(0, MOST_FUNCTIONS);
    return above.length > 0 ? above : found.slice(0, 1);
}
function mostCalled(fn, endpoints) {
    let most;
    for (const [endpoint, group] of endpoints) {
        const { calls } = (0,count_work/* meanWork */.$1)(fn.work, group);
        const isMore = most === undefined ||
            calls.head > most.calls.head ||
            (calls.head === most.calls.head && (0,count_work/* changeOf */.C2)(calls) > (0,count_work/* changeOf */.C2)(most.calls));
        if (isMore)
            most = { fn, endpoint, calls };
    }
    return most;
}

// EXTERNAL MODULE: ./build/compare/query-functions.js
var query_functions = __webpack_require__(53848);
;// CONCATENATED MODULE: ./build/compare/count-queries.js



function queryLayers(functions) {
    const sending = functions.filter(({ id }) => (0,query_functions/* queryRule */.T)(id) !== undefined);
    const byRule = groupBy(sending, ({ id }) => (0,query_functions/* queryRule */.T)(id));
    // In the order of the table, which names a library before the drivers below it.
    return query_functions/* QUERY_RULES */.J.flatMap((rule) => {
        const own = byRule.get(rule);
        return own === undefined
            ? []
            : [{ functions: own, work: (0,count_work/* sumOfWork */.em)(own.map(({ work }) => work)) }];
    });
}
/** Queries per request of a group: those of the layer with the most, as each layer sees them all. */
function queriesIn(layers, group) {
    let most = { base: 0, head: 0 };
    for (const { work } of layers) {
        const { calls } = (0,count_work/* meanWork */.$1)(work, group);
        most = { base: Math.max(most.base, calls.base), head: Math.max(most.head, calls.head) };
    }
    return most;
}
/** The layer that sees the most queries of a group on either side; undefined: there is none. */
function busiestLayer(layers, group) {
    const size = ({ work }) => {
        const { calls } = (0,count_work/* meanWork */.$1)(work, group);
        return Math.max(calls.base, calls.head);
    };
    return [...layers].sort((a, b) => size(b) - size(a))[0];
}

;// CONCATENATED MODULE: ./build/compare/count-metrics.js






const PER_CENT = 1 / 100;
/** Work of the functions of each category. */
function workByCategory(functions, categoryOf) {
    return new Map([...groupBy(functions, ({ id }) => categoryOf(id))].map(([category, own]) => [
        category,
        (0,count_work/* sumOfWork */.em)(own.map(({ work }) => work)),
    ]));
}
/** All metrics: totals, queries, endpoints, categories, limited functions. */
function countMetrics(counts, thresholds) {
    return [
        ...totalMetrics(counts, thresholds),
        ...queryMetrics(counts, thresholds),
        ...endpointMetrics(counts, thresholds),
        ...categoryMetrics(counts, thresholds),
        ...limitMetrics(counts, thresholds),
    ];
}
/** The same metrics where nothing may be decided. */
function undecided(metrics) {
    return metrics.map((each) => ({ ...each, metric: { ...each.metric, verdict: 'unchanged' } }));
}
/** Regressed when any metric is; improved when the total calls are and none regressed. */
function overallVerdict(metrics) {
    if (metrics.some(({ metric }) => metric.verdict === 'regressed'))
        return 'regressed';
    return metrics.find(({ metric }) => metric.name === 'calls')?.metric.verdict ?? 'unchanged';
}
/** Largest change first. */
function endpointRows(counts, metrics) {
    const own = groupBy(metrics, ({ endpoint }) => endpoint);
    return [...counts.endpoints]
        .map(([name, group]) => row(name, name, (0,count_work/* meanWork */.$1)(counts.all, group), own.get(name)))
        .sort((a, b) => (0,count_work/* sizeOfChange */.T7)(b) - (0,count_work/* sizeOfChange */.T7)(a));
}
/** Most calls first. */
function categoryRows(counts, metrics) {
    const own = groupBy(metrics, ({ category }) => category);
    const most = ({ calls }) => Math.max(calls.base, calls.head);
    return [...counts.categories]
        .map(([name, work]) => row(name, (0,categories/* categoryLabel */.Jm)(name), (0,count_work/* meanWork */.$1)(work, counts.scenario), own.get(name)))
        .sort((a, b) => most(b) - most(a));
}
function row(name, label, work, own = []) {
    const has = (verdict) => own.some(({ metric }) => metric.verdict === verdict);
    return {
        name,
        label,
        ...work,
        verdict: has('regressed') ? 'regressed' : has('improved') ? 'improved' : 'unchanged',
    };
}
function totalMetrics({ all, scenario, unit }, limits) {
    const { calls, turns } = (0,count_work/* meanWork */.$1)(all, scenario);
    const noun = (0,tables/* turnsNoun */.LM)(unit);
    return [
        { metric: relativeMetric('count-total', 'calls', 'calls', 'calls per request', calls, limits) },
        {
            metric: relativeMetric('count-total', 'turns', 'turns', `${noun} per request`, turns, limits),
        },
    ];
}
function endpointMetrics(counts, limits) {
    const noun = (0,tables/* turnsNoun */.LM)(counts.unit);
    return [...counts.endpoints].flatMap(([endpoint, group]) => {
        const work = (0,count_work/* meanWork */.$1)(counts.all, group);
        return ['calls', 'turns'].map((of) => {
            const name = `${of}:endpoint:${endpoint}`;
            const label = `${of === 'calls' ? 'calls' : noun} per request of ${endpoint}`;
            return {
                endpoint,
                metric: relativeMetric('count-endpoint', of, name, label, work[of], limits),
            };
        });
    });
}
const RELATIVE_LIMITS = {
    'count-total': { calls: 'calls-percent', turns: 'turns-percent' },
    'count-endpoint': { calls: 'endpoint-calls-percent', turns: 'endpoint-turns-percent' },
};
function relativeMetric(kind, of, name, label, pair, limits) {
    const percent = limits[RELATIVE_LIMITS[kind][of]];
    const threshold = percent === null ? null : percent * PER_CENT;
    const effect = (0,count_work/* relativeEffect */.gL)(pair);
    const verdict = beyond(effect, threshold, (0,count_work/* changeOf */.C2)(pair), limits['count-floor']);
    return { name, kind, label, of, ...pair, effect, scale: 'relative', threshold, verdict };
}
function categoryMetrics(counts, thresholds) {
    const points = thresholds['category-calls-points'];
    const threshold = points === null ? null : points * PER_CENT;
    const whole = (0,count_work/* meanWork */.$1)(counts.all, counts.scenario).calls.base;
    return [...counts.categories].map(([category, work]) => {
        const { calls } = (0,count_work/* meanWork */.$1)(work, counts.scenario);
        // Of all calls, so that a category that was hardly there is no large change.
        const effect = whole === 0 ? (0,count_work/* relativeEffect */.gL)(calls) : (0,count_work/* changeOf */.C2)(calls) / whole;
        return {
            category,
            metric: {
                name: `calls:category:${category}`,
                kind: 'count-category',
                label: `calls per request in ${(0,categories/* categoryLabel */.Jm)(category)}`,
                of: 'calls',
                ...calls,
                effect,
                scale: 'absolute',
                threshold,
                verdict: beyond(effect, threshold, (0,count_work/* changeOf */.C2)(calls), thresholds['count-floor']),
            },
        };
    });
}
function queryMetrics(counts, thresholds) {
    if (counts.layers.length === 0)
        return [];
    const threshold = thresholds['endpoint-queries'];
    return [...counts.endpoints].map(([endpoint, group]) => {
        const queries = queriesIn(counts.layers, group);
        const effect = (0,count_work/* changeOf */.C2)(queries);
        return {
            endpoint,
            metric: {
                name: `queries:${endpoint}`,
                kind: 'count-queries',
                label: `queries per request of ${endpoint}`,
                of: 'queries',
                ...queries,
                effect,
                scale: 'absolute',
                threshold,
                verdict: atLeast(effect, threshold),
            },
        };
    });
}
function limitMetrics(counts, thresholds) {
    return Object.entries(thresholds['max-calls']).flatMap(([pattern, limits]) => {
        const limit = limits['per-request'];
        const name = `max-calls:${pattern}`;
        const rest = {
            kind: 'count-function',
            of: 'calls',
            scale: 'maximum',
            threshold: limit,
        };
        const found = limitedFunctions(pattern, limit, counts.functions, counts.endpoints);
        if (found.length === 0) {
            const label = `${pattern}, at most ${limit} calls per request: no such function is called`;
            const none = { base: 0, head: 0, effect: 0, verdict: 'unchanged' };
            return [{ metric: { name, label, ...rest, ...none } }];
        }
        return found.map(({ fn, endpoint, calls }) => {
            const verdict = withinLimit(calls, limit);
            const isOld = verdict === 'regressed' && calls.base > limit;
            const label = `${fn.id.name} per request of ${endpoint}, at most ${limit}${isOld ? ', which base is above, too' : ''}`;
            return {
                fn,
                endpoint,
                metric: {
                    name: `${name}:${fn.key}`,
                    label,
                    ...rest,
                    ...calls,
                    effect: calls.head,
                    verdict,
                },
            };
        });
    });
}
/** Further than the threshold, and no less than the floor in calls or turns. */
function beyond(effect, threshold, change, floor) {
    if (threshold === null || Math.abs(effect) <= threshold + count_work/* ROUNDING */.fR)
        return 'unchanged';
    if (Math.abs(change) < floor - count_work/* ROUNDING */.fR)
        return 'unchanged';
    return effect > 0 ? 'regressed' : 'improved';
}
/** As far as the threshold, and further than nothing. */
function atLeast(effect, threshold) {
    const size = Math.abs(effect);
    if (threshold === null || size <= count_work/* ROUNDING */.fR || size < threshold - count_work/* ROUNDING */.fR)
        return 'unchanged';
    return effect > 0 ? 'regressed' : 'improved';
}
function withinLimit({ base, head }, limit) {
    if (head > limit + count_work/* ROUNDING */.fR)
        return 'regressed';
    return base > limit + count_work/* ROUNDING */.fR ? 'improved' : 'unchanged';
}

;// CONCATENATED MODULE: ./build/compare/count-format.js
/** `1 → 6`. */
function beforeAfter({ base, head }) {
    return `${amount(base)} → ${amount(head)}`;
}
/** Whole where it is, else about three digits; thousands separated: `12,345`, `1.33`. */
function amount(value) {
    const size = Math.abs(value);
    const decimals = Math.abs(value - Math.round(value)) < 0.005 || size >= 100 ? 0 : size >= 10 ? 1 : 2;
    return value.toFixed(decimals).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
/** Of an effect: `+` also where there is none. */
function sign(value) {
    return value < 0 ? '−' : '+';
}
/** `+120`, `−7`. */
function signed(value) {
    return `${sign(value)}${amount(Math.abs(value))}`;
}

;// CONCATENATED MODULE: ./build/compare/count-causes.js
/** What stands behind a change of counts: the function, and the function of the application that calls it. */








/**
 * Sentences for the causes of metrics, in their order, each told once.
 * @param most how many
 */
function causeSentences(evidence, decided, direction, most) {
    const sentences = [];
    const told = new Set();
    for (const judged of decided) {
        if (sentences.length === most)
            break;
        const cause = causeOf(judged, evidence, direction);
        if (cause === undefined || told.has(cause.exact) || told.has(scopeOf(judged, cause)))
            continue;
        for (const scope of [cause.exact, cause.inCategory, cause.inAll])
            told.add(scope);
        sentences.push(cause.sentence);
    }
    return sentences;
}
/** A query of a caller explains its calls into the database, and those explain all that it calls. */
function scopeOf({ metric }, cause) {
    if (metric.kind === 'count-category')
        return cause.inCategory;
    return metric.kind === 'count-endpoint' || metric.kind === 'count-total'
        ? cause.inAll
        : cause.exact;
}
function causeOf(judged, evidence, direction) {
    const { counts } = evidence;
    const { metric, endpoint, category, fn } = judged;
    const group = endpoint === undefined ? undefined : counts.endpoints.get(endpoint);
    if (metric.of === 'turns')
        return turnsCause(evidence, group ?? counts.scenario, direction, endpoint);
    if (metric.kind === 'count-function')
        return fn && callCause(evidence, fn, direction, endpoint);
    if (metric.kind === 'count-queries' && group !== undefined) {
        const sending = busiestLayer(counts.layers, group)?.functions ?? [];
        const most = mostChanged(sending, group, 'calls', direction);
        return most && callCause(evidence, most, direction, endpoint);
    }
    if (metric.kind === 'count-category') {
        const own = counts.functions.filter(({ id }) => counts.categoryOf(id) === category);
        const python = own.filter(({ id }) => id.origin !== 'native');
        const most = mostChanged(python, counts.scenario, 'calls', direction) ??
            mostChanged(own, counts.scenario, 'calls', direction);
        return most && callCause(evidence, most, direction);
    }
    const where = endpoint ?? mostChangedEndpoint(counts, direction);
    return where === undefined ? undefined : callerCause(evidence, where, direction);
}
/** The function with the largest change in a direction. */
function mostChanged(functions, group, of, direction) {
    let most;
    for (const fn of functions) {
        const change = (0,count_work/* changeOf */.C2)((0,count_work/* meanWork */.$1)(fn.work, group)[of]) * direction;
        if (change > (most?.change ?? 0))
            most = { fn, change };
    }
    return most?.fn;
}
function mostChangedEndpoint(counts, direction) {
    const change = (group) => (0,count_work/* changeOf */.C2)((0,count_work/* meanWork */.$1)(counts.all, group).calls) * group.total * direction;
    return [...counts.endpoints].sort(([, a], [, b]) => change(b) - change(a))[0]?.[0];
}
/** A function that is called more or less often, and by whom. */
function callCause({ callers, counts }, fn, direction, where = largestChange(fn, counts.endpoints).endpoint) {
    const change = callerChanges(callers, where, fn.key).find((each) => each.caller !== undefined && (0,count_work/* changeOf */.C2)(each) * direction > 0);
    if (change !== undefined)
        return callSentence(counts, change.caller, fn, change, where);
    const group = counts.endpoints.get(where);
    const calls = group === undefined ? count_work/* NO_CALLS */.gP : (0,count_work/* meanWork */.$1)(fn.work, group).calls;
    return callSentence(counts, undefined, fn, calls, where);
}
function callSentence(counts, caller, callee, calls, endpoint) {
    const what = caller === undefined ? callee.id.name : `${caller.name} → ${callee.id.name}`;
    const unit = caller === undefined ? ' calls' : '';
    const exact = JSON.stringify([caller, callee.key]);
    const within = (...scope) => caller === undefined ? exact : JSON.stringify([(0,model/* functionKey */.a)(caller), ...scope]);
    return {
        sentence: `${what}: ${beforeAfter(calls)}${unit} per request of ${endpoint}`,
        exact,
        inCategory: within(counts.categoryOf(callee.id)),
        inAll: within(),
    };
}
/** The function of the application under which most calls came or went, and what it calls. */
function callerCause(evidence, endpoint, direction) {
    const { counts, callers } = evidence;
    const edges = callers.edges(endpoint);
    const changes = [...groupBy(edges, ({ caller }) => caller).values()].map((own) => ({
        own,
        change: (0,count_work/* changeOf */.C2)(own.reduce(count_work/* sumOfPairs */.eR, count_work/* NO_CALLS */.gP)) * direction,
    }));
    const [most] = changes.sort((a, b) => b.change - a.change);
    if (most === undefined || most.change <= 0) {
        const group = counts.endpoints.get(endpoint);
        const fn = group && mostChanged(counts.functions, group, 'calls', direction);
        return fn && callCause(evidence, fn, direction, endpoint);
    }
    const edge = mostTelling(most.own, direction);
    const callee = edge && { id: edge.callee, key: edge.calleeKey };
    return callee && callSentence(counts, edge.caller, callee, edge, endpoint);
}
/** C is called from everywhere, so it says least. */
const TELLING = ['app', 'package', 'stdlib', 'native'];
/** The call that changed most; of C only where nothing else changed. */
function mostTelling(edges, direction) {
    const change = (edge) => (0,count_work/* changeOf */.C2)(edge) * direction;
    const native = ({ callee }) => Number(callee.origin === 'native');
    const rank = ({ callee }) => TELLING.indexOf(callee.origin);
    return edges
        .filter((edge) => change(edge) > 0)
        .sort((a, b) => native(a) - native(b) || change(b) - change(a) || rank(a) - rank(b))[0];
}
/** The function whose loops turn more or less often; outside of the application also its caller. */
function turnsCause({ counts, callers }, group, direction, endpoint) {
    const fn = mostChanged(counts.functions, group, 'turns', direction);
    if (fn === undefined)
        return undefined;
    const where = endpoint ?? mostTurnsEndpoint(fn, counts, direction);
    const there = counts.endpoints.get(where);
    if (there === undefined)
        return undefined;
    const [caller] = fn.id.origin === 'app'
        ? []
        : callers
            .callersOf(where, fn.key)
            .filter((edge) => edge.caller !== undefined)
            .sort((a, b) => b.head - a.head);
    const what = caller?.caller === undefined ? fn.id.name : `${caller.caller.name} → ${fn.id.name}`;
    const turns = beforeAfter((0,count_work/* meanWork */.$1)(fn.work, there).turns);
    const exact = JSON.stringify(['turns', fn.key]);
    return {
        sentence: `${what}: ${turns} ${(0,tables/* turnsNoun */.LM)(counts.unit)} per request of ${where}`,
        ...{ exact, inCategory: exact, inAll: exact },
    };
}
function mostTurnsEndpoint(fn, counts, direction) {
    const change = (group) => (0,count_work/* changeOf */.C2)((0,count_work/* meanWork */.$1)(fn.work, group).turns) * direction;
    return [...counts.endpoints].sort(([, a], [, b]) => change(b) - change(a))[0]?.[0] ?? '';
}

;// CONCATENATED MODULE: ./build/compare/count-reasons.js
/** Why the counts decided as they did, in sentences: what changed, by how much, through whom. */





const MOST_REASONS = 12;
/** Most important first, and how many of each kind are told: one change shows in many of them. */
const KINDS = {
    'count-queries': { rank: 0, most: 3 },
    'count-endpoint': { rank: 1, most: 3 },
    'count-total': { rank: 2, most: 2 },
    'count-category': { rank: 3, most: 2 },
    'count-function': { rank: 4, most: 3 },
};
const MOST_PACKAGES = 2;
const MOST_CAUSES = 4;
/** A package that makes less of the change than this is not what it is about. */
const LEAST_PART_OF_PACKAGE = 0.1;
/** Sentences for a verdict, most important first; none where nothing changed. */
function countReasons(evidence, verdict) {
    if (verdict === 'unchanged')
        return [];
    const decided = evidence.metrics
        .filter(({ metric }) => metric.verdict === verdict)
        .sort((a, b) => byImportance(a.metric, b.metric));
    const direction = verdict === 'regressed' ? 1 : -1;
    const packages = packageSentences(evidence, decided, direction);
    const causes = causeSentences(evidence, decided, direction, MOST_CAUSES);
    const room = MOST_REASONS - packages.length - causes.length;
    const told = [...groupBy(decided, ({ metric }) => metric.kind).values()].flatMap((ofKind) => ofKind.slice(0, KINDS[ofKind[0].metric.kind].most));
    const changes = told.slice(0, room).map((judged) => describe(judged, evidence.counts));
    return [...changes, ...packages, ...causes];
}
function byImportance(a, b) {
    return KINDS[a.kind].rank - KINDS[b.kind].rank || Math.abs(b.effect) - Math.abs(a.effect);
}
function describe({ metric, endpoint, fn }, counts) {
    const change = beforeAfter(metric);
    const noun = metric.of === 'turns' ? (0,tables/* turnsNoun */.LM)(counts.unit) : metric.of;
    switch (metric.kind) {
        case 'count-queries':
            return `${endpoint}: ${change} queries per request`;
        case 'count-endpoint':
            return `${endpoint}: ${change} ${noun} per request (${relation(metric)})`;
        case 'count-total':
        case 'count-category':
            return `${metric.label}: ${change} (${relation(metric)})`;
        case 'count-function':
            return `${fn?.id.name}: ${change} calls per request of ${endpoint}, at most ${amount(metric.threshold ?? 0)}`;
    }
}
/** Effect and limit: `+7.0 %, limit 3 %`. */
function relation({ base, effect, scale, threshold }) {
    const unit = scale === 'relative' ? '%' : 'points of all calls';
    const size = (Math.abs(effect) * 100).toFixed(1);
    const told = base === 0 && scale === 'relative' ? 'new' : `${sign(effect)}${size} ${unit}`;
    const limit = Number(((threshold ?? 0) * 100).toFixed(2));
    return `${told}, limit ${limit}${scale === 'relative' ? ' %' : ''}`;
}
/** Packages of another version that make a good part of the change. */
function packageSentences({ counts, packages }, decided, direction) {
    const total = (0,count_work/* meanWork */.$1)(counts.all, counts.scenario);
    const nouns = { calls: 'calls', turns: (0,tables/* turnsNoun */.LM)(counts.unit) };
    return packages
        .flatMap(({ name, base, head, ...work }) => ['calls', 'turns'].flatMap((of) => {
        if (!decided.some(({ metric }) => (metric.of === 'turns') === (of === 'turns')))
            return [];
        const [own, all] = [(0,count_work/* changeOf */.C2)(work[of]) * direction, (0,count_work/* changeOf */.C2)(total[of]) * direction];
        if (own <= 0 || own < all * LEAST_PART_OF_PACKAGE)
            return [];
        const whole = own <= all ? ` of ${signed(all * direction)}` : '';
        const part = `${signed(own * direction)}${whole}`;
        return [`${name} ${base} → ${head} accounts for ${part} ${nouns[of]} per request`];
    }))
        .slice(0, MOST_PACKAGES);
}

// EXTERNAL MODULE: ./build/compare/python-version.js
var python_version = __webpack_require__(19049);
;// CONCATENATED MODULE: ./build/compare/counts.js











/**
 * Compares the counts of two measurements; null when either has none. They are exact, so there is
 * no noise to judge: a change either exceeds its limit or does not, on whatever machines they were
 * counted. Only another Python makes other calls for the same code.
 */
function compareCounts(base, head, options) {
    if (base.counts === null || head.counts === null)
        return null;
    const [before, after] = [counted(base, base.counts), counted(head, head.counts)];
    const table = countTable(before, after);
    const versions = versionChanges(base.counts.packages, head.counts.packages);
    const changedImports = new Set(versions.flatMap(({ imports }) => [...imports]));
    const { functions, movedTo } = identifyMoved(table.functions, changedImports);
    const counts = grouped(table, functions, head.counts.unit, options);
    const callers = callerIndex(table, movedTo);
    const packages = packageChanges(versions, functions, table.scenario);
    const advisory = whyAdvisory(before, after, table, [base.fingerprint, head.fingerprint]);
    const judged = countMetrics(counts, options.thresholds);
    const metrics = advisory === '' ? judged : undecided(judged);
    const verdict = overallVerdict(metrics);
    return {
        unit: head.counts.unit,
        advisory,
        verdict,
        reasons: countReasons({ counts, metrics, packages, callers }, verdict),
        metrics: metrics.map(({ metric }) => metric),
        ...(0,count_work/* meanWork */.$1)(counts.all, counts.scenario),
        endpoints: endpointRows(counts, metrics),
        requests: table.requests.map(({ endpoint, label }, number) => {
            const alone = (0,count_work/* requestGroup */.X9)([[number, 1]]);
            return {
                endpoint,
                label,
                calls: (0,count_work/* meanWork */.$1)(counts.all, alone).calls,
                queries: queriesIn(counts.layers, alone),
            };
        }),
        categories: categoryRows(counts, metrics),
        functions: functionRows(counts, callers),
        packages,
        unstable: table.unstable,
        leftOut: (0,count_work/* meanPair */.G0)(table.requests.map((each) => ({ base: each.base.leftOut, head: each.head.leftOut })), table.scenario),
        unmatched: table.unmatched,
    };
}
function counted({ functions }, counts) {
    return { functions, counts };
}
function grouped(table, functions, unit, options) {
    const categoriser = (0,categories.createCategoriser)(options.categories);
    const known = new Map();
    const categoryOf = (id) => {
        const category = known.get(id) ?? categoriser.ofFunction(id) ?? 'other';
        known.set(id, category);
        return category;
    };
    return {
        unit,
        functions,
        categoryOf,
        scenario: table.scenario,
        endpoints: table.endpoints,
        all: (0,count_work/* sumOfWork */.em)(functions.map(({ work }) => work)),
        categories: workByCategory(functions, categoryOf),
        layers: queryLayers(functions),
    };
}
/** Why nothing may be decided from these counts; empty when it may. */
function whyAdvisory(base, head, table, [before, after]) {
    const causes = [];
    const python = [before.pythonVersion, after.pythonVersion];
    if ((0,python_version/* pythonMinor */.o)(python[0]) !== (0,python_version/* pythonMinor */.o)(python[1])) {
        causes.push(`another Python version makes other calls (${python.join(' → ')})`);
    }
    const implementation = [before, after].map(({ pythonBuild }) => pythonBuild.split(' ', 1)[0]);
    if (implementation[0] !== implementation[1]) {
        causes.push(`another Python makes other calls (${implementation.join(' → ')})`);
    }
    const units = [base.counts.unit, head.counts.unit];
    if (units[0] !== units[1]) {
        causes.push(`the turns of loops were counted in other units (${units.join(' → ')})`);
    }
    if (table.requests.length === 0)
        causes.push('no request was counted on both sides');
    return causes.length === 0 ? '' : `The counts decide nothing here: ${causes.join('; ')}.`;
}

// EXTERNAL MODULE: ./build/compare/timings.js + 5 modules
var compare_timings = __webpack_require__(16840);
;// CONCATENATED MODULE: ./build/compare/types.js
const RESULT_SCHEMA = 2;

;// CONCATENATED MODULE: ./build/compare/compare.js





function compareOptions(config) {
    return { thresholds: config.thresholds, categories: config.categories };
}
/** Compares two measurements; both have passed the schema. */
function compare(base, head, options) {
    const timed = base.rounds.length > 0 && head.rounds.length > 0;
    const timings = timed ? (0,compare_timings/* compareTimings */.z)(base, head, options) : undefined;
    const counts = compareCounts(base, head, options);
    const { metrics, categories, functions, endpoints, certainty, notes } = timings ?? untimed(base, head);
    return {
        schema: RESULT_SCHEMA,
        ...decision(timings, counts),
        base: describeMeasurement(base),
        head: describeMeasurement(head),
        ...{ metrics, categories, functions, endpoints, timed, certainty, counts },
        notes: [...notes, ...countNotes(counts, timed), ...notCounted(base, head)],
    };
}
/** What takes the place of timings where a side has none. */
function untimed(base, head) {
    const notes = (0,compatibility/* notesWithoutTimings */.BA)(base, head);
    const without = base.rounds.length === 0 ? 'base' : 'head';
    const isHalf = base.rounds.length + head.rounds.length > 0;
    return {
        metrics: [],
        categories: [],
        functions: [],
        endpoints: [],
        certainty: null,
        notes: isHalf ? [`${without} was not timed, so no timings are compared`, ...notes] : notes,
    };
}
/**
 * More work per request has regressed whatever the timings say: counts are exact on any machine.
 * Where counts decide nothing or are as before, timings decide; where timings decide nothing,
 * because of other hardware or a disturbed machine, counts do.
 */
function decision(timings, counts) {
    if (timings === undefined) {
        if (counts === null) {
            return {
                verdict: 'inconclusive',
                reasons: ['Neither timings nor counts are on both sides.'],
            };
        }
        return counts.advisory === ''
            ? { verdict: counts.verdict, reasons: counts.reasons }
            : { verdict: 'inconclusive', reasons: [counts.advisory] };
    }
    const isCounted = counts !== null && counts.advisory === '';
    if (isCounted && timings.verdict === 'contaminated') {
        return { verdict: counts.verdict, reasons: [...counts.reasons, ...timings.reasons] };
    }
    const verdict = isCounted && counts.verdict === 'regressed' ? 'regressed' : timings.verdict;
    const reasons = counts?.verdict === verdict ? counts.reasons : [];
    return { verdict, reasons: [...reasons, ...timings.reasons] };
}
/** So many requests that only one side counted are named. */
const MOST_UNMATCHED = 3;
function countNotes(counts, timed) {
    if (counts === null)
        return [];
    const { advisory, unmatched } = counts;
    const named = unmatched.slice(0, MOST_UNMATCHED).join(', ');
    const rest = unmatched.length > MOST_UNMATCHED ? ` and ${unmatched.length - MOST_UNMATCHED} more` : '';
    return [
        // Without timings it is the reason of the verdict.
        ...(advisory !== '' && timed ? [advisory] : []),
        ...(unmatched.length > 0 ? [`not counted on both sides: ${named}${rest}`] : []),
    ];
}
function notCounted(base, head) {
    return [['base', base.notCounted], ['head', head.notCounted]]
        .filter(([, reason]) => reason !== '')
        .map(([side, reason]) => `${side} was not counted: ${reason}`);
}
/** What a report says of one measurement, where there is nothing to compare it with. */
function describeMeasurement(measurement) {
    const { fingerprint, rounds } = measurement;
    const sum = (values) => values.reduce((total, value) => total + value, 0);
    const cpuMsPerRequestByRound = rounds.map((round) => round.cpuMs / round.requests);
    return {
        gitSha: fingerprint.gitSha,
        gitBranch: fingerprint.gitBranch,
        gitDirty: fingerprint.gitDirty,
        createdAt: measurement.createdAt,
        rounds: rounds.length,
        voidRounds: measurement.voidRounds.map(({ reason }) => reason),
        requests: sum(rounds.map((round) => round.requests)),
        errors: sum(rounds.map((round) => round.errors)),
        samples: Math.round(sum(rounds.map((round) => round.sampler.samples - round.sampler.idleFiltered))),
        cpuMsPerRequest: (0,candidates/* mean */.i2)(cpuMsPerRequestByRound),
        cpuMsPerRequestByRound,
        requestsPerSecond: (0,candidates/* mean */.i2)(rounds.map((round) => round.requests / round.seconds)),
        fingerprint,
    };
}


/***/ }),

/***/ 45908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ notesWithoutTimings),
/* harmony export */   XP: () => (/* binding */ timingCompatibility),
/* harmony export */   l0: () => (/* binding */ isSameSetting)
/* harmony export */ });
/* unused harmony export differingHardware */
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19049);

/** Differences that make every timing meaningless: other hardware, interpreter, sampler or work. */
const DECIDING = [
    ['os', 'operating system'],
    ['arch', 'architecture'],
    ['cpuModel', 'CPU model'],
    ['cores', 'number of cores'],
    ['pySpyVersion', 'py-spy version'],
    ['rateHz', 'sampling rate'],
];
const OTHER_LOAD = 'the load differs: other requests, or another number of them';
/** Differences that usually matter little; told, not decisive. */
const TOLD = [
    ['cpuFlags', 'CPU features'],
    ['kernel', 'kernel'],
    ['pythonBuild', 'Python build'],
];
/** What else must be the same for two measurements to be of one setting. */
const SAME_SERVICE = [
    ['pythonVersion', 'Python version'],
    ['scenarioHash', 'load'],
];
/** The control may differ by this much between two jobs. */
const MOST_CONTROL_SHIFT = 0.05;
/** And the frequency by this much, of which there is one reading in each round. */
const MOST_FREQUENCY_SHIFT = 0.1;
/**
 * Whether timings may be compared: those of other machines or of other work tell nothing.
 * @param isPaired whether both were measured at the same time, so that the machine met them alike
 */
function timingCompatibility(base, head, isPaired) {
    const a = base.fingerprint;
    const b = head.fingerprint;
    const python = `the Python version differs: ${a.pythonVersion} → ${b.pythonVersion}`;
    const problems = differing(a, b, DECIDING);
    const notes = differing(a, b, TOLD);
    if (a.scenarioHash !== b.scenarioHash)
        problems.push(OTHER_LOAD);
    if ((0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonMinor */ .o)(a.pythonVersion) !== (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonMinor */ .o)(b.pythonVersion))
        problems.push(python);
    else if (a.pythonVersion !== b.pythonVersion)
        notes.push(python);
    problems.push(...new Set([...base.disturbances, ...head.disturbances]));
    if (!isPaired)
        problems.push(...shifts(base, head));
    return { problems, notes: [...notes, ...circumstances(base, head)] };
}
function differing(a, b, fields) {
    return fields
        .filter(([field]) => a[field] !== b[field])
        .map(([field, name]) => field === 'cpuFlags'
        ? `the ${name} differ`
        : `the ${name} differs: ${a[field]} → ${b[field]}`);
}
/** What makes two machines ones whose timings tell nothing of each other; empty when nothing does. */
function differingHardware(a, b) {
    return differing(a, b, DECIDING);
}
/** Whether two measurements were made in the same setting, so that their timings may be compared. */
function isSameSetting(a, b) {
    return [...DECIDING, ...TOLD, ...SAME_SERVICE].every(([field]) => a[field] === b[field]);
}
/** What the machine did to one of two jobs and not to the other. */
function shifts(base, head) {
    const change = (of) => {
        const [before, after] = [base, head].map(({ rounds }) => {
            const told = rounds.flatMap(({ machine }) => of(machine) ?? []);
            return told.reduce((sum, value) => sum + value, 0) / told.length;
        });
        return after / before - 1;
    };
    const control = change(({ controlMs }) => controlMs);
    const frequency = change(({ frequencyMhz }) => frequencyMhz);
    const tell = (part) => `${part < 0 ? '−' : '+'}${Math.abs(part * 100).toFixed(1)} %`;
    return [
        ...(Math.abs(control) > MOST_CONTROL_SHIFT
            ? [`the machine itself was not as fast: a fixed piece of work took ${tell(control)} CPU`]
            : []),
        ...(Math.abs(frequency) > MOST_FREQUENCY_SHIFT
            ? [`the processor ran at another frequency: ${tell(frequency)}`]
            : []),
    ];
}
/** Notes where only counts are compared: machines do not matter, and another load leaves requests unmatched. */
function notesWithoutTimings(base, head) {
    const isOther = base.fingerprint.scenarioHash !== head.fingerprint.scenarioHash;
    return [...(isOther ? [OTHER_LOAD] : []), ...circumstances(base, head)];
}
/** Worth knowing whatever was measured. */
function circumstances(base, head) {
    const notes = [];
    for (const [side, measurement] of [
        ['base', base],
        ['head', head],
    ]) {
        if (measurement.fingerprint.gitDirty)
            notes.push(`${side} had uncommitted changes`);
        for (const { reason } of measurement.voidRounds)
            notes.push(`${side}: a round was void: ${reason}`);
        for (const { reason } of measurement.counts?.voidPasses ?? [])
            notes.push(`${side}: a counting pass was void: ${reason}`);
    }
    return notes;
}


/***/ }),

/***/ 19049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ pythonMinor)
/* harmony export */ });
/** `3.12` of `3.12.1`: patch releases of one minor version make the same calls for the same code. */
function pythonMinor(version) {
    return version.split('.').slice(0, 2).join('.');
}


/***/ }),

/***/ 16840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ compareTimings)
});

// UNUSED EXPORTS: compareProfiles

// EXTERNAL MODULE: ./build/profile/categories.js + 2 modules
var categories = __webpack_require__(29673);
// EXTERNAL MODULE: ./build/compare/candidates.js
var compare_candidates = __webpack_require__(25556);
// EXTERNAL MODULE: ./build/compare/compatibility.js
var compatibility = __webpack_require__(45908);
;// CONCATENATED MODULE: ./build/compare/cost-shift.js
/** The metrics of functions that regressed although what they belong to does not take more. */
function movedMetrics(candidates, profiles, decision, answerOf) {
    const isMoved = (metric, domains) => answerOf(metric).verdict === 'regressed' &&
        domains.some((domain) => {
            const [least, most] = decision.bounds(domain);
            return least <= 0 && most < answerOf(metric).effect / 2;
        });
    return new Set(candidates.functions.flatMap((fn) => {
        const around = surroundings(fn, profiles);
        const category = candidates.categories.find((each) => each.category === fn.category)?.metric;
        return [
            ...(isMoved(fn.total, around) ? [fn.total] : []),
            // What a function does itself is in its category; what it calls is in others.
            ...(isMoved(fn.self, category === undefined ? around : [...around, category])
                ? [fn.self]
                : []),
        ];
    }));
}
/**
 * What a function belongs to: its main caller and its file, both with all that they call. What the
 * framework calls (an endpoint, a dependency) belongs to neither: others are called from the same
 * place and may lie in the same file, and what one of them saves excuses no other.
 */
function surroundings(fn, [a, b]) {
    const domain = (base, head) => ({
        ...fn.total,
        base: base ?? a.cpu.map(() => 0),
        head: head ?? b.cpu.map(() => 0),
        threshold: null,
    });
    const caller = mainCaller(b.functions.get(fn.key) ?? a.functions.get(fn.key));
    const { origin, path } = fn.id;
    const callerOrigin = caller === undefined ? undefined : originOf(caller, [a, b]);
    if (origin === 'app' && callerOrigin !== undefined && callerOrigin !== 'app')
        return [];
    return [
        ...(caller === undefined
            ? []
            : [domain(a.functions.get(caller)?.total, b.functions.get(caller)?.total)]),
        ...(origin === 'app' ? [domain(a.files.get(path), b.files.get(path))] : []),
    ];
}
function originOf(key, profiles) {
    return profiles.map(({ functions }) => functions.get(key)?.id.origin).find(Boolean);
}
/** Part of a function's time that its main caller must be behind. */
const MAIN_PART = 0.8;
function mainCaller(fn) {
    if (fn === undefined)
        return undefined;
    const all = [...fn.callers.values()].reduce((sum, ms) => sum + ms, 0);
    return [...fn.callers].find(([, ms]) => ms >= MAIN_PART * all)?.[0];
}

// EXTERNAL MODULE: ./build/profile/model.js
var model = __webpack_require__(63095);
;// CONCATENATED MODULE: ./build/compare/identity.js
/**
 * Functions of the application that are there under another name or in another file, as far as
 * samples can tell. A pair that is taken for one function is compared like any other, so that a
 * wrong one hides nothing: it takes more time, or it does not.
 */


/** Below this part of the total a function may be on one side only because it was not sampled. */
const LEAST_SHARE = 0.003;
/** So many of either side are looked at, the largest first. */
const MOST_FUNCTIONS = 300;
/** Costs of one function on both sides differ by less than this factor. */
const MOST_FACTOR = 3;
const AGREEMENTS = [
    // In another file.
    (removed, added) => removed.name === added.name && !isGenerated(added.name),
    // In the same file, in something that was renamed.
    (removed, added) => removed.path === added.path && lastPart(removed.name) === lastPart(added.name),
    // Renamed.
    (removed, added) => removed.path === added.path,
];
function identifyMoved(base, head) {
    const removed = onlyIn(base, head);
    const added = onlyIn(head, base);
    const origins = new Map();
    for (const agree of AGREEMENTS) {
        for (const target of added) {
            const candidates = [...removed].filter((origin) => agree(origin.id, target.id) && isAlike(origin, target) && isCalledAlike(origin, target));
            const origin = nearest(candidates, target);
            if (origin === undefined)
                continue;
            origins.set(target, origin);
            removed.delete(origin);
            added.delete(target);
        }
    }
    return {
        base: renamed(base, origins),
        movedFrom: new Map([...origins].map(([target, origin]) => [(0,model/* functionKey */.a)(target.id), origin.id])),
    };
}
/** Functions of the application that the other side does not have, and that cannot be overlooked. */
function onlyIn(profile, other) {
    const whole = (0,compare_candidates/* mean */.i2)(profile.cpu);
    const found = [...profile.functions.values()].filter((fn) => fn.id.origin === 'app' &&
        !other.functions.has((0,model/* functionKey */.a)(fn.id)) &&
        (0,compare_candidates/* mean */.i2)(fn.total) >= LEAST_SHARE * whole);
    return new Set(found.sort((a, b) => (0,compare_candidates/* mean */.i2)(b.total) - (0,compare_candidates/* mean */.i2)(a.total)).slice(0, MOST_FUNCTIONS));
}
/** Whether both cost about as much, alone and with what they call. */
function isAlike(origin, target) {
    const factor = (0,compare_candidates/* mean */.i2)(target.total) / (0,compare_candidates/* mean */.i2)(origin.total);
    return factor < MOST_FACTOR && factor > 1 / MOST_FACTOR;
}
/** Whether anything calls both, or nothing was seen to call either. */
function isCalledAlike(origin, target) {
    if (origin.callers.size === 0 || target.callers.size === 0) {
        return origin.callers.size === target.callers.size;
    }
    return [...target.callers.keys()].some((caller) => origin.callers.has(caller));
}
function nearest(candidates, target) {
    const distance = (origin) => Math.abs(Math.log((0,compare_candidates/* mean */.i2)(target.total) / (0,compare_candidates/* mean */.i2)(origin.total)));
    return [...candidates].sort((a, b) => distance(a) - distance(b))[0];
}
function renamed(base, origins) {
    if (origins.size === 0)
        return base;
    const targets = new Map([...origins].map(([target, origin]) => [(0,model/* functionKey */.a)(origin.id), target]));
    const keyOf = (key) => {
        const target = targets.get(key);
        return target === undefined ? key : (0,model/* functionKey */.a)(target.id);
    };
    return {
        ...base,
        functions: new Map([...base.functions].map(([key, fn]) => [
            keyOf(key),
            {
                ...fn,
                id: targets.get(key)?.id ?? fn.id,
                callers: new Map([...fn.callers].map(([caller, ms]) => [keyOf(caller), ms])),
            },
        ])),
    };
}
function lastPart(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}
/** `<lambda>`, `<genexpr>`, `<listcomp>`: a name that says nothing. */
function isGenerated(name) {
    return /<\w+>$/.test(name);
}

// EXTERNAL MODULE: ./build/compare/looks.js
var looks = __webpack_require__(61664);
// EXTERNAL MODULE: ./build/compare/distributions.js
var distributions = __webpack_require__(32363);
// EXTERNAL MODULE: ./build/compare/question.js
var compare_question = __webpack_require__(44618);
;// CONCATENATED MODULE: ./build/compare/sign-flip.js
/**
 * Many metrics of paired rounds tested at once: whole pairs change their signs, all metrics of a
 * pair together, and the largest statistic over all metrics is what each one is held against
 * (P. Westfall and S. Young, Resampling-Based Multiple Testing, 1993; for paired data the
 * permutations are sign changes, R. A. Fisher, The Design of Experiments, 1935). Which side of a
 * pair is called base is arbitrary when the code is the same, so the error of the whole family is
 * exact, however the metrics depend on each other and whatever their distributions.
 */
/** Weight of the prior, in degrees of freedom. */
const PRIOR_DEGREES = 4;
/** Up to so many pairs all sign changes are tried; above, so many random ones. */
const MOST_ENUMERATED = 12;
const DRAWN = 10_000;
/** Sums of so many pairs are made for all their signs at once; random ones are put together of them. */
const CHUNK = 10;
/** Sums that differ by less are equal but for rounding. */
const ROUNDING = 1e-9;
/**
 * The statistic is the moderated t of the facts of G. K. Smyth (Stat. Appl. Genet. Mol. Biol. 3,
 * 2004): T = mean / √(s²/R) with s² = (d₀v₀ + (R−1)s_r²) / (d₀+R−1). With Q = Σd² and S = Σd it is
 * T² = (d₀+R−1) x² / (1−x²) for x = S / √(R(d₀v₀+Q)), and Q does not change with the signs: so the
 * largest T is where x is largest, and x is a plain sum.
 *
 * @param alpha one-sided, for the critical value
 */
function testFamily({ effects, priors }, alpha) {
    const scaled = toUnit(effects, priors);
    const observed = scaled.map((row) => row.reduce((sum, value) => sum + value, 0));
    const [more, less] = stepDown(scaled, observed);
    return {
        metrics: observed.map((_, metric) => ({
            pMore: more[metric],
            pLess: less[metric],
        })),
        criticalValue: criticalValue(largestOfFlips(toUnit(centred(effects), priors)), {
            ...{ pairs: effects[0]?.length ?? 0, alpha },
        }),
    };
}
/**
 * Adjusted p, step by step down: each metric is held against the largest of those that are not
 * more extreme than itself (Westfall and Young, algorithm 2.8). Those above it have been decided
 * already, so that their effects must not hide it.
 */
function stepDown(scaled, observed) {
    const directions = [observed, observed.map((x) => -x)].map((x) => ({
        reached: Float64Array.from(x, (value) => value - ROUNDING),
        ascending: Int32Array.from(x.keys()).sort((a, b) => x[a] - x[b]),
        counts: new Float64Array(x.length),
    }));
    const flips = forEachFlip(scaled, (sums) => {
        for (const direction of directions)
            countReached(sums, direction);
    });
    const [more, less] = directions.map(({ ascending, counts }) => {
        let least = 0;
        for (const metric of [...ascending].reverse()) {
            least = Math.max(least, counts[metric] / flips);
            counts[metric] = least;
        }
        return counts;
    });
    return [more, less];
}
/** Counts the metrics whose own x the largest of those up to them reaches. */
function countReached(sums, { reached, ascending, counts, }) {
    let most = Number.NEGATIVE_INFINITY;
    // Plain loops over typed arrays: this runs for each of up to 10,000 choices of signs.
    for (let place = 0; place < ascending.length; place++) {
        const metric = ascending[place];
        const sum = sums[metric];
        if (sum > most)
            most = sum;
        if (most >= reached[metric])
            counts[metric] = counts[metric] + 1;
    }
}
/** Scaled so that the sum of a row is its x. */
function toUnit(effects, priors) {
    return effects.map((row, metric) => {
        const squares = row.reduce((sum, value) => sum + value * value, 0);
        const whole = row.length * (PRIOR_DEGREES * priors[metric] + squares);
        const scale = whole > 0 ? 1 / Math.sqrt(whole) : 0;
        return row.map((value) => value * scale);
    });
}
/** What the pairs differ by from their mean, as large as it would be from the true one. */
function centred(effects) {
    return effects.map((row) => {
        const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
        const lost = Math.sqrt(row.length / Math.max(1, row.length - 1));
        return row.map((value) => (value - mean) * lost);
    });
}
/**
 * @param row effects of one metric, by pair
 * @param prior variance of one pair's effect to be expected
 */
function meanAndError(row, prior) {
    const pairs = row.length;
    const mean = row.reduce((sum, value) => sum + value, 0) / Math.max(1, pairs);
    const squares = row.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const degrees = PRIOR_DEGREES + pairs - 1;
    const variance = (PRIOR_DEGREES * prior + squares) / degrees;
    return { mean, standardError: Math.sqrt(variance / Math.max(1, pairs)) };
}
/** The largest sum over all metrics for each choice of signs, ascending. */
function largestOfFlips(rows) {
    const maxima = new Float64Array(flipsOf(rows[0]?.length ?? 0));
    let flip = 0;
    forEachFlip(rows, (sums) => {
        let most = Number.NEGATIVE_INFINITY;
        for (let metric = 0; metric < sums.length; metric++) {
            const sum = sums[metric];
            if (sum > most)
                most = sum;
        }
        maxima[flip++] = most;
    });
    return maxima.sort();
}
/** How many choices of signs are tried for so many pairs. */
function flipsOf(pairs) {
    return pairs <= MOST_ENUMERATED ? 2 ** pairs : DRAWN;
}
/**
 * Visits the sums of all metrics for each choice of signs, the observed one first; the array is
 * the same each time.
 * @returns how many choices there were
 */
function forEachFlip(rows, visit) {
    const pairs = rows[0]?.length ?? 0;
    // By pair, so that changing the sign of a pair walks through memory in order.
    const columns = Array.from({ length: pairs }, (_, pair) => Float64Array.from(rows, (row) => row[pair]));
    if (pairs <= MOST_ENUMERATED)
        enumerate(columns, visit);
    else
        draw(columns, visit);
    return flipsOf(pairs);
}
/** All 2^R sign changes in the order of a Gray code: one pair changes at each step. */
function enumerate(columns, visit) {
    const sums = sumOf(columns);
    const flips = 2 ** columns.length;
    const signs = new Int8Array(columns.length).fill(1);
    visit(sums);
    for (let step = 1; step < flips; step++) {
        const pair = 31 - Math.clz32(step & -step);
        add(sums, columns[pair], -2 * signs[pair]);
        signs[pair] = -signs[pair];
        visit(sums);
    }
}
/** Random sign changes, the observed signs among them, which keeps the test exact. */
function draw(columns, visit) {
    const sums = sumOf(columns);
    const metrics = sums.length;
    const tables = [];
    for (let first = 0; first < columns.length; first += CHUNK) {
        tables.push(sumsOfAllSigns(columns.slice(first, first + CHUNK), metrics));
    }
    visit(sums);
    // Fixed numbers: the same rounds must always give the same verdict (xorshift32, G. Marsaglia).
    let state = 0x9e3779b9;
    for (let step = 1; step < DRAWN; step++) {
        sums.fill(0);
        for (const table of tables) {
            state ^= state << 13;
            state ^= state >>> 17;
            state ^= state << 5;
            const row = ((state >>> 5) % (table.length / metrics)) * metrics;
            for (let metric = 0; metric < metrics; metric++) {
                sums[metric] = sums[metric] + table[row + metric];
            }
        }
        visit(sums);
    }
}
/** Row by row the sums of some pairs for each choice of their signs: a set bit is a plus. */
function sumsOfAllSigns(columns, metrics) {
    const table = new Float64Array(2 ** columns.length * metrics);
    for (const column of columns) {
        for (let metric = 0; metric < metrics; metric++) {
            table[metric] = table[metric] - column[metric];
        }
    }
    for (let signs = 1; signs < 2 ** columns.length; signs++) {
        const column = columns[31 - Math.clz32(signs & -signs)];
        const without = (signs & (signs - 1)) * metrics;
        for (let metric = 0; metric < metrics; metric++) {
            table[signs * metrics + metric] =
                table[without + metric] + 2 * column[metric];
        }
    }
    return table;
}
function sumOf(columns) {
    const sums = new Float64Array(columns[0]?.length ?? 0);
    for (const column of columns)
        add(sums, column, 1);
    return sums;
}
function add(sums, column, times) {
    for (let metric = 0; metric < sums.length; metric++) {
        sums[metric] = sums[metric] + times * column[metric];
    }
}
/** In standard errors. */
function criticalValue(ascending, { pairs, alpha }) {
    const above = Math.floor(alpha * ascending.length + ROUNDING);
    if (above < 1)
        return Number.POSITIVE_INFINITY;
    const x = Math.max(0, ascending[ascending.length - above]);
    // One metric whose pairs all agree exactly, with no variance to be expected.
    if (x >= 1)
        return Number.POSITIVE_INFINITY;
    return Math.sqrt((PRIOR_DEGREES + pairs - 1) * (x * x)) / Math.sqrt(1 - x * x);
}

;// CONCATENATED MODULE: ./build/compare/paired.js



/**
 * Standard deviation between pairs of the log-ratio that is to be expected of what is no share of
 * the samples; it only moderates what the pairs show. Seen on two cores with 1,000 requests a side
 * and pair (bench/gate).
 */
const EXPECTED_SPREAD = {
    cpu: 0.015,
    'latency-p90': 0.06,
    throughput: 0.02,
};
/** Smallest ratio whose logarithm is taken: nothing against something. */
const LEAST_RATIO = 1e-6;
/** So many metrics are tested together; a profile that has more is not a service's. */
const MOST_GATED = 1000;
/** Decides over pairs; a pair is the rounds of the same number. */
function decidePairs(question) {
    const { candidates, cpu, looks, disturbed } = question;
    const gated = largest(candidates.filter((candidate) => (0,compare_question/* isInReach */.jH)(candidate, cpu) && !disturbed.has(candidate.kind)));
    const { sure: certain, last } = atLooks(gated, question);
    const { alpha } = looks.at(-1);
    const pairs = cpu[0].length;
    const { describe, criticalValue } = last;
    // Too few pairs for the sign changes to say how far off a mean may be: then Bonferroni's t.
    const critical = Number.isFinite(criticalValue)
        ? criticalValue
        : (0,distributions/* tQuantile */.YW)(1 - alpha / Math.max(1, gated.length), PRIOR_DEGREES + pairs - 1);
    const alone = (0,distributions/* tQuantile */.YW)(compare_question/* BOUND */.d9, PRIOR_DEGREES + pairs - 1);
    // Effects are parts of the geometric mean of both totals; people are told parts of base's.
    const ofBase = Math.exp(meanAndError(logRatios(cpu[0], cpu[1]), 0).mean / 2);
    const measure = (candidate) => {
        const { effects, prior } = describe(candidate);
        const unit = candidate.scale === 'points' && candidate.isSampled ? ofBase : 1;
        const tell = (effect) => (0,compare_question/* inScale */.Qx)(candidate, effect * unit);
        return { ...meanAndError(effects, prior), tell };
    };
    const answers = candidates.map((candidate) => {
        const { mean, standardError, tell } = measure(candidate);
        const half = critical * standardError;
        const told = {
            effect: tell(mean),
            interval: [tell(mean - half), tell(mean + half)],
            detectable: (0,compare_question/* detectable */.ke)(candidate, { half, standardError, tell }),
        };
        const sure = certain.get(candidate);
        if (sure === undefined) {
            const isDisturbed = candidate.threshold !== null && disturbed.has(candidate.kind);
            return { ...told, p: null, verdict: isDisturbed ? 'contaminated' : 'unchanged' };
        }
        const isWorse = mean > 0 === (candidate.worse === 'more');
        const { p, isCertain } = isWorse ? sure.worse : sure.better;
        return { ...told, p, verdict: (0,compare_question/* verdictOf */.Vj)(candidate, told, { isCertain }) };
    });
    const bounds = (candidate) => {
        const { mean, standardError, tell } = measure(candidate);
        return [tell(mean - alone * standardError), tell(mean + alone * standardError)];
    };
    return { answers, bounds };
}
/** The largest metrics by both sides together, which does not depend on which is called base. */
function largest(gated) {
    if (gated.length <= MOST_GATED)
        return gated;
    const size = ({ base, head, isSampled }) => isSampled ? [...base, ...head].reduce((sum, value) => sum + value, 0) : Number.MAX_VALUE;
    const sizes = new Map(gated.map((candidate) => [candidate, size(candidate)]));
    return [...gated]
        .sort((a, b) => sizes.get(b) - sizes.get(a))
        .slice(0, MOST_GATED);
}
/**
 * A function alone, while neither the total nor any kind of work takes more, has to be so many times
 * surer: functions are most of the metrics, and those with the fewest samples. Beside them it only
 * says where.
 */
const FUNCTION_PART = 0.25;
function isFunction({ kind }) {
    return kind === 'function-self' || kind === 'function-total';
}
/**
 * How sure an increase and a decrease of each metric are. What was certain at a look stays so:
 * that look had its part of α.
 */
function atLooks(gated, question) {
    const sure = new Map();
    let last;
    for (const { pairs, alpha } of question.looks) {
        last = describePairs(gated, firstPairs(question, pairs), alpha);
        const { tested, describe, criticalValue } = last;
        const sureAt = (candidate, place, part) => {
            const { pMore, pLess } = tested(place);
            const { effects, prior } = describe(candidate);
            const { mean, standardError } = meanAndError(effects, prior);
            // Both the test and the interval must leave out that nothing changed.
            const isApart = Math.abs(mean) > criticalValue * standardError;
            const isCertain = (p) => p <= alpha * part && isApart;
            const before = sure.get(candidate);
            const later = (earlier, p) => earlier?.isCertain ? earlier : { p, isCertain: isCertain(p) };
            return { worse: later(before?.worse, pMore), better: later(before?.better, pLess) };
        };
        const [functions, others] = [true, false].map((wanted) => gated.flatMap((candidate, place) => isFunction(candidate) === wanted ? [{ candidate, place }] : []));
        for (const { candidate, place } of others)
            sure.set(candidate, sureAt(candidate, place, 1));
        const isAccompanied = others.some(({ candidate }) => sure.get(candidate)?.worse.isCertain);
        for (const { candidate, place } of functions) {
            sure.set(candidate, sureAt(candidate, place, isAccompanied ? 1 : FUNCTION_PART));
        }
    }
    return { sure, last: last };
}
function firstPairs(question, pairs) {
    const first = ([base, head]) => [base.slice(0, pairs), head.slice(0, pairs)];
    return { ...question, cpu: first(question.cpu), samples: first(question.samples) };
}
/** What a question's pairs say of a metric, and of all gated ones together. */
function describePairs(gated, question, alpha) {
    const pairs = question.cpu[0].length;
    const cut = (candidate) => candidate.base.length === pairs
        ? candidate
        : {
            ...candidate,
            base: candidate.base.slice(0, pairs),
            head: candidate.head.slice(0, pairs),
        };
    const cutGated = gated.map(cut);
    const overdispersion = overdispersionOf(cutGated, question);
    const describe = (candidate) => {
        const own = cut(candidate);
        return {
            effects: effectsOf(own, question.cpu),
            prior: priorOf(own, question, overdispersion),
        };
    };
    const rows = cutGated.map(describe);
    const family = testFamily({
        // All turned so that more is worse: an alarm is then one family's, whatever it is about.
        effects: rows.map(({ effects }, place) => gated[place]?.worse === 'less' ? effects.map((effect) => -effect) : effects),
        priors: rows.map(({ prior }) => prior),
    }, alpha);
    return {
        describe,
        criticalValue: family.criticalValue,
        tested: (place) => family.metrics[place],
    };
}
/** By pair: a log-ratio, or the difference in points of the total CPU. */
function effectsOf({ base, head, scale, isSampled }, cpu) {
    if (scale === 'relative')
        return logRatios(base, head);
    return base.map((value, pair) => {
        const whole = isSampled ? Math.sqrt(cpu[0][pair] * cpu[1][pair]) : 1;
        return whole === 0 ? 0 : (head[pair] - value) / whole;
    });
}
function logRatios(base, head) {
    return base.map((value, pair) => {
        const other = head[pair];
        if (value === other)
            return 0;
        const ratio = value === 0 ? Number.POSITIVE_INFINITY : other / value;
        return Math.log(Math.min(1 / LEAST_RATIO, Math.max(LEAST_RATIO, ratio)));
    });
}
/** Variance of one pair's effect to be expected. */
function priorOf(candidate, question, overdispersion) {
    if (candidate.isSampled)
        return overdispersion * samplingVariance(candidate, question);
    return (EXPECTED_SPREAD[candidate.kind] ?? 0) ** 2;
}
/** Of a pair's effect, from the samples behind it; mean over the pairs. */
function samplingVariance({ base, head }, { cpu, samples }) {
    const variance = (part, whole, count) => whole === 0 ? 1 : (0,compare_question/* shareVariance */.bO)(part / whole, count);
    const pairs = base.length;
    const sum = base.reduce((total, value, pair) => total +
        variance(value, cpu[0][pair], samples[0][pair]) +
        variance(head[pair], cpu[1][pair], samples[1][pair]), 0);
    return sum / Math.max(1, pairs);
}
/** How many times the sampling variance the pairs show, in the middle of the metrics; at least 1. */
function overdispersionOf(gated, question) {
    const ratios = gated
        .filter((candidate) => candidate.isSampled)
        .map((candidate) => {
        const effects = effectsOf(candidate, question.cpu);
        const squares = effects.reduce((sum, effect) => sum + effect * effect, 0) / effects.length;
        return squares / samplingVariance(candidate, question);
    })
        .sort((a, b) => a - b);
    return Math.max(1, ratios[ratios.length >> 1] ?? 1);
}

// EXTERNAL MODULE: ./build/baseline/tables.js
var baseline_tables = __webpack_require__(15265);
;// CONCATENATED MODULE: ./build/compare/profile-of.js


/**
 * CPU of a thing = CPU clock × share of the samples. Plain sample counts are not CPU time: a
 * runnable thread that waits for a core is sampled like one that runs.
 */
function cpuProfile(measurement, categoriser) {
    const tables = (0,baseline_tables/* profileTables */.Fp)(measurement);
    const categoryOfStack = categoriser.ofStacks(tables);
    const rounds = measurement.rounds.length;
    const categories = new Map();
    const functions = new Map();
    const files = new Map();
    const cpu = measurement.rounds.map((round) => round.cpuMs / round.requests);
    const zeros = () => new Array(rounds).fill(0);
    // By index, and by key: two indices may mean the same function.
    const byIndex = [];
    const functionCpu = (index) => {
        const known = byIndex[index];
        if (known !== undefined)
            return known;
        const id = tables.functions[index];
        const key = (0,model/* functionKey */.a)(id);
        let entry = functions.get(key);
        if (entry === undefined) {
            const category = categoriser.ofFunction(id) ?? 'other';
            entry = { id, key, category, self: zeros(), total: zeros(), callers: new Map() };
            functions.set(key, entry);
        }
        byIndex[index] = entry;
        return entry;
    };
    const perRoundOf = (all, key) => {
        const known = all.get(key);
        if (known !== undefined)
            return known;
        const fresh = zeros();
        all.set(key, fresh);
        return fresh;
    };
    const add = (values, round, amount) => {
        values[round] = values[round] + amount;
    };
    for (const [stack, shares] of sharesByStack(measurement, cpu)) {
        const fromLeaf = (0,model/* functionsFromLeaf */.s)(tables, stack).map(functionCpu);
        const self = fromLeaf[0].self;
        const category = perRoundOf(categories, categoryOfStack[stack]);
        const present = new Set(fromLeaf);
        const paths = new Set();
        for (const { id } of present)
            if (id.origin === 'app')
                paths.add(id.path);
        const sums = [self, category];
        for (const { total } of present)
            sums.push(total);
        for (const path of paths)
            sums.push(perRoundOf(files, path));
        for (const sum of sums)
            for (const { round, ms } of shares)
                add(sum, round, ms);
        addCallers(fromLeaf, shares.reduce((sum, { ms }) => sum + ms, 0));
    }
    const samples = measurement.rounds.map(({ sampler }) => Math.max(0, sampler.samples - sampler.idleFiltered));
    return { samples, cpu, categories, functions, files };
}
/** By stack, so that each stack is walked once, however many rounds saw it. */
function sharesByStack(measurement, cpu) {
    const result = new Map();
    measurement.rounds.forEach(({ samples }, round) => {
        const kept = samples.reduce((sum, [, weight]) => sum + weight, 0);
        for (const [stack, weight] of samples) {
            const share = { round, ms: (cpu[round] * weight) / kept };
            const shares = result.get(stack);
            if (shares === undefined)
                result.set(stack, [share]);
            else
                shares.push(share);
        }
    });
    return result;
}
/** Each function of a stack once, by the nearest other function below it. */
function addCallers(fromLeaf, ms) {
    const seen = new Set();
    let waiting;
    for (const entry of fromLeaf) {
        if (entry === waiting)
            continue;
        waiting?.callers.set(entry.key, (waiting.callers.get(entry.key) ?? 0) + ms);
        waiting = seen.has(entry) ? undefined : entry;
        seen.add(entry);
    }
}

// EXTERNAL MODULE: ./build/compare/stored.js
var stored = __webpack_require__(40109);
;// CONCATENATED MODULE: ./build/compare/timings.js









/** Compares the rounds of two measurements; both have some. */
function compareTimings(base, head, options) {
    const categoriser = (0,categories.createCategoriser)(options.categories);
    return compareProfiles(base, head, options, [
        cpuProfile(base, categoriser),
        cpuProfile(head, categoriser),
    ]);
}
/** The same, with the profiles of the measurements' rounds. */
function compareProfiles(base, head, options, profiles) {
    const [ownBase, b] = profiles;
    const { base: a, movedFrom } = identifyMoved(ownBase, b);
    const isPaired = arePairs(base, head);
    const { problems, notes } = (0,compatibility/* timingCompatibility */.XP)(base, head, isPaired);
    const candidates = (0,compare_candidates/* candidatesOf */.kW)(base, head, [a, b], movedFrom, options.thresholds);
    const list = (0,compare_candidates/* allCandidates */.yV)(candidates);
    const alpha = options.thresholds['alpha-percent'] / 100;
    const saturation = saturatedLoad(base, head);
    const question = {
        candidates: list,
        cpu: [a.cpu, b.cpu],
        samples: [a.samples, b.samples],
        disturbed: new Set(saturation === undefined ? [] : ['latency-p90', 'throughput']),
    };
    const looks = isPaired ? looksOf(base, alpha) : [];
    const jobs = isPaired ? [] : jobsOf(base, head, options);
    const headSpeed = isPaired ? 1 : (0,stored/* controlOf */.rs)(base) / (0,stored/* controlOf */.rs)(head);
    const decision = isPaired
        ? decidePairs({ ...question, looks })
        : (0,stored/* decideStored */.Gn)(question, alpha, {
            spread: (0,stored/* jobSpread */.Rj)(jobs, (0,compatibility/* isSameSetting */.l0)(base.fingerprint, head.fingerprint)),
            speed: headSpeed,
        });
    const answers = new Map(list.map((each, index) => [each, decision.answers[index]]));
    const answerOf = (candidate) => answers.get(candidate);
    const moved = movedMetrics(candidates, [a, b], decision, answerOf);
    const isContaminated = problems.length > 0;
    const made = new Map(list.map((candidate) => {
        const metric = metricOf(candidate, answerOf(candidate));
        return [candidate, settle(metric, { isContaminated, isMoved: moved.has(candidate) })];
    }));
    const metricFor = (candidate) => made.get(candidate);
    const metrics = [...made.values()];
    const verdict = isContaminated ? 'contaminated' : overall(metrics);
    const totals = [(0,compare_candidates/* mean */.i2)(a.cpu), (0,compare_candidates/* mean */.i2)(b.cpu)];
    return {
        verdict,
        reasons: isContaminated ? problems : reasons(metrics, verdict),
        metrics: [...metrics].sort(byWeight),
        categories: candidates.categories
            .map(({ category, metric }) => {
            const own = metricFor(metric);
            return { category, label: own.label, ...cpuChange(own, totals), verdict: own.verdict };
        })
            .sort((x, y) => larger(y) - larger(x)),
        functions: candidates.functions
            .map((fn) => {
            const [self, total] = [metricFor(fn.self), metricFor(fn.total)];
            return {
                ...{ id: fn.id, category: fn.category },
                ...{ presence: fn.presence, movedFrom: fn.movedFrom },
                self: cpuChange(self, totals),
                total: cpuChange(total, totals),
                isCostShift: isOnlyMoved(fn, answerOf, moved),
                verdict: worse(self.verdict, total.verdict),
            };
        })
            .sort((x, y) => change(y) - change(x)),
        endpoints: candidates.latencies
            .filter(({ endpoint }) => endpoint !== '')
            .map(({ endpoint, metric }) => endpointRow(endpoint, base, head, metricFor(metric))),
        certainty: {
            ...{ design: isPaired ? 'paired' : 'stored', alpha },
            alphaOfLook: looks.at(-1)?.alpha ?? alpha,
            pairs: isPaired ? base.rounds.length : 0,
            looks: isPaired ? (base.pairing?.looks ?? []) : [],
            seed: isPaired ? (base.pairing?.seed ?? '') : '',
            jobs: jobs.length,
            headSpeed,
            enoughMinutes: enoughMinutes(base, metricFor(candidates.cpu)),
        },
        notes: [
            ...notes,
            ...movedNotes(candidates.functions.filter((fn) => isOnlyMoved(fn, answerOf, moved))),
            ...(saturation ?? []),
        ],
    };
}
/** Whether rounds of the same number were measured together. */
function arePairs(base, head) {
    return (base.pairing !== null &&
        base.pairing.id === head.pairing?.id &&
        base.rounds.length === head.rounds.length);
}
/** The looks up to the one after all pairs. */
function looksOf({ pairing, rounds }, alpha) {
    const planned = [...new Set(pairing?.looks ?? [])].sort((a, b) => a - b);
    const pairs = rounds.length;
    return [...planned.filter((look) => look < pairs), pairs].map((look) => ({
        pairs: look,
        alpha: (0,looks/* alphaAt */.ej)(planned, look, alpha),
    }));
}
/** Baselines that tell how far jobs of the same code lie apart; base is the first. */
function jobsOf(base, head, { history = [] }) {
    const comparable = history.filter(({ rounds, fingerprint }) => rounds.length > 0 && (0,compatibility/* isSameSetting */.l0)(fingerprint, head.fingerprint));
    return [base, ...comparable];
}
/** From so much of its own core on the load generator is slower than what it is to load. */
const SATURATED = 0.9;
function saturatedLoad(base, head) {
    const load = Math.max(...[base, head].map(({ rounds }) => (0,compare_candidates/* mean */.i2)(rounds.flatMap(({ machine }) => machine.generatorLoad ?? []))));
    if (load < SATURATED)
        return undefined;
    return [
        `The load generator was the bottleneck (${percent(load)} of a core), not the service: latency and throughput are not decided.`,
    ];
}
/** So many moved functions are named. */
const MOST_MOVED = 3;
function isOnlyMoved({ self, total }, answerOf, moved) {
    const regressed = [self, total].filter((metric) => answerOf(metric).verdict === 'regressed');
    return regressed.length > 0 && regressed.every((metric) => moved.has(metric));
}
function movedNotes(moved) {
    const names = moved.map(({ id }) => id.name);
    if (names.length === 0)
        return [];
    const rest = names.length > MOST_MOVED ? ` and ${names.length - MOST_MOVED} more` : '';
    return [
        `Takes more time, while what it belongs to does not (work that only moved): ${names.slice(0, MOST_MOVED).join(', ')}${rest}.`,
    ];
}
/**
 * Minutes of pairs after which total CPU would be decided, as far as these pairs can tell; null when
 * no number of pairs that is measured would do.
 */
function enoughMinutes({ pairing, rounds }, cpu) {
    if (pairing === null || cpu.verdict !== 'inconclusive' || cpu.threshold === null)
        return null;
    const half = Math.log1p(cpu.interval[1]) - Math.log1p(cpu.effect);
    const isOver = Math.abs(cpu.effect) >= cpu.threshold;
    const distance = isOver
        ? Math.abs(Math.log1p(cpu.effect))
        : Math.log1p(cpu.threshold) - Math.log1p(cpu.effect);
    if (!Number.isFinite(half) || distance <= 0)
        return null;
    // The interval shrinks with the root of the number of pairs.
    const pairs = Math.max(8, Math.ceil(rounds.length * (half / distance) ** 2));
    if (pairs > looks/* LOOKS */.BJ.at(-1))
        return null;
    return Math.ceil((pairs * pairing.pairSeconds) / 60);
}
function metricOf(candidate, answer) {
    const { name, kind, label, unit, base, head, scale, threshold } = candidate;
    return {
        ...{ name, kind, label, unit },
        base: (0,compare_candidates/* mean */.i2)(base),
        head: (0,compare_candidates/* mean */.i2)(head),
        baseSpread: [Math.min(...base), Math.max(...base)],
        headSpread: [Math.min(...head), Math.max(...head)],
        effect: answer.effect,
        scale,
        interval: answer.interval,
        p: answer.p,
        detectable: answer.detectable,
        threshold,
        verdict: answer.verdict,
    };
}
function settle(metric, { isContaminated, isMoved }) {
    if (isContaminated && metric.threshold !== null)
        return { ...metric, verdict: 'contaminated' };
    return isMoved && metric.verdict === 'regressed' ? { ...metric, verdict: 'unchanged' } : metric;
}
function endpointRow(name, base, head, p90) {
    const of = (measurement, field) => (0,compare_candidates/* mean */.i2)((0,compare_candidates/* latency */.ZK)(measurement, name, field) ?? []);
    return {
        name,
        baseP50Ms: of(base, 'p50Ms'),
        headP50Ms: of(head, 'p50Ms'),
        baseP90Ms: p90.base,
        headP90Ms: p90.head,
        baseP99Ms: of(base, 'p99Ms'),
        headP99Ms: of(head, 'p99Ms'),
        verdict: p90.verdict,
    };
}
const RANK = [
    'regressed',
    'inconclusive',
    'improved',
    'unchanged',
    'contaminated',
];
/** The more serious of two verdicts of a metric. */
function worse(a, b) {
    return RANK.indexOf(a) <= RANK.indexOf(b) ? a : b;
}
/**
 * Regressed when any gated metric is; improved when the total is and none regressed. A doubtful
 * latency or function does not make a decision doubtful whose total CPU is clear.
 */
function overall(metrics) {
    const gated = metrics.filter((metric) => metric.threshold !== null);
    if (gated.some((metric) => metric.verdict === 'regressed'))
        return 'regressed';
    const total = metrics.find((metric) => metric.kind === 'cpu');
    return total?.verdict ?? 'unchanged';
}
const KIND_ORDER = [
    'cpu',
    'category',
    'function-total',
    'function-self',
    'latency-p90',
    'throughput',
    'error-rate',
];
function reasons(metrics, verdict) {
    if (verdict === 'unchanged')
        return [];
    return (metrics
        .filter((metric) => metric.threshold !== null && metric.verdict === verdict)
        // Only total CPU makes the whole inconclusive; that others are so is what they always are.
        .filter(({ kind }) => verdict !== 'inconclusive' || kind === 'cpu')
        .sort((x, y) => KIND_ORDER.indexOf(x.kind) - KIND_ORDER.indexOf(y.kind) ||
        Math.abs(y.effect) - Math.abs(x.effect))
        .map(describeMetric));
}
const UNIT_DIGITS = {
    'ms/request': 3,
    ms: 2,
    'requests/s': 0,
    ratio: 4,
};
function describeMetric(metric) {
    const digits = UNIT_DIGITS[metric.unit];
    const sign = metric.effect >= 0 ? '+' : '−';
    const size = (Math.abs(metric.effect) * 100).toFixed(1);
    const effect = `${sign}${size}${metric.scale === 'relative' ? ' %' : ' points'}`;
    const what = metric.kind === 'function-self'
        ? `${metric.label} itself`
        : metric.kind === 'function-total'
            ? `${metric.label} with all it calls`
            : metric.label;
    const unit = metric.unit === 'ratio' ? '' : ` ${metric.unit}`;
    return `${what}: ${metric.base.toFixed(digits)} → ${metric.head.toFixed(digits)}${unit} (${effect})`;
}
function cpuChange(metric, [wholeBase, wholeHead]) {
    return {
        baseMsPerRequest: metric.base,
        headMsPerRequest: metric.head,
        baseShare: wholeBase === 0 ? 0 : metric.base / wholeBase,
        headShare: wholeHead === 0 ? 0 : metric.head / wholeHead,
        effectPoints: metric.effect,
    };
}
function larger(row) {
    return Math.max(row.baseMsPerRequest, row.headMsPerRequest);
}
function change(row) {
    return Math.max(Math.abs(row.self.effectPoints), Math.abs(row.total.effectPoints));
}
function byWeight(x, y) {
    const gated = Number(y.threshold !== null) - Number(x.threshold !== null);
    return gated || Math.abs(y.effect) - Math.abs(x.effect);
}
function percent(part) {
    return `${(part * 100).toFixed(0)} %`;
}


/***/ })

};
