import { Bars } from '../../charts/Bars';
import { BinTargets } from '../../charts/BinTargets';
import { BrushLine } from '../../charts/BrushLine';
import { Curve } from '../../charts/Curve';
import { Frame } from '../../charts/Frame';
import { Label } from '../../charts/Label';
import { RuleY } from '../../charts/RuleY';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { inUnit } from '../../math/unit';
import type { LabControls } from '../lab';
import { useKlarity } from '../../state/KlarityContext';
import { Locked } from '../Locked';
import { useOneEdit, useWorms } from './wormsCore';
import { setBrush } from './wormsEdits';
import { signedTerms } from './signedTerms';
import { klName } from './quantityNames';
import { TermFormula } from './TermFormula';
import { useBrushed, useLatestComparison, useModelName, useModelRole } from './useShown';
import { wormsWords } from './wormsWords';
import './TermsPanel.css';

/** What each outcome adds to a divergence, running to its total. */
export function TermsPanel({ controls }: { readonly controls: LabControls }) {
  const { messages, format } = useI18n();
  const words = useWords(wormsWords);
  const klarity = useKlarity();
  const edit = useOneEdit();
  const { model, direction } = useWorms(({ scene }) => scene);
  const brushed = useBrushed();
  // Its own outcomes, even where p has others by now: the panel stays, and the worker catches up.
  const comparison = useLatestComparison(model);
  const rivalName = useModelName('rival');
  const approximationName = useModelName('approximation');
  const modelRole = useModelRole(model);
  if (!comparison) return null;

  const letter = model === 'rival' ? 'q' : 'q_θ';
  const name = klName(direction, letter);
  const unit = messages.app[format.unit];
  const { xs, terms, running, total, domain, largest } = signedTerms(comparison, direction, (nats) =>
    inUnit(nats, format.unit),
  );
  const runningEdges = [...xs.map((x) => x - 0.5), xs.length - 0.5];

  return (
    <Frame
      title={words.termsTitle(unit)}
      subtitle={controls === 'none' ? undefined : words.termsSubtitle}
      toolbar={
        controls !== 'none' && (
          <Locked by="model">
            <SegmentedChoice
            legend={words.model}
            hideLegend
            value={model}
            options={[
              { value: 'rival', label: rivalName },
              { value: 'approximation', label: approximationName.replace('_θ', 'θ') },
            ]}
            onChange={(next) => edit('model', (scene) => ({ ...scene, model: next }))}
            />
          </Locked>
        )
      }
      description={words.termsDescription({
        name,
        total: format.fixed(total),
        unit,
        largest,
        largestTerm: format.signed(terms[largest] ?? Number.NaN),
      })}
      xDomain={[-0.6, xs.length - 0.4]}
      yDomain={domain}
      xTicks={xs}
      formatX={String}
      formatY={(value, decimals) => format.signed(value, Math.max(decimals, 1))}
      height="fill"
      table={{
        caption: `${words.contribution}: ${name}, ${unit}`,
        columns: [words.outcome, words.logRatio, words.contribution, words.runningTotal],
        rows: xs.map((x) => [
          String(x),
          format.signedInfo((comparison.logRatio[x] ?? Number.NaN) * (direction === 'forward' ? 1 : -1)),
          format.signed(terms[x] ?? Number.NaN),
          format.signed(running[x] ?? Number.NaN),
        ]),
      }}
      tableLabel={words.dataTable}
      footer={<TermFormula comparison={comparison} direction={direction} letter={letter} brushed={brushed} />}
    >
      <RuleY y={0} />
      <Bars
        x={xs}
        y1={terms}
        role={direction === 'forward' ? 'truth' : modelRole}
        highlight={brushed}
        hatched={new Set(xs.filter((x) => (terms[x] ?? 0) < 0))}
      />
      <Curve xs={runningEdges} ys={[...running, running.at(-1) ?? Number.NaN]} role="ink" shape="steps" thin />
      {Number.isFinite(total) && (
        <Label
          x={xs.length - 0.5}
          y={total}
          anchor="end"
          side="above"
          text={words.total(name, format.fixed(total))}
          role={modelRole}
        />
      )}
      {brushed !== null && <BrushLine x={brushed} />}
      <BinTargets
        x={xs}
        onHover={(hover) => klarity.set({ hover })}
        onSelect={(x) => edit('brush', (scene) => setBrush(scene, x), { undoable: false })}
      />
    </Frame>
  );
}
