import { useEffect } from 'react';
import { useWords } from '../../i18n/useWords';
import { useField } from '../../state/KlarityContext';
import { Lab } from '../Lab';
import { TaskPanel } from './TaskPanel';
import { taskWords } from './taskWords';

/** A task as a page of its own: what is asked, and the lab below it. */
export function TaskPage() {
  const words = useWords(taskWords);
  const show = useField((state) => state.place.show);
  useEffect(() => {
    document.title = `${words.title} · KLarity`;
  }, [words]);
  return (
    <main id="content" className="page task-page" tabIndex={-1}>
      <TaskPanel heading="h1" />
      <Lab show={show} />
    </main>
  );
}
