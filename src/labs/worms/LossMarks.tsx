import { Curve } from '../../charts/Curve';
import { Dot } from '../../charts/Dot';
import { Handle } from '../../charts/Handle';
import { Label } from '../../charts/Label';
import { RuleX } from '../../charts/RuleX';
import { RuleY } from '../../charts/RuleY';
import { Trail } from '../../charts/Trail';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { oneParameterFamilies } from '../../math/families/finite';
import { directions } from '../../math/geometry/direction';
import type { LossCurve } from '../../math/geometry/lossCurve';
import { inUnit } from '../../math/unit';
import { Locked } from '../Locked';
import { useGesture, useWorms } from './wormsCore';
import { setTheta } from './wormsEdits';
import { LeavingMark } from './LeavingMark';
import { curveAt, labelNode } from './lossScale';
import { useModelName, useShownTheta } from './useShown';
import { wormsWords } from './wormsWords';

interface LossMarksProps {
  readonly curve: LossCurve;
  /** Of the axis, in the reader's unit. */
  readonly top: number;
  /** In nats; NaN until it is known. */
  readonly rivalKl: number;
  /** Of q_θ where it stands, in nats; NaN until it is known. */
  readonly kl: number;
}

/** What stands in the loss chart: the curves, their minima, the rival's line, the path, and θ to take hold of. */
export function LossMarks({ curve, top, rivalKl, kl }: LossMarksProps) {
  const { messages, format } = useI18n();
  const words = useWords(wormsWords);
  const gesture = useGesture();
  const direction = useWorms(({ scene }) => scene.direction);
  const family = useWorms(({ scene }) => oneParameterFamilies[scene.approximation.family]);
  const step = useWorms(({ scene }) => scene.run.step);
  const trajectory = useWorms(({ results }) => results.approximation?.trajectory);
  const theta = useShownTheta();
  const rivalName = useModelName('rival');
  const shown = (nats: number): number => inUnit(nats, format.unit);

  const { slider } = family.parameter;
  const minima = { forward: [curve.forwardMinimum], reverse: curve.reverseMinima };
  const names = { forward: words.forwardCurve, reverse: words.reverseCurve };
  // Read off the curve, so that the mark follows before the worker has answered; what is said is the exact number.
  const here = shown(curveAt(curve, curve[direction], theta));
  const isAbove = here > top;

  return (
    <>
      <RuleY
        y={shown(rivalKl)}
        role="rival"
        label={words.rivalLine(rivalName, format.info(rivalKl))}
        placement="start"
      />
      {rivalKl === Infinity && (
        <Label
          x={0}
          y={top}
          side="below"
          inset
          text={words.rivalLine(rivalName, format.info(rivalKl))}
          role="rival"
        />
      )}
      {directions.map((one) => {
        const kls = curve[one].map(shown);
        const side = one === 'forward' ? 'right' : 'left';
        const node = labelNode(kls, top, side);
        return (
          <g key={one}>
            <Curve xs={curve.thetas} ys={kls} role={one} thin={one !== direction} />
            {Number.isFinite(kls[node]) && (
              <Label
                x={curve.thetas[node] ?? 0}
                y={kls[node] ?? 0}
                anchor={side === 'right' ? 'start' : 'end'}
                text={names[one]}
                role={one}
              />
            )}
            {/* A minimum moves with p, and remains the same mark. */}
            {minima[one].map((minimum, i) => (
              <Dot key={i} x={minimum.theta} y={shown(minimum.kl)} role={one} shape="square" />
            ))}
          </g>
        );
      })}
      {minima[direction].map((minimum, i) => (
        <RuleX
          key={i}
          x={minimum.theta}
          placement="end"
          role={direction}
          label={words.minimum(format.fixed(minimum.theta))}
        />
      ))}
      {trajectory && step > 0 && (
        <Trail xs={trajectory.thetas} ys={trajectory.losses.map(shown)} upTo={step + 1} role={direction} />
      )}
      {trajectory && <LeavingMark trajectory={trajectory} top={top} />}
      {isAbove && (
        <Label x={theta} y={top} side="below" clearance={6} text={words.above(format.info(kl))} role={direction} />
      )}
      <Locked by="approximation">
        <Handle
          x={theta}
          y={Number.isFinite(here) ? Math.min(here, top) : top}
          axis="x"
          value={theta}
          min={Math.min(slider.min, theta)}
          max={Math.max(slider.max, theta)}
          step={slider.step * 10}
          role={direction}
          label={words.thetaOnCurve}
          valueText={words.thetaSpoken(format.fixed(theta), names[direction], format.info(kl), messages.app[format.unit])}
          onChange={gesture('theta', (scene, _base, value) => setTheta(scene, value))}
        />
      </Locked>
    </>
  );
}
