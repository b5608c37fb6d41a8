export const id = 4770;
export const ids = [4770];
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
    return isFolded && !start.startsWith('<') && !start.startsWith('[') ? 'raw' : undefined;
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
/** A protobuf message whose first field is a sample type: tag 1, a length, then tag 1 again. */
function looksLikePprof(head, name) {
    if (/\.(pprof|prof|pb)(\.gz)?$/i.test(name))
        return true;
    return head[0] === 0x0a && head[1] <= 24 && [0x08, 0x10].includes(head[2]);
}


/***/ })

};
