// Descriptions: how routes say in the OpenAPI description what they take, give and refuse.
import * as schemas from './schemas.ts';

/** An answer in JSON. */
export const json = <T>(schema: T, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});
/** Answers that say what is wrong. */
export const problems = (...codes: readonly number[]) =>
  Object.fromEntries(
    codes.map((code) => [
      code,
      { content: { 'application/problem+json': { schema: schemas.ProblemBody } }, description: 'a problem' },
    ]),
  );
/** A request that brings JSON. */
export const body = <T>(schema: T) => ({ body: { required: true, content: { 'application/json': { schema } } } });
