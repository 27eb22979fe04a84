import * as v from 'valibot';
import { decodeNumbers, encodeNumbers } from './numberList';
import type { SceneKind } from './sceneKind';

/** A scene for tests: a bag of weights, of which one is picked, and how it is drawn. */
export interface ToyScene {
  readonly version: 1;
  readonly lab: 'toy';
  readonly bag:
    | { readonly family: 'weights'; readonly params: { readonly weights: readonly number[] } }
    | { readonly family: 'even'; readonly params: { readonly size: number } };
  readonly pick: number;
  readonly look: { readonly colour: string; readonly size: number };
}

export function sizeOf({ bag }: Pick<ToyScene, 'bag'>): number {
  return bag.family === 'even' ? bag.params.size : bag.params.weights.length;
}

/** A pick that the bag no longer has becomes its first. */
function follow(scene: ToyScene): ToyScene {
  return scene.pick < sizeOf(scene) ? scene : { ...scene, pick: 0 };
}

const whole = (low: number, high: number) =>
  v.pipe(v.number('must be a number'), v.integer('must be whole'), v.minValue(low), v.maxValue(high, 'is too large'));
const colours = ['red', 'green', 'blue'] as const;

const small: ToyScene = {
  version: 1,
  lab: 'toy',
  bag: { family: 'even', params: { size: 3 } },
  pick: 1,
  look: { colour: 'red', size: 10 },
};

const heavy: ToyScene = {
  ...small,
  bag: { family: 'weights', params: { weights: [1, 2, 4, 8] } },
  pick: 3,
};

/** A kind of scene for tests: a later key depends on an earlier one, and one key does not always apply. */
export const toyKind: SceneKind<ToyScene> = {
  lab: 'toy',
  schema: v.pipe(
    v.strictObject({
      version: v.literal(1),
      lab: v.literal('toy'),
      bag: v.variant('family', [
        v.strictObject({
          family: v.literal('weights'),
          params: v.strictObject({ weights: v.pipe(v.array(v.pipe(v.number(), v.finite())), v.minLength(1), v.maxLength(9)) }),
        }),
        v.strictObject({ family: v.literal('even'), params: v.strictObject({ size: whole(1, 9) }) }),
      ]),
      pick: whole(0, 8),
      look: v.strictObject({ colour: v.picklist(colours), size: whole(0, 99) }),
    }),
    v.forward(
      v.partialCheck([['bag'], ['pick']], (scene) => scene.pick < sizeOf(scene), 'must be in the bag'),
      ['pick'],
    ),
  ),
  presets: { small, heavy },
  defaultPreset: 'small',
  follow,
  fields: [
    {
      key: 'even',
      read: ({ bag }) => (bag.family === 'even' ? String(bag.params.size) : undefined),
      write: (text, scene) => follow({ ...scene, bag: { family: 'even', params: { size: Number(text) } } }),
    },
    {
      key: 'weights',
      read: ({ bag }) => (bag.family === 'weights' ? encodeNumbers(bag.params.weights) : undefined),
      write(text, scene) {
        const weights = decodeNumbers(text);
        return weights && follow({ ...scene, bag: { family: 'weights', params: { weights } } });
      },
    },
    { key: 'pick', read: ({ pick }) => String(pick), write: (text, scene) => ({ ...scene, pick: Number(text) }) },
    {
      key: 'colour',
      read: ({ look }) => look.colour,
      write: (colour, scene) => ({ ...scene, look: { ...scene.look, colour } }),
    },
  ],
};
