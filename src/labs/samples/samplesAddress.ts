import { decodeDistribution, encodeDistribution } from '../../distribution/distributionCodec';
import { families } from '../../math/families';
import { choiceField } from '../../scene/choiceField';
import { numberField } from '../../scene/numberField';
import { decodeNumbers, encodeNumbers } from '../../scene/numberList';
import type { AddressField } from '../../scene/sceneKind';
import { openMode } from './presetOf';
import { setDistribution } from './samplesEdits';
import type { Side } from './samplesEdits';
import { estimandNames, modes, truths } from './samplesScene';
import type { SamplesScene } from './samplesScene';

type Field = AddressField<SamplesScene>;

const NONE = 'none';

/** q follows a p of another kind; a q of another kind than p is not taken. */
function lawField(side: Side): Field {
  return {
    key: side,
    read: (scene) => encodeDistribution(scene[side]),
    write(text, scene) {
      const distribution = decodeDistribution(text);
      const fits = distribution && (side === 'p' || families[distribution.family].kind === families[scene.p.family].kind);
      return fits ? setDistribution(scene, side, distribution) : undefined;
    },
  };
}

/** The keys of a Samples address. The laws come first: θ is read against them. */
export const samplesAddress: readonly Field[] = [
  // Before all others: a link that names no more than a mode opens its first example, as a click does.
  choiceField('mode', modes, ({ mode }) => mode, openMode),
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
