import * as v from 'valibot';
import { units } from '../../../math/unit';
import { known } from '../../knownAddress';
import type { DeckProblem } from '../deckProblem';
import { listOf, MOST_PROBLEMS, readJsonFile } from '../jsonFile';
import { lectureSchema } from '../lectureSchema';
import { labOfSlide, slideScene } from '../slideScene';
import { MOST_MOMENTS } from './hour';
import type { Hour, Moment } from './hour';

const TAG = 'lecture';

const momentSchema: v.GenericSchema<unknown, Moment> = v.strictObject({
  at: v.pipe(v.number(), v.finite(), v.minValue(0)),
  address: v.string(),
  lecture: v.nullable(lectureSchema),
  revealed: v.boolean(),
  unit: v.picklist(units),
});

const fileSchema = v.strictObject({
  klarity: v.literal(TAG),
  version: v.literal(1),
  /** As ISO 8601 has it. */
  begun: v.pipe(v.string(), v.isoTimestamp()),
  moments: v.pipe(listOf(momentSchema, MOST_MOMENTS), v.minLength(1)),
});

export type HourReading = { readonly ok: true; readonly hour: Hour } | { readonly ok: false; readonly problems: readonly DeckProblem[] };

/** A moment a line: a file to be looked at, too. */
export function hourText({ begun, moments }: Hour): string {
  const head = JSON.stringify({ klarity: TAG, version: 1, begun: new Date(begun).toISOString() }).slice(0, -1);
  return `${head},"moments":[\n${moments.map((moment) => JSON.stringify(moment)).join(',\n')}\n]}\n`;
}

/** What a file says of an hour, its addresses included; it is taken whole, or refused whole with what is wrong in it. */
export async function readHour(text: string): Promise<HourReading> {
  const reading = readJsonFile(text, TAG, fileSchema);
  if (!reading.ok) return reading;
  const { begun, moments } = reading.data;
  const problems = (await Promise.all(moments.map(checkMoment))).flat().slice(0, MOST_PROBLEMS);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, hour: { begun: Date.parse(begun), moments } };
}

async function checkMoment({ address, lecture }: Moment, i: number): Promise<readonly DeckProblem[]> {
  const field = `moments[${i}].address`;
  try {
    const { problems } = await slideScene(address);
    return [
      ...problems.map(({ key, text }) => ({ kind: 'bad-address' as const, field, key, text })),
      ...(lecture === null || known.decks.includes(lecture.name)
        ? []
        : [{ kind: 'bad-field' as const, field: `moments[${i}].lecture.name`, expected: known.decks.join(' | '), found: JSON.stringify(lecture.name) }]),
    ];
  } catch {
    return [{ kind: 'lab-failed', field, lab: labOfSlide(address) }];
  }
}
