import { Label } from '../../charts/Label';
import { useWords } from '../../i18n/useWords';
import { useModelName, useModelRole } from './useShown';
import { wormsWords } from './wormsWords';

interface DistributionLabelsProps {
  readonly p: readonly number[];
  readonly q: readonly number[];
  readonly approximation: Float64Array | undefined;
  readonly height: number;
}

/** Names beside the things themselves. Each looks for a place where its own mark stands clear of the others. */
export function DistributionLabels({ p, q, approximation, height }: DistributionLabelsProps) {
  const words = useWords(wormsWords);
  const rivalName = useModelName('rival');
  const role = useModelRole('approximation');
  const last = p.length - 1;
  const peak = approximation ? approximation.indexOf(Math.max(...approximation)) : 0;
  const peakY = approximation?.[peak] ?? 0;

  // The truth is named over its highest bar, unless q_θ peaks there too: then at the next highest away from it.
  const order = [...p.keys()].toSorted((a, b) => (p[b] ?? 0) - (p[a] ?? 0));
  const clear = order.find((x) => Math.abs(x - peak) > 1 && (p[x] ?? 0) > 0) ?? order[0] ?? 0;
  const cover = Math.max(...[clear - 1, clear, clear + 1].flatMap((x) => [p[x] ?? 0, approximation?.[x] ?? 0, q[x] ?? 0]));
  return (
    <>
      <Label x={clear} y={cover} text={words.truth} role="truth" side="above" anchor="middle" clearance={4} />
      <Label x={last + 0.45} y={Math.max(q[last] ?? 0, ...p.slice(-3))} text={rivalName} role="rival" side="above" anchor="end" clearance={2} />
      {approximation && peakY <= height && (
        <Label
          x={peak}
          y={peakY}
          text={words.approximation}
          role={role}
          side="above"
          anchor={peak > last / 2 ? 'end' : 'start'}
          clearance={2}
        />
      )}
    </>
  );
}
