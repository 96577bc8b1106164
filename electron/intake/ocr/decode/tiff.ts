import { err, ok, type Result, type UnreadableReason } from '../../../../shared/contract/result.ts';
import UTIF from 'utif2';
import { pixelsOf } from './colours.ts';
import { orientationOf, setUpright } from './orientation.ts';
import { pageLimit, pixelLimit, type PictureFile, type PicturePage } from './picture-file.ts';
import { areTiffDirectoriesSound } from './tiff-directories.ts';

/** Fields of a TIFF directory (TIFF 6.0): width, height, kind (1: a small copy of another page), orientation. */
const [widthField, heightField, kindField, orientationField] = ['t256', 't257', 't254', 't274'];

/** A TIFF with its pages; faxes and scans in all of its usual packings. */
export function openTiff(bytes: Uint8Array): Result<PictureFile, UnreadableReason> {
  if (!areTiffDirectoriesSound(bytes)) return err('damaged');
  const buffer = new Uint8Array(bytes).buffer;
  const directories = directoriesOf(buffer);
  if (directories === undefined) return err('damaged');
  const pages = directories.filter((page) => numberOf(page, kindField) !== 1 && (numberOf(page, widthField) ?? 0) > 0 && (numberOf(page, heightField) ?? 0) > 0);
  if (pages.length === 0) return err('damaged');
  if (pages.length > pageLimit) return err('too-large');
  return ok({ pages: pages.length, page: (at) => decodePage(buffer, pages[at]) });
}

/** Takes what its types leave out: a camera's own notes are directories of directories, and no concern of ours. */
const decode: (buffer: ArrayBuffer, options: { readonly parseMN: boolean; readonly debug: boolean }) => UTIF.IFD[] = UTIF.decode;

function directoriesOf(buffer: ArrayBuffer): UTIF.IFD[] | undefined {
  try {
    return decode(buffer, { parseMN: false, debug: false });
  } catch {
    return undefined;
  }
}

function decodePage(buffer: ArrayBuffer, page: UTIF.IFD | undefined): Result<PicturePage, UnreadableReason> {
  if (page === undefined) return err('damaged');
  if ((numberOf(page, widthField) ?? 0) * (numberOf(page, heightField) ?? 0) > pixelLimit) return err('picture-too-large');
  try {
    UTIF.decodeImage(buffer, page);
    const { width, height } = page;
    const rgba = UTIF.toRGBA8(page);
    if (rgba.length !== width * height * 4) return err('damaged');
    const pixels = setUpright(pixelsOf(width, height, rgba), orientationOf(numberOf(page, orientationField)));
    return ok({ pixels });
  } catch {
    return err('damaged');
  } finally {
    // The library keeps what it decoded in the directory.
    page.data = new Uint8Array();
  }
}

function numberOf(page: UTIF.IFD, field: string): number | undefined {
  const value = page[field];
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return typeof first === 'number' ? first : undefined;
}
