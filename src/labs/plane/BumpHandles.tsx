import { PointHandle } from '../../charts/PointHandle';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Pair } from '../../math/plane/planeNormal';
import { useGesture, usePlane } from './planeCore';
import { moveBump } from './planeEdits';
import { PLACES } from './planeScene';
import { planeWords } from './planeWords';

/** The middles of the two bumps of p, to take hold of. */
export function BumpHandles() {
  const { format } = useI18n();
  const words = useWords(planeWords);
  const gesture = useGesture();
  const bumps = usePlane(({ scene }) => scene.bumps);
  return (['first', 'second'] as const).map((bump) => {
    const change = gesture<Pair>(`bump ${bump}`, (scene, _base, to) => moveBump(scene, bump, to));
    const [x, y] = bumps[bump];
    return (
      <PointHandle
        key={bump}
        x={x}
        y={y}
        minX={PLACES.min}
        maxX={PLACES.max}
        minY={PLACES.min}
        maxY={PLACES.max}
        stepX={PLACES.step}
        stepY={PLACES.step}
        role="truth"
        label={words.bumpHandle[bump]}
        labelX={`${words.bumpHandle[bump]}, x`}
        labelY={`${words.bumpHandle[bump]}, y`}
        valueTextX={format.fixed(x, 2)}
        valueTextY={format.fixed(y, 2)}
        onChange={({ x: nextX, y: nextY, phase, timeStamp }) => change({ value: [nextX, nextY], phase, timeStamp })}
      />
    );
  });
}
