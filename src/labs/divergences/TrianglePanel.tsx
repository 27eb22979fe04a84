import { Curve } from '../../charts/Curve';
import { Dot } from '../../charts/Dot';
import { Frame } from '../../charts/Frame';
import { FreeLabels } from '../../charts/FreeLabels';
import { PointHandle } from '../../charts/PointHandle';
import { Label } from '../../charts/Label';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { useDivergences, useGesture } from './divergencesCore';
import { setCorner } from './divergencesEdits';
import type { BarsOf } from './divergencesScene';
import { divergencesWords } from './divergencesWords';
import { LegsPanel } from './LegsPanel';
import { barsAt, corners, pointOf } from './ternary';

const NAMES = ['p', 'q', 'r'] as const;
const ROLES = { p: 'truth', q: 'rival', r: 'ink' } as const;
const SHAPES = { p: 'circle', q: 'diamond', r: 'square' } as const;
/** Room about the triangle, for what the corners are called. */
const DOMAIN = [-0.12, 1.12] as const;
const CLOSED = [...corners, ...corners.slice(0, 1)];

/** Three pmfs as points of one triangle, and what the way between them measures. */
export function TrianglePanel({ controls }: { readonly controls: LabControls }) {
  const { format } = useI18n();
  const words = useWords(divergencesWords);
  const gesture = useGesture();
  const triple = useDivergences(({ scene }) => scene.triple);
  const write = ({ params }: BarsOf): string => `(${params.probs.map((prob) => format.probability(prob)).join(', ')})`;
  const points = { p: pointOf(triple.p), q: pointOf(triple.q), r: pointOf(triple.r) };
  const legs = [points.p, points.q, points.r];
  const straight = [points.p, points.r];
  return (
    <div className="divergences-triangle divergences-duo">
      <Frame
        title={words.triangleTitle}
        subtitle={words.triangleSubtitle}
        description={words.triangleDescription(write(triple.p), write(triple.q), write(triple.r))}
        xDomain={DOMAIN}
        yDomain={DOMAIN}
        xTicks={[]}
        yTicks={[]}
        grid={false}
        height="fill"
        interactive
        table={{
          caption: words.triangleTitle,
          columns: ['', ...corners.map((_, x) => words.outcomeOf(format.plain(x)))],
          rows: NAMES.map((name) => [name, ...triple[name].params.probs.map((prob) => format.probability(prob))]),
        }}
        tableLabel={words.dataTable}
      >
        <Curve xs={CLOSED.map(({ x }) => x)} ys={CLOSED.map(({ y }) => y)} role="ink" thin />
        {corners.map(({ x, y }, outcome) => (
          <Label key={outcome} x={x} y={y} side={outcome === 2 ? 'above' : 'below'} anchor="middle" text={words.outcomeOf(format.plain(outcome))} />
        ))}
        <Curve xs={legs.map(({ x }) => x)} ys={legs.map(({ y }) => y)} role="rival" />
        <Curve xs={straight.map(({ x }) => x)} ys={straight.map(({ y }) => y)} role="truth" />
        {NAMES.map((name) =>
          controls === 'none' ? (
            <Dot key={name} {...points[name]} role={ROLES[name]} shape={SHAPES[name]} scale={1.4} />
          ) : (
            <PointHandle
              key={name}
              {...points[name]}
              minX={0}
              maxX={1}
              minY={0}
              maxY={1}
              stepX={0.01}
              stepY={0.01}
              label={words.cornerOf(name)}
              labelX={words.cornerX(name)}
              labelY={words.cornerY(name)}
              valueTextX={write(triple[name])}
              valueTextY={write(triple[name])}
              role={ROLES[name]}
              shape={SHAPES[name]}
              onChange={({ x, y, phase, timeStamp }) =>
                gesture<{ readonly x: number; readonly y: number }>(`corner:${name}`, (now, _base, at) => setCorner(now, name, barsAt(at)))({
                  value: { x, y },
                  phase,
                  timeStamp,
                })
              }
            />
          ),
        )}
        <FreeLabels
          labels={NAMES.map((name) => ({
            text: name,
            role: ROLES[name],
            spots: (['above', 'below', 'beside'] as const).flatMap((side) =>
              (['middle', 'start', 'end'] as const).map((anchor) => ({ ...points[name], side, anchor, clearance: 6 })),
            ),
          }))}
          lines={[
            { xs: legs.map(({ x }) => x), ys: legs.map(({ y }) => y) },
            { xs: straight.map(({ x }) => x), ys: straight.map(({ y }) => y) },
          ]}
          handles={NAMES.map((name) => points[name])}
        />
      </Frame>
      <LegsPanel controls={controls} />
    </div>
  );
}
