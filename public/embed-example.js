// A host page of an embedded KLarity. What it says and hears is described in EMBEDDING.md.
const frame = document.querySelector('iframe');
const log = document.getElementById('messages');
/** @type {string[]} */
const heard = [];
let lastId = 0;

/** @param {object} message */
function say(message) {
  lastId += 1;
  // Where KLarity comes from another origin than this page, name that one.
  frame.contentWindow.postMessage({ klarity: 1, id: String(lastId), ...message }, location.origin);
}

/** @param {MessageEvent<{ klarity?: number, type?: string, height?: number }>} event */
function hear({ source, data }) {
  if (source !== frame.contentWindow || data.klarity !== 1) return;
  if (data.type === 'resize') frame.style.height = `${data.height}px`;
  heard.unshift(JSON.stringify(data, null, 1));
  log.textContent = heard.slice(0, 8).join('\n\n');
}

/** @param {string} id @param {object} message */
function sayOnClick(id, message) {
  document.getElementById(id).addEventListener('click', () => say(message));
}

window.addEventListener('message', hear);
sayOnClick('get', { type: 'get' });
sayOnClick('set-theta', { type: 'set', scene: { approximation: { params: { theta: 0.544 } }, run: { step: 0 } } });
sayOnClick('set-counts', { type: 'set', scene: { p: { family: 'empirical', params: { counts: [1, 2, 3, 2, 1] } } } });
sayOnClick('set-zero', {
  type: 'set',
  scene: { p: { family: 'empirical', params: { counts: [0, 3, 5, 14, 16, 15, 12, 8, 10, 8, 7] } } },
});
sayOnClick('set-wrong', { type: 'set', scene: { approximation: { params: { theta: 7 } } } });

// The element of embed.js has a method for each message.
/** @typedef {Promise<{ metrics: Record<string, number | string>, controls: string[] }>} Reply */
/** @type {{ get: () => Reply, set: (scene: object) => Reply, lock: (controls: string[]) => Reply }} */
const embed = document.querySelector('klarity-embed');
const answer = document.getElementById('answer');

/** @param {string} id @param {() => Promise<string>} ask */
function answerOnClick(id, ask) {
  const show = (/** @type {string} */ text) => (answer.textContent = text);
  document.getElementById(id).addEventListener('click', () => void ask().catch(String).then(show));
}

answerOnClick('ask', async () => `KL(p‖q) = ${(await embed.get()).metrics.klPQ} nats`);
answerOnClick('narrow', async () => {
  const { metrics } = await embed.set({ pair: { q: { distribution: { params: { sigma: 0.5 } } } } });
  return `KL(p‖q) = ${metrics.klPQ} nats`;
});
answerOnClick('unlock', async () => `locked: ${(await embed.lock([])).controls.join(', ') || 'nothing'}`);
