import type { LitElement, ReactiveController } from 'lit';

import { KeepController } from '../../kit/sending/keep-controller.js';
import type { Group } from '../model/group.js';

/** A file name that every system takes: `ferrybridge-voices.ics`. */
export const fileName = (name: string): string =>
  `${name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)}.ics`;

/**
 * What a resident does with a group on their own device: shares it, or puts it in their calendar. Nothing of it is
 * asked of the network, and nothing is kept.
 *
 * Owns: how that went, and the file, for as long as the widget is there. Does not own: what is shared.
 */
export class GroupActions implements ReactiveController {
  /** The group whose link was copied last, or could not be. */
  shared: { readonly group: string; readonly url: string } | undefined;
  readonly copying: KeepController;
  readonly #host: LitElement;
  #file = '';

  constructor(host: LitElement) {
    this.#host = host;
    this.copying = new KeepController(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    URL.revokeObjectURL(this.#file);
  }

  /** By the device's own list of ways to share, where it has one; else by copying the address. Never rejects. */
  async share({ id, name }: Pick<Group, 'id' | 'name'>, url: string): Promise<void> {
    this.shared = undefined;
    this.#host.requestUpdate();
    try {
      // Undefined in many browsers of computers, and on pages without a secure connection.
      if (navigator.share as unknown) {
        await navigator.share({ title: name, url });
        return;
      }
    } catch (error) {
      // Somebody looked at the list and thought better of it.
      if ((error as Error).name === 'AbortError') return;
    }
    await this.copying.copy(url);
    this.shared = { group: id, url };
    this.#host.requestUpdate();
  }

  /** Gives the resident a calendar file, which their calendar opens. */
  saveCalendar({ name }: Pick<Group, 'name'>, text: string): void {
    this.hostDisconnected();
    this.#file = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = this.#file;
    link.download = fileName(name);
    link.click();
  }
}
