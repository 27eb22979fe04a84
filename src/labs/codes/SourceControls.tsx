import { Button } from '../../controls/Button';
import { NumberField } from '../../controls/NumberField';
import { Select } from '../../controls/Select';
import { useFieldProblem } from '../../distribution/useFieldProblem';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { ModelSource } from '../../engine/codes';
import { udhrLanguages } from '../../math/coding/data/udhr';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { useCodes, useOneEdit } from './codesCore';
import { firstAlphabet, probsOf, setMass, setP, setQ, setSymbolCount, swap } from './codesEdits';
import { codesPresets } from './codesPresets';
import { isAlone, isAlphabet, symbolCount, symbolName, SYMBOLS } from './codesScene';
import type { CodesScene } from './codesScene';
import { codesWords } from './codesWords';
import { OwnText } from './OwnText';
import { useBrushed } from './useShown';

type Choice = 'pmf' | 'text' | 'uniform' | 'truth' | (typeof udhrLanguages)[number];

const choiceOf = (source: ModelSource): Choice => (source.kind === 'udhr' ? source.language : source.kind);

/** What a choice means on the symbols of the scene. */
function sourceOf(choice: Choice, scene: CodesScene, own: string): ModelSource {
  switch (choice) {
    case 'pmf':
      return { kind: 'pmf', probs: probsOf(scene.q, symbolCount(scene)) ?? probsOf(scene.p, symbolCount(scene)) ?? firstAlphabet };
    case 'text':
      return { kind: 'text', letters: own };
    case 'uniform':
    case 'truth':
      return { kind: choice };
    case 'english':
    case 'german':
    case 'pinyin':
      return { kind: 'udhr', language: choice };
  }
}

/** Where the symbols come from, and for what the wrong code is made. */
export function SourceControls({ controls }: { readonly controls: LabControls }) {
  const words = useWords(codesWords);
  const { format } = useI18n();
  const scene = useCodes((state) => state.scene);
  const edit = useOneEdit();
  const problemText = useFieldProblem();
  const brushed = useBrushed() ?? 0;
  const isPmf = isAlphabet(scene);
  const count = symbolCount(scene);
  const option = (value: Choice) => ({ value, label: words.sources[value] });
  const modelChoices: readonly Choice[] = isPmf ? ['uniform', 'pmf', 'truth'] : ['uniform', ...udhrLanguages, 'text', 'truth'];
  const own = words.ownExample;
  const massField = (side: 'p' | 'q') => {
    const probs = probsOf(scene[side], count);
    if (!probs) return null;
    return (
      <NumberField
        label={words.massOf(side, symbolName(scene, brushed))}
        value={probs[brushed] ?? 0}
        format={(value) => format.plain(value, 4)}
        min={0}
        max={1}
        step={0.01}
        role={side === 'p' ? 'truth' : 'rival'}
        problemText={problemText}
        onChange={(value) => edit(`${side}:${brushed}`, (now) => setMass(now, now, side, brushed, value))}
      />
    );
  };
  // Of one alphabet in one code there is nothing to choose: its bars are dragged.
  if (controls !== 'full' && isPmf && isAlone(scene)) return null;
  return (
    <>
      <div className="codes-lab__fields">
        <Locked by="p">
          <Select
            label={words.truth}
            options={(['pmf', ...udhrLanguages, 'text'] as const).map(option)}
            value={choiceOf(scene.p)}
            onChange={(choice) =>
              edit('p', (now) => {
                if (choice === 'pmf') return { ...codesPresets.halves, code: now.code };
                const p = sourceOf(choice, now, own);
                return p.kind === 'uniform' || p.kind === 'truth' ? now : setP(now, p);
              })
            }
          />
        </Locked>
        <Locked by="q">
          <Select
            label={words.model}
            options={modelChoices.map(option)}
            value={choiceOf(scene.q)}
            onChange={(choice) => edit('q', (now) => setQ(now, sourceOf(choice, now, own)))}
          />
        </Locked>
        <Locked by="p,q">
          <Button label={words.swap} onClick={() => edit('swap', swap)} disabled={isAlone(scene) || (scene.q.kind === 'uniform' && !isPmf)} />
        </Locked>
      </div>
      {isPmf && controls === 'full' && (
        <div className="codes-lab__fields">
          <Locked by="p">{massField('p')}</Locked>
          <Locked by="q">{massField('q')}</Locked>
          <Locked by="p,q">
            <NumberField
              label={words.symbols}
              value={count}
              format={String}
              {...SYMBOLS}
              step={1}
              problemText={problemText}
              onChange={(n) => edit('symbols', (now) => setSymbolCount(now, Math.round(n)))}
            />
          </Locked>
        </div>
      )}
      {scene.p.kind === 'text' && <OwnText side="p" letters={scene.p.letters} />}
      {scene.q.kind === 'text' && <OwnText side="q" letters={scene.q.letters} />}
    </>
  );
}
