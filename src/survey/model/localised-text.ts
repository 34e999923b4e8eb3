/** A text in one language, or in several: `"Name"` or `{"default": "Name", "cy": "Enw"}`. */
export type LocalisedText = string | Readonly<Record<string, string>>;
