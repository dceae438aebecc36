/** The built pages' folder, and the built host's file. */
export declare const PAGES: string;
export declare const HOST: string;
/** Of all files among the sources (paths within the root): it changes whenever one of them does. */
export declare function fingerprint(root: string, sources?: readonly string[]): string;
/** Whether what was built last is what would be built now. */
export declare function isBuilt(): boolean;
/** Builds pages and host; false where that fails. */
export declare function build(): boolean;
