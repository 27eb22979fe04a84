import { Bars } from '../../charts/Bars';
import { Frame } from '../../charts/Frame';
import { Label } from '../../charts/Label';
import { StackedBars } from '../../charts/StackedBars';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { SettledStatus } from '../SettledStatus';
import { areProbabilities } from './areProbabilities';
import { useLoss } from './lossCore';
import { shapeOf } from './lossScene';
import { lossWords } from './lossWords';
import { useBrushed } from './useBrushed';
import { useResult } from './useResult';

/** How far the two bars of a class stand from its middle. */
const ASIDE = 0.2;
const WIDTH = 0.38;

/** Of one example: what the target and the student say, and the cross-entropy as the entropy that was due and the KL on top. */
export function IdentityPanel() {
  const { format } = useI18n();
  const words = useWords(lossWords);
  const scene = useLoss((state) => state.scene);
  const result = useResult();
  const brushed = useBrushed();
  const [rows, classes] = shapeOf(scene);
  const row = Math.min(brushed?.row ?? 0, rows - 1);
  const places = Array.from({ length: classes }, (_, c) => c);
  const rowOf = (values: ArrayLike<number> | undefined) => places.map((c) => values?.[row * classes + c] ?? Number.NaN);
  const p = rowOf(result?.target.values);
  const q = rowOf(result?.probs.values);
  const entropy = result?.entropyPerExample[row] ?? Number.NaN;
  const kl = result?.klPerExample[row] ?? Number.NaN;
  const crossEntropy = result?.crossEntropyPerExample[row] ?? Number.NaN;
  const isPmf = !result || areProbabilities(result.targetSums);
  const said = isPmf ? words.identitySaid(format.fixed(entropy), format.fixed(kl), format.fixed(crossEntropy)) : words.notPmf;
  const highlight = brushed === null || brushed.tensor === 'rowSums' ? null : brushed.column;
  const sides = [
    { name: 'p', role: 'truth', probs: p, xs: places.map((c) => c - ASIDE) },
    { name: 'q', role: 'forward', probs: q, xs: places.map((c) => c + ASIDE) },
  ] as const;
  return (
    <Frame
      title={words.identityTitle(rows === 1 ? null : row)}
      subtitle={scene.wiring === 'right' ? words.identitySubtitle : `${words.identitySubtitle} ${words.rightWired}`}
      description={said}
      xDomain={[-0.6, classes - 0.4]}
      yDomain={[0, 1]}
      xTicks={places}
      formatX={(c) => String(c)}
      xLabel={words.classLabel}
      height="fill"
      table={{
        caption: words.identityTable,
        columns: [words.classLabel, 'p', 'q', '−p·log p', 'p·(log p − log q)'],
        rows: () =>
          places.map((c) => {
            const [prob = Number.NaN, model = Number.NaN] = [p[c], q[c]];
            const parts = prob === 0 ? [0, 0] : [-prob * Math.log(prob), prob * (Math.log(prob) - Math.log(model))];
            return [String(c), format.plain(prob), format.plain(model), ...parts.map((part) => format.fixed(part, 6))];
          }),
      }}
      tableLabel={words.dataTable}
      footer={
        <>
          {isPmf ? (
            <StackedBars
              label={words.identityLabel}
              // Twice the entropy of the uniform: the scale stands still while the student learns.
              max={2 * Math.log(classes)}
              rows={[
                {
                  label: words.identityOf,
                  total: crossEntropy,
                  totalLabel: format.fixed(crossEntropy),
                  segments: [
                    { role: 'truth', value: entropy, label: `H(p) ${format.fixed(entropy)}` },
                    { role: 'forward', value: kl, label: `KL ${format.fixed(kl)}` },
                  ],
                },
              ]}
            />
          ) : (
            <p className="loss-lab__hint">{words.notPmf}</p>
          )}
          <SettledStatus text={said} />
        </>
      }
    >
      {sides.map(({ name, role, probs, xs }) => (
        <Bars
          key={name}
          x={xs}
          y1={probs}
          width={WIDTH}
          role={role}
          highlight={highlight}
          {...(name === 'q' && { hatched: new Set(places) })}
        />
      ))}
      {sides.map(({ name, role, probs, xs }) => {
        const top = probs.indexOf(Math.max(...probs));
        return <Label key={name} x={xs[top] ?? 0} y={probs[top] ?? 0} anchor="middle" side="above" text={name} role={role} />;
      })}
    </Frame>
  );
}
