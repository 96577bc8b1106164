import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { ResponseOf } from '../../shared/contract/desk-api.ts';
import { usePictureAddress } from '../desk/use-picture-address.ts';
import { useSay } from '../frame/language.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import css from './StandingPicture.module.css';

/** A picture of a report, and the paragraph it stands before. */
export type Standing = ResponseOf<'documents.pictures'>['pictures'][number];

interface StandingPictureProps {
  readonly picture: Standing;
  /** Largest sides at which it is drawn, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The words of its caption. */
  readonly caption?: string | undefined;
}

/** Distance from what is seen at which a picture is fetched: a long report has many, and each is some megabytes. */
const soon = '600px';

/** A picture where it stands in a report, no larger than it is; pressed, it is shown whole. Its room is kept before it is there. */
export function StandingPicture({ picture, width, height, caption }: StandingPictureProps): ReactNode {
  const say = useSay();
  const box = useRef<HTMLButtonElement>(null);
  const [near, setNear] = useState(false);
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    const seen = new IntersectionObserver((entries) => { if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true); }, { rootMargin: soon });
    if (box.current) seen.observe(box.current);
    return () => { seen.disconnect(); };
  }, []);
  const scale = Math.min(1, width / picture.width, height / picture.height);
  const label = caption === undefined || caption === '' ? say('report.picture') : say('report.pictureOf', { caption });
  return (
    <>
      <button
        ref={box} type="button" className={css['picture']} aria-label={label} title={say('report.showWhole')}
        style={{ width: picture.width * scale, aspectRatio: `${picture.width} / ${picture.height}` }} onClick={() => { setWhole(true); }} onDoubleClick={(event) => { event.stopPropagation(); }}
      >
        {near && <Shown picture={picture} alt="" />}
      </button>
      <Dialog open={whole} onClose={() => { setWhole(false); }} title={caption ?? say('report.picture')} width={Math.min(960, Math.max(360, picture.width + 32))}>
        <div className={css['whole']} style={{ aspectRatio: `${picture.width} / ${picture.height}` }}><Shown picture={picture} alt={label} /></div>
      </Dialog>
    </>
  );
}

/** The picture itself; words in its place where it cannot be had, or is of a kind the window does not draw. */
function Shown({ picture, alt }: { readonly picture: Standing; readonly alt: string }): ReactNode {
  const say = useSay();
  const address = usePictureAddress(picture.media);
  const [broken, setBroken] = useState(false);
  if (address === undefined) return null;
  if (address === null || broken) return <span className={css['missing']}>{say('report.pictureUnseen')}</span>;
  return <img src={address} alt={alt} draggable={false} onError={() => { setBroken(true); }} />;
}
