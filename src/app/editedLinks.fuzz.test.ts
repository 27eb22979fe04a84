import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { labs } from '../labs';
import { decodeHash, encodeHash } from '../scene/hash';
import { formatQuery, views } from '../scene/query';
import { defaultScene } from '../scene/sceneKind';
import { readAddress } from './addressSync';
import { known } from './knownAddress';
import { openLab } from './openLab';

const LINKS = 300;

/** What a slip of the hand, a mail program or somebody curious does to a link. */
const edits: fc.Arbitrary<(link: string) => string> = fc
  .record({
    at: fc.nat(),
    to: fc.nat(),
    what: fc.constantFrom('delete', 'insert', 'replace', 'cut off', 'swap', 'double', 'encode'),
    text: fc.oneof(fc.constantFrom('&', '=', '_', ':', ';', '-', '%', '%E0%A4', '+', 'e400', 'NaN', '~', '..', '__proto__', '​', '“', '<b>', '0', '9'), fc.string({ maxLength: 4 })),
  })
  .map(({ at, to, what, text }) => (link: string) => {
    const [from, until] = [at % (link.length + 1), to % (link.length + 1)].toSorted((one, other) => one - other) as [number, number];
    const [before, within, after] = [link.slice(0, from), link.slice(from, until), link.slice(until)];
    switch (what) {
      case 'delete':
        return before + after;
      case 'insert':
        return before + text + within + after;
      case 'replace':
        return before + text + link.slice(from + 1);
      case 'cut off':
        return before + within;
      case 'swap':
        return within + before + after;
      case 'double':
        return before + within + within + after;
      case 'encode':
        return before + encodeURIComponent(within) + after;
    }
  });

describe.each(Object.keys(labs))('an edited link to %s', (name) => {
  it('opens a scene that is one, and names what it left out by what the link says', async () => {
    const { core } = await openLab(name);
    const places = fc.record({ view: fc.constantFrom(...views), show: fc.subarray([...core.parts], { maxLength: 3 }) });
    const links = fc
      .record({ preset: fc.constantFrom(...Object.keys(core.presets)), place: places, how: fc.array(edits, { minLength: 1, maxLength: 4 }), inQuery: fc.boolean() })
      .map(({ preset, place, how, inQuery }) => {
        const query = formatQuery({ chapter: known.chapters[0] ?? '', lab: name, ...place }, { lang: 'zh', unit: 'nats' }, known);
        const hash = encodeHash(core, core.presets[preset] ?? defaultScene(core));
        const edited = (text: string): string => how.reduce((link, edit) => edit(link), text);
        return inQuery ? { search: edited(query), hash: `#${hash}` } : { search: query, hash: `#${edited(hash)}` };
      });
    await fc.assert(
      fc.asyncProperty(links, async ({ search, hash }) => {
        const { lab, scene, problems } = await readAddress({ search, hash });
        const parsed = safeParse(lab.schema, scene);
        expect(parsed.success).toBe(true);
        const written = encodeHash(lab, scene);
        const again = decodeHash(lab, written);
        expect([encodeHash(lab, again.scene), again.problems]).toEqual([written, []]);
        const keys = [...new URLSearchParams(search).keys(), ...new URLSearchParams(hash.slice(1)).keys()];
        for (const problem of problems) expect(keys).toContain('key' in problem ? problem.key : 'a problem without a key');
      }),
      { numRuns: LINKS },
    );
  }, 60_000);
});
