import { useEffect, useState } from 'react';
import { Button } from '../../controls/Button';
import { Select } from '../../controls/Select';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { LabName } from '../../labs';
import { defaultScene } from '../../scene/sceneKind';
import { useField, useKlarity } from '../../state/KlarityContext';
import { blindParts } from '../../state/task';
import { Header } from '../Header';
import { labNames } from '../labNames';
import { Notices } from '../Notices';
import { openLab } from '../openLab';
import { SkipLink } from '../SkipLink';
import { classroomWords } from './classroomWords';
import { addSlide } from './deckEdits';
import { DeckFiles } from './DeckFiles';
import { DeckSlides } from './DeckSlides';
import { DeckTextField } from './DeckTextField';
import { goToDeck } from './goToDeck';
import { changeOwnDeck, endOutdatedLecture, readOwnDeck, undoOwnDeck } from './ownDeck';
import { slideAddress } from './slideScene';
import { useOwnDeck } from './useOwnDeck';
import './DeckRoom.css';

/** The lecturer's own deck, to be written: what is on the screen of a lab becomes a slide of it. */
export function DeckRoom() {
  const { lang, messages } = useI18n();
  const words = useWords(classroomWords);
  const klarity = useKlarity();
  const lab = useField((state) => state.lab);
  // A deck holds the scene, and so what a task hides of it.
  const isWhole = useField(blindParts) === undefined;
  const { deck, past, kept } = useOwnDeck();
  const [said, setSaid] = useState('');
  useEffect(endOutdatedLecture, [deck]);
  const labName = Object.entries(messages.labs).find(([name]) => name === lab.lab)?.[1] ?? lab.lab;

  const add = (address: string): void => {
    changeOwnDeck((before) => addSlide(before, { address }));
    setSaid(words.own.added(readOwnDeck().deck.slides.length));
  };
  const addLab = async (name: LabName): Promise<void> => {
    try {
      const { core } = await openLab(name, lang);
      add(slideAddress(core, defaultScene(core), []));
    } catch {
      klarity.notify([{ kind: 'lab-failed' }]);
    }
  };

  return (
    <>
      <SkipLink />
      <Header />
      <Notices />
      <main id="content" className="page deck" tabIndex={-1}>
        <h1 className="deck__title">{words.own.title}</h1>
        <p className="deck__intro">{words.own.intro}</p>
        {!kept && <p className="deck__warning">{words.own.notKept}</p>}
        <div className="deck__row">
          <Button kind="primary" label={words.own.present} disabled={deck.slides.length === 0} onClick={() => void goToDeck(klarity, 'own', 1)} />
          <Button icon="undo" label={words.own.undo} disabled={past.length === 0} onClick={undoOwnDeck} />
        </div>
        <DeckFiles />
        <DeckTextField label={words.own.deckTitle} text={deck.title} onChange={(title) => changeOwnDeck((before) => ({ ...before, title }), 'title')} />
        <h2 className="deck__head">{words.own.slides}</h2>
        <DeckSlides onSaid={setSaid} />
        <div className="deck__row">
          {isWhole && <Button label={words.own.addPresent(labName)} onClick={() => add(slideAddress(lab, klarity.store.getState().scene, []))} />}
          <Select label={words.own.addLab} value={null} options={labNames.map((value) => ({ value, label: messages.labs[value] }))} onChange={(name) => void addLab(name)} />
        </div>
        <p role="status" className="deck__said">
          {said}
        </p>
      </main>
    </>
  );
}
