/** Which of a device's voices reads a language. Apart from what reads, so that nobody loads that who cannot use it. */

const base = (language: string): string => language.toLowerCase().split(/[-_]/)[0]!;

/** The device's own speech; undefined where it has none. */
export const speech = (): SpeechSynthesis | undefined =>
  (globalThis as { readonly speechSynthesis?: SpeechSynthesis }).speechSynthesis;

/** A phone has hundreds, and is asked with each answer; some tell of theirs only later. */
const known = new WeakMap<SpeechSynthesis, readonly SpeechSynthesisVoice[]>();

function voices(): readonly SpeechSynthesisVoice[] {
  const device = speech();
  if (!device) return [];
  let all = known.get(device);
  if (all) return all;
  all = device.getVoices();
  if (!all.length) return all;
  known.set(device, all);
  device.addEventListener?.('voiceschanged', () => known.delete(device), { once: true });
  return all;
}

/**
 * The voice that reads a language best: of the same country, if there is one. No voice of another language does: Welsh
 * in an English mouth is understood by nobody. And none that is elsewhere: what is read may hold what somebody answered,
 * and is to leave the page only when it is sent.
 *
 * @param language A BCP 47 tag.
 */
export function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const own = voices().filter(({ lang, localService }) => localService && base(lang) === base(language));
  // Android writes "en_GB".
  const exact = own.filter(({ lang }) => lang.replace('_', '-').toLowerCase() === language.toLowerCase());
  const among = exact.length ? exact : own;
  return among.find((voice) => voice.default) ?? among[0];
}
