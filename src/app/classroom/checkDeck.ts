import { ANSWER } from './deck';
import type { Deck, Slide } from './deck';
import type { DeckProblem } from './deckProblem';
import { MOST_PROBLEMS } from './jsonFile';
import { labOfSlide, slideScene } from './slideScene';

/** All that is wrong with what the slides refer to: their addresses, the parts that they reveal, their answers. */
export async function checkDeck({ slides }: Deck): Promise<readonly DeckProblem[]> {
  return (await Promise.all(slides.map((slide, i) => checkSlide(slide, `slides[${i}]`)))).flat().slice(0, MOST_PROBLEMS);
}

async function checkSlide(slide: Slide, at: string): Promise<readonly DeckProblem[]> {
  const field = `${at}.address`;
  const asked = slide.ask === undefined ? [] : checkAsk(slide.ask, `${at}.ask`);
  try {
    const { show, problems } = await slideScene(slide.address);
    return [
      ...problems.map(({ key, text }) => ({ kind: 'bad-address' as const, field, key, text })),
      ...(slide.reveals ?? []).flatMap((part, i): readonly DeckProblem[] => {
        const isShown = part === ANSWER ? slide.ask !== undefined : show.includes(part);
        return isShown ? [] : [{ kind: 'not-shown', field: `${at}.reveals[${i}]`, part, shown: show.join(', ') }];
      }),
      ...asked,
    ];
  } catch {
    return [{ kind: 'lab-failed', field, lab: labOfSlide(slide.address) }, ...asked];
  }
}

function checkAsk({ choices, answer, why = [] }: NonNullable<Slide['ask']>, at: string): readonly DeckProblem[] {
  return [
    ...(answer === undefined || answer < choices.length ? [] : [{ kind: 'no-choice' as const, field: `${at}.answer`, choices: choices.length }]),
    ...(why.length <= choices.length ? [] : [{ kind: 'no-choice' as const, field: `${at}.why[${choices.length}]`, choices: choices.length }]),
  ];
}
