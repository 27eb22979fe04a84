import { useMemo } from 'react';
import { Curve } from '../../charts/Curve';
import { Frame } from '../../charts/Frame';
import { FreeLabels } from '../../charts/FreeLabels';
import { RuleY } from '../../charts/RuleY';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { countKl } from '../../math/sampling/countKl';
import { millerMadowEntropy } from '../../math/sampling/millerMadowEntropy';
import { plugInEntropy } from '../../math/sampling/plugInEntropy';
import { niceDomain } from './niceDomain';
import { samplesWords } from './samplesWords';
import { useSample } from './useSample';
import { useUnit } from './useUnit';

const LINES = [
  { name: 'plugIn', role: 'ink' },
  { name: 'millerMadow', role: 'racer-2' },
  { name: 'klP', role: 'truth' },
  { name: 'klQ', role: 'rival' },
] as const;

/** What the sample says, as it grows. */
export function GrowthPanel() {
  const { format } = useI18n();
  const words = useWords(samplesWords);
  const { unit, shown } = useUnit();
  const sample = useSample();
  const found = useMemo(() => {
    if (!sample) return null;
    const of = (f: (counts: Float64Array) => number): readonly number[] => sample.kept.map(f);
    return {
      xs: sample.marks,
      plugIn: of((counts) => plugInEntropy([...counts]).value),
      millerMadow: of((counts) => millerMadowEntropy([...counts]).value),
      klP: of((counts) => countKl(counts, sample.logP)),
      klQ: of((counts) => countKl(counts, sample.logQ)),
    };
  }, [sample]);
  const n = Math.max(10, found?.xs.at(-1) ?? 10);
  const ys = LINES.map(({ name }) => (found?.[name] ?? []).map(shown));
  const exact = { entropy: shown(sample?.entropyP ?? Number.NaN), kl: shown(sample?.klBinned ?? Number.NaN) };
  const yDomain = niceDomain([0, ...ys.flat(), exact.entropy, exact.kl]);
  const last = LINES.map((_, i) => ys[i]?.at(-1) ?? Number.NaN);
  return (
    <Frame
      title={words.growthTitle}
      subtitle={words.growthAbout}
      description={words.growthDescription(format.fixed(last[0] ?? Number.NaN), format.fixed(exact.entropy), format.fixed(last[2] ?? Number.NaN), unit)}
      xDomain={[1, n]}
      xScale="log"
      yDomain={yDomain}
      formatX={(x) => format.plain(x, 7)}
      xLabel={words.n}
      yLabel={unit}
      height="fill"
      table={{
        caption: words.growthTitle,
        columns: ['n', ...LINES.map(({ name }) => words.growthNames[name])],
        rows: () => (found?.xs ?? []).map((x, i) => [format.plain(x, 7), ...ys.map((column) => format.fixed(column[i] ?? Number.NaN, 4))]),
      }}
      tableLabel={words.dataTable}
    >
      <RuleY y={exact.entropy} role="ink" />
      <RuleY y={exact.kl} role="rival" />
      {LINES.map(({ name, role }, i) => (
        <Curve key={name} xs={found?.xs ?? []} ys={ys[i] ?? []} role={role} />
      ))}
      <FreeLabels
        labels={[
          ...(['entropy', 'kl'] as const).map((name) => ({
            text: words.exact[sample?.kind ?? 'discrete'][name],
            role: name === 'entropy' ? ('ink' as const) : ('rival' as const),
            spots: [0, 0.12, 0.25, 0.4, 0.55].flatMap((share) => (['above', 'below'] as const).map((side) => ({ x: n ** share, y: exact[name], side, anchor: 'start' as const }))),
          })),
          ...LINES.map(({ name, role }, i) => ({
            text: words.growthNames[name],
            role,
            spots: [1, 0.75, 0.5, 0.3, 0.15, 0.9, 0.6, 0.4, 0.2, 0.08].flatMap((share) => {
              const at = Math.round(share * ((found?.xs.length ?? 1) - 1));
              return (['above', 'below'] as const).map((side) => ({ x: found?.xs[at] ?? 1, y: ys[i]?.[at] ?? 0, side, anchor: share > 0.5 ? ('end' as const) : ('start' as const) }));
            }),
          })),
        ]}
        lines={[...ys.map((column) => ({ xs: found?.xs ?? [], ys: column })), { xs: [1, n], ys: [exact.entropy, exact.entropy] }, { xs: [1, n], ys: [exact.kl, exact.kl] }]}
      />
    </Frame>
  );
}
