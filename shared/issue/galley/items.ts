import type { IssueItem, IssueSection } from '../../domain/issue.ts';
import type { ParagraphStyle, StyleName, Template } from '../../domain/template.ts';
import { fillPattern } from '../fill-pattern.ts';
import { type BlockSetting, setBlocks } from './blocks.ts';
import { columnsFor } from './columns.ts';
import { columnGap, columnWidth, sectionColumns, textArea } from './frame.ts';
import type { Band, GalleyBlock, GalleyRun, GalleyText } from './galley.ts';
import { hanOrdinal } from './han-ordinal.ts';
import type { SetNotes } from './notes.ts';
import { isBlank, printable, setRuns, words } from './runs.ts';
import { ruleBlock, withRules } from './rules.ts';
import { breakTitle } from './titles.ts';

interface TitleSetting { readonly template: Template; readonly width: number; readonly headlineSize: number | undefined; readonly setting: BlockSetting }

/** The size a section gives its headlines, the line pitch in proportion. */
function headlineStyle(template: Template, size: number | undefined): ParagraphStyle {
  const style = template.styles.headline;
  return size === undefined ? style : { ...style, size, pitch: Math.round(((style.pitch ?? style.size * 1.3) / style.size) * size * 2) / 2 };
}

/** 引题, 标题, 副题 broken by sense, and the byline. All kept together with what follows. */
function titles({ template, width, headlineSize, setting }: TitleSetting, item: IssueItem, ordinal: string): GalleyText[] {
  const line = (name: StyleName, runs: readonly GalleyRun[], style: ParagraphStyle): GalleyText => {
    const room = width - ((style.left ?? 0) + (style.right ?? 0)) * style.size;
    const size = style.size === template.styles[name].size ? {} : { size: { size: style.size, pitch: style.pitch ?? style.size * 1.3 } };
    return { kind: 'text', style: name, runs: breakTitle(runs, style, room, template.language), keepNext: true, ...size };
  };
  const { kicker, subhead } = template.styles;
  const headline = setRuns(item.headline, setting.marksAt(item.id));
  const byline = printable(item.byline).trim();
  return [
    ...(isBlank(item.kicker) ? [] : [line('kicker', setRuns(item.kicker), kicker)]),
    ...(isBlank(item.headline) ? [] : [line('headline', ordinal === '' ? headline : [words(ordinal), ...headline], headlineStyle(template, headlineSize))]),
    ...(isBlank(item.subhead) ? [] : [line('subhead', setRuns(item.subhead), subhead)]),
    ...(byline === '' ? [] : [{ kind: 'text', style: 'byline', runs: [words(byline)], keepNext: true } as const]),
  ];
}

/** A bookmark around an item's blocks, wherever its bands are cut. */
function bookmarked(item: IssueItem, blocks: readonly GalleyBlock[]): GalleyBlock[] {
  return blocks.map((block, i) => ({ ...block, ...(i === 0 ? { begins: item.id } : {}), ...(i === blocks.length - 1 ? { ends: item.id } : {}) }));
}

/** Space of a block on one side, its own or its style's. */
export const ownSpace = (template: Template, block: GalleyBlock, side: 'before' | 'after'): number =>
  block[side] ?? (block.kind === 'rule' ? 0 : template.styles[block.kind === 'picture' ? 'picture' : block.style][side]);

/** An item at a distance from the one above, with the template's rule between them. */
function spacedBefore(template: Template, [first, ...rest]: readonly GalleyBlock[]): GalleyBlock[] {
  if (first === undefined) return [];
  const { itemRule, itemSpace } = template.body;
  if (itemRule !== undefined) return [ruleBlock(itemRule, itemSpace, itemRule.gap), first, ...rest];
  return [{ ...first, before: itemSpace + ownSpace(template, first, 'before') }, ...rest];
}

/** In columns the distance hangs below an item instead, where the foot of a column swallows it and heads stay level. */
function spacedAfter(template: Template, blocks: readonly GalleyBlock[]): GalleyBlock[] {
  const last = blocks.at(-1);
  return last === undefined ? [] : [...blocks.slice(0, -1), { ...last, after: ownSpace(template, last, 'after') + template.body.itemSpace }];
}

/** The bands of one section: its title, then item by item, titles across the columns or inside them. */
export function sectionBands(template: Template, section: IssueSection, notes: SetNotes, placed: { items: number }): Band[] {
  const plan = template.sections.find((one) => one.key === section.key);
  const columns = sectionColumns(template, section.key);
  const inside = columns === 1 || plan?.titles === 'inside';
  const whole = textArea(template).width;
  const column = columnWidth(whole, columns, columnGap(template));
  const setting = { template, columns, marksAt: notes.marksAt };
  const across = (blocks: readonly GalleyBlock[]): Band => ({ columns: 1, gap: 0, rule: false, width: whole, blocks });
  const columned = (blocks: readonly GalleyBlock[], count: number): Band => {
    const gap = columnGap(template);
    return count === 1 ? across(blocks) : { columns: count, gap, rule: template.body.rule, width: columnWidth(whole, count, gap), blocks };
  };
  const bands: Band[] = [];
  const title = printable(section.title).trim();
  const hasTitle = plan?.showTitle === true && title !== '' && section.items.length > 0;
  if (hasTitle) bands.push(across(withRules(template, { kind: 'text', style: 'sectionHead', runs: [words(fillPattern(template.body.sectionTitle, { title }))], keepNext: true })));
  section.items.forEach((item, i) => {
    const ordinal = template.body.ordinals === 'han' && !isBlank(item.headline) ? `${hanOrdinal(placed.items + 1)}、` : '';
    const head = titles({ template, width: inside ? column : whole, headlineSize: plan?.headlineSize, setting }, item, ordinal);
    const body = setBlocks(setting, item.blocks);
    const count = inside ? columns : columnsFor(template, body, columns);
    const all = [...head, ...(count === columns ? body : setBlocks({ ...setting, columns: count }, item.blocks)), ...notes.under(item.id)];
    if (all.length === 0) return;
    // The first item stands right under its section's title or the contents; the others at a distance.
    const apart = placed.items > 0 && !(hasTitle && i === 0);
    const blocks = inside && columns > 1
      ? bookmarked(item, item === section.items.at(-1) ? all : spacedAfter(template, all))
      : bookmarked(item, apart ? spacedBefore(template, all) : all);
    const titleCount = blocks.length - all.length + head.length;
    if (inside) bands.push(columned(blocks, count));
    else bands.push(across(blocks.slice(0, titleCount)), columned(blocks.slice(titleCount), count));
    placed.items += 1;
  });
  return bands.filter((band) => band.blocks.length > 0);
}
