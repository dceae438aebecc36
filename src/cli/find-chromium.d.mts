export declare const NO_CHROMIUM: string;
/** For a machine without a network or a display. */
export declare const CHROMIUM_FLAGS: readonly string[];
/** Path of a Chromium-like browser: the variable CHROMIUM, then the search path, then the usual places. */
export declare function findChromium(): string | undefined;
