/** Bytes that grow as they are written; numbers are LEB128 varints (7 bits a byte, low bits first). */
export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  constructor(capacity = 64) {
    this.#bytes = new Uint8Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  /** A whole number from 0 up to 2^53 − 1. */
  varint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  /** A text as its length and its UTF-16 units: one byte each for ASCII. */
  text(value: string): void {
    this.varint(value.length);
    for (let at = 0; at < value.length; at++) this.varint(value.charCodeAt(at));
  }

  bytes(value: Uint8Array): void {
    this.#reserve(value.length);
    this.#bytes.set(value, this.#length);
    this.#length += value.length;
  }

  /** A copy of what was written, as large as it needs to be. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

/** Reads what a ByteWriter wrote; throws a RangeError where the bytes end too early. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  varint(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined || scale > 2 ** 49)
        throw new RangeError('The index ends in the middle of a number.');
      if (byte < 128) return value + byte * scale;
      value += (byte - 128) * scale;
      scale *= 128;
    }
  }

  text(): string {
    const length = this.varint();
    const units: number[] = [];
    for (let at = 0; at < length; at++) units.push(this.varint());
    return String.fromCharCode(...units);
  }

  /** The byte `ahead` of what is read next, 0 behind the end. */
  peek(ahead: number): number {
    return this.#bytes[this.#at + ahead] ?? 0;
  }

  /** Do these bytes stand `ahead` of what is read next? */
  isNext(wanted: Uint8Array, ahead = 0): boolean {
    for (let at = 0; at < wanted.length; at++) {
      if (this.#bytes[this.#at + ahead + at] !== wanted[at]) return false;
    }
    return true;
  }

  /** Pass over so many bytes, without a view of them. */
  advance(length: number): void {
    this.#at += length;
    if (this.#at > this.#bytes.length) throw new RangeError('The index ends in the middle of an entry.');
  }

  /** A view, not a copy. */
  bytes(length: number): Uint8Array {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new RangeError('The index ends in the middle of an entry.');
    const view = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return view;
  }

  /** A view of all that was not read yet. */
  rest(): Uint8Array {
    return this.bytes(this.#bytes.length - this.#at);
  }
}

/** How many bytes a ByteWriter makes of a number. */
export function varintSize(value: number): number {
  let size = 1;
  for (let rest = value; rest > 127; rest = Math.floor(rest / 128)) size++;
  return size;
}

/** How many bytes a ByteWriter makes of a text. */
export function textSize(value: string): number {
  let size = varintSize(value.length);
  for (let at = 0; at < value.length; at++) size += varintSize(value.charCodeAt(at));
  return size;
}
