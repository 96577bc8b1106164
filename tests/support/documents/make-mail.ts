/** An attachment of an invented mail. */
export interface MailPart { readonly name?: string; readonly type?: string; readonly bytes: Uint8Array; readonly id?: string; readonly disposition?: string }

const wrapped = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');
const word = (text: string): string => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;

/** A mail with a text and attachments, as a mail program sends it. */
export function makeMail({ from = '林青禾 <qinghe@hewan.example>', subject, text, html, parts = [], head = [] }: {
  readonly from?: string; readonly subject?: string; readonly text?: string; readonly html?: string; readonly parts?: readonly MailPart[]; readonly head?: readonly string[];
}): Uint8Array {
  const name = /^[^<]*/.exec(from)?.[0].trim() ?? '';
  const lines = [
    `From: ${word(name)} ${from.slice(name.length).trim()}`, 'To: bianjibu@hewan.example', 'Date: Tue, 3 Mar 2026 09:12:00 +0800', ...(subject === undefined ? [] : [`Subject: ${word(subject)}`]), ...head,
    'Message-ID: <1@hewan.example>', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="=_parts"', '',
    ...(text === undefined ? [] : ['--=_parts', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', '', wrapped(new TextEncoder().encode(text))]),
    ...(html === undefined ? [] : ['--=_parts', 'Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64', '', wrapped(new TextEncoder().encode(html))]),
    ...parts.flatMap(({ name: file, type = 'application/octet-stream', bytes, id, disposition = 'attachment' }) => [
      '--=_parts', `Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', ...(id === undefined ? [] : [`Content-ID: <${id}>`]),
      `Content-Disposition: ${disposition}${file === undefined ? '' : `; filename="${word(file)}"`}`, '', wrapped(bytes),
    ]),
    '--=_parts--', '',
  ];
  return new TextEncoder().encode(lines.join('\r\n'));
}
