import { useMemo } from 'react';
import { PlotTarget } from '../../charts/PlotTarget';
import type { PlotPoint } from '../../charts/PlotTarget';
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

interface SurfaceTargetProps {
  readonly direction: Direction;
  readonly surface: Surface;
  readonly space: ChartSpace;
}

/** The surface as a place to look around on, with the q_θ of each place as a ghost, and to start the race from. */
export function SurfaceTarget({ direction, surface, space }: SurfaceTargetProps) {
  const { format, messages } = useI18n();
  const words = useWords(fitWords);
  const edit = useOneEdit();
  const ghosts = useGhostStore();
  const ghost = useGhost();
  const thetaText = useThetaText();
  const { values, window, size } = surface;
  const read = useMemo(() => surfaceReader(values, window, size), [values, window, size]);
  const here = ghost?.direction === direction ? ghost.theta : null;
  const at = here && space.toChart(here);
  const [x, y] = space.axes;
  if (!x || !y) return null;

  const look = (point: PlotPoint | null): void => {
    const theta = point && space.toTheta([point.x, point.y]);
    ghosts.setState({ ghost: theta?.every(Number.isFinite) ? { theta, direction } : null });
  };
  const kl = at ? read(space.toEta(at)) : Number.NaN;
  const spoken = here ? words.placeSpoken(thetaText(here), format.info(kl), messages.app[format.unit]) : words.moveStartHere;
  return (
    <PlotTarget
      at={at ? { x: at[0] ?? Number.NaN, y: at[1] ?? Number.NaN } : null}
      stepX={axisStep(x)}
      stepY={axisStep(y)}
      label={words.walkSurface[direction]}
      labelX={x.symbol}
      labelY={y.symbol}
      valueTextX={spoken}
      valueTextY={spoken}
      onHover={look}
      onSelect={(point) => {
        const theta = space.toTheta([point.x, point.y]);
        if (theta.every(Number.isFinite)) edit('theta', (scene) => setTheta(scene, theta));
      }}
    />
  );
}
