import { useMemo } from 'react';
import { Curve } from '../../charts/Curve';
import { Frame } from '../../charts/Frame';
import { FreeLabels } from '../../charts/FreeLabels';
import { Panel } from '../../charts/Panel';
import { RuleX } from '../../charts/RuleX';
import { RuleY } from '../../charts/RuleY';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { countKl } from '../../math/sampling/countKl';
import { mergedLogSums, mergedSums } from '../../math/sampling/sampleCells';
import { niceDomain } from './niceDomain';
import { useSamples } from './samplesCore';
import { LIMITS } from './samplesScene';
import { samplesWords } from './samplesWords';
import { useSample } from './useSample';
import { useUnit } from './useUnit';

/** KL of a density in bins, exact and from the sample, by how many bins there are. */
export function BinningPanel() {
  const { format } = useI18n();
  const words = useWords(samplesWords);
  const { unit, shown } = useUnit();
  const sample = useSample();
  const bins = useSamples(({ scene }) => scene.bins);
  const finest = sample?.finest;
  const found = useMemo(() => {
    if (!finest) return null;
    const { max } = LIMITS.bins;
    const counts = Array.from({ length: Math.log2(max) }, (_, i) => 2 ** (i + 1));
    const by = (values: ArrayLike<number>, count: number): Float64Array => mergedSums(values, max / count);
    const logQ = (count: number): Float64Array => mergedLogSums(finest.logQ, max / count);
    return {
      xs: counts,
      binned: counts.map((count) => countKl(by(finest.p, count), logQ(count))),
      drawn: counts.map((count) => countKl(by(finest.counts, count), logQ(count))),
    };
  }, [finest]);
  if (sample && sample.kind === 'discrete') {
    return (
      <Panel title={words.binningTitle}>
        <p className="samples-note">{words.noBins}</p>
      </Panel>
    );
  }
  const exact = shown(sample?.klPQ.value ?? Number.NaN);
  const curves = [
    { name: words.binned, role: 'forward' as const, ys: (found?.binned ?? []).map(shown) },
    { name: words.fromSample, role: 'ink' as const, ys: (found?.drawn ?? []).map(shown) },
  ];
  const xs = found?.xs ?? [];
  return (
    <Frame
      title={words.binningTitle}
      subtitle={words.binningAbout}
      description={words.binningDescription(format.fixed(exact), format.fixed(curves[1]?.ys.at(-1) ?? Number.NaN), unit)}
      xDomain={[LIMITS.bins.min, LIMITS.bins.max]}
      xScale="log"
      xTicks={xs}
      yDomain={niceDomain([0, ...curves.flatMap(({ ys }) => ys), exact])}
      xLabel={words.bins}
      yLabel={unit}
      height="fill"
      table={{
        caption: words.binningTitle,
        columns: [words.bins, ...curves.map(({ name }) => name)],
        rows: () => xs.map((x, i) => [String(x), ...curves.map(({ ys }) => format.fixed(ys[i] ?? Number.NaN, 4))]),
      }}
      tableLabel={words.dataTable}
    >
      <RuleX x={bins} role="ink" />
      <RuleY y={exact} role="rival" label={words.exactContinuous} />
      {curves.map(({ name, role, ys }) => (
        <Curve key={name} xs={xs} ys={ys} role={role} />
      ))}
      <FreeLabels
        labels={curves.map(({ name, role, ys }) => ({
          text: name,
          role,
          spots: [9, 7, 5, 3].flatMap((i) => (['above', 'below'] as const).map((side) => ({ x: xs[i] ?? 2, y: ys[i] ?? 0, side, anchor: 'end' as const }))),
        }))}
        lines={curves.map(({ ys }) => ({ xs, ys }))}
      />
    </Frame>
  );
}
