import { useState } from 'react';
import { Button } from '../../controls/Button';
import { Select } from '../../controls/Select';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useKlarity } from '../../state/KlarityContext';
import { textIn } from '../classroom/deck';
import { addSlide, changeSlide, setScene } from '../classroom/deckEdits';
import { goToDeck } from '../classroom/goToDeck';
import { changeOwnDeck, readOwnDeck } from '../classroom/ownDeck';
import { slideAddress, slideScene } from '../classroom/slideScene';
import { useOwnDeck } from '../classroom/useOwnDeck';
import { shareWords } from './shareWords';

/** The scene as a slide of the lecturer's own deck. */
export function DeckSection() {
  const { lang } = useI18n();
  const words = useWords(shareWords);
  const klarity = useKlarity();
  const { deck } = useOwnDeck();
  const [said, setSaid] = useState('');
  const add = (): void => {
    klarity.flush();
    const { lab, scene, place } = klarity.store.getState();
    changeOwnDeck((before) => addSlide(before, { address: slideAddress(lab, scene, place.show) }));
    setSaid(words.deck.added(readOwnDeck().deck.slides.length));
  };
  const replace = async (at: number): Promise<void> => {
    klarity.flush();
    const { lab, scene } = klarity.store.getState();
    const before = await slideScene(deck.slides[at]?.address ?? '').catch(() => undefined);
    changeOwnDeck((own) => changeSlide(own, at, (slide) => setScene(slide, before, { core: lab, scene })));
    setSaid(words.deck.replaced(at + 1));
  };
  return (
    <>
      <p>{words.deck.hint}</p>
      <div className="share__actions">
        <Button label={words.deck.add} onClick={add} />
        {deck.slides.length > 0 && (
          <Select
            label={words.deck.replace}
            value={null}
            options={deck.slides.map((slide, i) => ({ value: String(i), label: words.deck.slide(i + 1, textIn(slide.title ?? slide.ask?.question ?? '', lang)) }))}
            onChange={(at) => void replace(Number(at))}
          />
        )}
        <Button label={words.deck.open} onClick={() => void goToDeck(klarity, 'own')} />
      </div>
      <p role="status" className="share__note">
        {said}
      </p>
    </>
  );
}
