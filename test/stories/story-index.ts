import { readFileSync } from 'node:fs';

/** One entry of Storybook's `index.json`. */
export interface StoryEntry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
  /**
   * Ours: `walk`: answered to the end by the test; `warns`: says something to
   * the page's owner on the console, which any other story may not;
   * `forced-colours`: shown in the reader's own colours.
   */
  readonly tags: readonly string[];
}

/** Every story and page of documentation, in the sidebar's order. Throws if the Storybook has not been built. */
export function storyIndex(folder: string): readonly StoryEntry[] {
  const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as {
    entries: Record<string, StoryEntry>;
  };
  return Object.values(entries);
}
