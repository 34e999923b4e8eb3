import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';

import '../src/all.js';
import manifest from '../custom-elements.json';
import { hostPage } from './host-page.js';
import './host-page.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [hostPage],
  initialGlobals: { locale: 'en-GB', direction: 'auto', theme: 'light' },
  globalTypes: {
    locale: {
      description: 'The language of the page around the widget',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en-GB', title: 'English' },
          { value: 'cy', title: 'Welsh' },
          { value: 'ur', title: 'Urdu' },
          { value: 'fa', title: 'Persian, which widgets have no words in' },
        ],
      },
    },
    direction: {
      description: 'The direction of the page around the widget',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Direction of the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    theme: {
      description: 'What the page around the widget looks like',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light page' },
          { value: 'dark', title: 'Dark page' },
          { value: 'council', title: 'Council page' },
          { value: 'hostile', title: 'Hostile page' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    // The source that the docs show is what a page would write, without the page that we put around it.
    docs: { source: { excludeDecorators: true } },
    // Pages that stand by themselves first, then the widgets.
    options: {
      storySort: {
        order: [
          'Welcome',
          'Embedding',
          'Polls and results',
          'Lists of groups',
          'Tokens',
          'Survey',
          'Power poll',
          'Results',
          'Power label',
          'Sign-up',
          'Group directory',
          'Group card',
          'Group map',
        ],
      },
    },
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        rules: { 'target-size': { enabled: true } },
      },
    },
    viewport: {
      options: {
        narrow: { name: 'Narrow (320)', styles: { width: '320px', height: '640px' }, type: 'mobile' },
        tablet: { name: 'Tablet (768)', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
        desktop: { name: 'Desktop (1280)', styles: { width: '1280px', height: '900px' }, type: 'desktop' },
      },
    },
  },
};

export default preview;
