import { Area } from '../../charts/Area';
import { Curve } from '../../charts/Curve';
import { Dot } from '../../charts/Dot';
import { Frame } from '../../charts/Frame';
import { FreeLabels } from '../../charts/FreeLabels';
import { Still } from '../../charts/Still';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { inUnit } from '../../math/unit';
import type { Unit } from '../../math/unit';
import { curveSpots } from './curveSpots';
import { useDivergences } from './divergencesCore';
import { divergencesWords } from './divergencesWords';
import { useAlong } from './useCurves';

/** Nats: from here on both bounds say no more than 1. */
const MOST = 4;
const POINTS = 129;
/** As they read with KL in a unit. */
const BOUNDS = {
  nats: { pinsker: 'TV ≤ √(KL/2)', huber: 'TV ≤ √(1 − e^(−KL))' },
  bits: { pinsker: 'TV ≤ √(KL · ln 2 / 2)', huber: 'TV ≤ √(1 − 2^(−KL))' },
  dits: { pinsker: 'TV ≤ √(KL · ln 10 / 2)', huber: 'TV ≤ √(1 − 10^(−KL))' },
} as const satisfies Readonly<Record<Unit, object>>;
const kls = Float64Array.from({ length: POINTS }, (_, i) => MOST * (i / (POINTS - 1)) ** 2);
const pinsker = kls.map((kl) => Math.min(1, Math.sqrt(kl / 2)));
const huber = kls.map((kl) => Math.sqrt(-Math.expm1(-kl)));
const most = kls.map((_, i) => Math.min(pinsker[i] ?? 1, huber[i] ?? 1));

/** Total variation over KL: nothing lies above the bounds, wherever q goes. */
export function PinskerPanel() {
  const { format, messages } = useI18n();
  const words = useWords(divergencesWords);
  const here = useDivergences(({ results }) => results.here?.here);
  const along = useAlong();
  const inUnits = (values: Float64Array): Float64Array => values.map((nats) => inUnit(nats, format.unit));
  const bounds = BOUNDS[format.unit];
  const xs = inUnits(kls);
  const [kl, tv] = [here?.klPQ.value ?? Number.NaN, here?.totalVariation.value ?? Number.NaN];
  const path = along && { xs: inUnits(along.curves.klPQ), ys: along.curves.totalVariation };
  const end = inUnit(MOST, format.unit);
  const bound = Math.min(1, Math.sqrt(kl / 2), Math.sqrt(-Math.expm1(-kl)));
  const rows = [...kls.keys()].filter((i) => i % 4 === 0);
  return (
    <Frame
      title={words.pinskerTitle}
      subtitle={words.pinskerSubtitle}
      description={words.pinskerDescription(`${format.info(kl)} ${messages.app[format.unit]}`, format.fixed(tv), format.fixed(bound))}
      xDomain={[0, end]}
      yDomain={[0, 1.12]}
      yTicks={[0, 0.5, 1]}
      xLabel={`KL(p‖q), ${messages.app[format.unit]}`}
      yLabel="TV"
      height="fill"
      table={{
        caption: words.pinskerTitle,
        columns: ['KL', bounds.pinsker, bounds.huber],
        rows: () => rows.map((i) => [format.fixed(xs[i] ?? 0), format.fixed(pinsker[i] ?? 0), format.fixed(huber[i] ?? 0)]),
      }}
      tableLabel={words.dataTable}
    >
      <Still>
        <Area xs={xs} ys={most} role="ink" />
        <Curve xs={xs} ys={pinsker} role="ink" />
        <Curve xs={xs} ys={huber} role="racer-4" thin />
        {path && <Curve xs={path.xs} ys={path.ys} role="rival" />}
      </Still>
      <Dot x={inUnit(Math.min(kl, MOST), format.unit)} y={tv} role="forward" scale={1.3} hollow={kl > MOST} />
      <FreeLabels
        labels={[
          { text: words.pinskerHere, role: 'forward', spots: (['beside', 'below', 'above'] as const).flatMap((side) => (['start', 'end'] as const).map((anchor) => ({ x: inUnit(Math.min(kl, MOST), format.unit), y: tv, side, anchor, clearance: 4 }))) },
          { text: bounds.pinsker, role: 'ink', spots: [0.3, 0.4, 0.5, 0.15].flatMap((share) => [{ x: share * end, y: 1, side: 'above' as const }]) },
          { text: bounds.huber, role: 'racer-4', spots: [0.75, 0.6, 0.9, 0.45].map((share) => ({ x: share * end, y: Math.sqrt(-Math.expm1(-share * MOST)), side: 'below' as const })) },
          { text: words.pinskerPath, role: 'rival', spots: path ? curveSpots(path.xs, path.ys, 1).filter(({ x }) => x <= end) : [] },
        ]}
        lines={[{ xs, ys: pinsker }, { xs, ys: huber }, ...(path ? [path] : [])]}
      />
    </Frame>
  );
}
