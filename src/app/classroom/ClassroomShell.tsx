import { useState } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { useLoaded } from '../../i18n/useLoaded';
import { useField } from '../../state/KlarityContext';
import { Lab } from '../Lab';
import { Notices } from '../Notices';
import { openedLab } from '../openLab';
import { useShareDialog } from '../share/useShareDialog';
import { toolWords } from './tools/toolWords';
import { useLectureTools } from './tools/useLectureTools';
import { revealKey, useClassroomKeys } from './useClassroomKeys';
import './ClassroomShell.css';

/** The lab on a projector: no chrome, keys only, and the numbers hidden until they are called for. */
export function ClassroomShell() {
  const { lang, messages } = useI18n();
  const [asked, setAsked] = useState<boolean>();
  const revealed = useField((state) => state.revealed);
  const show = useField((state) => state.place.show);
  const scene = useField((state) => state.scene);
  const lab = openedLab(scene.lab);
  const { question, words } = lab;
  useLoaded([...words, toolWords]);
  // The list is for the wait before the reveal; after it, the numbers need the room.
  const help = asked ?? !revealed;
  const share = useShareDialog();
  const tools = useLectureTools(scene.lab);
  const keys = useClassroomKeys({ onHelp: () => setAsked(!help), onShare: share.open, more: [revealKey, ...tools.keys] });
  return (
    <main id="content" className="classroom" tabIndex={-1}>
      <h1 className={revealed ? 'visually-hidden' : 'classroom__question'}>{lab.asks?.(lang, scene)}</h1>
      <Notices />
      <Lab show={revealed ? show : question} controls="none" />
      {help && (
        <dl className="classroom__keys" aria-label={messages.classroom.keys}>
          {keys.map(({ shown, does }) => (
            <div key={shown} className="classroom__key">
              <dt>
                <kbd>{shown}</kbd>
              </dt>
              <dd>{does(messages, lang)}</dd>
            </div>
          ))}
        </dl>
      )}
      {tools.overlay}
      {share.dialog}
    </main>
  );
}
