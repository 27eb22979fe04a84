import { SubscriptText } from '../../charts/SubscriptText';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords';
import { fitWords } from './fitWords';
import { ModelEditor } from './ModelEditor';
import { RacersEditor } from './RacersEditor';
import { RivalEditor } from './RivalEditor';
import { TargetEditor } from './TargetEditor';
import { useModelBesideTargetEdits } from './useFitEdits';
import './SetupPanel.css';

/** Everything that is put up before a race: the target, the model and its start, the optimizers, a rival. */
export function SetupPanel() {
  const words = useWords(fitWords);
  const modelEdits = useModelBesideTargetEdits();
  const section = (name: string, editor: ReactNode) => (
    <div className="fit-setup__section">
      <h2 className="fit-setup__title">
        <SubscriptText text={name} />
      </h2>
      {editor}
    </div>
  );
  return (
    <section className="fit-setup" aria-label={words.setup}>
      {section(words.target, <TargetEditor />)}
      <div className="fit-setup__models">
        {section(words.modelSetup, <ModelEditor edits={modelEdits} />)}
        {section(words.rivalSetup, <RivalEditor />)}
      </div>
      {section(words.racersSetup, <RacersEditor />)}
    </section>
  );
}
