/** The attributes of an element that its frame's address takes as they are. */
export const addressed = ['lab', 'show', 'lock', 'theme', 'lang', 'unit', 'task'] as const;
type Addressed = (typeof addressed)[number];

/** The address of a frame: what is not said of it is left to KLarity. `page` is that of the embed build; the scene is a hash as “Share…” writes it. */
export function frameAddress(page: string, said: Partial<Record<Addressed, string | null | undefined>>, scene: string | null): string {
  const query = addressed.flatMap((name) => (said[name] ? [`${name}=${encodeURIComponent(said[name]).replaceAll('%2C', ',')}`] : []));
  return page + (query.length > 0 ? `?${query.join('&')}` : '') + (scene ? `#${scene.replace(/^#/, '')}` : '');
}
