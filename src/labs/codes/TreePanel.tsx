import { useRef } from 'react';
import { Panel } from '../../charts/Panel';
import { useUnmeasured } from '../../charts/unmeasuredSize';
import { useSize } from '../../charts/useSize';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useWords } from '../../i18n/useWords';
import { Locked } from '../Locked';
import { CodeTree } from './CodeTree';
import { useCodes, useOneEdit } from './codesCore';
import { setTree } from './codesEdits';
import { isAlone, sides, symbolName } from './codesScene';
import { codesWords } from './codesWords';
import { useLengthsTable } from './useLengthsTable';
import { useBrushed, useResult } from './useShown';

/** A code as a game of yes and no: the questions from the top down, one bit an answer. */
export function TreePanel() {
  const words = useWords(codesWords);
  const scene = useCodes((state) => state.scene);
  const codes = useResult();
  const edit = useOneEdit();
  const brushed = useBrushed();
  const table = useLengthsTable();
  const box = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLSpanElement>(null);
  const size = useSize(box, useUnmeasured({ width: 480, height: 260 }));
  const type = useSize(ruler, { width: 1250, height: 1 }).width / 100;
  const tree = isAlone(scene) ? 'right' : scene.tree;
  const sent = codes?.[tree];
  const word = brushed === null ? undefined : sent?.words[brushed];
  const name = brushed === null ? '' : symbolName(scene, brushed);
  return (
    <Panel
      className="frame--fill"
      title={scene.code === 'shannon' ? words.shannonTree : words.huffmanTree}
      subtitle={scene.code === 'ideal' ? words.treeOfIdeal : words.treeSubtitle}
      toolbar={
        !isAlone(scene) && (
          <Locked by="tree">
            <SegmentedChoice
              legend={words.treeOf}
              hideLegend
              value={scene.tree}
              options={sides.map((side) => ({ value: side, label: side === 'right' ? words.forP : words.forQ }))}
              onChange={(side) => edit('tree', (now) => setTree(now, side), { undoable: false })}
            />
          </Locked>
        )
      }
      footer={<p className="codes-lab__line">{questions()}</p>}
      table={table}
      tableLabel={words.dataTable}
    >
      <div className="codes-tree" ref={box}>
        <span className="frame__ruler" aria-hidden="true">
          <span className="frame__hundred-ems" ref={ruler} />
        </span>
        {sent && <CodeTree type={type} nodes={sent.tree} word={word ?? null} size={size} role={tree === 'right' ? 'truth' : 'rival'} />}
      </div>
    </Panel>
  );

  function questions(): string {
    if (brushed === null || !sent) return words.treePrompt;
    if (word === null || word === undefined) return words.noWord(name);
    if (word === '') return words.noQuestion(name);
    const answers = Array.from(word, (bit) => (bit === '0' ? words.no : words.yes));
    return words.questions(name, word.length, answers.reduce((so, next) => words.thenAnswer(so, next)), word);
  }
}
