import { Curve } from '../../charts/Curve';
import { Frame } from '../../charts/Frame';
import { Label } from '../../charts/Label';
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

/** Of the axis: two ends with this much between them leave room for a name. */
const APART = 0.25;

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
  // Where both end, each is named on the side away from the other.
  const ends = { forward: comparison.klPQ.value, reverse: comparison.klQP.value };
  const isHigher = (direction: 'forward' | 'reverse'): boolean =>
    direction === 'forward' ? ends.forward >= ends.reverse : ends.reverse > ends.forward;
  const areBothInfinite = ends.forward === Infinity && ends.reverse === Infinity;
  const yDomain = niceDomain([...running.forward, ...running.reverse], 0.25);
  // Far enough under the other, a name stands over its own end too: below it, the line of 0 would strike it out.
  const areApart = Math.abs(shown(ends.forward) - shown(ends.reverse)) > APART * (yDomain[1] - yDomain[0]);
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
        caption: words.runningTitle,
        columns: [words.outcome, words.runningForward, words.runningReverse],
        rows: () => rows.map((i) => [
          format.plain((comparison.xs[i] ?? Number.NaN) * step, 5),
          format.signed(running.forward[i] ?? Number.NaN),
          format.signed(running.reverse[i] ?? Number.NaN),
        ]),
      }}
      tableLabel={words.dataTable}
    >
      <InfiniteBands />
      <RuleY y={0} />
      {directions.map((direction) => {
        const { kl } = identities[direction];
        const ys = at(direction);
        return (
          <g key={direction}>
            <Curve xs={xs} ys={ys} role={direction} shape={kind === 'discrete' ? 'steps' : 'line'} thin={direction !== front} />
            <Label
              // What leaves the axis is named at its top; of two, one at either end.
              x={areBothInfinite && direction === 'forward' ? domain[0] : domain[1]}
              y={Number.isFinite(ends[direction]) ? (ys.at(-1) ?? Number.NaN) : yDomain[1]}
              anchor={areBothInfinite && direction === 'forward' ? 'start' : 'end'}
              side={Number.isFinite(ends[direction]) && (areApart || isHigher(direction)) ? 'above' : 'below'}
              text={`${quantitySymbols[kl]} ${format.info(comparison[kl].value)}`}
              role={direction}
            />
          </g>
        );
      })}
      <WalkX />
    </Frame>
  );
}
