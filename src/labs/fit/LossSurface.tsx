import { useEffect, useMemo, useState } from 'react';
import { Contours } from '../../charts/Contours';
import { Frame } from '../../charts/Frame';
import { HeatField } from '../../charts/HeatField';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Direction } from '../../math/geometry/direction';
import { isSomewhere } from '../../math/quantities/place';
import type { LabControls } from '../lab';
import { useHurried } from '../useHurried';
import { BasinField } from './BasinField';
import { BasinsToggle } from './BasinsToggle';
import { CoordinatesChoice } from './CoordinatesChoice';
import { fieldOf } from './fieldOf';
import { fitWords } from './fitWords';
import { InfiniteNote } from './InfiniteNote';
import { LandscapeHint } from './LandscapeHint';
import { LevelLabels } from './LevelLabels';
import { MinimumMarks } from './MinimumMarks';
import { StartHandle } from './StartHandle';
import { surfaceAxes } from './surfaceAxes';
import { surfaceLevels } from './surfaceLevels';
import { SurfaceTarget } from './SurfaceTarget';
import { Trails } from './Trails';
import { useLandscapeWords } from './useLandscapeWords';
import { useSpace } from './useSpace';
import { useSurfaceTable } from './useSurfaceTable';
import type { Surface } from './useSurface';

interface LossSurfaceProps {
  readonly controls: LabControls;
  readonly direction: Direction;
  readonly surface: Surface;
}

/** One direction of the KL over two parameters: valleys, their minima, the ways of the racers, and the start to take hold of. */
export function LossSurface({ controls, direction, surface }: LossSurfaceProps) {
  const { format } = useI18n();
  const words = useWords(fitWords);
  const space = useSpace();
  const { values, window, size, landscape } = surface;
  const table = useSurfaceTable(direction, surface);
  const { subtitle, description } = useLandscapeWords(direction, landscape);
  const best = landscape.minima[0]?.kl ?? 0;
  const levels = useMemo(() => surfaceLevels(values, best), [values, best]);
  const hurried = useHurried(values);
  // The lines and their names come when what they lie on is painted: all at once would hold a page with several labs back. A page made ahead has them.
  const [isTimeForLines, setTimeForLines] = useState(typeof document === 'undefined');
  useEffect(() => {
    const task = setTimeout(() => setTimeForLines(!hurried));
    return () => clearTimeout(task);
  }, [hurried]);
  const field = useMemo(() => fieldOf(values, window, size, space), [values, window, size, space]);
  const [x, y] = space.axes;
  if (!x || !y) return null;
  const isInfinite = isSomewhere(landscape.infinite);

  return (
    <Frame
      title={words.surfaceTitle[direction]}
      subtitle={isInfinite ? undefined : <LandscapeHint words={subtitle} controls={controls} />}
      toolbar={
        controls === 'full' &&
        (direction === 'forward' ? <CoordinatesChoice /> : <BasinsToggle />)
      }
      description={description}
      {...surfaceAxes(x, y, format)}
      interactive
      table={table}
      tableLabel={words.dataTable}
      underlay={
        <>
          <HeatField {...field.nodes} nodeAt={field.nodeAt} levels={levels} coarse={hurried} />
          <BasinField direction={direction} space={space} />
        </>
      }
      footer={isInfinite && <InfiniteNote direction={direction} place={landscape.infinite} controls={controls} />}
    >
      {!hurried && isTimeForLines && (
        <>
          <Contours {...field.nodes} at={field.at} levels={levels} />
          <LevelLabels field={field} levels={levels} landscape={landscape} space={space} />
        </>
      )}
      <SurfaceTarget direction={direction} surface={surface} space={space} />
      <Trails direction={direction} space={space} />
      <MinimumMarks landscape={landscape} space={space} />
      <StartHandle landscape={landscape} space={space} />
    </Frame>
  );
}
