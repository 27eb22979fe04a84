import { useId } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../controls/Button';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { Toggle } from '../../controls/Toggle';
import { useI18n } from '../../i18n/I18nContext';
import { useLoaded } from '../../i18n/useLoaded';
import { useWords } from '../../i18n/useWords';
import { useField } from '../../state/KlarityContext';
import { embedWords } from '../share/embed/embedWords';
import { builderWords } from './builderWords';
import { GoalEditor } from './GoalEditor';
import { LimitsOfTask } from './LimitsOfTask';
import { offeredMetrics, startGoal } from './startGoal';
import { LONGEST_MESSAGE, MOST_GOALS } from './taskCode';
import { taskDraft } from './taskDraft';
import type { TaskDraft } from './taskDraft';
import { TaskResult } from './TaskResult';
import './TaskBuilder.css';

const rooms = [builderWords, embedWords] as const;

type OfLab = Pick<TaskDraft, 'goals' | 'hide' | 'show' | 'lock'>;

/** A teacher's link in the making: the scene as it is, what is hidden of it, what is to be reached, and a message. */
export function TaskBuilder() {
  useLoaded(rooms);
  const { format } = useI18n();
  const words = useWords(builderWords);
  const id = useId();
  const lab = useField((state) => state.lab);
  const results = useField((state) => state.results);
  const draft = useStore(taskDraft);
  // Goals and secrets are those of one lab.
  const { goals, hide, show, lock }: OfLab = draft.lab === lab.lab ? draft : { goals: [], hide: [], show: null, lock: null };
  const { message, opens, lang } = draft;
  const metrics = lab.metrics(results);
  const offered = offeredMetrics(lab.lab, metrics);
  const secrets = Object.keys(lab.secrets ?? {});
  const [first] = offered;
  const keep = (change: Partial<OfLab>): void => taskDraft.setState({ lab: lab.lab, goals, hide, show, lock, ...change });
  return (
    <div className="task-builder">
      <p>{words.hint}</p>
      <div className="task-builder__message">
        <label className="control-label" htmlFor={id}>
          {words.message}
        </label>
        <textarea
          id={id}
          className="task-builder__text control-focus"
          rows={3}
          maxLength={LONGEST_MESSAGE}
          value={message}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => taskDraft.setState({ message: currentTarget.value })}
        />
        <p className="share__note" id={`${id}-hint`}>
          {words.messageHint} {words.messageLeft(LONGEST_MESSAGE - message.length)}
        </p>
      </div>
      <section className="task-builder__part" aria-labelledby={`${id}-goals`}>
        <h3 id={`${id}-goals`}>{words.goals}</h3>
        {goals.length === 0 && <p className="share__note">{words.noGoal}</p>}
        {goals.map((goal, i) => (
          <GoalEditor
            key={i}
            number={i + 1}
            lab={lab.lab}
            goal={goal}
            offered={offered}
            metrics={metrics}
            onChange={(next) => keep({ goals: goals.map((one, k) => (k === i ? next : one)) })}
            onRemove={() => keep({ goals: goals.filter((_, k) => k !== i) })}
          />
        ))}
        {first && goals.length < MOST_GOALS && (
          <Button label={words.addGoal} onClick={() => keep({ goals: [...goals, startGoal(offered[goals.length] ?? first, format.unit)] })} />
        )}
      </section>
      {secrets.length > 0 && (
        <section className="task-builder__part" aria-labelledby={`${id}-hide`}>
          <h3 id={`${id}-hide`}>{words.hide}</h3>
          {secrets.map((name) => (
            <Toggle
              key={name}
              label={words.hideName(name)}
              checked={hide.includes(name)}
              onChange={(isHidden) => keep({ hide: isHidden ? [...hide, name] : hide.filter((one) => one !== name) })}
            />
          ))}
          <p className="share__note">{words.hideHint}</p>
        </section>
      )}
      <LimitsOfTask lab={lab} hides={hide.length > 0} show={show} lock={lock} onChange={keep} />
      <div className="share__actions">
        <SegmentedChoice
          legend={words.opens}
          value={opens}
          options={[
            { value: 'page', label: words.asPage },
            { value: 'lab', label: words.asLab },
          ]}
          onChange={(next) => taskDraft.setState({ opens: next })}
        />
        <SegmentedChoice
          legend={words.language}
          value={lang}
          options={[
            { value: 'theirs', label: words.theirs },
            { value: 'en', label: 'English' },
            { value: 'zh', label: '中文' },
          ]}
          onChange={(next) => taskDraft.setState({ lang: next })}
        />
      </div>
      <TaskResult content={{ goals, hide, message }} show={hide.length > 0 ? [] : (show ?? [])} lock={lock ?? []} opens={opens} lang={lang === 'theirs' ? undefined : lang} />
    </div>
  );
}
