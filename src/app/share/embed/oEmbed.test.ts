// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { languages } from '../../../scene/preferences';
import { labNames } from '../../labNames';
import { labCards, oEmbed } from './oEmbed';

it('has all that oEmbed asks of a rich card, and one frame of the size that it says', () => {
  const title = 'A "quoted" <title>';
  const card = oEmbed('https://klarity.example/', { lab: 'fit', lang: 'zh', scene: 'step=3&q=none', title });
  expect(card).toMatchObject({ version: '1.0', type: 'rich', title, provider_name: 'KLarity', provider_url: 'https://klarity.example/' });
  const template = document.createElement('template');
  template.innerHTML = card.html;
  const frame = template.content.querySelector('iframe');
  expect(template.content.childElementCount).toBe(1);
  expect(frame?.src).toBe('https://klarity.example/embed.html?lab=fit&lang=zh#step=3&q=none');
  expect([frame?.title, frame?.height]).toEqual([title, String(card.height)]);
});

it('is there for every lab in every language', () => {
  const cards = labCards('https://klarity.example/');
  expect(Object.keys(cards)).toEqual(labNames.flatMap((lab) => languages.map((lang) => `${lab}.${lang}`)));
  expect(cards['compare.zh']?.title).toBe('KLarity: 对比');
  expect(cards['compare.zh']?.html).toContain('embed.html?lab=compare&amp;lang=zh');
});
