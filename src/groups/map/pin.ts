import type { Point } from '../model/place/distance.js';

/** A pin, which is a button. */
export interface Pin {
  /** What it stands for, by keys; the first is that of no other pin. */
  readonly keys: readonly [string, ...string[]];
  readonly at: Point;
  /** What it is called, all of it: `3 groups: Men’s shed, Choir and Bowls`. */
  readonly name: string;
  /** What is seen on it: a number, or nothing. */
  readonly sign: string;
  /** Whether it only shows about where something is. */
  readonly rough: boolean;
  readonly chosen: boolean;
  readonly onPress: () => void;
}

/** The side of a pin's button in pixels: what a finger hits (WCAG 2.2, 2.5.5), and how near two pins may come. */
export const PIN_SIZE = 44;

/** A new button, still without anything to say. */
export function pinButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(document.createElement('span'));
  return button;
}

/** Lets a button say what its pin is now. */
export function dressPin(button: HTMLButtonElement, { name, sign, rough, chosen }: Pin): void {
  button.className = `pin ${rough ? 'rough' : ''} ${chosen ? 'chosen-pin' : ''}`;
  button.setAttribute('aria-label', name);
  button.setAttribute('aria-pressed', `${chosen}`);
  const face = button.firstElementChild as HTMLElement;
  face.dataset['sign'] = sign;
  // On the button itself it would be read out twice.
  face.title = name;
}
