import { Label } from '../../charts/Label';
import type { LawCurve } from '../../distribution/LawCurve';
import { useWords } from '../../i18n/useWords';
import { compareWords } from './compareWords';
import type { DrawnPair } from './drawnPair';

/** Where a curve stands highest above the other: there it can be named without a doubt. */
function clearest(ours: LawCurve, theirs: LawCurve): { readonly x: number; readonly y: number } {
  let best = { x: Number.NaN, y: Number.NaN, lead: -Infinity };
  let j = 0;
  for (const [i, x] of ours.xs.entries()) {
    while (j + 1 < theirs.xs.length && (theirs.xs[j] ?? Infinity) < x) j += 1;
    const y = Math.exp(ours.logProb[i] ?? -Infinity);
    const lead = y - Math.exp(theirs.logProb[j] ?? -Infinity);
    if (Number.isFinite(y) && lead > best.lead) best = { x, y, lead };
  }
  return best;
}

/** Inside a Frame: the names of the two, each beside its own curve. */
export function PairLabels({ drawn: { p, q }, top }: { readonly drawn: DrawnPair; readonly top: number }) {
  const words = useWords(compareWords);
  const [atP, atQ] = [clearest(p, q), clearest(q, p)];
  const isLeft = atP.x <= atQ.x;
  return (
    <>
      <Label x={atP.x} y={Math.min(atP.y, top)} text={words.truth} role="truth" side="above" anchor={isLeft ? 'end' : 'start'} clearance={2} />
      <Label x={atQ.x} y={Math.min(atQ.y, top)} text={words.model} role="rival" side="above" anchor={isLeft ? 'start' : 'end'} clearance={2} />
    </>
  );
}
