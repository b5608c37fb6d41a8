export const id = 6260;
export const ids = [6260];
export const modules = {

/***/ 6260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writePprof: () => (/* binding */ writePprof)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51306);
/* harmony import */ var _protobuf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39170);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56558);
/** Writer of pprof's profiles, packed with gzip as `go tool pprof` expects them. */



/** Samples are whole numbers: seconds become nanoseconds, fractions of samples thousandths. */
function writePprof(profile) {
    const { tables } = profile;
    const strings = new Strings();
    const file = new _protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .MessageWriter */ .H();
    const { type, unit, factor } = valueType(profile);
    const valueTypeMessage = new _protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .MessageWriter */ .H()
        .number(1, strings.index(type))
        .number(2, strings.index(unit));
    file.message(1, valueTypeMessage);
    for (const thread of (0,_written_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenThreads */ .ZK)(profile)) {
        const labels = labelsOf(thread, strings);
        for (const { stack, weight } of thread.samples) {
            const sample = new _protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .MessageWriter */ .H()
                .numbers(1, locationsFromLeaf(tables.stacks, stack))
                .numbers(2, [Math.round(weight * factor)]);
            for (const label of labels)
                sample.message(3, label);
            file.message(2, sample);
        }
    }
    tables.frames.forEach((frame, index) => {
        const line = new _protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .MessageWriter */ .H().number(1, frame.function + 1).number(2, frame.line);
        file.message(4, new _protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .MessageWriter */ .H().number(1, index + 1).message(4, line));
    });
    tables.functions.forEach((fn, index) => {
        const name = strings.index(fn.name);
        file.message(5, new _protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .MessageWriter */ .H()
            .number(1, index + 1)
            .number(2, name)
            .number(3, name)
            .number(4, strings.index((0,_written_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenFile */ .Iy)(fn))));
    });
    for (const text of strings.list)
        file.text(6, text);
    // Without a time, so that equal profiles are equal files.
    return (0,fflate__WEBPACK_IMPORTED_MODULE_2__/* .gzipSync */ .u3)(file.done(), { mtime: 0 });
}
class Strings {
    /** The first one is empty, as the format demands. */
    list = [''];
    #indices = new Map([['', 0]]);
    index(text) {
        let index = this.#indices.get(text);
        if (index === undefined) {
            index = this.list.length;
            this.list.push(text);
            this.#indices.set(text, index);
        }
        return index;
    }
}
function valueType({ unit, samples }) {
    switch (unit) {
        case 'seconds':
            return { type: 'time', unit: 'nanoseconds', factor: 1e9 };
        case 'bytes':
            return { type: 'space', unit: 'bytes', factor: 1 };
        case 'samples':
            return samples.every(({ weight }) => Number.isSafeInteger(weight))
                ? { type: 'samples', unit: 'count', factor: 1 }
                : { type: 'samples', unit: 'millisamples', factor: 1000 };
    }
}
function labelsOf(thread, strings) {
    const { pid, tid, name, command } = thread;
    const labels = [];
    const add = (key, value) => {
        if (value === undefined || value === '')
            return;
        const label = new _protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .MessageWriter */ .H().number(1, strings.index(key));
        labels.push(typeof value === 'string' ? label.number(2, strings.index(value)) : label.number(3, value));
    };
    add('pid', pid);
    add('thread_id', tid);
    add('thread', name);
    add('command', command);
    return labels;
}
function locationsFromLeaf(stacks, stack) {
    const locations = [];
    for (let at = stack; at >= 0;) {
        const { parent, frame } = stacks[at];
        locations.push(frame + 1);
        at = parent;
    }
    return locations;
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


/***/ })

};
