/**
 * The bar on top.
 * @module
 */
import type { VNode } from 'preact';
import { Mark } from '../page/icons.tsx';
import { ThemeChooser } from '../page/theme-chooser.tsx';

/** The header; every screen but the first leads back to it. */
export function ServiceHeader({ isHome }: { readonly isHome: boolean }): VNode {
  return (
    <header class="bar">
      <div class="brand">
        <Mark />
        <span class="brand-name">pickleproof</span>
        <span class="brand-what">service</span>
      </div>
      <p class="promise">Files are sent to this service, and to nobody else.</p>
      {isHome ? null : <a href="/">All reports</a>}
      <a href="/v1/openapi.json">API</a>
      <ThemeChooser />
    </header>
  );
}
