import { Bars } from '../../charts/Bars';
import { Frame } from '../../charts/Frame';
import { RuleX } from '../../charts/RuleX';
import { estimatorNames } from '../../engine/estimateDraws';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { samplesWords } from './samplesWords';
import { ESTIMATOR_ROLES, useEstimates } from './useEstimates';
import { useUnit } from './useUnit';
import './HistogramsPanel.css';

/** How estimates of a few draws each lie around what is wanted: k1, k2, k3 on one axis. */
export function HistogramsPanel() {
  const { format } = useI18n();
  const words = useWords(samplesWords);
  const { unit, shown } = useUnit();
  const { estimates, expectations, scene } = useEstimates();
  const window = estimates?.window ?? { low: -1, high: 1 };
  const [low, high] = [shown(window.low), shown(window.high)];
  const target = shown(expectations?.target ?? Number.NaN);
  const shares = estimatorNames.map((_, k) => Array.from(estimates?.histograms[k]?.counts ?? [], (count) => (100 * count) / Math.max(1, estimates?.batches ?? 1)));
  const top = Math.max(1, ...shares.map((column) => column.toSorted((a, b) => b - a)[1] ?? 0)) * 1.15;
  return (
    <div className="samples-histograms">
      {estimatorNames.map((name, k) => {
        const counts = shares[k] ?? [];
        const width = (high - low) / Math.max(1, counts.length);
        const xs = counts.map((_, i) => low + (i + 0.5) * width);
        const histogram = estimates?.histograms[k];
        const negative = estimates && estimates.batches > 0 ? (100 * (histogram?.negative ?? 0)) / estimates.batches : Number.NaN;
        const beyond = estimates && estimates.batches > 0 ? (100 * ((histogram?.below ?? 0) + (histogram?.above ?? 0))) / estimates.batches : 0;
        return (
          <Frame
            key={name}
            title={words.histogramTitle(name)}
            subtitle={words.histogramAbout(format.fixed(negative, 1))}
            description={words.histogramDescription(name, format.plain(scene.batch), format.plain(estimates?.batches ?? 0), format.fixed(negative, 1), format.fixed(beyond, 1))}
            xDomain={[low, high]}
            yDomain={[0, top]}
            xLabel={scene.estimand === 'value' ? unit : words.perTheta(unit)}
            yLabel="%"
            height="fill"
            table={{
              caption: words.histogramTitle(name),
              columns: [unit, '%'],
              rows: () => xs.map((x, i) => [format.plain(x, 4), format.fixed(counts[i] ?? 0, 2)]),
            }}
            tableLabel={words.dataTable}
          >
            <Bars x={xs} y1={counts} width={width} role={ESTIMATOR_ROLES[k] ?? 'ink'} hatched={new Set(xs.flatMap((x, i) => (x < 0 ? [i] : [])))} />
            {low < 0 && high > 0 && <RuleX x={0} role="ink" className="samples-zero" />}
            <RuleX x={target} role="ink" label={words.target} />
          </Frame>
        );
      })}
    </div>
  );
}
