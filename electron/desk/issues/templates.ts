import { err, ok, type Result } from '../../../shared/contract/result.ts';
import type { Template } from '../../../shared/domain/template.ts';
import { loadTemplates } from '../../word/templates/load-templates.ts';
import type { DeskContext } from '../desk-context.ts';

/** A template by its name, read afresh: a person may be at work on it. One that is there but not valid says what is wrong. */
export function findTemplate(desk: DeskContext, name: string): Result<Template> {
  const { templates, invalid } = loadTemplates(desk.options.templateFolders);
  const found = templates.find((template) => template.name === name);
  if (found !== undefined) return ok(found);
  const broken = invalid.find(({ file }) => file === `${name}.json`);
  return err(broken === undefined ? { kind: 'not-found', what: 'template', id: name } : { kind: 'template-invalid', ...broken });
}
