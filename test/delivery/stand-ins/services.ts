/** The services of the guide, each opened as the guide's own examples have it, for tests that go through them all. */
import type { Ending } from '../../browser/support/collector.js';
import { openAppsScript } from './apps-script.js';
import { openFormspree } from './formspree.js';
import { example, examples, pathOf, sendingOf } from './guide.js';
import { openNetlify } from './netlify.js';
import { openPowerAutomate, type Flow } from './power-automate.js';
import type { Fields, StandIn } from './stand-in.js';
import { openWordPress } from './wordpress.js';

/** Fields that a sheet or a form of the tests has, besides those of the guide. */
export const FIELDS = ['sayso-id', 'sayso-language', 'influence', 'change', 'belong', 'helps', 'age'];

export interface OpenService {
  readonly service: StandIn;
  /** The ids of what it has, a copy for each time that it has it. */
  ids(): string[];
}

/** A service of the guide, by its heading there. */
export interface KnownService {
  readonly heading: string;
  /** Whether it stores what it has got already a second time. */
  readonly doubles: boolean;
  /** Whether it is a part of the page's own site. */
  readonly onSite: boolean;
  open(test: Ending, site?: string): Promise<OpenService>;
}

const idOf = (fields: Fields): string => fields['sayso-id']?.[0] ?? '';
const idInJson = (body: string): string => (JSON.parse(body) as { readonly id: string }).id;

/** The flow of the guide, by the key in its address. */
export function guidesFlow(): Flow {
  const { pathname: path, searchParams } = new URL(sendingOf('Power Automate', 'http://localhost').endpoint);
  return { path, signature: searchParams.get('sig') ?? '' };
}

const [, netlifyForm = '', netlifyMark = ''] = examples('Netlify Forms', 'html');

/** The site of the guide: the form that Netlify finds, and the page of thanks. */
function netlifySite() {
  const [, name = ''] = /<form name="([^"]+)"/.exec(netlifyForm) ?? [];
  const fields = [...netlifyForm.matchAll(/<(?:input|textarea) name="([^"]+)"/g)].map(
    ([, field = '']) => field,
  );
  const thanks = `<head><title>Thank you</title>${netlifyMark}</head><p>Your answers have arrived.`;
  return { forms: { [name]: [...fields, ...FIELDS] }, pages: { [pathOf('Netlify Forms')]: thanks } };
}

export const SERVICES: readonly KnownService[] = [
  {
    heading: 'WordPress',
    doubles: false,
    onSite: true,
    async open(test, site) {
      const service = await openWordPress(test, pathOf('WordPress'), site);
      return { service, ids: () => [...service.rows.keys()] };
    },
  },
  {
    heading: 'A Google sheet',
    doubles: false,
    onSite: false,
    async open(test) {
      const code = example('A Google sheet', 'js');
      const service = await openAppsScript(test, { path: pathOf('A Google sheet'), code, header: FIELDS });
      return { service, ids: () => service.rows.slice(1).map(([id = '']) => id) };
    },
  },
  {
    heading: 'Power Automate',
    doubles: true,
    onSite: false,
    async open(test) {
      const service = await openPowerAutomate(test, guidesFlow());
      return { service, ids: () => service.runs.map(idInJson) };
    },
  },
  {
    heading: 'Formspree',
    doubles: true,
    onSite: false,
    async open(test) {
      const service = await openFormspree(test, pathOf('Formspree'));
      return { service, ids: () => service.submissions.map(idOf) };
    },
  },
  {
    heading: 'Netlify Forms',
    doubles: true,
    onSite: true,
    async open(test, site) {
      const service = await openNetlify(test, { ...netlifySite(), ...(site && { site }) });
      return { service, ids: () => service.submissions.map(idOf) };
    },
  },
];
