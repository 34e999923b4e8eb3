/** Everything that tests need of the server, for the runner's configuration. */
import { accessibilityTreePlugin } from './accessibility-tree-plugin.mjs';
import { autofillPlugin } from './autofill-plugin.mjs';
import { collectGarbagePlugin } from './collect-garbage-plugin.mjs';
import { forgetHistoryPlugin } from './forget-history-plugin.mjs';
import { secondCopyPlugin } from './second-copy-plugin.mjs';
import { strictPagePlugin } from './strict-page-plugin.mjs';
import { umdPlugin } from './umd-plugin.mjs';

export const testPlugins = () => [
  accessibilityTreePlugin(),
  autofillPlugin(),
  collectGarbagePlugin(),
  forgetHistoryPlugin(),
  secondCopyPlugin(),
  strictPagePlugin(),
  umdPlugin(),
];
