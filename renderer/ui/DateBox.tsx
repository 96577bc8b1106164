import { parseDate } from '@internationalized/date';
import type { ReactNode } from 'react';
import { DateField, DateInput, DateSegment } from 'react-aria-components';
import css from './DateBox.module.css';

/** A calendar day, typed or turned up and down part by part, in the order of the interface's language. `value` is YYYY-MM-DD, empty while a part is missing. */
export function DateBox({ label, value, onChange }: { readonly label: string; readonly value: string; readonly onChange: (day: string) => void }): ReactNode {
  return (
    <DateField aria-label={label} value={value === '' ? null : parseDate(value)} onChange={(day) => { onChange(day === null ? '' : day.toString()); }}>
      <DateInput className={css['box'] ?? ''}>{(segment) => <DateSegment segment={segment} className={css['part'] ?? ''} />}</DateInput>
    </DateField>
  );
}
