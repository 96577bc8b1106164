import { err, ok, type Result, type UnreadableReason } from '../../../shared/contract/result.ts';
import { openCompoundFile } from '../../files/compound-file.ts';
import { officeSizeLimit } from '../limits.ts';
import type { Extracted } from './extracted.ts';
import { betweenMargins } from './office/margins.ts';
import { paragraphsOf, type OfficeBlock, type OfficeParagraph } from './office/office-block.ts';
import { writeBlocks } from './office/write-blocks.ts';
import { createPictureTray, type PictureTray } from './picture-tray.ts';
import { readStretch, type WordParts } from './word97/document-text.ts';
import { countNumbers } from './office/word-numbers.ts';
import { inlinePicture } from './word97/drawn-pictures.ts';
import { readFileInformation, type FileInformation, type TablePlace } from './word97/file-information.ts';
import { readLists } from './word97/lists.ts';
import { marginStretches, type Stretch } from './word97/margin-stretches.ts';
import { notePlaces } from './word97/notes.ts';
import { Numbers } from './word97/numbers.ts';
import { readPieces } from './word97/pieces.ts';
import { paragraphRuns, wordRuns } from './word97/property-pages.ts';
import { readStyles } from './word97/styles.ts';

/**
 * A file of Word 97 to 2003, and of WPS before it wrote Word's newer form: text, tables, headings, notes and pictures;
 * words in text boxes after the rest, running heads and feet as furniture. What is hidden, deleted or a comment is left out.
 */
export function extractDoc(bytes: Uint8Array): Result<Extracted, UnreadableReason> {
  if (bytes.length > officeSizeLimit) return err('too-large');
  const file = openCompoundFile(bytes);
  if (!file.ok) return file;
  const stream = file.value.stream('WordDocument') ?? err('not-what-it-says' as const);
  if (!stream.ok) return stream;
  const information = readFileInformation(stream.value);
  if (!information.ok) return information;
  const table = file.value.stream(information.value.tableStream) ?? err('damaged' as const);
  if (!table.ok) return table;
  // A document without pictures has no such stream; one whose pictures are cut off still has its words.
  const data = file.value.stream('Data');
  const tray = createPictureTray();
  const parts = readParts(stream.value, table.value, data?.ok === true ? data.value : new Uint8Array(), information.value, tray);
  if (!parts.ok) return parts;
  const { start, length } = information.value.stretch('headerTexts');
  const { text, hints } = writeBlocks(allBlocks(parts.value, information.value, marginStretches(table.value.subarray(start, start + length))));
  if (!/\S/.test(text)) return err('no-text');
  return ok({ extraction: { extractor: 'doc 2', text, hints }, pictures: tray.pictures });
}

function readParts(stream: Uint8Array, table: Uint8Array, data: Uint8Array, information: FileInformation, tray: PictureTray): Result<WordParts, UnreadableReason> {
  const stretch = (place: TablePlace): Uint8Array => {
    const { start, length } = information.stretch(place);
    return table.subarray(start, start + length);
  };
  const content = readPieces(stream, stretch('pieces'));
  if (!content.ok) return content;
  const numbers = new Numbers(stream);
  const pictures = new Numbers(data);
  const { main, footnotes, headers, comments } = information;
  // The levels lie behind the lists, beyond the stretch the file gives for them.
  const lists = readLists(information.stretch('lists').length === 0 ? new Uint8Array() : table.subarray(information.stretch('lists').start), stretch('listOverrides'));
  return ok({
    content: content.value,
    paragraphs: paragraphRuns(numbers, stretch('paragraphs')),
    words: wordRuns(numbers, stretch('characters')),
    style: readStyles(stretch('styles')),
    lists, number: countNumbers(lists),
    notes: new Map([
      ...notePlaces(stretch('footnoteRefs'), stretch('footnoteTexts'), main),
      ...notePlaces(stretch('endnoteRefs'), stretch('endnoteTexts'), main + footnotes + headers + comments),
    ]),
    picture: (offset) => {
      const picture = inlinePicture(pictures, offset);
      return picture === undefined ? undefined : tray.add(picture);
    },
  });
}

/** The text, then the words of text boxes, between what runs over and under its pages. */
function allBlocks(parts: WordParts, { main, footnotes, headers, comments, endnotes, textBoxes }: FileInformation, margins: ReturnType<typeof marginStretches>): OfficeBlock[] {
  const boxesAt = main + footnotes + headers + comments + endnotes;
  const at = main + footnotes;
  const linesOf = (stretches: readonly Stretch[]): OfficeParagraph[] => paragraphsOf(stretches.flatMap(({ start, end }) => readStretch(parts, at + Math.min(start, headers), at + Math.min(end, headers))));
  return betweenMargins([...readStretch(parts, 0, main), ...readStretch(parts, boxesAt, boxesAt + textBoxes)], { heads: linesOf(margins.heads), feet: linesOf(margins.feet) });
}
