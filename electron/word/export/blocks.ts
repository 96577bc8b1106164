import { AlignmentType, BorderStyle, ImageRun, LeaderType, LineRuleType, Paragraph, type ParagraphChild, TabStopType } from 'docx';
import type { MediaId } from '../../../shared/domain/ids.ts';
import type { Template } from '../../../shared/domain/template.ts';
import type { GalleyBlock, GalleyPicture, GalleyRule, GalleyText, TabStop } from '../../../shared/issue/galley/galley.ts';
import type { Bookmarks } from './bookmarks.ts';
import { eighths, pixels, twips } from './lengths.ts';
import { setRuns } from './runs.ts';
import { ruleStyleId, styleIds } from './styles.ts';

export type PictureKind = 'png' | 'jpg' | 'gif' | 'bmp';
export interface Picture { readonly bytes: Uint8Array; readonly kind: PictureKind }

export interface BlockContext {
  readonly template: Template;
  readonly bookmarks: Bookmarks;
  readonly pictures: ReadonlyMap<MediaId, Picture>;
  readonly pageOf: ReadonlyMap<string, number>;
}

type Head = { readonly pageBreakBefore?: true };

const stops = { left: TabStopType.LEFT, centre: TabStopType.CENTER, right: TabStopType.RIGHT } as const;
const tabStop = (tab: TabStop) => ({ type: stops[tab.align], position: twips(tab.at), ...(tab.dots === true ? { leader: LeaderType.MIDDLE_DOT } : {}) });

/** A block's children between the marks of the item that begins or ends with it. */
export function inBookmark(block: Pick<GalleyBlock, 'begins' | 'ends'>, children: ParagraphChild[], { bookmarks }: BlockContext): ParagraphChild[] {
  const start = block.begins === undefined ? [] : [bookmarks.start(block.begins)];
  const end = block.ends === undefined ? [] : [bookmarks.end(block.ends)];
  // The library's type admits only bookmarks that begin and end in one paragraph; a paragraph writes any component it is given.
  return [...start, ...children, ...end] as ParagraphChild[];
}

function textBlock(block: GalleyText, context: BlockContext, head: Head): Paragraph {
  const style = context.template.styles[block.style];
  const pitch = block.size?.pitch ?? style.pitch;
  const moved = block.before !== undefined || block.after !== undefined || block.size !== undefined;
  const spacing = {
    before: twips(block.before ?? style.before), after: twips(block.after ?? style.after),
    ...(pitch === undefined ? {} : { line: twips(pitch), lineRule: LineRuleType.EXACT }),
  };
  const runs = setRuns(block.runs, { ...context, style, ...(block.size === undefined ? {} : { size: block.size }) });
  return new Paragraph({
    ...head, style: styleIds[block.style], children: inBookmark(block, runs, context),
    ...(block.keepNext ? { keepNext: true } : {}), ...(moved ? { spacing } : {}),
    ...(block.align === undefined ? {} : { alignment: block.align === 'centre' ? AlignmentType.CENTER : AlignmentType.RIGHT }), ...(block.tabs === undefined ? {} : { tabStops: block.tabs.map(tabStop) }),
  });
}

function pictureBlock(block: GalleyPicture, context: BlockContext, head: Head): Paragraph {
  const picture = context.pictures.get(block.media);
  if (picture === undefined) throw new Error(`picture ${block.media} was not fetched`);
  const run = new ImageRun({
    type: picture.kind, data: picture.bytes, transformation: { width: pixels(block.width), height: pixels(block.height) },
    altText: { name: block.media.slice(0, 8), title: block.alt.slice(0, 80), description: block.alt },
  });
  const style = context.template.styles.picture;
  const spacing = { before: twips(block.before ?? style.before), after: twips(block.after ?? style.after), line: 240, lineRule: LineRuleType.AUTO };
  return new Paragraph({ ...head, style: styleIds.picture, children: inBookmark(block, [run], context), spacing, ...(block.keepNext ? { keepNext: true } : {}) });
}

function ruleParagraph(block: GalleyRule, context: BlockContext, head: Head): Paragraph {
  return new Paragraph({
    ...head, style: ruleStyleId, children: inBookmark(block, [], context),
    spacing: { before: twips(block.before), after: twips(block.after), line: 20, lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: eighths(block.points), color: block.colour, space: 0 } },
  });
}

/** One block of a galley as a Word paragraph, at the head of a new page or where the last one ended. */
export function setBlock(block: GalleyBlock, context: BlockContext, newPage = false): Paragraph {
  const head: Head = newPage ? { pageBreakBefore: true } : {};
  switch (block.kind) {
    case 'text': return textBlock(block, context, head);
    case 'picture': return pictureBlock(block, context, head);
    case 'rule': return ruleParagraph(block, context, head);
  }
}
