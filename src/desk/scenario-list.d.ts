declare module 'virtual:scenario-list' {
  export const SCENARIOS: readonly import('./scenario-card.ts').ScenarioCard[];
}
