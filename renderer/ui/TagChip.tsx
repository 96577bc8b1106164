import type { ReactNode } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import { isOfInputMethod } from './keys.ts';
import css from './TagChip.module.css';

interface TagChipProps {
  /** A tag's path; its steps are shown apart. */
  readonly path: string;
  /** Shows a cross that takes the tag off. */
  readonly onRemove?: () => void;
  readonly removeLabel?: string;
}

export function TagChip({ path, onRemove, removeLabel = '' }: TagChipProps): ReactNode {
  const words = path.replaceAll('/', '／');
  return (
    <span className={css['tag']}>
      {words}
      {onRemove && <Button aria-label={`${removeLabel} ${path}`} onPress={onRemove} className={cx(css['cross'])}><Icon name="close" small /></Button>}
    </span>
  );
}

interface OfferChipProps {
  readonly label: string;
  /** Why it is offered; shown on hover and focus. */
  readonly why?: string | undefined;
  readonly onTake: () => void;
  /** Its reason is being looked at, or no longer. */
  readonly onShow?: ((on: boolean) => void) | undefined;
  /** Takes the offer away: its cross, Delete or Backspace. */
  readonly onDecline?: (() => void) | undefined;
  readonly declineLabel?: string;
}

/** A tag that is offered: broken line, a plus before it; a press or Enter takes it. */
export function OfferChip({ label, why, onTake, onShow, onDecline, declineLabel = '' }: OfferChipProps): ReactNode {
  const look = (on: boolean): void => { onShow?.(on); };
  const chip = (
    <Button
      onPress={onTake} onHoverChange={look} onFocusChange={look} className={cx(css['take'])}
      onKeyDown={(event) => { if (onDecline && (event.key === 'Delete' || event.key === 'Backspace') && !isOfInputMethod(event.nativeEvent)) onDecline(); }}
    >
      {`+ ${label}`}
    </Button>
  );
  return (
    <span className={cx(css['tag'], css['may'])}>
      {why === undefined ? chip : <TooltipTrigger delay={300} closeDelay={0}>{chip}<Tooltip className={cx(css['why'])} offset={4}>{why}</Tooltip></TooltipTrigger>}
      {onDecline && <Button aria-label={`${declineLabel} ${label}`} excludeFromTabOrder onPress={onDecline} className={cx(css['cross'], css['quiet'])}><Icon name="close" small /></Button>}
    </span>
  );
}

/** Chips in a line that wraps. */
export const TagLine = ({ children }: { readonly children: ReactNode }): ReactNode => <div className={css['line']}>{children}</div>;
