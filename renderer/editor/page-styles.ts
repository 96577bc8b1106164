import { styleNames } from '../../shared/domain/template.ts';
import type { ParagraphStyle, Rule, Template } from '../../shared/domain/template.ts';
import { groundColour, inkColour } from './page-colours.ts';
import { cssString, fontFamily, pageFaces } from './page-faces.ts';

/** Points and millimetres on the screen, at the zoom the sheet sets in --pt and --mm. */
const pt = (points: number): string => `calc(${points} * var(--pt))`;
const mm = (millimetres: number): string => `calc(${millimetres} * var(--mm))`;
const line = (side: 'top' | 'bottom', rule: Rule): string =>
  `border-${side}: max(1px, ${pt(rule.points)}) solid ${inkColour(rule.colour)}; padding-${side}: ${pt(rule.gap)};`;

const aligned = { left: 'left', centre: 'center', right: 'right', justify: 'justify' } as const;

/** How a paragraph style looks, as declarations. */
function declarations(style: ParagraphStyle): string {
  const hanging = style.hanging ?? 0;
  const left = (style.left ?? 0) + hanging;
  return [
    `font-family: ${fontFamily(style.face)}; font-size: ${pt(style.size)}; font-weight: ${style.bold === true ? 700 : 400}; font-style: ${style.italic === true ? 'italic' : 'normal'};`,
    `line-height: ${style.pitch === undefined ? 'normal' : pt(style.pitch)}; text-align: ${aligned[style.align]}; text-indent: ${style.indent - hanging}em;`,
    `margin: ${pt(style.before)} 0 ${pt(style.after)}; letter-spacing: ${style.tracking === undefined ? 'normal' : pt(style.tracking / 20)};`,
    left > 0 ? `padding-left: ${left}em;` : '',
    (style.right ?? 0) > 0 ? `padding-right: ${style.right ?? 0}em;` : '',
    style.colour === undefined ? '' : `color: ${inkColour(style.colour)};`,
    style.ruleAbove === undefined ? '' : line('top', style.ruleAbove),
    style.ruleBelow === undefined ? '' : line('bottom', style.ruleBelow),
    style.fill === undefined ? '' : `background: ${groundColour(style.fill)};`,
    style.capitals === true ? 'text-transform: uppercase;' : '',
  ].join(' ');
}

/** What stands between an item and the one above. */
const apartFrom = ({ body }: Template): string => `margin-top: ${pt(body.itemSpace)};${body.itemRule === undefined ? '' : ` ${line('top', body.itemRule)}`}`;

function sectionRules(template: Template): string[] {
  const { body, styles } = template;
  const apart = apartFrom(template);
  const [before = '', after = ''] = body.sectionTitle.split('{title}');
  const title = `${cssString(before)} attr(data-title) ${cssString(after)}`;
  return template.sections.flatMap((section) => {
    const here = `section[data-section=${cssString(section.key)}]`;
    const columns = section.columns ?? body.columns;
    const set = `columns: ${columns}; column-gap: ${mm(body.gap)};${body.rule ? ' column-rule: 1px solid var(--line);' : ''}`;
    const holder = section.titles === 'inside' ? here : `${here} > article`;
    const size = section.headlineSize;
    return [
      ...(columns > 1 ? [`${holder} { ${set} }`, ...(section.titles === 'inside' ? [] : [`${here} :is(.pg-kicker, .pg-headline, .pg-subhead, .pg-byline) { column-span: all; }`])] : []),
      ...(section.showTitle ? [`${here}:not([data-empty])::before { content: ${title}; display: block; column-span: all; ${declarations(styles.sectionHead)} }`] : [`section:not([data-empty]) ~ ${here} > article:first-of-type { ${apart} }`]),
      ...(size === undefined ? [] : [`${here} .pg-headline { font-size: ${pt(size)}; line-height: ${pt(((styles.headline.pitch ?? styles.headline.size * 1.3) * size) / styles.headline.size)}; }`]),
    ];
  });
}

/**
 * The style sheet of a template's page view, all of it under `[data-page=name]`: millimetres and points of the template
 * times the zoom. Every value in it is a number or colour the template's schema checked, or a quoted string.
 */
export function pageStyles(template: Template): string {
  const { page, body, styles, contents } = template;
  const rules = [
    `& { --page-width: ${page.width}; --page-height: ${page.height}; width: ${mm(page.width)}; min-height: ${mm(page.height)};`
      + ` padding: ${mm(page.margins.top)} ${mm(page.margins.right)} ${mm(page.margins.bottom)} ${mm(page.margins.left)}; }`,
    ...styleNames.map((name) => `.pg-${name} { ${declarations(styles[name])} }`),
    ...(contents === undefined ? [] : [`.pg-contentsLine:last-child { margin-bottom: ${pt(contents.space)}; }`]),
    `article + article { ${apartFrom(template)} }`,
    `.pg-ul > .pg-list::before { content: ${cssString(body.bullet)}; }`,
    '.pg-ol { counter-reset: row; } .pg-ol > .pg-list { counter-increment: row; } .pg-ol > .pg-list::before { content: counter(row) "."; }',
    `figure img { max-width: ${body.pictureWidth * 100}%; max-height: ${mm(page.height * body.pictureHeight)}; }`,
    ...(body.ordinals === 'han' ? ['article { counter-increment: item; }', '.pg-headline::before { content: counter(item, simp-chinese-informal) "、"; }'] : []),
    ...sectionRules(template),
  ];
  return `${pageFaces(template)}\n[data-page=${cssString(template.name)}] {\n${rules.join('\n')}\n}`;
}
