import { searchInto } from '../../shared/text/searched-text.ts';

/** Code units of one text after another, and room for what it is searched as: the same for all, as making room takes longer than reading. */
export class TextUnits {
  /** Those of the text that was read last come first. */
  units = new Uint16Array(0);
  searched = new Uint16Array(0);
  at = new Uint32Array(0);
  private bytes = Buffer.alloc(0);
  private searchedBytes = Buffer.alloc(0);

  read(text: string): this {
    if (text.length > this.units.length) {
      const length = Math.max(1 << 12, text.length * 2);
      this.units = new Uint16Array(length);
      this.bytes = Buffer.from(this.units.buffer);
      this.searched = new Uint16Array(length);
      this.searchedBytes = Buffer.from(this.searched.buffer);
      this.at = new Uint32Array(length);
    }
    this.bytes.write(text, 'utf16le');
    return this;
  }

  /** The searched form of a text; what it has of offsets is in `at`. */
  search(text: string): string {
    const { units, searched, at } = this.read(text);
    return this.searchedBytes.toString('utf16le', 0, searchInto(units, 0, text.length, searched, at) * 2);
  }
}
