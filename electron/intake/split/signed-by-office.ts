import { fieldClaim } from '../clean/claim.ts';
import { isOrganisation } from '../describe/names.ts';
import type { Block } from './block.ts';

const office = /(?:政府|委员会|办公室|[委局厅部院署办]|中心|公司|协会|联合会|工会|社区|支部)$/;

/** Under its text an office paper bears who wrote it and the day, each on a line of its own (GB/T 9704, 7.3.5). */
export function signedByOffice(blocks: readonly Block[]): Block[] {
  return blocks.map((block, i) => {
    const [line, day, after] = [block.lines[0], blocks[i + 1], blocks[i + 2]];
    if (line === undefined || block.lines.length > 1 || i === 0 || (block.kind !== 'body' && block.kind !== 'title') || block.level !== undefined) return block;
    const dated = day?.kind === 'description' && day.finding?.date !== undefined && day.finding.byline.length === 0 && day.finding.source === undefined;
    if (!dated || (after !== undefined && after.kind !== 'title')) return block;
    const name = line.text.replace(/\s+/g, '');
    if (!office.test(name) || name.length < 4 || name.length > 30 || !(isOrganisation(name) || name.endsWith('政府'))) return block;
    return { kind: 'byline', lines: block.lines, continues: false, finding: { claims: [fieldClaim(line.start, line.end, 'byline', 'office')], byline: [{ name, role: 'contributor' as const }] } };
  });
}
