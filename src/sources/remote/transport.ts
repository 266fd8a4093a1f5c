/**
 * Connections: through the proxies of the environment, and for hosts that the user did not name to public
 * addresses only.
 * @module
 */
import type { Agent, Dispatcher } from 'undici';
import { isPrivateHost, publicLookup } from './address-guard.ts';
import type { ClientSettings } from './client-settings.ts';
import { refusedAddress } from './remote-error.ts';

/** Connections of two kinds: a reused one must not lead where a new one would not. */
export interface Transport {
  /** For a request to `url`; throws for a host that is plainly private and not named. */
  dispatcherFor(url: URL): Promise<Dispatcher>;
  close(): Promise<void>;
}

/** Opens no connection yet. */
export function openTransport(settings: ClientSettings): Transport {
  const made = new Map<boolean, Promise<Dispatcher>>();
  const named = new Set(settings.origins);
  const take = (guarded: boolean): Promise<Dispatcher> => {
    const known = made.get(guarded) ?? dispatcher(settings, guarded);
    made.set(guarded, known);
    return known;
  };
  return {
    async dispatcherFor(url) {
      const guarded = !settings.allowPrivate && !named.has(url.origin);
      if (guarded && isPrivateHost(url.hostname)) {
        throw refusedAddress(url, 'a private address that you did not name; see --allow-private');
      }
      return take(guarded);
    },
    async close() {
      await Promise.all([...made.values()].map(async (one) => (await one).destroy()));
    },
  };
}

/** Loading the package takes longer than most answers: only who sends something waits for it. */
async function dispatcher(settings: ClientSettings, guarded: boolean): Promise<Dispatcher> {
  const { Agent, EnvHttpProxyAgent } = await import('undici');
  const { connectMs, headersMs, stallMs } = settings;
  const options: Agent.Options = {
    connect: { timeout: connectMs, ...(guarded ? { lookup: publicLookup } : {}) },
    headersTimeout: headersMs,
    bodyTimeout: stallMs,
    keepAliveTimeout: 10_000,
    maxHeaderSize: 2 ** 15,
  };
  const proxies = proxiesOf(settings);
  return proxies === undefined
    ? new Agent(options)
    : new EnvHttpProxyAgent({ ...options, ...proxies });
}

/** As curl and most others read them: lower case wins. Through a proxy it is the proxy that looks names up. */
function proxiesOf({
  env,
}: ClientSettings): { httpProxy: string; httpsProxy: string; noProxy: string } | undefined {
  const variable = (name: string): string => env[name] || env[name.toUpperCase()] || '';
  const all = variable('all_proxy');
  const httpProxy = variable('http_proxy') || all;
  const httpsProxy = variable('https_proxy') || all;
  if (httpProxy === '' && httpsProxy === '') return undefined;
  return { httpProxy, httpsProxy, noProxy: variable('no_proxy') };
}
