// @ts-check

/**
 * @typedef {Pick<import('./page-parts.js').PagePart, 'name' | 'needs' | 'later' | 'code' | 'styles' | 'front' | 'modules'>} PagePart
 * @typedef {ReadonlyMap<string, PagePart>} PageParts
 */

/**
 * All that is reached from parts, themselves included, what a part needs before it.
 * @param {PageParts} parts
 * @param {Iterable<string>} from
 * @param {(part: PagePart) => readonly string[]} next
 * @returns {Set<string>}
 */
export function reached(parts, from, next) {
  /** @type {Set<string>} */
  const entered = new Set();
  /** @type {Set<string>} */
  const found = new Set();
  /** @param {string} name */
  const enter = (name) => {
    if (entered.has(name)) return;
    entered.add(name);
    const part = parts.get(name);
    if (!part) throw new Error(`no part ${name}`);
    next(part).forEach(enter);
    found.add(name);
  };
  for (const name of from) enter(name);
  return found;
}

/**
 * The part that holds a module; that which is there for it, where there is one.
 * @param {PageParts} parts
 * @param {string} end of the module's path
 */
export function partOf(parts, end) {
  const all = [...parts.values()];
  const part = all.find(({ front }) => front.endsWith(end)) ?? all.find(({ modules }) => modules.some((id) => id.endsWith(end)));
  if (!part) throw new Error(`no part holds ${end}`);
  return part.name;
}

/**
 * Parts as they are written down, for a table of them.
 * @param {PageParts} parts
 * @param {Iterable<string>} names
 */
export function written(parts, names) {
  const lines = [...names].map((name) => {
    const part = parts.get(name);
    if (!part) throw new Error(`no part ${name}`);
    return `${JSON.stringify(name)}:[${JSON.stringify(part.needs)},${JSON.stringify(part.later)},${part.code}]`;
  });
  return `{${lines.join(',\n')}}`;
}

/**
 * What a lab's page is made of.
 * @typedef {object} LabScripts
 * @property {ReadonlySet<string>} first the parts of its script: what its first curve needs, and all of its engine
 * @property {Readonly<Record<string, readonly string[]>>} words the parts with its words, by language
 * @property {ReadonlySet<string>} all these, and what its page may ask for later
 * @property {string} styles of all of them
 */

/**
 * @param {PageParts} parts
 * @param {string} lab
 * @param {{ calls: readonly string[], languages: readonly string[] }} options `calls`: the modules that the engine imports for its calls
 * @returns {LabScripts}
 */
export function labScripts(parts, lab, { calls, languages }) {
  const at = (/** @type {string} */ end) => partOf(parts, end);
  const [handlers, registry] = [at('/engine/handlers.ts'), at('/labs/laterLabs.ts')];
  // The engine cannot ask for more where it runs in a worker, and in a page from a file.
  const engine = reached(parts, calls.map((path) => at(path.replace(/^[./]+/, '/').concat('.ts'))), ({ name, needs, later }) => (name === handlers ? needs : [...needs, ...later]));
  const shell = [at('/app/main.tsx'), at('/embed/whenNear.ts'), at('/engine/worker.ts'), handlers, registry, at(`/labs/${lab}/${lab}Lab.ts`)];
  const first = reached(parts, [...shell, ...engine], ({ needs }) => needs);
  const later = new Set([...first].flatMap((name) => parts.get(name)?.later ?? []));
  const words = Object.fromEntries(languages.map((lang) => [lang, [...later].filter((name) => parts.get(name)?.front.endsWith(`/${lang}.ts`))]));
  const isOtherLab = (/** @type {string} */ name) => /\/labs\/(\w+)\/\1Lab\.ts$/.test(parts.get(name)?.front ?? '') && !first.has(name);
  const all = reached(parts, first, ({ name, needs, later: more }) => [...needs, ...(name === handlers ? [] : more.filter((one) => !isOtherLab(one)))]);
  // As they follow each other on the site: a lab's own rules after those of the shell, which they differ from, and what comes later last.
  const sheets = new Set([...first, ...all].flatMap((name) => parts.get(name)?.styles ?? []));
  return { first, words, all, styles: [...sheets].join('') };
}
