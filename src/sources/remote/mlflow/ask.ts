/**
 * Asks the REST API of an MLflow server. MLflow documentation, "REST API".
 * @module
 */
import { ModelFileError } from '../../../core/error.ts';
import { statusSentence } from '../remote-error.ts';
import type { RemoteClient } from '../remote-store.ts';
import { bodyJson, type JsonObject } from '../reply-body.ts';
import { encodeRfc3986 } from '../sigv4.ts';
import type { MlflowAddress } from './address.ts';

const REFUSALS: readonly number[] = [400, 401, 403, 404, 501];
const MAX_ERROR = 2 ** 16;

/** The answer to a question below `/api/2.0/`; a refusal throws `SOURCE_FAILED` with what the server's code means. */
export async function askMlflow(
  client: RemoteClient,
  { server, credential }: MlflowAddress,
  path: string,
  query: Readonly<Record<string, string>>,
): Promise<JsonObject> {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeRfc3986(value)}`);
  const url = `${server}/api/2.0/${path}?${pairs.join('&')}`;
  const reply = await client.send({ url, credential, accept: REFUSALS });
  if (reply.status < 300) return bodyJson(reply);
  const code = await bodyJson(reply, MAX_ERROR).then(
    (body) => body['error_code'],
    () => undefined,
  );
  throw new ModelFileError('SOURCE_FAILED', `${server}: ${reason(reply.status, code)}`);
}

function reason(status: number, code: unknown): string {
  if (status === 401 || status === 403) {
    return `HTTP ${status}: set MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, to those of a user who may read it`;
  }
  if (
    code === 'RESOURCE_DOES_NOT_EXIST' ||
    (status === 400 && code === 'INVALID_PARAMETER_VALUE')
  ) {
    return 'the server has no such model, version or alias';
  }
  return status === 501 ? 'the server does not hand out artifacts' : statusSentence(status);
}
