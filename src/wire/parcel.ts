import { LANGUAGES, type Language } from '../ground/words.ts';

/** Where an exported page holds its parcel: the id of a data block in the document. */
export const PARCEL = 'parcel';

/** What an exported page carries beside its program: the files of one scenario, as they stood on the author's disk. */
export interface Parcel {
  readonly source: string;
  readonly file: string;
  /** What really happened, where it is recorded. */
  readonly history?: string;
  /** The language that the page opens in; without it, the reader's. */
  readonly language?: Language;
}

/** JSON that holds no letter with a meaning in HTML: whatever the texts say, it stays one data block. */
export const parcelText = (parcel: Parcel): string =>
  JSON.stringify(parcel).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** From a data block that anybody may have edited; undefined where it is none. */
export function readParcel(text: string): Parcel | undefined {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data !== 'object' || data === null) return undefined;
    const [source, file, history, wish]: readonly unknown[] = ['source', 'file', 'history', 'language'].map((key) =>
      Reflect.get(data, key),
    );
    if (typeof source !== 'string' || typeof file !== 'string') return undefined;
    const language = LANGUAGES.find((one) => one === wish);
    return { source, file, ...(typeof history === 'string' && { history }), ...(language && { language }) };
  } catch {
    return undefined;
  }
}
