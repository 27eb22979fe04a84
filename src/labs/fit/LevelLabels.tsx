import { useCallback, useMemo } from 'react';
import { ContourLabels } from '../../charts/ContourLabels';
import { useI18n } from '../../i18n/I18nContext';
import type { Landscape } from '../../math/fitting/landscape';
import { inUnit } from '../../math/unit';
import type { ChartSpace } from './chartSpace';
import type { SurfaceField } from './fieldOf';
import { useModel } from './useModel';

interface LevelLabelsProps {
  readonly field: SurfaceField;
  readonly levels: readonly number[];
  readonly landscape: Landscape;
  readonly space: ChartSpace;
}

/** What the lines of a loss surface are worth, in the reader's unit. */
export function LevelLabels({ field, levels, landscape, space }: LevelLabelsProps) {
  const { format } = useI18n();
  const { theta } = useModel();
  const best = landscape.minima[0]?.kl ?? 0;
  const write = useCallback(
    (level: number) => {
      // As many decimals as tell two digits of what is lost beyond the best.
      const decimals = 1 - Math.floor(Math.log10(inUnit(level - best, format.unit)));
      return format.info(level, Math.min(Math.max(decimals, 0), 6));
    },
    [format, best],
  );
  const marks = useMemo(
    () =>
      [...landscape.minima.map((minimum) => minimum.theta), theta].map((one) => {
        const [x = Number.NaN, y = Number.NaN] = space.toChart(one);
        return [x, y] as const;
      }),
    [landscape, theta, space],
  );
  return <ContourLabels {...field.nodes} at={field.at} levels={levels} write={write} marks={marks} />;
}
