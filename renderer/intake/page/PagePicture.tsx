import { useRef, useState } from 'react';
import type { PointerEvent, ReactNode } from 'react';
import type { DrawnRegion } from '../../../shared/domain/document.ts';
import { usePictureAddress } from '../../desk/use-picture-address.ts';
import { useSay } from '../../frame/language.tsx';
import { between, dragged } from './draft-regions.ts';
import type { Hold } from './draft-regions.ts';
import css from './PagePane.module.css';
import { RegionBox } from './RegionBox.tsx';
import type { DraftRegions } from './use-draft-regions.ts';
import type { ShownPage } from './use-page-look.ts';

interface Point { readonly x: number; readonly y: number }
/** What a hand on the mouse is at: a region by one of its edges, or a new one from where it was set down. */
type Grip = { readonly from: Point } & ({ readonly at: number; readonly hold: Hold; readonly region: DrawnRegion } | { readonly at: undefined });

interface PagePictureProps {
  readonly page: ShownPage;
  readonly draft: DraftRegions;
  /** The region one stands in, as it was read. */
  readonly here: number | undefined;
  readonly onOpen: (at: number) => void;
}

/** The picture of a page as it was read, its regions drawn upon it and numbered in reading order. */
export function PagePicture({ page: { layout, media, place }, draft, here, onOpen }: PagePictureProps): ReactNode {
  const say = useSay();
  const address = usePictureAddress(media);
  const sheet = useRef<HTMLDivElement>(null);
  const [grip, setGrip] = useState<Grip>();
  const [fresh, setFresh] = useState<DrawnRegion>();
  if (address === null) return <p className={css['missing']}>{say('page.missing')}</p>;

  const point = (event: PointerEvent): Point => {
    const box = sheet.current?.getBoundingClientRect();
    return box === undefined ? { x: 0, y: 0 } : { x: ((event.clientX - box.left) / box.width) * layout.width, y: ((event.clientY - box.top) / box.height) * layout.height };
  };
  const take = (event: PointerEvent, next: Grip): void => {
    if (event.button !== 0) return;
    event.stopPropagation();
    sheet.current?.setPointerCapture(event.pointerId);
    setGrip(next);
  };
  const move = (event: PointerEvent): void => {
    if (grip === undefined) return;
    const to = point(event);
    if (grip.at === undefined) return setFresh(between(grip.from, to, layout));
    draft.change(grip.at, dragged(grip.region, grip.hold, { x: to.x - grip.from.x, y: to.y - grip.from.y }, layout));
  };
  const drop = (): void => {
    if (grip?.at === undefined && fresh !== undefined) draft.add(fresh);
    else if (grip !== undefined && grip.at === undefined) draft.choose(undefined);
    setGrip(undefined);
    setFresh(undefined);
  };
  return (
    <div
      ref={sheet} className={css['sheet']} style={{ aspectRatio: `${layout.width} / ${layout.height}` }}
      onPointerDown={(event) => { take(event, { at: undefined, from: point(event) }); }} onPointerMove={move} onPointerUp={drop} onPointerCancel={drop}
    >
      {address !== undefined && <img src={address} alt={say('page.alt', { number: place + 1 })} draggable={false} />}
      {draft.regions.map((region, at) => (
        <RegionBox
          key={at} region={region} number={at + 1} page={layout} chosen={draft.chosen === at} here={!draft.changed && here === at}
          onChoose={() => { draft.choose(at); }} onChange={(next) => { draft.change(at, next); }} onRemove={() => { draft.remove(at); }} onTurn={() => { draft.turn(at); }}
          onReorder={(step) => { draft.reorder(at, step); }} onOpen={() => { onOpen(at); }}
          onHold={(event, hold) => {
            draft.choose(at);
            take(event, { at, hold, region, from: point(event) });
          }}
        />
      ))}
      {fresh !== undefined && <span className={css['fresh']} style={{ left: `${(fresh.left / layout.width) * 100}%`, top: `${(fresh.top / layout.height) * 100}%`, width: `${(fresh.width / layout.width) * 100}%`, height: `${(fresh.height / layout.height) * 100}%` }} />}
    </div>
  );
}
