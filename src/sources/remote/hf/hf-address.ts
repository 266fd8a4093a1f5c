/**
 * `hf://[models/|datasets/|spaces/]ORG/NAME[@REVISION][/PATH]`, as huggingface_hub's file system writes it.
 * @module
 */
import { ModelFileError } from '../../../core/error.ts';
import { checkedName } from '../remote-name.ts';

/** What an address names. */
export interface HfAddress {
  readonly kind: 'models' | 'datasets' | 'spaces';
  /** `org/name`; a few old models have no `org/`. */
  readonly id: string;
  /** A branch, a tag or a commit. */
  readonly revision: string;
  /** The address up to the revision, as it was given. */
  readonly base: string;
  /** A file or folder in it; empty for all. */
  readonly path: string;
}

const WORD = '[A-Za-z0-9][A-Za-z0-9._-]{0,95}';
/** `refs/pr/1` has slashes that are no path; other revisions write theirs as %2F. */
const REVISION = '@(?<revision>refs/(?:pr|convert)/[^/]+|[^/]+)';
const KINDS = 'models|datasets|spaces';
const KIND = `^hf://(?:(?<kind>${KINDS})/)?(?!(?:${KINDS})/)`;
const ADDRESS = new RegExp(`${KIND}(?<id>${WORD}/${WORD})(?:${REVISION})?(?:/(?<path>.*))?$`, 'i');
/** A few old models; a path behind one would be read as the second half of its name. */
const SHORT_ADDRESS = new RegExp(`${KIND}(?<id>${WORD})(?:${REVISION})?(?:/(?<path>))?$`, 'i');

/** Takes an address apart; throws `MALFORMED`. */
export function hfAddress(uri: string): HfAddress {
  const groups = (ADDRESS.exec(uri) ?? SHORT_ADDRESS.exec(uri))?.groups;
  if (groups === undefined) throw unreadable(uri);
  const { id = '', revision = 'main', path = '' } = groups;
  const kind = groups['kind']?.toLowerCase();
  const folder = path.replace(/\/+$/, '');
  const name = decoded(revision, uri);
  if (name === '' || name.split('/').some((part) => part === '' || part === '..' || part === '.')) {
    throw unreadable(uri);
  }
  return {
    kind: kind === 'datasets' || kind === 'spaces' ? kind : 'models',
    id,
    revision: name,
    base: uri.slice(0, uri.length - (groups['path'] === undefined ? 0 : path.length + 1)),
    path: folder === '' ? '' : checkedName(folder),
  };
}

function decoded(text: string, uri: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw unreadable(uri);
  }
}

function unreadable(uri: string): ModelFileError {
  const message = `${uri.slice(0, 200)}: write hf://ORG/NAME, then @REVISION and /FILE if you like`;
  return new ModelFileError('MALFORMED', message);
}
