import {
  AlignmentType, DocumentGridType, Footer, type ISectionOptions, NoteNumberRestart, NumberFormat, PageNumber, Paragraph, SectionType, TextRun,
} from 'docx';
import type { Template } from '../../../shared/domain/template.ts';
import type { Band } from '../../../shared/issue/galley/galley.ts';
import { twips, twipsOfMillimetres } from './lengths.ts';
import { styleIds } from './styles.ts';

type SectionProperties = NonNullable<ISectionOptions['properties']>;
export type BandStart = 'continuous' | 'evenPage' | 'nextPage';

const starts = { continuous: SectionType.CONTINUOUS, evenPage: SectionType.EVEN_PAGE, nextPage: SectionType.NEXT_PAGE } as const;

/** Paper, margins, grid and columns of a band: every band is a Word section, for columns belong to sections. */
export function sectionProperties(template: Template, band: Pick<Band, 'columns' | 'gap' | 'rule'>, start: BandStart): SectionProperties {
  const { page } = template;
  const { margins } = page;
  return {
    type: starts[start],
    page: {
      size: { width: twipsOfMillimetres(page.width), height: twipsOfMillimetres(page.height) },
      margin: {
        top: twipsOfMillimetres(margins.top), right: twipsOfMillimetres(margins.right), bottom: twipsOfMillimetres(margins.bottom), left: twipsOfMillimetres(margins.left),
        header: twipsOfMillimetres(Math.min(15, margins.top / 2)), footer: twipsOfMillimetres(page.footer), gutter: 0,
      },
    },
    ...(page.gridPitch === undefined ? {} : { grid: { type: DocumentGridType.LINES, linePitch: page.gridPitch } }),
    ...(band.columns > 1 ? { column: { count: band.columns, space: twips(band.gap), separate: band.rule, equalWidth: true } } : {}),
    ...(template.language === 'zh-CN' ? { footnoteProperties: { numberFormat: { type: NumberFormat.DECIMAL_ENCLOSED_CIRCLE }, restart: NoteNumberRestart.EACH_PAGE } } : {}),
  };
}

function footer(pattern: string, align: 'left' | 'right' | undefined): Footer {
  const [before = '', after = ''] = pattern.split('{page}');
  const alignment = align === undefined ? {} : { alignment: align === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT };
  const run = new TextRun({ children: [before, PageNumber.CURRENT, after] });
  return new Footer({ children: [new Paragraph({ style: styleIds.pageNumber, ...alignment, children: [run] })] });
}

/** Page numbers, one for both sides or odd at the right and even at the left. */
export function footers(template: Template, pattern: string): NonNullable<ISectionOptions['footers']> {
  if (!template.page.mirrorPageNumbers) return { default: footer(pattern, undefined) };
  return { default: footer(pattern, 'right'), even: footer(pattern, 'left') };
}

/** Pages without a number. */
export function noFooters(template: Template): NonNullable<ISectionOptions['footers']> {
  const empty = () => new Footer({ children: [new Paragraph({ style: styleIds.pageNumber })] });
  return template.page.mirrorPageNumbers ? { default: empty(), even: empty() } : { default: empty() };
}
