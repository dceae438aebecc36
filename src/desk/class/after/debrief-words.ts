/** The words of the debrief, which a student's page does without until then. */
export const DEBRIEF_WORDS = {
  en: async () => (await import('../../words/en.ts')).en,
  fr: async () => (await import('../../words/fr.ts')).fr,
} as const;
