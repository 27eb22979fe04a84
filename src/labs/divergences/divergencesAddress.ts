import { decodeDistribution, encodeDistribution } from '../../distribution/distributionCodec';
import { triangleMeasures } from '../../math/divergence/divergenceNames';
import { choiceField } from '../../scene/choiceField';
import { numberField } from '../../scene/numberField';
import { decodeNumbers, encodeNumbers } from '../../scene/numberList';
import type { AddressField } from '../../scene/sceneKind';
import { setBars, setLaw, setMeasure, setMoving, setProperty } from './divergencesEdits';
import type { Side } from './divergencesEdits';
import { modes, properties } from './divergencesScene';
import type { BarsOf, DivergencesScene, Triple } from './divergencesScene';
import { openMode } from './presetOf';

type Field = AddressField<DivergencesScene>;

const NONE = 'none';

function lawField(side: Side): Field {
  return {
    key: side,
    read: (scene) => encodeDistribution(scene[side]),
    write(text, scene) {
      const law = decodeDistribution(text);
      if (!law) return undefined;
      const next = setLaw(scene, side, law);
      // One that q cannot be is left as it was, which the reader is to hear of.
      return next[side] === law ? next : undefined;
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

const sideField = (side: Side): Field =>
  barsField(`b${side}`, ({ bars }) => bars[side], (scene, bars) => setBars(scene, side, bars));

/** The keys of an address. */
export const divergencesAddress: readonly Field[] = [
  // Before all others: a link that names no more than a mode opens its first example, as a click does.
  choiceField('mode', modes, ({ mode }) => mode, openMode),
  // The laws come first: the rest is read against them.
  lawField('p'),
  lawField('q'),
  {
    key: 'move',
    read: ({ moving }) => moving.name,
    write(name, scene) {
      const next = setMoving(scene, name);
      return next.moving.name === name ? next : undefined;
    },
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
