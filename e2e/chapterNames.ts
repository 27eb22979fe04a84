/** The chapters in their order, as addresses spell them: the registry itself brings code that only a bundler reads. */
export const chapterNames = [
  'guessing-game', 'surprise', 'wrong-code', 'log-ratio', 'space-worms', 'not-a-distance', 'zeros', 'loss-curve', 'two-directions', 'cross-entropy', 'kldivloss', 'consistency', 'from-samples', 'family',
] as const;
