import { Slider } from '../../controls/Slider';
import { Toggle } from '../../controls/Toggle';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useCompare, useGesture, useOneEdit } from './compareCore';
import { setBinWidth, setScale } from './compareEdits';
import { hasDensities, pairProblem } from './compareScene';
import { compareWords } from './compareWords';
import { startBinWidth } from './startBinWidth';

const SCALE_REACH = 100;
/** How much finer and coarser than at first bins may be made by the slider. */
const BINS_REACH = 32;

/** What is done to both laws: x in other units, and in bins. Only where x is a real number. */
export function PairTools() {
  const { format } = useI18n();
  const words = useWords(compareWords);
  const edit = useOneEdit();
  const gesture = useGesture();
  const scene = useCompare((state) => state.scene);
  const { scale, binWidth } = scene.pair;
  if (!hasDensities(scene.pair)) {
    return binWidth === null ? null : <p className="compare-lab__note">{words.countBins}</p>;
  }
  const start = startBinWidth(scene);
  const isTooVast = binWidth === null && pairProblem({ ...scene.pair, binWidth: start }) !== null;
  return (
    <fieldset className="compare-lab__tools" aria-label={words.tools}>
      <Slider
        label={words.scale}
        value={scale}
        min={Math.min(1 / SCALE_REACH, scale)}
        max={Math.max(SCALE_REACH, scale)}
        step={0.05}
        scale="log"
        valueText={`× ${format.plain(scale, 3)}`}
        showValue
        onChange={gesture('scale', setScale)}
      />
      {scale !== 1 && <p className="compare-lab__note">{words.scaleNote}</p>}
      <Toggle
        label={words.bins}
        checked={binWidth !== null}
        disabled={isTooVast}
        onChange={(on) => edit('bins', (now) => setBinWidth(now, on ? startBinWidth(now) : null))}
      />
      {isTooVast && <p className="compare-lab__note">{words.tooVast}</p>}
      {binWidth !== null && (
        <Slider
          label={words.binWidth}
          value={binWidth}
          min={Math.min(start / BINS_REACH, binWidth)}
          max={Math.max(start * BINS_REACH, binWidth)}
          step={0.05}
          scale="log"
          valueText={format.plain(binWidth, 3)}
          showValue
          onChange={gesture('bins', (now, _base, value) => setBinWidth(now, value))}
        />
      )}
    </fieldset>
  );
}
