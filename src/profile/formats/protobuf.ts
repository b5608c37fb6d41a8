/** The part of the protobuf encoding that pprof files use: varints and fields with a length. */
import { InputError } from '../../errors.js';

const VARINT = 0;
const FIXED_64 = 1;
const BYTES = 2;
const FIXED_32 = 5;

/** Walks over the fields of a message in place. */
export class MessageReader {
  /** Of the field that `next` found. */
  field = 0;
  /** Its value, if it is a varint: as a signed 64-bit integer, exact up to 2 ** 53. */
  value = 0;
  /** Where its bytes begin and end, if it has a length; else both are 0. */
  start = 0;
  end = 0;
  readonly #bytes: Uint8Array;
  readonly #limit: number;
  #at: number;

  constructor(bytes: Uint8Array, start = 0, end = bytes.length) {
    this.#bytes = bytes;
    this.#at = start;
    this.#limit = end;
  }

  /** The next field; false at the end. @throws InputError when the bytes are no message */
  next(): boolean {
    if (this.#at >= this.#limit) return false;
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
  numbers(each: (value: number) => void): void {
    if (this.start === 0) {
      each(this.value);
      return;
    }
    const list = new MessageReader(this.#bytes, this.start, this.end);
    while (list.#at < list.#limit) each(list.#varint());
  }

  /** The message that the field holds. */
  message(): MessageReader {
    if (this.start === 0) throw damaged();
    return new MessageReader(this.#bytes, this.start, this.end);
  }

  #skip(length: number): void {
    if (!(length >= 0 && length <= this.#limit - this.#at)) throw damaged();
    this.#at += length;
  }

  #varint(): number {
    let low = 0;
    let high = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      if (this.#at >= this.#limit) throw damaged();
      const byte = this.#bytes[this.#at] as number;
      this.#at += 1;
      const bits = byte & 0x7f;
      if (shift < 28) low += bits * 2 ** shift;
      else if (shift < 63) high += bits * 2 ** (shift - 28);
      else high += (bits & 1) * 2 ** 35;
      if (byte < 0x80) return signed(low, high);
    }
    throw damaged();
  }
}

/** @param low the lowest 28 bits of 64; @param high the other 36 */
function signed(low: number, high: number): number {
  return high < 2 ** 35 ? high * 2 ** 28 + low : (high - 2 ** 36) * 2 ** 28 + low;
}

function damaged(): InputError {
  return new InputError('it is cut off, or no protobuf message', {
    advice: 'copy or record it again',
  });
}

/** Writes the fields of a message one after the other. */
export class MessageWriter {
  #bytes = new Uint8Array(256);
  #length = 0;

  /** A field with a number: a non-negative integer below 2 ** 53. */
  number(field: number, value: number): this {
    if (value === 0) return this;
    this.#varint(field * 8 + VARINT);
    this.#varint(value);
    return this;
  }

  /** A field with a packed list of such numbers. */
  numbers(field: number, values: readonly number[]): this {
    const list = new MessageWriter();
    for (const value of values) list.#varint(value);
    return this.bytes(field, list.done());
  }

  bytes(field: number, bytes: Uint8Array): this {
    this.#varint(field * 8 + BYTES);
    this.#varint(bytes.length);
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
    return this;
  }

  text(field: number, text: string): this {
    return this.bytes(field, encoder.encode(text));
  }

  message(field: number, message: MessageWriter): this {
    return this.bytes(field, message.done());
  }

  done(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #varint(value: number): void {
    this.#reserve(10);
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) {
      this.#bytes[this.#length] = (rest % 0x80) | 0x80;
      this.#length += 1;
    }
    this.#bytes[this.#length] = rest;
    this.#length += 1;
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#length + count, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

const encoder = new TextEncoder();
