/**
 * The kinds of addresses, each loaded when it is used.
 * @module
 */
import type { RemoteStore } from './remote-store.ts';

/** By scheme. */
const STORES: Readonly<Record<string, () => Promise<RemoteStore>>> = {
  https: async () => (await import('./https-store.ts')).httpsStore,
  http: async () => (await import('./https-store.ts')).httpStore,
  hf: async () => (await import('./hf/hf-store.ts')).hfStore,
  s3: async () => (await import('./s3/s3-store.ts')).s3Store,
  gs: async () => (await import('./gs/gs-store.ts')).gsStore,
  oci: async () => (await import('./oci/oci-store.ts')).ociStore,
  mlflow: async () => (await import('./mlflow/mlflow-store.ts')).mlflowStore,
};

/** The store of an address; undefined when there is none for its scheme. */
export async function storeOf(uri: string): Promise<RemoteStore | undefined> {
  const named = /^([a-z][a-z0-9+.-]*):\/\//i.exec(uri)?.[1]?.toLowerCase() ?? '';
  const scheme = /^models:\//i.test(uri) ? 'mlflow' : named; // MLflow's own spelling
  return Object.hasOwn(STORES, scheme) ? STORES[scheme]?.() : undefined;
}

/** What addresses may begin with. */
export function schemes(): readonly string[] {
  return Object.keys(STORES);
}
