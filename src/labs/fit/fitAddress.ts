import { decodeCut, encodeCut } from '../../distribution/cutCodec';
import { decodeDistribution, encodeDistribution } from '../../distribution/distributionCodec';
import { directions } from '../../math/geometry/direction';
import { choiceField } from '../../scene/choiceField';
import { numberField } from '../../scene/numberField';
import { decimal, decodeNumbers, encodeNumbers } from '../../scene/numberList';
import type { AddressField } from '../../scene/sceneKind';
import { replaceTarget, setBrush, setCoordinates, setFree, setModel, setNoise, setRival, setStep, setTarget } from './fitEdits';
import { coordinateChoices } from './fitScene';
import type { FitScene } from './fitScene';
import { decodeRacers, encodeRacers } from './racerCodec';

type Field = AddressField<FitScene>;

const NONE = 'none';
const FULL = 'full';

/** A number that may be nothing, which has a word of its own. */
function optionalField(
  key: string,
  nothing: string,
  read: (scene: FitScene) => number | null,
  write: (scene: FitScene, value: number | null) => FitScene,
): Field {
  return {
    key,
    read: (scene) => String(read(scene) ?? nothing),
    write: (text, scene) => write(scene, text === nothing ? null : decimal(text)),
  };
}

/** The keys of a Fit address. The target and the model come first: the rest is read against them. */
export const fitAddress: readonly Field[] = [
  {
    key: 'p',
    read: ({ p }) => encodeDistribution(p.distribution),
    write(text, scene) {
      const distribution = decodeDistribution(text);
      return distribution && replaceTarget(scene, distribution);
    },
  },
  {
    key: 'cut',
    read: ({ p }) => encodeCut(p.cut),
    write(text, scene) {
      const cut = decodeCut(text);
      return cut === undefined ? undefined : setTarget(scene, { ...scene.p, cut });
    },
  },
  {
    key: 'model',
    read: ({ model }) => encodeDistribution(model),
    write(text, scene) {
      const model = decodeDistribution(text);
      return model && { ...setModel(scene, model), model };
    },
  },
  {
    key: 'free',
    read: ({ free }) => free.join('_'),
    write: (text, scene) => ({ ...setFree(scene, text.split('_')), free: text.split('_') }),
  },
  {
    key: 'q',
    read: ({ q }) => (q === null ? NONE : encodeDistribution(q)),
    write(text, scene) {
      const q = text === NONE ? null : decodeDistribution(text);
      return q === undefined ? undefined : setRival(scene, q);
    },
  },
  {
    key: 'smooth',
    read: ({ smoothing }) => encodeNumbers([smoothing.p, smoothing.q]),
    write(text, scene) {
      const [p, q, ...more] = decodeNumbers(text) ?? [];
      if (p === undefined || q === undefined || more.length > 0) return undefined;
      return { ...scene, smoothing: { p, q } };
    },
  },
  choiceField('by', coordinateChoices, ({ coordinates }) => coordinates, setCoordinates),
  {
    key: 'race',
    read: ({ racers }) => encodeRacers(racers),
    write(text, scene) {
      const racers = decodeRacers(text);
      return racers && { ...scene, racers, lead: Math.min(scene.lead, racers.length - 1) };
    },
  },
  numberField('lead', ({ lead }) => lead, (scene, lead) => ({ ...scene, lead })),
  numberField('seed', ({ noise }) => noise.seed, (scene, seed) => setNoise(scene, { seed })),
  optionalField('batch', FULL, ({ noise }) => noise.batch, (scene, batch) => setNoise(scene, { batch })),
  numberField('step', ({ step }) => step, setStep),
  choiceField('direction', directions, ({ direction }) => direction, (scene, direction) => ({ ...scene, direction })),
  choiceField(
    'basins',
    ['off', 'on'],
    ({ basins }) => (basins ? 'on' : 'off'),
    (scene, choice) => ({ ...scene, basins: choice === 'on' }),
  ),
  optionalField('x', NONE, ({ brush }) => brush, setBrush),
];
