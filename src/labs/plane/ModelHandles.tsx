import { useFrame } from '../../charts/frameContext';
import { Handle } from '../../charts/Handle';
import { PointHandle } from '../../charts/PointHandle';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Pair } from '../../math/plane/planeNormal';
import { useGesture, usePlane } from './planeCore';
import { ELLIPSE, moveModel, setModel, withEntry } from './planeEdits';
import { PLACES, Q_SIGMAS } from './planeScene';
import { planeWords } from './planeWords';

/** The reader's q, to take hold of by its middle and by its sides. */
export function ModelHandles() {
  const { format } = useI18n();
  const words = useWords(planeWords);
  const gesture = useGesture();
  // A wide q ends beyond the frame; what takes hold of it stays inside.
  const frame = useFrame();
  const { mu, sigma } = usePlane(({ scene }) => scene.q);
  const move = gesture<Pair>('q', (scene, _base, to) => moveModel(scene, to));
  const sides = (['x', 'y'] as const).map((axis, i) => {
    const k = i === 0 ? 0 : 1;
    const end = mu[k] + ELLIPSE * sigma[k];
    const widen = gesture(`q sigma ${axis}`, (scene, _base, to) =>
      setModel(scene, { sigma: withEntry(scene.q.sigma, k, Number(Math.min(Math.max((to - scene.q.mu[k]) / ELLIPSE, Q_SIGMAS.min), Q_SIGMAS.max).toPrecision(6))) }),
    );
    return (
      <Handle
        key={axis}
        x={axis === 'x' ? Math.min(end, frame.x.domain()[1] ?? end) : mu[0]}
        y={axis === 'y' ? Math.min(end, frame.y.domain()[1] ?? end) : mu[1]}
        axis={axis}
        value={end}
        min={mu[k] + ELLIPSE * Q_SIGMAS.min}
        max={mu[k] + ELLIPSE * Q_SIGMAS.max}
        step={PLACES.step}
        role="rival"
        shape="square"
        label={words.widthHandle(axis)}
        valueText={`σ = ${format.fixed(sigma[k], 2)}`}
        onChange={widen}
      />
    );
  });
  return (
    <>
      {sides}
      <PointHandle
        x={mu[0]}
        y={mu[1]}
        minX={PLACES.min}
        maxX={PLACES.max}
        minY={PLACES.min}
        maxY={PLACES.max}
        stepX={PLACES.step}
        stepY={PLACES.step}
        role="rival"
        shape="diamond"
        label={words.meanHandle}
        labelX={`${words.meanHandle}, x`}
        labelY={`${words.meanHandle}, y`}
        valueTextX={format.fixed(mu[0], 2)}
        valueTextY={format.fixed(mu[1], 2)}
        onChange={({ x, y, phase, timeStamp }) => move({ value: [x, y], phase, timeStamp })}
      />
    </>
  );
}
