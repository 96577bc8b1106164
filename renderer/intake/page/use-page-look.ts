import { useState } from 'react';
import type { DocumentView } from '../../../shared/contract/intake-calls.ts';
import type { PageLayout } from '../../../shared/domain/document.ts';
import type { MediaId } from '../../../shared/domain/ids.ts';

/** A page that can be shown as it was read, with its place among the pages. */
export interface ShownPage { readonly place: number; readonly layout: PageLayout; readonly media: MediaId }

export interface PageLook {
  readonly pages: readonly ShownPage[];
  /** Of `pages`: the one that is shown in place of the text; undefined while the text is. */
  readonly page: ShownPage | undefined;
  readonly number: number;
  readonly setShown: (shown: boolean) => void;
  /** Shows a page; until then it is the one that one stands on in the text. */
  readonly turnTo: (number: number) => void;
}

/** Whether the raw side shows the picture of the page, and of which one. Scans open with it. @param offset where one stands in the extracted text */
export function usePageLook(view: DocumentView, offset: number): PageLook {
  const [shown, setShown] = useState(true);
  const [turned, setTurned] = useState<{ readonly at: number; readonly number: number }>();
  const pages = (view.extraction.pages ?? []).flatMap((layout, place): ShownPage[] => {
    const media = layout.recognised && layout.picture !== undefined ? view.document.pictures[layout.picture] : undefined;
    return media === undefined ? [] : [{ place, layout, media }];
  });
  const standing = Math.max(0, pages.findLastIndex(({ layout }) => layout.start <= offset));
  const number = Math.min(turned?.at === offset ? turned.number : standing, Math.max(0, pages.length - 1));
  return { pages, number, page: shown ? pages[number] : undefined, setShown, turnTo: (to) => { setTurned({ at: offset, number: Math.min(Math.max(to, 0), pages.length - 1) }); } };
}
