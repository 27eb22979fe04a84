// @ts-check
import { tags } from './page-html.js';

/**
 * What stands at the address of a language alone, which is what is left of a chapter's address once its name is cut off: it leads to the
 * front page in that language.
 * @param {'en' | 'zh'} lang
 */
export const languagePage = (lang) => `<!doctype html>
<html lang="${tags[lang]}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta http-equiv="refresh" content="0; url=../?lang=${lang}" />
    <link rel="icon" href="../favicon.svg" type="image/svg+xml" />
    <title>KLarity</title>
  </head>
  <body>
    <p><a href="../?lang=${lang}">KLarity</a></p>
  </body>
</html>
`;
