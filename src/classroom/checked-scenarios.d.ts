declare module 'virtual:checked-scenarios' {
  /** Scenarios as JSON, by the hash (SHA-256, hex) of their sources. */
  export const CHECKED: Readonly<Record<string, string>>;
}
