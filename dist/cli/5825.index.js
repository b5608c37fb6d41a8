export const id = 5825;
export const ids = [5825];
export const modules = {

/***/ 35825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openScreen: () => (/* binding */ openScreen),
/* harmony export */   screenRows: () => (/* binding */ screenRows)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);
/** A terminal that is drawn anew in place, and restored whatever happens. */

const ENTER = '\x1b[?1049h\x1b[?25l'; // the other screen, without a cursor
const LEAVE = '\x1b[?25h\x1b[?1049l';
const HOME = '\x1b[H';
const CLEAR_LINE = '\x1b[K';
const CLEAR_BELOW = '\x1b[J';
/** Rows of the terminal. */
function screenRows() {
    return process.stdout.rows ?? 24;
}
/**
 * Takes the terminal over.
 * @param onKey told each key by name: `q`, `s`; Ctrl-C is `ctrl-c`, as raw input makes no signal
 * @param onResize told when the size has changed
 */
function openScreen(onKey, onResize) {
    const { stdin, stdout } = process;
    const hasKeys = stdin.isTTY === true;
    const keys = (_text, key) => {
        if (key?.name !== undefined)
            onKey(key.ctrl === true ? `ctrl-${key.name}` : key.name);
    };
    let isOpen = true;
    const leave = () => {
        if (!isOpen)
            return;
        isOpen = false;
        process.off('exit', leave);
        stdout.off('resize', onResize);
        if (hasKeys) {
            stdin.off('keypress', keys);
            stdin.setRawMode(false);
            stdin.pause();
        }
        stdout.write(LEAVE);
    };
    process.on('exit', leave);
    stdout.on('resize', onResize);
    stdout.write(ENTER);
    if (hasKeys) {
        (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.emitKeypressEvents)(stdin);
        stdin.setRawMode(true);
        stdin.on('keypress', keys);
        stdin.resume();
    }
    return {
        draw(text) {
            if (!isOpen)
                return;
            const lines = text.split('\n').slice(0, screenRows());
            stdout.write(`${HOME}${lines.map((line) => `${line}${CLEAR_LINE}`).join('\n')}${CLEAR_BELOW}`);
        },
        leave,
    };
}


/***/ })

};
