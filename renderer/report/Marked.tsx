import type { ReactNode } from 'react';
import type { Marked as MarkedText } from '../../shared/domain/search.ts';

/** Text with its hits marked. Everything is shown as text, whatever it looks like. */
export const Marked = ({ text }: { readonly text: MarkedText }): ReactNode =>
  text.map((part, at) => part.hit ? <mark key={at}>{part.text}</mark> : <span key={at}>{part.text}</span>);
