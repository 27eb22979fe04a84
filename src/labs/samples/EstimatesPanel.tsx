import { Panel } from '../../charts/Panel';
import { estimatorNames } from '../../engine/estimateDraws';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { SettledStatus } from '../SettledStatus';
import { estimateDeviation } from './estimateDeviation';
import { InfiniteNote } from './InfiniteNote';
import { RoleTable } from './RoleTable';
import { samplesWords } from './samplesWords';
import { ESTIMATOR_ROLES, useEstimates } from './useEstimates';
import { useUnit } from './useUnit';

/** The three estimators in numbers: what they say, what they tend to, what was wanted. */
export function EstimatesPanel() {
  const { format } = useI18n();
  const words = useWords(samplesWords);
  const { unit } = useUnit();
  const { estimates, expectations, scene, wild } = useEstimates();
  const info = (nats: number | undefined): string => format.info(nats ?? Number.NaN, 4);
  const each = (of: (k: number) => string): readonly string[] => estimatorNames.map((_, k) => of(k));
  const drawn = estimates?.drawn ?? 0;
  const deviation = (k: number): number => estimateDeviation({ estimates, expectations }, k);
  const negative = (k: number): string =>
    estimates && estimates.batches > 0 ? `${format.fixed((100 * (estimates.histograms[k]?.negative ?? 0)) / estimates.batches, 1)} %` : '–';
  const rows = [
    { name: words.mean, cells: each((k) => info(estimates?.means[k])) },
    { name: words.standardError, cells: each((k) => info(deviation(k) / Math.sqrt(drawn))) },
    { name: words.tendsTo, title: words.tendsToHint, cells: each((k) => info(expectations?.expected[k])) },
    { name: words.wanted, cells: each(() => info(expectations?.target)) },
    { name: words.deviation, title: words.deviationHint, cells: each((k) => info(deviation(k))) },
    { name: words.negative(format.plain(scene.batch)), cells: each(negative) },
  ];
  return (
    <Panel
      title={words.estimatesTitle(scene.estimand === 'value' ? unit : words.perTheta(unit))}
      subtitle={words.estimatesAbout[scene.estimand]}
      className="samples-numbers"
    >
      <RoleTable
        caption={words.estimatesTitle(unit)}
        corner={words.quantity}
        columns={estimatorNames.map((name, k) => ({ name, role: ESTIMATOR_ROLES[k] ?? 'ink' }))}
        rows={rows}
      />
      <p className="samples-note">{words.formulas}</p>
      {expectations && expectations.klQP.value < Infinity && wild.length > 0 && <p className="samples-note">{words.noVariance(wild)}</p>}
      {expectations && <InfiniteNote klQP={expectations.klQP} />}
      <SettledStatus text={words.estimatesStatus(rows[0]?.cells.join(', ') ?? '', info(expectations?.target))} />
    </Panel>
  );
}
