/** Something that was begun and would have to be ended. */
interface Open {
  readonly what: string;
}

/** Hears what is begun and not ended while it watches. */
export interface Spies {
  /** What is still open, a line for each. */
  readonly open: () => string[];
  /** Leaves everything as it was before. */
  readonly stop: () => void;
}

type Method = (...given: unknown[]) => unknown;

/** Puts another method in the place of one, and tells how to put it back. */
function replace(owner: object, name: string, make: (original: Method) => Method): () => void {
  const methods = owner as Record<string, Method>;
  const original = methods[name]!;
  const own = Object.hasOwn(methods, name);
  methods[name] = make(original);
  return () => {
    if (own) methods[name] = original;
    else Reflect.deleteProperty(methods, name);
  };
}

/** Listeners on the page itself: those inside a widget go with it. */
function spyOnListeners(open: Set<Open>): (() => void)[] {
  const outer: readonly unknown[] = [window, document, document.documentElement, document.body];
  const known = new Map<unknown, Map<string, Open>>();
  const nameOf = (type: unknown, options: unknown): string =>
    `${String(type)} ${Boolean(typeof options === 'object' ? (options as AddEventListenerOptions | null)?.capture : options)}`;
  const forget = (target: unknown, listener: unknown, name: string): void => {
    const entry = known.get(listener)?.get(`${outer.indexOf(target)} ${name}`);
    if (entry) open.delete(entry);
  };
  return [
    replace(
      EventTarget.prototype,
      'addEventListener',
      (original) =>
        function (this: unknown, type, listener, options) {
          const target = this ?? window;
          if (outer.includes(target)) {
            const entry = { what: `listens for “${String(type)}” on the page` };
            const byName = known.get(listener) ?? new Map<string, Open>();
            known.set(listener, byName.set(`${outer.indexOf(target)} ${nameOf(type, options)}`, entry));
            open.add(entry);
            (options as AddEventListenerOptions | undefined)?.signal?.addEventListener('abort', () =>
              open.delete(entry),
            );
          }
          return original.call(this, type, listener, options);
        },
    ),
    replace(
      EventTarget.prototype,
      'removeEventListener',
      (original) =>
        function (this: unknown, type, listener, options) {
          forget(this ?? window, listener, nameOf(type, options));
          return original.call(this, type, listener, options);
        },
    ),
  ];
}

/** Timers that are still to come. */
function spyOnTimers(open: Set<Open>): (() => void)[] {
  const waiting = new Map<unknown, Open>();
  const end = (id: unknown): void => {
    open.delete(waiting.get(id)!);
    waiting.delete(id);
  };
  const begin = (name: string, repeats: boolean) =>
    replace(window, name, (original) => (run, ...rest) => {
      const entry = { what: `waits with ${name}(${Number(rest[0] ?? 0)})` };
      const id = original.call(
        window,
        (...given: unknown[]) => {
          if (!repeats) end(id);
          (run as Method)(...given);
        },
        ...rest,
      );
      waiting.set(id, entry);
      open.add(entry);
      return id;
    });
  const clear = (name: string) =>
    replace(window, name, (original) => (id) => {
      end(id);
      return original.call(window, id);
    });
  return [
    begin('setTimeout', false),
    begin('setInterval', true),
    begin('requestAnimationFrame', false),
    begin('requestIdleCallback', false),
    ...['clearTimeout', 'clearInterval', 'cancelAnimationFrame', 'cancelIdleCallback'].map(clear),
  ];
}

const OBSERVERS = [
  'MutationObserver',
  'ResizeObserver',
  'IntersectionObserver',
  'PerformanceObserver',
] as const;

/** Observers that still observe something. */
function spyOnObservers(open: Set<Open>): (() => void)[] {
  const observing = new WeakMap<object, Open>();
  return OBSERVERS.flatMap((name) => {
    const { prototype } = window[name] as unknown as { readonly prototype: object };
    return [
      replace(
        prototype,
        'observe',
        (original) =>
          function (this: object, ...given) {
            const entry = observing.get(this) ?? { what: `observes with a ${name}` };
            observing.set(this, entry);
            open.add(entry);
            return original.apply(this, given);
          },
      ),
      replace(
        prototype,
        'disconnect',
        (original) =>
          function (this: object) {
            open.delete(observing.get(this)!);
            return original.apply(this);
          },
      ),
    ];
  });
}

/** Watches what is begun on the page from now on: listeners, timers and observers. */
export function spy(): Spies {
  const open = new Set<Open>();
  const restore = [...spyOnListeners(open), ...spyOnTimers(open), ...spyOnObservers(open)];
  return {
    open: () => [...open].map(({ what }) => what),
    stop: () => {
      for (const each of restore) each();
    },
  };
}
