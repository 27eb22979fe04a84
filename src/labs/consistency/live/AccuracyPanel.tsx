import { useMemo } from 'react';
import { Dot } from '../../../charts/Dot';
import { Frame } from '../../../charts/Frame';
import { useWords } from '../../../i18n/useWords';
import { ApartLabels } from './ApartLabels';
import { RUN_STEPS } from './liveScene';
import { liveWords } from './liveWords';
import { networkMarks, networks } from './networkMarks';
import { StepCurve } from './StepCurve';
import { useLiveData } from './useLiveData';
import { useLiveRun } from './useLiveRun';
import { useTexts } from './useTexts';

/** How many of the test examples each network tells right, over the steps. */
export function AccuracyPanel() {
  const words = useWords(liveWords);
  const texts = useTexts();
  const { run, frame } = useLiveRun();
  const data = useLiveData();
  const frames = run?.frames;
  const series = useMemo(
    () => ({
      steps: (frames ?? []).map(({ step }) => step),
      withConsistency: (frames ?? []).map(({ accuracy }) => accuracy.withConsistency),
      supervisedOnly: (frames ?? []).map(({ accuracy }) => accuracy.supervisedOnly),
    }),
    [frames],
  );
  const table = useMemo(
    () => ({
      caption: words.accuracyTitle,
      columns: [words.step, words.withConsistency, words.supervisedOnly, words.gain],
      rows: () =>
        (frames ?? []).map(({ step, accuracy: { withConsistency, supervisedOnly } }) => [
          String(step),
          texts.percent(withConsistency),
          texts.percent(supervisedOnly),
          texts.points(withConsistency - supervisedOnly),
        ]),
    }),
    [frames, words, texts],
  );
  const accuracy = frame?.accuracy;
  const leads = accuracy && accuracy.withConsistency >= accuracy.supervisedOnly ? 'withConsistency' : 'supervisedOnly';
  return (
    <Frame
      title={words.accuracyTitle}
      subtitle={data && run ? words.accuracyAbout[run.problem.dataset](data.labelled.count, data.tested) : undefined}
      description={
        frame
          ? words.accuracyNow(frame.step, texts.percent(frame.accuracy.withConsistency), texts.percent(frame.accuracy.supervisedOnly))
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
        networks.map((name) => (
          <StepCurve key={name} xs={series.steps} ys={series[name]} step={frame.step} role={networkMarks[name].role} />
        ))}
      {frame &&
        networks.map((name) => (
          <Dot key={name} x={frame.step} y={frame.accuracy[name]} {...networkMarks[name]} />
        ))}
      {frame && (
        <ApartLabels
          x={frame.step}
          anchor={frame.step * 2 > RUN_STEPS ? 'end' : 'start'}
          labels={networks.map((name) => ({
            y: frame.accuracy[name],
            text: `${words[name]} ${texts.percent(frame.accuracy[name])}`,
            role: networkMarks[name].role,
            rise: name === leads ? 1.3 : -1.3,
          }))}
        />
      )}
    </Frame>
  );
}
