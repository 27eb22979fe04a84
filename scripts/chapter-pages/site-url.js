// @ts-check

/**
 * Where the site will be, as `SITE_URL` says, with a slash at its end; nothing where it is not said.
 * @param {string | undefined} written
 */
export function siteUrlOf(written) {
  if (written === undefined || written === '') return undefined;
  const url = new URL(written);
  if (!/^https?:$/.test(url.protocol)) throw new Error(`SITE_URL is ${written}: it should begin with https://`);
  return `${url.origin}${url.pathname.replace(/\/?$/, '/')}`;
}
