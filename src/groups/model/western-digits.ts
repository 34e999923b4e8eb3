/** Digits as everybody in Britain writes them, also where Urdu or Arabic ones were typed: "RV۱" is "RV1". */
export const westernDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`);
