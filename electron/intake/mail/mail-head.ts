import { addressParser } from 'postal-mime';
import type { Hint } from '../../../shared/domain/document.ts';
import { plainWords } from './mime-header.ts';
import type { MimePart } from './mime-parts.ts';

/** Fields of a mail's head that an editor asks for, in the order they are shown. */
const shownFields = [['from', 'From'], ['to', 'To'], ['cc', 'Cc'], ['date', 'Date'], ['subject', 'Subject']] as const;

/** Where a mail's head stands in its text, and which of its words are the sender's name and the subject. */
export interface MailHead { readonly text: string; readonly hints: readonly Hint[]; readonly sender?: Hint; readonly subject?: Hint }

/** The head of a mail as it is shown. */
export function mailHead({ fields }: MimePart): MailHead {
  let text = '';
  const hints: Hint[] = [];
  const places: { sender?: Hint; subject?: Hint } = {};
  for (const [key, label] of shownFields) {
    const value = plainWords(fields.get(key) ?? '');
    if (value === '') continue;
    const start = text.length;
    const at = start + label.length + 2;
    text += `${label}: ${value}\n`;
    hints.push({ kind: 'furniture', start, end: text.length - 1 });
    if (key === 'from') {
      const name = senderOf(fields.get(key) ?? '');
      const place = name === '' ? -1 : value.indexOf(name);
      if (place >= 0) places.sender = { kind: 'field', field: 'sender', start: at + place, end: at + place + name.length };
    }
    if (key === 'subject') {
      const lead = /^(?:(?:re|fwd?|回复|答复|转发)\s*(?:\[\d+\])?\s*[:：]\s*)*/i.exec(value)?.[0].length ?? 0;
      if (lead < value.length) places.subject = { kind: 'title', start: at + lead, end: at + value.length };
    }
  }
  return { text, hints: places.sender === undefined ? hints : [...hints, places.sender], ...places };
}

/** When a mail came: as the last server on its way says, else when its sender says it was sent; ISO 8601, UTC. Untrusted, it may lie. */
export function receivedAt({ fields }: MimePart): string | undefined {
  const times = [/;([^;]*)$/.exec(fields.get('received') ?? '')?.[1], fields.get('date')].map((time) => Date.parse(time ?? '')).filter((time) => time > 0);
  return times[0] === undefined ? undefined : new Date(times[0]).toISOString();
}

/** The name a mail comes from, or its address where there is none. */
function senderOf(from: string): string {
  const [first] = addressParser(from, { flatten: true });
  const name = plainWords(first?.name ?? '');
  return name === '' ? first?.address ?? '' : name;
}
