import { max } from 'd3-array';
import { useMemo } from 'react';
import { Frame } from '../../../charts/Frame';
import { Label } from '../../../charts/Label';
import type { Role } from '../../../charts/Role';
import { useI18n } from '../../../i18n/I18nContext';
import { useWords } from '../../../i18n/useWords';
import { inUnit } from '../../../math/unit';
import { RUN_STEPS } from './liveScene';
import { liveWords } from './liveWords';
import { standingAt } from './standingAt';
import { StepCurve } from './StepCurve';
import { useLiveRun } from './useLiveRun';
import { useLossSteps } from './useLossSteps';

const names = ['total', 'supervised', 'unsupervised'] as const;
const roles: Readonly<Record<(typeof names)[number], Role>> = { total: 'ink', supervised: 'truth', unsupervised: 'forward' };

/** The least top of the axis, in nats: the loss of who knows nothing of ten classes fits under it. */
const TOP = 2.5;
/** Parts of the top at which the names stand, one under the other, beyond what most runs draw there. */
const NAME_HEIGHTS = [0.97, 0.82, 0.67] as const;

/** L_s, L_u and their sum over the steps, of the network with consistency. */
export function LossesPanel() {
  const { format, messages } = useI18n();
  const words = useWords(liveWords);
  const { run, frame } = useLiveRun();
  const losses = run?.losses;
  const steps = useLossSteps(losses?.total);
  const unit = messages.app[format.unit];
  const shown = useMemo(() => {
    const of = (name: (typeof names)[number]): readonly number[] =>
      Array.from(losses?.[name] ?? [], (value) => inUnit(value, format.unit));
    return { total: of('total'), supervised: of('supervised'), unsupervised: of('unsupervised') };
  }, [losses, format.unit]);
  const top = useMemo(
    () => Math.max(inUnit(TOP, format.unit), max(names.flatMap((name) => shown[name]).filter(Number.isFinite)) ?? 0),
    [shown, format.unit],
  );
  const table = useMemo(
    () => ({
      caption: `${words.lossesTitle} (${unit})`,
      columns: [words.step, ...names.map((name) => words.lossNames[name])],
      rows: () => steps.map((step) => [String(step), ...names.map((name) => format.fixed(shown[name][step] ?? Number.NaN, 4))]),
    }),
    [steps, shown, words, unit, format],
  );
  const now = run && frame ? standingAt(run, frame.step)?.losses : null;
  return (
    <Frame
      title={words.lossesTitle}
      subtitle={words.lossesAbout}
      description={
        now && frame
          ? words.lossesNow(frame.step, format.info(now.supervised), format.info(now.unsupervised), format.info(now.total), unit)
          : ''
      }
      xDomain={[0, RUN_STEPS]}
      yDomain={[0, top]}
      xLabel={words.step}
      yLabel={unit}
      height="fill"
      table={table}
      tableLabel={words.dataTable}
    >
      {frame &&
        names.map((name) => <StepCurve key={name} xs={steps} ys={shown[name]} step={frame.step} role={roles[name]} />)}
      {names.map((name, i) => (
        <Label
          key={name}
          x={RUN_STEPS}
          y={top * (NAME_HEIGHTS[i] ?? 1)}
          anchor="end"
          text={now ? `${words.lossNames[name]} ${format.info(now[name])}` : words.lossNames[name]}
          role={roles[name]}
        />
      ))}
    </Frame>
  );
}
