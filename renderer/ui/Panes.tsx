import { Fragment, useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { cx } from './cx.ts';
import css from './Panes.module.css';

export interface PaneSpec {
  /** Names the pane in what is remembered; unlike its neighbours'. */
  readonly key: string;
  /** Read out as the name of the region. */
  readonly label: string;
  /** Pixels at first; left out for the one that takes what is left. */
  readonly size?: number;
  readonly min?: number;
  readonly max?: number;
  /** May be drawn shut. */
  readonly folds?: boolean;
  /** What it stands on: `pane` for lists and inspectors, `read` for text, `desk` behind a page. */
  readonly ground?: 'pane' | 'read' | 'desk';
  readonly content: ReactNode;
}

/** Panes side by side (or above one another) whose borders move by mouse and arrow keys and are where they were left. */
export function Panes({ id, panes, upright = false }: { readonly id: string; readonly panes: readonly PaneSpec[]; readonly upright?: boolean }): ReactNode {
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({ id: `caibian.panes.${id}`, panelIds: panes.map(({ key }) => key), onlySaveAfterUserInteractions: true });
  return (
    <Group orientation={upright ? 'vertical' : 'horizontal'} defaultLayout={defaultLayout} onLayoutChanged={onLayoutChanged} className={css['group']}>
      {panes.map((pane, at) => (
        <Fragment key={pane.key}>
          {at > 0 && <Separator className={cx(upright ? css['across'] : css['border'])} aria-label={pane.label} />}
          <Panel
            id={pane.key} minSize={pane.min ?? (upright ? 80 : 160)} {...(pane.max === undefined ? {} : { maxSize: pane.max })} {...(pane.size === undefined ? {} : { defaultSize: pane.size })}
            groupResizeBehavior={pane.size === undefined ? 'preserve-relative-size' : 'preserve-pixel-size'} collapsible={pane.folds ?? false}
          >
            <section aria-label={pane.label} data-pane={pane.key} className={cx(css['pane'], css[pane.ground ?? 'pane'])}>{pane.content}</section>
          </Panel>
        </Fragment>
      ))}
    </Group>
  );
}

export interface ScrollKeeper {
  readonly last: () => number;
  readonly keep: (top: number) => void;
}

interface ScrollProps {
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Text one reads: its name. The keyboard can stand in it. */
  readonly reads?: string;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLDivElement>) => void;
  /** Keeps how far down one was, in pixels, for who comes back. */
  readonly keeps?: ScrollKeeper;
}

/** Milliseconds that what is shown may take to be as tall as it was; who scrolls by hand meanwhile is left where he is. */
const growing = 5000;
const byHand = ['wheel', 'pointerdown', 'keydown'] as const;

/** The part of a pane that scrolls. */
export function Scroll({ children, className, reads, onKeyDown, keeps }: ScrollProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  // While it is put back, it stands where the text so far ends: nobody scrolled there.
  const putting = useRef(false);
  useLayoutEffect(() => {
    const element = box.current;
    const wanted = keeps?.last() ?? 0;
    if (element === null || keeps === undefined) return undefined;
    const until = performance.now() + growing;
    let frame = 0;
    const put = (): void => {
      element.scrollTop = wanted;
      putting.current = Math.abs(element.scrollTop - wanted) > 1 && performance.now() < until;
      if (putting.current) frame = requestAnimationFrame(put);
    };
    const leave = (): void => { cancelAnimationFrame(frame); putting.current = false; };
    if (wanted > 0) put();
    for (const act of byHand) element.addEventListener(act, leave, { passive: true });
    return () => {
      for (const act of byHand) element.removeEventListener(act, leave);
      cancelAnimationFrame(frame);
      // What was scrolled in the last frame was not told yet.
      if (!putting.current) keeps.keep(element.scrollTop);
    };
  }, [keeps]);
  return (
    <div
      ref={box} {...(reads === undefined ? {} : { role: 'document', tabIndex: 0, 'aria-label': reads })} onKeyDown={onKeyDown} className={cx(css['scroll'], className)}
      {...(keeps === undefined ? {} : { onScroll: (event) => { if (!putting.current) keeps.keep(event.currentTarget.scrollTop); } })}
    >
      {children}
    </div>
  );
}
