import type { TextRun } from '../../layout/page-content.ts';
import { descendantsNamed, textOf } from '../office/xml-tree.ts';
import { drawnObjects, type Composites } from './drawn-objects.ts';
import { locationIn, resolved, type OfdPackage, type OfdPart } from './package-parts.ts';
import { runsOf } from './text-objects.ts';

/** What was written over the pages of a document afterwards (GB/T 33190, 15): stamps, watermarks and remarks, by the page's identity. They are no part of its columns. */
export function readAnnotations(pack: OfdPackage, document: OfdPart, composites: Composites): ReadonlyMap<string, readonly TextRun[]> {
  const found = new Map<string, TextRun[]>();
  for (const list of descendantsNamed(document.root, 'Annotations')) {
    const named = pack.part(resolved(document.folder, textOf(list).trim()));
    for (const page of descendantsNamed(named?.root, 'Page')) {
      const part = pack.part(resolved(named?.folder ?? '', locationIn(page, 'FileLoc')));
      const id = page.attributes['PageID'] ?? '';
      for (const annotation of descendantsNamed(part?.root, 'Annot')) found.set(id, [...found.get(id) ?? [], ...wordsOf(annotation, composites)]);
    }
  }
  return found;
}

function wordsOf(annotation: Parameters<typeof drawnObjects>[0], composites: Composites): TextRun[] {
  const written = drawnObjects(annotation, composites).filter(({ element }) => element.name === 'TextObject').flatMap(runsOf).map((run) => ({ ...run, askew: true }));
  const remarks = [...descendantsNamed(annotation, 'Remark')].map((remark) => textOf(remark).replace(/\s+/g, ' ').trim()).filter((words) => words !== '');
  return [...written, ...remarks.map((text) => ({ text, left: 0, top: 0, width: 1, height: 1, size: 1, askew: true }))];
}
