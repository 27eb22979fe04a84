import { Panel } from '../../charts/Panel';
import { StackedBars } from '../../charts/StackedBars';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { divergenceNames } from '../../math/divergence/divergenceNames';
import { SettledStatus } from '../SettledStatus';
import { divergenceRoles } from './divergenceRoles';
import { useDivergences } from './divergencesCore';
import { divergencesWords } from './divergencesWords';
import { useAmounts } from './useAmounts';
import './KeptPanel.css';

/** What merging leaves of each divergence, as a share of what it was. */
export function KeptPanel() {
  const { format } = useI18n();
  const words = useWords(divergencesWords);
  const amounts = useAmounts();
  const merged = useDivergences(({ results }) => results.merged);
  const rows = divergenceNames.map((name) => {
    const [before, after] = [merged?.before[name].value ?? Number.NaN, merged?.after[name].value ?? Number.NaN];
    // ∞ of ∞ is all of it; nothing of nothing, too.
    const share = before === after ? 1 : before === Infinity ? 0 : after / before;
    return { name, before, after, share, percent: Number.isNaN(share) ? '–' : `${format.fixed(100 * share, 1)} %` };
  });
  const [kl] = rows;
  return (
    <Panel
      title={words.keptTitle}
      className="divergences-kept"
      table={{
        caption: words.keptTitle,
        columns: ['', words.evidence.merging.first, words.evidence.merging.second, '%'],
        rows: rows.map(({ name, before, after, share }) => [amounts.name(name), amounts.text(name, before), amounts.text(name, after), format.fixed(100 * share, 1)]),
      }}
      tableLabel={words.dataTable}
    >
      {merged && (
        <StackedBars
          label={words.keptLabel}
          max={1}
          rows={rows.map(({ name, before, after, share, percent }) => ({
            label: `${amounts.name(name)}${share > 1 + 1e-9 ? ` (${words.rises})` : ''}`,
            total: share,
            totalLabel: words.kept(amounts.text(name, before), amounts.text(name, after)),
            segments: [{ role: divergenceRoles[name], value: share, label: percent, hatched: share > 1 + 1e-9 }],
          }))}
        />
      )}
      <SettledStatus text={kl ? `${amounts.name(kl.name)} ${kl.percent}` : ''} />
    </Panel>
  );
}
