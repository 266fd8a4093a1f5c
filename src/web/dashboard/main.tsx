/**
 * Starts the dashboard.
 * @module
 */
import { render } from 'preact';
import { Dashboard } from './dashboard.tsx';

const root = document.getElementById('app');
if (root !== null) {
  render(<Dashboard path={location.pathname} />, root);
  root.dataset['ready'] = 'yes';
}
