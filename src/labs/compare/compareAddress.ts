import { decodeCut, encodeCut } from '../../distribution/cutCodec';
import { decodeDistribution, encodeDistribution } from '../../distribution/distributionCodec';
import { decodeLocks, encodeLocks } from '../../distribution/locksCodec';
import { directions } from '../../math/geometry/direction';
import { decimal } from '../../scene/numberList';
import type { AddressField } from '../../scene/sceneKind';
import { setBrush, setDirection, setSmoothing, withLaw } from './compareEdits';
import type { Side } from './compareEdits';
import type { CompareScene } from './compareScene';

type Field = AddressField<CompareScene>;

const NONE = 'none';
const encodeNumber = (value: number | null): string => (value === null ? NONE : String(value).replaceAll('+', ''));

function lawField(side: Side): Field {
  return {
    key: side,
    read: ({ pair }) => encodeDistribution(pair[side].distribution),
    write(text, scene) {
      const distribution = decodeDistribution(text);
      return distribution && withLaw(scene, side, { ...scene.pair[side], distribution });
    },
  };
}

function cutField(side: Side): Field {
  return {
    key: `cut${side}`,
    read: ({ pair }) => encodeCut(pair[side].cut),
    write(text, scene) {
      const cut = decodeCut(text);
      return cut === undefined ? undefined : withLaw(scene, side, { ...scene.pair[side], cut });
    },
  };
}

function lockField(side: Side): Field {
  return {
    key: `lock${side}`,
    read: ({ locked }) => encodeLocks(locked[side]),
    write(text, scene) {
      const locked = decodeLocks(text);
      return locked && { ...scene, locked: { ...scene.locked, [side]: locked } };
    },
  };
}

function smoothingField(side: Side): Field {
  return {
    key: `eps${side}`,
    read: ({ pair }) => encodeNumber(pair.smoothing[side]),
    write: (text, scene) => setSmoothing(scene, { [side]: decimal(text) }),
  };
}

/** The keys of a Compare address. The laws come first: the rest is read against them. */
export const compareAddress: readonly Field[] = [
  lawField('p'),
  lawField('q'),
  lockField('p'),
  lockField('q'),
  {
    key: 'scale',
    read: ({ pair }) => encodeNumber(pair.scale),
    // As it stands: the cuts of an address are in the units of its axis.
    write: (text, scene) => ({ ...scene, pair: { ...scene.pair, scale: decimal(text) } }),
  },
  cutField('p'),
  cutField('q'),
  {
    key: 'bin',
    read: ({ pair }) => encodeNumber(pair.binWidth),
    write: (text, scene) => ({ ...scene, pair: { ...scene.pair, binWidth: text === NONE ? null : decimal(text) } }),
  },
  smoothingField('p'),
  smoothingField('q'),
  {
    key: 'direction',
    read: ({ direction }) => direction,
    write(text, scene) {
      const direction = directions.find((one) => one === text);
      return direction && setDirection(scene, direction);
    },
  },
  {
    key: 'x',
    read: ({ brush }) => encodeNumber(brush),
    write: (text, scene) => setBrush(scene, text === NONE ? null : decimal(text)),
  },
];
