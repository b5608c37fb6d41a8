export const id = 6245;
export const ids = [6245];
export const modules = {

/***/ 62660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ removeWorktree),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   sg: () => (/* binding */ GIT_OPTIONS)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/** Git, run so that it minds only the repository that it is pointed at and starts nothing of the user's. */



const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/**
 * Options before git's subcommand. Hooks of the user's must not run in a work tree that he does not
 * know of; a file system monitor would be a daemon that stays behind.
 */
const GIT_OPTIONS = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];
/**
 * Variables that tie git to one repository. Git sets them for its hooks: from a pre-push hook,
 * GIT_INDEX_FILE would make a second work tree write the user's index.
 */
const REPOSITORY_VARIABLES = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_IMPLICIT_WORK_TREE',
    'GIT_COMMON_DIR',
    'GIT_INDEX_FILE',
    'GIT_PREFIX',
    'GIT_NAMESPACE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_SHALLOW_FILE',
    'GIT_GRAFT_FILE',
];
/** The environment of git: no index is refreshed in passing, nobody is asked for a password. */
function gitEnvironment() {
    const kept = Object.entries(process.env).filter(([name]) => !REPOSITORY_VARIABLES.includes(name));
    return { ...Object.fromEntries(kept), GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
}
/**
 * Removes a work tree and what the repository knows of it, whatever state both are in.
 * @throws Error when its folder cannot be removed
 */
async function removeWorktree({ repository, path }) {
    // Not left to git, which refuses a damaged work tree. A symlink is removed as such: the
    // environment of the user's that it points to stays.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
    // Without its folder, git forgets this work tree and no other. `git worktree prune` would also
    // forget one of the user's on a disk that is not mounted just now.
    const args = ['-C', repository, 'worktree', 'remove', '--force', '--force', path];
    await run('git', [...GIT_OPTIONS, ...args], { env: gitEnvironment(), timeout: 30_000 }).catch(() => undefined);
}


/***/ }),

/***/ 10240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ recipeOf),
/* harmony export */   T: () => (/* binding */ foldersUp)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** What a service's dependencies are installed from: the files of a repository that name them. Pure. */

const LOCKS = [
    ['uv.lock', 'uv'],
    ['poetry.lock', 'poetry'],
    ['pdm.lock', 'pdm'],
    ['Pipfile.lock', 'pipenv'],
];
const FOR_DEVELOPERS = /(?:^|[-_.])(?:dev|tests?|docs?|lint|typing|ci)(?:[-_.]|$|elop)/;
/** A folder, relative to the root with "/", and those above it, the innermost first, the root as "". */
function foldersUp(folder) {
    const parts = folder.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
    return [...parts.keys(), parts.length].map((count) => parts.slice(0, count).join('/')).reverse();
}
/**
 * What to install from. A lock says more than anything beside it; then the folder nearest to the
 * app counts.
 * @param files of the repository, relative to its root with "/"
 * @param folders that count, the nearest first
 * @param isPackage tells a project's file from one that holds the settings of tools alone
 * @returns undefined when there is nothing that could be installed
 */
function recipeOf(files, folders, isPackage = () => true) {
    const known = new Set(files);
    for (const [name, manager] of LOCKS) {
        const folder = folders.find((each) => known.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(each, name)));
        if (folder !== undefined)
            return { manager, folder, files: [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name)] };
    }
    for (const folder of folders) {
        const requirements = requirementsOf(files, folder);
        if (requirements.length > 0)
            return { manager: 'requirements', folder, files: requirements };
        const project = ['pyproject.toml', 'setup.py']
            .map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name))
            .find((file) => known.has(file));
        if (project !== undefined && isPackage(project)) {
            return { manager: 'project', folder, files: [project] };
        }
    }
    return undefined;
}
/** The requirements of the service; those of its developers only when there are no others. */
function requirementsOf(files, folder) {
    const inFolder = (path, pattern) => files.filter((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file) === (path || '.') && pattern.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file)));
    const beside = inFolder(folder, /^requirements.*\.txt$/);
    const below = inFolder(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'requirements'), /^(?!constraints).*\.txt$/);
    const all = beside.length > 0 ? beside : below;
    const forService = all.filter((file) => !FOR_DEVELOPERS.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file, '.txt')));
    const isMain = (file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file) === 'requirements.txt';
    return (forService.length > 0 ? forService : all).toSorted((a, b) => Number(isMain(b)) - Number(isMain(a)));
}


/***/ }),

/***/ 36245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand),
  initText: () => (/* binding */ initText)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/init/names.js
/** Which names of a repository may stand in files, commands and on a terminal. */
/**
 * Letters, digits and a few signs, in parts that do not begin with a dash. A name with a quote, a
 * line break, `$` or a brace could end the text that it stands in: in a shell command, in YAML, in
 * an expression of a workflow. Such files are left out where files are listed.
 */
const PLAIN_PART = /^(?!-)[\p{L}\p{N}_.@+ -]+$/u;
/** Whether a path, with "/", can be written down and passed on as it is. */
function isPlainPath(path) {
    return path.split('/').every((part) => PLAIN_PART.test(part) && part === part.trim());
}
/** A plain path as one word of a shell command. */
function shellWord(path) {
    return /^[\w./@+-]+$/.test(path) ? path : `'${path}'`;
}
/** Any text on one line of a terminal or a comment: what is not printable is replaced. */
function oneLine(text, most = 200) {
    const shown = text.replace(/[\p{C}\u2028\u2029]/gu, '?');
    return shown.length <= most ? shown : `${shown.slice(0, most - 1)}…`;
}
/** The folder of a path with "/"; "" at the root. */
function folderOf(path) {
    const end = path.lastIndexOf('/');
    return end < 0 ? '' : path.slice(0, end);
}
/** Folder and name with "/", where the folder may be "". */
function inFolder(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
/** Whether a path is a folder or below it; everything is below the root. */
function isInside(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
/** The way from one folder to a place, both relative to the root, with "/". */
function wayFrom(folder, place) {
    const from = folder === '' ? [] : folder.split('/');
    const to = place === '' ? [] : place.split('/');
    let shared = 0;
    while (shared < from.length && shared < to.length && from[shared] === to[shared])
        shared += 1;
    return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/') || '.';
}

// EXTERNAL MODULE: ./build/app/recipe.js
var app_recipe = __webpack_require__(10240);
;// CONCATENATED MODULE: ./build/init/python-source.js
/**
 * Python read as statements of tokens: enough to see assignments, imports, calls, decorators and
 * signatures. Nothing is run, and what is no Python ends in statements that nobody recognises.
 */
const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const NUMBER = /\d[\w.]*/y;
const SIGN = /->|:=|\*\*|\/\/|[=!<>+\-*/%&|^@]=|\.\.\.|[^\s\w]/uy;
const STRING_START = /([A-Za-z]{0,2})("""|'''|"|')/y;
/** Words whose statement ends with a colon, and may have its body on the same line. */
const OPENING = /^(?:async|def|class|if|elif|else|for|while|with|try|except|finally|match|case)$/;
/** What follows may be passed over. A loop is no such thing: what it does is done. */
const BRANCHING = /^(?:if|elif|else|except|case)$/;
/** At the left edge these begin a statement, whatever brackets seem to be open. */
const SURE_START = /(?:def|class|from|import|async def|@)\b|@/y;
/** The statements of a source, in order. */
function statementsOf(source) {
    const statements = [];
    let tokens = [];
    let indent = 0;
    let depth = 0;
    let scope;
    const branches = [];
    let isInline = false;
    const finish = () => {
        const [first] = tokens;
        if (first === undefined)
            return;
        while (scope !== undefined && indent <= scope.indent)
            scope = scope.outer;
        while ((branches.at(-1)?.indent ?? -1) >= indent)
            branches.pop();
        const branch = branches.at(-1);
        const within = scope?.functionIndent ?? -1;
        const condition = (branch?.indent ?? -1) > within ? branch?.header : undefined;
        statements.push({ indent, tokens, scope, condition });
        const opened = opens(tokens);
        if (opened !== undefined) {
            const functionIndent = opened.kind === 'function' ? indent : within;
            scope = { ...opened, indent, outer: scope, functionIndent };
        }
        if (isOpening(tokens, ':') && BRANCHING.test(first.text)) {
            branches.push({ indent, header: tokens.slice(0, -1) });
        }
        tokens = [];
    };
    let at = 0;
    let isLineStart = true;
    while (at < source.length) {
        const char = source[at];
        if (isLineStart) {
            const width = columnsAt(source, at);
            if (depth > 0 && width === 0 && matchAt(SURE_START, source, at) !== undefined) {
                depth = 0;
                finish();
            }
            if (depth === 0 && tokens.length === 0) {
                indent = width;
                isInline = false;
            }
            isLineStart = false;
        }
        if (char === '\n') {
            if (depth === 0)
                finish();
            isLineStart = true;
            at += 1;
        }
        else if (char === '#') {
            const end = source.indexOf('\n', at);
            at = end < 0 ? source.length : end;
        }
        else if (char === '\\' && /\\\r?\n/y.test(source.slice(at, at + 3))) {
            at = source.indexOf('\n', at) + 1;
        }
        else if (/\s/.test(char)) {
            at += 1;
        }
        else {
            const token = tokenAt(source, at);
            at += token.text.length;
            if (token.kind === 'sign') {
                if ('([{'.includes(token.text))
                    depth += 1;
                else if (')]}'.includes(token.text))
                    depth = Math.max(0, depth - 1);
            }
            if (token.kind === 'sign' && token.text === ';' && depth === 0)
                finish();
            else
                tokens.push(token);
            if (depth === 0 && !isInline && isOpening(tokens, token.text)) {
                finish();
                // What follows on the line is the body, and opens no further one.
                indent += 1;
                isInline = true;
            }
        }
    }
    finish();
    return statements;
}
/** Whether tokens that end with this one open a block. */
function isOpening(tokens, last) {
    const [first, second] = tokens;
    if (last !== ':' || tokens.at(-1)?.text !== ':' || first?.kind !== 'name')
        return false;
    if (!OPENING.test(first.text))
        return false;
    // These two are names as well: "match: int = 3".
    if (/^(?:match|case)$/.test(first.text) && /^[:=.,)]$/.test(second?.text ?? ''))
        return false;
    return !tokens.some(({ kind, text }) => kind === 'name' && text === 'lambda');
}
function columnsAt(source, start) {
    let columns = 0;
    for (let at = start; source[at] === ' ' || source[at] === '\t'; at++) {
        columns = source[at] === '\t' ? (Math.floor(columns / 8) + 1) * 8 : columns + 1;
    }
    return columns;
}
function matchAt(pattern, source, at) {
    pattern.lastIndex = at;
    return pattern.exec(source) ?? undefined;
}
function tokenAt(source, at) {
    const start = matchAt(STRING_START, source, at);
    if (start !== undefined && /^(?:[rbuf]|br|rb|fr|rf|)$/i.test(start[1])) {
        return stringAt(source, at, start[1], start[2]);
    }
    const name = matchAt(NAME, source, at);
    if (name !== undefined)
        return { kind: 'name', text: name[0] };
    const number = matchAt(NUMBER, source, at);
    if (number !== undefined)
        return { kind: 'number', text: number[0] };
    const sign = matchAt(SIGN, source, at);
    return { kind: 'sign', text: sign?.[0] ?? source[at] };
}
function stringAt(source, at, prefix, quote) {
    const first = at + prefix.length + quote.length;
    let end = first;
    while (end < source.length && !source.startsWith(quote, end)) {
        // A string of one line ends with it: one that is not closed takes no further lines.
        if (quote.length === 1 && source[end] === '\n')
            break;
        end += source[end] === '\\' && source[end + 1] !== undefined ? 2 : 1;
    }
    end = Math.min(end, source.length);
    const text = source.slice(at, source.startsWith(quote, end) ? end + quote.length : end);
    if (/[bf]/i.test(prefix))
        return { kind: 'string', text };
    const body = source.slice(first, end);
    return { kind: 'string', text, value: /r/i.test(prefix) ? body : withoutEscapes(body) };
}
const ESCAPES = { n: '\n', t: '\t', r: '\r', '0': '\0' };
function withoutEscapes(body) {
    return body.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(\r?\n)|([\s\S]))/gi, (_, hex, unicode, line, other) => {
        const code = hex ?? unicode;
        if (code !== undefined)
            return String.fromCharCode(Number.parseInt(code, 16));
        return line === undefined ? (ESCAPES[other] ?? other) : '';
    });
}
function opens(tokens) {
    const at = tokens[0]?.text === 'async' ? 1 : 0;
    const [word, name] = [tokens[at]?.text, tokens[at + 1]];
    if (name?.kind !== 'name')
        return undefined;
    if (word === 'def')
        return { kind: 'function', name: name.text };
    return word === 'class' ? { kind: 'class', name: name.text } : undefined;
}
/** Tokens as a person would write them, on one line. */
function spelled(tokens) {
    const isTight = (left, right) => /^[([{.]$/.test(left.text) ||
        /^[)\]},.:]$/.test(right.text) ||
        (/^[([]$/.test(right.text) &&
            left.kind === 'name' &&
            !/^(?:if|elif|except|case|and|or|not|in)$/.test(left.text));
    return tokens
        .map((token, at) => {
        const before = tokens[at - 1];
        return before === undefined || isTight(before, token) ? token.text : ` ${token.text}`;
    })
        .join('');
}
/** `a.b.c` from tokens that begin so; undefined when they do not. */
function dottedAt(tokens, start = 0) {
    if (tokens[start]?.kind !== 'name')
        return undefined;
    let end = start + 1;
    while (tokens[end]?.text === '.' && tokens[end + 1]?.kind === 'name')
        end += 2;
    const name = tokens
        .slice(start, end)
        .map(({ text }) => text)
        .join('');
    return { name, end };
}
/** `a.b.c` when the tokens are that and nothing more. */
function dottedName(tokens) {
    const found = dottedAt(tokens);
    return found !== undefined && found.end === tokens.length ? found.name : undefined;
}
/** The call that tokens begin with at a place; undefined when they do not. */
function callAt(tokens, start = 0) {
    const name = dottedAt(tokens, start);
    if (name === undefined || tokens[name.end]?.text !== '(')
        return undefined;
    const positional = [];
    const keyword = new Map();
    for (const part of partsOf(tokens, name.end)) {
        const [first, second] = part;
        if (first?.kind === 'name' && second?.text === '=')
            keyword.set(first.text, part.slice(2));
        else
            positional.push(part);
    }
    return { callee: name.name, positional, keyword };
}
/** What stands in the bracket that opens at a place, divided at its commas. */
function partsOf(tokens, open) {
    const parts = [];
    let depth = 0;
    let from = open + 1;
    const take = (end) => {
        if (end > from)
            parts.push(tokens.slice(from, end));
    };
    for (let at = open; at < tokens.length; at++) {
        const { kind, text } = tokens[at];
        if (kind !== 'sign')
            continue;
        if ('([{'.includes(text))
            depth += 1;
        else if (')]}'.includes(text))
            depth -= 1;
        if (depth === 0) {
            take(at);
            return parts;
        }
        if (depth === 1 && text === ',') {
            take(at);
            from = at + 1;
        }
    }
    take(tokens.length);
    return parts;
}
/** The value of tokens that are one plain string literal, or several beside one another. */
function literalOf(tokens) {
    if (tokens === undefined || tokens.length === 0)
        return undefined;
    const values = tokens.map(({ value }) => value);
    return values.every((value) => value !== undefined) ? values.join('') : undefined;
}

;// CONCATENATED MODULE: ./build/init/python-module.js
/** What a Python module says at a glance: what it imports, binds and defines. */

function readModule(source) {
    const statements = statementsOf(source);
    const imports = new Map();
    const stars = [];
    const bindings = new Map();
    const classes = new Map();
    for (const statement of statements) {
        const { tokens, scope } = statement;
        if (tokens[0]?.text === 'class' && tokens[1]?.kind === 'name') {
            classes.set(tokens[1].text, statement);
        }
        for (const [name, what] of importsOf(tokens)) {
            if (name === '*')
                stars.push(what);
            else
                imports.set(name, what);
        }
        const bound = bindingOf(tokens);
        if (bound === undefined)
            continue;
        const all = bindings.get(bound.name) ?? [];
        all.push({ value: bound.value, scope });
        bindings.set(bound.name, all);
    }
    const functions = functionsOf(statements);
    const functionNamed = new Map();
    for (const each of functions) {
        const known = functionNamed.get(each.name);
        if (known === undefined || (known.scope !== undefined && each.scope === undefined)) {
            functionNamed.set(each.name, each);
        }
    }
    return { statements, imports, stars, bindings, functions, classes, functionNamed };
}
function importsOf(tokens) {
    const word = tokens[0]?.text;
    if (tokens[0]?.kind !== 'name' || (word !== 'import' && word !== 'from'))
        return [];
    if (word === 'import') {
        return divide(tokens.slice(1)).flatMap((part) => {
            const { name, as } = renamed(part);
            if (name === undefined)
                return [];
            // "import a.b" binds a; "import a.b as c" binds the inner module.
            const bound = as ?? name.split('.')[0];
            return [[bound, { level: 0, module: as === undefined ? bound : name }]];
        });
    }
    const at = tokens.findIndex(({ kind, text }) => kind === 'name' && text === 'import');
    if (at < 0)
        return [];
    const source = tokens
        .slice(1, at)
        .map(({ text }) => text)
        .join('');
    const level = /^\.*/.exec(source)?.[0].length ?? 0;
    const isBracketed = tokens[at + 1]?.text === '(';
    const parts = isBracketed ? partsOf(tokens, at + 1) : divide(tokens.slice(at + 1));
    return parts.flatMap((part) => {
        const { name, as } = renamed(part);
        if (name === undefined)
            return [];
        return [[as ?? name, { level, module: source.slice(level), name }]];
    });
}
function renamed(part) {
    const at = part.findIndex(({ kind, text }) => kind === 'name' && text === 'as');
    if (at < 0)
        return { name: part[0]?.text === '*' ? '*' : dottedName(part), as: undefined };
    return { name: dottedName(part.slice(0, at)), as: part[at + 1]?.text };
}
function divide(tokens) {
    return partsOf([{ kind: 'sign', text: '(' }, ...tokens, { kind: 'sign', text: ')' }], 0);
}
/** `name = value` and `name: annotation = value`. */
function bindingOf(tokens) {
    const [first, second] = tokens;
    if (first?.kind !== 'name')
        return undefined;
    if (second?.text === '=')
        return { name: first.text, value: tokens.slice(2) };
    if (second?.text !== ':')
        return undefined;
    const at = signAtTop(tokens, '=');
    return at < 0 ? undefined : { name: first.text, value: tokens.slice(at + 1) };
}
/** Where a sign stands outside of all brackets; -1 when it does not. */
function signAtTop(tokens, sign) {
    let depth = 0;
    return tokens.findIndex(({ kind, text }) => {
        if (kind !== 'sign')
            return false;
        if ('([{'.includes(text))
            depth += 1;
        else if (')]}'.includes(text))
            depth -= 1;
        return depth === 0 && text === sign;
    });
}
function functionsOf(statements) {
    const found = [];
    let decorators = [];
    for (const [index, { tokens, indent, scope, condition }] of statements.entries()) {
        if (tokens[0]?.text === '@') {
            const call = callAt(tokens, 1);
            if (call !== undefined)
                decorators.push(call);
            continue;
        }
        const isAsync = tokens[0]?.text === 'async';
        const at = isAsync ? 1 : 0;
        if (tokens[at]?.text === 'def' && tokens[at + 1]?.kind === 'name') {
            const open = at + 2;
            let bodyEnd = index + 1;
            while ((statements[bodyEnd]?.indent ?? -1) > indent)
                bodyEnd += 1;
            found.push({
                name: tokens[at + 1]?.text,
                isAsync,
                scope,
                condition,
                parameters: partsOf(tokens, open).flatMap(parameterOf),
                returns: returnsOf(tokens),
                decorators,
                body: statements.slice(index + 1, bodyEnd),
            });
        }
        decorators = [];
    }
    return found;
}
function parameterOf(part) {
    const [first, second] = part;
    // "*", "/" and "*args" ask nobody for anything.
    if (first?.kind !== 'name')
        return [];
    const at = signAtTop(part, '=');
    const fallback = at < 0 ? undefined : part.slice(at + 1);
    const annotation = second?.text === ':' ? part.slice(2, at < 0 ? undefined : at) : [];
    return [{ name: first.text, annotation, fallback }];
}
function returnsOf(tokens) {
    const at = signAtTop(tokens, '->');
    if (at < 0)
        return [];
    const rest = tokens.slice(at + 1);
    const end = signAtTop(rest, ':');
    return end < 0 ? rest : rest.slice(0, end);
}
/** What a dotted name means by the imports: the names below the module that it comes from. */
function importedAs({ imports }, dotted) {
    const [head, ...rest] = dotted.split('.');
    const what = imports.get(head);
    if (what === undefined)
        return undefined;
    const { level, module, name } = what;
    return { level, module, names: [...(name === undefined ? [] : [name]), ...rest] };
}
/** Whether a dotted name is a class of FastAPI's, by what the module imports. */
function isFromFastapi(module, dotted, className) {
    const what = importedAs(module, dotted);
    if (what === undefined) {
        return dotted === className && module.stars.some((each) => each.module === 'fastapi');
    }
    const isFastapi = what.level === 0 && /^fastapi(?:\.|$)/.test(what.module);
    return isFastapi && what.names.at(-1) === className;
}

;// CONCATENATED MODULE: ./build/init/factories.js
/** Functions that make an app. */


/** A function at module level that uvicorn can call as it is. */
function isFactory(module, made) {
    const needsNothing = made.parameters.every(({ fallback }) => fallback !== undefined);
    return made.scope === undefined && !made.isAsync && needsNothing && makesApp(module, made);
}
/** Whether a function says or shows that it returns an app of its own. */
function makesApp(module, made) {
    const returned = dottedName(made.returns) ?? made.returns[0]?.value;
    const saysSo = returned !== undefined &&
        isFromFastapi(module, returned, 'FastAPI') &&
        // A dependency that only hands the app on says the same.
        /^(?:create|make|build|init|get)_?\w*app/.test(made.name);
    return saysSo || appNameIn(module, made) !== undefined;
}
/** What a factory calls the app that it returns; "" when it returns it without a name. */
function appNameIn(module, made) {
    const returns = made.body
        .filter(({ tokens }) => tokens[0]?.text === 'return')
        .map(({ tokens }) => tokens.slice(1));
    for (const value of returns) {
        const call = callAt(value);
        if (call !== undefined && isFromFastapi(module, call.callee, 'FastAPI'))
            return '';
        const name = dottedName(value);
        const bound = name === undefined ? undefined : module.bindings.get(name);
        const isApp = bound?.some(({ value: made }) => {
            const maker = callAt(made);
            return maker !== undefined && isFromFastapi(module, maker.callee, 'FastAPI');
        });
        if (isApp)
            return name;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/init/python-project.js
/** The modules of a service by their dotted names, and what a name in one of them stands for. */


/** Names lead through imports, and may lead in circles: so many places are looked at for one. */
const MOST_STEPS = 100;
/** Modules as they are imported from one folder. */
class PythonProject {
    #repository;
    #appDir;
    #modules = new Map();
    #texts = new Map();
    #folders;
    /** @param appDir the folder that modules are imported from, relative to the root */
    constructor(repository, appDir) {
        this.#repository = repository;
        this.#appDir = appDir;
    }
    /** The module in a file; undefined when it cannot be read. */
    moduleAt(path) {
        if (!this.#modules.has(path)) {
            const source = this.#repository.read(path);
            this.#modules.set(path, source === undefined ? undefined : readModule(source));
        }
        return this.#modules.get(path);
    }
    /** The file of a module; undefined when it is none of the service's own. */
    fileOf(dotted) {
        if (dotted === '')
            return undefined;
        const stem = inFolder(this.#appDir, dotted.replaceAll('.', '/'));
        return [`${stem}.py`, `${stem}/__init__.py`].find(this.#repository.has);
    }
    /** Whether there is such a module or a folder of modules. */
    isOwn(dotted) {
        return this.fileOf(dotted) !== undefined || this.#hasFolder(dotted);
    }
    /** What a dotted name stands for in a module; undefined when that is not the service's own. */
    resolve(path, dotted, seen = new Set()) {
        const id = `${path}:${dotted}`;
        if (seen.has(id) || seen.size >= MOST_STEPS)
            return undefined;
        seen.add(id);
        const module = this.moduleAt(path);
        if (module === undefined)
            return undefined;
        const [head, ...rest] = dotted.split('.');
        const isHere = module.bindings.has(head) || module.functionNamed.has(head) || module.classes.has(head);
        if (isHere && rest.length === 0)
            return { path, module, name: head };
        const what = module.imports.get(head);
        if (what === undefined)
            return this.#throughStars(path, module, dotted, seen);
        const source = this.absoluteName(path, what.level, what.module);
        const names = what.name === undefined ? rest : [what.name, ...rest];
        return this.#follow(source, names, seen);
    }
    #throughStars(path, { stars }, dotted, seen) {
        for (const { level, module } of stars) {
            const file = this.fileOf(this.absoluteName(path, level, module));
            const found = file === undefined ? undefined : this.resolve(file, dotted, seen);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    #follow(source, names, seen) {
        const [name, ...rest] = names;
        if (name === undefined)
            return undefined;
        const file = this.fileOf(source);
        const found = file === undefined ? undefined : this.resolve(file, names.join('.'), seen);
        if (found !== undefined)
            return found;
        const inner = source === '' ? name : `${source}.${name}`;
        return this.isOwn(inner) ? this.#follow(inner, rest, seen) : undefined;
    }
    /**
     * The text that classes give to an attribute, `name: str = "text"`; undefined when there is none,
     * or more than one.
     */
    attributeText(name) {
        if (!this.#texts.has(name))
            this.#texts.set(name, this.#onlyText(name));
        return this.#texts.get(name);
    }
    #onlyText(name) {
        const pattern = new RegExp(`^[ \\t]+${name}[ \\t]*(?::[^=\\n]{0,100})?=[ \\t]*(["'])([^"'\\n]*)\\1`, 'gm');
        const found = new Set(this.#repository.files
            .filter((path) => path.endsWith('.py'))
            .flatMap((path) => [...(this.#repository.read(path) ?? '').matchAll(pattern)])
            .map(([, , text]) => text));
        return found.size === 1 ? [...found][0] : undefined;
    }
    /** The absolute name of what a file imports, dots before it resolved. */
    absoluteName(path, level, module) {
        if (level === 0)
            return module;
        const folder = folderOf(path).slice(this.#appDir === '' ? 0 : this.#appDir.length + 1);
        const parts = folder === '' ? [] : folder.split('/');
        const outer = parts.slice(0, Math.max(0, parts.length - (level - 1)));
        return [...outer, ...(module === '' ? [] : [module])].join('.');
    }
    #hasFolder(dotted) {
        this.#folders ??= new Set(this.#repository.files
            .filter((path) => path.endsWith('.py'))
            .flatMap((path) => foldersOf(folderOf(path))));
        return dotted !== '' && this.#folders.has(inFolder(this.#appDir, dotted.replaceAll('.', '/')));
    }
}
function foldersOf(folder) {
    const parts = folder.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
const projects = new WeakMap();
/** The project of a folder that modules may be imported from; the same each time, so that each module is read once. */
function projectOf(repository, appDir) {
    const all = projects.get(repository) ?? new Map();
    projects.set(repository, all);
    const project = all.get(appDir) ?? new PythonProject(repository, appDir);
    all.set(appDir, project);
    return project;
}

;// CONCATENATED MODULE: ./build/init/import-folder.js
/** The folder that a module is imported from, where nobody says it. */



const IDENTIFIER = /^[A-Za-z_]\w*$/;
/**
 * The folder that a file is imported from. Its imports tell: dots must not lead out of the package,
 * and absolute names of the service's own modules must be found. Where they tell nothing, it is the
 * folder above the outermost package.
 */
function importFolder(repository, path, module) {
    const all = (0,app_recipe/* foldersUp */.T)(folderOf(path));
    const folders = all.filter((folder) => isImportablePart(path, folder));
    const levels = Math.max(0, ...[...module.imports.values()].map(({ level }) => level));
    const isInit = path.endsWith('/__init__.py');
    const least = Math.min(isInit ? Math.max(1, levels) : levels, all.length - 1);
    const possible = folders.filter((folder) => all.indexOf(folder) >= least);
    const found = possible.map((folder) => ownImports(repository, folder, module));
    const most = Math.max(0, ...found);
    if (most > 0)
        return possible[found.indexOf(most)];
    const isOutside = (folder) => !repository.has(inFolder(folder, '__init__.py'));
    return possible.find(isOutside) ?? possible.at(-1) ?? '';
}
/** How many of the modules that a module imports by their whole names are found in a folder. */
function ownImports(repository, folder, module) {
    const project = projectOf(repository, folder);
    const absolute = [...module.imports.values()].filter(({ level }) => level === 0);
    return [...new Set(absolute.map((each) => each.module))].filter((name) => project.isOwn(name))
        .length;
}
/** Whether every folder between can be a part of a module's name. */
function isImportablePart(path, folder) {
    const between = folderOf(path).slice(folder === '' ? 0 : folder.length + 1);
    return between === '' || between.split('/').every((part) => IDENTIFIER.test(part));
}

;// CONCATENATED MODULE: ./build/init/python-classes.js

/** Classes above a class that are looked at. */
const MOST_BASES = 20;
/**
 * `Depends(…)` among the attributes and in the constructor of a class of the service's own, and of
 * the classes that it is made from; nothing for a class of a package.
 */
function classDependencies(project, file, className) {
    const found = [];
    const seen = new Set();
    const waiting = [project.resolve(file, className)];
    while (waiting.length > 0 && seen.size < MOST_BASES) {
        const place = waiting.pop();
        const id = `${place?.path}:${place?.name}`;
        if (place === undefined || seen.has(id))
            continue;
        seen.add(id);
        for (const value of dependsIn(place))
            found.push({ file: place.path, value });
        for (const base of basesOf(place))
            waiting.push(project.resolve(place.path, base));
    }
    return found;
}
/** The dotted names of the classes that a class is made from. */
function basesOf({ module, name }) {
    const tokens = module.classes.get(name)?.tokens ?? [];
    return tokens[2]?.text === '('
        ? partsOf(tokens, 2).flatMap((part) => dottedName(part) ?? [])
        : [];
}
function dependsIn({ module, name }) {
    return bodyOf(module, name).flatMap(({ tokens }) => tokens.flatMap(({ kind, text }, at) => kind === 'name' && /^(?:Depends|Security)$/.test(text) && tokens[at + 1]?.text === '('
        ? [tokens.slice(at)]
        : []));
}
/** Attributes and the constructor: other methods speak for themselves alone. */
function bodyOf(module, name) {
    const opening = module.classes.get(name);
    if (opening === undefined)
        return [];
    return module.statements.filter(({ tokens, scope }) => {
        const holder = scope?.kind === 'function' && scope.name === '__init__' ? scope.outer : scope;
        if (holder?.kind !== 'class' || holder.name !== name)
            return false;
        const isMethod = tokens.slice(0, 2).some(({ text }) => text === 'def');
        return !isMethod || tokens.slice(0, 2).some(({ text }) => text === '__init__');
    });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/init/server-commands.js
/** How a repository says that its service is started: commands, and the one setting of FastAPI's own. */


const SERVERS = /(?:^|\/)(uvicorn|gunicorn|hypercorn|granian|daphne)$/;
const APP = /^[A-Za-z_][\w.]*:[A-Za-z_]\w*(?:\(\))?$/;
const SOURCES = [
    { pattern: /(?:^|\/)Procfile$/, weight: 6 },
    { pattern: /(?:^|\/)(?:[\w.-]*\.)?(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$/i, weight: 5 },
    { pattern: /(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/, weight: 5 },
    { pattern: /(?:^|\/)(?:render|fly|railway|app)\.(?:ya?ml|toml|json)$/, weight: 4 },
    { pattern: /(?:^|\/)(?:pyproject\.toml|Makefile|justfile)$/, weight: 4 },
    { pattern: /(?:^|\/)[\w-]+\.sh$/, weight: 3 },
    { pattern: /(?:^|\/)README(?:\.(?:md|rst|txt))?$/i, weight: 1 },
];
const MOST_SOURCES = 500;
/** Of one command. */
const MOST_WORDS = 100;
const MOST_EVIDENCE = 100;
/** All that the files of a folder say about how a service is started, the most certain first. */
function evidenceIn(repository) {
    const found = [];
    let looked = 0;
    for (const file of repository.files) {
        const source = SOURCES.find(({ pattern }) => pattern.test(file));
        if (source === undefined || looked >= MOST_SOURCES)
            continue;
        looked += 1;
        const text = repository.read(file);
        if (text === undefined)
            continue;
        if (file.endsWith('pyproject.toml'))
            found.push(...entryPoint(file, text));
        found.push(...commandsIn(file, text, source.weight));
    }
    return found.sort((a, b) => b.weight - a.weight).slice(0, MOST_EVIDENCE);
}
/** `[tool.fastapi] entrypoint = "module:attribute"`. */
function entryPoint(file, text) {
    const section = /^\[tool\.fastapi\]\s*$([\s\S]*?)(?=^\[|$(?![\s\S]))/m.exec(text)?.[1] ?? '';
    const app = /^\s*entrypoint\s*=\s*["']([^"']+)["']/m.exec(section)?.[1];
    if (app === undefined || !APP.test(app))
        return [];
    return [{ file, how: 'names it as the entry point', weight: 10, app }];
}
/** Commands of servers in any text: a shell's, or the quoted list of a Dockerfile. */
function commandsIn(file, text, weight) {
    const lines = text
        .replace(/\\\r?\n/g, ' ')
        .split(/\r?\n|&&|\|\||[;|`]/)
        .filter((line) => !/^\s*(?:#|\/\/)/.test(line));
    return lines.flatMap((line) => {
        const words = line.split(/[\s"',[\]]+/).filter((word) => word !== '');
        return words.flatMap((word, index) => {
            const server = SERVERS.exec(word)?.[1];
            const isFastapi = /(?:^|\/)fastapi$/.test(word) && /^(?:run|dev)$/.test(words[index + 1] ?? '');
            if (server === undefined && !isFastapi)
                return [];
            const rest = words.slice(index + 1, index + 1 + MOST_WORDS);
            if (server !== undefined)
                return startOf(file, server, rest, weight);
            const path = rest.slice(1).find((each) => /^[\w./-]+\.py$/.test(each));
            const how = `starts it with fastapi ${rest[0]}`;
            return path === undefined ? [] : [{ file, how, weight, path: path.replace(/^\.\//, '') }];
        });
    });
}
function startOf(file, server, rest, weight) {
    const app = rest.find((word) => APP.test(word));
    if (app === undefined)
        return [];
    const isFactory = rest.includes('--factory') && !app.endsWith('()');
    return [{ file, how: `starts it with ${server}`, weight, app: isFactory ? `${app}()` : app }];
}
/** Files that evidence with a path may mean, the likeliest first. */
function pathsMeant({ file, path }) {
    return path === undefined ? [] : [inFolder(folderOf(file), path), path];
}
/** A YAML file's value; undefined when it is none. */
function yamlValue(text) {
    try {
        return (0,dist/* parse */.qg)(text, { maxAliasCount: 100 });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/init/apps.js
/** Which objects of a repository are FastAPI applications, and which of them is the service. */









const MOST_PYTHON_FILES = 5000;
const MOST_CANDIDATES = 100;
/** Above one another. */
const MOST_CLASSES = 3;
const ASIDE = /(?:^|\/)(?:tests?|testing|examples?|samples?|demos?|docs?|docs_src|tutorials?|fixtures|bench|benchmarks?|scripts|templates?)\/|(?:^|\/)(?:conftest|test_[^/]*|[^/]*_test)\.py$/i;
const apps_IDENTIFIER = /^[A-Za-z_]\w*$/;
const FILE_NAMES = ['main.py', 'app.py', 'asgi.py', 'server.py', 'api.py', '__init__.py'];
const OBJECT_NAMES = ['app', 'application', 'api'];
const NOTHING = readModule('');
/** Finds the apps in the repository's folder. */
function findApps(repository) {
    const files = pythonFiles(repository);
    const isWorthALook = hints(repository, files);
    const candidates = files
        .flatMap((path) => candidatesIn(repository, path, isWorthALook))
        .slice(0, MOST_CANDIDATES);
    const isAside = ({ path }) => ASIDE.test(fromFolder(repository, path));
    const evidence = [...evidenceIn(repository), ...startsInPython(repository, files)]
        .filter(({ file }) => isOnTheWay(file, repository.folder))
        .filter(({ file }) => !ASIDE.test(fromFolder(repository, file)))
        .sort((a, b) => b.weight - a.weight);
    const place = (candidate) => located(repository, files, candidate, evidence);
    const proven = evidence
        .map((each) => ({ each, app: meant(repository, files, each, candidates) }))
        .find(({ app }) => app !== undefined);
    const ranked = candidates
        .filter((each) => !isAside(each))
        .sort(byLikelihood)
        .map(place);
    const chosen = proven?.app ?? ranked[0];
    const isOther = (app) => app.path !== chosen?.path || app.name !== chosen.name;
    return {
        chosen,
        reason: proven?.app !== undefined
            ? `${proven.each.file} ${proven.each.how}`
            : ranked.length > 1
                ? 'its file and name are the usual ones'
                : 'it is the only one',
        // The factory that makes the chosen one is no other app.
        others: ranked.filter((app) => isOther(app) && !(app.isFactory && app.path === chosen?.path)),
        aside: candidates.filter(isAside).map(place).filter(isOther),
    };
}
function pythonFiles(repository) {
    return repository.files
        .filter((path) => path.endsWith('.py') && isInside(path, repository.folder))
        .slice(0, MOST_PYTHON_FILES);
}
/** Whether a file is in the folder, or beside one of the folders above it. */
function isOnTheWay(file, folder) {
    return isInside(file, folder) || isInside(folder, folderOf(file));
}
function fromFolder({ folder }, path) {
    return folder === '' ? path : path.slice(folder.length + 1);
}
/** A cheap look first: most files of a service know nothing of the app. */
function hints(repository, files) {
    const classes = files.flatMap((path) => {
        const source = repository.read(path) ?? '';
        if (!source.includes('FastAPI'))
            return [];
        const found = source.matchAll(/^class[ \t]{1,9}([A-Za-z_]\w{0,99})\([\w., \t]{0,200}FastAPI\b/gm);
        return [...found].map(([, name]) => name);
    });
    const words = ['FastAPI', 'create_app', 'make_app', 'get_app', 'build_app', ...classes];
    const pattern = new RegExp(words.slice(0, MOST_CANDIDATES).join('|'));
    return (source) => pattern.test(source);
}
function candidatesIn(repository, path, isWorthALook) {
    const source = repository.read(path);
    if (source === undefined || !isWorthALook(source))
        return [];
    const module = readModule(source);
    const factories = module.functions.filter((each) => isFactory(module, each));
    const objects = [...module.bindings]
        .filter(([, bindings]) => bindings.some(({ value, scope }) => scope === undefined && isAppValue(repository, path, module, value)))
        .map(([name]) => name);
    const all = [
        ...objects.map((name) => ({ path, module, name, isFactory: false })),
        ...factories.map(({ name }) => ({ path, module, name, isFactory: true })),
    ];
    return all.filter(({ name }) => apps_IDENTIFIER.test(name));
}
/** `FastAPI(…)` or a class made from it, or the call of a factory, its own or imported. */
function isAppValue(repository, path, module, value) {
    const call = callAt(value);
    if (call === undefined)
        return false;
    if (isFromFastapi(module, call.callee, 'FastAPI'))
        return true;
    return (0,app_recipe/* foldersUp */.T)(folderOf(path)).some((appDir) => {
        const project = projectOf(repository, appDir);
        const place = project.resolve(path, call.callee);
        if (place === undefined)
            return false;
        if (isAppClass(project, place))
            return true;
        const maker = place.module.functionNamed.get(place.name);
        return maker !== undefined && makesApp(place.module, maker);
    });
}
/** Whether a class of the service's own is made from FastAPI's. */
function isAppClass(project, place, depth = 0) {
    return basesOf(place).some((base) => {
        if (isFromFastapi(place.module, base, 'FastAPI'))
            return true;
        const above = depth < MOST_CLASSES ? project.resolve(place.path, base) : undefined;
        return above !== undefined && isAppClass(project, above, depth + 1);
    });
}
/** `uvicorn.run("module:attribute")` in Python files. */
function startsInPython(repository, files) {
    return files.flatMap((file) => {
        const source = repository.read(file);
        if (source === undefined || !source.includes('uvicorn.run('))
            return [];
        return [...source.matchAll(/uvicorn\.run\(\s*["']([A-Za-z_][\w.]*:[A-Za-z_]\w*)["']/g)].map(([, app]) => ({ file, how: 'starts it with uvicorn.run', weight: 2, app: app }));
    });
}
/** The app that evidence means, where the repository has it. */
function meant(repository, files, evidence, candidates) {
    const paths = pathsMeant(evidence);
    const byPath = paths
        .map((path) => candidates.find((each) => each.path === path && !each.isFactory))
        .find((each) => each !== undefined);
    if (byPath !== undefined)
        return located(repository, files, byPath, []);
    if (evidence.app === undefined)
        return undefined;
    const [dotted, attribute] = evidence.app.split(':');
    const name = attribute.replace(/\(\)$/, '');
    const stem = dotted.replaceAll('.', '/');
    // Without a candidate of that name the file itself must be there: an app made in another way.
    const file = filesNamed(files, stem, folderOf(evidence.file)).find((path) => {
        const isCandidate = candidates.some((each) => each.path === path && each.name === name);
        return isCandidate || projectOf(repository, '').moduleAt(path)?.bindings.has(name);
    });
    if (file === undefined)
        return undefined;
    const whole = file.replace(/(?:\/__init__)?\.py$/, '');
    const named = whole === stem ? '' : whole.slice(0, -stem.length - 1);
    const module = projectOf(repository, '').moduleAt(file) ?? NOTHING;
    // "python shop/main.py" with uvicorn.run("main:app") finds main, and then not what it imports.
    const likely = importFolder(repository, file, module);
    const isWrong = ownImports(repository, named, module) < ownImports(repository, likely, module);
    return appIn(isWrong ? likely : named, file, name, attribute.endsWith('()'));
}
/** Files of a module, the nearest to where it is named first. */
function filesNamed(files, stem, near) {
    const tails = [`${stem}.py`, `${stem}/__init__.py`];
    const isNear = (path) => Number(isInside(path, near));
    return files
        .filter((path) => tails.some((tail) => path === tail || path.endsWith(`/${tail}`)))
        .sort((a, b) => isNear(b) - isNear(a));
}
function byLikelihood(a, b) {
    const rank = (list, name) => list.includes(name) ? list.indexOf(name) : list.length;
    const keys = ({ path, name, isFactory }) => [
        Number(isFactory),
        rank(FILE_NAMES, path.slice(path.lastIndexOf('/') + 1)),
        path.split('/').length,
        rank(OBJECT_NAMES, name),
    ];
    const [left, right] = [keys(a), keys(b)];
    const at = left.findIndex((key, index) => key !== right[index]);
    return at < 0 ? (a.path < b.path ? -1 : 1) : left[at] - right[at];
}
/** Where a candidate is imported from, and by which name. */
function located(repository, files, { path, module, name, isFactory }, evidence) {
    const known = evidence
        .map((each) => meant(repository, files, each, [{ path, module, name, isFactory }]))
        .find((app) => app?.path === path && app.name === name);
    if (known !== undefined)
        return known;
    return appIn(importFolder(repository, path, module), path, name, isFactory);
}
function appIn(appDir, path, name, isFactory) {
    const dotted = path
        .slice(appDir === '' ? 0 : appDir.length + 1)
        .replace(/(?:\/__init__)?\.py$/, '')
        .replaceAll('/', '.');
    const setting = `${dotted}:${name}${isFactory ? '()' : ''}`;
    return { path, name, isFactory, appDir, setting };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/config/schema.js + 1 modules
var schema = __webpack_require__(27067);
;// CONCATENATED MODULE: ./build/init/configuration-file.js
/** The text of the configuration file: what was found out, and the thresholds as they are by default. */



/** Thresholds in the order in which they are shown, and what a regression is by them. */
const THRESHOLDS = [
    ['cpu-percent', 'more CPU per request, in per cent'],
    ['category-points', 'a kind of work (database, validation, …) that takes so many points more'],
    ['function-points', 'a function that takes so many points more'],
    ['function-min-share-percent', 'functions below this share on both sides are not shown'],
    ['latency-percent', 'p90 latency, in per cent'],
    ['throughput-percent', 'fewer requests a second, in per cent'],
    ['error-rate-points', 'more failed requests, in points'],
    ['drift-cpu-percent', 'slow drift of CPU per request over the last measurements, a warning'],
    ['drift-calls-percent', 'the same of calls per request'],
    ['calls-percent', 'more calls per request, counted exactly, in per cent'],
    ['turns-percent', 'more turns of loops per request, in per cent'],
    ['endpoint-calls-percent', 'more calls per request of one endpoint, in per cent'],
    ['endpoint-turns-percent', 'more turns of loops per request of one endpoint, in per cent'],
    ['category-calls-points', 'a kind of work whose calls take so many points more'],
    ['endpoint-queries', 'so many more queries per request of one endpoint'],
    ['count-floor', 'changes of fewer calls or turns per request never count'],
    ['alpha-percent', 'of decisions over the same code, the part that may raise an alarm'],
];
/** @throws Error when the text is no configuration, which would be a mistake of ours */
function configurationFile(settings) {
    const { app, appDir, python, load, setup } = settings;
    const values = {
        app,
        ...(appDir === undefined ? {} : { 'app-dir': appDir }),
        ...(python === undefined ? {} : { python }),
        ...(load === undefined ? {} : { load }),
        ...(setup === undefined ? {} : { setup }),
    };
    const text = `# What is measured, and what a regression is. docs/configuration.md has every setting.
${(0,dist/* stringify */.As)(values, { lineWidth: 0 })}
# A regression is a change above one of these limits that is certain to be no noise.
# These are the defaults; null switches one off. A point is a hundredth of base's CPU per request.
# thresholds:
${thresholdLines().join('\n')}
`;
    if (!(0,external_node_util_.isDeepStrictEqual)((0,dist/* parse */.qg)(text), values))
        throw new Error('the configuration does not read back');
    schema/* settingsSchema */.dP.parse(values);
    return text;
}
function thresholdLines() {
    const defaults = schema/* thresholdsSchema */.qb.parse({});
    const entries = THRESHOLDS.map(([name, meaning]) => ({
        entry: `#   ${name}: ${defaults[name]}`,
        meaning,
    }));
    const width = Math.max(...entries.map(({ entry }) => entry.length));
    return entries.map(({ entry, meaning }) => `${entry.padEnd(width)}  # ${meaning}`);
}

;// CONCATENATED MODULE: ./build/init/environment.js
/** Variables of the environment that a service does not start without. */





const MOST_MODULES = 500;
const MOST_FUNCTIONS = 1000;
/** Classes above a class that are looked at. */
const environment_MOST_BASES = 20;
const MOST_NAMES = 50;
/** A name that can stand in a workflow as it is. */
const VARIABLE = /^[A-Za-z_]\w{0,100}$/;
/**
 * The variables that are read when the app is imported and started, and without which that ends:
 * `os.environ["NAME"]` in modules and in the functions that these call, in the factory and in what
 * runs at startup; fields without a default of pydantic's settings. What stands under a condition
 * does not count, nor what a `.env` of the repository gives. Sorted by name.
 * @param path the app's file
 * @param name the app's object or factory
 */
function requiredVariables(repository, project, path, name) {
    const start = {
        project,
        files: new Set(),
        called: new Set(),
        read: new Set(),
        given: new Set(namesInDotenv(repository, path)),
        waiting: [],
    };
    for (const folder of (0,app_recipe/* foldersUp */.T)(folderOf(path)))
        addFile(start, inFolder(folder, '__init__.py'));
    addFile(start, path);
    addCalled(start, path, name);
    for (let next = start.waiting.pop(); next !== undefined; next = start.waiting.pop()) {
        const module = project.moduleAt(next.path);
        if (module === undefined)
            continue;
        for (const statement of next.statements)
            lookAt(start, next.path, module, statement);
    }
    const required = [...start.read].filter((each) => !start.given.has(each) && VARIABLE.test(each));
    return required.sort().slice(0, MOST_NAMES);
}
function namesInDotenv({ read }, path) {
    return (0,app_recipe/* foldersUp */.T)(folderOf(path)).flatMap((folder) => {
        const lines = (read(inFolder(folder, '.env')) ?? '').split('\n');
        return lines.flatMap((line) => /^\s*(?:export\s+)?(\w+)\s*=/.exec(line)?.[1] ?? []);
    });
}
/** A module runs when it is imported, with the bodies of its classes, and imports others. */
function addFile(start, path) {
    if (start.files.has(path) || start.files.size >= MOST_MODULES)
        return;
    const module = start.project.moduleAt(path);
    if (module === undefined)
        return;
    start.files.add(path);
    const statements = module.statements.filter(({ scope }) => functionIndent(scope) < 0);
    start.waiting.push({ path, statements });
    for (const name of importedBy(start.project, path, module)) {
        for (const file of filesOf(start.project, name))
            addFile(start, file);
    }
    for (const definition of module.functions) {
        if (definition.decorators.some(isStartup))
            addBody(start, path, definition);
    }
}
function functionIndent(scope) {
    return scope?.functionIndent ?? -1;
}
/** Absolute names of modules, and of what is taken out of them, which may be modules as well. */
function importedBy(project, path, module) {
    const bound = [...module.imports.values(), ...module.stars].map(({ level, module, name }) => [project.absoluteName(path, level, module), name ?? ''].filter((each) => each !== '').join('.'));
    // "import a.b" binds a alone, and runs both.
    const plain = module.statements.flatMap(({ tokens }) => tokens[0]?.text === 'import' ? (dottedAt(tokens, 1)?.name ?? []) : []);
    return [...bound, ...plain];
}
/** The files of a module and of the packages that it is in. */
function filesOf(project, dotted) {
    const parts = dotted.split('.');
    return parts.flatMap((_, at) => project.fileOf(parts.slice(0, at + 1).join('.')) ?? []);
}
function isStartup({ callee, positional }) {
    return /(?:^|\.)on_event$/.test(callee) && literalOf(positional[0]) === 'startup';
}
/** What a call of a name runs: a function, or how an object of a class is made. */
function addCalled(start, path, dotted) {
    const place = start.project.resolve(path, dotted);
    const id = `${place?.path}:${place?.name}`;
    if (place === undefined || start.called.has(id) || start.called.size >= MOST_FUNCTIONS)
        return;
    start.called.add(id);
    const { module, name } = place;
    const definition = module.functionNamed.get(name);
    if (definition !== undefined)
        addBody(start, place.path, definition);
    if (!module.classes.has(name))
        return;
    for (const each of module.functions) {
        if (each.name === '__init__' && each.scope?.kind === 'class' && each.scope.name === name) {
            addBody(start, place.path, each);
        }
    }
    for (const field of settingsFields(start.project, place))
        start.read.add(field);
}
/** What a function inside of a function does waits for its own call. */
function addBody(start, path, { body }) {
    const own = functionIndent(body[0]?.scope);
    const statements = body.filter(({ scope }) => functionIndent(scope) === own);
    start.waiting.push({ path, statements });
}
function lookAt(start, path, module, statement) {
    const { tokens, condition } = statement;
    const isDefinition = tokens.slice(0, 2).some(({ text }) => text === 'def' || text === 'class');
    if (condition !== undefined || isDefinition || tokens[0]?.text === 'del')
        return;
    // "value if name in os.environ else other" asks first.
    const isAsked = tokens.some(({ kind, text }, at) => at > 0 && kind === 'name' && text === 'if');
    for (let at = 0; at < tokens.length; at++) {
        const named = dottedAt(tokens, at);
        if (named === undefined)
            continue;
        const next = tokens[named.end];
        if (next?.text === '(') {
            if (/(?:^|\.)environ\.setdefault$/.test(named.name)) {
                start.given.add(literalOf(callAt(tokens, at)?.positional[0]) ?? '');
            }
            addCalled(start, path, named.name);
        }
        if (next?.text === '[' && isEnvironment(module, named.name)) {
            const variable = tokens[named.end + 1]?.value ?? '';
            const isGiven = tokens[named.end + 3]?.text === '=';
            if (isGiven)
                start.given.add(variable);
            else if (!isAsked && tokens[named.end + 2]?.text === ']')
                start.read.add(variable);
        }
        // The context manager of an app's life.
        if (named.name === 'lifespan' && next?.text === '=') {
            const manager = dottedAt(tokens, named.end + 1);
            if (manager !== undefined)
                addCalled(start, path, manager.name);
        }
        at = named.end - 1;
    }
}
/** `os.environ`, by what the module imports. */
function isEnvironment(module, dotted) {
    const what = importedAs(module, dotted);
    return what?.module === 'os' && what.names.join('.') === 'environ';
}
/** The variables of the fields without a default, where a class is one of pydantic's settings. */
function settingsFields(project, place) {
    const fields = new Map();
    let prefix = '';
    let isSettings = false;
    const waiting = [place];
    // From the class up: what a class says itself counts for what it takes over.
    for (let seen = 0; waiting.length > 0 && seen < environment_MOST_BASES; seen++) {
        const each = waiting.shift();
        if (each === undefined)
            continue;
        for (const { tokens, scope } of each.module.statements) {
            if (scope?.kind !== 'class')
                continue;
            if (scope.name === each.name) {
                const name = tokens[0]?.text ?? '';
                if (isField(tokens) && !fields.has(name))
                    fields.set(name, fieldOf(tokens));
            }
            if (scope.name === each.name || scope.outer?.name === each.name)
                prefix ||= prefixIn(tokens);
        }
        for (const base of basesOf(each)) {
            isSettings ||= isBaseSettings(each.module, base);
            waiting.push(project.resolve(each.path, base));
        }
    }
    if (!isSettings)
        return [];
    return [...fields].flatMap(([name, { isRequired, variable }]) => isRequired ? (variable ?? `${prefix}${name}`.toUpperCase()) : []);
}
function isBaseSettings(module, base) {
    const what = importedAs(module, base);
    if (what === undefined || !/^pydantic(?:_settings)?(?:\.|$)/.test(what.module))
        return false;
    return what.names.at(-1) === 'BaseSettings';
}
/** `name: type` and `name: type = value`. */
function isField(tokens) {
    const [first, second, third] = tokens;
    return first?.kind === 'name' && second?.text === ':' && third?.text !== 'ClassVar';
}
function fieldOf(tokens) {
    const at = signAtTop(tokens, '=');
    if (at < 0)
        return { isRequired: true };
    const field = callAt(tokens, at + 1);
    if (field === undefined || !/(?:^|\.)Field$/.test(field.callee))
        return { isRequired: false };
    const { positional, keyword } = field;
    const fallback = positional[0] ?? keyword.get('default') ?? keyword.get('default_factory');
    if (fallback !== undefined && fallback[0]?.text !== '...')
        return { isRequired: false };
    const alias = ['validation_alias', 'alias', 'env'].find((name) => keyword.has(name));
    if (alias === undefined)
        return { isRequired: true };
    const variable = literalOf(keyword.get(alias));
    // Of several names nobody knows which one is meant.
    return variable === undefined ? { isRequired: false } : { isRequired: true, variable };
}
/** `env_prefix` of `model_config = SettingsConfigDict(…)` or of `class Config`. */
function prefixIn(tokens) {
    const call = callAt(tokens, 2);
    const given = dottedName(tokens.slice(0, 1)) === 'env_prefix'
        ? tokens.slice(2)
        : call?.keyword.get('env_prefix');
    return literalOf(given) ?? '';
}

;// CONCATENATED MODULE: ./build/init/installing.js
/** How the dependencies of a service are installed in a workflow, from the files that name them. */


/** Named itself, or by a package that needs it; a lock names what it brings along. */
const UVICORN = /\buvicorn\b|fastapi(?:-slim)?\[[^\]]*\b(?:standard|all)\b/i;
/**
 * How to install what a service needs.
 * @param appFolder the folder of the app's file, relative to the root
 */
function howToInstall(repository, appFolder) {
    const folders = (0,app_recipe/* foldersUp */.T)(appFolder);
    const recipe = (0,app_recipe/* recipeOf */.S)(repository.files, folders, (file) => isPackage(repository, file));
    if (recipe === undefined) {
        return {
            manager: 'none',
            folder: '',
            files: condaFiles(repository, folders),
            commands: ['pip install "fastapi[standard]"'],
            environmentFolder: undefined,
            setup: undefined,
            namesUvicorn: true,
        };
    }
    const common = { ...recipe, namesUvicorn: namesUvicorn(repository, recipe.files) };
    switch (recipe.manager) {
        case 'requirements':
            return {
                ...common,
                // Paths in requirements are relative to their file, editable ones to where pip runs.
                folder: '',
                commands: [`pip install ${recipe.files.map((file) => `-r ${shellWord(file)}`).join(' ')}`],
                environmentFolder: undefined,
                setup: undefined,
            };
        case 'project':
            return {
                ...common,
                commands: ['pip install .'],
                environmentFolder: undefined,
                setup: undefined,
            };
        default:
            return { ...common, ...fromLock(repository, recipe, folders) };
    }
}
function fromLock(repository, { manager, folder }, folders) {
    // In a workspace the lock is at its root, but what is installed is what the app's project needs.
    const project = folders.find((each) => repository.has(inFolder(each, 'pyproject.toml')));
    const commands = {
        uv: ['uv sync --frozen'],
        poetry: ['pipx install poetry', 'python -m venv .venv', 'poetry install --no-interaction'],
        pdm: ['pipx install pdm', 'python -m venv .venv', 'pdm sync'],
        pipenv: ['pipx install pipenv', 'python -m venv .venv', 'pipenv sync'],
    };
    const steps = {
        pdm: 'python -m venv .venv && pdm sync',
        pipenv: 'python -m venv .venv && PIPENV_VENV_IN_PROJECT=1 pipenv sync',
    };
    const step = steps[manager];
    return {
        folder: manager === 'uv' ? (project ?? folder) : folder,
        commands: commands[manager] ?? [],
        environmentFolder: folder,
        setup: step === undefined || folder === '' ? step : `cd ${shellWord(folder)} && ${step}`,
    };
}
/** Conda's file, which nothing here installs from. */
function condaFiles({ has }, folders) {
    const paths = folders.flatMap((folder) => ['environment.yml', 'environment.yaml'].map((name) => inFolder(folder, name)));
    return paths.filter(has).slice(0, 1);
}
/** Otherwise it holds the settings of tools alone. */
function isPackage(repository, file) {
    return (file.endsWith('.py') ||
        /^\s*\[(?:project|build-system|tool\.poetry)\]/m.test(repository.read(file) ?? ''));
}
function namesUvicorn(repository, files) {
    const texts = files.map((file) => repository.read(file));
    // A file that is too large, or that takes in others, may name it where nobody looked.
    return texts.some((text) => text === undefined || UVICORN.test(text) || /^\s*-r\b/m.test(text));
}

;// CONCATENATED MODULE: ./build/init/python-version.js
/** The version of Python that a service runs on. */


const DEFAULT_PYTHON = '3.12';
/** The oldest that can be measured. */
const OLDEST_MINOR = 9;
const NEWEST_MINOR = 14;
/**
 * The version: `.python-version` decides; else, within the range that the project gives, what the
 * workflows or the Dockerfile use, then the default, then what is nearest to it.
 * @param fromWorkflows what existing workflows set up, in order
 */
function pythonVersion(repository, appFolder, fromWorkflows) {
    const folders = (0,app_recipe/* foldersUp */.T)(appFolder);
    const pinned = folders.flatMap((folder) => pinnedIn(repository, inFolder(folder, '.python-version')));
    const range = folders
        .map((folder) => rangeIn(repository, folder))
        .find((each) => each !== undefined);
    const allowed = range?.minors ?? minors();
    const named = [...fromWorkflows, ...imagesIn(repository, folders)];
    const fits = named.filter(({ version }) => allowed.includes(minorOf(version)));
    const [exact] = [...pinned.filter(({ version }) => minorOf(version) >= OLDEST_MINOR), ...fits];
    if (exact !== undefined)
        return exact;
    if (range === undefined)
        return { version: DEFAULT_PYTHON, source: undefined };
    const wanted = minorOf(DEFAULT_PYTHON);
    const [nearest] = allowed.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
    return { version: `3.${nearest ?? wanted}`, source: range.source };
}
function minors() {
    const count = NEWEST_MINOR - OLDEST_MINOR + 1;
    return Array.from({ length: count }, (_, index) => OLDEST_MINOR + index);
}
function minorOf(version) {
    return Number(version.split('.')[1]);
}
function pinnedIn(repository, file) {
    const text = repository.has(file) ? repository.read(file) : undefined;
    const version = /^(?:cpython[-@])?(3\.\d{1,2}(?:\.\d{1,3})?)\s*$/m.exec(text ?? '')?.[1];
    return version === undefined ? [] : [{ version, source: file }];
}
/** The minor versions that a project allows; undefined when it says nothing. */
function rangeIn(repository, folder) {
    for (const [name, pattern] of [
        ['pyproject.toml', /^\s*requires-python\s*=\s*["']([^"'\n]+)["']/m],
        ['pyproject.toml', /^\s*python\s*=\s*["']([^"'\n]+)["']/m],
        ['Pipfile', /^\s*python_(?:full_)?version\s*=\s*["']([^"'\n]+)["']/m],
    ]) {
        const source = inFolder(folder, name);
        const text = repository.has(source) ? repository.read(source) : undefined;
        const range = pattern.exec(text ?? '')?.[1];
        const allowed = range === undefined ? [] : minors().filter((minor) => isAllowed(minor, range));
        if (allowed.length > 0)
            return { minors: allowed, source };
    }
    return undefined;
}
/** Whether a minor version fits in a range of PEP 440 or poetry; parts that are neither say nothing. */
function isAllowed(minor, range) {
    return range.split('||').some((alternative) => (alternative.match(/[^\s,=<>!~^]*[=<>!~^]*\s*[\d.*]+/g) ?? []).every((part) => {
        const found = /^([=<>!~^]*)\s*(\d+)(?:\.(\d+))?(?:\.([\d*]+))?/.exec(part.trim());
        if (found === null)
            return true;
        const [, sign, major, given, patch] = found;
        if (major !== '3' || given === undefined)
            return allowsByMajor(sign ?? '', Number(major));
        const limit = Number(given);
        const hasPatch = patch !== undefined && patch !== '*';
        switch (sign) {
            case '>=':
            case '^':
                return minor >= limit;
            case '>':
                return hasPatch ? minor >= limit : minor > limit;
            case '<=':
                return minor <= limit;
            case '<':
                return hasPatch && Number(patch) > 0 ? minor <= limit : minor < limit;
            case '!=':
                return hasPatch || minor !== limit;
            case '~=':
                return hasPatch ? minor === limit : minor >= limit;
            default: // "~", "==" and a version by itself
                return minor === limit;
        }
    }));
}
/** `>=3`, `<4`, `^3`: 3 with any minor version, or none. */
function allowsByMajor(sign, major) {
    if (sign === '<')
        return major > 3;
    if (sign === '>')
        return major < 3;
    if (sign === '!=')
        return major !== 3;
    return sign === '<=' ? major >= 3 : sign === '>=' ? major <= 3 : major === 3;
}
/** `FROM python:3.12-slim` in the Dockerfiles of the folders. */
function imagesIn(repository, folders) {
    return folders.flatMap((folder) => {
        const source = inFolder(folder, 'Dockerfile');
        const text = repository.has(source) ? repository.read(source) : undefined;
        const version = /^FROM\s+(?:--\S+\s+)?(?:[\w.-]+\/)*python:(3\.\d{1,2})\b/im.exec(text ?? '')?.[1];
        return version === undefined ? [] : [{ version, source }];
    });
}

// EXTERNAL MODULE: ./build/load/scenario.js
var scenario = __webpack_require__(2927);
;// CONCATENATED MODULE: ./build/init/requirements.js
/** What a request for a route must bring along, as far as the source tells. */


/** Words that a dependency which wants a login is called by, where its source is not at hand. */
const LOGIN = /(?:^|_)(?:auth\w*|users?|login|logged|tokens?|jwt|oauth2?|admin|superuser|principal|permissions?|credentials?|api_?key|current|require\w*|verify\w*|protected)(?:_|$)/i;
const SECURITY = /^(?:Security|OAuth2\w*|HTTPBearer|HTTPBasic|HTTPDigest|APIKey(?:Header|Query|Cookie)|OpenIdConnect)$/;
/** Parameters that FastAPI fills by itself. */
const GIVEN = /^(?:Request|Response|WebSocket|HTTPConnection|BackgroundTasks|SecurityScopes)$/;
const MOST_DEPTH = 6;
/** What a request for a route needs. */
function requirementsOf(project, route) {
    const pathParameters = [...route.path.matchAll(/\{([^{}:]*)(?::[^{}]*)?\}/g)].map(([, name]) => name);
    const needs = { query: new Set(), reasons: new Set(), seen: new Set() };
    ofFunction(project, route.file, route.definition, needs, new Set(pathParameters), 0);
    for (const { file, value } of route.dependencies)
        ofDependency(project, { file, value }, needs, 0);
    for (const condition of route.conditions) {
        needs.reasons.add(`is there only under "${oneLine(spelled(condition), 80)}"`);
    }
    const answer = answerOf(route);
    if (answer !== undefined)
        needs.reasons.add(answer);
    return { pathParameters, query: [...needs.query], reasons: [...needs.reasons] };
}
/** Why the answer is no plain 2xx, or does not end. */
function answerOf({ definition, declaration }) {
    const status = declaration.keyword.get('status_code')?.at(-1)?.text ?? '';
    if (/(?:^|_)[345]\d\d(?:_|$)/.test(status))
        return `answers ${/[345]\d\d/.exec(status)?.[0]}`;
    const said = [
        ...(declaration.keyword.get('response_class') ?? []),
        ...definition.returns,
        ...definition.body.flatMap(({ tokens }) => tokens),
    ].map(({ text }) => text);
    if (said.includes('RedirectResponse'))
        return 'may redirect';
    const streams = ['StreamingResponse', 'EventSourceResponse'];
    if (streams.some((name) => said.includes(name)))
        return 'streams, perhaps without an end';
    return said.includes('FileResponse') ? 'sends a file, which has to be there' : undefined;
}
function ofFunction(project, file, definition, needs, known, depth) {
    if (depth > MOST_DEPTH)
        return;
    const isMethod = definition.scope?.kind === 'class';
    for (const [index, parameter] of definition.parameters.entries()) {
        if (known.has(parameter.name) || (isMethod && index === 0))
            continue;
        ofParameter(project, file, parameter, needs, depth);
    }
}
function ofParameter(project, file, { name, annotation, fallback }, needs, depth) {
    const marker = fallback === undefined ? undefined : callAt(fallback);
    const kind = lastName(marker?.callee);
    if (kind === 'Depends' || kind === 'Security') {
        ofDependency(project, { file, value: fallback }, needs, depth, annotation);
        return;
    }
    const annotated = annotatedCalls(project, file, annotation);
    const dependency = annotated.find(({ call }) => /^(?:Depends|Security)$/.test(lastName(call.callee)));
    if (dependency !== undefined) {
        ofDependency(project, dependency, needs, depth, dependency.type);
        return;
    }
    const place = kind === '' ? lastName(annotated.at(-1)?.call.callee) : kind;
    const isMarked = /^(?:Query|Header|Cookie|Path|Body|Form|File)$/.test(kind);
    if (fallback !== undefined && !(isMarked && isRequired(marker)))
        return;
    if (GIVEN.test(lastName(dottedName(annotation))))
        return;
    if (place === 'Header')
        needs.reasons.add(`needs the header ${name.replaceAll('_', '-')}`);
    else if (place === 'Cookie')
        needs.reasons.add(`needs the cookie ${name}`);
    else if (/^(?:Body|Form|File)$/.test(place))
        needs.reasons.add('needs a body');
    else if (place !== 'Path')
        needs.query.add(aliasOf(marker ?? annotated.at(-1)?.call) ?? name);
}
/** `Query(...)` and `Query()`: nothing, or an ellipsis, where the default would be. */
function isRequired({ positional, keyword }) {
    const given = positional[0] ?? keyword.get('default');
    return keyword.get('default_factory') === undefined && (given?.[0]?.text ?? '...') === '...';
}
function aliasOf(call) {
    return literalOf(call?.keyword.get('alias'));
}
/** The calls in `Annotated[type, call, …]`, also where the annotation is a name for one. */
function annotatedCalls(project, file, annotation, depth = 0) {
    if (lastName(dottedPrefix(annotation)) === 'Annotated') {
        const open = annotation.findIndex(({ text }) => text === '[');
        const [type = [], ...rest] = open < 0 ? [] : partsOf(annotation, open);
        return rest.flatMap((value) => {
            const call = callAt(value);
            return call === undefined ? [] : [{ file, value, call, type }];
        });
    }
    const name = dottedName(annotation);
    const alias = name === undefined || depth > MOST_DEPTH ? undefined : project.resolve(file, name);
    const value = alias?.module.bindings.get(alias.name)?.[0]?.value;
    if (alias === undefined || value === undefined)
        return [];
    return annotatedCalls(project, alias.path, value, depth + 1);
}
function dottedPrefix(tokens) {
    const open = tokens.findIndex(({ text }) => text === '[');
    return open < 0 ? undefined : dottedName(tokens.slice(0, open));
}
/** `Depends(what)`: what it needs itself, and whether it wants a login. */
function ofDependency(project, { file, value }, needs, depth, type = []) {
    const marker = callAt(value);
    if (marker === undefined || depth > MOST_DEPTH)
        return;
    const what = marker.positional[0] ?? marker.keyword.get('dependency') ?? type;
    const maker = callAt(what);
    const name = maker?.callee ?? dottedName(what) ?? '';
    const isLogin = SECURITY.test(lastName(marker.callee)) || SECURITY.test(lastName(name));
    const place = name === '' ? undefined : project.resolve(file, name);
    if (place === undefined) {
        if (isLogin || LOGIN.test(lastName(name)))
            needs.reasons.add('needs a login');
        return;
    }
    const made = callAt(place.module.bindings.get(place.name)?.[0]?.value ?? []);
    if (isLogin || SECURITY.test(lastName(made?.callee)) || LOGIN.test(place.name)) {
        needs.reasons.add('needs a login');
        return;
    }
    const id = `${place.path}:${place.name}`;
    if (needs.seen.has(id))
        return;
    needs.seen.add(id);
    const definition = place.module.functionNamed.get(place.name);
    // A dependency that a call makes is the function it returns, which is not looked for.
    if (definition !== undefined && maker === undefined) {
        ofFunction(project, place.path, definition, needs, new Set(), depth + 1);
    }
}
function lastName(dotted) {
    return dotted?.split('.').at(-1) ?? '';
}

;// CONCATENATED MODULE: ./build/init/routes.js
/** The GET routes of an app, read from its source: prefixes of routers included, nothing run. */



const OTHER_METHODS = new Set(['post', 'put', 'patch', 'delete', 'options', 'head', 'trace']);
const MOST_ROUTES = 1000;
const routes_MOST_DEPTH = 10;
/** Routers that take in one another several times multiply with every level. */
const MOST_VISITS = 1000;
/** The routes of an object or factory in a file. */
function routesOf(project, path, name) {
    const walk = { project, visits: 0, routes: [], others: 0, unread: 0 };
    const place = project.resolve(path, name);
    const reached = { prefix: '', dependencies: [], conditions: [], above: [] };
    if (place !== undefined)
        visit(walk, madeBy(project, place), reached);
    const { routes, others, unread } = walk;
    return { routes, others, unread };
}
/** Where the app is that a name stands for: a factory's is a variable in it. */
function madeBy(project, place) {
    const factory = place.module.functionNamed.get(place.name);
    if (factory !== undefined) {
        return { ...place, name: appNameIn(place.module, factory) ?? place.name };
    }
    const value = place.module.bindings.get(place.name)?.[0]?.value ?? [];
    const call = callAt(value);
    const maker = call === undefined ? undefined : project.resolve(place.path, call.callee);
    if (maker?.module.functionNamed.has(maker.name)) {
        return madeBy(project, maker);
    }
    const alias = dottedName(value);
    return (alias === undefined ? undefined : project.resolve(place.path, alias)) ?? place;
}
function visit(walk, place, reached) {
    const { above } = reached;
    const id = `${place.path}:${place.name}`;
    walk.visits += 1;
    if (above.includes(id) || above.length > routes_MOST_DEPTH || walk.visits > MOST_VISITS)
        return;
    const { module, name, path } = place;
    const made = callAt(module.bindings.get(name)?.[0]?.value ?? []);
    const own = madePrefix(walk, place, made);
    if (own === undefined) {
        walk.unread += 1;
        return;
    }
    // A list of routes that it is made from is not looked into.
    if (made?.keyword.has('routes'))
        walk.unread += 1;
    const ofClass = made === undefined ? [] : classDependencies(walk.project, path, made.callee);
    const here = {
        prefix: reached.prefix + own,
        dependencies: [...reached.dependencies, ...dependenciesOf(path, made), ...ofClass],
        conditions: reached.conditions,
        above: [...above, id],
    };
    for (const declared of [...decoratedIn(place), ...addedIn(walk, place)]) {
        takeRoute(walk, place, declared, here);
    }
    for (const inner of includedIn(module, name)) {
        const router = walk.project.resolve(path, inner.router);
        const further = inner.prefix === undefined ? '' : textOf(walk, place, inner.prefix);
        if (router === undefined || further === undefined) {
            // What is mounted and not the service's own are files, mostly.
            if (!inner.isMount)
                walk.unread += 1;
            continue;
        }
        visit(walk, madeBy(walk.project, router), {
            prefix: here.prefix + further,
            dependencies: [...here.dependencies, ...dependenciesOf(path, inner.call)],
            conditions: withCondition(here.conditions, inner.condition),
            above: here.above,
        });
    }
}
function decoratedIn({ module, name, path: file }) {
    return module.functions.flatMap((definition) => definition.decorators
        .filter(({ callee }) => callee.startsWith(`${name}.`))
        .map((declaration) => {
        const method = declaration.callee.slice(name.length + 1);
        return { method, declaration, definition, file, condition: definition.condition };
    }));
}
/** `name.add_api_route(path, function)`; without a function of the service's own it is unread. */
function addedIn(walk, { module, name, path }) {
    return callsOn(module, name).flatMap(({ method, call, condition }) => {
        if (method !== 'add_api_route' && method !== 'add_route')
            return [];
        const given = call.positional[1] ?? call.keyword.get(method === 'add_route' ? 'route' : 'endpoint');
        const endpoint = method === 'add_route' ? undefined : dottedName(given ?? []);
        const place = endpoint === undefined ? undefined : walk.project.resolve(path, endpoint);
        const definition = place?.module.functionNamed.get(place.name);
        if (place === undefined || definition === undefined) {
            walk.unread += 1;
            return [];
        }
        return [{ method, declaration: call, definition, file: place.path, condition }];
    });
}
function takeRoute(walk, place, { method, declaration, definition, file, condition }, { prefix, dependencies, conditions }) {
    if (OTHER_METHODS.has(method))
        walk.others += 1;
    if (!isGet(method, declaration)) {
        if (method === 'add_api_route')
            walk.others += 1;
        return;
    }
    if (walk.routes.length >= MOST_ROUTES)
        return;
    const path = declaration.positional[0] ?? declaration.keyword.get('path') ?? [];
    const route = textOf(walk, place, path);
    if (route === undefined) {
        walk.unread += 1;
        return;
    }
    const { scope } = definition;
    walk.routes.push({
        path: prefix + route,
        definition,
        file,
        declaration,
        dependencies: [
            ...dependencies,
            ...dependenciesOf(place.path, declaration),
            ...(scope?.kind === 'class' ? classDependencies(walk.project, file, scope.name) : []),
        ],
        conditions: withCondition(conditions, condition),
    });
}
function withCondition(conditions, condition) {
    return condition === undefined ? conditions : [...conditions, condition];
}
function isGet(method, { keyword }) {
    if (method === 'get')
        return true;
    if (method !== 'api_route' && method !== 'add_api_route')
        return false;
    const methods = keyword.get('methods');
    return methods === undefined || methods.some(({ value }) => value?.toUpperCase() === 'GET');
}
function madePrefix(walk, place, made) {
    const prefix = made?.keyword.get('prefix');
    return prefix === undefined ? '' : textOf(walk, place, prefix);
}
/** The text of an expression: a literal, or a name for one, also as an attribute of settings. */
function textOf({ project }, place, value) {
    const literal = literalOf(value);
    if (literal !== undefined)
        return literal;
    const dotted = dottedName(value);
    if (dotted === undefined)
        return undefined;
    const constant = project.resolve(place.path, dotted);
    if (constant !== undefined)
        return literalOf(boundTo(constant.module, constant.name));
    // An attribute of an object, such as settings.API_PREFIX: its class may stand anywhere.
    const [, attribute, ...rest] = dotted.split('.');
    return attribute === undefined || rest.length > 0 ? undefined : project.attributeText(attribute);
}
/** What a name is bound to, where that is one thing only. */
function boundTo(module, name) {
    const all = module.bindings.get(name) ?? [];
    return all.length === 1 ? all[0]?.value : undefined;
}
function dependenciesOf(file, call) {
    const value = call?.keyword.get('dependencies');
    if (value?.[0]?.text !== '[')
        return [];
    return partsOf(value, 0).map((part) => ({ file, value: part }));
}
const METHODS = /^(.+)\.(include_router|mount|add_api_route|add_route)$/;
const calls = new WeakMap();
/** What is called on an app or router, in order. */
function callsOn(module, name) {
    const known = calls.get(module) ?? allCalls(module);
    calls.set(module, known);
    return known.get(name) ?? [];
}
/** By the name of what they are called on. */
function allCalls(module) {
    const found = new Map();
    let loops = [];
    for (const statement of module.statements) {
        loops = loops.filter(({ indent }) => indent < statement.indent);
        const loop = loopOf(module, statement);
        if (loop !== undefined)
            loops.push(loop);
        const call = callAt(statement.tokens);
        const [, name, method] = METHODS.exec(call?.callee ?? '') ?? [];
        if (call === undefined || name === undefined || method === undefined)
            continue;
        const all = found.get(name) ?? [];
        all.push({ method, call, condition: statement.condition, loops });
        found.set(name, all);
    }
    return found;
}
/** What an app or router takes in, in order; a loop over a list of names counts as each of them. */
function includedIn(module, name) {
    return callsOn(module, name).flatMap(({ method, call, condition, loops }) => {
        if (method !== 'include_router' && method !== 'mount')
            return [];
        const isMount = method === 'mount';
        const given = isMount
            ? (call.positional[1] ?? call.keyword.get('app'))
            : (call.positional[0] ?? call.keyword.get('router'));
        const prefix = isMount
            ? (call.positional[0] ?? call.keyword.get('path'))
            : call.keyword.get('prefix');
        const routers = unrolled(dottedName(given ?? []) ?? '', loops);
        return routers.map((router) => ({ router, prefix, isMount, call, condition }));
    });
}
function unrolled(router, loops) {
    const [head, ...rest] = router.split('.');
    const loop = loops.findLast(({ variable }) => variable === head);
    return loop === undefined ? [router] : loop.items.map((item) => [item, ...rest].join('.'));
}
/** `for name in (a, b):`, the list also by its name. */
function loopOf(module, { tokens, indent }) {
    if (tokens[0]?.text !== 'for' || tokens[1]?.kind !== 'name' || tokens[2]?.text !== 'in') {
        return undefined;
    }
    const rest = tokens.slice(3);
    const named = dottedAt(rest);
    const list = named !== undefined && rest[named.end]?.text === ':'
        ? (boundTo(module, named.name) ?? [])
        : rest;
    if (list[0] === undefined || !'(['.includes(list[0].text))
        return undefined;
    const items = partsOf(list, 0).map((part) => dottedName(part) ?? '');
    // An empty list is filled elsewhere.
    return items.length === 0 ? undefined : { indent, variable: tokens[1].text, items };
}

;// CONCATENATED MODULE: ./build/init/scenario-file.js
/** The text of the scenario: the requests that can be sent as they are, the others as examples. */






/** Printable ASCII without spaces, quotes, brackets and what an expression is made of. */
const SENDABLE_PATH = /^\/[\w\-.~!&()*+,;=:@%/?]*$/;
const TEMPLATE_PATH = /^\/[\w\-.~!&()*+,;=:@%/?{}]*$/;
const MOST_REQUESTS = 100;
const MOST_EXAMPLES = 50;
/**
 * The scenario of an app.
 * @returns undefined when no route was found that can be sent as it is, and what was found
 */
function scenarioOf(project, file, name) {
    const found = routesOf(project, file, name);
    const described = uniquePaths(found.routes).map((route) => ({
        route,
        needs: requirementsOf(project, route),
    }));
    const names = nameCounts(described.map(({ route }) => route));
    const nameOf = ({ definition }) => names.get(definition.name) === 1 && /^\w{1,100}$/.test(definition.name)
        ? definition.name
        : undefined;
    const requests = described
        .filter(({ route, needs }) => isPlain(needs) && SENDABLE_PATH.test(route.path))
        .slice(0, MOST_REQUESTS)
        .map(({ route }) => requestOf(nameOf(route), route.path));
    const examples = described
        .filter(({ route, needs }) => !isPlain(needs) && TEMPLATE_PATH.test(route.path))
        .slice(0, MOST_EXAMPLES)
        .map(({ route, needs }) => exampleOf(route, needs, nameOf(route)));
    if (requests.length === 0)
        return { scenario: undefined, found };
    const text = scenarioText(requests, examples);
    return { scenario: { text, requests: requests.length, examples: examples.length }, found };
}
function requestOf(name, path) {
    return { ...(name === undefined ? {} : { name }), path, weight: 1 };
}
/** FastAPI answers with the first route of a path. */
function uniquePaths(routes) {
    const known = new Set();
    return routes.filter(({ path }) => !known.has(path) && known.add(path));
}
function nameCounts(routes) {
    const counts = new Map();
    for (const { definition } of routes) {
        counts.set(definition.name, (counts.get(definition.name) ?? 0) + 1);
    }
    return counts;
}
function isPlain({ pathParameters, query, reasons }) {
    return pathParameters.length + query.length + reasons.length === 0;
}
function exampleOf(route, needs, name) {
    const asked = needs.query.filter((each) => /^[\w-]+$/.test(each));
    const query = asked.length === 0 ? '' : `?${asked.map((each) => `${each}=`).join('&')}`;
    const reasons = [
        ...(needs.pathParameters.length === 0 ? [] : ['a value for each {…}']),
        ...(asked.length === 0 ? [] : ['a value for each query parameter']),
    ];
    const completed = reasons.length === 0 ? [] : [`needs ${reasons.join(', and ')}`];
    return {
        name,
        path: `${route.path}${query}`,
        reason: oneLine([...completed, ...needs.reasons].join('; ')),
    };
}
/** @throws Error when the text is no scenario, which would be a mistake of ours */
function scenarioText(requests, examples) {
    const value = { requests };
    const text = `# What is sent in each round: the GET routes that need nothing, as they were found in the source.
# An answer other than 2xx ends the measurement: give the status that is expected, or remove the
# request. docs/configuration.md has weights, bodies, headers and the login step.
#
# connections: 4             # keep-alive connections that send at once
# requests-per-round: 2000
# warm-up: 200               # requests before each round, not measured
${(0,dist/* stringify */.As)(value, { lineWidth: 0 })}${exampleLines(examples).join('\n')}`;
    if (!(0,external_node_util_.isDeepStrictEqual)((0,dist/* parse */.qg)(text), value))
        throw new Error('the scenario does not read back');
    scenario/* scenarioSchema */.mE.parse(value);
    return text;
}
function exampleLines(examples) {
    if (examples.length === 0)
        return [];
    const lines = examples.flatMap(({ name, path, reason }) => {
        const entry = (0,dist/* stringify */.As)([requestOf(name, path)], { lineWidth: 0 })
            .trimEnd()
            .split('\n');
        return [`  # ${reason}`, ...entry.map((line) => `  # ${line}`)];
    });
    return ['', '  # TO COMPLETE:', ...lines, ''];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/init/workflows.js
/** What the workflows of a repository say already: this action, versions of Python, services of tests. */



const workflows_text = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const environment = schemas/* record */.g1P(schemas/* string */.YjP(), workflows_text.nullable());
const stepSchema = schemas/* object */.Ikc({
    uses: schemas/* string */.YjP().optional(),
    run: schemas/* string */.YjP().optional(),
    with: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
    env: environment.optional().catch(undefined),
})
    .loose();
const jobSchema = schemas/* object */.Ikc({
    services: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())).optional().catch(undefined),
    container: schemas/* unknown */.L5J().optional(),
    env: environment.optional().catch(undefined),
    steps: schemas/* array */.YOg(stepSchema).optional().catch(undefined),
})
    .loose();
const workflowSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().optional().catch(undefined),
    env: environment.optional().catch(undefined),
    jobs: schemas/* record */.g1P(schemas/* string */.YjP(), jobSchema),
})
    .loose();
/** The workflows that can be read, by file. */
function workflowsOf(repository) {
    return repository.files
        .filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file))
        .flatMap((file) => {
        const parsed = workflowSchema.safeParse(yamlValue(repository.read(file) ?? ''));
        if (!parsed.success)
            return [];
        const { name, env, jobs } = parsed.data;
        return [{ file, name: name ?? file, env: texts(env), jobs: Object.entries(jobs) }];
    });
}
function texts(env) {
    return Object.fromEntries(Object.entries(env ?? {}).map(([name, value]) => [name, value === null ? '' : String(value)]));
}
/** The workflow that has the action already; undefined when none has. */
function workflowWith(workflows, action) {
    const wanted = actionName(action);
    const isIt = (uses) => {
        const name = actionName(uses ?? '');
        return name === wanted || /\/fastapi-spy-action$/.test(name);
    };
    return workflows.find(({ jobs }) => jobs.some(([, job]) => (job.steps ?? []).some(({ uses }) => isIt(uses))));
}
/** An action without the version that it is used in. */
function actionName(uses) {
    const at = uses.lastIndexOf('@');
    return at < 0 ? uses : uses.slice(0, at);
}
/** The versions of Python that workflows set up, those of a matrix left out. */
function versionsIn(workflows) {
    return workflows.flatMap(({ file, jobs }) => jobs.flatMap(([, job]) => (job.steps ?? []).flatMap(({ uses, with: inputs }) => {
        if (!/^(?:actions\/setup-python|astral-sh\/setup-uv)@/.test(uses ?? ''))
            return [];
        const version = /^3\.\d{1,2}(?:\.\d{1,3})?$/.exec(String(inputs?.['python-version']))?.[0];
        return version === undefined ? [] : [{ version, source: file }];
    })));
}
const TESTS = /\b(?:pytest|tox|nox|unittest|coverage run|make test|just test|hatch test)\b/;
/** The services of the job that tests; of another job when that has none. */
function surroundingsIn(workflows) {
    const all = workflows.flatMap((workflow) => workflow.jobs
        .filter(([, { services }]) => Object.keys(services ?? {}).length > 0)
        .map(([name, job]) => ({ workflow, name, job })));
    const found = all.find(({ job }) => testsOf(job) !== undefined) ?? all[0];
    if (found === undefined)
        return undefined;
    const { workflow, name, job } = found;
    const tests = testsOf(job);
    const services = split(Object.entries(job.services ?? {}), JOB_CONTEXTS);
    const jobEnv = split(Object.entries({ ...workflow.env, ...texts(job.env) }), JOB_CONTEXTS);
    const stepEnv = split(Object.entries(texts(tests?.env)), STEP_CONTEXTS, jobEnv.secrets);
    return {
        source: `${workflow.file}, job ${oneLine(name, 60)}`,
        services: services.kept,
        jobEnv: jobEnv.kept,
        stepEnv: stepEnv.kept,
        leftOut: [...services.leftOut, ...jobEnv.leftOut, ...stepEnv.leftOut],
        secrets: [...new Set([...jobEnv.secrets, ...stepEnv.secrets])],
        secretServices: services.secrets,
        isContained: job.container !== undefined,
    };
}
function testsOf(job) {
    return job.steps?.find(({ run }) => TESTS.test(run ?? ''));
}
/** The token of the run may comment: what is measured must not get it. */
const TOKEN = /github[_.['"]*token/i;
/** Of expressions, those whose values the new job has as well: no matrix, no outputs of other jobs. */
const JOB_CONTEXTS = /^(?:vars|github)\b/;
const STEP_CONTEXTS = /^(?:vars|github|env|job\.services|runner)\b/;
/** @param secretNames variables that are secrets themselves, where others may be made of them */
function split(entries, contexts, secretNames = []) {
    const isSecret = ([, value]) => expressionsIn(value).some((each) => hasSecret(each, secretNames));
    const isKept = (entry) => /^[A-Za-z_][\w-]*$/.test(entry[0]) &&
        !isSecret(entry) &&
        expressionsIn(entry[1]).every((each) => speaksOf(each, contexts));
    const without = entries.filter((entry) => !isKept(entry));
    const names = (some) => some.map(([name]) => oneLine(name, 60));
    return {
        kept: Object.fromEntries(entries.filter(isKept)),
        leftOut: names(without.filter((entry) => !isSecret(entry))),
        secrets: names(without.filter(isSecret)),
    };
}
/** The token of the run is none that anybody could give a value for tests instead. */
function hasSecret(expression, secretNames) {
    const words = expression.match(/[A-Za-z_][\w-]*/g) ?? [];
    if (words.some((word) => /^secrets$/i.test(word)))
        return !TOKEN.test(expression);
    return words.some((word, at) => words[at - 1] === 'env' && secretNames.includes(word));
}
function expressionsIn(value) {
    if (typeof value === 'string') {
        return [...value.matchAll(/\$\{\{([\s\S]*?)(?:\}\}|$)/g)].map(([, each]) => each);
    }
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, inner]) => [
        ...expressionsIn(key),
        ...expressionsIn(inner),
    ]);
}
/** Whether an expression is one value of these contexts; anything more is not looked into. */
function speaksOf(expression, contexts) {
    const trimmed = expression.trim();
    return contexts.test(trimmed) && /^[\w.'[\]-]+$/.test(trimmed) && !TOKEN.test(trimmed);
}

;// CONCATENATED MODULE: ./build/init/workflow-file.js
/** The text of the workflows that are written. */



/** Actions of others, by the commit of the version that the comment names. */
const PINS = {
    checkout: ['actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1', 'v7.0.1'],
    python: ['actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97', 'v7.0.0'],
    uv: ['astral-sh/setup-uv@20cfd1bf945f4377ade1205e4dbc17946fc9a30d', 'v10.0.1'],
};
const PERMISSIONS = { actions: 'read', contents: 'read', 'pull-requests': 'write' };
const WORKFLOW_NAME = 'performance';
/** The workflow that measures. */
function measuringWorkflow(settings) {
    const { surroundings } = settings;
    const branch = settings.defaultBranch ?? 'main';
    const steps = [checkout(), ...setUp(settings), measuring(settings)];
    const hasServices = Object.keys(surroundings?.services ?? {}).length > 0;
    const value = {
        name: WORKFLOW_NAME,
        on: {
            push: { branches: [literalPattern(branch)] },
            pull_request: null,
            schedule: [{ cron: '17 4 * * 1' }],
            workflow_dispatch: null,
        },
        permissions: PERMISSIONS,
        concurrency: {
            group: `${WORKFLOW_NAME}-\${{ github.ref }}`,
            'cancel-in-progress': `\${{ github.event_name == 'pull_request' }}`,
        },
        jobs: {
            performance: {
                'runs-on': 'ubuntu-latest',
                'timeout-minutes': 30,
                ...(hasServices ? { services: surroundings?.services } : {}),
                ...withValues('env', surroundings?.jobEnv),
                steps: steps.map(({ step }) => step),
            },
        },
    };
    const document = new dist/* Document */.yo(value);
    document.commentBefore =
        ' Measures the service, and says on a pull request whether the change made it slower.';
    const at = (...path) => document.getIn(path, true);
    const note = (comment, ...path) => {
        const node = at(...path);
        if ((0,dist/* isScalar */.jn)(node))
            node.comment = ` ${comment}`;
    };
    const branchNote = 'keeps the measurement that pull requests are compared with';
    note(settings.defaultBranch === undefined
        ? 'TO COMPLETE: the default branch, which was not found out'
        : branchNote, ...['on', 'push', 'branches', 0]);
    note('weekly: a measurement that is kept expires after 90 days', 'on', 'schedule', 0, 'cron');
    for (const [index, { comment, trailing, version }] of steps.entries()) {
        const path = ['jobs', 'performance', 'steps', index];
        if (comment !== undefined)
            at(...path).commentBefore = ` ${comment.replaceAll('\n', '\n ')}`;
        if (trailing !== undefined)
            at(...path).comment = ` ${trailing.replaceAll('\n', '\n ')}`;
        if (version !== undefined)
            note(version, ...path, 'uses');
    }
    return checked(document, value);
}
/**
 * The workflow that comments where the one that measures may not: on pull requests from forks.
 * @param measuredBy name of the workflow that measures
 * @param config the configuration file, where the action does not find it by itself
 */
function commentingWorkflow(action, measuredBy, config) {
    const name = actionName(action);
    const { step: code, version } = checkout();
    const value = {
        name: 'performance comment',
        on: { workflow_run: { workflows: [measuredBy], types: ['completed'] } },
        permissions: PERMISSIONS,
        jobs: {
            comment: {
                if: "github.event.workflow_run.event == 'pull_request'",
                'runs-on': 'ubuntu-latest',
                'timeout-minutes': 10,
                // Without "ref" it is the default branch, as this workflow itself is: nothing of a fork's.
                steps: [
                    code,
                    {
                        uses: `${name}/comment${action.slice(name.length)}`,
                        ...withValues('with', config === undefined ? {} : { config }),
                    },
                ],
            },
        },
    };
    const document = new dist/* Document */.yo(value);
    document.commentBefore = [
        ' Comments on pull requests from forks, whose own runs may not.',
        ' It never checks out or runs what a fork has sent: the checkout is the default branch, for its',
        ' thresholds and categories. Leave it without a "ref".',
    ].join('\n');
    const uses = document.getIn(['jobs', 'comment', 'steps', 0, 'uses'], true);
    if ((0,dist/* isScalar */.jn)(uses))
        uses.comment = ` ${version}`;
    return checked(document, value);
}
/** @throws Error when the text does not say what was meant, which would be a mistake of ours */
function checked(document, value) {
    const text = document.toString({ lineWidth: 0, nullStr: '' });
    if (!(0,external_node_util_.isDeepStrictEqual)((0,dist/* parse */.qg)(text), value))
        throw new Error('the workflow does not read back');
    return text;
}
function withValues(name, values) {
    return Object.keys(values ?? {}).length === 0 ? {} : { [name]: values };
}
/** In a filter of branches these have a meaning of their own. */
function literalPattern(branch) {
    return branch.replace(/[*?+![\]\\]/g, '\\$&');
}
function checkout() {
    const [uses, version] = PINS.checkout;
    return { version, step: { uses } };
}
function setUp({ installing, python }) {
    const { manager, folder, files, commands, namesUvicorn } = installing;
    const [uses, version] = manager === 'uv' ? PINS.uv : PINS.python;
    const isCached = manager === 'requirements' || manager === 'project';
    const cache = isCached ? { cache: 'pip', 'cache-dependency-path': files.join('\n') } : {};
    const comments = [
        ...(manager === 'none'
            ? [
                files.length === 0
                    ? 'TO COMPLETE: no file names what the service needs; install it here.'
                    : `TO COMPLETE: install what ${files.join(', ')} names; this step does not use conda.`,
            ]
            : []),
        ...(namesUvicorn
            ? []
            : [
                'TO COMPLETE: uvicorn starts the app, and is not among its dependencies; install it here.',
            ]),
    ];
    return [
        { version, step: { uses, with: { 'python-version': python, ...cache } } },
        {
            ...(comments.length === 0 ? {} : { comment: comments.join('\n') }),
            step: {
                run: commands.join('\n'),
                ...(folder === '' ? {} : { 'working-directory': folder }),
            },
        },
    ];
}
function measuring(settings) {
    const inputs = {
        ...(settings.config === undefined ? {} : { config: settings.config }),
        ...(settings.key === undefined ? {} : { key: settings.key }),
        ...(settings.mode === 'auto' ? {} : { mode: settings.mode }),
    };
    const { surroundings, missing } = settings;
    const comment = [
        `services: and env: are those of ${surroundings?.source}.`,
        'TO COMPLETE: a step before this one that makes what the service finds in them, for instance:',
        '- run: alembic upgrade head',
    ].join('\n');
    const stepEnv = withValues('env', surroundings?.stepEnv);
    const trailing = [
        'TO COMPLETE: values for tests of what the service needs in its environment:',
        ...('env' in stepEnv ? [] : ['env:']),
        ...missing.map((name) => `  ${name}: ""`),
    ].join('\n');
    return {
        ...(surroundings === undefined ? {} : { comment }),
        ...(missing.length === 0 ? {} : { trailing }),
        step: { uses: settings.action, ...withValues('with', inputs), ...stepEnv },
    };
}

;// CONCATENATED MODULE: ./build/init/plan.js
/** What is written for a repository, and what is said about it. */











const CONFIGURATION = 'fastapi-spy.yml';
const SCENARIO = 'fastapi-spy.scenario.yml';
const WORKFLOW = '.github/workflows/performance.yml';
const COMMENT_WORKFLOW = '.github/workflows/performance-comment.yml';
/**
 * Finds out what there is to find out.
 * @throws InputError when there is no FastAPI app
 */
function planFor(repository, options) {
    const apps = findApps(repository);
    const app = apps.chosen;
    if (app === undefined)
        throw noApp(repository, apps);
    const { folder } = repository;
    const workflows = workflowsOf(repository);
    const existing = workflowWith(workflows, options.action);
    const installing = howToInstall(repository, folderOf(app.path));
    // What this command has written says nothing of the repository.
    const own = workflows.filter((each) => each !== existing);
    const python = pythonVersion(repository, folderOf(app.path), versionsIn(own));
    const surroundings = surroundingsIn(own);
    const project = projectOf(repository, app.appDir);
    const { scenario, found } = scenarioOf(project, app.path, app.name);
    const given = { ...surroundings?.jobEnv, ...surroundings?.stepEnv };
    const missing = requiredVariables(repository, project, app.path, app.name).filter((name) => !(name in given) && !surroundings?.secrets.includes(name));
    const configuration = configurationFile({
        app: app.setting,
        appDir: app.appDir === folder ? undefined : wayFrom(folder, app.appDir),
        python: pythonSetting(app, installing),
        load: scenario === undefined ? undefined : SCENARIO,
        setup: options.mode === 'duet' ? installing.setup : undefined,
    });
    const config = folder === '' ? undefined : inFolder(folder, CONFIGURATION);
    const key = folder === '' ? undefined : folder.replace(/[^A-Za-z0-9._-]/g, '-').slice(-64);
    const workflow = measuringWorkflow({
        action: options.action,
        mode: options.mode,
        defaultBranch: repository.defaultBranch,
        python: python.version,
        installing,
        config,
        key,
        surroundings,
        missing: [...new Set([...missing, ...(surroundings?.secrets ?? [])])].sort(),
    });
    const files = [
        { path: WORKFLOW, text: workflow, instead: workflowInUse(existing, folder) },
        {
            path: inFolder(folder, CONFIGURATION),
            text: configuration,
            instead: configurationInUse(repository),
        },
    ];
    if (scenario !== undefined) {
        files.push({ path: inFolder(folder, SCENARIO), text: scenario.text, instead: undefined });
    }
    if (options.forks) {
        const text = commentingWorkflow(options.action, existing?.name ?? WORKFLOW_NAME, config);
        files.push({ path: COMMENT_WORKFLOW, text, instead: undefined });
    }
    return {
        files,
        findings: [
            ...aboutApps(apps, app, repository),
            aboutInstalling(installing),
            aboutPython(python),
            ...(scenario === undefined
                ? []
                : [
                    `Requests: GET routes that need nothing: ${scenario.requests}; as examples to be completed: ${scenario.examples}; routes of other methods, left to you: ${found.others}.`,
                ]),
            ...aboutSurroundings(surroundings),
        ],
        open: [
            ...openQuestions(repository, installing, surroundings),
            ...aboutMissing(missing, workflowText(repository, existing)),
            ...(scenario === undefined
                ? [
                    'No GET route that needs nothing was found in the source, so there is no scenario: the requests are taken from /openapi.json of the running service.',
                ]
                : []),
            ...(found.unread === 0
                ? []
                : [
                    `Routers or routes that could not be read from the source, because their path or the way they are added is computed or they are another package's: ${found.unread}.`,
                ]),
            ...aboutExisting(repository, existing, config, key),
        ],
    };
}
function noApp(repository, { aside }) {
    const where = repository.folder === '' ? repository.root : `${repository.folder}/`;
    const named = aside.slice(0, 5).map(({ path }) => path);
    const service = aside.find(({ path }) => !isTest(path) && folderOf(path) !== repository.folder);
    // A folder above would have it set aside again.
    const isAbove = service !== undefined && isInside(repository.folder, serviceFolder(service));
    const place = isAbove ? folderOf(service.path) : service && serviceFolder(service);
    const way = place === undefined
        ? ''
        : ` Name a folder to have that one measured: fastapi-spy init ${shellWord(place)}`;
    return new errors/* InputError */.dz(`looking for a FastAPI app in ${where}: there is none`, {
        advice: named.length > 0
            ? `Only tests, examples and the like have one: ${named.join(', ')}.${way}`
            : 'An app is "name = FastAPI(…)" at the top of a module, or a function that returns one. Otherwise write fastapi-spy.yml yourself: docs/configuration.md describes it.',
    });
}
function isTest(path) {
    return /(?:^|\/)(?:conftest|test_[^/]*|[^/]*_test)\.py$/.test(path);
}
/** The interpreter, where the tool would not find it: it looks beside the app and at the root. */
function pythonSetting(app, { environmentFolder }) {
    const isFound = environmentFolder === undefined || environmentFolder === '' || environmentFolder === app.appDir;
    if (isFound)
        return undefined;
    return `${wayFrom(app.appDir, inFolder(environmentFolder, '.venv'))}/bin/python`;
}
/**
 * The workflow that has the action already. One at the root is this command's own to write anew;
 * with a folder it may measure others too.
 */
function workflowInUse(existing, folder) {
    return existing?.file === WORKFLOW && folder === '' ? undefined : existing?.file;
}
/** A configuration of another name, which would win over a new one, lose against it, or clash with it. */
function configurationInUse({ folder, has, read }) {
    const other = ['fastapi-spy.yaml', '.github/fastapi-spy.yml']
        .map((name) => inFolder(folder, name))
        .find(has);
    if (other !== undefined)
        return other;
    const pyproject = inFolder(folder, 'pyproject.toml');
    const isTable = /^\s*\[\s*tool\.["']?fastapi-spy["']?\s*[.\]]/m.test(read(pyproject) ?? '');
    return isTable ? pyproject : undefined;
}
function aboutApps({ reason, others }, app, repository) {
    const from = app.appDir === '' ? '' : `, imported from ${app.appDir}/`;
    const lines = [`App: ${app.setting} in ${app.path}${from}; ${reason}.`];
    if (others.length === 0)
        return lines;
    const shown = others.slice(0, 10).map(({ setting, path }) => `${setting} (${path})`);
    const more = others.length > shown.length ? ` and ${others.length - shown.length} more` : '';
    return [...lines, `Not taken: ${shown.join(', ')}${more}.${wayTo(others, app, repository)}`];
}
/** How to have another one measured: by its folder, where it has one of its own. */
function wayTo(others, app, { folder }) {
    const own = serviceFolder(app);
    const elsewhere = others
        .map(serviceFolder)
        .find((each) => each !== own && each !== folder && !isInside(folder, each));
    if (elsewhere !== undefined)
        return ` For another one: fastapi-spy init ${shellWord(elsewhere)}`;
    const [beside] = others.filter(({ appDir }) => appDir === app.appDir);
    return beside === undefined
        ? ''
        : ` For another one: "app: ${beside.setting}" in ${inFolder(folder, CONFIGURATION)}`;
}
/** What a service is in: the folder that it is imported from, or the one above its `src`. */
function serviceFolder({ appDir }) {
    return appDir.replace(/(?:^|\/)src$/, '');
}
function aboutInstalling({ manager, files, commands }) {
    if (manager === 'none') {
        return files.length === 0
            ? 'Dependencies: no file names them.'
            : `Dependencies: ${files.join(', ')}, which only conda installs from.`;
    }
    return `Dependencies: ${files.join(', ')}, installed with "${commands.at(-1)}".`;
}
function aboutPython({ version, source }) {
    return `Python: ${version}, ${source === undefined ? 'because nothing names one' : `from ${source}`}.`;
}
function aboutSurroundings(surroundings) {
    if (surroundings === undefined)
        return [];
    const { source, services, jobEnv, stepEnv } = surroundings;
    const names = Object.keys(services).map((name) => oneLine(name, 60));
    const variables = Object.keys({ ...jobEnv, ...stepEnv });
    const copied = variables.length === 0 ? '' : `, and the environment ${variables.join(', ')}`;
    return [`Services: ${names.join(', ') || 'none'}${copied}, copied from ${source}.`];
}
function openQuestions(repository, installing, surroundings) {
    const questions = [];
    if (repository.defaultBranch === undefined) {
        questions.push(`The default branch is not known; ${WORKFLOW} says main.`);
    }
    if (installing.manager === 'none') {
        questions.push(installing.files.length === 0
            ? `No file names the dependencies; complete the step that installs in ${WORKFLOW}.`
            : `${installing.files.join(', ')} is for conda: complete the step that installs in ${WORKFLOW}.`);
    }
    if (!installing.namesUvicorn) {
        questions.push(`uvicorn starts the app, and ${installing.files.join(', ')} does not name it: add it, or give a command instead of app.`);
    }
    if (surroundings !== undefined) {
        questions.push(`What the service needs in its services (tables, data) has to be made by a step in ${WORKFLOW}.`);
        if (surroundings.secrets.length > 0) {
            questions.push(`Not copied, because they are secrets, which a job that runs pull requests must not have: ${surroundings.secrets.join(', ')}; give them values for tests under env: of the step in ${WORKFLOW} that measures.`);
        }
        if (surroundings.secretServices.length > 0) {
            questions.push(`Services that were not copied, because they are made with secrets: ${surroundings.secretServices.join(', ')}; add them to ${WORKFLOW} with values for tests.`);
        }
        if (surroundings.leftOut.length > 0) {
            questions.push(`Not copied, because their values are that job's alone: ${surroundings.leftOut.join(', ')}.`);
        }
        if (surroundings.isContained) {
            questions.push('The job that tests runs in a container, the new one does not: services are at localhost there, and need "ports".');
        }
    }
    if (repository.unreadableNames > 0) {
        questions.push(`Files that were not looked at, because their names could not be written safely: ${repository.unreadableNames}.`);
    }
    if (!repository.isGit)
        questions.push('This is no git repository; the workflow needs one on GitHub.');
    return questions;
}
/** What a workflow that stays gives by its name counts as given. */
function workflowText({ read }, existing) {
    return existing === undefined ? '' : (read(existing.file) ?? '');
}
function aboutMissing(missing, workflow) {
    const names = missing.filter((name) => !new RegExp(`^\\s*${name}\\s*:`, 'm').test(workflow));
    if (names.length === 0)
        return [];
    return [
        `The service does not start without ${names.join(', ')} in its environment: give values for tests under env: of the step that measures.`,
    ];
}
/** What a workflow that is there still lacks. */
function aboutExisting({ read, has }, existing, config, key) {
    if (existing === undefined) {
        const way = 'fastapi-spy init --dry-run --force prints what it would be';
        return has(WORKFLOW) ? [`${WORKFLOW} does not use the action: ${way}.`] : [];
    }
    if (config === undefined || read(existing.file)?.includes(config))
        return [];
    return [
        `${existing.file} has the action already: for ${config} add a second step with "config: ${config}" and "key: ${key}".`,
    ];
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/app/git.js
var git = __webpack_require__(62660);
;// CONCATENATED MODULE: ./build/init/repository.js
/** The repository that is looked at: its files, their text, its default branch. Nothing is followed out of it. */







const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const MOST_FILES = 200_000;
const MOST_BYTES_OF_A_FILE = 512 * 1024;
const MOST_BYTES = 128 * 1024 * 1024;
const repository_MOST_DEPTH = 12;
/** Installed code and what tools make; none of it is the service's own. */
const FOREIGN = /(?:^|\/)(?:\.git|\.?venv|env|node_modules|site-packages|__pycache__|\.tox|\.nox|\.mypy_cache)\//;
/**
 * Looks at the repository that a folder belongs to.
 * @throws InputError when there is no such folder, or its name cannot be written into a workflow
 */
async function openRepository(folder) {
    const place = realFolder(folder);
    const top = await repository_git(place, 'rev-parse', '--show-toplevel');
    const isGit = top !== undefined;
    const root = isGit ? (0,external_node_fs_.realpathSync)(top) : place;
    const inside = (0,external_node_path_.relative)(root, place).split(external_node_path_.sep).join('/');
    if (inside !== '' && !isPlainPath(inside)) {
        throw new errors/* InputError */.dz(`looking at ${JSON.stringify(inside)}: its name cannot stand in a workflow`, { advice: 'Rename the folder: letters, digits, dots, dashes and underscores are safe.' });
    }
    const all = (isGit ? await gitFiles(root) : walk(root)).filter((path) => !FOREIGN.test(path));
    const files = all.filter(isPlainPath).sort(byDepth).slice(0, MOST_FILES);
    const known = new Set(files);
    return {
        root,
        folder: inside,
        isGit,
        files,
        unreadableNames: all.length - all.filter(isPlainPath).length,
        defaultBranch: isGit ? await defaultBranch(root) : undefined,
        read: reader(root),
        has: (path) => known.has(path),
        uncommitted: async (paths) => (isGit ? uncommittedIn(root, paths) : []),
    };
}
function realFolder(folder) {
    try {
        const place = (0,external_node_fs_.realpathSync)(folder);
        if ((0,external_node_fs_.lstatSync)(place).isDirectory())
            return place;
    }
    catch {
        // Told below.
    }
    throw new errors/* InputError */.dz(`looking for a service in ${folder}: there is no such folder`);
}
/** What git prints; undefined when it fails or is not there. */
async function repository_git(folder, ...args) {
    const options = { env: (0,git/* gitEnvironment */._K)(), maxBuffer: 256 * 1024 * 1024, timeout: 60_000 };
    return run('git', [...git/* GIT_OPTIONS */.sg, '-C', folder, ...args], options).then(({ stdout }) => stdout.replace(/\n$/, ''), () => undefined);
}
async function gitFiles(root) {
    const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const listed = (await repository_git(root, ...args)) ?? '';
    return [...new Set(listed.split('\0').filter((path) => path !== ''))];
}
async function uncommittedIn(root, paths) {
    const options = ['-z', '--porcelain', '--untracked-files=all', '--no-renames'];
    const found = await repository_git(root, '--literal-pathspecs', 'status', ...options, '--', ...paths);
    // Two letters and a space come before each path.
    return (found ?? '').split('\0').flatMap((entry) => (entry.length > 3 ? [entry.slice(3)] : []));
}
function walk(root) {
    const found = [];
    const visit = (folder, depth) => {
        for (const entry of entriesOf((0,external_node_path_.join)(root, folder))) {
            if (found.length >= MOST_FILES)
                return;
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isFile())
                found.push(path);
            else if (entry.isDirectory() && depth < repository_MOST_DEPTH && !FOREIGN.test(`${path}/`)) {
                visit(path, depth + 1);
            }
        }
    };
    visit('', 0);
    return found;
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return []; // a folder that this user may not read has no service of this user's
    }
}
function byDepth(a, b) {
    return a.split('/').length - b.split('/').length || (a < b ? -1 : Number(a !== b));
}
function reader(root) {
    const kept = new Map();
    let bytes = 0;
    const load = (path) => {
        const place = (0,external_node_path_.join)(root, path);
        try {
            const { size } = (0,external_node_fs_.lstatSync)(place);
            // A link among the folders leads elsewhere as well as one that is the file.
            if ((0,external_node_fs_.realpathSync)(place) !== place || !(0,external_node_fs_.lstatSync)(place).isFile())
                return undefined;
            if (size > MOST_BYTES_OF_A_FILE || bytes + size > MOST_BYTES)
                return undefined;
            bytes += size;
            return (0,external_node_fs_.readFileSync)(place, 'utf8');
        }
        catch {
            return undefined; // listed, and not there: deleted and not yet committed
        }
    };
    return (path) => {
        if (!kept.has(path))
            kept.set(path, load(path));
        return kept.get(path);
    };
}
/**
 * The branch that origin calls its head; else main or master, checked out or at least there. In a
 * repository without a remote also the one that is checked out, or the only one.
 */
async function defaultBranch(root) {
    const remote = await repository_git(root, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD');
    if (remote?.startsWith('origin/'))
        return remote.slice('origin/'.length);
    const current = await repository_git(root, 'symbolic-ref', '--short', 'HEAD');
    if (current === 'main' || current === 'master')
        return current;
    for (const name of ['main', 'master']) {
        const ref = await repository_git(root, 'rev-parse', '--verify', '--quiet', `refs/heads/${name}`);
        if (ref !== undefined)
            return name;
    }
    if ((await repository_git(root, 'remote')) !== '')
        return undefined;
    if (current !== undefined)
        return current;
    const branches = await repository_git(root, 'for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads');
    const [only, another] = (branches ?? '').split('\n');
    return another === undefined && only !== '' ? only : undefined;
}

;// CONCATENATED MODULE: ./build/init/init.js
/** Sets a repository up: finds out what can be found out, and writes what is missing. */






/** An action of a repository with a version, or one of this repository. */
const ACTION = /^(?:[\w.-]+\/[\w.-]+(?:\/[\w.-]+)*@[\w./-]+|\.(?:\/[\w.-]+)*\/?)$/;
/**
 * Sets up the repository that a folder belongs to. Files that are there stay, unless `force` says
 * otherwise; with `dryRun` nothing is written.
 * @throws InputError when there is no such folder, no FastAPI app in it, or no place to write
 */
async function initialise(options) {
    if (!ACTION.test(options.action)) {
        throw new errors/* InputError */.dz(`setting up: the action ${JSON.stringify(options.action)} has no version`, {
            advice: 'Give owner/name@version, for instance org/fastapi-spy-action@v1.',
        });
    }
    const repository = await openRepository(options.folder);
    const plan = planFor(repository, options);
    const places = plan.files.map((file) => ({ file, isThere: placeOf(repository.root, file) }));
    const files = places.map(({ file, isThere }) => {
        const { path, text, instead } = file;
        if (instead !== undefined)
            return { path, text, state: 'kept', instead };
        if (isThere && !options.force)
            return { path, text, state: 'kept', instead: undefined };
        if (options.dryRun)
            return { path, text, state: 'planned', instead: undefined };
        write(repository.root, file, options.force);
        return { path, text, state: isThere ? 'overwritten' : 'written', instead: undefined };
    });
    return {
        root: repository.root,
        files,
        findings: plan.findings,
        open: [...plan.open, ...unnamedScenario(repository.read, files)],
        next: nextSteps(files, await repository.uncommitted(files.map(placeIn)), options),
    };
}
/**
 * Whether a file is there already.
 * @throws InputError where writing would lead out of the repository
 */
function placeOf(root, { path }) {
    const place = (0,external_node_path_.join)(root, path);
    for (let folder = (0,external_node_path_.dirname)(place); folder.length > root.length; folder = (0,external_node_path_.dirname)(folder)) {
        const found = (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false });
        if (found !== undefined && (!found.isDirectory() || (0,external_node_fs_.realpathSync)(folder) !== folder)) {
            throw new errors/* InputError */.dz(`writing ${path}: ${folder} is no folder of the repository`);
        }
    }
    const found = (0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false });
    if (found !== undefined && !found.isFile()) {
        throw new errors/* InputError */.dz(`writing ${path}: something that is no file is there`, {
            advice: 'A link would have another file written; remove it.',
        });
    }
    return found !== undefined;
}
function write(root, { path, text }, force) {
    const place = (0,external_node_path_.join)(root, path);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(place), { recursive: true });
        // Without force a file that has come meanwhile is not written over.
        (0,external_node_fs_.writeFileSync)(place, text, { flag: force ? 'w' : 'wx' });
    }
    catch (cause) {
        throw new errors/* InputError */.dz(`writing ${path}: ${cause.message}`, { cause });
    }
}
/** A new scenario that a kept configuration does not name is never sent. */
function unnamedScenario(read, files) {
    const scenario = files.find(({ path }) => path.endsWith('.scenario.yml'));
    const configuration = files.find(({ path }) => path.endsWith('fastapi-spy.yml'));
    if (scenario === undefined || configuration?.state !== 'kept')
        return [];
    const kept = configuration.instead ?? configuration.path;
    const name = scenario.path.slice(scenario.path.lastIndexOf('/') + 1);
    if (read(kept)?.includes(name))
        return [];
    return [`${kept} does not name ${name}: add "load: ${name}" to have it sent.`];
}
/** Where the file is, or what takes its place. */
function placeIn({ path, instead }) {
    return instead ?? path;
}
/** @param uncommitted files that were kept, perhaps, and are not committed either */
function nextSteps(files, uncommitted, options) {
    const toAdd = files.filter((each) => each.state !== 'kept' || uncommitted.includes(placeIn(each)));
    const changed = [...new Set(toAdd.map((each) => shellWord(placeIn(each))))];
    const commit = changed.length === 0
        ? 'Nothing has to be committed: all of it is there.'
        : `Commit: git add ${changed.join(' ')} && git commit -m "Measure performance on pull requests"`;
    const open = options.mode === 'duet'
        ? 'Open a pull request: it is measured together with its base, and told in one comment.'
        : 'Open a pull request and merge it: the first run on the default branch keeps what later pull requests are compared with.';
    return [commit, open];
}

;// CONCATENATED MODULE: ./build/cli/init.js
/** `fastapi-spy init`: writes the workflow, the configuration and the scenario of a repository. */


function initCommand(context) {
    return new esm/* Command */.uB('init')
        .description('Write the workflow, the configuration and the scenario of this repository.')
        .argument('[folder]', 'folder of the service', '.')
        .option('--force', 'write files anew that are there', false)
        .option('--dry-run', 'print what would be written, and write nothing', false)
        .addOption(new esm/* Option */.c$('--mode <mode>', 'compare with a stored measurement, or measure base and head together')
        .choices(['auto', 'duet'])
        .default('auto'))
        .option('--action <ref>', 'the action that the workflow uses', 'org/fastapi-spy-action@v1')
        .option('--forks', 'write the workflow that comments on pull requests from forks as well', false)
        .addHelpText('after', `
It reads the repository, runs nothing of it, and asks nothing. What it cannot find out it writes as
a comment that begins with "TO COMPLETE", and says so. Files that are there stay as they are.

Examples:
  $ fastapi-spy init
  $ fastapi-spy init --dry-run --mode duet
  $ fastapi-spy init services/orders

Exit codes: 0 it went well, 2 bad usage or input, 3 it failed.`)
        .action(async (folder, options) => {
        const { force, dryRun, mode, action, forks } = options;
        const done = await initialise({ folder, force, dryRun, mode, action, forks });
        process.stdout.write(initText(done, { dryRun, forks }));
        context.finish(0);
    });
}
/** What the command prints: findings, files, what is left to the user, and the next steps. */
function initText(done, shown) {
    const blocks = [
        done.findings,
        done.files.map((file) => `${file.state.padEnd(12)}${file.path}${whyKept(file)}`),
        done.open.length === 0 ? [] : ['To look at:', ...done.open.map((each) => `  - ${each}`)],
        shown.dryRun ? done.files.filter(({ state }) => state === 'planned').map(contentOf) : [],
        [
            shown.dryRun ? 'Nothing was written. Without --dry-run, next:' : 'Next:',
            ...done.next.map((each, index) => `  ${index + 1}. ${each}`),
        ],
        shown.forks
            ? []
            : [
                'If pull requests come from forks of a public repository, their runs may not comment:',
                'docs/forks.md has the second workflow for that, and --forks writes it.',
            ],
    ];
    const texts = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    return `${texts.join('\n\n')}\n`;
}
function whyKept({ state, instead }) {
    if (state !== 'kept')
        return '';
    return instead === undefined
        ? ' (it is there; --force writes it anew)'
        : ` (${instead} is there already)`;
}
function contentOf({ path, text }) {
    return `--- ${path}\n${text}`;
}


/***/ }),

/***/ 27067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r9: () => (/* binding */ ENVIRONMENT_ALIASES),
  Jb: () => (/* binding */ SCALAR_SETTINGS),
  dP: () => (/* binding */ settingsSchema),
  qb: () => (/* binding */ thresholdsSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var classic_schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return api/* _coercedString */.K_(classic_schemas/* ZodString */.NDH, params);
}
function number(params) {
    return core._coercedNumber(schemas.ZodNumber, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

// EXTERNAL MODULE: ./build/load/scenario.js
var scenario = __webpack_require__(2927);
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
    const schema = classic_schemas/* number */.aig(wanted).int(wanted).min(low, wanted).max(high, wanted);
    return classic_schemas/* preprocess */.vkY(numberFromText, schema);
};
const amount = (low, high) => {
    const wanted = `expected a number from ${low} to ${high}`;
    return classic_schemas/* preprocess */.vkY(numberFromText, classic_schemas/* number */.aig(wanted).min(low, wanted).max(high, wanted));
};
const amountOrNull = (low, high) => amount(low, high).nullable();
/** `true` or `false`, also as text. */
const flag = classic_schemas/* preprocess */.vkY((value) => (value === 'true' ? true : value === 'false' ? false : value), classic_schemas/* boolean */.zMY('expected true or false'));
const schema_text = classic_schemas/* string */.YjP().min(1).max(4096);
const categoryRuleSchema = classic_schemas/* strictObject */.rej({
    category: classic_schemas/* string */.YjP()
        .regex(/^[\p{L}\p{N} _-]{1,40}$/u, 'expected up to 40 letters, digits, spaces, dashes'),
    module: classic_schemas/* string */.YjP().min(1).max(512),
    functions: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP().min(1).max(512)).max(100).optional(),
    origin: classic_schemas/* enum */.k5n(['app', 'package', 'stdlib']).optional(),
});
const UNIT_SECONDS = { '': 1, s: 1, m: 60, h: 3600 };
/** A name that stands in names of artifacts and in the hidden markers of a comment. */
const schema_name = classic_schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9._-]{1,64}$/, 'expected up to 64 letters, digits, dots, dashes or underscores');
/** A time in seconds: `90`, `90s`, `3m`, `1h`, `1m30s`. */
const durationFrom = (least) => classic_schemas/* preprocess */.vkY((value) => {
    if (typeof value !== 'string')
        return value;
    const parts = [...value.matchAll(/(\d+(?:\.\d+)?)(s|m|h|$)/g)];
    // Nothing but such parts.
    if (parts.length === 0 || parts.map(([part]) => part).join('') !== value)
        return value;
    return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * UNIT_SECONDS[unit ?? ''], 0);
}, classic_schemas/* number */.aig('expected a time such as 90s, 3m or 1m30s'))
    .pipe(classic_schemas/* number */.aig()
    .min(least, `expected at least ${least} second${least === 1 ? '' : 's'}`)
    .max(86_400, 'expected at most 24 hours'));
/** Limits above which a metric counts; units stand in the names. `null` switches a gate off. */
const thresholdsSchema = classic_schemas/* strictObject */.rej({
    /** Of decisions over identical code, the part in per cent that may alarm. */
    'alpha-percent': amount(0.01, 20).default(1),
    'cpu-percent': amountOrNull(0.1, 1000).default(3),
    'category-points': amountOrNull(0.1, 1000).default(3),
    /** Limits of single categories; they win over `category-points`. */
    'category-points-of': classic_schemas/* record */.g1P(schema_text, amountOrNull(0.1, 1000)).default({}),
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
    'max-calls': classic_schemas/* record */.g1P(schema_text, classic_schemas/* strictObject */.rej({ 'per-request': amount(0, 1_000_000_000) }))
        .default({}),
});
const settingsSchema = classic_schemas/* strictObject */.rej({
    app: schema_text.optional(),
    command: schema_text.optional(),
    'app-dir': schema_text.default('.'),
    python: schema_text.optional(),
    workers: whole(1, 64).default(1),
    port: whole(1, 65_535).optional(),
    pid: whole(1, 2 ** 31 - 1).optional(),
    env: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/), string()).default({}),
    'ready-path': classic_schemas/* string */.YjP()
        .regex(/^\/\S*$/, 'expected a path that begins with /')
        .optional(),
    'wait-timeout': amount(1, 3600).default(60),
    load: classic_schemas/* union */.KCZ([schema_text, scenario/* scenarioSchema */.mE]).optional(),
    rounds: whole(1, 100).default(5),
    requests: whole(1, 10_000_000).optional(),
    /** Samples a second; 100, and 250 in a duet. */
    rate: whole(1, 1000).optional(),
    /** Time for the pairs of a duet, in seconds. */
    budget: durationFrom(10).default(180),
    /** Repeats the orders and hash seeds of a duet. */
    seed: classic_schemas/* string */.YjP()
        .regex(/^[\w.-]{1,64}$/, 'expected up to 64 letters, digits, dots, dashes or underscores')
        .optional(),
    /** Commit, branch or tag that a duet compares with. */
    base: schema_text.optional(),
    /** Command that makes the base's environment in its checkout. */
    setup: schema_text.optional(),
    thresholds: thresholdsSchema.default(thresholdsSchema.parse({})),
    count: flag.default(true),
    'count-requests': whole(3, 1000).default(20),
    categories: classic_schemas/* array */.YOg(categoryRuleSchema).max(1000).default([]),
    mode: classic_schemas/* enum */.k5n(['auto', 'record', 'compare', 'duet', 'merge']).default('auto'),
    'baseline-branch': schema_text.optional(),
    'baseline-file': schema_text.optional(),
    /** How long a run that is still measuring the wanted baseline is waited for, in seconds. */
    'baseline-wait': durationFrom(0).default(300),
    /** So many further measurements of the branch are looked at, for its trend and how far jobs lie apart. */
    history: whole(0, 100).default(20),
    key: schema_name.default('default'),
    /** Name of this part of a measurement that several jobs make together. */
    shard: schema_name.optional(),
    'fail-on': classic_schemas/* enum */.k5n(['regression', 'never']).default('regression'),
    comment: classic_schemas/* enum */.k5n(['auto', 'on-regression', 'never']).default('auto'),
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
    'report-format': classic_schemas/* enum */.k5n(['text', 'markdown', 'html', 'json']).default('text'),
});
/** Environment variables with names of their own, beside `SPY_` + the setting's name. */
const ENVIRONMENT_ALIASES = {
    SPY_TIMEOUT: 'wait-timeout',
    SPY_APP_MODULE: 'app',
};
/** Settings that have no sensible form as one environment variable. */
const STRUCTURED = new Set(['env', 'thresholds', 'categories']);
/** Names of the settings that inputs, options and the environment can give. */
const SCALAR_SETTINGS = Object.keys(settingsSchema.shape).filter((name) => !STRUCTURED.has(name));


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


/***/ })

};
