import { simplifiedCharacters, traditionalCharacters } from '../../../shared/text/simplified-characters.ts';

/** Code unit → its simplified form, 0 for itself. */
const table = new Uint16Array(0x10000);
for (let i = 0; i < traditionalCharacters.length; i++) table[traditionalCharacters.charCodeAt(i)] = simplifiedCharacters.charCodeAt(i);

// `記者沈穗∕青禾報導`: in Big5 the stroke of print is a sign of division.
table['∕'.charCodeAt(0)] = '/'.charCodeAt(0);

/** A text in simplified characters, of the same length, to ask word lists by: they are written once, in simplified. */
export function inSimplified(text: string): string {
  let from = 0;
  let spelled = '';
  for (let i = 0; i < text.length; i++) {
    const simple = table[text.charCodeAt(i)] ?? 0;
    if (simple === 0) continue;
    spelled += text.slice(from, i) + String.fromCharCode(simple);
    from = i + 1;
  }
  return from === 0 ? text : spelled + text.slice(from);
}
