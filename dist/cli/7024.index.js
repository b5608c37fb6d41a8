export const id = 7024;
export const ids = [7024,4770];
export const modules = {

/***/ 34770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ HEAD_BYTES),
/* harmony export */   T: () => (/* binding */ detectFormat),
/* harmony export */   isGzip: () => (/* binding */ isGzip)
/* harmony export */ });
/** How many bytes `detectFormat` looks at. */
const HEAD_BYTES = 4096;
const decoder = new TextDecoder();
/**
 * The format of a file; undefined for one that is none of a profile's.
 * @param head its first bytes, unpacked if they were packed with gzip
 * @param name its name or path
 */
function detectFormat(head, name) {
    const text = decoder.decode(head.subarray(0, HEAD_BYTES)).replace(/^\ufeff/, '');
    const start = text.trimStart();
    if (start.startsWith('{'))
        return isSpeedscope(start, name) ? 'speedscope' : undefined;
    if (/^<(\?xml|!DOCTYPE svg|svg)\b/.test(start))
        return 'svg';
    if (/^# austin: |^P\d+;T[\da-fx:]+[; ]/i.test(start))
        return 'austin';
    if (/^tid:\d+[; ]/.test(start))
        return 'cpython-collapsed';
    if (looksLikePprof(head, name))
        return 'pprof';
    if (text.includes('\0'))
        return undefined;
    if (/\.(raw|folded|collapsed|txt)(\.gz)?$/i.test(name))
        return 'raw';
    const isFolded = / \d+(\.\d+)?\r?$/m.test(text) || text.includes(';');
    // A stack may begin with `<module> (a.py:1);`, as a page does with `<html>`.
    const isOther = /^[<[]/.test(start) && !/^<[\w ]+>( \([^()\n]*\))?[; ]/.test(start);
    return isFolded && !isOther ? 'raw' : undefined;
}
/** Whether the bytes begin a gzip file. */
function isGzip(head) {
    return head[0] === 0x1f && head[1] === 0x8b;
}
/** Our own measurements are JSON as well. */
function isSpeedscope(text, name) {
    if (/"\$schema"\s*:\s*"https:\/\/www\.speedscope\.app\//.test(text))
        return true;
    return /speedscope(\.json)?(\.gz)?$/i.test(name) || /"(shared|profiles)"\s*:/.test(text);
}
/** A protobuf message whose first field with a length is a sample type: tag 1, a length, tag 1 or 2. */
function looksLikePprof(head, name) {
    if (/\.(pprof|prof|pb)(\.gz)?$/i.test(name))
        return true;
    const at = afterNumbers(head);
    return head[at] === 0x0a && head[at + 1] <= 24 && [8, 16].includes(head[at + 2] ?? 0);
}
/** Go writes times, fields 9 and 10 (tags 0x48 and 0x50), before all else. */
function afterNumbers(head) {
    let at = 0;
    while (head[at] === 0x48 || head[at] === 0x50) {
        at += 1;
        // A number ends with the first byte below 128, the tenth at the latest.
        for (let digits = 0; digits < 10 && (head[at] ?? 0) >= 0x80; digits += 1)
            at += 1;
        at += 1;
    }
    return at;
}


/***/ }),

/***/ 2426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ rawKind),
/* harmony export */   HD: () => (/* binding */ rawThread),
/* harmony export */   at: () => (/* binding */ cpythonKind),
/* harmony export */   bB: () => (/* binding */ austinKind),
/* harmony export */   gd: () => (/* binding */ isRawOwner),
/* harmony export */   nI: () => (/* binding */ parseRawFrame)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46964);

const QUOTE = 34;
const SPACE = 32;
const SEMICOLON = 59;
const PROCESS = new TextEncoder().encode('process ');
const LONGEST_COMMAND = 4 * 1024 * 1024;
const LINE_NUMBER = /^\d{1,9}$/;
const RAW_PROCESS = /^process (\d{1,15}):"(.*)"$/s;
const RAW_THREAD = /^thread \((0x[0-9a-fA-F]{1,16}|\d{1,15})\)(?:: (.*))?$/s;
/** py-spy: `name (file:line)` or `name (file)`; with `--subprocesses` and `--threads` what owns them. */
function rawKind() {
    return {
        isOwner: isRawOwner,
        ownerEnd: rawProcessEnd,
        frame: parseRawFrame,
        thread: rawThread,
        result: () => ({ unit: 'samples', scale: 1, notes: [] }),
    };
}
/** `name (file:line)`; a text that does not end so is a name alone. */
function parseRawFrame(text) {
    const open = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
    if (open < 0)
        return { name: text, file: '', line: 0 };
    const name = text.slice(0, open);
    const colon = text.lastIndexOf(':');
    const digits = text.slice(colon + 1, -1);
    if (colon > open && LINE_NUMBER.test(digits)) {
        return { name, file: text.slice(open + 2, colon), line: Number(digits) };
    }
    return { name, file: text.slice(open + 2, -1), line: 0 };
}
/** py-spy's frames of processes and threads, told from those of functions. */
function rawThread(owners) {
    const label = { ..._types_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_THREAD */ .P };
    for (const owner of owners) {
        const [, pid, command] = RAW_PROCESS.exec(owner) ?? [];
        const [, tid, name] = RAW_THREAD.exec(owner) ?? [];
        if (pid !== undefined)
            Object.assign(label, { pid: Number(pid), command });
        else
            Object.assign(label, { tid: Number(tid), name: name ?? '' });
    }
    return label;
}
/** Whether a frame is one of py-spy's that own a stack. */
function isRawOwner(text) {
    if (text.startsWith('process '))
        return RAW_PROCESS.test(text);
    return text.startsWith('thread (') && RAW_THREAD.test(text);
}
/** A command line may hold anything; it ends with a quote and what comes after a frame. */
function rawProcessEnd(bytes, start, limit) {
    for (let index = 0; index < PROCESS.length; index += 1) {
        if (bytes[start + index] !== PROCESS[index])
            return undefined;
    }
    let at = start + PROCESS.length;
    while (isDigit(bytes[at]))
        at += 1;
    if (at === start + PROCESS.length || bytes[at] !== 58 || bytes[at + 1] !== QUOTE)
        return undefined;
    const last = Math.min(limit - 1, at + LONGEST_COMMAND);
    for (at += 2; at < last; at += 1) {
        if (bytes[at] !== QUOTE)
            continue;
        const after = bytes[at + 1];
        if (after === SEMICOLON || (after === SPACE && isWeight(bytes, at + 2)))
            return { end: at + 1 };
    }
    return last === limit - 1 ? { end: undefined } : undefined;
}
function isWeight(bytes, start) {
    let at = start;
    while (isDigit(bytes[at]))
        at += 1;
    return at > start && (bytes[at] === 10 || bytes[at] === 13);
}
function isDigit(byte) {
    return byte !== undefined && byte >= 48 && byte <= 57;
}
const AUSTIN_PROCESS = /^P(\d{1,15})$/;
const AUSTIN_THREAD = /^T(?:\d{1,15}:)?(0x[0-9a-fA-F]{1,16}|\d{1,15})$/;
/** austin: `P1;T0:2;file:name:line … microseconds`, with lines of metadata. */
function austinKind() {
    const metadata = new Map();
    let idleUs = 0;
    let freedBytes = 0;
    let invalid = 0;
    return {
        isOwner: (text) => AUSTIN_PROCESS.test(text) || AUSTIN_THREAD.test(text),
        comment(text) {
            const [, key, value] = /^# ([a-z_]{1,40}): (.*)$/.exec(text) ?? [];
            if (key !== undefined && value !== undefined)
                metadata.set(key, value);
        },
        weight(text) {
            const [, time, idle, memory] = /^(-?\d{1,18})(?:,([01]),(-?\d{1,18}))?$/.exec(text) ?? [];
            if (time === undefined)
                return undefined;
            const weight = Number(time);
            if (memory === undefined && weight < 0)
                freedBytes -= weight;
            if (idle !== '1')
                return Math.max(0, weight);
            idleUs += weight;
            return 0;
        },
        frame(text) {
            if (text === ':INVALID:')
                invalid += 1;
            const [, file, name, line] = /^(.*):([^:]*):(\d{1,9})$/s.exec(text) ?? [];
            if (file === undefined || name === undefined)
                return { name: text, file: '', line: 0 };
            return { name, file, line: Number(line) };
        },
        thread(owners) {
            const [, pid] = AUSTIN_PROCESS.exec(owners[0] ?? '') ?? [];
            const [, tid] = AUSTIN_THREAD.exec(owners.at(-1) ?? '') ?? [];
            return {
                ..._types_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_THREAD */ .P,
                pid: pid === undefined ? undefined : Number(pid),
                tid: tid === undefined ? undefined : Number(tid),
            };
        },
        result() {
            const mode = metadata.get('mode');
            const notes = [];
            if (mode === 'wall') {
                notes.push('austin recorded wall-clock time: what threads waited is in it.');
            }
            if (idleUs > 0) {
                notes.push(`${(idleUs / 1e6).toFixed(1)} s in which threads were idle are left out.`);
            }
            if (freedBytes > 0)
                notes.push('Memory that was given back is left out.');
            if (invalid > 0)
                notes.push('austin could not read some stacks whole: `:INVALID:`.');
            return mode === 'memory'
                ? { unit: 'bytes', scale: 1, notes }
                : { unit: 'seconds', scale: 1e-6, notes };
        },
    };
}
const CPYTHON_THREAD = /^tid:(\d{1,20})$/;
/** CPython's `profiling.sampling --collapsed`: `tid:1;file:name:line … samples`. */
function cpythonKind() {
    return {
        isOwner: (text) => CPYTHON_THREAD.test(text),
        frame(text) {
            const [, file = '', name, line] = /^([^:]*):(.*):(\d{1,9})$/s.exec(text) ?? [];
            if (name === undefined)
                return { name: text, file: '', line: 0 };
            // What has no source: `~:<GC>:0`.
            return { name, file: file === '~' ? '' : file, line: Number(line) };
        },
        thread(owners) {
            const [, tid] = CPYTHON_THREAD.exec(owners.at(-1) ?? '') ?? [];
            return { ..._types_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_THREAD */ .P, tid: tid === undefined ? undefined : Number(tid) };
        },
        result: () => ({ unit: 'samples', scale: 1, notes: [] }),
    };
}


/***/ }),

/***/ 3496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pi: () => (/* binding */ LENGTH),
  NW: () => (/* binding */ NODE),
  f7: () => (/* binding */ PARENT),
  oq: () => (/* binding */ RUN),
  f9: () => (/* binding */ StackEngine)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/profile/formats/engine/stacks-wasm.js
/** Made from stacks.as by bench/profile/build-engine.mjs; see README.md. */
const STACKS_WASM = 'AGFzbQEAAAABTw1gAAF/YAJ/fwF/YAAAYAN/f38Bf2ABfwF/YAF/AGACf38BfGAEf39/fwF/YAZ/f39/f38AYAV/f39/fwF/YAJ/fwBgA39/fwBgA39/fAACfwcGc3RhY2tzBGZhaWwABQZzdGFja3MKcGxhaW5GcmFtZQAEBnN0YWNrcwh0aHJlYWRPZgABBnN0YWNrcwtvdGhlcldlaWdodAAGBnN0YWNrcwhvd25lckVuZAABBnN0YWNrcwhuZXdGcmFtZQADBnN0YWNrcwdjb21tZW50AAoDKikEAQEBAgYCAwMDAgEBAQgCAwAAAwAAAAAAAAkCAAACBAUHAAIECwUMBwUDAQAABrICOn8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUGAwAALfwFB//8AC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC38BQX8LfwFBAAt/AUF/C38BQf//AAt/AUEAC38BQQALfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUGAIAt/AUEAC38BQQALfwFBAAt/AUEAC38BQf8HC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB/QCIAViZWdpbgAsBWJsb2NrACsGcm9vbUF0ACAIcm9vbVNpemUAHwdhZHZhbmNlAC0HZW5sYXJnZQAqC2ZpbGxlZEJ5dGVzACkKZnJhbWVDb3VudAMFB3RleHRzQXQAGAhzdGFydHNBdAAZB3JlY29yZHMDEgx3aXRob3V0U3RhY2sDEwduZXdGaWxlACcEcmVhZAAiCW5vZGVDb3VudAMdB3J1blVzZWQDHgZydW5zQXQAHgZpbnNlcnQAEAd0b3VjaGVkAysLc2FtcGxlQ291bnQDLA1zYW1wbGVOb2Rlc0F0AB0Pc2FtcGxlVGhyZWFkc0F0ABwPc2FtcGxlV2VpZ2h0c0F0ABsJYWRkU2FtcGxlAC4Jb3JkZXJlZEF0ACQQb3JkZXJlZFNhbXBsZXNBdAAjBW9yZGVyACULbm9kZVdlaWdodHMAJgx2YWx1ZVdlaWdodHMAFwlhZGRWYWx1ZXMAFQVncmFmdAAoBm1lbW9yeQIACAEWCrZJKXUBAn8gAEGAgICAfyMAQQ9qQXBxIgFrSwRAQQMQAAsgACABaiQAIwBB//8DakEQdj8AayIAQYAgPwAiAiACQYAgThsiAiAAIAJKGyECIABBAEoEfyACQABBAEgFQQALBH8gAEAAQQBIBUEACwRAQQMQAAsgAQuyAgEFfyAAIy5OBEAjNCEDIy5BAnQhBCMuQQF0IgUgAEEBaiIGIAUgBkobIgVBAnQQByIGIAMgBPwKAAAgBiQ0IAUkLgsjNCAAQQJ0aiIDKAIAQQFrIgRBAEgEQCADIyxBAWo2AgAgACABEBQPCyMyIARBAnRqKAIAIAFGBEAgBA8LIzUgACABEBIiA0ECdGooAgBBAWsiBEEATgRAIAQPCyM1IANBAnRqIyxBAWo2AgAjMEEBaiQwIAAgARAUIy8jMEEBdEgEQCM1IQEjL0EBaiEDIy9BAXRBAWokLyMvQQJ0QQRqEAckNQNAIAIgA0gEQCABIAJBAnRqKAIAIgQEQCM1IARBAWtBAnQiBSMxaigCACMyIAVqKAIAEBJBAnRqIAQ2AgALIAJBAWohAgwBCwsLC8ABAgJ/AXwgAEEBaiECA0AgAi0AAEEwa0H/AXFBCkkEQCACQQFqIQIMAQsLIAJBAWogAiACLQAAQQ1GGyICLQAAQQpGBH8gAC0AAUEwa0H/AXFBCkkFQQALBEAgAkEBakEAIAEgAksbDwsgASAAQUBrIgMgASADSRshAQNAIAEgAksEfyACLQAAQQpHBUEACwRAIAJBAWohAgwBCwsgASACTQR/QQEFIABBAWogAhADIgQgBGILBEBBAA8LIAJBAWoLpwQDBn8BfgF7IAGsIwSthSEIA0AgAkEIaiIDIAFMBEAgCCAAIAJqKQMAhUKV+Kn6l7fem55/fiIIQh2IIAiFIQggAyECDAELCyABIAJKBEAgCCAAIAJqKQMAQgEgASACa6xCA4aGQgF9g4VClfip+pe33puef34iCEIdiCAIhSEICyMEIAhCIIggCIWncyICQRB2IAJzQeuUr694bCICQQ12IAJzQbXcypV8bCICQRB2IAJzIgUjCXEhBgNAIw8gBkECdGooAgBBAWsiBEEATgRAIARBAnQiAiMMaigCACAFRgRAIwsgAmoiAigCACEDIAIoAgQgA2sgAUYEfyMKIANqIQMCfyABQRBOBEAgA/0ABAAgAP0ABAD9UUEQIAFBEGsiAiACQRBKGyIHIANq/QAEACAAIAdq/QAEAP1R/VAgAUEgayIHQQAgB0EAShsiByADav0ABAAgACAHav0ABAD9Uf1QIAIgA2r9AAQAIAAgAmr9AAQA/VH9UCEJQSAhAgNAIAJBIGogAUgEQCAJIAIgA2r9AAQAIAAgAmr9AAQA/VH9UCEJIAJBEGohAgwBCwsgCf1TRQwBCyABQQhOBEBBACADKQMAIAApAwBSDQEaIAEgA2pBCGspAwAgACABakEIaykDAFEMAQtCASABrEIDhoZCAX0gAykDACAAKQMAhYNQCwVBAAsEQCAEDwsLIwkgBkEBanEhBgwBCwsgBSAGIAAgARAvCysBA38jKCEAIypBAnQhASMqQQN0EAciAiAAIAH8CgAAIAIkKCMqQQF0JCoLXgICfwF8IAAhAgNAIAEgAksEQAJAIAItAAAiA0Ewa0H/AXFBCk8EQCADQQ1GDQEgACABEAMPCyAERAAAAAAAACRAoiADQTBrQf8BcbigIQQgAkEBaiECDAILCwsgBAv3BAIFfwF+IychAQNAIAFBAEoEQEEAIQBBACECA0AgASACSgRAIyQjISMEIygjJiACQQV0aiIDKAIEQQJ0aigCACADKAIAQbHz3fF5bGpzIgQgBEEQdnNB65Svr3hsIgQgBEENdnNBtdzKlXxsIgQgBEEQdnNxQQJ0aiEEIAMgBDYCHCAAIAQoAgBqIQAgAkEBaiECDAELC0EAIQIDQCABIAJKBEAgACMiIyYgAkEFdGooAhwoAgBBBHRqKAIEaiEAIAJBAWohAgwBCwtBACECA0AgASACSgRAIAAjIyMiIyYgAkEFdGooAhwoAgBBBHRqKAIEQQJ0aigCAGohACACQQFqIQIMAQsLIAAkK0EAIQBBACECA0AgASACSgRAIygjJiACQQV0aiIDKAIIQQJ0aiEEIyggAygCBEECdGokJSAEIyVHBEAgAyADKAIAIAQQEzYCACADIyUjKGtBAnY2AgQgAkEBaiAAIyUgBEcbIQALIAJBAWohAgwBCwsgACEBDAELC0EAIQEDQCABIydIBEAjJiABQQV0aiIAKAIAIgIgACgCDBAIIQMjMyADQQN0aiIEIAQrAwAgACsDEKA5AwAgACgCGCIABEAgACACNgIIIAAgAzYCDAsgAUEBaiEBDAELC0EAJCdBACQpIxkjF0EBdUoEQCMYIgEjF0EBakEEdGohAiMXQQF0QQFqJBcjF0EBakEEdBAHJBgDQCABIAJJBEAgASkDACIFQgBSBEAjFyAFp3EhAANAIxggAEEEdGopAwBCAFIEQCMXIABBAWpxIQAMAQsLIxggAEEEdGogAf0ABAD9CwQACyABQRBqIQEMAQsLCwt2AQN/Ix0iA0GAkKEPTgRAQQIQAAsgAyMfRgRAIyIhBSADQQV0EAciBCAFIANBBHT8CgAAIAQkIiMfQQF0JB8LIyIgA0EEdGoiBCAANgIAIAQgATYCBCAEIAI2AgggBCMjIAFBAnRqKAIANgIMIANBAWokHSADC64BAQV/Ix4hBCMeIAIjJWsiBUECdmokHiMeQYCAifoASwRAQQIQAAsjHiMgSwRAIyBBAXQiBiMeIgcgBiAHSxskICMjIQYjIEECdBAHIgcgBiAEQQJ0/AoAACAHJCMLIyMgBEECdGohBgNAIAMgBUkEQCADIAZqIyUgA2ooAgA2AgAgA0EEaiEDDAELCyACJCUgACAEIAVBAnYQDiEAIyQgAUECdGogADYCABARIAALJwAgACABQQJ0aiEBIAAkJQNAIyUgAUcEQCACIAEQEyECDAELCyACC9sBAQZ/IyEjHUEBdE4EQA8LIyFBAnRBA2okISMhQQJ0QQRqEAckJEEBIQEDQCABIx1IBEAjJCMiIAFBBHRqIgAoAgAhAiMhIwQgACgCDCIEIAJBsfPd8XlsanMiAEEQdiAAc0HrlK+veGwiAEENdiAAc0G13MqVfGwiAEEQdiAAc3EhAANAAkAjJCAAQQJ0aigCACIFRQ0AIyIgBUEEdGoiBSgCDCAERgR/IAUoAgAgAkYFQQALDQAjISAAQQFqcSEADAELCyAAQQJ0aiABNgIAIAFBAWohAQwBCwsLjQEBAn8jLyMEIAFBsfPd8XlsIABqcyICQRB2IAJzQeuUr694bCICQQ12IAJzQbXcypV8bCICQRB2IAJzcSECA38jNSACQQJ0aigCAEEBayIDQQBIBEAgAg8LIANBAnQiAyMxaigCACAARgR/IzIgA2ooAgAgAUYFQQALBH8gAgUjLyACQQFqcSECDAELCwuiBgEHfyMkIyEjBCMlKAIAIgQgACICQbHz3fF5bGpzIgAgAEEQdnNB65Svr3hsIgAgAEENdnNBtdzKlXxsIgAgAEEQdnNxIQADQAJAIyQgAEECdGooAgAiBUUNACMiIAVBBHRqIgUoAgwgBEYEfyAFKAIAIAJGBUEACw0AIyEgAEEBanEhAAwBCwsgAEECdGooAgAiA0UEQCACIAAgARAPDwsjIiADQQR0aiIAKAIIIgIgASMlIgRrQQJ2IgUgAiAFSBshBSMjIAAoAgRBAnRqIQZBASEAA0AgACAFSAR/IABBAnQiByAGaigCACAEIAdqKAIARgVBAAsEQCAAQQFqIQAMAQsLIAQgAEECdGokJSAAIAJGBEAgAw8LIyIgA0EEdGoiBCgCBCEFIyEjBCAEKAIMIgYgBCgCACIHQbHz3fF5bGpzIgIgAkEQdnNB65Svr3hsIgIgAkENdnNBtdzKlXxsIgIgAkEQdnNxIQIDQAJAIyQgAkECdGooAgAiCEUNACMiIAhBBHRqIggoAgwgBkYEfyAIKAIAIAdGBUEACw0AIyEgAkEBanEhAgwBCwsgBCgCACAFIAAQDiEEIyQgAkECdGogBDYCACMiIANBBHRqIgIgBDYCACACIAAgBWoiBTYCBCACIAIoAgggAGs2AgggAiMjIAVBAnRqKAIAIgI2AgwjJCMhIwQgBEGx893xeWwgAmpzIgAgAEEQdnNB65Svr3hsIgAgAEENdnNBtdzKlXxsIgAgAEEQdnNxIQADQAJAIyQgAEECdGooAgAiBkUNACMiIAZBBHRqIgYoAgwgAkYEfyAGKAIAIARGBUEACw0AIyEgAEEBanEhAAwBCwsgAEECdGogAzYCABARIyUgAUYEQCAEDwsjISMEIyUoAgAiAiAEQbHz3fF5bGpzIgAgAEEQdnNB65Svr3hsIgAgAEENdnNBtdzKlXxsIgAgAEEQdnNxIQADQAJAIyQgAEECdGooAgAiA0UNACMiIANBBHRqIgMoAgwgAkYEfyADKAIAIARGBUEACw0AIyEgAEEBanEhAAwBCwsgBCAAIAEQDwuGAQEFfyMsIgIjLUYEQCMxIQQgAkEDdCIDEAciBSAEIAJBAnQiBPwKAAAgBSQxIzIhBSADEAciBiAFIAT8CgAAIAYkMiMzIQQgAkEEdBAHIgUgBCAD/AoAACAFJDMjLUEBdCQtCyACQQJ0IgMjMWogADYCACMyIANqIAE2AgAgAkEBaiQsIAILmwMCCH8CfCMdQQN0IQgjOSEGA0AgBCAFSARAIzYgBEEEdGoiCigCACELA0AgBiALRwRAQQAhByMjIzYgBkEEdGoiCSgCBEECdGohDCAJKAIIIQ0DQCAHIA1IBEAjOCAMIAdBAnRqKAIAQQJ0aiIJIAkoAgBBAWs2AgAgB0EBaiEHDAELCyM2IAZBBHRqKAIAIQYMAQsLIAQiBkEDdCIEIAAgCGpqKwMAIQ4gASAIaiAEaisDACEPIyMgCigCBEECdGohByAKKAIIIQlBACEEA0AgBCAJSARAIzggByAEQQJ0aigCACIKQQJ0aiILKAIAIQwgCyAMQQFqNgIAIAxBAEwEQCAKQQN0IgogAiADamoiCyALKwMAIA6gOQMAIAIgA0EDbGogCmoiCiAKKwMAIA+gOQMACyAEQQFqIQQMAQsLIAcgCUEBa0ECdGooAgBBA3QiBCACaiIHIAcrAwAgACAGQQN0IgdqKwMAoDkDACACIANBAXRqIARqIgQgBCsDACABIAdqKwMAoDkDACAGQQFqIQQMAQsLIAYkOQsIAEGAgBAkBwtQAQN/IAJBA3QiBEECdBAHIQMgAkECdBAHJDhBACQ5QQEhAgNAIAIjHUgEQCAAIAEgAyAEIAIgAkGAIGoiAiMdIgUgAiAFSBsQFQwBCwsgAwsEACMKCwQAIwsLywkDCX8DfgF7A0AjKiACayABIABrTARAEAsMAQsLIyggAkECdGoiBiECIAAhAwNAIAEgA0sEQCAD/QAEIP0MOzs7Ozs7Ozs7Ozs7Ozs7O/0j/WStQiCGIAP9AAQw/Qw7Ozs7Ozs7Ozs7Ozs7Ozs7/SP9ZK1CMIaEIAP9AAQA/Qw7Ozs7Ozs7Ozs7Ozs7Ozs7/SP9ZK0gA/0ABBD9DDs7Ozs7Ozs7Ozs7Ozs7Ozv9I/1krUIQhoSEIQwgASADayIEQcAASQRAIAxCASAErYZCAX2DIQwLA0AgDEIAUgRAIAMgDHqnaiEIIAwgDEIBfYMhDCAAIAhHBEAgACkDACENQgAhDiAIIABrIgdBCEgEQCANQgggB6x9QgOGhiENBSAIQQhrKQMAIQ4LIwsjESANIAeshUKV+Kn6l7fem55/fiAOQrnLk+fR7ZGsv39+fEIwiEIChqdqIgkoAgBBAWsiBUEAIAVBAEobQQJ0aiIEKAIAIQogBCgCBCAKayAHRyAFQQBIcgR/QQAFIwogCmohCgJ/IAdBEE4EQCAK/QAEACAA/QAEAP1RQRAgB0EQayIEIARBEEobIgsgCmr9AAQAIAAgC2r9AAQA/VH9UCAHQSBrIgtBACALQQBKGyILIApq/QAEACAAIAtq/QAEAP1R/VAgBCAKav0ABAAgACAEav0ABAD9Uf1QIQ9BICEEA0AgBEEgaiAHSARAIA8gBCAKav0ABAAgACAEav0ABAD9Uf1QIQ8gBEEQaiEEDAELCyAP/VNFDAELIAdBCE4EQEEAIAopAwAgACkDAFINARogByAKakEIaykDACAAIAdqQQhrKQMAUQwBC0IBIAesQgOGhkIBfSAKKQMAIAApAwCFg1ALC0UEQCAJIAAgBxAKIgVBAWo2AgALIAIjDSAFQQJ0aigCACIAQQBIBH9BfyAAaxABBSAACzYCACACQQRqIQILIAhBAWohAAwBCwsgA0FAayEDDAELCyAAIAFHBH8gACkDACEMQgAhDSABIABrIgRBCEgEQCAMQgggBKx9QgOGhiEMBSABQQhrKQMAIQ0LIwsjESAMIASshUKV+Kn6l7fem55/fiANQrnLk+fR7ZGsv39+fEIwiEIChqdqIgUoAgBBAWsiA0EAIANBAEobQQJ0aiIBKAIAIQcgASgCBCAHayAERyADQQBIcgR/QQAFIwogB2ohBwJ/IARBEE4EQCAH/QAEACAA/QAEAP1RQRAgBEEQayIBIAFBEEobIgggB2r9AAQAIAAgCGr9AAQA/VH9UCAEQSBrIghBACAIQQBKGyIIIAdq/QAEACAAIAhq/QAEAP1R/VAgASAHav0ABAAgACABav0ABAD9Uf1QIQ9BICEBA0AgAUEgaiAESARAIA8gASAHav0ABAAgACABav0ABAD9Uf1QIQ8gAUEQaiEBDAELCyAP/VNFDAELIARBCE4EQEEAIAcpAwAgACkDAFINARogBCAHakEIaykDACAAIARqQQhrKQMAUQwBC0IBIASsQgOGhkIBfSAHKQMAIAApAwCFg1ALC0UEQCAFIAAgBBAKIgNBAWo2AgALIAIjDSADQQJ0aigCACIAQQBIBH9BfyAAaxABBSAACzYCACACQQRqBSACCyAGa0ECdgsEACMzCwQAIzILBAAjMQsEACMjCwcAIwIjA2sLBwAjASMDaguOCgMLfwF7AXwjKSEMQX8hBwNAIAAoAgAhCEEAIQYjDiAHQQFqai0AACIFQQRPBEAgACAFakEEaygCACEGBSAIQQQgBWtBA3R0IQgLIAAjECAIQbHz3fF5bCAGQeuUr694bGogB0G13MqVfGxqQRB2QQJ0aigCAEEBayIIQQBOBH8jCyAIQQJ0aiIFKAIAIQkgBSgCBCAJayINIABqIgYtAAAhDiAGIAAgASAGTQR/QQEFIA5BIEcgDkE7R3ELBH9BAAUjCiAJaiEJAn8gDUEQTgRAIAn9AAQAIAD9AAQA/VFBECANQRBrIgUgBUEQShsiDyAJav0ABAAgACAPav0ABAD9Uf1QIA1BIGsiD0EAIA9BAEobIg8gCWr9AAQAIAAgD2r9AAQA/VH9UCAFIAlq/QAEACAAIAVq/QAEAP1R/VAhEEEgIQUDQCAFQSBqIA1IBEAgECAFIAlq/QAEACAAIAVq/QAEAP1R/VAhECAFQRBqIQUMAQsLIBD9U0UMAQsgDUEITgRAQQAgCSkDACAAKQMAUg0BGiAJIA1qQQhrKQMAIAAgDWpBCGspAwBRDAELQgEgDaxCA4aGQgF9IAkpAwAgACkDAIWDUAsLBH8gDkEgRgR/IAYgARAJBUEBCwVBAAsbBSAACyIFRgRAQX8hCAJAIAoEfyMNIAdBAnRqKAIAQQBIBUEBCwRAIAAgARAEIgVBACAFQQBOGyEGIAUNAQsgACEFA0AgASAFSwRAAkAgBf0ABAAiEP0MOzs7Ozs7Ozs7Ozs7Ozs7O/0jIBD9DAoKCgoKCgoKCgoKCgoKCgr9I/1Q/WQiCUUEQCAFQQ9qIQUMAQtBACEGIAEgBSAJaGoiBU0NAyAFIQYgBS0AAEE7Rg0DIAVBQGogACAFIABrQcAASxshCQNAIAYgCUsEQCAGQQFrIgYtAABBIEcNASAGIAEQCSAFQQFqRg0FCwsLIAVBAWohBQwBCwtBACEGCyAGIgVFBEBBAA8LIAAgBUkEQCAAIAUgAGsiBhAKIQggBiMOIAdBAWpqIgktAABIBEAgCSAGOgAACyAAKAIAIQZBACEJIw4gB0EBamotAAAiDUEETwRAIAAgDWpBBGsoAgAhCQUgBkEEIA1rQQN0dCEGCyMQIAZBsfPd8XlsIAlB65Svr3hsaiAHQbXcypV8bGpBEHZBAnRqIAhBAWo2AgALCyAIQQBOBEAjDSAIQQJ0aigCACIAQQBIBEAgCiALRgRAIAtBAWohCwVBfyAAaxABIQALCyAKIAxqIgYjKkYEQBALCyMoIAZBAnRqIAA2AgAgCkEBaiEKIAghBwsgCiALSiADIAVLcQRAIAVBAWogAyAKIAxqEBogCmohCiADIQULIAUtAABBO0cEQCAFQQFqIAUgARAJIgFBAWsQDCERIARBACABIAJBAWpGGyECIxJBAWokEgJAIBFEAAAAAAAAAABkRQ0AIAogC0YEQCMTIBGgJBMMAQsjFCIAQQBIBEAjKCMpQQJ0aiEAIAtBAEoEfyAAIAsQAgUjFkEASARAIABBABACJBYLIxYLIQALIyYjJ0EFdGoiA0EANgIAIAMjKSALajYCBCADIykgCmo2AgggAyAANgIMIAMgETkDECACQQBHIgAEQCACKQMAUCEACyADIAJBACAAGzYCGCAABEAgAiMaNwMAIxlBAWokGQsjJ0EBaiQnIykgCmokKQsFIAVBAWohAAwBCwsgAQuRCAQIfwN7AX4BfCMBIwNqIQQDQCAEIwFLBH8gBEEBay0AAEEKRwVBAAsEQCAEQQFrIQQMAQsLIwEhAQNAIAEgBEkEQAJAIAEtAAAhAyABIQADQCAAIAD9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIFaGohAiAFRQRAIABBEGohAAwBCwsgA0EjRgR/IAEgAhAGIAJBAWoFIANBDUYgA0EKRnIEfyABQQFqBSMnQSBGIylBgIAETnIEQBANCyACIgAgAUsEfyACQQFrLQAAQQ1GBUEACwRAIABBAWshAAsgACEDA0AgASADSQR/IANBAWstAABBMGtB/wFxQQpJBUEACwRAIANBAWshAwwBCwsgA0EBayIFQQAgASADSSAAIANLcQR/IAUtAABBIEYFQQALGyIHIAFLIQAgByABayIGQYCAAU0gACAAGwR//QwAAAAAAAAAAAAAAAAAAAAAIQj9DAAAAAAAAAAAAAAAAAAAAAAhCSMbIQMgASAGQXBxaiEFIAEhAANAIAAgBUkEQCAIIAD9AAQAIgogA/0ABAD9rgEiCCAI/Q0AAQIDCAkKCwABAgMICQoLIAggCP0NBAUGBwwNDg8EBQYHDA0OD/3eAf3OASEIIAkgCiAD/QAEEP2uASIJIAn9DQABAgMICQoLAAECAwgJCgsgCSAJ/Q0EBQYHDA0ODwQFBgcMDQ4P/d4B/c4BIQkgA0EQaiEDIABBEGohAAwBCwsgBq0gCCAA/QAEACMcQRBqIAZBD3Fr/QAEAP1OIgggA/0ABAD9rgEiCiAK/Q0AAQIDCAkKCwABAgMICQoLIAogCv0NBAUGBwwNDg8EBQYHDA0OD/3eAf3OASIK/R0AIAr9HQF8hSELQgEgCSAIIAP9AAQQ/a4BIgggCP0NAAECAwgJCgsAAQIDCAkKCyAIIAj9DQQFBgcMDQ4PBAUGBwwNDg/93gH9zgEiCP0dACAI/R0BfCALIAtCH4iFQrnLk+fR7ZGsv39+hSILQh2IIAuFQuujxJmxt5LolH9+IgtCIIggC4UiCyALUBskGiMXIxqncSEAA38jGCAAQQR0aiIDKQMAIgtQIAsjGlFyBH8gAwUjFyAAQQFqcSEADAELCwVBAAsiAAR/IAAoAggFQQALIgMEfyAHQQFqIAIQDCEMIxJBAWokEgJAIAAoAgwiASMVSARAIxRBAEgEfyMyIAFBAnRqKAIABSMUCyEBIAxEAAAAAAAAAABkRQ0BIAAgAyABEAgiATYCDAsgDEQAAAAAAAAAAGQEQCMzIAFBA3RqIgAgACsDACAMoDkDAAsLIAJBAWoFIAEgBCACIAcgABAhIgBFDQMgAAsLCyEBDAILCwsQDSMDIAEjAWtrJAMjASABIwP8CgAACwQAIzcLBAAjNgvHAgEHfyMdIgBBAnQhASAAQQR0EAckNiMsQQJ0EAckNyABEAchAiABEAchAyAAQQFrIQADQCAAQQBKBEAgAyAAQQJ0aiACIyIgAEEEdGooAgBBAnRqIgEoAgA2AgAgASAANgIAIABBAWshAAwBCwsjNiMi/QAAAP0LAABBASEFIAIoAgAhACACQQA2AgADQCAABEAjNiAFQQR0aiIBIyIgAEEEdGoiBv0ABAD9CwQAIAEgAiAGKAIAQQJ0aigCADYCACAAQQJ0IAJqIgYoAgAhASAGIAU2AgAgBUEBaiEFA0AgAUUgAEEAR3EEQCADIABBAnRqKAIAIgFFBEAjIiAAQQR0aigCACEACwwBCwsgASEADAELCwNAIAQjLEgEQCAEQQJ0IgAjN2ogAiMxIABqKAIAQQJ0aigCADYCACAEQQFqIQQMAQsLC7EBAQR/Ix1BBHQQByICIx1BA3RqIQMDQCABIyxIBEAgACABQQJ0IgQjMmooAgBGBEAgAiM3IARqKAIAQQN0aiIEIAQrAwAjMyABQQN0aisDAKA5AwALIAFBAWohAQwBCwsgAyACIx1BA3T8CgAAIx1BAWshAANAIABBAEoEQCADIzYgAEEEdGooAgBBA3RqIgEgASsDACADIABBA3RqKwMAoDkDACAAQQFrIQAMAQsLIAILHQBBACQSRAAAAAAAAAAAJBNBfyQWIAAkFCMsJBULpwEBB38gAkECdBAHIQZBASEEA0AgAiAESgRAIAAgBEEEdGoiCCgCCCEHIAEgCCgCBEECdGohCQNAIyogB0gEQBALDAELC0EAIQUDQCAFIAdIBEAgBUECdCIKIyhqIAMgCSAKaigCAEECdGooAgA2AgAgBUEBaiEFDAELCyAGIARBAnRqIyggByAGIAgoAgBBAnRqKAIAEBA2AgAgBEEBaiEEDAELCyAGCwQAIwMLLAEDfyMBIQAjAyEBIwJBAXRBgARqEAciAiAAIAH8CgAAIAIkASMCQQF0JAILBgAgABAHC6gDAQJ+QYAIJAAgAkEQTgRAQYAgQAAaCyABJAQgACQCIwJBgARqEAckASMHEAckCiMIQQJ0QQRqEAckCyMIQQJ0EAckDCMIQQJ0EAckDSMIQQFqEAckDiMOQf8BIwhBAWr8CwAjCUECdEEEahAHJA9BgIAQEAckEEGAgBAQByQRIypBAnQQByQoQYAIEAckJiMXQQFqQQR0EAckGEHAgAEQByQbIxtBoIABaiQcIwStIQMjGyEAA0AgACMcSQRAIAAgA0Lrh9aF6Mih5OEAfSIDIANCHoiFQrnLk+fR7ZGsv39+IgQgBEIbiIVC66PEmbG3kuiUf34iBCAEQh+IhTcDACAAQQhqIQAMAQsLIxz9DP/////////////////////9CwQAQQEgAnQkH0EBIAJBBGp0JCAjHyQtIx8kLkEBQRIgAiACQRJOG3RBAWskISMfQQR0EAckIiMgQQJ0EAckIyMhQQJ0QQRqEAckJCMiQX82AgBBASQdIy1BAnQQByQxIy1BAnQQByQyIy1BA3QQByQzIy5BAnQQByQ0Iy9BAnRBBGoQByQ1CwkAIwMgAGokAwsbACAAIAEQCEEDdCMzaiIAIAArAwAgAqA5AwALyAMBBX8jBiADakGAgICAAksjBSIEQYCS9AFOcgRAQQEQAAsjBiADakEQaiIFIwdLBEAjCiEGIwYhByMHQQF0IgggBSAFIAhJGyIFEAciCCAGIAf8CgAAIAgkCiAFJAcLIAQjCEYEQCMLIQUgBEEDdCIGQQRqEAciByAFIARBAnQiBUEEavwKAAAgByQLIwwhByAGEAciCCAHIAX8CgAAIAgkDCMNIQcgBhAHIgYgByAF/AoAACAGJA0jDiEFIARBAXRBAWoQByIGIAUgBEEBavwKAAAgBiQOIw4gBGpBAWpB/wEgBPwLACMIQQF0JAgLIwojBmogAiAD/AoAACMGIANqJAYgBEECdCIFIwtqIwY2AgQjDCAFaiAANgIAIwVBAWokBSMPIAFBAnRqIwU2AgAjCSMFQQF0SARAIwlBAXRBAWokCSMJQQJ0QQRqEAckD0EAIQADQCAAIwVIBEAjCSMMIABBAnRqKAIAcSEBA0AjDyABQQJ0aigCAARAIwkgAUEBanEhAQwBCwsjDyABQQJ0aiAAQQFqIgA2AgAMAQsLCyAEIAIgAiADahAFIQAjDSAEQQJ0akF/IARrIAAgAEEASBs2AgAgBAs=';

;// CONCATENATED MODULE: ./build/profile/formats/engine/engine.js
/** Stacks and their weights in the memory of the engine (README.md); everything that is large is here. */


/** Entries of a node, and what they are. */
const NODE = 4;
/** The node below; -1 for the root. */
const PARENT = 0;
/** Where in `runs` the node's frames begin, from the root's side on, and how many they are. */
const RUN = 1;
const LENGTH = 2;
let compiled;
const decoder = new TextDecoder();
class StackEngine {
    #exports;
    #bytes = new Uint8Array(0);
    #path = { at: 0, room: 0 };
    constructor(room = { bytes: 0, nodesLog2: 8 }, hooks) {
        compiled ??= new WebAssembly.Module(Uint8Array.from(atob(STACKS_WASM), (character) => character.charCodeAt(0)));
        const nothing = () => 0;
        const stacks = {
            newFrame: hooks?.newFrame ?? nothing,
            plainFrame: hooks?.plainFrame ?? nothing,
            ownerEnd: hooks?.ownerEnd ?? nothing,
            otherWeight: hooks?.otherWeight ?? nothing,
            comment: hooks?.comment ?? nothing,
            threadOf: (at, count) => hooks?.threadOf(this.#ints(at, count)) ?? 0,
            fail,
        };
        this.#exports = new WebAssembly.Instance(compiled, { stacks }).exports;
        // Names that were chosen to collide in a hash table would make reading quadratic: the hashes begin
        // with a number that no file can know. What is read does not depend on it.
        const seed = Math.floor(Math.random() * 2 ** 32) | 0;
        this.#exports.begin(room.bytes, seed, room.nodesLog2);
    }
    /** All memory, in which the hooks look; valid until the engine is used again. */
    bytes() {
        const { buffer } = this.#exports.memory;
        if (this.#bytes.buffer !== buffer)
            this.#bytes = new Uint8Array(buffer);
        return this.#bytes;
    }
    // Reading bytes.
    /** Where the next bytes go; `advance` says how many were put there. */
    room() {
        const { roomAt, roomSize } = this.#exports;
        return new Uint8Array(this.#exports.memory.buffer, roomAt(), roomSize());
    }
    roomSize() {
        return this.#exports.roomSize();
    }
    advance(count) {
        this.#exports.advance(count);
    }
    /**
     * Another file begins: threads are asked for anew, and what is counted by file.
     * @param thread of all its samples; -1 where their frames tell it
     */
    newFile(thread = -1) {
        this.#exports.newFile(thread);
    }
    /** Doubles the buffer. */
    enlarge() {
        this.#exports.enlarge();
    }
    /** Reads the whole records of the buffer. @throws InputError when there is more than fits */
    read() {
        this.#exports.read();
    }
    /** Bytes that wait in the buffer. */
    get waitingBytes() {
        return this.#exports.filledBytes();
    }
    /** Lines that were read. */
    get records() {
        return this.#exports.records.value;
    }
    /** Weight of the lines without any frame. */
    get withoutStack() {
        return this.#exports.withoutStack.value;
    }
    get frameCount() {
        return this.#exports.frameCount.value;
    }
    /** The text of a frame; bytes that are no UTF-8 become replacement characters. */
    frameText(frame) {
        const [start = 0, end = 0] = this.#ints(this.#exports.startsAt() + frame * 4, 2);
        const texts = this.#exports.textsAt();
        return decoder.decode(this.bytes().subarray(texts + start, texts + end));
    }
    // Stacks one by one.
    /** The node where the stack of the first `length` entries of `path` ends, above the node `below`. */
    insert(path, length, below = 0) {
        if (length > this.#path.room) {
            const room = Math.max(64, length * 2);
            this.#path = { at: this.#exports.block(room * 4), room };
        }
        const place = this.#ints(this.#path.at, length);
        for (let index = 0; index < length; index += 1)
            place[index] = path[index];
        return this.#exports.insert(this.#path.at, length, below);
    }
    addSample(node, thread, weight) {
        this.#exports.addSample(node, thread, weight);
    }
    // All stacks.
    /** A copy of everything. */
    columns() {
        this.#exports.order();
        const size = this.#exports.sampleCount.value;
        const { nodes, runs } = this.#tree();
        return {
            ...{ size: this.#exports.nodeCount.value, nodes: nodes.slice(), runs: runs.slice() },
            samples: {
                size,
                nodes: this.#ints(this.#exports.orderedSamplesAt(), size).slice(),
                threads: this.#ints(this.#exports.sampleThreadsAt(), size).slice(),
                weights: this.#floats(this.#exports.sampleWeightsAt(), size).slice(),
            },
        };
    }
    /**
     * Puts another tree into this one.
     * @param map for each entry of its runs, what it is here
     * @returns an address, for `compared`, of where each of its nodes is here
     */
    #graft(other, map) {
        const nodes = this.#put(other.nodes.subarray(0, other.size * NODE));
        const runs = this.#put(other.runs);
        return this.#exports.graft(nodes, runs, other.size, this.#put(map));
    }
    /** The tree of another engine with other frames; samples keep their threads. */
    static mapped(other, map) {
        const nodesLog2 = Math.ceil(Math.log2(other.size + 16));
        const engine = new StackEngine({ bytes: 0, nodesLog2 });
        const at = engine.#graft(other, map);
        const { samples } = other;
        const places = engine.#ints(at, other.size).slice();
        for (let row = 0; row < samples.size; row += 1) {
            const node = places[samples.nodes[row]];
            engine.addSample(node, samples.threads[row], samples.weights[row]);
        }
        return engine.columns();
    }
    /**
     * The tree with the weights of two threads, 0 and 1: base and head. The arrays are views of the engine's
     * memory: it is not to be used again.
     * @param count entries of the runs are below it
     */
    compared(count) {
        const exports = this.#exports;
        exports.order();
        const base = exports.nodeWeights(0);
        const head = exports.nodeWeights(1);
        const values = exports.valueWeights(base, head, count);
        const size = exports.nodeCount.value;
        return {
            size,
            ...this.#tree(),
            nodeWeights: [this.#weights(base, size), this.#weights(head, size)],
            valueWeights: [this.#weights(values, count), this.#weights(values + 16 * count, count)],
        };
    }
    #tree() {
        const { orderedAt, nodeCount, runsAt, runUsed } = this.#exports;
        return {
            nodes: this.#ints(orderedAt(), nodeCount.value * NODE),
            runs: this.#ints(runsAt(), runUsed.value),
        };
    }
    #weights(at, count) {
        return { self: this.#floats(at, count), total: this.#floats(at + 8 * count, count) };
    }
    #put(array) {
        const at = this.#exports.block(array.byteLength);
        this.#ints(at, array.length).set(array);
        return at;
    }
    // Addresses are unsigned, WebAssembly's integers are not.
    #ints(at, count) {
        return new Int32Array(this.#exports.memory.buffer, at >>> 0, count);
    }
    #floats(at, count) {
        return new Float64Array(this.#exports.memory.buffer, at >>> 0, count);
    }
}
const LIMITS = {
    1: 'it has more than 4 million different frames, or 512 MB of their names',
    2: 'it has more than 32 million places where stacks part, or 256 million frames in its call tree',
    3: 'its call tree does not fit into 4 GB',
};
function fail(reason) {
    throw new errors/* InputError */.dz(LIMITS[reason] ?? `limit ${reason} of the engine`, {
        advice: 'record a shorter time or at a lower rate',
    });
}


/***/ }),

/***/ 39170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MessageWriter),
/* harmony export */   R: () => (/* binding */ MessageReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/** The part of the protobuf encoding that pprof files use: varints and fields with a length. */

const VARINT = 0;
const FIXED_64 = 1;
const BYTES = 2;
const FIXED_32 = 5;
/** Walks over the fields of a message in place. */
class MessageReader {
    /** Of the field that `next` found. */
    field = 0;
    /** Its value, if it is a varint: as a signed 64-bit integer, exact up to 2 ** 53. */
    value = 0;
    /** Where its bytes begin and end, if it has a length; else both are 0. */
    start = 0;
    end = 0;
    #bytes;
    #limit;
    #at;
    constructor(bytes, start = 0, end = bytes.length) {
        this.#bytes = bytes;
        this.#at = start;
        this.#limit = end;
    }
    /** The next field; false at the end. @throws InputError when the bytes are no message */
    next() {
        if (this.#at >= this.#limit)
            return false;
        const tag = this.#varint();
        this.field = Math.floor(tag / 8);
        this.value = 0;
        this.start = 0;
        this.end = 0;
        switch (tag % 8) {
            case VARINT:
                this.value = this.#varint();
                return true;
            case BYTES: {
                const length = this.#varint();
                this.start = this.#at;
                this.#skip(length);
                this.end = this.#at;
                return true;
            }
            case FIXED_64:
                this.#skip(8);
                return true;
            case FIXED_32:
                this.#skip(4);
                return true;
            default:
                throw damaged();
        }
    }
    /** Calls for each number of the field: one, or a packed list of them. */
    numbers(each) {
        if (this.start === 0) {
            each(this.value);
            return;
        }
        const list = new MessageReader(this.#bytes, this.start, this.end);
        while (list.#at < list.#limit)
            each(list.#varint());
    }
    /** The message that the field holds. */
    message() {
        if (this.start === 0)
            throw damaged();
        return new MessageReader(this.#bytes, this.start, this.end);
    }
    #skip(length) {
        if (!(length >= 0 && length <= this.#limit - this.#at))
            throw damaged();
        this.#at += length;
    }
    #varint() {
        let low = 0;
        let high = 0;
        for (let shift = 0; shift < 70; shift += 7) {
            if (this.#at >= this.#limit)
                throw damaged();
            const byte = this.#bytes[this.#at];
            this.#at += 1;
            const bits = byte & 0x7f;
            if (shift < 28)
                low += bits * 2 ** shift;
            else if (shift < 63)
                high += bits * 2 ** (shift - 28);
            else
                high += (bits & 1) * 2 ** 35;
            if (byte < 0x80)
                return signed(low, high);
        }
        throw damaged();
    }
}
/** @param low the lowest 28 bits of 64; @param high the other 36 */
function signed(low, high) {
    return high < 2 ** 35 ? high * 2 ** 28 + low : (high - 2 ** 36) * 2 ** 28 + low;
}
function damaged() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('it is cut off, or no protobuf message', {
        advice: 'copy or record it again',
    });
}
/** Writes the fields of a message one after the other. */
class MessageWriter {
    #bytes = new Uint8Array(256);
    #length = 0;
    /** A field with a number: a non-negative integer below 2 ** 53. */
    number(field, value) {
        if (value === 0)
            return this;
        this.#varint(field * 8 + VARINT);
        this.#varint(value);
        return this;
    }
    /** A field with a packed list of such numbers. */
    numbers(field, values) {
        const list = new MessageWriter();
        for (const value of values)
            list.#varint(value);
        return this.bytes(field, list.done());
    }
    bytes(field, bytes) {
        this.#varint(field * 8 + BYTES);
        this.#varint(bytes.length);
        this.#reserve(bytes.length);
        this.#bytes.set(bytes, this.#length);
        this.#length += bytes.length;
        return this;
    }
    text(field, text) {
        return this.bytes(field, encoder.encode(text));
    }
    message(field, message) {
        return this.bytes(field, message.done());
    }
    done() {
        return this.#bytes.subarray(0, this.#length);
    }
    #varint(value) {
        this.#reserve(10);
        let rest = value;
        for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) {
            this.#bytes[this.#length] = (rest % 0x80) | 0x80;
            this.#length += 1;
        }
        this.#bytes[this.#length] = rest;
        this.#length += 1;
    }
    #reserve(count) {
        if (this.#length + count <= this.#bytes.length)
            return;
        const larger = new Uint8Array(Math.max(this.#length + count, this.#bytes.length * 2));
        larger.set(this.#bytes);
        this.#bytes = larger;
    }
}
const encoder = new TextEncoder();


/***/ }),

/***/ 27024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readProfile: () => (/* binding */ readProfile)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/profile/formats/detect.js
var detect = __webpack_require__(34770);
// EXTERNAL MODULE: ./build/profile/formats/dialects.js
var dialects = __webpack_require__(2426);
// EXTERNAL MODULE: ./build/profile/formats/engine/engine.js + 1 modules
var engine = __webpack_require__(3496);
;// CONCATENATED MODULE: ./build/profile/formats/folded-reader.js
/**
 * Reads folded stacks, `frame;frame;frame weight` on each line, from bytes. Made for files of
 * gigabytes: no string is made of a line or a stack, and memory grows with what is distinct.
 */


/** Small enough for a core's own cache, beside what is looked up for every frame. */
const CHUNK = 256 * 1024;
/** Different stacks for which there is room at first, as a power of two. */
const ROOM_LOG2 = { small: 8, any: 20 };
const LONGEST_STACK = 16 * 1024 * 1024;
const LONGEST_COMMENT = 4096;
const DECIMAL = /^\d+(\.\d+)?(e[-+]?\d+)?$/;
const decoder = new TextDecoder();
class FoldedReader {
    engine;
    /** By thread: the frames that name it, as far as there are any. */
    owners = [];
    #dialect;
    #threadOf = new Map();
    /** @param entryOf without it, the tree holds the frames' numbers */
    constructor(dialect, entryOf = (_, frame) => frame, size = 'any') {
        this.#dialect = dialect;
        this.engine = new engine/* StackEngine */.f9({ bytes: CHUNK, nodesLog2: ROOM_LOG2[size] }, {
            newFrame: (frame, start, end) => {
                const text = this.#text(start, end);
                return dialect.isOwner(text) ? -1 : entryOf(text, frame);
            },
            plainFrame: (frame) => entryOf(this.engine.frameText(frame), frame),
            ownerEnd: (start, limit) => {
                const owner = dialect.ownerEnd?.(this.engine.bytes(), start, limit);
                return owner === undefined ? 0 : (owner.end ?? -1);
            },
            otherWeight: (start, end) => this.#weight(this.#text(start, end).trimEnd()),
            threadOf: (frames) => this.#thread(frames),
            comment: (start, end) => {
                const last = Math.min(end, start + LONGEST_COMMENT);
                dialect.comment?.(this.#text(start, last).trimEnd());
            },
        });
    }
    /** Room for the next bytes of the file; say with `advance` how many were put there. */
    room() {
        if (this.engine.roomSize() < CHUNK / 4)
            this.engine.read();
        if (this.engine.roomSize() < CHUNK / 4)
            this.#enlarge();
        return this.engine.room();
    }
    /** @param count how many bytes were put into `room` */
    advance(count) {
        this.engine.advance(count);
    }
    /** The next bytes of the file, copied. */
    push(bytes) {
        for (let at = 0; at < bytes.length;) {
            const room = this.room();
            const part = bytes.subarray(at, at + room.length);
            room.set(part);
            this.advance(part.length);
            at += part.length;
        }
    }
    /** The file has ended. @throws InputError when it ends within a stack */
    end() {
        this.room()[0] = 10;
        this.advance(1);
        this.engine.read();
        if (this.engine.waitingBytes === 0)
            return;
        const { records } = this.engine;
        throw new errors/* InputError */.dz(records === 0
            ? 'no line of it ends with a number: these are no folded stacks'
            : `it ends within a stack, after ${records} whole ones`, {
            advice: 'the file was cut off or damaged, or it is no profile: a report is made of a profile, not of another report',
        });
    }
    #enlarge() {
        if (this.engine.waitingBytes > LONGEST_STACK) {
            throw new errors/* InputError */.dz(`a stack of it has more than ${LONGEST_STACK / 1024 / 1024} MB: these are no folded stacks`);
        }
        this.engine.enlarge();
    }
    #text(start, end) {
        return decoder.decode(this.engine.bytes().subarray(start, end));
    }
    #weight(text) {
        if (this.#dialect.weight !== undefined)
            return this.#dialect.weight(text) ?? Number.NaN;
        return DECIMAL.test(text) ? Number(text) : Number.NaN;
    }
    #thread(frames) {
        const key = frames.join(' ');
        let thread = this.#threadOf.get(key);
        if (thread === undefined) {
            thread = this.owners.length;
            this.owners.push(Array.from(frames, (entry) => -1 - entry));
            this.#threadOf.set(key, thread);
        }
        return thread;
    }
}

;// CONCATENATED MODULE: ./build/profile/formats/folded.js
/** From a folded file's bytes to a recording that stands alone. */


const KINDS = {
    raw: dialects/* rawKind */.Fv,
    austin: dialects/* austinKind */.bB,
    'cpython-collapsed': dialects/* cpythonKind */.at,
};
function isFoldedFormat(format) {
    return format in KINDS;
}
function foldedKind(format) {
    return KINDS[format]();
}
/** A reader that is given the file's bytes with `reader.push`, or with `reader.room` and `advance`. */
function foldedRecording(format, size) {
    const kind = foldedKind(format);
    const reader = new FoldedReader(kind, undefined, size);
    return {
        reader,
        end() {
            reader.end();
            const { engine, owners } = reader;
            const texts = Array.from({ length: engine.frameCount }, (_, frame) => engine.frameText(frame));
            const recording = {
                frames: texts.map((text) => kind.frame(text)),
                columns: engine.columns(),
                threads: owners.map((own) => kind.thread(own.map((frame) => texts[frame]))),
            };
            const { notes, ...result } = kind.result();
            const lost = Math.round(engine.withoutStack * result.scale * 1000) / 1000;
            const lostNote = lost > 0 ? [`${lost} ${result.unit} without a stack are left out.`] : [];
            return { recording, result: { ...result, notes: [...notes, ...lostNote] } };
        },
    };
}

// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
;// CONCATENATED MODULE: ./build/profile/formats/gunzip.js
/** Unpacks gzip as it arrives. */


/** So little at once that a hostile file, packed a thousandfold, cannot fill the memory. */
const STEP = 16 * 1024;
/** @throws InputError when the bytes are damaged or cut off */
async function* gunzip(chunks) {
    const unpacked = [];
    let isWhole = false;
    const stream = new esm/* Gunzip */.as((bytes, isFinal) => {
        unpacked.push(bytes);
        isWhole ||= isFinal;
    });
    const push = (bytes, isLast) => {
        try {
            stream.push(bytes, isLast);
        }
        catch (cause) {
            throw new errors/* InputError */.dz('its gzip data is damaged or cut off', {
                advice: 'copy or record it again',
                cause,
            });
        }
        return unpacked.splice(0).filter(({ length }) => length > 0);
    };
    for await (const chunk of chunks) {
        for (let at = 0; at < chunk.length; at += STEP) {
            yield* push(chunk.subarray(at, at + STEP), false);
        }
    }
    yield* push(new Uint8Array(0), true);
    if (!isWhole)
        throw new errors/* InputError */.dz('its gzip data is cut off', { advice: 'copy it again' });
}

// EXTERNAL MODULE: ./build/profile/formats/peek.js
var peek = __webpack_require__(85002);
// EXTERNAL MODULE: ./build/profile/formats/protobuf.js
var protobuf = __webpack_require__(39170);
// EXTERNAL MODULE: ./build/profile/formats/recording.js + 1 modules
var formats_recording = __webpack_require__(31829);
// EXTERNAL MODULE: ./build/profile/formats/types.js
var types = __webpack_require__(46964);
;// CONCATENATED MODULE: ./build/profile/formats/pprof-reader.js
/**
 * Reader of pprof's profiles (google/pprof, proto/profile.proto), of whatever tool: stacks are lists
 * of locations, leaf first, and a location has a line for each function inlined there.
 */




const MOST_PPROF_BYTES = 256 * 1024 * 1024;
/** Longest name or file that is taken whole. */
const LONGEST_TEXT = 64 * 1024;
/** Of a thread or command, which each sample names. */
const LONGEST_LABEL = 256;
/** @throws InputError when the bytes are no profile */
function readPprof(bytes) {
    return new Reading(bytes).read();
}
class Reading {
    #bytes;
    #recorder = new formats_recording/* Recorder */.v();
    #strings = [];
    #types = [];
    #samples = [];
    #functions = new Map();
    #locations = new Map();
    /** By location: the numbers of its frames, root's side first. */
    #frames = new Map();
    #defaultType = 0;
    /** A regular expression: what functions the tool asks pprof to leave out, with what they call. */
    #dropFrames = 0;
    /** Weight of the samples without any place. */
    #withoutStack = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    read() {
        this.#outline();
        if (this.#types.length === 0)
            throw new errors/* InputError */.dz('it says not what its samples are');
        // As pprof itself does: the type that the file names, else the last one.
        const named = this.#types.findIndex(({ type }) => this.#defaultType > 0 && this.#text(type) === this.#text(this.#defaultType));
        const chosen = named >= 0 ? named : this.#types.length - 1;
        const { type, unit } = this.#types[chosen];
        let negative = false;
        for (const { start, end } of this.#samples) {
            negative = this.#sample(new protobuf/* MessageReader */.R(this.#bytes, start, end), chosen) || negative;
        }
        const [weightUnit, scale] = unitOf(this.#text(unit));
        const others = this.#types.filter((_, index) => index !== chosen);
        const lost = Math.round(this.#withoutStack * scale * 1000) / 1000;
        const dropped = this.#dropFrames > 0 ? this.#text(this.#dropFrames, LONGEST_LABEL) : '';
        return {
            recorder: this.#recorder,
            unit: weightUnit,
            scale,
            notes: [
                ...(others.length > 0
                    ? [
                        `Of the file’s kinds of samples, ${this.#text(type)} is read, not ${others.map((each) => this.#text(each.type)).join(', ')}.`,
                    ]
                    : []),
                ...(lost > 0 ? [`${lost} ${weightUnit} without a stack are left out.`] : []),
                ...(dropped === '' ? [] : [`Functions that pprof would leave out are shown: ${dropped}`]),
                ...(negative ? ['Samples below 0 (of a difference, or of memory) are left out.'] : []),
            ],
        };
    }
    #outline() {
        const file = new protobuf/* MessageReader */.R(this.#bytes);
        while (file.next()) {
            const { start, end } = file;
            if (file.field === 1)
                this.#types.push(valueType(file.message()));
            else if (file.field === 2)
                this.#samples.push({ start, end });
            else if (file.field === 4)
                this.#location(file.message());
            else if (file.field === 5)
                this.#function(file.message());
            else if (file.field === 6)
                this.#strings.push({ start, end });
            else if (file.field === 7)
                this.#dropFrames = file.value;
            else if (file.field === 14)
                this.#defaultType = file.value;
        }
    }
    #location(message) {
        let id = 0;
        let address = 0;
        const lines = [];
        while (message.next()) {
            if (message.field === 1)
                id = message.value;
            else if (message.field === 3)
                address = message.value;
            else if (message.field === 4)
                lines.push(lineOf(message.message()));
        }
        this.#locations.set(id, { lines, address });
    }
    #function(message) {
        const entry = { id: 0, name: 0, systemName: 0, file: 0 };
        while (message.next()) {
            if (message.field === 1)
                entry.id = message.value;
            else if (message.field === 2)
                entry.name = message.value;
            else if (message.field === 3)
                entry.systemName = message.value;
            else if (message.field === 4)
                entry.file = message.value;
        }
        this.#functions.set(entry.id, entry);
    }
    /** Adds a sample; returns whether it was left out because its value is below 0. */
    #sample(message, chosen) {
        const locations = [];
        let weight = 0;
        let index = 0;
        let thread = types/* NO_THREAD */.P;
        while (message.next()) {
            if (message.field === 1)
                message.numbers((id) => locations.push(id));
            else if (message.field === 2) {
                message.numbers((value) => {
                    if (index === chosen)
                        weight = value;
                    index += 1;
                });
            }
            else if (message.field === 3)
                thread = this.#labelled(thread, message.message());
        }
        if (!(weight > 0))
            return weight < 0;
        const path = [];
        for (let at = locations.length - 1; at >= 0; at -= 1) {
            for (const frame of this.#framesAt(locations[at]))
                path.push(frame);
        }
        if (path.length === 0) {
            this.#withoutStack += weight;
            return false;
        }
        const node = this.#recorder.stack(path, path.length);
        this.#recorder.add(node, this.#recorder.thread(thread), weight);
        return false;
    }
    #labelled(thread, message) {
        let [key, text, number] = [0, 0, 0];
        while (message.next()) {
            if (message.field === 1)
                key = message.value;
            else if (message.field === 2)
                text = message.value;
            else if (message.field === 3)
                number = message.value;
        }
        const value = text > 0 ? this.#text(text, LONGEST_LABEL) : number;
        switch (this.#text(key, LONGEST_LABEL).toLowerCase().replaceAll(/[ _-]/g, '')) {
            case 'pid':
            case 'processid':
                return { ...thread, pid: asId(value) };
            case 'tid':
            case 'threadid':
                return { ...thread, tid: asId(value) };
            case 'thread':
            case 'threadname':
                return { ...thread, name: String(value) };
            case 'command':
                return { ...thread, command: String(value) };
            default:
                return thread;
        }
    }
    #framesAt(id) {
        const known = this.#frames.get(id);
        if (known !== undefined)
            return known;
        const location = this.#locations.get(id);
        if (location === undefined)
            throw new errors/* InputError */.dz(`a sample of it is at a place ${id} that it lacks`);
        const { lines, address } = location;
        const frames = lines.map(({ functionId, line }) => {
            const fn = this.#functions.get(functionId);
            const name = this.#text(fn?.name ?? 0) || this.#text(fn?.systemName ?? 0) || '?';
            return this.#recorder.frame({ name, file: this.#text(fn?.file ?? 0), line });
        });
        if (frames.length === 0) {
            const name = `0x${Math.max(0, address).toString(16)}`;
            frames.push(this.#recorder.frame({ name, file: '', line: 0 }));
        }
        frames.reverse();
        this.#frames.set(id, frames);
        return frames;
    }
    #text(index, longest = LONGEST_TEXT) {
        const place = this.#strings[index];
        if (place === undefined)
            throw new errors/* InputError */.dz(`it lacks the text ${index} that it refers to`);
        const { start, end } = place;
        return pprof_reader_decoder.decode(this.#bytes.subarray(start, Math.min(end, start + longest)));
    }
}
const pprof_reader_decoder = new TextDecoder();
function valueType(message) {
    const result = { type: 0, unit: 0 };
    while (message.next()) {
        if (message.field === 1)
            result.type = message.value;
        else if (message.field === 2)
            result.unit = message.value;
    }
    return result;
}
function lineOf(message) {
    const result = { functionId: 0, line: 0 };
    while (message.next()) {
        if (message.field === 1)
            result.functionId = message.value;
        else if (message.field === 2)
            result.line = Math.max(0, message.value);
    }
    return result;
}
function asId(value) {
    const id = Number(value);
    return Number.isSafeInteger(id) && id >= 0 ? id : undefined;
}
function unitOf(unit) {
    // Of our own writer, whose samples may be fractions.
    if (unit === 'millisamples')
        return ['samples', 1e-3];
    return UNITS.get(unit.toLowerCase()) ?? ['samples', 1];
}
/** As pprof's own (internal/measurement). */
const UNITS = new Map([
    ...names('nanoseconds nanosecond ns', 'seconds', 1e-9),
    ...names('microseconds microsecond us', 'seconds', 1e-6),
    ...names('milliseconds millisecond ms', 'seconds', 1e-3),
    ...names('seconds second sec s', 'seconds', 1),
    ...names('bytes byte b', 'bytes', 1),
    ...names('kilobytes kilobyte kb', 'bytes', 1024),
    ...names('megabytes megabyte mb', 'bytes', 1024 ** 2),
]);
function names(list, unit, scale) {
    return list.split(' ').map((name) => [name, [unit, scale]]);
}

;// CONCATENATED MODULE: ./build/profile/formats/speedscope-reader.js
/**
 * Reader of speedscope files, of py-spy and of other tools: `sampled` profiles (stacks with weights)
 * and `evented` ones (frames that open and close).
 */




/** Speedscope files are read in whole: a string of JavaScript holds half a gigabyte. */
const MOST_SPEEDSCOPE_BYTES = 256 * 1024 * 1024;
const speedscope_reader_UNITS = {
    none: ['samples', 1],
    nanoseconds: ['seconds', 1e-9],
    microseconds: ['seconds', 1e-6],
    milliseconds: ['seconds', 1e-3],
    seconds: ['seconds', 1],
    bytes: ['bytes', 1],
};
/** @throws InputError when the text is no speedscope file */
function readSpeedscope(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* InputError */.dz(`it is not JSON: ${cause.message.slice(0, 200)}`, {
            advice: 'a file that was cut off cannot be read; record it again',
            cause,
        });
    }
    return new speedscope_reader_Reading(fileOf(json)).read();
}
/** What is within frames, samples and events is looked at when it is read. */
function fileOf(json) {
    const { shared, profiles } = asObject(json);
    return {
        frames: listOf(asObject(shared).frames, 'shared.frames'),
        profiles: listOf(profiles, 'profiles').map((value, index) => {
            const where = `profiles.${index}`;
            const { type, name = '', unit = 'none', ...own } = asObject(value);
            if (typeof name !== 'string')
                throw notSpeedscope(`${where}.name`, 'is no text');
            if (!isUnit(unit))
                throw notSpeedscope(`${where}.unit`, 'is no unit of speedscope');
            const common = { name: name.slice(0, LONGEST_NAME), unit };
            if (type === 'sampled') {
                const samples = listOf(own.samples, `${where}.samples`);
                return { ...common, type, samples, weights: listOf(own.weights, `${where}.weights`) };
            }
            if (type === 'evented') {
                const endValue = typeof own.endValue === 'number' ? own.endValue : undefined;
                return { ...common, type, events: listOf(own.events, `${where}.events`), endValue };
            }
            throw notSpeedscope(`${where}.type`, 'is neither "sampled" nor "evented"');
        }),
    };
}
const LONGEST_NAME = 100_000;
function isUnit(unit) {
    return typeof unit === 'string' && Object.hasOwn(speedscope_reader_UNITS, unit);
}
function listOf(value, where) {
    if (!Array.isArray(value))
        throw notSpeedscope(where, 'is no list');
    return value;
}
function notSpeedscope(where, what) {
    return new errors/* InputError */.dz(`it is no speedscope file: ${where} ${what}`);
}
class speedscope_reader_Reading {
    #file;
    #recorder = new formats_recording/* Recorder */.v();
    /** By frame of the file: its number in the recorder; below 0 for one that owns the stack. */
    #frames = [];
    #owners = [];
    /** By the frame that owns a stack of the profile at hand: the thread's number. */
    #threads = new Map();
    constructor(file) {
        this.#file = file;
    }
    read() {
        const { profiles, frames } = this.#file;
        frames.forEach((frame, index) => {
            const raw = rawFrame(frame, index);
            const isOwner = raw.file === '' && (0,dialects/* isRawOwner */.gd)(raw.name);
            if (isOwner)
                this.#owners[index] = raw.name;
            this.#frames.push(isOwner ? -1 : this.#recorder.frame(raw));
        });
        const units = new Set(profiles.map(({ unit }) => unit));
        if (units.size > 1) {
            throw new errors/* InputError */.dz(`its profiles have different units: ${[...units].join(', ')}`);
        }
        const [unit, scale] = speedscope_reader_UNITS[profiles[0]?.unit ?? 'none'];
        for (const profile of profiles) {
            const thread = this.#label(profile.name);
            this.#threads = new Map();
            if (profile.type === 'sampled')
                this.#sampled(profile, thread);
            else
                this.#evented(profile, thread);
        }
        return { recorder: this.#recorder, unit, scale };
    }
    #label(name) {
        const known = pySpyThread(name);
        if (known !== undefined)
            return known;
        return this.#file.profiles.length > 1 ? { ...types/* NO_THREAD */.P, name } : types/* NO_THREAD */.P;
    }
    #frame(value, where) {
        const frame = typeof value === 'number' ? this.#frames[value] : undefined;
        if (frame === undefined)
            throw damaged(where(), 'is no frame of the file');
        return frame;
    }
    #sampled({ samples, weights, name }, label) {
        if (samples.length !== weights.length) {
            throw damaged(`profile "${name}"`, `has ${samples.length} samples, ${weights.length} weights`);
        }
        let path = new Int32Array(256);
        samples.forEach((sample, index) => {
            const where = () => `sample ${index} of profile "${name}"`;
            if (!Array.isArray(sample))
                throw damaged(where(), 'is no list of frames');
            if (sample.length > path.length)
                path = new Int32Array(sample.length * 2);
            let depth = 0;
            let owner;
            for (const entry of sample) {
                const frame = this.#frame(entry, where);
                path[depth] = frame;
                if (frame >= 0)
                    depth += 1;
                else
                    owner = entry;
            }
            const weight = positive(weights[index], where);
            this.#add(this.#recorder.stack(path, depth), label, owner, weight);
        });
    }
    #evented(profile, label) {
        const { events, name, endValue } = profile;
        const open = [];
        let last;
        events.forEach((event, index) => {
            const where = () => `event ${index} of profile "${name}"`;
            const { type, frame: entry, at } = asObject(event);
            const frame = this.#frame(entry, where);
            if (typeof at !== 'number' || !Number.isFinite(at) || at < (last ?? at)) {
                throw damaged(where(), 'has no time, or one before the event before it');
            }
            const top = open.at(-1);
            if (top !== undefined && last !== undefined) {
                this.#add(top.node, label, top.owner, at - last);
            }
            last = at;
            if (type === 'O') {
                const below = top?.node ?? 0;
                const node = frame < 0 ? below : this.#recorder.stack([frame], 1, below);
                open.push({ entry, node, owner: frame < 0 ? entry : top?.owner });
            }
            else if (type === 'C' && top?.entry === entry) {
                open.pop();
            }
            else {
                throw damaged(where(), 'closes a frame that is not the last one opened');
            }
        });
        // What is open at the end was so until the end.
        const top = open.at(-1);
        if (top !== undefined && last !== undefined && endValue !== undefined && endValue > last) {
            this.#add(top.node, label, top.owner, endValue - last);
        }
    }
    #add(node, label, owner, weight) {
        if (node === 0 || weight === 0)
            return;
        let thread = this.#threads.get(owner);
        if (thread === undefined) {
            thread = this.#recorder.thread(withOwner(label, this.#owners[owner]));
            this.#threads.set(owner, thread);
        }
        this.#recorder.add(node, thread, weight);
    }
}
/** `Process 12 Thread 34 "name"` or `Thread 34 "name"`, as py-spy and our own writer name threads. */
function pySpyThread(name) {
    const [, pid, hex, tid, own] = /^(?:Process (\d{1,15}) )?Thread (?:(0x[0-9a-fA-F]{1,13})|(\d{1,15}))(?: "(.*)")?$/s.exec(name) ?? [];
    if (hex === undefined && tid === undefined)
        return undefined;
    return {
        ...types/* NO_THREAD */.P,
        pid: pid === undefined ? undefined : Number(pid),
        tid: Number(hex ?? tid),
        name: own ?? '',
    };
}
function withOwner(label, owner) {
    if (owner === undefined)
        return label;
    const { pid, command } = (0,dialects/* rawThread */.HD)([owner]);
    return { ...label, pid: label.pid ?? pid, command };
}
function rawFrame(value, index) {
    const { name, file, line } = asObject(value);
    if (typeof name !== 'string')
        throw damaged(`frame ${index}`, 'has no name');
    return {
        name,
        file: typeof file === 'string' ? file : '',
        line: typeof line === 'number' && Number.isSafeInteger(line) && line > 0 ? line : 0,
    };
}
function asObject(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function positive(value, where) {
    if (typeof value === 'number' && value >= 0 && Number.isFinite(value))
        return value;
    throw damaged(where(), 'has no weight, or one below 0');
}
function damaged(where, what) {
    return new errors/* InputError */.dz(`${where} ${what}`);
}

;// CONCATENATED MODULE: ./build/profile/formats/read.js
/** Reads a recorded profile of any format that is known. */









/**
 * Reads a profile, also one packed with gzip. Text formats may have any size, as memory grows only
 * with what is distinct in them; the others are read in whole and have limits.
 * @throws InputError which names the file, when it is no profile, damaged, too large, or empty
 */
async function readProfile(source, { name, format, projectRoot = '' }) {
    try {
        let { head, chunks, size } = await begin(source instanceof Uint8Array ? [source] : source);
        if ((0,detect.isGzip)(head))
            ({ head, chunks, size } = await begin(gunzip(chunks)));
        if (head.length === 0)
            throw new errors/* InputError */.dz('it is empty');
        const found = format ?? (0,detect/* detectFormat */.T)(head, name);
        if (found === undefined)
            throw unknownFormat(head);
        return await readAs(found, { chunks, size }, projectRoot);
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        const { message, advice, details } = error;
        throw new errors/* InputError */.dz(`reading the profile ${name}: ${message}`, {
            advice,
            details,
            cause: error,
        });
    }
}
async function readAs(format, { chunks, size }, projectRoot) {
    const common = { format, projectRoot, isApproximate: false, notes: [] };
    if (isFoldedFormat(format)) {
        const { reader, end } = foldedRecording(format, size);
        for await (const chunk of chunks)
            reader.push(chunk);
        const { recording, result } = end();
        return (0,formats_recording/* recordedProfile */.O)(recording, { ...common, ...result });
    }
    switch (format) {
        case 'speedscope': {
            const text = textOf(await gather(chunks, MOST_SPEEDSCOPE_BYTES));
            const { recorder, ...result } = readSpeedscope(text);
            return (0,formats_recording/* recordedProfile */.O)(recorder.recording(), { ...common, ...result });
        }
        case 'svg': {
            // A parser of XML takes its time to load.
            const { MOST_SVG_BYTES, readSvg } = await Promise.all(/* import() */[__webpack_require__.e(8879), __webpack_require__.e(1243)]).then(__webpack_require__.bind(__webpack_require__, 51243));
            const { recorder, ...result } = readSvg(textOf(await gather(chunks, MOST_SVG_BYTES)));
            return (0,formats_recording/* recordedProfile */.O)(recorder.recording(), { ...common, ...result, isApproximate: true });
        }
        case 'pprof': {
            const { recorder, ...result } = readPprof(await gather(chunks, MOST_PPROF_BYTES));
            return (0,formats_recording/* recordedProfile */.O)(recorder.recording(), { ...common, ...result });
        }
    }
}
/** So many bytes are looked at before reading begins. */
const SMALL_BYTES = 64 * 1024;
async function begin(source) {
    const { first, length, chunks } = await (0,peek/* peek */.s)(source, SMALL_BYTES);
    // With less it has ended.
    const size = length < SMALL_BYTES ? 'small' : 'any';
    return { head: joined(first, length), chunks, size };
}
async function gather(chunks, most) {
    const parts = [];
    let length = 0;
    for await (const chunk of chunks) {
        parts.push(chunk);
        length += chunk.length;
        if (length > most) {
            throw new errors/* InputError */.dz(`it has more than ${most / 1024 / 1024} MB, the most for this format`, {
                advice: 'record a shorter time, or in py-spy’s raw format, which may have any size',
            });
        }
    }
    return joined(parts, length);
}
function joined(parts, length) {
    const [only] = parts;
    if (parts.length === 1 && only !== undefined)
        return only;
    const all = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
        all.set(part, at);
        at += part.length;
    }
    return all;
}
function textOf(bytes) {
    return new TextDecoder().decode(bytes);
}
function unknownFormat(head) {
    const isMojo = head[0] === 0x4d && head[1] === 0x4f && head[2] === 0x4a;
    const text = new TextDecoder().decode(head.subarray(0, detect/* HEAD_BYTES */.L));
    if (/^\s*<!doctype html/i.test(text) || /^\s*\{\s*"schema"/.test(text)) {
        return new errors/* InputError */.dz('it is no profile, but looks like a report of one', {
            advice: 'give the profile that the report was made of',
        });
    }
    return new errors/* InputError */.dz('it is in no format of a profile that is known', {
        advice: isMojo
            ? 'it is austin’s binary format: make text of it with mojo2austin'
            : `known are ${types/* PROFILE_FORMATS */.f.join(', ')}, also packed with gzip`,
    });
}


/***/ }),

/***/ 31829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ Recorder),
  O: () => (/* binding */ recordedProfile)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/profile/builder.js
var profile_builder = __webpack_require__(83925);
// EXTERNAL MODULE: ./build/profile/categories.js + 2 modules
var categories = __webpack_require__(29673);
// EXTERNAL MODULE: ./build/profile/formats/engine/engine.js + 1 modules
var engine = __webpack_require__(3496);
// EXTERNAL MODULE: ./build/profile/formats/short-names.js
var short_names = __webpack_require__(18718);
;// CONCATENATED MODULE: ./build/profile/formats/stack-nodes.js

/** The frames of one node: `start` to `end` of the runs. */
function runOf({ nodes }, node) {
    const start = nodes[node * engine/* NODE */.NW + engine/* RUN */.oq];
    return { start, end: start + nodes[node * engine/* NODE */.NW + engine/* LENGTH */.pi] };
}
/**
 * Of a tree of more frames than `most`, the heaviest parts are kept whole, up to a quarter of that. A stack
 * that ends elsewhere is its kept part and its leaf: what is a function's own stays right, its total is a
 * lower bound.
 */
function stackTable(columns, most) {
    const { size, runs, nodes } = columns;
    const isShortened = runs.length > most;
    const totals = isShortened ? nodeTotals(columns) : new Float64Array(0);
    const least = isShortened ? leastKept(columns, totals, most / 4) : 0;
    const stacks = [];
    const ends = new Int32Array(size).fill(-1);
    /** By node: itself, or the nearest node below it that is kept. */
    const kept = new Int32Array(size);
    /** By kept node and the frame on it: the stack. */
    const leaves = new Map();
    for (let node = 1; node < size; node += 1) {
        const { start, end } = runOf(columns, node);
        const parent = nodes[node * engine/* NODE */.NW + engine/* PARENT */.f7];
        if (isShortened && totals[node] < least) {
            kept[node] = kept[parent];
            continue;
        }
        kept[node] = node;
        let stack = ends[parent];
        for (let index = start; index < end; index += 1) {
            stacks.push({ parent: stack, frame: runs[index] });
            stack = stacks.length - 1;
        }
        ends[node] = stack;
        if (isShortened)
            leaves.set(leafKey(parent, runs[start]), stack - (end - start - 1));
    }
    const shortenedShare = isShortened ? shorten(columns, kept, leaves, { stacks, ends }) : 0;
    return { stacks, ends, shortenedShare };
}
/** There are fewer than 2^24 frames. */
function leafKey(node, frame) {
    return node * 2 ** 24 + frame;
}
/** Ends what is not kept with its leaf; returns its part of the total weight. */
function shorten(columns, kept, leaves, { stacks, ends }) {
    const { samples, runs, nodes } = columns;
    let all = 0;
    let shortened = 0;
    for (let row = 0; row < samples.size; row += 1) {
        const node = samples.nodes[row];
        const below = kept[node];
        const weight = samples.weights[row];
        all += weight;
        if (below === node)
            continue;
        const { start, end } = runOf(columns, node);
        const isWhole = nodes[node * engine/* NODE */.NW + engine/* PARENT */.f7] === below && end === start + 1;
        if (!isWhole)
            shortened += weight;
        const frame = runs[end - 1];
        const key = leafKey(below, frame);
        let stack = leaves.get(key);
        if (stack === undefined) {
            stack = stacks.push({ parent: ends[below], frame }) - 1;
            leaves.set(key, stack);
        }
        ends[node] = stack;
    }
    return shortened / all;
}
/** By node: the weight of what ends there or passes. */
function nodeTotals({ size, nodes, samples }) {
    const totals = new Float64Array(size);
    for (let row = 0; row < samples.size; row += 1) {
        const node = samples.nodes[row];
        totals[node] = totals[node] + samples.weights[row];
    }
    for (let node = size - 1; node > 0; node -= 1) {
        const parent = nodes[node * engine/* NODE */.NW + engine/* PARENT */.f7];
        totals[parent] = totals[parent] + totals[node];
    }
    return totals;
}
/** A weight: the nodes from it on have no more than `most` frames. */
function leastKept(columns, totals, most) {
    const byWeight = new Uint32Array(columns.size - 1).map((_, index) => index + 1);
    byWeight.sort((a, b) => totals[b] - totals[a]);
    let frames = 0;
    for (const node of byWeight) {
        const { start, end } = runOf(columns, node);
        frames += end - start;
        // Nodes of the same weight go together: those that are equal are treated alike.
        if (frames > most)
            return totals[node] * (1 + Number.EPSILON);
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/profile/formats/recording.js
/** Where every reader ends: frames, a tree of stacks, samples; and from there to a RecordedProfile. */






/** Collects the stacks of formats that are read as values, not as bytes. */
class Recorder {
    #engine = new engine/* StackEngine */.f9();
    #frameList = [];
    #threadList = [];
    #frames = new Map();
    #threads = new Map();
    /** The frame's number. */
    frame({ name, file, line }) {
        return numberOf(this.#frames, this.#frameList, `${line}\n${file}\n${name}`, {
            name,
            file,
            line,
        });
    }
    /** The thread's number. */
    thread(label) {
        const { pid, tid, name, command } = label;
        return numberOf(this.#threads, this.#threadList, `${pid} ${tid} ${name}\n${command}`, label);
    }
    /** The node of the stack of the first `length` frames of `path`, above the node `below` (0: none). */
    stack(path, length, below = 0) {
        return this.#engine.insert(path, length, below);
    }
    /** @param node as `stack` returned it */
    add(node, thread, weight) {
        this.#engine.addSample(node, thread, weight);
    }
    recording() {
        const columns = this.#engine.columns();
        return { frames: this.#frameList, threads: this.#threadList, columns };
    }
}
function numberOf(known, list, key, value) {
    let number = known.get(key);
    if (number === undefined) {
        number = list.length;
        list.push(value);
        known.set(key, number);
    }
    return number;
}
const SHORT_NAMES = 'Files have short names: what is a package’s or the standard library’s was told by them. py-spy’s --full-filenames leaves no doubt.';
const categoriser = (0,categories.createCategoriser)();
/** Of a package that is one of a category's. */
function isPackage(path) {
    const category = categoriser.ofFunction({ name: '', path, origin: 'package' });
    return category !== undefined && category !== 'other';
}
/** Of the table, which has an object for each. */
const MOST_STACKS = 8_000_000;
/** @throws InputError when the recording has no samples */
function recordedProfile(recording, origin) {
    const { format, unit, isApproximate, notes, scale } = origin;
    const builder = new profile_builder/* ProfileBuilder */.b(origin.projectRoot);
    const frames = [];
    const known = new Map();
    const numbers = new Int32Array(recording.frames.length);
    // A recording with full names has short ones for the project's own files alone.
    const isGuessed = !recording.frames.some(({ file }) => /^([/\\]|[A-Za-z]:).*\.py$/s.test(file));
    let short = 0;
    const isUsed = new Uint8Array(recording.frames.length);
    for (const used of recording.columns.runs) {
        if (isUsed[used] === 1)
            continue;
        isUsed[used] = 1;
        const raw = recording.frames[used];
        const isGuess = isGuessed && (0,short_names/* isShort */.tQ)(raw.file);
        if (isGuess)
            short += 1;
        const file = isGuess ? (0,short_names/* lengthened */.vc)(raw.file, isPackage) : raw.file;
        const fn = builder.function({ name: raw.name, file }).index;
        const frame = { function: fn, line: raw.line };
        numbers[used] = numberOf(known, frames, `${fn}:${raw.line}`, frame);
    }
    const columns = engine/* StackEngine */.f9.mapped(recording.columns, numbers);
    const { stacks, ends, shortenedShare } = stackTable(columns, MOST_STACKS);
    const all = new Map();
    const byThread = recording.threads.map(() => new Map());
    const { samples } = columns;
    let totalWeight = 0;
    for (let row = 0; row < samples.size; row += 1) {
        const stack = ends[samples.nodes[row]];
        const weight = samples.weights[row] * scale;
        const thread = byThread[samples.threads[row]];
        for (const weights of [all, thread])
            weights?.set(stack, (weights.get(stack) ?? 0) + weight);
        totalWeight += weight;
    }
    if (!(totalWeight > 0 && totalWeight < Number.POSITIVE_INFINITY)) {
        throw new errors/* InputError */.dz('there are no samples in it', {
            advice: 'was the service idle while it was recorded? Record it under load',
        });
    }
    return {
        ...{ format, unit, totalWeight },
        isApproximate: isApproximate || shortenedShare > 0,
        notes: [
            ...notes,
            ...(short > 0 ? [SHORT_NAMES] : []),
            ...(shortenedShare > 0 ? [shortenedNote(shortenedShare)] : []),
        ],
        tables: { functions: builder.tables().functions, frames, stacks },
        samples: weighted(all),
        threads: threadsOf(recording.threads, byThread),
    };
}
function shortenedNote(share) {
    return (`It has more than ${MOST_STACKS / 1e6} million different stacks: the rarest, ` +
        `${(share * 100).toFixed(1)} % of the total, are shown without the frames in their middle. ` +
        'What functions take themselves is exact, what they take with their callees at least that.');
}
function threadsOf(labels, weights) {
    const isTold = labels.some(({ pid, tid, name, command }) => pid !== undefined || tid !== undefined || name !== '' || command !== '');
    if (!isTold)
        return [];
    return labels
        .map(({ pid, tid, name, command }, index) => {
        return { pid, tid, name, command, samples: weighted(weights[index] ?? new Map()) };
    })
        .filter(({ samples }) => samples.length > 0);
}
function weighted(weights) {
    return [...weights].map(([stack, weight]) => ({ stack, weight }));
}


/***/ })

};
