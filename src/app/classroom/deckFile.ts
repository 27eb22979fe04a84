import * as v from 'valibot';
import { languages } from '../../scene/preferences';
import { MOST_OF_SLIDE, MOST_SLIDES } from './deck';
import type { Deck, DeckText } from './deck';
import type { DeckProblem } from './deckProblem';
import { listOf, readJsonFile } from './jsonFile';

/** Longer than the address of any scene. */
const LONGEST_ADDRESS = 8000;

const [en, zh] = languages;
const textSchema = v.union([v.string(), v.strictObject({ [en]: v.string(), [zh]: v.string() })]) satisfies v.GenericSchema<unknown, DeckText>;

const deckSchema: v.GenericSchema<unknown, Deck> = v.strictObject({
  klarity: v.literal('deck'),
  version: v.literal(1),
  title: textSchema,
  slides: listOf(
    v.strictObject({
      title: v.optional(textSchema),
      address: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)),
      reveals: v.optional(listOf(v.string(), MOST_OF_SLIDE)),
      ask: v.optional(
        v.strictObject({
          question: textSchema,
          choices: listOf(textSchema, MOST_OF_SLIDE),
          answer: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
          why: v.optional(listOf(textSchema, MOST_OF_SLIDE)),
        }),
      ),
      notes: v.optional(textSchema),
    }),
    MOST_SLIDES,
  ),
});

export type DeckReading = { readonly ok: true; readonly deck: Deck } | { readonly ok: false; readonly problems: readonly DeckProblem[] };

export const deckText = (deck: Deck): string => `${JSON.stringify(deck, undefined, 1)}\n`;

/** What a file says; it is taken whole, or refused whole with all that is wrong in it. What its addresses say, `checkDeck` knows. */
export function readDeck(text: string): DeckReading {
  const reading = readJsonFile(text, 'deck', deckSchema);
  return reading.ok ? { ok: true, deck: reading.data } : reading;
}
