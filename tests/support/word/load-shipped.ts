import { fileURLToPath } from 'node:url';
import { loadTemplates } from '../../../electron/word/templates/load-templates.ts';
import type { Template } from '../../../shared/domain/template.ts';

export const shippedFolder = fileURLToPath(new URL('../../../templates', import.meta.url));

export function shippedTemplate(name: string): Template {
  const found = loadTemplates([shippedFolder]).templates.find((template) => template.name === name);
  if (found === undefined) throw new Error(`no template ${name}`);
  return found;
}
