/**
 * Types of the elements for Vue and Svelte templates, made from the manifest.
 *
 * Our own, because the generators that exist type an event of class `X` as
 * `CustomEvent<X>`, which it is not.
 */

const PUBLISHED = '../dist/index.js';

const elementsOf = (manifest) =>
  manifest.modules.flatMap(({ declarations = [] }) =>
    declarations.filter(({ customElement }) => customElement),
  );

const classesOf = (elements) => [
  ...new Set(elements.flatMap(({ name, events = [] }) => [name, ...events.map(({ type }) => type.text)])),
];

const comment = (text, indent) =>
  text ? `${indent}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n` : '';

const fieldsOf = ({ members = [] }) =>
  members.filter((member) => member.kind === 'field' && !member.static && !member.readonly);

const imports = (elements) => `import type { ${classesOf(elements).join(', ')} } from '${PUBLISHED}';\n`;

const HEADER = '// Made from custom-elements.json by the build. Do not edit.\n';

/** The text of `types/vue.d.ts`: the pattern that Vue's guide gives for elements that are not Vue's own. */
export function vueTypes(manifest) {
  const elements = elementsOf(manifest);
  return `${HEADER}import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${imports(elements)}
type Emits<Events> = EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;

type CustomElement<Element extends HTMLElement, Events, Names extends keyof Element> = new () => Element & {
  /** @deprecated Only for checking templates. */
  $props: HTMLAttributes & Partial<Pick<Element, Names>> & PublicProps;
  /** @deprecated Only for checking templates. */
  $emit: Emits<Events>;
};

declare module 'vue' {
  interface GlobalComponents {
${elements
  .map(
    (element) => `${comment(element.summary, '    ')}    '${element.tagName}': CustomElement<
      ${element.name},
      {
${(element.events ?? []).map(({ name, type, description }) => `${comment(description, '        ')}        '${name}': ${type.text};`).join('\n')}
      },
      ${
        fieldsOf(element)
          .map(({ name }) => `'${name}'`)
          .join(' | ') || 'never'
      }
    >;`,
  )
  .join('\n')}
  }
}
`;
}

/** The text of `types/svelte.d.ts`, for Svelte 4 (`on:name`) and 5 (`onname`). */
export function svelteTypes(manifest) {
  const elements = elementsOf(manifest);
  return `${HEADER}import type { HTMLAttributes } from 'svelte/elements';
${imports(elements)}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements
  .map(
    (
      element,
    ) => `${comment(element.summary, '    ')}    '${element.tagName}': HTMLAttributes<${element.name}> & {
${[
  ...fieldsOf(element).map(
    ({ name, description }) =>
      `${comment(description, '      ')}      ${name}?: ${element.name}['${name}'] | undefined;`,
  ),
  ...(element.events ?? []).flatMap(({ name, type, description }) =>
    ['on:', 'on'].map(
      (prefix) =>
        `${comment(description, '      ')}      '${prefix}${name}'?: ((event: ${type.text}) => void) | undefined;`,
    ),
  ),
].join('\n')}
    };`,
  )
  .join('\n')}
  }
}
`;
}
