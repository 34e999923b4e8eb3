import { developerToolsPlugin } from './developer-tools-plugin.mjs';

/** What tests read of a node; see `accessibility-tree.ts`. */
const PROPERTIES = [
  'invalid',
  'required',
  'focused',
  'checked',
  'level',
  'live',
  'disabled',
  'readonly',
  'expanded',
];

const toPlain = ({ role, name, description, value, properties = [] }) => ({
  role: role?.value ?? '',
  name: name?.value ?? '',
  description: description?.value ?? '',
  value: value?.value ?? '',
  ...Object.fromEntries(
    properties
      .filter((property) => PROPERTIES.includes(property.name))
      .map((property) => [property.name, property.value.value]),
  ),
});

/** The accessibility tree as Chromium computes it, shadow roots included: what assistive technology is given. */
export const accessibilityTreePlugin = () =>
  developerToolsPlugin('accessibility-tree', async (client) => {
    await client.send('Accessibility.enable');
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    return nodes.filter(({ ignored }) => !ignored).map(toPlain);
  });
