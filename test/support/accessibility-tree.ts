import { executeServerCommand } from '@web/test-runner-commands';

/** One node of the accessibility tree. Properties that do not apply to it are absent. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string | number;
  readonly invalid?: string;
  readonly required?: boolean;
  readonly focused?: boolean;
  readonly checked?: string;
  readonly level?: number;
  readonly live?: string;
  readonly disabled?: boolean;
  readonly readonly?: boolean;
  readonly expanded?: boolean;
}

/** The whole page's accessibility tree as a flat list, in the order of the page. */
export const accessibilityTree = (): Promise<AccessibleNode[]> => executeServerCommand('accessibility-tree');
