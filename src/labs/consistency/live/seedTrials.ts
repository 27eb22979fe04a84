import { superseded } from '../../../engine/answer';
import type { Answer } from '../../../engine/answer';
import type { Engine } from '../../../engine/engineClient';
import type { TrainingProblem } from '../../../math/training/trainingProblem';
import type { OfBoth } from '../../../math/training/trainingRecords';
import type { Progress } from '../../../state/labCore';
import { sameData } from '../../../state/sameData';
import { SEEDS } from './liveScene';
import { createTrainer, PIECE } from './trainer';
import { reaches } from './trainingRun';

export interface SeedOutcome {
  readonly seed: number;
  /** At the end of the run; null where it diverged. */
  readonly accuracy: OfBoth<number> | null;
}

/** The same run of several seeds, as far as it is known. */
export interface SeedTrials {
  readonly outcomes: readonly SeedOutcome[];
  /** Of all steps, those that are trained, 0 … 1. */
  readonly done: number;
}

interface Kept {
  readonly problem: TrainingProblem;
  readonly outcomes: readonly SeedOutcome[];
}

/** What was trained before somebody cancelled need not be trained again. */
const kept = new WeakMap<Engine, Kept>();

/** The problem with seed, seed + 1, …, one after another. */
export async function trainSeeds(
  engine: Engine,
  channel: string,
  problem: TrainingProblem,
  { tell, isWanted }: Progress<SeedTrials>,
): Promise<Answer<SeedTrials>> {
  const before = kept.get(engine);
  let outcomes = before && sameData(before.problem, problem) ? before.outcomes : [];
  const trials = (steps = 0): SeedTrials => ({ outcomes, done: (outcomes.length + steps / problem.steps) / SEEDS });
  while (outcomes.length < SEEDS) {
    const seed = problem.seed + outcomes.length;
    const trainer = createTrainer(engine, channel, { ...problem, seed }, problem.steps);
    tell(trials());
    while (!trainer.run || !reaches(trainer.run, problem.steps)) {
      const answer = await trainer.extend(PIECE);
      if (answer.status !== 'done') return answer;
      if (!isWanted()) return superseded;
      tell(trials(answer.value.checkpoint.step));
    }
    const { checkpoint, frames } = trainer.run;
    outcomes = [...outcomes, { seed, accuracy: checkpoint.diverged ? null : (frames.at(-1)?.accuracy ?? null) }];
    kept.set(engine, { problem, outcomes });
  }
  return { status: 'done', value: trials() };
}
