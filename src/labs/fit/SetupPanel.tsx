import { useState } from 'react';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useWords } from '../../i18n/useWords';
import { fitWords } from './fitWords';
import { ModelEditor } from './ModelEditor';
import { RacersEditor } from './RacersEditor';
import { RivalEditor } from './RivalEditor';
import { TargetEditor } from './TargetEditor';
import './SetupPanel.css';

const tabs = ['p', 'model', 'q', 'racers'] as const;
type Tab = (typeof tabs)[number];

const EDITORS = { p: TargetEditor, model: ModelEditor, q: RivalEditor, racers: RacersEditor } as const;

/** Everything that is put up before a race: the target, the model and its start, a rival, the optimizers. */
export function SetupPanel() {
  const words = useWords(fitWords);
  const [tab, setTab] = useState<Tab>('p');
  const Editor = EDITORS[tab];
  return (
    <section className="fit-setup" aria-label={words.setup}>
      <SegmentedChoice
        legend={words.setup}
        hideLegend
        value={tab}
        options={tabs.map((value) => ({ value, label: words.tabs[value].replace('_θ', 'θ') }))}
        onChange={setTab}
      />
      <Editor />
    </section>
  );
}
