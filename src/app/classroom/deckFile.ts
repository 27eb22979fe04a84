import * as v from 'valibot';
import { languages } from '../../scene/preferences';
import type { Deck, DeckText } from './deck';
import type { DeckProblem } from './deckProblem';

/** The longest lecture takes a thousandth of it. */
export const MOST_BYTES = 4 * 1024 * 1024;
/** As many as addresses can number. */
const MOST_SLIDES = 999;

const [en, zh] = languages;
const textSchema = v.union([v.string(), v.strictObject({ [en]: v.string(), [zh]: v.string() })]) satisfies v.GenericSchema<unknown, DeckText>;

const deckSchema: v.GenericSchema<unknown, Deck> = v.strictObject({
  klarity: v.literal('deck'),
  version: v.literal(1),
  title: textSchema,
  slides: v.pipe(
    v.array(
      v.strictObject({
        title: v.optional(textSchema),
        address: v.string(),
        reveals: v.optional(v.array(v.string())),
        ask: v.optional(
          v.strictObject({
            question: textSchema,
            choices: v.array(textSchema),
            answer: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
            why: v.optional(v.array(textSchema)),
          }),
        ),
        notes: v.optional(textSchema),
      }),
    ),
    v.maxLength(MOST_SLIDES),
  ),
});

const envelope = v.looseObject({ klarity: v.literal('deck'), version: v.unknown() });

export type DeckReading = { readonly ok: true; readonly deck: Deck } | { readonly ok: false; readonly problems: readonly DeckProblem[] };

export const deckText = (deck: Deck): string => `${JSON.stringify(deck, undefined, 1)}\n`;

/** What a file says; it is taken whole, or refused whole with all that is wrong in it. What its addresses say, `checkDeck` knows. */
export function readDeck(text: string): DeckReading {
  if (text.length > MOST_BYTES) return refused({ kind: 'too-large', megabytes: MOST_BYTES / 1024 / 1024 });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return refused({ kind: 'not-json', reason: error instanceof Error ? error.message : String(error) });
  }
  const outer = v.safeParse(envelope, data);
  if (!outer.success) return refused({ kind: 'not-ours' });
  if (outer.output.version !== 1) return refused({ kind: 'other-version', version: JSON.stringify(outer.output.version) ?? '' });
  const whole = v.safeParse(deckSchema, data);
  return whole.success ? { ok: true, deck: whole.output } : { ok: false, problems: whole.issues.map(problemOf) };
}

const refused = (problem: DeckProblem): DeckReading => ({ ok: false, problems: [problem] });

/** `slides[2].ask.answer`. */
function pathOf(path: readonly { readonly key: unknown }[] = []): string {
  return path.reduce((text, { key }) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`), '');
}

function problemOf(issue: v.BaseIssue<unknown>): DeckProblem {
  const field = pathOf(issue.path);
  if (issue.expected === 'never') return { kind: 'unknown-field', field };
  return { kind: 'bad-field', field, expected: issue.expected ?? '', found: issue.received };
}
