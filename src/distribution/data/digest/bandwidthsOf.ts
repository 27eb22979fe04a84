import { scottBandwidth } from '../../../math/families/fromData/scottBandwidth';
import { silvermanBandwidth } from '../../../math/families/fromData/silvermanBandwidth';
import { areApart } from './areApart';
import { sheatherJones } from './sheatherJones';

export type BandwidthRule = 'silverman' | 'scott' | 'sheatherJones';

/** What each rule says; a rule that says nothing for these data is left out. */
export type Bandwidths = Readonly<Partial<Record<BandwidthRule, number>>>;

/** The bandwidths that the rules give for ascending data; none for data of one value. `pause` may wait between them. */
export async function bandwidthsOf(ascending: Float64Array, pause: () => Promise<void> | void): Promise<Bandwidths> {
  const [least = Number.NaN, most = Number.NaN] = [ascending[0], ascending.at(-1)];
  if (!areApart(least, most)) return {};
  const data = Array.from(ascending);
  const silverman = silvermanBandwidth(data);
  await pause();
  const scott = scottBandwidth(data);
  await pause();
  const third = sheatherJones(ascending);
  return third === null ? { silverman, scott } : { silverman, scott, sheatherJones: third };
}
