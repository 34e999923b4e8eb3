/** A voice of a device. */
export interface FakeVoice {
  readonly lang: string;
  readonly localService?: boolean;
  readonly default?: boolean;
}

class FakeUtterance {
  text: string;
  voice: FakeVoice | undefined;
  lang = '';
  rate = 1;
  onend: (() => void) | undefined;
  onerror: ((event: { readonly error: string }) => void) | undefined;
  constructor(text: string) {
    this.text = text;
  }
}

/** What a device says, in place of this one: which voices it has is for a test to decide. */
export interface FakeSpeech {
  /** What was given to be said and was not taken back. */
  readonly said: readonly FakeUtterance[];
  readonly words: readonly string[];
  cancelled: number;
  /** The device has said all of it. */
  finish(): void;
  fail(error: string): void;
  /** Voices that load late. */
  load(voices: readonly FakeVoice[]): void;
  /** Puts the device's own speech back. */
  restore(): void;
}

const VOICES: readonly FakeVoice[] = [{ lang: 'en-US' }, { lang: 'en-GB' }];

/** @param voices Those that the device has at first; null for a device without speech. */
export function fakeSpeech(voices: readonly FakeVoice[] | null = VOICES): FakeSpeech {
  let all = voices ?? [];
  let said: FakeUtterance[] = [];
  const target = new EventTarget();
  const synthesis = {
    getVoices: () => all.map((voice) => ({ localService: true, default: false, ...voice })),
    speak: (utterance: FakeUtterance) => void said.push(utterance),
    cancel: () => {
      const before = said;
      said = [];
      speech.cancelled++;
      for (const each of before) each.onerror?.({ error: 'canceled' });
    },
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  };
  const own = ['speechSynthesis', 'SpeechSynthesisUtterance'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(window, name)!] as const,
  );
  const replace = (name: string, value: unknown): void =>
    void Object.defineProperty(window, name, { value, configurable: true });
  replace('speechSynthesis', voices ? synthesis : undefined);
  replace('SpeechSynthesisUtterance', FakeUtterance);
  const speech: FakeSpeech = {
    get said() {
      return said;
    },
    get words() {
      return said.map(({ text }) => text);
    },
    cancelled: 0,
    finish: () => {
      const before = said;
      said = [];
      for (const each of before) each.onend?.();
    },
    fail: (error) => {
      const before = said;
      said = [];
      before[0]?.onerror?.({ error });
    },
    load: (more) => {
      all = more;
      target.dispatchEvent(new Event('voiceschanged'));
    },
    restore: () => {
      for (const [name, descriptor] of own) Object.defineProperty(window, name, descriptor);
    },
  };
  return speech;
}
