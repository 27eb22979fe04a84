import { homeChapter } from '../lessons';
import { isPredictionOf } from '../lessons/committed';
import type { Lesson } from '../lessons/lesson';
import type { Preferences } from '../scene/preferences';
import { decodeHash, encodeHash } from '../scene/hash';
import { keepNamed, parseQuery, placeFrom } from '../scene/query';
import { lockableFields } from '../scene/lockableFields';
import type { Problem } from '../scene/problem';
import type { Place } from '../scene/query';
import type { SceneBase } from '../scene/scene';
import { defaultScene } from '../scene/sceneKind';
import type { Klarity } from '../state/klarity';
import type { AnyState } from '../state/klarityState';
import type { AnyLabCore } from '../state/labCore';
import { sameData } from '../state/sameData';
import type { Task } from '../state/task';
import { changedPreferences } from './changedPreferences';
import { addressedBy, hrefOf } from './chapterPath';
import type { Addressed } from './chapterPath';
import { known } from './knownAddress';
import { isOpened, openedLab, openLab } from './openLab';
import { chapterOf, isLessonOpened, openedLesson, openLesson } from './openLesson';
import { isPlaceOpened, openedFigure, unknownSection } from './openedPages';
import { readTask, taskReading } from './openedTasks';
import { hasAddress, pageAddress } from './pageAddress';
import { siteRoot } from './siteRoot';

/** Browsers refuse more than some hundred address changes in half a minute: a drag writes once it rests. */
const REST_MS = 250;

export interface Address {
  readonly place: Place;
  readonly preferences: Partial<Preferences>;
  readonly lab: AnyLabCore;
  readonly scene: SceneBase;
  /** What the chapter's reader has predicted, if that is an answer to its question. */
  readonly prediction: string | null;
  readonly task: Task | null;
  readonly problems: readonly Problem[];
}

/** The chapter that is told at a place, where one is; a classroom's address names none, so there it is the one that need not be named. */
function lessonAt({ view, chapter }: Place): Lesson | undefined {
  if (view === 'study') return openedLesson(chapter);
  return view === 'classroom' ? openedLesson(homeChapter) : undefined;
}

/** What an address without a hash shows: where a chapter is told or a page, the figure of its text; elsewhere the lab's first preset. */
function startOf(place: Place, lab: AnyLabCore): SceneBase {
  const told = openedFigure(place) ?? lessonAt(place);
  return told?.lab === lab.lab ? told.scene : defaultScene(lab);
}

/** Whether a place shows no figure: then its address need not hold one. */
const isWithoutFigure = (place: Place): boolean => place.view === 'study' && place.page !== undefined && openedFigure(place) === undefined;

/** The place that an address names. A slide that there is not is the first one; the lecturer's own deck is opened without one. */
function placeAt({ search }: Addressed): Place {
  const { place } = parseQuery(search, known);
  const isLost = place.slide === undefined || unknownSection(place).length > 0;
  return place.deck === undefined || !isLost ? place : { ...place, slide: place.deck === 'own' ? undefined : 1 };
}

/** The lab that an address shows: a chapter, a page that is read or a slide brings its own. */
function labAt(address: Addressed): string {
  const place = placeAt(address);
  return openedFigure(place)?.lab ?? (place.view === 'study' && place.task === undefined ? chapterOf(place.chapter).lab : place.lab);
}

/** What an address of this lab says. */
function readWith(lab: AnyLabCore, { search, hash }: Addressed): Address {
  const query = parseQuery(search, known);
  const asked = placeAt({ search, hash });
  const reading = taskReading(lab.lab, asked.task);
  const task = reading?.task ?? null;
  const kept = keepNamed({ ...asked, lab: lab.lab, task: task?.code }, lab.parts, lockableFields(lab));
  const { scene, problems } = decodeHash(lab, hash, task?.start ?? startOf(kept.place, lab));
  const { predicted = null, ...rest } = query;
  const isAnswer = predicted === null || (kept.place.view === 'study' && isPredictionOf(openedLesson(kept.place.chapter).prediction, predicted));
  const refused: readonly Problem[] = isAnswer ? [] : [{ kind: 'bad-value', key: 'predicted', text: predicted, used: '' }];
  const lost = unknownSection(query.place);
  return {
    ...rest,
    place: lost.length > 0 && kept.place.section !== undefined ? { ...kept.place, section: undefined } : kept.place,
    lab,
    scene,
    prediction: isAnswer ? predicted : null,
    task,
    problems: [...(reading?.problems ?? []), ...query.problems, ...kept.problems, ...refused, ...lost, ...problems],
  };
}

/** What an address says, once its lab and its chapter have been fetched: only they know what its part of the address means. */
export async function readAddress(address: Addressed): Promise<Address> {
  const { place } = parseQuery(address.search, known);
  // A page knows the lab of its sections, a deck that of its slides.
  if (place.page !== undefined || place.deck !== undefined) await (await import('./openPlace')).openPlace(place);
  const told = known.views.includes('study') ? [homeChapter, place.chapter] : [];
  const [{ core }] = await Promise.all([openLab(labAt(address)), ...told.map(openLesson)]);
  if (place.task !== undefined) await readTask(core, place.task);
  return readWith(core, address);
}

/** The address of a state, relative to the page; on a site, where its root is given, that of the chapter's page. */
export function addressOf({ place, lab, scene, task, prediction, revealed, preferences: { lang } }: AnyState, preferences: Partial<Preferences>, root?: string): string {
  // What a slide hides, its address does not say.
  const isHidden = place.view === 'classroom' && place.slide !== undefined && !revealed;
  const hash = isHidden || isWithoutFigure(place) ? '' : encodeHash(lab, scene, undefined, task?.start ?? startOf(place, lab));
  // Who has seen the answer without predicting has nothing to keep.
  return `${hrefOf(place, preferences, { root, lang, predicted: prediction || null })}${hash === '' ? '' : `#${hash}`}`;
}

/** An address as a query, whichever way it is written. */
export const addressed = (at: Pick<Location, 'pathname' | 'search' | 'hash'>): Addressed => addressedBy(at, siteRoot());

/** Whether the address of a state gives back its scene, to the bit: own data may be too long for one. */
export function addressHoldsScene(state: AnyState): boolean {
  if (isWithoutFigure(state.place)) return true;
  // What a slide has not revealed yet is left out on purpose.
  const { search, hash } = new URL(addressOf({ ...state, revealed: true }, {}), 'https://klarity.example');
  return sameData(readWith(state.lab, { search, hash }).scene, state.scene);
}

export interface AddressSync {
  /** The address that reproduces what is on the screen, preferences included; at another place or with others, if given. */
  link(place?: Partial<Place>, preferences?: Partial<Preferences>): string;
  /** Another place, without a scene, and without a task unless it is given; with what the present address says of preferences, or with others. */
  placeHref(place: Partial<Place>, preferences?: Partial<Preferences>): string;
  /** The same with the scene of a state. */
  sceneHref(state: AnyState, place: Partial<Place>): string;
}

/**
 * Keeps the address and the state in step. A change of place, or another scene altogether, is a new entry of the browser's
 * history; everything else rewrites the current one, so that Back never has to wade through a drag.
 */
export function syncAddress(klarity: Klarity, asked: Partial<Preferences>): AddressSync {
  const { store } = klarity;
  const root = siteRoot();
  let explicit = asked;
  let arriving = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = (how: 'pushState' | 'replaceState', state: AnyState): void => {
    clearTimeout(timer);
    timer = undefined;
    if (!hasAddress()) return;
    const address = root === undefined ? `${location.pathname}${addressOf(state, explicit)}` : addressOf(state, explicit, root);
    if (address !== `${location.pathname}${location.search}${location.hash}`) history[how](null, '', address);
  };

  store.subscribe((state, before) => {
    if (arriving) return;
    explicit = { ...explicit, ...changedPreferences(state.preferences, before.preferences) };
    if (state.place !== before.place || state.landmark !== before.landmark) {
      // The entry that is left must say where it was left.
      if (timer !== undefined) write('replaceState', before);
      // An entry made inside an iframe comes between the host page's reader and Back.
      write(state.place.view === 'embed' ? 'replaceState' : 'pushState', state);
    } else if (state.scene !== before.scene || state.preferences !== before.preferences || state.prediction !== before.prediction || state.revealed !== before.revealed) {
      clearTimeout(timer);
      timer = setTimeout(() => write('replaceState', store.getState()), REST_MS);
    }
  });

  // A reader who leaves or reloads at once must find the last edit again.
  addEventListener('pagehide', () => {
    if (timer !== undefined) write('replaceState', store.getState());
  });
  const arrive = ({ place, preferences, lab, scene, prediction, task, problems }: Address): void => {
    const state = store.getState();
    // What the address does not name is not there any more.
    const there = { page: undefined, section: undefined, deck: undefined, slide: undefined, lock: undefined, ...place };
    arriving = true;
    try {
      explicit = preferences;
      klarity.prefer(preferences);
      if (lab.lab !== state.lab.lab || place.task !== state.place.task) klarity.open(lab, scene, there, task);
      // An entry of the history has locks of its own.
      else klarity.go(there, encodeHash(lab, scene) === encodeHash(state.lab, state.scene) ? undefined : scene);
      // An entry from before it keeps what was predicted since.
      if (prediction !== null) klarity.set({ prediction });
      klarity.notify(problems);
    } finally {
      arriving = false;
    }
  };
  addEventListener('popstate', () => {
    clearTimeout(timer);
    timer = undefined;
    const { href } = location;
    const here = addressed(location);
    const name = labAt(here);
    const { place } = parseQuery(here.search, known);
    if (isPlaceOpened(place) && isOpened(name) && isLessonOpened(place.chapter) && (place.task === undefined || taskReading(name, place.task))) return arrive(readWith(openedLab(name).core, here));
    readAddress(here).then(
      (address) => {
        // Back and Back again, faster than a lab comes: only where one has stopped counts.
        if (location.href === href) arrive(address);
      },
      () => klarity.notify([{ kind: 'lab-failed' }]),
    );
  });

  return {
    placeHref: (place, preferences = explicit) => hrefOf(placeFrom(store.getState().place, { task: undefined, ...place }), preferences, { root, lang: store.getState().preferences.lang }) || '?',
    sceneHref: (state, place) => addressOf({ ...state, place: placeFrom(state.place, place) }, explicit, root),
    link(place = {}, preferences) {
      const state = store.getState();
      // Who is handed a link predicts for themselves.
      const there = { ...state, place: placeFrom(state.place, place), prediction: null };
      return new URL(addressOf(there, preferences ?? state.preferences, root), pageAddress()).href;
    },
  };
}
