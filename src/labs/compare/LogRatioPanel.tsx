import { Area } from '../../charts/Area';
import { Bars } from '../../charts/Bars';
import { Curve } from '../../charts/Curve';
import { Frame } from '../../charts/Frame';
import { RuleY } from '../../charts/RuleY';
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

/** log p/q along x: for which of the two each x speaks. */
export function LogRatioPanel() {
  const { messages, format } = useI18n();
  const words = useWords(compareWords);
  const pair = useShownPair();
  const comparison = useComparison();
  const table = useTable([{ name: words.logratio, of: ({ logRatio }) => inUnit(logRatio, format.unit), text: format.signed }], messages.app[format.unit]);
  if (!comparison) return null;

  const xs = comparison.xs.map((x) => x * pair.step);
  const ratios = comparison.logRatio.map((nats) => inUnit(nats, format.unit));
  const yDomain = niceDomain(appreciable(comparison).map((i) => ratios[i] ?? Number.NaN));
  const [low, high] = yDomain;
  return (
    <Frame
      title={words.logratioTitle}
      subtitle={words.logratioSubtitle}
      description={words.logratioDescription({
        low: format.signed(low, 1),
        high: format.signed(high, 1),
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
      <RuleY y={0} />
      {pair.kind === 'discrete' ? (
        <>
          <Bars x={xs} y1={ratios.map((ratio) => Math.max(ratio, 0))} width={0.7 * pair.step} role="truth" />
          <Bars x={xs} y1={ratios.map((ratio) => Math.min(ratio, 0))} width={0.7 * pair.step} role="rival" />
        </>
      ) : (
        <>
          <Area xs={xs} ys={ratios.map((ratio) => Math.max(ratio, 0))} role="truth" />
          <Area xs={xs} ys={ratios.map((ratio) => Math.min(ratio, 0))} role="rival" />
          <Curve xs={xs} ys={ratios} role="ink" />
        </>
      )}
      <WalkX />
    </Frame>
  );
}
