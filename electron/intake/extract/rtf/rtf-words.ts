/** Control words that stand for a character. */
export const rtfCharacters: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'], ['line', '\n'], ['lbr', '\n'], ['emdash', '\u2014'], ['endash', '\u2013'], ['emspace', '\u2003'], ['enspace', '\u2002'], ['qmspace', '\u2005'],
  ['bullet', '\u2022'], ['lquote', '\u2018'], ['rquote', '\u2019'], ['ldblquote', '\u201c'], ['rdblquote', '\u201d'], ['~', '\u00a0'], ['_', '\u2011'],
  ['zwj', '\u200d'], ['zwnj', '\u200c'], ['ltrmark', '\u200e'], ['rtlmark', '\u200f'],
]);

/**
 * Groups whose words are none of the text: tables of the file itself, what fields are computed from, marks, and the
 * stand-ins for readers that cannot do better (`nonshppict`, the first half of `upr`).
 */
export const rtfSkipped = new Set([
  'fonttbl', 'filetbl', 'colortbl', 'stylesheet', 'listtable', 'listoverridetable', 'revtbl', 'rsidtbl', 'info', 'generator', 'bkmkstart', 'bkmkend',
  'xmlnstbl', 'themedata', 'colorschememapping', 'latentstyles', 'datastore', 'nonshppict', 'objdata', 'objclass', 'objname', 'blipuid', 'picprop', 'sp', 'sn', 'sv',
  'atnid', 'atnauthor', 'atntime', 'atnicn', 'atnref', 'atndate', 'atrfstart', 'atrfend', 'annotation', 'template', 'pgptbl', 'mmathPr', 'xe', 'tc', 'tcn', 'private', 'upr',
  'panose', 'falt', 'nesttableprops', 'ftnsep', 'ftnsepc', 'ftncn', 'aftnsep', 'aftnsepc', 'aftncn', 'htmltag', 'wgrffmtfilter', 'formfield', 'datafield', 'docvar', 'userprops',
]);

/** Groups marked as passed over by readers that do not know them; these we know. */
export const rtfKnown = new Set(['shppict', 'shpinst', 'shptxt', 'ud', 'fldrslt', 'footnote', 'result', 'listtext', 'pntext']);

/** Running heads and feet: they belong to the page. */
export const rtfMargins = new Set(['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf']);
