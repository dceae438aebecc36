/** Languages that a scenario and the interface speak. The first is the fallback for an unknown request. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text for people, in every language; plain text, never markup. */
export type Words = Readonly<Record<Language, string>>;
