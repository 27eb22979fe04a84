import { decodeDistribution, encodeDistribution } from '../../distribution/distributionCodec';
import { triangleMeasures } from '../../math/divergence/divergenceNames';
import type { Distribution } from '../../math/families';
import { choiceField } from '../../scene/choiceField';
import { numberField } from '../../scene/numberField';
import { decodeNumbers, encodeNumbers } from '../../scene/numberList';
import type { AddressField } from '../../scene/sceneKind';
import { setMeasure, setMode, setProperty } from './divergencesEdits';
import { modes, properties } from './divergencesScene';
import type { BarsOf, DivergencesScene, Triple } from './divergencesScene';

type Field = AddressField<DivergencesScene>;

const NONE = 'none';

function lawField(key: string, read: (scene: DivergencesScene) => Distribution, write: (scene: DivergencesScene, law: Distribution) => DivergencesScene): Field {
  return {
    key,
    read: (scene) => encodeDistribution(read(scene)),
    write(text, scene) {
      const law = decodeDistribution(text);
      return law && write(scene, law);
    },
  };
}

/** The masses alone: a triple and the bars are never anything else than a free pmf. */
function barsField(key: string, read: (scene: DivergencesScene) => BarsOf, write: (scene: DivergencesScene, bars: BarsOf) => DivergencesScene): Field {
  return {
    key,
    read: (scene) => encodeNumbers(read(scene).params.probs),
    write(text, scene) {
      const probs = decodeNumbers(text);
      return probs && write(scene, { family: 'categorical', params: { probs } });
    },
  };
}

const cornerField = (name: keyof Triple): Field =>
  barsField(`t${name}`, ({ triple }) => triple[name], (scene, bars) => ({ ...scene, triple: { ...scene.triple, [name]: bars } }));

const sideField = (side: 'p' | 'q'): Field =>
  barsField(`b${side}`, ({ bars }) => bars[side], (scene, bars) => ({ ...scene, bars: { ...scene.bars, [side]: bars } }));

/** The keys of an address: as it says, without stepping in; the schema has the last word. */
export const divergencesAddress: readonly Field[] = [
  choiceField('mode', modes, ({ mode }) => mode, setMode),
  lawField('p', ({ p }) => p, (scene, p) => ({ ...scene, p })),
  lawField('q', ({ q }) => q, (scene, q) => ({ ...scene, q })),
  {
    key: 'move',
    read: ({ moving }) => moving.name,
    write: (name, scene) => ({ ...scene, moving: { ...scene.moving, name } }),
  },
  numberField('from', ({ moving }) => moving.from, (scene, from) => ({ ...scene, moving: { ...scene.moving, from } })),
  numberField('to', ({ moving }) => moving.to, (scene, to) => ({ ...scene, moving: { ...scene.moving, to } })),
  numberField('alpha', ({ alpha }) => alpha, (scene, alpha) => ({ ...scene, alpha })),
  choiceField('proof', properties, ({ property }) => property, setProperty),
  cornerField('p'),
  cornerField('q'),
  cornerField('r'),
  choiceField('of', triangleMeasures, ({ measure }) => measure, setMeasure),
  numberField('hunt', ({ hunt }) => hunt, (scene, hunt) => ({ ...scene, hunt })),
  sideField('p'),
  sideField('q'),
  {
    key: 'join',
    read: ({ joins }) => (joins.length === 0 ? NONE : encodeNumbers(joins)),
    write(text, scene) {
      const joins = text === NONE ? [] : decodeNumbers(text);
      return joins && { ...scene, joins };
    },
  },
];
