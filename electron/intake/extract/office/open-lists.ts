import { formatNumber } from './number-format.ts';
import { childrenNamed, descendantsNamed, elementsOf, type XmlElement } from './xml-tree.ts';

/** One level of a list style; `text` has `%1` for its number and those above it. Without a format its entries bear a sign. */
interface OpenLevel { readonly format: string | undefined; readonly text: string; readonly start: number }

/** Levels of the standard's lists (ODF 1.3, part 3, 19.882). */
const deepest = 10;

/** Formats that name their first signs, `一, 二, 三, ...`, by the first of them; the standard's own are 1, a, A, i, I. */
const formats: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'], ['a', 'lowerLetter'], ['A', 'upperLetter'], ['i', 'lowerRoman'], ['I', 'upperRoman'], ['一', 'chineseCounting'], ['壹', 'chineseLegalSimplified'],
  ['①', 'decimalEnclosedCircle'], ['１', 'decimalFullWidth'], ['甲', 'ideographTraditional'], ['子', 'ideographZodiac'], ['01', 'decimalZero'],
]);

/** The levels of each list style, from the first. */
export function readListStyles(root: XmlElement): Map<string, readonly OpenLevel[]> {
  return new Map([...descendantsNamed(root, 'list-style')].map((style) => [style.attributes['name'] ?? '', levelsOf(style)]));
}

function levelsOf(style: XmlElement): OpenLevel[] {
  const levels: OpenLevel[] = [];
  for (const element of elementsOf(style)) {
    const place = Number(element.attributes['level'] ?? 0);
    if (!element.name.startsWith('list-level-style') || !(place >= 1 && place <= deepest)) continue;
    const { attributes } = element;
    const named = element.name === 'list-level-style-number' ? attributes['num-format'] ?? '' : '';
    const shown = Math.min(place, Number(attributes['display-levels'] ?? 1) || 1);
    const numbers = Array.from({ length: shown }, (_, i) => `%${String(place - shown + 1 + i)}`).join('.');
    // LibreOffice writes the whole pattern besides: `%1%、`.
    const text = attributes['num-list-format']?.replace(/%(\d+)%/g, '%$1') ?? `${attributes['num-prefix'] ?? ''}${numbers}${attributes['num-suffix'] ?? ''}`;
    levels[place - 1] = { format: named === '' ? undefined : formats.get(named.split(',')[0]?.trim() ?? '') ?? 'decimal', text, start: Number(attributes['start-value'] ?? 1) || 1 };
  }
  return levels;
}

/** Counts the entries of an OpenDocument text. A list begins anew unless it says that it goes on. */
export class OpenListNumbers {
  readonly #styles: ReadonlyMap<string, readonly OpenLevel[]>;
  readonly #reached = new Map<string, number[]>();

  constructor(styles: ReadonlyMap<string, readonly OpenLevel[]>) {
    this.#styles = styles;
  }

  /** A list at the top of others begins. */
  open(list: XmlElement, style: string): void {
    const goesOn = list.attributes['continue-numbering'] === 'true' || list.attributes['continue-list'] !== undefined;
    if (!goesOn) this.#reached.delete(style);
  }

  /** What is written before an entry (`一、`, `1. `), from depth 1 on; nothing where a sign is, or where the file says nothing of its list. */
  next(item: XmlElement, style: string, depth: number): string {
    const levels = this.#styles.get(style) ?? [];
    const level = levels[depth - 1];
    const counts = this.#reached.get(style) ?? [];
    this.#reached.set(style, counts);
    const set = Number(item.attributes['start-value']);
    counts[depth - 1] = item.attributes['start-value'] !== undefined && Number.isInteger(set) ? set : (counts[depth - 1] ?? (level?.start ?? 1) - 1) + 1;
    counts.length = depth;
    if (level?.format === undefined) return '';
    const text = level.text.replace(/%(\d+)/g, (_, place: string) => {
      const at = Number(place) - 1;
      return formatNumber(counts[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? 'decimal');
    });
    return text === '' || /[\u3000-\u303f\uff00-\uffef]$/.test(text) ? text : `${text} `;
  }
}

/** The paragraphs that run over and under the pages of an OpenDocument text: of each kind of page its own. */
export function openMargins(styles: XmlElement, kind: 'header' | 'footer'): XmlElement[] {
  return [...descendantsNamed(styles, 'master-page')].flatMap((page) => ['', '-left', '-first'].flatMap((which) => childrenNamed(page, `${kind}${which}`)));
}
