/** The floor for a snapshot: fetched, parsed, and its first twenty groups shown. Nothing in it is checked, searched or put in order. */
import { MARKS, painted } from '../directory/in-page.js';

const SHOWN = 20;

const element = (name, text) => Object.assign(document.createElement(name), { textContent: text });

async function load(src) {
  performance.mark(MARKS.given);
  const { groups, sessions } = await (await fetch(src)).json();
  const list = document.createElement('ul');
  for (const { name, summary, sessions: at = [], places = [] } of groups.slice(0, SHOWN)) {
    const item = document.createElement('li');
    item.append(element('h3', name), element('p', summary));
    for (const { days, start, end } of at.map((number) => sessions[number]))
      item.append(element('p', `${days?.join(', ')} ${start} to ${end}`));
    for (const place of places) item.append(element('p', `${place.name}, ${place.town}, ${place.postcode}`));
    list.append(item);
  }
  document.querySelector('main').append(list);
  performance.mark(MARKS.drawn);
  await painted();
  performance.mark(MARKS.painted);
}

window.bench = { load, said: () => `${document.querySelectorAll('main li').length} shown` };
