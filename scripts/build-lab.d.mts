export declare const LAB: string;

/** Builds the page; the result is its size in bytes. */
export declare function buildLab(target?: string): Promise<number>;
