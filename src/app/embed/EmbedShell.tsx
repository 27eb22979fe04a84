import { useEffect, useRef } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { useField, useKlarity } from '../../state/KlarityContext';
import { Lab } from '../Lab';
import { LabName } from '../LabName';
import { Notices } from '../Notices';
import { ShareButton } from '../share/ShareButton';
import { TaskSlot } from '../TaskSlot';
import { UndoRedo } from '../UndoRedo';
import { firstParts } from './firstParts';
import { openHostChannel } from './hostChannel';
import { OpenFull } from './OpenFull';
import { pauseUnseen } from './pauseUnseen';
import { useHasRoom } from './useHasRoom';
import { watchSize } from './watchSize';
import '../../controls/VisuallyHidden.css';
import './EmbedShell.css';

/** The lab alone, for a page that frames it. Its height follows from its width, never from the height of the frame. */
export function EmbedShell() {
  const { messages } = useI18n();
  const klarity = useKlarity();
  const wanted = useField((state) => state.place.show);
  // As a text: the same parts are the same value.
  const first = useField(({ lab, scene }) => firstParts(lab, scene).join());
  const hasRoom = useHasRoom();
  const content = useRef<HTMLElement>(null);

  useEffect(() => {
    // A page that is not framed is its own parent, and would answer itself.
    if (window.parent === window || !content.current) return;
    const channel = openHostChannel(klarity, { frame: window, host: window.parent });
    const stopWatching = watchSize(klarity, content.current, channel.resized);
    return () => {
      stopWatching();
      channel.close();
    };
  }, [klarity]);

  useEffect(() => (content.current ? pauseUnseen(klarity, content.current) : undefined), [klarity]);

  const isWhole = wanted.length === 0 && hasRoom;
  const show = wanted.length > 0 || hasRoom ? wanted : first.split(',');
  return (
    <main ref={content} className={isWhole ? 'embed' : 'embed embed--parts'}>
      <h1 className="visually-hidden">
        {messages.app.title}: <LabName />
      </h1>
      <Notices />
      <TaskSlot />
      <Lab show={show} controls={isWhole ? 'full' : 'essential'} />
      <footer className="embed__foot">
        <UndoRedo />
        <ShareButton hideLabel />
        <OpenFull />
      </footer>
    </main>
  );
}
