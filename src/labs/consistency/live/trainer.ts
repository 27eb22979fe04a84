import { superseded } from '../../../engine/answer';
import type { Answer } from '../../../engine/answer';
import type { Engine } from '../../../engine/engineClient';
import type { TrainingProblem } from '../../../math/training/trainingProblem';
import type { Progress } from '../../../state/labCore';
import { sameData } from '../../../state/sameData';
import { joinPiece, reaches } from './trainingRun';
import type { TrainingRun } from './trainingRun';

/** Steps of a piece: as many as take well under a tenth of a second. */
export const PIECE = 30;
/** Runs that are kept as they are: who tries out a setting and takes it back finds what was trained. */
const KEPT = 4;

/** A run that is trained piece by piece, by whoever wants it further. */
export interface Trainer {
  readonly problem: TrainingProblem;
  /** As far as it is trained; null before its first piece. */
  readonly run: TrainingRun | null;
  /** The next piece, or the one that is under way. */
  extend(steps: number): Promise<Answer<TrainingRun>>;
}

export function createTrainer(engine: Engine, channel: string, problem: TrainingProblem, recordEvery: number): Trainer {
  let run: TrainingRun | null = null;
  let underWay: Promise<Answer<TrainingRun>> | null = null;

  async function next(steps: number): Promise<Answer<TrainingRun>> {
    const answer = await engine.ask(channel, 'train', { problem, from: run?.checkpoint ?? null, steps, recordEvery });
    if (answer.status !== 'done') return answer;
    run = joinPiece(problem, run, answer.value);
    return { status: 'done', value: run };
  }

  return {
    problem,
    get run() {
      return run;
    },
    extend(steps) {
      underWay ??= next(steps).finally(() => {
        underWay = null;
      });
      return underWay;
    },
  };
}

const trainers = new WeakMap<Engine, readonly Trainer[]>();

/** The trainer of a problem: the one that it had, as long as few others came between. */
export function trainerOf(engine: Engine, channel: string, problem: TrainingProblem, recordEvery: number): Trainer {
  const known = trainers.get(engine) ?? [];
  const found = known.find((one) => sameData(one.problem, problem)) ?? createTrainer(engine, channel, problem, recordEvery);
  trainers.set(engine, [found, ...known.filter((one) => one !== found)].slice(0, KEPT));
  return found;
}

/** Trains up to a step, telling of every piece, for as long as somebody wants it. */
export async function trainUpTo(
  trainer: Trainer,
  step: number,
  { tell, isWanted }: Progress<TrainingRun>,
): Promise<Answer<TrainingRun>> {
  for (;;) {
    const { run } = trainer;
    if (run && reaches(run, step)) return { status: 'done', value: run };
    if (run) tell(run);
    const steps = run === null && step === 0 ? 0 : PIECE;
    let answer = await trainer.extend(steps);
    // That was a piece of an earlier question, which another run has pushed aside since: ours has not been asked yet.
    if (answer.status === 'superseded' && isWanted()) answer = await trainer.extend(steps);
    if (answer.status !== 'done') return answer;
    if (!isWanted()) return superseded;
  }
}
