import * as v from 'valibot';
import { units } from '../../math/unit';
import type { Unit } from '../../math/unit';

/** One goal of a task, as a teacher writes it: `KL(p‖q) < 0.05 bits`. */
export interface TaskGoal {
  readonly metric: string;
  readonly is: 'below' | 'above';
  /** In the unit. */
  readonly than: number;
  /** What an amount of information is written in; none for a bare number. */
  readonly unit?: Unit | undefined;
}

/** What a teacher asks for. */
export interface TaskContent {
  /** The scene that it begins with, as a hash has it: what is hidden of it travels here, and in no hash. */
  readonly scene: string;
  readonly goals: readonly TaskGoal[];
  /** What is hidden, by the lab's names for it. */
  readonly hide: readonly string[];
  /** To the students, in plain text. */
  readonly message: string;
}

export const MOST_GOALS = 3;
export const LONGEST_MESSAGE = 1000;
/** Longer addresses are cut on their way. */
const LONGEST_CODE = 8000;
const LONGEST_SCENE = 4000;
const VERSION = 1;

const unknownField = (what: string) => (issue: v.StrictObjectIssue) =>
  issue.expected === 'never' ? `is not a field of ${what}` : 'is missing';

const goal = v.strictObject(
  {
    m: v.string('must be the name of a metric'),
    is: v.picklist(['<', '>'], 'must be < or >'),
    than: v.pipe(v.number('must be a number'), v.finite('must be finite'), v.minValue(0, 'must be at least 0')),
    in: v.optional(v.picklist(units, `must be one of ${units.join(', ')}`)),
  },
  unknownField('a goal'),
);

/** Short names: all of it stands in an address. */
const schema = v.strictObject(
  {
    v: v.literal(VERSION, `must be ${VERSION}: this KLarity reads no other`),
    s: v.optional(v.pipe(v.string('must be a text'), v.maxLength(LONGEST_SCENE, `must have at most ${LONGEST_SCENE} characters`)), ''),
    g: v.optional(v.pipe(v.array(goal, 'must be a list of goals'), v.maxLength(MOST_GOALS, `must have at most ${MOST_GOALS} goals`)), []),
    h: v.optional(v.array(v.string('must be a name'), 'must be a list of names'), []),
    t: v.optional(v.pipe(v.string('must be a text'), v.maxLength(LONGEST_MESSAGE, `must have at most ${LONGEST_MESSAGE} characters`)), ''),
  },
  unknownField('a task'),
);

export type TaskCodeReading =
  | { readonly ok: true; readonly content: TaskContent }
  /** `field` is a path into the task as it is written; empty for all of it. */
  | { readonly ok: false; readonly field: string; readonly message: string };

/** The task as a short text that an address can hold. Not readable at a glance; who wants to can read it. */
export function encodeTask({ scene, goals, hide, message }: TaskContent): string {
  const written = {
    v: VERSION,
    ...(scene !== '' && { s: scene }),
    ...(goals.length > 0 && { g: goals.map(({ metric, is, than, unit }) => ({ m: metric, is: is === 'above' ? '>' : '<', than, ...(unit && { in: unit }) })) }),
    ...(hide.length > 0 && { h: hide }),
    ...(message !== '' && { t: message }),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(written));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function readText(code: string): unknown {
  const bytes = Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

/** What a code says, or what is wrong with it, and where. */
export function decodeTask(code: string): TaskCodeReading {
  if (code.length > LONGEST_CODE) return { ok: false, field: '', message: `must have at most ${LONGEST_CODE} characters` };
  let written: unknown;
  try {
    written = readText(code);
  } catch {
    return { ok: false, field: '', message: 'has lost a part, or is no task' };
  }
  const parsed = v.safeParse(schema, written);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { ok: false, field: v.getDotPath(issue) ?? '', message: issue.path ? issue.message : 'must be an object' };
  }
  const { s, g, h, t } = parsed.output;
  return {
    ok: true,
    content: { scene: s, goals: g.map(({ m, is, than, in: unit }) => ({ metric: m, is: is === '>' ? 'above' : 'below', than, unit })), hide: h, message: t },
  };
}
