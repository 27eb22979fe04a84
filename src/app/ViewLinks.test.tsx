// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../i18n/en';
import { drawWith } from '../labs/drawLab';
import { startWorms } from '../labs/worms/drawWorms';
import type { Place } from '../scene/query';
import { AddressContext } from './AddressContext';
import { readAddress } from './addressSync';
import { ViewLinks } from './ViewLinks';

afterEach(cleanup);

const placeHref = ({ view }: Partial<Place>): string => `?view=${view}&lang=zh`;

function start() {
  const { klarity } = startWorms();
  drawWith(
    klarity,
    <AddressContext value={{ link: () => '', sceneHref: () => '', placeHref }}>
      <ViewLinks />
    </AddressContext>,
  );
  const state = () => klarity.store.getState();
  const link = (name: string): HTMLAnchorElement => screen.getByRole<HTMLAnchorElement>('link', { name });
  /** Whether the page takes the click for itself, rather than leave it to the browser. */
  const click = (name: string, more: MouseEventInit = {}): boolean => {
    let taken = false;
    const after = (event: Event): void => {
      taken = event.defaultPrevented;
      // jsdom cannot follow a link.
      event.preventDefault();
    };
    addEventListener('click', after, { once: true });
    fireEvent(link(name), createEvent.click(link(name), { button: 0, ...more }));
    return taken;
  };
  return { state, link, click };
}

describe('the links to the views', () => {
  it('lead to an address of that view, for another tab', async () => {
    const { link } = start();
    for (const [name, view] of [
      [en.app.study, 'study'],
      [en.app.explore, 'explore'],
      [en.app.classroom, 'classroom'],
    ] as const) {
      const { search, hash } = new URL(link(name).href);
      expect(await readAddress({ search, hash })).toMatchObject({ place: { view }, preferences: { lang: 'zh' }, problems: [] });
    }
  });

  it('say where one is', () => {
    const { link } = start();
    const current = [en.app.study, en.app.explore, en.app.classroom].map((name) => link(name).getAttribute('aria-current'));
    expect(current).toEqual([null, 'page', null]);
  });

  it('keep the scene and the page on a plain click, and show the new view in full', () => {
    const { state, click, link } = start();
    const { scene, revision } = state();
    expect(click(en.app.classroom)).toBe(true);
    expect(state()).toMatchObject({ place: { view: 'classroom', show: [] }, scene, revision });
    expect(link(en.app.classroom).getAttribute('aria-current')).toBe('page');
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
    'leave a click with %j to the browser',
    (how) => {
      const { state, click } = start();
      expect(click(en.app.classroom, how)).toBe(false);
      expect(state().place.view).toBe('explore');
    },
  );
});
