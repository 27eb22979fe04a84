import { describe, expect, it } from 'vitest';
import { lessons } from '../../../lessons';
import { titles } from '../../../lessons/titles';
import { findIn } from './findIn';
import { plainWords } from './plainWords';
import { searchable } from './searchable';
import { searchStudy } from './searchStudy';

const found = (query: string): readonly string[] => searchStudy(query).map(({ kind, title }) => `${kind}: ${title.en}`);

describe('plain words', () => {
  it.each([
    ['Rényi’s divergence', 'renyis divergence'],
    ['KL = cross-entropy − entropy', 'kl cross entropy entropy'],
    ['ＫＬ 散度：对数比的期望，以比特计', 'kl散度对数比的期望以比特计'],
    ['χ²', 'chi2'],
    ['q_θ', 'q theta'],
    [' … ', ''],
  ])('of %j are %j', (text, plain) => {
    expect(plainWords(text)).toBe(plain);
  });
});

describe('finding', () => {
  const find = (query: string): readonly string[] => findIn(['loss curve', 'the loss', 'glossary', 'loss'], (text) => [text], query);

  it('puts the very words first, then what begins with them, then whole words, then parts of words', () => {
    expect(find('loss')).toEqual(['loss', 'loss curve', 'the loss', 'glossary']);
  });

  it('asks for every word, in any order', () => {
    expect(find('curve loss')).toEqual(['loss curve']);
    expect(find('loss curves')).toEqual([]);
  });

  it.each(['', '   ', '…'])('finds nothing for %j', (query) => {
    expect(find(query)).toEqual([]);
  });
});

describe('the search of Study', () => {
  it('finds a term and what it is called in titles, whichever language is typed', () => {
    for (const query of ['cross-entropy', 'CROSS entropy', '交叉熵']) {
      expect(found(query)[0]).toBe('term: cross-entropy');
      expect(found(query)).toContain('chapter: The wrong code: cross-entropy');
    }
  });

  it.each(['KL散度', 'KL 散度', 'relative entropy', '相对熵'])('finds Kullback and Leibler by %j', (query) => {
    expect(found(query)).toContain('term: Kullback–Leibler divergence');
  });

  it.each(['renyi', 'Rényi'])('needs no accents: %j', (query) => {
    expect(found(query)).toContain('term: Rényi’s divergence');
  });

  it('finds sections', () => {
    expect(found('smoothing costs')).toEqual(['section: What smoothing costs']);
    expect(found('平滑的代价')).toEqual(['section: What smoothing costs']);
  });

  it('finds all that it looks through by its title in each language', () => {
    for (const one of searchable) {
      expect(searchStudy(one.title.en)).toContain(one);
      expect(searchStudy(one.title.zh)).toContain(one);
    }
  });

  it('looks through every chapter', () => {
    for (const { name } of lessons) expect(found(titles.en[name])).toContain(`chapter: ${titles.en[name]}`);
  });
});
