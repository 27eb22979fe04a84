import { useMemo } from 'react';
import { Handle } from '../../charts/Handle';
import { Label } from '../../charts/Label';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Direction } from '../../math/geometry/direction';
import { inUnit } from '../../math/unit';
import { Locked } from '../Locked';
import { axisStep } from './axisStep';
import type { ChartSpace } from './chartSpace';
import { useFit, useGesture } from './fitCore';
import { setTheta } from './fitEdits';
import { fitWords } from './fitWords';
import { surfaceReader } from './surfaceReader';
import { useModel } from './useModel';
import type { Surface } from './useSurface';
import { useThetaText } from './useThetaText';

interface CurveHandleProps {
  readonly direction: Direction;
  readonly surface: Surface;
  readonly space: ChartSpace;
  /** Of the axis, in the reader's unit. */
  readonly top: number;
}

/** Where the race starts, on its curve, to take hold of. */
export function CurveHandle({ direction, surface, space, top }: CurveHandleProps) {
  const { format, messages } = useI18n();
  const words = useWords(fitWords);
  const gesture = useGesture();
  const thetaText = useThetaText();
  const { theta } = useModel();
  // Of another start, until its own is in.
  const exact = useFit(({ scene, results }) => (scene.step > 0 ? results.runs?.[0]?.[direction].losses[0] : results[direction]?.[direction === 'forward' ? 'klPQ' : 'klQP'].value));
  const { values, window, size } = surface;
  const read = useMemo(() => surfaceReader(values, window, size), [values, window, size]);
  const [x] = space.axes;
  const [at = Number.NaN] = space.toChart(theta);
  if (!x) return null;
  // Read off the curve, so that the mark follows before the worker has answered.
  const kl = read(space.toEta([at]));
  const here = inUnit(kl, format.unit);
  const isOff = Number.isFinite(here) && here > top;
  return (
    <>
      {isOff && <Label x={at} y={top} text={`↑ ${format.info(exact ?? kl)}`} clearance={4} />}
      <Locked by="model">
        <Handle
          x={at}
          y={Number.isFinite(here) ? Math.min(here, top) : top}
          axis="x"
          value={at}
          min={Math.min(x.low, at)}
          max={Math.max(x.high, at)}
          step={axisStep(x)}
          role="ink"
          shape="diamond"
          label={words.startHandle(x.symbol)}
          valueText={words.placeSpoken(thetaText(theta), format.info(kl), messages.app[format.unit])}
          onChange={gesture('theta', (scene, _base, value) => {
            const next = space.toTheta([value]);
            return next.every(Number.isFinite) ? setTheta(scene, next) : scene;
          })}
        />
      </Locked>
    </>
  );
}
