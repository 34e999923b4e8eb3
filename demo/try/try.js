/* Lets a web team try its own definition without any set-up: no collector, nothing leaves the page. */
const survey = document.getElementById('survey');
const issues = document.getElementById('issues');
const answers = document.getElementById('answers');
const message = document.getElementById('message');

// Stands in for the outbox: shows the response instead of sending it.
survey.delivery = {
  submit({ envelope }, listener) {
    answers.textContent = JSON.stringify(envelope, null, 2);
    listener({ kind: 'sent', receipt: 'PREVIEW' });
    return () => {};
  },
  flush() {},
  waiting: () => Promise.resolve([]),
  discard: () => Promise.resolve(),
  stop() {},
};

survey.addEventListener('sayso-definition', (event) => {
  issues.textContent =
    event.issues.map(({ path, code, what }) => `${path || '(definition)'}: ${code} ${what}`).join('\n') ||
    'Everything in it is supported.';
});

document.getElementById('file').addEventListener('change', async (event) => {
  const [file] = event.target.files;
  if (!file) return;
  try {
    survey.definition = JSON.parse(await file.text());
    message.textContent = `Showing ${file.name}.`;
    answers.textContent = 'Nothing yet.';
  } catch (error) {
    message.textContent = `${file.name} is not JSON: ${error.message}`;
  }
});
