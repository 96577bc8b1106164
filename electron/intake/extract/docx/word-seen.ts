/**
 * The body of a Word file with what mammoth knows nothing of put as it is seen: of words with their sounds above them (`w:ruby`)
 * the words, of hidden words (`w:vanish`) nothing. Linear in the part.
 */
export function asSeen(xml: string): string {
  return withoutHidden(withoutSounds(xml));
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
