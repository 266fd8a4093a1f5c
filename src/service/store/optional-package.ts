/**
 * Packages that only the service needs, and that may be missing.
 * @module
 */
import { ServiceError } from '../service-error.ts';

/** Runs `load`, and says how to install `name` where it is not there. */
export async function optionalPackage<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!isMissing(error)) throw error;
    const message = `the service needs ${name}, which is not installed: npm install ${name}`;
    throw new ServiceError('PACKAGE_MISSING', message, error);
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND';
}
