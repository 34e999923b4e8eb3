/** A reporter for Node's test runner: how many tests passed, failed and were skipped, as JSON. */
export default async function* counts(events) {
  const total = {};
  for await (const { type, data } of events) {
    const [, what, number] =
      (type === 'test:diagnostic' && /^(pass|fail|cancelled|skipped|todo) (\d+)$/.exec(data.message)) || [];
    if (what) total[what] = Number(number);
  }
  const { pass = 0, fail = 0, cancelled = 0, skipped = 0, todo = 0 } = total;
  yield JSON.stringify({ passed: pass, failed: fail + cancelled, skipped: skipped + todo });
}
