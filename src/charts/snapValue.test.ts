import { describe, expect, it } from 'vitest';
import { snapValue } from './snapValue';

const request = { min: 0, max: 1, step: 0.01, pixelsPerUnit: 200 };

describe('snapValue', () => {
  it('means the end exactly within 3 px of it, and beyond it', () => {
    expect(snapValue({ ...request, value: 0.0149 })).toBe(0);
    expect(snapValue({ ...request, value: -4 })).toBe(0);
    expect(snapValue({ ...request, value: 0.986 })).toBe(1);
    expect(snapValue({ ...request, value: 1.2 })).toBe(1);
  });

  it('takes the nearest tenth of a step elsewhere, the first one past 3 px too', () => {
    expect(snapValue({ ...request, value: 0.0156 })).toBe(0.016);
    expect(snapValue({ ...request, value: 0.30049 })).toBe(0.3);
    expect(snapValue({ ...request, value: 0.30051 })).toBe(0.301);
  });
});
