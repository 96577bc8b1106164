import type { ReactNode } from 'react';
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import css from './Button.module.css';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';

interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly children?: ReactNode;
  /** `plain` has a box, `bare` none; `go` is the one primary action of a place. */
  readonly look?: 'plain' | 'bare' | 'go';
  readonly big?: boolean;
  readonly icon?: IconName;
  /** Shown after the label; the binding itself is registered with the command. */
  readonly keys?: string;
}

/** A button. What it does is in `onPress`. */
export function Button({ children, look = 'plain', big = false, icon, keys, ...rest }: ButtonProps): ReactNode {
  return (
    <AriaButton {...rest} className={cx(css['button'], look === 'bare' && css['bare'], look === 'go' && css['go'], big && css['big'])}>
      {icon && <Icon name={icon} small={look !== 'bare'} />}
      {children}
      {keys !== undefined && <Kbd keys={keys} />}
    </AriaButton>
  );
}

interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  readonly icon: IconName;
  /** What it does: read out, and shown on hover with its key. */
  readonly label: string;
  readonly keys?: string;
  /** A switch that is on. */
  readonly on?: boolean;
}

/** A button that is only an icon; its label shows on hover and focus. */
export function IconButton({ icon, label, keys, on, ...rest }: IconButtonProps): ReactNode {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton {...rest} aria-label={label} {...(on === undefined ? {} : { 'aria-pressed': on })} className={cx(css['button'], css['bare'], css['icon'], on === true && css['on'])}>
        <Icon name={icon} />
      </AriaButton>
      <Tooltip className={cx(css['tip'])} offset={4}>{label}{keys !== undefined && <Kbd keys={keys} />}</Tooltip>
    </TooltipTrigger>
  );
}
