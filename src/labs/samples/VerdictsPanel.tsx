import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { sentences } from '../../i18n/sentences';
import { SettledStatus } from '../SettledStatus';
import { Panel } from '../../charts/Panel';
import { RoleTable } from './RoleTable';
import { samplesWords } from './samplesWords';
import { useUnit } from './useUnit';
import { ROLES, SIDES, useWalks } from './useWalks';
import { walkFacts } from './walkFacts';

/** What the walks have measured, beside what KL and Wald say beforehand. */
export function VerdictsPanel() {
  const { format } = useI18n();
  const words = useWords(samplesWords);
  const { unit } = useUnit();
  const { walks, scene, frame, thresholds } = useWalks();
  const plan = walks?.plan;
  const found = SIDES.flatMap((side) => {
    const run = walks?.[side];
    if (!run || !plan) return [];
    const facts = walkFacts(run, plan);
    const sign = side === 'p' ? 1 : -1;
    const kl = (side === 'p' ? plan.klPQ : plan.klQP).value;
    const threshold = side === 'p' ? thresholds.upper : -thresholds.lower;
    const upTo = (by: Float64Array): number => by.slice(0, frame + 1).reduce((a, b) => a + b, 0);
    const counted = { p: upTo(run.forP), q: upTo(run.forQ) };
    const share = (count: number): string => `${format.fixed((100 * count) / run.walks, 1)} %`;
    const wrong = side === 'p' ? facts.decidedQ : facts.decidedP;
    return [
      {
        side,
        facts,
        cells: {
          exact: format.signedInfo(sign * kl),
          drift: Number.isFinite(facts.drift.mean) ? `${format.signedInfo(facts.drift.mean)} ± ${format.info(2 * facts.drift.error)}` : format.signedInfo(facts.drift.mean),
          forP: share(counted.p),
          forQ: share(counted.q),
          open: share(run.walks - counted.p - counted.q),
          wrong: `${format.plain((100 * wrong) / run.walks, 3)} % · ${format.plain((100 * facts.undecided) / run.walks, 3)} %`,
          risk: `${format.plain(100 * (side === 'p' ? scene.risk.wronglyQ : scene.risk.wronglyP), 3)} %`,
          // A mean of those that were quick enough is a lower bound.
          time: Number.isFinite(facts.time.mean) ? `${facts.undecided > 0 ? '≥ ' : ''}${format.fixed(facts.time.mean, 1)} ± ${format.fixed(2 * facts.time.error, 1)}` : '–',
          rule: kl === Infinity ? '–' : kl === 0 ? '∞' : format.fixed(threshold / kl, 1),
        },
      },
    ];
  });
  const row = (name: keyof (typeof found)[number]['cells'], text: string, title?: string) => ({
    name: text,
    ...(title !== undefined && { title }),
    cells: found.map(({ cells }) => cells[name]),
  });
  const status = sentences(found.map(({ side, cells }) => words.verdictStatus(side, cells.drift, cells.exact, cells.time, cells.rule)));
  return (
    <Panel title={words.verdictsTitle} subtitle={words.verdictsAbout(format.plain(Math.max(0, ...found.map(({ facts }) => facts.walks))))} className="samples-numbers">
      <RoleTable
        caption={words.verdictsTitle}
        corner={words.ifTrue}
        columns={found.map(({ side }) => ({ name: side, role: ROLES[side] }))}
        rows={[
          row('exact', words.exactDrift(unit)),
          row('drift', words.measuredDrift(unit), words.twoErrors),
          row('rule', words.rule, words.ruleHint),
          row('time', words.time, words.timeHint),
          row('forP', words.decided('p')),
          row('forQ', words.decided('q')),
          row('open', words.undecided),
          row('wrong', words.wrong, words.wrongHint),
          row('risk', words.riskRow, words.riskHint),
        ]}
      />
      <SettledStatus text={status} />
    </Panel>
  );
}
