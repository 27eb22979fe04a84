// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Klarity } from '../../state/klarity';
import type { FrameMessage } from './frameMessage';
import { openHostChannel } from './hostChannel';
import type { HostChannel } from './hostChannel';
import { createTestKlarity } from './testKlarity';
import { whenAnswered } from './whenAnswered';

let klarity: Klarity;
let channel: HostChannel;
let posted: { readonly message: FrameMessage; readonly targetOrigin: string }[];

/** Stands for the window of the host page. */
const host = Object.assign(new MessageChannel().port1, {
  postMessage(message: FrameMessage, targetOrigin: string) {
    posted.push({ message, targetOrigin });
  },
});
const hears = (data: unknown, init: Partial<MessageEventInit> = {}): void => {
  const event = new MessageEvent('message', { data, origin: 'https://host.example' });
  Object.defineProperty(event, 'source', { value: 'source' in init ? init.source : host });
  Object.defineProperty(event, 'origin', { value: init.origin ?? 'https://host.example' });
  window.dispatchEvent(event);
};
const ofType = (type: string) => posted.filter(({ message }) => message.type === type);
const frame = (): Promise<void> => new Promise((resolve) => void requestAnimationFrame(() => resolve()));
const settled = async (): Promise<void> => {
  await whenAnswered(klarity);
  await frame();
  await frame();
};

beforeEach(() => {
  posted = [];
  klarity = createTestKlarity();
  channel = openHostChannel(klarity, { frame: window, host });
});
afterEach(() => channel.close());

describe('the channel to the host page', () => {
  it('says once that it is ready, when the first results are in', async () => {
    expect(posted).toEqual([]);
    await settled();
    expect(posted).toEqual([
      {
        message: { klarity: 1, type: 'ready', version: expect.stringMatching(/^\d+\.\d+\.\d+/), lab: 'worms', languages: ['en', 'zh'] },
        targetOrigin: '*',
      },
    ]);
  });

  it('answers its host at the origin it spoke from, and anywhere where that cannot be named', async () => {
    hears({ klarity: 1, type: 'get', id: 'a' });
    hears({ klarity: 1, type: 'get', id: 'b' }, { origin: 'null' });
    hears({ klarity: 3, type: 'get', id: 'c' });
    await settled();
    expect(ofType('reply').map(({ message, targetOrigin }) => ['id' in message && message.id, targetOrigin])).toEqual([
      ['c', 'https://host.example'],
      ['a', 'https://host.example'],
      ['b', '*'],
    ]);
  });

  it('does not hear any other window, its own included', async () => {
    await settled();
    const before = klarity.store.getState();
    for (const source of [null, window, new MessageChannel().port1]) {
      hears({ klarity: 1, type: 'set', id: 'a', scene: { brush: 1 } }, { source });
    }
    await settled();
    expect(ofType('reply')).toEqual([]);
    expect(klarity.store.getState()).toBe(before);
  });

  it('reports changes once a frame', async () => {
    await settled();
    for (const brush of [1, 2]) {
      klarity.edit(`brush ${brush}`, (scene) => ({ ...scene, brush }));
      klarity.settle();
    }
    await settled();
    expect(ofType('change')).toEqual([
      { message: expect.objectContaining({ scene: expect.objectContaining({ brush: 2 }) }), targetOrigin: '*' },
    ]);
  });

  it('reports a change with its own results', async () => {
    await settled();
    hears({ klarity: 1, type: 'set', id: 'a', scene: { approximation: { params: { theta: 0.5 } } } });
    await settled();
    const changes = ofType('change').map(({ message }) => 'metrics' in message && message.metrics);
    expect(changes).toEqual([expect.objectContaining({ theta: 0.5 })]);
  });

  it('reports neither the pointer nor how things are shown', async () => {
    await settled();
    klarity.set({ hover: 4 });
    klarity.prefer({ unit: 'nats' });
    await settled();
    expect(ofType('change')).toEqual([]);
  });

  it('tells the size of its content, to its own kind and to blogs', () => {
    channel.resized({ width: 640, height: 371 });
    expect(posted.map(({ message }) => message)).toEqual([
      { klarity: 1, type: 'resize', width: 640, height: 371 },
      { sentinel: 'amp', type: 'embed-size', height: 371 },
    ]);
  });

  it('is silent once closed', async () => {
    const removed = vi.spyOn(window, 'removeEventListener');
    hears({ klarity: 1, type: 'get', id: 'a' });
    channel.close();
    klarity.edit('brush', (scene) => ({ ...scene, brush: 1 }));
    await settled();
    expect(posted).toEqual([]);
    expect(removed).toHaveBeenCalledWith('message', expect.any(Function));
  });
});
