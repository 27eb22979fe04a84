import * as v from 'valibot';
import { cutSchema } from '../../distribution/cutSchema';
import { distributionSchema } from '../../distribution/distributionSchema';
import { families } from '../../math/families';
import { directions } from '../../math/geometry/direction';
import { finite, integerWithin, within } from '../../scene/numberSchema';
import { oneOf } from '../../scene/oneOf';
import { coordinateChoices, MAX_BATCH, MAX_RACERS, MAX_SEED, MAX_SMOOTHING, MAX_STEPS } from './fitScene';
import type { FitScene } from './fitScene';
import { fitProblemOf } from './fitProblemOf';
import { freeChoices } from './freeChoices';
import { hasNatural } from './hasNatural';
import { defaultSettings, optimizerNames } from './racerOf';
import { isSettingName, settingRange } from './settingRanges';

const racer = v.pipe(
  v.strictObject({ optimizer: oneOf(optimizerNames), settings: v.record(v.string(), finite) }),
  v.check(({ optimizer, settings }) => {
    const names = Object.keys(defaultSettings(optimizer));
    return names.length === Object.keys(settings).length && names.every((name) => Object.hasOwn(settings, name));
  }, 'must have the settings of its optimizer, and no others'),
  v.check(
    ({ settings }) =>
      Object.entries(settings).every(([name, value]) => {
        if (!isSettingName(name)) return false;
        const { min, max } = settingRange(name);
        return value >= min && value <= max;
      }),
    'must have settings within their ranges',
  ),
);

const kindOf = ({ family }: FitScene['model']): string => families[family].kind;

const shape = v.strictObject({
  version: v.literal(1, 'must be 1'),
  lab: v.literal('fit', 'must be fit'),
  p: v.strictObject({ distribution: distributionSchema, cut: cutSchema }),
  q: v.nullable(distributionSchema),
  model: distributionSchema,
  free: v.pipe(
    v.array(v.string(), 'must be an array of names'),
    v.minLength(1, 'must name at least 1 parameter'),
    v.maxLength(2, 'must name at most 2 parameters'),
    v.check((names) => new Set(names).size === names.length, 'must not name a parameter twice'),
  ),
  smoothing: v.strictObject({ p: within({ min: 0, max: MAX_SMOOTHING }), q: within({ min: 0, max: MAX_SMOOTHING }) }),
  coordinates: oneOf(coordinateChoices),
  racers: v.pipe(
    v.array(racer, 'must be an array of racers'),
    v.minLength(1, 'must have at least 1 racer'),
    v.maxLength(MAX_RACERS, `must have at most ${MAX_RACERS} racers`),
  ),
  lead: integerWithin({ min: 0, max: MAX_RACERS - 1 }),
  noise: v.strictObject({ seed: integerWithin({ min: 0, max: MAX_SEED }), batch: v.nullable(integerWithin({ min: 1, max: MAX_BATCH })) }),
  step: integerWithin({ min: 0, max: MAX_STEPS }),
  direction: oneOf(directions),
  basins: v.boolean('must be true or false'),
  brush: v.nullable(finite),
});

export const fitSchema: v.GenericSchema<unknown, FitScene> = v.pipe(
  shape,
  v.forward(
    v.partialCheck(
      [['p'], ['model']],
      ({ p, model }) => kindOf(p.distribution) === kindOf(model),
      'must have outcomes of the same kind as p',
    ),
    ['model'],
  ),
  v.forward(
    v.partialCheck([['p'], ['q']], ({ p, q }) => q === null || kindOf(p.distribution) === kindOf(q), 'must have outcomes of the same kind as p'),
    ['q'],
  ),
  v.forward(
    v.partialCheck(
      [['model'], ['free']],
      ({ model, free }) => free.every((name) => freeChoices(model).includes(name)),
      'must be free parameters of the model',
    ),
    ['free'],
  ),
  v.forward(
    v.partialCheck(
      [['model'], ['free'], ['coordinates']],
      // Names that the model has not are told of above.
      ({ model, free, coordinates }) =>
        coordinates !== 'natural' || !free.every((name) => freeChoices(model).includes(name)) || hasNatural(model, free),
      'must be ones that the model has',
    ),
    ['coordinates'],
  ),
  v.forward(
    v.partialCheck([['racers'], ['lead']], ({ racers, lead }) => lead < racers.length, 'must be one of the racers'),
    ['lead'],
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.issues) return;
    const problem = fitProblemOf(dataset.value);
    if (problem !== null) addIssue({ message: problem });
  }),
);
