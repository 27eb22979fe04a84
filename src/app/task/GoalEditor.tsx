import { Button } from '../../controls/Button';
import { NumberField } from '../../controls/NumberField';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { Select } from '../../controls/Select';
import { useFieldProblem } from '../../distribution/useFieldProblem';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { goalState } from '../../lessons/goalState';
import { inUnit } from '../../math/unit';
import type { Unit } from '../../math/unit';
import { builderWords } from './builderWords';
import { goalMetric } from './goalMetrics';
import { goalsOf } from './openTask';
import { startGoal } from './startGoal';
import type { OfferedMetric } from './startGoal';
import type { TaskGoal } from './taskCode';

interface GoalEditorProps {
  readonly number: number;
  readonly lab: string;
  readonly goal: TaskGoal;
  readonly offered: readonly OfferedMetric[];
  readonly metrics: Readonly<Record<string, unknown>>;
  readonly onChange: (goal: TaskGoal) => void;
  readonly onRemove: () => void;
}

/** One goal: which number, which way, and how far. */
export function GoalEditor({ number, lab, goal, offered, metrics, onChange, onRemove }: GoalEditorProps) {
  const { format, messages } = useI18n();
  const words = useWords(builderWords);
  const problemText = useFieldProblem();
  const unit: Unit | undefined = goalMetric(lab, goal.metric)?.bare ? undefined : (goal.unit ?? 'nats');
  const isMet = goalsOf(lab, { goals: [goal] }).some((one) => goalState(one, metrics).met);
  const shown = (nats: number, bare: boolean): string => (bare ? format.plain(nats, 4) : `${format.plain(inUnit(nats, goal.unit ?? 'nats'), 4)} ${messages.app[goal.unit ?? 'nats']}`);
  return (
    <fieldset className="task-builder__goal">
      <legend className="visually-hidden">{words.goal(number)}</legend>
      <Select
        label={words.metric}
        hideLabel
        value={goal.metric}
        options={offered.map(({ name, symbol, now, bare }) => ({ value: name, label: `${symbol.replaceAll('_', '')} (${words.now(shown(now, bare))})` }))}
        onChange={(metric) => {
          const chosen = offered.find(({ name }) => name === metric);
          if (chosen) onChange(startGoal(chosen, goal.unit ?? format.unit));
        }}
      />
      <SegmentedChoice
        legend={words.comparison}
        hideLegend
        value={goal.is}
        options={[
          { value: 'below', label: words.below },
          { value: 'above', label: words.above },
        ]}
        onChange={(is) => onChange({ ...goal, is })}
      />
      <NumberField
        label={words.bound}
        hideLabel
        value={goal.than}
        format={(value) => format.plain(value)}
        min={0}
        max={1e6}
        step={0.01}
        {...(unit && { suffix: messages.app[unit] })}
        problemText={problemText}
        onChange={(than) => onChange({ ...goal, than })}
      />
      <Button kind="quiet" icon="close" hideLabel label={words.removeGoal(number)} onClick={onRemove} />
      {isMet && <p className="share__warning task-builder__met">{words.metAlready}</p>}
    </fieldset>
  );
}
