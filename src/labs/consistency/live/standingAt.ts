import type { Standing } from './liveResults';
import { frameAt } from './trainingRun';
import type { TrainingRun } from './trainingRun';

/** How a run stands at a step, or as far before it as it is recorded. */
export function standingAt(run: TrainingRun, step: number): Standing | null {
  const frame = frameAt(run, step);
  if (!frame) return null;
  const { losses } = run;
  const at = Math.min(frame.step, losses.total.length - 1);
  const of = (name: keyof typeof losses): number => losses[name][at] ?? Number.NaN;
  return {
    step: frame.step,
    accuracy: frame.accuracy,
    losses:
      at < 0
        ? null
        : {
            supervised: of('supervised'),
            unsupervised: of('unsupervised'),
            total: of('total'),
            supervisedOnly: of('supervisedOnly'),
            maskShare: of('maskShare'),
            labelledShare: of('labelledShare'),
          },
  };
}
