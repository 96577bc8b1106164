import { titleLevel } from '../office/office-block.ts';
import { isContentsStyle } from '../docx/word-contents.ts';
import { charsetOf } from './rtf-code-pages.ts';

/** What a style says its paragraphs are. */
interface StyleRole { readonly role: 'heading' | 'caption' | 'furniture'; readonly level: number }

/** What the tables at the head of an RTF file say of fonts and styles, gathered while they are passed. */
export class RtfTables {
  readonly #charsets = new Map<number, string | undefined>();
  readonly #levels = new Map<number, StyleRole>();
  #font = 0;
  #style: { number: number; name: string } | undefined;

  charset(font: number): string | undefined {
    return this.#charsets.get(font);
  }

  style(number: number): StyleRole | undefined {
    return this.#levels.get(number);
  }

  fontWord(name: string, value: number | undefined): void {
    if (name === 'f') this.#font = value ?? 0;
    if (name === 'fcharset') this.#charsets.set(this.#font, charsetOf(value));
  }

  styleWord(name: string, value: number | undefined): void {
    if (name === 's') this.#style = { number: value ?? 0, name: '' };
  }

  /** @param decoded a part of the style's name */
  styleText(decoded: string): void {
    if (this.#style !== undefined) this.#style.name += decoded;
  }

  /** Names end with a semicolon and their group; Chinese Word names its styles in Chinese. */
  endStyle(): void {
    const { number, name } = this.#style ?? { number: 0, name: '' };
    this.#style = undefined;
    const plain = name.replace(/;.*$/s, '').trim();
    const level = /^(?:heading|标题)\s*([1-9])$/i.exec(plain)?.[1];
    if (level !== undefined) this.#levels.set(number, { role: 'heading', level: Number(level) });
    else if (/^(?:title|标题)$/i.test(plain)) this.#levels.set(number, { role: 'heading', level: titleLevel });
    else if (/^(?:subtitle|副标题)$/i.test(plain)) this.#levels.set(number, { role: 'heading', level: 2 });
    else if (isContentsStyle(plain)) this.#levels.set(number, { role: 'furniture', level: 1 });
    else if (/^(?:caption|题注)$/i.test(plain)) this.#levels.set(number, { role: 'caption', level: 1 });
  }
}
