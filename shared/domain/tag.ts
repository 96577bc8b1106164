import { z } from 'zod';

export const tagKinds = ['topic', 'place', 'organisation', 'person'] as const;
export const TagKind = z.enum(tagKinds);
export type TagKind = z.infer<typeof TagKind>;

/** A tag by its path: `志愿服务/邻里互助` stands under 志愿服务. Paths have no empty step and no white space at an end. */
export const Tag = z.object({
  kind: TagKind,
  path: z.string().min(1).max(200).refine((path) => path.split('/').every((step) => step !== '' && step === step.trim())),
});
export type Tag = z.infer<typeof Tag>;

export const TagCount = Tag.extend({ snippets: z.int().nonnegative(), reports: z.int().nonnegative() });
export type TagCount = z.infer<typeof TagCount>;
