import type { z } from 'zod';

type Fault = z.core.$ZodIssue;

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), data);
}

/** What is wrong, in a few words of both languages: it is put into the sentence that names file and field. */
function wording(fault: Fault, data: unknown): string {
  if (fault.code === 'invalid_type' && valueAt(data, fault.path) === undefined) return '缺失 (is missing)';
  if (fault.code === 'invalid_type') return `应为 ${fault.expected} (must be ${fault.expected})`;
  if (fault.code === 'unrecognized_keys') return `不认识 ${fault.keys.join(', ')} (unknown)`;
  return `不合要求 (${fault.message})`;
}

/** The first fault found in a template: where, as a path such as styles.body.size, and what. */
export function firstFault(faults: readonly Fault[], data: unknown): { field: string; detail: string } {
  const [fault] = faults;
  if (fault === undefined) return { field: '', detail: '不合要求 (not valid)' };
  return { field: fault.path.map(String).join('.'), detail: wording(fault, data) };
}
