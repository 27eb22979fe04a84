import { Curve } from '../../charts/Curve';
import { FreeLabels } from '../../charts/FreeLabels';
import { Frame } from '../../charts/Frame';
import { RuleY } from '../../charts/RuleY';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { directions } from '../../math/geometry/direction';
import { inUnit } from '../../math/unit';
import { useCompare } from './compareCore';
import { compareWords } from './compareWords';
import { InfiniteBands } from './InfiniteBands';
import { niceDomain } from './niceDomain';
import { identities, quantitySymbols } from './quantityNames';
import { useComparison, useShownPair } from './useShown';
import { WalkX } from './WalkX';

/** Shares of the axis where a total may be named beside its curve, best first. */
const PLACES = [1, 0.82, 0.64, 0.46];
const ABOVE_FIRST = ['above', 'below'] as const;
const BELOW_FIRST = ['below', 'above'] as const;

/** The corners of a curve drawn in steps. */
function asSteps({ xs, ys }: { readonly xs: ArrayLike<number>; readonly ys: readonly number[] }) {
  const at = Array.from(xs);
  return { xs: at.flatMap((x, i) => (i === 0 ? [x] : [x, x])), ys: ys.flatMap((y, i) => (i === 0 ? [y] : [ys[i - 1] ?? y, y])) };
}

/** Both sums from left to right, running to their totals. */
export function RunningPanel() {
  const { messages, format } = useI18n();
  const words = useWords(compareWords);
  const pair = useShownPair();
  const comparison = useComparison();
  const front = useCompare(({ scene }) => scene.direction);
  if (!comparison) return null;

  const unit = messages.app[format.unit];
  const { step, kind, domain } = pair;
  const shown = (nats: number): number => inUnit(nats, format.unit);
  const running = { forward: comparison.runningPQ.map(shown), reverse: comparison.runningQP.map(shown) };
  // A sum of outcomes stays where it is until the next one.
  const xs = kind === 'discrete' ? [...comparison.xs.map((x) => (x - 0.5) * step), domain[1]] : comparison.xs;
  const at = (direction: 'forward' | 'reverse'): readonly number[] => {
    const values = [...running[direction]];
    return kind === 'discrete' ? [...values, values.at(-1) ?? Number.NaN] : values;
  };
  const ends = { forward: comparison.klPQ.value, reverse: comparison.klQP.value };
  const yDomain = niceDomain([...running.forward, ...running.reverse], 0.25);
  const curves = directions.map((direction) => ({ direction, xs, ys: at(direction) }));
  // Where curves wind around each other there is room in the corners only.
  const corners = [yDomain[1], yDomain[0]].flatMap((y, i) =>
    [domain[0], domain[1]].map((x, j) => ({
      x,
      y,
      side: i === 0 ? ('below' as const) : ('above' as const),
      anchor: j === 0 ? ('start' as const) : ('end' as const),
    })),
  );
  // At its end, over or under it; farther to the left where the other curve is in the way. What leaves the axis is named at its top.
  const spotsOf = (direction: 'forward' | 'reverse') => {
    const isFinite = Number.isFinite(ends[direction]);
    const y = isFinite ? shown(ends[direction]) : yDomain[1];
    // Of two that leave it, one at either end.
    if (!isFinite && direction === 'forward' && ends.reverse === Infinity) return [{ x: domain[0], y, side: 'below' as const, anchor: 'start' as const }];
    const sides = isFinite && ends[direction] >= Math.max(ends.forward, ends.reverse) ? ABOVE_FIRST : BELOW_FIRST;
    const beside = PLACES.flatMap((share) =>
      sides.map((side) => ({ x: domain[0] + share * (domain[1] - domain[0]), y, side, anchor: 'end' as const })),
    );
    return [...beside, ...corners];
  };
  const rows = [...comparison.xs.keys()].filter((i) => i % Math.max(1, Math.ceil(comparison.xs.length / 41)) === 0);
  return (
    <Frame
      title={words.runningTitle}
      description={words.runningDescription(format.info(comparison.klPQ.value), format.info(comparison.klQP.value), unit)}
      xDomain={domain}
      xTicks={pair.ticks}
      formatX={pair.ticks && ((x) => format.plain(x))}
      yDomain={yDomain}
      height="fill"
      interactive
      table={{
        caption: words.tableIn(words.runningTitle, unit),
        columns: [words.outcome, words.runningForward, words.runningReverse],
        rows: () => rows.map((i) => [
          format.plain((comparison.xs[i] ?? Number.NaN) * step, 5),
          format.signed(running.forward[i] ?? Number.NaN),
          format.signed(running.reverse[i] ?? Number.NaN),
        ]),
        exactRows: () =>
          rows.map((i) => [
            (comparison.xs[i] ?? Number.NaN) * step,
            running.forward[i] ?? Number.NaN,
            running.reverse[i] ?? Number.NaN,
          ]),
      }}
      tableLabel={words.dataTable}
    >
      <InfiniteBands />
      <RuleY y={0} />
      {curves.map(({ direction, ys }) => (
        <Curve key={direction} xs={xs} ys={ys} role={direction} shape={kind === 'discrete' ? 'steps' : 'line'} thin={direction !== front} />
      ))}
      <FreeLabels
        labels={directions.map((direction) => ({
          text: `${quantitySymbols[identities[direction].kl]} ${format.info(ends[direction])}`,
          role: direction,
          spots: spotsOf(direction),
        }))}
        lines={[...curves.map((curve) => (kind === 'discrete' ? asSteps(curve) : curve)), { xs: domain, ys: [0, 0] }]}
      />
      <WalkX />
    </Frame>
  );
}
