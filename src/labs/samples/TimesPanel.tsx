import { Curve } from '../../charts/Curve';
import { Area } from '../../charts/Area';
import { Frame } from '../../charts/Frame';
import { FreeLabels } from '../../charts/FreeLabels';
import { RuleX } from '../../charts/RuleX';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { sentences } from '../../i18n/sentences';
import { samplesWords } from './samplesWords';
import { ROLES, SIDES, useWalks } from './useWalks';
import { walkFacts } from './walkFacts';

const BARS = 40;
/** Of the height: where a rule may bear its name. Two truths that are told apart in the same time have their rules in one place. */
const ROWS = [1, 0.86];

/** When walks reach their verdicts, and threshold / KL. */
export function TimesPanel() {
  const { format } = useI18n();
  const words = useWords(samplesWords);
  const { walks, thresholds } = useWalks();
  const plan = walks?.plan;
  const [every, frames] = [plan?.every ?? 1, plan?.frames ?? 1];
  const group = Math.max(1, Math.ceil(frames / BARS));
  const groups = Math.ceil(frames / group);
  const found = SIDES.flatMap((side) => {
    const run = walks?.[side];
    if (!run || !plan) return [];
    const shares = new Float64Array(groups + 1);
    for (let frame = 1; frame <= frames; frame++) {
      const into = Math.floor((frame - 1) / group);
      shares[into] = (shares[into] ?? 0) + (100 * ((run.forP[frame] ?? 0) + (run.forQ[frame] ?? 0))) / run.walks;
    }
    const kl = (side === 'p' ? plan.klPQ : plan.klQP).value;
    const threshold = side === 'p' ? thresholds.upper : -thresholds.lower;
    return [{ side, shares, rule: kl === Infinity ? Number.NaN : threshold / kl, mean: walkFacts(run, plan).time.mean }];
  });
  const xs = Float64Array.from({ length: groups + 1 }, (_, i) => i * group * every);
  const height = 1.2 * Math.max(1, ...found.flatMap(({ shares }) => [...shares]));
  const last = Math.max(1, frames * every);
  return (
    <Frame
      title={words.timesTitle}
      subtitle={words.timesAbout}
      description={sentences(found.map(({ side, rule, mean }) => words.timesDescription(side, format.fixed(mean, 1), format.fixed(rule, 1))))}
      xDomain={[0, last]}
      yDomain={[0, height]}
      xLabel={words.samples}
      yLabel={words.percentOfWalks}
      height="fill"
      table={{
        caption: words.timesTitle,
        columns: [words.samples, ...found.map(({ side }) => words.timesIf(side))],
        rows: () => [...xs].slice(0, groups).map((x, i) => [`${format.plain(x + 1)}–${format.plain(x + group * every)}`, ...found.map(({ shares }) => format.fixed(shares[i] ?? 0, 2))]),
      }}
      tableLabel={words.dataTable}
    >
      {found.map(({ side, shares }) => (
        <Area key={side} xs={xs} ys={shares} role={ROLES[side]} shape="steps" />
      ))}
      {found.map(({ side, shares }) => (
        <Curve key={side} xs={xs} ys={shares} role={ROLES[side]} shape="steps" thin />
      ))}
      {found.map(({ side, rule }) => (
        <RuleX key={side} x={rule} role={ROLES[side]} />
      ))}
      <FreeLabels
        labels={found
          .filter(({ rule }) => rule <= last)
          .map(({ side, rule }) => ({
            text: words.ruleLabel(side),
            role: ROLES[side],
            spots: ROWS.flatMap((row) => (['start', 'end'] as const).map((anchor) => ({ x: rule, y: row * height, side: 'below' as const, inset: true, anchor }))),
          }))}
        lines={found.map(({ rule }) => ({ xs: [rule, rule], ys: [0, height] }))}
      />
    </Frame>
  );
}
