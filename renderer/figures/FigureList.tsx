import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Figure } from '../../shared/domain/figure.ts';
import type { ReportId } from '../../shared/domain/ids.ts';
import { useDeskQuery } from '../desk/use-desk.tsx';
import { useLanguage, useSay } from '../frame/language.tsx';
import { hideEvidence, showEvidence } from '../subjects/show-evidence.ts';
import { Button } from '../ui/Button.tsx';
import { Caption, Part } from '../ui/Caption.tsx';
import css from './FigureList.module.css';
import { spellFigure } from './spell-figure.ts';

/** Figures in sight before one asks for more, and how many more each time. */
const few = 6;
const step = 50;

/** 数字: the quantities of a report, as a part of its inspector; one leads to its place in the text. Nothing where there are none. */
export function FigureList({ reportId, onGo }: { readonly reportId: ReportId; readonly onGo: (figure: Figure) => void }): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const [most, setMost] = useState(few);
  const figures = useDeskQuery('figures.ofReport', { reportId }).data?.figures ?? [];
  if (figures.length === 0) return null;
  const shown = figures.slice(0, most);
  return (
    <Part>
      <Caption count={figures.length}>{say('figures.title')}</Caption>
      {shown.map((figure) => (
        <button
          type="button" key={`${figure.part} ${figure.start}`} className={css['figure']} title={spellFigure(say, language, figure)}
          onClick={() => { onGo(figure); }} onMouseEnter={() => { showEvidence([figure.text]); }} onMouseLeave={hideEvidence} onFocus={() => { showEvidence([figure.text]); }} onBlur={hideEvidence}
        >
          <span className={css['text']}>{figure.text}</span>
          <span className={css['of']}>{[figure.what, figure.who, figure.place].filter((words) => words !== undefined && !figure.text.includes(words)).join(' · ')}</span>
        </button>
      ))}
      {figures.length > shown.length && <div className={css['more']}><Button look="bare" onPress={() => { setMost(most + step); }}>{say('tags.more', { count: figures.length - shown.length })}</Button></div>}
    </Part>
  );
}
