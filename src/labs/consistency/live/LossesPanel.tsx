import { max } from 'd3-array';
import { useMemo } from 'react';
import { Frame } from '../../../charts/Frame';
import type { Role } from '../../../charts/Role';
import { useI18n } from '../../../i18n/I18nContext';
import type { NumberFormat } from '../../../i18n/numberFormat';
import { useWords } from '../../../i18n/useWords';
import { inUnit } from '../../../math/unit';
import { useConsistency } from '../consistencyCore';
import { ApartLabels } from './ApartLabels';
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
/** From here on a loss is on its way out of all bounds, and is written with an exponent. */
const LARGE = 1e4;

const exponential = (value: number): string => (value === 0 ? '0' : value.toExponential(1).replace('+', '').replace('-', '−'));

const inTable = (format: NumberFormat, value: number): string => (value >= LARGE ? exponential(value) : format.fixed(value, 4));

/** L_s, L_u and their sum over the steps, of the network with consistency. */
export function LossesPanel() {
  const { format, messages } = useI18n();
  const words = useWords(liveWords);
  const { run, frame } = useLiveRun();
  const losses = run?.losses;
  const steps = useLossSteps(losses?.total);
  const unit = messages.app[format.unit];
  const isAnnealed = useConsistency(({ scene }) => scene.loss.annealing !== 'off');
  const written = (nats: number): string =>
    Number.isFinite(nats) && nats >= LARGE ? exponential(inUnit(nats, format.unit)) : format.info(nats);
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
      rows: () => steps.map((step) => [String(step), ...names.map((name) => inTable(format, shown[name][step] ?? Number.NaN))]),
    }),
    [steps, shown, words, unit, format],
  );
  const now = run && frame ? standingAt(run, frame.step)?.losses : null;
  return (
    <Frame
      title={words.lossesTitle}
      subtitle={isAnnealed ? words.lossesAnnealed : words.lossesAbout}
      description={
        now && frame
          ? words.lossesNow(frame.step, written(now.supervised), written(now.unsupervised), written(now.total), unit)
          : ''
      }
      xDomain={[0, RUN_STEPS]}
      yDomain={[0, top]}
      formatY={top >= LARGE ? exponential : undefined}
      xLabel={words.step}
      yLabel={unit}
      height="fill"
      table={table}
      tableLabel={words.dataTable}
    >
      {frame &&
        names.map((name) => <StepCurve key={name} xs={steps} ys={shown[name]} step={frame.step} role={roles[name]} />)}
      <ApartLabels
        x={RUN_STEPS}
        anchor="end"
        labels={names.map((name) => ({
          y: top,
          text: now ? `${words.lossNames[name]} ${written(now[name])}` : words.lossNames[name],
          role: roles[name],
        }))}
      />
    </Frame>
  );
}
