/** As far as a form should judge: whether an address works is found out by writing to it. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

export const isEmail = (text: string): boolean => EMAIL.test(text);

/** Digits with what people put between and around them, of as many as a number has in any country (ITU-T E.164: 15 at most). */
export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return /^[+\d][\d\s().+/-]*(?:(?:ext|x)\.?\s*\d{1,6})?$/i.test(text) && digits >= 7 && digits <= 21;
}
