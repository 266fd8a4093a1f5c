export declare const ROOT: string;
export declare const BUNDLE: string;
export declare function bundle(outfile?: string): Promise<void>;

/** Builds the program of a thread. */
export function buildThread(source: string, outfile: string, format?: 'cjs' | 'esm'): Promise<void>;

/** Builds what talks to the network. */
export function buildRemote(outfile: string): Promise<void>;

/** The parser of Python and the thread that runs it, in a folder; gives the thread's program. */
export declare function buildSyntaxThread(folder: string): Promise<string>;
