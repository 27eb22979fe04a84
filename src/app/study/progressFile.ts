import * as v from 'valibot';
import { keptOf, keptSchema } from './progress';
import type { Kept, Progress } from './progress';

/** What tells our files from others. */
const FORMAT = 'klarity-progress';
/** All that there is to achieve takes a hundredth of it. */
export const MOST_BYTES = 1024 * 1024;

export type ProgressFileProblem = 'too-large' | 'unreadable' | 'not-ours' | 'other-version' | 'broken';

export type ProgressFileReading =
  | { readonly ok: true; readonly kept: Kept }
  | { readonly ok: false; readonly problem: ProgressFileProblem };

const envelope = v.looseObject({ format: v.literal(FORMAT), version: v.unknown() });
const schema = v.object({ format: v.literal(FORMAT), ...keptSchema.entries });

export const progressFileText = (progress: Progress): string => `${JSON.stringify({ format: FORMAT, ...keptOf(progress) }, undefined, 1)}\n`;

/** What a file says; it is taken whole, or refused whole. */
export function readProgressFile(text: string): ProgressFileReading {
  if (text.length > MOST_BYTES) return { ok: false, problem: 'too-large' };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'not-ours' };
  }
  const outer = v.safeParse(envelope, data);
  if (!outer.success) return { ok: false, problem: 'not-ours' };
  if (outer.output.version !== 1) return { ok: false, problem: 'other-version' };
  const whole = v.safeParse(schema, data);
  if (!whole.success) return { ok: false, problem: 'broken' };
  const { version, last, chapters } = whole.output;
  return { ok: true, kept: { version, last, chapters } };
}
