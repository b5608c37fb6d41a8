export const id = 1592;
export const ids = [1592];
export const modules = {

/***/ 51592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ownContainer),
/* harmony export */   sharingAdvice: () => (/* binding */ sharingAdvice)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/** What a container hides of other processes, for messages that nothing was found. */

/** Told from the environment and the files that each kind puts there. */
function ownContainer(env = process.env) {
    if (process.platform !== 'linux' || isOnHost())
        return undefined;
    if (env.KUBERNETES_SERVICE_HOST !== undefined)
        return 'kubernetes';
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/run/.containerenv'))
        return 'podman';
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/.dockerenv'))
        return 'docker';
    return env.container === undefined ? undefined : 'other';
}
/** The kernel's first namespaces; a container has a host name and processes of its own. */
const FIRST = { uts: 'uts:[4026531838]', pid: 'pid:[4026531836]' };
/** Virtual machines are made from images of containers, too, and have their marks. */
function isOnHost() {
    try {
        return ['uts', 'pid'].every((kind) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/ns/${kind}`) === FIRST[kind]);
    }
    catch {
        return false;
    }
}
/** How a container sees the processes of others; empty outside of one. */
function sharingAdvice(kind = ownContainer()) {
    switch (kind) {
        case undefined:
            return '';
        case 'kubernetes':
            return "In a container only its own processes are seen: share the pod's (shareProcessNamespace: true), or use kubectl debug --target=CONTAINER.";
        default:
            return 'In a container only its own processes are seen: start it with --pid=container:NAME (compose: pid: "service:NAME").';
    }
}


/***/ })

};
