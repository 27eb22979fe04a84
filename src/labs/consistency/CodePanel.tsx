import { useMemo } from 'react';
import { CodeLines } from '../../controls/CodeLines';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useConsistency } from './consistencyCore';
import { consistencyWords } from './consistencyWords';
import { useLook } from './lookContext';
import { linesOf, stepsCode } from './stepsCode';

/** The same in PyTorch, written out for the settings; its lines and the tables light each other. */
export function CodePanel() {
  const { messages } = useI18n();
  const words = useWords(consistencyWords);
  const scene = useConsistency((state) => state.scene);
  const { look, hover } = useLook();
  const code = useMemo(() => stepsCode(scene), [scene]);
  return (
    <div className="steps-code">
      <CodeLines
        label="PyTorch"
        lines={code.map(({ text }) => text)}
        lit={look === null ? [] : linesOf(code, look.tensor)}
        onBrush={(line) => {
          const tensor = line === null ? undefined : code[line]?.computes[0];
          hover(tensor === undefined ? null : { tensor, row: null, column: null });
        }}
        hint={words.codeHint}
        copyLabel={messages.app.copy}
        copiedText={messages.app.copied}
        selectedText={messages.app.copyFailed}
      />
    </div>
  );
}
