/** The surveys: twelve questions as a resident meets them, and more than anybody should be asked. */
import { installPeer, SURVEYJS } from '../peers.mjs';
import { operate } from './operate.mjs';
import { surveyPages } from './pages.mjs';
import { COLUMNS, COLUMNS_ALONE, GOALS } from './report.mjs';
import { surveys } from './surveys.mjs';

/** Clicks and keys take longer than a load and vary less: 20 and 10 of them in each of this many loads. */
const LOADS_WITH_OPERATIONS = 2;

/** Our other pages differ in how they load, and in nothing after that. */
const isVariant = ({ name }) => name.includes(',');

/**
 * @param {import('../run.mjs').PartOptions} options
 * @returns {Promise<import('../run.mjs').Part>}
 */
export async function surveyPart({ cdn, loads, largeLoads, full }) {
  const { targets, files } = await surveyPages({ surveyjs: await installPeer(SURVEYJS), cdn });
  const ours = targets.find(({ name }) => name.startsWith('Sayso'))?.name;
  if (!ours) console.log(`Without our survey: ${cdn} holds neither sayso-survey.js nor sayso.all.js.`);
  // The large ones differ by what the script does, not by how it was loaded.
  const few = targets.filter(({ name }) =>
    ['static HTML', 'bare Lit', ours, full && 'SurveyJS'].includes(name),
  );
  const all = await surveys();
  const real = targets.filter(({ name }) => [ours, 'SurveyJS'].includes(name));
  if (!all.real) console.log('Without the real definition of 316 elements: it is not there.');

  const oneCase = (survey, title, { shown, conditions = false, columns = COLUMNS, ...rest }) => ({
    name: survey,
    title,
    ...rest,
    pages: shown.map((target) => {
      const path = `/${survey}-${targets.indexOf(target)}.html`;
      files.set(path, target.html(all[survey]));
      return { name: target.name, path, ...(isVariant(target) && { rounds: LOADS_WITH_OPERATIONS }) };
    }),
    more: (page, round, slow) =>
      slow || isVariant(page) || round >= LOADS_WITH_OPERATIONS
        ? undefined
        : (session) => operate(session, { conditions }),
    columns,
    goals: GOALS[survey] ?? [],
  });
  return {
    about: targets,
    files,
    ours,
    against: ['static HTML', 'bare Lit', 'SurveyJS'],
    research: 'bare / best peer / SurveyJS',
    cases: [
      oneCase('twelve', '12 questions', { shown: targets, loads, slow: true }),
      oneCase('hundred', '100 questions on a page', { shown: few, loads: largeLoads }),
      oneCase('many', '500 questions on a page', { shown: few, loads: largeLoads }),
      oneCase('conditional', '200 questions, each with a condition', {
        shown: few,
        loads: largeLoads,
        conditions: true,
      }),
      oneCase('paged', '500 questions, ten to a page', { shown: few, loads: largeLoads }),
      // Panels, conditions and piped texts, which neither the plain form nor bare Lit knows.
      all.real &&
        oneCase('real', 'a real definition in two languages, of 316 elements', {
          shown: real,
          loads: largeLoads,
          columns: COLUMNS_ALONE,
        }),
    ].filter(Boolean),
  };
}
