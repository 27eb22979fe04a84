import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHostMessage } from './hostMessage';

const refusalOf = (data: unknown): unknown => {
  const reading = readHostMessage(data);
  return reading.kind === 'refused' ? reading.refusal : reading.kind;
};

describe('readHostMessage', () => {
  it('understands get, set and export', () => {
    const get = { klarity: 1, type: 'get', id: '' };
    const set = { klarity: 1, type: 'set', id: 'a', scene: { brush: 3 } };
    expect(readHostMessage(get)).toEqual({ kind: 'understood', message: get });
    expect(readHostMessage(set)).toEqual({ kind: 'understood', message: set });
    const exported = { klarity: 1, type: 'export', id: 'e', format: 'png' };
    expect(readHostMessage(exported)).toEqual({ kind: 'understood', message: exported });
  });

  it.each([null, undefined, 0, 'get', [], {}, { type: 'get', id: 'a' }, new Map([['klarity', 1]])])(
    'takes %j for the talk of others',
    (data) => {
      expect(refusalOf(data)).toBe('foreign');
    },
  );

  it.each([0, 2, '1', null, Number.NaN])('says which version it speaks to one of version %j', (klarity) => {
    expect(refusalOf({ klarity, type: 'get', id: 'a', more: 1 })).toEqual({
      field: 'klarity',
      message: 'this KLarity speaks version 1',
    });
  });

  it.each(['reply', '', 7, null])('says what it answers to one of type %j', (type) => {
    expect(refusalOf({ klarity: 1, type, id: 'a' })).toEqual({
      field: 'type',
      message: 'this version answers get, set, run, lock, and export',
    });
  });

  it.each([
    ['id', { klarity: 1, type: 'get' }, 'is missing'],
    ['id', { klarity: 1, type: 'get', id: 7 }, 'must be a string'],
    ['type', { klarity: 1, id: 'a' }, 'this version answers get, set, run, lock, and export'],
    ['scene', { klarity: 1, type: 'set', id: 'a' }, 'is missing'],
    ['format', { klarity: 1, type: 'export', id: 'a' }, 'is missing'],
    ['format', { klarity: 1, type: 'export', id: 'a', format: 'exe' }, 'must be one of svg, png, csv, json, python'],
    ['action', { klarity: 1, type: 'run', id: 'a' }, 'is missing'],
    ['action', { klarity: 1, type: 'run', id: 'a', action: 'fly' }, 'must be one of play, pause, step, rewind, seek'],
    ['step', { klarity: 1, type: 'run', id: 'a', action: 'seek', step: 1.5 }, 'must be a whole number of steps'],
    ['step', { klarity: 1, type: 'run', id: 'a', action: 'seek', step: -1 }, 'must be a whole number of steps'],
    ['more', { klarity: 1, type: 'get', id: 'a', more: 1 }, 'is not a field of this message'],
    ['scene', { klarity: 1, type: 'get', id: 'a', scene: {} }, 'is not a field of this message'],
    ['__proto__', JSON.parse('{"klarity":1,"type":"get","id":"a","__proto__":{}}'), 'is not a field of this message'],
    ['message', { klarity: 1, type: 'get', id: 'a', '': 1 }, 'is not a field of this message'],
    ['scene.p', { klarity: 1, type: 'set', id: 'a', scene: { p: new Map() } }, 'must be plain data, as JSON could hold it'],
  ])('refuses with the field %s: %j', (field, data, message) => {
    expect(refusalOf(data)).toEqual({ field, message });
  });

  it('never throws, and names a field with every refusal', () => {
    const key = fc.oneof(fc.constantFrom('klarity', 'type', 'id', 'scene', '__proto__', 'constructor'), fc.string());
    const value = fc.oneof(fc.constantFrom(1, 'get', 'set', 'run'), fc.anything({ withMap: true, withTypedArray: true }));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(key, value)), (data) => {
        const reading = readHostMessage(data);
        const field = reading.kind === 'refused' ? reading.refusal.field : 'none';
        expect(field).not.toBe('');
      }),
      { numRuns: 5000 },
    );
  });
});
