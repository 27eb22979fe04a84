import type { Lesson } from './lesson';

/**
 * What a symbol of a formula stands for on the screen: marks of a role, `x` (the outcome under consideration, and the axis that it is
 * on), or a part of the lab by its name. The names are those of `scripts/tag-symbols.js`.
 */
const usual: Readonly<Record<string, readonly string[]>> = {
  p: ['truth'],
  q: ['rival'],
  // The approximation has the colour of the direction that it is fitted in.
  qTheta: ['forward', 'reverse'],
  theta: ['forward', 'reverse'],
  x: ['x'],
  sum: ['terms', 'contributions'],
  klForward: ['numbers'],
  klReverse: ['numbers'],
};

/** The marks of a symbol; one that no table knows is the name of a part, as `\lit{terms}{…}` has it. */
export function marksOfSymbol({ symbols = {} }: Pick<Lesson, 'symbols'>, symbol: string): readonly string[] {
  return symbols[symbol] ?? usual[symbol] ?? [symbol];
}
