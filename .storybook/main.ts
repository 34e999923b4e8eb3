import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    // The guides have tables, which Markdown by itself knows nothing of.
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  // Nothing is told to anybody, and nothing is asked of the network.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false },
  // The library's own build, should the Vite configuration ever set one in every mode, is not Storybook's.
  viteFinal: ({ build: { lib: _lib, ...build } = {}, ...vite }) => ({
    ...vite,
    // Storybook's own code is one large file, and nobody waits for it on a phone.
    build: { ...build, chunkSizeWarningLimit: 3000 },
  }),
};

export default config;
