import * as v from 'valibot';
import { languages } from '../../scene/preferences';
import type { Deck, DeckText } from './deck';
import type { DeckProblem } from './deckProblem';
import { readJsonFile } from './jsonFile';

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

export type DeckReading = { readonly ok: true; readonly deck: Deck } | { readonly ok: false; readonly problems: readonly DeckProblem[] };

export const deckText = (deck: Deck): string => `${JSON.stringify(deck, undefined, 1)}\n`;

/** What a file says; it is taken whole, or refused whole with all that is wrong in it. What its addresses say, `checkDeck` knows. */
export function readDeck(text: string): DeckReading {
  const reading = readJsonFile(text, 'deck', deckSchema);
  return reading.ok ? { ok: true, deck: reading.data } : reading;
}
