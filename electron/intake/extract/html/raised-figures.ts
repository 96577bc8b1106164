import { elementsIn, type PageElement } from './page-dom.ts';

const small: Readonly<Record<string, string>> = { '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹', '-': '⁻', '−': '⁻' };

/**
 * A figure that is set small and high, as it must stand in plain text not to run into what is before it: `km²` behind a unit of
 * length, `10⁵` behind a figure, `[1]` behind words, where it is a note's number. Nothing where it is no figure, or has its brackets.
 * @param before the last character written
 */
export function raised(element: PageElement, before: string): string | undefined {
  const figure = element.textContent.trim();
  if (!/^[-−]?\d{1,3}$/.test(figure)) return undefined;
  const linked = [...elementsIn(element)].some(({ localName }) => localName === 'a');
  const power = !linked && (/[\d)]/.test(before) || (/[a-zA-Z]/.test(before) && /^[-−]?[23]$/.test(figure)));
  if (power) return [...figure].map((digit) => small[digit] ?? digit).join('');
  return /^\d/.test(figure) && /[^\s\d]/.test(before) ? `[${figure}]` : undefined;
}

/** The number before a note as LibreOffice saves it, which stands in the very line: `[1]`, as the text has it. */
export function noteNumber(element: PageElement): string | undefined {
  const figure = element.textContent.trim();
  return /^sd(?:foot|end)notesym$/.test(element.getAttribute('class') ?? '') && /^\d{1,3}$/.test(figure) ? `[${figure}]` : undefined;
}
