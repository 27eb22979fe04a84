import { useMemo } from 'react';
import { Curve } from '../../charts/Curve';
import { Frame } from '../../charts/Frame';
import { FreeLabels } from '../../charts/FreeLabels';
import { RuleY } from '../../charts/RuleY';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { inUnit } from '../../math/unit';
import type { LabControls } from '../lab';
import { RunButtons } from '../RunButtons';
import { RunSlider } from '../RunSlider';
import { Locked } from '../Locked';
import { InfiniteNote } from './InfiniteNote';
import { usePlayback } from './playback';
import { useGesture } from './samplesCore';
import { setStep } from './samplesEdits';
import { SHOWN_WALKS } from './samplesQueries';
import { samplesWords } from './samplesWords';
import { useUnit } from './useUnit';
import { ROLES, SIDES, useWalks } from './useWalks';
import { walkDomain } from './walkDomain';
import './WalkPanel.css';

/** Farther than any axis reaches, where a law is ruled out. */
const OUTSIDE = 1e6;

/** Many walks of the evidence, from both truths, against the drifts that KL says. */
export function WalkPanel({ controls }: { readonly controls: LabControls }) {
  const { format } = useI18n();
  const words = useWords(samplesWords);
  const { unit } = useUnit();
  const { walks, scene, frame, thresholds } = useWalks();
  const playback = usePlayback();
  const gesture = useGesture();
  const { step, last } = playback;
  const plan = walks?.plan ?? null;
  const every = plan?.every ?? 1;
  const frames = plan?.frames ?? 1;
  const drifts = { p: plan?.klPQ.value ?? Number.NaN, q: -(plan?.klQP.value ?? Number.NaN) };
  const shown = SIDES.filter((side) => scene.truth === 'both' || scene.truth === side);

  const fans = useMemo(
    () =>
      SIDES.map((side) => {
        const paths = walks?.[side]?.paths;
        if (!paths || !walks) return null;
        const row = walks.plan.frames + 1;
        const count = Math.min(SHOWN_WALKS, Math.floor(paths.length / row));
        const xs: number[] = [];
        const ys: number[] = [];
        for (let walk = 0; walk < count; walk++) {
          for (let i = 0; i <= frame; i++) {
            const nats = paths[walk * row + i] ?? Number.NaN;
            const isCertain = Math.abs(nats) === Infinity;
            xs.push((i - (isCertain ? 1 : 0)) * walks.plan.every);
            ys.push(isCertain ? Math.sign(nats) * OUTSIDE : inUnit(nats, format.unit));
            // Certain is certain: the walk leaves the frame, and is over.
            if (isCertain) break;
          }
          xs.push(Number.NaN);
          ys.push(Number.NaN);
        }
        return { xs, ys };
      }),
    [walks, frame, format.unit],
  );
  const means = SIDES.map((side) => {
    const run = walks?.[side];
    if (!run) return null;
    const upTo = Array.from({ length: frame + 1 }, (_, i) => i);
    return { xs: upTo.map((i) => i * every), ys: upTo.map((i) => inUnit((run.sums[i] ?? Number.NaN) / run.walks, format.unit)) };
  });
  const end = frames * every;
  const yDomain = walkDomain(shown.map((side) => drifts[side] * end), thresholds).map((nats) => inUnit(nats, format.unit));
  const [low = -1, high = 1] = yDomain;
  const upper = inUnit(thresholds.upper, format.unit);
  const lower = inUnit(thresholds.lower, format.unit);
  const lines = shown.map((side) => {
    const slope = inUnit(drifts[side], format.unit);
    return { side, xs: [0, end], ys: [0, slope * end], slope };
  });
  // Where a drift line leaves the frame, or ends.
  const spotsOf = (slope: number, side: 'p' | 'q') => {
    const bound = side === 'p' ? high : low;
    const reach = Math.min(end, Math.abs(bound / slope));
    return [0.72, 0.5, 0.9, 0.3].map((share) => ({
      x: reach * share,
      y: slope * reach * share,
      side: side === 'p' ? ('below' as const) : ('above' as const),
      anchor: 'start' as const,
      clearance: 6,
    }));
  };
  const rows = (exact: boolean) => {
    const at = [...new Set(Array.from({ length: 41 }, (_, i) => Math.round((i * frames) / 40)))];
    return at.map((i) => [
      i * every,
      ...shown.flatMap((side) => {
        const run = walks?.[side];
        const mean = run ? (run.sums[i] ?? Number.NaN) / run.walks : Number.NaN;
        return [inUnit(mean, format.unit), inUnit(drifts[side] * i * every, format.unit)];
      }),
    ].map((value, j) => (exact || j === 0 ? value : Number(value.toFixed(4)))));
  };
  const infinite = shown.some((side) => !Number.isFinite(drifts[side]));
  return (
    <Frame
      title={words.walkTitle}
      subtitle={words.walkAbout}
      description={words.walkDescription({
        walks: format.plain(scene.walks),
        samples: format.plain(frame * every),
        up: format.signedInfo(drifts.p),
        down: format.signedInfo(drifts.q),
        unit,
      })}
      xDomain={[0, Math.max(end, 1)]}
      yDomain={[low, high]}
      xLabel={words.samples}
      yLabel={words.evidence(unit)}
      height="fill"
      table={{
        caption: words.walkTable(unit),
        columns: [words.samples, ...shown.flatMap((side) => [words.meanIf(side), words.driftIf(side)])],
        rows: () => rows(false).map((row) => row.map((value) => format.plain(value, 6))),
        exactRows: () => rows(true),
      }}
      tableLabel={words.dataTable}
      footer={
        <>
          {infinite && plan && <InfiniteNote klPQ={plan.klPQ} klQP={plan.klQP} />}
          <Locked by="step">
            <div className="samples-run" role="group" aria-label={words.run}>
              <RunButtons playback={playback} words={words} />
              {controls !== 'none' && (
                <RunSlider
                  playback={playback}
                  label={words.samples}
                  valueText={words.samplesOf(format.plain(step * every), format.plain(last * every))}
                  onChange={gesture('step', (now, _base, value) => setStep(now, value))}
                />
              )}
            </div>
          </Locked>
        </>
      }
    >
      <RuleY y={upper} role="truth" label={words.decideFor('p')} />
      <RuleY y={lower} role="rival" label={words.decideFor('q')} side="below" />
      {SIDES.map((side, i) => {
        const fan = fans[i];
        return fan && shown.includes(side) && <Curve key={side} xs={fan.xs} ys={fan.ys} role={ROLES[side]} thin className="samples-fan" />;
      })}
      {lines.map(({ side, xs, ys }) => (
        <Curve key={side} xs={xs} ys={ys} role="ink" thin className="samples-drift" />
      ))}
      {SIDES.map((side, i) => {
        const mean = means[i];
        return mean && shown.includes(side) && <Curve key={side} xs={mean.xs} ys={mean.ys} role={ROLES[side]} />;
      })}
      <FreeLabels
        labels={lines
          .filter(({ slope }) => Number.isFinite(slope) && slope !== 0)
          .map(({ side, slope }) => ({
            text: words.driftLabel(side, format.signed(slope)),
            role: ROLES[side],
            spots: spotsOf(slope, side),
          }))}
        lines={lines}
      />
    </Frame>
  );
}
