import { tickStep } from 'd3-array';
import { useMemo } from 'react';
import { Band } from '../../charts/Band';
import { Curve } from '../../charts/Curve';
import { Dot } from '../../charts/Dot';
import { Frame } from '../../charts/Frame';
import { FreeLabels } from '../../charts/FreeLabels';
import { Handle } from '../../charts/Handle';
import { RuleX } from '../../charts/RuleX';
import { RuleY } from '../../charts/RuleY';
import { Still } from '../../charts/Still';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { DivergenceName } from '../../math/divergence/divergenceNames';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { coincident } from './coincident';
import { curveSpots, levelSpots, topSpots } from './curveSpots';
import { divergenceRoles } from './divergenceRoles';
import { useDivergences, useGesture } from './divergencesCore';
import { setPosition } from './divergencesEdits';
import { divergencesWords } from './divergencesWords';
import { highestOf } from './highestOf';
import { infiniteStretches } from './infiniteStretches';
import { topOf } from './topOf';
import { useAmounts } from './useAmounts';
import { useCurves } from './useCurves';
import { useMoving } from './useMovingName';

interface CurveFrameProps {
  readonly title: string;
  readonly subtitle: string;
  readonly names: readonly DivergenceName[];
  /** What the bounded ones of them never pass. */
  readonly limit: number | null;
  /** As high as the axis goes. */
  readonly most: number;
  readonly controls: LabControls;
}

/** Divergences of one unit over the moving parameter, with where q stands to take hold of. */
export function CurveFrame({ title, subtitle, names, limit, most, controls }: CurveFrameProps) {
  const { format } = useI18n();
  const words = useWords(divergencesWords);
  const gesture = useGesture();
  const amounts = useAmounts();
  const moving = useMoving();
  const { from, to } = useDivergences(({ scene }) => scene.moving);
  const here = useDivergences(({ results }) => results.here?.here);
  const curves = useCurves(names);
  const first = names[0] ?? 'klPQ';
  const top = amounts.shown(first, topOf(curves.map(({ ys }) => ys), limit, most));
  const limitShown = limit === null ? 0 : amounts.shown(first, limit);
  const { shown } = amounts;
  const drawn = useMemo(() => curves.map(({ name, xs, ys }) => ({ name, xs, raw: ys, ys: ys.map((y) => shown(name, y)) })), [curves, shown]);
  const xs = drawn[0]?.xs ?? new Float64Array(0);
  // One may still be coarse, or of what was before, while another is fine already.
  const together = drawn.filter((one) => one.xs.length === xs.length && one.xs[0] === xs[0] && one.xs.at(-1) === xs.at(-1));
  const yAt = (curve: (typeof drawn)[number], i: number): number => (together.includes(curve) ? curve.ys[i] : undefined) ?? Number.NaN;
  const rows = [...xs.keys()].filter((i) => i % Math.max(1, Math.ceil(xs.length / 41)) === 0);
  return (
    <Frame
      title={title}
      subtitle={subtitle}
      description={words.curvesDescription(
        title,
        moving.full,
        format.plain(from, 4),
        format.plain(to, 4),
        names.map((name) => `${amounts.name(name)} ${amounts.text(name, here?.[name].value ?? Number.NaN)}`).join(', '),
      )}
      xDomain={[from, to]}
      yDomain={[0, top]}
      xLabel={moving.full}
      height="fill"
      interactive
      table={{
        caption: title,
        columns: [moving.full, ...names.map(amounts.name)],
        rows: () => rows.map((i) => [format.plain(xs[i] ?? Number.NaN, 4), ...drawn.map((curve) => format.fixed(yAt(curve, i), 4))]),
        exactRows: () => rows.map((i) => [xs[i] ?? Number.NaN, ...drawn.map((curve) => yAt(curve, i))]),
      }}
      tableLabel={words.dataTable}
    >
      {infiniteStretches(xs, together.map(({ raw }) => raw)).map(([low, high]) => (
        <Band key={low} from={low} to={high} fill="hatch" />
      ))}
      {limit !== null && <RuleY y={limitShown} className="divergences-curves__limit" />}
      <Still>
        {drawn.map(({ name, xs: places, ys }) => (
          <Curve key={name} xs={places} ys={ys} role={divergenceRoles[name]} thin={name === 'jeffreys'} />
        ))}
      </Still>
      <RuleX x={moving.value} />
      {here && names.map((name) => <Dot key={name} x={moving.value} y={amounts.shown(name, here[name].value)} role={divergenceRoles[name]} />)}
      <FreeLabels
        labels={[
          ...(limit === null ? [] : [{ text: words.limit(format.plain(limitShown, 4)), role: 'ink' as const, spots: levelSpots([from, to], limitShown) }]),
          // The lowest have the fewest places.
          ...coincident(drawn, top).toSorted(([a], [b]) => Math.min(top, highestOf(a.ys)) - Math.min(top, highestOf(b.ys))).map((group) => {
            const [{ name, xs: places, ys }] = group;
            const value = here?.[name].value ?? Number.NaN;
            const spots = value === Infinity ? topSpots([from, to], top) : curveSpots(places, ys, top);
            const short = group.map((one) => amounts.name(one.name)).join(' = ');
            return { text: `${short} ${amounts.text(name, value)}`, short, role: divergenceRoles[name], spots };
          }),
        ]}
        lines={[...drawn, { xs: [moving.value, moving.value], ys: [0, top] }, ...(limit === null ? [] : [{ xs: [from, to], ys: [limitShown, limitShown] }])]}
        handles={[{ x: moving.value, y: 0 }]}
      />
      {controls !== 'none' && (
        <Locked by="q">
          <Handle
            x={moving.value}
            y={0}
            axis="x"
            value={moving.value}
            min={from}
            max={to}
            step={moving.isInteger ? 1 : tickStep(from, to, 60)}
            label={words.handle(moving.full, title)}
            valueText={format.plain(moving.value, 4)}
            role="rival"
            onChange={gesture('position', (now, _base, value) => setPosition(now, value))}
          />
        </Locked>
      )}
    </Frame>
  );
}
