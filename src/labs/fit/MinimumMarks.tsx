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

/** Every minimum that is known, the best of them last, so that it lies on top. */
export function MinimumMarks({ direction, landscape, space }: MinimumMarksProps) {
  const { format } = useI18n();
  const words = useWords(fitWords);
  const { minima, method } = landscape;
  const bestName = direction === 'forward' && method === 'moment matching' ? words.momentMatch : words.best;
  return minima
    .map((minimum, i) => {
      const [x = Number.NaN, y = inUnit(minimum.kl, format.unit)] = space.toChart(minimum.theta);
      return <MinimumMark key={i} x={x} y={y} kind={i === 0 ? 'global' : 'local'} label={i === 0 ? bestName : words.local} />;
    })
    .toReversed();
}
