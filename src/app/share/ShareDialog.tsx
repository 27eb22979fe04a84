import { Suspense, useState } from 'react';
import type { ComponentType } from 'react';
import { Dialog } from '../../controls/Dialog';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useField } from '../../state/KlarityContext';
import { blindParts } from '../../state/task';
import { openedLab } from '../openLab';
import { DeckSection } from './DeckSection';
import { EmbedSection } from './embed/EmbedSection';
import { ExportSection } from './ExportSection';
import { FileSection } from './FileSection';
import { FilmSection } from './FilmSection';
import { LinkSection } from './LinkSection';
import { PythonSection } from './PythonSection';
import type { PythonSectionProps } from './PythonSection';
import { TaskBuilder } from '../task/TaskBuilder';
import { shareWords } from './shareWords';
import { usePython } from './usePython';
import './ShareDialog.css';

export interface ShareDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

const sections = {
  link: LinkSection,
  embed: EmbedSection,
  task: TaskBuilder,
  file: FileSection,
  export: ExportSection,
  film: FilmSection,
  python: PythonSection,
  deck: DeckSection,
} as const satisfies Readonly<Record<string, ComponentType<PythonSectionProps>>>;

type SectionName = keyof typeof sections;

/** Everything that leaves the page: a link, a frame for another page, files, a film, code. */
export function ShareDialog({ open, onClose }: ShareDialogProps) {
  const { messages } = useI18n();
  const words = useWords(shareWords);
  return (
    <Dialog open={open} title={words.title} closeLabel={messages.app.close} onClose={onClose}>
      <ShareSheet />
    </Dialog>
  );
}

function ShareSheet() {
  const words = useWords(shareWords);
  const [chosen, choose] = useState<SectionName>('link');
  const lab = useField((state) => openedLab(state.scene.lab));
  const view = useField((state) => state.place.view);
  const python = usePython();
  // A file, a film or a script holds all of the scene.
  const isWhole = useField(blindParts) === undefined;
  const offered: readonly SectionName[] = [
    'link',
    'embed',
    ...(isWhole ? (['task'] as const) : []),
    ...(isWhole ? (['file'] as const) : []),
    'export',
    ...(isWhole && lab.film ? (['film'] as const) : []),
    ...(!isWhole || python === undefined ? [] : (['python'] as const)),
    // In a frame there is no deck, and no storage for one.
    ...(!isWhole || view === 'embed' ? [] : (['deck'] as const)),
  ];
  const Section: ComponentType<PythonSectionProps> = sections[chosen];
  return (
    <div className="share">
      <SegmentedChoice
        legend={words.sections.legend}
        hideLegend
        value={chosen}
        options={offered.map((value) => ({ value, label: words.sections[value] }))}
        onChange={choose}
      />
      {/* The words of a section may be on their way; the dialog stands meanwhile. */}
      <Suspense>
        <Section code={python ?? ''} />
      </Suspense>
    </div>
  );
}
