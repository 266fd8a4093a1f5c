/**
 * Built pages as servers send them: the lab page with the place of a file in it, and leave to read it there.
 * @module
 */

/** A file that the server of the page hands out by ranges. */
export interface ServedFile {
  readonly name: string;
  readonly size: number;
  readonly etag: string;
  readonly path: string;
}

/** The page as it was built, opened for a file. */
export function servedPage(page: string, { name, size, etag, path }: ServedFile): string {
  const served = JSON.stringify({ name, size, etag, path }).replaceAll('<', '\\u003c');
  return page
    .replace("connect-src 'none'", "connect-src 'self'")
    .replace(SERVED, () => SERVED.replace('><', () => `>${served}<`));
}

const SERVED = '<script type="application/json" id="served"></script>';

/** The policy of a built page, as its head says it, and that nobody may frame it. */
export function pagePolicy(page: string): string {
  const [, policy = "default-src 'none'"] = POLICY.exec(page) ?? [];
  return `${policy}; frame-ancestors 'none'`;
}

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;
