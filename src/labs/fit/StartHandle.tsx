import { useFrame } from '../../charts/frameContext';
import { PointHandle } from '../../charts/PointHandle';
import { Label } from '../../charts/Label';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Landscape } from '../../math/fitting/landscape';
import type { Vector } from '../../math/linear/vector';
import { Locked } from '../Locked';
import { axisStep } from './axisStep';
import type { ChartSpace } from './chartSpace';
import { useGesture } from './fitCore';
import { setTheta } from './fitEdits';
import { axisNumber } from './axisNumber';
import { fitWords } from './fitWords';
import { sidesAtStart } from './sidesAtStart';
import { useModel } from './useModel';

interface StartHandleProps {
  readonly landscape: Landscape;
  readonly space: ChartSpace;
}

/** Where the race starts, to take hold of. */
export function StartHandle({ landscape, space }: StartHandleProps) {
  const { format } = useI18n();
  const words = useWords(fitWords);
  const gesture = useGesture();
  const { theta } = useModel();
  const frame = useFrame();
  const [x, y] = space.axes;
  const [atX = Number.NaN, atY = Number.NaN] = space.toChart(theta);
  if (!x || !y) return null;
  const place = ([toX = Number.NaN, toY = Number.NaN]: Vector) => ({ x: frame.x(toX), y: frame.y(toY) });
  const start = place([atX, atY]);
  const isUnder = landscape.minima.some(({ theta: at }, i) => {
    const name = i > 0 ? words.local : landscape.method === 'moment matching' ? words.momentMatch : words.best;
    return sidesAtStart(start, place(space.toChart(at)), name, words.start, frame.fontSize).start === 'below';
  });
  const change = gesture<Vector>('theta', (scene, _base, at) => {
    const next = space.toTheta(at);
    return next.every(Number.isFinite) ? setTheta(scene, next) : scene;
  });
  return (
    <>
      <Label x={atX} y={atY} text={words.start} side={isUnder ? 'below' : 'above'} anchor="middle" clearance={4} />
      <Locked by="model">
        <PointHandle
          x={atX}
          y={atY}
          minX={Math.min(x.low, atX)}
          maxX={Math.max(x.high, atX)}
          minY={Math.min(y.low, atY)}
          maxY={Math.max(y.high, atY)}
          stepX={axisStep(x)}
          stepY={axisStep(y)}
          role="ink"
          shape="diamond"
          label={words.startHandle(`${x.symbol}, ${y.symbol}`)}
          labelX={words.startAxis(x.symbol)}
          labelY={words.startAxis(y.symbol)}
          valueTextX={axisNumber(x, atX, format)}
          valueTextY={axisNumber(y, atY, format)}
          onChange={({ x: nextX, y: nextY, phase, timeStamp }) => change({ value: [nextX, nextY], phase, timeStamp })}
        />
      </Locked>
    </>
  );
}
