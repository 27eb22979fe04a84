import * as v from 'valibot';
import { units } from '../../../math/unit';
import { lectureSchema } from '../lectureSchema';
import type { ClaimedShown } from './showing';

/** The version of what the windows of a lecture say to one another. */
const PROTOCOL = 1;

/** The window that is projected, and the one before the lecturer. */
export type LectureRole = 'slides' | 'presenter';

/** When the hour and the slide began, in milliseconds since 1970. */
export interface LectureTimes {
  readonly started: number;
  readonly turned: number;
}

const time = v.pipe(v.number(), v.finite());
const envelope = {
  lecture: v.literal(PROTOCOL),
  role: v.picklist(['slides', 'presenter'] as const satisfies readonly LectureRole[]),
  from: v.string(),
} as const;

/** What a room sees; its scene is looked at by its lab. */
const shownSchema: v.GenericSchema<unknown, ClaimedShown> = v.strictObject({
  lecture: v.nullable(lectureSchema),
  scene: v.nullable(v.looseObject({ lab: v.string() })),
  revealed: v.boolean(),
  unit: v.picklist(units),
});

const messageSchema = v.variant('type', [
  /** A window has come: who is there? */
  v.strictObject({ ...envelope, type: v.literal('hello') }),
  v.strictObject({
    ...envelope,
    type: v.literal('state'),
    /** The window that it is for; every presenter's where it is empty. */
    to: v.string(),
    /** Later states have larger ones, whichever window they come from (Lamport's clock). */
    clock: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    shown: shownSchema,
    times: v.strictObject({ started: time, turned: time }),
  }),
  /** A window goes. */
  v.strictObject({ ...envelope, type: v.literal('bye') }),
]);

export type LectureMessage = v.InferOutput<typeof messageSchema>;
type Said = LectureMessage extends infer M ? (M extends LectureMessage ? Omit<M, 'lecture'> : never) : never;

export const asMessage = (said: Said): object => ({ lecture: PROTOCOL, ...said });

/** A message of another window of the lecture; nothing of what is none, or of another version. */
export function readMessage(data: unknown): LectureMessage | undefined {
  const parsed = v.safeParse(messageSchema, data);
  return parsed.success ? parsed.output : undefined;
}
