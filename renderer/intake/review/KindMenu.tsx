import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { RequestOf } from '../../../shared/contract/desk-api.ts';
import { useSay } from '../../frame/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { cx } from '../../ui/cx.ts';
import css from './Review.module.css';
import { kindName } from './review-words.ts';

export type ParagraphTurn = RequestOf<'reading.setParagraphKind'>['kind'];
export const paragraphTurns: readonly ParagraphTurn[] = ['body', 'section', 'deck', 'caption', 'credit', 'note', 'list', 'headline', 'kicker', 'subhead', 'furniture'];

/** The name of a paragraph's kind in the margin; a press offers the others. Not a stop of its own: the palette has the same for the row one stands on. */
export function KindMenu({ label, kind, onTurn }: { readonly label: string; readonly kind: string; readonly onTurn: (kind: ParagraphTurn) => void }): ReactNode {
  const say = useSay();
  return (
    <Menu label={say('review.kind')} entries={paragraphTurns.map((one) => ({ id: one, label: kindName(say, one), checked: one === kind, run: () => { onTurn(one); } }))}>
      <Button excludeFromTabOrder aria-label={say('review.kindOf', { kind: label })} className={cx(css['part'], css['turn'])}>{label}</Button>
    </Menu>
  );
}
