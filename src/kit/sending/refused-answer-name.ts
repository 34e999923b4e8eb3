/**
 * The name of the answer that an endpoint's complaint points to, such as `age` of `/answers/age/0`; undefined where it
 * points elsewhere. In a JSON Pointer "~1" stands for "/" and "~0" for "~" (RFC 6901).
 */
export const refusedAnswerName = (pointer: string): string | undefined =>
  /^\/answers\/([^/]+)/.exec(pointer)?.[1]?.replace(/~1/g, '/').replace(/~0/g, '~');
