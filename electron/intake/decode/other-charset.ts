/** Charsets that mails and pages name and that no text has unnamed, so that they are not looked for: Japanese, Korean, Cyrillic … */
const others = /^(?:iso-2022-jp|shift[_-]jis|sjis|windows-31j|euc-jp|euc-kr|ks_c_5601-1987|koi8-[ru]|windows-125[01345678]|iso-8859-(?:[2-9]|1[03456]))$/i;

/** Bytes in a charset that is named and is none of ours as UTF-8; nothing where the name is another, or the bytes do not fit it. */
export function fromOtherCharset(bytes: Uint8Array, charset: string | undefined): Uint8Array | undefined {
  if (charset === undefined || !others.test(charset.trim())) return undefined;
  try {
    return new TextEncoder().encode(new TextDecoder(charset.trim(), { fatal: true }).decode(bytes));
  } catch {
    // Unknown here, or not what it says: it is looked at like any other text.
    return undefined;
  }
}
