import type { LitElement } from 'lit';

import {
  criteriaToParams,
  type Param,
  paramsToCriteria,
  withoutHomes,
} from '../model/finding/criteria-params.js';
import { AddressController } from './address-controller.js';
import { ANYTHING, merged } from './change-criteria.js';
import type { DirectoryController } from './directory-controller.js';
import type { SearchAddress } from './late-search.js';

/**
 * What is looked for in a directory, as the page's address has it.
 *
 * Owns: showing what the address says, and what it is to say. Does not own: the address, or what is looked for.
 */
export class AddressedSearch implements SearchAddress {
  readonly #host: LitElement & { readonly addressPrefix: string };
  readonly #directory: DirectoryController;
  readonly #address: AddressController;

  constructor(host: LitElement & { readonly addressPrefix: string }, directory: DirectoryController) {
    this.#host = host;
    this.#directory = directory;
    this.#address = new AddressController(host, {
      prefix: () => host.addressPrefix,
      onTurned: (params) => this.#turn(params),
    });
  }

  read(): void {
    this.#turn(this.#address.read());
  }

  write(how: 'push' | 'replace'): void {
    const { search, named } = this.#directory;
    const params = criteriaToParams(search.criteria, this.#host.addressPrefix);
    this.#address.write([...params, ...this.#namedParams(named)], how);
  }

  of(ids: readonly string[]): string | undefined {
    return this.#address.with(this.#namedParams(ids));
  }

  #turn(said: readonly Param[]): void {
    const directory = this.#directory;
    const { search, place, named } = directory;
    const { addressPrefix: prefix } = this.#host;
    const params = withoutHomes(said, prefix);
    this.#address.write(params, 'replace');
    if (!search.finder || (!params.length && search.criteria === ANYTHING && !named.length)) return;
    const { criteria, near = '' } = paramsToCriteria(params, prefix, search.finder);
    directory.named = params.filter(([name]) => name === `${prefix}group`).map(([, id]) => id);
    const known = near && place.found?.label === near ? place.found : undefined;
    search.apply(merged(params.length ? criteria : ANYTHING, { near: known }));
    directory.remote.ask();
    if (known) return;
    place.type(near);
    void place.find().then((isFound) => {
      if (!isFound || !place.found) return;
      // Whoever did not wait for it has typed and ticked meanwhile.
      search.change((from) => merged(from, { near: place.found }));
      directory.remote.ask();
    });
  }

  #namedParams(ids: readonly string[]): Param[] {
    return ids.map((id) => [`${this.#host.addressPrefix}group`, id]);
  }
}
