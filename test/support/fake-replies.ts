export interface FakeReplies {
  /** The paths asked for, in order. */
  readonly asked: string[];
  readonly restore: () => void;
}

/** Replies to some paths of this server in its place, until restored. Others are fetched as ever. */
export function fakeReplies(replies: Readonly<Record<string, () => Response>>): FakeReplies {
  const original = window.fetch;
  const asked: string[] = [];
  window.fetch = async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const reply = replies[pathname];
    if (!reply) return original(input, init);
    asked.push(pathname);
    await Promise.resolve();
    init?.signal?.throwIfAborted();
    return reply();
  };
  return {
    asked,
    restore: () => {
      window.fetch = original;
    },
  };
}
