import { MinimumMark } from '../../charts/MinimumMark';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Landscape } from '../../math/fitting/landscape';
import type { Direction } from '../../math/geometry/direction';
import { inUnit } from '../../math/unit';
import type { ChartSpace } from './chartSpace';
import { fitWords } from './fitWords';

interface MinimumMarksProps {
  readonly direction: Direction;
  readonly landscape: Landscape;
  readonly space: ChartSpace;
}

/** In nats: nearer than this they differ by how they were found. */
const EQUAL = 1e-8;

/** Every minimum that is known, the best of them last, so that it lies on top. */
export function MinimumMarks({ direction, landscape, space }: MinimumMarksProps) {
  const { format } = useI18n();
  const words = useWords(fitWords);
  const { minima, method } = landscape;
  const bestName = direction === 'forward' && method === 'moment matching' ? words.momentMatch : words.best;
  return minima
    .map((minimum, i) => {
      const [x = Number.NaN, y = inUnit(minimum.kl, format.unit)] = space.toChart(minimum.theta);
      // Where components may change places, the best is there twice.
      const isBest = minimum.kl - (minima[0]?.kl ?? 0) < EQUAL;
      return <MinimumMark key={i} x={x} y={y} kind={isBest ? 'global' : 'local'} label={isBest ? bestName : words.local} />;
    })
    .toReversed();
}
