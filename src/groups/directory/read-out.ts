import type { DirectoryContext } from './views/directory-context.js';
import { howMany } from './views/results-view.js';

/** What there is, to be read out; empty as long as that is not known. */
export function readOut(context: DirectoryContext): string {
  const { directory, messages, more } = context;
  const { all, source, start, remote } = directory;
  const { kind } = source.state;
  if (kind === 'failed' || start.isAwaited || remote.state === 'asking') return '';
  if (!all.length) return kind === 'read' ? messages.empty : '';
  return more?.says(context) ?? howMany(directory, messages);
}
