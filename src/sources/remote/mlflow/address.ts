/**
 * `mlflow://host[:port][/prefix]/MODEL/VERSION` or `…/MODEL@ALIAS`; without a host, and as `models:/MODEL/VERSION`, it
 * is the server of MLFLOW_TRACKING_URI. MLflow documentation, "Model Registry", "Fetching an MLflow Model".
 * @module
 */
import { ModelFileError } from '../../../core/error.ts';
import { isLoopbackHost } from '../address-guard.ts';
import { failed } from '../remote-error.ts';
import type { Credential } from '../remote-model.ts';
import type { Environment } from '../remote-store.ts';
import { mlflowLogin } from './login.ts';

/** A registered model on a server. */
export interface MlflowAddress {
  /** Of the server, without a `/` at its end. */
  readonly server: string;
  readonly credential: Credential | undefined;
  readonly model: string;
  readonly version: string | undefined;
  /** Where there is no version. */
  readonly alias: string | undefined;
}

const ADDRESS =
  /^mlflow:\/\/([^/?#@]*)((?:\/[^/?#]+)*?)\/([^/?#@]+)(?:\/([0-9]{1,9})|@([\w.-]{1,255}))$/i;
const MODELS = /^models:\/+/i;

/** Takes an address apart; throws `MALFORMED`, or `SOURCE_FAILED` when a variable is needed and not there. */
export function parseMlflowAddress(uri: string, env: Environment): MlflowAddress {
  const [, host, prefix = '', model = '', version, alias] =
    ADDRESS.exec(uri.replace(MODELS, 'mlflow:///')) ?? [];
  if (host === undefined) {
    throw new ModelFileError(
      'MALFORMED',
      `${uri.slice(0, 200)}: expected mlflow://HOST[:PORT]/MODEL/VERSION, or MODEL@ALIAS`,
    );
  }
  const server = serverUrl(host, prefix, env);
  return { server, credential: credentialOf(server, env), model: decoded(model), version, alias };
}

function serverUrl(host: string, prefix: string, env: Environment): string {
  const configured = trackingUrl(env);
  const isSame = configured !== undefined && configured.host === host.toLowerCase();
  if (configured !== undefined && prefix === '' && (host === '' || isSame)) {
    return configured.href.replace(/\/+$/, '');
  }
  if (host === '') {
    throw failed('set MLFLOW_TRACKING_URI to the http(s) address of the server, or name the host');
  }
  const text = `//${host}${prefix}`;
  if (!URL.canParse(`https:${text}`))
    throw failed(`mlflow:${text}: that is no address of a server`);
  const isLoopback = isLoopbackHost(new URL(`https:${text}`).hostname);
  return new URL(`${isLoopback ? 'http' : 'https'}:${text}`).href.replace(/\/+$/, '');
}

/** Undefined where the variable names no server (a folder, `databricks`). */
function trackingUrl(env: Environment): URL | undefined {
  const text = env['MLFLOW_TRACKING_URI'] ?? '';
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.username === '' && url.password === '' && url.search === '' && url.hash === '')
    return url;
  throw failed(
    'MLFLOW_TRACKING_URI: a password or a query does not belong into it; set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD',
  );
}

/** A login that is for the configured server is not sent to another. */
function credentialOf(server: string, env: Environment): Credential | undefined {
  const { origin } = new URL(server);
  const configured = trackingUrl(env);
  if (configured !== undefined && configured.origin !== origin) return undefined;
  return mlflowLogin(env, origin);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ModelFileError('MALFORMED', `${text}: a % must be followed by two hex digits`);
  }
}
