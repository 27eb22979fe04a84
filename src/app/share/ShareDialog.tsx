import { useState } from 'react';
import type { ComponentType } from 'react';
import { Dialog } from '../../controls/Dialog';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useField } from '../../state/KlarityContext';
import { openedLab } from '../openLab';
import { EmbedSection } from './embed/EmbedSection';
import { ExportSection } from './ExportSection';
import { FileSection } from './FileSection';
import { FilmSection } from './FilmSection';
import { LinkSection } from './LinkSection';
import { PythonSection } from './PythonSection';
import { shareWords } from './shareWords';
import './ShareDialog.css';

export interface ShareDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

const sections = {
  link: LinkSection,
  embed: EmbedSection,
  file: FileSection,
  export: ExportSection,
  film: FilmSection,
  python: PythonSection,
} as const satisfies Readonly<Record<string, ComponentType>>;

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
  const scene = useField((state) => state.scene);
  const results = useField((state) => state.results);
  const unit = useField((state) => state.preferences.unit);
  const lab = openedLab(scene.lab);
  const python = lab.python?.(scene, results, unit);
  const offered: readonly SectionName[] = [
    'link',
    'embed',
    'file',
    'export',
    ...(lab.film ? (['film'] as const) : []),
    ...(python === undefined ? [] : (['python'] as const)),
  ];
  const Section = sections[chosen];
  return (
    <div className="share">
      <SegmentedChoice
        legend={words.sections.legend}
        hideLegend
        value={chosen}
        options={offered.map((value) => ({ value, label: words.sections[value] }))}
        onChange={choose}
      />
      <Section />
    </div>
  );
}
