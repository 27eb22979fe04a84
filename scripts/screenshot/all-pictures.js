// @ts-check
import { takePicture } from './picture.js';

const states = /** @type {const} */ ([
  { view: 'study' },
  { view: 'study', revealed: true },
  { view: 'explore' },
  { view: 'classroom' },
  { view: 'classroom', revealed: true },
  { view: 'embed' },
  { view: 'explore', lab: 'compare' },
  { view: 'classroom', lab: 'compare', revealed: true },
  { view: 'embed', lab: 'compare' },
  { view: 'explore', lab: 'fit' },
  { view: 'classroom', lab: 'fit', revealed: true },
  { view: 'embed', lab: 'fit' },
  { view: 'explore', lab: 'loss' },
  { view: 'classroom', lab: 'loss', revealed: true },
  { view: 'embed', lab: 'loss' },
  { view: 'explore', lab: 'consistency' },
  { view: 'classroom', lab: 'consistency', revealed: true },
  { view: 'embed', lab: 'consistency' },
  { view: 'explore', lab: 'samples' },
  { view: 'classroom', lab: 'samples', revealed: true },
  { view: 'embed', lab: 'samples' },
  { view: 'explore', lab: 'divergences' },
  { view: 'classroom', lab: 'divergences', revealed: true },
  { view: 'embed', lab: 'divergences' },
  { view: 'explore', lab: 'plane' },
  { view: 'classroom', lab: 'plane', revealed: true },
  { view: 'embed', lab: 'plane' },
  { view: 'explore', lab: 'codes' },
  { view: 'classroom', lab: 'codes', revealed: true },
  { view: 'embed', lab: 'codes' },
]);
const sizes = /** @type {const} */ ([
  [1440, 900],
  [1920, 1080],
  [390, 844],
  [640, 400],
]);

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {(name: string) => string} pathOf where a picture of that name goes
 */
export async function takeAllPictures(browser, url, pathOf) {
  for (const state of states) {
    for (const [width, height] of sizes) {
      for (const theme of ['light', 'dark', 'projector']) {
        for (const lang of ['en', 'zh']) {
          const view = 'revealed' in state ? `${state.view}-answer` : state.view;
          const lab = 'lab' in state ? `${state.lab}-` : '';
          const name = `${lab}${view}-${width}x${height}-${theme}-${lang}.png`;
          await takePicture(browser, url, { ...state, theme, lang, width, height }, pathOf(name));
          console.log(name);
        }
      }
    }
  }
}
