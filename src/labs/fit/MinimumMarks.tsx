import { useFrame } from '../../charts/frameContext';
import type { LabelProps } from '../../charts/Label';
import { MinimumMark } from '../../charts/MinimumMark';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Landscape } from '../../math/fitting/landscape';
import { inUnit } from '../../math/unit';
import type { ChartSpace } from './chartSpace';
import { fitWords } from './fitWords';
import { isOnLine, NAME_AWAY, sidesAtStart } from './sidesAtStart';
import { useModel } from './useModel';

interface MinimumMarksProps {
  readonly landscape: Landscape;
  readonly space: ChartSpace;
  /** Of a curve: where a line lies that bears its name. */
  readonly line?: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** In nats: nearer than this they differ by how they were found. */
const EQUAL = 1e-8;
/** In ems: names of two marks that are this near both ways would touch. */
const APART = { x: 4, y: 1.4 } as const;

/** Every minimum that is known, the best of them last, so that it lies on top; a local one without its name where that would touch another. */
export function MinimumMarks({ landscape, space, line }: MinimumMarksProps) {
  const { format } = useI18n();
  const words = useWords(fitWords);
  const frame = useFrame();
  const { theta } = useModel();
  const { minima, method } = landscape;
  // In the valley of a curve there is no room for more than a word.
  const bestName = space.axes.length > 1 && method === 'moment matching' ? words.momentMatch : words.best;
  const [startX = Number.NaN, startY = Number.NaN] = space.toChart(theta);
  const isNear = (one: Place, other: Place, ems: number = APART.x): boolean =>
    Math.abs(other.x - one.x) <= ems * frame.fontSize && Math.abs(other.y - one.y) <= APART.y * frame.fontSize;
  const start = { x: frame.x(startX), y: frame.y(startY) };
  // Where the name of the start, over its own mark, would be that of a minimum under its own.
  const named = [{ x: start.x, y: start.y - 2 * NAME_AWAY * frame.fontSize }];
  const sideOf = (at: Place, name: string): LabelProps['side'] => {
    const lineAway = line === undefined ? Infinity : frame.y(line) - at.y;
    return isOnLine(lineAway / frame.fontSize) ? 'above' : sidesAtStart(start, at, name, words.start, frame.fontSize).minimum;
  };
  return minima
    .map((minimum, i) => {
      const [x = Number.NaN, y = inUnit(minimum.kl, format.unit)] = space.toChart(minimum.theta);
      // Where components may change places, the best is there twice.
      const isBest = minimum.kl - (minima[0]?.kl ?? 0) < EQUAL;
      const at = { x: frame.x(x), y: frame.y(y) };
      const isNamed = isBest || !named.some((other) => isNear(at, other));
      if (isNamed) named.push(at);
      return (
        <MinimumMark
          key={i}
          x={x}
          y={y}
          kind={isBest ? 'global' : 'local'}
          label={isBest ? bestName : isNamed ? words.local : undefined}
          labelSide={sideOf(at, isBest ? bestName : words.local)}
        />
      );
    })
    .toReversed();
}
