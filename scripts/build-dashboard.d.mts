export declare const DASHBOARD: string;

/** Builds the page; the result is its size in bytes. */
export declare function buildDashboard(target?: string): Promise<number>;
