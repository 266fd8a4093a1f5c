/**
 * What is sent and answered, as schemas: requests are checked by them, and the OpenAPI document is made of them.
 * @module
 */
import { z } from '@hono/zod-openapi';
import type { JobEvent, JobKind, JobRecord, JobState, JobTarget, Page, Scope } from '../ports.ts';

/** Text on one line: no control, format or unassigned character, no lone surrogate, hence nothing that hides text. */
export function oneLine(most: number): z.ZodString {
  return z
    .string()
    .min(1)
    .max(most)
    .refine((text) => !HIDES.test(text), 'must be one line of text');
}

// No `regex` in the schemas has flags: a pattern in JSON Schema has none.
const HIDES = /[\p{C}\p{Zl}\p{Zp}]/u;
const UNSTORABLE = /[\p{Cs}\0]/u;

/** SHA-256 in hex, as in addresses. */
export const sha256Schema: z.ZodType<string, string> = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'must be a SHA-256: 64 digits of 0-9 and a-f')
  .openapi({ example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' });

/** Id of a job. */
export const jobIdSchema: z.ZodType<string, string> = z.uuid();

/** What can be asked for. */
export const kindSchema: z.ZodType<JobKind, string> = z.enum([
  'scan',
  'explain',
  'convert',
  'verify',
]);

/** Where a job is. */
export const stateSchema: z.ZodType<JobState, string> = z.enum([
  'queued',
  'active',
  'done',
  'failed',
  'dead',
  'cancelled',
]);

/** What a key may do. */
export const scopeSchema: z.ZodType<Scope, string> = z.enum(['submit', 'read', 'admin']);

/** A name of a file: shown, never used as a path. */
const nameSchema = oneLine(255).regex(/^(?!\.{1,2}$)[^/\\]*$/, 'must be a name, not a path');

/** What a job works on. */
export const targetSchema: z.ZodType<JobTarget> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('blob'), sha256: sha256Schema, name: nameSchema }),
    z.strictObject({ kind: z.literal('uri'), uri: oneLine(2048) }),
  ])
  .openapi('JobTarget');

/** Options of the command of the same name: which there are, the engine room knows. */
export const optionsSchema: z.ZodType<JobRecord['options']> = z
  .record(
    z.string().regex(/^[a-zA-Z]{1,32}$/),
    z.union([
      z
        .string()
        .max(60_000)
        .refine((text) => !UNSTORABLE.test(text), 'must be text'),
      z.number(),
      z.boolean(),
    ]),
  )
  .refine((options) => Object.keys(options).length <= 16, 'at most 16 options');

/** A job as it stands. */
export const jobSchema: z.ZodType<JobRecord> = z
  .object({
    id: jobIdSchema,
    project: z.string(),
    kind: kindSchema,
    target: targetSchema,
    options: optionsSchema,
    state: stateSchema,
    attempts: z.number().int(),
    createdAt: z.iso.datetime(),
    startedAt: z.iso.datetime().optional(),
    finishedAt: z.iso.datetime().optional(),
    sha256: sha256Schema.optional(),
    verdict: z.string().optional(),
    reason: z.string().optional(),
    report: z.string().optional(),
  })
  .openapi('Job');

/** A page of jobs. */
export const jobPageSchema: z.ZodType<Page<JobRecord>> = z
  .object({ items: z.array(jobSchema), next: z.string().optional() })
  .openapi('JobPage');

/** A step of a job. */
export const eventSchema: z.ZodType<JobEvent> = z
  .object({
    sequence: z.number().int(),
    job: jobIdSchema,
    state: stateSchema,
    at: z.iso.datetime(),
    message: z.string().optional(),
  })
  .openapi('JobEvent');

/** What went wrong (RFC 9457). */
export const problemSchema: z.ZodType = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string(),
  })
  .openapi('Problem');

/** Every route may also answer with a problem. */
export const PROBLEM: {
  readonly default: {
    readonly description: string;
    readonly content: { readonly 'application/problem+json': { readonly schema: z.ZodType } };
  };
} = {
  default: {
    description: 'What went wrong: a stable code and one line',
    content: { 'application/problem+json': { schema: problemSchema } },
  },
};
