import { useState } from 'react';
import type { ReactNode } from 'react';
import type { DeskError } from '../../../shared/contract/result.ts';
import type { BlockId } from '../../../shared/domain/ids.ts';
import { errorSentence } from '../../../shared/i18n/error-sentence.ts';
import { useDesk } from '../../desk/use-desk.tsx';
import { useSay } from '../../frame/language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { useOpenIssue } from '../open-issue-context.tsx';
import { placeMaterial, targetAtCaret } from '../placing.ts';
import type { Material } from '../placing.ts';
import { putDragged } from './drag.ts';
import css from './Tray.module.css';
import { TrayCard } from './TrayCard.tsx';

/** A line of the tray: a head over a group, or something that can be placed. */
export type TrayLine =
  | { readonly kind: 'head'; readonly key: string; readonly content: ReactNode }
  | {
    readonly kind: 'material'; readonly key: string; readonly material: Material; readonly sectionId?: BlockId | undefined;
    readonly words: ReactNode; readonly plain: string; readonly headline: string; readonly source: string; readonly tail: string; readonly placed: boolean;
    /** The tail says that the story ran already. */
    readonly warns?: boolean;
  };

/** The tray's list: Enter places, Shift+Enter joins into the item one is in, dragging puts it where one lets go. */
export function MaterialList({ label, lines, onRange }: { readonly label: string; readonly lines: readonly TrayLine[]; readonly onRange?: (first: number, last: number) => void }): ReactNode {
  const say = useSay();
  const desk = useDesk();
  const open = useOpenIssue();
  const [current, setCurrent] = useState<string>();
  const [error, setError] = useState<DeskError>();
  const known = lines.findIndex((line) => line.key === current);
  const free = lines.findIndex((line) => line.kind === 'material' && !line.placed);
  const at = known >= 0 ? known : free >= 0 ? free : lines.findIndex((line) => line.kind === 'material');
  const place = (index: number, join: boolean): void => {
    const line = lines[index];
    const target = line?.kind === 'material' ? targetAtCaret(open, join, line.sectionId) : undefined;
    if (line?.kind !== 'material' || target === undefined) return;
    setError(undefined);
    void placeMaterial(open, desk, line.material, target).then((placed) => {
      if (!placed.ok) return setError(placed.error);
      // On to the next that is not placed yet, so that Enter, Enter, Enter makes an issue.
      setCurrent(lines.find((one, after) => after > index && one.kind === 'material' && !one.placed)?.key);
    });
  };
  return (
    <div className={css['tray']}>
      {error !== undefined && <Notice onClose={() => { setError(undefined); }} closeLabel={say('issue.close')}>{errorSentence(say, error)}</Notice>}
      <VirtualList
        label={label} count={lines.length} itemAt={(index) => lines[index]} keyAt={(index) => lines[index]?.key ?? String(index)} height={(index) => (lines[index]?.kind === 'head' ? 28 : 71)}
        current={at} onCurrent={(index) => { setCurrent(lines[index]?.key); }} main isHead={(index) => lines[index]?.kind === 'head'} onOpen={(index) => { place(index, false); }} className={css['list']}
        {...(onRange === undefined ? {} : { onRange })}
        textAt={(index) => { const line = lines[index]; return line?.kind === 'material' ? line.plain : ''; }}
        onKey={(event, index) => {
          if (event.key !== 'Enter' || !event.shiftKey) return false;
          place(index, true);
          return true;
        }}
        rowProps={(line) => (line.kind === 'head' ? {} : { draggable: true, onDragStart: (event) => { putDragged(event.dataTransfer, line.material); } })}
        row={(line) => (line.kind === 'head' ? line.content : <TrayCard words={line.words} headline={line.headline} source={line.source} tail={line.tail} placed={line.placed} warns={line.warns === true} />)}
      />
      <div className={css['hint']}><span>{say('issue.tray.placeHint')}</span><span>{say('issue.tray.joinHint')}</span></div>
    </div>
  );
}
