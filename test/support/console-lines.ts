type Level = 'warn' | 'error';

/** What Lit's development build says about itself is no concern of a page's owner. */
const FROM_LIT = /lit\.dev|Lit is in dev mode|Multiple versions of Lit/;

export interface Listening {
  /** So far, each as one string. */
  readonly lines: string[];
  readonly stop: () => void;
}

/** Hears what is written to the console, without it being shown, until stopped. */
export function listen(...levels: [Level, ...Level[]]): Listening {
  const lines: string[] = [];
  const before = levels.map((level) => [level, console[level]] as const);
  for (const level of levels) {
    console[level] = (...parts: unknown[]) => {
      const line = parts.map(String).join(' ');
      if (!FROM_LIT.test(line)) lines.push(line);
    };
  }
  return {
    lines,
    stop: () => {
      for (const [level, original] of before) console[level] = original;
    },
  };
}

/** The warnings that doing something brings. */
export function warnings(run: () => void): string[] {
  const { lines, stop } = listen('warn');
  try {
    run();
  } finally {
    stop();
  }
  return lines;
}
