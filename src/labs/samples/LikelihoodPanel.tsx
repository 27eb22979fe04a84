import { Curve } from '../../charts/Curve';
import { Frame } from '../../charts/Frame';
import { FreeLabels } from '../../charts/FreeLabels';
import { Panel } from '../../charts/Panel';
import { SubscriptText } from '../../charts/SubscriptText';
import { RuleX } from '../../charts/RuleX';
import { signText } from '../../distribution/signText';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { fitModelOf } from '../../math/fitting/fitModelOf';
import { useSamples } from './samplesCore';
import { samplesWords } from './samplesWords';
import { useUnit } from './useUnit';

const CURVES = [
  { name: 'nll', role: 'ink' },
  { name: 'kl', role: 'forward' },
  { name: 'exact', role: 'truth' },
] as const;

const SHARE = 0.4;

/** Maximum likelihood and the least KL(p̂‖q_θ): two curves, one argument. */
export function LikelihoodPanel() {
  const { format } = useI18n();
  const words = useWords(samplesWords);
  const { unit, shown } = useUnit();
  const { q, free } = useSamples(({ scene }) => scene);
  const found = useSamples(({ results }) => results.likelihood);
  if (free === null) {
    return (
      <Panel title={words.likelihoodTitle}>
        <p className="samples-note">{words.noFree}</p>
      </Panel>
    );
  }
  const sign = signText(fitModelOf(q, [free]).parameters[0]?.symbol ?? free);
  const xs = found?.thetas ?? new Float64Array(0);
  const ys = CURVES.map(({ name }) => Array.from(found?.[name] ?? [], shown));
  // So much of the curve over the likelihood as shows its valley.
  const ascending = (ys[0] ?? []).filter(Number.isFinite).toSorted((a, b) => a - b);
  const top = (ascending[Math.floor(SHARE * (ascending.length - 1))] ?? 1) * 1.05;
  const best = found?.best;
  const written = (value: number | undefined): string => format.fixed(value ?? Number.NaN, 3);
  return (
    <Frame
      title={words.likelihoodTitle}
      subtitle={<SubscriptText text={about()} />}
      description={best && Number.isNaN(best.nll) ? about() : words.likelihoodDescription(sign, written(best?.nll), written(best?.kl), written(best?.exact))}
      xDomain={[xs[0] ?? 0, xs.at(-1) ?? 1]}
      yDomain={[0, Math.max(top, 0.1)]}
      xLabel={sign}
      yLabel={unit}
      height="fill"
      table={{
        caption: words.likelihoodTitle,
        columns: [sign, ...CURVES.map(({ name }) => words.likelihoodNames[name])],
        rows: () => [...xs].flatMap((x, i) => (i % 3 === 0 ? [[format.plain(x, 4), ...ys.map((column) => format.fixed(column[i] ?? Number.NaN, 4))]] : [])),
      }}
      tableLabel={words.dataTable}
    >
      {best && Number.isFinite(best.nll) && <RuleX x={best.nll} role="ink" className="samples-best" />}
      {best && Number.isFinite(best.kl) && <RuleX x={best.kl} role="forward" label={`${sign} = ${written(best.kl)}`} placement="start" />}
      {CURVES.map(({ name, role }, i) => (
        <Curve key={name} xs={xs} ys={ys[i] ?? []} role={role} />
      ))}
      <FreeLabels
        labels={CURVES.map(({ name, role }, i) => ({
          text: words.likelihoodNames[name],
          role,
          spots: [0.3, 0.7, 0.2, 0.8, 0.4, 0.6].flatMap((share) => {
            const at = Math.round(share * (xs.length - 1));
            const y = ys[i]?.[at] ?? Number.NaN;
            return y < top ? [{ x: xs[at] ?? 0, y, side: 'above' as const, anchor: share < 0.5 ? ('start' as const) : ('end' as const), clearance: 3 }] : [];
          }),
        }))}
        lines={ys.map((column) => ({ xs, ys: column }))}
      />
    </Frame>
  );

  function about(): string {
    if (found && found.beyond !== null) return words.likelihoodBeyond(sign, format.plain(found.beyond, 4));
    if (best && Number.isNaN(best.nll)) return words.likelihoodNone(sign);
    return words.likelihoodAbout(sign, written(best?.nll), written(best?.kl));
  }
}
