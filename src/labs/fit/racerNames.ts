import type { Racer } from './fitScene';
import type { FitWords } from './fitWords';

/** What each racer is called: by its optimizer, and by its place where others have the same. */
export function racerNames(racers: readonly Racer[], { optimizers }: Pick<FitWords, 'optimizers'>): readonly string[] {
  return racers.map(({ optimizer }, i) => {
    const isOnly = racers.filter((other) => other.optimizer === optimizer).length === 1;
    return isOnly ? optimizers[optimizer] : `${optimizers[optimizer]} ${i + 1}`;
  });
}
