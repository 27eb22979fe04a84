import { useWords } from '../../i18n/useWords';
import { directions } from '../../math/geometry/direction';
import type { RunEnd } from '../../math/optimizers/optimizing';
import { useFit } from './fitCore';
import { fitWords } from './fitWords';
import type { FitWords } from './fitWords';
import { racerNames } from './racerNames';

function endingText(end: RunEnd, steps: number, words: FitWords): string {
  switch (end.kind) {
    case 'diverged':
      return words.ending[end.because](end.step);
    case 'left-domain':
      return words.ending['left-domain'](steps + 1);
    case 'infinite':
      return words.ending.infinite(end.step);
    case 'converged':
    case 'step-limit':
      return words.ending[end.kind](steps);
  }
}

/** Whether an end is one that a reader has to be told of: a run that arrives, or goes on, shows it by itself. */
const isTrouble = ({ kind }: RunEnd): boolean => kind === 'diverged' || kind === 'left-domain' || kind === 'infinite';

/** How the races that stand at their end have ended: every trouble, and the end of the one that is followed. */
export function useEndings(): readonly string[] {
  const words = useWords(fitWords);
  const racers = useFit(({ scene }) => scene.racers);
  const lead = useFit(({ scene }) => scene.lead);
  const step = useFit(({ scene }) => scene.step);
  const runs = useFit(({ results }) => results.runs);
  return racerNames(racers, words).flatMap((name, i) =>
    directions.flatMap((direction) => {
      const run = runs?.[i]?.[direction];
      if (!run) return [];
      const steps = run.losses.length - 1;
      const isShown = isTrouble(run.end) ? step >= steps : i === lead && step > 0 && step >= steps;
      if (!isShown) return [];
      return [words.endingOf(name, words[direction], endingText(run.end, steps, words))];
    }),
  );
}
