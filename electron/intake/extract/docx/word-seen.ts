import { eqWords } from '../office/eq-field.ts';
import { stretchesOf } from '../office/xml-stretches.ts';

/**
 * The body of a Word file with what mammoth knows nothing of put as it is seen: of words with their sounds above them (`w:ruby`)
 * the words, of hidden words (`w:vanish`) nothing, of characters set over each other (EQ fields) the last. Linear in the part.
 */
export function asSeen(xml: string): string {
  return withEqWords(withoutHidden(withoutSounds(xml)));
}

/** The runs of the words stand where the run around them and their sounds did: `</w:r>` before them and `<w:r>` behind. */
function withoutSounds(xml: string): string {
  if (!xml.includes('<w:ruby>')) return xml;
  return xml.replace(/<w:ruby>(?:(?!<w:ruby>)[^])*?<w:rubyBase>([^]*?)<\/w:rubyBase>(?:(?!<w:ruby>)[^])*?<\/w:ruby>/g, '</w:r>$1<w:r>');
}

const hides = /^<w:vanish(?:\s+w:val="(?:true|1|on)")?\s*\/>/;
/** Characters before the mark in which its run must have begun: a run's properties are short. */
const reach = 4_000;

/** A run whose own properties hide it goes as a whole; the mark in a paragraph's properties hides only its end. */
function withoutHidden(xml: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = xml.indexOf('<w:vanish'); at >= 0; at = xml.indexOf('<w:vanish', at + 1)) {
    if (at < from || !hides.test(xml.slice(at, at + 60))) continue;
    const before = xml.slice(Math.max(from, at - reach), at);
    const opens = /<w:r(?:\s[^>]*)?>\s*<w:rPr>(?:(?!<\/w:rPr>)[^])*$/.exec(before);
    const end = xml.indexOf('</w:r>', at);
    if (opens === null || end < 0) continue;
    const inside = xml.slice(at, end);
    // A run with a box in it holds runs of its own.
    if (/<w:r[\s>]/.test(inside)) continue;
    parts.push(xml.slice(from, at - before.length + opens.index));
    from = end + '</w:r>'.length;
  }
  return parts.length === 0 ? xml : parts.join('') + xml.slice(from);
}

/**
 * Characters that an EQ field sets over each other (`eq \o\ac(○,印)`), of which the part keeps no result: their words in a run behind the
 * field's end. Fields are told by their marks, which stand in runs of their own; one in another is left alone.
 */
function withEqWords(xml: string): string {
  if (!/<w:instrText[^>]*>\s*eq\s/i.test(xml)) return xml;
  const parts: string[] = [];
  let from = 0;
  for (let at = xml.indexOf(begins); at >= 0; at = xml.indexOf(begins, at + begins.length)) {
    const end = xml.indexOf(ends, at);
    if (end < 0) break;
    const inside = xml.slice(at, end);
    const close = xml.indexOf('</w:r>', end);
    if (inside.length > longestField || inside.includes('w:fldCharType="separate"') || close < 0) continue;
    const words = eqWords([...stretchesOf(inside, 'w:instrText')].map((code) => plain(code.inside)).join(''));
    if (words === undefined) continue;
    const behind = close + '</w:r>'.length;
    parts.push(xml.slice(from, behind), `<w:r><w:t xml:space="preserve">${words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</w:t></w:r>`);
    from = behind;
  }
  return parts.length === 0 ? xml : parts.join('') + xml.slice(from);
}

const begins = 'w:fldCharType="begin"';
const ends = 'w:fldCharType="end"';
const longestField = 20_000;
const plain = (xml: string): string => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
