import type { z } from 'zod';

/** One call of the contract: what is asked and what comes back when it goes well. */
export interface Call<Request extends z.ZodType, Response extends z.ZodType> {
  readonly request: Request;
  readonly response: Response;
}
export const call = <Request extends z.ZodType, Response extends z.ZodType>(request: Request, response: Response): Call<Request, Response> => ({ request, response });
