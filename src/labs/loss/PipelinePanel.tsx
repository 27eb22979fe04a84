import { useRef } from 'react';
import { Panel } from '../../charts/Panel';
import { PipelineWire } from '../../charts/PipelineWire';
import { useUnmeasured } from '../../charts/unmeasuredSize';
import { useSize } from '../../charts/useSize';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { useLoss } from './lossCore';
import { givenIsPassed, shapeOf, wiringOf } from './lossScene';
import { lossWords } from './lossWords';
import { PipelineTensor } from './PipelineTensor';
import { StudentControls } from './StudentControls';
import { studentOperation, targetOperation } from './operations';
import { TargetControls } from './TargetControls';
import { useBatchTable } from './useBatchTable';
import { useReadout } from './useReadout';
import './PipelinePanel.css';

/** How many ems a tensor with its numbers takes, about: five characters a cell and the space around them, and the labels of the rows. */
const tensorEms = (columns: number): number => (columns * 6 + 5) * 0.5;
/** What the operations and the sums take where all steps stand beside each other. */
const BETWEEN = 31;
/** Below this even two small tensors stand under each other: their controls need room, too. */
const LEAST = 36;

/** What a column of classes or of sums takes with the operation beside it. */
const COLUMN = 16;

/** As many beside each other as have room for their numbers; in two rows where nothing is set and one column leads to the target. */
function roomOf(ems: number, columns: number, isShort: boolean): 'wide' | 'square' | 'middle' | 'narrow' {
  if (ems >= 3 * tensorEms(columns) + BETWEEN) return 'wide';
  if (isShort && ems >= 2 * tensorEms(columns) + COLUMN) return 'square';
  return ems >= Math.max(LEAST, 2 * tensorEms(columns) + 2) ? 'middle' : 'narrow';
}

/** The loss as it is computed: both sides to what is passed, entry by entry to the loss, and a sum an example. */
export function PipelinePanel({ controls }: { readonly controls: LabControls }) {
  const words = useWords(lossWords);
  const scene = useLoss((state) => state.scene);
  const table = useBatchTable();
  // A room is told by the lecturer where to look; the line's place is kept.
  const readout = useReadout() ?? (controls === 'none' ? '\u00a0' : words.brushHint);
  const grid = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLSpanElement>(null);
  const { width } = useSize(grid, useUnmeasured({ width: 1200, height: 1 }));
  const em = useSize(ruler, { width: 14, height: 14 }).width;
  const isShort = controls === 'none' && scene.target.kind !== 'logits';
  const room = roomOf(width / em, shapeOf(scene)[1], isShort);
  const direction = room === 'wide' ? 'right' : 'down';
  const way = wiringOf(scene);
  const isWrong = scene.wiring !== 'right';
  const hasGiven = !givenIsPassed(scene);
  return (
    <Panel
      title={words.pipelineTitle}
      subtitle={words.pipelineSubtitle}
      className="loss-pipeline"
      table={table}
      tableLabel={words.dataTable}
      footer={<p className="loss-pipeline__readout">{readout}</p>}
    >
      <span className="loss-pipeline__em" ref={ruler} aria-hidden="true" />
      <div className={`loss-pipeline__grid loss-pipeline__grid--${room}`} ref={grid}>
        <section className="loss-pipeline__lane loss-pipeline__lane--student" aria-label={words.student}>
          <div className="loss-pipeline__step">
            <PipelineTensor name="student" controls={controls} />
          </div>
          {controls !== 'none' && <StudentControls controls={controls} />}
          <PipelineWire {...studentOperation(scene)} direction={direction} role="forward" />
          <div className="loss-pipeline__step loss-pipeline__step--passed">
            <PipelineTensor name="studentPassed" controls={controls} />
          </div>
        </section>
        <section
          className={`loss-pipeline__lane loss-pipeline__lane--target loss-pipeline__lane--${hasGiven ? 'two' : 'one'}`}
          aria-label={words.target}
        >
          {hasGiven && (
            <div className="loss-pipeline__step">
              <PipelineTensor name="given" controls={controls} />
            </div>
          )}
          {controls !== 'none' && <TargetControls controls={controls} />}
          {hasGiven && (
            <PipelineWire
              {...targetOperation(scene)}
              cut={scene.target.kind === 'logits' && !scene.learned ? words.noGradient : undefined}
              direction={room === 'square' ? 'right' : direction}
              role="truth"
            />
          )}
          <div className="loss-pipeline__step loss-pipeline__step--passed">
            <PipelineTensor name="targetPassed" controls={controls} />
          </div>
        </section>
        <div className={isWrong ? 'loss-pipeline__join loss-pipeline__join--wrong' : 'loss-pipeline__join'}>
          <PipelineWire
            name="kl_div"
            note={way.logTarget ? 'eᵗ · (t − x)' : 't · (log t − x)'}
            direction={room === 'square' ? 'down' : direction}
          />
          {isWrong && <p className="loss-pipeline__wrong">{words.wiredWrong(words.wirings[scene.wiring].name)}</p>}
        </div>
        <div className="loss-pipeline__reduce">
          <div className="loss-pipeline__step loss-pipeline__step--elements">
            <PipelineTensor name="elements" controls={controls} />
          </div>
          <PipelineWire name="sum" note="dim = −1" direction={room === 'narrow' ? 'down' : 'right'} />
          <div className="loss-pipeline__step loss-pipeline__step--sums">
            <PipelineTensor name="rowSums" controls={controls} />
          </div>
        </div>
      </div>
    </Panel>
  );
}
