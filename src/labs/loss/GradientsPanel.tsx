import { Arrow } from '../../charts/Arrow';
import { Frame } from '../../charts/Frame';
import { Handle } from '../../charts/Handle';
import { Label } from '../../charts/Label';
import { RuleY } from '../../charts/RuleY';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { SettledStatus } from '../SettledStatus';
import { Locked } from '../Locked';
import { useGesture, useLoss } from './lossCore';
import { setGiven, setLogit } from './lossEdits';
import { LOGITS, shapeOf } from './lossScene';
import type { LossScene, Rows } from './lossScene';
import { lossWords } from './lossWords';
import { useBrushed } from './useBrushed';
import { useResult } from './useResult';
import './GradientsPanel.css';

/** How many logits long an arrow is for a gradient of 1: small ones are magnified and large ones, of a low temperature, made smaller, by a number that is said. */
const MAGNIFICATIONS = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100, 300] as const;
const LONGEST = 4;
/** Less than this is rounding. */
const NOTHING = 1e-12;

const magnified = (most: number): number => MAGNIFICATIONS.findLast((times) => times * most <= LONGEST) ?? MAGNIFICATIONS[0];

interface Side {
  readonly key: 'student' | 'target';
  readonly symbol: 'z' | 't';
  readonly logits: Rows;
  readonly kl: ArrayLike<number> | undefined;
  readonly crossEntropy: ArrayLike<number> | undefined;
  readonly write: typeof setLogit;
}

/** What gradient descent does to the logits of one example: by KL and by cross-entropy, and to the target's where it learns too. */
export function GradientsPanel({ controls }: { readonly controls: LabControls }) {
  const scene = useLoss((state) => state.scene);
  const result = useResult();
  const { target } = scene;
  const student: Side = {
    key: 'student',
    symbol: 'z',
    logits: scene.student,
    kl: result?.gradients.kl.values,
    crossEntropy: result?.gradients.crossEntropy.values,
    write: setLogit,
  };
  const sides =
    scene.learned && target.kind === 'logits'
      ? [
          student,
          {
            key: 'target',
            symbol: 't',
            logits: target.logits,
            kl: result?.targetGradients?.kl.values,
            crossEntropy: result?.targetGradients?.crossEntropy.values,
            write: setGiven,
          } as const,
        ]
      : [student];
  return (
    <div className="loss-gradients">
      {sides.map((side) => (
        <GradientFrame key={side.key} side={side} scene={scene} isAlone={sides.length === 1} controls={controls} />
      ))}
    </div>
  );
}

interface GradientFrameProps {
  readonly side: Side;
  readonly scene: LossScene;
  readonly isAlone: boolean;
  readonly controls: LabControls;
}

function GradientFrame({ side, scene, isAlone, controls }: GradientFrameProps) {
  const { format } = useI18n();
  const words = useWords(lossWords);
  const gesture = useGesture();
  const brushed = useBrushed();
  const [rows, classes] = shapeOf(scene);
  const row = Math.min(brushed?.row ?? scene.brush?.row ?? 0, rows - 1);
  const logits = side.logits[row] ?? [];
  const at = (values: ArrayLike<number> | undefined, c: number): number => values?.[row * classes + c] ?? Number.NaN;
  const places = Array.from({ length: classes }, (_, c) => c);
  const gap = Math.max(...places.map((c) => Math.abs(at(side.kl, c) - at(side.crossEntropy, c))));
  const isSame = gap < NOTHING;
  const steepest = Math.max(...places.flatMap((c) => [Math.abs(at(side.kl, c)), Math.abs(at(side.crossEntropy, c))]));
  const reach = magnified(steepest);
  const tips = places.flatMap((c) => [at(side.kl, c), at(side.crossEntropy, c)].map((gradient) => (logits[c] ?? 0) - reach * gradient));
  const ends = [...logits, ...tips].filter((end) => Number.isFinite(end));
  const high = Math.max(4, ...ends.map(Math.ceil)) + 1;
  const low = Math.min(-1, ...ends.map(Math.floor)) - 1;
  const isFlat = steepest < NOTHING;
  const alike = isFlat ? words.noGradients : words.sameGradients;
  const said = Number.isNaN(gap) ? '' : isSame ? alike : words.splitGradients(format.fixed(gap));
  const hint = isAlone ? words.frozenHint : words.learnedHint[side.key];
  const role = side.key === 'student' ? 'forward' : 'truth';
  return (
    <Frame
      title={(side.key === 'student' ? words.gradientsTitle : words.targetGradientsTitle)(rows === 1 ? null : row)}
      subtitle={scene.wiring === 'right' ? hint : `${hint} ${words.rightWired}`}
      description={said}
      xDomain={[-0.6, classes - 0.4]}
      yDomain={[low, high]}
      xTicks={places}
      formatX={(c) => String(c)}
      xLabel={words.classLabel}
      yLabel={side.symbol}
      height="fill"
      interactive={controls !== 'none'}
      table={{
        caption: words.gradientsTable(side.symbol, row),
        columns: [words.classLabel, side.symbol, `∂KL/∂${side.symbol}`, `∂CE/∂${side.symbol}`],
        rows: () =>
          places.map((c) => [
            String(c),
            format.plain(logits[c] ?? Number.NaN),
            format.fixed(at(side.kl, c), 6),
            format.fixed(at(side.crossEntropy, c), 6),
          ]),
      }}
      tableLabel={words.dataTable}
      footer={
        <>
          <p className="loss-lab__hint">
            <span className="role--forward loss-gradients__key">↑ KL</span> <span className="role--rival loss-gradients__key">↑ CE</span>
            {isFlat ? '' : ` × ${format.plain(reach, 2)}`} {said}
          </p>
          <SettledStatus text={said} />
        </>
      }
    >
      <RuleY y={0} />
      {places.map((c) => {
        const logit = logits[c] ?? 0;
        return (
          <g key={c}>
            <Arrow x={c} from={logit} to={logit - reach * at(side.kl, c)} aside={-7} role="forward" />
            <Arrow x={c} from={logit} to={logit - reach * at(side.crossEntropy, c)} aside={7} role="rival" />
          </g>
        );
      })}
      {!isSame && !Number.isNaN(gap) && <Label x={classes - 0.5} y={high} anchor="end" side="below" text={words.split} role="ink" />}
      <Locked by={side.key}>
        {controls !== 'none' &&
          places.map((c) => (
            <Handle
              key={c}
              x={c}
              y={logits[c] ?? 0}
              axis="y"
              value={logits[c] ?? 0}
              {...LOGITS}
              label={words.entry(side.symbol, row, c)}
              valueText={format.plain(logits[c] ?? 0, 4)}
              role={role}
              span={0.9}
              onChange={gesture(`${side.key}:${row}:${c}`, (now, _, value) => side.write(now, { row, column: c }, value))}
            />
          ))}
      </Locked>
    </Frame>
  );
}
