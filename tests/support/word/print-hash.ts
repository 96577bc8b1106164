// Prints the SHA-256 of the sample 简报: run in a process of its own to see that bytes do not depend on the process.
import { createHash } from 'node:crypto';
import { chineseIssue } from './chinese-issue.ts';
import { exported } from './parts-of.ts';

console.log(createHash('sha256').update(await exported(chineseIssue('jianbao', 'footnotes'))).digest('hex'));
