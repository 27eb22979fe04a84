import * as v from 'valibot';
import { exportFormats } from '../share/exportFormat';
import { plainProblem } from './plainData';

export const PROTOCOL = 1;

/** What is wrong with a message, and where: a path into the message, or `message` for the whole of it. */
export interface Refusal {
  readonly field: string;
  readonly message: string;
}

export type HostMessageReading =
  /** Not for us: other scripts talk on the same channel. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'understood'; readonly message: HostMessage };

function strict<const E extends v.ObjectEntries>(entries: E) {
  return v.strictObject(entries, ({ expected }) =>
    expected === 'never' ? 'is not a field of this message' : 'is missing',
  );
}

const runActions = ['play', 'pause', 'step', 'rewind', 'seek'] as const;
const NOT_WHOLE = 'must be a whole number of steps';
const wholeNumber = v.pipe(v.number(NOT_WHOLE), v.safeInteger(NOT_WHOLE), v.minValue(0, NOT_WHOLE));
const envelope = { klarity: v.literal(PROTOCOL), id: v.string('must be a string') } as const;
const hostMessages = {
  get: strict({ ...envelope, type: v.literal('get') }),
  set: strict({ ...envelope, type: v.literal('set'), scene: v.unknown() }),
  run: strict({
    ...envelope,
    type: v.literal('run'),
    action: v.picklist(runActions, `must be one of ${runActions.join(', ')}`),
    step: v.optional(wholeNumber),
  }),
  lock: strict({
    ...envelope,
    type: v.literal('lock'),
    controls: v.array(v.string('must be the name of a field'), 'must be an array of names'),
  }),
  export: strict({
    ...envelope,
    type: v.literal('export'),
    format: v.picklist(exportFormats, `must be one of ${exportFormats.join(', ')}`),
  }),
} as const;

export type HostMessage = v.InferOutput<(typeof hostMessages)[keyof typeof hostMessages]>;

const types = new Intl.ListFormat('en');
const hostMessage = v.variant(
  'type',
  [hostMessages.get, hostMessages.set, hostMessages.run, hostMessages.lock, hostMessages.export],
  `this version answers ${types.format(Object.keys(hostMessages))}`,
);

/** Whether data is a message of this protocol, whatever its version. */
export function isKlarity(data: unknown): data is { readonly klarity: unknown; readonly id?: unknown } {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, 'klarity');
}

/** The id to answer under; null where the message has none that can be echoed. */
export function idOf(data: { readonly id?: unknown }): string | null {
  return typeof data.id === 'string' ? data.id : null;
}

/** A message from the host page: understood as a whole, or refused with the first field at fault. */
export function readHostMessage(data: unknown): HostMessageReading {
  if (!isKlarity(data)) return { kind: 'foreign' };
  if (data.klarity !== PROTOCOL) return refused('klarity', `this KLarity speaks version ${PROTOCOL}`);
  const problem = plainProblem(data);
  if (problem) return { kind: 'refused', refusal: problem };
  const parsed = v.safeParse(hostMessage, data);
  if (parsed.success) return { kind: 'understood', message: parsed.output };
  const [issue] = parsed.issues;
  return refused(v.getDotPath(issue) || 'message', issue.message);
}

export function refused(field: string, message: string) {
  return { kind: 'refused', refusal: { field, message } } as const satisfies HostMessageReading;
}
