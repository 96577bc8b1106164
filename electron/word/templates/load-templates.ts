import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Template } from '../../../shared/domain/template.ts';
import { firstFault, type FieldFault } from './first-fault.ts';
import { jsonDepth } from './json-depth.ts';

/** A template that cannot be used: its file, the field that is wrong (empty for the whole file), and what is wrong with it. */
export interface InvalidTemplate extends FieldFault { readonly file: string }
export interface LoadedTemplates { readonly templates: readonly Template[]; readonly invalid: readonly InvalidTemplate[] }

/** A template is a page of settings: the largest of ours has 12 KB. */
const largest = 256 * 1024;
const deepest = 16;
const mostFiles = 200;

/** Reads one template's text. `file` is only named in what is answered. */
export function readTemplate(file: string, text: string): Template | InvalidTemplate {
  if (jsonDepth(text) > deepest) return { file, field: '', fault: 'too-deep', detail: String(deepest) };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    return { file, field: '', fault: 'not-json', detail: cause instanceof Error ? cause.message : '' };
  }
  const parsed = Template.safeParse(data);
  return parsed.success ? parsed.data : { file, ...firstFault(parsed.error.issues, data) };
}

function readFile(path: string): Template | InvalidTemplate {
  const file = basename(path);
  try {
    const { size } = statSync(path);
    if (size > largest) return { file, field: '', fault: 'too-large', detail: String(largest / 1024) };
    return readTemplate(file, readFileSync(path, 'utf8'));
  } catch (cause) {
    return { file, field: '', fault: 'unreadable', detail: cause instanceof Error ? cause.message : '' };
  }
}

function templateFiles(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json')).toSorted().slice(0, mostFiles).map((name) => join(folder, name));
  } catch {
    // A folder for the user's own templates need not be there.
    return [];
  }
}

/**
 * Every template of the folders, in their order; a later one of the same name takes the earlier one's place. One that is wrong
 * does not stop the others.
 */
export function loadTemplates(folders: readonly string[]): LoadedTemplates {
  const templates = new Map<string, Template>();
  const invalid: InvalidTemplate[] = [];
  for (const path of folders.flatMap(templateFiles)) {
    const read = readFile(path);
    if ('fault' in read) invalid.push(read);
    else templates.set(read.name, read);
  }
  return { templates: [...templates.values()], invalid };
}
