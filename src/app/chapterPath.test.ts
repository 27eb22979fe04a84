import { describe, expect, it } from 'vitest';
import { lessons } from '../lessons';
import { languages } from '../scene/preferences';
import type { Place } from '../scene/query';
import { parseQuery } from '../scene/query';
import { addressedBy, hrefOf } from './chapterPath';
import { known } from './knownAddress';
import { studyPageNames } from './studyPageNames';

const root = '/klarity/';
const study: Place = { view: 'study', lab: 'worms', chapter: 'zeros', show: [] };
const site = { root, lang: 'en' } as const;
const everywhere = languages.flatMap((lang) => lessons.map(({ name }) => ({ lang, name })));
const addressedAt = (href: string) => addressedBy(new URL(href, 'https://example.org'), root);
const at = (href: string) => addressedAt(href).search;

describe('the address of a chapter on a site', () => {
  it.each(everywhere)('is the page of $name in $lang, and reads back to it', ({ lang, name }) => {
    const href = hrefOf({ ...study, chapter: name }, { lang }, site);
    expect(href).toBe(`/klarity/${lang}/${name}/`);
    expect(parseQuery(at(href), known)).toEqual({ place: { ...study, chapter: name }, preferences: { lang }, problems: [] });
  });

  it('is in the language of the reader where none was asked for', () => {
    expect(hrefOf(study, {}, { root, lang: 'zh' })).toBe('/klarity/zh/zeros/');
  });

  it('keeps its section and the other preferences in its query', () => {
    const href = hrefOf({ ...study, section: 'snow' }, { lang: 'zh', unit: 'nats' }, site);
    expect(href).toBe('/klarity/zh/zeros/?section=snow&unit=nats');
    expect(parseQuery(at(href), known)).toMatchObject({ place: { chapter: 'zeros', section: 'snow' }, preferences: { lang: 'zh', unit: 'nats' } });
  });

  it('is what its query says, where that says more', () => {
    expect(parseQuery(at('/klarity/en/zeros/?lang=zh&chapter=kldivloss'), known)).toMatchObject({ place: { chapter: 'kldivloss' }, preferences: { lang: 'zh' } });
  });

  it.each(['/klarity/', '/klarity/index.html', '/klarity/fr/zeros/', '/klarity/en/no-such-chapter/', '/other/en/zeros/'])('is none at %s', (path) => {
    expect(at(`${path}?chapter=zeros`)).toBe('?chapter=zeros');
  });
});

describe('the address of a page beside the chapters on a site', () => {
  it.each(studyPageNames)('is a page of its own: %s', (page) => {
    const href = hrefOf({ ...study, page, section: 'kl' }, { lang: 'zh' }, { ...site, predicted: '0.5' });
    expect(href).toBe(`/klarity/zh/${page}/?section=kl`);
    expect(parseQuery(at(href), known)).toMatchObject({ place: { view: 'study', page, section: 'kl' }, preferences: { lang: 'zh' }, problems: [] });
  });

  it('has its fragment for a section, unless its query names one or it is a scene', () => {
    expect(addressedAt('/klarity/en/misconceptions/#zeros')).toEqual({ search: '?lang=en&page=misconceptions&section=zeros', hash: '' });
    expect(addressedAt('/klarity/en/misconceptions/?section=mean#zeros').search).toContain('section=mean');
    expect(addressedAt('/klarity/en/space-worms/#theta=0.7')).toEqual({ search: '?lang=en&chapter=space-worms', hash: '#theta=0.7' });
    expect(addressedAt('/klarity/en/space-worms/#content')).toEqual({ search: '?lang=en&chapter=space-worms', hash: '' });
    expect(addressedAt('/klarity/?view=explore#zeros')).toEqual({ search: '?view=explore', hash: '#zeros' });
  });
});

describe('the address of a page that is not made ahead', () => {
  it('is a query of the front page', () => {
    expect(hrefOf({ ...study, page: 'worksheet' }, { lang: 'zh' }, site)).toBe('/klarity/?page=worksheet&lang=zh');
    expect(at('/klarity/zh/worksheet/')).toBe('');
  });
});

describe('an address elsewhere', () => {
  it('is a query of the front page, on a site', () => {
    expect(hrefOf({ ...study, view: 'explore', lab: 'compare' }, { lang: 'zh' }, site)).toBe('/klarity/?view=explore&lab=compare&lang=zh');
  });

  it('is a query alone where chapters are no pages', () => {
    expect(hrefOf(study, { lang: 'zh' }, { root: undefined, lang: 'en' })).toBe('?chapter=zeros&lang=zh');
    expect(addressedBy(new URL('https://example.org/en/zeros/?x=1#snow'), undefined)).toEqual({ search: '?x=1', hash: '#snow' });
  });
});
