import { Curve } from '../../charts/Curve';
import { Dot } from '../../charts/Dot';
import { Frame } from '../../charts/Frame';
import { Label } from '../../charts/Label';
import { RuleX } from '../../charts/RuleX';
import { RuleY } from '../../charts/RuleY';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Sent } from '../../engine/codes';
import { inUnit } from '../../math/unit';
import { Bracket } from './Bracket';
import { useCodes } from './codesCore';
import { isAlone, symbolName } from './codesScene';
import { codesWords } from './codesWords';
import { sendable } from './playback';
import { sendingStops } from './sendingStops';
import { useResult, useSent } from './useShown';

/** Standard errors that the band around the expected length is wide. */
const BAND = 2;

/** Bits a symbol so far, under both codes: they settle on the lengths that are expected, and their gap on what q costs. */
export function RatePanel() {
  const { messages, format } = useI18n();
  const words = useWords(codesWords);
  const scene = useCodes((state) => state.scene);
  const codes = useResult();
  const sent = useSent();
  const unit = messages.app[format.unit];
  const shown = (bits: number): number => inUnit(bits * Math.LN2, format.unit);
  const count = codes?.symbols.length ?? 2;
  const [right, wrong] = [codes?.right.expected.value ?? Number.NaN, codes?.wrong.expected.value ?? Number.NaN];
  const levels = [right, wrong].filter((level) => Number.isFinite(level));
  const [low, high] = [Math.min(...levels, right), Math.max(...levels, right)];
  // One code alone strays over more of the plot: its first symbols shall be in it.
  const span = Math.max(high - low, (isAlone(scene) ? 0.4 : 0.25) * high);
  const domain = [shown(Math.max(0, low - 1.3 * span)), shown(high + 1.3 * span)] as const;
  const past = sendingStops.filter((stop) => stop > 0 && stop < sent);
  const xs = sent > 0 ? [...past, sent] : [];
  const rate = ({ running }: Sent): readonly number[] => xs.map((n) => shown((running[n] ?? Number.NaN) / n));
  const bandXs = sendingStops.filter((stop) => stop > 0 && stop < count);
  const band = ({ expected, variance }: Sent, way: number): readonly number[] =>
    bandXs.map((n) => shown(expected.value + way * BAND * Math.sqrt(variance / n)));
  const isDrawn = scene.p.kind === 'pmf';
  const end = codes ? sendable(codes) : 0;
  const [rightNow, wrongNow] = codes ? [rate(codes.right), rate(codes.wrong)] : [[], []];
  const rates = { right: rightNow.at(-1) ?? Number.NaN, wrong: wrongNow.at(-1) ?? Number.NaN };
  const crossName = scene.code === 'ideal' ? 'H(p, q)' : words.wrongCode;
  const ownName = scene.code === 'ideal' ? 'H(p)' : words.rightCode;
  const alone = isAlone(scene);
  const isCompared = !alone && Number.isFinite(wrong);
  const subtitle = isDrawn ? words.rateDrawn : words.rateText;
  const subtitleAlone = isDrawn ? words.rateDrawnAlone : words.rateTextAlone;
  const ratesAt = (i: number): readonly number[] => {
    const [ofRight, ofWrong] = [rightNow[i] ?? Number.NaN, wrongNow[i] ?? Number.NaN];
    return alone ? [ofRight] : [ofRight, ofWrong, ofWrong - ofRight];
  };
  const said = {
    n: sent,
    right: format.fixed(rates.right),
    wrong: format.fixed(rates.wrong),
    excess: format.fixed(rates.wrong - rates.right),
    kl: format.info(codes?.kl.value ?? Number.NaN),
    unit,
  };

  return (
    <Frame
      title={words.rateTitle(unit)}
      subtitle={alone ? subtitleAlone : subtitle}
      description={alone ? words.rateDescriptionAlone(said) : words.rateDescription(said)}
      xDomain={[1, count]}
      xScale="log"
      yDomain={Number.isFinite(high) ? domain : [0, 1]}
      xLabel={words.symbolsSent}
      height="fill"
      table={{
        caption: words.rateTable(unit),
        columns: [words.symbolsSent, words.rightCode, ...(alone ? [] : [words.wrongCode, words.excess])],
        rows: () => xs.map((n, i) => [String(n), ...ratesAt(i).map((value) => format.fixed(value))]),
        exactRows: () => xs.map((n, i) => [n, ...ratesAt(i)]),
      }}
      tableLabel={words.dataTable}
    >
      {codes &&
        isDrawn &&
        (alone ? [codes.right] : [codes.right, codes.wrong]).flatMap((one, i) =>
          [-1, 1].map((way) => <Curve key={`${i}:${way}`} className="codes-rate__band" xs={bandXs} ys={band(one, way)} role={i === 0 ? 'truth' : 'rival'} thin />),
        )}
      <RuleY y={shown(right)} role="truth" />
      {!alone && <RuleY y={shown(wrong)} role="rival" />}
      <Curve xs={xs} ys={rightNow} role="truth" />
      {!alone && <Curve xs={xs} ys={wrongNow} role="rival" />}
      <Dot x={sent} y={rates.right} role="truth" />
      {!alone && <Dot x={sent} y={rates.wrong} role="rival" shape="diamond" />}
      <Label x={count} y={shown(right)} side={right <= wrong || Number.isNaN(wrong) ? 'below' : 'above'} anchor="end" inset role="truth" text={`${ownName} ${format.info(right * Math.LN2)}`} />
      {isCompared && (
        <Label x={count} y={shown(wrong)} side={right <= wrong ? 'above' : 'below'} anchor="end" inset role="rival" text={`${crossName} ${format.info(wrong * Math.LN2)}`} />
      )}
      {isCompared && <Bracket x={count} from={shown(right)} to={shown(wrong)} text={`${scene.code === 'ideal' ? 'KL(p‖q)' : words.excess} ${format.info((wrong - right) * Math.LN2)}`} />}
      {codes && end < codes.symbols.length && <RuleX x={Math.max(1, end)} role="rival" label={`${symbolName(scene, codes.symbols[end] ?? 0)}: ∞`} />}
    </Frame>
  );
}
