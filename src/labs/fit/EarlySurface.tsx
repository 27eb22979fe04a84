import { Dot } from '../../charts/Dot';
import { Frame } from '../../charts/Frame';
import { Label } from '../../charts/Label';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Landscape } from '../../math/fitting/landscape';
import type { Direction } from '../../math/geometry/direction';
import { fitWords } from './fitWords';
import { MinimumMarks } from './MinimumMarks';
import { surfaceAxes } from './surfaceAxes';
import { Trails } from './Trails';
import { useLandscapeWords } from './useLandscapeWords';
import { useModel } from './useModel';
import { useSpace } from './useSpace';
import { WaitingFrame } from './WaitingFrame';

interface EarlySurfaceProps {
  readonly direction: Direction;
  readonly landscape: Landscape;
  readonly title: string;
}

/**
 * What is known of two parameters before the surface is: its axes, the minima, the start and the way of the racers. Nothing to take
 * hold of: it would go from under the hand that has it.
 */
export function EarlySurface({ direction, landscape, title }: EarlySurfaceProps) {
  const { format } = useI18n();
  const words = useWords(fitWords);
  const space = useSpace();
  const { theta } = useModel();
  const [startX = Number.NaN, startY = Number.NaN] = space.toChart(theta);
  const { description } = useLandscapeWords(direction, landscape);
  const [x, y] = space.axes;
  if (!x || !y) return <WaitingFrame title={title} words={words.waiting} />;
  return (
    <Frame
      title={title}
      subtitle={words.waitingSurface}
      description={`${words.waitingSurface} ${description}`}
      {...surfaceAxes(x, y, format)}
    >
      <Trails direction={direction} space={space} />
      <MinimumMarks landscape={landscape} space={space} />
      <Dot x={startX} y={startY} shape="diamond" hollow role="ink" />
      <Label x={startX} y={startY} text={words.start} side="above" anchor="middle" clearance={4} />
    </Frame>
  );
}
