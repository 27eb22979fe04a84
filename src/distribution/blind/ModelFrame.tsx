import type { ReactNode } from 'react';
import { range, ticks } from 'd3-array';
import { Frame } from '../../charts/Frame';
import { Label } from '../../charts/Label';
import type { Role } from '../../charts/Role';
import { SubscriptText } from '../../charts/SubscriptText';
import type { LawCurve } from '../LawCurve';
import { LawMarks } from '../LawMarks';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { blindWords } from './blindWords';

interface Drawn {
  /** As it is written: `q_θ`. */
  readonly symbol: string;
  readonly role: Role;
  readonly curve: LawCurve;
}

interface ModelFrameProps {
  readonly models: readonly Drawn[];
  readonly domain: readonly [number, number];
  /** What can be taken hold of in the plot. */
  readonly handles: ReactNode;
  /** What changes a model beside it. */
  readonly controls: ReactNode;
}

const HEADROOM = 1.15;
/** Few heights, so that the axis stands still while a model moves. */
const TOPS = [0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 3, 5, 10, 20, 50, 100];
/** So many outcomes have each a tick. */
const FEW = 20;
/** So many rows are read rather than scrolled through. */
const ROWS = 41;

const peakOf = ({ xs, logProb }: LawCurve): { readonly x: number; readonly y: number } => {
  const finite = [...xs].map((x, i) => ({ x, y: Math.exp(logProb[i] ?? -Infinity) })).filter(({ y }) => y < Infinity);
  return finite.reduce((best, one) => (one.y > best.y ? one : best), { x: 0, y: 0 });
};

/** The models alone, to be changed while p is hidden: no mark, no row and no word of p comes into the page by it. */
export function ModelFrame({ models, domain, handles, controls }: ModelFrameProps) {
  const { format } = useI18n();
  const words = useWords(blindWords);
  const isDiscrete = models.some(({ curve }) => curve.kind === 'discrete');
  const peaks = models.map(({ curve }) => peakOf(curve));
  const highest = Math.max(...peaks.map(({ y }) => y)) * HEADROOM;
  const top = TOPS.find((one) => one >= highest) ?? highest;
  const symbols = models.map(({ symbol }) => symbol).join(', ');
  const [first] = models;
  const counts = [Math.ceil(domain[0]), Math.floor(domain[1])] as const;
  const xTicks = counts[1] - counts[0] <= FEW ? range(counts[0], counts[1] + 1) : ticks(counts[0], counts[1], 10).filter(Number.isInteger);
  return (
    <Frame
      title={<SubscriptText text={words.title(symbols)} />}
      subtitle={words.subtitle}
      description={words.description(symbols.replaceAll('_', ''))}
      xDomain={domain}
      {...(isDiscrete && { xTicks, formatX: (x: number) => format.plain(x) })}
      yDomain={[0, top]}
      xLabel={words.x}
      yLabel={isDiscrete ? words.probability : words.density}
      height="fill"
      interactive
      table={{
        caption: words.title(symbols.replaceAll('_', '')),
        columns: [words.x, ...models.map(({ symbol }) => symbol.replaceAll('_', ''))],
        rows: () => {
          const xs = [...(first?.curve.xs ?? [])];
          const every = Math.max(1, Math.ceil(xs.length / ROWS));
          return xs.flatMap((x, i) =>
            i % every === 0 ? [[format.plain(x, 5), ...models.map(({ curve }) => format.probability(Math.exp(curve.logProb[i] ?? Number.NaN), 4))]] : [],
          );
        },
      }}
      tableLabel={words.dataTable}
      footer={controls}
    >
      {models.map(({ symbol, role, curve }, i) => (
        <LawMarks key={symbol} curve={curve} role={role} filled={i === 0} />
      ))}
      {handles}
      {models.map(({ symbol, role }, i) => (
        <Label key={symbol} x={peaks[i]?.x ?? 0} y={peaks[i]?.y ?? 0} text={symbol} role={role} side="above" anchor={i === 0 ? 'end' : 'start'} clearance={2} />
      ))}
    </Frame>
  );
}
