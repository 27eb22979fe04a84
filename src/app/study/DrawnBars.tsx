import { Bars } from '../../charts/Bars';
import { Dashes } from '../../charts/Dashes';
import { DrawPad } from '../../charts/DrawPad';
import { Frame } from '../../charts/Frame';
import { Gap } from '../../charts/Gap';
import { Label } from '../../charts/Label';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { DrawnPrediction } from '../../lessons/lesson';
import { widestGap } from '../../lessons/outcomeOf';
import type { HandMadeProps } from './handMadeProps';
import { studyWords } from './studyWords';
import { useGapWords } from './useGapWords';

const WIDTH = 0.6;

const sumOf = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + height, 0);

/** Bars that the reader draws; once the truth may be known, it stands there as bars, theirs as a line over each. */
export function DrawnBars({ asked, axis, mine, truth, said, place }: HandMadeProps & { readonly asked: DrawnPrediction }) {
  const { messages } = useI18n();
  const words = useWords(studyWords);
  const { amount, gap } = useGapWords(asked);
  const { bars, scale, sumsToOne = false } = asked;
  const xs = [...bars.keys()];
  const heights = mine ?? xs.map(() => scale.min);
  const widest = truth ? widestGap(heights, truth) : 0;
  const sum = sumOf(heights);
  return (
    <Frame
      title={axis}
      subtitle={place ? (sumsToOne ? words.drawProbabilities : words.drawThem) : words.drawnKey}
      description={said === '' ? (mine ? words.drawn : words.notDrawn) : said}
      xDomain={[-0.6, bars.length - 0.4]}
      yDomain={[scale.min, scale.max]}
      xTicks={xs}
      formatX={(x) => bars[x] ?? ''}
      height="fill"
      interactive={place !== null}
      {...(truth && {
        tableLabel: words.asTable,
        table: {
          caption: axis,
          columns: ['', messages.study.yours, messages.study.answer],
          rows: xs.map((x) => [bars[x] ?? '', amount(heights[x] ?? NaN), amount(truth[x] ?? NaN)]),
        },
      })}
    >
      {place ? (
        <>
          <Bars x={xs} y1={heights} width={WIDTH} role="ink" />
          <DrawPad
            knots={xs}
            heights={heights}
            max={scale.max}
            step={scale.step}
            role="ink"
            labelOf={(x) => words.barOf(bars[x] ?? '')}
            valueTextOf={(x) => (mine ? amount(heights[x] ?? NaN) : words.notDrawn)}
            onChange={({ heights: drawn, phase }) => {
              const total = sumOf(drawn);
              // While the hand draws, nothing moves but under it.
              place(sumsToOne && phase === 'end' && total > 0 ? drawn.map((height) => Math.min(height / total, scale.max)) : drawn);
            }}
          />
          {sumsToOne && mine && (
            <Label x={bars.length - 0.5} y={scale.max} anchor="end" side="below" text={words.sumIs(amount(sum))} />
          )}
        </>
      ) : (
        <>
          {truth && <Bars x={xs} y1={truth} width={WIDTH} role="ink" />}
          {mine &&
            truth &&
            xs.map((x) => <Gap key={x} from={{ x, y: heights[x] ?? NaN }} to={{ x, y: truth[x] ?? NaN }} label="" />)}
          {mine && <Dashes x={xs} y={heights} width={WIDTH + 0.2} role="ink" />}
          {mine && truth && (
            <Label
              x={widest}
              y={Math.max(heights[widest] ?? 0, truth[widest] ?? 0)}
              anchor="middle"
              side="above"
              text={gap(heights[widest] ?? NaN, truth[widest] ?? NaN)}
            />
          )}
        </>
      )}
    </Frame>
  );
}
