import type { LateSearchPart, SearchAddress } from './late-search.js';

/** What of a directory says whether the page's address may say what to show. */
export interface AddressHost {
  readonly addressPrefix: string;
  readonly more: LateSearchPart;
}

/**
 * The first look at the page's address, which comes with a later part: what it says counts once, and after that it
 * follows what is looked for.
 *
 * Owns: whether the list waits for it. Does not own: what it says.
 */
export class AddressStart {
  readonly #host: AddressHost;
  #isDone = false;

  constructor(host: AddressHost) {
    this.#host = host;
  }

  /** Whether the address says something that was not shown yet: nobody is to see another list first. */
  get isAwaited(): boolean {
    const { addressPrefix, more } = this.#host;
    const said = location.search + location.hash;
    return !this.#isDone && !more.failed && addressPrefix !== '' && said.includes(addressPrefix);
  }

  /** Shows what it says or, where a resident has begun meanwhile, says what they look for. */
  begin(address: SearchAddress): void {
    if (this.isAwaited) address.read();
    else if (!this.#isDone) address.write('replace');
    this.#isDone = true;
  }
}
