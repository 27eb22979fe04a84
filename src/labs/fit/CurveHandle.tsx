import { useMemo } from 'react';
import { Handle } from '../../charts/Handle';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { inUnit } from '../../math/unit';
import { axisStep } from './axisStep';
import type { ChartSpace } from './chartSpace';
import { useGesture } from './fitCore';
import { setTheta } from './fitEdits';
import { fitWords } from './fitWords';
import { surfaceReader } from './surfaceReader';
import { useModel } from './useModel';
import type { Surface } from './useSurface';
import { useThetaText } from './useThetaText';

interface CurveHandleProps {
  readonly surface: Surface;
  readonly space: ChartSpace;
  /** Of the axis, in the reader's unit. */
  readonly top: number;
}

/** Where the race starts, on its curve, to take hold of. */
export function CurveHandle({ surface, space, top }: CurveHandleProps) {
  const { format, messages } = useI18n();
  const words = useWords(fitWords);
  const gesture = useGesture();
  const thetaText = useThetaText();
  const { theta } = useModel();
  const { values, window, size } = surface;
  const read = useMemo(() => surfaceReader(values, window, size), [values, window, size]);
  const [x] = space.axes;
  const [at = Number.NaN] = space.toChart(theta);
  if (!x) return null;
  // Read off the curve, so that the mark follows before the worker has answered.
  const kl = read(space.toEta([at]));
  const here = inUnit(kl, format.unit);
  return (
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
  );
}
