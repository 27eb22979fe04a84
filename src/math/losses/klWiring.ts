/** What of one side is passed: `share` is the probabilities divided once more by the number of classes. */
export type LogitForm = 'logits' | 'probs' | 'logProbs' | 'share' | 'logShare';

/** A way to call `kl_div`: what of the student and of the target is passed, which comes first, and how it is read. */
export interface KlWiring {
  readonly student: LogitForm;
  readonly target: LogitForm;
  /** Whose tensor is the first argument, `input`; the other's is the second, `target`. */
  readonly first: 'student' | 'target';
  /** What is passed as `log_target`. */
  readonly logTarget: boolean;
}

type WiringOf = (logTarget: boolean) => KlWiring;

const probsOf = (log: boolean): LogitForm => (log ? 'logProbs' : 'probs');
const right: WiringOf = (logTarget) => ({ student: 'logProbs', target: probsOf(logTarget), first: 'student', logTarget });

/**
 * The right way to call `KLDivLoss`, and the wrong ones that are met, each for a target meant as probabilities or as
 * logs (`log_target`):
 * - `swapped`: both arguments exchanged as they are;
 * - `reversed`: each in the form its place asks for, but student and target exchanged: KL(student ‖ target);
 * - `probabilities`: the student's probabilities where their logs belong;
 * - `logits`: the student's logits there, divided by the temperature;
 * - `unnormalised`: a target that sums to 1/classes;
 * - `mismatched`: a target in the other form than `log_target` says.
 */
export const klWirings = {
  right,
  swapped: (log) => ({ ...right(log), first: 'target' }),
  reversed: (log) => ({ student: probsOf(log), target: 'logProbs', first: 'target', logTarget: log }),
  probabilities: (log) => ({ ...right(log), student: 'probs' }),
  logits: (log) => ({ ...right(log), student: 'logits' }),
  unnormalised: (log) => ({ ...right(log), target: log ? 'logShare' : 'share' }),
  mismatched: (log) => ({ ...right(log), target: probsOf(!log) }),
} as const satisfies Readonly<Record<string, WiringOf>>;

export type KlWiringName = keyof typeof klWirings;
