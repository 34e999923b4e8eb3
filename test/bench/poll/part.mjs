/** The polls: one question, and what others said once it is answered. */
import { CHARTJS, installPeer } from '../peers.mjs';
import { pollPages } from './pages.mjs';
import { COLUMNS, GOALS } from './report.mjs';
import { vote } from './vote.mjs';

/**
 * @param {import('../run.mjs').PartOptions} options
 * @returns {Promise<import('../run.mjs').Part>}
 */
export async function pollPart({ cdn, loads }) {
  const { targets, files } = await pollPages({ chartjs: await installPeer(CHARTJS), cdn });
  const ours = targets.find(({ name }) => name === 'Sayso')?.name;
  if (!ours) console.log(`Without our poll: ${cdn} holds no sayso-power-poll.js.`);
  const pages = targets.map(({ name, html, bars }, index) => {
    const path = `/poll-${index}.html`;
    files.set(path, html);
    return { name, path, bars };
  });
  return {
    about: targets,
    files,
    ours,
    against: ['bare Lit', 'chart.js'],
    research: 'bare Lit / chart.js',
    cases: [
      {
        name: 'poll',
        title: 'A poll',
        pages,
        loads,
        slow: true,
        more: ({ bars }) => bars && ((session, network) => vote(session, network, bars)),
        columns: COLUMNS,
        goals: GOALS,
      },
    ],
  };
}
