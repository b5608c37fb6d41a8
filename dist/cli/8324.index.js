export const id = 8324;
export const ids = [8324];
export const modules = {

/***/ 88324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderProfileHtml: () => (/* binding */ renderProfileHtml)
/* harmony export */ });
/* harmony import */ var _profile_categories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29673);
/* harmony import */ var _profile_model_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63095);
/* harmony import */ var _flame_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1027);
/* harmony import */ var _flame_measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66959);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92772);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59765);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27933);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86920);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98582);
/* harmony import */ var _flame_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23212);
/* harmony import */ var _function_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23600);











/** The table has so many functions, the largest; the flame graph has all of them. */
const MOST_FUNCTIONS = 1000;
const MOST_ROWS = 300;
/**
 * One self-contained HTML document. Everything in it that comes from the profiled code or the
 * profile's file is escaped.
 * @param of a profile, or two recordings that were compared
 */
function renderProfileHtml(of, options = {}) {
    const comparison = 'comparedIn' in of ? of : undefined;
    const head = 'comparedIn' in of ? of.head : of;
    const base = comparison?.base;
    const graph = (0,_flame_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .flameGraph */ .s)(head.profile, base?.profile, {
        categoriser: { ...(0,_profile_categories_js__WEBPACK_IMPORTED_MODULE_0__.createCategoriser)(), ofFunction: categoriesOf(head, base) },
    });
    const flame = (0,_flame_js__WEBPACK_IMPORTED_MODULE_7__/* .flameParts */ .I)(graph);
    const sides = { base, head, comparison, scale: (0,_flame_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleOf */ ._K)(graph, (0,_flame_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .firstMeasure */ .Py)(graph)) };
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .pageDocument */ .z)({
        title: title(sides),
        sections: [
            opening(sides),
            recommendations(sides, options),
            flame.section,
            categories(sides),
            functions(sides),
            endpoints(sides),
            threads(sides),
            notes(sides),
        ],
        footer: 'fastapi-spy',
        data: [
            `<script type="application/json" id="data">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .scriptJson */ .eC)(functionData(sides, graph))}</script>`,
            flame.data,
        ],
    });
}
/** Categories as they were decided for the tables. */
function categoriesOf(...analyses) {
    const known = new Map();
    for (const analysis of analyses) {
        for (const { id, category } of analysis?.functions ?? [])
            known.set((0,_profile_model_js__WEBPACK_IMPORTED_MODULE_9__/* .functionKey */ .a)(id), category);
    }
    return (id) => known.get((0,_profile_model_js__WEBPACK_IMPORTED_MODULE_9__/* .functionKey */ .a)(id));
}
function title({ base, head }) {
    return base === undefined ? head.profile.name : `${base.profile.name} → ${head.profile.name}`;
}
/** What was recorded, in numbers. */
function opening(sides) {
    const { base, head, comparison } = sides;
    const heading = base === undefined
        ? `<h1>Profile of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(head.profile.name, 200)}</h1>`
        : `<h1>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(base.profile.name, 200)} → ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(head.profile.name, 200)}</h1>`;
    const all = [base, head].filter((side) => side !== undefined);
    const rows = [
        ['Total', ({ profile }) => (0,_flame_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(ownScale(profile), profile.totalWeight)],
        [
            'Samples',
            ({ profile }) => profile.sampleCount === undefined ? 'not told' : (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(profile.sampleCount),
        ],
        ['Functions', ({ uniqueFunctions }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(uniqueFunctions)],
        ['Stacks', ({ stackCount }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(stackCount)],
    ];
    const how = comparison === undefined
        ? ''
        : `<p>${comparison.comparedIn === 'share'
            ? 'Compared by share of the total: the two recordings need not have lasted equally long, nor met the same load.'
            : 'Compared in milliseconds of CPU per request.'} Samples of one recording are not rounds: what lies close to the limits of noise may be noise.</p>`;
    const facts = rows.map(([label, value]) => `<div><dt>${label}</dt><dd>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeHtml */ .ZD)([...new Set(all.map(value))].join(' → '))}</dd></div>`);
    return ['<header>', heading, how, `<dl class="facts">${facts.join('')}</dl>`, '</header>']
        .filter((line) => line !== '')
        .join('\n');
}
function ownScale({ unit, name, totalWeight, sampleCount }) {
    const side = { name, total: totalWeight, samples: sampleCount };
    return (0,_flame_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleOf */ ._K)({ unit, baseSide: undefined, headSide: side }, 'cost');
}
function recommendations({ head, scale, comparison }, { blobUrl }) {
    const cost = (weight) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeHtml */ .ZD)((0,_flame_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)({ ...scale, ...AS_IT_IS, unit: head.profile.unit }, weight));
    const evidence = (one) => `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(one.id.name, _data_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME_LENGTH */ .xt)}</code> ${place(one, blobUrl)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .phraseToHtml */ ._C)(one.says, _data_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME_LENGTH */ .xt)}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatShare */ .T1)(one.share)} <span class="quiet">(${cost(one.weight)})</span>`;
    const advice = ({ finding, share, weight, advice: what, evidence: shown, }) => `<strong>${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatShare */ .T1)(share)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .phraseToHtml */ ._C)(finding, _data_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME_LENGTH */ .xt)}.</strong> <span class="quiet">(${cost(weight)})</span> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .phraseToHtml */ ._C)(what, _data_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME_LENGTH */ .xt)}${(0,_elements_js__WEBPACK_IMPORTED_MODULE_10__/* .list */ .p_)(shown.map(evidence))}`;
    return (0,_elements_js__WEBPACK_IMPORTED_MODULE_10__/* .section */ .uW)('recommendations', comparison === undefined ? 'What to look for' : 'What to look for, after', (0,_elements_js__WEBPACK_IMPORTED_MODULE_10__/* .list */ .p_)(head.recommendations.map(advice)));
}
/** Costs as they stand in a profile. */
const AS_IT_IS = { measure: 'cost', baseFactor: 1, headFactor: 1 };
/** `shop/orders.py:31`, as a link where the project's files can be opened. */
function place({ id, line }, blobUrl) {
    const shown = `<span class="place">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(line > 0 ? `${id.path}:${line}` : id.path, _data_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME_LENGTH */ .xt)}</span>`;
    if (blobUrl === undefined || !/^https?:\/\//.test(blobUrl) || id.origin !== 'app')
        return shown;
    const path = id.path.split('/').map(encoded).join('/');
    return `<a href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeHtml */ .ZD)(`${blobUrl}/${path}${line > 0 ? `#L${line}` : ''}`)}" rel="noreferrer">${shown}</a>`;
}
/** Half of a surrogate pair cannot be encoded. */
function encoded(part) {
    return encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
}
/** Cells of a change: before → after, and the change in its colour. */
function changeCells(scale, change) {
    const told = describe(scale, change);
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeHtml */ .ZD)(told.values), (0,_elements_js__WEBPACK_IMPORTED_MODULE_10__/* .coloured */ .qY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeHtml */ .ZD)(told.change), told.way)];
}
function describe(scale, change) {
    const isShare = scale.measure === 'share';
    // Shares are of the whole already.
    const bare = { ...scale, baseFactor: 1, headFactor: 1 };
    const [base, head] = isShare ? [change.baseShare, change.headShare] : [change.base, change.head];
    const decided = (0,_flame_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .changeOf */ .C2)(bare, base, head);
    return {
        values: (0,_flame_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValues */ .KU)(bare, decided),
        change: (0,_flame_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChange */ .eD)(bare, decided),
        way: wayOf(decided.mark),
        decided,
    };
}
function wayOf(mark) {
    if (mark === 'same')
        return 'neutral';
    return mark === 'new' || mark === 'more' ? 'more' : 'less';
}
/** A table of weights: of both sides with their change, or of one with its share. */
function weights(sides, heading, columns, rows, cells) {
    if (rows.length === 0)
        return '';
    const { head, scale, comparison } = sides;
    const total = head.profile.totalWeight;
    const bare = { ...scale, ...AS_IT_IS, unit: head.profile.unit };
    return (0,_elements_js__WEBPACK_IMPORTED_MODULE_10__/* .section */ .uW)(heading.id, heading.title, [
        heading.lead === '' ? '' : `<p class="quiet">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeHtml */ .ZD)(heading.lead)}</p>`,
        (0,_elements_js__WEBPACK_IMPORTED_MODULE_10__/* .table */ .tp)(heading.title, [
            ...columns,
            ...(comparison === undefined
                ? [['Amount', 'number'], ['Share', 'number']]
                : [['Before → after', 'number'], ['Change', 'number']]),
        ], rows.slice(0, MOST_ROWS).map((row) => {
            const { cells: own, weight } = cells(row);
            const amount = typeof weight === 'number'
                ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeHtml */ .ZD)((0,_flame_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(bare, weight)), (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatShare */ .T1)(total > 0 ? weight / total : 0)]
                : changeCells(scale, weight);
            return { cells: [...own, ...amount] };
        })),
        rows.length > MOST_ROWS
            ? `<p class="quiet">and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(rows.length - MOST_ROWS)} more</p>`
            : '',
    ]
        .filter((line) => line !== '')
        .join('\n'));
}
function categories(sides) {
    const { comparison, head } = sides;
    const heading = {
        id: 'categories',
        title: 'By kind of work',
        lead: 'Each sample belongs to one kind of work.',
    };
    const columns = [['Kind of work']];
    return comparison === undefined
        ? weights(sides, heading, columns, head.categories, ({ label, weight }) => ({
            cells: [(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(label, 80)],
            weight,
        }))
        : weights(sides, heading, columns, comparison.categories, ({ label, weight }) => ({
            cells: [(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(label, 80)],
            weight,
        }));
}
function endpoints(sides) {
    const { comparison, head } = sides;
    const heading = {
        id: 'endpoints',
        title: 'By endpoint',
        lead: 'Endpoint functions and everything that they call. In a worker thread, a dependency or other work that was handed over looks like an endpoint.',
    };
    const columns = [['Endpoint', 'name'], ['Seen in']];
    const cells = ({ id, place: seen }) => [
        `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(id.name, _data_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME_LENGTH */ .xt)}</code><span class="path">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(id.path, _data_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME_LENGTH */ .xt)}</span>`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeHtml */ .ZD)(seen),
    ];
    return comparison === undefined
        ? weights(sides, heading, columns, head.endpoints, (row) => ({
            cells: cells(row),
            weight: row.weight,
        }))
        : weights(sides, heading, columns, comparison.endpoints, (row) => ({
            cells: cells(row),
            weight: row.weight,
        }));
}
function threads(sides) {
    const { comparison, head } = sides;
    const heading = { id: 'threads', title: 'By thread', lead: '' };
    return comparison === undefined
        ? weights(sides, heading, [['Thread', 'name']], head.threads, ({ label, weight }) => ({
            cells: [(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(label, _data_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME_LENGTH */ .xt)],
            weight,
        }))
        : weights(sides, heading, [['Threads', 'name']], comparison.threads, ({ kind, weight }) => ({
            cells: [(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(kind, _data_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME_LENGTH */ .xt)],
            weight,
        }));
}
function notes({ base, head, comparison }) {
    const all = comparison === undefined
        ? head.profile.notes
        : [...comparison.notes, ...(base?.profile.notes ?? []), ...head.profile.notes];
    return (0,_elements_js__WEBPACK_IMPORTED_MODULE_10__/* .section */ .uW)('notes', 'Notes', (0,_elements_js__WEBPACK_IMPORTED_MODULE_10__/* .list */ .p_)([...new Set(all)].slice(0, 200).map((note) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(note))));
}
function functions({ comparison, head }) {
    const count = comparison?.functions.length ?? head.functions.length;
    const shown = count > MOST_FUNCTIONS
        ? ` The largest ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(MOST_FUNCTIONS)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(count)}; the flame graph’s search finds all.`
        : '';
    return (0,_function_table_js__WEBPACK_IMPORTED_MODULE_8__/* .functionTable */ .n)(comparison === undefined ? 'single' : 'compared', `Itself, and with all that it calls. A name opens its callers and callees in the flame graph.${shown}`);
}
function functionData(sides, graph) {
    const { comparison, head } = sides;
    const frames = (0,_data_js__WEBPACK_IMPORTED_MODULE_4__/* .framesOf */ .kA)(graph);
    const common = ({ id, category }) => ({
        ...(0,_data_js__WEBPACK_IMPORTED_MODULE_4__/* .frameOf */ .Dm)(frames, id),
        name: (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .singleLine */ .pF)(id.name, _data_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME_LENGTH */ .xt),
        path: (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .singleLine */ .pF)(id.path, _data_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME_LENGTH */ .xt),
        isApplication: id.origin === 'app',
        category: (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .singleLine */ .pF)(head.categoryLabels[category] ?? (0,_profile_categories_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryLabel */ .Jm)(category), 80),
        verdict: '',
    });
    if (comparison === undefined) {
        return {
            kind: 'single',
            functions: costliest(head.functions).map((part) => ({
                ...common(part),
                presence: 'both',
                self: alone(sides, part.self),
                total: alone(sides, part.total),
            })),
        };
    }
    return {
        kind: 'compared',
        functions: largestOf(comparison.functions).map((row) => ({
            ...common(row),
            presence: row.presence,
            self: compared(sides.scale, row.self),
            total: compared(sides.scale, row.total),
        })),
    };
}
/** By the larger of their two effects, whichever sign it has. */
function largestOf(rows) {
    const size = ({ self, total }) => Math.max(Math.abs(self.effect), Math.abs(total.effect));
    return [...rows].sort((a, b) => size(b) - size(a)).slice(0, MOST_FUNCTIONS);
}
/** By what each costs with all that it calls, which is never less than alone. */
function costliest(parts) {
    return [...parts].sort((a, b) => b.total - a.total).slice(0, MOST_FUNCTIONS);
}
function alone({ head, scale }, weight) {
    const { totalWeight, unit } = head.profile;
    return {
        ...{ base: 0, effect: 0, way: 'neutral', before: '', change: '' },
        head: (0,_data_js__WEBPACK_IMPORTED_MODULE_4__/* .rounded */ .Wf)(weight),
        after: (0,_flame_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)({ ...scale, ...AS_IT_IS, unit }, weight),
        shares: (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatShare */ .T1)(totalWeight > 0 ? weight / totalWeight : 0),
    };
}
function compared(scale, change) {
    const { decided, change: words, way } = describe(scale, change);
    const bare = { ...scale, baseFactor: 1, headFactor: 1 };
    return {
        base: (0,_data_js__WEBPACK_IMPORTED_MODULE_4__/* .rounded */ .Wf)(decided.base),
        head: (0,_data_js__WEBPACK_IMPORTED_MODULE_4__/* .rounded */ .Wf)(decided.head),
        effect: (0,_data_js__WEBPACK_IMPORTED_MODULE_4__/* .rounded */ .Wf)(decided.head - decided.base),
        way,
        before: decided.base === 0 ? '0' : (0,_flame_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(bare, decided.base),
        after: decided.head === 0 ? '0' : (0,_flame_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(bare, decided.head),
        change: words,
        shares: change.shareInterval === undefined ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInterval */ .vy)(change.shareInterval, 'points'),
    };
}


/***/ })

};
