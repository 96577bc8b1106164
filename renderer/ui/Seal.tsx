import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import css from './Seal.module.css';

export type SealTone = 'plain' | 'strong' | 'accent' | 'dashed';

/** One boxed character, as editors pencil it on copy; `label` says it in full. */
export function Seal({ sign, label, tone = 'plain' }: { readonly sign: string; readonly label: string; readonly tone?: SealTone }): ReactNode {
  return <span role="img" aria-label={label} title={label} className={cx(css['seal'], css[tone])}>{sign}</span>;
}
