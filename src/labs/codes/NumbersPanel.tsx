import { Panel } from '../../charts/Panel';
import { StackedBars } from '../../charts/StackedBars';
import type { StackedBarsRow } from '../../charts/StackedBars';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { inUnit } from '../../math/unit';
import { useCodes } from './codesCore';
import { isAlone, symbolName } from './codesScene';
import { codesWords } from './codesWords';
import { useResult } from './useShown';

/** In nats: what roundings leave of a code that fits to the bit. */
const NOTHING = 1e-12;

/** What a symbol costs on average, taken apart: the entropy, what whole bits add, and what the wrong model adds. */
export function NumbersPanel() {
  const { messages, format } = useI18n();
  const words = useWords(codesWords);
  const scene = useCodes((state) => state.scene);
  const codes = useResult();
  const unit = messages.app[format.unit];
  const nan = Number.NaN;
  const [entropy, crossEntropy, kl] = [codes?.entropy.value ?? nan, codes?.crossEntropy.value ?? nan, codes?.kl.value ?? nan];
  const right = (codes?.right.expected.value ?? nan) * Math.LN2;
  const wrong = (codes?.wrong.expected.value ?? nan) * Math.LN2;
  const [ownExcess, wrongExcess] = [right - entropy, wrong - crossEntropy];
  const name = words.codes[scene.code].name;
  const shown = (nats: number): number => inUnit(nats, format.unit);
  const rounding = (excess: number): StackedBarsRow['segments'] =>
    Math.abs(excess) < NOTHING || !Number.isFinite(excess)
      ? []
      : [{ role: 'ink', value: shown(excess), label: `${words.wholeBits} ${format.signedInfo(excess)}`, hatched: true }];
  const rightRow: StackedBarsRow = {
    label: words.rightCode,
    segments: [{ role: 'truth', value: shown(entropy), label: `H(p) ${format.info(entropy)}` }, ...rounding(ownExcess)],
    total: shown(right),
    totalLabel: `${format.info(right)} ${unit}`,
  };
  const wrongRow: StackedBarsRow = {
    label: words.wrongCode,
    segments: [
      { role: 'truth', value: shown(entropy), label: `H(p) ${format.info(entropy)}` },
      { role: 'rival', value: shown(kl), label: `KL(p‖q) ${format.info(kl)}` },
      ...rounding(wrongExcess),
    ],
    total: shown(wrong),
    totalLabel: `${format.info(wrong)} ${unit}`,
  };
  const alone = isAlone(scene);
  const ofRight: readonly (readonly [string, number])[] = [
    ['H(p)', entropy],
    [words.lengthRight(name), right],
    [words.excessOwn(name), ownExcess],
  ];
  const ofBoth: readonly (readonly [string, number])[] = [
    ['H(p)', entropy],
    ['H(p, q)', crossEntropy],
    ['KL(p‖q)', kl],
    [words.lengthRight(name), right],
    [words.lengthWrong(name), wrong],
    [words.excessOwn(name), ownExcess],
    [words.excessWrong, wrong - right],
  ];
  const entries = alone ? ofRight : ofBoth;
  const guilty = codes?.kl.infiniteAt.map((symbol) => symbolName(scene, symbol)) ?? [];
  return (
    <Panel
      title={words.numbersTitle(unit)}
      subtitle={alone ? words.identityAlone : words.identity}
      table={{
        caption: words.numbersTitle(unit),
        columns: [words.quantity, unit],
        rows: () => entries.map(([label, nats]) => [label, format.info(nats, 6)]),
      }}
      tableLabel={words.dataTable}
    >
      {codes && <StackedBars label={words.barsLabel} rows={alone ? [rightRow] : [rightRow, wrongRow]} />}
      {guilty.length > 0 && <p className="codes-lab__note codes-lab__line--infinite">{words.infinite(guilty)}</p>}
      <dl className="codes-numbers">
        {entries.map(([label, nats]) => (
          <div key={label} className="codes-numbers__entry">
            <dt>{label}</dt>
            <dd>{format.info(nats, 4)}</dd>
          </div>
        ))}
      </dl>
      {format.unit !== 'bits' && <p className="codes-lab__hint">{words.unitOther(unit)}</p>}
    </Panel>
  );
}
