/** Bytes that grow as they are written. Numbers are whole, from 0 to 2⁵³, seven bits a byte, the lowest first. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 16);
  length = 0;

  /** Makes room for so many more bytes. */
  private room(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }

  byte(value: number): void {
    this.room(1);
    this.bytes[this.length++] = value;
  }

  number(value: number): void {
    this.room(8);
    let left = value;
    // Nearly all are.
    if (left < 128) {
      this.bytes[this.length++] = left;
      return;
    }
    while (left > 127) {
      this.bytes[this.length++] = (left % 128) | 128;
      left = Math.floor(left / 128);
    }
    this.bytes[this.length++] = left;
  }

  /** A code unit, the high byte first, so that bytes sort as strings compare. */
  unit(unit: number): void {
    this.room(2);
    this.bytes[this.length++] = unit >>> 8;
    this.bytes[this.length++] = unit & 255;
  }

  units(text: string, from: number): void {
    for (let i = from; i < text.length; i++) this.unit(text.charCodeAt(i));
  }

  /** The distances between ordinals of 16 bits, as numbers: as many as a list has, so room is made once for all. False, and nothing, where they take so many bytes. */
  distances(ordinals: Uint16Array | Uint32Array, from: number, to: number, most: number): boolean {
    // No distance takes more than three bytes, and none is begun once there are too many.
    this.room(Math.min((to - from) * 3, most + 3));
    const { bytes, length: start } = this;
    const end = start + most;
    let at = start;
    let last = -1;
    for (let i = from; i < to; i++) {
      if (at >= end) return false;
      const ordinal = ordinals[i] ?? 0;
      let left = ordinal - last - 1;
      last = ordinal;
      for (; left > 127; left >>>= 7) bytes[at++] = left | 128;
      bytes[at++] = left;
    }
    if (at >= end) return false;
    this.length = at;
    return true;
  }

  add(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What another has written. */
  addAll(other: ByteWriter): void {
    this.room(other.length);
    // Mostly a byte or two, for which a view is dear.
    if (other.length > 16) this.bytes.set(other.written(), this.length);
    else for (let i = 0; i < other.length; i++) this.bytes[this.length + i] = other.bytes[i] ?? 0;
    this.length += other.length;
  }

  /** What was written since it was last cleared: valid until more is written. */
  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }
}

/** Reads what a ByteWriter wrote. */
export class ByteReader {
  readonly bytes: Uint8Array;
  at: number;
  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  byte(): number {
    return this.bytes[this.at++] ?? 0;
  }

  number(): number {
    let byte = this.bytes[this.at++] ?? 0;
    if (byte < 128) return byte;
    let value = byte & 127;
    for (let scale = 128; byte > 127; scale *= 128) {
      byte = this.bytes[this.at++] ?? 0;
      value += (byte & 127) * scale;
    }
    return value;
  }

  text(units: number): string {
    let text = '';
    for (let i = 0; i < units; i++, this.at += 2) text += String.fromCharCode(((this.bytes[this.at] ?? 0) << 8) | (this.bytes[this.at + 1] ?? 0));
    return text;
  }

  take(count: number): Uint8Array {
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }
}
