/** Moments that a page marks on its timeline, each by the wall's clock and by the main thread's own. */

/**
 * The marks that are made meanwhile, by name, each with its moment and the main thread's CPU time until then, in ms.
 *
 * @param {import('playwright-core').CDPSession} session
 * @param {() => Promise<unknown>} act
 */
export async function marksOf(session, act) {
  const marks = {};
  const collect = ({ value }) => {
    // `tts` is the thread's own clock, which stands still while other programs have the core.
    for (const { name, ts, tts } of value) marks[name] ??= { wall: ts / 1000, cpu: tts / 1000 };
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['blink.user_timing'] },
  });
  try {
    await act();
  } finally {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
  }
  return marks;
}

/** How long it was from one mark to another. */
export const between = (from, to) => ({ wall: to.wall - from.wall, cpu: to.cpu - from.cpu });
