import { useEffect, useState } from 'react';
import { answersTo } from '../../lessons/outcomeOf';
import type { Answers } from '../../lessons/outcomeOf';
import type { HandMadePrediction } from '../../lessons/lesson';
import { useKlarity } from '../../state/KlarityContext';
import { sceneMetrics } from '../../state/sceneMetrics';
import { openedLab } from '../openLab';
import { useLesson } from './useLesson';

/** What a prediction is held against, computed from the figures of the lesson, whatever the reader has made of them; null before it is asked for. */
export function useAnswers(asked: HandMadePrediction, isAskedFor: boolean): Answers | null {
  const klarity = useKlarity();
  const lesson = useLesson();
  const [answers, setAnswers] = useState<Answers | null>(null);
  useEffect(() => {
    if (!isAskedFor) return;
    let isCurrent = true;
    const { core } = openedLab(lesson.lab);
    answersTo(lesson, asked, (figure) => sceneMetrics(klarity.engine, core, figure)).then(
      (found) => isCurrent && setAnswers(found),
      (error: unknown) => isCurrent && klarity.notify([{ kind: 'call-failed', call: lesson.name, message: String(error) }]),
    );
    return () => {
      isCurrent = false;
    };
  }, [klarity, lesson, asked, isAskedFor]);
  return isAskedFor ? answers : null;
}
