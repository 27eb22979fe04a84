import { Curve } from '../../charts/Curve';
import { Dot } from '../../charts/Dot';
import { Frame } from '../../charts/Frame';
import { Label } from '../../charts/Label';
import { RuleX } from '../../charts/RuleX';
import { Slider } from '../../controls/Slider';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { rowOf } from '../../math/losses/matrix';
import { tsaThreshold } from '../../math/losses/tsaThreshold';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { useConsistency, useGesture } from './consistencyCore';
import { setProgress, sizeOf } from './consistencyEdits';
import { consistencyWords } from './consistencyWords';
import { useUda } from './useUda';

const curves = ['linear', 'log', 'exp'] as const;
/** Where the curves lie apart. */
const labelPlaces = { linear: { x: 0.72, side: 'below' }, log: { x: 0.2, side: 'above' }, exp: { x: 0.28, side: 'below' } } as const;
const PLACES = 61;
const xs = Float64Array.from({ length: PLACES }, (_, i) => i / (PLACES - 1));

/** The threshold over the training, where the training stands, and on which side of it each labelled row lies. */
export function AnnealingChart({ controls }: { readonly controls: LabControls }) {
  const { format } = useI18n();
  const words = useWords(consistencyWords);
  const gesture = useGesture();
  const progress = useConsistency(({ scene }) => scene.progress);
  const schedule = useConsistency(({ scene }) => scene.loss.annealing);
  const batch = useConsistency(({ scene }) => scene.batch);
  const supervised = useUda()?.supervised;
  const { classes } = sizeOf(batch);
  const threshold = schedule === 'off' ? null : tsaThreshold(schedule, progress, classes);
  const ofLabels = supervised
    ? batch.labels.map((label, row) => ({ prob: rowOf(supervised.probs, row)[label] ?? Number.NaN, isKept: supervised.mask[row] === 1 }))
    : [];
  const percent = `${format.plain(progress * 100, 3)} %`;
  return (
      <Frame
        title={words.annealingTitle}
        description={words.annealingDescription({
          schedule: words.schedules[schedule],
          progress: percent,
          threshold: threshold === null ? null : format.fixed(threshold),
          kept: ofLabels.filter(({ isKept }) => isKept).length,
          all: ofLabels.length,
        })}
        xDomain={[0, 1]}
        yDomain={[0, 1]}
        yTicks={[0, 0.5, 1]}
        yLabel={words.ofTheLabel}
        height="fill"
        table={{
          caption: words.annealingTitle,
          columns: [words.progress, ...curves.map((one) => words.schedules[one])],
          rows: () =>
            [0, 0.25, 0.5, 0.75, 1].map((x) => [format.plain(x), ...curves.map((one) => format.fixed(tsaThreshold(one, x, classes)))]),
        }}
        tableLabel={words.dataTable}
        footer={
          controls === 'none' ? undefined : (
            <Locked by="progress">
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
            </Locked>
          )
        }
      >
        {curves.map((one) => (
          <Curve key={one} xs={xs} ys={xs.map((x) => tsaThreshold(one, x, classes))} role="ink" thin={one !== schedule} />
        ))}
        {curves.map((one) => (
          <Label
            key={one}
            x={labelPlaces[one].x}
            y={tsaThreshold(one, labelPlaces[one].x, classes)}
            side={labelPlaces[one].side}
            text={words.schedules[one]}
          />
        ))}
        <RuleX x={progress} role="ink" />
        {ofLabels.map(({ prob, isKept }, row) => (
          <Dot key={row} x={progress} y={prob} role="rival" hollow={!isKept} />
        ))}
        {threshold !== null && <Dot x={progress} y={threshold} role="ink" shape="diamond" />}
      </Frame>
  );
}
