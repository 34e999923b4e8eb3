/** What is done with a list of groups on its page, and what it takes. */
import { generateGroups } from '../groups/generate-groups.mjs';
import { TYPED } from '../groups/ways-to-search.mjs';

/** The moments that are marked on the page's timeline. */
export const MARKS = { given: 'bench: given', drawn: 'bench: drawn', painted: 'bench: painted' };

/** Between two letters: somebody who types fast takes longer, but nothing is worked on for longer either. */
const BETWEEN = 40;

/** Whoever has taken so long over letters is stopped: that is far from any aim. */
const ENOUGH = 8000;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Until the next frame is painted: a message sent before that arrives after it. */
export const painted = () =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    }),
  );

/** Makes `window.bench`, which works on the first element of that name. */
export function meet(name) {
  const list = () => document.querySelector(name);
  let groups = [];

  /** One letter, from the event until what was found is painted. */
  async function type(text) {
    const input = list().shadowRoot.querySelector('input[type=search]');
    const began = performance.now();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    // Letters come first: a search may be put off until the browser has dealt with the key.
    await pause(0);
    await list().updateComplete;
    const drawn = performance.now() - began;
    await painted();
    return { drawn, painted: performance.now() - began, search: list().took };
  }

  window.bench = {
    /** Makes groups, as they come out of a file: texts that were not put together from others. */
    make(count) {
      groups = JSON.parse(JSON.stringify(generateGroups(count)));
    },

    /** Hands the groups over, and waits until the list is painted. */
    async show() {
      performance.mark(MARKS.given);
      list().groups = groups;
      // A list that says more once it has been drawn is drawn again at once.
      while (!(await list().updateComplete));
      performance.mark(MARKS.drawn);
      await painted();
      performance.mark(MARKS.painted);
    },

    /** How long it takes to make ready to search what has to be told so, in ms. */
    index() {
      const began = performance.now();
      list().index();
      return performance.now() - began;
    },

    /** The first word in the very moment in which the list is there. */
    async first() {
      const keys = [];
      const [word] = TYPED;
      for (let length = 1; length <= word.length; length++) {
        keys.push(await type(word.slice(0, length)));
        await pause(BETWEEN);
      }
      return keys;
    },

    /**
     * Every word, letter by letter.
     *
     * @param {number} rest How long to wait after each, in ms.
     */
    async words(rest) {
      const keys = [];
      let spent = 0;
      for (const word of TYPED) {
        for (let length = 1; length <= word.length; length++) {
          if (spent > ENOUGH) return keys;
          const key = await type(word.slice(0, length));
          spent += key.painted;
          keys.push(key);
          await pause(BETWEEN);
        }
        await pause(rest);
      }
      return keys;
    },

    /** Fetches a snapshot, and waits until its list is painted. */
    async load(src) {
      performance.mark(MARKS.given);
      const read = new Promise((resolve) => list().addEventListener('sayso-groups-read', resolve));
      list().src = src;
      await read;
      while (!(await list().updateComplete));
      performance.mark(MARKS.drawn);
      await painted();
      performance.mark(MARKS.painted);
    },

    /** What the list says of how many there are. */
    said: () => list().shadowRoot.querySelector('#heading,.count').textContent,
  };
}
