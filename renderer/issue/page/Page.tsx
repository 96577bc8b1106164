import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { PageView } from '../../editor/Sheet.tsx';
import { PageText } from '../../editor/PageText.tsx';
import { Sheet } from '../../editor/Sheet.tsx';
import { PictureToolsProvider } from '../../editor/nodes/picture/picture-tools.tsx';
import { useSay } from '../../frame/language.tsx';
import { Scroll } from '../../ui/Panes.tsx';
import { ChangedElsewhere } from '../ChangedElsewhere.tsx';
import { useOpenIssue, useOpenState } from '../open-issue-context.tsx';
import { FindBar } from './FindBar.tsx';
import { LinkPopover } from './LinkPopover.tsx';
import { useDropOnPage } from './use-drop.ts';
import { usePictures } from './use-pictures.tsx';
import { usePageState } from './page-state.ts';
import { Toolbar } from './Toolbar.tsx';
import css from './Page.module.css';

/** 版面: the tools over the page, the page itself, and what stands over it while one searches or links. */
export function Page(): ReactNode {
  const say = useSay();
  const open = useOpenIssue();
  const issue = useOpenState((state) => state.issue);
  const fit = useOpenState((state) => state.fit);
  const pages = useMemo(() => new Map<string, number>(fit.items.map(({ id, page }) => [id, page])), [fit]);
  const pageEnds = Array.from({ length: Math.max(0, fit.textPages - 1) }, (_, at) => say('issue.space.pageEnd', { page: at + 1 }));
  const { view, zoom } = usePageState();
  const [shownZoom, setShownZoom] = useState(1);
  const pictures = usePictures();
  const drop = useDropOnPage(pictures.add);
  const setShown = useCallback((shown: number) => { setShownZoom(shown); }, []);
  const asks = { kicker: say('issue.ask.kicker'), headline: say('issue.ask.headline'), subhead: say('issue.ask.subhead'), byline: say('issue.ask.byline'), section: say('issue.ask.section') };
  return (
    <>
      <Toolbar shownZoom={shownZoom} pickPicture={pictures.pick} />
      <ChangedElsewhere />
      {pictures.notice}
      <FindBar />
      <Scroll className={css['scroll']} keeps={open.scrolled}>
        <div className={css['holder']} {...drop}>
          <PictureToolsProvider value={pictures.tools}>
            <Sheet issue={issue} template={open.template} view={view satisfies PageView} zoom={zoom} onZoom={setShown} pages={pages} pageEnds={pageEnds} asks={asks}>
              <PageText open={open.session} label={say('issue.panes.page')} />
            </Sheet>
          </PictureToolsProvider>
        </div>
      </Scroll>
      <LinkPopover />
    </>
  );
}
