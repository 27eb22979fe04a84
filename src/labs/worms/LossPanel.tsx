import { Frame } from '../../charts/Frame';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { inUnit } from '../../math/unit';
import { useWorms } from './wormsCore';
import { InfiniteNote } from './InfiniteNote';
import { outcomesOf } from './wormsScene';
import { LossMarks } from './LossMarks';
import { lossTop } from './lossScale';
import { RunControls } from './RunControls';
import { useComparison, useCurve, useShownTheta } from './useShown';
import { wormsWords } from './wormsWords';

/** Both divergences over θ, their minima, the rival to beat, and the optimizer's path. */
export function LossPanel({ controls }: { readonly controls: LabControls }) {
  const { messages, format } = useI18n();
  const words = useWords(wormsWords);
  const direction = useWorms(({ scene }) => scene.direction);
  const outcomes = useWorms(({ scene }) => outcomesOf(scene));
  const curve = useCurve();
  const rival = useComparison('rival');
  const approximation = useComparison('approximation');
  const theta = useShownTheta();
  if (!curve) return null;

  const unit = messages.app[format.unit];
  const rivalKl = rival && (direction === 'forward' ? rival.klPQ : rival.klQP);
  const modelKl = approximation && (direction === 'forward' ? approximation.klPQ : approximation.klQP);
  const minima = [curve.forwardMinimum, ...curve.reverseMinima].map(({ kl }) => inUnit(kl, format.unit));
  const top = lossTop(minima, inUnit(rivalKl?.value ?? 0, format.unit));
  const everyTwelfth = [...curve.thetas.keys()].filter((i) => i % 12 === 0);

  return (
    <Frame
      title={words.lossTitle}
      subtitle={direction === 'forward' ? words.lossForward(outcomes - 1) : words.lossReverse}
      description={words.lossDescription({
        theta: format.fixed(theta),
        forward: format.info(approximation?.klPQ.value ?? Number.NaN),
        reverse: format.info(approximation?.klQP.value ?? Number.NaN),
        best: format.fixed(curve.forwardMinimum.theta),
        bestValue: format.info(curve.forwardMinimum.kl),
        rival: format.info(rivalKl?.value ?? Number.NaN),
        unit,
      })}
      xDomain={[0, 1]}
      yDomain={[0, top]}
      xLabel={words.theta}
      yLabel={unit}
      height="fill"
      interactive
      table={{
        caption: `${words.lossTitle}, ${unit}`,
        columns: [words.theta, words.forwardCurve, words.reverseCurve],
        rows: everyTwelfth.map((i) => [
          format.fixed(curve.thetas[i] ?? Number.NaN),
          format.info(curve.forward[i] ?? Number.NaN),
          format.info(curve.reverse[i] ?? Number.NaN),
        ]),
      }}
      tableLabel={words.dataTable}
      footer={
        <>
          {curve.reverseInfiniteAt.length > 0 && (
            <InfiniteNote text={words.everywhere(curve.reverseInfiniteAt)} />
          )}
          <RunControls controls={controls} />
        </>
      }
    >
      <LossMarks curve={curve} top={top} rivalKl={rivalKl?.value ?? Number.NaN} kl={modelKl?.value ?? Number.NaN} />
    </Frame>
  );
}
