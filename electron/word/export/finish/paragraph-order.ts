/** Order of the children of w:pPr in the schema (ISO/IEC 29500-4, CT_PPr): the library writes some of them elsewhere. */
const order = ('pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap '
  + 'overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc '
  + 'textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange').split(' ');
const rank = new Map(order.map((name, i) => [`w:${name}`, i]));
const rankOf = (name: string): number => rank.get(name) ?? order.length;

interface Child { readonly name: string; readonly xml: string }

/** The elements standing at the top of a fragment the library wrote: no comments, no CDATA, attributes in double quotes. */
function topElements(fragment: string): Child[] {
  const found: Child[] = [];
  let depth = 0;
  let start = 0;
  let name = '';
  for (const match of fragment.matchAll(/<(\/?)([\w:.-]+)(?:\s+[\w:.-]+="[^"]*")*\s*(\/?)>/g)) {
    const [tag, closing, element = '', alone] = match;
    if (closing === '/') {
      depth -= 1;
      if (depth === 0) found.push({ name, xml: fragment.slice(start, match.index + tag.length) });
    } else if (alone === '/') {
      if (depth === 0) found.push({ name: element, xml: tag });
    } else {
      if (depth === 0) { start = match.index; name = element; }
      depth += 1;
    }
  }
  return found;
}

function reorder(inner: string): string {
  return topElements(inner).toSorted((a, b) => rankOf(a.name) - rankOf(b.name)).map((child) => child.xml).join('');
}

/** Sorts every w:pPr of a part, those with a w:sectPr in them too. */
export function sortParagraphProperties(xml: string): string {
  return xml.replace(/<w:pPr>((?:(?!<w:pPr>|<\/w:pPr>|<w:pPrChange).)*)<\/w:pPr>/gs, (_all, inner: string) => `<w:pPr>${reorder(inner)}</w:pPr>`);
}
