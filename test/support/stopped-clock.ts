export interface StoppedClock {
  /** Lets time pass, in ms: timers that come due run, in their order. */
  readonly pass: (ms: number) => void;
  readonly restart: () => void;
}

/** Stops the page's timers until restarted. */
export function stopClock(): StoppedClock {
  const { setTimeout, clearTimeout } = window;
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  let now = 0;
  let next = -1;
  window.setTimeout = ((run: () => void, ms = 0) => {
    timers.set(next, { at: now + ms, run });
    return next--;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    if (!timers.delete(id as number)) clearTimeout(id);
  };
  return {
    pass: (ms) => {
      const until = now + ms;
      for (;;) {
        const due = [...timers].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at)[0];
        if (!due) break;
        const [id, { at, run }] = due;
        timers.delete(id);
        now = at;
        run();
      }
      now = until;
    },
    restart: () => {
      window.setTimeout = setTimeout;
      window.clearTimeout = clearTimeout;
    },
  };
}
