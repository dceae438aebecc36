import { PARCEL, readParcel } from '../../wire/parcel.ts';

/** What this page carries; a page without it is no exported page. */
export const parcel = readParcel(document.getElementById(PARCEL)?.textContent ?? '') ?? { source: '', file: '' };
