import { useState } from 'react';
import { AspectProbe } from '../../charts/AspectProbe';
import { Curve } from '../../charts/Curve';
import { Dot } from '../../charts/Dot';
import { Frame } from '../../charts/Frame';
import { FreeLabels } from '../../charts/FreeLabels';
import { PointHandle } from '../../charts/PointHandle';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { useDivergences, useGesture } from './divergencesCore';
import { setCorner } from './divergencesEdits';
import type { BarsOf } from './divergencesScene';
import { divergencesWords } from './divergencesWords';
import { barsAt, corners, pointOf } from './ternary';

const NAMES = ['p', 'q', 'r'] as const;
const ROLES = { p: 'truth', q: 'rival', r: 'ink' } as const;
const SHAPES = { p: 'circle', q: 'diamond', r: 'square' } as const;
/** The triangle with room about it, for what the corners are called. */
const SPAN = { x: 1.24, y: 1.36 } as const;
const MIDDLE = { x: 0.5, y: 0.48 } as const;
/** The height of a triangle of equal sides, in sides. */
const HEIGHT = Math.sqrt(3) / 2;
const CLOSED = [...corners, ...corners.slice(0, 1)];

/** Three pmfs as points of one triangle, and the ways between them. */
export function TrianglePanel({ controls }: { readonly controls: LabControls }) {
  const { format } = useI18n();
  const words = useWords(divergencesWords);
  const gesture = useGesture();
  const triple = useDivergences(({ scene }) => scene.triple);
  const [aspect, setAspect] = useState(1.2);
  // The same number of pixels to a side in all directions, whatever the plot's shape.
  const wide = Math.max(SPAN.x, SPAN.y * HEIGHT * aspect);
  const high = wide / (HEIGHT * aspect);
  const write = ({ params }: BarsOf): string => `(${params.probs.map((prob) => format.probability(prob)).join(', ')})`;
  const points = { p: pointOf(triple.p), q: pointOf(triple.q), r: pointOf(triple.r) };
  const legs = [points.p, points.q, points.r];
  const straight = [points.p, points.r];
  const cornerLabels = corners.map(({ x, y }, outcome) => ({
    text: words.outcomeOf(format.plain(outcome)),
    role: 'ink' as const,
    spots: [{ x, y, side: outcome === 2 ? ('above' as const) : ('below' as const), anchor: 'middle' as const }],
  }));
  const names = NAMES.map((name) => ({
    text: name,
    role: ROLES[name],
    spots: (['above', 'below', 'beside'] as const).flatMap((side) =>
      (['middle', 'start', 'end'] as const).map((anchor) => ({ ...points[name], side, anchor, clearance: 6 })),
    ),
  }));
  return (
    <Frame
      title={words.triangleTitle}
      subtitle={words.triangleSubtitle}
      description={words.triangleDescription(write(triple.p), write(triple.q), write(triple.r))}
      xDomain={[MIDDLE.x - wide / 2, MIDDLE.x + wide / 2]}
      yDomain={[MIDDLE.y - high / 2, MIDDLE.y + high / 2]}
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
      <AspectProbe onAspect={setAspect} />
      <Curve xs={CLOSED.map(({ x }) => x)} ys={CLOSED.map(({ y }) => y)} role="ink" thin />
      <Curve xs={legs.map(({ x }) => x)} ys={legs.map(({ y }) => y)} role="rival" />
      <Curve xs={straight.map(({ x }) => x)} ys={straight.map(({ y }) => y)} role="truth" />
      <Locked by="triple">
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
      </Locked>
      <FreeLabels
        labels={[...cornerLabels, ...names]}
        lines={[
          { xs: legs.map(({ x }) => x), ys: legs.map(({ y }) => y) },
          { xs: straight.map(({ x }) => x), ys: straight.map(({ y }) => y) },
        ]}
        handles={NAMES.map((name) => points[name])}
      />
    </Frame>
  );
}
