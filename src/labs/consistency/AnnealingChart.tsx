import { Curve } from '../../charts/Curve';
import { Dot } from '../../charts/Dot';
import { Frame } from '../../charts/Frame';
import { RuleX } from '../../charts/RuleX';
import { Slider } from '../../controls/Slider';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { tsaThreshold } from '../../math/losses/tsaThreshold';
import { useConsistency, useGesture } from './consistencyCore';
import { setProgress, sizeOf } from './consistencyEdits';
import { consistencyWords } from './consistencyWords';
import { rowOf } from '../../math/losses/matrix';

const PLACES = 61;
const xs = Float64Array.from({ length: PLACES }, (_, i) => i / (PLACES - 1));

/** The threshold over the training, where the training stands, and on which side of it each labelled row lies. */
export function AnnealingChart() {
  const { format } = useI18n();
  const words = useWords(consistencyWords);
  const gesture = useGesture();
  const progress = useConsistency(({ scene }) => scene.progress);
  const schedule = useConsistency(({ scene }) => scene.loss.annealing);
  const batch = useConsistency(({ scene }) => scene.batch);
  const supervised = useConsistency(({ results }) => results.uda?.supervised);
  if (schedule === 'off') return null;
  const { classes } = sizeOf(batch);
  const threshold = tsaThreshold(schedule, progress, classes);
  const ofLabels = supervised
    ? batch.labels.map((label, row) => ({ prob: rowOf(supervised.probs, row)[label] ?? Number.NaN, isKept: supervised.mask[row] === 1 }))
    : [];
  const percent = `${format.plain(progress * 100, 3)} %`;
  return (
    <div className="annealing">
      <Frame
        title={words.annealingTitle}
        description={words.annealingDescription({
          schedule: words.schedules[schedule],
          progress: percent,
          threshold: format.fixed(threshold),
          kept: ofLabels.filter(({ isKept }) => isKept).length,
          all: ofLabels.length,
        })}
        xDomain={[0, 1]}
        yDomain={[0, 1]}
        xLabel={words.progress}
        yLabel={words.ofTheLabel}
        height="fill"
        table={{
          caption: words.annealingTitle,
          columns: [words.progress, words.threshold],
          rows: () => [0, 0.25, 0.5, 0.75, 1].map((x) => [format.plain(x), format.fixed(tsaThreshold(schedule, x, classes))]),
        }}
        tableLabel={words.dataTable}
        footer={
          <Slider
            label={words.progress}
            value={progress}
            min={0}
            max={1}
            step={0.01}
            valueText={percent}
            showValue
            onChange={gesture('progress', (scene, _base, value) => setProgress(scene, value))}
          />
        }
      >
        <Curve xs={xs} ys={xs.map((x) => tsaThreshold(schedule, x, classes))} role="ink" />
        <RuleX x={progress} role="ink" />
        {ofLabels.map(({ prob, isKept }, row) => (
          <Dot key={row} x={progress} y={prob} role="rival" hollow={!isKept} />
        ))}
        <Dot x={progress} y={threshold} role="ink" shape="diamond" />
      </Frame>
    </div>
  );
}
