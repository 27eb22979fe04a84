import { Button } from '../../controls/Button';
import { NumberField } from '../../controls/NumberField';
import { Slider } from '../../controls/Slider';
import { Toggle } from '../../controls/Toggle';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { isFixed } from '../../math/simplex/isFixed';
import { roomFor } from '../../math/simplex/setProbability';
import { Locked } from '../Locked';
import { useGesture, useOneEdit, useWorms } from './wormsCore';
import { rivalProbs, setBrush, setRivalProb, setTargetProb, targetProbs, toggleLock } from './wormsEdits';
import { wormsWords } from './wormsWords';
import { useFieldProblem } from '../../distribution/useFieldProblem';
import './OutcomeEditor.css';

/** One outcome of p (and of a free q) by slider, number and lock: the way to every bar without a drag. */
export function OutcomeEditor() {
  const { format } = useI18n();
  const words = useWords(wormsWords);
  const scene = useWorms((state) => state.scene);
  const gesture = useGesture();
  const edit = useOneEdit();
  const problemText = useFieldProblem();
  const p = targetProbs(scene);
  const x = scene.brush ?? 0;
  const isLocked = scene.locked.includes(x);
  const locked = new Set(scene.locked);
  const room = roomFor(p, x, locked);
  const isStill = isFixed(p.length, x, locked);
  const walk = (to: number): void => edit('brush', (now) => setBrush(now, to), { undoable: false });

  return (
    <div className="outcome-editor" role="group" aria-label={words.editor}>
      <div className="outcome-editor__chosen">
        <Button
          kind="quiet"
          icon="step-back"
          hideLabel
          label={words.previous}
          disabled={x === 0}
          onClick={() => walk(x - 1)}
        />
        <output className="outcome-editor__x" aria-label={words.chosen}>
          x = {x}
        </output>
        <Button
          kind="quiet"
          icon="step-forward"
          hideLabel
          label={words.next}
          disabled={x === p.length - 1}
          onClick={() => walk(x + 1)}
        />
        <Locked by="locked">
          <Toggle
            label={words.lock(x)}
            checked={isLocked}
            role="truth"
            onChange={() => edit('lock', (now) => toggleLock(now, x))}
          />
        </Locked>
      </div>
      <div className="outcome-editor__rows">
        <Locked by="p">
          <div className="outcome-editor__row">
            <Slider
              label={words.barOf(x)}
              value={p[x] ?? 0}
              min={0}
              max={1}
              step={0.001}
              valueText={format.fixed(p[x] ?? 0)}
              role="truth"
              disabled={isStill}
              onChange={gesture(`p:${x}`, (now, base, value) => setTargetProb(now, base, x, value))}
            />
            <NumberField
              key={`p:${x}`}
              label={words.barOf(x)}
              hideLabel
              value={p[x] ?? 0}
              format={(value) => format.fixed(value)}
              min={0}
              max={room}
              step={0.01}
              role="truth"
              problemText={problemText}
              disabled={isStill}
              onChange={(value) => edit(`p:${x}`, (now) => setTargetProb(now, now, x, value))}
            />
          </div>
        </Locked>
        {scene.q.family === 'categorical' && (
          <Locked by="q">
            <div className="outcome-editor__row">
              <Slider
                label={words.rivalOf(x)}
                value={rivalProbs(scene)[x] ?? 0}
                min={0}
                max={1}
                step={0.001}
                valueText={format.fixed(rivalProbs(scene)[x] ?? 0)}
                role="rival"
                onChange={gesture(`q:${x}`, (now, base, value) => setRivalProb(now, base, x, value))}
              />
              <NumberField
                key={`q:${x}`}
                label={words.rivalOf(x)}
                hideLabel
                value={rivalProbs(scene)[x] ?? 0}
                format={(value) => format.fixed(value)}
                min={0}
                max={1}
                step={0.01}
                role="rival"
                problemText={problemText}
                onChange={(value) => edit(`q:${x}`, (now) => setRivalProb(now, now, x, value))}
              />
            </div>
          </Locked>
        )}
      </div>
    </div>
  );
}
