import { useMemo } from 'react';
import { Bars } from '../../charts/Bars';
import { Curve } from '../../charts/Curve';
import { Frame } from '../../charts/Frame';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Distribution } from '../../math/families/index';
import { chartOf } from './chartOf';
import { dataWords } from './dataWords';
import type { Digest } from './digest/digestOf';

interface DataChartProps {
  readonly digest: Digest;
  readonly distribution: Distribution;
}

const HEADROOM = 1.08;
/** More bars than this are thinner than a pixel. */
const MOST_BARS = 300;

/** The data, and the density that they become. */
export function DataChart({ digest, distribution }: DataChartProps) {
  const { format } = useI18n();
  const words = useWords(dataWords);
  const picture = useMemo(() => chartOf(digest, distribution), [digest, distribution]);
  if (!picture) return null;
  const { bars, curve, xDomain, top, isDensity } = picture;
  const height = (value: number): string => format.plain(value, 3);
  return (
    <Frame
      title={curve ? words.chartKde : isDensity ? words.chartHistogram : words.chartCounts}
      description={words.chartDescription(bars.x.length, format.plain(xDomain[0], 3), format.plain(xDomain[1], 3))}
      xDomain={xDomain}
      yDomain={[0, top * HEADROOM]}
      formatX={(x) => format.plain(x)}
      formatY={height}
      xLabel="x"
      yLabel={isDensity ? words.density : words.share}
      height={190}
      table={{
        caption: words.tableCaption,
        columns: ['x', isDensity ? words.density : words.share],
        rows: curve ? curve.xs.map((x, i) => [format.plain(x, 4), height(curve.ys[i] ?? Number.NaN)]) : bars.x.map((x, i) => [format.plain(x, 4), height(bars.heights[i] ?? Number.NaN)]),
      }}
      tableLabel={words.table}
    >
      {bars.x.length <= MOST_BARS ? (
        <Bars x={bars.x} y1={bars.heights} width={bars.width} role="ink" className={curve ? 'data-chart__under' : 'data-chart__bars'} />
      ) : (
        <Curve xs={bars.x} ys={bars.heights} shape="steps" role="ink" thin />
      )}
      {curve && <Curve xs={curve.xs} ys={curve.ys} role="ink" />}
    </Frame>
  );
}
