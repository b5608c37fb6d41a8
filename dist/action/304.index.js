export const id = 304;
export const ids = [304];
export const modules = {

/***/ 20979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iP: () => (/* binding */ announce),
  cX: () => (/* binding */ announceFailure),
  H0: () => (/* binding */ failedSection),
  g5: () => (/* binding */ failureOf),
  H1: () => (/* binding */ logFailure),
  ZE: () => (/* binding */ sectionOf),
  YG: () => (/* binding */ summaryOf),
  Vj: () => (/* binding */ verdictOf),
  vz: () => (/* binding */ withChange)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
;// CONCATENATED MODULE: ./build/compare/visible-lines.js
/** Which lines of a text in GitHub's Markdown are seen as text. Pure, and linear in time. */
const LIST_ITEM = /^ {0,3}(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/;
/**
 * The lines that stand in no fenced code block and no HTML comment. Those of indented code are
 * among them, with the four spaces or the tab by which they are code.
 */
function* visibleLines(markdown) {
    let fence;
    let isInComment = false;
    for (const line of markdown.split(/\r\n|\r|\n/)) {
        if (fence !== undefined && !endsItem(line, fence)) {
            if (closes(line, fence))
                fence = undefined;
            continue;
        }
        fence = isInComment ? undefined : fenceOf(line);
        if (fence !== undefined)
            continue;
        const shown = withoutComments(line, isInComment);
        isInComment = shown.isInComment;
        yield shown.text;
    }
}
function fenceOf(line) {
    const before = LIST_ITEM.exec(line)?.[0] ?? '';
    const rest = line.slice(before.length);
    const mark = /^(?:`{3,}|~{3,})/.exec(rest)?.[0];
    // With a backtick after it, it is code within a line.
    if (mark === undefined || (mark[0] === '`' && rest.includes('`', mark.length)))
        return undefined;
    return { mark, column: before.trim() === '' ? 0 : before.length };
}
/** A closing fence is of the same kind, as long at least, and has nothing after it. */
function closes(line, { mark, column }) {
    const [, indent = '', found = ''] = /^( *)(`+|~+)[ \t]*$/.exec(line) ?? [];
    return found[0] === mark[0] && found.length >= mark.length && indent.length <= column + 3;
}
/** A block in an item of a list ends with the item. */
function endsItem(line, { column }) {
    return line.trim() !== '' && line.search(/\S/) < column;
}
function withoutComments(line, isInside) {
    let isInComment = isInside;
    let text = '';
    for (let at = 0; at < line.length;) {
        const next = line.indexOf(isInComment ? '-->' : '<!--', at);
        if (!isInComment)
            text += line.slice(at, next < 0 ? undefined : next);
        if (next < 0)
            break;
        at = next + (isInComment ? 3 : 4);
        isInComment = !isInComment;
    }
    return { text, isInComment };
}

;// CONCATENATED MODULE: ./build/compare/acknowledgement.js

/** What can be accepted; each stands for some of the metrics. */
const ACCEPTABLE = [
    'all',
    'cpu',
    'counts',
    'calls',
    'turns',
    'queries',
    'latency',
    'throughput',
    'errors',
];
/** `fastapi-spy: accept …` at the beginning of a line that is no code, or as a whole label. */
const STATEMENT = /^ {0,3}fastapi-spy:\s*accept(?![\p{L}\p{N}_])[ \t:,]*(.*)$/isu;
const MOST_FOUND = 20;
const MOST_CHARACTERS = 200_000;
const MOST_REASON_CHARACTERS = 300;
const MOST_SHOWN_CHARACTERS = 60;
const THE_LABEL = 'the label "fastapi-spy: accept"';
const NAMES = ACCEPTABLE.join(', ');
/** What labels and text accept; what stands in HTML comments and code blocks is nothing. */
function readStatements(pull) {
    const labels = [];
    const lines = [];
    const remarks = new Set();
    const isFull = () => labels.length + lines.length + remarks.size >= MOST_FOUND;
    for (const label of pull.labels.slice(0, 100)) {
        const statement = STATEMENT.exec(label)?.[1];
        if (statement === undefined || isFull())
            continue;
        const read = readLabel(statement);
        if ('accepts' in read)
            labels.push({ source: 'label', accepts: read.accepts, reason: '' });
        else {
            remarks.add(`The label "${shortened(label)}" accepts nothing: "${shortened(read.unknown)}" is none of ${NAMES}.`);
        }
    }
    for (const line of visibleLines(pull.body.slice(0, MOST_CHARACTERS))) {
        const statement = STATEMENT.exec(line)?.[1];
        if (statement === undefined || isFull())
            continue;
        const read = readLine(statement);
        const missing = whatIsMissing(read);
        if (missing === undefined)
            lines.push({ source: 'text', ...read });
        else
            remarks.add(`The text of the pull request accepts ${missing}.`);
    }
    return { labels, lines, remarks: [...remarks] };
}
/** The acknowledgements that count: labels, and lines when their author may write. */
function acknowledgementsOf({ labels, lines, remarks }, author) {
    if (lines.length === 0)
        return { found: labels, remarks };
    if (author.kind === 'write')
        return { found: [...labels, ...lines], remarks };
    const why = author.kind === 'less'
        ? `it takes the permission to write to this repository, and its author has "${shortened(author.permission)}". A maintainer can set ${THE_LABEL}.`
        : `whether its author may write to this repository could not be found out (${author.why}). A label works all the same, as only those who may triage can set it: ${THE_LABEL}.`;
    const remark = `The text of the pull request accepts a regression, which does not count: ${why}`;
    return { found: labels, remarks: [remark, ...remarks] };
}
/** A label has room for names only; without any it accepts everything. */
function readLabel(statement) {
    const words = statement.split(/[\s,]+/).filter((word) => word !== '' && !/^and$/i.test(word));
    const names = words.map((word) => word.toLowerCase());
    const accepts = [...new Set(names.filter(isAcceptable))];
    const unknown = words.find((_, index) => !isAcceptable(names[index]));
    if (unknown !== undefined)
        return { unknown };
    return { accepts: accepts.length === 0 ? ['all'] : accepts };
}
/** The names come first, with commas or `and` between; the rest is the reason. */
function readLine(statement) {
    const nextName = /([a-z]+)(?=[\s,:.;—–]|$)/iy;
    const between = /\s*,\s*(?:and\s+)?|\s+and\s+/iy;
    const accepts = new Set();
    let end = 0;
    do {
        nextName.lastIndex = between.lastIndex;
        const name = nextName.exec(statement)?.[1]?.toLowerCase() ?? '';
        if (!isAcceptable(name))
            break;
        accepts.add(name);
        end = nextName.lastIndex;
        between.lastIndex = end;
    } while (between.test(statement));
    const reason = statement.slice(end).replace(/^[\s,:.;—–-]+/, '');
    return { accepts: [...accepts], reason: reason.trim().slice(0, MOST_REASON_CHARACTERS) };
}
/** What is missing in a line; undefined when it says all that it must. */
function whatIsMissing({ accepts, reason }) {
    if (accepts.length === 0) {
        return `something, without saying what: after "accept" comes one of ${NAMES}`;
    }
    const names = accepts.join(', ');
    if (reason === '')
        return `${names} without a reason: it stands after it in the same line`;
    // As a comment shows how to accept.
    return /^[\p{P}\p{S}]*REASON[\p{P}\p{S}]*$/iu.test(reason)
        ? `${names} without a reason: it stands in place of the word REASON`
        : undefined;
}
function isAcceptable(name) {
    return ACCEPTABLE.includes(name);
}
function shortened(text) {
    return text.length > MOST_SHOWN_CHARACTERS ? `${text.slice(0, MOST_SHOWN_CHARACTERS)}…` : text;
}
/** @returns undefined where nothing that regressed is accepted */
function acknowledge(comparison, acknowledgements) {
    if (comparison.verdict !== 'regressed')
        return undefined;
    const regressed = [...comparison.metrics, ...(comparison.counts?.metrics ?? [])].filter(({ verdict }) => verdict === 'regressed');
    const doesAccept = ({ accepts }, metric) => accepts.some((each) => isAbout(each, metric));
    const by = acknowledgements.filter((each) => regressed.some((metric) => doesAccept(each, metric)));
    if (by.length === 0)
        return undefined;
    const open = regressed.filter((metric) => !by.some((each) => doesAccept(each, metric)));
    return { isWhole: open.length === 0, open: [...new Set(open.map(({ label }) => label))], by };
}
function isAbout(what, metric) {
    if (what === 'all')
        return true;
    if ('of' in metric)
        return what === 'counts' || what === metric.of;
    switch (metric.kind) {
        case 'latency-p90':
            return what === 'latency';
        case 'throughput':
            return what === 'throughput';
        case 'error-rate':
            return what === 'errors';
        default:
            return what === 'cpu';
    }
}

// EXTERNAL MODULE: ./build/profile/model.js
var model = __webpack_require__(63095);
// EXTERNAL MODULE: ./build/compare/call-graph.js
var call_graph = __webpack_require__(7427);
// EXTERNAL MODULE: ./build/compare/group-by.js
var group_by = __webpack_require__(10845);
// EXTERNAL MODULE: ./build/compare/growth.js
var compare_growth = __webpack_require__(87173);
// EXTERNAL MODULE: ./build/compare/python-version.js
var python_version = __webpack_require__(19049);
;// CONCATENATED MODULE: ./build/compare/suspects.js





/** More would help nobody. */
const MOST_SUSPECTS = 50;
/**
 * The functions of the application that regressed and that the change has to do with; none where
 * the comparison has not regressed. By times those with that verdict; by counts those that explain
 * a regressed count: they make more of its calls, are called more or loop more, or call more often
 * what does.
 *
 * A function that the change touches is a suspect. One that it does not touch is left out when it
 * calls a suspect that is touched, at whatever distance: it merely contains it. Else it is one when
 * it calls a touched function that takes more, though not enough to be decided; of several in one
 * chain of calls only the nearest to that function.
 *
 * Where no touched function takes more at all, its result may be what makes others work (rows that are
 * loaded without what is read from them later). Then a regressed function is a suspect that calls a
 * touched one in an endpoint whose counts regressed.
 *
 * Touched ones come first; then by size of the change, less what a touched suspect below explains.
 * At most 50.
 * @param head the measurement behind the comparison's head; its stacks and counts tell who calls
 */
function findSuspects(comparison, head, touched) {
    if (comparison.verdict !== 'regressed' || touched.length === 0)
        return [];
    const placeOf = placesOf(touched, head);
    const calls = (0,call_graph/* callersInApplication */.qN)(head);
    const growth = new compare_growth/* Growth */.U_(comparison, head);
    const regressed = growth.regressed();
    const direct = touchedOnes(regressed, placeOf);
    const ordered = byUnexplainedChange(direct, calls);
    const suspects = ordered.map(({ id }) => suspect(id, 'touched', placeOf(id)));
    const containers = calls.above(direct.map(({ key }) => key));
    const others = regressed.filter(({ key, id }) => placeOf(id) === undefined && !containers.has(key));
    const isTouched = new Set(direct.map(({ key }) => key));
    const undecided = growth
        .undecided()
        .filter(({ key, id }) => !isTouched.has(key) && placeOf(id) !== undefined);
    const nearest = nearestCallers(others, undecided, calls);
    const found = suspects.length + nearest.length > 0
        ? nearest
        : nearestCallers(others, calledWhereRegressed(comparison, head, placeOf), calls);
    for (const { id, through } of found) {
        suspects.push(suspect(id, 'calls', placeOf(through), through));
    }
    return suspects.slice(0, MOST_SUSPECTS);
}
/** Touched functions that head calls in an endpoint whose exact counts regressed. */
function calledWhereRegressed({ counts }, head, placeOf) {
    const regressed = new Set((counts?.metrics ?? [])
        .filter(({ verdict }) => verdict === 'regressed')
        .flatMap((metric) => (0,compare_growth/* endpointOf */.X5)(metric) ?? []));
    const called = (head.counts?.requests ?? [])
        .filter(({ endpoint }) => regressed.has(endpoint))
        .flatMap(({ functions }) => functions.filter(([, calls]) => calls > 0).map(([fn]) => fn));
    return [...new Set(called)].flatMap((index) => {
        const [name, path, origin] = head.functions[index];
        const id = { name, path, origin };
        if (placeOf(id) === undefined)
            return [];
        return [{ key: (0,model/* functionKey */.a)(id), id, size: 0, isTimed: false, isCounted: true }];
    });
}
function suspect(id, how, place, through) {
    const { path, firstLine, lastLine, line } = place;
    return { id, how, through, path, firstLine, lastLine, line };
}
/** What Python makes of a part of a function: it has no lines of its own in the diff. */
const GENERATED = /\.<locals>\.<[a-z]+>$/;
/** Finds the touched function that a measured one is, or is a part of. */
function placesOf(touched, head) {
    const byName = (0,group_by/* groupBy */.$)(touched, ({ path, name }) => `${path}:${name}`);
    const byLastPart = (0,group_by/* groupBy */.$)(touched, ({ path, name }) => `${path}:${lastPart(name)}`);
    // Before 3.11 Python does not tell the qualified name, so samples have the bare one.
    const hasBareNames = Number((0,python_version/* pythonMinor */.o)(head.fingerprint.pythonVersion).split('.')[1]) < 11;
    return ({ origin, path, name }) => {
        if (origin !== 'app')
            return undefined;
        let own = name;
        while (GENERATED.test(own))
            own = own.replace(GENERATED, '');
        const [found] = byName.get(`${path}:${own}`) ?? [];
        if (found !== undefined || !hasBareNames || own.includes('.'))
            return found;
        const candidates = byLastPart.get(`${path}:${own}`) ?? [];
        return candidates.length === 1 ? candidates[0] : undefined;
    };
}
function lastPart(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}
/** One for each touched function: a part of it, such as a comprehension, says nothing more. */
function touchedOnes(regressed, placeOf) {
    const touched = regressed.filter(({ id }) => placeOf(id) !== undefined);
    return [...(0,group_by/* groupBy */.$)(touched, ({ id }) => placeOf(id)).values()].map((parts) => parts.find(({ id }) => placeOf(id)?.name === id.name) ?? parts[0]);
}
/** Largest first, where what a touched function below it takes more does not count. */
function byUnexplainedChange(touched, calls) {
    const kept = [...touched].sort(bySize).slice(0, MOST_SUSPECTS);
    const above = new Map(kept.map((each) => [each.key, calls.above([each.key])]));
    const isAbove = (upper, lower) => above.get(lower.key)?.has(upper.key) === true;
    const unexplained = new Map(kept.map((each) => {
        // Two that call one another explain nothing of each other.
        const below = kept.filter((other) => isAbove(each, other) && !isAbove(other, each));
        return [each, each.size - Math.max(0, ...below.map(({ size }) => size))];
    }));
    return kept.sort((a, b) => unexplained.get(b) - unexplained.get(a) || bySize(a, b));
}
function bySize(a, b) {
    return b.size - a.size || (a.key < b.key ? -1 : 1);
}
/** Of the regressed functions those that call an undecided one, and no other of them in between. */
function nearestCallers(regressed, undecided, calls) {
    // A call more may take any time; but noise of the times is no cause of exact counts.
    const found = [
        ...callersOf(regressed.filter(({ isTimed }) => isTimed), undecided, calls),
        ...callersOf(regressed.filter(({ isTimed }) => !isTimed), undecided.filter(({ isCounted }) => isCounted), calls),
    ];
    const kept = [];
    const contained = new Set();
    for (const each of found) {
        if (kept.length === MOST_SUSPECTS || contained.has(each.grown.key))
            continue;
        kept.push(each);
        contained.add(each.grown.key);
        for (const key of calls.above([each.grown.key]).keys())
            contained.add(key);
    }
    return kept
        .sort((a, b) => bySize(a.grown, b.grown))
        .map(({ grown, through }) => ({ id: grown.id, through }));
}
function callersOf(regressed, undecided, calls) {
    const wanted = new Map(regressed.map((each) => [each.key, each]));
    const origins = new Map(undecided.map((each) => [each.key, each.id]));
    // Of equally near ones the largest.
    const keys = [...undecided].sort(bySize).map(({ key }) => key);
    return [...calls.above(keys)].flatMap(([key, origin]) => {
        const grown = wanted.get(key);
        const through = origins.get(origin);
        return grown === undefined || through === undefined ? [] : [{ grown, through }];
    });
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/github/task.js
var github_task = __webpack_require__(61849);
// EXTERNAL MODULE: ./build/report/comment.js
var comment = __webpack_require__(17554);
// EXTERNAL MODULE: ./build/report/comment-body.js
var comment_body = __webpack_require__(83735);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/notices.js
var notices = __webpack_require__(92426);
// EXTERNAL MODULE: ./build/report/summary.js
var summary = __webpack_require__(74611);
// EXTERNAL MODULE: ./build/report/suspects.js
var suspects = __webpack_require__(57317);
// EXTERNAL MODULE: ./build/report/trend.js + 1 modules
var trend = __webpack_require__(79487);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/profile/paths.js
var paths = __webpack_require__(87806);
// EXTERNAL MODULE: ./build/validation.js
var validation = __webpack_require__(86349);
// EXTERNAL MODULE: ./build/github/failure.js
var failure = __webpack_require__(220);
// EXTERNAL MODULE: ./build/github/octokit.js
var github_octokit = __webpack_require__(40987);
;// CONCATENATED MODULE: ./build/profile/statements.js
/**
 * The statements of a Python file: a scanner over characters, with an explicit stack, as strings,
 * brackets and the fields of f-strings may hold one another to any depth.
 */
/**
 * The statements of a text and what its lines are, in time linear to the text. Never throws: of a
 * text that is not Python it returns what looks like statements.
 */
function statementsOf(text) {
    const scanner = new Scanner(text);
    scanner.scan();
    return scanner;
}
const TAB = 9;
const LINE_FEED = 10;
const FORM_FEED = 12;
const RETURN = 13;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const SINGLE_QUOTE = 39;
const COLON = 58;
const AT = 64;
const BACKSLASH = 92;
const OPENING = new Set([40, 91, 123]);
const CLOSING = new Set([41, 93, 125]);
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const BYTE_ORDER_MARK = 0xfeff;
const DEFINITION = /(?:async(?:[ \t\f]|\\\r?\n)+)?(def|class)(?:[ \t\f]|\\\r?\n)+([\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}·]*)/uy;
const WORD = /[\p{L}\p{N}\p{M}_]+/uy;
const ASCII_WORD = /\w/;
/** What may stand before a string; one of the last kind has fields. */
const PLAIN_PREFIX = /^(?:[rbu]|br|rb)$/i;
const FIELDS_PREFIX = /^(?:[ft]|[ft]r|r[ft])$/i;
const BRACKET = { kind: 'bracket' };
class Scanner {
    statements = [];
    lines = ['blank', 'blank'];
    #text;
    #at = 0;
    #line = 1;
    #column = 0;
    /** Whether a backslash joined this line to the one before, so that its indent says nothing. */
    #isJoined = false;
    /** Line of the last character that is neither space nor comment. */
    #lastLine = 0;
    #open;
    #inside = [];
    constructor(text) {
        this.#text = text;
    }
    scan() {
        if (this.#text.charCodeAt(0) === BYTE_ORDER_MARK)
            this.#at = 1;
        while (this.#at < this.#text.length) {
            const inside = this.#inside.at(-1);
            if (inside?.kind === 'string' || inside?.kind === 'format')
                this.#literal(inside);
            else
                this.#code(inside);
        }
        this.#end();
    }
    /** One step in code: outside of everything, in a bracket, or in a field of an f-string. */
    #code(inside) {
        const code = this.#text.charCodeAt(this.#at);
        switch (code) {
            case SPACE:
            case TAB:
            case FORM_FEED:
                this.#space(code);
                return;
            case LINE_FEED:
            case RETURN:
                if (inside === undefined)
                    this.#end();
                this.#newLine(code);
                return;
            case HASH:
                this.#comment();
                return;
            case BACKSLASH:
                if (this.#isLineEnd(this.#at + 1)) {
                    this.#at += 1;
                    this.#newLine(this.#text.charCodeAt(this.#at));
                    this.#isJoined = true;
                    return;
                }
        }
        this.#begin();
        this.#mark();
        if (code === SINGLE_QUOTE || code === DOUBLE_QUOTE)
            this.#openString(code, false);
        else if (!this.#word(code))
            this.#punctuation(code, inside);
    }
    #space(code) {
        if (!this.#isJoined) {
            if (code === SPACE)
                this.#column += 1;
            else if (code === TAB)
                this.#column = (Math.floor(this.#column / 8) + 1) * 8;
            else
                this.#column = 0;
        }
        this.#at += 1;
    }
    /** The line after this one begins. */
    #newLine(code) {
        this.#at += code === RETURN && this.#text.charCodeAt(this.#at + 1) === LINE_FEED ? 2 : 1;
        this.#line += 1;
        this.lines.push('blank');
        if (this.#open === undefined && !this.#isJoined)
            this.#column = 0;
        if (this.#open !== undefined)
            this.#isJoined = false;
    }
    #isLineEnd(at) {
        const code = this.#text.charCodeAt(at);
        return code === LINE_FEED || code === RETURN;
    }
    #comment() {
        while (this.#at < this.#text.length && !this.#isLineEnd(this.#at))
            this.#at += 1;
    }
    #mark() {
        this.lines[this.#line] = 'code';
        this.#lastLine = this.#line;
    }
    /** A statement begins here, if none has. */
    #begin() {
        if (this.#open !== undefined)
            return;
        DEFINITION.lastIndex = this.#at;
        const [, keyword, name = ''] = DEFINITION.exec(this.#text) ?? [];
        const isDecorator = this.#text.charCodeAt(this.#at) === AT;
        this.#open = {
            kind: isDecorator ? 'decorator' : (keyword ?? 'other'),
            // As Python itself reads names.
            name: name.normalize('NFKC'),
            indent: this.#column,
            firstLine: this.#line,
            isOnlyStrings: true,
        };
    }
    /** The statement ends, if one has begun. */
    #end() {
        const open = this.#open;
        this.#open = undefined;
        this.#column = 0;
        this.#isJoined = false;
        if (open === undefined)
            return;
        const { kind, name, indent, firstLine } = open;
        this.statements.push({ kind, name, indent, firstLine, lastLine: this.#lastLine });
        if (!open.isOnlyStrings)
            return;
        this.lines.fill('documentation', firstLine, this.#lastLine + 1);
    }
    #isNoString() {
        if (this.#open !== undefined)
            this.#open.isOnlyStrings = false;
    }
    /** A name, number or keyword; where a string follows at once, it may be the string's prefix. */
    #word(code) {
        if (code < 128 && !ASCII_WORD.test(String.fromCharCode(code)))
            return false;
        WORD.lastIndex = this.#at;
        const [word] = WORD.exec(this.#text) ?? [];
        if (word === undefined)
            return false;
        this.#at += word.length;
        const next = this.#text.charCodeAt(this.#at);
        const isQuote = next === SINGLE_QUOTE || next === DOUBLE_QUOTE;
        if (isQuote && word.length <= 2) {
            if (FIELDS_PREFIX.test(word)) {
                this.#isNoString();
                this.#openString(next, true);
                return true;
            }
            if (PLAIN_PREFIX.test(word)) {
                this.#openString(next, false);
                return true;
            }
        }
        this.#isNoString();
        return true;
    }
    #punctuation(code, inside) {
        this.#isNoString();
        this.#at += 1;
        if (OPENING.has(code)) {
            this.#inside.push(BRACKET);
        }
        else if (CLOSING.has(code)) {
            if (inside?.kind === 'bracket')
                this.#inside.pop();
            else if (inside?.kind === 'field' && code === CLOSE_BRACE)
                this.#inside.pop();
        }
        else if (code === COLON && inside?.kind === 'field') {
            this.#inside.pop();
            this.#inside.push({ kind: 'format', string: inside.string });
        }
    }
    #openString(quote, hasFields) {
        const isTriple = this.#areQuotes(quote, 3);
        this.#at += isTriple ? 3 : 1;
        this.#inside.push({ kind: 'string', string: { quote, isTriple, hasFields } });
    }
    #areQuotes(quote, count) {
        for (let index = 0; index < count; index += 1) {
            if (this.#text.charCodeAt(this.#at + index) !== quote)
                return false;
        }
        return true;
    }
    /** One step in a string, or in the format of a field of one. */
    #literal({ kind, string }) {
        const { quote, isTriple, hasFields } = string;
        const code = this.#text.charCodeAt(this.#at);
        this.#mark();
        if (code === LINE_FEED || code === RETURN) {
            // No string with a single quote goes on here: what follows is better read as code.
            if (!isTriple)
                this.#leaveString(string);
            else
                this.#newLine(code);
        }
        else if (code === quote && this.#areQuotes(quote, isTriple ? 3 : 1)) {
            this.#leaveString(string);
            this.#at += isTriple ? 3 : 1;
        }
        else if (code === BACKSLASH) {
            this.#at += 1;
            this.#afterBackslash(hasFields);
        }
        else if (hasFields && code === OPEN_BRACE) {
            const isDoubled = kind === 'string' && this.#text.charCodeAt(this.#at + 1) === OPEN_BRACE;
            this.#at += isDoubled ? 2 : 1;
            if (!isDoubled)
                this.#inside.push({ kind: 'field', string });
        }
        else {
            this.#at += 1;
            if (kind === 'format' && code === CLOSE_BRACE)
                this.#inside.pop();
        }
    }
    /** Also in raw strings: there the backslash stays, but the quote after it does not end them. */
    #afterBackslash(hasFields) {
        const code = this.#text.charCodeAt(this.#at);
        if (this.#isLineEnd(this.#at))
            this.#newLine(code);
        else if (!(hasFields && (code === OPEN_BRACE || code === CLOSE_BRACE)))
            this.#at += 1;
    }
    /** Leaves the string with the fields in it that were not closed. */
    #leaveString(string) {
        for (let top = this.#inside.pop(); top !== undefined; top = this.#inside.pop()) {
            if (top.kind === 'string' && top.string === string)
                return;
        }
    }
}

;// CONCATENATED MODULE: ./build/profile/source.js
/**
 * The functions of a Python file and the lines they take, found without a Python: the file may be
 * of another version than any that is installed, and nothing of it may be run. The functions follow
 * from the indents of the statements.
 */

/** Longest name that a measurement can hold, so that no longer one is ever looked for. */
const MOST_NAME_LENGTH = 4096;
/**
 * Every `def` and `async def` of a Python file, in the order of the file; lambdas are left out, and
 * functions whose name is longer than 4,096 characters. Never throws, in time linear to the text:
 * of a text that is not Python it returns what looks like functions.
 */
function functionsOfSource(text) {
    return [...readSource(text).functions];
}
/** What `functionsOfSource` finds, and which lines belong to which function. */
function readSource(text) {
    const { statements, lines } = statementsOf(text);
    const found = definedIn(statements);
    const owners = innermost(found, lines.length);
    const places = new Map();
    const functions = found.map((each) => {
        const { name, firstLine, lastLine, defLine } = each;
        const fn = { name, firstLine, lastLine, defLine };
        places.set(fn, each);
        return fn;
    });
    return {
        functions,
        lineCount: lines.length - 1,
        lineAt: (line) => lines[line] ?? 'blank',
        functionAt: (line) => functions[owners[line] ?? -1],
        outerOf: (fn) => functions[places.get(fn)?.outer ?? -1],
        indentOf: (fn) => places.get(fn)?.indent ?? 0,
    };
}
function definedIn(statements) {
    const found = [];
    const scopes = [];
    let decorated;
    let lastLine = 0;
    const close = (indent) => {
        for (let top = scopes.at(-1); top !== undefined && top.indent >= indent; top = scopes.at(-1)) {
            const ended = found[top.own];
            if (ended !== undefined)
                ended.lastLine = lastLine;
            scopes.pop();
        }
    };
    for (const statement of statements) {
        close(statement.indent);
        const { kind, indent, firstLine } = statement;
        if (kind === 'def' || kind === 'class') {
            const around = scopes.at(-1);
            const prefix = around === undefined ? '' : around.prefix;
            const name = prefix === undefined ? undefined : prefix + statement.name;
            const isNamed = name !== undefined && name.length <= MOST_NAME_LENGTH;
            const outer = around?.owner ?? -1;
            const isFunction = kind === 'def' && isNamed;
            if (isFunction) {
                const first = decorated?.indent === indent ? decorated.firstLine : firstLine;
                const last = statement.lastLine;
                found.push({
                    ...{ name, firstLine: first, lastLine: last, defLine: firstLine },
                    ...{ outer, indent },
                });
            }
            const own = isFunction ? found.length - 1 : -1;
            const inner = kind === 'def' ? '.<locals>.' : '.';
            scopes.push({
                ...{ indent, own, owner: isFunction ? own : outer },
                prefix: isNamed ? name + inner : undefined,
            });
        }
        decorated = kind === 'decorator' ? (decorated ?? statement) : undefined;
        lastLine = statement.lastLine;
    }
    close(-1);
    return found;
}
/** The index of the innermost function by line; functions lie in one another or apart. */
function innermost(functions, size) {
    const owners = new Int32Array(size).fill(-1);
    const open = [];
    let next = 0;
    for (let line = 1; line < size; line += 1) {
        while (open.length > 0 && (functions[open.at(-1)]?.lastLine ?? 0) < line)
            open.pop();
        while ((functions[next]?.firstLine ?? Number.POSITIVE_INFINITY) <= line) {
            open.push(next);
            next += 1;
        }
        owners[line] = open.at(-1) ?? -1;
    }
    return owners;
}

;// CONCATENATED MODULE: ./build/github/patch.js
/** Unified diffs: the places that one changes, and the functions that those are in. Pure. */

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d{1,9})(?:,\d+)? @@/;
/** The changed places of a unified diff, in the order of the new file. Never throws. */
function changedRuns(patch) {
    const runs = [];
    let line = 0;
    let begin = 0;
    let deleted = [];
    const end = () => {
        if (line > begin || deleted.length > 0)
            runs.push({ line: begin, added: line - begin, deleted });
        begin = line;
        deleted = [];
    };
    for (const text of patch.split('\n')) {
        const hunk = HUNK.exec(text);
        if (hunk !== null) {
            end();
            line = Number(hunk[1]);
            begin = line;
        }
        else if (text.startsWith('+')) {
            line += 1;
        }
        else if (text.startsWith('-')) {
            // What is deleted after an addition is a place of its own.
            if (line > begin)
                end();
            deleted.push(text.slice(1));
        }
        else if (!text.startsWith('\\')) {
            end();
            line += 1;
            begin = line;
        }
    }
    end();
    return runs;
}
/** Whether a run can touch a function at all, as far as one sees without its file. */
function mayTouch({ added, deleted }) {
    return added > 0 || deleted.some(isCode);
}
/** Of a line whose file is not at hand. */
function isCode(text) {
    return !/^\s*(?:#|$)/.test(text) && !/^\s*[rRuU]?("""|''').*\1\s*$/.test(text);
}
/**
 * The functions of a changed file that the runs have lines of code in, by line; where a run only
 * deletes, the function that the deleted lines were in. Never throws.
 * @param text the file with the change
 */
function touchedFunctions(path, text, runs) {
    const source = readSource(text);
    const neighbours = codeNeighbours(source);
    const first = new Map();
    const touch = (fn, line) => {
        if (fn === undefined)
            return;
        const within = Math.min(Math.max(line, fn.firstLine), fn.lastLine);
        first.set(fn, Math.min(within, first.get(fn) ?? within));
    };
    for (const run of runs) {
        const end = Math.min(run.line + run.added, source.lineCount + 1);
        let hasDocumentation = false;
        for (let line = Math.max(1, run.line); line < end; line += 1) {
            if (source.lineAt(line) === 'code')
                touch(source.functionAt(line), line);
            hasDocumentation ||= source.lineAt(line) === 'documentation';
        }
        if (!hasDocumentation)
            touch(functionOfDeleted(source, neighbours, run), run.line);
    }
    return [...first]
        .map(([{ name, firstLine, lastLine }, line]) => ({ path, name, firstLine, lastLine, line }))
        .sort((a, b) => a.firstLine - b.firstLine || a.lastLine - b.lastLine);
}
/** The function that deleted lines were in, as far as what is left can tell. */
function functionOfDeleted(source, { before: codeBefore, after: codeAfter }, run) {
    const firstCode = run.deleted.find(isCode);
    if (firstCode === undefined)
        return undefined;
    const next = run.line + run.added;
    const before = codeBefore[Math.min(run.line - 1, source.lineCount)] ?? 0;
    const after = codeAfter[next] ?? source.lineCount + 1;
    if (isDocumentation(source, run.line - 1) && isDocumentation(source, next))
        return undefined;
    const following = source.functionAt(after);
    const isDecorator = firstCode.trimStart().startsWith('@');
    if (isDecorator && following?.firstLine === after && !run.deleted.some(definesSomething)) {
        return following;
    }
    const indent = indentOf(firstCode);
    for (let fn = source.functionAt(before); fn !== undefined; fn = source.outerOf(fn)) {
        const isWithin = fn.firstLine <= before && after <= fn.lastLine;
        if (isWithin || indent > source.indentOf(fn))
            return fn;
    }
    return undefined;
}
function isDocumentation(source, line) {
    return source.lineAt(line) === 'documentation';
}
function definesSomething(text) {
    return /^\s*(?:async\s+def|def|class)\s/.test(text);
}
function codeNeighbours({ lineAt, lineCount }) {
    const before = new Int32Array(lineCount + 1);
    const after = new Int32Array(lineCount + 1);
    for (let line = 1, nearest = 0; line <= lineCount; line += 1) {
        if (lineAt(line) !== 'blank')
            nearest = line;
        before[line] = nearest;
    }
    for (let line = lineCount, nearest = lineCount + 1; line >= 0; line -= 1) {
        if (lineAt(line) !== 'blank')
            nearest = line;
        after[line] = nearest;
    }
    return { before, after };
}
function indentOf(text) {
    let column = 0;
    for (const character of text) {
        if (character === ' ')
            column += 1;
        else if (character === '\t')
            column = (Math.floor(column / 8) + 1) * 8;
        else
            break;
    }
    return column;
}

// EXTERNAL MODULE: ./build/github/rate-limit.js
var rate_limit = __webpack_require__(93408);
// EXTERNAL MODULE: ./build/github/read-at-most.js
var read_at_most = __webpack_require__(9022);
// EXTERNAL MODULE: ./build/github/time-limit.js
var time_limit = __webpack_require__(98047);
;// CONCATENATED MODULE: ./build/github/changes.js
/** Which functions of the service a pull request touches, from its diff and the files at its head. */










const CHANGE_LIMITS = {
    mostFiles: 50,
    mostFileBytes: 1024 * 1024,
    mostBytes: 10 * 1024 * 1024,
    mostAtOnce: 4,
    timeoutMs: 20_000,
};
/** GitHub lists no more files of a pull request. */
const MOST_LISTED = 3000;
const PAGE_SIZE = 100;
/** More would be no help to anybody. */
const MOST_TOUCHED = 2000;
/** The blob of an empty file, which is never in a diff. */
const EMPTY_BLOB = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';
/** The parts of a listed file that are used. */
const listedSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    filename: schemas/* string */.YjP().min(1).max(4096).refine(paths/* isPathBelow */.B, 'expected a path in the repository'),
    status: schemas/* string */.YjP().max(64),
    sha: schemas/* string */.YjP().max(64).nullish(),
    changes: schemas/* number */.aig().int().nonnegative(),
    patch: schemas/* string */.YjP().nullish(),
}));
/**
 * The functions that a pull request touches with at least one line of code; comments, blank lines
 * and documentation touch nothing. It needs the rights `contents: read` and `pull-requests: read`,
 * and takes what the limits allow: what they cut off is told in the note.
 * @throws InputError when the token may not read the pull request or its files, or when GitHub's
 * answer is not what it documents
 */
async function readChanges(octokit, repository, pull, limits = CHANGE_LIMITS) {
    const gaps = new Gaps();
    const touched = await (0,time_limit/* withTimeLimit */.B)(limits.timeoutMs, undefined, async (signal) => {
        const at = { owner: repository.owner, repo: repository.name };
        const reading = { octokit, at, pull, limits, signal, gaps };
        const files = await withPatches(reading, await listPythonFiles(reading));
        return touchedIn(reading, files);
    });
    if (touched.length > MOST_TOUCHED)
        gaps.add('only the first 2,000 touched functions were kept');
    const note = gaps.toString();
    return { touched: touched.slice(0, MOST_TOUCHED), isComplete: note === '', note };
}
/** Sentences about what was left out, files of one reason together. */
class Gaps {
    #sentences = new Set();
    #files = new Map();
    add(sentence) {
        this.#sentences.add(sentence);
    }
    addFile(reason, path) {
        const paths = this.#files.get(reason) ?? [];
        this.#files.set(reason, paths);
        paths.push(path);
    }
    toString() {
        const ofFiles = [...this.#files].map(([reason, paths]) => {
            const named = paths.slice(0, 3).map((path) => `\`${path}\``);
            const rest = paths.length - named.length;
            return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}: ${reason}`;
        });
        const all = [...this.#sentences, ...ofFiles];
        return all.length === 0 ? '' : `Not all changes were looked at: ${all.join('; ')}.`;
    }
}
/** The Python files of the pull request that are still there. */
async function listPythonFiles(reading) {
    const { gaps, signal } = reading;
    const files = [];
    let listed = 0;
    for (let page = 1; listed < MOST_LISTED; page += 1) {
        let answer;
        try {
            answer = await listPage(reading, page, PAGE_SIZE);
        }
        catch (error) {
            if (!signal.aborted)
                throw error;
            gaps.add(`the rest of the files: ${tooLate(reading.limits)}`);
            return files;
        }
        answer.files.forEach((file, index) => {
            const isPython = file.filename.endsWith('.py') && file.status !== 'removed';
            if (isPython)
                files.push({ ...file, place: listed + index });
        });
        listed += answer.files.length;
        if (answer.isLast || answer.files.length === 0)
            return files;
    }
    gaps.add('GitHub lists no more than 3,000 files of a pull request');
    return files;
}
async function listPage({ octokit, at, pull, signal }, page, size) {
    const what = `listing the files of pull request ${pull.number}`;
    const { number: pull_number } = pull;
    const response = await octokit.rest.pulls
        .listFiles({ ...at, pull_number, per_page: size, page, request: { signal } })
        .catch((error) => {
        throw denied(error, what, 'pull-requests: read');
    });
    const parsed = listedSchema.safeParse(response.data);
    if (!parsed.success) {
        throw new errors/* InputError */.dz(`${what}: ${(0,validation/* explain */.W)(parsed.error, (key) => `file ${key}`)}`, {
            cause: parsed.error,
        });
    }
    return { files: parsed.data, isLast: !/rel="next"/.test(response.headers.link ?? '') };
}
/**
 * The files with a diff. One that comes without is asked for alone: it is reported, and was not
 * verified, that GitHub leaves diffs out of long lists and then also says that nothing was changed
 * (github.com/orgs/community/discussions/213491). To ask again is right either way.
 */
async function withPatches(reading, files) {
    const { gaps, limits } = reading;
    const missing = files.filter(({ patch, sha }) => patch == null && sha !== EMPTY_BLOB);
    for (const { filename } of missing.slice(limits.mostFiles)) {
        gaps.addFile('its diff is not in the list of files', filename);
    }
    const alone = new Map();
    await inTurns(missing.slice(0, limits.mostFiles), limits.mostAtOnce, async (file) => {
        const found = await askAgain(reading, file);
        if (found === undefined)
            return;
        if (found.patch != null)
            alone.set(file, found.patch);
        else if (found.changes > 0)
            gaps.addFile('GitHub shows no diff of it', file.filename);
    });
    return files.flatMap((file) => {
        const patch = file.patch ?? alone.get(file);
        return patch === undefined ? [] : [{ ...file, patch }];
    });
}
async function askAgain(reading, file) {
    const { gaps, signal, limits } = reading;
    try {
        const { files } = await listPage(reading, file.place + 1, 1);
        const found = files.find(({ filename }) => filename === file.filename);
        if (found !== undefined)
            return found;
        gaps.addFile('the pull request changed meanwhile', file.filename);
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        gaps.addFile(tooLate(limits), file.filename);
    }
    return undefined;
}
/** Reads the files at head and finds the functions that the diffs have lines in. */
async function touchedIn(reading, files) {
    const { gaps, limits } = reading;
    const changed = files
        .map(({ filename, patch }) => ({ path: filename, runs: changedRuns(patch) }))
        .filter(({ runs }) => runs.some(mayTouch));
    for (const { path } of changed.slice(limits.mostFiles)) {
        gaps.addFile(`no more than ${limits.mostFiles} files are read`, path);
    }
    const found = new Map();
    const missing = [];
    let bytes = 0;
    await inTurns(changed.slice(0, limits.mostFiles), limits.mostAtOnce, async ({ path, runs }) => {
        const isFull = bytes > limits.mostBytes;
        const outcome = isFull ? { failed: tooMuch(limits) } : await readFile(reading, path);
        if ('missing' in outcome)
            missing.push({ path, error: outcome.missing });
        else if ('failed' in outcome)
            gaps.addFile(outcome.failed, path);
        else {
            bytes += outcome.bytes.length;
            if (bytes > limits.mostBytes)
                gaps.addFile(tooMuch(limits), path);
            else
                found.set(path, touchedFunctions(path, new TextDecoder().decode(outcome.bytes), runs));
        }
    });
    const [first] = missing;
    // One file that is gone is one file; when nothing can be read at all it is the token.
    if (first !== undefined && found.size === 0)
        throw first.error;
    for (const { path } of missing)
        gaps.addFile('it is not there at the head commit', path);
    return changed.flatMap(({ path }) => found.get(path) ?? []);
}
async function readFile(reading, path) {
    const { octokit, at, pull, limits, signal } = reading;
    if (signal.aborted)
        return { failed: tooLate(limits) };
    const what = `reading ${path} of pull request ${pull.number}`;
    try {
        const { data } = await octokit.rest.repos.getContent({
            ...{ ...at, path, ref: pull.headSha, mediaType: { format: 'raw' } },
            // As a stream, so that no more of it is taken than is wanted.
            request: { signal, parseSuccessResponseBody: false },
        });
        const body = data;
        const bytes = await (0,read_at_most/* readAtMost */.r)(body, limits.mostFileBytes, signal);
        return bytes === undefined
            ? { failed: `it is larger than ${megabytes(limits.mostFileBytes)}` }
            : { bytes };
    }
    catch (error) {
        if (signal.aborted)
            return { failed: tooLate(limits) };
        const refused = denied(error, what, 'contents: read');
        if ((0,github_octokit/* statusOf */.c2)(error) === 404)
            return { missing: refused };
        if (refused instanceof errors/* InputError */.dz)
            throw refused;
        return { failed: `it could not be read (${(0,failure/* describeCause */.V$)(error)})` };
    }
}
/** What to throw for a refusal; the error itself when it is of another kind. */
function denied(error, what, permission) {
    if (error instanceof errors/* InputError */.dz || (0,rate_limit/* isRateLimit */.a5)(error))
        return (0,failure/* explainFailure */.SP)(error, what);
    const status = (0,github_octokit/* statusOf */.c2)(error);
    if (status !== 401 && status !== 403 && status !== 404)
        return error;
    return new errors/* InputError */.dz(`${what}: ${error.message}`, {
        advice: `The workflow's token may not read it: give the job "permissions: { ${permission} }", beside those that it has.`,
        cause: error,
    });
}
/** Runs over all of them, so many at once; the first error ends it. */
async function inTurns(items, mostAtOnce, run) {
    const waiting = [...items];
    const worker = async () => {
        for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
            try {
                await run(item);
            }
            catch (error) {
                waiting.length = 0;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: mostAtOnce }, worker));
}
function tooLate({ timeoutMs }) {
    return `not read in ${timeoutMs / 1000} s`;
}
function tooMuch({ mostBytes }) {
    return `no more than ${megabytes(mostBytes)} are read`;
}
function megabytes(bytes) {
    return `${bytes / 1024 / 1024} MB`;
}

;// CONCATENATED MODULE: ./build/github/permission.js
/** What GitHub lets somebody do in a repository. */




const permissionSchema = schemas/* object */.Ikc({ permission: schemas/* string */.YjP().max(100) });
/** GitHub reports `maintain`, and a role of an organisation's own, as the one that it is based on. */
const WRITING = new Set(['admin', 'write']);
/**
 * Whether somebody may write to the repository. The association that GitHub gives a pull request
 * does not tell: members may only read, and a hidden membership is none. Never throws: what could
 * not be found out is `unknown`, and why.
 * @param login undefined where GitHub does not say who it is
 */
async function readPermission(octokit, { owner, name: repo }, login) {
    if (login === undefined)
        return { kind: 'unknown', why: 'GitHub does not say who it is' };
    let answer;
    try {
        const asked = { owner, repo, username: login };
        answer = (await octokit.rest.repos.getCollaboratorPermissionLevel(asked)).data;
    }
    catch (error) {
        return { kind: 'unknown', why: whyUntold(error) };
    }
    const { data } = permissionSchema.safeParse(answer);
    if (data === undefined) {
        return { kind: 'unknown', why: "GitHub's answer does not name the permission" };
    }
    return WRITING.has(data.permission) ? { kind: 'write' } : { kind: 'less', ...data };
}
function whyUntold(error) {
    if (error instanceof rate_limit/* RateLimitError */.OE)
        return error.message;
    return (0,failure/* isAnswer */.Tq)(error)
        ? `GitHub answered with status ${(0,github_octokit/* statusOf */.c2)(error)}`
        : `GitHub did not answer: ${(0,failure/* describeCause */.V$)(error)}`;
}

;// CONCATENATED MODULE: ./build/action/change.js
/** What the proposed change itself says of a regression: which functions it touches, what it accepts. */






const pullRequestSchema = schemas/* object */.Ikc({
    labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP().max(1000).nullish() })).max(1000),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1).max(1000) }).nullish(),
});
/**
 * What a pull request accepts by now, not when its event happened: a job that is run again after
 * somebody has set the label gets the event of its first attempt.
 */
async function readAcknowledgements({ octokit, repository }, pullRequest) {
    const { owner, name: repo } = repository;
    try {
        const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: pullRequest });
        const { labels, body, user } = pullRequestSchema.parse(data);
        const statements = readStatements({
            labels: labels.flatMap(({ name }) => name ?? []),
            body: body ?? '',
        });
        if (statements.lines.length === 0) {
            return { found: statements.labels, remarks: statements.remarks };
        }
        const author = await readPermission(octokit, repository, user?.login);
        return acknowledgementsOf(statements, author);
    }
    catch (error) {
        (0,core/* warning */.$e)(`Whether the regression is accepted is not known: ${(0,errors/* describeError */.Uc)(error)}`);
        return { found: [], remarks: [] };
    }
}
/** The functions that a pull request changes; none, and a warning, where GitHub does not tell. */
async function readTouched({ octokit, repository }, pull) {
    try {
        const { touched, isComplete, note } = await readChanges(octokit, repository, pull);
        return { touched, remarks: isComplete || note === '' ? [] : [note] };
    }
    catch (error) {
        (0,core/* warning */.$e)(`What the pull request changes is not known: ${(0,errors/* describeError */.Uc)(error)}`);
        return { touched: [], remarks: [] };
    }
}

// EXTERNAL MODULE: ./build/action/comment.js + 1 modules
var action_comment = __webpack_require__(64650);
// EXTERNAL MODULE: ./build/action/outputs.js
var outputs = __webpack_require__(92309);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/baseline/artifact.js
var artifact = __webpack_require__(34522);
// EXTERNAL MODULE: ./build/baseline/handover.js
var handover = __webpack_require__(71907);
// EXTERNAL MODULE: ./build/baseline/file.js + 1 modules
var file = __webpack_require__(99401);
// EXTERNAL MODULE: ./build/baseline/tables.js
var tables = __webpack_require__(15265);
;// CONCATENATED MODULE: ./build/profile/formats/speedscope-writer.js

const UNITS = {
    samples: 'none',
    seconds: 'seconds',
    bytes: 'bytes',
};
/** @param name what the file is called in the viewer */
function writeSpeedscopeProfile(profile, name) {
    const { tables } = profile;
    const frames = tables.frames.map((frame) => {
        const fn = tables.functions[frame.function];
        const file = writtenFile(fn);
        return {
            name: fn.name,
            ...(file === '' ? {} : { file }),
            ...(frame.line === 0 ? {} : { line: frame.line }),
        };
    });
    const profiles = writtenThreads(profile).map((thread) => {
        const owner = thread.pid !== undefined && thread.command !== '' ? [frames.length] : [];
        if (thread.pid !== undefined && owner.length > 0) {
            frames.push({ name: processText(thread.pid, thread.command) });
        }
        return {
            type: 'sampled',
            name: threadName(thread, name),
            unit: UNITS[profile.unit],
            startValue: 0,
            endValue: thread.samples.reduce((sum, { weight }) => sum + weight, 0),
            samples: thread.samples.map(({ stack }) => [...owner, ...framesFromRoot(tables, stack)]),
            weights: thread.samples.map(({ weight }) => weight),
        };
    });
    return speedscopeFile(name, frames, profiles);
}
/** The file around frames and profiles, both as speedscope has them. */
function speedscopeFile(name, frames, profiles) {
    return `${JSON.stringify({
        $schema: 'https://www.speedscope.app/file-format-schema.json',
        exporter: 'fastapi-spy',
        name,
        activeProfileIndex: 0,
        shared: { frames },
        profiles,
    })}\n`;
}
function threadName({ pid, tid, name }, otherwise) {
    if (tid === undefined)
        return name === '' ? otherwise : name;
    const process = pid === undefined ? '' : `Process ${pid} `;
    return `${process}Thread ${tid}${name === '' ? '' : ` "${name}"`}`;
}

;// CONCATENATED MODULE: ./build/profile/formats/written.js
/** A file's path from which `sourcePlace` finds a function's origin again. */
function written_writtenFile({ path, origin }) {
    if (path === '' || path.startsWith('<'))
        return path;
    if (origin === 'package')
        return `/site-packages/${path}`;
    return origin === 'stdlib' ? `/python3/${path}` : path;
}
/** The frames of a stack, root first. */
function written_framesFromRoot(tables, stack) {
    const frames = [];
    for (let at = stack; at >= 0;) {
        const { parent, frame } = tables.stacks[at];
        frames.push(frame);
        at = parent;
    }
    return frames.reverse();
}
/** The profile's threads, or all samples as one that nothing is known of. */
function written_writtenThreads(profile) {
    if (profile.threads.length > 0)
        return profile.threads;
    const { samples } = profile;
    return [{ pid: undefined, tid: undefined, name: '', command: '', samples }];
}
/** py-spy's frame of a process. */
function written_processText(pid, command) {
    return `process ${pid}:"${command}"`;
}

;// CONCATENATED MODULE: ./build/profile/speedscope.js
/** Writer of speedscope files, for https://www.speedscope.app and every viewer of that format. */


/**
 * One `sampled` profile in milliseconds of CPU per request.
 * @param samples weights in any unit
 * @param msPerRequest CPU of the whole profile, in milliseconds per request
 */
function writeSpeedscope(tables, samples, msPerRequest, name) {
    const total = samples.reduce((sum, sample) => sum + sample.weight, 0);
    const scale = total === 0 ? 0 : msPerRequest / total;
    const frames = tables.frames.map((frame) => {
        const fn = tables.functions[frame.function];
        return {
            name: fn.name,
            ...(fn.path === '' ? {} : { file: fn.path }),
            ...(frame.line === 0 ? {} : { line: frame.line }),
        };
    });
    const profile = {
        type: 'sampled',
        name,
        unit: 'milliseconds',
        startValue: 0,
        endValue: msPerRequest,
        samples: samples.map((sample) => written_framesFromRoot(tables, sample.stack)),
        weights: samples.map((sample) => sample.weight * scale),
    };
    return speedscopeFile(name, frames, [profile]);
}

// EXTERNAL MODULE: ./build/profile/categories.js + 3 modules
var profile_categories = __webpack_require__(14350);
;// CONCATENATED MODULE: ./build/report/flame/graph.js
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
        const own = (0,model/* functionKey */.a)(id);
        const key = isBase ? (renamed.get(own) ?? own) : own;
        const known = frameOfKey.get(key);
        if (known !== undefined)
            return known;
        frameOfKey.set(key, frames.length);
        frames.push({
            name: (0,format/* singleLine */.pF)(id.name, TEXT_LENGTH),
            path: (0,format/* singleLine */.pF)(id.path, TEXT_LENGTH),
            origin: id.origin,
            category: (0,format/* singleLine */.pF)((0,profile_categories/* categoryLabel */.Jm)(categoriser.ofFunction(id) ?? 'other'), 80),
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
    return { name: (0,format/* singleLine */.pF)(name, TEXT_LENGTH), total: totalWeight, samples: sampleCount };
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

;// CONCATENATED MODULE: ./build/report/flame/of-comparison.js





/**
 * @param rules the user's own, with which it was compared
 * @returns undefined where either side was not timed, so that there is nothing to draw
 */
function flameOfComparison(base, head, comparison, rules) {
    if (!comparison.timed)
        return undefined;
    const categoriser = (0,profile_categories/* createCategoriser */.x2)(rules);
    const renamed = comparison.functions.flatMap(({ id, movedFrom }) => movedFrom === null ? [] : [[(0,model/* functionKey */.a)(movedFrom), (0,model/* functionKey */.a)(id)]]);
    return flameGraph((0,tables/* costProfile */.VS)(head, `head ${(0,format/* shortSha */.Fu)(comparison.head.gitSha)}`), (0,tables/* costProfile */.VS)(base, `base ${(0,format/* shortSha */.Fu)(comparison.base.gitSha)}`), {
        categoriser,
        renamed: new Map(renamed),
    });
}

// EXTERNAL MODULE: ./build/report/context.js
var report_context = __webpack_require__(66676);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/count-tables.js
var count_tables = __webpack_require__(72268);
// EXTERNAL MODULE: ./build/report/counts.js
var report_counts = __webpack_require__(56423);
;// CONCATENATED MODULE: ./build/report/html/elements.js
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

// EXTERNAL MODULE: ./build/report/phrase.js
var report_phrase = __webpack_require__(650);
;// CONCATENATED MODULE: ./build/report/html/escape.js
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
const escape_TEXT_LENGTH = 400;
/** Untrusted text as one printable line for an element or a quoted attribute. */
function escape_text(value, maxLength = escape_TEXT_LENGTH) {
    return escapeHtml((0,format/* singleLine */.pF)(value, maxLength));
}
/** A phrase as HTML, names as code. */
function phraseToHtml(phrase, nameLength = report_phrase/* PHRASE_NAME_LENGTH */.nk) {
    return phrase
        .map((part) => {
        if (typeof part === 'string')
            return escapeHtml(part);
        if ('name' in part)
            return `<code>${escape_text(part.name, nameLength)}</code>`;
        return escape_text(part.label, escape_TEXT_LENGTH);
    })
        .join('');
}
/** A value as JSON that can stand inside a script element, whatever its strings hold. */
function scriptJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/report/html/counts.js
/** The exact counts in the page. */





/** Rows of a table that stands open, and of one that is opened at wish; result.json has all. */
const OPEN_ROWS = 20;
const ROWS = 300;
const NAME_LENGTH = 200;
/** What each side counted: findings stand open, all else is opened at wish. */
const counts = ({ counts }) => {
    if (counts === null)
        return '';
    const isDecided = (0,report_counts/* countStanding */.Wc)(counts) === 'decided';
    const [first, second] = counts.verdict === 'improved' ? ['less', 'more'] : ['more', 'less'];
    const findings = (limit) => [
        (0,count_tables/* endpointTable */._s)(counts, limit),
        (0,count_tables/* countFunctionTable */.Yv)(counts, first, limit),
        (0,count_tables/* packageTable */.dE)(counts, limit),
    ];
    const opened = isDecided ? findings(OPEN_ROWS) : [];
    const rest = [
        (0,count_tables/* countFunctionTable */.Yv)(counts, second, ROWS),
        (0,count_tables/* oneSidedTable */.YN)(counts, ROWS),
        (0,count_tables/* countCategoryTable */.od)(counts, ROWS),
        (0,count_tables/* countMetricTable */.Al)(counts, ROWS),
        (0,count_tables/* unstableTable */.L4)(counts, ROWS),
    ];
    const paragraphs = [(0,report_counts/* countsSummary */.P4)(counts), (0,report_counts/* countGap */.sj)(counts)].filter((each) => each.length > 0);
    return section('exact-counts', 'Exact counts', [
        ...paragraphs.map((phrase) => `<p>${phraseToHtml(phrase, NAME_LENGTH)}</p>`),
        ...opened.map(counts_open),
        // Again, and whole, what stands open only in part.
        ...findings(ROWS)
            .filter((_, index) => opened[index]?.hidden !== 0)
            .map(folded),
        ...rest.map(folded),
    ]
        .filter((part) => part !== '')
        .join('\n'));
};
function counts_open(counted) {
    return counted.rows.length === 0 ? '' : `<h3>${escapeHtml(counted.title)}</h3>\n${body(counted)}`;
}
function folded(counted) {
    if (counted.rows.length === 0)
        return '';
    const amount = (0,format/* formatCount */.B4)(counted.rows.length + counted.hidden);
    return fold(`${escapeHtml(counted.title)} (${amount})`, body(counted));
}
const CLASSES = {
    name: 'name',
    place: '',
    word: '',
    number: 'number',
};
function body(counted) {
    return [
        counted.lead === '' ? '' : `<p class="quiet">${escapeHtml(counted.lead)}</p>`,
        table(escapeHtml(counted.title), counted.columns.map(({ heading, kind }) => [escapeHtml(heading), CLASSES[kind]]), counted.rows.map((row) => ({ cells: row.cells.map(html) }))),
        counted.hidden > 0
            ? `<p class="quiet">and ${escapeHtml((0,format/* plural */.LS)(counted.hidden, `more ${counted.noun}`))}</p>`
            : '',
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function html(cell) {
    if (cell.verdict !== undefined)
        return verdictWord(cell.verdict);
    const below = cell.below === undefined
        ? ''
        : `<span class="path">${phraseToHtml(cell.below, NAME_LENGTH)}</span>`;
    return `${coloured(phraseToHtml(cell.text, NAME_LENGTH), cell.direction ?? 'neutral')}${below}`;
}

;// CONCATENATED MODULE: ./build/report/html/charts.js
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
                return `<circle class="dot ${strip.className}" cx="${place(value)}" cy="${middle + offset}" r="5"><title>round ${index + 1}: ${(0,format/* formatNumber */.ZV)(value, 3)} ${unit}</title></circle>`;
            }),
            `<line class="mean" x1="${place(strip.mean)}" x2="${place(strip.mean)}" y1="${middle - 13}" y2="${middle + 13}"/>`,
        ];
    });
    const steps = ticks(low, high);
    const decimals = Math.min(6, Math.max(0, -Math.floor(Math.log10((high - low) / 4))));
    const axis = steps.map((value) => `<text x="${place(value)}" y="${height + 18}" text-anchor="middle">${(0,format/* formatNumber */.ZV)(value, decimals)}</text>`);
    return [
        `<svg width="100%" height="${height + 24}" role="img" aria-label="${title}">`,
        ...rows,
        ...axis,
        '</svg>',
    ].join('');
}

;// CONCATENATED MODULE: ./build/report/html/data.js


const data_NAME_LENGTH = 300;
function pageChange(change) {
    const [before, after] = (0,format/* formatPair */.kI)(change.baseMsPerRequest, change.headMsPerRequest);
    return {
        base: rounded(change.baseMsPerRequest),
        head: rounded(change.headMsPerRequest),
        effect: rounded(change.effectPoints),
        way: direction(change.effectPoints),
        before,
        after,
        change: (0,format/* formatPoints */.Xf)(change.effectPoints),
        shares: (0,format/* formatShares */.Ym)(change.baseShare, change.headShare),
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
    const shown = `${origin}:${(0,format/* singleLine */.pF)(path, data_NAME_LENGTH)}:${(0,format/* singleLine */.pF)(name, data_NAME_LENGTH)}`;
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
            name: (0,format/* singleLine */.pF)(row.id.name, data_NAME_LENGTH),
            path: (0,format/* singleLine */.pF)(row.id.path, data_NAME_LENGTH),
            isApplication: row.id.origin === 'app',
            category: (0,format/* singleLine */.pF)(labels.get(row.category) ?? row.category, 80),
            presence: row.presence,
            verdict: isContaminated ? 'contaminated' : row.verdict,
            self: pageChange(row.self),
            total: pageChange(row.total),
        })),
    };
}

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
        `<title>${escape_text(title, 200)}</title>`,
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

;// CONCATENATED MODULE: ./build/profile/analysis/interval.js
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

;// CONCATENATED MODULE: ./build/report/flame/measure.js
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
    const [low, high] = differenceInterval(of(base, sampled.base), of(head, sampled.head));
    return low <= 0 && high >= 0;
}
const measure_UNITS = {
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
    return isShare(scale) ? [100, '%'] : measure_UNITS[scale.unit](largest);
}
/** `0.21 ms` or `12.3 %`. @param value after the scale's factor */
function formatValue(scale, value) {
    const [factor, unit] = unitFor(scale, Math.abs(value));
    const text = isWhole(scale, value) ? (0,format/* formatNumber */.ZV)(value, 0) : (0,format/* formatPair */.kI)(0, value * factor)[1];
    return `${text} ${unit}`;
}
/** `0.21 → 0.37 ms`. */
function formatValues(scale, { base, head }) {
    const [factor, unit] = unitFor(scale, Math.max(base, head));
    const [before, after] = isWhole(scale, base) && isWhole(scale, head)
        ? [(0,format/* formatNumber */.ZV)(base, 0), (0,format/* formatNumber */.ZV)(head, 0)]
        : (0,format/* formatPair */.kI)(base * factor, head * factor);
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
    const digits = (0,format/* formatPair */.kI)(Math.max(base, head) * factor, Math.abs(change) * factor)[1];
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
        return `${(0,format/* formatNumber */.ZV)(ratio, ratio < 10 ? 1 : 0)} times before`;
    const part = Math.abs(ratio - 1);
    return `${sign}${(0,format/* formatNumber */.ZV)(part * 100, part < 0.1 ? 1 : 0)} % of before`;
}

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
        next: (items) => (items === all ? items : trees_callersOf(data, items)),
        hasNext: (items) => items === all || hasCallers(data, items),
        base: selfBase,
        head: selfHead,
    });
}
/** The function at the root, and below it who calls it, as far as it was called. */
function callers(data, frame) {
    const { base, head } = data;
    const next = (items) => trees_callersOf(data, items);
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
function trees_callersOf({ parent }, items) {
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
    const scale = scaleOf(data, measure);
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
        const change = changeOf(scale, tree.base(node), tree.head(node));
        const fill = scale.isComparison
            ? changeFill(change, 'light')
            : categoryFill(frame.category, 'light');
        const width = boxes.width[index] - 1;
        const x = boxes.x[index];
        const told = scale.isComparison
            ? `${formatValues(scale, change)}, ${formatChange(scale, change)}`
            : formatValue(scale, change.head);
        const dashes = change.mark === 'new' ? '' : ' stroke-dasharray="3 2"';
        const border = change.mark === 'new' || change.mark === 'removed' ? ` stroke="#15181c"${dashes}` : '';
        const sign = change.mark === 'new' ? '+ ' : change.mark === 'removed' ? '× ' : '';
        const letters = Math.floor((width - 6) / CHARACTER);
        const text = letters < 3 ? '' : svg_shortened(`${sign}${frame.name}`, letters);
        return [
            `<g><title>${escapeHtml(`${frame.name} ${frame.path}: ${told}`)}</title><rect x="${fixed(x)}" y="${row * ROW}" width="${fixed(width)}" height="${ROW - 1}" fill="${fill}"${border}/>${text === ''
                ? ''
                : `<text x="${fixed(x + 3)}" y="${row * ROW + 12}" fill="${FRAME_TEXT.light}">${escapeHtml(text)}</text>`}</g>`,
        ];
    });
    return [
        `<svg class="still" viewBox="0 0 ${WIDTH} ${rows * ROW}" role="img" aria-label="${escapeHtml(label)}">`,
        ...parts,
        '</svg>',
    ].join('\n');
}
function svg_shortened(text, letters) {
    const all = Array.from(text);
    return all.length <= letters ? text : `${all.slice(0, letters - 1).join('')}…`;
}
function fixed(value) {
    return String(Number(value.toFixed(1)));
}

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
    const measure = firstMeasure(graph);
    const { baseSide, headSide } = graph;
    const scale = scaleOf(graph, measure);
    const label = baseSide === undefined
        ? `Flame graph: ${formatValue(scale, headSide.total * scale.headFactor)}`
        : `Flame graph, before → after: ${formatValues(scale, { base: baseSide.total * scale.baseFactor, head: headSide.total * scale.headFactor })}`;
    const isComparison = baseSide !== undefined;
    const side = isComparison ? 'difference' : 'head';
    return {
        section: section('flame-heading', isComparison ? 'Flame graph, before → after' : 'Flame graph', [
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
    return [`<p class="quiet">${escapeHtml(`${width}${units}${left}`)}</p>`];
}
function choices(name, title, options, checked) {
    const radios = options.map(([value, label]) => `<label><input type="radio" name="${name}" value="${value}"${value === checked ? ' checked' : ''}> ${escapeHtml(label)}</label>`);
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
    const kinds = kindsOf(data).map((label) => `<li class="of-side">${kindChip(label)}${escape_text(label)}</li>`);
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

// EXTERNAL MODULE: ./build/report/certainty.js
var certainty = __webpack_require__(11486);
// EXTERNAL MODULE: ./build/report/changes.js
var changes = __webpack_require__(84662);
// EXTERNAL MODULE: ./build/report/environment.js
var environment = __webpack_require__(2358);
// EXTERNAL MODULE: ./build/report/recommendations.js + 2 modules
var recommendations = __webpack_require__(72128);
;// CONCATENATED MODULE: ./build/report/html/function-table.js


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
        ? `<th scope="col"${attribute(className)}>${heading}</th>`
        : `<th scope="col"${attribute(className)} data-key="${key}"><button type="button">${heading}</button></th>`);
    return section('function-heading', 'Functions', [
        `<p class="quiet">${escapeHtml(lead)}</p>`,
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

;// CONCATENATED MODULE: ./build/report/html/sections.js











/** Nothing is decided about the parts of a comparison that is contaminated as a whole. */
function verdictCell(comparison, verdict) {
    return verdictWord(comparison.verdict === 'contaminated' ? 'contaminated' : verdict);
}
function pointsCell(effectPoints) {
    return coloured((0,format/* formatPoints */.Xf)(effectPoints), direction(effectPoints));
}
/** The first few reasons; the tables below have the rest. */
function causes(reasons) {
    const shown = reasons.slice(0, 5).map((reason) => escape_text(reason));
    const rest = reasons.length - shown.length;
    return list(rest > 0 ? [...shown, `and ${rest} more`] : shown);
}
/** Verdict, what to do, and the causes. */
const verdict = (comparison, context) => {
    const key = (0,report_context/* shownKey */.d)(context.key);
    const step = (0,headline/* nextStep */.sk)(comparison, context);
    const word = headline/* VERDICT_WORDS */._G[comparison.verdict];
    return [
        `<header class="${comparison.verdict}">`,
        `<span class="badge"><span aria-hidden="true">${format/* VERDICT_MARKS */.rE[comparison.verdict]} </span>${word}</span>`,
        `<h1>${key === '' ? '' : `${escape_text(key, 80)} · `}${phraseToHtml((0,headline/* headline */.Pl)(comparison))}</h1>`,
        `<p><strong>${escapeHtml(step.lead)}</strong>${phraseToHtml(step.rest)}</p>`,
        comparison.verdict === 'unchanged' ? '' : causes(comparison.reasons),
        '</header>',
    ]
        .filter((line) => line !== '')
        .join('\n');
};
/** Base and head in a sentence, then their environments row by row. */
const compared = (comparison, context) => {
    const { base, head } = comparison;
    const surely = (0,certainty/* certaintyLine */.U)(comparison);
    const rows = (0,environment/* environmentRows */.dp)(comparison);
    const doubtful = rows.filter((row) => row.difference === 'doubtful').length;
    return section('compared', 'What was compared', [
        `<p>Base <code>${escape_text((0,format/* shortSha */.Fu)(base.gitSha))}</code> → head <code>${escape_text((0,format/* shortSha */.Fu)(head.gitSha))}</code>, ${(0,environment/* amountsMeasured */.kA)(comparison)}. ${escape_text(context.baselineNote)}</p>`,
        surely === '' ? '' : `<p>${escape_text(surely, 500)}</p>`,
        doubtful === 0
            ? '<p class="quiet">Both sides ran under the same conditions.</p>'
            : `<p><strong>${doubtful === 1 ? 'One condition differs' : `${doubtful} conditions differ`}</strong> that should be the same on both sides; marked with ≠.</p>`,
        table('What was compared', [['Condition'], ['Base'], ['Head']], rows.map((row) => ({
            className: row.difference === 'doubtful' ? 'doubtful' : '',
            cells: [
                row.difference === 'doubtful'
                    ? `<strong><span aria-hidden="true">≠ </span>${row.label}</strong><span class="visually-hidden"> differs</span>`
                    : row.label,
                escape_text(row.base),
                escape_text(row.head),
            ],
        })), 'environment'),
    ].join('\n'));
};
/** Every round's CPU per request as a dot. */
const rounds = (comparison) => {
    const { base, head, timed } = comparison;
    if (!timed)
        return '';
    const change = (head.cpuMsPerRequest - base.cpuMsPerRequest) / base.cpuMsPerRequest;
    const isDecided = (0,changes/* areTimingsDecided */.KQ)(comparison);
    const isPaired = comparison.certainty?.design === 'paired';
    const plot = stripPlot([
        {
            label: `base: ${(0,headline/* cpuOfRounds */.t2)(base)}`,
            values: base.cpuMsPerRequestByRound,
            mean: base.cpuMsPerRequest,
            className: '',
        },
        {
            label: `head: ${(0,headline/* cpuOfRounds */.t2)(head)}`,
            values: head.cpuMsPerRequestByRound,
            mean: head.cpuMsPerRequest,
            className: isDecided ? `dot-head ${direction(change)}` : 'dot-head',
        },
    ], 'ms per request', `CPU per request of each round: base ${(0,headline/* cpuOfRounds */.t2)(base)}, head ${(0,headline/* cpuOfRounds */.t2)(head)}`);
    if (plot === '')
        return '';
    return section('rounds', 'CPU per request, round by round', `<p class="quiet">One dot a round, in milliseconds of CPU per request; the line is the mean.${isPaired ? ' Rounds were measured in pairs: what the machine did met both, so dots of the two sides may overlap and the difference be real.' : ' Where the dots of the two sides overlap, the difference may be noise.'}</p>\n<div class="strip">${plot}</div>`);
};
/** What is gated, with limits; functions that are as they were, by far the most, are opened at wish. */
const metrics = (comparison) => {
    if (comparison.metrics.length === 0)
        return '';
    const isQuiet = (metric) => (0,changes/* isFunction */.Tn)(metric) && metric.verdict === 'unchanged';
    const known = comparison.metrics.slice(0, 500);
    const quiet = known.filter(isQuiet);
    const told = known.filter((metric) => !isQuiet(metric));
    return section('metrics', 'Metrics and thresholds', [
        '<p class="quiet">% is relative to base’s value; points are parts of base’s total CPU per request. “Lies between” holds for all gated metrics at once; p is how often identical code would show such a change in any of them.</p>',
        told.length === 0 ? '' : metricTable('Metrics and thresholds', told, comparison),
        quiet.length === 0
            ? ''
            : fold(`${(0,format/* plural */.LS)(quiet.length, 'metric')} of functions that are unchanged`, metricTable('Unchanged functions', quiet, comparison)),
    ].join('\n'));
};
function metricTable(label, rows, comparison) {
    return table(label, [
        ['Metric', 'name'],
        ['Base → head', 'number'],
        ['Rounds of base', 'number'],
        ['Rounds of head', 'number'],
        ['Effect', 'number'],
        ['Lies between', 'number'],
        ['p', 'number'],
        ['Threshold', 'number'],
        ['Verdict'],
    ], rows.map((metric) => ({
        cells: [
            `${phraseToHtml((0,headline/* metricLabel */.B)(metric), 200)}${metric.kind === 'function-self' ? ' itself' : metric.kind === 'function-total' ? ' with calls' : ''}`,
            (0,format/* formatMetricShort */.SM)(metric),
            (0,format/* formatSpread */.tK)(metric.baseSpread, metric.unit),
            (0,format/* formatSpread */.tK)(metric.headSpread, metric.unit),
            (0,format/* formatEffect */.Ti)(metric.effect, metric.scale),
            (0,format/* formatInterval */.vy)(metric.interval, metric.scale),
            (0,format/* formatP */.MA)(metric.p),
            metric.threshold === null ? 'none' : (0,format/* formatThreshold */.B6)(metric.threshold, metric.scale),
            verdictCell(comparison, metric.verdict),
        ],
    })));
}
/** All categories with their change. */
const categories = (comparison) => {
    if (comparison.categories.length === 0)
        return '';
    const largest = Math.max(...comparison.categories.map((row) => Math.abs(row.effectPoints)));
    return section('categories', 'By kind of work', [
        `<p class="quiet">CPU in milliseconds per request. 100 points are base’s total, ${(0,format/* formatMs */._V)(comparison.base.cpuMsPerRequest)}. Bars: <span class="less">◀ less</span>, <span class="more">more ▶</span>.</p>`,
        table('By kind of work', [
            ['Kind of work'],
            ['ms per request', 'number'],
            ['Change', 'number'],
            ['<span class="visually-hidden">Change as a bar</span>', 'bar-cell'],
            ['Share of the total', 'number'],
            ['Verdict'],
        ], comparison.categories.map((row) => ({
            cells: [
                escape_text(row.label, 80),
                (0,format/* formatBeforeAfter */.d)(row.baseMsPerRequest, row.headMsPerRequest),
                pointsCell(row.effectPoints),
                divergingBar(row.effectPoints, largest),
                (0,format/* formatShares */.Ym)(row.baseShare, row.headShare),
                verdictCell(comparison, row.verdict),
            ],
        }))),
    ].join('\n'));
};
/** Every function with its change. */
const functions = (comparison) => comparison.functions.length === 0
    ? ''
    : functionTable('decided', 'CPU in milliseconds per request, before → after. A function takes more time when it does more, or when it is called more often. Points are parts of base’s total.');
function endpointCells(comparison, row) {
    return [
        row.name === '' ? 'all requests' : `<code>${escape_text(row.name, 200)}</code>`,
        (0,format/* formatBeforeAfter */.d)(row.baseP50Ms, row.headP50Ms),
        (0,format/* formatBeforeAfter */.d)(row.baseP90Ms, row.headP90Ms),
        (0,format/* formatBeforeAfter */.d)(row.baseP99Ms, row.headP99Ms),
        verdictCell(comparison, row.verdict),
    ];
}
/** Latency per endpoint, and throughput. */
const endpoints = (comparison) => {
    const { base, head, timed } = comparison;
    if (!timed)
        return '';
    const throughput = `<p class="quiet">Less reliable than CPU: what a client sees, waiting included, in milliseconds, before → after. Throughput: ${(0,format/* formatBeforeAfter */.d)(base.requestsPerSecond, head.requestsPerSecond)} requests/s.</p>`;
    if (comparison.endpoints.length === 0)
        return section('latency', 'Latency', throughput);
    return section('latency', 'Latency', [
        throughput,
        table('Latency', [
            ['Endpoint', 'name'],
            ['p50, ms', 'number'],
            ['p90, ms', 'number'],
            ['p99, ms', 'number'],
            ['Verdict'],
        ], comparison.endpoints
            .slice(0, 1000)
            .map((row) => ({ cells: endpointCells(comparison, row) }))),
    ].join('\n'));
};
/** What to look for, with evidence. */
const sections_recommendations = (comparison) => section('recommendations', 'What to look for', list((0,recommendations/* recommend */.v)(comparison).map((entry) => `${phraseToHtml(entry.advice)}${list(entry.evidence.map((line) => phraseToHtml(line)))}`)));
/** What a reader should know before believing it. */
const notes = (comparison) => section('notes', 'Notes', list(comparison.notes.slice(0, 200).map((note) => escape_text(note))));

;// CONCATENATED MODULE: ./build/report/html.js










/** The page from top to bottom. */
const SECTIONS = [
    verdict,
    counts,
    rounds,
    categories,
    sections_recommendations,
    'flame',
    functions,
    metrics,
    endpoints,
    compared,
    notes,
];
/**
 * One self-contained HTML document with its data in it. Everything in it that comes from the code
 * under test is escaped.
 * @param flame of both measurements; without it the page has no flame graph
 */
function renderHtml(comparison, context, flame) {
    const key = (0,report_context/* shownKey */.d)(context.key);
    const parts = flame === undefined ? undefined : flameParts(flame);
    const { base, head } = comparison;
    return pageDocument({
        title: `${key === '' ? '' : `${key} · `}${(0,report_phrase/* phraseToText */.KZ)((0,headline/* headline */.Pl)(comparison))}`,
        sections: SECTIONS.map((section) => section === 'flame' ? (parts?.section ?? '') : section(comparison, context)),
        footer: `fastapi-spy, base ${escapeHtml((0,format/* shortSha */.Fu)(base.gitSha))} → head ${escapeHtml((0,format/* shortSha */.Fu)(head.gitSha))}`,
        data: [
            ...(comparison.functions.length === 0
                ? []
                : [
                    `<script type="application/json" id="data">${scriptJson(pageData(comparison, flame))}</script>`,
                ]),
            ...(parts === undefined ? [] : [parts.data]),
        ],
    });
}

;// CONCATENATED MODULE: ./build/report/json.js
/** Keys in the order in which people read them, on every level; any others follow by name. */
const KEY_ORDER = [
    'schema',
    'verdict',
    'reasons',
    'timed',
    'advisory',
    'name',
    'id',
    'kind',
    'category',
    'label',
    'of',
    'unit',
    'path',
    'origin',
    'presence',
    'movedFrom',
    'caller',
    'endpoint',
    'inEndpoint',
    'base',
    'head',
    'counts',
    'calls',
    'turns',
    'callers',
    'certainty',
    'metrics',
    'categories',
    'functions',
    'endpoints',
    'packages',
    'unstable',
    'leftOut',
    'unmatched',
    'notes',
    'self',
    'total',
    'baseMsPerRequest',
    'headMsPerRequest',
    'baseShare',
    'headShare',
    'effectPoints',
    'baseSpread',
    'headSpread',
    'effect',
    'scale',
    'interval',
    'p',
    'detectable',
    'threshold',
    'baseP50Ms',
    'headP50Ms',
    'baseP90Ms',
    'headP90Ms',
    'baseP99Ms',
    'headP99Ms',
    'gitSha',
    'gitBranch',
    'gitDirty',
    'createdAt',
    'rounds',
    'voidRounds',
    'requests',
    'errors',
    'samples',
    'cpuMsPerRequest',
    'cpuMsPerRequestByRound',
    'requestsPerSecond',
    'fingerprint',
];
const PLACES = new Map(KEY_ORDER.map((key, place) => [key, place]));
/** `verdict` of the whole stands near the top; that of a row stands at its end. */
const VERDICT_OF_ROW = KEY_ORDER.length + 1;
/** Six significant digits, or three decimals where that is more: no measurement here knows better. */
function json_rounded(value) {
    if (!Number.isFinite(value) || Number.isInteger(value))
        return value;
    return Math.abs(value) >= 1000 ? Math.round(value * 1000) / 1000 : Number(value.toPrecision(6));
}
function ordered(value, isTop) {
    if (typeof value === 'number')
        return json_rounded(value);
    if (Array.isArray(value))
        return value.map((item) => ordered(item, false));
    if (typeof value !== 'object' || value === null)
        return value;
    const place = (key) => {
        if (key === 'verdict' && !isTop)
            return VERDICT_OF_ROW;
        return PLACES.get(key) ?? KEY_ORDER.length;
    };
    const entries = Object.entries(value).toSorted(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, item]) => [key, ordered(item, false)]));
}
/**
 * The comparison as indented JSON with a line end, keys always in the same order, numbers rounded
 * to what they are worth. Numbers that are none (an effect relative to zero) become `null`.
 */
function renderJson(comparison) {
    return `${JSON.stringify(ordered(comparison, true), null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/output/report-folder.js
/** The report on disk: everything needed to read a decision, and to decide it again. */










/**
 * Writes comment.md, report.html, result.json, both measurements and a speedscope file of each, and
 * the further baselines behind the decision.
 * @throws InputError when the folder cannot be written
 */
async function writeReportFolder(folder, input) {
    const { comparison, context, categories, history = [] } = input;
    const flame = flameOfComparison(input.base, input.head, comparison, categories);
    await makeFolder(folder);
    await Promise.all([
        (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'comment.md'), `${(0,comment/* renderComment */.w)(comparison, context)}\n`),
        (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'report.html'), renderHtml(comparison, context, flame)),
        (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'result.json'), renderJson(comparison)),
        writeSide(folder, 'base', input.base),
        writeSide(folder, 'head', input.head),
        ...history.map((each, index) => (0,file/* writeMeasurement */.mk)((0,external_node_path_.join)(folder, `history-${index + 1}.fastapi-spy.json.gz`), each)),
    ]);
}
/** Writes a measurement and its speedscope file into a report folder. */
async function writeSide(folder, name, measurement) {
    await makeFolder(folder);
    const title = `${name}${measurement.fingerprint.gitSha === '' ? '' : ` ${measurement.fingerprint.gitSha.slice(0, 9)}`}`;
    await (0,file/* writeMeasurement */.mk)((0,external_node_path_.join)(folder, `${name}.fastapi-spy.json.gz`), measurement);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${name}.speedscope.json`), writeSpeedscope((0,tables/* profileTables */.Fp)(measurement), (0,tables/* allSamples */.Fr)(measurement), (0,tables/* meanCpuMsPerRequest */.Wn)(measurement), title));
}
async function makeFolder(folder) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
    }
    catch (cause) {
        throw new errors/* InputError */.dz(`writing the report to ${folder}: ${cause.message}`, { cause });
    }
}

// EXTERNAL MODULE: ./build/action/upload.js + 1 modules
var upload = __webpack_require__(28418);
;// CONCATENATED MODULE: ./build/action/report.js
/** The report: a folder on the runner, and an artifact. */









/**
 * Writes the reports outside the checkout, where later steps of the job find them.
 * @throws InputError when they cannot be written
 */
async function writeReport({ config: { categories } }, told) {
    const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)(process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'fastapi-spy-report-'));
    const folders = new Map();
    for (const { outcome, context } of told) {
        const folder = told.length === 1 ? root : (0,external_node_path_.join)(root, outcome.key);
        folders.set(outcome.key, folder);
        const { key, head } = outcome;
        if (outcome.kind === 'compared') {
            const { base, comparison, history, baselineSha, baselineNote } = outcome;
            await writeReportFolder(folder, {
                base,
                head,
                comparison,
                context,
                categories,
                history,
            });
            const isPair = base.pairing !== null && base.pairing.id === head.pairing?.id;
            const pair = isPair ? { baseSha: baselineSha, note: baselineNote } : null;
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, handover/* MANIFEST_ENTRY */.xX), (0,handover/* encodeManifest */.Gb)({ key, shard: null, pair }));
        }
        else {
            await writeSide(folder, 'head', head);
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, handover/* MANIFEST_ENTRY */.xX), (0,handover/* encodeManifest */.Gb)({ key, shard: null, pair: null }));
        }
    }
    return { root, folders };
}
/**
 * Uploads the folder, unless the measurement has been kept as a baseline already.
 * @returns address of the report; undefined when there is none to open
 */
async function uploadReport(setting, outcome, folder) {
    const { context } = setting;
    if (outcome.kind === 'recorded' || context.missingArtifactService !== undefined)
        return undefined;
    (0,core/* startGroup */.Oh)('Uploading the report');
    try {
        const name = (0,artifact/* reportArtifactName */.m5)(outcome.key, outcome.head.fingerprint);
        const id = await (0,upload/* uploadFolder */.y)(setting, name, folder);
        return `${context.runUrl}/artifacts/${id}`;
    }
    catch (error) {
        // The verdict stands without it.
        (0,core/* warning */.$e)(`The report was not kept: ${(0,errors/* describeError */.Uc)(error)}`);
        return undefined;
    }
    finally {
        (0,core/* endGroup */.N4)();
    }
}

// EXTERNAL MODULE: ./build/action/summary.js
var action_summary = __webpack_require__(76079);
;// CONCATENATED MODULE: ./build/action/announce.js
/** Tells everybody, in every place that there is, and ends the job. Decides nothing. */

















/** Tells the outcomes; the job fails when one is a regression that is to fail it. */
async function announce(setting, outcomes) {
    const known = await withChange(setting, outcomes);
    const reports = await writeReport(setting, known);
    (0,outputs/* setOutputs */.n)(known, reports.root);
    const told = [];
    for (const each of known) {
        const folder = reports.folders.get(each.outcome.key);
        const reportUrl = await uploadReport(setting, each.outcome, folder);
        told.push(reportUrl === undefined ? each : withContext(each, { reportUrl }));
    }
    for (const each of told)
        await (0,action_summary/* writeSummary */.S)(summaryOf(each, summary/* MAX_SUMMARY_BYTES */.Q / told.length));
    const sections = told.map(sectionOf(originOf(setting)));
    await (0,action_comment/* comment */.I)(setting, sections, told.some(isRegressed));
    annotate(told);
    gate(setting, told);
}
/** Adds what the pull request says about it, where there is one and something regressed. */
async function withChange(setting, outcomes) {
    const { config, context, repository, task } = setting;
    const { failOn } = config.action;
    const pull = (0,github_task/* pullRequestOf */._n)(task);
    const plain = outcomes.map((outcome) => {
        const { key, baselineNote, remarks, trend } = outcome;
        const change = pull === undefined ? {} : { change: { headSha: pull.headSha, baseBranch: pull.baseRef } };
        return {
            outcome,
            context: { key, failOn, baselineNote, remarks, ...change, ...(trend && { trend }) },
        };
    });
    const number = pull?.number ?? context.mergeGroup?.pullRequest;
    if (number === undefined || !plain.some(isRegressed))
        return plain;
    const { found, remarks } = await readAcknowledgements(setting, number);
    const changed = pull === undefined ? { touched: [], remarks: [] } : await readTouched(setting, pull);
    const blobUrl = `${context.serverUrl}/${repository.owner}/${repository.name}/blob/${pull?.headSha ?? context.sha}`;
    return plain.map((each) => {
        if (each.outcome.kind !== 'compared' || !isRegressed(each))
            return each;
        const { comparison, head } = each.outcome;
        const acknowledged = acknowledge(comparison, found);
        return withContext(each, {
            blobUrl,
            suspects: findSuspects(comparison, head, changed.touched),
            ...(acknowledged === undefined ? {} : { acknowledged }),
            remarks: [...(each.context.remarks ?? []), ...remarks, ...changed.remarks],
        });
    });
}
function withContext(told, added) {
    return { ...told, context: { ...told.context, ...added } };
}
/** Tells what went wrong, wherever it did; the job fails. */
async function announceFailure(error, known) {
    const { inputs, setting, isCancelled } = known;
    const failure = failureOf(error);
    const key = setting?.config.action.key ?? inputs.settings.key ?? '';
    const text = (0,notices/* renderFailure */.zt)(failure, { key });
    logFailure(failure);
    await (0,action_summary/* writeSummary */.S)(text);
    // A cancelled run has usually been overtaken by a newer one, whose comment it must not touch.
    if (setting === undefined || isCancelled)
        return;
    await (0,action_comment/* comment */.I)(setting, [failedSection(originOf(setting), key, text)], false);
}
function failureOf(error) {
    return error instanceof errors/* UserFacingError */.Ui
        ? error
        : { message: 'fastapi-spy failed unexpectedly', advice: '', details: (0,errors/* describeError */.Uc)(error) };
}
/** The job fails, with one line as its annotation and the evidence in its log. */
function logFailure({ message, advice, details }) {
    if (details !== '') {
        (0,core/* startGroup */.Oh)('Details');
        (0,core/* info */.pq)(details);
        (0,core/* endGroup */.N4)();
    }
    (0,core/* setFailed */.C1)(oneLine([message, advice].filter((part) => part !== '').join(' — ')));
}
function isRegressed({ outcome }) {
    return outcome.kind === 'compared' && outcome.comparison.verdict === 'regressed';
}
function isAccepted({ context }) {
    return context.acknowledged?.isWhole === true;
}
function summaryOf({ outcome, context }, mostBytes) {
    switch (outcome.kind) {
        case 'compared':
            return (0,summary/* renderSummary */.B)(outcome.comparison, context, { mostBytes });
        case 'no-baseline':
            return (0,notices/* renderNoBaseline */.bH)(outcome.side, context);
        case 'recorded':
            return (0,notices/* renderRecorded */.ZI)(outcome.side, context);
    }
}
function originOf({ context, task }) {
    return { context, headSha: (0,github_task/* pullRequestOf */._n)(task)?.headSha ?? '' };
}
/** The section of an outcome in the comment. */
function sectionOf(origin) {
    return (told) => ({
        ...markerOf(origin, told.outcome.key, verdictOf(told)),
        render: renderOf(told),
    });
}
/** The section of a key that could not be measured or compared; its text is Markdown. */
function failedSection(origin, key, text) {
    return { ...markerOf(origin, key, 'failed'), render: () => (0,comment_body/* splitText */.Ad)(text) };
}
function markerOf({ context, headSha }, key, verdict) {
    return { key, ...context.run, headSha, verdict };
}
function verdictOf(told) {
    const { outcome } = told;
    if (outcome.kind !== 'compared')
        return outcome.kind;
    return isAccepted(told) ? 'accepted' : outcome.comparison.verdict;
}
/** Markdown of an outcome with as much detail as there is room. */
function renderOf({ outcome, context }) {
    return (maxCharacters) => (0,comment_body/* splitText */.Ad)(outcome.kind === 'compared'
        ? (0,comment/* renderComment */.w)(outcome.comparison, context, { maxCharacters })
        : summaryOf({ outcome, context }, summary/* MAX_SUMMARY_BYTES */.Q));
}
/** On the lines of the pull request that a regression comes from. */
function annotate(told) {
    const all = told.flatMap(({ outcome, context }) => outcome.kind === 'compared' ? (0,suspects/* annotationsOf */.Ih)(context.suspects ?? [], outcome.comparison) : []);
    for (const { path, line, endLine, title, message } of all.slice(0, suspects/* MOST_ANNOTATIONS */.jk)) {
        (0,core/* warning */.$e)(message, { file: path, startLine: line, endLine, title });
    }
}
/** The last lines of the job: its annotations, and whether it fails. */
function gate(setting, told) {
    for (const each of told)
        tellVerdict(setting, each);
    for (const { outcome } of told) {
        const drifts = outcome.trend === undefined ? [] : (0,trend/* driftLines */.$m)(outcome.trend);
        for (const drift of drifts)
            (0,core/* warning */.$e)(oneLine(drift));
    }
}
function tellVerdict(setting, told) {
    const { outcome } = told;
    const named = outcome.key === 'default' ? '' : `${outcome.key}: `;
    if (outcome.kind !== 'compared') {
        (0,core/* info */.pq)(`${named}${outcome.baselineNote}`);
        return;
    }
    const { verdict, reasons } = outcome.comparison;
    const causes = reasons.slice(0, 3).join('; ');
    const line = oneLine(`${named}${causes === '' ? verdict : `${verdict}: ${causes}`}`);
    if (isAccepted(told))
        (0,core/* warning */.$e)(`accepted: ${line}`);
    else if (isRegressed(told)) {
        if (setting.config.action.failOn === 'regression')
            (0,core/* setFailed */.C1)(line);
        else
            (0,core/* error */.z3)(line);
    }
    else if (verdict === 'contaminated' || verdict === 'inconclusive')
        (0,core/* warning */.$e)(line);
    else
        (0,core/* info */.pq)(line);
}
/** Names in an annotation may be as long as they like, and hold what turns writing around. */
const LONGEST_ANNOTATION = 2000;
function oneLine(text) {
    return (0,format/* singleLine */.pF)(text, LONGEST_ANNOTATION);
}


/***/ }),

/***/ 9992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/** A cancelled job sends SIGINT, then SIGTERM 7.5 s later, then SIGKILL. */
function cancelOnSignals() {
    const controller = new AbortController();
    const abort = () => controller.abort();
    process.on('SIGINT', abort);
    process.on('SIGTERM', abort);
    return {
        signal: controller.signal,
        end() {
            process.off('SIGINT', abort);
            process.off('SIGTERM', abort);
        },
    };
}


/***/ }),

/***/ 64650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ comment)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/report/comment-body.js
var comment_body = __webpack_require__(83735);
// EXTERNAL MODULE: ./build/github/octokit.js
var github_octokit = __webpack_require__(40987);
// EXTERNAL MODULE: ./build/github/pages.js
var pages = __webpack_require__(2270);
// EXTERNAL MODULE: ./build/github/rate-limit.js
var rate_limit = __webpack_require__(93408);
;// CONCATENATED MODULE: ./build/github/comments.js
/** One comment on a pull request, in which each job keeps the sections of its keys up to date. */





/** Login of the comments made with a workflow's own token; such a token cannot ask who it is. */
const ACTIONS_BOT = 'github-actions[bot]';
/**
 * GitHub offers no way to write a comment only if it is as it was read. Two jobs that read the same
 * body and write one after the other lose the first one's sections, so each looks again, when what
 * was under way at the time has landed, and writes anew when its own are gone.
 */
const LOOK_AGAIN_AFTER_MS = 1500;
const MOST_WRITES = 8;
/** Of comments; GitHub takes no more than 2,500 on a pull request. */
const MOST_PAGES = 100;
/**
 * Writes sections into the comment, which is made where there is none. A section of a newer run is
 * never overwritten, and those of other keys stay. Where there are more than fit, those that weigh
 * least are left out, ours or others'.
 * @throws what the client throws when GitHub cannot be reached, or refuses what was written
 */
async function upsertSections(octokit, target, own, options = {}) {
    const { createMissing = true, lookAgainAfterMs = LOOK_AGAIN_AFTER_MS } = options;
    const { isObsolete = () => false } = options;
    try {
        let author = await ownLogin(octokit);
        let isCreated = false;
        for (let writes = 0;;) {
            const [first, ...duplicates] = await listOwn(octokit, target, author);
            const known = (0,comment_body/* newestOfKeys */.qP)([first, ...duplicates].flatMap((each) => each?.sections ?? []));
            const wanted = own.filter((section) => !isOvertaken(section, known));
            const keys = new Set(wanted.map(({ key }) => key));
            const others = known.filter(({ key }) => !keys.has(key));
            const lasting = others.filter((section) => !isObsolete(section));
            const { body, kept } = (0,comment_body/* composeBody */.h$)(wanted, lasting);
            const isClean = duplicates.length === 0 && lasting.length === others.length;
            if (first !== undefined) {
                if (wanted.length === 0 && isClean) {
                    return { kind: 'outdated', url: first.url };
                }
                // What there is no room for is in nobody's body, however often it is written.
                const isWritten = wanted.every((section) => !kept.has(section.key) || isAmong(section, first.sections));
                if ((writes > 0 || options.keepWritten) && isWritten && isClean) {
                    const leftOut = [...keys].filter((key) => !kept.has(key));
                    return { kind: isCreated ? 'created' : 'updated', url: first.url, leftOut };
                }
            }
            else if (!createMissing && writes === 0)
                return { kind: 'not-wanted' };
            if (writes >= MOST_WRITES) {
                throw new Error(`other jobs have overwritten the comment ${MOST_WRITES} times`);
            }
            if (first === undefined) {
                author = (await create(octokit, target, body)) ?? ACTIONS_BOT;
                isCreated = true;
            }
            else {
                await update(octokit, target, first.id, body);
                // What two jobs have made at the same time: the first one stays, with all sections in it.
                for (const { id } of duplicates)
                    await remove(octokit, target, id);
            }
            writes += 1;
            // Two that collide must not do so again and again.
            await (0,promises_.setTimeout)(lookAgainAfterMs * (1 + Math.random()));
        }
    }
    catch (error) {
        const status = (0,github_octokit/* statusOf */.c2)(error);
        // A 403 for too many requests says nothing about what the token may do.
        if ((0,rate_limit/* isRateLimit */.a5)(error) || error instanceof rate_limit/* RateLimitError */.OE)
            throw error;
        if (status !== 401 && status !== 403 && status !== 404)
            throw error;
        return { kind: 'refused', reason: error.message };
    }
}
function isOvertaken(section, known) {
    return known.some((each) => each.key === section.key && (0,comment_body/* isNewer */.U4)(each, section));
}
function isAmong(section, sections) {
    return sections.some(({ key, runId, attempt }) => key === section.key && runId === section.runId && attempt === section.attempt);
}
/** @returns the login that the comment is of */
async function create(octokit, { repository, pullRequest }, body) {
    const { owner, name: repo } = repository;
    const { data } = await octokit.rest.issues.createComment({
        ...{ owner, repo, body },
        issue_number: pullRequest,
    });
    return data.user?.login;
}
/** A comment that is gone by now is no error: the next look finds out. */
async function update(octokit, { repository }, commentId, body) {
    const { owner, name: repo } = repository;
    await octokit.rest.issues
        .updateComment({ owner, repo, comment_id: commentId, body })
        .catch(unlessGone);
}
async function remove(octokit, { repository }, commentId) {
    const { owner, name: repo } = repository;
    await octokit.rest.issues.deleteComment({ owner, repo, comment_id: commentId }).catch(unlessGone);
}
function unlessGone(error) {
    if ((0,github_octokit/* statusOf */.c2)(error) !== 404)
        throw error;
}
/** The comments that this token has written, oldest first, from all pages. */
async function listOwn(octokit, { repository, pullRequest }, author) {
    const { owner, name: repo } = repository;
    const listPage = async (page) => {
        const request = { owner, repo, issue_number: pullRequest, ...page };
        const { data: entries, headers } = await octokit.rest.issues.listComments(request);
        return { entries, headers };
    };
    const what = `looking for the comment on the pull request #${pullRequest}`;
    const listed = await (0,pages/* readPages */.n)(listPage, { most: MOST_PAGES, what });
    return listed
        .flatMap((comment) => {
        // Anybody can write a marker: only what this token has written is ours.
        if (comment.user?.login !== author)
            return [];
        if (author === ACTIONS_BOT && comment.user.type !== 'Bot')
            return [];
        const sections = (0,comment_body/* parseBody */.OG)(comment.body ?? '');
        return sections === undefined ? [] : [{ id: comment.id, url: comment.html_url, sections }];
    })
        .sort((a, b) => a.id - b.id);
}
/** Who this token comments as: a person for a personal token, else the workflow's own bot. */
async function ownLogin(octokit) {
    try {
        return (await octokit.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        const status = (0,github_octokit/* statusOf */.c2)(error);
        if (status === 401 || status === 403 || status === 404)
            return ACTIONS_BOT;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/github/task.js
var github_task = __webpack_require__(61849);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/action/summary.js
var summary = __webpack_require__(76079);
;// CONCATENATED MODULE: ./build/action/comment.js
/** The comment on the pull request, as the setting wants it. */






/** Comments on the pull request, if this is one; whatever happens here changes no verdict. */
async function comment(setting, sections, isRegressed, options = {}) {
    const { task, config, octokit, repository } = setting;
    const pullRequest = (0,github_task/* pullRequestOf */._n)(task);
    if (pullRequest === undefined || config.action.comment === 'never')
        return;
    const target = { repository, pullRequest: pullRequest.number };
    const createMissing = config.action.comment === 'auto' || isRegressed;
    try {
        await tell(await upsertSections(octokit, target, sections, { createMissing, ...options }));
    }
    catch (error) {
        (0,core/* warning */.$e)(`The pull request has no new comment: ${(0,errors/* describeError */.Uc)(error)}`);
    }
}
async function tell(result) {
    switch (result.kind) {
        case 'created':
        case 'updated':
            (0,core/* setOutput */.uH)('comment-url', result.url);
            (0,core/* info */.pq)(`${result.kind} the comment ${result.url}`);
            await tellLeftOut(result.leftOut);
            break;
        case 'outdated':
            (0,core/* setOutput */.uH)('comment-url', result.url);
            (0,core/* info */.pq)(`left the comment ${result.url} as it is: a newer run has written it`);
            break;
        case 'not-wanted':
            (0,core/* info */.pq)('no comment: nothing regressed, and "comment" is on-regression');
            break;
        case 'refused':
            (0,core/* warning */.$e)(`The pull request has no new comment, for the token may not write one (${result.reason}). ` +
                'The summary of the job has everything. Pull requests from forks and from Dependabot get such tokens (docs/forks.md tells how they get a comment); ' +
                'elsewhere give the job "permissions: { pull-requests: write }".');
    }
}
/** The comment only counts them; the summary is where each has its text. */
async function tellLeftOut(keys) {
    if (keys.length === 0)
        return;
    const shown = keys.slice(0, 5).join(', ');
    const rest = keys.length - 5;
    const which = rest > 0 ? `${shown} and ${rest} more` : shown;
    const text = `The comment on the pull request has no room for ${which}: other sections weigh more. This summary has everything.`;
    (0,core/* info */.pq)(text);
    await (0,summary/* writeSummary */.S)((0,markdown/* prose */.CS)(text, 1000));
}


/***/ }),

/***/ 81146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $_: () => (/* binding */ compareWithBaseline),
  Ep: () => (/* binding */ conclude),
  K: () => (/* binding */ concludePair)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/baseline/artifact.js
var baseline_artifact = __webpack_require__(34522);
// EXTERNAL MODULE: ./build/baseline/file.js + 1 modules
var baseline_file = __webpack_require__(99401);
// EXTERNAL MODULE: ./build/compare/compare.js + 13 modules
var compare = __webpack_require__(15950);
// EXTERNAL MODULE: ./build/compare/compatibility.js
var compatibility = __webpack_require__(45908);
// EXTERNAL MODULE: ./build/compare/trend.js
var trend = __webpack_require__(19347);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/github/artifacts.js + 1 modules
var github_artifacts = __webpack_require__(23507);
// EXTERNAL MODULE: ./build/github/failure.js
var failure = __webpack_require__(220);
;// CONCATENATED MODULE: ./build/github/history.js


/** With the chosen one ten: more would hardly change the estimate of the spread. */
const MOST_COMPARABLE = 9;
const MOST_AT_ONCE = 3;
/** Nothing more is begun after so long, and nothing takes longer; what is there has to do. */
const HISTORY_MS = 15_000;
/** How many artifacts may be looked at closely for so many measurements of different commits. */
function mostExaminedFor(most) {
    return Math.max(20, 2 * most);
}
/** The newest of the candidates that can be read. */
async function readHistory(request, mostMs = HISTORY_MS) {
    const { candidates, chosen, most, mostExamined, signal } = request;
    const deadline = performance.now() + mostMs;
    const kept = new Map();
    const warnings = [];
    // Whatever else there is of these commits is not looked at.
    const settled = new Set(chosen === undefined ? [] : [originOf(chosen)]);
    const examined = new Set();
    const end = (why) => {
        if (why !== undefined)
            warnings.push(`the branch's history ends early: ${why}`);
        return { ...inOrder(candidates, kept), warnings };
    };
    for (;;) {
        signal?.throwIfAborted();
        const waiting = candidates.filter((each) => !examined.has(each));
        // Never more than are still wanted, so that the result is what one after the other would give.
        const room = Math.min(MOST_AT_ONCE, most - kept.size, mostExamined - examined.size);
        const batch = firstOfOrigins(waiting, settled, room);
        if (batch.length === 0)
            return end();
        const leftMs = Math.ceil(deadline - performance.now());
        if (leftMs <= 0)
            return end(`not read after ${mostMs / 1000} s`);
        const outcomes = await Promise.all(batch.map(async (artifact) => ({ artifact, ...(await attempt(request, artifact, leftMs)) })));
        for (const { artifact, ...outcome } of outcomes) {
            examined.add(artifact);
            if ('refused' in outcome) {
                // The rest would be denied as well.
                if ((0,failure/* isDenied */.GZ)(outcome.cause))
                    return end(outcome.refused);
                warnings.push(`artifact ${artifact.id} was left out of the branch's history: ${outcome.refused}`);
                continue;
            }
            const origin = originOf(artifact);
            const each = keep(artifact, outcome.measurement, request);
            // Of a commit that several jobs have measured, one that can be compared is worth most.
            if (each.comparable !== undefined)
                settled.add(origin);
            if (each.comparable !== undefined || !kept.has(origin))
                kept.set(origin, each);
        }
    }
}
function keep(artifact, measurement, { isComparable }) {
    const isLike = isComparable(measurement);
    const point = (0,trend/* trendPointOf */.$O)(measurement, isLike);
    return { artifact, point, ...(isLike ? { comparable: withoutStacks(measurement) } : {}) };
}
function inOrder(candidates, kept) {
    const rank = new Map(candidates.map((each, index) => [each, index]));
    const rankOf = ({ artifact }) => rank.get(artifact) ?? 0;
    const all = [...kept.values()].sort((a, b) => rankOf(a) - rankOf(b));
    return {
        measurements: all.flatMap(({ comparable }) => comparable ?? []).slice(0, MOST_COMPARABLE),
        points: all.map(({ point }) => point),
    };
}
/** What the spread of jobs is estimated from; the stacks are most of a measurement, and not needed. */
function withoutStacks(measurement) {
    return {
        ...measurement,
        ...{ functions: [], frames: [], stacks: [], counts: null },
        rounds: measurement.rounds.map((round) => ({ ...round, samples: [] })),
    };
}
/** Whatever is thrown over one artifact leaves the others. */
async function attempt({ examine, signal }, artifact, timeoutMs) {
    try {
        return await examine(artifact, timeoutMs);
    }
    catch (cause) {
        signal?.throwIfAborted();
        return { refused: cause instanceof Error ? cause.message : String(cause), cause };
    }
}
/** The first artifacts of so many origins that are not taken. */
function firstOfOrigins(artifacts, taken, most) {
    const firsts = new Map();
    for (const artifact of artifacts) {
        if (firsts.size >= most)
            break;
        const origin = originOf(artifact);
        if (!taken.has(origin) && !firsts.has(origin))
            firsts.set(origin, artifact);
    }
    return [...firsts.values()];
}
/** The commit, for all attempts of a run and all runs of a commit; the run where none is known. */
function originOf({ id, run }) {
    return run?.headSha || `run ${run?.id ?? `of artifact ${id}`}`;
}

// EXTERNAL MODULE: ./build/github/octokit.js
var github_octokit = __webpack_require__(40987);
// EXTERNAL MODULE: ./build/github/time-limit.js
var time_limit = __webpack_require__(98047);
;// CONCATENATED MODULE: ./build/github/places.js


/** So many commits are asked for at once. */
const places_MOST_AT_ONCE = 4;
/** And for so long, repeats included: without places there is a baseline as well. */
const MOST_MS = 15_000;
class Places {
    #octokit;
    #repository;
    #reference;
    #signal;
    #places = new Map();
    /** @param reference the commit that others are placed to, and what it is called in sentences */
    constructor(octokit, repository, reference, signal) {
        this.#octokit = octokit;
        this.#repository = repository;
        this.#reference = reference;
        this.#signal = signal;
    }
    /** Where a commit lies; undefined when GitHub does not tell. Nothing is asked twice. */
    of(sha) {
        const known = this.#places.get(sha) ?? this.#ask(sha);
        this.#places.set(sha, known);
        return known;
    }
    /** Of the commits those that the reference builds on, nearest first; of equally near as given. */
    async ancestors(shas) {
        const found = [];
        for (let from = 0; from < shas.length; from += places_MOST_AT_ONCE) {
            const batch = shas.slice(from, from + places_MOST_AT_ONCE);
            const places = await Promise.all(batch.map((sha) => this.of(sha)));
            for (const [index, place] of places.entries()) {
                if (place?.isAncestor)
                    found.push({ sha: batch[index], place });
            }
        }
        return found.sort((a, b) => a.place.distance - b.place.distance);
    }
    async #ask(sha) {
        const reference = this.#reference;
        if (sha === '' || reference.sha === '')
            return undefined;
        const { owner, name: repo } = this.#repository;
        try {
            const { data } = await (0,time_limit/* withTimeLimit */.B)(MOST_MS, this.#signal, (signal) => this.#octokit.rest.repos.compareCommitsWithBasehead({
                ...{ owner, repo, basehead: `${sha}...${reference.sha}`, per_page: 1 },
                ...(0,github_octokit/* requestOf */.fo)(signal),
            }));
            return describe(data.status, data.ahead_by, data.behind_by, reference.name);
        }
        catch {
            this.#signal?.throwIfAborted();
            // No right to read the contents, or a commit that was rewritten: it is only a nicety.
            return undefined;
        }
    }
}
function describe(status, aheadBy, behindBy, reference) {
    if (!Number.isSafeInteger(aheadBy) || !Number.isSafeInteger(behindBy))
        return undefined;
    const commits = (count) => `${count} commit${count === 1 ? '' : 's'}`;
    const told = { distance: aheadBy };
    switch (status) {
        case 'identical':
            return { ...told, isAncestor: true, note: `at ${reference}` };
        case 'ahead':
            return { ...told, isAncestor: true, note: `${commits(aheadBy)} before ${reference}` };
        case 'behind':
            return { ...told, isAncestor: false, note: `${commits(behindBy)} after ${reference}` };
        default:
            return {
                ...told,
                isAncestor: false,
                note: `not an ancestor of ${reference}: ${commits(aheadBy)} apart on one side, ${commits(behindBy)} on the other`,
            };
    }
}

// EXTERNAL MODULE: ./build/github/task.js
var github_task = __webpack_require__(61849);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/github/runs.js
/** Runs of workflows, as far as it matters here what they are and whether they have ended. */



const id = schemas/* number */.aig().int().positive();
const runs_text = schemas/* string */.YjP().max(1024).nullish();
/** These stand in sentences. */
const word = schemas/* string */.YjP()
    .regex(/^[a-z_]{1,40}$/)
    .nullish()
    .catch(undefined);
const runSchema = schemas/* object */.Ikc({
    id,
    event: schemas/* string */.YjP().max(100),
    head_branch: runs_text,
    head_sha: runs_text,
    head_repository: schemas/* object */.Ikc({ id }).nullish(),
    workflow_id: id.nullish(),
    status: word,
    conclusion: word,
})
    .transform((run) => ({
    id: run.id,
    event: run.event,
    headBranch: run.head_branch ?? '',
    headSha: run.head_sha ?? '',
    headRepositoryId: run.head_repository?.id,
    workflowId: run.workflow_id ?? undefined,
    status: run.status ?? '',
    conclusion: run.conclusion ?? '',
}));
const GOING_ON = new Set([
    'queued',
    'in_progress',
    'waiting',
    'pending',
    'requested',
]);
/** Whether a run has not ended yet, or not even begun. */
function isGoingOn({ status }) {
    return GOING_ON.has(status);
}
/**
 * The run with this id; undefined when it is gone, or not what GitHub documents.
 * @throws InputError when the token may not see it, or GitHub does not answer
 */
async function findRun(octokit, repository, runId, signal) {
    const { owner, name: repo } = repository;
    try {
        const { data } = await octokit.rest.actions.getWorkflowRun({
            owner,
            repo,
            run_id: runId,
            ...(0,github_octokit/* requestOf */.fo)(signal),
        });
        const parsed = runSchema.safeParse(data);
        return parsed.success && parsed.data.id === runId ? parsed.data : undefined;
    }
    catch (error) {
        if ((0,github_octokit/* statusOf */.c2)(error) === 404)
            return undefined;
        throw (0,failure/* explainFailure */.SP)(error, `looking at run ${runId}`);
    }
}
/**
 * The newest hundred runs of a workflow for a commit.
 * @throws InputError when the token may not list them, or GitHub does not answer
 */
async function listRunsOfCommit(octokit, repository, workflowId, sha, signal) {
    try {
        const { data } = await octokit.rest.actions.listWorkflowRuns({
            owner: repository.owner,
            repo: repository.name,
            workflow_id: workflowId,
            head_sha: sha,
            per_page: 100,
            ...(0,github_octokit/* requestOf */.fo)(signal),
        });
        const listed = data.workflow_runs;
        return (Array.isArray(listed) ? listed : []).flatMap((each) => {
            const parsed = runSchema.safeParse(each);
            // The server filters by commit; a run of another one is not meant.
            return parsed.success && parsed.data.headSha === sha ? [parsed.data] : [];
        });
    }
    catch (error) {
        throw (0,failure/* explainFailure */.SP)(error, `listing the runs for ${sha.slice(0, 9)}`);
    }
}

;// CONCATENATED MODULE: ./build/github/trusted.js
/**
 * Which stored artifacts may serve as baselines, and what is in them. Whoever opens a pull request
 * from a fork can upload an artifact of any name, and call the fork's branch main: only what a
 * push, schedule or dispatch on a branch of this repository has measured counts. Such a push can
 * only be made by somebody who may write to the repository.
 */







class TrustedArtifacts {
    /** Those that the list itself does not rule out, newest first. */
    candidates;
    /** Those that would be candidates, had they not expired; newest first. */
    expired;
    /** Why others were passed over, as sentences without capital and full stop. */
    passedOver;
    #octokit;
    #repository;
    #request;
    /** @param artifacts newest first */
    constructor(octokit, repository, request, artifacts) {
        this.#octokit = octokit;
        this.#repository = repository;
        this.#request = request;
        const others = artifacts.filter(({ run }) => run?.id !== request.runId);
        const refusals = new Map(others.map((each) => [each, this.refuse(each)]));
        const accepted = others.filter((each) => refusals.get(each) === undefined);
        this.candidates = accepted.filter(({ expired }) => !expired);
        this.expired = accepted.filter(({ expired }) => expired);
        this.passedOver = others.flatMap((each) => {
            const refused = refusals.get(each);
            if (refused === undefined || each.expired)
                return [];
            return [`artifact ${each.id} was refused: ${refused}`];
        });
    }
    /** The candidates that were measured on the branch, newest first. */
    of(branch) {
        return this.candidates.filter(({ run }) => run?.headBranch === branch);
    }
    /**
     * The measurement of an artifact whose run is one that may record baselines.
     * @throws InputError when the token may not see the run; the reason of an aborted signal
     */
    async examine(artifact, timeoutMs = github_artifacts/* DOWNLOAD_LIMITS */.AS.timeoutMs) {
        const { signal: outer } = this.#request;
        try {
            return await (0,time_limit/* withTimeLimit */.B)(timeoutMs, outer, async (signal) => {
                const refused = await this.#refuseRun(artifact, signal);
                if (refused !== undefined)
                    return { refused };
                return await this.#read(artifact, signal);
            });
        }
        catch (cause) {
            outer?.throwIfAborted();
            if ((0,failure/* isTimeout */.kL)(cause))
                return { refused: `not finished after ${timeoutMs / 1000} s`, cause };
            // What GitHub cannot tell now is no reason to compare with nothing; a missing right is told.
            if (!(cause instanceof errors/* InputError */.dz) || (0,failure/* isDenied */.GZ)(cause))
                throw cause;
            return { refused: cause.message, cause };
        }
    }
    /** The list tells the branch of the run, but only the run tells what started it. */
    async #refuseRun(artifact, signal) {
        const run = artifact.run && (await findRun(this.#octokit, this.#repository, artifact.run.id, signal));
        if (run === undefined)
            return 'its run is gone';
        return (this.refuse(artifact, run.event) ??
            (run.headRepositoryId === this.#repository.id ? undefined : 'its run was for a fork') ??
            (run.headBranch === artifact.run?.headBranch ? undefined : 'its run is of another branch'));
    }
    async #read(artifact, signal) {
        try {
            const limits = { ...github_artifacts/* DOWNLOAD_LIMITS */.AS, signal };
            const zip = await (0,github_artifacts/* downloadArtifact */.bk)(this.#octokit, this.#repository, artifact, limits);
            return { measurement: (0,baseline_artifact/* readBaselineZip */.T9)(zip, `artifact ${artifact.id} (${artifact.name})`) };
        }
        catch (cause) {
            if (cause instanceof errors/* InputError */.dz)
                return { refused: cause.message, cause };
            throw cause;
        }
    }
    /** Why the artifact must not serve, expiry aside; undefined when it may, as far as the list tells. */
    refuse({ run }, event = 'push') {
        const { branches } = this.#request;
        const branch = branches.find((each) => each === run?.headBranch) ?? branches[0];
        return (0,baseline_artifact/* refuseOrigin */.ni)({
            expired: false,
            repositoryId: run?.repositoryId,
            headRepositoryId: run?.headRepositoryId,
            headBranch: run?.headBranch,
            event,
        }, { repositoryId: this.#repository.id, branch, events: github_task/* BASELINE_EVENTS */.ab });
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/github/waiting.js
/**
 * Waits for a run that is measuring a commit just now: a pull request that is opened right after a
 * push would otherwise be compared with an older commit.
 */






/** One look may take so long. */
const LOOK_MS = 30_000;
const PACE = { pollMs: 10_000, tellMs: 30_000 };
/**
 * The artifacts of that name which runs for the commit have stored, each as soon as it is there,
 * until the last of the runs has ended or the time is up. No right to see the runs: none, and a
 * remark.
 * @throws the signal's reason, or an AbortError
 */
async function* awaitArtifacts(octokit, repository, request) {
    const { waitSeconds, remark, signal, commitName } = request;
    const { pollMs } = request.pace ?? PACE;
    let runs = await findRuns(octokit, repository, request);
    const begin = performance.now();
    const tell = teller(request, runs);
    const seen = new Set();
    for (let isFirst = true;; isFirst = false) {
        const left = [];
        for (const before of runs) {
            const { run, artifacts, denied } = await look(octokit, repository, before, request, isFirst);
            if (denied !== undefined) {
                remark(`waiting for run ${before.id} ended early: ${denied}`);
                return;
            }
            for (const artifact of artifacts.filter(({ id }) => !seen.has(id))) {
                seen.add(artifact.id);
                yield { artifact, runId: before.id, waitedMs: performance.now() - begin };
            }
            if (run !== undefined && isGoingOn(run))
                left.push(run);
            // What had ended well before, and stored nothing of that name, is no news.
            else if (artifacts.length === 0 && (!isFirst || run?.conclusion !== 'success')) {
                remark(`the run ${before.id} for ${commitName} ${describeEnd(run)}`);
            }
        }
        runs = left;
        if (runs.length === 0)
            return;
        const waitedMs = performance.now() - begin;
        const leftMs = waitSeconds * 1000 - waitedMs;
        if (leftMs <= 0) {
            for (const { id } of runs) {
                remark(`the run ${id} for ${commitName} is still going on after ${waitSeconds} s`);
            }
            return;
        }
        tell(waitedMs);
        await (0,promises_.setTimeout)(Math.min(pollMs, leftMs), undefined, signal === undefined ? {} : { signal });
    }
}
/** Tells the progress: at the beginning, and whenever enough time has gone by since. */
function teller({ progress, waitSeconds, commitName, sha, pace }, runs) {
    const { tellMs } = pace ?? PACE;
    const names = runs.filter(isGoingOn).map(({ id, status }) => `${id} (${status})`);
    const which = `run ${names.join(', ')}`;
    let told = -1;
    return (waitedMs) => {
        const turn = Math.floor(waitedMs / tellMs);
        if (turn <= told)
            return;
        progress?.(told < 0
            ? `Waiting for ${which}, which may be measuring ${commitName} ${sha.slice(0, 9)}: ${waitSeconds} s at most.`
            : `Still waiting for ${which} after ${Math.round(waitedMs / 1000)} s.`);
        told = turn;
    };
}
function describeEnd(run) {
    switch (run?.conclusion) {
        case undefined:
            return 'is gone';
        case 'success':
            return 'has ended without a measurement';
        case 'failure':
            return 'failed and stored no measurement';
        case 'cancelled':
            return 'was cancelled and stored no measurement';
        default:
            return `ended (${run?.conclusion || 'nobody says how'}) and stored no measurement`;
    }
}
/** The runs of this run's workflow for the commit, without this one. */
async function findRuns(octokit, repository, { runId, sha, isWanted, remark, signal, commitName }) {
    try {
        const own = await findRun(octokit, repository, runId, signal);
        if (own?.workflowId === undefined)
            throw new errors/* InputError */.dz(`GitHub does not show run ${runId}`);
        const runs = await listRunsOfCommit(octokit, repository, own.workflowId, sha, signal);
        return runs.filter((run) => run.id !== runId && isWanted(run));
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        remark(`whether a run is still measuring ${commitName} is not known: ${error.message}`);
        return [];
    }
}
/** How the run is now, and what it has stored. */
async function look(octokit, repository, before, { artifactName, signal }, isFresh) {
    try {
        return await (0,time_limit/* withTimeLimit */.B)(LOOK_MS, signal, async (limit) => {
            // The run first: once it has ended, what it has stored is then certainly seen.
            const run = isFresh ? before : await findRun(octokit, repository, before.id, limit);
            if (run === undefined)
                return { run, artifacts: [] };
            const listed = await (0,github_artifacts/* listRunArtifacts */.NG)(octokit, repository, before.id, artifactName, limit);
            const artifacts = listed.filter(({ name, expired }) => name === artifactName && !expired);
            return { run, artifacts };
        });
    }
    catch (error) {
        signal?.throwIfAborted();
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        if ((0,failure/* isDenied */.GZ)(error))
            return { run: before, artifacts: [], denied: error.message };
        // A bad moment of GitHub's: the next look may be better, and the time is limited.
        return { run: before, artifacts: [] };
    }
}

;// CONCATENATED MODULE: ./build/github/resolvers.js




/**
 * So many commits of a branch are placed in the history together, newest first, until some of them
 * are ancestors: the nearest of those is taken.
 */
const PLACED_TOGETHER = 10;
/** After so many the newest measurement does as well: the change is older than all of them. */
const MOST_PLACED = 50;
/** What is looked for, among what, and what was noticed meanwhile. */
class Search {
    request;
    trusted;
    places;
    /** For the note: what came of waiting. Without capital and full stop. */
    remarks = [];
    octokit;
    repository;
    /** @param artifacts newest first */
    constructor(octokit, repository, request, artifacts) {
        this.octokit = octokit;
        this.repository = repository;
        this.request = request;
        const { task, runId, signal } = request;
        const trust = { branches: this.branches, runId, ...(signal === undefined ? {} : { signal }) };
        this.trusted = new TrustedArtifacts(octokit, repository, trust, artifacts);
        const name = task.baseSha === undefined ? 'the measured commit' : "the change's base";
        this.places = new Places(octokit, repository, { sha: task.referenceSha, name }, signal);
    }
    /** The branch that the change goes to; for a stacked pull request then the main one. */
    get branches() {
        const { baseBranch, mainBranch } = this.request.task;
        return mainBranch === undefined || mainBranch === baseBranch
            ? [baseBranch]
            : [baseBranch, mainBranch];
    }
    /** What follows the note of a choice of another branch than the change goes to; else nothing. */
    whyNotBase(branch) {
        const { baseBranch } = this.request.task;
        if (branch === baseBranch)
            return '';
        const isOfBase = ({ run }) => run?.headBranch === baseBranch;
        if (this.trusted.candidates.some(isOfBase)) {
            return `; no measurement of ${baseBranch} itself was of use`;
        }
        return this.trusted.expired.some(isOfBase)
            ? `; the measurements of ${baseBranch} itself have expired`
            : `; ${baseBranch} itself has not been measured`;
    }
    withRemarks(note) {
        return [note, ...this.remarks.map((each) => `${capitalised(each)}.`)].join(' ');
    }
    describeNone(refused) {
        const { artifactName } = this.request;
        const branches = `the branch${this.branches.length === 1 ? '' : 'es'} ${this.branches.join(' and ')}`;
        const shown = refused.slice(0, 3).map((each) => ` ${capitalised(each)}.`);
        const rest = refused.length - shown.length;
        return [
            `No measurement of ${branches} was found (artifact ${artifactName}).`,
            this.#describeExpired(),
            ...shown,
            ...(rest > 0 ? [` And ${rest} more were refused.`] : []),
        ].join('');
    }
    #describeExpired() {
        const [newest, ...older] = this.trusted.expired;
        if (newest === undefined || this.trusted.candidates.length > 0)
            return '';
        const { baseBranch, mainBranch = baseBranch } = this.request.task;
        const [since, made] = [dayOf(newest.expiresAt), dayOf(newest.createdAt)];
        const when = since === '' ? `the newest was made on ${made}` : `the newest on ${since}`;
        const what = older.length === 0
            ? `The only one there was has expired${since === '' ? '' : `, on ${since}`}`
            : `All ${older.length + 1} there were have expired, ${when}`;
        return ` ${what}: a schedule trigger on ${mainBranch} keeps one fresh.`;
    }
}
/** The measurement of exactly the commit that the change starts from. */
async function* atBaseCommit(search) {
    const { baseSha } = search.request.task;
    if (baseSha === undefined)
        return;
    for (const branch of search.branches) {
        for (const artifact of search.trusted.of(branch)) {
            if (artifact.run?.headSha === baseSha) {
                yield { artifact, note: `${describeBase(search, baseSha, branch)}.` };
            }
        }
    }
}
function describeBase({ request }, sha, branch) {
    const how = request.task.isMergedBase === true
        ? 'into which the change was merged to be measured'
        : 'that the change starts from';
    return `The baseline is ${resolvers_short(sha)}, the commit of ${branch} ${how}`;
}
/** The same from a run that is measuring it just now. */
async function* measuredMeanwhile(search) {
    const { request, octokit, repository, trusted } = search;
    const { task, waitSeconds = 0, artifactName, runId, waitPace, progress, signal } = request;
    const { baseSha: sha } = task;
    if (waitSeconds <= 0 || sha === undefined)
        return;
    const awaited = awaitArtifacts(octokit, repository, {
        ...{ sha, commitName: 'the base commit', artifactName, runId, waitSeconds },
        isWanted: (run) => mayRecord(search, run),
        remark: (text) => void search.remarks.push(text),
        ...(waitPace === undefined ? {} : { pace: waitPace }),
        ...(progress === undefined ? {} : { progress }),
        ...(signal === undefined ? {} : { signal }),
    });
    for await (const { artifact, runId: storedBy, waitedMs } of awaited) {
        if (trusted.refuse(artifact) !== undefined || artifact.run?.headSha !== sha)
            continue;
        const seconds = Math.round(waitedMs / 1000);
        const how = seconds > 0 ? `was waited for, ${seconds} s` : 'has just measured it';
        const note = `${describeBase(search, sha, artifact.run.headBranch)}; run ${storedBy} ${how}.`;
        yield { artifact, note };
    }
}
/**
 * Whether a run is one whose measurement would be taken, and that can be expected to make one: a
 * push to a feature branch usually compares and stores nothing.
 */
function mayRecord(search, run) {
    const { task } = search.request;
    const { headBranch } = run;
    if (run.headRepositoryId !== search.repository.id || !github_task/* BASELINE_EVENTS */.ab.has(run.event))
        return false;
    if (headBranch === (task.mainBranch ?? task.baseBranch))
        return true;
    const { candidates, expired } = search.trusted;
    const isMeasured = [...candidates, ...expired].some((each) => each.run?.headBranch === headBranch);
    return search.branches.includes(headBranch) && isMeasured;
}
/** The measured commit nearest before the change, so that nothing newer is held against it. */
async function* nearestAncestor(search) {
    for (const branch of search.branches) {
        const measured = search.trusted.of(branch);
        const shas = [...new Set(measured.map(({ run }) => run?.headSha ?? ''))].slice(0, MOST_PLACED);
        let nearest = [];
        for (let from = 0; nearest.length === 0 && from < shas.length; from += PLACED_TOGETHER) {
            nearest = await search.places.ancestors(shas.slice(from, from + PLACED_TOGETHER));
        }
        for (const { sha, place } of nearest) {
            const note = `The baseline is ${resolvers_short(sha)}, the newest measured commit of ${branch} that the change builds on, ${place.note}${search.whyNotBase(branch)}.`;
            for (const artifact of measured) {
                if (artifact.run?.headSha === sha)
                    yield { artifact, note };
            }
        }
    }
}
/** Whatever was measured last. */
async function* newestOfBranch(search) {
    for (const branch of search.branches) {
        for (const artifact of search.trusted.of(branch)) {
            const sha = artifact.run?.headSha ?? '';
            const place = await search.places.of(sha);
            yield {
                artifact,
                note: `The baseline is ${resolvers_short(sha)}, the newest measured commit of ${branch}${place === undefined ? '' : `, ${place.note}`}${search.whyNotBase(branch)}.`,
            };
        }
    }
}
const RESOLVERS = [
    atBaseCommit,
    measuredMeanwhile,
    nearestAncestor,
    newestOfBranch,
];
/** `2026-01-05` of an ISO date and time; empty for anything else. */
function dayOf(time) {
    return /^\d{4}-\d{2}-\d{2}(?=T)/.exec(time ?? '')?.[0] ?? '';
}
function capitalised(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function resolvers_short(sha) {
    return sha.slice(0, 9);
}

;// CONCATENATED MODULE: ./build/github/baseline.js






/** So many artifacts are looked at closely before there is no baseline. */
const MOST_EXAMINED = 20;
const MOST_FURTHER = 20;
/**
 * The baseline for a change, and the history it stands in: of the branch that the change goes to
 * and, for a stacked pull request, of the main branch as well.
 * @param historyMs how long reading the history may take
 * @throws InputError when the token may not look for it or GitHub does not answer; the reason of an
 * aborted signal
 */
async function findBaseline(octokit, repository, request, historyMs) {
    const { artifactName, signal } = request;
    const artifacts = await (0,github_artifacts/* listArtifacts */.wn)(octokit, repository, artifactName, signal);
    const search = new Search(octokit, repository, request, artifacts);
    const warnings = [];
    const seen = new Set();
    for (const resolve of RESOLVERS) {
        for await (const { artifact, note } of resolve(search)) {
            if (seen.has(artifact.id) || seen.size >= MOST_EXAMINED)
                continue;
            seen.add(artifact.id);
            const examined = await search.trusted.examine(artifact);
            if ('refused' in examined) {
                warnings.push(`artifact ${artifact.id} was refused: ${examined.refused}`);
                continue;
            }
            const { measurement } = examined;
            const history = await historyBeside(search, artifact, seen, historyMs);
            const own = (0,trend/* trendPointOf */.$O)(measurement, request.isComparable?.(measurement) ?? false);
            return {
                kind: 'found',
                measurement,
                sha: artifact.run?.headSha ?? '',
                note: search.withRemarks(note),
                history: history.measurements,
                trend: request.mostFurther === 0 ? [] : [own, ...history.points],
                warnings: [...search.remarks, ...warnings, ...history.warnings],
            };
        }
    }
    const refused = [...search.trusted.passedOver, ...warnings];
    const note = search.withRemarks(search.describeNone(refused));
    return { kind: 'none', note, trend: [], warnings: [...search.remarks, ...warnings] };
}
function historyBeside({ trusted, request }, chosen, seen, mostMs) {
    const { mostFurther: most = MOST_FURTHER, isComparable = () => false, signal } = request;
    return readHistory({
        candidates: trusted.candidates.filter(({ id }) => !seen.has(id)),
        chosen,
        most,
        mostExamined: mostExaminedFor(most) - seen.size,
        isComparable,
        examine: (artifact, timeoutMs) => trusted.examine(artifact, timeoutMs),
        ...(signal === undefined ? {} : { signal }),
    }, mostMs);
}
/**
 * The history of a branch for a run that records a measurement of it, and has no base to find.
 * What goes wrong is a warning: the measurement is worth keeping without.
 * @param mostMs how long reading may take
 * @throws only the reason of an aborted signal, and what nobody foresaw
 */
async function readBranchHistory(octokit, repository, request, mostMs) {
    const { artifactName, branch, runId, most, isComparable, signal } = request;
    if (most <= 0)
        return { measurements: [], points: [], warnings: [] };
    const ending = signal === undefined ? {} : { signal };
    let artifacts;
    try {
        artifacts = await (0,github_artifacts/* listArtifacts */.wn)(octokit, repository, artifactName, signal);
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        const warnings = [`the branch's history was not read: ${error.message}`];
        return { measurements: [], points: [], warnings };
    }
    const trust = { branches: [branch], runId, ...ending };
    const trusted = new TrustedArtifacts(octokit, repository, trust, artifacts);
    return readHistory({
        candidates: trusted.candidates,
        most,
        mostExamined: mostExaminedFor(most),
        isComparable,
        examine: (artifact, timeoutMs) => trusted.examine(artifact, timeoutMs),
        ...ending,
    }, mostMs);
}

;// CONCATENATED MODULE: ./build/github/merge.js


/** For one commit, repeats included: without it there is the base that the event told. */
const merge_MOST_MS = 15_000;
/**
 * What is checked out for a pull request is its merge into the branch as that was by then; the event
 * tells an older commit of the branch when others have merged meanwhile. Their work is on the side
 * of the change then, so it must be in the baseline as well: the merge's first parent.
 * @param measuredSha the commit that was measured; not believed, as a fork's run tells it: a commit
 *   that is not a merge of the change's head changes nothing, and only trusted measurements of the
 *   repository are ever taken
 * @returns the task, based on that parent where it is another commit than the event told
 */
async function onMergedBase(octokit, { owner, name: repo }, task, measuredSha, signal) {
    const headSha = task.pullRequest?.headSha;
    if (headSha === undefined || measuredSha === headSha)
        return task;
    if (!/^[0-9a-f]{40,64}$/.test(measuredSha))
        return task;
    try {
        const { data } = await (0,time_limit/* withTimeLimit */.B)(merge_MOST_MS, signal, (limit) => octokit.rest.git.getCommit({ owner, repo, commit_sha: measuredSha, ...(0,github_octokit/* requestOf */.fo)(limit) }));
        const [first, second, ...more] = data.parents.map(({ sha }) => sha);
        const isMerge = second === headSha && more.length === 0;
        if (!isMerge || first === undefined || first === task.baseSha)
            return task;
        return { ...task, baseSha: first, referenceSha: first, isMergedBase: true };
    }
    catch {
        signal?.throwIfAborted();
        // No right to read the contents, or a commit that GitHub does not know.
        return task;
    }
}

// EXTERNAL MODULE: ./build/action/upload.js + 1 modules
var upload = __webpack_require__(28418);
;// CONCATENATED MODULE: ./build/action/conclude.js
/** From a measurement to an outcome: kept as a baseline, or compared with one. */











/**
 * @param options what it is decided with, where it is not decided yet
 * @throws InputError when the baseline can neither be kept nor looked for
 */
async function conclude(setting, measured, options, signal) {
    const { task } = setting;
    if (measured.kind === 'pair')
        return concludePair(measured);
    if (task.kind === 'compare') {
        return compareWithBaseline(setting, task, measured, { options, signal });
    }
    const { key, head, remarks } = measured;
    const trend = await branchTrend(setting, measured, { options, signal });
    const baselineNote = await keepBaseline(setting, key, head);
    const told = { key, head, remarks, baselineNote, ...(trend === undefined ? {} : { trend }) };
    return { kind: 'recorded', ...told, side: (0,compare/* describeMeasurement */.IR)(head) };
}
/** Base and head that were measured together are decided already. */
function concludePair(measured) {
    const { key, base, head, comparison, baseSha, note, remarks } = measured;
    const told = { baselineSha: baseSha, baselineNote: note, history: [] };
    return { kind: 'compared', key, base, head, comparison, remarks, ...told };
}
/** @throws InputError when the baseline cannot be looked for */
async function compareWithBaseline(setting, task, measured, { options, signal }) {
    const { key, head, remarks } = measured;
    const search = await chooseBaseline(setting, task, measured, signal);
    tellWarnings(search.warnings);
    const trend = trendWith(search.trend, head, options);
    const told = {
        key,
        head,
        remarks,
        baselineNote: search.note,
        ...(trend === undefined ? {} : { trend }),
    };
    if (search.kind === 'none') {
        return { kind: 'no-baseline', ...told, side: (0,compare/* describeMeasurement */.IR)(head) };
    }
    const { measurement: base, sha: baselineSha, history } = search;
    const comparison = (0,compare/* compare */.UD)(base, head, { ...options, history });
    return { kind: 'compared', ...told, base, comparison, baselineSha, history };
}
/** Annotations are few: only the first ones are any, and the log has the rest. */
const MOST_WARNINGS = 3;
function tellWarnings(warnings) {
    for (const each of warnings.slice(0, MOST_WARNINGS))
        (0,core/* warning */.$e)(each);
    for (const each of warnings.slice(MOST_WARNINGS))
        (0,core/* info */.pq)(each);
}
/** The given file, else an artifact of this repository. */
async function chooseBaseline(setting, task, { key, head }, signal) {
    const { baselineFile, baselineWaitSeconds, history } = setting.config.action;
    if (baselineFile !== undefined)
        return fromFile(setting, baselineFile);
    const { octokit, repository } = setting;
    return findBaseline(octokit, repository, {
        artifactName: (0,baseline_artifact/* baselineArtifactName */.hF)(key, head.fingerprint),
        task: await onMergedBase(octokit, repository, task, head.fingerprint.gitSha, signal),
        runId: setting.context.run.runId,
        waitSeconds: baselineWaitSeconds,
        mostFurther: history,
        progress: core/* info */.pq,
        signal,
        ...(head.rounds.length === 0 ? {} : { isComparable: (each) => hasTimingsLike(head, each) }),
    });
}
async function fromFile({ cwd }, file) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    if (!(0,external_node_fs_.existsSync)(path)) {
        // As after the first push, or when a cache was emptied: no reason to fail.
        const note = `There is no file ${file} (baseline-file) yet.`;
        return { kind: 'none', note, trend: [], warnings: [] };
    }
    const measurement = await (0,baseline_file/* readMeasurement */.FV)(path);
    const note = `The baseline is the file ${file}, as the workflow says.`;
    const { gitSha: sha } = measurement.fingerprint;
    return { kind: 'found', measurement, sha, note, history: [], trend: [], warnings: [] };
}
function hasTimingsLike(head, each) {
    return each.rounds.length > 0 && (0,compatibility/* isSameSetting */.l0)(head.fingerprint, each.fingerprint);
}
function trendWith(points, head, { thresholds }) {
    if (points.length === 0)
        return undefined;
    return (0,trend/* trendOf */.RS)(points, (0,trend/* trendPointOf */.$O)(head, true), { thresholds });
}
/** How the branch has moved up to this measurement; whatever goes wrong here fails nothing. */
async function branchTrend(setting, { key, head }, { options, signal }) {
    const { octokit, repository, context, config } = setting;
    const { history, baselineFile } = config.action;
    const branch = context.branch ?? '';
    if (history === 0 || baselineFile !== undefined || branch === '')
        return undefined;
    try {
        const { points, warnings } = await readBranchHistory(octokit, repository, {
            artifactName: (0,baseline_artifact/* baselineArtifactName */.hF)(key, head.fingerprint),
            branch,
            runId: context.run.runId,
            most: history,
            signal,
            isComparable: (each) => hasTimingsLike(head, each),
        });
        for (const each of warnings)
            (0,core/* info */.pq)(each);
        return trendWith(points, head, options);
    }
    catch (error) {
        (0,core/* info */.pq)(`No trend: ${error.message}`);
        return undefined;
    }
}
async function keepBaseline(setting, key, head) {
    const { baselineFile } = setting.config.action;
    if (baselineFile !== undefined) {
        await (0,baseline_file/* writeMeasurement */.mk)((0,external_node_path_.resolve)(setting.cwd, baselineFile), head);
        return `Written to the file ${baselineFile}; it is for the workflow to keep.`;
    }
    const name = (0,baseline_artifact/* baselineArtifactName */.hF)(key, head.fingerprint);
    await (0,upload/* uploadWritten */.p)(setting, name, (folder) => (0,baseline_file/* writeMeasurement */.mk)((0,external_node_path_.join)(folder, baseline_artifact/* BASELINE_ENTRY */.xs), head));
    return `Stored as the artifact ${name}; pull requests are compared with it.`;
}


/***/ }),

/***/ 7126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ readCommentInputs),
/* harmony export */   Ko: () => (/* binding */ readInputs)
/* harmony export */ });
/* unused harmony exports SETTING_INPUTS, COMMENT_SETTING_INPUTS */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/** The inputs of action.yml and comment/action.yml, read once. */

/** Inputs that are settings; the configuration knows their types, bounds and defaults. */
const SETTING_INPUTS = [
    'app',
    'command',
    'app-dir',
    'python',
    'workers',
    'port',
    'ready-path',
    'wait-timeout',
    'load',
    'mode',
    'rounds',
    'requests',
    'rate',
    'base',
    'setup',
    'budget',
    'seed',
    'count',
    'count-requests',
    'baseline-branch',
    'baseline-file',
    'baseline-wait',
    'history',
    'key',
    'shard',
    'fail-on',
    'comment',
    'retention-days',
];
/** Those of them that the half for forks has. */
const COMMENT_SETTING_INPUTS = [
    'baseline-branch',
    'baseline-file',
    'baseline-wait',
    'history',
    'comment',
];
/** The inputs of action.yml. */
function readInputs() {
    return read(SETTING_INPUTS);
}
/** The inputs of comment/action.yml. */
function readCommentInputs() {
    return read(COMMENT_SETTING_INPUTS);
}
function read(names) {
    return {
        settings: Object.fromEntries(names.map((name) => [name, (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name)])),
        configFile: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('config'),
        token: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('token'),
    };
}


/***/ }),

/***/ 92309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf),
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _baseline_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15265);
/** The outputs of action.yml. */


/** Sets all outputs but `comment-url`, which is set where the comment is written. */
function setOutputs(told, reportFolder) {
    for (const [name, value] of Object.entries(outputsOf(told, reportFolder))) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)(name, value);
    }
}
/** Of several verdicts the one that tells most. */
const BY_WEIGHT = [
    'regressed',
    'inconclusive',
    'contaminated',
    'no-baseline',
    'improved',
    'unchanged',
    'recorded',
];
/** The outputs by name. */
function outputsOf(told, reportFolder) {
    const verdicts = told.map(({ outcome }) => outcome.kind === 'compared' ? outcome.comparison.verdict : outcome.kind);
    const listed = told.flatMap(({ outcome }) => outcome.kind === 'compared'
        ? regressions(outcome.comparison).map((each) => ({ key: outcome.key, ...each }))
        : []);
    const regressed = told.filter(({ outcome }) => outcome.kind === 'compared' && outcome.comparison.verdict === 'regressed');
    const isAccepted = regressed.length > 0 && regressed.every(({ context }) => context.acknowledged?.isWhole);
    const drifts = told.flatMap(({ outcome }) => outcome.trend?.drift ?? []);
    const of = (each, value) => each === undefined || told.length > 1 ? '' : value(each.outcome);
    return {
        verdict: BY_WEIGHT.find((each) => verdicts.some((verdict) => verdict === each)) ?? '',
        regressions: JSON.stringify(listed),
        accepted: String(isAccepted),
        drift: JSON.stringify(drifts.filter(({ verdict }) => verdict === 'drifted').map(({ metric }) => metric)),
        'cpu-per-request': of(told[0], ({ head }) => (0,_baseline_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .meanCpuMsPerRequest */ .Wn)(head).toFixed(6)),
        'baseline-sha': of(told[0], (outcome) => outcome.kind === 'compared' ? outcome.baselineSha : ''),
        'report-path': reportFolder,
    };
}
/** The exact ones first: they are certain. */
function regressions({ metrics, counts }) {
    const exact = (counts?.metrics ?? []).map((metric) => ({
        ...metric,
        unit: `${metric.of}/request`,
    }));
    return [...exact, ...metrics]
        .filter(({ verdict }) => verdict === 'regressed')
        .map(({ name, kind, label, unit, base, head, effect, scale, threshold }) => ({
        name,
        kind,
        label,
        unit,
        base,
        head,
        effect,
        scale,
        threshold,
    }));
}


/***/ }),

/***/ 36909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ openSetting),
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/baseline/artifact.js
var artifact = __webpack_require__(34522);
// EXTERNAL MODULE: ./build/config/config.js + 3 modules
var config_config = __webpack_require__(41399);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./build/validation.js
var validation = __webpack_require__(86349);
;// CONCATENATED MODULE: ./build/github/context.js
/** What the workflow run tells about itself: its environment and the event that started it. */




const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/, 'expected a commit');
const ref = schemas/* string */.YjP().min(1).max(1024);
/** The parts of the event that are used; `nullish` because events differ in what they carry. */
const eventSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ id: schemas/* number */.aig().int().positive().nullish(), default_branch: ref.nullish() })
        .nullish(),
    pull_request: schemas/* object */.Ikc({
        number: schemas/* number */.aig().int().positive(),
        base: schemas/* object */.Ikc({ ref, sha }),
        head: schemas/* object */.Ikc({ sha }),
    })
        .nullish(),
    merge_group: schemas/* object */.Ikc({ base_ref: ref, base_sha: sha, head_ref: ref.nullish() }).nullish(),
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* number */.aig().int().positive(),
        run_attempt: schemas/* number */.aig().int().positive(),
        event: schemas/* string */.YjP().min(1).max(100),
        head_sha: sha,
        head_branch: ref.nullish(),
        // Gone when the fork was deleted meanwhile.
        head_repository: schemas/* object */.Ikc({ id: schemas/* number */.aig().int().positive(), owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1) }) })
            .nullish(),
        conclusion: schemas/* string */.YjP().nullish(),
        html_url: schemas/* url */.OZ5(),
    })
        .nullish(),
});
const environmentSchema = schemas/* object */.Ikc({
    GITHUB_REPOSITORY: schemas/* string */.YjP().regex(/^[^/\s]+\/[^/\s]+$/, 'expected owner/name'),
    GITHUB_EVENT_NAME: schemas/* string */.YjP().min(1),
    GITHUB_RUN_ID: coerce/* number */.ai().int().positive(),
    GITHUB_RUN_ATTEMPT: coerce/* number */.ai().int().positive().catch(1),
    GITHUB_SHA: schemas/* string */.YjP().catch(''),
    GITHUB_REF: schemas/* string */.YjP().catch(''),
    GITHUB_SERVER_URL: schemas/* url */.OZ5().catch('https://github.com'),
    GITHUB_API_URL: schemas/* url */.OZ5().catch('https://api.github.com'),
    GITHUB_EVENT_PATH: schemas/* string */.YjP().catch(''),
});
const ADVICE = 'This is an action: it runs inside a GitHub workflow. Elsewhere use the command line.';
/**
 * Reads the context of this run.
 * @throws InputError outside a workflow, or when the event is not what GitHub documents
 */
async function readRunContext(env) {
    const parsed = environmentSchema.safeParse(env);
    if (!parsed.success) {
        throw new errors/* InputError */.dz(`reading the workflow's environment: ${(0,validation/* explain */.W)(parsed.error, (key) => key)}`, { advice: ADVICE, cause: parsed.error });
    }
    const values = parsed.data;
    const event = await readEvent(values.GITHUB_EVENT_PATH);
    const [owner, name] = values.GITHUB_REPOSITORY.split('/');
    const { pull_request: pull, merge_group: group, workflow_run: ended, repository } = event;
    const missing = missingArtifactService(new URL(values.GITHUB_SERVER_URL).hostname, env);
    return {
        owner,
        name,
        ...optional('repositoryId', repository?.id ?? undefined),
        ...optional('defaultBranch', repository?.default_branch ?? undefined),
        event: values.GITHUB_EVENT_NAME,
        ...optional('branch', branchOf(values.GITHUB_REF)),
        sha: values.GITHUB_SHA,
        ...optional('pullRequest', pull
            ? {
                number: pull.number,
                baseRef: pull.base.ref,
                baseSha: pull.base.sha,
                headSha: pull.head.sha,
            }
            : undefined),
        ...optional('mergeGroup', group
            ? {
                baseRef: branchOf(group.base_ref) ?? group.base_ref,
                baseSha: group.base_sha,
                ...optional('pullRequest', pullRequestOfQueue(group.head_ref ?? '')),
            }
            : undefined),
        ...optional('workflowRun', ended
            ? {
                runId: ended.id,
                attempt: ended.run_attempt,
                event: ended.event,
                headSha: ended.head_sha,
                headBranch: ended.head_branch ?? '',
                headRepositoryId: ended.head_repository?.id ?? 0,
                headOwner: ended.head_repository?.owner.login ?? '',
                conclusion: ended.conclusion ?? '',
                url: ended.html_url,
            }
            : undefined),
        run: { runId: values.GITHUB_RUN_ID, attempt: values.GITHUB_RUN_ATTEMPT },
        runUrl: `${values.GITHUB_SERVER_URL}/${owner}/${name}/actions/runs/${values.GITHUB_RUN_ID}`,
        apiUrl: values.GITHUB_API_URL,
        serverUrl: values.GITHUB_SERVER_URL,
        ...optional('missingArtifactService', missing),
    };
}
async function readEvent(path) {
    if (path === '')
        return {};
    let value;
    try {
        value = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (cause) {
        throw new errors/* InputError */.dz(`reading the workflow's event ${path}: ${cause.message}`, {
            advice: ADVICE,
            cause,
        });
    }
    const parsed = eventSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw new errors/* InputError */.dz(`reading the workflow's event ${path}: ${(0,validation/* explain */.W)(parsed.error, (key) => `"${key}"`)}`, { advice: ADVICE, cause: parsed.error });
}
function branchOf(gitRef) {
    return gitRef.startsWith('refs/heads/') ? gitRef.slice('refs/heads/'.length) : undefined;
}
/** GitHub Enterprise Server has no artifact service of the current protocol; ghe.com has. */
function missingArtifactService(hostname, env) {
    if (!/^github\.com$|\.ghe\.com$|\.localhost$/i.test(hostname)) {
        return `GitHub Enterprise Server (${hostname}) does not offer the artifact service`;
    }
    const absent = ['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN'].filter((name) => !env[name]);
    if (absent.length === 0)
        return undefined;
    return `this runner offers no artifact service (${absent.join(' and ')} ${absent.length === 1 ? 'is' : 'are'} not set)`;
}
/** A queue's branches are called `gh-readonly-queue/main/pr-12-0123…`. */
function pullRequestOfQueue(gitRef) {
    const number = /\/pr-(\d{1,10})-[0-9a-f]{40,64}$/.exec(gitRef)?.[1];
    return number === undefined ? undefined : Number(number);
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}

// EXTERNAL MODULE: ./build/github/octokit.js
var github_octokit = __webpack_require__(40987);
// EXTERNAL MODULE: ./build/github/failure.js
var failure = __webpack_require__(220);
;// CONCATENATED MODULE: ./build/github/repository.js

/**
 * The repository of this run; asks GitHub for what the event did not tell.
 * @throws InputError when the token may not see it, or GitHub does not answer
 */
async function completeRepository(octokit, context) {
    const { owner, name, repositoryId, defaultBranch } = context;
    if (repositoryId !== undefined && defaultBranch !== undefined) {
        return { owner, name, id: repositoryId, defaultBranch };
    }
    try {
        const { data } = await octokit.rest.repos.get({ owner, repo: name });
        return { owner, name, id: data.id, defaultBranch: data.default_branch };
    }
    catch (error) {
        throw (0,failure/* explainFailure */.SP)(error, `looking at the repository ${owner}/${name}`);
    }
}

// EXTERNAL MODULE: ./build/github/task.js
var github_task = __webpack_require__(61849);
;// CONCATENATED MODULE: ./build/action/setting.js
/** Everything a run knows before it measures. */










/** @throws InputError for settings or an event that cannot be read */
async function openSetting(inputs, env, { needsService }) {
    const cwd = process.cwd();
    const config = await (0,config_config/* resolveConfig */.pE)({
        ...{ file: inputs.configFile, env, overrides: inputs.settings, cwd, needsService },
    });
    if (inputs.token === '') {
        throw new errors/* InputError */.dz('reading the inputs: "token" is empty', {
            advice: 'Leave it out: it is the token of the workflow by itself.',
        });
    }
    (0,core/* setSecret */.Pq)(inputs.token);
    const context = await readRunContext(env);
    const octokit = (0,github_octokit/* openOctokit */.Ov)(inputs.token, context.apiUrl);
    const repository = await completeRepository(octokit, context);
    return {
        ...{ config, context, octokit, repository, cwd },
        mainBranch: config.action.baselineBranch ?? repository.defaultBranch,
        bundleRoot: (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1]))),
    };
}
/**
 * @throws InputError for settings, an event or a server that this action cannot work with, before
 * minutes are spent on measuring
 */
async function prepare(inputs, env) {
    const isMerging = inputs.settings.mode === 'merge';
    const setting = await openSetting(inputs, env, { needsService: !isMerging });
    const { config, context, mainBranch } = setting;
    const task = (0,github_task/* chooseTask */.N0)(config.action.mode, context, mainBranch);
    const what = needOfArtifacts(config, task);
    if (what !== undefined)
        (0,artifact/* requireArtifactService */.vx)(context.missingArtifactService, what);
    return { ...setting, task };
}
/** What this run cannot do without the artifact service; undefined when it needs none. */
function needOfArtifacts({ action }, { kind }) {
    const { mode, shard, baselineFile } = action;
    if (mode === 'merge')
        return 'looking for the parts';
    if (shard !== undefined)
        return 'handing over a part';
    if (baselineFile !== undefined || kind === 'duet')
        return undefined;
    return kind === 'record' ? 'keeping the baseline' : 'looking for the baseline';
}


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z4: () => (/* binding */ collectParts),
  Cl: () => (/* binding */ handOver),
  mJ: () => (/* binding */ sharedOptions)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/baseline/artifact.js
var artifact = __webpack_require__(34522);
// EXTERNAL MODULE: ./build/baseline/file.js + 1 modules
var file = __webpack_require__(99401);
// EXTERNAL MODULE: ./build/baseline/handover.js
var handover = __webpack_require__(71907);
// EXTERNAL MODULE: ./build/compare/compare.js + 13 modules
var compare = __webpack_require__(15950);
// EXTERNAL MODULE: ./build/baseline/tables.js
var tables = __webpack_require__(15265);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/profile/interner.js
var interner = __webpack_require__(50139);
// EXTERNAL MODULE: ./build/profile/model.js
var model = __webpack_require__(63095);
;// CONCATENATED MODULE: ./build/profile/merge.js
/** One set of tables out of several, in which the same function, frame and stack have one index. */


/** The tables are whole: each index is there, and a parent precedes its children. */
function mergeTables(all) {
    const functions = new interner/* Interner */.M();
    const frames = new interner/* Interner */.M();
    const stacks = new interner/* Interner */.M();
    const placed = all.map((tables) => {
        const ofFunctions = tables.functions.map((id) => functions.intern((0,model/* functionKey */.a)(id), () => id));
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

// EXTERNAL MODULE: ./build/compare/compatibility.js
var compatibility = __webpack_require__(45908);
;// CONCATENATED MODULE: ./build/compare/join.js




/** As many rounds as a measurement may have. */
const MOST_ROUNDS = 200;
/**
 * Pairs stay pairs, whatever machine each was measured on: both sides met it. Rounds of jobs that
 * measured head alone are joined only where the machines are alike; what is left out is told.
 * @param parts at least one, of the same key
 * @throws InputError when they are of different commits or loads, or some with base and some without
 */
function joinParts(parts) {
    const [first, ...others] = parts;
    for (const other of others)
        requireSameWork(first, other);
    if (others.length === 0) {
        const { shard: _, ...measured } = first;
        return { ...measured, remarks: [] };
    }
    if (first.base !== undefined)
        return joinPairs(parts);
    const timed = parts.filter(({ head }) => head.rounds.length > 0);
    const reference = timed[0]?.head ?? first.head;
    const left = timed.flatMap(({ shard, head }) => {
        const differing = (0,compatibility/* differingHardware */.TU)(reference.fingerprint, head.fingerprint);
        return differing.length === 0 ? [] : [{ shard, head, differing }];
    });
    const kept = parts.filter((part) => !left.some(({ head }) => head === part.head));
    return {
        head: join(kept.map(({ head }) => head)),
        remarks: left.map(({ shard, differing }) => `The rounds of the part ${shard} are left out, as its machine is another one: ${differing.join(', ')}.`),
    };
}
function joinPairs(parts) {
    const pairs = Math.min(MOST_ROUNDS, parts.reduce((sum, { head }) => sum + head.rounds.length, 0));
    const pairings = parts.flatMap(({ head }) => head.pairing ?? []);
    const [one] = pairings;
    const pairing = one === undefined
        ? null
        : {
            // The same on both sides, and in no other measurement.
            id: pairings
                .map(({ id }) => id)
                .join('+')
                .slice(0, 4096),
            seed: one.seed,
            // Decided once, from all pairs of all parts.
            looks: [pairs],
            pairSeconds: pairings.reduce((sum, { pairSeconds }) => sum + pairSeconds, 0) / pairings.length,
        };
    const side = (of) => ({ ...join(parts.map((part) => part[of])), pairing });
    return { base: side('base'), head: side('head'), remarks: [] };
}
function requireSameWork(first, other) {
    const fail = (what, advice) => new errors/* InputError */.dz(`joining the parts ${first.shard} and ${other.shard}: ${what}`, { advice });
    const ofKey = 'Parts of one key are the same measurement, made by several jobs; what differs gets a key of its own.';
    const [a, b] = [first.head.fingerprint, other.head.fingerprint];
    if (a.scenarioHash !== b.scenarioHash)
        throw fail('their loads differ', ofKey);
    if (a.gitSha !== b.gitSha)
        throw fail(`they are of ${a.gitSha} and ${b.gitSha}`, ofKey);
    if ((first.base === undefined) !== (other.base === undefined)) {
        throw fail('one measured base as well and the other did not', 'Give all of them the same mode.');
    }
    const bases = [first.base?.fingerprint.gitSha, other.base?.fingerprint.gitSha];
    if (bases[0] !== bases[1])
        throw fail(`their bases are ${bases[0]} and ${bases[1]}`, ofKey);
}
function join(all) {
    const first = all[0];
    const merged = mergeTables(all.map(tables/* profileTables */.Fp));
    const { functions, frames, stacks } = merged.tables;
    const rounds = all.flatMap((each, index) => each.rounds.map((round) => ({
        ...round,
        samples: round.samples.map(([stack, weight]) => [
            merged.stacks[index]?.[stack],
            weight,
        ]),
    })));
    // Exact in each of them; the first that has any stands for all.
    const counted = all.findIndex(({ counts }) => counts !== null);
    return {
        ...first,
        functions: functions.map(({ name, path, origin }) => [name, path, origin]),
        frames: frames.map((frame) => [frame.function, frame.line]),
        stacks: stacks.map(({ parent, frame }) => [parent, frame]),
        rounds: rounds.slice(0, MOST_ROUNDS),
        voidRounds: all.flatMap(({ voidRounds }) => voidRounds).slice(0, 1000),
        disturbances: [...new Set(all.flatMap(({ disturbances }) => disturbances))].slice(0, 100),
        settings: { ...first.settings, rounds: Math.min(rounds.length, MOST_ROUNDS) },
        counts: counted < 0
            ? null
            : renumbered(all[counted], merged.functions[counted]),
        notCounted: counted < 0 ? first.notCounted : '',
    };
}
function renumbered({ counts }, places) {
    if (counts === null)
        return null;
    const place = (fn) => (fn < 0 ? fn : places[fn]);
    return {
        ...counts,
        requests: counts.requests.map((request) => ({
            ...request,
            functions: request.functions.map(([fn, calls, turns]) => [
                place(fn),
                calls,
                turns,
            ]),
            unstable: request.unstable.map(([fn, low, high]) => [
                place(fn),
                low,
                high,
            ]),
            under: request.under.map(([by, fn, calls]) => [
                place(by),
                place(fn),
                calls,
            ]),
        })),
    };
}

// EXTERNAL MODULE: ./build/github/artifacts.js + 1 modules
var github_artifacts = __webpack_require__(23507);
// EXTERNAL MODULE: ./build/action/upload.js + 1 modules
var upload = __webpack_require__(28418);
;// CONCATENATED MODULE: ./build/action/shards.js
/** Measurements that several jobs of a run make together: each hands its part over, the last one joins them. */











/**
 * Uploads this job's part.
 * @returns name of the artifact
 * @throws InputError when it cannot be uploaded, or another job has the same key and shard
 */
async function handOver(setting, shard, measured) {
    const { key, head } = measured;
    const name = (0,artifact/* shardArtifactName */.u9)(key, shard, head.fingerprint);
    const isPair = measured.kind === 'pair';
    const pair = isPair ? { baseSha: measured.baseSha, note: measured.note } : null;
    await (0,upload/* uploadWritten */.p)(setting, name, async (folder) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, handover/* MANIFEST_ENTRY */.xX), (0,handover/* encodeManifest */.Gb)({ key, shard, pair }));
        await (0,file/* writeMeasurement */.mk)((0,external_node_path_.join)(folder, handover/* HEAD_ENTRY */.oV), head);
        if (isPair)
            await (0,file/* writeMeasurement */.mk)((0,external_node_path_.join)(folder, handover/* BASE_ENTRY */.fo), measured.base);
    });
    return name;
}
/** What the decision about each of several measurements is made with, so that all together keep α. */
function sharedOptions(config, measurements) {
    const { thresholds, ...rest } = (0,compare/* compareOptions */.Uq)(config);
    // Bonferroni: the chance that any of them alarms is at most the sum of theirs.
    const part = thresholds['alpha-percent'] / Math.max(1, measurements);
    return { ...rest, thresholds: { ...thresholds, 'alpha-percent': part } };
}
const MOST_PARTS = 100;
/**
 * The measurements of this run's other jobs, one for each key.
 * @throws InputError when there are none, or parts of one key do not belong together
 */
async function collectParts(setting) {
    const { octokit, repository, context, config } = setting;
    const artifacts = await (0,github_artifacts/* listRunArtifacts */.NG)(octokit, repository, context.run.runId, artifact/* SHARD_PREFIX */.MR);
    if (artifacts.length === 0) {
        throw new errors/* InputError */.dz('merging: no job of this run has handed over a part', {
            advice: 'Give the jobs that measure a "shard", and let this one wait for them: "needs: JOB". Without a shard a job decides by itself.',
        });
    }
    if (artifacts.length > MOST_PARTS) {
        throw new errors/* InputError */.dz(`merging: this run has ${artifacts.length} parts, at most ${MOST_PARTS}`);
    }
    const byKey = new Map();
    for (const artifact of artifacts) {
        const zip = await (0,github_artifacts/* downloadArtifact */.bk)(octokit, repository, artifact);
        const part = (0,handover/* readHandover */.IY)(zip, `artifact ${artifact.id} (${artifact.name})`);
        const { key, shard } = part.manifest;
        (0,core/* info */.pq)(`part ${shard} of ${key}: ${part.head.rounds.length} rounds`);
        byKey.set(key, [...(byKey.get(key) ?? []), part]);
    }
    const options = sharedOptions(config, byKey.size);
    return [...byKey]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, parts]) => joined(key, parts, options));
}
function joined(key, parts, options) {
    const inOrder = [...parts].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    const { head, base, remarks } = joinParts(inOrder.map((part) => ({
        shard: nameOf(part),
        head: part.head,
        ...(part.base === undefined ? {} : { base: part.base }),
    })));
    const told = [
        ...(parts.length > 1
            ? [`Measured by ${parts.length} jobs: ${inOrder.map(nameOf).join(', ')}.`]
            : []),
        ...remarks,
    ];
    const pair = inOrder[0]?.manifest.pair ?? null;
    if (base === undefined || pair === null)
        return { kind: 'alone', key, remarks: told, head };
    return {
        ...{ kind: 'pair', key, remarks: told, base, head, note: pair.note, baseSha: pair.baseSha },
        comparison: (0,compare/* compare */.UD)(base, head, options),
    };
}
function nameOf({ manifest }) {
    return manifest.shard ?? '';
}


/***/ }),

/***/ 76079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33838);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74611);
/** The summary of the step. */



/**
 * Appends to the summary; where there is none, or it cannot be written, to the log. An empty line
 * follows: what is appended next must not be taken for a part of a folded one.
 */
async function writeSummary(text, path = process.env.GITHUB_STEP_SUMMARY) {
    if (path === undefined || path === '') {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq)(text);
        return;
    }
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, `${cut(text)}\n\n`);
    }
    catch (error) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)(`The summary was not written: ${error.message}`);
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq)(text);
    }
}
/** A summary that is too large is dropped whole. */
function cut(text) {
    const bytes = Buffer.from(text);
    if (bytes.length < _report_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SUMMARY_BYTES */ .Q)
        return text;
    // Decoding replaces half a character at the end by U+FFFD, which takes up to two bytes more.
    return bytes.subarray(0, _report_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SUMMARY_BYTES */ .Q - 10).toString('utf8');
}


/***/ }),

/***/ 28418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ uploadFolder),
  p: () => (/* binding */ uploadWritten)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/github/upload.js
/** Uploads to the artifact service of this run. */

/** The real client; loaded only here, for it is most of the bundle. */
async function openUploader() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(61), __webpack_require__.e(201)]).then(__webpack_require__.bind(__webpack_require__, 68201));
    return new DefaultArtifactClient();
}
/**
 * @returns id of the new artifact
 * @throws InputError when another job of this run has uploaded one of that name
 */
async function upload(client, request) {
    const { name, files, root, retentionDays, attempt } = request;
    if (attempt > 1)
        await deleteEarlier(client, name);
    try {
        const { id } = await client.uploadArtifact(name, [...files], root, {
            ...(retentionDays === undefined ? {} : { retentionDays }),
            // What is large in it is compressed already.
            compressionLevel: 1,
        });
        if (id === undefined)
            throw new Error('the service gave it no number');
        return id;
    }
    catch (cause) {
        const { message } = cause;
        if (/\b409\b|already exists/.test(message)) {
            throw new errors/* InputError */.dz(`uploading ${name}: this run has an artifact of that name already`, {
                advice: 'When several jobs or steps of a workflow measure, give each its own "key", and each part of one measurement its own "shard".',
                cause,
            });
        }
        throw new errors/* InputError */.dz(`uploading ${name}: ${message}`, { cause });
    }
}
async function deleteEarlier(client, name) {
    try {
        await client.deleteArtifact(name);
    }
    catch (error) {
        if (error.name !== 'ArtifactNotFoundError') {
            throw new errors/* InputError */.dz(`replacing ${name} of an earlier attempt: ${error.message}`, {
                cause: error,
            });
        }
    }
}

;// CONCATENATED MODULE: ./build/action/upload.js
/** Artifacts of this run, from folders. */




/**
 * Uploads the files of a folder, not those of folders in it.
 * @returns id of the artifact
 * @throws InputError when it cannot be uploaded, or another job has uploaded one of that name
 */
async function uploadFolder({ config, context }, name, folder) {
    const { retentionDays } = config.action;
    return upload(await openUploader(), {
        name,
        files: (await (0,promises_.readdir)(folder)).map((file) => (0,external_node_path_.join)(folder, file)),
        root: folder,
        ...(retentionDays === undefined ? {} : { retentionDays }),
        attempt: context.run.attempt,
    });
}
/**
 * Uploads what is written into a temporary folder, which is gone afterwards.
 * @throws InputError as `uploadFolder` does, and what `write` throws
 */
async function uploadWritten(setting, name, write) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'fastapi-spy-artifact-'));
    try {
        await write(folder);
        await uploadFolder(setting, name, folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 34522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MR: () => (/* binding */ SHARD_PREFIX),
/* harmony export */   O4: () => (/* binding */ REPORT_PREFIX),
/* harmony export */   T9: () => (/* binding */ readBaselineZip),
/* harmony export */   hF: () => (/* binding */ baselineArtifactName),
/* harmony export */   m5: () => (/* binding */ reportArtifactName),
/* harmony export */   ni: () => (/* binding */ refuseOrigin),
/* harmony export */   u9: () => (/* binding */ shardArtifactName),
/* harmony export */   vx: () => (/* binding */ requireArtifactService),
/* harmony export */   xs: () => (/* binding */ BASELINE_ENTRY)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99401);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65546);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50671);
/** A baseline as an artifact: its name, and what is in it. */




/** The one file inside a baseline's artifact. */
const BASELINE_ENTRY = 'baseline.fastapi-spy.json.gz';
/**
 * The artifact's name: key, system, architecture, Python minor version and schema version, so
 * that what cannot be compared never meets.
 */
function baselineArtifactName(key, traits) {
    return `fastapi-spy-baseline-${suffix([key], traits)}-s${_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .MEASUREMENT_SCHEMA */ .RZ}`;
}
/** Name of the artifact that holds a run's report. */
function reportArtifactName(key, traits) {
    return `${REPORT_PREFIX}${suffix([key], traits)}`;
}
/** Begin of the names of all reports of a run. */
const REPORT_PREFIX = 'fastapi-spy-report-';
/** Begin of the names of all parts of a run. */
const SHARD_PREFIX = 'fastapi-spy-shard-';
/** Name of the artifact that holds one part of a measurement of several jobs. */
function shardArtifactName(key, shard, traits) {
    return `${SHARD_PREFIX}${suffix([key, shard], traits)}`;
}
function suffix(names, { os, arch, pythonVersion }) {
    const minor = pythonVersion.split('.').slice(0, 2).join('.');
    return [...names, os, arch, `py${minor}`].map(sanitise).join('-');
}
/** Artifact names take no `" : < > | * ? \ /` and no line breaks. */
function sanitise(part) {
    return part.replace(/[^A-Za-z0-9._-]+/g, '_').slice(0, 64);
}
/**
 * The measurement in a baseline's artifact.
 * @param source what the zip came from, for the error
 * @throws InputError when the zip or the measurement is not what this action stores
 */
function readBaselineZip(zip, source) {
    return (0,_file_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeMeasurement */ .Tt)((0,_zip_js__WEBPACK_IMPORTED_MODULE_3__/* .readSingleEntry */ .N)(zip, BASELINE_ENTRY, source), source);
}
/**
 * Why an artifact must not serve as a baseline; undefined when it may. A pull request from a fork
 * can upload an artifact of any name, and the fork's own branch can be called main.
 */
function refuseOrigin(origin, wanted) {
    if (origin.expired)
        return 'it has expired';
    if (origin.repositoryId !== wanted.repositoryId)
        return 'it is of another repository';
    if (origin.headRepositoryId !== wanted.repositoryId)
        return 'its run was for a fork';
    if (origin.headBranch !== wanted.branch) {
        return `its run was for the branch ${origin.headBranch}, not ${wanted.branch}`;
    }
    if (!wanted.events.has(origin.event))
        return `its run was started by ${origin.event}`;
    return undefined;
}
/**
 * @param missing why there is no artifact service of the current protocol; undefined where there is
 * @throws InputError where there is none
 */
function requireArtifactService(missing, what) {
    if (missing === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${what}: ${missing}`, {
        advice: 'Keep the baseline as a file: give its path as baseline-file, which is written on the baseline branch and read everywhere else, and carry it from run to run with actions/cache (docs/workflow.md has the lines).',
    });
}


/***/ }),

/***/ 41338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ inconsistency),
/* harmony export */   e: () => (/* binding */ heldValues)
/* harmony export */ });
/** py-spy reads at most 4096 Python frames of a stack; native ones may stand between them. */
const MOST_DEPTH = 8192;
/**
 * Samples times the depth of their stacks, all rounds together: what comparing has to walk. 192
 * rounds of an ordinary service have one million.
 */
const MOST_WALKED_FRAMES = 30_000_000;
/** Rounds times functions: every function has a value for every round. */
const MOST_FUNCTION_ROUNDS = 4_000_000;
/**
 * What is wrong with a measurement that has passed the schema; undefined when nothing is. Checked
 * once here, so that nobody who walks the tables has to.
 */
function inconsistency(measurement) {
    return brokenReference(measurement) ?? excess(measurement);
}
function brokenReference(measurement) {
    const { functions, frames, stacks, rounds } = measurement;
    const frame = frames.findIndex(([fn]) => fn >= functions.length);
    if (frame >= 0)
        return `frame ${frame} names a function that is not there`;
    const stack = stacks.findIndex(([parent, top], index) => parent >= index || top >= frames.length);
    if (stack >= 0)
        return `stack ${stack} names a parent or frame that is not before it`;
    const round = rounds.findIndex((each) => each.samples.some(([index]) => index >= stacks.length));
    if (round >= 0)
        return `round ${round + 1} names a stack that is not there`;
    const isMissing = (fn) => fn >= functions.length;
    const request = (measurement.counts?.requests ?? []).find(({ functions: counted, unstable, under }) => counted.some(([fn]) => isMissing(fn)) ||
        unstable.some(([fn]) => isMissing(fn)) ||
        under.some(([by, fn]) => isMissing(by) || isMissing(fn)));
    if (request !== undefined) {
        return `the counts of ${request.endpoint} name a function that is not there`;
    }
    if (rounds.length === 0 && measurement.counts === null) {
        return 'it has neither rounds nor counts';
    }
    return undefined;
}
/** Few bytes can mean much work: a chain of stacks is as long as the table. */
function excess({ functions, stacks, rounds }) {
    const depths = new Uint32Array(stacks.length);
    for (const [index, [parent]] of stacks.entries()) {
        const depth = 1 + (parent < 0 ? 0 : depths[parent]);
        if (depth > MOST_DEPTH)
            return `stack ${index} is deeper than ${MOST_DEPTH} frames`;
        depths[index] = depth;
    }
    let walked = 0;
    for (const { samples } of rounds) {
        for (const [stack] of samples)
            walked += depths[stack];
    }
    if (walked > MOST_WALKED_FRAMES) {
        return `the stacks of its samples have ${walked} frames, at most ${MOST_WALKED_FRAMES} are read`;
    }
    if (rounds.length * functions.length > MOST_FUNCTION_ROUNDS) {
        return `it has ${functions.length} functions in ${rounds.length} rounds, at most ${MOST_FUNCTION_ROUNDS} of both multiplied are read`;
    }
    return undefined;
}
/**
 * How many values it takes to hold a measurement and what comparing makes of it: the rows of its
 * tables, and one value for every function and round.
 */
function heldValues({ functions, frames, stacks, rounds, counts }) {
    const samples = rounds.reduce((sum, round) => sum + round.samples.length, 0);
    const counted = (counts?.requests ?? []).reduce((sum, each) => sum + each.functions.length + each.unstable.length + each.under.length, 0);
    const rows = functions.length + frames.length + stacks.length + samples + counted;
    return rows + functions.length * rounds.length;
}


/***/ }),

/***/ 99401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tt: () => (/* binding */ decodeMeasurement),
  FV: () => (/* binding */ readMeasurement),
  mk: () => (/* binding */ writeMeasurement)
});

// UNUSED EXPORTS: encodeMeasurement

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/replace-file.js
/** A file that is there as a whole, or as it was before. */

/**
 * Writes beside the file first, then puts that in its place.
 * @param mode of the file; by default as the system makes new ones
 * @throws what the system says; nothing is left beside the file then
 */
async function replaceFile(path, content, mode) {
    const partial = `${path}.part-${process.pid}`;
    try {
        await (0,promises_.writeFile)(partial, content, mode === undefined ? {} : { mode });
        await (0,promises_.rename)(partial, path);
    }
    catch (error) {
        await (0,promises_.rm)(partial, { force: true });
        throw error;
    }
}

// EXTERNAL MODULE: ./build/validation.js
var validation = __webpack_require__(86349);
// EXTERNAL MODULE: ./build/baseline/consistency.js
var consistency = __webpack_require__(41338);
// EXTERNAL MODULE: ./build/baseline/schema.js + 1 modules
var schema = __webpack_require__(65546);
// EXTERNAL MODULE: ./build/baseline/unpack.js
var unpack = __webpack_require__(7202);
;// CONCATENATED MODULE: ./build/baseline/file.js
/** The measurement on disk: gzipped JSON, checked against its schema on the way in. */








/** Characters of a message about what a file holds: the file's own words may be in it. */
const MOST_MESSAGE = 1000;
function encodeMeasurement(measurement) {
    return (0,external_node_zlib_.gzipSync)(JSON.stringify(measurement));
}
/**
 * @param source what the bytes came from, for the error
 * @throws InputError when they are not a measurement that this version reads
 */
function decodeMeasurement(bytes, source) {
    const fail = (what, advice = '', cause) => new errors/* InputError */.dz(`reading the measurement ${source}: ${what}`, { advice, cause });
    let value;
    try {
        value = (0,unpack/* unpackJson */.jh)(bytes);
    }
    catch (cause) {
        if (cause instanceof unpack/* TooLarge */.MF)
            throw fail(cause.message, '', cause);
        const { code } = cause;
        const truncated = code === 'Z_BUF_ERROR' ? 'it is truncated' : 'it is not gzipped JSON';
        throw fail(truncated, 'Record it again: fastapi-spy record --output FILE', cause);
    }
    const version = value?.schema;
    if (typeof version === 'number' && version !== schema/* MEASUREMENT_SCHEMA */.RZ) {
        throw fail(`its schema has version ${version}, this tool reads version ${schema/* MEASUREMENT_SCHEMA */.RZ}`, version > schema/* MEASUREMENT_SCHEMA */.RZ
            ? 'It was made by a newer version: update this tool.'
            : 'It was made by an older version: record it again.');
    }
    const parsed = schema/* measurementSchema */.aY.safeParse(value);
    if (!parsed.success) {
        const what = (0,validation/* explain */.W)(parsed.error, (key) => `"${key}"`);
        throw fail(what.length > MOST_MESSAGE ? `${what.slice(0, MOST_MESSAGE)}…` : what);
    }
    const wrong = (0,consistency/* inconsistency */.G)(parsed.data);
    if (wrong !== undefined)
        throw fail(wrong);
    return parsed.data;
}
/**
 * @throws InputError when the file is missing or not a measurement
 */
async function readMeasurement(path) {
    let bytes;
    try {
        (0,unpack/* checkSize */.C1)((await (0,promises_.stat)(path)).size);
        bytes = await (0,promises_.readFile)(path);
    }
    catch (cause) {
        const { code, message } = cause;
        const what = code === 'ENOENT' ? 'there is no such file' : message;
        throw new errors/* InputError */.dz(`reading the measurement ${path}: ${what}`, { cause });
    }
    return decodeMeasurement(bytes, path);
}
/**
 * Writes whole or not at all: a run that is stopped leaves no half measurement.
 * @throws InputError when the file cannot be written
 */
async function writeMeasurement(path, measurement) {
    try {
        await replaceFile(path, encodeMeasurement(measurement));
    }
    catch (cause) {
        throw new errors/* InputError */.dz(`writing the measurement ${path}: ${cause.message}`, { cause });
    }
}


/***/ }),

/***/ 71907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ encodeManifest),
/* harmony export */   IY: () => (/* binding */ readHandover),
/* harmony export */   fo: () => (/* binding */ BASE_ENTRY),
/* harmony export */   oV: () => (/* binding */ HEAD_ENTRY),
/* harmony export */   xX: () => (/* binding */ MANIFEST_ENTRY)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _validation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86349);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99401);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50671);
/**
 * What one job hands over to another in an artifact: its measurement, beside base's where it measured
 * both together, and which measurement that is. Hostile until it was read here.
 */





const MANIFEST_ENTRY = 'fastapi-spy.json';
const HEAD_ENTRY = 'head.fastapi-spy.json.gz';
const BASE_ENTRY = 'base.fastapi-spy.json.gz';
const name = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[A-Za-z0-9._-]{1,64}$/);
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    key: name,
    /** Name of the part, where several jobs measure together. */
    shard: name.nullable(),
    /** Where base was measured in the same job: which commit, and what it ran on. */
    pair: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ baseSha: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{0,64}$/), note: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(4096) })
        .nullable(),
});
function encodeManifest(manifest) {
    return `${JSON.stringify({ schema: 1, ...manifest }, null, 2)}\n`;
}
/**
 * @param source what the zip came from, for the error
 * @throws InputError when the zip or what is in it is not what this action hands over
 */
function readHandover(zip, source) {
    const entries = (0,_zip_js__WEBPACK_IMPORTED_MODULE_3__/* .readEntries */ .$)(zip, new Set([MANIFEST_ENTRY, HEAD_ENTRY, BASE_ENTRY]), source);
    const entry = (which) => {
        const content = entries[which];
        if (content === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`reading ${source}: it does not hold ${which}`);
        return content;
    };
    const manifest = decodeManifest(entry(MANIFEST_ENTRY), source);
    const head = (0,_file_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeMeasurement */ .Tt)(entry(HEAD_ENTRY), `${source}, ${HEAD_ENTRY}`);
    if (manifest.pair === null)
        return { manifest, head };
    const base = (0,_file_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeMeasurement */ .Tt)(entry(BASE_ENTRY), `${source}, ${BASE_ENTRY}`);
    return { manifest, head, base };
}
const MOST_MANIFEST_BYTES = 100_000;
function decodeManifest(bytes, source) {
    const fail = (what, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`reading ${source}, ${MANIFEST_ENTRY}: ${what}`, { cause });
    if (bytes.length > MOST_MANIFEST_BYTES)
        throw fail('it is larger than 100 KB', undefined);
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw fail('it is not JSON', cause);
    }
    const parsed = manifestSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw fail((0,_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)(parsed.error, (key) => `"${key}"`), parsed.error);
}


/***/ }),

/***/ 65546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RZ: () => (/* binding */ MEASUREMENT_SCHEMA),
  aY: () => (/* binding */ measurementSchema)
});

// UNUSED EXPORTS: countsSchema, fingerprintSchema, latencySchema, machineSchema, pairingSchema, requestCountsSchema, roundSchema, samplerSchema, voidRoundSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/baseline/bounded.js
/** Lists and records of a schema that stop at the first thing that is wrong with them. */

/**
 * A list of rows, as it came. Unlike zod's own array it looks at no row of a list that is too long,
 * and at none after the first that is wrong: millions of wrong rows are one issue, not millions.
 * @param row without transformations: it is only asked whether a row is right
 */
function list(row, most, least = 0) {
    return schemas/* custom */.IeY(Array.isArray, { message: 'expected array', abort: true })
        .superRefine((rows, context) => {
        if (rows.length > most || rows.length < least) {
            const bound = rows.length > most ? `at most ${most}` : `at least ${least}`;
            context.addIssue(`has ${rows.length} rows, ${bound} may be there`);
            return;
        }
        rows.some((each, index) => isWrong(row, each, index, context));
    });
}
/** Values by a text of at most 4096 characters; the first wrong one is the only issue. */
function record(value, most) {
    // Own when it was parsed, but not where it is copied key by key.
    const key = schemas/* string */.YjP()
        .max(4096)
        .refine((name) => name !== '__proto__', 'is no name');
    return schemas/* custom */.IeY(isObject, {
        message: 'expected object',
        abort: true,
    })
        .superRefine((values, context) => {
        const keys = Object.keys(values);
        if (keys.length > most) {
            context.addIssue(`has ${keys.length} keys, at most ${most} may be there`);
            return;
        }
        keys.some((each) => isWrong(key, each, 'a key', context) || isWrong(value, values[each], each, context));
    });
}
function isWrong(schema, value, place, context) {
    const [issue] = schema.safeParse(value).error?.issues ?? [];
    if (issue === undefined)
        return false;
    context.addIssue({ ...issue, path: [place, ...issue.path] });
    return true;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/baseline/schema.js
/**
 * The measurement: what `record` stores and `compare` reads. The zod schema is the single source
 * of the types; a measurement from a file or an artifact is hostile until it has passed here.
 */


/** Version of the stored format; it is in the artifact's name, so versions never meet by accident. */
const MEASUREMENT_SCHEMA = 3;
const schema_text = schemas/* string */.YjP().max(4096);
const count = schemas/* number */.aig().int().nonnegative();
const amount = schemas/* number */.aig().finite().nonnegative();
const MOST_ENDPOINTS = 2000;
/** The service of ten thousand functions is tested; every one of them is compared. */
const MOST_FUNCTIONS = 50_000;
/** What must match before timings of two measurements may be compared. */
const fingerprintSchema = schemas/* strictObject */.rej({
    os: schema_text,
    arch: schema_text,
    kernel: schema_text,
    cpuModel: schema_text,
    /** Hash of the CPU's feature flags: the same model under another hypervisor differs here. */
    cpuFlags: schema_text,
    cores: schemas/* number */.aig().int().positive(),
    /** Full version, `3.11.7`. */
    pythonVersion: schema_text,
    /** Implementation, compiler and build: `CPython GCC 12.2.0 …`. */
    pythonBuild: schema_text,
    /** Version of the sampler, `0.4.3`. */
    pySpyVersion: schema_text,
    /** Sampling rate in Hz. */
    rateHz: schemas/* number */.aig().positive(),
    /** SHA-256 of the normalised scenario or load command. */
    scenarioHash: schema_text,
    /** Commit that was measured; empty outside a git repository. */
    gitSha: schema_text,
    gitBranch: schema_text,
    /** Whether the work tree had uncommitted changes. */
    gitDirty: schemas/* boolean */.zMY(),
});
/** Distribution of an endpoint's latency within a round, in milliseconds. */
const latencySchema = schemas/* strictObject */.rej({
    requests: count,
    errors: count,
    p50Ms: amount,
    p90Ms: amount,
    p95Ms: amount,
    p99Ms: amount,
});
/** What py-spy told about one round beside the stacks. */
const samplerSchema = schemas/* strictObject */.rej({
    /** Samples py-spy kept (it drops threads that the OS reports as sleeping). */
    samples: count,
    /** Ticks at which a stack could not be read whole. */
    errors: count,
    /** Largest lag it reported, in seconds; 0 when it kept up. */
    lagSeconds: amount,
    /** Samples of threads that were waiting, removed here. */
    idleFiltered: amount,
});
/** What the machine did during a round, beside the service. */
const machineSchema = schemas/* strictObject */.rej({
    /** CPU that a fixed piece of work took just before the round, in milliseconds. */
    controlMs: schemas/* number */.aig().finite().positive(),
    /** Part of the cores' time that a hypervisor gave to others; null where the system does not tell. */
    stealShare: schemas/* number */.aig().min(0).max(1).nullable(),
    /** Frequency of the fastest core; null where the system does not tell. */
    frequencyMhz: amount.nullable(),
    /** CPU of the load generator by the seconds of the round; null for a load command. */
    generatorLoad: amount.nullable(),
});
const roundSchema = schemas/* strictObject */.rej({
    /** Seconds from the first request to the last answer. */
    seconds: schemas/* number */.aig().finite().positive(),
    /** Requests answered, errors included. */
    requests: schemas/* number */.aig().int().positive(),
    /** Requests whose answer was not the expected one, or that failed. */
    errors: count,
    /** CPU of the service's process tree over these requests, in milliseconds, from the OS. */
    cpuMs: amount,
    /** Per endpoint, keyed by its name in the scenario; the key "" holds all requests together. */
    latency: record(latencySchema, MOST_ENDPOINTS),
    sampler: samplerSchema,
    machine: machineSchema,
    /** Pairs of stack index and weight in samples. */
    samples: list(schemas/* tuple */.PVZ([count, schemas/* number */.aig().finite().positive()]), 200_000),
});
/** A round that was measured and thrown away, and why. */
const voidRoundSchema = schemas/* strictObject */.rej({ reason: schema_text });
/** Calls and turns of one function in one request. */
const functionCount = schemas/* tuple */.PVZ([
    /** Index of the function. */
    count,
    /** Calls. */
    count,
    /** Turns of its loops, in the unit of the counts. */
    count,
]);
/** What one request of the scenario makes the service do. */
const requestCountsSchema = schemas/* strictObject */.rej({
    endpoint: schema_text,
    /** Method and path, which tell requests of one endpoint apart. */
    label: schema_text,
    /** Its part in the scenario. */
    weight: amount,
    /** Functions whose counts were the same in all passes. */
    functions: list(functionCount, MOST_FUNCTIONS),
    /** Functions whose counts were not: index, lowest and highest of calls and turns together. */
    unstable: list(schemas/* tuple */.PVZ([count, count, count]), MOST_FUNCTIONS),
    /**
     * Calls by who made them: index of the nearest function of the application on the stack (-1:
     * none), index of the function that was called, calls. From one request.
     */
    under: list(schemas/* tuple */.PVZ([schemas/* number */.aig().int().min(-1), count, count]), 500_000),
    /** Calls and turns per request that were seen but belong to no request, or not always to it. */
    leftOut: amount,
});
/** Exact counts of the work per request; see docs/counts.md. */
const countsSchema = schemas/* strictObject */.rej({
    /** What a turn is: a jump backwards (CPython 3.12 and later), or an executed line (before). */
    unit: schemas/* enum */.k5n(['jumps', 'lines']),
    passes: schemas/* number */.aig().int().positive(),
    /** Requests counted of each kind in each pass. */
    requestsPerPass: schemas/* number */.aig().int().positive(),
    voidPasses: list(voidRoundSchema, 1000),
    requests: list(requestCountsSchema, 10_000, 1),
    /** Installed distribution and its version, by the name that is imported. */
    packages: record(schemas/* tuple */.PVZ([schema_text, schema_text]), 10_000),
});
/** How base and head were measured together. */
const pairingSchema = schemas/* strictObject */.rej({
    /** The same in both measurements, and in no other. */
    id: schema_text,
    /** Seed of the orders and hash seeds that were drawn. */
    seed: schemas/* string */.YjP().regex(/^[\w.-]{1,64}$/),
    /** Numbers of pairs at which it was to be decided, ascending, planned before any was decided. */
    looks: list(schemas/* number */.aig().int().positive(), 16),
    /** Mean seconds of a pair, start and end of the processes included. */
    pairSeconds: amount,
});
const measurementSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(MEASUREMENT_SCHEMA),
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz('fastapi-spy'), version: schema_text }),
    /** ISO 8601, UTC. */
    createdAt: iso/* datetime */.w$(),
    fingerprint: fingerprintSchema,
    /** The settings it was made with, for people to read. */
    settings: schemas/* strictObject */.rej({
        service: schema_text,
        load: schema_text,
        workers: count,
        connections: count,
        rounds: count,
        requestsPerRound: count,
        warmUpRequests: count,
    }),
    /**
     * For one of two that were measured together: both services up at once, requests in bursts to
     * one and the other. Their rounds of the same number are pairs. Null for one measured alone.
     */
    pairing: pairingSchema.nullable(),
    /** What happened to the machine meanwhile that makes all of its timings worthless. */
    disturbances: list(schema_text, 100),
    endpoints: list(schemas/* strictObject */.rej({ name: schema_text, weight: amount }), MOST_ENDPOINTS),
    functions: list(schemas/* tuple */.PVZ([schema_text, schema_text, schemas/* enum */.k5n(['app', 'package', 'stdlib', 'native'])]), MOST_FUNCTIONS),
    /** Pairs of function index and line. */
    frames: list(schemas/* tuple */.PVZ([count, count]), 500_000),
    /** Pairs of parent stack (-1: none) and frame; a parent precedes its children. */
    stacks: list(schemas/* tuple */.PVZ([schemas/* number */.aig().int().min(-1), count]), 1_000_000),
    /** Empty where only the work was counted. */
    rounds: list(roundSchema, 200),
    voidRounds: list(voidRoundSchema, 1000),
    /** Null where only the time was measured. */
    counts: countsSchema.nullable(),
    /** Why the work was not counted; empty when it was, or was not to be. */
    notCounted: schema_text,
});


/***/ }),

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

/***/ 7202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ checkSize),
/* harmony export */   MF: () => (/* binding */ TooLarge),
/* harmony export */   bC: () => (/* binding */ MOST_RATIO),
/* harmony export */   jh: () => (/* binding */ unpackJson),
/* harmony export */   uZ: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/**
 * The JSON of a file that anybody may have made: unpacked, and parsed, only as far as it can be one
 * of ours. Few packed bytes can be much text, and little text many values.
 */

/** A measurement of 192 rounds of an ordinary service has one megabyte unpacked. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Unpacked over packed size. Measurements have 4 to 7; short ones of much of the same may have more. */
const MOST_RATIO = 100;
const ALWAYS_ALLOWED_BYTES = 1024 * 1024;
/** By the byte that begins or divides them. 192 rounds have 65,000 lists and 150,000 commas. */
const MOST_VALUES = [
    { mark: '[', what: 'lists', most: 1_000_000 },
    { mark: '{', what: 'objects', most: 200_000 },
    { mark: ':', what: 'keys', most: 1_000_000 },
    { mark: ',', what: 'values', most: 4_000_000 },
];
/** A file that is too large in some way; the message says in which. */
class TooLarge extends Error {
}
/** @throws TooLarge for a file of so many bytes */
function checkSize(bytes) {
    if (bytes > MOST_BYTES)
        throw new TooLarge(`it is larger than ${megabytes(MOST_BYTES)}`);
}
/**
 * @param bytes JSON, gzipped or not
 * @throws TooLarge; what zlib, TextDecoder and JSON.parse throw for what is not gzipped JSON
 */
function unpackJson(bytes) {
    checkSize(bytes.length);
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = isGzip ? gunzip(bytes) : bytes;
    checkValues(text);
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
}
function gunzip(bytes) {
    const allowed = Math.max(bytes.length * MOST_RATIO, ALWAYS_ALLOWED_BYTES);
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: Math.min(allowed, MOST_BYTES) });
    }
    catch (cause) {
        if (cause.code !== 'ERR_BUFFER_TOO_LARGE')
            throw cause;
        const bound = allowed < MOST_BYTES ? `${MOST_RATIO} times its size` : megabytes(MOST_BYTES);
        throw new TooLarge(`it unpacks to more than ${bound}`, { cause });
    }
}
/** Memory is by the value, not by the byte. Those within names count too: a bound, not a parser. */
function checkValues(text) {
    const counts = new Uint32Array(256);
    for (const byte of text)
        counts[byte] = counts[byte] + 1;
    for (const { mark, what, most } of MOST_VALUES) {
        const count = counts[mark.charCodeAt(0)];
        if (count > most)
            throw new TooLarge(`it holds more than ${most} ${what}`);
    }
}
function megabytes(bytes) {
    return `${bytes / 1024 / 1024} MB`;
}


/***/ }),

/***/ 50671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readEntries),
  N: () => (/* binding */ readSingleEntry)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/baseline/unpack.js
var unpack = __webpack_require__(7202);
;// CONCATENATED MODULE: ./build/baseline/zip-directory.js
/**
 * The directory of a zip (PKWARE's APPNOTE, 4.3), with nothing unpacked. Without zip64, which only
 * files need that are far larger than what is read here.
 */
const END_OF_DIRECTORY = { signature: 0x06054b50, bytes: 22, mostComment: 0xffff };
const DIRECTORY_ENTRY = { signature: 0x02014b50, bytes: 46 };
const LOCAL_HEADER = { signature: 0x04034b50, bytes: 30 };
const ENCRYPTED = 1;
/**
 * The entries in the order of the directory, each read when it is asked for.
 * @throws Error when it is not a zip, or damaged
 */
function* zipDirectory(zip) {
    const view = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
    const end = endOfDirectory(view);
    const entries = view.readUInt16LE(end + 10);
    let at = view.readUInt32LE(end + 16);
    for (let entry = 0; entry < entries; entry++) {
        if (view.readUInt32LE(at) !== DIRECTORY_ENTRY.signature)
            throw new Error('no directory entry');
        if ((view.readUInt16LE(at + 8) & ENCRYPTED) !== 0)
            throw new Error('encrypted');
        const packedBytes = view.readUInt32LE(at + 20);
        const header = view.readUInt32LE(at + 42);
        const afterName = at + DIRECTORY_ENTRY.bytes + view.readUInt16LE(at + 28);
        yield {
            name: view.toString('utf8', at + DIRECTORY_ENTRY.bytes, afterName),
            method: view.readUInt16LE(at + 10),
            packedBytes,
            bytes: view.readUInt32LE(at + 24),
            packed: () => packedAt(view, header, packedBytes),
        };
        at = afterName + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
    }
}
/** It is followed by nothing but a comment. */
function endOfDirectory(view) {
    const { signature, bytes, mostComment } = END_OF_DIRECTORY;
    const last = view.length - bytes;
    for (let at = last; at >= Math.max(0, last - mostComment); at--) {
        if (view.readUInt32LE(at) === signature)
            return at;
    }
    throw new Error('no end of a directory');
}
/** The sizes are the directory's: those of the header may not have been known when it was written. */
function packedAt(view, header, packedBytes) {
    if (view.readUInt32LE(header) !== LOCAL_HEADER.signature)
        throw new Error('no header');
    const names = view.readUInt16LE(header + 26) + view.readUInt16LE(header + 28);
    const start = header + LOCAL_HEADER.bytes + names;
    if (start + packedBytes > view.length)
        throw new RangeError('not within the zip');
    return view.subarray(start, start + packedBytes);
}

;// CONCATENATED MODULE: ./build/baseline/zip.js
/** Reads a zip that anybody may have made: in memory, expected entries alone, bounded. */




/** As of what is in them: no entry is larger than a measurement may be. */
const ZIP_LIMITS = { mostBytes: unpack/* MOST_BYTES */.uZ, mostRatio: unpack/* MOST_RATIO */.bC };
/** More entries than any artifact of ours has. */
const MOST_ENTRIES = 200;
/**
 * The content of the one entry that the zip may hold.
 * @param source what the bytes came from, for the error
 * @throws InputError when there is any other entry, none, or one that breaks a limit
 */
function readSingleEntry(zip, entryName, source, limits = ZIP_LIMITS) {
    const refuse = (name, entries) => {
        if (entries > 1)
            return 'it holds more than one file';
        return name === entryName ? undefined : `it holds ${quoted(name)} instead of ${entryName}`;
    };
    const content = unzip(zip, { wanted: new Set([entryName]), refuse, source, limits })[entryName];
    if (content === undefined)
        throw failed(source, `it does not hold ${entryName}`);
    return content;
}
/**
 * The contents of the wanted entries that are there, by name. Others are left packed, but a zip
 * with an entry that would lie outside of its folder is refused whole.
 * @param source what the bytes came from, for the error
 * @throws InputError when an entry has such a name, or a wanted one breaks a limit
 */
function readEntries(zip, wanted, source, limits = ZIP_LIMITS) {
    const refuse = (name, entries) => {
        if (entries > MOST_ENTRIES)
            return `it holds more than ${MOST_ENTRIES} files`;
        return isOutside(name) ? `it holds ${quoted(name)}, which leaves its folder` : undefined;
    };
    return unzip(zip, { wanted, refuse, source, limits });
}
/** Nothing is unpacked before the whole directory has passed. */
function unzip(zip, { wanted, refuse, source, limits }) {
    const chosen = new Map();
    let entries = 0;
    try {
        for (const entry of zipDirectory(zip)) {
            const { name, packedBytes, bytes } = entry;
            entries += 1;
            const refused = refuse(name, entries);
            if (refused !== undefined)
                throw failed(source, refused);
            if (!wanted.has(name))
                continue;
            if (chosen.has(name))
                throw failed(source, `it holds ${name} twice`);
            chosen.set(name, entry);
            if (bytes > limits.mostBytes) {
                throw failed(source, `${name} is larger than ${limits.mostBytes / 1024 / 1024} MB`);
            }
            if (bytes > Math.max(packedBytes, 1) * limits.mostRatio) {
                throw failed(source, `${name} unpacks to more than ${limits.mostRatio} times its size`);
            }
        }
        return Object.fromEntries([...chosen].map(([name, entry]) => [name, zip_unpack(entry, source)]));
    }
    catch (cause) {
        if (cause instanceof errors/* InputError */.dz)
            throw cause;
        throw failed(source, 'it is not a zip, or a damaged one', cause);
    }
}
const STORED = 0;
const DEFLATED = 8;
/**
 * Its content, of exactly the size that the directory declares: what was checked is what is read.
 * The CRC-32 is left alone. It guards against accidents, and what is in our zips has a guard of its
 * own: an artifact is held against its digest, a measurement has the CRC of its gzip.
 */
function zip_unpack({ name, method, packed, bytes }, source) {
    const lies = (cause) => failed(source, `${name} is not as large as it declares`, cause);
    if (method === STORED) {
        if (packed().length !== bytes)
            throw lies();
        return packed().slice();
    }
    if (method !== DEFLATED)
        throw failed(source, `${name} is packed in another way than deflate`);
    let content;
    try {
        // At least 1: a limit of nothing is no limit that zlib takes.
        content = (0,external_node_zlib_.inflateRawSync)(packed(), { maxOutputLength: Math.max(1, bytes) });
    }
    catch (cause) {
        if (cause.code === 'ERR_BUFFER_TOO_LARGE')
            throw lies(cause);
        throw cause;
    }
    if (content.length !== bytes)
        throw lies();
    return content;
}
function failed(source, what, cause) {
    return new errors/* InputError */.dz(`reading ${source}: ${what}`, { cause });
}
function isOutside(name) {
    const parts = name.split(/[/\\]/);
    return parts.includes('..') || /^[/\\]|^[A-Za-z]:|\0/.test(name);
}
/** A name of unknown origin, fit for one line of a log. */
function quoted(name) {
    return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
}


/***/ }),

/***/ 7427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qN: () => (/* binding */ callersInApplication),
/* harmony export */   vf: () => (/* binding */ callersInEndpoint)
/* harmony export */ });
/* unused harmony export CallGraph */
/* harmony import */ var _profile_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63095);

/** Who of the application calls whom of it, with nothing but others' code between. */
class CallGraph {
    #callers = new Map();
    add(caller, callee) {
        if (caller === callee)
            return;
        const callers = this.#callers.get(callee) ?? new Set();
        this.#callers.set(callee, callers);
        callers.add(caller);
    }
    /** All that call one of these, at whatever distance, nearest first, with the one they call. */
    above(keys) {
        const found = new Map();
        const queue = keys.map((key) => [key, key]);
        const seen = new Set(keys);
        for (let next = 0; next < queue.length; next += 1) {
            const [key, origin] = queue[next];
            for (const caller of this.#callers.get(key) ?? []) {
                if (seen.has(caller))
                    continue;
                seen.add(caller);
                found.set(caller, origin);
                queue.push([caller, origin]);
            }
        }
        return found;
    }
}
/** From the stacks that were sampled, and from who made the calls that were counted. */
function callersInApplication({ functions, frames, stacks, counts, }) {
    const graph = new CallGraph();
    const keys = functions.map(([name, path, origin]) => origin === 'app' ? (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_0__/* .functionKey */ .a)({ name, path, origin }) : undefined);
    /** By stack: the function of the application that is nearest to its top. */
    const nearest = [];
    for (const [parent, frame] of stacks) {
        const caller = nearest[parent];
        const callee = keys[frames[frame]?.[0] ?? -1];
        if (caller !== undefined && callee !== undefined)
            graph.add(caller, callee);
        nearest.push(callee ?? caller);
    }
    for (const { under } of counts?.requests ?? []) {
        for (const [by, called] of under) {
            const [caller, callee] = [keys[by], keys[called]];
            if (caller !== undefined && callee !== undefined)
                graph.add(caller, callee);
        }
    }
    return graph;
}
/** Who calls one of these functions in the endpoint of its row, and how often. */
function callersInEndpoint({ functions, counts }, keys) {
    const ids = functions.map(([name, path, origin]) => {
        return { name, path, origin };
    });
    const keyOf = ids.map(_profile_model_js__WEBPACK_IMPORTED_MODULE_0__/* .functionKey */ .a);
    const placeOf = (endpoint, key) => JSON.stringify([endpoint, key]);
    const found = new Map();
    for (const { endpoint, under, weight } of counts?.requests ?? []) {
        for (const [by, called, calls] of under) {
            const key = keyOf[called];
            if (key === undefined || !keys.has(key) || calls * weight === 0)
                continue;
            const place = placeOf(endpoint, key);
            const callers = found.get(place) ?? [];
            found.set(place, callers);
            callers.push([ids[by], calls * weight]);
        }
    }
    return (row) => found.get(placeOf(row.endpoint, (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_0__/* .functionKey */ .a)(row.id))) ?? [];
}


/***/ }),

/***/ 25556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZK: () => (/* binding */ latency),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   kW: () => (/* binding */ candidatesOf),
/* harmony export */   yV: () => (/* binding */ allCandidates)
/* harmony export */ });
/* harmony import */ var _profile_categories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14350);
/* harmony import */ var _function_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16660);


function allCandidates(candidates) {
    return [
        candidates.cpu,
        ...candidates.categories.map(({ metric }) => metric),
        ...candidates.functions.flatMap(({ self, total }) => [self, total]),
        ...candidates.latencies.map(({ metric }) => metric),
        candidates.throughput,
        candidates.errorRate,
    ];
}
const PER_CENT = 1 / 100;
function scaled(value) {
    return value === null || value === undefined ? null : value * PER_CENT;
}
/** The candidates of two measurements; both have rounds. */
function candidatesOf(base, head, profiles, movedFrom, thresholds) {
    const [a, b] = profiles;
    const relative = { scale: 'relative', worse: 'more', isSampled: false };
    return {
        cpu: {
            ...{ name: 'cpu', kind: 'cpu', label: 'CPU per request', unit: 'ms/request', ...relative },
            ...{ base: a.cpu, head: b.cpu, threshold: scaled(thresholds['cpu-percent']) },
        },
        categories: categoryCandidates(a, b, thresholds),
        functions: functionCandidates(a, b, movedFrom, thresholds),
        latencies: latencyCandidates(base, head, thresholds),
        throughput: {
            ...{ name: 'throughput', kind: 'throughput', label: 'throughput', unit: 'requests/s' },
            ...{ ...relative, worse: 'less' },
            ...{ base: throughput(base), head: throughput(head) },
            threshold: scaled(thresholds['throughput-percent']),
        },
        errorRate: {
            ...{ name: 'error-rate', kind: 'error-rate', label: 'error rate', unit: 'ratio' },
            ...{ scale: 'points', worse: 'more', isSampled: false },
            ...{ base: errorRate(base), head: errorRate(head) },
            threshold: scaled(thresholds['error-rate-points']),
        },
    };
}
const throughput = ({ rounds }) => rounds.map((round) => round.requests / round.seconds);
const errorRate = ({ rounds }) => rounds.map((round) => round.errors / round.requests);
const SAMPLED = {
    unit: 'ms/request',
    scale: 'points',
    worse: 'more',
    isSampled: true,
};
function categoryCandidates(a, b, thresholds) {
    const own = thresholds['category-points-of'];
    const names = new Set([...a.categories.keys(), ...b.categories.keys()]);
    return [...names].map((category) => ({
        category,
        metric: {
            ...{ name: `category:${category}`, kind: 'category', label: (0,_profile_categories_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryLabel */ .Jm)(category) },
            ...SAMPLED,
            base: a.categories.get(category) ?? zerosOf(a),
            head: b.categories.get(category) ?? zerosOf(b),
            threshold: scaled(Object.hasOwn(own, category) ? own[category] : thresholds['category-points']),
        },
    }));
}
/**
 * Self time is gated for every function; total time only for the application's own: the total of
 * a framework's outer frames is the service's, which has its own gate.
 */
function functionCandidates(a, b, movedFrom, thresholds) {
    const least = thresholds['function-min-share-percent'] * PER_CENT;
    const threshold = scaled(thresholds['function-points']);
    const shown = [];
    for (const key of new Set([...a.functions.keys(), ...b.functions.keys()])) {
        const before = a.functions.get(key);
        const after = b.functions.get(key);
        const { id, category } = (after ?? before);
        const origin = movedFrom.get(key) ?? null;
        const share = Math.max(mean(before?.total ?? []) / mean(a.cpu), mean(after?.total ?? []) / mean(b.cpu));
        // What can be above its threshold is in, by both sides together, so that which of them is
        // called base makes no difference to what is tested.
        const pooled = (mean(before?.total ?? []) + mean(after?.total ?? [])) / (mean(a.cpu) + mean(b.cpu));
        const isInReach = threshold !== null && pooled >= threshold / 2;
        if (!(share >= least || isInReach))
            continue;
        const presence = presenceOf(before, after, origin);
        shown.push({ key, id, category, presence, movedFrom: origin });
    }
    const labels = (0,_function_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .functionLabels */ .q)(shown.map(({ id }) => id));
    return shown.map((each, index) => {
        const metric = (field, gate) => ({
            name: `function-${field}:${each.key}`,
            kind: `function-${field}`,
            label: labels[index],
            ...SAMPLED,
            base: a.functions.get(each.key)?.[field] ?? zerosOf(a),
            head: b.functions.get(each.key)?.[field] ?? zerosOf(b),
            threshold: gate,
        });
        return {
            ...each,
            self: metric('self', threshold),
            total: metric('total', each.id.origin === 'app' ? threshold : null),
        };
    });
}
function presenceOf(before, after, origin) {
    if (before === undefined)
        return 'new';
    if (after === undefined)
        return 'removed';
    return origin === null ? 'both' : 'moved';
}
function latencyCandidates(base, head, thresholds) {
    const threshold = scaled(thresholds['latency-percent']);
    const names = new Set(base.rounds.flatMap((round) => Object.keys(round.latency)));
    return [...names].flatMap((endpoint) => {
        const [before, after] = [latency(base, endpoint, 'p90Ms'), latency(head, endpoint, 'p90Ms')];
        if (before === undefined || after === undefined)
            return [];
        const metric = {
            name: endpoint === '' ? 'latency-p90' : `latency-p90:${endpoint}`,
            label: endpoint === '' ? 'p90 latency' : `p90 latency of ${endpoint}`,
            ...{ kind: 'latency-p90', unit: 'ms', scale: 'relative', worse: 'more', isSampled: false },
            ...{ base: before, head: after, threshold },
        };
        return [{ endpoint, metric }];
    });
}
/** A quantile of an endpoint's latency by round; undefined when some round had none of it. */
function latency({ rounds }, endpoint, field) {
    const values = rounds.flatMap((round) => round.latency[endpoint]?.[field] ?? []);
    return values.length === rounds.length ? values : undefined;
}
function zerosOf({ cpu }) {
    return cpu.map(() => 0);
}
/** 0 of nothing. */
function mean(values) {
    return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ }),

/***/ 15950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UD: () => (/* binding */ compare),
  Uq: () => (/* binding */ compareOptions),
  IR: () => (/* binding */ describeMeasurement)
});

// EXTERNAL MODULE: ./build/compare/candidates.js
var candidates = __webpack_require__(25556);
// EXTERNAL MODULE: ./build/compare/compatibility.js
var compatibility = __webpack_require__(45908);
// EXTERNAL MODULE: ./build/profile/categories.js + 3 modules
var categories = __webpack_require__(14350);
// EXTERNAL MODULE: ./build/profile/model.js
var model = __webpack_require__(63095);
// EXTERNAL MODULE: ./build/compare/count-work.js
var count_work = __webpack_require__(31845);
// EXTERNAL MODULE: ./build/compare/group-by.js
var group_by = __webpack_require__(10845);
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
    return new Map([...(0,group_by/* groupBy */.$)(numbered, ({ endpoint }) => endpoint)].map(([endpoint, own]) => [
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
    const byImport = (0,group_by/* groupBy */.$)(functions, ({ id }) => importName(id));
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
    return (0,group_by/* groupBy */.$)(agreeing, (fn) => JSON.stringify([fn.id.origin, agreement(fn.id), countsOnSide(fn.work, side)]));
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
    const byRule = (0,group_by/* groupBy */.$)(sending, ({ id }) => (0,query_functions/* queryRule */.T)(id));
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
    return new Map([...(0,group_by/* groupBy */.$)(functions, ({ id }) => categoryOf(id))].map(([category, own]) => [
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
    const own = (0,group_by/* groupBy */.$)(metrics, ({ endpoint }) => endpoint);
    return [...counts.endpoints]
        .map(([name, group]) => row(name, name, (0,count_work/* meanWork */.$1)(counts.all, group), own.get(name)))
        .sort((a, b) => (0,count_work/* sizeOfChange */.T7)(b) - (0,count_work/* sizeOfChange */.T7)(a));
}
/** Most calls first. */
function categoryRows(counts, metrics) {
    const own = (0,group_by/* groupBy */.$)(metrics, ({ category }) => category);
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
    const changes = [...(0,group_by/* groupBy */.$)(edges, ({ caller }) => caller).values()].map((own) => ({
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
    const told = [...(0,group_by/* groupBy */.$)(decided, ({ metric }) => metric.kind).values()].flatMap((ofKind) => ofKind.slice(0, KINDS[ofKind[0].metric.kind].most));
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
    const categoriser = (0,categories/* createCategoriser */.x2)(options.categories);
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
/* harmony export */   TU: () => (/* binding */ differingHardware),
/* harmony export */   XP: () => (/* binding */ timingCompatibility),
/* harmony export */   l0: () => (/* binding */ isSameSetting)
/* harmony export */ });
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

/***/ 31845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ meanWork),
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   G0: () => (/* binding */ meanPair),
/* harmony export */   II: () => (/* binding */ NO_WORK),
/* harmony export */   T7: () => (/* binding */ sizeOfChange),
/* harmony export */   X9: () => (/* binding */ requestGroup),
/* harmony export */   eR: () => (/* binding */ sumOfPairs),
/* harmony export */   em: () => (/* binding */ sumOfWork),
/* harmony export */   fR: () => (/* binding */ ROUNDING),
/* harmony export */   gL: () => (/* binding */ relativeEffect),
/* harmony export */   gP: () => (/* binding */ NO_CALLS)
/* harmony export */ });
/** Weighted means of whole numbers are off by less than this where they should be equal. */
const ROUNDING = 1e-9;
const NO_CALLS = { base: 0, head: 0 };
const NO_WORK = { calls: NO_CALLS, turns: NO_CALLS };
function changeOf(pair) {
    return pair.head - pair.base;
}
/** Relative to nothing there is no number: all is new. */
function relativeEffect(pair) {
    return pair.base === 0 ? Math.sign(pair.head) : changeOf(pair) / pair.base;
}
/** How much changed in calls and turns together, in either direction. */
function sizeOfChange(work) {
    return Math.abs(changeOf(work.calls)) + Math.abs(changeOf(work.turns));
}
function sumOfPairs(a, b) {
    return { base: a.base + b.base, head: a.head + b.head };
}
function sumOfTwo(a, b) {
    return { calls: sumOfPairs(a.calls, b.calls), turns: sumOfPairs(a.turns, b.turns) };
}
/** Work of several things together, request by request. */
function sumOfWork(parts) {
    const sum = new Map();
    for (const part of parts) {
        for (const [request, work] of part) {
            const before = sum.get(request);
            sum.set(request, before === undefined ? work : sumOfTwo(before, work));
        }
    }
    return sum;
}
/**
 * @param weights weight of each request by its number; where all are zero, all count alike
 */
function requestGroup(weights) {
    const given = new Map(weights);
    const total = sumOf(given.values());
    if (total > 0)
        return { weights: given, total };
    return { weights: new Map([...given.keys()].map((request) => [request, 1])), total: given.size };
}
/** Work per request of the group. */
function meanWork(work, group) {
    let sum = NO_WORK;
    // The shorter of the two: a function is in few requests, an endpoint has few of them.
    const { weights } = group;
    for (const request of weights.size < work.size ? weights.keys() : work.keys()) {
        const weight = weights.get(request);
        const own = work.get(request);
        if (weight === undefined || own === undefined)
            continue;
        sum = sumOfTwo(sum, { calls: scaled(own.calls, weight), turns: scaled(own.turns, weight) });
    }
    // Divided once at the end: sums of whole numbers are exact.
    return { calls: divided(sum.calls, group.total), turns: divided(sum.turns, group.total) };
}
/** Mean over the group of an amount that every request of it has. */
function meanPair(pairs, group) {
    let sum = NO_CALLS;
    for (const [request, weight] of group.weights) {
        sum = sumOfPairs(sum, scaled(pairs[request], weight));
    }
    return divided(sum, group.total);
}
function scaled(pair, factor) {
    return { base: pair.base * factor, head: pair.head * factor };
}
function divided(pair, total) {
    return total === 0 ? NO_CALLS : { base: pair.base / total, head: pair.head / total };
}
function sumOf(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum;
}


/***/ }),

/***/ 32363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YW: () => (/* binding */ tQuantile),
/* harmony export */   q0: () => (/* binding */ tAbove)
/* harmony export */ });
/* unused harmony exports logGamma, betaCdf, betaQuantile, clopperPearson */
/** The distributions that decisions need. Accurate to about ten digits. */
/** ln Γ(x) for x > 0: the series of C. Lanczos (SIAM J. Numer. Anal. 1, 1964), g = 7. */
function logGamma(x) {
    const coefficients = [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
        -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
        1.5056327351493116e-7,
    ];
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    const shifted = x - 1;
    const t = shifted + 7.5;
    const sum = coefficients.reduce((total, coefficient, index) => total + (index === 0 ? coefficient : coefficient / (shifted + index)), 0);
    return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}
/** I_x(a, b), the probability that a beta variable is at most x. */
function betaCdf(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    // The continued fraction converges quickly on this side of the mean only.
    if (x > (a + 1) / (a + b + 2))
        return 1 - betaCdf(1 - x, b, a);
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    return (front * betaFraction(x, a, b)) / a;
}
/** The continued fraction of the incomplete beta function (DLMF 8.17.22), by W. Lentz's method. */
function betaFraction(x, a, b) {
    const tiny = 1e-300;
    const away = (value) => (Math.abs(value) < tiny ? tiny : value);
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let c = 1;
    let result = d;
    for (let m = 1; m <= 500; m++) {
        for (const term of [
            (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
            (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
        ]) {
            d = 1 / away(1 + term * d);
            c = away(1 + term / c);
            result *= d * c;
        }
        if (Math.abs(d * c - 1) < 1e-15)
            break;
    }
    return result;
}
/** The x with I_x(a, b) = p. */
function betaQuantile(p, a, b) {
    let [low, high] = [0, 1];
    // Halving is slow and never wrong; 200 halvings are beyond what a double can tell apart.
    for (let step = 0; step < 200 && high - low > Number.EPSILON * high; step++) {
        const middle = (low + high) / 2;
        if (betaCdf(middle, a, b) < p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/**
 * Quantile of Student's t, from the beta distribution of d/(d + t²).
 * @param degrees may be fractional
 */
function tQuantile(p, degrees) {
    if (p === 0.5)
        return 0;
    if (p < 0.5)
        return -tQuantile(1 - p, degrees);
    const x = betaQuantile(2 * (1 - p), degrees / 2, 0.5);
    return Math.sqrt((degrees * (1 - x)) / x);
}
/** Probability that Student's t is above a value. */
function tAbove(t, degrees) {
    const tail = betaCdf(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
    return t >= 0 ? tail : 1 - tail;
}
/**
 * One-sided bounds of a probability after some successes in n trials (C. Clopper and E. Pearson,
 * Biometrika 26, 1934).
 */
function clopperPearson(successes, trials, confidence = 0.95) {
    return {
        lower: successes === 0 ? 0 : betaQuantile(1 - confidence, successes, trials - successes + 1),
        upper: successes === trials ? 1 : betaQuantile(confidence, successes + 1, trials - successes),
    };
}


/***/ }),

/***/ 16660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ functionLabels)
/* harmony export */ });
/** More folders than this tell nobody apart; then the whole path is shown. */
const MOST_SEGMENTS = 4;
/**
 * A label for each function, in their order: `weigh`, or `get (orders.py)` beside another `get`,
 * with as many of its folders as tell their files apart.
 */
function functionLabels(functions) {
    const labels = functions.map(({ name }) => name);
    let alike = repeated(labels);
    for (let segments = 1; alike.length > 0 && segments <= MOST_SEGMENTS + 1; segments += 1) {
        for (const index of alike) {
            const { name, path } = functions[index];
            const tail = segments > MOST_SEGMENTS ? path : path.split('/').slice(-segments).join('/');
            labels[index] = tail === '' ? name : `${name} (${tail})`;
        }
        alike = repeated(labels);
    }
    return labels;
}
/** Places of the values that are there more than once. */
function repeated(values) {
    const times = new Map();
    for (const value of values)
        times.set(value, (times.get(value) ?? 0) + 1);
    return values.flatMap((value, index) => (times.get(value) > 1 ? [index] : []));
}


/***/ }),

/***/ 10845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
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


/***/ }),

/***/ 87173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ largerChange),
/* harmony export */   U_: () => (/* binding */ Growth),
/* harmony export */   X5: () => (/* binding */ endpointOf)
/* harmony export */ });
/* harmony import */ var _profile_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63095);
/* harmony import */ var _call_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7427);
/* harmony import */ var _count_work_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31845);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10845);
/* harmony import */ var _query_functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53848);





/** From here the time of a touched function that is not decided counts as more: one point. */
const NOTABLE_POINTS = 0.01;
/** Part of the largest one's additional work below which a function does not explain a metric. */
const LEAST_PART = 0.1;
/** What takes more time and does more work in head than in base. */
class Growth {
    #comparison;
    #head;
    /** Rows of the counts, where they decide anything. */
    #rows;
    #moreCalls;
    constructor(comparison, head) {
        this.#comparison = comparison;
        this.#head = head;
        const { counts } = comparison;
        this.#rows =
            counts === null || counts.advisory !== ''
                ? []
                : counts.functions.filter(({ presence }) => presence !== 'moved');
        const part = partsOfEndpoints(head);
        this.#moreCalls = this.#rows.flatMap((row) => row.callers
            .filter((change) => (0,_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(change) > _count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUNDING */ .fR)
            .flatMap((change) => moreCalls(row, change, part(change.endpoint))));
    }
    /** Functions of the application that regressed by times, or that explain a regressed count. */
    regressed() {
        const timed = this.#timed(({ verdict, isCostShift }, points) => verdict === 'regressed' && !isCostShift && points > 0);
        const counted = this.#counted();
        const explaining = this.#explaining();
        return merged(timed, counted.filter(({ key }) => explaining.has(key)));
    }
    /** All of the application that does more work, or takes notably more time. */
    undecided() {
        const timed = this.#timed((_, points) => points >= NOTABLE_POINTS);
        return merged(timed, this.#counted());
    }
    #timed(isWanted) {
        return this.#comparison.functions.flatMap((row) => {
            const size = largerChange(row).effectPoints;
            if (row.id.origin !== 'app' || !isWanted(row, size))
                return [];
            return [{ key: (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_2__/* .functionKey */ .a)(row.id), id: row.id, size, isTimed: true, isCounted: false }];
        });
    }
    /** Whose calls or turns are more, or who makes more calls. */
    #counted() {
        const { counts } = this.#comparison;
        if (counts === null)
            return [];
        const found = new Map();
        const entry = (key, id) => {
            const known = found.get(key) ?? { id, calls: 0, turns: 0, made: 0 };
            found.set(key, known);
            return known;
        };
        for (const { id, calls, turns } of this.#rows) {
            if (id.origin !== 'app')
                continue;
            const own = entry((0,_profile_model_js__WEBPACK_IMPORTED_MODULE_2__/* .functionKey */ .a)(id), id);
            own.calls = (0,_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(calls);
            own.turns = (0,_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(turns);
        }
        for (const { callerKey, caller, calls } of this.#moreCalls) {
            entry(callerKey, caller).made += calls;
        }
        for (const [key, turns] of this.#turnsByCaller())
            entry(key.key, key.id).turns += turns;
        return [...found].flatMap(([key, { id, calls, turns, made }]) => {
            const size = Math.max(partOf(Math.max(calls, made), counts.calls.base), partOf(turns, counts.turns.base));
            return size > _count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUNDING */ .fR ? [{ key, id, size, isTimed: false, isCounted: true }] : [];
        });
    }
    /** The keys of functions that explain a regressed count. */
    #explaining() {
        const found = new Set();
        for (const metric of this.#comparison.counts?.metrics ?? []) {
            if (metric.threshold === null || metric.verdict !== 'regressed')
                continue;
            for (const key of this.#explainingOne(metric))
                found.add(key);
        }
        // Who calls more often what explains a count explains it, too.
        for (let before = -1; before < found.size;) {
            before = found.size;
            for (const { callerKey, row } of this.#moreCalls) {
                if (row.id.origin === 'app' && found.has((0,_profile_model_js__WEBPACK_IMPORTED_MODULE_2__/* .functionKey */ .a)(row.id)))
                    found.add(callerKey);
            }
        }
        return found;
    }
    #explainingOne(metric) {
        const amounts = new Map();
        const add = (key, amount) => {
            if (amount > _count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUNDING */ .fR)
                amounts.set(key, (amounts.get(key) ?? 0) + amount);
        };
        if (metric.of === 'turns') {
            for (const { id, turns } of this.#rows) {
                if (id.origin === 'app')
                    add((0,_profile_model_js__WEBPACK_IMPORTED_MODULE_2__/* .functionKey */ .a)(id), (0,_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(turns));
            }
            for (const [{ key }, turns] of this.#turnsByCaller())
                add(key, turns);
        }
        else {
            const relevant = this.#moreCalls.filter(({ row }) => isAbout(metric, row));
            const endpoint = endpointOf(metric);
            const there = relevant.filter((each) => each.endpoint === endpoint);
            for (const { callerKey, calls } of there.length > 0 ? there : relevant) {
                add(callerKey, calls);
            }
            for (const row of this.#rows) {
                const isThere = endpoint === undefined || row.endpoint === endpoint;
                if (row.id.origin === 'app' && isThere && isAbout(metric, row)) {
                    add((0,_profile_model_js__WEBPACK_IMPORTED_MODULE_2__/* .functionKey */ .a)(row.id), (0,_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(row.calls));
                }
            }
        }
        const largest = Math.max(0, ...amounts.values());
        return [...amounts].filter(([, each]) => each >= largest * LEAST_PART).map(([key]) => key);
    }
    /**
     * Turns of loops in others' code, by who of the application calls it where they changed most: by
     * the additional calls, else by all calls of head.
     */
    #turnsByCaller() {
        const rows = this.#rows.filter((row) => row.id.origin !== 'app' && (0,_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(row.turns) > _count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUNDING */ .fR);
        if (rows.length === 0)
            return [];
        const callersIn = (0,_call_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .callersInEndpoint */ .vf)(this.#head, new Set(rows.map(({ id }) => (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_2__/* .functionKey */ .a)(id))));
        return rows.flatMap((row) => {
            const additional = row.callers.flatMap((change) => (0,_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(change) > _count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUNDING */ .fR ? [[change.caller, (0,_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(change)]] : []);
            const callers = additional.length > 0 ? additional : callersIn(row);
            const all = callers.reduce((sum, [, calls]) => sum + calls, 0);
            return callers.flatMap(([id, calls]) => id === undefined
                ? []
                : [[{ key: (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_2__/* .functionKey */ .a)(id), id }, ((0,_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(row.turns) * calls) / all]]);
        });
    }
}
function merged(timed, counted) {
    return [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)([...timed, ...counted], ({ key }) => key).values()].map((each) => ({
        ...each[0],
        size: Math.max(...each.map(({ size }) => size)),
        isTimed: each.some(({ isTimed }) => isTimed),
        isCounted: each.some(({ isCounted }) => isCounted),
    }));
}
/** The larger of a function's two changes: with all that it calls, or alone. */
function largerChange({ self, total, }) {
    return self.effectPoints > total.effectPoints ? self : total;
}
function moreCalls(row, change, part) {
    const { caller, endpoint } = change;
    if (caller === undefined)
        return [];
    const calls = (0,_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(change) * part;
    return [{ callerKey: (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_2__/* .functionKey */ .a)(caller), caller, row, endpoint, calls }];
}
/** What part of the scenario's requests an endpoint has. */
function partsOfEndpoints({ counts }) {
    const weights = new Map();
    let all = 0;
    for (const { endpoint, weight } of counts?.requests ?? []) {
        weights.set(endpoint, (weights.get(endpoint) ?? 0) + weight);
        all += weight;
    }
    return (endpoint) => (all === 0 ? 1 : (weights.get(endpoint) ?? 0) / all);
}
function isAbout(metric, row) {
    switch (metric.kind) {
        case 'count-queries':
            return (0,_query_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .queryRule */ .T)(row.id) !== undefined;
        case 'count-category':
            return metric.name === `calls:category:${row.category}`;
        case 'count-function':
            return metric.name.endsWith(`:${(0,_profile_model_js__WEBPACK_IMPORTED_MODULE_2__/* .functionKey */ .a)(row.id)}`);
        case 'count-total':
        case 'count-endpoint':
            return true;
    }
}
/** How the names of metrics about one endpoint begin; its name follows. */
const ENDPOINT_METRIC = /^(?:queries:|(?:calls|turns):endpoint:)/;
/** The endpoint that a metric is about; undefined for one about the whole scenario. */
function endpointOf({ kind, name }) {
    return kind === 'count-queries' || kind === 'count-endpoint'
        ? name.replace(ENDPOINT_METRIC, '')
        : undefined;
}
/** What is more than nothing is all new. */
function partOf(change, whole) {
    return whole === 0 ? Math.max(0, Math.sign(change)) : change / whole;
}


/***/ }),

/***/ 61664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ LOOKS),
/* harmony export */   Ew: () => (/* binding */ planLooks),
/* harmony export */   PU: () => (/* binding */ leastPairs),
/* harmony export */   ej: () => (/* binding */ alphaAt)
/* harmony export */ });
/** When a paired measurement is decided, and with how much of α. Pure. */
/** Numbers of pairs at which it is decided when there is time for all of them. */
const LOOKS = [8, 12, 16, 24, 36, 54];
/** Looks are planned up to this part of all pairs, and after the last one. */
const LAST_LOOK_AFTER = 0.8;
/** Part of α that the first look takes; the others share the rest. */
const FIRST_PART = 0.4;
/** Pairs below which the smallest p, 2^-R, is above α. */
function leastPairs(alpha) {
    return Math.ceil(Math.log2(1 / alpha));
}
/** Part of α that a look takes, of so many. */
function partOf(look, looks) {
    if (looks === 1)
        return 1;
    // Of two, the first takes half: 2^-8, the smallest p of eight pairs, must not be above it.
    const first = looks === 2 ? 0.5 : FIRST_PART;
    return look === 0 ? first : (1 - first) / (looks - 1);
}
/**
 * The looks of a measurement with so many pairs at most, chosen before anything is known: the last
 * one is at the last pair, none is near before it, and the first one where its α is within reach, as the smallest p of R
 * pairs is 2^-R.
 */
function planLooks(mostPairs, alpha) {
    const all = [...LOOKS.filter((look) => look <= LAST_LOOK_AFTER * mostPairs), mostPairs];
    while (all.length > 1 && 2 ** -all[0] > alpha * partOf(0, all.length))
        all.shift();
    return all;
}
/** The α of a decision after so many pairs. */
function alphaAt(looks, pairs, alpha) {
    const look = looks.indexOf(pairs);
    if (look >= 0)
        return alpha * partOf(look, looks.length);
    // It ended at another number than planned (time, a disturbed machine): what is not spent is left.
    const spent = looks.filter((each) => each < pairs).map((_, index) => partOf(index, looks.length));
    return alpha * (1 - spent.reduce((sum, part) => sum + part, 0));
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

/***/ 53848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ QUERY_RULES),
/* harmony export */   T: () => (/* binding */ queryRule)
/* harmony export */ });
const QUERY_RULES = [
    {
        library: 'SQLAlchemy',
        // Dialects that have an executemany of their own, which does not call the default one.
        paths: [
            'sqlalchemy/engine/default.py',
            'sqlalchemy/dialects/postgresql/psycopg2.py',
            'sqlalchemy/dialects/mysql/mysqldb.py',
        ],
        names: ['do_execute', 'do_executemany', 'do_execute_no_params'],
    },
    {
        library: 'Django',
        paths: ['django/db/backends/utils.py'],
        names: ['CursorWrapper._execute', 'CursorWrapper._executemany'],
    },
    { library: 'peewee', paths: ['peewee.py'], names: ['Database.execute_sql'] },
    {
        library: 'Tortoise ORM',
        paths: [
            'sqlite',
            'base_postgres',
            'asyncpg',
            'psycopg',
            'mysql',
            'odbc',
            'mssql',
            'oracle',
        ].map((backend) => `tortoise/backends/${backend}/client.py`),
        names: ['execute_insert', 'execute_query', 'execute_many', 'execute_script'],
    },
    {
        library: 'sqlite3',
        paths: [],
        names: ['sqlite3', '_sqlite3'].flatMap((module) => ['Cursor', 'Connection'].flatMap((type) => ['execute', 'executemany', 'executescript'].map((name) => `${module}.${type}.${name}`))),
    },
    {
        library: 'aiosqlite',
        paths: ['aiosqlite/core.py', 'aiosqlite/cursor.py'],
        names: ['execute', 'execute_insert', 'execute_fetchall', 'executemany', 'executescript'],
    },
    {
        library: 'asyncpg',
        paths: ['asyncpg/connection.py', 'asyncpg/prepared_stmt.py'],
        names: [
            ...['execute', 'executemany', 'fetch', 'fetchval', 'fetchrow', 'fetchmany'].map((name) => `Connection.${name}`),
            'PreparedStatement.__do_execute',
        ],
    },
    {
        library: 'psycopg',
        paths: [
            'psycopg/cursor.py',
            'psycopg/cursor_async.py',
            'psycopg/server_cursor.py',
            'psycopg/_server_cursor.py',
            'psycopg/_server_cursor_async.py',
        ],
        names: ['execute', 'executemany', 'stream'],
    },
    {
        library: 'psycopg2',
        paths: [],
        names: [
            'psycopg2.extensions.cursor',
            'psycopg2.extras.DictCursor',
            'psycopg2.extras.RealDictCursor',
            'psycopg2.extras.NamedTupleCursor',
        ].flatMap((cursor) => [`${cursor}.execute`, `${cursor}.executemany`]),
    },
    { library: 'PyMySQL', paths: ['pymysql/cursors.py'], names: ['_query'] },
    { library: 'aiomysql', paths: ['aiomysql/cursors.py'], names: ['_query'] },
    { library: 'mysqlclient', paths: ['MySQLdb/cursors.py'], names: ['_query'] },
    {
        library: 'MySQL Connector',
        paths: [
            'mysql/connector/cursor.py',
            'mysql/connector/cursor_cext.py',
            'mysql/connector/aio/cursor.py',
        ],
        names: ['MySQLCursor.execute', 'CMySQLCursor.execute'],
    },
    {
        library: 'python-oracledb',
        paths: ['oracledb/cursor.py'],
        names: ['execute', 'executemany'],
    },
    {
        library: 'pyodbc',
        paths: [],
        names: ['pyodbc.Cursor.execute', 'pyodbc.Cursor.executemany', 'pyodbc.Connection.execute'],
    },
    {
        library: 'PyMongo',
        paths: ['pymongo', 'pymongo/synchronous', 'pymongo/asynchronous'].flatMap((folder) => [
            `${folder}/pool.py`,
            `${folder}/server.py`,
        ]),
        // Cursors do not go through command, nor do batches of writes.
        names: ['command', 'write_command', 'unack_write', 'run_operation'],
    },
    {
        library: 'Elasticsearch',
        paths: ['elastic_transport/_transport.py', 'elastic_transport/_async_transport.py'],
        names: ['perform_request'],
    },
    {
        library: 'OpenSearch',
        paths: ['opensearchpy/transport.py', 'opensearchpy/_async/transport.py'],
        names: ['perform_request'],
    },
];
/** Rules by place: `path:name`, where the path is empty for C. */
const RULES_BY_PLACE = new Map(QUERY_RULES.flatMap((rule) => (rule.paths.length === 0 ? [''] : rule.paths).flatMap((path) => rule.names.map((name) => [`${path}:${name}`, rule]))));
/** The rule that a function belongs to. */
function queryRule({ name, path, origin }) {
    if (origin !== 'package' && (origin !== 'native' || path !== ''))
        return undefined;
    const last = name.slice(name.lastIndexOf('.') + 1);
    return RULES_BY_PLACE.get(`${path}:${name}`) ?? RULES_BY_PLACE.get(`${path}:${last}`);
}


/***/ }),

/***/ 44618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ inScale),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   bO: () => (/* binding */ shareVariance),
/* harmony export */   d9: () => (/* binding */ BOUND),
/* harmony export */   jH: () => (/* binding */ isInReach),
/* harmony export */   ke: () => (/* binding */ detectable)
/* harmony export */ });
/** The verdict that an estimate makes, with what is certain about its direction. */
function verdictOf({ threshold, worse }, { effect, interval }, { isCertain, atLeast = 0 }) {
    if (threshold === null)
        return 'unchanged';
    if (isCertain && Math.abs(effect) >= threshold) {
        return effect > 0 === (worse === 'more') ? 'regressed' : 'improved';
    }
    const worst = worse === 'more' ? interval[1] : -interval[0];
    return worst <= Math.max(threshold, atLeast) ? 'unchanged' : 'inconclusive';
}
/** Of a single thing's bounds, on each side. */
const BOUND = 0.95;
/** Standard normal quantile of 95 %. */
const POWER_Z = 1.645;
/**
 * The smallest effect that is seen nineteen times out of twenty: an estimate must be above the
 * threshold as well as certain, and is as often too small as too large.
 * @param tell from what is decided in (logarithms, points) to what people are told
 */
function detectable({ threshold, scale, worse }, { half, standardError, tell, }) {
    const limit = threshold === null ? 0 : scale === 'relative' ? Math.log1p(threshold) : threshold;
    const effect = Math.max(half, limit) + POWER_Z * standardError;
    return worse === 'more' ? tell(effect) : -tell(-effect);
}
/**
 * Binomial: of n samples a share p falls into the thing, give or take √(p(1−p)n). A thing that no
 * sample hit may still be there: at most one sample is taken as missed.
 */
function shareVariance(part, samples) {
    if (samples === 0)
        return 1;
    const share = Math.min(1, part);
    return Math.max(share * (1 - share), 1 / samples) / samples;
}
/** A log-ratio as a relative change; an effect in points stays. */
function inScale({ scale }, effect) {
    return scale === 'relative' ? Math.expm1(effect) : effect;
}
/**
 * Whether a metric can be above its threshold at all. It is asked of both sides together, so that
 * which of them is called base makes no difference to what is tested.
 */
function isInReach(candidate, cpu) {
    const { threshold, isSampled, base, head } = candidate;
    if (threshold === null)
        return false;
    const sum = (values) => values.reduce((total, value) => total + value, 0);
    return !isSampled || sum(base) + sum(head) >= (threshold / 2) * (sum(cpu[0]) + sum(cpu[1]));
}


/***/ }),

/***/ 40109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ decideStored),
/* harmony export */   Rj: () => (/* binding */ jobSpread),
/* harmony export */   rs: () => (/* binding */ controlOf),
/* harmony export */   w8: () => (/* binding */ spreadAmong)
/* harmony export */ });
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25556);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32363);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44618);



/**
 * Standard deviation of the logarithm between jobs of the same code that is expected where the whole
 * fingerprint is the same, and its weight in degrees of freedom (docs/deciding.md says what it is
 * from).
 */
const EXPECTED_SPREAD = { cpu: 0.027, latency: 0.12, throughput: 0.05 };
const EXPECTED_DEGREES = 20;
/** Where kernel, CPU features or Python build differ, jobs are expected to lie so much further apart. */
const OTHER_SETTING_FACTOR = 2;
/** From so many differences between jobs on they are believed when they say that it is more. */
const ENOUGH_STEPS = 4;
/** Part of α that is total CPU's own; the rest is divided among all other gated metrics. */
const CPU_PART = 0.8;
/**
 * @param jobs measurements of the same branch and setting; a real change between two of them makes
 *   the spread larger and the decision more careful
 * @param isSameSetting whether base and head have the same fingerprint but for the commit
 */
function jobSpread(jobs, isSameSetting) {
    const inTime = [...jobs].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
    const spread = (quantity, of) => spreadAmong(inTime.map(of), quantity, isSameSetting);
    const cpu = spread('cpu', (job) => meanLog(job.rounds.map(({ cpuMs, requests }) => cpuMs / requests / controlOf(job))));
    const latency = spread('latency', (job) => meanLog(job.rounds
        .flatMap(({ latency }) => latency['']?.p90Ms ?? [])
        .map((ms) => ms / controlOf(job))));
    const throughput = spread('throughput', (job) => meanLog(job.rounds.map(({ requests, seconds }) => (requests / seconds) * controlOf(job))));
    return {
        variance: {
            cpu: cpu.variance,
            latency: latency.variance,
            throughput: throughput.variance,
        },
        degrees: cpu.degrees,
    };
}
/**
 * How far jobs of the same code lie apart in one quantity: half the mean square of successive
 * differences (J. von Neumann, 1941), which forgives a slow trend, moderated by what is expected.
 * @param logs of the quantity, one a job, in order of time
 * @returns variance of the logarithm, with its degrees of freedom
 */
function spreadAmong(logs, quantity, isSameSetting) {
    const squares = logs.slice(1).map((log, step) => (log - logs[step]) ** 2 / 2);
    const seen = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(squares);
    const expected = (EXPECTED_SPREAD[quantity] * (isSameSetting ? 1 : OTHER_SETTING_FACTOR)) ** 2;
    // Neighbouring differences share a job: they are worth two thirds of as many independent ones.
    const degrees = EXPECTED_DEGREES + (2 / 3) * squares.length;
    const moderated = (EXPECTED_DEGREES * expected + (degrees - EXPECTED_DEGREES) * seen) / degrees;
    // A few quiet jobs are no promise; wild ones are a warning.
    const variance = squares.length < ENOUGH_STEPS ? moderated : Math.max(moderated, seen);
    return { variance, degrees };
}
/** Mean CPU of the control over the rounds, in milliseconds. */
function controlOf({ rounds }) {
    return (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(rounds.map(({ machine }) => machine.controlMs));
}
/**
 * Decides against one stored baseline. Head's times are brought to the speed of base's machine, as
 * the control tells it.
 * @param alpha one-sided, for all metrics together
 */
function decideStored(question, alpha, jobs) {
    const { candidates, cpu, disturbed } = question;
    const { spread } = jobs;
    const gated = candidates.filter((candidate) => (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .isInReach */ .jH)(candidate, cpu) && !disturbed.has(candidate.kind));
    const others = Math.max(1, gated.filter(({ kind }) => kind !== 'cpu').length);
    const [ofCpu, ofOthers] = [CPU_PART, (1 - CPU_PART) / others];
    const partOf = ({ kind }) => (kind === 'cpu' ? ofCpu : ofOthers);
    const critical = {
        cpu: (0,_distributions_js__WEBPACK_IMPORTED_MODULE_2__/* .tQuantile */ .YW)(1 - alpha * ofCpu, spread.degrees),
        others: (0,_distributions_js__WEBPACK_IMPORTED_MODULE_2__/* .tQuantile */ .YW)(1 - alpha * ofOthers, spread.degrees),
        alone: (0,_distributions_js__WEBPACK_IMPORTED_MODULE_2__/* .tQuantile */ .YW)(_question_js__WEBPACK_IMPORTED_MODULE_1__/* .BOUND */ .d9, spread.degrees),
    };
    const describe = (candidate) => {
        const { effect, standardError } = apart(candidate, question, jobs);
        const half = (candidate.kind === 'cpu' ? critical.cpu : critical.others) * standardError;
        const tell = (value) => (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .inScale */ .Qx)(candidate, value);
        const told = {
            effect: tell(effect),
            interval: [tell(effect - half), tell(effect + half)],
            detectable: (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .detectable */ .ke)(candidate, { half, standardError, tell }),
        };
        const near = critical.alone * standardError;
        return {
            told,
            bounds: [tell(effect - near), tell(effect + near)],
            t: standardError === 0 ? 0 : Math.abs(effect) / standardError,
        };
    };
    const isGated = new Set(gated);
    const answers = candidates.map((candidate) => {
        const { told, t } = describe(candidate);
        if (!isGated.has(candidate)) {
            const isDisturbed = candidate.threshold !== null && disturbed.has(candidate.kind);
            return { ...told, p: null, verdict: isDisturbed ? 'contaminated' : 'unchanged' };
        }
        const p = Math.min(1, (0,_distributions_js__WEBPACK_IMPORTED_MODULE_2__/* .tAbove */ .q0)(t, spread.degrees) / partOf(candidate));
        // What such a comparison cannot see it cannot doubt either: the limit is what it could see.
        const certainty = { isCertain: p <= alpha, atLeast: told.detectable };
        return { ...told, p, verdict: (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(candidate, told, certainty) };
    });
    return { answers, bounds: (candidate) => describe(candidate).bounds };
}
/** Effect and standard error, both as logarithms or points of base's total CPU. */
function apart(candidate, question, { spread, speed }) {
    const { base, scale, isSampled, kind } = candidate;
    const { variance } = spread;
    const head = candidate.head.map((value) => value * factorOf(kind, speed));
    if (scale === 'relative') {
        const logs = [base, head].map((values) => values.map(safeLog));
        const between = 2 * variance[quantityOf(kind)];
        const effect = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(logs[1]) - (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(logs[0]);
        return { effect, standardError: Math.sqrt(between + errorOfMeans(...logs)) };
    }
    const whole = isSampled ? (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(question.cpu[0]) : 1;
    if (whole === 0)
        return { effect: 0, standardError: 0 };
    const parts = [base, head].map((values) => values.map((value) => value / whole));
    const share = ((0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(parts[0]) + (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(parts[1])) / 2;
    const between = isSampled ? 2 * variance.cpu * share * share : 0;
    const error = Math.max(errorOfMeans(...parts), isSampled ? samplingError(parts, question) : 0);
    return { effect: (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(parts[1]) - (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(parts[0]), standardError: Math.sqrt(between + error) };
}
/** From head's values to what base's machine would have shown. */
function factorOf(kind, speed) {
    if (kind === 'error-rate')
        return 1;
    return kind === 'throughput' ? 1 / speed : speed;
}
function quantityOf(kind) {
    if (kind === 'latency-p90')
        return 'latency';
    return kind === 'throughput' ? 'throughput' : 'cpu';
}
/** Variance of the difference of two means, from how the rounds of each vary. */
function errorOfMeans(base, head) {
    const ofMean = (values) => {
        if (values.length < 2)
            return 0;
        const middle = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(values);
        const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
        return squares / (values.length - 1) / values.length;
    };
    return ofMean(base) + ofMean(head);
}
/** Of the difference of two shares, from the samples of all rounds. */
function samplingError(parts, { samples }) {
    return [0, 1].reduce((sum, side) => {
        const all = samples[side].reduce((total, each) => total + each, 0);
        return sum + (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .shareVariance */ .bO)((0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(parts[side]), all);
    }, 0);
}
function meanLog(values) {
    return (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(values.map(safeLog));
}
function safeLog(value) {
    return Math.log(Math.max(value, 1e-9));
}


/***/ }),

/***/ 16840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ compareTimings)
});

// UNUSED EXPORTS: compareProfiles

// EXTERNAL MODULE: ./build/profile/categories.js + 3 modules
var categories = __webpack_require__(14350);
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
    const categoriser = (0,categories/* createCategoriser */.x2)(options.categories);
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


/***/ }),

/***/ 19347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ trendPointOf),
/* harmony export */   RP: () => (/* binding */ FEWEST_POINTS),
/* harmony export */   RS: () => (/* binding */ trendOf),
/* harmony export */   Wr: () => (/* binding */ cpuAtSpeedOf),
/* harmony export */   mP: () => (/* binding */ areCallsAlike)
/* harmony export */ });
/* harmony import */ var _baseline_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15265);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25556);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32363);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40109);




/**
 * @param isComparable whether timings of it may be held against head's (see compatibility.ts)
 * @returns the point of one measurement; CPU and control are null without rounds, calls, turns and
 *   their unit without counts
 */
function trendPointOf(measurement, isComparable) {
    const { counts, createdAt, fingerprint, rounds } = measurement;
    const isTimed = rounds.length > 0;
    const work = counts === null ? null : (0,_baseline_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .meanCounts */ .yy)(counts);
    return {
        sha: fingerprint.gitSha,
        createdAt,
        cpuMsPerRequest: isTimed ? (0,_baseline_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .meanCpuMsPerRequest */ .Wn)(measurement) : null,
        controlMs: isTimed ? (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .controlOf */ .rs)(measurement) : null,
        calls: work?.calls ?? null,
        turns: work?.turns ?? null,
        unit: counts?.unit ?? null,
        scenarioHash: fingerprint.scenarioHash,
        isComparable,
    };
}
/** Points beside head from which on a drift is told. */
const FEWEST_POINTS = { cpu: 4, calls: 2 };
/** Part of the decisions over unchanged code that may call it drifted. */
const ALPHA = 0.01;
/** One in so many points makes up each end of the window, at least two. */
const POINTS_OF_AN_END = 7;
/** Standard normal quantile of 95 %. */
const POWER_Z = 1.645;
/** Means of the same counts, summed in another order, differ by less. */
const ROUNDING = 1e-9;
/**
 * @param points of the branch that head is to be merged into, in any order
 * @param head comes last, whatever its clock says
 * @returns the points in order with what has drifted
 */
function trendOf(points, head, { thresholds }) {
    const others = onePerCommit(points, head);
    const { 'drift-cpu-percent': cpu, 'drift-calls-percent': calls } = thresholds;
    return {
        points: [...others, head],
        drift: [
            ...(cpu === null ? [] : cpuDrift(others, head, cpu / 100)),
            ...(calls === null ? [] : callsDrift(others, head, calls / 100)),
        ],
    };
}
/** The newest point of each commit but head's, oldest first; without a commit each stands for itself. */
function onePerCommit(points, head) {
    const inTime = [...points].sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));
    const newest = new Map(inTime.map((point) => [point.sha, point]));
    return inTime.filter((point) => point.sha === '' || (point.sha !== head.sha && newest.get(point.sha) === point));
}
/**
 * Both ends of the window against one another: the mean logarithm of the newest seventh, head
 * included, less that of the oldest seventh (at least two points each), every point's CPU divided
 * by its control. With k points at each end and the variance s² between jobs of the same code its
 * standard error is s·√(2/k), and it must be above t of 1 − α.
 *
 * Over 20 points and head, with jobs 2.7 % apart, no drift is called in 0.6 % at a threshold of
 * next to nothing and in 0.0 % at 10 %; 12 % in all is called in 62 %, 15 % in 91 %, 20 % in 99.9 %.
 * A line through all points sees 12 % in 82 %, but calls one step of 8 % in the middle a drift of
 * more than 10 % in 77 % (here 21 %), because the line is then steeper than what happened. Head
 * alone against the oldest third is as blunt as one job is noisy: 15 % in 81 %.
 */
function cpuDrift(others, head, threshold) {
    const before = others.filter((point) => atControl(point) !== undefined);
    const [oldest] = before;
    const last = atControl(head);
    if (oldest === undefined || last === undefined || head.controlMs === null)
        return [];
    const logs = [...before.flatMap((point) => atControl(point) ?? []), last];
    const size = Math.min(before.length, Math.max(2, Math.round(logs.length / POINTS_OF_AN_END)));
    const [base, end] = [(0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(logs.slice(0, size)), (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(logs.slice(-size))];
    // As the decision against a stored baseline takes it; without head, whose own change is no noise.
    const { variance, degrees } = (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .spreadAmong */ .w8)(logs.slice(0, -1), 'cpu', true);
    const standardError = Math.sqrt((variance * 2) / size);
    const half = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_3__/* .tQuantile */ .YW)(1 - ALPHA, degrees) * standardError;
    const limit = Math.log1p(threshold);
    const isAbove = end - base >= limit;
    const isUnknown = before.length < FEWEST_POINTS.cpu || (isAbove && end - base < half);
    return [
        {
            metric: 'cpu',
            base: Math.exp(base) * head.controlMs,
            head: Math.exp(end) * head.controlMs,
            effect: Math.expm1(end - base),
            threshold,
            detectable: Math.expm1(Math.max(half, limit) + POWER_Z * standardError),
            since: { sha: oldest.sha, createdAt: oldest.createdAt },
            commits: before.length,
            verdict: isUnknown ? 'unknown' : isAbove ? 'drifted' : 'steady',
        },
    ];
}
/** Logarithm of a point's CPU by its control; undefined where it may not be compared. */
function atControl({ cpuMsPerRequest, controlMs, isComparable }) {
    if (!isComparable || !cpuMsPerRequest || !controlMs)
        return undefined;
    return Math.log(cpuMsPerRequest / controlMs);
}
/**
 * @returns a point's CPU per request in milliseconds as head's machine would have shown it, by the
 *   control; null where it may not be compared
 */
function cpuAtSpeedOf(head, point) {
    const log = atControl(point);
    return log === undefined || !head.controlMs ? null : Math.exp(log) * head.controlMs;
}
/** Whether the calls of two points are of the same requests; both must have been counted. */
function areCallsAlike(a, b) {
    const areCounted = a.calls !== null && b.calls !== null;
    return areCounted && a.scenarioHash === b.scenarioHash && a.unit === b.unit;
}
/** Counts are exact: head against the oldest that counted the same requests in the same unit. */
function callsDrift(others, head, threshold) {
    if (head.calls === null)
        return [];
    const before = others.filter((point) => areCallsAlike(point, head) && point.calls !== 0);
    const [oldest] = before;
    if (oldest === undefined)
        return [];
    const base = oldest.calls;
    const effect = (head.calls - base) / base;
    const isAbove = effect > threshold + ROUNDING;
    const isUnknown = before.length < FEWEST_POINTS.calls;
    return [
        {
            metric: 'calls',
            base,
            head: head.calls,
            effect,
            threshold,
            detectable: threshold,
            since: { sha: oldest.sha, createdAt: oldest.createdAt },
            commits: before.length,
            verdict: isUnknown ? 'unknown' : isAbove ? 'drifted' : 'steady',
        },
    ];
}


/***/ }),

/***/ 41399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cA: () => (/* binding */ loadShape),
  pE: () => (/* binding */ resolveConfig)
});

// UNUSED EXPORTS: configOf, readScenario

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/load/scenario.js
var load_scenario = __webpack_require__(2927);
// EXTERNAL MODULE: ./build/validation.js
var validation = __webpack_require__(86349);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/config/files.js
/** Where settings are looked for; apart from what reads them, which takes long to load. */
/** Files of our own; the first that is there counts. */
const DEFAULT_FILES = ['fastapi-spy.yml', 'fastapi-spy.yaml', '.github/fastapi-spy.yml'];
/** The other place: a table of a Python project's own file. */
const PYPROJECT = 'pyproject.toml';

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
;// CONCATENATED MODULE: ./build/config/schema.js
/**
 * The settings a user can give, once: types, defaults, bounds and messages. The same names serve
 * the configuration file, the action's inputs, the command line's options (kebab-case) and the
 * environment (`SPY_` + upper case).
 */


/** A number that may arrive as text, as it does from inputs, options and the environment. */
function numberFromText(value) {
    return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}
const whole = (low, high) => {
    const wanted = `expected a whole number from ${low} to ${high}`;
    const schema = schemas/* number */.aig(wanted).int(wanted).min(low, wanted).max(high, wanted);
    return schemas/* preprocess */.vkY(numberFromText, schema);
};
const amount = (low, high) => {
    const wanted = `expected a number from ${low} to ${high}`;
    return schemas/* preprocess */.vkY(numberFromText, schemas/* number */.aig(wanted).min(low, wanted).max(high, wanted));
};
const amountOrNull = (low, high) => amount(low, high).nullable();
/** `true` or `false`, also as text. */
const flag = schemas/* preprocess */.vkY((value) => (value === 'true' ? true : value === 'false' ? false : value), schemas/* boolean */.zMY('expected true or false'));
const schema_text = schemas/* string */.YjP().min(1).max(4096);
const categoryRuleSchema = schemas/* strictObject */.rej({
    category: schemas/* string */.YjP()
        .regex(/^[\p{L}\p{N} _-]{1,40}$/u, 'expected up to 40 letters, digits, spaces, dashes'),
    module: schemas/* string */.YjP().min(1).max(512),
    functions: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(512)).max(100).optional(),
    origin: schemas/* enum */.k5n(['app', 'package', 'stdlib']).optional(),
});
const UNIT_SECONDS = { '': 1, s: 1, m: 60, h: 3600 };
/** A name that stands in names of artifacts and in the hidden markers of a comment. */
const schema_name = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9._-]{1,64}$/, 'expected up to 64 letters, digits, dots, dashes or underscores');
/** A time in seconds: `90`, `90s`, `3m`, `1h`, `1m30s`. */
const durationFrom = (least) => schemas/* preprocess */.vkY((value) => {
    if (typeof value !== 'string')
        return value;
    const parts = [...value.matchAll(/(\d+(?:\.\d+)?)(s|m|h|$)/g)];
    // Nothing but such parts.
    if (parts.length === 0 || parts.map(([part]) => part).join('') !== value)
        return value;
    return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * UNIT_SECONDS[unit ?? ''], 0);
}, schemas/* number */.aig('expected a time such as 90s, 3m or 1m30s'))
    .pipe(schemas/* number */.aig()
    .min(least, `expected at least ${least} second${least === 1 ? '' : 's'}`)
    .max(86_400, 'expected at most 24 hours'));
/** Limits above which a metric counts; units stand in the names. `null` switches a gate off. */
const thresholdsSchema = schemas/* strictObject */.rej({
    /** Of decisions over identical code, the part in per cent that may alarm. */
    'alpha-percent': amount(0.01, 20).default(1),
    'cpu-percent': amountOrNull(0.1, 1000).default(3),
    'category-points': amountOrNull(0.1, 1000).default(3),
    /** Limits of single categories; they win over `category-points`. */
    'category-points-of': schemas/* record */.g1P(schema_text, amountOrNull(0.1, 1000)).default({}),
    'function-points': amountOrNull(0.1, 1000).default(2),
    /** Functions whose share of the total stays below this on both sides are neither shown nor gated. */
    'function-min-share-percent': amount(0, 100).default(1),
    'latency-percent': amountOrNull(1, 10_000).default(25),
    'throughput-percent': amountOrNull(1, 100).default(15),
    'error-rate-points': amountOrNull(0, 100).default(1),
    /** Slow drift: change of the total against the oldest measurement of the branch that is looked at. */
    'drift-cpu-percent': amountOrNull(0.1, 1000).default(10),
    'drift-calls-percent': amountOrNull(0, 1000).default(10),
    /** Exact counts per request: of the whole scenario, of each endpoint, of each category. */
    'calls-percent': amountOrNull(0, 1000).default(3),
    'turns-percent': amountOrNull(0, 1000).default(5),
    'endpoint-calls-percent': amountOrNull(0, 1000).default(10),
    'endpoint-turns-percent': amountOrNull(0, 1000).default(25),
    /** Share of the calls of the whole scenario by which a category may grow. */
    'category-calls-points': amountOrNull(0, 1000).default(3),
    /** Queries more per request of an endpoint. */
    'endpoint-queries': amountOrNull(0, 1000).default(1),
    /** Changes of fewer calls or turns than this per request never count, whatever the percentage. */
    'count-floor': amount(0, 1_000_000).default(20),
    /** Most calls per request of single functions, by name or end of the name. */
    'max-calls': schemas/* record */.g1P(schema_text, schemas/* strictObject */.rej({ 'per-request': amount(0, 1_000_000_000) }))
        .default({}),
});
const schema_settingsSchema = schemas/* strictObject */.rej({
    app: schema_text.optional(),
    command: schema_text.optional(),
    'app-dir': schema_text.default('.'),
    python: schema_text.optional(),
    workers: whole(1, 64).default(1),
    port: whole(1, 65_535).optional(),
    pid: whole(1, 2 ** 31 - 1).optional(),
    env: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/), coerce/* string */.Yj()).default({}),
    'ready-path': schemas/* string */.YjP()
        .regex(/^\/\S*$/, 'expected a path that begins with /')
        .optional(),
    'wait-timeout': amount(1, 3600).default(60),
    load: schemas/* union */.KCZ([schema_text, load_scenario/* scenarioSchema */.mE]).optional(),
    rounds: whole(1, 100).default(5),
    requests: whole(1, 10_000_000).optional(),
    /** Samples a second; 100, and 250 in a duet. */
    rate: whole(1, 1000).optional(),
    /** Time for the pairs of a duet, in seconds. */
    budget: durationFrom(10).default(180),
    /** Repeats the orders and hash seeds of a duet. */
    seed: schemas/* string */.YjP()
        .regex(/^[\w.-]{1,64}$/, 'expected up to 64 letters, digits, dots, dashes or underscores')
        .optional(),
    /** Commit, branch or tag that a duet compares with. */
    base: schema_text.optional(),
    /** Command that makes the base's environment in its checkout. */
    setup: schema_text.optional(),
    thresholds: thresholdsSchema.default(thresholdsSchema.parse({})),
    count: flag.default(true),
    'count-requests': whole(3, 1000).default(20),
    categories: schemas/* array */.YOg(categoryRuleSchema).max(1000).default([]),
    mode: schemas/* enum */.k5n(['auto', 'record', 'compare', 'duet', 'merge']).default('auto'),
    'baseline-branch': schema_text.optional(),
    'baseline-file': schema_text.optional(),
    /** How long a run that is still measuring the wanted baseline is waited for, in seconds. */
    'baseline-wait': durationFrom(0).default(300),
    /** So many further measurements of the branch are looked at, for its trend and how far jobs lie apart. */
    history: whole(0, 100).default(20),
    key: schema_name.default('default'),
    /** Name of this part of a measurement that several jobs make together. */
    shard: schema_name.optional(),
    'fail-on': schemas/* enum */.k5n(['regression', 'never']).default('regression'),
    comment: schemas/* enum */.k5n(['auto', 'on-regression', 'never']).default('auto'),
    'retention-days': whole(1, 90).optional(),
    /** How long a profile of a running service is recorded, in seconds. */
    duration: durationFrom(1).default(30),
    /** The file that `record` writes. */
    output: schema_text.optional(),
    /** Whether threads that sleep are in a profile as well. */
    idle: flag.default(false),
    /** Whether processes below the given one are in a profile as well. */
    subprocesses: flag.default(true),
    /** How much of local variables `dump` shows: none, or more of long values. */
    locals: whole(0, 4).default(0),
    /** Functions in the table of `top` and of a profile's report. */
    top: whole(1, 1000).default(20),
    /** How the report of a profile is written. */
    'report-format': schemas/* enum */.k5n(['text', 'markdown', 'html', 'json']).default('text'),
});
/** Environment variables with names of their own, beside `SPY_` + the setting's name. */
const ENVIRONMENT_ALIASES = {
    SPY_TIMEOUT: 'wait-timeout',
    SPY_APP_MODULE: 'app',
};
/** Settings that have no sensible form as one environment variable. */
const STRUCTURED = new Set(['env', 'thresholds', 'categories']);
/** Names of the settings that inputs, options and the environment can give. */
const SCALAR_SETTINGS = Object.keys(schema_settingsSchema.shape).filter((name) => !STRUCTURED.has(name));

;// CONCATENATED MODULE: ./build/config/origins.js
/**
 * The layers that settings come from, lowest first: defaults, the file, the environment, inputs or
 * options; what they give together, and where each value is from.
 */








/** Settings of which one names the service. */
const SERVICE_KEYS = ['app', 'command', 'pid'];
/**
 * Reads all layers.
 * @throws InputError when the file is not there or is no mapping, or when there are two
 */
async function readLayers(sources) {
    const found = await readFileLayer(sources);
    return {
        ...(found === undefined ? {} : { file: found.file }),
        fromFile: found?.settings ?? {},
        ...environmentSettings(sources.env),
        given: definedOnly(sources.overrides),
    };
}
/** What the layers give together; a service named closer to the user replaces one further away. */
function mergeLayers({ fromFile, fromEnvironment, given }) {
    const merged = { ...fromFile };
    for (const layer of [fromEnvironment, given]) {
        // Whatever form it was named in.
        if (SERVICE_KEYS.some((key) => key in layer)) {
            for (const key of SERVICE_KEYS)
                delete merged[key];
        }
        Object.assign(merged, layer);
    }
    return merged;
}
/**
 * The file that is written: as it was given, or, for one in a configuration file, its absolute path.
 * Undefined when none is set.
 */
function outputPath(layers, { output }) {
    const { file, fromEnvironment, given } = layers;
    if (output === undefined || file === undefined)
        return output;
    if ('output' in given || 'output' in fromEnvironment)
        return output;
    return (0,external_node_path_.resolve)(settingsFolder(file), output);
}
/**
 * Which service the layer closest to the user names: one to start, or one that runs; undefined when
 * none does. A port beside an app or a command is the one to start it on.
 */
function namedService(layers) {
    for (const layer of [layers.given, layers.fromEnvironment, layers.fromFile]) {
        if ('app' in layer || 'command' in layer)
            return 'started';
        const named = processIn(layer);
        if (named !== undefined)
            return named;
    }
    return undefined;
}
/** The process that the closest layer names, whatever else is named; undefined when none does. */
function namedProcess(layers) {
    const { given, fromEnvironment, fromFile } = layers;
    return processIn(given) ?? processIn(fromEnvironment) ?? processIn(fromFile);
}
function processIn(layer) {
    if ('pid' in layer && 'port' in layer)
        return { pid: Number(layer.pid), port: Number(layer.port) };
    if ('pid' in layer)
        return { pid: Number(layer.pid) };
    return 'port' in layer ? { port: Number(layer.port) } : undefined;
}
/**
 * The settings that the layers give, defaults included.
 * @throws InputError naming the file, variable or option, and what it should have been
 */
function settingsOf(layers) {
    const parsed = schema_settingsSchema.safeParse(mergeLayers(layers));
    if (parsed.success)
        return parsed.data;
    const { file, fromEnvironment, given, variables } = layers;
    // A name that is none can stand in a file only.
    const isName = parsed.error.issues[0]?.code === 'unrecognized_keys' && file !== undefined;
    throw new errors/* InputError */.dz(`reading the ${isName ? `configuration ${file}` : 'settings'}: ${(0,validation/* explain */.W)(parsed.error, (key) => {
        if (key in given)
            return `"${key}"`;
        if (key in fromEnvironment)
            return `the environment variable ${variables[key]}`;
        return `"${key}" in ${file ?? 'the settings'}`;
    }, schema_settingsSchema)}`, { advice: 'docs/configuration.md lists every setting with its unit and bounds.' });
}
/**
 * Every setting with its value and where that is from, in the order of the schema.
 * @throws InputError as `settingsOf` does
 */
function settingsWithOrigins(layers) {
    const settings = settingsOf(layers);
    const merged = mergeLayers(layers);
    return Object.keys(settingsSchema.shape).flatMap((name) => {
        const value = settings[name];
        const origin = name in merged ? originOf(name, layers) : { kind: 'default' };
        if (name !== 'thresholds')
            return [{ name, value, origin }];
        const own = (layers.fromFile.thresholds ?? {});
        return Object.entries(settings.thresholds).map(([key, limit]) => ({
            name: `${name}.${key}`,
            value: limit,
            origin: key in own ? origin : { kind: 'default' },
        }));
    });
}
function originOf(name, { file, fromEnvironment, variables, given }) {
    if (name in given)
        return { kind: 'option', name: `--${name}` };
    if (name in fromEnvironment)
        return { kind: 'environment', name: variables[name] };
    return { kind: 'file', name: file };
}
function definedOnly(values) {
    return Object.fromEntries(Object.entries(values).filter((entry) => entry[1] !== undefined && entry[1] !== ''));
}
async function readFileLayer({ file, cwd }) {
    if (file !== undefined && file !== '') {
        const path = (0,external_node_path_.resolve)(cwd, file);
        if (!(0,external_node_fs_.existsSync)(path)) {
            throw new errors/* InputError */.dz(`reading the configuration ${file}: there is no such file`, {
                advice: `It was looked for at ${path}.`,
            });
        }
        const settings = isPyproject(path) ? await readPyproject(path) : await readSettings(path);
        if (settings !== undefined)
            return { file: path, settings };
        throw new errors/* InputError */.dz(`reading the configuration ${file}: it has no table [tool.fastapi-spy]`);
    }
    const own = DEFAULT_FILES.map((name) => (0,external_node_path_.join)(cwd, name)).find((path) => (0,external_node_fs_.existsSync)(path));
    const pyproject = (0,external_node_path_.join)(cwd, PYPROJECT);
    const table = (0,external_node_fs_.existsSync)(pyproject) ? await readPyproject(pyproject) : undefined;
    if (own !== undefined && table !== undefined) {
        throw new errors/* InputError */.dz(`reading the configuration: ${own} is there, and a table [tool.fastapi-spy] in ${pyproject}`, { advice: 'Keep all settings in one of them, or say which with --config (input: config).' });
    }
    if (table !== undefined)
        return { file: pyproject, settings: table };
    return own === undefined ? undefined : { file: own, settings: await readSettings(own) };
}
/** Whether a configuration file is a Python project's own. */
function isPyproject(file) {
    return (0,external_node_path_.basename)(file) === PYPROJECT;
}
/**
 * The table `[tool.fastapi-spy]`; undefined when there is none.
 * @throws InputError when the file cannot be read or is no TOML
 */
async function readPyproject(path) {
    const source = await readText(path, 'the configuration');
    // Somebody else's file, which need not be in order.
    if (!source.includes('fastapi-spy'))
        return undefined;
    const { parse: parseToml } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292));
    let tool;
    try {
        ({ tool } = parseToml(source));
    }
    catch (cause) {
        const { line, column } = cause;
        const place = line === undefined ? '' : ` at line ${line}, column ${column}`;
        throw new errors/* InputError */.dz(`reading the configuration ${path}: ${firstLine(cause)}${place}`, {
            cause,
        });
    }
    const table = isMapping(tool) ? tool['fastapi-spy'] : undefined;
    if (table === undefined || isMapping(table))
        return table;
    throw new errors/* InputError */.dz(`reading the configuration ${path}: tool.fastapi-spy is no table`);
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The folder that paths in a file are relative to: the project, its own folder or above `.github`. */
function settingsFolder(file) {
    const folder = (0,external_node_path_.dirname)(file);
    return /[\\/]\.github$/.test(folder) ? (0,external_node_path_.dirname)(folder) : folder;
}
async function readSettings(file) {
    const value = await readYaml(file, 'the configuration');
    if (value === null || value === undefined)
        return {};
    if (isMapping(value))
        return value;
    throw new errors/* InputError */.dz(`reading the configuration ${file}: expected "name: value" lines`);
}
/**
 * @param what the file is, for the error
 * @throws InputError when it cannot be read or is no YAML
 */
async function readYaml(path, what) {
    const source = await readText(path, what);
    try {
        // Aliases are capped: a few lines of YAML can otherwise expand to gigabytes.
        return (0,dist/* parse */.qg)(source, { maxAliasCount: 100 });
    }
    catch (cause) {
        throw new errors/* InputError */.dz(`reading ${what} ${path}: ${firstLine(cause)}`, { cause });
    }
}
/** Without the colon that announces the lines of the file, which follow. */
function firstLine(cause) {
    return cause.message.split('\n')[0].replace(/:$/, '');
}
async function readText(path, what) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new errors/* InputError */.dz(`reading ${what} ${path}: ${cause.message}`, { cause });
    }
}
function environmentSettings(env) {
    const fromEnvironment = {};
    const variables = {};
    const take = (variable, setting) => {
        const value = env[variable];
        if (value === undefined || value === '')
            return;
        fromEnvironment[setting] = value;
        variables[setting] = variable;
    };
    for (const [variable, setting] of Object.entries(ENVIRONMENT_ALIASES))
        take(variable, setting);
    for (const setting of SCALAR_SETTINGS) {
        take(`SPY_${setting.toUpperCase().replaceAll('-', '_')}`, setting);
    }
    return { fromEnvironment, variables };
}

;// CONCATENATED MODULE: ./build/config/config.js
/** One typed Config from a file, `SPY_*` variables and inputs or options, in rising order of weight. */






/**
 * The configuration of one run.
 * @throws InputError naming the file or setting, and what it should have been
 */
async function resolveConfig(sources) {
    return configOf(await readLayers(sources), sources);
}
/**
 * The same, of layers that were read already.
 * @param sources what they were read from
 */
async function configOf(layers, sources) {
    const settings = settingsOf(layers);
    const { file, fromEnvironment, given } = layers;
    const base = file === undefined ? sources.cwd : settingsFolder(file);
    return toConfig(settings, sources, {
        appDir: 'app-dir' in given || 'app-dir' in fromEnvironment ? sources.cwd : base,
        load: 'load' in given || 'load' in fromEnvironment ? sources.cwd : base,
        output: outputPath(layers, settings),
    });
}
const DEFAULT_RATE_HZ = 100;
/**
 * A duet has a few seconds of CPU to divide among categories and functions. What more samples cost
 * the services, they cost both alike (docs/deciding.md has the figures).
 */
const DUET_RATE_HZ = 250;
async function toConfig(settings, sources, folders) {
    return {
        service: serviceSource(settings, sources.needsService ?? true),
        appDir: (0,external_node_path_.resolve)(folders.appDir, settings['app-dir']),
        ...optional('python', settings.python),
        workers: settings.workers,
        ...optional('port', settings.port),
        env: settings.env,
        ...optional('readyPath', settings['ready-path']),
        waitTimeoutSeconds: settings['wait-timeout'],
        load: await loadSource(settings.load, folders.load),
        rounds: settings.rounds,
        ...optional('requests', settings.requests),
        rateHz: settings.rate ?? DEFAULT_RATE_HZ,
        duet: {
            rateHz: settings.rate ?? DUET_RATE_HZ,
            budgetSeconds: settings.budget,
            ...optional('seed', settings.seed),
            ...optional('base', settings.base),
            ...optional('setup', settings.setup),
        },
        count: settings.count,
        countRequests: settings['count-requests'],
        thresholds: settings.thresholds,
        categories: settings.categories,
        profiling: {
            durationSeconds: settings.duration,
            ...optional('output', folders.output),
            idle: settings.idle,
            subprocesses: settings.subprocesses,
            locals: settings.locals,
            top: settings.top,
            reportFormat: settings['report-format'],
        },
        action: {
            mode: settings.mode,
            ...optional('baselineBranch', settings['baseline-branch']),
            ...optional('baselineFile', settings['baseline-file']),
            baselineWaitSeconds: settings['baseline-wait'],
            history: settings.history,
            key: settings.key,
            ...optional('shard', settings.shard),
            failOn: settings['fail-on'],
            comment: settings.comment,
            ...optional('retentionDays', settings['retention-days']),
        },
    };
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}
function serviceSource(settings, needed) {
    const named = SERVICE_KEYS.filter((key) => settings[key] !== undefined);
    if (named.length > 1) {
        throw new errors/* InputError */.dz(`reading the settings: ${named.map((key) => `"${key}"`).join(' and ')} are both given`, { advice: 'Give one: app (module:attribute), command, or pid.' });
    }
    if (settings.app !== undefined) {
        if (!/^[\w.]+:[\w.]+(\(\))?$/.test(settings.app)) {
            throw new errors/* InputError */.dz(`reading the settings: app "${settings.app}" is not module:attribute`, {
                advice: 'For instance "shop.main:app". Anything else can be given as a command.',
            });
        }
        return { kind: 'app', app: settings.app, workers: settings.workers };
    }
    if (settings.command !== undefined)
        return { kind: 'command', command: settings.command };
    if (settings.pid !== undefined)
        return { kind: 'attach', pid: settings.pid };
    if (settings.port !== undefined || !needed)
        return { kind: 'attach' };
    // A duet starts both of its services.
    const isStarted = settings.mode === 'duet';
    const running = isStarted ? '' : ', or the pid or port of a running service';
    throw new errors/* InputError */.dz('reading the settings: no service is named', {
        advice: `Give app: "module:attribute" (started with uvicorn)${isStarted ? ' or' : ','} command: "… --port {port}"${running}.`,
    });
}
async function loadSource(load, folder) {
    if (load === undefined)
        return { kind: 'openapi' };
    if (typeof load !== 'string') {
        return { kind: 'scenario', scenario: load, origin: 'the configuration file' };
    }
    const path = (0,external_node_path_.isAbsolute)(load) ? load : (0,external_node_path_.join)(folder, load);
    if ((0,external_node_fs_.existsSync)(path))
        return { kind: 'scenario', scenario: await readScenario(path), origin: load };
    if (/\.(ya?ml|json)$/.test(load) && !/\s/.test(load)) {
        throw new errors/* InputError */.dz(`reading the scenario ${load}: there is no such file in ${folder}`, {
            advice: 'Give the path of a scenario file, or a load command.',
        });
    }
    return { kind: 'command', command: load };
}
/**
 * A scenario from a YAML or JSON file.
 * @throws InputError naming file and field
 */
async function readScenario(path) {
    const parsed = load_scenario/* scenarioSchema */.mE.safeParse(await readYaml(path, 'the scenario'));
    if (parsed.success)
        return parsed.data;
    throw new errors/* InputError */.dz(`reading the scenario ${path}: ${(0,validation/* explain */.W)(parsed.error, (key) => `"${key}"`, load_scenario/* scenarioSchema */.mE)}`, { advice: 'docs/configuration.md describes scenarios.' });
}
/** Connections, requests and warm-up of a round: the scenario's, or the defaults. */
function loadShape(config) {
    const scenario = config.load.kind === 'scenario' ? config.load.scenario : load_scenario/* DEFAULT_SCENARIO */.h_;
    return {
        connections: scenario.connections,
        requests: config.requests ?? scenario['requests-per-round'],
        warmUp: scenario['warm-up'],
    };
}


/***/ }),

/***/ 19473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ UncountableError),
/* harmony export */   HG: () => (/* binding */ MeasurementError),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   Ui: () => (/* binding */ UserFacingError),
/* harmony export */   dz: () => (/* binding */ InputError)
/* harmony export */ });
/* unused harmony export exitCodeOf */
/**
 * The errors that reach a user. Each is thrown once, where the cause is understood, and printed
 * once, at the entry point. The message says what was being done, on what, what is wrong with it;
 * `advice` says what the user can do.
 */
class UserFacingError extends Error {
    /** What the user can do about it; empty when the message says it all. */
    advice;
    /** Longer evidence, for instance the tail of a log; printed after the message. */
    details;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = new.target.name;
        this.advice = options.advice ?? '';
        this.details = options.details ?? '';
    }
}
/** The user's command line, configuration or input file is wrong. Exit code 2. */
class InputError extends UserFacingError {
    exitCode = 2;
}
/** The service, the load or the sampler failed while measuring. Exit code 3. */
class MeasurementError extends UserFacingError {
    exitCode = 3;
}
/** The service is one whose work cannot be counted; its time can be measured all the same. */
class UncountableError extends MeasurementError {
}
/** The text of an error for a terminal or a log: message, advice, details, in that order. */
function describeError(error) {
    if (error instanceof UserFacingError) {
        return [error.message, error.advice, error.details].filter((part) => part !== '').join('\n');
    }
    if (error instanceof Error)
        return error.stack ?? error.message;
    return String(error);
}
/** The exit code that an error ends the process with: 3 for what nobody foresaw. */
function exitCodeOf(error) {
    return error instanceof UserFacingError ? error.exitCode : 3;
}


/***/ }),

/***/ 23507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AS: () => (/* reexport */ DOWNLOAD_LIMITS),
  bk: () => (/* reexport */ downloadArtifact),
  wn: () => (/* binding */ listArtifacts),
  NG: () => (/* binding */ listRunArtifacts)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/github/failure.js
var failure = __webpack_require__(220);
// EXTERNAL MODULE: ./build/github/octokit.js
var github_octokit = __webpack_require__(40987);
// EXTERNAL MODULE: ./build/github/pages.js
var pages = __webpack_require__(2270);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/github/read-at-most.js
var read_at_most = __webpack_require__(9022);
// EXTERNAL MODULE: ./build/github/time-limit.js
var time_limit = __webpack_require__(98047);
;// CONCATENATED MODULE: ./build/github/download.js
/** The content of an artifact, from the storage that the REST interface redirects to. */







const DOWNLOAD_LIMITS = { mostBytes: 64 * 1024 * 1024, timeoutMs: 120_000 };
/** Waits before a download is begun again, in milliseconds. */
const RETRY_AFTER_MS = [200, 800];
/**
 * The zip of an artifact, in memory, checked against its digest. What was cut short or has met a
 * server in trouble is begun again, with a new address, within the time that is left.
 * @throws InputError when it is gone, too large, or not what was uploaded
 */
async function downloadArtifact(octokit, repository, artifact, limits = DOWNLOAD_LIMITS) {
    const what = `downloading artifact ${artifact.id} (${artifact.name})`;
    if (artifact.sizeBytes > limits.mostBytes)
        throw tooLarge(what, limits);
    const { EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const dispatcher = new EnvHttpProxyAgent();
    try {
        return await (0,time_limit/* withTimeLimit */.B)(limits.timeoutMs, limits.signal, async (signal) => {
            const attempt = async () => {
                const address = await locate(octokit, repository, artifact, what, signal);
                return fetchZip(address, dispatcher, signal, () => tooLarge(what, limits), limits.mostBytes);
            };
            try {
                const bytes = await repeat(attempt, what, signal);
                requireDigest(bytes, artifact.digest, what);
                return bytes;
            }
            catch (cause) {
                limits.signal?.throwIfAborted();
                if (!signal.aborted)
                    throw cause;
                const reason = `not finished after ${limits.timeoutMs / 1000} s`;
                throw new errors/* InputError */.dz(`${what}: ${reason}`, { cause });
            }
        });
    }
    finally {
        await dispatcher.close().catch(() => undefined);
    }
}
async function repeat(attempt, what, signal) {
    let hadNewAddress = false;
    for (let attempts = 0;; attempts++) {
        const outcome = await attempt();
        if ('bytes' in outcome)
            return outcome.bytes;
        signal.throwIfAborted();
        const { failed, again, cause } = outcome;
        const isStale = again === 'with-new-address';
        const waitMs = RETRY_AFTER_MS[attempts];
        if (again === 'never' || (isStale && hadNewAddress) || waitMs === undefined) {
            throw new errors/* InputError */.dz(`${what}: ${failed}`, { cause });
        }
        hadNewAddress ||= isStale;
        await (0,promises_.setTimeout)(waitMs, undefined, { signal });
    }
}
async function fetchZip(address, dispatcher, signal, tooLargeError, mostBytes) {
    const { fetch } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    try {
        // Without the token: the storage is another server, and the address is a ticket of its own.
        const response = await fetch(address, { dispatcher, signal, redirect: 'error' });
        if (!response.ok || response.body === null) {
            await response.body?.cancel().catch(() => undefined);
            const { status } = response;
            const failed = status === 410 ? 'it is gone' : `the storage answered ${status}`;
            return { failed, again: isWorthRepeating(status) };
        }
        const bytes = await (0,read_at_most/* readAtMost */.r)(response.body, mostBytes, signal);
        if (bytes === undefined)
            throw tooLargeError();
        return { bytes };
    }
    catch (cause) {
        if (cause instanceof errors/* InputError */.dz)
            throw cause;
        return { failed: (0,failure/* describeCause */.V$)(cause), again: 'later', cause };
    }
}
function isWorthRepeating(status) {
    // An address is good for some minutes only: these may mean that they are over.
    if (status === 403 || status === 404)
        return 'with-new-address';
    return status === 429 || status >= 500 ? 'later' : 'never';
}
/** The address in the storage that the REST interface redirects to. */
async function locate(octokit, repository, artifact, what, signal) {
    const { owner, name: repo } = repository;
    let location;
    try {
        const response = await octokit.rest.actions.downloadArtifact({
            owner,
            repo,
            artifact_id: artifact.id,
            archive_format: 'zip',
            request: { redirect: 'manual', signal },
        });
        location = response.headers.location;
    }
    catch (error) {
        const status = (0,github_octokit/* statusOf */.c2)(error);
        if (status === 410 || status === 404)
            throw new errors/* InputError */.dz(`${what}: it is gone`);
        throw (0,failure/* explainFailure */.SP)(error, what);
    }
    const api = octokit.request.endpoint.DEFAULTS.baseUrl;
    if (location !== undefined && URL.canParse(location, api)) {
        const address = new URL(location, api);
        if (address.protocol === 'https:' || address.protocol === new URL(api).protocol)
            return address;
    }
    throw new errors/* InputError */.dz(`${what}: GitHub gave no address to download it from`);
}
function requireDigest(bytes, digest, what) {
    if (digest === undefined)
        return;
    const actual = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
    if (actual !== digest) {
        throw new errors/* InputError */.dz(`${what}: its content has the digest ${actual}, expected ${digest}`);
    }
}
function tooLarge(what, limits) {
    return new errors/* InputError */.dz(`${what}: it is larger than ${limits.mostBytes / 1024 / 1024} MB`);
}

;// CONCATENATED MODULE: ./build/github/artifacts.js
/** Artifacts of a repository, over the REST interface: the client for uploads sees one run only. */





/** So many pages are read of a repository: at most some months of pushes. */
const MOST_PAGES = 100;
/** And of one run, for whose artifacts nobody needs more. */
const MOST_PAGES_OF_RUN = 10;
const id = schemas/* number */.aig().int().positive();
const optionalText = schemas/* string */.YjP().max(1024).nullish().catch(undefined);
/** What is read of an artifact's description; what is not like this is none. */
const listedSchema = schemas/* object */.Ikc({
    id,
    name: schemas/* string */.YjP().min(1).max(1024),
    size_in_bytes: schemas/* number */.aig().nonnegative(),
    expired: schemas/* boolean */.zMY(),
    created_at: optionalText,
    expires_at: optionalText,
    digest: optionalText,
    workflow_run: schemas/* object */.Ikc({
        id,
        repository_id: id,
        head_repository_id: id,
        head_branch: optionalText,
        head_sha: optionalText,
    })
        .nullish()
        .catch(undefined),
});
/**
 * All artifacts of exactly this name, newest first.
 * @throws InputError when the token may not list them, or GitHub does not answer
 */
async function listArtifacts(octokit, repository, name, signal) {
    const { owner, name: repo } = repository;
    const listPage = (page) => octokit.rest.actions.listArtifactsForRepo({
        ...{ owner, repo, name, ...page },
        ...(0,github_octokit/* requestOf */.fo)(signal),
    });
    const all = await listAll(listPage, MOST_PAGES, `looking for the artifact ${name}`);
    // The server filters by name; what is of another name is not ours whoever says so.
    return newestFirst(all.filter((each) => each.name === name));
}
/**
 * The artifacts of one run whose names begin with the prefix: of each name the newest, newest
 * first, expired ones included. A run's later attempts keep what its earlier ones have stored.
 * @throws InputError when the token may not list them, or GitHub does not answer
 */
async function listRunArtifacts(octokit, repository, runId, namePrefix, signal) {
    const { owner, name: repo } = repository;
    const listPage = (page) => octokit.rest.actions.listWorkflowRunArtifacts({
        ...{ owner, repo, run_id: runId, ...page },
        ...(0,github_octokit/* requestOf */.fo)(signal),
    });
    const what = `looking for the artifacts of run ${runId}`;
    const all = await listAll(listPage, MOST_PAGES_OF_RUN, what);
    const newest = new Map();
    for (const each of newestFirst(all)) {
        if (each.name.startsWith(namePrefix) && !newest.has(each.name))
            newest.set(each.name, each);
    }
    return [...newest.values()];
}
async function listAll(ask, most, what) {
    const listPage = async (page) => {
        const { data, headers } = await ask(page);
        return { entries: data.artifacts, headers };
    };
    const listed = await (0,pages/* readPages */.n)(listPage, { most, what }).catch((error) => {
        throw (0,failure/* explainFailure */.SP)(error, what);
    });
    // What is stored meanwhile moves others to the next page: there they are seen again.
    const found = new Map();
    for (const each of listed) {
        const artifact = parseListed(each);
        if (artifact !== undefined)
            found.set(artifact.id, artifact);
    }
    return [...found.values()];
}
/** The order of the lists is not promised. */
function newestFirst(artifacts) {
    return [...artifacts].sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
}
function parseListed(value) {
    const parsed = listedSchema.safeParse(value);
    if (!parsed.success)
        return undefined;
    const { workflow_run: run, digest, ...listed } = parsed.data;
    return {
        id: listed.id,
        name: listed.name,
        sizeBytes: listed.size_in_bytes,
        expired: listed.expired,
        createdAt: listed.created_at ?? '',
        ...(listed.expires_at ? { expiresAt: listed.expires_at } : {}),
        ...(digest ? { digest } : {}),
        ...(run
            ? {
                run: {
                    id: run.id,
                    repositoryId: run.repository_id,
                    headRepositoryId: run.head_repository_id,
                    headBranch: run.head_branch ?? '',
                    headSha: run.head_sha ?? '',
                },
            }
            : {}),
    };
}


/***/ }),

/***/ 220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   Tq: () => (/* binding */ isAnswer),
/* harmony export */   V$: () => (/* binding */ describeCause),
/* harmony export */   kL: () => (/* binding */ isTimeout)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40987);
/* harmony import */ var _rate_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93408);
/** What a failed request to GitHub is called towards the user. */



const READ_ADVICE = 'The workflow\'s token needs to read artifacts: give the job "permissions: { actions: read, contents: read, pull-requests: write }".';
const LATER_ADVICE = 'Run the job again; when GitHub has a bad day (githubstatus.com), later. Nothing of it is about the change.';
/**
 * The error to throw for a failed request: an InputError for what GitHub, its limits or the
 * network did, and what was thrown itself when it is of another kind.
 * @param what what was being done, on what
 */
function explainFailure(error, what) {
    const cause = error;
    if (error instanceof _rate_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .RateLimitError */ .OE) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${what}: ${error.message}`, { advice: error.advice, cause });
    }
    const status = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error);
    const timeout = timeoutOf(error);
    if (timeout !== undefined) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${what}: ${timeout.message}`, { advice: LATER_ADVICE, cause });
    }
    if (status === undefined || error.name === 'AbortError')
        return error;
    const { message } = error;
    if ((0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .isRateLimit */ .a5)(error)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${what}: ${message}`, {
            advice: 'There were too many requests with the token of this repository. Run the job again later.',
            cause,
        });
    }
    if (status === 401 || status === 403 || status === 404) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${what}: ${message}`, { advice: READ_ADVICE, cause });
    }
    // The client says 500 for what never was an answer.
    const answer = isAnswer(error) ? `GitHub answered ${status}: ${message}` : message;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${what}: ${answer}`, { advice: LATER_ADVICE, cause });
}
/** Whether GitHub denied it to this token, for its rights or for too many requests. */
function isDenied(error) {
    const { cause } = Object(error);
    const status = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) ?? (0,_octokit_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(cause);
    return status === 401 || status === 403 || status === 429;
}
/** `fetch failed` says nothing; its cause does. */
function describeCause(error) {
    const { message, cause } = error;
    return cause instanceof Error && cause.message !== '' ? cause.message : message;
}
/** Whether a time limit has ended it. */
function isTimeout(error) {
    return timeoutOf(error) !== undefined;
}
/** The client hides it as the cause of an error of its own. */
function timeoutOf(error) {
    const { cause } = Object(error);
    const found = [error, cause].find((each) => Object(each).name === 'TimeoutError');
    return found;
}
/** Whether GitHub has answered at all: the client gives what never was an answer a status as well. */
function isAnswer(error) {
    return Object(error).response !== undefined;
}


/***/ }),

/***/ 40987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ov: () => (/* binding */ openOctokit),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   fo: () => (/* binding */ requestOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85555);
/* harmony import */ var _rate_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93408);
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98047);
/** The client of GitHub's REST interface. */




/** Waits before a request is sent again, in milliseconds. */
const RETRY_AFTER_MS = [500, 2000, 5000];
/** A request has no answer after so long: it failed. */
const TIMEOUT_MS = 30_000;
/** Longest wait that GitHub may ask for when there have been too many requests. */
const MOST_WAIT_MS = 60_000;
/** No request is sent again when it would be so long after the first time. */
const MOST_MS = 120_000;
/**
 * Reads are repeated when they fail for GitHub's reasons; everything is when it was refused for a
 * rate limit and the wait is a short one. Every request ends in time, and when its `request.signal`
 * aborts.
 * @param apiUrl address of the REST interface, such as `https://api.github.com`
 */
function openOctokit(token, apiUrl, options = {}) {
    const octokit = new _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .GitHub */ .gq({
        ...(0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .getOctokitOptions */ .EG)(token),
        baseUrl: apiUrl,
        userAgent: 'fastapi-spy',
    });
    const { retryAfterMs: waits = RETRY_AFTER_MS, timeoutMs = TIMEOUT_MS } = options;
    octokit.hook.wrap('request', async (send, request) => {
        const outer = request.request.signal;
        const sendOnce = () => (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .withTimeLimit */ .B)(timeoutMs, outer, async (signal) => {
            // The hooks within this one see this object, whatever else is handed to `send`.
            request.request = { ...request.request, signal };
            const response = await send(request);
            requireWhole(response);
            return response;
        });
        const begin = performance.now();
        for (const wait of waits) {
            try {
                return await sendOnce();
            }
            catch (error) {
                outer?.throwIfAborted();
                const waitMs = waitBeforeRepeating(error, request.method, wait);
                if (waitMs === undefined || performance.now() - begin + waitMs > MOST_MS)
                    throw error;
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(waitMs, undefined, outer === undefined ? {} : { signal: outer });
            }
        }
        return sendOnce();
    });
    return octokit;
}
/**
 * How long to wait before a failed request is sent again, in milliseconds; undefined: not at all.
 * A read changes nothing, and what a limit refused was not done; but a comment whose answer was
 * lost may have been written.
 * @throws RateLimitError when GitHub says to wait for long
 */
function waitBeforeRepeating(error, method, waitMs) {
    const status = statusOf(error);
    if ((0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .isRateLimit */ .a5)(error)) {
        const toldMs = Math.max(waitMs, (0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .toldWaitMs */ .P$)(error, Date.now()) ?? 0);
        if (toldMs > MOST_WAIT_MS)
            throw new _rate_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .RateLimitError */ .OE(status ?? 429, toldMs, error);
        return toldMs;
    }
    return method === 'GET' && (status === undefined || status >= 500) ? waitMs : undefined;
}
/** The client takes JSON whose end is missing for a text, and an empty list of it. */
function requireWhole({ status, headers, data }) {
    const isJson = /^application\/(scim\+)?json\b/.test(String(headers['content-type'] ?? ''));
    if (status < 300 && status !== 204 && isJson && typeof data === 'string') {
        throw Object.assign(new Error('the answer ended early'), { status: 502 });
    }
}
/** HTTP status of a failed request; undefined for an error of another kind. */
function statusOf(error) {
    const status = error?.status;
    return typeof status === 'number' ? status : undefined;
}
/** The options of a request that ends when the signal aborts. */
function requestOf(signal) {
    return signal === undefined ? {} : { request: { signal } };
}


/***/ }),

/***/ 2270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readPages)
/* harmony export */ });
/* unused harmony export ENTRIES_OF_PAGE */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/** Lists of GitHub's, from all of their pages. */

/** Entries of a page, the most that GitHub gives. */
const ENTRIES_OF_PAGE = 100;
/**
 * The entries of all pages, in their order; an entry that moves meanwhile may be there twice, or
 * not at all. The client's own paging hands on no signal, and takes a 409 for the end of the list:
 * here every error is one.
 * @param most so many pages are read, no more
 * @param what what is being done, for the error
 * @throws what `listPage` throws, and InputError when an answer is no list
 */
async function readPages(listPage, { most, what }) {
    const found = [];
    for (let page = 1; page <= most; page++) {
        const { entries, headers } = await listPage({ page, per_page: ENTRIES_OF_PAGE });
        if (!Array.isArray(entries))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${what}: GitHub's answer is no list`);
        found.push(...entries);
        // What GitHub hides from a token is missing from a page, which is not the last one for that.
        const hasNext = /\brel="next"/.test(headers.link ?? '');
        if (entries.length < ENTRIES_OF_PAGE && !hasNext)
            break;
    }
    return found;
}


/***/ }),

/***/ 93408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ RateLimitError),
/* harmony export */   P$: () => (/* binding */ toldWaitMs),
/* harmony export */   a5: () => (/* binding */ isRateLimit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/** When GitHub refuses a request for there having been too many, and how long it says to wait. */

/** GitHub takes no more requests for longer than a job should wait. */
class RateLimitError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz {
    /** HTTP status of the refusal, 403 or 429. */
    status;
    constructor(status, waitMs, cause) {
        super(`GitHub takes no more requests for now (status ${status}), and says to wait ${Math.ceil(waitMs / 1000)} s`, {
            advice: 'Run the job again after that time. The limit is shared by all jobs of the repository that use the same token.',
            cause,
        });
        this.status = status;
    }
}
/** GitHub asks to wait so long after a secondary limit that comes without a time. */
const UNTOLD_WAIT_MS = 60_000;
/**
 * Whether a request was refused for a rate limit: it has certainly done nothing then. A 403 alone
 * is a missing right; a 403 that is a limit says so in a header or its message
 * (docs.github.com, "Rate limits for the REST API").
 */
function isRateLimit(error) {
    const { status, message } = Object(error);
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (header(error, 'retry-after') !== undefined ||
        header(error, 'x-ratelimit-remaining') === '0' ||
        /rate limit/i.test(String(message)));
}
/**
 * How long GitHub says to wait, in milliseconds; undefined where it says nothing.
 * @param now milliseconds since 1970, for times of day
 */
function toldWaitMs(error, now) {
    const after = header(error, 'retry-after');
    if (after !== undefined) {
        const ms = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now;
        if (Number.isFinite(ms))
            return Math.max(0, ms);
    }
    const reset = header(error, 'x-ratelimit-reset');
    if (header(error, 'x-ratelimit-remaining') === '0' && reset !== undefined) {
        // Whole seconds: one more, so that the limit is certainly over.
        const ms = (Number(reset) + 1) * 1000 - now;
        if (Number.isFinite(ms))
            return Math.max(0, ms);
    }
    const { status } = Object(error);
    return status === 403 ? UNTOLD_WAIT_MS : undefined;
}
function header(error, name) {
    const value = Object(error).response?.headers?.[name];
    return value === undefined ? undefined : String(value);
}


/***/ }),

/***/ 9022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readAtMost)
/* harmony export */ });
/** Bodies of any length, read up to a limit. */
/**
 * The bytes of a response's body; what is left unread is given up.
 * @returns undefined when there are more of them
 * @throws the signal's reason once it is aborted, and what the connection fails with
 */
async function readAtMost(body, mostBytes, signal) {
    if (body === null)
        return new Uint8Array();
    const reader = body.getReader();
    const cancel = () => void reader.cancel().catch(() => undefined);
    signal.addEventListener('abort', cancel, { once: true });
    try {
        const chunks = [];
        let size = 0;
        for (;;) {
            const { done, value } = await reader.read();
            signal.throwIfAborted();
            if (done)
                return Buffer.concat(chunks);
            size += value.length;
            if (size > mostBytes)
                return undefined;
            chunks.push(value);
        }
    }
    finally {
        signal.removeEventListener('abort', cancel);
        cancel();
    }
}


/***/ }),

/***/ 61849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N0: () => (/* binding */ chooseTask),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   ab: () => (/* binding */ BASELINE_EVENTS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/** What this run is to do, from the mode and the event. Pure. */

/** The pull request that a task is about; undefined where it is about none. */
function pullRequestOf(task) {
    return task.kind === 'record' ? undefined : task.pullRequest;
}
/** Events whose runs measure what is in the repository itself, and not a proposal to it. */
const BASELINE_EVENTS = new Set([
    'push',
    'schedule',
    'workflow_dispatch',
]);
/**
 * @param baselineBranch the branch whose runs record baselines
 * @throws InputError for an event whose checkout is not what the token is trusted with
 */
function chooseTask(mode, context, baselineBranch) {
    if (context.event === 'pull_request_target') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('choosing what to measure: the event is pull_request_target', {
            advice: 'It runs the code of a pull request with a token that may write. Use pull_request: the job fails on a regression there too, and the summary holds everything when commenting is not allowed.',
        });
    }
    const isBaseline = BASELINE_EVENTS.has(context.event) && context.branch === baselineBranch;
    // A duet of the branch with itself would say nothing; its counts are worth keeping.
    const keepsBaseline = isBaseline && mode !== 'compare';
    if (mode === 'record' || keepsBaseline)
        return { kind: 'record' };
    const { pullRequest, mergeGroup } = context;
    if (mode === 'duet') {
        const origin = pullRequest ?? mergeGroup;
        const headSha = pullRequest === undefined ? {} : { headSha: pullRequest.headSha };
        return {
            kind: 'duet',
            ...(origin === undefined
                ? {}
                : { change: { branch: origin.baseRef, baseSha: origin.baseSha, ...headSha } }),
            ...(pullRequest === undefined ? {} : { pullRequest }),
        };
    }
    if (pullRequest !== undefined) {
        const { baseRef, baseSha } = pullRequest;
        return { ...compareFrom(baseRef, baseSha, baselineBranch), pullRequest };
    }
    if (mergeGroup !== undefined) {
        const { baseRef, baseSha } = mergeGroup;
        return compareFrom(baseRef, baseSha, baselineBranch);
    }
    return { kind: 'compare', baseBranch: baselineBranch, referenceSha: context.sha };
}
function compareFrom(baseBranch, baseSha, mainBranch) {
    return {
        ...{ kind: 'compare', baseBranch, baseSha, referenceSha: baseSha },
        ...(mainBranch === baseBranch ? {} : { mainBranch }),
    };
}


/***/ }),

/***/ 98047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withTimeLimit)
/* harmony export */ });
/** Time limits for what is asked of GitHub and its storage. */
/**
 * Runs something with a signal that aborts after so long, or when the outer signal does.
 * `AbortSignal.any` over `AbortSignal.timeout` would be shorter, but Node may collect the inner
 * signal as garbage before it fires (nodejs/node#57736).
 * @throws what `run` throws; its signal's reason is a TimeoutError when the time was up
 */
async function withTimeLimit(timeoutMs, outer, run) {
    const controller = new AbortController();
    const forward = () => controller.abort(outer?.reason);
    if (outer?.aborted)
        forward();
    outer?.addEventListener('abort', forward, { once: true });
    const timer = setTimeout(() => {
        controller.abort(new DOMException(`no answer after ${timeoutMs / 1000} s`, 'TimeoutError'));
    }, timeoutMs);
    try {
        return await run(controller.signal);
    }
    finally {
        clearTimeout(timer);
        outer?.removeEventListener('abort', forward);
    }
}


/***/ }),

/***/ 2927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h_: () => (/* binding */ DEFAULT_SCENARIO),
/* harmony export */   mE: () => (/* binding */ scenarioSchema),
/* harmony export */   zY: () => (/* binding */ endpointName)
/* harmony export */ });
/* unused harmony exports requestSchema, loginSchema, requestOrder */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/** A scenario: which requests a round sends, how often, in which order. */

const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(4096);
const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(8192)
    .regex(/^\/\S*$/, 'expected a path that begins with / and has no spaces');
const headers = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(16_384));
const requestFields = {
    method: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[A-Za-z]{1,16}$/, 'expected an HTTP method')
        .transform((method) => method.toUpperCase())
        .default('GET'),
    path,
    headers: headers.default({}),
    /** Sent as JSON, with its content type. */
    json: zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9().optional(),
    /** Sent as it is. */
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Expected status; undefined: any from 200 to 299. */
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(100).max(599).optional(),
};
const exclusiveBody = {
    check: (request) => request.json === undefined || request.body === undefined,
    message: 'json and body are both given; a request has one body',
};
const requestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: text.optional(),
    ...requestFields,
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int('expected a whole number').min(1).max(10_000).default(1),
    /** Whether the token of the login step goes with it. */
    auth: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
})
    .refine(exclusiveBody.check, exclusiveBody.message);
const loginSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...requestFields,
    method: requestFields.method.default('POST'),
    /** Dotted path of the token in the JSON answer. */
    token: text.default('access_token'),
    /** Header of later requests; `{token}` is replaced. */
    header: text.default('authorization'),
    value: text.default('Bearer {token}'),
})
    .refine(exclusiveBody.check, exclusiveBody.message);
const scenarioSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Keep-alive connections that send at once. */
    connections: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(1024).default(4),
    'requests-per-round': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(10_000_000).default(2000),
    /** Requests before each round that are not measured. */
    'warm-up': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0).max(1_000_000).default(200),
    login: loginSchema.optional(),
    requests: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(requestSchema).min(1, 'a scenario needs at least one request').max(1000),
})
    .refine((scenario) => scenario.login !== undefined || !scenario.requests.some((r) => r.auth), {
    message: 'a request has "auth: true", but there is no login step',
    path: ['login'],
});
/** Settings of a round where no scenario gives them. */
const DEFAULT_SCENARIO = scenarioSchema.parse({ requests: [{ path: '/' }] });
/** What an endpoint is called in results: its name, or method and path without the query. */
function endpointName(request) {
    return request.name ?? `${request.method} ${request.path.split('?')[0]}`;
}
/**
 * Indices of the requests in the order in which they are sent, one whole cycle of their weights.
 * Spread evenly (the request that lags its weight most goes next), so that any stretch of the
 * cycle holds nearly the scenario's mix; the order is fixed, so that two rounds send the same.
 */
function requestOrder(weights) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const credit = weights.map(() => 0);
    const order = [];
    for (let step = 0; step < total; step++) {
        let next = 0;
        for (let index = 0; index < weights.length; index++) {
            credit[index] = credit[index] + weights[index];
            if (credit[index] > credit[next])
                next = index;
        }
        credit[next] = credit[next] - total;
        order.push(next);
    }
    return order;
}


/***/ }),

/***/ 14350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bi: () => (/* reexport */ CATEGORY_LABELS),
  Jm: () => (/* reexport */ categoryLabel),
  x2: () => (/* binding */ createCategoriser)
});

// UNUSED EXPORTS: CALLER

;// CONCATENATED MODULE: ./build/profile/categories/match.js
const EXTENSION = /(\.[\w-]+)?\.(py|so|pyx|pyd|c|cc|cpp|h|hpp|rs)$/;
/** Rules of one origin, by module. */
class RuleIndex {
    #rules = new Map();
    constructor(rules) {
        for (const rule of rules) {
            const module = rule.module.replace(EXTENSION, '');
            this.#rules.set(module, [...(this.#rules.get(module) ?? []), rule]);
        }
        const namesFirst = (a, b) => Number(a.functions === undefined) - Number(b.functions === undefined);
        for (const own of this.#rules.values())
            own.sort(namesFirst);
    }
    /** The rule of the longest listed prefix of a path that fits the name. */
    find(path, name) {
        const parts = path.split('/');
        for (let length = parts.length; length > 0; length--) {
            const prefix = parts.slice(0, length).join('/');
            const own = this.#rules.get(prefix) ?? this.#rules.get(prefix.replace(EXTENSION, ''));
            const rule = own?.find(({ functions }) => isNamed(functions, name));
            if (rule !== undefined)
                return rule;
        }
        return undefined;
    }
}
/** The built-in rules of all origins. */
class BuiltInIndex {
    #package;
    #stdlib;
    #native;
    constructor(rules) {
        const of = (origin) => new RuleIndex(rules.filter((rule) => rule.origin === origin));
        this.#package = of('package');
        this.#stdlib = of('stdlib');
        this.#native = of('native');
    }
    find({ origin, path, name }) {
        switch (origin) {
            case 'app':
                return undefined;
            case 'package':
                // Wheels bring their libraries in a folder beside the package: `psycopg2_binary.libs`.
                return this.#package.find(path.replace(/^([^/]+)\.libs\//, '$1/'), name);
            case 'stdlib':
                return path.startsWith('lib-dynload/')
                    ? this.#module(path.slice('lib-dynload/'.length).replace(EXTENSION, ''), name)
                    : this.#stdlib.find(path, name);
            case 'native':
                return this.#ofNative(path, name);
        }
    }
    #ofNative(path, name) {
        // The exact counts name C by its module: `sqlite3.Cursor.execute`.
        if (path === '') {
            const parts = name.split('.');
            return parts.length < 2 ? undefined : this.#module(parts.slice(0, -1).join('/'), name);
        }
        if (!path.includes('/')) {
            return this.#native.find(path.replace(/(-[\w.]+)?\.(so|dylib|dll)\b.*$/, ''), name);
        }
        // A source in C, from where it was compiled: `uvloop/loop.c`, `Modules/_json.c`.
        const parts = path.split('/');
        if (parts[0] === 'Modules')
            return this.#module(parts.slice(1).join('/'), name);
        for (let start = 0; start < parts.length; start++) {
            const rest = parts.slice(start).join('/');
            const rule = this.#native.find(rest, name) ?? this.#package.find(rest, name);
            if (rule !== undefined)
                return rule;
        }
        return undefined;
    }
    /** Of a module in C; `_json` is the C part of `json`. */
    #module(path, name) {
        const bare = path.replace(/^_/, '').replace(/module\.c$/, '');
        return (this.#native.find(path, name) ??
            this.#package.find(path, name) ??
            this.#package.find(bare, name) ??
            this.#stdlib.find(bare, name));
    }
}
/** Whether a user's rule means the function. */
function ruleMatches(rule, fn) {
    if (rule.origin !== undefined && rule.origin !== fn.origin)
        return false;
    const module = rule.module.includes('/') ? rule.module : rule.module.replace(/\.(?!py$)/g, '/');
    const path = fn.path;
    const inside = path === module || path === `${module}.py` || path.startsWith(`${module}/`);
    return inside && isNamed(rule.functions, fn.name);
}
function isNamed(functions, name) {
    if (functions === undefined)
        return true;
    const last = name.slice(name.lastIndexOf('.') + 1);
    return functions.some((each) => each === name || each === last);
}

;// CONCATENATED MODULE: ./build/profile/categories/rules.js
/** What categories and rules are: the built-in ones and the user's. */
/** Categories in the order in which reports list equals, with what people read. */
const CATEGORY_LABELS = {
    application: 'application',
    database: 'database',
    cache: 'cache',
    http: 'HTTP',
    messaging: 'messaging',
    security: 'security',
    serialisation: 'serialisation',
    validation: 'validation',
    templates: 'templates',
    numeric: 'numeric',
    observability: 'observability',
    'async-io': 'async I/O',
    framework: 'framework',
    other: 'other',
};
/** Label of a category; a user's own is its own label. */
function categoryLabel(category) {
    return CATEGORY_LABELS[category] ?? category;
}
/** In the place of a category: the function says nothing, whoever calls it decides. */
const CALLER = 'caller';

;// CONCATENATED MODULE: ./build/profile/categories/table.js
/** Installed packages: folders and single modules in site-packages. */
const PACKAGES = [
    ['database', 'advanced_alchemy', 'repositories on SQLAlchemy'],
    ['database', 'aiomysql', 'MySQL driver'],
    ['database', 'aioodbc', 'ODBC driver'],
    ['database', 'aiosqlite', 'SQLite driver'],
    ['database', 'alembic', 'migrations of SQLAlchemy'],
    ['database', 'asyncmy', 'MySQL driver'],
    ['database', 'asyncpg', 'PostgreSQL driver'],
    ['database', 'beanie', 'documents of MongoDB'],
    ['database', 'bson', "what MongoDB's drivers send: its encoding is a part of them"],
    ['database', 'cassandra', 'Cassandra driver'],
    ['database', 'chromadb', 'vectors', { covers: ['http'] }],
    ['database', 'clickhouse_connect', 'ClickHouse client', { covers: ['http'] }],
    ['database', 'clickhouse_driver', 'ClickHouse driver'],
    ['database', 'couchbase', 'Couchbase client'],
    ['database', 'databases', 'queries over several drivers'],
    ['database', 'django/db', "Django's ORM"],
    ['database', 'duckdb', 'embedded database'],
    ['database', 'duckdb_engine', 'DuckDB under SQLAlchemy'],
    ['database', 'edgedb', 'EdgeDB driver'],
    ['database', 'edgy', 'ORM on SQLAlchemy'],
    [
        'database',
        'elastic_transport',
        "Elasticsearch's transport: what it sends over HTTP is the database's",
        { covers: ['http'] },
    ],
    ['database', 'elasticsearch', 'Elasticsearch client', { covers: ['http'] }],
    ['database', 'etcd3', 'etcd client'],
    ['database', 'fastapi_async_sqlalchemy', 'sessions of SQLAlchemy'],
    ['database', 'fastapi_sqlalchemy', 'sessions of SQLAlchemy'],
    ['database', 'fastcrud', 'queries on SQLAlchemy'],
    ['database', 'gel', 'Gel driver'],
    ['database', 'geoalchemy2', 'geometries under SQLAlchemy'],
    ['database', 'google/cloud/bigquery', 'BigQuery client', { covers: ['http'] }],
    ['database', 'google/cloud/firestore', 'Firestore client', { covers: ['http'] }],
    ['database', 'gridfs', 'files in MongoDB'],
    ['database', 'ibis', 'queries over several databases'],
    ['database', 'influxdb_client', 'InfluxDB client', { covers: ['http'] }],
    ['database', 'lancedb', 'vectors'],
    ['database', 'meilisearch', 'Meilisearch client', { covers: ['http'] }],
    ['database', 'mongoengine', 'documents of MongoDB'],
    ['database', 'mongomock', 'MongoDB in memory'],
    ['database', 'motor', 'MongoDB driver'],
    ['database', 'mysql', 'MySQL Connector'],
    ['database', 'MySQLdb', 'MySQL driver'],
    ['database', 'neo4j', 'Neo4j driver'],
    ['database', 'odmantic', 'documents of MongoDB'],
    ['database', 'opensearchpy', 'OpenSearch client', { covers: ['http'] }],
    ['database', 'oracledb', 'Oracle driver'],
    ['database', 'ormar', 'ORM on SQLAlchemy'],
    ['database', 'peewee', 'ORM'],
    ['database', 'pg8000', 'PostgreSQL driver'],
    ['database', 'pgvector', 'vectors in PostgreSQL'],
    ['database', 'piccolo', 'ORM'],
    ['database', 'pinecone', 'vectors', { covers: ['http'] }],
    ['database', 'pony', 'ORM'],
    ['database', 'psycopg', 'PostgreSQL driver'],
    ['database', 'psycopg2', 'PostgreSQL driver'],
    ['database', 'psycopg2_binary', 'libraries of psycopg2'],
    ['database', 'psycopg_binary', 'C part of psycopg'],
    ['database', 'psycopg_c', 'C part of psycopg'],
    ['database', 'psycopg_pool', 'connection pool of psycopg'],
    ['database', 'pymilvus', 'vectors'],
    ['database', 'pymongo', 'MongoDB driver'],
    ['database', 'pymssql', 'SQL Server driver'],
    ['database', 'pymysql', 'MySQL driver'],
    ['database', 'pymysqlpool', 'connection pool'],
    ['database', 'pynamodb', 'DynamoDB client', { covers: ['http'] }],
    ['database', 'pyodbc', 'ODBC driver'],
    ['database', 'pypika', 'SQL builder'],
    ['database', 'pypika_tortoise', 'SQL builder of Tortoise'],
    ['database', 'qdrant_client', 'Qdrant client', { covers: ['http'] }],
    ['database', 'saffier', 'ORM on SQLAlchemy'],
    ['database', 'snowflake/connector', 'Snowflake connector', { covers: ['http'] }],
    ['database', 'snowflake/sqlalchemy', 'Snowflake under SQLAlchemy'],
    ['database', 'sqlakeyset', 'pages of SQLAlchemy'],
    ['database', 'sqlalchemy', 'ORM and SQL toolkit'],
    ['database', 'sqlalchemy_utils', 'types for SQLAlchemy'],
    ['database', 'sqlglot', 'SQL parser'],
    ['database', 'sqlite3', 'SQLite, where it is installed as a package'],
    ['database', 'sqlmodel', 'models on SQLAlchemy'],
    ['database', 'sqlparse', 'SQL parser'],
    ['database', 'surrealdb', 'SurrealDB client'],
    ['database', 'tortoise', 'ORM'],
    ['database', 'weaviate', 'Weaviate client', { covers: ['http'] }],
    ['cache', 'aiocache', 'cache'],
    ['cache', 'aiomcache', 'Memcached client'],
    ['cache', 'aioredis', 'Redis client'],
    ['cache', 'async_lru', 'cache in memory'],
    ['cache', 'cachetools', 'cache in memory'],
    ['cache', 'cashews', 'cache'],
    ['cache', 'coredis', 'Redis client'],
    ['cache', 'diskcache', 'cache on disk'],
    ['cache', 'dogpile', 'cache'],
    ['cache', 'emcache', 'Memcached client'],
    ['cache', 'fakeredis', 'Redis in memory'],
    ['cache', 'fastapi_cache', 'cache of responses'],
    ['cache', 'glide', 'Valkey client'],
    ['cache', 'hiredis', "parser of Redis's protocol"],
    ['cache', 'limits', 'counters of rate limits, kept in a cache'],
    ['cache', 'memcache', 'Memcached client'],
    ['cache', 'pylibmc', 'Memcached client'],
    ['cache', 'pymemcache', 'Memcached client'],
    ['cache', 'redis', 'Redis client'],
    ['cache', 'redis_om', 'objects in Redis'],
    ['cache', 'rediscluster', 'Redis client'],
    ['cache', 'redisvl', 'vectors in Redis'],
    ['cache', 'valkey', 'Valkey client'],
    ['http', 'aioboto3', 'client of AWS'],
    ['http', 'aiobotocore', 'client of AWS'],
    ['http', 'aiodns', 'names of hosts'],
    ['http', 'aiohappyeyeballs', 'connections of aiohttp'],
    ['http', 'aiohttp', 'HTTP client'],
    ['http', 'aiosmtplib', 'mail client'],
    ['http', 'anthropic', 'client of an API'],
    ['http', 'azure', 'clients of Azure'],
    ['http', 'boto3', 'client of AWS'],
    ['http', 'botocore', 'client of AWS'],
    ['http', 'botocore/compress.py', 'content coding'],
    ['http', 'brotli_asgi', 'content coding of responses'],
    ['http', 'certifi', 'certificates of HTTP clients'],
    ['http', 'chardet', 'character sets of answers'],
    ['http', 'charset_normalizer', 'character sets of answers'],
    ['http', 'cohere', 'client of an API'],
    ['http', 'dns', 'names of hosts'],
    ['http', 'fastapi_mail', 'mail client'],
    ['http', 'firebase_admin', 'clients of Google'],
    ['http', 'frozenlist', 'lists of aiohttp'],
    ['http', 'geopy', 'client of maps'],
    ['http', 'google/api_core', 'clients of Google'],
    ['http', 'google/cloud', 'clients of Google'],
    ['http', 'googleapiclient', 'clients of Google'],
    ['http', 'granian/_granian', 'HTTP and the event loop in Rust'],
    ['http', 'grpc', 'gRPC'],
    ['http', 'grpclib', 'gRPC'],
    ['http', 'gunicorn/http', 'HTTP of the server'],
    ['http', 'h11', 'HTTP/1.1'],
    ['http', 'h2', 'HTTP/2'],
    ['http', 'hishel', 'cache of httpx'],
    ['http', 'hpack', 'headers of HTTP/2'],
    ['http', 'httpcore', 'connections of httpx'],
    ['http', 'httplib2', 'HTTP client'],
    ['http', 'httptools', 'HTTP parser'],
    ['http', 'httpx', 'HTTP client'],
    ['http', 'httpx_sse', 'server-sent events'],
    ['http', 'httpx_ws', 'websockets of httpx'],
    ['http', 'huggingface_hub', 'client of an API'],
    ['http', 'hypercorn/events.py', 'HTTP of the server'],
    ['http', 'hypercorn/protocol', 'HTTP of the server'],
    ['http', 'hyperframe', 'frames of HTTP/2'],
    ['http', 'idna', 'host names'],
    ['http', 'litellm', 'client of an API'],
    ['http', 'minio', 'client of S3'],
    ['http', 'mistralai', 'client of an API'],
    ['http', 'multidict', 'headers of aiohttp'],
    ['http', 'multipart', 'forms and files'],
    ['http', 'niquests', 'HTTP client'],
    ['http', 'ollama', 'client of an API'],
    ['http', 'openai', 'client of an API'],
    ['http', 'priority', 'priorities of HTTP/2'],
    ['http', 'propcache', "properties of aiohttp's URLs"],
    ['http', 'pycares', 'names of hosts'],
    ['http', 'pycurl', 'HTTP client'],
    ['http', 'python_multipart', 'forms and files'],
    ['http', 'requests', 'HTTP client'],
    ['http', 'requests_toolbelt', 'HTTP client'],
    ['http', 's3transfer', 'client of AWS'],
    ['http', 'sendgrid', 'mail client'],
    ['http', 'slack_sdk', 'client of an API'],
    ['http', 'socksio', 'proxies'],
    ['http', 'sse_starlette', 'server-sent events'],
    ['http', 'starlette/formparsers.py', 'forms and files'],
    ['http', 'starlette/middleware/gzip.py', 'content coding of responses'],
    ['http', 'starlette/staticfiles.py', 'files'],
    ['http', 'starlette/testclient.py', 'HTTP client of tests'],
    ['http', 'starlette_compress', 'content coding of responses'],
    ['http', 'stripe', 'client of an API'],
    ['http', 'tornado', 'HTTP and its event loop'],
    ['http', 'twilio', 'client of an API'],
    ['http', 'urllib3', 'HTTP client'],
    ['http', 'uvicorn/protocols', 'HTTP of the server'],
    ['http', 'websocket', 'websockets'],
    ['http', 'websockets', 'websockets'],
    ['http', 'wsproto', 'websockets'],
    ['http', 'yarl', 'URLs of aiohttp'],
    ['http', 'zeep', 'SOAP client'],
    ['messaging', 'aio_pika', 'AMQP client'],
    ['messaging', 'aiokafka', 'Kafka client'],
    ['messaging', 'aiomqtt', 'MQTT client'],
    ['messaging', 'aiormq', 'AMQP client'],
    ['messaging', 'amqp', 'AMQP client of Celery'],
    ['messaging', 'apscheduler', 'scheduled jobs'],
    ['messaging', 'arq', 'job queue on Redis', { covers: ['cache'] }],
    ['messaging', 'billiard', 'processes of Celery'],
    ['messaging', 'broadcaster', 'messages over Redis and others', { covers: ['cache'] }],
    [
        'messaging',
        'celery',
        'task queue: what it asks of its broker is no cache',
        { covers: ['cache'] },
    ],
    ['messaging', 'confluent_kafka', 'Kafka client'],
    ['messaging', 'dramatiq', 'task queue', { covers: ['cache'] }],
    ['messaging', 'engineio', 'transport of Socket.IO'],
    ['messaging', 'fastapi_socketio', 'Socket.IO'],
    ['messaging', 'faststream', 'message brokers', { covers: ['cache'] }],
    ['messaging', 'huey', 'task queue', { covers: ['cache'] }],
    ['messaging', 'kafka', 'Kafka client'],
    ['messaging', 'kombu', 'messages of Celery', { covers: ['cache'] }],
    ['messaging', 'nats', 'NATS client'],
    ['messaging', 'paho', 'MQTT client'],
    ['messaging', 'pamqp', 'AMQP frames'],
    ['messaging', 'pika', 'AMQP client'],
    ['messaging', 'procrastinate', 'job queue on PostgreSQL'],
    ['messaging', 'propan', 'message brokers', { covers: ['cache'] }],
    ['messaging', 'pulsar', 'Pulsar client'],
    ['messaging', 'rq', 'job queue on Redis', { covers: ['cache'] }],
    ['messaging', 'saq', 'job queue on Redis', { covers: ['cache'] }],
    ['messaging', 'socketio', 'Socket.IO'],
    ['messaging', 'taskiq', 'task queue', { covers: ['cache'] }],
    ['messaging', 'taskiq_redis', 'task queue on Redis', { covers: ['cache'] }],
    ['messaging', 'vine', 'promises of Celery'],
    ['messaging', 'zmq', 'ZeroMQ'],
    ['security', '_argon2_cffi_bindings', 'password hashes'],
    ['security', 'argon2', 'password hashes'],
    ['security', 'asyncssh', 'SSH'],
    ['security', 'authlib', 'OAuth and JWT'],
    ['security', 'bcrypt', 'password hashes'],
    ['security', 'botocore/auth.py', 'signs requests'],
    ['security', 'botocore/signers.py', 'signs requests'],
    ['security', 'casbin', 'access control'],
    ['security', 'Crypto', 'cryptography'],
    ['security', 'Cryptodome', 'cryptography'],
    ['security', 'cryptography', 'cryptography'],
    ['security', 'ecdsa', 'signatures'],
    ['security', 'fastapi/security', 'credentials of requests'],
    ['security', 'fastapi_csrf_protect', 'CSRF tokens'],
    ['security', 'fastapi_jwt_auth', 'tokens'],
    ['security', 'fastapi_users', 'users and tokens'],
    ['security', 'google/auth', "credentials of Google's clients"],
    ['security', 'hvac', 'secrets', { covers: ['http'] }],
    ['security', 'itsdangerous', 'signed values'],
    ['security', 'jose', 'JWT'],
    ['security', 'joserfc', 'JWT'],
    ['security', 'jwcrypto', 'JWT'],
    ['security', 'jwt', 'JWT'],
    ['security', 'keycloak', 'client of Keycloak', { covers: ['http'] }],
    ['security', 'ldap3', 'LDAP client'],
    ['security', 'nacl', 'cryptography'],
    ['security', 'oauthlib', 'OAuth'],
    ['security', 'onelogin', 'SAML'],
    ['security', 'OpenSSL', 'TLS'],
    ['security', 'paramiko', 'SSH'],
    ['security', 'passlib', 'password hashes'],
    ['security', 'pwdlib', 'password hashes'],
    ['security', 'pyasn1', 'keys and certificates'],
    ['security', 'pyotp', 'one-time passwords'],
    ['security', 'requests_oauthlib', 'OAuth'],
    ['security', 'rsa', 'signatures'],
    ['security', 'secure', 'headers'],
    ['security', 'starlette/authentication.py', 'credentials of requests'],
    ['security', 'starlette/middleware/authentication.py', 'credentials of requests'],
    ['security', 'starlette/middleware/sessions.py', "signs and checks the session's cookie"],
    ['security', 'starlette_csrf', 'CSRF tokens'],
    ['security', 'webauthn', 'passkeys'],
    ['security', 'zxcvbn', 'strength of passwords'],
    ['serialisation', '_yaml', 'YAML'],
    ['serialisation', 'avro', 'Avro'],
    ['serialisation', 'botocore/parsers.py', 'answers from XML and JSON'],
    ['serialisation', 'botocore/serialize.py', 'requests to XML and JSON'],
    ['serialisation', 'cattrs', 'structures from and to dictionaries'],
    ['serialisation', 'cbor2', 'CBOR'],
    ['serialisation', 'dataclasses_json', 'dataclasses as JSON'],
    ['serialisation', 'defusedxml', 'XML'],
    ['serialisation', 'docx', 'documents'],
    [
        'serialisation',
        'fastapi/_compat',
        'answers as JSON',
        { functions: ['serialize', 'serialize_json', 'serialize_sequence_value', '_model_dump'] },
    ],
    ['serialisation', 'fastapi/encoders.py', 'answers as JSON'],
    ['serialisation', 'fastapi/responses.py', 'answers as JSON', { functions: ['render'] }],
    [
        'serialisation',
        'fastapi/routing.py',
        'answers as JSON',
        { functions: ['serialize_response', '_prepare_response_content', '_serialize_data'] },
    ],
    ['serialisation', 'fastavro', 'Avro'],
    ['serialisation', 'feedparser', 'feeds'],
    ['serialisation', 'flatbuffers', 'FlatBuffers'],
    ['serialisation', 'google/protobuf', 'Protocol Buffers'],
    ['serialisation', 'ijson', 'JSON'],
    ['serialisation', 'jsonpickle', 'JSON'],
    ['serialisation', 'kombu/serialization.py', 'encodes messages'],
    ['serialisation', 'kombu/utils/json.py', 'encodes messages'],
    ['serialisation', 'lxml', 'XML'],
    ['serialisation', 'marshmallow', 'schemas'],
    ['serialisation', 'mashumaro', 'dataclasses as JSON'],
    ['serialisation', 'msgpack', 'MessagePack'],
    ['serialisation', 'msgspec', 'JSON and MessagePack'],
    ['serialisation', 'orjson', 'JSON'],
    ['serialisation', 'ormsgpack', 'MessagePack'],
    ['serialisation', 'proto', 'Protocol Buffers'],
    ['serialisation', 'pydantic/_internal/_serializers.py', 'models as dictionaries and JSON'],
    ['serialisation', 'pydantic/deprecated/json.py', 'models as JSON'],
    ['serialisation', 'pydantic/functional_serializers.py', 'models as dictionaries and JSON'],
    ['serialisation', 'pydantic/json.py', 'models as JSON'],
    [
        'serialisation',
        'pydantic/main.py',
        'models as dictionaries and JSON',
        { functions: ['model_dump', 'model_dump_json', 'dict', 'json', '_iter', '_get_value'] },
    ],
    [
        'serialisation',
        'pydantic/root_model.py',
        'models as dictionaries and JSON',
        { functions: ['model_dump', 'model_dump_json'] },
    ],
    [
        'serialisation',
        'pydantic/type_adapter.py',
        'models as dictionaries and JSON',
        { functions: ['dump_python', 'dump_json'] },
    ],
    ['serialisation', 'pydantic/v1/json.py', 'models as JSON'],
    [
        'serialisation',
        'pydantic/v1/main.py',
        'models as dictionaries and JSON',
        { functions: ['dict', 'json', '_iter', '_get_value'] },
    ],
    [
        'serialisation',
        'pydantic_core',
        'models as dictionaries and JSON',
        { functions: ['to_python', 'to_json', 'to_jsonable_python'] },
    ],
    ['serialisation', 'pyhocon', 'configuration files'],
    ['serialisation', 'pypdf', 'documents'],
    ['serialisation', 'pysimdjson', 'JSON'],
    ['serialisation', 'rapidjson', 'JSON'],
    ['serialisation', 'ruamel', 'YAML'],
    ['serialisation', 'simdjson', 'JSON'],
    ['serialisation', 'simplejson', 'JSON'],
    [
        'serialisation',
        'sqlmodel/main.py',
        'models as dictionaries and JSON',
        { functions: ['model_dump', 'model_dump_json', 'dict', 'json'] },
    ],
    ['serialisation', 'starlette/responses.py', 'answers as JSON', { functions: ['render'] }],
    ['serialisation', 'thrift', 'Thrift'],
    ['serialisation', 'toml', 'TOML'],
    ['serialisation', 'tomli', 'TOML'],
    ['serialisation', 'tomlkit', 'TOML'],
    ['serialisation', 'ujson', 'JSON'],
    ['serialisation', 'xmltodict', 'XML'],
    ['serialisation', 'yaml', 'YAML'],
    ['validation', 'annotated_types', 'constraints of pydantic'],
    ['validation', 'attr', 'classes with checks'],
    ['validation', 'attrs', 'classes with checks'],
    ['validation', 'beartype', 'checks of types'],
    ['validation', 'botocore/validate.py', 'checks parameters'],
    ['validation', 'cerberus', 'schemas'],
    ['validation', 'dacite', 'dataclasses from dictionaries'],
    ['validation', 'email_validator', 'host names of addresses'],
    ['validation', 'fastapi/_compat', 'fields of parameters, bodies and answers'],
    [
        'validation',
        'fastapi/dependencies/utils.py',
        'parameters and bodies through their models',
        {
            functions: [
                '_validate_value_with_model_field',
                'request_params_to_args',
                'request_body_to_args',
                '_get_multidict_value',
                '_extract_form_body',
            ],
        },
    ],
    ['validation', 'fastjsonschema', 'JSON Schema'],
    ['validation', 'jsonschema', 'JSON Schema'],
    ['validation', 'jsonschema_specifications', 'JSON Schema'],
    ['validation', 'openapi_core', 'OpenAPI'],
    ['validation', 'phonenumbers', 'telephone numbers'],
    ['validation', 'pydantic', 'models'],
    [
        'validation',
        'pydantic_core',
        'core of pydantic: its caller says whether it checks or writes',
        { isWeak: true },
    ],
    ['validation', 'pydantic_extra_types', 'types of models'],
    ['validation', 'pydantic_settings', 'settings'],
    ['validation', 'referencing', 'JSON Schema'],
    ['validation', 'rpds', 'JSON Schema'],
    ['validation', 'schema', 'schemas'],
    ['validation', 'sqlmodel/_compat.py', 'checks what goes into a model'],
    ['validation', 'typeguard', 'checks of types'],
    ['validation', 'voluptuous', 'schemas'],
    ['templates', 'bleach', 'HTML'],
    ['templates', 'bs4', 'HTML'],
    ['templates', 'chameleon', 'template engine'],
    ['templates', 'genshi', 'template engine'],
    ['templates', 'htpy', 'HTML'],
    ['templates', 'jinja2', 'template engine'],
    ['templates', 'liquid', 'template engine'],
    ['templates', 'mako', 'template engine'],
    ['templates', 'markdown', 'Markdown'],
    ['templates', 'markdown_it', 'Markdown'],
    ['templates', 'markdownify', 'Markdown'],
    ['templates', 'markupsafe', 'escaping of templates'],
    ['templates', 'minijinja', 'template engine'],
    ['templates', 'mistune', 'Markdown'],
    ['templates', 'nh3', 'HTML'],
    ['templates', 'premailer', 'HTML of mails'],
    ['templates', 'reportlab', 'PDF'],
    ['templates', 'starlette/templating.py', 'pages from templates'],
    ['templates', 'weasyprint', 'PDF'],
    ['templates', 'xhtml2pdf', 'PDF'],
    ['numeric', '<__array_function__>', 'generated by numpy'],
    ['numeric', 'catboost', 'models of machine learning'],
    ['numeric', 'cv2', 'pictures'],
    ['numeric', 'dask', 'tables'],
    ['numeric', 'faiss', 'vectors'],
    ['numeric', 'geopandas', 'tables'],
    ['numeric', 'haversine', 'geometry'],
    ['numeric', 'imageio', 'pictures'],
    ['numeric', 'joblib', 'models of machine learning'],
    ['numeric', 'keras', 'models of machine learning'],
    ['numeric', 'lightgbm', 'models of machine learning'],
    ['numeric', 'llvmlite', 'compiled functions'],
    ['numeric', 'matplotlib', 'plots'],
    ['numeric', 'networkx', 'graphs'],
    ['numeric', 'numba', 'compiled functions'],
    ['numeric', 'numexpr', 'arrays'],
    ['numeric', 'numpy', 'arrays'],
    ['numeric', 'onnxruntime', 'models of machine learning'],
    ['numeric', 'openpyxl', 'spreadsheets'],
    ['numeric', 'pandas', 'tables'],
    ['numeric', 'patsy', 'models of statistics'],
    ['numeric', 'PIL', 'pictures'],
    ['numeric', 'plotly', 'plots'],
    ['numeric', 'polars', 'tables'],
    ['numeric', 'pyarrow', 'tables'],
    ['numeric', 'pyproj', 'geometry'],
    ['numeric', 'qrcode', 'pictures'],
    ['numeric', 'scipy', 'arrays'],
    ['numeric', 'sentence_transformers', 'models of machine learning'],
    ['numeric', 'sentencepiece', 'tokens of language models'],
    ['numeric', 'shapely', 'geometry'],
    ['numeric', 'skimage', 'pictures'],
    ['numeric', 'sklearn', 'models of machine learning'],
    ['numeric', 'spacy', 'models of language'],
    ['numeric', 'statsmodels', 'models of statistics'],
    ['numeric', 'sympy', 'formulas'],
    ['numeric', 'tensorflow', 'models of machine learning'],
    ['numeric', 'tiktoken', 'tokens of language models'],
    ['numeric', 'tokenizers', 'tokens of language models'],
    ['numeric', 'torch', 'models of machine learning'],
    ['numeric', 'torchvision', 'models of machine learning'],
    ['numeric', 'transformers', 'models of machine learning'],
    ['numeric', 'xarray', 'arrays'],
    ['numeric', 'xgboost', 'models of machine learning'],
    ['numeric', 'xlsxwriter', 'spreadsheets'],
    ['observability', 'aiologger', 'logs'],
    ['observability', 'apitally', 'metrics of an API'],
    ['observability', 'asgi_correlation_id', 'names of requests in logs'],
    ['observability', 'aws_xray_sdk', 'traces'],
    ['observability', 'azure/monitor', 'traces to Azure', { covers: ['http'] }],
    ['observability', 'colorlog', 'logs'],
    ['observability', 'datadog', 'metrics'],
    ['observability', 'ddtrace', 'traces'],
    ['observability', 'elasticapm', 'traces'],
    ['observability', 'granian/log.py', 'logs of the server'],
    ['observability', 'gunicorn/glogging.py', 'logs of the server'],
    ['observability', 'gunicorn/instrument', 'metrics of the server'],
    ['observability', 'hypercorn/logging.py', 'logs of the server'],
    ['observability', 'json_log_formatter', 'logs'],
    ['observability', 'logfire', 'traces'],
    ['observability', 'logfire_api', 'traces'],
    ['observability', 'loguru', 'logs'],
    ['observability', 'newrelic', 'traces'],
    ['observability', 'opencensus', 'traces'],
    ['observability', 'opentelemetry', 'traces and metrics'],
    [
        'observability',
        'opentelemetry/exporter',
        'sends traces: what it sends over HTTP is theirs',
        { covers: ['http', 'serialisation'] },
    ],
    ['observability', 'picologging', 'logs'],
    ['observability', 'posthog', 'events', { covers: ['http'] }],
    ['observability', 'prometheus_client', 'metrics'],
    ['observability', 'prometheus_fastapi_instrumentator', 'metrics'],
    ['observability', 'pyinstrument', 'a profiler'],
    ['observability', 'pythonjsonlogger', 'logs'],
    ['observability', 'rich', 'logs with colours'],
    ['observability', 'rollbar', 'errors', { covers: ['http'] }],
    ['observability', 'scout_apm', 'traces'],
    ['observability', 'sentry_sdk', 'errors and traces'],
    [
        'observability',
        'sentry_sdk/transport.py',
        'sends events: what it sends over HTTP is theirs',
        { covers: ['http', 'serialisation'] },
    ],
    ['observability', 'starlette_exporter', 'metrics'],
    ['observability', 'starlette_prometheus', 'metrics'],
    ['observability', 'statsd', 'metrics'],
    ['observability', 'structlog', 'logs'],
    ['observability', 'uvicorn/logging.py', 'logs of the server'],
    ['async-io', 'aiofile', 'files'],
    ['async-io', 'aiofiles', 'files in threads'],
    ['async-io', 'aioitertools', 'iterators'],
    ['async-io', 'aiosignal', 'callbacks of aiohttp'],
    ['async-io', 'anyio', 'tasks and threads'],
    ['async-io', 'asgiref', 'tasks and threads'],
    ['async-io', 'async_timeout', 'time limits'],
    ['async-io', 'asyncer', 'tasks and threads'],
    ['async-io', 'curio', 'event loop'],
    ['async-io', 'eventlet', 'event loop'],
    ['async-io', 'exceptiongroup', 'errors of tasks'],
    ['async-io', 'fastapi/concurrency.py', 'threads of the framework'],
    ['async-io', 'gevent', 'event loop'],
    ['async-io', 'granian/_futures.py', 'tasks of the server'],
    ['async-io', 'granian/_loops.py', 'event loop of the server'],
    [
        'async-io',
        'granian/server',
        'the event loop in Rust, and its HTTP',
        {
            functions: [
                '_spawn_asgi_worker',
                '_spawn_asgi_lifespan_worker',
                '_spawn_rsgi_worker',
                '_spawn_wsgi_worker',
            ],
        },
    ],
    ['async-io', 'janus', 'queues between threads and tasks'],
    ['async-io', 'nest_asyncio', 'event loop'],
    ['async-io', 'outcome', 'results of tasks'],
    ['async-io', 'rloop', 'event loop'],
    ['async-io', 'sniffio', 'which event loop runs'],
    ['async-io', 'starlette/concurrency.py', 'threads of the framework'],
    ['async-io', 'taskgroup', 'tasks'],
    ['async-io', 'trio', 'event loop'],
    ['async-io', 'uvloop', 'event loop'],
    ['async-io', 'watchfiles', 'changes of files'],
    ['async-io', 'winloop', 'event loop'],
    ['framework', 'a2wsgi', 'web framework'],
    ['framework', 'ariadne', 'GraphQL'],
    ['framework', 'asgi_lifespan', 'start and end'],
    ['framework', 'awslambdaric', 'server on AWS Lambda'],
    ['framework', 'broadcaster_asgi', 'ASGI'],
    ['framework', 'connexion', 'web framework'],
    ['framework', 'cross_web', 'requests for GraphQL'],
    ['framework', 'dependency_injector', 'dependencies'],
    ['framework', 'dishka', 'dependencies'],
    ['framework', 'django', 'web framework'],
    ['framework', 'fastapi', 'web framework'],
    ['framework', 'fastapi_cli', 'server'],
    ['framework', 'fastapi_filter', 'filters of queries'],
    ['framework', 'fastapi_limiter', 'rate limits'],
    ['framework', 'fastapi_pagination', 'pages of answers'],
    ['framework', 'fastapi_restful', 'web framework'],
    ['framework', 'fastapi_utils', 'web framework'],
    ['framework', 'fastapi_versioning', 'web framework'],
    ['framework', 'fastmcp', 'server of tools for language models'],
    ['framework', 'flask', 'web framework'],
    ['framework', 'gradio', 'web framework'],
    ['framework', 'granian', 'server'],
    ['framework', 'graphene', 'GraphQL'],
    ['framework', 'graphql', 'GraphQL'],
    ['framework', 'gunicorn', 'server'],
    ['framework', 'hypercorn', 'server'],
    ['framework', 'injector', 'dependencies'],
    ['framework', 'langchain', 'chains of language models'],
    ['framework', 'langchain_core', 'chains of language models'],
    ['framework', 'langgraph', 'chains of language models'],
    ['framework', 'litestar', 'web framework'],
    ['framework', 'llama_index', 'chains of language models'],
    ['framework', 'mangum', 'server on AWS Lambda'],
    ['framework', 'mcp', 'server of tools for language models'],
    ['framework', 'nicegui', 'web framework'],
    ['framework', 'punq', 'dependencies'],
    ['framework', 'pydantic_ai', 'chains of language models'],
    ['framework', 'slowapi', 'rate limits'],
    ['framework', 'sqladmin', 'pages for administrators'],
    ['framework', 'starlette', 'web framework'],
    ['framework', 'starlette_admin', 'pages for administrators'],
    ['framework', 'starlette_context', 'values of a request'],
    ['framework', 'strawberry', 'GraphQL'],
    ['framework', 'that_depends', 'dependencies'],
    ['framework', 'uvicorn', 'server'],
    ['framework', 'uvicorn_worker', 'server'],
    ['framework', 'werkzeug', 'web framework'],
    ['caller', '<string>', 'generated code'],
    ['caller', '_cffi_backend', 'calls of C'],
    ['caller', '_distutils_hack', 'finder of modules'],
    ['caller', '_virtualenv', 'finder of modules'],
    ['caller', 'annotated_doc', 'types'],
    ['caller', 'anyascii', 'text'],
    ['caller', 'arrow', 'times'],
    ['caller', 'babel', 'languages'],
    ['caller', 'backoff', 'repeats what its caller gave it'],
    ['caller', 'backports', 'standard library'],
    ['caller', 'blinker', 'signals'],
    ['caller', 'boltons', 'tools'],
    ['caller', 'brotli', 'compression'],
    ['caller', 'brotlicffi', 'compression'],
    ['caller', 'cffi', 'calls of C'],
    ['caller', 'circuitbreaker', 'wraps what its caller gave it'],
    ['caller', 'ciso8601', 'times'],
    ['caller', 'click', 'command line of servers'],
    ['caller', 'Cython', 'compiled code'],
    ['caller', 'cython', 'compiled code'],
    ['caller', 'cytoolz', 'tools'],
    ['caller', 'dateparser', 'times'],
    ['caller', 'dateutil', 'times'],
    ['caller', 'decorator', 'wraps what its caller gave it'],
    ['caller', 'deepdiff', 'tools'],
    ['caller', 'deepmerge', 'tools'],
    ['caller', 'deprecated', 'wraps what its caller gave it'],
    ['caller', 'deprecation', 'wraps what its caller gave it'],
    ['caller', 'dotenv', 'settings'],
    ['caller', 'environs', 'settings'],
    ['caller', 'future', 'standard library'],
    ['caller', 'greenlet', 'switches between stacks: its caller decides'],
    ['caller', 'holidays', 'times'],
    ['caller', 'importlib_metadata', 'standard library'],
    ['caller', 'importlib_resources', 'standard library'],
    ['caller', 'inflection', 'text'],
    ['caller', 'iso8601', 'times'],
    ['caller', 'isodate', 'times'],
    ['caller', 'jmespath', 'looks into what its caller has'],
    ['caller', 'jsonpath_ng', 'looks into what its caller has'],
    ['caller', 'lazy_object_proxy', 'wraps what its caller gave it'],
    ['caller', 'Levenshtein', 'text'],
    ['caller', 'lz4', 'compression'],
    ['caller', 'more_itertools', 'tools'],
    ['caller', 'mypy_extensions', 'types'],
    ['caller', 'nanoid', 'identifiers'],
    ['caller', 'natsort', 'tools'],
    ['caller', 'orderly_set', 'tools'],
    ['caller', 'packaging', 'versions'],
    ['caller', 'pendulum', 'times'],
    ['caller', 'pip', 'packages'],
    ['caller', 'pkg_resources', 'packages'],
    ['caller', 'pluggy', 'hooks'],
    ['caller', 'pycountry', 'names'],
    ['caller', 'pycparser', 'calls of C'],
    ['caller', 'pyrsistent', 'collections'],
    ['caller', 'python_slugify', 'text'],
    ['caller', 'pytz', 'times'],
    ['caller', 'rapidfuzz', 'text'],
    ['caller', 'regex', 'text'],
    ['caller', 'retry', 'repeats what its caller gave it'],
    ['caller', 'setproctitle', 'process'],
    ['caller', 'setuptools', 'packages'],
    ['caller', 'shellingham', 'command line'],
    ['caller', 'shortuuid', 'identifiers'],
    ['caller', 'six', 'standard library'],
    ['caller', 'slugify', 'text'],
    ['caller', 'snappy', 'compression'],
    ['caller', 'sortedcontainers', 'collections'],
    ['caller', 'stamina', 'repeats what its caller gave it'],
    ['caller', 'tenacity', 'repeats what its caller gave it'],
    ['caller', 'text_unidecode', 'text'],
    ['caller', 'toolz', 'tools'],
    ['caller', 'tqdm', 'progress'],
    ['caller', 'typer', 'command line of servers'],
    ['caller', 'typing_extensions', 'types'],
    ['caller', 'typing_inspect', 'types'],
    ['caller', 'typing_inspection', 'types'],
    ['caller', 'tzdata', 'times'],
    ['caller', 'tzlocal', 'times'],
    ['caller', 'ulid', 'identifiers'],
    ['caller', 'unidecode', 'text'],
    ['caller', 'uuid6', 'identifiers'],
    ['caller', 'uuid_extensions', 'identifiers'],
    ['caller', 'uuid_utils', 'identifiers'],
    ['caller', 'wcwidth', 'text'],
    ['caller', 'wrapt', 'wraps what its caller gave it'],
    ['caller', 'zope', 'interfaces'],
    ['caller', 'zstandard', 'compression'],
    ['caller', 'zstd', 'compression'],
];
/** The standard library; what is not here says nothing. */
const STDLIB = [
    ['database', 'dbm', 'databases in a file'],
    ['database', 'sqlite3', 'SQLite'],
    ['http', 'email', 'headers; of mails and of HTTP', { isWeak: true }],
    ['http', 'ftplib', 'FTP client'],
    ['http', 'http', 'HTTP client, headers, cookies'],
    ['http', 'imaplib', 'mail client'],
    ['http', 'poplib', 'mail client'],
    ['http', 'smtplib', 'mail client'],
    ['http', 'socketserver', 'server of wsgiref'],
    ['http', 'urllib', 'HTTP client'],
    ['http', 'urllib/parse.py', 'URLs, of whoever builds them', { isWeak: true }],
    ['http', 'wsgiref', 'server'],
    ['http', 'xmlrpc', 'XML-RPC client'],
    ['security', 'asyncio/sslproto.py', 'TLS of asyncio'],
    ['security', 'crypt.py', 'password hashes'],
    ['security', 'hashlib.py', 'hashes'],
    ['security', 'hmac.py', 'signatures'],
    ['security', 'secrets.py', 'tokens'],
    ['security', 'ssl.py', 'TLS'],
    ['serialisation', '_compat_pickle.py', 'pickle'],
    ['serialisation', 'copyreg.py', 'pickle', { isWeak: true }],
    ['serialisation', 'csv.py', 'CSV'],
    ['serialisation', 'html', 'HTML'],
    ['serialisation', 'json', 'JSON'],
    ['serialisation', 'marshal', 'compiled code'],
    ['serialisation', 'pickle.py', 'pickle'],
    ['serialisation', 'plistlib.py', 'property lists'],
    ['serialisation', 'tomllib', 'TOML'],
    ['serialisation', 'xml', 'XML'],
    ['templates', 'string.py', 'templates and formatters', { isWeak: true }],
    ['observability', 'logging', 'logs'],
    ['observability', 'traceback.py', 'texts of errors, for logs', { isWeak: true }],
    ['observability', 'warnings.py', 'warnings', { isWeak: true }],
    ['async-io', 'asyncio', 'event loop, tasks, streams'],
    ['async-io', 'concurrent', 'threads and their results'],
    ['async-io', 'multiprocessing', 'processes', { isWeak: true }],
    ['async-io', 'queue.py', 'between threads', { isWeak: true }],
    ['async-io', 'sched.py', 'later calls', { isWeak: true }],
    ['async-io', 'select', 'waits for sockets, of whoever owns them', { isWeak: true }],
    ['async-io', 'selectors.py', 'waits for sockets, of whoever owns them', { isWeak: true }],
    ['async-io', 'signal.py', 'signals', { isWeak: true }],
    ['async-io', 'socket.py', 'sockets, of whoever owns them', { isWeak: true }],
    ['async-io', 'subprocess.py', 'processes', { isWeak: true }],
    ['async-io', 'threading.py', 'threads and locks, of whoever uses them', { isWeak: true }],
    ['caller', '_strptime.py', 'times, of whoever reads them'],
];
/** Libraries in C and the folders of their sources, as native frames name them. */
const NATIVE = [
    ['database', '_sqlite', 'SQLite'],
    ['database', 'libduckdb', 'embedded database'],
    ['database', 'libmariadb', 'MySQL'],
    ['database', 'libmysqlclient', 'MySQL'],
    ['database', 'libpq', 'PostgreSQL'],
    ['database', 'libsqlite3', 'SQLite'],
    ['database', 'sqlite3.c', 'SQLite'],
    ['http', 'libcurl', 'HTTP client'],
    ['http', 'libnghttp2', 'HTTP/2'],
    ['http', 'llhttp', 'HTTP parser'],
    ['security', '_blake2', 'hashes'],
    ['security', '_hashopenssl', 'hashes'],
    ['security', '_md5', 'hashes'],
    ['security', '_sha1', 'hashes'],
    ['security', '_sha2', 'hashes'],
    ['security', '_sha256', 'hashes'],
    ['security', '_sha3', 'hashes'],
    ['security', '_sha512', 'hashes'],
    ['security', 'libargon2', 'password hashes'],
    ['security', 'libcrypto', 'cryptography'],
    ['security', 'libsodium', 'cryptography'],
    ['security', 'libssl', 'TLS'],
    ['serialisation', 'libexpat', 'XML'],
    ['serialisation', 'libxml2', 'XML'],
    ['serialisation', 'libyaml', 'YAML'],
    ['numeric', 'libblas', 'arrays'],
    ['numeric', 'libopenblas', 'arrays'],
    ['numeric', 'libscipy_openblas', 'arrays'],
    ['numeric', 'libtorch', 'models of machine learning'],
    ['numeric', 'libtorch_cpu', 'models of machine learning'],
    ['async-io', 'libuv', 'event loop'],
];
function rulesOf(origin, rows) {
    return rows.map(([category, module, reason, special]) => {
        return { category, module, origin, reason, ...special };
    });
}
/** The whole table; no two rows have the same origin, module and functions. */
const BUILT_IN_RULES = [
    ...rulesOf('package', PACKAGES),
    ...rulesOf('stdlib', STDLIB),
    ...rulesOf('native', NATIVE),
];

;// CONCATENATED MODULE: ./build/profile/categories.js
/**
 * Kinds of work. A sample belongs to the category of the first frame from the leaf up that says
 * something: a frame is known by where its source lives, never by words inside function names
 * (`get_user_settings` is not the cache).
 */




/** Generated code of a template engine carries the template's file name. */
const TEMPLATE_FILE = /\.(html?|jinja2?|j2|mako|txt)$|^<template>$/;
const builtIn = new BuiltInIndex(BUILT_IN_RULES);
const NOTHING = { category: 'other', decider: -1, isWeak: true, covers: [] };
/**
 * @param rules the user's own rules; they come before the built-in table, first match wins
 */
function createCategoriser(rules = []) {
    const decide = (fn) => {
        const index = rules.findIndex((rule) => ruleMatches(rule, fn));
        const rule = rules[index];
        if (rule !== undefined)
            return decision(rule.category, { kind: 'user', index, rule });
        if (fn.origin === 'app' || fn.origin === 'package') {
            if (TEMPLATE_FILE.test(fn.path))
                return decision('templates', { kind: 'template' });
        }
        if (fn.origin === 'app')
            return decision('application', { kind: 'application' });
        const row = builtIn.find(fn);
        if (row !== undefined)
            return decision(row.category, { kind: 'built-in', rule: row });
        return fn.origin === 'package' && !fn.path.startsWith('<')
            ? decision('other', { kind: 'unknown-package' })
            : decision(CALLER, { kind: 'nothing-known' });
    };
    const states = (tables) => {
        const known = tables.functions.map((fn, index) => ({ index, ...decide(fn) }));
        const result = [];
        // A parent precedes its children, so each node needs only its own frame and its parent's answer.
        for (const node of tables.stacks) {
            const below = result[node.parent] ?? NOTHING;
            const frame = tables.frames[node.frame];
            const own = frame === undefined ? undefined : known[frame.function];
            result.push(own === undefined ? below : next(below, own, own.index));
        }
        return result;
    };
    return {
        decide,
        ofFunction: (fn) => decide(fn).category,
        ofStacks: (tables) => states(tables).map(({ category }) => category),
        decidersOfStacks: (tables) => states(tables).map(({ decider }) => decider),
    };
}
/** The state of a stack with one more frame on it. */
function next(below, { category, isWeak, reason }, decider) {
    if (category === undefined)
        return below;
    if (isWeak && !below.isWeak)
        return below;
    if (below.covers.includes(category))
        return below;
    const covers = reason.kind === 'built-in' ? (reason.rule.covers ?? []) : [];
    return { category, decider, isWeak, covers };
}
function decision(category, reason) {
    return {
        category: category === CALLER ? undefined : category,
        isWeak: reason.kind === 'built-in' && reason.rule.isWeak === true,
        reason,
    };
}


/***/ }),

/***/ 50139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ Interner)
/* harmony export */ });
/** Gives equal values one index, in the order in which they are first seen. */
class Interner {
    values = [];
    #indices = new Map();
    intern(key, make) {
        const known = this.#indices.get(key);
        if (known !== undefined)
            return known;
        const index = this.values.length;
        this.values.push(make());
        this.#indices.set(key, index);
        return index;
    }
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

/***/ 87806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sourcePlace),
/* harmony export */   B: () => (/* binding */ isPathBelow)
/* harmony export */ });
/**
 * @param file as the sampler names it; may be empty, `<frozen runpy>`, `<string>`
 * @param projectRoot absolute folder; files below it are the application's own
 */
function sourcePlace(file, projectRoot) {
    const path = file.replaceAll('\\', '/');
    // `?`: C of which not even the library is known.
    if (path === '' || /^\?+$/.test(path))
        return { path: '', origin: 'native' };
    if (path.startsWith('<frozen ')) {
        // `<frozen importlib._bootstrap>` is the standard library's importlib/_bootstrap.py.
        return { path: `${path.slice(8, -1).replaceAll('.', '/')}.py`, origin: 'stdlib' };
    }
    // Code made at run time (`<string>`, `<attrs generated init …>`) belongs to what called for it.
    if (path.startsWith('<'))
        return { path: path.replace(/\s.*>$/s, '>'), origin: 'package' };
    const installed = Math.max(path.lastIndexOf('/site-packages/'), path.lastIndexOf('/dist-packages/'));
    if (installed >= 0) {
        return { path: path.slice(installed + '/site-packages/'.length), origin: 'package' };
    }
    const root = projectRoot.replaceAll('\\', '/').replace(/\/$/, '');
    const standard = /^.*\/(?:lib\/)?(?:python|pypy)3\.?\d*t?\/(?!site-packages\/)(.*)$/i.exec(path);
    if (root !== '' && path.startsWith(`${root}/`)) {
        return { path: path.slice(root.length + 1), origin: 'app' };
    }
    if (standard?.[1] !== undefined)
        return { path: standard[1], origin: 'stdlib' };
    const windowsStandard = /^[A-Za-z]:\/.*\/Lib\/(.*)$/.exec(path);
    if (windowsStandard?.[1] !== undefined)
        return { path: windowsStandard[1], origin: 'stdlib' };
    if (/\.(so|dylib|dll|pyd)(\.[\d.]+)?$/.test(path)) {
        return { path: path.slice(path.lastIndexOf('/') + 1), origin: 'native' };
    }
    if (COMPILED_SOURCE.test(path))
        return { path: compiledSource(path), origin: 'native' };
    return { path: path.replace(/^\/+/, ''), origin: 'app' };
}
/** Whether a path with "/" leads below the folder that it is relative to, and says so plainly. */
function isPathBelow(path) {
    return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
/** Native frames name the source that a library was compiled from, on the machine that did it. */
const COMPILED_SOURCE = /\.(c|cc|cpp|cxx|h|hh|hpp|inc|s|pyx|pxd|pxi|rs)$/i;
/** From the source's own folders on, as far as they can be told; else its last two folders. */
function compiledSource(path) {
    if (!/^(?:\/|[A-Za-z]:)/.test(path))
        return path;
    const cpython = /\/C?Python-3[^/]*\/(?:\.\/)?(.*)$/i.exec(path);
    return cpython?.[1] ?? path.split('/').filter(Boolean).slice(-3).join('/');
}


/***/ }),

/***/ 41499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _certainty_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11486);
/* harmony import */ var _count_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82213);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34902);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35999);
/* harmony import */ var _suspects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57317);





/**
 * Verdict, what to do, what was compared, the exact counts, the document's own parts, then what is
 * least reliable. Parts about times are empty where there are none.
 */
function assemble(comparison, context, detail, own) {
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .document */ .Al)([
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .opening */ .zs)(comparison, context, detail),
        own.withReasons ? (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot)(comparison, detail) : '',
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .whatWasCompared */ .zB)(comparison, context, detail),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_certainty_js__WEBPACK_IMPORTED_MODULE_0__/* .certaintyLine */ .U)(comparison)),
        (0,_suspects_js__WEBPACK_IMPORTED_MODULE_4__/* .suspectsSection */ .yn)(context.suspects ?? [], comparison, context, detail),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .crossings */ .cs)(comparison, detail),
        (0,_count_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .exactCounts */ .E)(comparison, detail),
        ...own.parts,
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .latency */ .ZK)(comparison, detail),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .environment */ .cA)(comparison, detail),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .notes */ .Q2)(comparison, context, detail),
    ]);
}


/***/ }),

/***/ 11486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ certaintyLine),
/* harmony export */   c: () => (/* binding */ missingPairs)
/* harmony export */ });
/* harmony import */ var _compare_looks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61664);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84662);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);
/** How surely the timings were decided, in a sentence or two. */



/** Empty without timings, or where they decide nothing. */
function certaintyLine(comparison) {
    const { certainty } = comparison;
    if (certainty === null || (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .areTimingsContaminated */ .hO)(comparison))
        return '';
    const design = certainty.design === 'paired' ? paired(certainty) : stored(certainty);
    const fewest = missingPairs(certainty);
    const seen = fewest === undefined
        ? visible((0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .cpuMetric */ .h4)(comparison))
        : `Fewer than ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(fewest, 'pair')} show no change, however large it is.`;
    return [design, seen].filter((part) => part !== '').join(' ');
}
/** The fewest pairs that can decide anything; undefined where there are as many. */
function missingPairs({ design, pairs, alphaOfLook }) {
    const fewest = (0,_compare_looks_js__WEBPACK_IMPORTED_MODULE_2__/* .leastPairs */ .PU)(alphaOfLook);
    return design === 'paired' && pairs < fewest ? fewest : undefined;
}
function paired({ pairs, alpha, seed }) {
    return `Base and head ran together in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(pairs, 'pair')} of rounds (seed ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(seed, 64)}); over identical code at most ${percent(alpha)} of such decisions raise an alarm.`;
}
/** Smaller differences between machines change no number that is shown. */
const LEAST_SPEED_DIFFERENCE = 0.005;
function stored({ jobs, alpha, headSpeed }) {
    const spread = jobs > 1
        ? `How far jobs lie apart was estimated with ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(jobs)} baselines.`
        : 'How far jobs lie apart is an assumption, as there is one baseline only.';
    return `Base was measured in another job. ${speed(headSpeed)}${spread} Over identical code at most ${percent(alpha)} of such decisions should raise an alarm.`;
}
/** Why an effect is not what before → after make: empty where it is. */
function speed(headSpeed) {
    const difference = Math.abs(headSpeed - 1);
    if (!Number.isFinite(difference) || difference < LEAST_SPEED_DIFFERENCE)
        return '';
    const which = headSpeed > 1 ? 'faster' : 'slower';
    return `Head’s machine was ${percent(difference)} ${which} by a fixed piece of work: effects leave that out, before → after are as measured. `;
}
function visible(cpu) {
    if (cpu === undefined || !Number.isFinite(cpu.detectable))
        return '';
    return `A change of CPU per request by ${percent(cpu.detectable)} or more would have been seen.`;
}
function percent(part) {
    const hundredths = part * 100;
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(hundredths, hundredths < 10 && hundredths % 1 !== 0 ? 1 : 0)} %`;
}


/***/ }),

/***/ 84662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ firstRows),
/* harmony export */   K6: () => (/* binding */ decidedMetrics),
/* harmony export */   KQ: () => (/* binding */ areTimingsDecided),
/* harmony export */   PV: () => (/* binding */ timeReasons),
/* harmony export */   Q3: () => (/* binding */ rankFunctions),
/* harmony export */   Tn: () => (/* binding */ isFunction),
/* harmony export */   h4: () => (/* binding */ cpuMetric),
/* harmony export */   hD: () => (/* binding */ changedCategories),
/* harmony export */   hO: () => (/* binding */ areTimingsContaminated),
/* harmony export */   mL: () => (/* binding */ suspect)
/* harmony export */ });
/* harmony import */ var _profile_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63095);

/** From here a change is worth a row even where nothing was decided about it: one point. */
const NOTABLE_POINTS = 0.01;
/** Part of the largest change below which an undecided one is noise beside it. */
const NOTABLE_PART = 0.25;
/** Below this even a row with a verdict has nothing to show in the column in question. */
const VISIBLE_POINTS = 0.005;
/** The function's change, turned so that positive is the direction asked for. */
function along(change, direction) {
    return direction === 'more' ? change.effectPoints : -change.effectPoints;
}
/**
 * Leaves the rows that a reader should see: decided ones, and undecided ones that are not small
 * beside the largest. Under a real change the noise of everything else is not worth a row.
 */
function worthARow(ranked, direction) {
    const largest = Math.max(0, ...ranked.map(({ change }) => along(change, direction)));
    const minimum = Math.max(NOTABLE_POINTS, largest * NOTABLE_PART);
    return ranked.filter(({ row, change }) => {
        const decided = row.verdict === (direction === 'more' ? 'regressed' : 'improved');
        return along(change, direction) >= (decided ? VISIBLE_POINTS : minimum);
    });
}
/**
 * How much of what the function does is the change: near 1 for a function that did little else,
 * small for a caller that merely contains it.
 */
function concentration(change) {
    const larger = Math.max(change.baseMsPerRequest, change.headMsPerRequest);
    return larger === 0 ? 0 : Math.abs(change.headMsPerRequest - change.baseMsPerRequest) / larger;
}
/**
 * By size of change; among changes of nearly the same size the most concentrated first. Callers
 * carry the change of what they call, so a chain of them would otherwise bury the function that
 * changed under the middleware around it.
 */
function bySizeThenConcentration(functions, direction) {
    const bySize = functions.toSorted((a, b) => along(b.change, direction) - along(a.change, direction) ||
        compareText((0,_profile_model_js__WEBPACK_IMPORTED_MODULE_0__/* .functionKey */ .a)(a.row.id), (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_0__/* .functionKey */ .a)(b.row.id)));
    const result = [];
    for (let start = 0; start < bySize.length;) {
        const leader = along(bySize[start].change, direction);
        let end = start + 1;
        while (end < bySize.length) {
            if (along(bySize[end].change, direction) < leader * 0.8)
                break;
            end += 1;
        }
        result.push(...bySize.slice(start, end).sort((a, b) => concentration(b.change) - concentration(a.change)));
        start = end;
    }
    return result;
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/**
 * The functions that take more time, or less: those of the project by total change, all others by
 * the change of their own work.
 */
function rankFunctions(functions, direction) {
    const pick = (isApplication, counted) => {
        const candidates = functions
            .filter((row) => (row.id.origin === 'app') === isApplication)
            .map((row) => ({ row, counted, change: row[counted] }));
        return bySizeThenConcentration(worthARow(candidates, direction), direction);
    };
    return { application: pick(true, 'total'), others: pick(false, 'self') };
}
/** At most `limit` of them; the others keep three places where there are that many. */
function firstRows(ranked, limit) {
    const reserved = Math.min(3, ranked.others.length, Math.floor(limit / 2));
    const application = ranked.application.slice(0, limit - reserved);
    return [...application, ...ranked.others.slice(0, limit - application.length)];
}
/** The function of the project that explains the change best, if any does. */
function suspect(comparison, direction) {
    return rankFunctions(comparison.functions, direction).application[0]?.row;
}
/** The categories to show: those with a verdict, else those that moved by a point or more. */
function changedCategories(categories) {
    const decided = categories.filter((row) => row.verdict === 'regressed' || row.verdict === 'improved');
    const shown = decided.length > 0
        ? decided
        : categories.filter((row) => Math.abs(row.effectPoints) >= NOTABLE_POINTS);
    return shown.toSorted((a, b) => Math.abs(b.effectPoints) - Math.abs(a.effectPoints));
}
const KIND_ORDER = [
    'cpu',
    'error-rate',
    'category',
    'function-total',
    'function-self',
    'latency-p90',
    'throughput',
];
function kindRank(metric) {
    // What decides about functions comes after the categories, whichever of the two it is.
    return KIND_ORDER.indexOf(metric.kind === 'function-self' ? 'function-total' : metric.kind);
}
/**
 * The metrics with this verdict, most important kind first. Of the functions only those that the
 * ranking puts forward, once each: every caller of a changed function crosses with it.
 */
function decidedMetrics(comparison, verdict) {
    const direction = verdict === 'regressed' ? 'more' : 'less';
    const { application, others } = rankFunctions(comparison.functions, direction);
    const places = new Map([...application, ...others].map(({ row, counted }, index) => [
        `function-${counted}:${(0,_profile_model_js__WEBPACK_IMPORTED_MODULE_0__/* .functionKey */ .a)(row.id)}`,
        index,
    ]));
    const decided = comparison.metrics.filter((metric) => metric.verdict === verdict);
    const shown = decided.filter((metric) => !isFunction(metric) || places.has(metric.name));
    // Nothing in the ranking but functions decided all the same: better any than none.
    const kept = shown.length > 0 ? shown : decided;
    return {
        shown: kept.toSorted((a, b) => kindRank(a) - kindRank(b) ||
            (places.get(a.name) ?? 0) - (places.get(b.name) ?? 0) ||
            Math.abs(b.effect) - Math.abs(a.effect)),
        hidden: decided.length - kept.length,
    };
}
/** Whether the metric is about one function, whose name is code. */
function isFunction(metric) {
    return metric.kind === 'function-self' || metric.kind === 'function-total';
}
/** The metric of total CPU per request, which every comparison that was timed should have. */
function cpuMetric(comparison) {
    return comparison.metrics.find((metric) => metric.kind === 'cpu');
}
/**
 * Whether the times may not be compared; the exact counts may decide all the same. Latency and
 * throughput alone are contaminated where the load was the bottleneck.
 */
function areTimingsContaminated(comparison) {
    const { verdict, metrics } = comparison;
    const isOfLoad = ({ kind }) => kind === 'latency-p90' || kind === 'throughput';
    return (verdict === 'contaminated' ||
        metrics.some((metric) => metric.verdict === 'contaminated' && !isOfLoad(metric)));
}
/** The causes that are not the counts': what the times decided, or why they decide nothing. */
function timeReasons({ reasons, counts }) {
    const counted = new Set(counts?.reasons);
    return reasons.filter((reason) => !counted.has(reason));
}
/**
 * Whether the times have part in the comparison's verdict. Where only the exact counts decided,
 * what the times differ by is noise until shown otherwise.
 */
function areTimingsDecided(comparison) {
    const { verdict, counts } = comparison;
    if (!comparison.timed || (verdict !== 'regressed' && verdict !== 'improved'))
        return false;
    return (counts?.verdict !== verdict || comparison.metrics.some((metric) => metric.verdict === verdict));
}


/***/ }),

/***/ 83735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ splitText),
/* harmony export */   OG: () => (/* binding */ parseBody),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   h$: () => (/* binding */ composeBody),
/* harmony export */   qP: () => (/* binding */ newestOfKeys)
/* harmony export */ });
/* unused harmony exports MOST_COMMENT_CHARACTERS, formatSectionMarker */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34902);


/** A comment holds so many characters, all markers included. */
const MOST_COMMENT_CHARACTERS = 65_536;
const VERDICTS = new Set([
    'regressed',
    'improved',
    'unchanged',
    'inconclusive',
    'contaminated',
    'accepted',
    'failed',
    'no-baseline',
    'recorded',
]);
const BODY_MARKER = '<!-- fastapi-spy -->';
const MORE_MARKER = '<!-- fastapi-spy more -->';
const END_MARKER = '<!-- fastapi-spy end -->';
const SECTION_MARKER = /^<!-- fastapi-spy section key=([A-Za-z0-9._-]{1,64}) run=(\d{1,15}) attempt=(\d{1,9}) head=([0-9a-f]{0,64}) verdict=([a-z-]{1,20}) -->$/;
const FOLD_START = '<details>\n<summary>Details</summary>\n\n';
const FOLD_END = '\n\n</details>';
/** In the place of what did not fit. */
const SHORTENED = '*The rest does not fit in here: the summary of its job has it.*';
/** So many sections are kept; of a larger matrix the first ones by weight. */
const MOST_SECTIONS = 100;
function formatSectionMarker(marker) {
    const { key, runId, attempt, headSha, verdict } = marker;
    return `<!-- fastapi-spy section key=${key} run=${runId} attempt=${attempt} head=${headSha} verdict=${verdict} -->`;
}
/**
 * The sections of a body that this action has written; undefined for one of other making. Only what
 * stands at the very beginning counts, so that a quoted comment is nobody's.
 */
function parseBody(body) {
    const lines = body.split(/\r?\n/);
    if (lines[0] !== BODY_MARKER)
        return undefined;
    const sections = [];
    let open;
    for (const line of lines.slice(1)) {
        const marker = parseSectionMarker(line);
        if (marker !== undefined)
            open = { marker, lines: [] };
        else if (line === END_MARKER) {
            if (open !== undefined)
                sections.push({ ...open.marker, ...textOf(open.lines) });
            open = undefined;
        }
        else
            open?.lines.push(line);
    }
    return newestOfKeys(sections);
}
function parseSectionMarker(line) {
    const parts = SECTION_MARKER.exec(line);
    if (parts === null || !VERDICTS.has(parts[5]))
        return undefined;
    const [, key, runId, attempt, headSha, verdict] = parts;
    return {
        key: key,
        runId: Number(runId),
        attempt: Number(attempt),
        headSha: headSha,
        verdict: verdict,
    };
}
/** A section's lines as they were before they were put among others. */
function textOf(lines) {
    const text = lines.join('\n').replace(/^#### /, '### ');
    const at = text.indexOf(`\n${MORE_MARKER}\n`);
    if (at < 0)
        return { opening: text.trim(), rest: '' };
    const rest = text.slice(at + MORE_MARKER.length + 2);
    const isFolded = rest.startsWith(FOLD_START) && rest.trimEnd().endsWith(FOLD_END.trim());
    return {
        opening: text.slice(0, at).trim(),
        rest: isFolded ? rest.trim().slice(FOLD_START.length, -FOLD_END.length) : rest.trim(),
    };
}
/** Whether `a` is of a later run than `b`, or a later attempt of the same one. */
function isNewer(a, b) {
    return a.runId === b.runId ? a.attempt > b.attempt : a.runId > b.runId;
}
/** Of each key the section of the latest run. */
function newestOfKeys(sections) {
    const newest = new Map();
    for (const section of sections) {
        const known = newest.get(section.key);
        if (known === undefined || isNewer(section, known))
            newest.set(section.key, section);
    }
    return [...newest.values()];
}
/**
 * The body with sections of our own among those of other jobs, at most `limit` characters long. Our
 * own are rendered with less detail until they fit; of others', which cannot be, the parts that
 * give way do, those of the least weight first.
 * @param others sections of other keys
 */
function composeBody(own, others, limit = MOST_COMMENT_CHARACTERS) {
    const ordered = inOrder([...own, ...others]);
    const kept = ordered.slice(0, MOST_SECTIONS);
    const room = (limit - headerRoom(kept.length)) / Math.max(1, kept.length);
    const taken = kept
        .filter((section) => !('render' in section))
        .reduce((sum, each) => sum + lengthOf(each), headerRoom(kept.length));
    const ownCount = kept.filter((section) => 'render' in section).length;
    const ownRoom = Math.floor(Math.max(room, (limit - taken) / Math.max(1, ownCount)));
    let sections = kept.map((section) => {
        if (!('render' in section))
            return section;
        const { render, ...marker } = section;
        return inert({ ...marker, ...render(ownRoom - sectionRoom(marker)) });
    });
    const composed = () => ({
        body: bodyOf(sections, ordered.length - sections.length),
        kept: new Set(sections.map(({ key }) => key)),
    });
    // The last ones weigh least.
    for (let place = sections.length - 1; place >= 0; place -= 1) {
        const fitting = composed();
        if (fitting.body.length <= limit)
            return fitting;
        sections = sections.map((each, index) => (index === place ? shortened(each) : each));
    }
    for (;;) {
        const fitting = composed();
        if (fitting.body.length <= limit || sections.length === 0)
            return fitting;
        sections = sections.slice(0, -1);
    }
}
/** What needs a reader first; those of earlier commits last. */
function inOrder(sections) {
    const current = currentHead(sections);
    return sections.toSorted((a, b) => Number(isStale(a, current)) - Number(isStale(b, current)) ||
        weightOf(a) - weightOf(b) ||
        (a.key < b.key ? -1 : 1));
}
function weightOf({ verdict }) {
    if (verdict === 'regressed')
        return 0;
    if (verdict === 'failed')
        return 1;
    if (verdict === 'accepted')
        return 2;
    return isUndecided(verdict) ? 3 : 4;
}
function isUndecided(verdict) {
    return verdict === 'inconclusive' || verdict === 'contaminated' || verdict === 'no-baseline';
}
/** The commit of the latest run. */
function currentHead(sections) {
    const [latest] = sections.toSorted((a, b) => (isNewer(a, b) ? -1 : 1));
    return latest?.headSha ?? '';
}
function isStale({ headSha }, current) {
    return headSha !== current && headSha !== '' && current !== '';
}
/** What the markers and the fold of a section take. */
function sectionRoom(marker) {
    const fixed = [MORE_MARKER, END_MARKER, FOLD_START, FOLD_END, '#'.repeat(6)];
    return fixed.reduce((sum, each) => sum + each.length + 2, formatSectionMarker(marker).length + 4);
}
function lengthOf(section) {
    return section.opening.length + section.rest.length + sectionRoom(section);
}
/** Bound of what stands around the sections: the header names at most five keys. */
function headerRoom(sections) {
    return sections > 1 ? 1500 : BODY_MARKER.length + 10;
}
function shortened(section) {
    return section.rest.length <= SHORTENED.length ? section : { ...section, rest: SHORTENED };
}
/** No line of a section can pass for one of our markers: a log may hold anything. */
function inert(section) {
    const clean = (text) => text.replace(/^(\s*)<!-- fastapi-spy/gm, '$1<!-\u2060- fastapi-spy');
    return { ...section, opening: clean(section.opening), rest: clean(section.rest) };
}
function bodyOf(sections, leftOut) {
    const current = currentHead(sections);
    const fresh = sections.filter((each) => !isStale(each, current));
    const stale = sections.filter((each) => isStale(each, current));
    const isOne = sections.length === 1 && leftOut === 0;
    const parts = isOne
        ? sections.map((each) => write(each, false))
        : [
            header(fresh),
            ...fresh.map((each) => write(each, true)),
            ...(stale.length === 0
                ? []
                : [
                    `**Of earlier commits** (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(stale.length, 'job')} not heard of since ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(current)})`,
                    ...stale.map((each) => write(each, true)),
                ]),
            ...(leftOut > 0
                ? [`And ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(leftOut, 'more section')}, in the summaries of the jobs.`]
                : []),
        ];
    return [BODY_MARKER, ...parts].join('\n\n').replace(`${BODY_MARKER}\n\n`, `${BODY_MARKER}\n`);
}
function write(section, isOneOfMany) {
    const { opening, rest, verdict } = section;
    const isFolded = isOneOfMany && rest !== SHORTENED && verdict !== 'regressed';
    return [
        formatSectionMarker(section),
        isOneOfMany ? opening.replace(/^### /, '#### ') : opening,
        ...(rest === '' ? [] : ['', MORE_MARKER, isFolded ? `${FOLD_START}${rest}${FOLD_END}` : rest]),
        '',
        END_MARKER,
    ].join('\n');
}
/** So many keys are named in the header. */
const MOST_NAMED = 5;
/** The verdict of all sections together. */
function header(sections) {
    const of = (...verdicts) => sections.filter(({ verdict }) => verdicts.includes(verdict));
    const [regressed, failed, accepted] = [of('regressed'), of('failed'), of('accepted')];
    const open = sections.filter(({ verdict }) => isUndecided(verdict));
    const all = sections.length;
    const asides = [
        ...(regressed.length > 0 && failed.length > 0
            ? [`${failed.length} failed: ${named(failed)}`]
            : []),
        ...(accepted.length > 0
            ? [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(accepted.length, 'regression')} accepted: ${named(accepted)}`]
            : []),
        ...(open.length > 0 ? [`${open.length} not decided`] : []),
    ].map((each) => `; ${each}`);
    const line = regressed.length > 0
        ? `🔴 ${regressed.length} of ${all} regressed: ${named(regressed)}`
        : failed.length > 0
            ? `🔴 ${failed.length} of ${all} failed: ${named(failed)}`
            : `${of('improved').length > 0 ? '🟢' : '⚪'} No regression in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(all, 'measurement')}`;
    return `### ${line}${asides.join('')}`;
}
function named(sections) {
    const rest = sections.length - MOST_NAMED;
    const names = sections.slice(0, MOST_NAMED).map(({ key }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(key, 64));
    return `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
/** The two parts of Markdown whose first two paragraphs are its opening. */
function splitText(markdown) {
    const second = markdown.indexOf('\n\n') + 2;
    const end = second < 2 ? -1 : markdown.indexOf('\n\n', second);
    if (end < 0)
        return { opening: markdown, rest: '' };
    return { opening: markdown.slice(0, end), rest: markdown.slice(end).trim() };
}


/***/ }),

/***/ 17554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ MAX_COMMENT_CHARACTERS),
/* harmony export */   w: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41499);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84662);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2251);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34902);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35999);






/** A comment holds 65,536 characters; the rest is for what stands around its sections. */
const MAX_COMMENT_CHARACTERS = 65_000;
/** From all there is to say down to a few lines, tried in turn until the comment fits. */
const DETAILS = [
    { openRows: 8, foldedRows: 30, notes: 10, nameLength: 80, noteLength: 400 },
    { openRows: 8, foldedRows: 12, notes: 6, nameLength: 60, noteLength: 300 },
    { openRows: 5, foldedRows: 5, notes: 3, nameLength: 40, noteLength: 160 },
    { openRows: 3, foldedRows: 0, notes: 2, nameLength: 40, noteLength: 120 },
    { openRows: 1, foldedRows: 0, notes: 0, nameLength: 24, noteLength: 80 },
];
/**
 * Markdown for the comment, without the hidden marker: verdict, what to do, what was compared,
 * what changed; everything else folded away. At most `maxCharacters` UTF-16 units long, by
 * default what a comment holds.
 */
function renderComment(comparison, context, options = {}) {
    const limit = options.maxCharacters ?? MAX_COMMENT_CHARACTERS;
    for (const detail of DETAILS) {
        const body = render(comparison, context, detail);
        if (body.length <= limit)
            return body;
    }
    // Without any name in it, for limits that no comment has.
    const mark = `### ${_format_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_MARKS */ .rE[comparison.verdict]} ${_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_WORDS */ ._G[comparison.verdict]}`;
    const full = `${mark}\n\n**${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .nextStep */ .sk)(comparison, context).lead}**`;
    return full.length <= limit ? full : mark.slice(0, limit);
}
function render(comparison, context, detail) {
    const opened = [
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .categories */ .LZ)(comparison, detail),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .functions */ .Cn)(comparison, 'more', detail),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .functions */ .Cn)(comparison, 'less', detail),
    ].filter((part) => part !== '');
    const { verdict } = comparison;
    const isDecided = (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .areTimingsDecided */ .KQ)(comparison);
    const advice = verdict === 'regressed' && detail.foldedRows > 0
        ? (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .recommendations */ .Jl)(comparison, detail, ['change'])
        : '';
    return (0,_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .assemble */ .f)(comparison, context, detail, {
        // The tables below show them where there is a finding.
        withReasons: verdict !== 'regressed' && verdict !== 'improved',
        parts: [
            ...(isDecided ? opened : [undecided(comparison, opened, detail)]),
            advice === '' ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)('What to look for, with the evidence', advice),
            isDecided ? (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .newAndRemoved */ .eb)(comparison, detail) : '',
            (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .allCategories */ .S6)(comparison, detail),
        ],
    });
}
/** Where the times decided nothing, their changes are what noise looks like: not for everybody's eyes. */
function undecided(comparison, opened, detail) {
    if (detail.foldedRows === 0 || opened.length === 0)
        return '';
    const isHidden = comparison.verdict === 'regressed' && (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .areTimingsContaminated */ .hO)(comparison);
    return isHidden
        ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)('Times, which are not comparable', (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .document */ .Al)([(0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .timeReasonList */ .WW)(comparison, detail), ...opened]))
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)('What differs, without being a finding', (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .document */ .Al)(opened));
}


/***/ }),

/***/ 66676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ shownKey)
/* harmony export */ });
/** The key as a heading shows it: empty when there is only one comparison. */
function shownKey(key) {
    return key === 'default' ? '' : key.trim();
}


/***/ }),

/***/ 82213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ exactCounts),
/* harmony export */   Z: () => (/* binding */ countMetrics)
/* harmony export */ });
/* harmony import */ var _count_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72268);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56423);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92772);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34902);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35999);





/**
 * What each side counted: one line where nothing differs; the totals, and the rest folded away,
 * where it is no finding; else open tables of endpoints and functions. Empty without counts.
 */
function exactCounts(comparison, detail) {
    const { counts } = comparison;
    if (counts === null)
        return '';
    const summary = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .phraseToMarkdown */ ._k)((0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countsSummary */ .P4)(counts), detail.noteLength);
    switch ((0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countStanding */ .Wc)(counts)) {
        case 'same':
            return summary;
        case 'different':
            return (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .document */ .Al)([bold(summary), differences(counts, detail)]);
        case 'decided':
            return (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .document */ .Al)([bold(summary), findings(counts, detail), gap(counts, detail)]);
    }
}
/** The first words stand out, as those above every other table do. */
function bold(summary) {
    return summary.replace(/^Exact counts/, '**Exact counts**');
}
function findings(counts, detail) {
    const [first, second] = counts.verdict === 'improved' ? ['less', 'more'] : ['more', 'less'];
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .document */ .Al)([
        open((0,_count_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointTable */ ._s)(counts, detail.openRows), detail),
        open((0,_count_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .countFunctionTable */ .Yv)(counts, first, detail.openRows), detail),
        open((0,_count_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .packageTable */ .dE)(counts, detail.openRows), detail),
        ...[
            (0,_count_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .countFunctionTable */ .Yv)(counts, second, detail.foldedRows),
            (0,_count_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .oneSidedTable */ .YN)(counts, detail.foldedRows),
            (0,_count_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .countCategoryTable */ .od)(counts, detail.foldedRows),
            (0,_count_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .unstableTable */ .L4)(counts, detail.foldedRows),
        ].map((each) => folded(each, detail)),
    ]);
}
/** What differs without being a finding: not for everybody's eyes. */
function differences(counts, detail) {
    if (detail.foldedRows === 0)
        return '';
    const limit = detail.foldedRows;
    const body = (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .document */ .Al)([
        ...[
            (0,_count_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointTable */ ._s)(counts, limit),
            (0,_count_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .countFunctionTable */ .Yv)(counts, 'more', limit),
            (0,_count_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .countFunctionTable */ .Yv)(counts, 'less', limit),
            (0,_count_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .packageTable */ .dE)(counts, limit),
            (0,_count_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .oneSidedTable */ .YN)(counts, limit),
            (0,_count_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .countCategoryTable */ .od)(counts, limit),
            (0,_count_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .unstableTable */ .L4)(counts, limit),
        ].map((each) => open(each, detail)),
        gap(counts, detail),
    ]);
    if (body === '')
        return '';
    const amount = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(counts.functions.length, 'function');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(`What is counted differently, without being a finding (${amount})`, body);
}
function gap(counts, detail) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .phraseToMarkdown */ ._k)((0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countGap */ .sj)(counts), detail.nameLength);
}
/** Every count with its threshold, folded away; empty without counts. */
function countMetrics(comparison, detail) {
    const { counts } = comparison;
    return counts === null ? '' : folded((0,_count_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .countMetricTable */ .Al)(counts, detail.foldedRows), detail);
}
function open(counted, detail) {
    if (counted.rows.length === 0)
        return '';
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .document */ .Al)([`**${counted.title}**`, body(counted, detail)]);
}
function folded(counted, detail) {
    if (counted.rows.length === 0)
        return '';
    const amount = counted.rows.length + counted.hidden;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(`${counted.title} (${amount})`, body(counted, detail));
}
const ALIGNMENTS = {
    name: 'left',
    place: 'left',
    word: 'left',
    number: 'right',
};
function body(counted, detail) {
    const isMarked = counted.rows.some((row) => row.verdict !== undefined);
    const columns = counted.columns.map(({ heading, kind }) => [heading, ALIGNMENTS[kind]]);
    const rows = counted.rows.map((row) => [
        ...(isMarked ? [row.verdict === undefined ? '' : _format_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_MARKS */ .rE[row.verdict]] : []),
        ...row.cells.map((cell) => markdownCell(cell, detail)),
    ]);
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .document */ .Al)([
        counted.lead,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(isMarked ? [['', 'centre'], ...columns] : columns, rows),
        counted.hidden > 0 ? `and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(counted.hidden, `more ${counted.noun}`)}` : '',
    ]);
}
function markdownCell(cell, detail) {
    return [cell.text, ...(cell.below === undefined ? [] : [cell.below])]
        .map((phrase) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .phraseToMarkdown */ ._k)(phrase, detail.nameLength))
        .join('<br>');
}


/***/ }),

/***/ 72268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ countMetricTable),
/* harmony export */   L4: () => (/* binding */ unstableTable),
/* harmony export */   YN: () => (/* binding */ oneSidedTable),
/* harmony export */   Yv: () => (/* binding */ countFunctionTable),
/* harmony export */   _s: () => (/* binding */ endpointTable),
/* harmony export */   dE: () => (/* binding */ packageTable),
/* harmony export */   od: () => (/* binding */ countCategoryTable)
/* harmony export */ });
/* harmony import */ var _baseline_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15265);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84662);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56423);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);
/** The tables of the exact counts, before it is known in which medium they will stand. */




const NAME = (heading) => ({ heading, kind: 'name' });
const NUMBER = (heading) => ({ heading, kind: 'number' });
const WORD = (heading) => ({ heading, kind: 'word' });
function words(text) {
    return { text: [text] };
}
function decision(verdict) {
    return { text: [verdict], verdict };
}
function directionOf({ base, head }) {
    return head > base ? 'more' : 'less';
}
/** Before and after, coloured by the way it went. */
function amounts(pair) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameCount */ .Ob)(pair)
        ? words((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCounts */ .gM)(pair))
        : { text: [(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCounts */ .gM)(pair)], direction: directionOf(pair) };
}
/** The change alone: empty where it is the same. */
function change(pair) {
    const text = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCountChange */ .lq)(pair);
    return text === '' ? words('') : { text: [text], direction: directionOf(pair) };
}
/** Before and after with an arrow, short: `1 → 6 ▲`. */
function amountsWithArrow(pair) {
    if ((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameCount */ .Ob)(pair))
        return amounts(pair);
    return { ...amounts(pair), text: [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCounts */ .gM)(pair)} ${pair.head > pair.base ? '▲' : '▼'}`] };
}
function upperFirst(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function limited(rows, limit) {
    const shown = rows.slice(0, limit);
    return [shown, rows.length - shown.length];
}
/** Endpoints or categories: calls and turns of each with their change. */
function rowsTable(counts, all, limit, first, about) {
    const [shown, hidden] = limited(all, limit);
    return {
        title: about.title,
        lead: '',
        columns: [
            NAME(about.heading),
            NUMBER('Calls per request'),
            NUMBER('Change'),
            NUMBER(`${upperFirst((0,_baseline_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .turnsNoun */ .LM)(counts.unit))} per request`),
            NUMBER('Change'),
            WORD('Verdict'),
        ],
        rows: shown.map((row) => ({
            verdict: row.verdict,
            cells: [
                { text: first(row) },
                amounts(row.calls),
                change(row.calls),
                amounts(row.turns),
                change(row.turns),
                decision(row.verdict),
            ],
        })),
        hidden,
        noun: about.noun,
    };
}
/** The endpoints whose counts differ. */
function endpointTable(counts, limit) {
    return rowsTable(counts, (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .changedEndpoints */ .Rh)(counts), limit, (row) => [{ name: row.name }], {
        title: 'Endpoints that do more or less',
        heading: 'Endpoint',
        noun: 'endpoint',
    });
}
/** The kinds of work whose counts differ. */
function countCategoryTable(counts, limit) {
    return rowsTable(counts, (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .changedCountCategories */ .w4)(counts), limit, (row) => [{ label: row.label }], {
        title: 'Counts by kind of work',
        heading: 'Kind of work',
        noun: 'kind',
    });
}
function place(counts, row) {
    const label = counts.categories.find((other) => other.name === row.category)?.label;
    // What is written in C has no file.
    const path = row.id.path === '' ? [] : [{ name: row.id.path }, ' · '];
    return [...path, { label: label ?? row.category }];
}
/** `list_orders → DefaultDialect.do_execute`: who calls it, where that is known, and its name. */
function chain(row) {
    const caller = (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .mainCaller */ .Vv)(row);
    const name = [{ name: row.id.name }, ...mark(row)];
    if (caller?.caller === undefined)
        return name;
    const isWhole = caller.endpoint === row.endpoint &&
        caller.base === row.inEndpoint.calls.base &&
        caller.head === row.inEndpoint.calls.head;
    const part = isWhole ? [] : [` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCounts */ .gM)(caller)})`];
    return [{ name: caller.caller.name }, ' → ', ...name, ...part];
}
function mark(row) {
    return row.presence === 'both' ? [] : [` (${row.presence})`];
}
const MORE_TITLES = {
    jumps: 'Called more often, or does more loop work',
    lines: 'Called more often, or executes more lines',
};
const LESS_TITLES = {
    jumps: 'Called less often, or does less loop work',
    lines: 'Called less often, or executes fewer lines',
};
/** The functions that do more work, or less, each with its caller in the endpoint it changed most in. */
function countFunctionTable(counts, direction, limit) {
    const ranked = (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .rankCounts */ .f)(counts, direction);
    const shown = (0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .firstRows */ .C)(ranked, limit);
    return {
        title: (direction === 'more' ? MORE_TITLES : LESS_TITLES)[counts.unit],
        lead: '',
        columns: [
            NAME('Caller → function'),
            { heading: 'Endpoint', kind: 'place' },
            NUMBER('Calls per request of it'),
            NUMBER(`${upperFirst((0,_baseline_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .turnsNoun */ .LM)(counts.unit))} per request of it`),
        ],
        rows: shown.map((row) => ({
            cells: [
                { text: chain(row), below: place(counts, row) },
                { text: [{ name: row.endpoint }] },
                amountsWithArrow(row.inEndpoint.calls),
                hasNone(row.inEndpoint.turns) ? words('') : amountsWithArrow(row.inEndpoint.turns),
            ],
        })),
        hidden: ranked.application.length + ranked.others.length - shown.length,
        noun: 'function',
    };
}
function hasNone({ base, head }) {
    return base === 0 && head === 0;
}
function movedFrom(id) {
    return id === undefined ? [] : [' from ', { name: id.name }, ' in ', { name: id.path }];
}
/** Functions that only one side calls, and those that are called as before under another name. */
function oneSidedTable(counts, limit) {
    const [shown, hidden] = limited(counts.functions.filter((row) => row.presence !== 'both'), limit);
    return {
        title: 'New, removed and moved functions',
        lead: 'A moved one is called as before, under another name or in another file.',
        columns: [NAME('Function'), WORD('Since base'), NUMBER('Calls per request of all')],
        rows: shown.map((row) => ({
            cells: [
                { text: [{ name: row.id.name }], below: place(counts, row) },
                { text: [row.presence, ...movedFrom(row.movedFrom)] },
                words((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCounts */ .gM)(row.calls)),
            ],
        })),
        hidden,
        noun: 'function',
    };
}
/** Installed packages whose version differs, and how much of all calls is in their code. */
function packageTable(counts, limit) {
    const part = (calls, whole) => (whole === 0 ? 0 : calls / whole);
    const [shown, hidden] = limited(counts.packages, limit);
    return {
        title: 'Changed versions of installed packages',
        lead: 'Calls in their code may differ by the version alone, whatever the service itself does.',
        columns: [
            NAME('Package'),
            WORD('Version'),
            NUMBER('Calls per request'),
            NUMBER('Change'),
            NUMBER('Share of all calls'),
        ],
        rows: shown.map((row) => ({
            cells: [
                { text: [{ name: row.name }] },
                { text: [{ name: row.base }, ' → ', { name: row.head }] },
                amounts(row.calls),
                change(row.calls),
                words((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShares */ .Ym)(part(row.calls.base, counts.calls.base), part(row.calls.head, counts.calls.head))),
            ],
        })),
        hidden,
        noun: 'package',
    };
}
/** Functions that differ from pass to pass on the same code. */
function unstableTable(counts, limit) {
    const [shown, hidden] = limited(counts.unstable, limit);
    return {
        title: 'Left out of the decision: differ from pass to pass',
        lead: '',
        columns: [NAME('Function'), { heading: 'File', kind: 'place' }],
        rows: shown.map((id) => ({
            cells: [
                { text: [{ name: id.name }] },
                id.path === '' ? words('–') : { text: [{ name: id.path }] },
            ],
        })),
        hidden,
        noun: 'function',
    };
}
/** Every count that is gated or could be. */
function countMetricTable(counts, limit) {
    const [shown, hidden] = limited(counts.metrics, limit);
    return {
        title: 'Every count with its threshold',
        lead: '',
        columns: [
            NAME('Count'),
            NUMBER('Before → after'),
            NUMBER('Effect'),
            NUMBER('Threshold'),
            WORD('Verdict'),
        ],
        rows: shown.map((metric) => ({
            verdict: metric.verdict,
            cells: [
                { text: (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .countLabel */ .Qk)(metric) },
                words((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCounts */ .gM)(metric)),
                { text: [(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCountEffect */ .iu)(metric)], direction: directionOf(metric) },
                words((0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCountThreshold */ .ys)(metric)),
                decision(metric.verdict),
            ],
        })),
        hidden,
        noun: 'count',
    };
}


/***/ }),

/***/ 56423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ countSuspect),
/* harmony export */   P4: () => (/* binding */ countsSummary),
/* harmony export */   Qk: () => (/* binding */ countLabel),
/* harmony export */   Qp: () => (/* binding */ countCrossing),
/* harmony export */   Rd: () => (/* binding */ decidedCounts),
/* harmony export */   Rh: () => (/* binding */ changedEndpoints),
/* harmony export */   UY: () => (/* binding */ countLeading),
/* harmony export */   Vv: () => (/* binding */ mainCaller),
/* harmony export */   WY: () => (/* binding */ callsLine),
/* harmony export */   Wc: () => (/* binding */ countStanding),
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   f: () => (/* binding */ rankCounts),
/* harmony export */   gq: () => (/* binding */ isQuery),
/* harmony export */   iu: () => (/* binding */ formatCountEffect),
/* harmony export */   sj: () => (/* binding */ countGap),
/* harmony export */   w4: () => (/* binding */ changedCountCategories),
/* harmony export */   ys: () => (/* binding */ formatCountThreshold)
/* harmony export */ });
/* harmony import */ var _baseline_tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15265);
/* harmony import */ var _compare_count_work_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31845);
/* harmony import */ var _compare_query_functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53848);
/* harmony import */ var _profile_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63095);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92772);
/** Which of the exact counts are worth a reader's time, in order, and what they say in words. */





function countStanding(counts) {
    if (counts.advisory === '' && counts.verdict !== 'unchanged')
        return 'decided';
    const isSame = counts.functions.length === 0 && (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameCount */ .Ob)(counts.calls) && (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameCount */ .Ob)(counts.turns);
    return isSame ? 'same' : 'different';
}
/** The change, turned so that positive is the direction asked for. */
function along(pair, direction) {
    return direction === 'more' ? (0,_compare_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(pair) : -(0,_compare_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(pair);
}
/** Calls and turns of the function in one number, as far as it changed in that direction. */
function workAlong(row, direction) {
    return along(row.calls, direction) + along(row.turns, direction);
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** Whether a call of the function sends a statement or command to a database. */
function isQuery({ id }) {
    return (0,_compare_query_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .queryRule */ .T)(id) !== undefined;
}
const ORIGIN_RANK = { app: 0, package: 1, stdlib: 2, native: 3 };
/**
 * Orders what belongs to others: queries before the library around them, packages before the
 * standard library, and what is written in C last, as `len` and `isinstance` change with everything.
 */
function byTelling(a, b) {
    return (Number(isQuery(b)) - Number(isQuery(a)) || ORIGIN_RANK[a.id.origin] - ORIGIN_RANK[b.id.origin]);
}
/**
 * The functions that do more work, or less; the service's own beside all others. New and removed
 * ones of others only where they are queries: a library calls all kinds of things for the first time.
 */
function rankCounts(counts, direction) {
    const rows = counts.functions.filter((row) => row.presence !== 'moved' && workAlong(row, direction) > 0);
    return {
        application: rows.filter((row) => row.id.origin === 'app').toSorted(byWork),
        others: rows
            .filter((row) => row.id.origin !== 'app' && (row.presence === 'both' || isQuery(row)))
            .toSorted((a, b) => byTelling(a, b) || byWork(a, b)),
    };
    function byWork(a, b) {
        return (workAlong(b, direction) - workAlong(a, direction) ||
            compareText((0,_profile_model_js__WEBPACK_IMPORTED_MODULE_3__/* .functionKey */ .a)(a.id), (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_3__/* .functionKey */ .a)(b.id)));
    }
}
/** The endpoints whose counts differ: those with a verdict first, then by relative change. */
function changedEndpoints(counts) {
    return changedRows(counts.endpoints);
}
/** The categories whose counts differ, in the same order. */
function changedCountCategories(counts) {
    return changedRows(counts.categories);
}
function changedRows(rows) {
    return rows
        .filter((row) => !(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameCount */ .Ob)(row.calls) || !(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameCount */ .Ob)(row.turns))
        .toSorted((a, b) => Number(a.verdict === 'unchanged') - Number(b.verdict === 'unchanged') ||
        largestPart(b) - largestPart(a) ||
        compareText(a.name, b.name));
}
/** The larger of the relative changes of calls and turns; something new counts as doubled. */
function largestPart(row) {
    return Math.max(...[row.calls, row.turns].map((pair) => Math.abs((0,_compare_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeEffect */ .gL)(pair))));
}
/** The caller of the largest change in the row's direction, where it is the application's. */
function mainCaller(row) {
    const way = Math.sign((0,_compare_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(row.inEndpoint.calls));
    const largest = row.callers.find((change) => Math.sign((0,_compare_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(change)) === way);
    return largest?.caller === undefined ? undefined : largest;
}
const KIND_ORDER = [
    'count-queries',
    'count-function',
    'count-endpoint',
    'count-category',
    'count-total',
];
/**
 * The counts with this verdict, the most telling first: a query too many is also a call too many of
 * its endpoint, of its category and of the whole. None where the counts decide nothing.
 */
function decidedCounts(comparison, verdict) {
    const { counts } = comparison;
    if (counts === null || counts.advisory !== '')
        return [];
    return counts.metrics
        .filter((metric) => metric.threshold !== null && metric.verdict === verdict)
        .toSorted((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
        Math.abs(b.effect) - Math.abs(a.effect));
}
/** How the names of metrics about one endpoint begin; its name follows. */
const ENDPOINT_METRIC = /^(?:queries:|(?:calls|turns):endpoint:)/;
/** The endpoint that the metric is about, if it is about one. */
function endpointOf(metric) {
    return metric.kind === 'count-queries' || metric.kind === 'count-endpoint'
        ? metric.name.replace(ENDPOINT_METRIC, '')
        : undefined;
}
/**
 * The function of the application under which most of the change happens: each call belongs to the
 * nearest one on its stack. About loop work it is the function whose own turns changed most.
 * @returns undefined where an endpoint's change is under none: what the framework does for it alone
 */
function countSuspect(counts, direction, metric) {
    const endpoint = metric === undefined ? undefined : endpointOf(metric);
    const ofTurns = largestTurns(counts, direction, endpoint);
    if (metric?.of === 'turns' && ofTurns !== undefined)
        return ofTurns.id;
    const caller = largestCaller(counts, direction, endpoint);
    // What others call says nothing of this endpoint.
    if (endpoint !== undefined)
        return caller;
    return caller ?? ofTurns?.id ?? rankCounts(counts, direction).application[0]?.id;
}
function largestTurns(counts, direction, endpoint) {
    return counts.functions
        .filter((row) => endpoint === undefined || row.endpoint === endpoint)
        .filter((row) => row.id.origin === 'app' && row.presence !== 'moved')
        .filter((row) => along(row.turns, direction) > 0)
        .toSorted((a, b) => along(b.turns, direction) - along(a.turns, direction))[0];
}
function largestCaller(counts, direction, endpoint) {
    const byCaller = new Map();
    for (const change of counts.functions.flatMap((row) => row.callers)) {
        if (change.caller === undefined)
            continue;
        if (endpoint !== undefined && change.endpoint !== endpoint)
            continue;
        const key = (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_3__/* .functionKey */ .a)(change.caller);
        const known = byCaller.get(key) ?? { id: change.caller, calls: 0 };
        known.calls += along(change, direction);
        byCaller.set(key, known);
    }
    return [...byCaller.values()]
        .filter(({ calls }) => calls > 0)
        .toSorted((a, b) => b.calls - a.calls)[0]?.id;
}
/** A metric's label, which says all that it is about: `queries per request of list orders`. */
function countLabel(metric) {
    return [{ label: metric.label }];
}
/** What the metric did, ready to stand alone: `list orders makes 3 → 8 queries per request`. */
function countLeading(counts, metric) {
    const amounts = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCounts */ .gM)(metric);
    const change = metric.scale === 'relative' ? ` (${formatCountEffect(metric)})` : '';
    const endpoint = endpointOf(metric);
    if (endpoint === undefined)
        return [...countLabel(metric), `: ${amounts}${change}`];
    return metric.of === 'turns'
        ? [{ label: endpoint }, `: ${amounts} ${(0,_baseline_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .turnsNoun */ .LM)(counts.unit)} per request${change}`]
        : [{ label: endpoint }, ` makes ${amounts} ${metric.of} per request${change}`];
}
/** Of all calls: the effect of a category is told in points of them. */
function isOfAllCalls(metric) {
    return metric.kind === 'count-category';
}
/** The effect with its sign: `▲ +25.6 %`, `▲ +3.1 points`, or `▲ +5` where it is an amount. */
function formatCountEffect(metric) {
    if (isOfAllCalls(metric))
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatEffect */ .Ti)(metric.effect, 'points');
    if (metric.scale !== 'relative')
        return signedDifference(metric);
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCountChange */ .lq)(metric) || '±0';
}
function signedDifference(pair) {
    if ((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameCount */ .Ob)(pair))
        return '±0';
    const difference = (0,_compare_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(pair);
    const size = formatAmount(Math.abs(difference));
    return difference > 0 ? `▲ +${size}` : `▼ −${size}`;
}
function formatAmount(amount) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCounts */ .gM)({ base: amount, head: amount });
}
/** From where the metric counts: `10 %`, `3 points`, `+1`, `at most 3`. */
function formatCountThreshold(metric) {
    if (metric.threshold === null)
        return 'none';
    if (isOfAllCalls(metric))
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatThreshold */ .B6)(metric.threshold, 'points');
    switch (metric.scale) {
        case 'relative':
            return (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatThreshold */ .B6)(metric.threshold, 'relative');
        case 'absolute':
            return `+${formatAmount(metric.threshold)}`;
        case 'maximum':
            return `at most ${formatAmount(metric.threshold)}`;
    }
}
/** What crossed which threshold: `queries per request of list orders 3 → 8 (threshold +1)`. */
function countCrossing(metric) {
    const isAmount = metric.scale !== 'relative' && !isOfAllCalls(metric);
    const what = isAmount ? (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCounts */ .gM)(metric) : formatCountEffect(metric);
    // The label of a maximum names it already.
    const limit = metric.scale === 'maximum' ? '' : ` (threshold ${formatCountThreshold(metric)})`;
    return [...countLabel(metric), ` ${what}${limit}`];
}
const ON_BOTH_SIDES = 'per request, the same on both sides';
/** `812 calls per request, the same on both sides`, or `calls per request 812 → 1,020 (▲ +25.6 %)`. */
function total(pair, what) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameCount */ .Ob)(pair)
        ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCounts */ .gM)(pair)} ${what} ${ON_BOTH_SIDES}`
        : `${what} per request ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCountsChanged */ .mZ)(pair)}`;
}
/** The calls per request in a few words, for the first line of a report that has no times. */
function callsLine(counts) {
    return total(counts.calls, 'calls');
}
/** Calls and turns per request. */
function totals({ calls, turns, unit }) {
    const noun = (0,_baseline_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .turnsNoun */ .LM)(unit);
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameCount */ .Ob)(calls) && (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameCount */ .Ob)(turns)
        ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCounts */ .gM)(calls)} calls and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCounts */ .gM)(turns)} ${noun} ${ON_BOTH_SIDES}`
        : `${total(calls, 'calls')}; ${total(turns, noun)}`;
}
/**
 * The first line about the counts: everything where nothing differs, else the totals and why they
 * can be believed; then why they decide nothing, where that is so.
 */
function countsSummary(counts) {
    const advisory = counts.advisory === '' ? [] : [' ', { label: withoutEnd(counts.advisory) }, '.'];
    if (countStanding(counts) !== 'same') {
        return [`Exact counts do not depend on the machine: ${totals(counts)}.`, ...advisory];
    }
    const unstable = counts.unstable.length === 0
        ? ''
        : `; left out: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(counts.unstable.length, 'function')} that ${counts.unstable.length === 1 ? 'differs' : 'differ'} from pass to pass`;
    return [`Exact counts: ${callsLine(counts)}${unstable}.`, ...advisory];
}
function withoutEnd(sentence) {
    return sentence.trim().replace(/[.!?]+$/, '');
}
/**
 * What the counts do not cover, one sentence; requests of one side only stand in the notes. About
 * so much: what belongs to no request is not the same from pass to pass.
 */
function countGap({ leftOut }) {
    const [base, head] = [(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(leftOut.base), (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(leftOut.head)];
    if (base === '0' && head === '0')
        return [];
    const amounts = base === head ? head : `${base} → ${head}`;
    return [
        `Left out: about ${amounts} calls and turns per request that belong to no request (event loop, timers, background work).`,
    ];
}


/***/ }),

/***/ 2358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ machine),
/* harmony export */   JR: () => (/* binding */ machines),
/* harmony export */   Z_: () => (/* binding */ amountMeasured),
/* harmony export */   dp: () => (/* binding */ environmentRows),
/* harmony export */   kA: () => (/* binding */ amountsMeasured)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);

const READERS = [
    ['commit', (side) => side.gitSha, true],
    ['branch', (side) => side.gitBranch, true],
    ['uncommitted changes', (side) => (side.gitDirty ? 'yes' : 'no'), true],
    ['measured at', (side) => side.createdAt, true],
    ['operating system', ({ fingerprint }) => `${fingerprint.os} ${fingerprint.arch}`, false],
    ['kernel', ({ fingerprint }) => fingerprint.kernel, false, 'times'],
    ['CPU', ({ fingerprint }) => fingerprint.cpuModel, false, 'times'],
    [
        'CPU features',
        ({ fingerprint }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(fingerprint.cpuFlags, 16, 'start'),
        false,
        'times',
    ],
    ['cores', ({ fingerprint }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(fingerprint.cores), false, 'times'],
    ['Python', ({ fingerprint }) => fingerprint.pythonVersion, false],
    ['Python build', ({ fingerprint }) => fingerprint.pythonBuild, false, 'times'],
    ['py-spy', ({ fingerprint }) => fingerprint.pySpyVersion, false, 'times'],
    [
        'sampling rate',
        ({ fingerprint }) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(fingerprint.rateHz, 0)} Hz`,
        false,
        'times',
    ],
    ['load', ({ fingerprint }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(fingerprint.scenarioHash, 16, 'start'), false],
    ['rounds', (side) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(side.rounds), true, 'times'],
    ['rounds thrown away', (side) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(side.voidRounds.length), true, 'times'],
    ['requests', (side) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(side.requests), true, 'times'],
    ['failed requests', (side) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(side.errors), true, 'times'],
    ['samples', (side) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(side.samples), true, 'times'],
];
/** Longest value of a row, in characters. */
const VALUE_LENGTH = 160;
/** The fingerprints side by side; values are one line each and untrusted. */
function environmentRows(comparison) {
    const readers = READERS.filter(([, , , about]) => comparison.timed || about !== 'times');
    return readers.map(([label, read, mayDiffer]) => {
        const base = read(comparison.base);
        const head = read(comparison.head);
        const differs = base !== head;
        return {
            label,
            base: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(base, VALUE_LENGTH),
            head: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(head, VALUE_LENGTH),
            difference: !differs ? 'none' : mayDiffer ? 'expected' : 'doubtful',
        };
    });
}
/** `5 rounds, 15,000 requests`. */
function amountMeasured(side) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(side.rounds, 'round')}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(side.requests, 'request')}`;
}
/**
 * What was measured, both sides in one when they agree: `5 rounds, 15,000 requests each`. Without
 * times there are no rounds.
 */
function amountsMeasured(comparison) {
    if (!comparison.timed)
        return 'exact counts only';
    const base = amountMeasured(comparison.base);
    const head = amountMeasured(comparison.head);
    return base === head ? `${head} each` : `${base} against ${head}`;
}
/** The CPU the side ran on, untrusted: `AMD EPYC 7763 64-Core Processor, 4 cores`. */
function machine(side) {
    const { cpuModel, cores } = side.fingerprint;
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(cpuModel, 80)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(cores, 'core')}`;
}
/** The machines of base and head, untrusted, one where they are alike; none where none matters. */
function machines(comparison) {
    if (!comparison.timed)
        return [];
    return [...new Set([machine(comparison.base), machine(comparison.head)])];
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
/* unused harmony export arrow */
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

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ metricLabel),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   t2: () => (/* binding */ cpuOfRounds)
/* harmony export */ });
/* harmony import */ var _compare_function_labels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16660);
/* harmony import */ var _certainty_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11486);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84662);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56423);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92772);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(650);
/* harmony import */ var _recommendations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72128);







/** A longer measurement than this is no advice. */
const MOST_MINUTES = 60;
/** The verdict in one word, for places where a mark alone would have to be guessed. */
const VERDICT_WORDS = {
    regressed: 'Regressed',
    improved: 'Improved',
    unchanged: 'Unchanged',
    inconclusive: 'Inconclusive',
    contaminated: 'Contaminated',
};
/** A metric's label; a function's is its name. */
function metricLabel(metric) {
    return (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .isFunction */ .Tn)(metric) ? [{ name: metric.label }] : [{ label: metric.label }];
}
/** What the metric did, ready to stand alone: `CPU per request: 1.42 ms → 1.61 ms (▲ +13.2 %)`. */
function leading(metric) {
    const values = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMetric */ .gI)(metric);
    const effect = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatEffect */ .Ti)(metric.effect, metric.scale);
    switch (metric.kind) {
        case 'category':
        case 'function-self':
        case 'function-total':
            return [
                ...metricLabel(metric),
                ` takes ${metric.effect < 0 ? 'less' : 'more'} time: ${values} per request (${effect})`,
            ];
        default:
            return [...metricLabel(metric), `: ${values} (${effect})`];
    }
}
/** Total CPU per request even where the comparison has no metric for it. */
function cpuLine(comparison) {
    const metric = (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .cpuMetric */ .h4)(comparison);
    if (metric !== undefined) {
        return `CPU per request ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMetric */ .gI)(metric)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatEffect */ .Ti)(metric.effect, metric.scale)}`;
    }
    const [before, after] = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPair */ .kI)(comparison.base.cpuMsPerRequest, comparison.head.cpuMsPerRequest);
    const change = (comparison.head.cpuMsPerRequest - comparison.base.cpuMsPerRequest) /
        comparison.base.cpuMsPerRequest;
    return `CPU per request ${before} ms → ${after} ms (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatEffect */ .Ti)(change, 'relative')}`;
}
function leadingCount(comparison, verdict) {
    const { counts } = comparison;
    const metric = (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .decidedCounts */ .Rd)(comparison, verdict)[0];
    return counts === null || metric === undefined ? undefined : { counts, metric };
}
/** `list orders makes 3 → 8 queries per request, mainly in list_orders`. */
function countCause({ counts, metric }, direction) {
    const culprit = (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countSuspect */ .LZ)(counts, direction, metric);
    return [
        ...(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countLeading */ .UY)(counts, metric),
        ...(culprit === undefined ? [] : [', mainly in ', { name: culprit.name }]),
    ];
}
function decided(comparison, verdict) {
    const { shown } = (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .decidedMetrics */ .K6)(comparison, verdict);
    const lead = shown[0];
    const direction = verdict === 'regressed' ? 'more' : 'less';
    const count = leadingCount(comparison, verdict);
    const isOfCpu = lead !== undefined && (lead.kind === 'cpu' || lead.kind === 'category' || (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .isFunction */ .Tn)(lead));
    // CPU is what it costs; latency and throughput also tell of the machine's moods.
    if (!isOfCpu && count !== undefined)
        return countCause(count, direction);
    if (lead === undefined) {
        const reason = comparison.reasons[0];
        const word = verdict === 'regressed' ? 'Regression' : 'Improvement';
        return reason === undefined ? [word] : [`${word}: `, { label: reason }];
    }
    const phrase = leading(lead);
    if (!isOfCpu)
        return phrase;
    // What was counted names the cause exactly; samples only point at it.
    if (count !== undefined && count.metric.kind !== 'count-total') {
        return [...phrase, ' — ', ...countCause(count, direction)];
    }
    const category = comparison.categories
        .filter((row) => (direction === 'more' ? row.effectPoints > 0 : row.effectPoints < 0))
        .filter((row) => row.verdict === verdict || Math.abs(row.effectPoints) >= 0.01)
        .toSorted((a, b) => Math.abs(b.effectPoints) - Math.abs(a.effectPoints))[0];
    const named = lead.kind !== 'category' && category !== undefined
        ? [{ label: category.label }, ` ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(category.effectPoints)}`]
        : [];
    const culprit = (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .suspect */ .mL)(comparison, direction);
    const where = culprit === undefined || (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .isFunction */ .Tn)(lead)
        ? []
        : [named.length > 0 ? ', mainly ' : 'mainly ', { name: labelOf(culprit, comparison) }];
    const suffix = [...named, ...where];
    return suffix.length === 0 ? phrase : [...phrase, ' — ', ...suffix];
}
/** A function's name, with its file where another one that is shown has the same. */
function labelOf(row, { functions }) {
    return (0,_compare_function_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .functionLabels */ .q)(functions.map(({ id }) => id))[functions.indexOf(row)] ?? row.id.name;
}
/** The verdict line without its mark, different for each of the five verdicts. */
function headline(comparison) {
    switch (comparison.verdict) {
        case 'regressed':
        case 'improved':
            return decided(comparison, comparison.verdict);
        case 'unchanged': {
            if (!comparison.timed || (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .areTimingsContaminated */ .hO)(comparison))
                return byCounts(comparison);
            return [`No regression: ${cpuLine(comparison)}${limitOf(comparison)})`];
        }
        case 'inconclusive': {
            if (!comparison.timed)
                return byCounts(comparison);
            const metric = (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .cpuMetric */ .h4)(comparison);
            const interval = metric === undefined ? '' : `, between ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInterval */ .vy)(metric.interval, metric.scale)}`;
            return [`Inconclusive: ${cpuLine(comparison)}${interval})`];
        }
        case 'contaminated':
            return [
                'Not comparable: base and head were not measured under the same conditions',
                ...(doCountsDecide(comparison) ? ['; the exact counts show no regression'] : []),
            ];
    }
}
/** Up to where total CPU could be told to be unchanged. */
function limitOf(comparison) {
    const metric = (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .cpuMetric */ .h4)(comparison);
    if (metric === undefined || metric.threshold === null)
        return '';
    const isStored = comparison.certainty?.design === 'stored';
    return isStored && metric.detectable > metric.threshold
        ? `, less than ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatThreshold */ .B6)(metric.detectable, 'relative')} cannot be seen`
        : `, threshold ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatThreshold */ .B6)(metric.threshold, 'relative')}`;
}
/** Whether the exact counts stand for themselves, whatever becomes of the times. */
function doCountsDecide({ counts }) {
    return counts !== null && counts.advisory === '';
}
/** The verdict line where there are no times, or none that can be compared. */
function byCounts(comparison) {
    const { counts } = comparison;
    if (counts === null)
        return ['Not decided: nothing was measured on both sides'];
    if (counts.advisory !== '') {
        return ['Not decided: the exact counts of the two sides cannot be compared'];
    }
    const times = comparison.timed ? '; the times are not comparable' : '';
    return [`No regression: ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .callsLine */ .WY)(counts)}${times}`];
}
/** The second line: whether the job fails, and what to do about it. */
function nextStep(comparison, context) {
    if (context.failedRunUrl !== undefined)
        return afterFailedRun(context);
    switch (comparison.verdict) {
        case 'regressed':
            if (context.acknowledged?.isWhole) {
                return { lead: 'Accepted; the job does not fail.', rest: acceptedBy(context.acknowledged) };
            }
            return {
                lead: context.failOn === 'regression'
                    ? 'This regression fails the job.'
                    : 'A regression, but the job does not fail (fail-on: never).',
                rest: afterRegression(comparison, context),
            };
        case 'improved':
            return {
                lead: 'Nothing to do.',
                rest: [
                    ' The job passes, and the next baseline recorded from this code takes the gain over.',
                ],
            };
        case 'unchanged':
            if (!comparison.timed && !doCountsDecide(comparison))
                return undecidedCounts();
            return {
                lead: 'Nothing to do.',
                rest: [
                    comparison.certainty?.design === 'stored'
                        ? ' The job passes: nothing got worse that a comparison with another job could see.'
                        : ' The job passes: no gated metric got worse beyond its threshold.',
                ],
            };
        case 'inconclusive':
            if (!comparison.timed)
                return undecidedCounts();
            return {
                lead: 'Not decided; the job does not fail.',
                rest: [afterDoubt(comparison)],
            };
        case 'contaminated':
            return {
                lead: 'No verdict; the job does not fail.',
                rest: [
                    comparison.timed
                        ? ' The timings below are no evidence of a change. Run the job again; if that does not help, record the baseline anew on the same kind of runner with the same versions.'
                        : ' Record the baseline anew with the same versions and the same load.',
                ],
            };
    }
}
/** Whatever was found: a run that failed has not passed, and what it did not measure nobody knows. */
function afterFailedRun({ acknowledged }) {
    return {
        lead: 'The run itself failed.',
        rest: acknowledged?.isWhole
            ? [' What regressed is accepted.', ...acceptedBy(acknowledged)]
            : [' No regression was found in what it has measured.'],
    };
}
/** What would have decided it. */
function afterDoubt({ certainty }) {
    const minutes = certainty?.enoughMinutes ?? null;
    if (certainty?.design === 'stored') {
        return ' Jobs differ too much among themselves to tell. Run the job again, or measure base and head together: mode duet.';
    }
    const fewest = certainty === null ? undefined : (0,_certainty_js__WEBPACK_IMPORTED_MODULE_0__/* .missingPairs */ .c)(certainty);
    const cause = fewest === undefined
        ? 'The pairs differ too much among themselves.'
        : `There was only time for ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(certainty?.pairs ?? 0, 'pair')}, ${fewest} are the fewest that can decide.`;
    if (minutes === null || minutes > MOST_MINUTES) {
        return ` ${cause} Run the job again, on a machine that does nothing else.`;
    }
    return ` ${cause} A budget of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(minutes, 'minute')} would probably have been enough: budget: ${minutes}m.`;
}
function undecidedCounts() {
    return {
        lead: 'Not decided; the job does not fail.',
        rest: [' Record the baseline anew under the conditions of this run, or measure times as well.'],
    };
}
/** Where to look first: the function that the counts name, else the one that the samples point at. */
function culpritOf(comparison) {
    const count = leadingCount(comparison, 'regressed');
    const counted = count === undefined ? undefined : (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countSuspect */ .LZ)(count.counts, 'more', count.metric);
    if (counted !== undefined)
        return counted;
    return (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .areTimingsDecided */ .KQ)(comparison) ? (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .suspect */ .mL)(comparison, 'more')?.id : undefined;
}
/** Who accepted what, and why. */
function acceptedBy({ by }) {
    return by.slice(0, 3).flatMap(({ source, reason }) => {
        const how = source === 'label' ? ' By a label' : " By the pull request's text";
        return reason === '' ? [`${how}.`] : [`${how}: “`, { label: reason }, '”.'];
    });
}
function howToAccept({ change, acknowledged }) {
    if (change === undefined) {
        return [' If the extra work is intended, raise the threshold.'];
    }
    const first = acknowledged === undefined
        ? [' If the extra work is intended, accept it: ']
        : [
            ' Not accepted yet: ',
            ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(acknowledged.open.slice(0, 4).map((label) => [{ label }])),
            '. Accept it with ',
        ];
    return [
        ...first,
        'the label ',
        { name: 'fastapi-spy: accept' },
        ', or a line ',
        { name: 'fastapi-spy: accept all REASON' },
        " in the pull request's text, then run the job again.",
    ];
}
function afterRegression(comparison, context) {
    const culprit = culpritOf(comparison);
    const first = culprit === undefined
        ? []
        : [' Start with ', { name: culprit.name }, ' in ', { name: culprit.path }, '.'];
    const advice = (0,_recommendations_js__WEBPACK_IMPORTED_MODULE_4__/* .recommend */ .v)(comparison).find((entry) => entry.about === 'change')?.advice;
    return [...first, ...(advice === undefined ? [] : [' ', ...advice]), ...howToAccept(context)];
}
/** `1.42 ms (rounds 1.39–1.46 ms)` for the CPU per request of one side. */
function cpuOfRounds(side) {
    const rounds = side.cpuMsPerRequestByRound;
    if (rounds.length < 2)
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMs */ ._V)(side.cpuMsPerRequest);
    const [low, high] = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPair */ .kI)(Math.min(...rounds), Math.max(...rounds));
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMs */ ._V)(side.cpuMsPerRequest)} (rounds ${low}–${high} ms)`;
}


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   _k: () => (/* binding */ phraseToMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
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

/***/ 92426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZI: () => (/* binding */ renderRecorded),
/* harmony export */   bH: () => (/* binding */ renderNoBaseline),
/* harmony export */   eG: () => (/* binding */ renderPart),
/* harmony export */   zt: () => (/* binding */ renderFailure)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66676);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2358);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2251);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34902);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35999);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79487);







function heading(mark, key, text) {
    const shown = (0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .shownKey */ .d)(key);
    return `### ${mark} ${shown === '' ? '' : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(shown, 80)} · `}${text}`;
}
function measured(side, reportUrl) {
    const branch = side.gitBranch === '' ? '' : ` on ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(side.gitBranch)}`;
    const dirty = side.gitDirty ? ' with uncommitted changes' : '';
    const what = `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(side.gitSha))}${branch}${dirty}`;
    const facts = isTimed(side)
        ? [
            `Measured ${what}: CPU per request ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .cpuOfRounds */ .t2)(side)}`,
            `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(side.requestsPerSecond, 0)} requests/s`,
            `${(0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .amountMeasured */ .Z_)(side)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(Math.round(side.samples), 'sample')}`,
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .machine */ .Aq)(side)),
        ]
        : [`Counted ${what}: exact counts only, which do not depend on the machine`];
    return [...facts, ...(reportUrl === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)('full report', reportUrl)])].join(' · ');
}
/** Without rounds only the work was counted. */
function isTimed(side) {
    return side.rounds > 0;
}
function voidRounds(side) {
    if (side.voidRounds.length === 0)
        return '';
    const shown = side.voidRounds.slice(0, 5).map((reason) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(reason, 300)}`);
    const rest = side.voidRounds.length - shown.length;
    return [
        `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(side.voidRounds.length, 'round')} thrown away:`,
        '',
        ...shown,
        ...(rest > 0 ? [`- and ${rest} more`] : []),
    ].join('\n');
}
/** Markdown for a head that was measured with nothing to compare it to; that fails no job. */
function renderNoBaseline(head, context) {
    const { failedRunUrl } = context;
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .document */ .Al)([
        heading('⚪', context.key, 'No baseline yet: nothing to compare with'),
        [
            failedRunUrl === undefined
                ? '**The job passes.** '
                : `**The run itself failed.** ${(0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .whyItFailed */ .Fw)(failedRunUrl)} `,
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(context.baselineNote),
            ' A run of this workflow on the baseline branch records one; the next run here then compares with it.',
        ].join(''),
        measured(head, context.reportUrl),
        voidRounds(head),
    ]);
}
/** Markdown for a baseline that was measured and stored, with the trend that it ends. */
function renderRecorded(side, context) {
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .document */ .Al)([
        heading('⚪', context.key, isTimed(side)
            ? `Baseline recorded: CPU per request ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .cpuOfRounds */ .t2)(side)}`
            : 'Baseline recorded: exact counts'),
        `**Nothing to do.** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(context.baselineNote)}`.trimEnd(),
        measured(side, context.reportUrl),
        voidRounds(side),
        context.trend === undefined ? '' : (0,_trend_js__WEBPACK_IMPORTED_MODULE_5__/* .trendSection */ .nC)(context.trend),
    ]);
}
/** Markdown for one part of a measurement that several jobs make. */
function renderPart(side, { key, shard }) {
    const title = `Part ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(shard)} measured`;
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .document */ .Al)([
        heading('⚪', key, isTimed(side) ? `${title}: CPU per request ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .cpuOfRounds */ .t2)(side)}` : title),
        '**Nothing is decided here.** A job with mode: merge joins all parts of this run.',
        measured(side, undefined),
        voidRounds(side),
    ]);
}
/** Markdown for a measurement that failed: what failed, what to do, and the end of the log. */
function renderFailure(failure, context) {
    const [first = '', ...rest] = failure.message.split('\n');
    const evidence = [rest.join('\n'), failure.details ?? '']
        .filter((part) => part.trim() !== '')
        .join('\n');
    const advice = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(failure.advice ?? '', 2000);
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .document */ .Al)([
        heading('🔴', context.key, 'The measurement failed'),
        `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(first, 1000) || 'No reason was given.'}**`,
        advice,
        evidence === '' ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)('Log', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)(evidence)).replace('<details>', '<details open>'),
    ]);
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

/***/ 72128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ recommend)
});

;// CONCATENATED MODULE: ./build/report/advice.js
/**
 * Whether the function is SQLAlchemy loading a relationship on access: the usual way to N+1. The
 * class has an underscore since SQLAlchemy 2.1.
 */
function isLazyLoader({ name, path }) {
    return path.endsWith('sqlalchemy/orm/strategies.py') && /^_?LazyLoader\./.test(name);
}
/** What to do about such a relationship, in the function that reaches for it where it is known. */
function lazyLoadingAdvice(caller) {
    return [
        'Look for a relationship that is loaded on access, one query for each row (N+1)',
        ...(caller === undefined ? [] : [', in ', { name: caller.name }]),
        ': load it with the rows, by ',
        { name: 'selectinload' },
        ' or ',
        { name: 'joinedload' },
        '.',
    ];
}

// EXTERNAL MODULE: ./build/report/changes.js
var changes = __webpack_require__(84662);
// EXTERNAL MODULE: ./build/baseline/tables.js
var tables = __webpack_require__(15265);
// EXTERNAL MODULE: ./build/compare/count-work.js
var count_work = __webpack_require__(31845);
// EXTERNAL MODULE: ./build/profile/model.js
var model = __webpack_require__(63095);
// EXTERNAL MODULE: ./build/report/counts.js
var report_counts = __webpack_require__(56423);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
;// CONCATENATED MODULE: ./build/report/count-recommendations.js
/** What to look for, given the work that was counted: only what exact numbers show. */







/** From so many more calls of one caller on it is no added query, but one for each of something. */
const SEVERAL = 2;
/** Lines of evidence of a kind. */
const SHOWN = 2;
function byGrowth(a, b) {
    return (0,count_work/* changeOf */.C2)(b) - (0,count_work/* changeOf */.C2)(a);
}
/** `list_orders → DefaultDialect.do_execute: 1 → 6 calls per request of list orders`. */
function callEvidence(callee, change) {
    const chain = change.caller === undefined
        ? [{ name: callee.name }, ...(callee.path === '' ? [] : [' in ', { name: callee.path }])]
        : [{ name: change.caller.name }, ' → ', { name: callee.name }];
    return [...chain, `: ${(0,format/* formatCounts */.gM)(change)} calls per request of `, { label: change.endpoint }];
}
/** The same for a function whose callers do not matter, or are not known. */
function rowEvidence(row) {
    const whole = { caller: undefined, endpoint: row.endpoint, ...row.inEndpoint.calls };
    return callEvidence(row.id, (0,report_counts/* mainCaller */.Vv)(row) ?? whole);
}
function inFunction(id) {
    return id === undefined ? [] : [' in ', { name: id.name }];
}
/**
 * The calls of queries that grew, the largest of each caller, since every layer of a database
 * library has a function that counts as the query.
 */
function grownQueries(counts, endpoints) {
    const grown = counts.functions
        // One that another function of the application took over is no more than it was.
        .filter((row) => (0,report_counts/* isQuery */.gq)(row) && (0,count_work/* changeOf */.C2)(row.inEndpoint.calls) > 0)
        .flatMap((row) => row.callers.map((change) => ({ callee: row.id, change })))
        .filter(({ change }) => change.caller !== undefined && (0,count_work/* changeOf */.C2)(change) > 0)
        .filter(({ change }) => (0,count_work/* changeOf */.C2)(change) >= SEVERAL || endpoints.has(change.endpoint))
        .toSorted((a, b) => byGrowth(a.change, b.change) || isInC(a) - isInC(b));
    const byCaller = new Map();
    for (const call of grown) {
        const key = call.change.caller === undefined ? '' : (0,model/* functionKey */.a)(call.change.caller);
        if (!byCaller.has(key))
            byCaller.set(key, call);
    }
    return [...byCaller.values()];
}
/** Of two layers that grew alike, the one that people know by its name comes first. */
function isInC({ callee }) {
    return Number(callee.origin === 'native');
}
/** An endpoint that asks the database more often, or a function that does so within one. */
const nPlusOne = (_comparison, counts) => {
    const endpoints = counts.metrics
        .filter((metric) => metric.kind === 'count-queries' && (0,count_work/* changeOf */.C2)(metric) > 0)
        .filter((metric) => (0,count_work/* changeOf */.C2)(metric) >= 1 || metric.verdict === 'regressed')
        .toSorted(byGrowth);
    const calls = grownQueries(counts, new Set(endpoints.map(report_counts/* endpointOf */.X5)));
    const largest = Math.max(0, ...[...endpoints, ...calls.map(({ change }) => change)].map(count_work/* changeOf */.C2));
    if (largest === 0)
        return undefined;
    // A function is only named for the endpoint that the advice is about first.
    const [first] = endpoints;
    const isOfFirst = ({ change }) => first === undefined || change.endpoint === (0,report_counts/* endpointOf */.X5)(first);
    const caller = calls.find(isOfFirst)?.change.caller ?? (0,report_counts/* countSuspect */.LZ)(counts, 'more', first);
    return {
        kind: 'n-plus-one',
        about: 'change',
        advice: queryAdvice(counts, caller, largest),
        evidence: [
            ...endpoints.slice(0, SHOWN).map((metric) => (0,report_counts/* countLeading */.UY)(counts, metric)),
            ...calls.slice(0, SHOWN).map(({ callee, change }) => callEvidence(callee, change)),
        ],
    };
};
function queryAdvice(counts, caller, largest) {
    if (counts.functions.some((row) => isLazyLoader(row.id) && (0,count_work/* changeOf */.C2)(row.calls) > 0)) {
        return lazyLoadingAdvice(caller);
    }
    return largest >= SEVERAL
        ? [
            'Look for a query that runs once for each row (N+1)',
            ...inFunction(caller),
            ': load the rows with one joined or IN query.',
        ]
        : [
            'See whether the added query',
            ...inFunction(caller),
            ' can be part of one that is there already.',
        ];
}
/** An endpoint with several requests, of which the larger one asks the database more often. */
const queriesGrow = (_comparison, counts) => {
    const spreads = [...new Set(counts.requests.map(({ endpoint }) => endpoint))]
        .map((endpoint) => {
        const sorted = counts.requests
            .filter((row) => row.endpoint === endpoint)
            .toSorted((a, b) => a.queries.head - b.queries.head);
        const [least, most] = [sorted[0], sorted.at(-1)];
        return least === undefined || most === undefined
            ? undefined
            : { endpoint, least, most, growth: most.queries.head - least.queries.head };
    })
        .filter((spread) => spread !== undefined)
        .filter((spread) => spread.growth >= SEVERAL)
        .toSorted((a, b) => b.growth - a.growth);
    const [first] = spreads;
    if (first === undefined)
        return undefined;
    const isNew = ({ least, most, growth }) => growth > most.queries.base - least.queries.base;
    return {
        kind: 'queries-grow',
        about: spreads.some(isNew) ? 'change' : 'level',
        advice: [
            'The number of queries of ',
            { label: first.endpoint },
            ' grows with what is asked for: load the rows with one joined or IN query.',
        ],
        evidence: spreads
            .slice(0, SHOWN)
            .flatMap(({ least, most }) => [least, most].map((row) => [
            { label: row.label },
            `: ${(0,format/* formatCounts */.gM)(row.queries)} queries per request`,
        ])),
    };
};
/** A rule about functions that should run once in the life of a service, or once a request. */
function calledMore(kind, matches, 
/** Calls per request of the endpoint that are as it should be. */
allowed, before, after) {
    return (_comparison, counts) => {
        const rows = counts.functions
            .filter((row) => row.presence !== 'moved' && matches(row))
            .filter((row) => row.inEndpoint.calls.head > allowed && (0,count_work/* changeOf */.C2)(row.inEndpoint.calls) > 0)
            .toSorted((a, b) => byGrowth(a.inEndpoint.calls, b.inEndpoint.calls));
        const [first] = rows;
        if (first === undefined)
            return undefined;
        return {
            kind,
            about: 'change',
            advice: [before, ...inFunction((0,report_counts/* mainCaller */.Vv)(first)?.caller), after],
            evidence: rows.slice(0, SHOWN).map(rowEvidence),
        };
    };
}
function isOneOf(known) {
    return ({ id }) => id.origin !== 'app' &&
        known.some(([path, names]) => id.path === path && names.includes(id.name));
}
/** What makes a client, and with it a pool of connections. */
const CLIENTS = [
    ['httpx/_client.py', ['Client.__init__', 'AsyncClient.__init__']],
    ['requests/sessions.py', ['Session.__init__']],
    ['aiohttp/client.py', ['ClientSession.__init__']],
    ['redis/client.py', ['Redis.__init__']],
    ['redis/asyncio/client.py', ['Redis.__init__']],
    ['sqlalchemy/engine/create.py', ['create_engine']],
    ['sqlalchemy/ext/asyncio/engine.py', ['create_async_engine']],
    ['boto3/__init__.py', ['client', 'resource']],
    ['boto3/session.py', ['Session.client', 'Session.resource']],
    ['botocore/session.py', ['Session.create_client']],
    ['pymongo/mongo_client.py', ['MongoClient.__init__']],
    ['pymongo/synchronous/mongo_client.py', ['MongoClient.__init__']],
    ['pymongo/asynchronous/mongo_client.py', ['AsyncMongoClient.__init__']],
];
/** `re.compile` asks a cache first; these are what runs when it has nothing. */
const PATTERN_COMPILERS = [
    ['re/_compiler.py', ['compile']],
    ['sre_compile.py', ['compile']],
];
const TEMPLATE_COMPILERS = [
    ['jinja2/environment.py', ['Environment.compile', 'Environment.from_string']],
    ['mako/template.py', ['Template.__init__', '_compile_text']],
];
/** Last names of what turns a whole answer into plain values or JSON. */
const SERIALISERS = /(?:^|\.)(?:model_dump|model_dump_json|jsonable_encoder|serialize_response|dumps)$/;
/** Just below one, for means over requests of which some do not. */
const ONCE = 0.999;
const repeatedSerialisation = calledMore('repeated-serialisation', (row) => row.id.origin !== 'app' && SERIALISERS.test(row.id.name), 1, 'Look for answers that are turned into plain values or JSON more than once', ': return the object itself, and let the framework do it.');
const repeatedClients = calledMore('repeated-clients', isOneOf(CLIENTS), ONCE, 'Make the client once, when the service starts, and keep it', ': each new one opens its connections anew.');
const compiledPatterns = calledMore('compiled-patterns', isOneOf(PATTERN_COMPILERS), ONCE, 'Look for regular expressions that are compiled for each request', ': compile them when the module is imported.');
const compiledTemplates = calledMore('compiled-templates', isOneOf(TEMPLATE_COMPILERS), ONCE, 'Look for templates that are compiled for each request', ': keep one environment with its cache, and load templates by name.');
/** Part of the largest growth of turns below which a function is not the cause. */
const NOTABLE_PART = 0.25;
/** Functions of the application whose own loops go round more often, where that is a finding. */
const loopWork = (comparison, counts) => {
    if (!(0,report_counts/* decidedCounts */.Rd)(comparison, 'regressed').some((metric) => metric.of === 'turns')) {
        return undefined;
    }
    const grown = counts.functions
        .filter((row) => row.id.origin === 'app' && row.presence !== 'moved')
        .filter((row) => (0,count_work/* changeOf */.C2)(row.turns) > 0)
        .toSorted((a, b) => byGrowth(a.turns, b.turns));
    const [first] = grown;
    if (first === undefined)
        return undefined;
    const shown = grown
        .filter((row) => (0,count_work/* changeOf */.C2)(row.turns) >= (0,count_work/* changeOf */.C2)(first.turns) * NOTABLE_PART)
        .slice(0, SHOWN);
    const names = (0,phrase/* listed */.KE)(shown.map((row) => [{ name: row.id.name }]));
    return {
        kind: 'loop-work',
        about: 'change',
        advice: counts.unit === 'jumps'
            ? ['Look at the loops in ', ...names, ': they go round more often, or over more.']
            : ['Look at what ', ...names, ' does: more of its lines are executed.'],
        evidence: shown.map((row) => [
            { name: row.id.name },
            ' in ',
            { name: row.id.path },
            `: ${(0,tables/* turnsNoun */.LM)(counts.unit)} per request ${(0,format/* formatCountsChanged */.mZ)(row.turns)}`,
        ]),
    };
};
const RULES = [
    nPlusOne,
    queriesGrow,
    repeatedClients,
    compiledPatterns,
    compiledTemplates,
    repeatedSerialisation,
    loopWork,
];
/**
 * What the exact counts say is to be looked for; first what is about the count that tells most.
 * Empty without counts, and where they decide nothing.
 */
function countRecommendations(comparison) {
    const { counts } = comparison;
    if (counts === null || counts.advisory !== '')
        return [];
    const found = RULES.map((rule) => rule(comparison, counts)).filter((entry) => entry !== undefined);
    const lead = (0,report_counts/* decidedCounts */.Rd)(comparison, 'regressed')[0];
    const isAbout = (entry) => lead?.of === 'turns' && entry.kind === 'loop-work';
    return found.toSorted((a, b) => Number(isAbout(b)) - Number(isAbout(a)));
}

;// CONCATENATED MODULE: ./build/report/recommendations.js





/** A rise of a category that was not itself decided counts from two points of the total. */
const UNDECIDED_RISE_POINTS = 0.02;
/** Part of head's CPU from which a category is worth a word even when it did not change. */
const HIGH_SECURITY_SHARE = 0.3;
const HIGH_DATABASE_SHARE = 0.5;
/** Relative rise of an endpoint's median that CPU would have to explain. */
const WAITING_RISE = 0.25;
function find(comparison, category) {
    return comparison.categories.find((row) => row.category === category);
}
/** Whether the category rose, by verdict or, in a regression, as one of the largest to do so. */
function rose(comparison, row) {
    if (row.effectPoints <= 0)
        return false;
    if (row.verdict === 'regressed')
        return true;
    const largest = Math.max(...comparison.categories.map((other) => other.effectPoints));
    return (comparison.verdict === 'regressed' &&
        (0,changes/* areTimingsDecided */.KQ)(comparison) &&
        row.effectPoints >= Math.max(UNDECIDED_RISE_POINTS, largest / 2));
}
function categoryEvidence(row) {
    return [
        { label: row.label },
        ` ${(0,format/* formatBeforeAfter */.d)(row.baseMsPerRequest, row.headMsPerRequest)} ms per request (${(0,format/* formatPoints */.Xf)(row.effectPoints)})`,
    ];
}
function functionEvidence(row, counted) {
    const change = row[counted];
    return [
        { name: row.id.name },
        ' in ',
        { name: row.id.path },
        ` takes ${change.effectPoints < 0 ? 'less' : 'more'} time: ${(0,format/* formatBeforeAfter */.d)(change.baseMsPerRequest, change.headMsPerRequest)} ms per request ${counted === 'total' ? 'with what it calls' : 'itself'} (${(0,format/* formatPoints */.Xf)(change.effectPoints)})`,
    ];
}
/** The functions of a category whose own work grew most, at most two. */
function grownWithin(comparison, category) {
    return comparison.functions
        .filter((row) => row.category === category && row.self.effectPoints >= 0.005)
        .toSorted((a, b) => b.self.effectPoints - a.self.effectPoints)
        .slice(0, 2);
}
/** Category, the function of the project that grew with it, and the functions of the category. */
function evidenceFor(comparison, row) {
    const caller = (0,changes/* suspect */.mL)(comparison, 'more');
    const callees = grownWithin(comparison, row.category).filter((callee) => callee !== caller);
    return [
        categoryEvidence(row),
        ...(caller === undefined ? [] : [functionEvidence(caller, 'total')]),
        ...callees.map((callee) => functionEvidence(callee, 'self')),
    ];
}
function recommendations_inFunction(comparison) {
    const caller = (0,changes/* suspect */.mL)(comparison, 'more');
    return caller === undefined ? [] : [' in ', { name: caller.id.name }];
}
/** A rule for a category that rose; the sentence goes around the suspected function. */
function risen(kind, category, before, ...after) {
    return (comparison) => {
        const row = find(comparison, category);
        if (row === undefined || !rose(comparison, row))
            return undefined;
        return {
            kind,
            about: 'change',
            advice: [before, ...recommendations_inFunction(comparison), ...after],
            evidence: evidenceFor(comparison, row),
        };
    };
}
const lostCache = (comparison) => {
    const cache = find(comparison, 'cache');
    const database = find(comparison, 'database');
    if (cache === undefined || database === undefined || !rose(comparison, database)) {
        return undefined;
    }
    if (cache.baseMsPerRequest === 0 || cache.headMsPerRequest > cache.baseMsPerRequest * 0.5) {
        return undefined;
    }
    return {
        kind: 'lost-cache',
        about: 'change',
        advice: ['Look for answers that are no longer cached', ...recommendations_inFunction(comparison), '.'],
        evidence: [categoryEvidence(cache), categoryEvidence(database)],
    };
};
const ownWork = (comparison) => {
    const row = find(comparison, 'application');
    if (row === undefined || !rose(comparison, row))
        return undefined;
    const grown = (0,changes/* rankFunctions */.Q3)(comparison.functions, 'more')
        .application.map((ranked) => ranked.row)
        .filter((candidate) => candidate.self.effectPoints >= 0.005)
        .toSorted((a, b) => b.self.effectPoints - a.self.effectPoints)
        .slice(0, 2);
    if (grown.length === 0)
        return undefined;
    const names = (0,phrase/* listed */.KE)(grown.map((candidate) => [{ name: candidate.id.name }]));
    return {
        kind: 'own-work',
        about: 'change',
        advice: [
            'Look at the loops in ',
            ...names,
            ': the time is spent in the function itself, not in what it calls.',
        ],
        evidence: [
            categoryEvidence(row),
            ...grown.map((candidate) => functionEvidence(candidate, 'self')),
        ],
    };
};
/** SQLAlchemy loading a relationship on access: the usual way to a query for each row. */
const lazyLoading = (comparison) => {
    const row = find(comparison, 'database');
    if (row === undefined || !rose(comparison, row))
        return undefined;
    const loader = comparison.functions
        .filter(({ id, total }) => isLazyLoader(id) && total.effectPoints >= 0.01)
        .toSorted((a, b) => b.total.effectPoints - a.total.effectPoints)[0];
    if (loader === undefined)
        return undefined;
    const caller = (0,changes/* suspect */.mL)(comparison, 'more');
    return {
        kind: 'lazy-loading',
        about: 'change',
        advice: lazyLoadingAdvice(caller?.id),
        evidence: [
            categoryEvidence(row),
            ...(caller === undefined ? [] : [functionEvidence(caller, 'total')]),
            functionEvidence(loader, 'total'),
        ],
    };
};
/** Answers take longer while the CPU does not do more: somebody waits. */
const waiting = (comparison) => {
    const cpuRose = comparison.metrics.some((metric) => metric.kind === 'cpu' && (metric.verdict === 'regressed' || metric.effect > 0.05));
    if (cpuRose)
        return undefined;
    const slower = comparison.endpoints
        .filter((row) => row.verdict === 'regressed' && latencyRise(row) >= WAITING_RISE)
        .toSorted((a, b) => latencyRise(b) - latencyRise(a))
        .slice(0, 2);
    if (slower.length === 0)
        return undefined;
    return {
        kind: 'waiting',
        about: 'change',
        advice: [
            'Look for waiting: a sleep, a lock, an exhausted connection pool or a call to another service. The CPU does not do more work.',
        ],
        evidence: slower.map((row) => [
            { label: row.name === '' ? 'all requests' : row.name },
            `: median ${(0,format/* formatBeforeAfter */.d)(row.baseP50Ms, row.headP50Ms)} ms, p90 ${(0,format/* formatBeforeAfter */.d)(row.baseP90Ms, row.headP90Ms)} ms`,
        ]),
    };
};
function latencyRise(row) {
    return row.baseP50Ms === 0 ? 0 : (row.headP50Ms - row.baseP50Ms) / row.baseP50Ms;
}
/** A rule for a category that takes much of head's CPU without having risen. */
function high(kind, category, minimumShare, advice) {
    return (comparison) => {
        const row = find(comparison, category);
        if (row === undefined || row.headShare < minimumShare || rose(comparison, row)) {
            return undefined;
        }
        const largest = comparison.functions
            .filter((candidate) => candidate.category === category)
            .toSorted((a, b) => b.self.headMsPerRequest - a.self.headMsPerRequest)[0];
        return {
            kind,
            about: 'level',
            advice: [advice],
            evidence: [
                [
                    { label: row.label },
                    ` takes ${(0,format/* formatShare */.T1)(row.headShare)} of the CPU, ${(0,format/* formatNumber */.ZV)(row.headMsPerRequest, 3)} ms per request`,
                ],
                ...(largest === undefined
                    ? []
                    : [
                        [
                            'most of it in ',
                            { name: largest.id.name },
                            ` (${(0,format/* formatShare */.T1)(largest.self.headShare)} of the CPU)`,
                        ],
                    ]),
            ],
        };
    };
}
/** Most specific first: the first rule about a category is the one that is quoted in short. */
const recommendations_RULES = [
    lostCache,
    lazyLoading,
    risen('queries', 'database', 'Look for a query that runs once for each row (N+1)', ': load the rows with one joined or IN query, and check that what it filters on is indexed.'),
    ownWork,
    risen('serialisation', 'serialisation', 'Look for larger or repeated serialisation', ': return fewer fields, and turn an object into JSON once.'),
    risen('validation', 'validation', 'Look for models that are validated more than once', ': a ', { name: 'response_model' }, ' validates again what the function already built.'),
    risen('templates', 'templates', 'Look for templates that are compiled for each request', ': keep one environment, and render fewer rows.'),
    risen('security', 'security', 'Look for hashing or token checks that run more often', ', or with more rounds, than they have to: hash at login only, and verify a token once a request.'),
    risen('http', 'http', 'Look for more or larger requests and answers', ': keep one client with its connections open, and send fewer bytes.'),
    risen('async-io', 'async-io', 'Look for more tasks or hand-overs to threads', ': a plain ', { name: 'def' }, ' dependency costs a hop to the thread pool and back.'),
    risen('framework', 'framework', 'Look for added middleware, dependencies or nested routers', ': each runs for every request.'),
    waiting,
    high('security-share', 'security', HIGH_SECURITY_SHARE, 'Much of the CPU goes into hashing or token checks: see whether each request needs them.'),
    high('database-share', 'database', HIGH_DATABASE_SHARE, 'Most of the CPU goes into the database layer: fewer, larger queries and fewer loaded columns save most.'),
];
/** What needs no word of its own beside a cause that is known more closely. */
const EXPLAINS = {
    'n-plus-one': ['queries', 'lazy-loading'],
    'lost-cache': ['queries'],
    'lazy-loading': ['queries'],
    'repeated-serialisation': ['serialisation'],
    'compiled-templates': ['templates'],
    'loop-work': ['own-work'],
};
/**
 * What to look for in this comparison, what was counted exactly before what was sampled, and
 * changes before levels. Empty when nothing supports a recommendation: times that are not
 * comparable support none.
 */
function recommend(comparison) {
    const rules = (0,changes/* areTimingsContaminated */.hO)(comparison) ? [] : recommendations_RULES;
    const found = [
        ...countRecommendations(comparison),
        ...rules.map((rule) => rule(comparison)).filter((entry) => entry !== undefined),
    ];
    const explained = new Set(found.flatMap((entry) => EXPLAINS[entry.kind] ?? []));
    return found.filter((entry) => !explained.has(entry.kind));
}


/***/ }),

/***/ 35999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ document),
/* harmony export */   Cn: () => (/* binding */ functions),
/* harmony export */   Fw: () => (/* binding */ whyItFailed),
/* harmony export */   Jl: () => (/* binding */ recommendations),
/* harmony export */   LZ: () => (/* binding */ categories),
/* harmony export */   Ot: () => (/* binding */ reasons),
/* harmony export */   Q2: () => (/* binding */ notes),
/* harmony export */   S6: () => (/* binding */ allCategories),
/* harmony export */   WW: () => (/* binding */ timeReasonList),
/* harmony export */   ZK: () => (/* binding */ latency),
/* harmony export */   cA: () => (/* binding */ environment),
/* harmony export */   cs: () => (/* binding */ crossings),
/* harmony export */   eb: () => (/* binding */ newAndRemoved),
/* harmony export */   qd: () => (/* binding */ metrics),
/* harmony export */   zB: () => (/* binding */ whatWasCompared),
/* harmony export */   zs: () => (/* binding */ opening)
/* harmony export */ });
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84662);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66676);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56423);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2358);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92772);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2251);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34902);
/* harmony import */ var _recommendations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72128);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79487);









/** Nothing is decided about the parts of a comparison that is contaminated as a whole. */
function shownVerdict(comparison, verdict) {
    return comparison.verdict === 'contaminated' ? 'contaminated' : verdict;
}
/** The first two lines: the verdict, and what to do next. */
function opening(comparison, context, detail) {
    const key = (0,_context_js__WEBPACK_IMPORTED_MODULE_7__/* .shownKey */ .d)(context.key);
    const isAccepted = context.acknowledged?.isWhole === true;
    const mark = isAccepted ? ACCEPTED_MARK : _format_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_MARKS */ .rE[comparison.verdict];
    const title = key === '' ? '' : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(key, detail.nameLength)} · `;
    const step = (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .nextStep */ .sk)(comparison, context);
    return [
        `### ${mark} ${title}${isAccepted ? 'Accepted: ' : ''}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .phraseToMarkdown */ ._k)((0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(comparison), detail.nameLength)}`,
        '',
        [
            `**${step.lead}**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .phraseToMarkdown */ ._k)(step.rest, detail.nameLength)}`,
            ...(context.failedRunUrl === undefined ? [] : [whyItFailed(context.failedRunUrl)]),
        ].join(' '),
    ].join('\n');
}
/** Where a run that failed says why. */
function whyItFailed(runUrl) {
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)('Its log', runUrl)} says why.`;
}
/** A regression that a team has accepted is theirs to know, and nobody's alarm. */
const ACCEPTED_MARK = '⚪';
/** What was checked out for a pull request is its merge into the base, which nobody knows by its number. */
function headCommit(side, { change }, detail) {
    if (change === undefined || change.headSha === side.gitSha)
        return commit(side, detail);
    const branch = side.gitBranch === '' ? '' : ` on ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(side.gitBranch, detail.nameLength)}`;
    const dirty = side.gitDirty ? ', with uncommitted changes' : '';
    const into = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(change.baseBranch, detail.nameLength);
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(change.headSha))}${branch} (merged into ${into}${dirty})`;
}
function commit(side, detail) {
    const branch = side.gitBranch === '' ? '' : ` on ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(side.gitBranch, detail.nameLength)}`;
    const dirty = side.gitDirty ? ' with uncommitted changes' : '';
    const sha = side.gitSha === '' ? (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)('') : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(side.gitSha));
    return `${sha}${branch}${dirty}`;
}
/** One line: base and how it was found, head, how much was measured, on what. */
function whatWasCompared(comparison, context, detail) {
    const { base, head } = comparison;
    const [first, second] = (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .machines */ .JR)(comparison);
    const facts = [
        `Base ${commit(base, detail)} → head ${headCommit(head, context, detail)}`,
        (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .amountsMeasured */ .kA)(comparison),
        ...(first === undefined
            ? []
            : [
                second === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(first) : `base on ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(first)}, head on ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(second)}`,
            ]),
        ...(context.reportUrl === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)('full report', context.reportUrl)]),
    ].join(' · ');
    return `${facts}. ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(context.baselineNote, detail.noteLength)}`.trimEnd();
}
/** One line naming what crossed which threshold; empty when nothing did. */
function crossings(comparison, detail) {
    if (comparison.verdict !== 'regressed')
        return '';
    const { shown, hidden } = (0,_changes_js__WEBPACK_IMPORTED_MODULE_8__/* .decidedMetrics */ .K6)(comparison, 'regressed');
    const crossed = {
        application: (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .decidedCounts */ .Rd)(comparison, 'regressed').map(_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .countCrossing */ .Qp),
        others: shown.map(timeCrossing),
    };
    const first = (0,_changes_js__WEBPACK_IMPORTED_MODULE_8__/* .firstRows */ .C)(crossed, Math.min(4, detail.openRows));
    if (first.length === 0)
        return '';
    const rest = crossed.application.length + shown.length + hidden - first.length;
    return [
        'Over its threshold: ',
        first.map((phrase) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .phraseToMarkdown */ ._k)(phrase, detail.nameLength)).join(', '),
        rest > 0 ? `, and ${rest} more.` : '.',
    ].join('');
}
function timeCrossing(metric) {
    const limit = metric.threshold === null
        ? ''
        : ` (threshold ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatThreshold */ .B6)(metric.threshold, metric.scale)})`;
    return [...(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .metricLabel */ .B)(metric), ` ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatEffect */ .Ti)(metric.effect, metric.scale)}${limit}`];
}
/** The causes of the verdict where no table shows them; empty where the first lines say it all. */
function reasons(comparison, detail) {
    if (comparison.verdict === 'unchanged')
        return '';
    return bullets(comparison.reasons, { ...detail, notes: Math.min(5, detail.notes) });
}
/** Why the times decide nothing, where what the counts decided hides it. */
function timeReasonList(comparison, detail) {
    return bullets((0,_changes_js__WEBPACK_IMPORTED_MODULE_8__/* .timeReasons */ .PV)(comparison), detail);
}
function bullets(sentences, detail) {
    const shown = sentences.slice(0, detail.notes);
    const rest = sentences.length - shown.length;
    return [
        ...shown.map((sentence) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(sentence, detail.noteLength)}`),
        ...(rest > 0 && shown.length > 0 ? [`- and ${rest} more`] : []),
    ].join('\n');
}
/** Says what a point is, which every table of points needs. */
function pointsLegend(comparison) {
    return `CPU in ms per request, base → head. 100 points are base's total, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMs */ ._V)(comparison.base.cpuMsPerRequest)}.`;
}
function categoryTable(comparison, rows, detail) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([
        ['', 'centre'],
        ['Kind of work', 'left'],
        ['ms per request', 'right'],
        ['Change', 'right'],
        ['Share of the total', 'right'],
        ['Verdict', 'left'],
    ], rows.map((row) => [
        _format_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_MARKS */ .rE[shownVerdict(comparison, row.verdict)],
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(row.label, detail.nameLength),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBeforeAfter */ .d)(row.baseMsPerRequest, row.headMsPerRequest),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(row.effectPoints),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShares */ .Ym)(row.baseShare, row.headShare),
        shownVerdict(comparison, row.verdict),
    ]));
}
/** The categories that changed; empty when none did. */
function categories(comparison, detail) {
    const rows = (0,_changes_js__WEBPACK_IMPORTED_MODULE_8__/* .changedCategories */ .hD)(comparison.categories).slice(0, detail.openRows);
    if (rows.length === 0)
        return '';
    return [
        `**By kind of work**: ${pointsLegend(comparison)}`,
        '',
        categoryTable(comparison, rows, detail),
    ].join('\n');
}
/** Every category, changed or not, folded away. */
function allCategories(comparison, detail) {
    const rows = comparison.categories.slice(0, detail.foldedRows);
    if (rows.length === 0)
        return '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)('All kinds of work', categoryTable(comparison, rows, detail));
}
/** Name, file and kind of work in one cell, because a comment is too narrow for three. */
function functionCell(row, label, detail) {
    const presence = row.presence === 'both' ? '' : ` **${row.presence}**`;
    const place = `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(row.id.path, detail.nameLength)} · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(label, detail.nameLength)}`;
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(row.id.name, detail.nameLength)}${presence}<br>${place}`;
}
function functionTable(comparison, ranked, detail) {
    const labels = new Map(comparison.categories.map((row) => [row.category, row.label]));
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([
        ['', 'centre'],
        ['Function', 'left'],
        ['Counted', 'left'],
        ['ms per request', 'right'],
        ['Change', 'right'],
    ], ranked.map(({ row, counted, change }) => [
        _format_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_MARKS */ .rE[shownVerdict(comparison, row.verdict)],
        functionCell(row, labels.get(row.category) ?? row.category, detail),
        counted === 'total' ? 'with calls' : 'itself',
        (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBeforeAfter */ .d)(change.baseMsPerRequest, change.headMsPerRequest),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(change.effectPoints),
    ]));
}
/** The functions in which the change is, one direction; empty when there are none. */
function functions(comparison, direction, detail, limit = detail.openRows) {
    const ranked = (0,_changes_js__WEBPACK_IMPORTED_MODULE_8__/* .rankFunctions */ .Q3)(comparison.functions, direction);
    const shown = (0,_changes_js__WEBPACK_IMPORTED_MODULE_8__/* .firstRows */ .C)(ranked, limit);
    if (shown.length === 0)
        return '';
    const rest = ranked.application.length + ranked.others.length - shown.length;
    return [
        `**Takes ${direction} time**`,
        '',
        functionTable(comparison, shown, detail),
        ...(rest > 0 ? ['', `and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rest, 'more function')}`] : []),
    ].join('\n');
}
/** Functions seen on one side only, by size; empty when there are none. */
function newAndRemoved(comparison, detail) {
    const rows = comparison.functions
        .filter((row) => row.presence === 'new' || row.presence === 'removed')
        .toSorted((a, b) => Math.abs(b.total.effectPoints) - Math.abs(a.total.effectPoints));
    if (rows.length === 0 || detail.foldedRows === 0)
        return '';
    const shown = rows.slice(0, detail.foldedRows);
    const body = functionTable(comparison, shown.map((row) => ({ row, counted: 'total', change: row.total })), detail);
    const rest = rows.length - shown.length;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)(`New and removed functions (${rows.length})`, [
        'Seen in the samples of one side only: added, renamed, or simply rare.',
        '',
        body,
        ...(rest > 0 ? ['', `and ${rest} more`] : []),
    ].join('\n'));
}
function endpointRow(row, detail) {
    return [
        _format_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_MARKS */ .rE[row.verdict],
        row.name === '' ? 'all requests' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(row.name, detail.nameLength),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBeforeAfter */ .d)(row.baseP50Ms, row.headP50Ms),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBeforeAfter */ .d)(row.baseP90Ms, row.headP90Ms),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBeforeAfter */ .d)(row.baseP99Ms, row.headP99Ms),
    ];
}
/** Latency per endpoint and throughput, which include waiting and the machine's moods. */
function latency(comparison, detail) {
    if (!comparison.timed || detail.foldedRows === 0)
        return '';
    const { base, head } = comparison;
    const rows = comparison.endpoints
        // The row of all requests stays on top, then what was decided.
        .toSorted((a, b) => Number(b.name === '') - Number(a.name === '') || rank(b) - rank(a))
        .slice(0, detail.foldedRows);
    const regressed = comparison.endpoints.filter((row) => row.verdict === 'regressed').length;
    const rest = comparison.endpoints.length - rows.length;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)(`Latency and throughput: less reliable than CPU${regressed > 0 ? ` (${regressed} regressed)` : ''}`, [
        `What a client sees, waiting included; it varies most from run to run. Throughput: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBeforeAfter */ .d)(base.requestsPerSecond, head.requestsPerSecond)} requests/s (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatEffect */ .Ti)(relative(base.requestsPerSecond, head.requestsPerSecond), 'relative')}).`,
        ...(rows.length === 0
            ? []
            : [
                '',
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([
                    ['', 'centre'],
                    ['Endpoint', 'left'],
                    ['p50, ms', 'right'],
                    ['p90, ms', 'right'],
                    ['p99, ms', 'right'],
                ], rows.map((row) => endpointRow(row, detail))),
            ]),
        ...(rest > 0 ? ['', `and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rest, 'more endpoint')}`] : []),
    ].join('\n'));
}
function relative(base, head) {
    return base === 0 ? 0 : (head - base) / base;
}
function rank(row) {
    return row.verdict === 'regressed' ? 2 : row.verdict === 'improved' ? 1 : 0;
}
/** Every metric with the interval of its effect and its threshold, folded away. */
function metrics(comparison, detail) {
    const shown = comparison.metrics.slice(0, detail.foldedRows);
    if (shown.length === 0)
        return '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)('Every metric with its threshold', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([
        ['', 'centre'],
        ['Metric', 'left'],
        ['Base → head', 'right'],
        ['Effect', 'right'],
        ['Lies between', 'right'],
        ['p', 'right'],
        ['Threshold', 'right'],
        ['Verdict', 'left'],
    ], shown.map((metric) => [
        _format_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICT_MARKS */ .rE[shownVerdict(comparison, metric.verdict)],
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .phraseToMarkdown */ ._k)((0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .metricLabel */ .B)(metric), detail.nameLength)}${metric.kind === 'function-self' ? ' itself' : metric.kind === 'function-total' ? ' with calls' : ''}`,
        (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMetricShort */ .SM)(metric),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatEffect */ .Ti)(metric.effect, metric.scale),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInterval */ .vy)(metric.interval, metric.scale),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatP */ .MA)(metric.p),
        metric.threshold === null ? 'none' : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatThreshold */ .B6)(metric.threshold, metric.scale),
        shownVerdict(comparison, metric.verdict),
    ])));
}
/** What the two sides ran on; rows that should agree and do not are marked. */
function environment(comparison, detail) {
    if (detail.foldedRows === 0)
        return '';
    const rows = (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentRows */ .dp)(comparison);
    const doubtful = rows.filter((row) => row.difference === 'doubtful').length;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)(doubtful === 0 ? 'Environment' : `Environment (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(doubtful, 'difference')})`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([
        ['', 'left'],
        ['Base', 'left'],
        ['Head', 'left'],
    ], rows.map((row) => [
        row.difference === 'doubtful' ? `**≠ ${row.label}**` : row.label,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(row.base === '' ? '–' : row.base, detail.noteLength),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(row.head === '' ? '–' : row.head, detail.noteLength),
    ])));
}
/** What to look for, with the numbers behind it. */
function recommendations(comparison, detail, about) {
    return (0,_recommendations_js__WEBPACK_IMPORTED_MODULE_5__/* .recommend */ .v)(comparison)
        .filter((entry) => about.includes(entry.about))
        .map((entry) => [
        `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .phraseToMarkdown */ ._k)(entry.advice, detail.nameLength)}`,
        ...entry.evidence.map((line) => `  - ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .phraseToMarkdown */ ._k)(line, detail.nameLength)}`),
    ].join('\n'))
        .join('\n');
}
/** What a reader should know before believing it. */
function notes(comparison, context, detail) {
    const drifts = context.trend === undefined ? [] : (0,_trend_js__WEBPACK_IMPORTED_MODULE_6__/* .driftLines */ .$m)(context.trend);
    const body = bullets([...drifts, ...(context.remarks ?? []), ...comparison.notes], detail);
    return body === '' ? '' : `**Notes**\n\n${body}`;
}
/** Parts one under the other with an empty line between, empty ones left out; no line end. */
function document(parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}


/***/ }),

/***/ 74611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary),
/* harmony export */   Q: () => (/* binding */ MAX_SUMMARY_BYTES)
/* harmony export */ });
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41499);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84662);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17554);
/* harmony import */ var _count_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82213);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2251);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34902);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35999);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79487);








/** GitHub drops a summary of more than 1 MiB whole. */
const MAX_SUMMARY_BYTES = 1_000_000;
const DETAILS = [
    { openRows: 30, foldedRows: 300, notes: 50, nameLength: 120, noteLength: 600 },
    { openRows: 20, foldedRows: 100, notes: 20, nameLength: 80, noteLength: 400 },
];
/**
 * Markdown for the job's summary.
 * @param options.mostBytes in UTF-8, by default all that a summary holds
 */
function renderSummary(comparison, context, options = {}) {
    const mostBytes = options.mostBytes ?? MAX_SUMMARY_BYTES;
    for (const detail of DETAILS) {
        const body = render(comparison, context, detail);
        if (new TextEncoder().encode(body).length < mostBytes)
            return body;
    }
    // A character takes three bytes at most, and what takes four are two of them.
    const maxCharacters = Math.min(_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_COMMENT_CHARACTERS */ .M, Math.floor(mostBytes / 3));
    return (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .renderComment */ .w)(comparison, context, { maxCharacters });
}
function render(comparison, context, detail) {
    const { base, head, timed } = comparison;
    const advice = (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .recommendations */ .Jl)(comparison, detail, ['change', 'level']);
    const times = [
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .categories */ .LZ)(comparison, detail),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .functions */ .Cn)(comparison, 'more', detail),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .functions */ .Cn)(comparison, 'less', detail),
    ].filter((part) => part !== '');
    const isFinding = (0,_changes_js__WEBPACK_IMPORTED_MODULE_7__/* .areTimingsDecided */ .KQ)(comparison) || times.length === 0;
    return (0,_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .assemble */ .f)(comparison, context, detail, {
        withReasons: true,
        parts: [
            timed ? `CPU per request: base ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .cpuOfRounds */ .t2)(base)}, head ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .cpuOfRounds */ .t2)(head)}.` : '',
            // What noise looks like is there for those who look for it.
            ...(isFinding ? times : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)('What differs, without being a finding', (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .document */ .Al)(times))]),
            advice === '' ? '' : `**What to look for**\n\n${advice}`,
            (0,_count_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .countMetrics */ .Z)(comparison, detail),
            (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .metrics */ .qd)(comparison, detail),
            (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .allCategories */ .S6)(comparison, detail),
            (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .newAndRemoved */ .eb)(comparison, detail),
            (0,_trend_js__WEBPACK_IMPORTED_MODULE_6__/* .comparisonCharts */ .bz)(comparison),
            context.trend === undefined ? '' : (0,_trend_js__WEBPACK_IMPORTED_MODULE_6__/* .trendSection */ .nC)(context.trend),
        ],
    });
}


/***/ }),

/***/ 57317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   jk: () => (/* binding */ MOST_ANNOTATIONS),
/* harmony export */   yn: () => (/* binding */ suspectsSection)
/* harmony export */ });
/* harmony import */ var _baseline_tables_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15265);
/* harmony import */ var _compare_count_work_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31845);
/* harmony import */ var _compare_growth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87173);
/* harmony import */ var _profile_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63095);
/* harmony import */ var _profile_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87806);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56423);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92772);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34902);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(650);
/** The functions that regressed and that the pull request has to do with: where to look first. */









/** A step shows no more of a kind. */
const MOST_ANNOTATIONS = 10;
const MESSAGE_LENGTH = 400;
/**
 * Markdown: a bullet for each suspect with its numbers and the place that the pull request touches;
 * empty without suspects.
 * @param context.blobUrl where the files of the pull request's head are shown; without it the
 * places are not linked
 */
function suspectsSection(suspects, comparison, context, detail) {
    const shown = suspects.slice(0, detail.openRows);
    if (shown.length === 0)
        return '';
    const rest = suspects.length - shown.length;
    return [
        '**Changed in this pull request**',
        '',
        ...shown.map((each) => bullet(each, comparison, context.blobUrl, detail)),
        ...(rest > 0 ? [`- and ${rest} more`] : []),
    ].join('\n');
}
/** At most ten annotations, on the first line of each place that the pull request touches. */
function annotationsOf(suspects, comparison) {
    return suspects
        .filter(({ path }) => isShownAsIs(path))
        .slice(0, MOST_ANNOTATIONS)
        .map((each) => {
        const findings = findingsOf(each.id, comparison);
        const [first] = findings;
        const name = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .singleLine */ .pF)(each.id.name, _phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .PHRASE_NAME_LENGTH */ .nk);
        const said = findings.map(({ what, amount }, index) => {
            // The first one's words are the title's.
            const before = index === 0 ? '' : `${what}: `;
            return `${before}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .phraseToText */ .KZ)(amount)}`;
        });
        const through = each.how === 'calls' && each.through !== undefined
            ? [`it calls ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .singleLine */ .pF)(each.through.name, _phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .PHRASE_NAME_LENGTH */ .nk)}, which is changed here`]
            : [];
        return {
            path: each.path,
            line: each.line,
            endLine: each.line,
            title: `${name || '(no name)'} ${first?.what ?? 'takes more'}`,
            message: (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .singleLine */ .pF)([...said, ...through].join('; '), MESSAGE_LENGTH),
        };
    });
}
function bullet(suspect, comparison, blobUrl, detail) {
    const { id, how, through } = suspect;
    const findings = findingsOf(id, comparison).map(({ what, amount }) => `${what}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .phraseToMarkdown */ ._k)(amount, detail.nameLength)}`);
    const file = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(suspect.path, detail.nameLength);
    const place = `touched at line ${suspect.line} of ${file} (${lines(suspect, blobUrl)})`;
    const where = how === 'calls' && through !== undefined
        ? `calls ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(through.name, detail.nameLength)}, which the pull request touches; ${place}`
        : place;
    return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(id.name, detail.nameLength)} ${[...findings, where].join('; ')}`;
}
/** The lines of the touched function, linked where there is an address. */
function lines({ path, firstLine, lastLine }, blobUrl) {
    const text = firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine}–${lastLine}`;
    if (blobUrl === undefined || !isShownAsIs(path))
        return text;
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(text, `${blobUrl.replace(/\/+$/, '')}/${encoded}#L${firstLine}-L${lastLine}`);
}
/** Whether the path leads to a file of the repository, and to the one that it seems to. */
function isShownAsIs(path) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .singleLine */ .pF)(path, path.length) === path && (0,_profile_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .isPathBelow */ .B)(path);
}
/** What the function does more of; what the counts say is exact, so it stands first. */
function findingsOf(id, comparison) {
    const time = timeOf(id, comparison);
    return [...workOf(id, comparison, time.length > 0), ...time];
}
function timeOf(id, { functions }) {
    const key = (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_7__/* .functionKey */ .a)(id);
    const row = functions.find((each) => (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_7__/* .functionKey */ .a)(each.id) === key);
    if (row === undefined || row.verdict !== 'regressed')
        return [];
    const change = (0,_compare_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .largerChange */ .O3)(row);
    const [base, head] = [change.baseMsPerRequest, change.headMsPerRequest];
    const amounts = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMetric */ .gI)({ base, head, unit: 'ms/request' });
    const own = change === row.total ? '' : ' in its own code';
    const points = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPoints */ .Xf)(change.effectPoints)} of all`;
    return [{ what: 'takes more time', amount: [`${amounts} per request${own} (${points})`] }];
}
/** Of the counts the one that tells most: what it calls, that it is called, or that it loops. */
function workOf(id, { counts }, isTimed) {
    if (counts === null || counts.advisory !== '' || counts.verdict !== 'regressed')
        return [];
    const key = (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_7__/* .functionKey */ .a)(id);
    const row = counts.functions.find((each) => (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_7__/* .functionKey */ .a)(each.id) === key);
    const turns = row !== undefined && row.presence !== 'moved' ? turnsOf(row, counts) : [];
    // Where only loop work regressed, it is about that.
    const isAboutTurns = counts.metrics
        .filter(({ verdict, threshold }) => verdict === 'regressed' && threshold !== null)
        .every(({ of }) => of === 'turns');
    if (isAboutTurns && turns.length > 0)
        return turns;
    const made = mostTelling(key, counts, isTimed ? FIRST_TIME - 1 : FIRST_TIME);
    if (made !== undefined) {
        const { callee, change } = made;
        const amount = [{ name: callee.name }, ' ', ...perRequest(change, change.endpoint)];
        return [{ what: 'makes more calls', amount }];
    }
    if (row === undefined || row.presence === 'moved')
        return [];
    const { calls } = row.inEndpoint;
    return isMore(calls)
        ? [{ what: 'is called more often', amount: perRequest(calls, row.endpoint) }]
        : turns;
}
function turnsOf({ inEndpoint, endpoint }, { unit }) {
    if (!isMore(inEndpoint.turns))
        return [];
    return [{ what: `has more ${(0,_baseline_tables_js__WEBPACK_IMPORTED_MODULE_8__/* .turnsNoun */ .LM)(unit)}`, amount: perRequest(inEndpoint.turns, endpoint) }];
}
function isMore(pair) {
    return !(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameCount */ .Ob)(pair) && (0,_compare_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(pair) > 0;
}
/** `1 → 6 per request of list orders (▲ +500 %)`. */
function perRequest(pair, endpoint) {
    const change = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCountChange */ .lq)(pair);
    const end = change === '' ? '' : ` (${change})`;
    return [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCounts */ .gM)(pair)} per request of `, { label: endpoint }, end];
}
/**
 * Of the calls that the function makes more often the largest change: queries first, what is
 * written in C late, and last what others' code is called for the first time.
 */
function mostTelling(callerKey, counts, mostRank) {
    return counts.functions
        .filter(({ presence }) => presence !== 'moved')
        .flatMap((row) => row.callers
        .filter(({ caller }) => caller !== undefined && (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_7__/* .functionKey */ .a)(caller) === callerKey)
        .filter(isMore)
        .map((change) => ({ callee: row.id, change, rank: rankOf(row) })))
        .filter(({ rank }) => rank <= mostRank)
        .sort((a, b) => a.rank - b.rank || (0,_compare_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(b.change) - (0,_compare_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(a.change))[0];
}
/** Of others' code that is called for the first time; beside a time it is not worth a word. */
const FIRST_TIME = 3;
function rankOf(row) {
    if ((0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .isQuery */ .gq)(row))
        return 0;
    if (row.id.origin === 'app')
        return 1;
    // A library calls all kinds of things for the first time.
    if (row.presence !== 'both')
        return FIRST_TIME;
    return row.id.origin === 'native' ? 2 : 1;
}


/***/ }),

/***/ 79487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bz: () => (/* binding */ comparisonCharts),
  $m: () => (/* binding */ driftLines),
  nC: () => (/* binding */ trendSection)
});

// EXTERNAL MODULE: ./build/baseline/tables.js
var tables = __webpack_require__(15265);
// EXTERNAL MODULE: ./build/compare/trend.js
var compare_trend = __webpack_require__(19347);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
;// CONCATENATED MODULE: ./build/report/mermaid.js
/**
 * Charts as Mermaid's `xychart-beta`, which GitHub draws in a job's summary. There is no legend and
 * no colour for a single bar: the title says which series is which.
 *
 * Grammar: packages/mermaid/src/diagrams/xychart/parser/xychart.jison. A string stands in double
 * quotes, ends at the next one and may not be empty; a number has no exponent. Before that grammar
 * Mermaid takes comments and directives (`%%`), tags and entities (`#…;`) out of the text.
 */

/** Seen on a light and on a dark page. */
const COLOURS = { blue: '#0969da', grey: '#8c959f' };
/** More labels than these could not be read; callers choose which to give. */
const MOST_CHART_POINTS = 40;
const LONGEST_TITLE = 120;
const LONGEST_LABEL = 40;
/** Larger amounts than any real one: the point is left out. */
const LARGEST = 1e12;
/** Everything below is drawn as nothing. */
const SMALLEST = 1e-4;
const DECIMALS = 6;
/** Lines show at least this part of the largest value, so that mere noise does not fill the chart. */
const LEAST_SPAN = 0.2;
const ROOM = 0.1;
/** Pixels, at the font size below; a browser shrinks what is wider than the page. */
const [NARROWEST, WIDEST, HEIGHT] = [700, 1400, 300];
const [LABEL_FONT, LETTER_WIDTH, LABEL_GAP, AXIS_WIDTH, ROW_HEIGHT] = [12, 7.5, 10, 100, 30];
/**
 * A chart as a fenced block of Markdown, on lines of its own. Labels may come from anywhere. Points
 * for which a series has no finite number are left out, as are those after the first
 * `MOST_CHART_POINTS`. Empty when there is nothing to draw.
 */
function barLineChart(chart) {
    const { series } = chart;
    const points = chart.xLabels
        .map((label, index) => ({
        label,
        values: series.map(({ values }) => values[index] ?? Number.NaN),
    }))
        .filter(({ values }) => values.every(isDrawable))
        .slice(0, MOST_CHART_POINTS);
    if (points.length === 0 || series.length === 0)
        return '';
    const labels = distinct(points.map(({ label }) => chartText(label, LONGEST_LABEL)));
    const [low, high] = range(points.flatMap(({ values }) => values), series.some(({ kind }) => kind === 'bar'));
    return [
        '```mermaid',
        settings(chart, labels),
        `xychart-beta${chart.isHorizontal ? ' horizontal' : ''}`,
        `  title ${quoted(chartText(chart.title, LONGEST_TITLE))}`,
        `  x-axis [${labels.map(quoted).join(', ')}]`,
        `  y-axis ${quoted(chartText(chart.yLabel, LONGEST_LABEL))} ${plain(low)} --> ${plain(high)}`,
        ...series.map(({ kind }, index) => `  ${kind} [${points.map(({ values }) => plain(values[index])).join(', ')}]`),
        '```',
    ].join('\n');
}
function isDrawable(value) {
    // Nothing that is not a number is below anything.
    return Math.abs(value) <= LARGEST;
}
/** Letters, digits and little else, of any script; never empty. */
function chartText(text, maxLength) {
    const line = (0,format/* singleLine */.pF)(text, maxLength).normalize('NFC');
    const clean = line.replace(/[^\p{L}\p{N}/{}()_.,:=+…-]+/gu, ' ').trim();
    return clean === '' ? 'no name' : clean;
}
function quoted(clean) {
    return `"${clean}"`;
}
/** Mermaid draws labels that are the same in one place: the second and later ones are numbered. */
function distinct(labels) {
    const taken = new Set();
    return labels.map((label) => {
        let name = label;
        for (let number = 2; taken.has(name); number++)
            name = `${label} (${number})`;
        taken.add(name);
        return name;
    });
}
/** Bars begin at nothing, so that their lengths may be compared; lines show where they differ. */
function range(values, hasBars) {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const largest = Math.max(Math.abs(least), Math.abs(most));
    if (largest < SMALLEST)
        return [0, 1];
    if (hasBars)
        return [Math.min(0, least) * (1 + ROOM), Math.max(0, most) * (1 + ROOM)];
    const half = Math.max((most - least) * (0.5 + ROOM), (largest * LEAST_SPAN) / 2);
    const middle = (least + most) / 2;
    return [least >= 0 ? Math.max(0, middle - half) : middle - half, middle + half];
}
/** Without an exponent, which the grammar does not take. */
function plain(value) {
    return value
        .toFixed(DECIMALS)
        .replace(/\.?0+$/, '')
        .replace(/^-0$/, '0');
}
/** Mermaid's first colour of its own is nearly white. */
function settings({ series, isHorizontal = false }, labels) {
    const longest = Math.max(...labels.map((label) => Array.from(label).length));
    const wanted = AXIS_WIDTH + labels.length * (longest * LETTER_WIDTH + LABEL_GAP);
    const width = isHorizontal ? NARROWEST : Math.min(WIDEST, Math.max(NARROWEST, wanted));
    const height = isHorizontal ? AXIS_WIDTH + labels.length * ROW_HEIGHT : HEIGHT;
    const plotColorPalette = series.map(({ colour = 'blue' }) => COLOURS[colour]).join(', ');
    const init = {
        xyChart: {
            ...{ width: Math.round(width), height, titleFontSize: 16 },
            ...{ xAxis: { labelFontSize: LABEL_FONT }, yAxis: { labelFontSize: LABEL_FONT } },
        },
        themeVariables: { xyChart: { plotColorPalette } },
    };
    return `%%{init: ${JSON.stringify(init)}}%%`;
}

;// CONCATENATED MODULE: ./build/report/trend.js
/** The last commits of the branch, and charts of a comparison, for the job's summary. */





const SUBJECTS = {
    cpu: 'CPU per request',
    calls: 'Calls per request',
};
const MOST_ROWS = 100;
const MOST_CATEGORIES = 15;
/** Of two points a comparison tells more. */
const FEWEST_SHOWN = 3;
const MOST_ENDPOINTS = 20;
/**
 * Markdown of the branch's last measurements: what drifted, or how large a drift would have been
 * seen, a chart each of CPU and calls, and the numbers. Empty where one other point says it all.
 */
function trendSection(trend) {
    if (trend.points.length < FEWEST_SHOWN)
        return '';
    const sentences = trend.drift.map((drift) => (0,markdown/* prose */.CS)(driftSentence(drift), 600));
    return [
        `**Trend over the last ${(0,format/* plural */.LS)(trend.points.length, 'measured commit')}**`,
        sentences.join(' '),
        cpuChart(trend),
        callsChart(trend),
        (0,markdown/* details */.zH)('Measured commits', pointTable(trend)),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/**
 * A plain sentence for each drift that is there. What stands in it of commits is one short line;
 * it still has to be escaped for where it is shown.
 */
function driftLines({ drift }) {
    return drift.filter(({ verdict }) => verdict === 'drifted').map(driftSentence);
}
function driftSentence(drift) {
    const { commits, detectable, effect, metric, since, threshold, verdict } = drift;
    const subject = SUBJECTS[metric];
    const window = `since ${(0,format/* shortSha */.Fu)(since.sha)} (${(0,format/* plural */.LS)(commits, 'commit')})`;
    const change = (0,format/* signedEffect */.Uf)(effect, 'relative');
    if (verdict === 'drifted') {
        const told = `${(0,format/* formatThreshold */.B6)(threshold, 'relative')} or more is told`;
        return `${subject} drifted by ${change} in all ${window}: ${ends(drift)}; ${told}, whether or not each step was told at its own pull request.`;
    }
    if (verdict === 'steady') {
        // An exact count at the threshold is still on this side of it.
        const limit = `${metric === 'calls' ? 'more than ' : ''}${(0,format/* formatThreshold */.B6)(detectable, 'relative')}`;
        return `${subject} shows no drift ${window}: ${change}; a drift of ${limit} would have been seen.`;
    }
    return commits >= compare_trend/* FEWEST_POINTS */.RP[metric]
        ? `${subject} moved by ${change} ${window}, but the measurements lie too far apart to be sure of it.`
        : `${subject} has too few measurements ${window} to tell a drift.`;
}
/** Both ends, and what they are means of. */
function ends({ metric, base, head }) {
    if (metric === 'calls')
        return (0,format/* formatCounts */.gM)({ base, head });
    const [before, after] = (0,format/* formatPair */.kI)(base, head);
    return `${before} ms → ${after} ms, means of the oldest and of the newest measurements at one machine speed`;
}
function headOf({ points }) {
    return points[points.length - 1];
}
function cpuChart(trend) {
    const head = headOf(trend);
    return lineOverCommits('CPU per request over the commits, head last, at the speed of its machine', 'ms', trend.points.map((point) => [point, (0,compare_trend/* cpuAtSpeedOf */.Wr)(head, point)]));
}
function callsChart(trend) {
    const head = headOf(trend);
    return lineOverCommits('Calls per request over the commits, head last', 'calls', trend.points.map((point) => [point, (0,compare_trend/* areCallsAlike */.mP)(point, head) ? point.calls : null]));
}
/** Points without a value are left out; one alone makes no line. */
function lineOverCommits(title, yLabel, all) {
    const known = all.flatMap(([{ sha }, value], index) => {
        // Head may be a merge that nobody knows by its number, and a shorter last label is not cut off.
        const label = index === all.length - 1 ? 'head' : (0,format/* shortSha */.Fu)(sha);
        return value === null ? [] : [{ label, value }];
    });
    if (known.length < 2)
        return '';
    const shown = known.slice(-MOST_CHART_POINTS);
    return barLineChart({
        title,
        yLabel,
        xLabels: shown.map(({ label }) => label),
        series: [{ kind: 'line', values: shown.map(({ value }) => value) }],
    });
}
function pointTable({ points }) {
    const units = new Set(points.flatMap(({ unit }) => unit ?? []));
    const [unit] = units;
    const noun = unit === undefined || units.size > 1 ? 'turns' : (0,tables/* turnsNoun */.LM)(unit);
    const newest = [...points].reverse().slice(0, MOST_ROWS);
    const count = (value) => value === null ? '–' : (0,format/* formatCounts */.gM)({ base: value, head: value });
    const body = (0,markdown/* table */.tp)([
        ['commit', 'left'],
        ['measured', 'left'],
        ['CPU, ms', 'right'],
        ['calls', 'right'],
        [noun, 'right'],
    ], newest.map((point, index) => [
        `${(0,markdown/* code */.aY)((0,format/* shortSha */.Fu)(point.sha))}${index === 0 ? ' (head)' : ''}`,
        (0,markdown/* prose */.CS)((0,format/* singleLine */.pF)(point.createdAt, 10, 'start')),
        cpuCell(point),
        count(point.calls),
        count(point.turns),
    ]));
    const rest = points.length - newest.length;
    const notes = [
        'Per request, as measured: CPU is not brought to one machine speed here.',
        ...(points.some(({ isComparable }) => !isComparable)
            ? ['CPU in brackets was measured in another setting and is not compared.']
            : []),
        ...(rest > 0 ? [`${(0,format/* plural */.LS)(rest, 'older one')} not shown.`] : []),
    ];
    return `${body}\n\n${notes.join(' ')}`;
}
function cpuCell({ cpuMsPerRequest, isComparable }) {
    if (cpuMsPerRequest === null)
        return '–';
    const [value] = (0,format/* formatPair */.kI)(cpuMsPerRequest, cpuMsPerRequest);
    return isComparable ? value : `(${value})`;
}
/**
 * Markdown with up to three charts of a comparison: CPU by round, so that one sees the noise, CPU
 * by kind of work, and calls by endpoint. Empty where there is nothing of them.
 */
function comparisonCharts(comparison) {
    const { categories, counts, timed } = comparison;
    const charts = [
        timed ? roundChart(comparison) : '',
        beforeAfterChart('CPU per request by kind of work', 'ms', (timed ? categories : [])
            .slice(0, MOST_CATEGORIES)
            .map(({ label, baseMsPerRequest, headMsPerRequest }) => ({
            label,
            base: baseMsPerRequest,
            head: headMsPerRequest,
        }))),
        beforeAfterChart('Calls per request by endpoint', 'calls', mostChanged(counts?.endpoints ?? []).map(({ label, calls }) => ({ label, ...calls }))),
    ].filter((chart) => chart !== '');
    return charts.length === 0 ? '' : ['**Charts**', ...charts].join('\n\n');
}
function roundChart({ base, head }) {
    const [before, after] = [base.cpuMsPerRequestByRound, head.cpuMsPerRequestByRound];
    // A round that only one side has cannot be drawn: a line has no gaps.
    const rounds = Math.min(before.length, after.length);
    if (rounds < 2)
        return '';
    const isCut = rounds > MOST_CHART_POINTS;
    return barLineChart({
        title: `CPU per request by round${isCut ? `, first ${MOST_CHART_POINTS}` : ''} (grey: base, blue: head)`,
        yLabel: 'ms',
        xLabels: before.slice(0, rounds).map((_, index) => String(index + 1)),
        series: [
            { kind: 'line', values: before, colour: 'grey' },
            { kind: 'line', values: after, colour: 'blue' },
        ],
    });
}
/** Two series of bars would hide one another, so base is a line over head's bars. */
function beforeAfterChart(what, yLabel, rows) {
    if (rows.every(({ base, head }) => base === 0 && head === 0))
        return '';
    return barLineChart({
        title: `${what} (bars: head, line: base)`,
        yLabel,
        xLabels: rows.map(({ label }) => label),
        series: [
            { kind: 'bar', values: rows.map(({ head }) => head), colour: 'blue' },
            { kind: 'line', values: rows.map(({ base }) => base), colour: 'grey' },
        ],
        isHorizontal: true,
    });
}
/** Those whose calls changed most, by that, then the others by their calls. */
function mostChanged(rows) {
    const change = ({ calls }) => Math.abs(calls.head - calls.base);
    return [...rows]
        .sort((a, b) => change(b) - change(a) || b.calls.head - a.calls.head)
        .slice(0, MOST_ENDPOINTS);
}


/***/ }),

/***/ 86349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/** Messages for people from what a schema found. */


/**
 * The first issues of a zod error, each with the place that the user knows it by.
 * @param schema names what an unknown key may have been meant to be
 */
function explain(error, place, schema) {
    const issues = error.issues.flatMap(intoUnion);
    const shown = issues.slice(0, 3).map((issue) => {
        const [key, ...rest] = issue.path.map(String);
        const message = messageOf(issue, schema);
        if (key === undefined)
            return message;
        return `${place(key)}${rest.map((part) => ` › ${part}`).join('')}: ${message}`;
    });
    const more = issues.length - shown.length;
    return shown.join('; ') + (more > 0 ? ` (and ${more} more)` : '');
}
/** Of the alternatives of a union, the one that the value came closest to says what is wrong. */
function intoUnion(issue) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const depth = (branch) => Math.max(...branch.map((each) => each.path.length));
    const [closest] = [...issue.errors].sort((a, b) => depth(b) - depth(a));
    if (closest === undefined || depth(closest) === 0)
        return [issue];
    return closest.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
}
function messageOf(issue, schema) {
    if (issue.code !== 'unrecognized_keys' || schema === undefined)
        return issue.message;
    const known = keysAt(schema, issue.path);
    return issue.keys
        .map((key) => {
        const meant = closestTo(key, known);
        const question = meant === undefined ? '' : ` (did you mean "${meant}"?)`;
        return `unknown name "${key}"${question}`;
    })
        .join(', ');
}
/** The known name that a name was probably meant to be; undefined when none is like it. */
function closestTo(name, known) {
    if (name.length > 100)
        return undefined;
    const [nearest] = known
        .map((each) => ({ each, edits: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name.toLowerCase().replaceAll('_', '-'), each) }))
        .filter(({ each, edits }) => edits <= Math.max(1, each.length / 3))
        .sort((a, b) => a.edits - b.edits);
    return nearest?.each;
}
/** Names that a schema knows at a path of a value; of alternatives those of all. */
function keysAt(schema, path) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodDefault */ .XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodOptional */ .IiU) {
        return keysAt(schema.unwrap(), path);
    }
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodPipe */ .utH)
        return keysAt(schema.out, path);
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodUnion */ .fZ7)
        return schema.options.flatMap((each) => keysAt(each, path));
    const [key, ...rest] = path;
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodObject */ .bvH) {
        return key === undefined
            ? Object.keys(schema.shape)
            : keysAt(schema.shape[key], rest);
    }
    if (key === undefined)
        return [];
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodArray */ .naA)
        return keysAt(schema.element, rest);
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodRecord */ .b8S ? keysAt(schema.valueType, rest) : [];
}


/***/ })

};
