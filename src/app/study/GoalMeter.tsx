import { SubscriptText } from '../../charts/SubscriptText';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { GoalState } from '../../lessons/goalState';
import type { Goal } from '../../lessons/lesson';
import { inUnit } from '../../math/unit';
import { studyWords } from './studyWords';

interface GoalMeterProps {
  readonly goal: Goal;
  readonly state: GoalState;
}

/** How near the figure is to one goal. */
export function GoalMeter({ goal, state }: GoalMeterProps) {
  const { format, messages } = useI18n();
  const words = useWords(studyWords);
  const { symbol, is, than, bare = false, unit: said = format.unit } = goal;
  const unit = messages.app[said];
  const bareNumber = (value: number): string => (Number.isInteger(value) ? format.plain(value) : format.fixed(value));
  const number = (value: number): string => (bare ? bareNumber(value) : format.fixed(inUnit(value, said)));
  const amount = (value: number): string => (bare ? number(value) : `${number(value)} ${unit}`);
  const bound = typeof than === 'number' ? amount(state.bound) : words.amountOf(than.symbol, number(state.bound), unit);
  const parts = { symbol, now: amount(state.now), bound };
  const text = is === 'above' ? words.goalAbove(parts) : words.goalBelow(parts);
  return (
    <li className={state.met ? 'goal goal--met' : 'goal'}>
      <span className="goal__text">
        <SubscriptText text={text} />
      </span>
      <span className="goal__state">{state.met ? <>✓ {words.goalReached}</> : words.goalOpen}</span>
      <span className="goal__meter" role="meter" aria-label={text.replaceAll('_', '')} aria-valuemin={0} aria-valuemax={100} aria-valuenow={Math.round(100 * state.share)}>
        <span className="goal__fill" style={{ inlineSize: `${100 * state.share}%` }} />
      </span>
    </li>
  );
}
