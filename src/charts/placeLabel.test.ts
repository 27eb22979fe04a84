import { describe, expect, it } from 'vitest';
import { placeLabel } from './placeLabel';

const request = { anchor: 'start', gap: 5, width: 60, min: 0, max: 300 } as const;

describe('placeLabel', () => {
  it('keeps the side asked for where the text fits', () => {
    expect(placeLabel({ ...request, at: 100 })).toEqual({ at: 105, anchor: 'start' });
    expect(placeLabel({ ...request, at: 100, anchor: 'end' })).toEqual({ at: 95, anchor: 'end' });
  });

  it('turns round at either edge', () => {
    expect(placeLabel({ ...request, at: 290 })).toEqual({ at: 285, anchor: 'end' });
    expect(placeLabel({ ...request, at: 10, anchor: 'end' })).toEqual({ at: 15, anchor: 'start' });
  });

  it('pushes a centred text in until it is whole', () => {
    expect(placeLabel({ ...request, at: 295, anchor: 'middle' })).toEqual({ at: 270, anchor: 'middle' });
    expect(placeLabel({ ...request, at: 2, anchor: 'middle' })).toEqual({ at: 30, anchor: 'middle' });
  });

  it('shows the beginning of a text that fits nowhere', () => {
    expect(placeLabel({ ...request, at: 100, width: 400 })).toEqual({ at: 0, anchor: 'start' });
  });
});
