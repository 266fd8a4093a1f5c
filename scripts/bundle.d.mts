export declare const ROOT: string;
export declare const BUNDLE: string;
export declare function bundle(outfile?: string): Promise<void>;

/** Builds the program of a thread. */
export function buildThread(source: string, outfile: string, format?: 'cjs' | 'esm'): Promise<void>;

/** Builds what talks to the network. */
export function buildRemote(outfile: string): Promise<void>;
