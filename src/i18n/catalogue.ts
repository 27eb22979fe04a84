import type { Language } from '../scene/preferences';

/** The words of one room beside the page's own messages, fetched with the room. Read them with `useWords`. */
export interface Catalogue<W> {
  /** Fetches the words once; what could not be had is asked for again. */
  load(lang: Language): Promise<W>;
  /**
   * What has been fetched, for who comes after it: a lab's keys and its question are read once its words are there.
   * @throws Error where it has not been.
   */
  of(lang: Language): W;
}

export type AnyCatalogue = Catalogue<unknown>;

/** A catalogue from where each language's words are: `catalogue({ en: async () => (await import('./en')).en, … })`. */
export function catalogue<W>(languages: Readonly<Record<Language, () => Promise<W>>>): Catalogue<W> {
  const fetched = new Map<Language, Promise<W>>();
  const words = new Map<Language, W>();

  async function fetchWords(lang: Language): Promise<W> {
    try {
      const found = await languages[lang]();
      words.set(lang, found);
      return found;
    } catch (error) {
      fetched.delete(lang);
      throw error;
    }
  }

  /** Tells React’s `use`, by the fields that it reads, so that what has come is not waited for once more. */
  function tracked(promise: Promise<W>): Promise<W> {
    void promise.then(
      (value) => Object.assign(promise, { status: 'fulfilled', value }),
      () => undefined,
    );
    return promise;
  }

  return {
    load(lang) {
      const promise = fetched.get(lang) ?? tracked(fetchWords(lang));
      fetched.set(lang, promise);
      return promise;
    },
    of(lang) {
      const found = words.get(lang);
      if (found === undefined) throw new Error(`words in ${lang} are read before they are there`);
      return found;
    },
  };
}
