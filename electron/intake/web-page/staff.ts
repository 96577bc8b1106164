import type { Line } from '../clean/page-lines.ts';
import { readBylineLine } from '../describe/byline-line.ts';
import { readDescriptionLine } from '../describe/description-line.ts';
import { readTakenFrom } from '../describe/taken-from.ts';

/** It names who made the story, where it was taken from or when it stood: read below the text as well as above it. */
export const describes = (line: Line): boolean => line.text.length <= 160 && (readDescriptionLine(line.text, line.start) !== undefined || readTakenFrom(line.text, line.start) !== undefined || readBylineLine(line.text, line.start) !== undefined);

/** `编辑：某某　审核：某某`: who answers for the story is named when it is over. */
export const namesStaff = (line: Line): boolean => /编\s*辑|责\s*编|校\s*对|审\s*[核校]|[一二三初复终]审|监\s*制|签\s*发|Edit(?:or|ed by)/.test(line.text) && describes(line);
