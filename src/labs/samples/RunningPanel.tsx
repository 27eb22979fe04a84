import { Curve } from '../../charts/Curve';
import { Frame } from '../../charts/Frame';
import { FreeLabels } from '../../charts/FreeLabels';
import { Ribbon } from '../../charts/Ribbon';
import { RuleY } from '../../charts/RuleY';
import { estimatorNames } from '../../engine/estimateDraws';
import { sentences } from '../../i18n/sentences';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { niceDomain } from './niceDomain';
import { samplesWords } from './samplesWords';
import { ESTIMATOR_ROLES, useEstimates } from './useEstimates';
import { useUnit } from './useUnit';

/** From so many draws on the means are looked at: the first few would take all of the axis. */
const FIRST = 8;

/** Running means of k1, k2 and k3 with bands of two standard errors, against what they should be. */
export function RunningPanel() {
  const { format } = useI18n();
  const words = useWords(samplesWords);
  const { unit, shown } = useUnit();
  const { estimates, expectations, scene, wild } = useEstimates();
  const xs = estimates?.marks ?? [];
  const curves = estimatorNames.map((name, k) => {
    const means = (estimates?.running[k]?.means ?? []).map(shown);
    const isWild = wild.includes(name);
    const errors = (estimates?.running[k]?.errors ?? []).map((error) => (isWild ? Infinity : 2 * shown(error)));
    return { name, role: ESTIMATOR_ROLES[k] ?? 'ink', means, isWild, errors, lows: means.map((mean, i) => mean - (errors[i] ?? 0)), highs: means.map((mean, i) => mean + (errors[i] ?? 0)) };
  });
  const target = shown(expectations?.target ?? Number.NaN);
  const settled = curves.flatMap(({ means, isWild, lows, highs }) => (isWild ? means : [...lows, ...highs]).filter((_, i) => (xs[i % Math.max(1, xs.length)] ?? 0) >= Math.min(FIRST * 4, scene.n)));
  const yDomain = niceDomain([0, target, ...settled]);
  const isValue = scene.estimand === 'value';
  return (
    <Frame
      title={isValue ? words.runningTitle : words.runningGradientTitle}
      subtitle={sentences([...(wild.length > 0 ? [words.noBand(wild)] : []), words.runningAbout[scene.estimand]])}
      description={words.runningDescription(format.plain(estimates?.drawn ?? 0, 7), format.fixed(target), curves.map(({ name, means }) => `${name} ${format.fixed(means.at(-1) ?? Number.NaN)}`).join(', '))}
      xDomain={[Math.min(FIRST, scene.n) , Math.max(scene.n, 2 * FIRST)]}
      xScale="log"
      yDomain={yDomain}
      formatX={(x) => format.plain(x, 7)}
      xLabel={words.n}
      yLabel={isValue ? unit : words.perTheta(unit)}
      height="fill"
      table={{
        caption: words.runningTitle,
        columns: ['n', ...curves.flatMap(({ name }) => [name, words.errorOf(name)])],
        rows: () => xs.flatMap((x, i) => (i % 4 === 0 || i === xs.length - 1 ? [[format.plain(x, 7), ...curves.flatMap(({ means, errors }) => [format.fixed(means[i] ?? Number.NaN, 4), format.fixed(errors[i] ?? Number.NaN, 4)])]] : [])),
      }}
      tableLabel={words.dataTable}
    >
      {curves.filter(({ isWild }) => !isWild).map(({ name, role, lows, highs }) => (
        <Ribbon key={name} xs={xs} lows={lows} highs={highs} role={role} />
      ))}
      <RuleY y={target} role="ink" label={isValue ? words.exactReverse : words.exactGradient} placement="start" />
      {curves.map(({ name, role, means }) => (
        <Curve key={name} xs={xs} ys={means} role={role} />
      ))}
      <FreeLabels
        labels={curves.map(({ name, role, means }) => ({
          text: name,
          role,
          spots: [1, 0.9, 0.8, 0.7, 0.6, 0.5].flatMap((share) => {
            const at = Math.round(share * (xs.length - 1));
            return (['above', 'below'] as const).map((side) => ({ x: xs[at] ?? 1, y: means[at] ?? 0, side, anchor: 'end' as const, clearance: 2 }));
          }),
        }))}
        lines={curves.map(({ means }) => ({ xs, ys: means }))}
      />
    </Frame>
  );
}
