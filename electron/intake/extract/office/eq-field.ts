/** Circles, squares and triangles that a character is set in (带圈字符). */
const frames = /^[\s○◯□△◇]*$/;
/** Characters of a field's code that is read, and how deep its parts may stand in each other. */
const longest = 2_000;
const deepest = 12;

/**
 * The words of an EQ field, by which Word sets characters over each other: of words with their sounds above them
 * (`EQ \o\ad(\s\up 9(yǎn),郾)`) the words, of a character in a circle (`eq \o\ac(○,印)`) the character, of a fraction `a/b`. Its result is not
 * stored: what the field shows stands in its code alone. Nothing where the code is another field's.
 */
export function eqWords(code: string): string | undefined {
  if (!/^\s*eq\s/i.test(code) || code.length > longest) return undefined;
  return new EqReader(code.replace(/^\s*eq\s/i, '').replace(/\\\*\s*(?:"[^"]*"|[^\s\\]+)/g, '')).words(0);
}

class EqReader {
  readonly #code: string;
  #at = 0;

  constructor(code: string) {
    this.#code = code;
  }

  /** Up to a comma or the bracket that closes. */
  words(depth: number): string {
    let words = '';
    while (this.#at < this.#code.length) {
      const sign = this.#code.charAt(this.#at);
      if (depth > 0 && /[,;)]/.test(sign)) break;
      if (sign !== '\\') { words += sign; this.#at++; continue; }
      const switches = /^(?:\\[a-z]+\s*-?\d*\s*)+/i.exec(this.#code.slice(this.#at))?.[0];
      // \, and \( are the signs themselves.
      if (switches === undefined) { words += this.#code.charAt(this.#at + 1); this.#at += 2; continue; }
      this.#at += switches.length;
      words += this.#code.charAt(this.#at) === '(' && depth < deepest ? asSaid(switches, this.#parts(depth)) : '';
    }
    return words.trim();
  }

  #parts(depth: number): string[] {
    const parts: string[] = [];
    for (this.#at++; this.#at < this.#code.length;) {
      parts.push(this.words(depth + 1));
      if (this.#code.charAt(this.#at++) === ')') break;
    }
    return parts;
  }
}

function asSaid(switches: string, parts: readonly string[]): string {
  switch (/^\\([a-z])/i.exec(switches)?.[1]?.toLowerCase()) {
    case 'o': return parts.findLast((part) => !frames.test(part)) ?? '';
    case 'f': return parts.join('/');
    case 'r': return `√${parts.at(-1) ?? ''}`;
    case 'l': return parts.join(',');
    case 'b': return `(${parts.join('')})`;
    default: return parts.join('');
  }
}
