import { Button } from '../../controls/Button';
import { useWords } from '../../i18n/useWords';
import { RunButtons } from '../RunButtons';
import { RunSlider } from '../RunSlider';
import { Locked } from '../Locked';
import { useCodes, useGesture, useOneEdit } from './codesCore';
import { setSeed, setSent } from './codesEdits';
import { SEEDS } from './codesScene';
import { codesWords } from './codesWords';
import { usePlayback } from './playback';
import { sendingStops } from './sendingStops';
import { useResult, useSent } from './useShown';

/** The sending as something to play, step and scrub; and other draws, where the symbols are drawn. */
export function SendControls() {
  const words = useWords(codesWords);
  const playback = usePlayback();
  const gesture = useGesture();
  const edit = useOneEdit();
  const sent = useSent();
  const codes = useResult();
  const isDrawn = useCodes(({ scene }) => scene.p.kind === 'pmf');
  return (
    <div className="codes-lab__fields" role="group" aria-label={words.sending}>
      <Locked by="sent">
        <RunButtons playback={playback} words={words} />
      </Locked>
      <Locked by="sent">
        <RunSlider
          playback={playback}
          label={words.sentSlider}
          valueText={words.sentOf(sent, codes?.symbols.length ?? 0)}
          onChange={gesture('step', (scene, _base, value) => setSent(scene, sendingStops[value] ?? 0))}
        />
      </Locked>
      {isDrawn && (
        <Locked by="seed">
          <Button
            label={words.redraw}
            title={words.redrawHint}
            onClick={() => edit('seed', (scene) => setSeed(scene, (scene.seed + 1) % (SEEDS.max + 1)))}
          />
        </Locked>
      )}
    </div>
  );
}
