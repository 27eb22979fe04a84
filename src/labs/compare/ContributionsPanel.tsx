import { Frame } from '../../charts/Frame';
import { RuleY } from '../../charts/RuleY';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { directions } from '../../math/geometry/direction';
import type { Direction } from '../../math/geometry/direction';
import { inUnit } from '../../math/unit';
import { useCompare } from './compareCore';
import { compareWords } from './compareWords';
import { ContributionMarks } from './ContributionMarks';
import { InfiniteBands } from './InfiniteBands';
import { niceDomain } from './niceDomain';
import { useComparison, useShownPair } from './useShown';
import { useTable } from './useTable';
import { WalkX } from './WalkX';

/** What each x adds to both divergences; wherever one goes up, the other goes down. */
export function ContributionsPanel() {
  const { messages, format } = useI18n();
  const words = useWords(compareWords);
  const pair = useShownPair();
  const comparison = useComparison();
  const front = useCompare(({ scene }) => scene.direction);
  const table = useTable([
    { name: words.contributionForward, of: ({ forward }) => inUnit(forward, format.unit), text: format.signed },
    { name: words.contributionReverse, of: ({ reverse }) => inUnit(reverse, format.unit), text: format.signed },
  ], messages.app[format.unit]);
  if (!comparison) return null;

  const unit = messages.app[format.unit];
  // Of bins per unit of x, so that they can stand beside densities.
  const per = pair.isBinned ? pair.step : 1;
  const xs = comparison.xs.map((x) => x * pair.step);
  const terms: Readonly<Record<Direction, Float64Array>> = {
    forward: comparison.contributionPQ.map((nats) => inUnit(nats, format.unit) / per),
    reverse: comparison.contributionQP.map((nats) => inUnit(nats, format.unit) / per),
  };
  const ours = terms[front];
  const most = ours.reduce((at, term, i) => (term > (ours[at] ?? -Infinity) ? i : at), 0);
  return (
    <Frame
      title={words.contributionsTitle(unit)}
      subtitle={words.contributionsSubtitle}
      description={words.contributionsDescription({
        forward: format.info(comparison.klPQ.value),
        reverse: format.info(comparison.klQP.value),
        at: format.plain(xs[most] ?? Number.NaN, 4),
        most: format.signed(ours[most] ?? Number.NaN),
        unit,
      })}
      xDomain={pair.domain}
      xTicks={pair.ticks}
      formatX={pair.ticks && ((x) => format.plain(x))}
      yDomain={niceDomain([...terms.forward, ...terms.reverse])}
      height="fill"
      interactive
      table={table}
      tableLabel={words.dataTable}
    >
      <InfiniteBands />
      {directions
        .toSorted((a) => (a === front ? 1 : -1))
        .map((direction) => (
          <ContributionMarks
            key={direction}
            direction={direction}
            kind={pair.kind}
            xs={xs}
            terms={terms[direction]}
            width={pair.step * (pair.isBinned ? 1 : 0.7)}
            isFront={direction === front}
          />
        ))}
      <RuleY y={0} />
      <WalkX />
    </Frame>
  );
}
