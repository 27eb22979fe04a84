import * as v from 'valibot';
import { messageOf } from '../../i18n/messageOf';
import type { DeckProblem } from './deckProblem';

/** The fullest hour takes a third of it. */
export const MOST_BYTES = 16 * 1024 * 1024;

/** More than anybody could mend by hand; a file that is not ours can have millions. */
export const MOST_PROBLEMS = 100;
/** Of what it says where something else is expected. */
const MOST_QUOTED = 80;

/** A list of so many at most. They are counted before any is looked at: a page must not choke on a file. */
export const listOf = <T>(item: v.GenericSchema<unknown, T>, most: number) => v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(item));

export type FileReading<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly problems: readonly DeckProblem[] };

/** What a file of ours says; it is taken whole, or refused whole with all that is wrong in it. `tag` is what it calls itself. */
export function readJsonFile<T>(text: string, tag: string, schema: v.GenericSchema<unknown, T>): FileReading<T> {
  if (text.length > MOST_BYTES) return refused({ kind: 'too-large', megabytes: MOST_BYTES / 1024 / 1024 });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return refused({ kind: 'not-json', reason: messageOf(error) });
  }
  const outer = v.safeParse(v.looseObject({ klarity: v.literal(tag), version: v.number() }), data);
  if (!outer.success) return refused({ kind: 'not-ours' });
  if (outer.output.version !== 1) return refused({ kind: 'other-version', version: String(outer.output.version) });
  const whole = v.safeParse(schema, data);
  return whole.success ? { ok: true, data: whole.output } : { ok: false, problems: whole.issues.slice(0, MOST_PROBLEMS).map(problemOf) };
}

const refused = <T>(problem: DeckProblem): FileReading<T> => ({ ok: false, problems: [problem] });

/** `slides[2].ask.answer`. */
function pathOf(path: readonly { readonly key: unknown }[] = []): string {
  return path.reduce((text, { key }) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`), '');
}

function problemOf(issue: v.BaseIssue<unknown>): DeckProblem {
  const field = pathOf(issue.path).slice(0, MOST_QUOTED);
  if (issue.expected === 'never') return { kind: 'unknown-field', field };
  return { kind: 'bad-field', field, expected: issue.expected ?? '', found: issue.received.slice(0, MOST_QUOTED) };
}
