import { visibleCharacters } from '../../decode/visible-characters.ts';

/** A place in the text that begins with the next thing written. */
export interface Mark {
  /** Offset in code units, once something was written after the mark. */
  start: number | undefined;
  /** Stands before the tabs of a row's empty first cells. */
  readonly row?: true;
}

/** Puts the text of a page together as it is seen: white space collapsed, no space at the ends of lines, breaks never doubled. */
export interface TextWriter {
  /** Text within a line. White space of any length is one space. */
  inline(text: string): void;
  /** Text in which spaces and line ends count, as in `pre`. */
  verbatim(text: string): void;
  /** The next text begins at least on a new line (1) or after an empty one (2). */
  breakLine(lines: 1 | 2): void;
  /** A line end of the text's own (`br`); two of them make an empty line. */
  lineEnd(): void;
  /** A tab between cells, empty ones too. */
  tab(): void;
  mark(): Mark;
  /** A mark before the tabs of a row's empty first cells, if it has any. */
  markRow(): Mark;
  /** Offset of the end of what was written. */
  end(): number;
  /** The last character written. */
  last(): string;
  text(): string;
}

export function createTextWriter(): TextWriter {
  const parts: string[] = [];
  let length = 0;
  let lines = 0;
  let gap = '';
  let waiting: Mark[] = [];

  function write(text: string): void {
    const lead = length === 0 ? '' : '\n'.repeat(lines) + gap;
    parts.push(lead, text);
    length += lead.length;
    for (const mark of waiting) mark.start = mark.row === true && /^\t+$/.test(gap) ? length - gap.length : length;
    waiting = [];
    length += text.length;
    lines = 0;
    gap = '';
  }

  function space(): void {
    if (gap === '' && lines === 0) gap = ' ';
  }

  function lineEnd(): void {
    lines = Math.min(lines + 1, 2);
    gap = '';
  }

  return {
    inline(text) {
      const collapsed = visibleCharacters(text.replace(/[ \t\n\r\f]+/g, ' '));
      const words = collapsed.replace(/^ | $/g, '');
      if (collapsed.startsWith(' ')) space();
      if (words === '') return;
      write(words);
      if (collapsed.endsWith(' ')) space();
    },
    verbatim(text) {
      for (const [i, line] of visibleCharacters(text.replace(/\r\n?|\f/g, '\n')).split('\n').entries()) {
        if (i > 0) lineEnd();
        if (line.trim() === '') continue;
        // The indent is a gap and no text: marks and hints begin at the words.
        gap += /^\s*/.exec(line)?.[0] ?? '';
        write(line.trim());
        if (/\s$/.test(line)) space();
      }
    },
    breakLine(wanted) {
      lines = Math.max(lines, wanted);
      gap = '';
    },
    lineEnd,
    tab() { gap = gap === ' ' ? '\t' : `${gap}\t`; },
    mark() {
      const mark: Mark = { start: undefined };
      waiting.push(mark);
      return mark;
    },
    markRow() {
      const mark: Mark = { start: undefined, row: true };
      waiting.push(mark);
      return mark;
    },
    end: () => length,
    last: () => parts.at(-1)?.at(-1) ?? '',
    text: () => parts.join(''),
  };
}
