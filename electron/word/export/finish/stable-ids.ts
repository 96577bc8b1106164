import { edit, type Parts } from './parts.ts';

/** Relationship ids are drawn at random for links: they become rIdx1, rIdx2 … in the order of the part's text. */
function renameLinks(parts: Parts): void {
  for (const rels of [...parts.xml.keys()].filter((name) => name.endsWith('.rels'))) {
    const part = rels.replace('_rels/', '').replace(/\.rels$/, '');
    const names = new Map<string, string>();
    const rename = (xml: string, attribute: string) => xml.replace(new RegExp(`\\b${attribute}="(rId[\\w-]{10,})"`, 'g'), (_all, id: string) => {
      const known = names.get(id) ?? `rIdx${names.size + 1}`;
      names.set(id, known);
      return `${attribute}="${known}"`;
    });
    edit(parts, part, (xml) => rename(xml, 'r:id'));
    edit(parts, rels, (xml) => rename(xml, 'Id'));
  }
}

/** Drawings are counted by the process: from 1 again in every file. */
function renumberDrawings(xml: string): string {
  let last = 0;
  return xml.replace(/(<wp:docPr\b[^>]*?\bid=")[^"]*"/g, (_all, head: string) => `${head}${++last}"`);
}

export function stabiliseIds(parts: Parts): void {
  renameLinks(parts);
  edit(parts, 'word/document.xml', renumberDrawings);
}
