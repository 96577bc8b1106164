import { z } from 'zod';

/** Degrees of secrecy (GB/T 9704—2012, 7.2.2): 绝密, 机密, 秘密. */
export const secrecyLevels = ['top-secret', 'secret', 'confidential'] as const;
export const SecrecyLevel = z.enum(secrecyLevels);
export type SecrecyLevel = z.infer<typeof SecrecyLevel>;
