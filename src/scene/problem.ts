/** Something that came in at an edge and could not be taken: which field, what it said, and what is used instead. */
export interface Problem {
  /** Of a task that cannot be read `key` is where, and `text` what is wrong there. */
  readonly kind: 'bad-value' | 'unknown-key' | 'bad-task';
  readonly key: string;
  readonly text: string;
  /** What stands now; empty for an unknown key, which is left out. */
  readonly used: string;
  /** What could stand there, where that is a list of names. */
  readonly offered?: readonly string[];
}
