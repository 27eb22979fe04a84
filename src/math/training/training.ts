import { requireInteger } from '../families/requireParameter';
import { resumeRandom } from '../sampling/resumeRandom';
import { preparedTraining } from './preparedTraining';
import type { NetworkState, TrainingCheckpoint } from './trainingCheckpoint';
import { trainingFrame } from './trainingFrame';
import type { TrainingProblem } from './trainingProblem';
import type { TrainingFrame, TrainingRecords } from './trainingRecords';
import { trainingSteps } from './trainingStep';
import type { StepLosses } from './trainingStep';

/** Where a piece of a run has led, and what there was to see on the way. */
export interface TrainingPiece {
  readonly checkpoint: TrainingCheckpoint;
  readonly records: TrainingRecords;
}

export interface TrainingOptions {
  /** How many steps to go on; a run ends at its problem's `steps`, and where it diverges. */
  readonly steps: number;
  /** A frame is recorded where the step is a multiple of this, and at the run's last. */
  readonly recordEvery: number;
}

/** Trained weights stay far below this; one beyond it is taken for a run that diverges. Within it nothing that is computed overflows. */
const MOST = 1e6;

const copyOf = ({ parameters, memory }: NetworkState): NetworkState => ({
  parameters: parameters.slice(),
  memory: { ...memory, first: memory.first.slice(), second: memory.second.slice() },
});
const isAlike = (one: NetworkState, other: NetworkState): boolean =>
  one.parameters.length === other.parameters.length &&
  one.memory.first.length === other.memory.first.length &&
  one.memory.second.length === other.memory.second.length;
const isBounded = ({ parameters }: NetworkState): boolean => parameters.every((value) => Math.abs(value) <= MOST);

function recordsOf(firstStep: number, losses: readonly StepLosses[], frames: readonly TrainingFrame[]): TrainingRecords {
  const column = (name: keyof StepLosses): Float64Array => Float64Array.from(losses, (entry) => entry[name]);
  return {
    firstStep,
    supervised: column('supervised'),
    unsupervised: column('unsupervised'),
    total: column('total'),
    supervisedOnly: column('supervisedOnly'),
    maskShare: column('maskShare'),
    labelledShare: column('labelledShare'),
    frames,
  };
}

/**
 * Goes on with a run from a checkpoint of it, or from its start (null), whose frame is then the first; yields after every step.
 * However a run is cut into pieces, losses, frames and the last checkpoint are the same, to the bit. The checkpoint that is
 * given is not changed.
 * @throws RangeError naming `steps` or `recordEvery` (not an integer ≥ 0, ≥ 1), `from` where it is no checkpoint of such a
 * problem, or the part of the problem that `preparedTraining` refuses.
 * @error each step rounds as doubles do; nothing bounds what many steps make of that.
 * @source Xie et al. (2020), arXiv:1904.12848; SanghunYun/UDA_pytorch, main.py
 */
export function* training(problem: TrainingProblem, from: TrainingCheckpoint | null, { steps, recordEvery }: TrainingOptions): Generator<void, TrainingPiece> {
  requireInteger('steps', steps, 0);
  requireInteger('recordEvery', recordEvery, 1);
  const prepared = preparedTraining(problem);
  const begin = from ?? prepared.start;
  const fits = (['withConsistency', 'supervisedOnly'] as const).every((name) => isAlike(begin[name], prepared.start[name]));
  if (!fits || !(begin.step <= problem.steps)) throw new RangeError('from must be a checkpoint of the problem');
  const takeStep = trainingSteps(prepared);
  const random = resumeRandom(begin.random);
  const losses: StepLosses[] = [];
  const frames: TrainingFrame[] = [];
  let at: TrainingCheckpoint = { ...begin, withConsistency: copyOf(begin.withConsistency), supervisedOnly: copyOf(begin.supervisedOnly) };
  if (from === null) frames.push(trainingFrame(prepared, at));
  const end = Math.min(problem.steps, begin.step + steps);
  while (at.step < end && !at.diverged) {
    const { losses: ofStep, ...networks } = takeStep(at.step, random, at.withConsistency, at.supervisedOnly);
    losses.push(ofStep);
    const diverged = !isBounded(networks.withConsistency) || !isBounded(networks.supervisedOnly);
    at = { ...networks, step: at.step + 1, diverged, random: at.random };
    if (!diverged && (at.step % recordEvery === 0 || at.step === problem.steps)) frames.push(trainingFrame(prepared, at));
    yield;
  }
  return { checkpoint: { ...at, random: random.state() }, records: recordsOf(begin.step, losses, frames) };
}
