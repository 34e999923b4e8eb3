/** A reporter for Node's test runner: how many tests passed, failed and were skipped, and which failed and why, as JSON. */
export default async function* counts(events) {
  const total = {};
  const failures = [];
  for await (const { type, data } of events) {
    const [, what, number] =
      (type === 'test:diagnostic' && /^(pass|fail|cancelled|skipped|todo) (\d+)$/.exec(data.message)) || [];
    if (what) total[what] = Number(number);
    // A suite fails of itself with its tests, which are told already.
    const { error } = (type === 'test:fail' && data.details) || {};
    if (error && error.failureType !== 'subtestsFailed')
      failures.push({ file: data.file, test: data.name, why: String(error.cause?.message ?? error.message) });
  }
  const { pass = 0, fail = 0, cancelled = 0, skipped = 0, todo = 0 } = total;
  yield JSON.stringify({ passed: pass, failed: fail + cancelled, skipped: skipped + todo, failures });
}
