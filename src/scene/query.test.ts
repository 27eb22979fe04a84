import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, themes } from './preferences';
import { units } from '../math/unit';
import { formatQuery, keepNamed, parseQuery, placeFrom, views } from './query';
import type { Known, Place } from './query';

const known: Known = { views, labs: ['fit', 'codes'], chapters: ['worms', 'zeros'], pages: ['glossary'], decks: ['ten', 'worms'] };
const parts = ['numbers', 'loss', 'terms'];
const lockable = ['p', 'q', 'run'];
const home: Place = { view: 'study', lab: 'fit', chapter: 'worms', show: [] };

/** A chapter is a place of the study view, a lab one of the others. */
const places: fc.Arbitrary<Place> = fc
  .record(
    {
      view: fc.constantFrom(...views),
      lab: fc.constantFrom(...known.labs),
      chapter: fc.constantFrom(...known.chapters),
      show: fc.subarray(parts),
      lock: fc.subarray(lockable, { minLength: 1 }),
    },
    { requiredKeys: ['view', 'lab', 'chapter', 'show'] },
  )
  .map((place) => (place.view === 'study' ? { ...place, lab: 'fit' } : { ...place, chapter: 'worms' }));

const preferences = fc.record(
  { lang: fc.constantFrom(...languages), theme: fc.constantFrom(...themes), unit: fc.constantFrom(...units) },
  { requiredKeys: [] },
);

describe('the query', () => {
  it('reads back to the place and to the preferences that it sets, and to no others', () => {
    fc.assert(
      fc.property(places, preferences, (place, preferred) => {
        expect(parseQuery(formatQuery(place, preferred, known), known)).toEqual({
          place,
          preferences: preferred,
          problems: [],
        });
      }),
    );
  });

  it('of a page with one view need not name it, and cannot name another', () => {
    const framed: Known = { ...known, views: ['embed'] };
    expect(parseQuery('?lab=codes', framed)).toMatchObject({ place: { view: 'embed', lab: 'codes' }, problems: [] });
    expect(formatQuery({ ...home, view: 'embed', lab: 'codes' }, {}, framed)).toBe('?lab=codes');
    expect(formatQuery({ ...home, view: 'explore', lab: 'codes' }, {}, framed)).toBe('?view=explore&lab=codes');
    expect(parseQuery('?view=study', framed)).toMatchObject({
      place: { view: 'embed' },
      problems: [{ kind: 'bad-value', key: 'view', text: 'study', used: 'embed' }],
    });
  });

  it('is empty at home, and names nothing that goes without saying', () => {
    expect(formatQuery(home, {}, known)).toBe('');
    expect(formatQuery({ ...home, view: 'explore' }, {}, known)).toBe('?view=explore');
    expect(formatQuery({ ...home, view: 'embed', lab: 'codes' }, {}, known)).toBe('?view=embed&lab=codes');
    expect(formatQuery({ ...home, chapter: 'zeros' }, {}, known)).toBe('?chapter=zeros');
    expect(formatQuery({ ...home, section: 'where' }, {}, known)).toBe('?section=where');
    expect(parseQuery('?section=where', known)).toMatchObject({ place: { section: 'where' }, problems: [] });
    expect(formatQuery({ ...home, view: 'explore', section: 'where' }, {}, known)).toBe('?view=explore');
    expect(formatQuery({ ...home, view: 'explore', chapter: 'zeros' }, {}, known)).toBe('?view=explore');
    expect(formatQuery({ ...home, lab: 'codes' }, {}, known)).toBe('');
    expect(formatQuery({ ...home, show: ['numbers', 'loss'] }, { unit: 'nats' }, known)).toBe('?show=numbers,loss&unit=nats');
  });

  it('is home without anything', () => {
    expect(parseQuery('', known)).toEqual({ place: home, preferences: {}, problems: [] });
  });

  it.each([
    ['view', 'cinema', 'study'],
    ['view', '', 'study'],
    ['lab', 'zeta', 'fit'],
    ['chapter', 'nine', 'worms'],
    ['lang', 'fr', ''],
    ['theme', 'neon', ''],
    ['unit', 'bit', ''],
    ['unit', 'constructor', ''],
  ])('names a bad %s (“%s”) with what is used instead, and keeps the rest', (key, text, used) => {
    const { place, preferences: preferred, problems } = parseQuery(`?show=loss&${key}=${text}`, known);
    expect(place).toEqual({ ...home, show: ['loss'] });
    expect(preferred).toEqual({});
    expect(problems).toEqual([{ kind: 'bad-value', key, text, used }]);
  });

  it('shows the parts that the lab has, in the order asked for, and names each that it has not', () => {
    const { place, problems } = keepNamed(parseQuery('?show=loss,moss,,numbers,hat', known).place, parts, lockable);
    expect(place.show).toEqual(['loss', 'numbers']);
    expect(problems).toEqual([
      { kind: 'bad-value', key: 'show', text: 'moss', used: 'loss,numbers', offered: parts },
      { kind: 'bad-value', key: 'show', text: 'hat', used: 'loss,numbers', offered: parts },
    ]);
  });

  it('locks the fields that the scene has, and names each that it has not, with those that there are', () => {
    const { place, problems } = keepNamed(parseQuery('?lock=q,hat,p', known).place, parts, lockable);
    expect(place.lock).toEqual(['q', 'p']);
    expect(problems).toEqual([{ kind: 'bad-value', key: 'lock', text: 'hat', used: 'q,p', offered: lockable }]);
    expect(keepNamed(parseQuery('?lock=hat', known).place, parts, lockable).place).not.toHaveProperty('lock');
  });

  it('locks all fields by one word', () => {
    expect(keepNamed(parseQuery('?lock=all', known).place, parts, lockable).place.lock).toEqual(lockable);
  });

  it('keeps locks within a place, and loses them in another lab, view, chapter or page unless it brings its own', () => {
    const from: Place = { ...home, lock: ['p'] };
    expect(placeFrom(from, { section: 'end', show: ['loss'] }).lock).toEqual(['p']);
    for (const change of [{ lab: 'codes' }, { view: 'explore' as const }, { chapter: 'zeros' }, { page: 'glossary' }]) {
      expect(placeFrom(from, change).lock).toBeUndefined();
      expect(placeFrom(from, { ...change, lock: ['q'] }).lock).toEqual(['q']);
    }
  });

  it('names a deck and a slide of a classroom, and of no other view', () => {
    const at = { ...home, view: 'classroom', deck: 'ten', slide: 3 } as const;
    expect(formatQuery(at, {}, known)).toBe('?view=classroom&deck=ten&slide=3');
    expect(parseQuery('?view=classroom&deck=ten&slide=3', known)).toEqual({ place: at, preferences: {}, problems: [] });
    expect(formatQuery({ ...at, view: 'explore' }, {}, known)).toBe('?view=explore');
    expect(formatQuery({ ...at, slide: undefined, lab: 'codes' }, {}, known)).toBe('?view=classroom&deck=ten&lab=codes');
    expect(formatQuery({ ...at, lab: 'codes' }, {}, known)).toBe('?view=classroom&deck=ten&slide=3');
    for (const text of ['0', '-1', '1.5', '1e2', '', '1000', 'three']) {
      expect(parseQuery(`?view=classroom&deck=ten&slide=${text}`, known).problems).toEqual([{ kind: 'bad-value', key: 'slide', text, used: '' }]);
    }
  });

  it('names the keys it does not know', () => {
    expect(parseQuery('?utm_source=x&view=explore', known)).toEqual({
      place: { ...home, view: 'explore' },
      preferences: {},
      problems: [{ kind: 'unknown-key', key: 'utm_source', text: 'x', used: '' }],
    });
  });

  it('never throws, and always gives a place that exists', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (text) => {
        const { place } = parseQuery(text, known);
        expect(views).toContain(place.view);
        expect(known.labs).toContain(place.lab);
        expect(known.chapters).toContain(place.chapter);
      }),
    );
  });
});
