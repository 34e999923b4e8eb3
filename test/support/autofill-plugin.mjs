import { developerToolsPlugin } from './developer-tools-plugin.mjs';

/** The first field of a tree with this `autocomplete`, shadow roots included. */
function fieldIn(
  { nodeName, attributes = [], backendNodeId, children = [], shadowRoots = [] },
  autocomplete,
) {
  const at = attributes.indexOf('autocomplete');
  if (nodeName === 'INPUT' && at >= 0 && attributes[at + 1] === autocomplete) return backendNodeId;
  for (const inside of [...shadowRoots, ...children]) {
    const found = fieldIn(inside, autocomplete);
    if (found) return found;
  }
  return undefined;
}

/** Has Chromium fill in a form from an address book, as a person would who takes its suggestion. */
export const autofillPlugin = () =>
  developerToolsPlugin('autofill', async (client, { from, person }) => {
    await client.send('DOM.enable');
    await client.send('Autofill.enable');
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    const fieldId = fieldIn(root, from);
    if (!fieldId) throw new Error(`No field has autocomplete="${from}".`);
    const filled = [];
    client.on('Autofill.addressFormFilled', ({ filledFields }) => filled.push(...filledFields));
    const fields = Object.entries(person).map(([name, value]) => ({ name, value }));
    await client.send('Autofill.trigger', { fieldId, address: { fields } });
    // The event follows the filling.
    for (let tries = 0; !filled.length && tries < 100; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    // Fields that it knows nothing of are listed, too: without a type.
    return filled
      .filter(({ autofillType }) => autofillType)
      .map(({ name, value, autofillType, fillingStrategy }) => ({
        ...{ name, value, takenFor: autofillType, by: fillingStrategy },
      }));
  });
