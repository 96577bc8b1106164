import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { plainFields, titleFields } from '../../../shared/domain/reading.ts';
import type { Credit, PlainField, TitleField } from '../../../shared/domain/reading.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { typedDay } from '../../../shared/text/typed-day.ts';
import { useFormats, useSay } from '../../frame/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { EditInPlace } from '../../ui/EditInPlace.tsx';
import { Field, FieldList } from '../../ui/FieldList.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { lineNumberAt } from './raw-pieces.ts';
import { bylineByRole } from './review-words.ts';
import type { ReviewState } from './use-review-state.ts';

type Editable = TitleField | PlainField;

/** Every field one can ask for by name. */
export const askableFields = [...titleFields, 'byline', ...plainFields] as const;
/** A field to be opened for typing; a new object each time it is asked for. */
export interface AskedField { readonly field: (typeof askableFields)[number] }

/** Names typed with commas, 、 or “and” between them, Chinese ones with spaces too, as credits of one role; those of other roles stay. */
export function retypedByline(byline: readonly Credit[], role: Credit['role'], typed: string): Credit[] {
  const between = /\p{Script=Latin}/u.test(typed) ? /\s*[、，,;；&]\s*|\s+and\s+/ : /[、，,;；\s]+/;
  const names = typed.trim().split(between).filter((name) => name !== '');
  const renewed = names.map((name): Credit => ({ name, ...(role === undefined ? {} : { role }) }));
  const first = byline.findIndex((credit) => credit.role === role);
  const others = byline.filter((credit) => credit.role !== role);
  return [...others.slice(0, first === -1 ? others.length : first), ...renewed, ...others.slice(first === -1 ? others.length : first)];
}

/** A day, with the hour where it is known, as it is read and typed. */
const spellMoment = (date: (iso: string) => string, iso: string): string => `${date(iso)}${iso.length > 10 ? ` ${iso.slice(11, 16)}` : ''}`;
const dayOf = (typed: string): string | undefined => typedDay(typed, new Date().getFullYear());

/** The fields of a report, each retyped where it stands. Empty ones are asked for through the menu under them. */
export function ReportFields({ review, report, asked }: { readonly review: ReviewState; readonly report: Report; readonly asked: AskedField | undefined }): ReactNode {
  const say = useSay();
  const { date } = useFormats();
  const [opened, setOpened] = useState<Editable | 'byline' | null>(null);
  // What was asked for before this report was shown was asked of another.
  const seen = useRef(asked);
  useEffect(() => {
    if (asked === undefined || asked === seen.current) return;
    seen.current = asked;
    setOpened(asked.field);
  }, [asked]);
  const editing = { editing: true, onEditing: (open: boolean): void => { if (!open) setOpened(null); } };
  const { correct } = review.corrections;
  const valueOf = (field: Editable): string => field === 'headline' || field === 'kicker' || field === 'subhead' ? report[field]?.text ?? '' : report[field] ?? '';
  const save = (field: Editable, text: string): void => {
    const title = titleFields.find((one) => one === field);
    const plain = plainFields.find((one) => one === field);
    if (title) correct('reading.setTitle', { reportId: report.id, field: title, text });
    else if (plain) correct('reading.setField', { reportId: report.id, field: plain, text });
  };
  const from = (field: string): string | undefined => {
    const at = report.evidence[field]?.[0];
    return at === undefined || at.end <= at.start ? undefined : say('review.byLine', { line: lineNumberAt(review.model.pieces, at.start) });
  };
  const shown: readonly Editable[] = [...titleFields, ...plainFields];
  const missing = [...shown.filter((field) => valueOf(field) === '' && field !== opened), ...(report.byline.length === 0 && opened !== 'byline' ? ['byline' as const] : [])];
  const credits = bylineByRole(say, report.byline);

  const line = (field: Editable): ReactNode => {
    const value = field === 'published' ? spellMoment(date, valueOf(field)) : valueOf(field);
    if (value === '' && opened !== field) return null;
    const inferred = field === 'published' && report.publishedInferred === true ? say('review.inferred') : undefined;
    const place = titleFields.some((one) => one === field) ? undefined : inferred ?? from(field);
    return (
      <Field key={field} name={say(`fields.${field}`)} {...(place === undefined ? {} : { from: place })}>
        <EditInPlace
          label={say(`fields.${field}`)} value={value} placeholder={say('review.none')} onSave={(text) => { save(field, field === 'published' ? dayOf(text) ?? text : text); }}
          {...(field === 'published' ? { check: (text: string) => text === '' || dayOf(text) !== undefined ? undefined : say('review.noSuchDay') } : {})}
          {...(opened === field ? editing : {})}
        />
      </Field>
    );
  };
  return (
    <>
      <FieldList>
        {titleFields.map(line)}
        {credits.map(({ role, name, names }, at) => (
          <Field key={name} name={name}>
            <EditInPlace label={name} value={names} placeholder={say('review.none')} onSave={(text) => { correct('reading.setByline', { reportId: report.id, byline: retypedByline(report.byline, role, text) }); }} {...(opened === 'byline' && at === 0 ? editing : {})} />
          </Field>
        ))}
        {opened === 'byline' && report.byline.length === 0 && (
          <Field name={say('fields.byline')}>
            <EditInPlace
              label={say('fields.byline')} value="" {...editing}
              onSave={(text) => { correct('reading.setByline', { reportId: report.id, byline: retypedByline([], undefined, text) }); }}
            />
          </Field>
        )}
        {plainFields.map(line)}
      </FieldList>
      {missing.length > 0 && (
        <div style={{ padding: '0 8px' }}>
          <Menu label={say('review.addField')} entries={missing.map((field) => ({ id: field, label: say(`fields.${field}`), run: () => { setOpened(field); } }))}>
            <Button look="bare" icon="plus">{say('review.addField')}</Button>
          </Menu>
        </div>
      )}
    </>
  );
}
