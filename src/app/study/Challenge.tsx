import { useEffect, useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../controls/Button';
import { useWords } from '../../i18n/useWords';
import { goalState, keepsRules } from '../../lessons/goalState';
import { useField, useKlarity } from '../../state/KlarityContext';
import { Lab } from '../Lab';
import { sameFigure } from './sameFigure';
import { GoalMeter } from './GoalMeter';
import { achieve, chapterProgress } from './progress';
import { studyWords } from './studyWords';
import { useTextFigure } from './textFigureContext';
import { useLesson } from './useLesson';
import { useProgress } from './useProgress';
import { useTwoColumns } from './useTwoColumns';
import './Challenge.css';

/** Something to bring about in the figure, with a meter that shows how far off it is. */
export function Challenge({ children }: { readonly children: ReactNode }) {
  const words = useWords(studyWords);
  const klarity = useKlarity();
  const { name, challenge } = useLesson();
  const { hold, veil } = useTextFigure();
  const isBeside = useTwoColumns();
  const scene = useField((state) => state.scene);
  const results = useField((state) => state.results);
  const lab = useField((state) => state.lab);
  const isAnswered = useField((state) => state.answered === state.revision && !state.failed);
  const wasMet = chapterProgress(useProgress(), name).met;
  const [begun, setBegun] = useState(false);
  const [wasShown, setShown] = useState(false);
  const [metNow, setMetNow] = useState(false);
  const id = useId();

  const metrics = lab.metrics(results);
  const states = challenge.goals.map((goal) => ({ goal, state: goalState(goal, metrics) }));
  const isAllowed = keepsRules(challenge, scene);
  // Who finds the same one alone has found it.
  const isOurs = wasShown && sameFigure(scene, challenge.solution);
  const isMet = begun && isAnswered && isAllowed && !isOurs && states.every(({ state }) => state.met);
  // Once met it stays so, until it is started over.
  if (isMet && !metNow) setMetNow(true);
  useEffect(() => {
    if (!isMet) return;
    achieve(name, { met: true });
    veil(false);
  }, [isMet, name, veil]);

  const start = (): void => {
    hold();
    veil(challenge.hides === true);
    klarity.go({}, challenge.start);
    setMetNow(false);
    setShown(false);
    setBegun(true);
  };
  const showOne = (): void => {
    klarity.go({}, challenge.solution);
    veil(false);
    setShown(true);
  };
  return (
    <section className="challenge" aria-labelledby={id}>
      <h2 id={id}>{words.challenge}</h2>
      {children}
      <div className="challenge__buttons">
        <Button kind={begun ? 'plain' : 'primary'} label={begun ? words.restart : words.start} onClick={start} />
        {begun && <Button kind="quiet" label={words.showOne} onClick={showOne} />}
      </div>
      {begun && !isBeside && (
        <div className="study__part">
          <Lab show={challenge.parts} controls="essential" />
        </div>
      )}
      {begun && (
        <ul className="challenge__goals">
          {states.map(({ goal, state }) => (
            <GoalMeter key={`${goal.metric} ${goal.is}`} goal={goal} state={state} />
          ))}
        </ul>
      )}
      <p className="challenge__said" role="status">
        {begun && !isAllowed && words.broken}
        {begun && isOurs && words.shown}
        {metNow && !isOurs && isAllowed && <b>{words.done}</b>}
        {!begun && wasMet && words.doneEarlier}
      </p>
    </section>
  );
}
