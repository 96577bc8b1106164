import type { z } from 'zod';
import type { TemplateFault } from '../../../shared/contract/result.ts';

type Issue = z.core.$ZodIssue;
/** What is wrong where: a path such as styles.body.size, and what the sentence about it needs (a type, names of fields). */
export interface FieldFault { readonly field: string; readonly fault: TemplateFault; readonly detail: string }

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), data);
}

function faultOf(issue: Issue, data: unknown): Omit<FieldFault, 'field'> {
  if (issue.code === 'invalid_type' && valueAt(data, issue.path) === undefined) return { fault: 'missing', detail: '' };
  if (issue.code === 'invalid_type') return { fault: 'wrong-type', detail: issue.expected };
  if (issue.code === 'unrecognized_keys') return { fault: 'unknown-field', detail: issue.keys.join(', ') };
  return { fault: 'bad-value', detail: issue.message };
}

/** The first fault found in a template. */
export function firstFault(issues: readonly Issue[], data: unknown): FieldFault {
  const [issue] = issues;
  if (issue === undefined) return { field: '', fault: 'bad-value', detail: '' };
  return { field: issue.path.map(String).join('.'), ...faultOf(issue, data) };
}
