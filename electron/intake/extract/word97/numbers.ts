/** Little-endian numbers of untrusted bytes: what lies beyond their end reads as 0, so that no offset in a file can throw. */
export class Numbers {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number { return this.bytes.length; }
  u8(at: number): number { return this.bytes[at] ?? 0; }
  u16(at: number): number { return at >= 0 && at + 2 <= this.length ? this.#view.getUint16(at, true) : 0; }
  u32(at: number): number { return at >= 0 && at + 4 <= this.length ? this.#view.getUint32(at, true) : 0; }
}
