import { ems, endsSentence } from '../clean/glyphs.ts';
import { isIndented } from '../clean/page-lines.ts';
import { wording, type Block } from './block.ts';

/** Widest sentence that may be a caption, in ems, and the fewest paragraphs that show how a page sets its text. */
const widest = 36;
const fewest = 3;
/** The byline says that the writer took pictures. */
const tookPictures = /文\s*[/／·、]?\s*图|图\s*[/／·、]?\s*文|摄/;
/** What somebody is doing as the picture is taken. */
const scene = /正在|正(?:给|为|向|和|与|对|忙)|忙着|图为|合影/;

/** Who took the picture, at the very end: `本报记者 王玉 摄影报道`. */
const takenAtEnd = /(?:记者|通讯员|[。！？])\s*[\u3400-\u9fff\s、]{2,24}?(?:摄影报道|摄影|摄)[）)]?$/;
/** Longest caption set over lines, in ems, and most sentences of it. */
const longest = 120;
const mostSentences = 3;

/** A paragraph between blank lines inside a text, that ends with who took the picture: its caption. Alone under a headline it is a story of its own. */
function isCreditedCaption(block: Block, before: Block | undefined, after: Block | undefined): boolean {
  const words = wording(block.lines);
  if (before?.kind !== 'body' || (block.lines[0]?.gap ?? 0) === 0 || (after?.lines[0]?.gap ?? 1) === 0 || block.continues) return false;
  return ems(words) <= longest && (words.match(/[。！？]/g)?.length ?? 0) <= mostSentences && takenAtEnd.test(words.replace(/(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff] ?(?:摄|$))/g, ''));
}

const isParagraph = (block: Block): boolean => block.kind === 'body' && !block.continues;

/**
 * `葛奶奶正在给邻居缝补衣服。` by itself between two blank lines and flush left, on a page that indents its paragraphs: the caption of a
 * picture the text was printed with. Such a sentence shows a scene, or the byline says that its writer took pictures.
 */
export function setOffCaptions(found: readonly Block[]): Block[] {
  const blocks = found.map((block, i): Block => (isParagraph(block) && isCreditedCaption(block, found[i - 1], found[i + 1]) ? { kind: 'caption', lines: block.lines, continues: false } : block));
  const paragraphs = blocks.filter(isParagraph);
  const indented = paragraphs.filter(({ lines: [first] }) => first !== undefined && isIndented(first));
  if (indented.length < fewest || paragraphs.length - indented.length > indented.length / fewest) return [...blocks];
  const pictured = blocks.some((block) => block.kind === 'byline' && tookPictures.test(wording(block.lines)));
  let last: Block | undefined;
  return blocks.map((block, i) => {
    const [first, after, before] = [block.lines[0], blocks[i + 1], last];
    if (isParagraph(block)) last = block;
    if (first === undefined || before === undefined || !isParagraph(block) || block.finding !== undefined || first.indent > 0 || first.gap === 0 || first.hint !== undefined || block.lines.length > 2) return block;
    const words = wording(block.lines);
    const alone = after === undefined || (after.lines[0]?.gap ?? 0) > 0;
    const said = pictured || scene.test(words);
    return alone && said && ems(words) <= widest && /^[^。！？“”"：:]+。$/.test(words) && endsSentence(before.lines.at(-1)?.text ?? '') ? { ...block, kind: 'caption' } : block;
  });
}
