import type { Block, ListItem } from '../../domain/issue.ts';
import type { Template } from '../../domain/template.ts';
import { pictureRoom } from '../copyfit/strips.ts';
import { columnGap, columnWidth, textArea } from './frame.ts';
import type { GalleyBlock, GalleyRun, GalleyText, SetMark } from './galley.ts';
import { isBlank, printable, setRow, setRuns, words } from './runs.ts';
import { tableColumns } from './table-rows.ts';
import { withRules } from './rules.ts';

export interface BlockSetting { readonly template: Template; readonly columns: number; readonly marksAt: (id: string) => readonly SetMark[] }

type PictureBlock = Extract<Block, { type: 'picture' }>;

/** 图片说明 ending in the photographer: （张三 摄）. */
export function captionText(caption: string, credit: string, language: Template['language']): string {
  const by = credit.trim();
  const text = caption.trim();
  if (by === '') return text;
  if (language === 'en') return `${text}${text === '' ? '' : ' '}Photo: ${by}`;
  return `${text}（${/[摄供]$|图片$/u.test(by) ? by : `${by} 摄`}）`;
}

/** The height nearest below `height` with which a picture and the space before it take whole lines of the page's grid. */
function inRegister(template: Template, height: number): number {
  const pitch = (template.page.gridPitch ?? 0) / 20;
  const around = pictureRoom + template.styles.picture.before;
  return pitch === 0 || height + around < pitch ? height : Math.floor((height + around) / pitch) * pitch - around;
}

/** A picture no wider than its column and no higher than the template allows, its caption kept with it. */
function picture({ template, columns }: BlockSetting, block: PictureBlock): GalleyBlock[] {
  const area = textArea(template);
  const column = columnWidth(area.width, columns, columnGap(template));
  const ratio = block.height / block.width;
  const widest = Math.min(column * (columns > 1 ? 1 : template.body.pictureWidth), (area.height * template.body.pictureHeight) / ratio);
  // A pixel of a picture is shown no larger than a 96th of an inch: small pictures are not blown up beyond their detail.
  const free = Math.min(widest, Math.max(block.width * 0.75, column / 3)) * ratio;
  const height = inRegister(template, free);
  const width = height / ratio;
  const text = printable(captionText(block.caption, block.credit, template.language));
  const set: GalleyBlock = { kind: 'picture', media: block.media, width, height, alt: printable(block.alt || block.caption).trim(), keepNext: text !== '' };
  if (text === '') return [set];
  // Under a picture that stands narrower in the middle of its column, so do its words.
  const narrow = template.styles.picture.align === 'centre' && width < column * 0.95;
  return [set, { kind: 'text', style: 'caption', runs: [words(text)], keepNext: false, ...(narrow ? { align: 'centre' as const } : {}) }];
}

function listItem({ template, marksAt }: BlockSetting, ordered: boolean, item: ListItem, index: number): GalleyText {
  const style = template.styles.list;
  const mark = ordered ? `${index + 1}.` : template.body.bullet;
  const hanging = style.hanging ?? 0;
  const lead: GalleyRun[] = hanging > 0 ? [words(mark), { kind: 'tab' }] : [words(mark)];
  const tabs = hanging > 0 ? { tabs: [{ at: (style.left ?? 0) * style.size, align: 'left' as const }] } : {};
  return { kind: 'text', style: 'list', runs: [...lead, ...setRuns(item.runs, marksAt(item.id))], keepNext: false, ...tabs };
}

/** The blocks of an item as they are set; paragraphs that are rows of a table, as its rows. */
export function setBlocks(setting: BlockSetting, blocks: readonly Block[]): GalleyBlock[] {
  const columns = tableColumns(blocks);
  return blocks.flatMap((block, i) => {
    const row = columns[i];
    if (row === undefined || block.type !== 'paragraph') return setBlock(setting, block);
    return [{ kind: 'text' as const, style: 'body' as const, runs: setRow(block.runs, setting.marksAt(block.id)), keepNext: false, row }];
  });
}

/**
 * A block of an item as it is set. Paragraphs without a visible character are left out. Headings are kept with their text in one column only:
 * LibreOffice gives up making columns level when it must move one, and leaves the page empty.
 */
function setBlock(setting: BlockSetting, block: Block): GalleyBlock[] {
  switch (block.type) {
    case 'paragraph': return isBlank(block.runs) ? [] : [{ kind: 'text', style: 'body', runs: setRuns(block.runs, setting.marksAt(block.id)), keepNext: false }];
    case 'heading': return isBlank(block.runs) ? [] : withRules(setting.template, { kind: 'text', style: `heading${block.level}`, runs: setRuns(block.runs), keepNext: setting.columns === 1 });
    case 'list': return block.items.filter((item) => !isBlank(item.runs)).map((item, index) => listItem(setting, block.ordered, item, index));
    case 'picture': return picture(setting, block);
  }
}
