import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { areTiffDirectoriesSound } from '../../../../electron/intake/ocr/decode/tiff-directories.ts';

const fax = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../fixtures/scans/fax.tif')));
/** The fixture with one 32-bit number changed. */
function changed(at: (view: DataView, little: boolean, directory: number) => readonly [place: number, value: number]): Uint8Array {
  const bytes = Uint8Array.from(fax);
  const view = new DataView(bytes.buffer);
  const little = bytes[0] === 0x49;
  const [place, value] = at(view, little, view.getUint32(4, little));
  view.setUint32(place, value, little);
  return bytes;
}

describe('the directories of a TIFF', () => {
  it('are sound in a file as a scanner writes it', () => { expect(areTiffDirectoriesSound(fax)).toBe(true); });

  it('are not believed when a field says it has more than the file', () => {
    expect(areTiffDirectoriesSound(changed((_, __, directory) => [directory + 2 + 4, 0xffff_fff0]))).toBe(false);
  });

  it('are not followed in a circle', () => {
    expect(areTiffDirectoriesSound(changed((view, little, directory) => [directory + 2 + view.getUint16(directory, little) * 12, directory]))).toBe(false);
  });

  it('are not looked for outside the file', () => { expect(areTiffDirectoriesSound(changed(() => [4, 0xffff_0000]))).toBe(false); });
});
