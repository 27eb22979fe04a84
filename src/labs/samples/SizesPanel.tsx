import { Panel } from '../../charts/Panel';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { countKl } from '../../math/sampling/countKl';
import { millerMadowEntropy } from '../../math/sampling/millerMadowEntropy';
import { plugInEntropy } from '../../math/sampling/plugInEntropy';
import { SettledStatus } from '../SettledStatus';
import { InfiniteNote } from './InfiniteNote';
import { RoleTable } from './RoleTable';
import { samplesWords } from './samplesWords';
import { useSample } from './useSample';
import { useUnit } from './useUnit';

/** What the sample says beside what is so. */
export function SizesPanel() {
  const { format } = useI18n();
  const words = useWords(samplesWords);
  const { unit, shown } = useUnit();
  const sample = useSample();
  const counts = [...(sample?.counts ?? [])];
  const isThere = sample !== null && sample.drawn > 0;
  const of = (value: (now: NonNullable<typeof sample>) => number): string => (isThere ? format.info(value(sample), 4) : '–');
  const small = (value: (now: NonNullable<typeof sample>) => number): string => (isThere ? format.probability(shown(value(sample)), 4) : '–');
  const possible = (sample?.p ?? new Float64Array(0)).filter((mass) => mass > 0).length;
  const rows = [
    { name: words.plugIn, cells: [of(() => plugInEntropy(counts).value), of(({ entropyP }) => entropyP)] },
    { name: words.millerMadow, title: words.millerMadowHint, cells: [of(() => millerMadowEntropy(counts).value), of(({ entropyP }) => entropyP)] },
    { name: words.klSampleP, title: words.klSamplePHint, cells: [small(({ logP }) => countKl(counts, logP)), format.info(0, 4)] },
    { name: words.klExpected(possible), title: words.klExpectedHint, cells: [small(({ drawn }) => (possible - 1) / (2 * drawn)), ''] },
    { name: words.klSampleQ, cells: [of(({ logQ }) => countKl(counts, logQ)), of(({ klBinned }) => klBinned)] },
    ...(sample?.kind === 'continuous' ? [{ name: words.klUnbinned, cells: ['', of(({ klPQ }) => klPQ.value)] }] : []),
  ];
  return (
    <Panel title={words.sizesTitle(unit)} subtitle={words.sizesAbout} className="samples-numbers">
      <RoleTable caption={words.sizesTitle(unit)} corner={words.quantity} columns={[{ name: words.ofSample }, { name: words.ofLaw[sample?.kind ?? 'discrete'] }]} rows={rows} />
      {sample && <InfiniteNote klPQ={sample.klPQ} />}
      <SettledStatus text={isThere ? words.sizesStatus(rows[0]?.cells[0] ?? '', rows[0]?.cells[1] ?? '', rows[2]?.cells[0] ?? '') : ''} />
    </Panel>
  );
}
