import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords';
import { handMadeNumbers } from '../../lessons/committed';
import type { HandMadePrediction } from '../../lessons/lesson';
import { outcomeOf, widestGap } from '../../lessons/outcomeOf';
import { DrawnBars } from './DrawnBars';
import { OutcomeContext } from './outcomeContext';
import { PlacedMark } from './PlacedMark';
import { usePrediction } from './predictionContext';
import { studyWords } from './studyWords';
import { useAnswers } from './useAnswers';
import { useGapWords } from './useGapWords';
import './PredictByHand.css';

interface PredictByHandProps {
  readonly asked: HandMadePrediction;
  /** What the scale measures, with its unit. */
  readonly axis: string;
  /** One <Outcome> for each outcome that the lesson knows. */
  readonly children: ReactNode;
}

/** A prediction that is placed on a scale or drawn as bars; once it is committed, how far it is from the truth, and why. */
export function PredictByHand({ asked, axis, children }: PredictByHandProps) {
  const words = useWords(studyWords);
  const { chosen, committed, choose } = usePrediction();
  const answers = useAnswers(asked, committed);
  const { amount, gapInWords } = useGapWords(asked);
  const mine = chosen === null ? null : handMadeNumbers(asked, chosen);
  const place = (numbers: readonly number[]): void => choose(numbers.map((value) => Number(value.toPrecision(6))).join(','));

  const told = (numbers: readonly number[], truth: readonly number[]): string => {
    const at = widestGap(numbers, truth);
    const [my, its] = [numbers[at] ?? NaN, truth[at] ?? NaN];
    const parts = { mine: amount(my), truth: amount(its), gap: gapInWords(my, its) };
    return asked.kind === 'draw' ? words.widestGap({ bar: asked.bars[at] ?? '', ...parts }) : words.gapIs(parts);
  };
  const said = committed && mine && answers ? told(mine, answers.truth) : '';
  const shown = { axis, mine, truth: answers?.truth ?? null, said, place: committed ? null : place };
  return (
    <div className={asked.kind === 'place' ? 'by-hand' : 'by-hand by-hand__bars'}>
      {asked.kind === 'place' ? <PlacedMark asked={asked} {...shown} /> : <DrawnBars asked={asked} {...shown} />}
      <div className="by-hand__told" aria-live="polite">
        {said !== '' && mine && answers && (
          <>
            <p>
              <b>{said}</b>
            </p>
            <OutcomeContext value={outcomeOf(asked, mine, answers)}>{children}</OutcomeContext>
          </>
        )}
      </div>
    </div>
  );
}
