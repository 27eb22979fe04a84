import { Curve } from '../../charts/Curve';
import { Dashes } from '../../charts/Dashes';
import { Frame } from '../../charts/Frame';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { inUnit } from '../../math/unit';
import { appreciable } from './appreciable';
import { compareWords } from './compareWords';
import { InfiniteBands } from './InfiniteBands';
import { niceDomain } from './niceDomain';
import { useComparison, useShownPair } from './useShown';
import { useTable } from './useTable';
import { WalkX } from './WalkX';

const least = (values: Float64Array): number =>
  values.reduce((at, value, i) => (value < (values[at] ?? Infinity) ? i : at), 0);

/** −log p and −log q along x: what each x costs in the code made for either. */
export function SurprisePanel() {
  const { messages, format } = useI18n();
  const words = useWords(compareWords);
  const pair = useShownPair();
  const comparison = useComparison();
  const table = useTable([
    { name: words.surpriseP, of: ({ logP }) => inUnit(-logP, format.unit), text: format.fixed },
    { name: words.surpriseQ, of: ({ logQ }) => inUnit(-logQ, format.unit), text: format.fixed },
  ], messages.app[format.unit]);
  if (!comparison) return null;

  const xs = comparison.xs.map((x) => x * pair.step);
  const surprises = (logs: Float64Array): Float64Array => logs.map((nats) => inUnit(-nats, format.unit));
  const [ofP, ofQ] = [surprises(comparison.logP), surprises(comparison.logQ)];
  const yDomain = niceDomain(appreciable(comparison).flatMap((i) => [ofP[i] ?? Number.NaN, ofQ[i] ?? Number.NaN]));
  const [atP, atQ] = [least(ofP), least(ofQ)];
  return (
    <Frame
      title={words.surpriseTitle}
      subtitle={words.surpriseSubtitle}
      description={words.surpriseDescription({
        leastP: format.fixed(ofP[atP] ?? Number.NaN),
        atP: format.plain(xs[atP] ?? Number.NaN, 4),
        leastQ: format.fixed(ofQ[atQ] ?? Number.NaN),
        atQ: format.plain(xs[atQ] ?? Number.NaN, 4),
        unit: messages.app[format.unit],
      })}
      xDomain={pair.domain}
      xTicks={pair.ticks}
      formatX={pair.ticks && ((x) => format.plain(x))}
      yDomain={yDomain}
      height="fill"
      interactive
      table={table}
      tableLabel={words.dataTable}
    >
      <InfiniteBands />
      {pair.kind === 'discrete' ? (
        <>
          <Dashes x={xs} y={ofP} width={pair.step} role="truth" />
          <Dashes x={xs} y={ofQ} width={pair.step} role="rival" />
        </>
      ) : (
        <>
          <Curve xs={xs} ys={ofP} role="truth" />
          <Curve xs={xs} ys={ofQ} role="rival" />
        </>
      )}
      <WalkX />
    </Frame>
  );
}
