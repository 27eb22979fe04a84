import { useState } from 'react';
import { useI18n } from '../i18n/I18nContext';
import { useField } from '../state/KlarityContext';
import { Lab } from './Lab';
import { Notices } from './Notices';
import { useClassroomKeys } from './useClassroomKeys';
import './ClassroomShell.css';

/** Before the reveal: what is asked about, and nothing that answers it. */
const BEFORE = ['distributions'];

/** The lab on a projector: no chrome, keys only, and the numbers hidden until they are called for. */
export function ClassroomShell() {
  const { messages } = useI18n();
  const [help, setHelp] = useState(true);
  const revealed = useField((state) => state.revealed);
  const show = useField((state) => state.place.show);
  const keys = useClassroomKeys(() => setHelp((shown) => !shown));
  return (
    <main id="content" className="classroom" tabIndex={-1}>
      <h1 className={revealed ? 'visually-hidden' : 'classroom__question'}>{messages.classroom.hidden}</h1>
      <Notices />
      <Lab show={revealed ? show : BEFORE} toolbar={false} />
      {help && (
        <dl className="classroom__keys" aria-label={messages.classroom.keys}>
          {keys.map(({ shown, does }) => (
            <div key={shown} className="classroom__key">
              <dt>
                <kbd>{shown}</kbd>
              </dt>
              <dd>{does(messages)}</dd>
            </div>
          ))}
        </dl>
      )}
    </main>
  );
}
