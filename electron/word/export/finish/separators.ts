import { edit, type Parts } from './parts.ts';

/** The library puts a note's number into the lines that part notes from text: there is no such note, and Word writes none. */
export function clearSeparators(parts: Parts): void {
  for (const part of ['word/footnotes.xml', 'word/endnotes.xml']) {
    edit(parts, part, (xml) => xml.replace(/(<w:(?:footnote|endnote) w:type="(?:s|continuationS)eparator"(?:(?!<w:r>).)*)<w:r>(?:(?!<\/w:r>).)*<w:(?:footnote|endnote)Ref\/><\/w:r>/gs, '$1'));
  }
}
