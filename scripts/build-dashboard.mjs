/** Makes dist/pickleproof.dashboard.html: the page of the service, which talks to the server it came from and to nothing else. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  filled,
  inScript,
  policy,
  ROOT,
  script,
  styleSheet,
  versionConstant,
} from './page-build.mjs';

export const DASHBOARD = join(ROOT, 'dist', 'pickleproof.dashboard.html');

/** Builds the page and returns its size in bytes. */
export async function buildDashboard(target = DASHBOARD) {
  const page = inScript(await script('src/web/dashboard/main.tsx', versionConstant()));
  const style = await styleSheet(['src/web/dashboard/dashboard.css']);
  const html = filled(readFileSync(join(ROOT, 'src/web/dashboard/dashboard.html'), 'utf8'), {
    CSP: policy(page, style, ["connect-src 'self'"]),
    STYLE: style,
    PAGE: page,
  });
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, html);
  return Buffer.byteLength(html);
}
