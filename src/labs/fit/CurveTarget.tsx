import { useMemo } from 'react';
import { BrushLine } from '../../charts/BrushLine';
import { WalkTarget } from '../../charts/WalkTarget';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Direction } from '../../math/geometry/direction';
import { axisStep } from './axisStep';
import type { ChartSpace } from './chartSpace';
import { useOneEdit } from './fitCore';
import { setTheta } from './fitEdits';
import { fitWords } from './fitWords';
import { useGhost, useGhostStore } from './ghostContext';
import { surfaceReader } from './surfaceReader';
import type { Surface } from './useSurface';
import { useThetaText } from './useThetaText';

interface CurveTargetProps {
  readonly direction: Direction;
  readonly surface: Surface;
  readonly space: ChartSpace;
}

/** The curve as a place to look around on, with the q_θ of each θ as a ghost, and to start the race from. */
export function CurveTarget({ direction, surface, space }: CurveTargetProps) {
  const { format, messages } = useI18n();
  const words = useWords(fitWords);
  const edit = useOneEdit();
  const ghosts = useGhostStore();
  const ghost = useGhost();
  const thetaText = useThetaText();
  const { values, window, size } = surface;
  const read = useMemo(() => surfaceReader(values, window, size), [values, window, size]);
  const [x] = space.axes;
  if (!x) return null;
  const here = ghost?.direction === direction && ghost.theta.length === 1 ? ghost.theta : null;
  const [at = null] = here ? space.toChart(here) : [];
  const kl = at === null ? Number.NaN : read(space.toEta([at]));
  const look = (to: number | null): void => {
    const theta = to === null ? null : space.toTheta([to]);
    ghosts.setState({ ghost: theta?.every(Number.isFinite) ? { theta, direction } : null });
  };
  return (
    <>
      {at !== null && <BrushLine x={at} />}
      <WalkTarget
        x={at}
        min={x.low}
        max={x.high}
        step={axisStep(x)}
        label={words.walkCurve[direction]}
        valueText={
          here ? words.placeSpoken(thetaText(here), format.info(kl), messages.app[format.unit]) : words.moveStartHere
        }
        onHover={look}
        onWalk={look}
        onSelect={(to) => {
          const theta = space.toTheta([to]);
          if (theta.every(Number.isFinite)) edit('theta', (scene) => setTheta(scene, theta));
        }}
      />
    </>
  );
}
