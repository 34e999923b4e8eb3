/** What came of a widget on a page with a strict policy. */
export interface StrictPageReport {
  /** The interactions that were gone through. */
  readonly done: readonly string[];
  /** What the policy refused the widget. */
  readonly refused: readonly string[];
  readonly errors: readonly string[];
  /** Whether the policy refuses what it should. */
  readonly policyWorks: boolean;
}

/**
 * Takes a widget through its interactions on a page whose policy allows nothing
 * but scripts and style sheets of its own and Lit's templates.
 *
 * @param describedBy See `WidgetUnderTest`.
 */
export function onAStrictPage(describedBy: string): Promise<StrictPageReport> {
  const frame = document.createElement('iframe');
  return new Promise<StrictPageReport>((resolve) => {
    addEventListener('message', function heard({ source, data }: MessageEvent<StrictPageReport>) {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', heard);
      resolve(data);
    });
    frame.src = `/strict-page.html?widget=${describedBy}`;
    frame.width = frame.height = '600';
    document.body.append(frame);
  }).finally(() => frame.remove());
}
