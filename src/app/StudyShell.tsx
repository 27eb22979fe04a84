import { useField } from '../state/KlarityContext';
import { Header } from './Header';
import { Notices } from './Notices';
import { openedPage } from './openPage';
import { SkipLink } from './SkipLink';
import { ChapterPage } from './study/ChapterPage';
import './study/StudyShell.css';
import './study/prose.css';
import './study/static.css';
import './study/print.css';

/** A chapter, or a page beside them. */
export function StudyShell() {
  const page = useField((state) => state.place.page);
  const Page = page === undefined ? ChapterPage : openedPage(page).Page;
  return (
    <>
      <SkipLink />
      <Header />
      <Notices />
      <Page />
    </>
  );
}
