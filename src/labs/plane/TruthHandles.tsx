import { PointHandle } from '../../charts/PointHandle';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { principalAxes } from '../../math/plane/principalAxes';
import type { Pair } from '../../math/plane/planeNormal';
import { useGesture, usePlane } from './planeCore';
import { ELLIPSE, moveAxis } from './planeEdits';
import { PLACES, truthOf } from './planeScene';
import { planeWords } from './planeWords';

/** The ends of p's principal axes, to take hold of: how long it is, how thin, and how it leans. */
export function TruthHandles() {
  const { format } = useI18n();
  const words = useWords(planeWords);
  const gesture = useGesture();
  const p = usePlane(({ scene }) => scene.p);
  const { major, minor, angle } = principalAxes(truthOf({ p }));
  const ends = {
    major: [ELLIPSE * major * Math.cos(angle), ELLIPSE * major * Math.sin(angle)],
    minor: [-ELLIPSE * minor * Math.sin(angle), ELLIPSE * minor * Math.cos(angle)],
  } as const;
  return (['major', 'minor'] as const).map((axis) => {
    const change = gesture<Pair>(`axis ${axis}`, (scene, base, to) => moveAxis(scene, base, axis, to));
    const [x, y] = ends[axis];
    return (
      <PointHandle
        key={axis}
        x={x}
        y={y}
        minX={PLACES.min * 1.5}
        maxX={PLACES.max * 1.5}
        minY={PLACES.min * 1.5}
        maxY={PLACES.max * 1.5}
        stepX={PLACES.step}
        stepY={PLACES.step}
        role="truth"
        label={words.axisHandle[axis]}
        labelX={`${words.axisHandle[axis]}, x`}
        labelY={`${words.axisHandle[axis]}, y`}
        valueTextX={format.fixed(x, 2)}
        valueTextY={format.fixed(y, 2)}
        onChange={({ x: nextX, y: nextY, phase, timeStamp }) => change({ value: [nextX, nextY], phase, timeStamp })}
      />
    );
  });
}
