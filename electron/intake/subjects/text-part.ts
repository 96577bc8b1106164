/** A part of a report, `kicker`, `headline`, `subhead` or `p0`, `p1` …, and its clean text. */
export interface TextPart { readonly part: string; readonly text: string }
