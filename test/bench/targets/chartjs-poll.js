/**
 * A poll with chart.js as its documentation says to use it: only what bars need is registered. Without its animation,
 * which lasts a second and may well be wanted, so that it is not blamed for it. The question is drawn by the script
 * too, and each chart is made anew, as the other pages make their bars.
 */
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';

import { CHANGE, KEEP, sharesOf, staticPoll } from './static-poll.mjs';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

const poll = JSON.parse(document.querySelector('script[type="application/json"]').textContent);
const root = document.getElementById('chartjs');
root.innerHTML = `${staticPoll(poll)}<div class="form" hidden><h2>Thank you</h2><div class="chart"></div><button type="button">${CHANGE}</button></div>`;

const [ask, end] = root.children;
const send = ask.querySelector('button');
const change = end.querySelector('button');
const place = end.querySelector('.chart');
const keep = Object.assign(document.createElement('button'), { type: 'button', textContent: KEEP });
let chart;

function show() {
  if (!ask.querySelector(':checked')) return;
  ask.hidden = true;
  end.hidden = false;
  const canvas = document.createElement('canvas');
  place.replaceChildren(canvas);
  chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: poll.options.map(({ text }) => text),
      datasets: [{ data: sharesOf(poll), backgroundColor: '#0f5a5e' }],
    },
    options: { indexAxis: 'y', animation: false },
  });
}

send.addEventListener('click', show);
keep.addEventListener('click', show);
change.addEventListener('click', () => {
  chart.destroy();
  place.replaceChildren();
  ask.hidden = false;
  end.hidden = true;
  ask.append(keep);
});
