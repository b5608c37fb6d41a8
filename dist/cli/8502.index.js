export const id = 8502;
export const ids = [8502];
export const modules = {

/***/ 78502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   saveSettings: () => (/* binding */ saveSettings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19473);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42091);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48272);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27067);
/** Writes settings from the environment and options into a configuration file, comments kept. */









/** Longer files are no configuration. */
const MOST_BYTES = 1024 * 1024;
/**
 * Saves what the environment and options give and is not the default.
 * @param layers read with this file as theirs, when it is there
 * @returns names of the settings that were written; empty when there was nothing to save
 * @throws InputError when the file cannot be read or written, or has other values; it is as it was
 */
async function saveSettings(layers, options) {
    const wanted = settingsToSave(layers, options);
    if (wanted.size === 0)
        return [];
    if ((0,_origins_js__WEBPACK_IMPORTED_MODULE_7__/* .isPyproject */ .Zj)(options.file))
        throw await unsaved(options.file, wanted);
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(options.file) ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(options.file) : options.file;
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? await readText(path) : '';
    const document = parseMapping(before, path);
    const replaced = conflicts(document, wanted, layers.fromFile);
    if (replaced.length > 0 && !options.force) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`saving the settings in ${path}: it has other values`, {
            advice: '--force replaces them.',
            details: replaced.map(({ name, line }) => `  ${name}: ${line}`).join('\n'),
        });
    }
    for (const [name, value] of wanted) {
        if (isService(name))
            takePlace(document, name);
        document.set(name, value);
    }
    const text = toText(document, path);
    requireSame(text, wanted, layers.fromFile, path);
    await writeSettings(path, text);
    return [...wanted.keys()];
}
/** What cannot be written: TOML would lose its comments, and the file is the project's. */
async function unsaved(file, wanted) {
    const { stringify } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`saving the settings in ${file}: the tool does not write into a Python project's own file`, {
        advice: 'Put these lines there yourself, under [tool.fastapi-spy]:',
        details: stringify(Object.fromEntries(wanted)).trimEnd(),
    });
}
/** Values by name, as they go into the file. */
function settingsToSave(layers, options) {
    const settings = (0,_origins_js__WEBPACK_IMPORTED_MODULE_7__/* .settingsOf */ .f5)(layers);
    const defaults = _schema_js__WEBPACK_IMPORTED_MODULE_8__/* .settingsSchema */ .dP.parse({});
    const { fromEnvironment, fromFile } = layers;
    const given = isServiceNamed(layers.given)
        ? { ...withoutService(fromEnvironment), ...layers.given }
        : { ...fromEnvironment, ...layers.given };
    const services = _origins_js__WEBPACK_IMPORTED_MODULE_7__/* .SERVICE_KEYS */ .xI.filter((key) => key in given);
    if (services.length > 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`saving the settings: ${services.map((key) => `"${key}"`).join(' and ')} are both given`, { advice: 'Give one: app (module:attribute), command, or pid.' });
    }
    const wanted = new Map();
    for (const name of Object.keys(_schema_js__WEBPACK_IMPORTED_MODULE_8__/* .settingsSchema */ .dP.shape)) {
        const text = given[name];
        if (text === undefined)
            continue;
        const isDefault = JSON.stringify(settings[name]) === JSON.stringify(defaults[name]);
        if (isDefault && !(name in fromFile))
            continue;
        const value = valueFor(name, text, settings[name], options);
        if (JSON.stringify(fromFile[name]) !== JSON.stringify(value))
            wanted.set(name, value);
    }
    return wanted;
}
/** A number or a truth value where the setting is one; text such as `3m` as it was given. */
function valueFor(name, text, parsed, options) {
    if (typeof parsed === 'boolean')
        return parsed;
    if (typeof parsed === 'number' && /^\d+(\.\d+)?$/.test(text))
        return Number(text);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.cwd, text);
    // Paths in a file are relative to the project.
    const isPath = name === 'app-dir' || name === 'output' || (name === 'load' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    if (!isPath)
        return text;
    const moved = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,_origins_js__WEBPACK_IMPORTED_MODULE_7__/* .settingsFolder */ .GU)(options.file), path);
    return moved === '' ? '.' : moved.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
}
function isService(name) {
    return _origins_js__WEBPACK_IMPORTED_MODULE_7__/* .SERVICE_KEYS */ .xI.includes(name);
}
function isServiceNamed(values) {
    return _origins_js__WEBPACK_IMPORTED_MODULE_7__/* .SERVICE_KEYS */ .xI.some((key) => key in values);
}
function withoutService(values) {
    return Object.fromEntries(Object.entries(values).filter(([name]) => !isService(name)));
}
/** What stands in the file and would be replaced. */
function conflicts(document, wanted, fromFile) {
    const isServiceWanted = [...wanted.keys()].some(isService);
    return Object.keys(fromFile)
        .filter((name) => wanted.has(name) || (isServiceWanted && isService(name)))
        .filter((name) => document.has(name))
        .map((name) => {
        const now = JSON.stringify(fromFile[name])?.slice(0, 100);
        const then = wanted.has(name) ? JSON.stringify(wanted.get(name)).slice(0, 100) : 'removed';
        return { name, line: `${now} → ${then}` };
    });
}
/** A service takes the place of one of another form, so that the comments there stay. */
function takePlace(document, name) {
    const others = _origins_js__WEBPACK_IMPORTED_MODULE_7__/* .SERVICE_KEYS */ .xI.filter((key) => key !== name && document.has(key));
    for (const other of others) {
        const pair = document.contents.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isScalar */ .jn)(key) && key.value === other);
        if (pair !== undefined && !document.has(name))
            pair.key.value = name;
        else
            document.delete(other);
    }
}
async function readText(path) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        if (size <= MOST_BYTES)
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`reading the configuration ${path}: ${cause.message}`, {
            cause,
        });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`reading the configuration ${path}: it is larger than ${MOST_BYTES / 1024 / 1024} MB`);
}
function parseMapping(text, path) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .parseDocument */ .Tp)(text);
    const [error] = document.errors;
    if (error !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`reading the configuration ${path}: ${error.message.split('\n')[0]}`);
    }
    if (document.contents === null)
        document.contents = document.createNode({});
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(document.contents))
        return document;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`reading the configuration ${path}: expected "name: value" lines`);
}
const BY_HAND = { advice: 'Anchors (&name) may stand in the way: edit the file by hand.' };
/** @throws InputError when it cannot be written, as an alias has lost its anchor */
function toText(document, path) {
    try {
        const text = document.toString({ lineWidth: 0 });
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? text : `# Settings of fastapi-spy.\n${text}`;
    }
    catch (cause) {
        const { message } = cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`saving the settings in ${path}: ${message.split('\n')[0]}`, {
            ...BY_HAND,
            cause,
        });
    }
}
/**
 * Holds the new text against what it was made from.
 * @throws InputError when another setting would change: an alias may refer to one that was replaced
 */
function requireSame(text, wanted, before, path) {
    const after = ((0,yaml__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qg)(text, { maxAliasCount: 100 }) ?? {});
    const others = (values) => Object.entries(values).filter(([name]) => !wanted.has(name) && !isService(name));
    const isSame = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.isDeepStrictEqual)(others(after), others(before));
    const isWritten = [...wanted].every(([name, value]) => after[name] === value);
    if (isSame && isWritten)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`saving the settings in ${path}: others would change with them`, BY_HAND);
}
/** With the mode that it has. */
async function writeSettings(path, text) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`saving the settings in ${path}: there is no folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)}`);
    }
    try {
        const mode = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).mode & 0o777 : 0o644;
        await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceFile */ .f)(path, text, mode);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`saving the settings in ${path}: ${cause.message}`, { cause });
    }
}


/***/ }),

/***/ 42091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/** A file that is there as a whole, or as it was before. */

/**
 * Writes beside the file first, then puts that in its place.
 * @param mode of the file; by default as the system makes new ones
 * @throws what the system says; nothing is left beside the file then
 */
async function replaceFile(path, content, mode) {
    const partial = `${path}.part-${process.pid}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(partial, content, mode === undefined ? {} : { mode });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true });
        throw error;
    }
}


/***/ })

};
