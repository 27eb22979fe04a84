import { useEffect, useId } from 'react';
import { Button } from '../../controls/Button';
import { useLoaded } from '../../i18n/useLoaded';
import { useWords } from '../../i18n/useWords';
import { goalState } from '../../lessons/goalState';
import { useField, useKlarity } from '../../state/KlarityContext';
import { GoalMeter } from '../study/GoalMeter';
import { studyWords } from '../study/studyWords';
import { AnswerButton } from './AnswerButton';
import { wordsOfTask } from './openTask';
import { taskWords } from './taskWords';
import '../study/Challenge.css';
import './TaskPanel.css';

const rooms = [taskWords, studyWords] as const;

/** What a teacher asks for: the message, the goals with their meters, and the way to the answer where something is hidden. */
export function TaskPanel({ heading: Heading = 'h2' }: { readonly heading?: 'h1' | 'h2' }) {
  useLoaded(rooms);
  const words = useWords(taskWords);
  const klarity = useKlarity();
  const id = useId();
  const task = useField((state) => state.task);
  const lab = useField((state) => state.lab);
  const results = useField((state) => state.results);
  const isAnswered = useField((state) => state.answered === state.revision && !state.failed);
  const { goals, message } = wordsOfTask(lab.lab, task?.code ?? '');
  const metrics = lab.metrics(results);
  const states = goals.map((goal) => ({ goal, state: goalState(goal, metrics) }));
  const outcome = task?.outcome;
  const isMet = outcome === 'open' && isAnswered && states.length > 0 && states.every(({ state }) => state.met);
  useEffect(() => {
    if (isMet && task) klarity.set({ task: { ...task, outcome: 'met' } });
  }, [isMet, task, klarity]);
  if (!task) return null;

  const hides = task.hidden.length > 0;
  const about = goals.length > 0 ? words.hidden : words.hiddenOnly;
  const paragraphs = message.split(/\n+/).filter((text) => text.trim() !== '');
  return (
    <section className="task" aria-labelledby={id}>
      <Heading id={id} className="task__title">
        {words.title}
      </Heading>
      <div className="task__message" dir="auto">
        {(paragraphs.length > 0 || goals.length === 0 ? paragraphs : [words.noMessage]).map((text, i) => (
          <p key={i}>{text}</p>
        ))}
      </div>
      {goals.length > 0 && (
        <ul className="challenge__goals task__goals">
          {states.map(({ goal, state }) => (
            <GoalMeter key={`${goal.metric} ${goal.is}`} goal={goal} state={state} />
          ))}
        </ul>
      )}
      {hides && outcome === 'open' && <p className="task__hidden">{about}</p>}
      <p className="task__said" role="status">
        {outcome === 'met' && <b>{hides ? words.metAndShown : words.met}</b>}
        {outcome === 'shown' && words.shown}
      </p>
      <div className="task__buttons">
        <Button kind="plain" icon="reset" label={words.start} onClick={() => klarity.replace(task.start)} />
        {hides && outcome === 'open' && <AnswerButton onShow={() => klarity.set({ task: { ...task, outcome: 'shown' } })} />}
      </div>
    </section>
  );
}
