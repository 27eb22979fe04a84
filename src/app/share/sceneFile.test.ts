import { describe, expect, it } from 'vitest';
import { createTestKlarity } from '../embed/testKlarity';
import { whenAnswered } from '../embed/whenAnswered';
import { readSceneFile, sceneFileText } from './sceneFile';

const scene = { version: 1, lab: 'worms', brush: 3 };
const file = (more: object = {}): string => JSON.stringify({ format: 'klarity-scene', version: 1, scene, ...more });

describe('a scene file', () => {
  it('gives back the scene that it was made of', async () => {
    const klarity = createTestKlarity();
    const { scene: shown } = await whenAnswered(klarity);
    expect(readSceneFile(sceneFileText(shown))).toEqual({ ok: true, lab: 'worms', scene: shown });
  });

  it('is read whatever else it says: numbers beside the scene are for others', () => {
    expect(readSceneFile(file({ metrics: { klPQ: 'Infinity' } }))).toEqual({ ok: true, lab: 'worms', scene });
  });

  it.each([
    ['not-json', '{"format":'],
    ['not-json', ''],
    ['not-ours', '[]'],
    ['not-ours', 'null'],
    ['not-ours', JSON.stringify({ scene })],
    ['not-ours', file({ scene: { brush: 1 } })],
    ['not-ours', file({ scene: null })],
    ['other-version', file({ version: 2 })],
    ['other-version', file({ version: '1' })],
  ])('is refused as %s: %s', (kind, text) => {
    expect(readSceneFile(text)).toMatchObject({ ok: false, problem: { kind } });
  });
});
