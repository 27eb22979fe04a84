import { BinTargets } from '../../charts/BinTargets';
import { Dot } from '../../charts/Dot';
import { Frame } from '../../charts/Frame';
import { Gap } from '../../charts/Gap';
import { Handle } from '../../charts/Handle';
import { Label } from '../../charts/Label';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { PlacedPrediction } from '../../lessons/lesson';
import type { HandMadeProps } from './handMadeProps';
import { studyWords } from './studyWords';
import { useGapWords } from './useGapWords';

/** The line that marks stand on, in a strip of height 1; the reader's is named over it, the truth under it. */
const LINE = 0.5;

/** A scale with the reader's mark on it, and beside it the truth once that may be known. */
export function PlacedMark({ asked, axis, mine, truth, said, place }: HandMadeProps & { readonly asked: PlacedPrediction }) {
  const { messages } = useI18n();
  const words = useWords(studyWords);
  const { amount, gap } = useGapWords(asked);
  const { min, max, step } = asked.scale;
  const stops = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, i) => Number((min + i * step).toPrecision(12)));
  const [my, its] = [mine?.[0], truth?.[0]];
  const value = my ?? stops[Math.floor(stops.length / 2)] ?? min;
  const said0 = my === undefined ? words.notPlaced : words.placedAt(amount(my));
  return (
    <Frame
      title={axis}
      subtitle={place ? words.placeIt : undefined}
      description={said === '' ? said0 : said}
      xDomain={[min, max]}
      yDomain={[0, 1]}
      yTicks={[]}
      height="fill"
      interactive={place !== null}
    >
      {place && (
        <>
          <BinTargets
            x={stops}
            width={step}
            onSelect={(i) => {
              const stop = stops[i];
              if (stop !== undefined) place([stop]);
            }}
          />
          <Handle
            axis="x"
            x={value}
            y={LINE}
            value={value}
            min={min}
            max={max}
            step={step}
            role="ink"
            label={axis}
            valueText={my === undefined ? words.notPlaced : amount(my)}
            {...(my === undefined && { className: 'by-hand__mark--unplaced' })}
            onChange={(change) => place([change.value])}
          />
          <Label
            x={value}
            y={LINE}
            side="above"
            anchor="middle"
            clearance={6}
            text={my === undefined ? words.notPlaced : amount(my)}
          />
        </>
      )}
      {!place && (
        <>
          {its !== undefined && (
            <>
              {my !== undefined && <Gap from={{ x: my, y: LINE }} to={{ x: its, y: LINE }} label={gap(my, its)} />}
              <Dot x={its} y={LINE} shape="diamond" scale={1.2} />
              <Label x={its} y={LINE} side="below" anchor="middle" clearance={4} text={words.named(messages.study.answer, amount(its))} />
            </>
          )}
          {my !== undefined && (
            <>
              <Dot x={my} y={LINE} hollow scale={1.2} />
              <Label x={my} y={LINE} side="above" anchor="middle" clearance={4} text={words.named(messages.study.yours, amount(my))} />
            </>
          )}
        </>
      )}
    </Frame>
  );
}
