import { useMemo } from 'react';
import { Frame } from '../../../charts/Frame';
import { useI18n } from '../../../i18n/I18nContext';
import { useWords } from '../../../i18n/useWords';
import { sentences } from '../../../i18n/sentences';
import { useConsistency } from '../consistencyCore';
import { ApartLabels } from './ApartLabels';
import { RUN_STEPS } from './liveScene';
import { liveWords } from './liveWords';
import { standingAt } from './standingAt';
import { StepCurve } from './StepCurve';
import { useLiveRun } from './useLiveRun';
import { useLossSteps } from './useLossSteps';
import { useTexts } from './useTexts';

/** The share of the unlabelled batch that passes the mask over the steps, and with annealing that of the labels that count. */
export function SharesPanel() {
  const { format } = useI18n();
  const words = useWords(liveWords);
  const texts = useTexts();
  const { run, frame } = useLiveRun();
  const confidence = useConsistency(({ scene }) => scene.loss.confidence);
  const isAnnealed = useConsistency(({ scene }) => scene.loss.annealing !== 'off');
  const losses = run?.losses;
  const steps = useLossSteps(losses?.total);
  const names = isAnnealed ? (['maskShare', 'labelledShare'] as const) : (['maskShare'] as const);
  const table = useMemo(
    () => ({
      caption: words.sharesTitle,
      columns: [words.step, words.maskShare, words.labelledShare],
      rows: () =>
        steps.map((step) => [
          String(step),
          ...[losses?.maskShare, losses?.labelledShare].map((share) => words.percent(format.fixed(100 * (share?.[step] ?? Number.NaN), 1))),
        ]),
    }),
    [steps, losses, words, format],
  );
  const now = run && frame ? standingAt(run, frame.step)?.losses : null;
  return (
    <Frame
      title={words.sharesTitle}
      subtitle={words.sharesAbout(format.plain(confidence, 3))}
      description={
        now && frame
          ? sentences([
              words.sharesNow(frame.step, texts.percent(now.maskShare)),
              ...(isAnnealed ? [words.sharesAnnealed(texts.percent(now.labelledShare))] : []),
            ])
          : ''
      }
      xDomain={[0, RUN_STEPS]}
      yDomain={[0, 1]}
      formatY={texts.axis}
      xLabel={words.step}
      height="fill"
      table={table}
      tableLabel={words.dataTable}
    >
      {frame &&
        losses &&
        names.map((name) => (
          <StepCurve key={name} xs={steps} ys={losses[name]} step={frame.step} role={name === 'maskShare' ? 'forward' : 'truth'} />
        ))}
      <ApartLabels
        x={RUN_STEPS}
        anchor="end"
        labels={names.map((name) => ({
          y: 0,
          text: now ? `${words[name]} ${texts.percent(now[name])}` : words[name],
          role: name === 'maskShare' ? 'forward' : 'truth',
        }))}
      />
    </Frame>
  );
}
