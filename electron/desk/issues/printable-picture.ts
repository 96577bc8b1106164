import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { DeskContext } from '../desk-context.ts';

/** What Word shows as it is. */
const printable = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/bmp']);

export const isPrintable = (mime: string): boolean => printable.has(mime);

/**
 * A picture of another kind (WebP, TIFF) as PNG, drawn where documents are read: its bytes are as little to be trusted.
 * @param name as the person knows it, for the error `picture-unusable`
 */
export async function asPrintable(desk: DeskContext, name: string, bytes: Uint8Array): Promise<Result<Uint8Array>> {
  const read = await desk.reader.read({ name, bytes, print: true });
  const picture = read.ok ? read.value.pictures[0] : undefined;
  return picture === undefined ? err({ kind: 'picture-unusable', file: name }) : ok(picture.bytes);
}
