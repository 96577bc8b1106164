import { strFromU8, unzipSync } from 'fflate';
import { exportIssue } from '../../../electron/word/export/export-issue.ts';
import type { Issue } from '../../../shared/domain/issue.ts';
import type { Template } from '../../../shared/domain/template.ts';
import { media } from './sample-issue.ts';
import { shippedTemplate } from './load-shipped.ts';

export async function exported(issue: Issue, template: Template = shippedTemplate(issue.template)): Promise<Uint8Array> {
  const result = await exportIssue({ issue, template, media });
  if (!result.ok) throw new Error(`export failed: ${result.error.kind}`);
  return result.value;
}

/** The XML parts of a Word file by name, as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, data]) => [name, strFromU8(data)]));
}

/** What a paragraph of the main part says, line breaks as /. */
export function paragraphsOf(xml: string): { style: string; text: string; xml: string }[] {
  return [...xml.matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs)].map(([one]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(one)?.[1] ?? '',
    text: one.replaceAll('<w:br/>', '/').replaceAll('<w:tab/>', '\t').replace(/<[^>]+>/g, '').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
    xml: one,
  }));
}
