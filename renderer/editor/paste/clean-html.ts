/** Markup that never becomes text of an issue: code, form, frames, pictures with addresses of their own. */
const dropped = 'script, style, noscript, template, iframe, object, embed, form, input, button, select, textarea, svg, math, canvas, video, audio, img, picture, link, meta, title, base';

/** Longest markup taken from a clipboard, in code units; more than that is pasted as plain text. */
export const mostMarkup = 4_000_000;

/**
 * What styles say is read, never applied: under another name, for the window's security policy reports each style it has to
 * block, one for every paragraph of a page copied from the web.
 */
const said = 'data-said';
const stylesUnapplied = (html: string): string => html.replace(/<[^<>]*?\sstyle\s*=/gi, (tag) => tag.replace(/style(\s*=)$/i, `${said}$1`));

/** Typed indents and the blanks between tags: a paragraph's own indent is the template's. */
function withoutIndents(page: DocumentFragment): void {
  for (const block of page.querySelectorAll('p, div, section, li, h1, h2, h3, h4, h5, h6, td')) {
    let first: Node | null = block;
    while (first !== null && first.nodeType !== Node.TEXT_NODE) first = first.firstChild;
    if (first !== null) first.textContent = (first.textContent ?? '').replace(/^[\s\u00a0\u3000]+/u, '');
  }
}

/** Word writes list rows as paragraphs of a class, their mark in a span that is not to be read. */
function listsOfWord(page: DocumentFragment, make: Document): void {
  for (const row of page.querySelectorAll(`p[${said}*="mso-list"], p.MsoListParagraph, p[class^="MsoListParagraphCx"]`)) {
    const mark = row.querySelector(`span[${said}*="mso-list:Ignore"], span[${said}*="mso-list: Ignore"]`);
    const ordered = /^[\s\u00a0]*[\da-z一二三四五六七八九十]+[.)、）]/iu.test(mark?.textContent ?? '');
    mark?.remove();
    const tag = ordered ? 'ol' : 'ul';
    const before = row.previousElementSibling;
    const list = before !== null && before.localName === tag && before.hasAttribute('data-word') ? before : make.createElement(tag);
    if (list !== before) {
      list.setAttribute('data-word', '');
      row.replaceWith(list);
    }
    const entry = make.createElement('li');
    entry.append(...row.childNodes);
    row.remove();
    list.append(entry);
  }
}

/**
 * Pasted markup as a fragment that nothing of runs: parsed inside a template, whose document neither runs nor loads anything,
 * code and frames taken out, comments and Word's own elements gone, its lists made lists, bold said by elements alone.
 */
export function cleanHtml(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = stylesUnapplied(html);
  const page = template.content;
  const make = page.ownerDocument;
  for (const element of page.querySelectorAll(dropped)) element.remove();
  const comments = make.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  listsOfWord(page, make);
  for (const element of page.querySelectorAll('*')) {
    const style = element.getAttribute(said) ?? '';
    const bold = /font-weight:\s*(?:bold|[6-9]00)/i.test(style) && !/^h[1-6]$/.test(element.localName);
    for (const name of element.getAttributeNames()) {
      if (!(element.localName === 'a' && name === 'href')) element.removeAttribute(name);
    }
    if (bold && element.localName === 'span') {
      const strong = make.createElement('strong');
      strong.append(...element.childNodes);
      element.replaceWith(strong);
    } else if (element.nodeName.includes(':')) element.replaceWith(...element.childNodes);
  }
  withoutIndents(page);
  return page;
}
