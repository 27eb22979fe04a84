import { Slider } from '../../controls/Slider';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { Locked } from '../Locked';
import { useDivergences, useGesture } from './divergencesCore';
import { setAlpha } from './divergencesEdits';
import { ALPHAS } from './divergencesScene';
import { divergencesWords } from './divergencesWords';

/** The order of Rényi's divergence, and what that order means. */
export function AlphaControl() {
  const { format } = useI18n();
  const words = useWords(divergencesWords);
  const gesture = useGesture();
  const alpha = useDivergences(({ scene }) => scene.alpha);
  const written = format.plain(alpha, 3);
  return (
    <div>
      <Locked by="alpha">
        <Slider
          label={words.alpha}
          value={alpha}
          {...ALPHAS}
          valueText={written}
          showValue
          onChange={gesture('alpha', (now, _base, value) => setAlpha(now, value))}
        />
      </Locked>
      <p className="divergences-lab__note">{alpha === 1 ? words.alphaIsOne : alpha === 0.5 ? words.alphaIsHalf : words.alphaNote(written)}</p>
    </div>
  );
}
