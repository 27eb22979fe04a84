import { FreeLabels } from '../../charts/FreeLabels';
import type { Role } from '../../charts/Role';
import { handlePlaces } from '../../distribution/handlePlaces';
import type { LawCurve } from '../../distribution/LawCurve';
import { useWords } from '../../i18n/useWords';
import type { Distribution } from '../../math/families';
import { compareWords } from './compareWords';
import type { DrawnPair } from './drawnPair';

interface Height {
  readonly x: number;
  readonly y: number;
}

/** Of its highest point: lower than this a curve is not looked at for its name. */
const LOW = 0.25;
/** So many places of a curve are tried. */
const TRIED = 24;

const heightsOf = ({ xs, logProb }: LawCurve, top: number): readonly Height[] =>
  [...xs].map((x, i) => ({ x, y: Math.min(Math.exp(logProb[i] ?? -Infinity), top) }));

/** Places along a curve, that first where it stands highest above the other: there it can be named without a doubt. */
function placesAlong(ours: readonly Height[], theirs: readonly Height[]): readonly Height[] {
  let j = 0;
  const highest = Math.max(...ours.map(({ y }) => y));
  const leads = ours.map(({ x, y }) => {
    while (j + 1 < theirs.length && (theirs[j]?.x ?? Infinity) < x) j += 1;
    return { x, y, lead: y - (theirs[j]?.y ?? 0) };
  });
  const clearest = leads.reduce<(typeof leads)[number] | null>((best, one) => (best && best.lead >= one.lead ? best : one), null);
  const high = leads.filter(({ y }) => y >= LOW * highest);
  const every = Math.max(1, Math.ceil(high.length / TRIED));
  const others = high.filter((_, i) => i % every === 0).toSorted((a, b) => b.lead - a.lead);
  return clearest ? [clearest, ...others] : [];
}

interface PairLabelsProps {
  readonly drawn: DrawnPair;
  readonly top: number;
  /** Those that have handles in the plot. */
  readonly held: readonly { readonly distribution: Distribution; readonly role: Role }[];
}

/** Inside a Frame: the names of the two, each beside its own curve and off whatever else is drawn. */
export function PairLabels({ drawn: { p, q, behind }, top, held }: PairLabelsProps) {
  const words = useWords(compareWords);
  const [ofP, ofQ] = [heightsOf(p, top), heightsOf(q, top)];
  const [placesP, placesQ] = [placesAlong(ofP, ofQ), placesAlong(ofQ, ofP)];
  const isLeft = (placesP[0]?.x ?? 0) <= (placesQ[0]?.x ?? 0);
  const spots = (places: readonly Height[], outer: 'start' | 'end') =>
    places.flatMap(({ x, y }) => [outer, 'middle' as const].map((anchor) => ({ x, y, anchor, side: 'above' as const, clearance: 2 })));
  const curves = p.kind === 'discrete' ? [behind?.p, behind?.q] : [p, q];
  const bars = p.kind === 'discrete' ? { xs: p.xs, ys: ofP.map(({ y }) => y), width: 0.8 * ((p.xs[1] ?? 1) - (p.xs[0] ?? 0)) } : undefined;
  const half = (bars?.width ?? 0) / 2;
  const dashes = p.kind === 'discrete' ? ofQ.map(({ x, y }) => ({ xs: [x - half, x + half], ys: [y, y] })) : [];
  return (
    <FreeLabels
      labels={[
        { text: words.truth, role: 'truth', spots: spots(placesP, isLeft ? 'end' : 'start') },
        { text: words.model, role: 'rival', spots: spots(placesQ, isLeft ? 'start' : 'end') },
      ]}
      lines={[
        ...curves.flatMap((curve) => (curve ? [{ xs: curve.xs, ys: curve.logProb.map(Math.exp) }] : [])),
        ...dashes,
      ]}
      bars={bars}
      handles={held.flatMap(({ distribution, role }) => handlePlaces(distribution, role))}
    />
  );
}
