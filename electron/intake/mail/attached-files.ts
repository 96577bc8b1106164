import type { SourceFile } from '../source.ts';
import { plainWords, readFields } from './mime-header.ts';
import type { MimePart } from './mime-parts.ts';

/** Endings for attachments that came without a name, where their type says what they are. */
const endings: Readonly<Record<string, string>> = {
  'text/plain': 'txt', 'text/html': 'html', 'application/pdf': 'pdf', 'application/msword': 'doc', 'application/rtf': 'rtf', 'application/zip': 'zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'image/jpeg': 'jpg', 'image/png': 'png', 'image/tiff': 'tif', 'image/gif': 'gif', 'image/webp': 'webp',
};

/** The attachments of a mail as files: a name of its own for each, a forwarded mail named by its subject. */
export function attachedFiles(attached: readonly MimePart[]): SourceFile[] {
  const taken = new Set<string>();
  return attached.filter(({ bytes }) => bytes.length > 0).map((part, at) => {
    const name = free(part.name === undefined || part.name === '' ? unnamed(part, at) : part.name, taken);
    taken.add(name);
    return { name, bytes: part.bytes };
  });
}

function unnamed({ type, bytes }: MimePart, at: number): string {
  if (type.value === 'message/rfc822') {
    const subject = plainWords(readFields(bytes.subarray(0, 64 * 1024)).get('subject') ?? '');
    return `${subject === '' ? String(at + 1) : subject.slice(0, 80)}.eml`;
  }
  const ending = endings[type.value];
  return ending === undefined ? String(at + 1) : `${String(at + 1)}.${ending}`;
}

/** `图.jpg`, `图 (2).jpg`: two attachments may have the same name. */
function free(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2, next = name; ; number++) {
    if (!taken.has(next)) return next;
    next = name.replace(/(\.[^.]*)?$/, (ending) => ` (${number})${ending}`);
  }
}
