import type { Pmf } from '../families/pmf';

/**
 * max −log p(x) over the outcomes that occur, in nats: what the rarest of them says. Where p(x) = 0 nothing is ever said.
 * @returns ≥ 0; 0 where one outcome is certain.
 * @error 1 ulp.
 * @source Cover & Thomas (2006), §2.1
 */
export function greatestSurprise({ probs }: Pick<Pmf, 'probs'>): number {
  let rarest = 1;
  for (const prob of probs) if (prob > 0 && prob < rarest) rarest = prob;
  return Math.abs(Math.log(rarest));
}
