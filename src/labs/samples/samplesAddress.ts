import { decodeDistribution, encodeDistribution } from '../../distribution/distributionCodec';
import { choiceField } from '../../scene/choiceField';
import { numberField } from '../../scene/numberField';
import { decodeNumbers, encodeNumbers } from '../../scene/numberList';
import type { AddressField } from '../../scene/sceneKind';
import { followLaws } from './samplesEdits';
import type { Side } from './samplesEdits';
import { estimandNames, modes, truths } from './samplesScene';
import type { SamplesScene } from './samplesScene';

type Field = AddressField<SamplesScene>;

const NONE = 'none';

/** The other law is left as it is: the schema says whether the two of an address go together. */
function lawField(side: Side): Field {
  return {
    key: side,
    read: (scene) => encodeDistribution(scene[side]),
    write(text, scene) {
      const distribution = decodeDistribution(text);
      return distribution && followLaws({ ...scene, [side]: distribution });
    },
  };
}

/** The keys of a Samples address. The laws come first: θ is read against them. */
export const samplesAddress: readonly Field[] = [
  choiceField('mode', modes, ({ mode }) => mode, (scene, mode) => ({ ...scene, mode })),
  lawField('p'),
  lawField('q'),
  {
    key: 'theta',
    read: ({ free }) => free ?? NONE,
    write: (text, scene) => ({ ...scene, free: text === NONE ? null : text }),
  },
  numberField('seed', ({ seed }) => seed, (scene, seed) => ({ ...scene, seed })),
  numberField('n', ({ n }) => n, (scene, n) => ({ ...scene, n })),
  numberField('bins', ({ bins }) => bins, (scene, bins) => ({ ...scene, bins })),
  choiceField('of', estimandNames, ({ estimand }) => estimand, (scene, estimand) => ({ ...scene, estimand })),
  numberField('batch', ({ batch }) => batch, (scene, batch) => ({ ...scene, batch })),
  choiceField('true', truths, ({ truth }) => truth, (scene, truth) => ({ ...scene, truth })),
  {
    key: 'risk',
    read: ({ risk }) => encodeNumbers([risk.wronglyP, risk.wronglyQ]),
    write(text, scene) {
      const [wronglyP, wronglyQ, ...more] = decodeNumbers(text) ?? [];
      return wronglyP === undefined || wronglyQ === undefined || more.length > 0 ? undefined : { ...scene, risk: { wronglyP, wronglyQ } };
    },
  },
  numberField('walks', ({ walks }) => walks, (scene, walks) => ({ ...scene, walks })),
  numberField('step', ({ step }) => step, (scene, step) => ({ ...scene, step })),
];
