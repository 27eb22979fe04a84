import * as v from 'valibot';

const KEY = 'klarity:study';

const chapterSchema = v.object({ read: v.boolean(), met: v.boolean(), checks: v.array(v.string()) });
/** What is kept of a reader, in the browser and in a file. */
export const keptSchema = v.object({
  version: v.literal(1),
  /** Where the reader was last. */
  last: v.nullable(v.string()),
  chapters: v.record(v.string(), chapterSchema),
});

export type Kept = Readonly<v.InferOutput<typeof keptSchema>>;
export type ChapterProgress = Readonly<v.InferOutput<typeof chapterSchema>>;
export interface Progress {
  readonly last: string | null;
  readonly chapters: Readonly<Record<string, ChapterProgress>>;
  /** Whether the browser keeps it for the next visit. */
  readonly kept: boolean;
}

const nothing: ChapterProgress = { read: false, met: false, checks: [] };
/** That of a reader who has read nothing yet: what a page that is made ahead is made for. */
export const noProgress: Progress = { last: null, chapters: {}, kept: true };

function stored(): Progress {
  let text: string | null;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    return { ...noProgress, kept: false }; // storage denied: the contents say so
  }
  try {
    const { last, chapters } = v.parse(keptSchema, JSON.parse(text ?? '{"version":1,"last":null,"chapters":{}}'));
    return { last, chapters, kept: true };
  } catch {
    return noProgress; // what is not ours, or is broken, is no progress
  }
}

let progress: Progress | undefined;
const listeners = new Set<() => void>();

export function readProgress(): Progress {
  progress ??= stored();
  return progress;
}

export function subscribeProgress(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const keptOf = ({ last, chapters }: Pick<Progress, 'last' | 'chapters'>): Kept => ({ version: 1, last, chapters });

function write(next: Omit<Progress, 'kept'>): void {
  let kept = true;
  try {
    localStorage.setItem(KEY, JSON.stringify(keptOf(next)));
  } catch {
    kept = false;
  }
  progress = { ...next, kept };
  for (const listener of listeners) listener();
}

export const chapterProgress = ({ chapters }: Progress, name: string): ChapterProgress => chapters[name] ?? nothing;

/** Puts down what has been achieved in a chapter; nothing is ever taken back but by `forgetProgress`. */
export function achieve(name: string, change: { readonly read?: true; readonly met?: true; readonly check?: string }): void {
  const { last, chapters } = readProgress();
  const before = chapterProgress(readProgress(), name);
  const { read = before.read, met = before.met, check } = change;
  const checks = check === undefined || before.checks.includes(check) ? before.checks : [...before.checks, check];
  if (read === before.read && met === before.met && checks === before.checks) return;
  write({ last, chapters: { ...chapters, [name]: { read, met, checks } } });
}

export function visit(name: string): void {
  const { last, chapters } = readProgress();
  if (last !== name) write({ last: name, chapters });
}

const achievements = ({ read, met, checks }: ChapterProgress): number => Number(read) + Number(met) + checks.length;

/**
 * Adds what was achieved elsewhere; nothing that was achieved here is lost by it, and the reader stays where they are.
 * @returns how much of it is new here
 */
export function addProgress({ last, chapters }: Kept): number {
  const before = readProgress();
  const added = Object.entries(chapters).map(([name, theirs]) => {
    const ours = chapterProgress(before, name);
    const checks = [...new Set([...ours.checks, ...theirs.checks])];
    const both: ChapterProgress = { read: ours.read || theirs.read, met: ours.met || theirs.met, checks };
    return { name, both, gained: achievements(both) - achievements(ours) };
  });
  write({ last: before.last ?? last, chapters: { ...before.chapters, ...Object.fromEntries(added.map(({ name, both }) => [name, both])) } });
  return added.reduce((sum, { gained }) => sum + gained, 0);
}

export function forgetProgress(): void {
  write({ last: readProgress().last, chapters: {} });
}

/** For tests, and for another visit: what is kept is read again. */
export function rereadProgress(): void {
  progress = undefined;
}
