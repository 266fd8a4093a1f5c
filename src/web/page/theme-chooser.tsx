/**
 * How the page looks: as the system says, or as it is chosen.
 * @module
 */
import type { VNode } from 'preact';
import { THEMES, useTheme } from './use-theme.ts';

/** The choice. */
export function ThemeChooser(): VNode {
  const [theme, setTheme] = useTheme();
  return (
    <label class="theme">
      <span>Theme</span>
      <select
        value={theme}
        onChange={({ currentTarget: { value } }) => {
          const chosen = THEMES.find((known) => known === value);
          if (chosen !== undefined) setTheme(chosen);
        }}
      >
        <option value="system">System</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  );
}
