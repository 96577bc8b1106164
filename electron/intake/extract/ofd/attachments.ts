import type { SourceFile } from '../../source.ts';
import { descendantsNamed, textOf } from '../office/xml-tree.ts';
import { locationIn, resolved, type OfdPackage, type OfdPart } from './package-parts.ts';

/** Files that go with a document (GB/T 33190, 20): each a document of its own. */
export function readAttachments(pack: OfdPackage, document: OfdPart): SourceFile[] {
  const files: SourceFile[] = [];
  for (const list of descendantsNamed(document.root, 'Attachments')) {
    const named = pack.part(resolved(document.folder, textOf(list).trim()));
    for (const one of descendantsNamed(named?.root, 'Attachment')) {
      const path = resolved(named?.folder ?? '', locationIn(one, 'FileLoc'));
      const bytes = path === '' ? undefined : pack.bytes(path);
      const name = (one.attributes['Name'] ?? path).split(/[/\\]/).at(-1) ?? '';
      const format = one.attributes['Format'] ?? '';
      if (bytes !== undefined && name !== '') files.push({ name: /\.\w{1,6}$/.test(name) || !/^\w{1,6}$/.test(format) ? name : `${name}.${format.toLowerCase()}`, bytes });
    }
  }
  return files;
}
