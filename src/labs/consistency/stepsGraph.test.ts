import { describe, expect, it } from 'vitest';
import { udaLoss } from '../../engine/udaLoss';
import { setLogit, setLoss } from './consistencyEdits';
import { consistencyPresets } from './consistencyPresets';
import type { ConsistencyScene } from './consistencyScene';
import { linesOf, stepsCode } from './stepsCode';
import { stepsGraph } from './stepsGraph';
import { stepTensors } from './stepsLook';
import type { StepsLook, StepTensor } from './stepsLook';
import { stepsValues } from './stepsValues';
import { udaRequest } from './udaRequest';

const { source, paper, late } = consistencyPresets;
const at = (tensor: StepTensor, row: number | null = null, column: number | null = null): StepsLook => ({ tensor, row, column });
const lit = (scene: ConsistencyScene, look: StepsLook, tensor: StepTensor): readonly string[] =>
  (stepsGraph(scene)(look).get(tensor) ?? []).map(({ row, column }) => `${row},${column}`).toSorted();

const smooth: readonly StepTensor[] = ['plain', 'targets', 'logProbs', 'elements', 'kls', 'probs', 'losses', 'supervised', 'total'];

describe('what a number hangs together with', () => {
  it('is its row on the way to the loss, and no other row', () => {
    const element = at('elements', 1, 2);
    expect(lit(source, element, 'original')).toEqual(['1,0', '1,1', '1,2']);
    expect(lit(source, element, 'targets')).toEqual(['1,2']);
    expect(lit(source, element, 'logProbs')).toEqual(['1,2']);
    expect(lit(source, element, 'kls')).toEqual(['1,0']);
    expect(lit(source, element, 'consistency')).toEqual(['0,0']);
    expect(lit(source, element, 'total')).toEqual(['0,0']);
    expect([lit(source, element, 'elements'), lit(source, element, 'mask'), lit(source, element, 'labelled')]).toEqual([[], [], []]);
  });

  it('is everything for the final loss', () => {
    const counts = (['original', 'augmented', 'labelled', 'mask', 'kept'] as const).map((tensor) => lit(source, at('total'), tensor).length);
    expect(counts).toEqual([12, 12, 9, 4, 3]);
  });

  it('is all of a tensor where a line of code is looked at', () => {
    expect(lit(source, at('mask'), 'mask')).toHaveLength(4);
    expect(lit(source, at('mask'), 'original')).toHaveLength(12);
  });

  /** Moves each logit a little, and sees which numbers move with it. */
  it.each([
    ['the source’s defaults', source],
    ['as the paper', paper],
    ['without annealing', setLoss(late, { annealing: 'off', confidence: -1 })],
  ])('is what moves with a logit: %s', (_, scene) => {
    const before = stepsValues(scene, udaLoss(udaRequest(scene)));
    for (const key of ['original', 'augmented', 'labelled'] as const) {
      const nudged = setLogit(scene, key, { row: 1, column: 0 }, (scene.batch[key][1]?.[0] ?? 0) + 0.01);
      const after = stepsValues(nudged, udaLoss(udaRequest(nudged)));
      const related = stepsGraph(scene)(at(key, 1, 0));
      for (const tensor of stepTensors.filter((one) => one !== key)) {
        const { columns } = before[tensor];
        const now = [...after[tensor].values];
        const moved = [...before[tensor].values].flatMap((value, i) => (value === now[i] ? [] : [i]));
        const cells = (related.get(tensor) ?? []).map(({ row, column }) => row * columns + column).toSorted((a, b) => a - b);
        expect(cells, `${key} → ${tensor}`).toEqual(expect.arrayContaining(moved));
        // A mask does not move with so little, nor what a mask has set to 0.
        expect(smooth.includes(tensor) ? cells : [], `${key} → ${tensor}`).toEqual(smooth.includes(tensor) ? moved : []);
      }
    }
  });
});

describe('the code', () => {
  it.each([source, paper, setLoss(source, { annealing: 'off' })])('computes every number once, after what it is computed from', (scene) => {
    const code = stepsCode(scene);
    const computed = code.flatMap(({ computes }) => computes);
    expect(new Set(computed).size).toBe(computed.length);
    expect(stepTensors.filter((tensor) => !computed.includes(tensor))).toEqual(['original', 'augmented', 'labelled']);
    expect(stepTensors.filter((tensor) => linesOf(code, tensor).length === 0)).toEqual([]);
  });

  it('is written out for the settings', () => {
    const text = (scene: ConsistencyScene): string => stepsCode(scene).map((line) => line.text).join('\n');
    expect(text(source)).toContain('log_softmax(augmented / 0.85, dim=-1)');
    expect(text(source)).toContain('counted.sum() / max(mask.sum(), 1)');
    expect(text(paper)).toContain('softmax(original / 0.85, dim=-1)');
    expect(text(paper)).toContain('counted.sum() / len(mask)');
    expect(text(setLoss(source, { temperature: -1 }))).toContain('log_softmax(augmented, dim=-1)');
    expect(text(late)).toContain('alpha = -math.expm1(-5 * 1)');
    expect(text(setLoss(source, { annealing: 'off' }))).not.toContain('kept');
  });
});
