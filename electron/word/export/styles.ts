import { AlignmentType, BorderStyle, type IBaseParagraphStyleOptions, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { type ParagraphStyle, type StyleName, styleNames, type Template } from '../../../shared/domain/template.ts';
import { fillRoom } from '../../../shared/issue/galley/frame.ts';
import { twips } from './lengths.ts';

/** Ids and names of the styles in the file. Headings take Word's built-in ones, so that its navigation pane shows them. */
export const styleIds: Record<StyleName, string> = {
  masthead: 'CbMasthead', issueLine: 'CbIssueLine', issuerLine: 'CbIssuerLine', contentsHead: 'CbContentsHead', contentsLine: 'CbContentsLine',
  sectionHead: 'CbSectionHead', kicker: 'CbKicker', headline: 'Heading1', subhead: 'CbSubhead', byline: 'CbByline', body: 'CbBody',
  heading1: 'Heading2', heading2: 'Heading3', heading3: 'Heading4', list: 'CbList', picture: 'CbPicture', caption: 'CbCaption',
  sourceHead: 'CbSourceHead', sourceLine: 'CbSourceLine', footnote: 'FootnoteText', imprint: 'CbImprint', pageNumber: 'CbPageNumber',
};
const styleTitles: Record<StyleName, string> = {
  masthead: '报头', issueLine: '期号', issuerLine: '编发单位', contentsHead: '要目标题', contentsLine: '要目', sectionHead: '栏目', kicker: '引题', headline: '',
  subhead: '副题', byline: '署名', body: '正文段落', heading1: '', heading2: '', heading3: '', list: '列项', picture: '图片', caption: '图片说明',
  sourceHead: '来源标题', sourceLine: '来源', footnote: '', imprint: '版记', pageNumber: '页码段落',
};
export const ruleStyleId = 'CbRule';

const alignments = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT, justify: AlignmentType.BOTH } as const;

export const fontsOf = ({ face }: ParagraphStyle) => ({ ascii: face.latin, hAnsi: face.latin, cs: face.latin, eastAsia: face.eastAsia });

/** The indents of a style. Characters lead, with the same in twips for programs that do not know them. */
function indents(style: ParagraphStyle) {
  const { indent, left = 0, right = 0, hanging = 0, size, fill } = style;
  const room = fill === undefined ? 0 : twips(fillRoom);
  const first = hanging > 0 ? { hanging: twips(hanging * size) } : indent > 0 ? { firstLineChars: Math.round(indent * 100), firstLine: twips(indent * size) } : {};
  return { left: twips(left * size) + room, right: twips(right * size) + room, ...first };
}

function look(name: StyleName, style: ParagraphStyle): Pick<IBaseParagraphStyleOptions, 'run' | 'paragraph'> {
  const heading = new Map<StyleName, number>([['headline', 0], ['heading1', 1], ['heading2', 2], ['heading3', 3]]).get(name);
  const side = { style: BorderStyle.SINGLE, size: 4, color: style.fill ?? 'auto', space: Math.floor(fillRoom) };
  return {
    run: {
      font: fontsOf(style), size: Math.round(style.size * 2), color: style.colour ?? '000000', bold: style.bold === true, italics: style.italic === true,
      ...(style.capitals === true ? { allCaps: true } : {}), ...(style.tracking === undefined || style.tracking === 0 ? {} : { characterSpacing: style.tracking }),
    },
    paragraph: {
      alignment: alignments[style.align],
      spacing: {
        before: twips(style.before), after: twips(style.after),
        ...(style.pitch === undefined ? { line: 240, lineRule: LineRuleType.AUTO } : { line: twips(style.pitch), lineRule: LineRuleType.EXACT }),
      },
      indent: indents(style),
      ...(heading === undefined ? {} : { outlineLevel: heading, keepLines: heading === 0 }),
      ...(style.fill === undefined ? {} : { shading: { type: 'clear', color: 'auto', fill: style.fill }, border: { left: side, right: side } }),
    },
  };
}

/** Every style of the template, under Word's own names where it has one. */
export function documentStyles(template: Template): IStylesOptions {
  const { body } = template.styles;
  const own = styleNames.filter((name) => styleTitles[name] !== '').map((name): IParagraphStyleOptions =>
    ({ id: styleIds[name], name: styleTitles[name], basedOn: 'Normal', quickFormat: true, ...look(name, template.styles[name]) }));
  const rule: IParagraphStyleOptions = {
    id: ruleStyleId, name: '线', basedOn: 'Normal', run: { size: 2 }, paragraph: { spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 }, keepNext: true },
  };
  const heading = (name: StyleName) => look(name, template.styles[name]);
  return {
    default: {
      document: { run: { font: fontsOf(body), size: Math.round(body.size * 2), language: { value: 'en-US', eastAsia: 'zh-CN' } }, paragraph: { spacing: { before: 0, after: 0 } } },
      heading1: heading('headline'), heading2: heading('heading1'), heading3: heading('heading2'), heading4: heading('heading3'),
      footnoteText: look('footnote', template.styles.footnote),
      footnoteReference: { run: { superScript: true, font: { ...fontsOf(body), ...(template.language === 'zh-CN' ? { ascii: '宋体', hAnsi: '宋体', eastAsia: '宋体' } : {}) } } },
    },
    paragraphStyles: [...own, rule],
  };
}
