import { useMemo } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Direction } from '../../math/geometry/direction';
import type { Vector } from '../../math/linear/vector';
import type { ChartSpace } from './chartSpace';
import { useOneEdit } from './fitCore';
import { setTheta } from './fitEdits';
import { fitWords } from './fitWords';
import { useGhost, useGhostStore } from './ghostContext';
import { surfaceReader } from './surfaceReader';
import type { Surface } from './useSurface';
import { useThetaText } from './useThetaText';

interface Places {
  /** The place looked at, in the chart's coordinates. */
  readonly at: Vector | null;
  /** What stands there, in words; what can be done, where nowhere is looked at. */
  readonly spoken: string;
  readonly look: (at: Vector | null) => void;
  /** Starts the race from there. */
  readonly select: (at: Vector) => void;
}

/** A loss over θ as places to look around on, with the q_θ of each as a ghost, and to start the race from. */
export function usePlaces(direction: Direction, { values, window, size }: Surface, space: ChartSpace): Places {
  const { format, messages } = useI18n();
  const words = useWords(fitWords);
  const edit = useOneEdit();
  const ghosts = useGhostStore();
  const ghost = useGhost();
  const thetaText = useThetaText();
  const read = useMemo(() => surfaceReader(values, window, size), [values, window, size]);
  const here = ghost?.direction === direction && ghost.theta.length === space.axes.length ? ghost.theta : null;
  const at = here && space.toChart(here);
  return {
    at,
    spoken:
      here && at
        ? words.placeSpoken(thetaText(here), format.info(read(space.toEta(at))), messages.app[format.unit])
        : words.moveStartHere,
    look(to) {
      const theta = to && space.toTheta(to);
      ghosts.setState({ ghost: theta?.every(Number.isFinite) ? { theta, direction } : null });
    },
    select(to) {
      const theta = space.toTheta(to);
      if (theta.every(Number.isFinite)) edit('theta', (scene) => setTheta(scene, theta));
    },
  };
}
