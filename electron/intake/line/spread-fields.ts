import type { Passage, TextRange } from '../../../shared/domain/passage.ts';
import type { Edit } from '../../../shared/domain/reading.ts';

export const lineRule = 'line 1';

/** Lays the values of a line or of a wire's items out as a text of lines, and notes what becomes of every code unit of it. */
export class FieldSpread {
  readonly edits: Edit[] = [];
  /** Of the fields taken since a report was begun. */
  evidence: Record<string, TextRange[]> = {};
  private readonly values: string[] = [];
  private length = 0;
  readonly #rule: string;

  /** @param rule name and version of the rules, which every step is put down to */
  constructor(rule: string) {
    this.#rule = rule;
  }

  /** Where the next value will stand. */
  get next(): number {
    return this.values.length === 0 ? 0 : this.length + 1;
  }

  /** Where the last value ends. */
  get end(): number {
    return this.length;
  }

  /** A report begins: the evidence that follows is its own. Answers where it does. */
  begin(): number {
    this.evidence = {};
    return this.next;
  }

  get text(): string {
    return this.values.join('\n');
  }

  /** Text of the report itself: kept, to the letter. */
  keep(value: string): { passage: Passage; range: TextRange } {
    const range = this.lay(value);
    return { passage: { text: value, segments: [{ kind: 'kept', ...range }] }, range };
  }

  /** A value that goes to a field: taken out of the text, and evidence of the field. */
  take(field: string, value: string): void {
    const range = this.lay(value);
    this.edits.push({ kind: 'field', ...range, text: '', rule: this.#rule, field });
    (this.evidence[field] ??= []).push(range);
  }

  private lay(value: string): TextRange {
    if (this.values.length > 0) {
      this.edits.push({ kind: 'break', start: this.length, end: this.length + 1, text: '', rule: this.#rule });
      this.length += 1;
    }
    const range = { start: this.length, end: this.length + value.length };
    this.values.push(value);
    this.length = range.end;
    return range;
  }
}
