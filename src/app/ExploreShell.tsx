import { useI18n } from '../i18n/I18nContext';
import { useField } from '../state/KlarityContext';
import { Header } from './Header';
import { Lab } from './Lab';
import { LabLinks } from './LabLinks';
import { LabName } from './LabName';
import { Notices } from './Notices';
import { SkipLink } from './SkipLink';
import { TaskSlot } from './TaskSlot';

/** The open workbench: the lab in full. */
export function ExploreShell() {
  const { messages } = useI18n();
  const show = useField((state) => state.place.show);
  return (
    <>
      <SkipLink />
      <Header>
        <LabLinks />
      </Header>
      <Notices />
      <main id="content" className="page page--explore" tabIndex={-1}>
        <h1 className="visually-hidden">
          {messages.app.explore} · <LabName />
        </h1>
        <TaskSlot />
        <Lab show={show} />
      </main>
    </>
  );
}
