import { useState } from 'react';
import { Button } from '../../controls/Button';
import { useI18n } from '../../i18n/I18nContext';
import { useLoaded } from '../../i18n/useLoaded';
import { useField } from '../../state/KlarityContext';
import { blindParts } from '../../state/task';
import { useAddress } from '../AddressContext';
import { Lab } from '../Lab';
import { Notices } from '../Notices';
import { openedLab } from '../openLab';
import { useShareDialog } from '../share/useShareDialog';
import { TaskSlot } from '../TaskSlot';
import { askedParts } from './askedParts';
import { CompanionButtons } from './CompanionButtons';
import { companionKeys } from './companionKeys';
import { KeyList } from './KeyList';
import { useHandOut } from './useHandOut';
import { toolWords } from './tools/toolWords';
import { useLectureTools } from './tools/useLectureTools';
import { revealKey, useClassroomKeys } from './useClassroomKeys';
import { useLectures } from './useLectures';

/** The lab on a projector without slides: no chrome, keys only, and the numbers hidden until they are called for. */
export function LabRoom() {
  const { lang, messages } = useI18n();
  const [asked, setAsked] = useState<boolean>();
  const revealed = useField((state) => state.revealed);
  const show = useField((state) => state.place.show);
  const scene = useField((state) => state.scene);
  const hasTask = useField((state) => state.task !== null);
  // Another window, and an hour that is kept, would hold what a task hides.
  const isWhole = useField(blindParts) === undefined;
  const lab = openedLab(scene.lab);
  const { words } = lab;
  useLoaded([...words, toolWords]);
  // The list is for the wait before the reveal; after it, the numbers need the room.
  const help = asked ?? !revealed;
  const address = useAddress();
  const share = useShareDialog();
  const lectures = useLectures();
  const parts = revealed ? show : askedParts(lab, scene);
  const handOut = useHandOut(parts);
  const tools = useLectureTools(scene.lab);
  const keys = useClassroomKeys({ onHelp: () => setAsked(!help), onShare: share.open, more: [revealKey, handOut.key, lectures.key, ...tools.keys, ...(isWhole ? companionKeys(() => address.placeHref({ presenter: true })) : [])] });
  return (
    <main id="content" className="classroom" tabIndex={-1}>
      <h1 className={revealed || hasTask ? 'visually-hidden' : 'classroom__question'}>{lab.asks?.(lang, scene)}</h1>
      <Notices />
      <TaskSlot />
      <Lab show={parts} controls="none" />
      {help && (
        <div className="classroom__foot">
          <KeyList keys={keys} />
          <div className="classroom__buttons">
            {tools.buttons}
            {isWhole && <CompanionButtons />}
            <Button label={messages.classroom.lectures} keyShortcuts="o" expanded={lectures.isOpen} onClick={lectures.open} />
          </div>
        </div>
      )}
      {tools.overlay}
      {share.dialog}
      {handOut.dialog}
      {lectures.dialog}
    </main>
  );
}
