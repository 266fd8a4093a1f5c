/**
 * An MLflow server with version 1 of the model `clf`, as far as its readers ask; shapes and paths are those of MLflow 3.17.
 */
import { contentOf, digestOf } from './content.ts';
import { serve, type Loopback } from './loopback.ts';
import { serveContent } from './serve-content.ts';

const API = '/api/2.0/mlflow-artifacts/artifacts';
const ROOT = '0/models/m-1/artifacts';

/** Starts it; only for who has the token. */
export function startTracking(
  files: Readonly<Record<string, Uint8Array>>,
  token: string,
): Promise<Loopback> {
  return serve((request, response, { pathname, searchParams }) => {
    const json = (value: object, status = 200): void => {
      response.writeHead(status).end(JSON.stringify(value));
    };
    const name = decodeURIComponent(pathname.slice(`${API}/${ROOT}/`.length));
    if (request.headers.authorization !== `Bearer ${token}`) json({}, 401);
    else if (pathname.endsWith('/get-download-uri') && searchParams.get('version') === '1') {
      json({ artifact_uri: `mlflow-artifacts:/${ROOT}` });
    } else if (pathname === API) {
      json({ files: entries(files, searchParams.get('path') ?? '') });
    } else if (pathname.startsWith(`${API}/${ROOT}/`) && files[name] !== undefined) {
      const content = contentOf(files[name]);
      const etag = `"${digestOf(content, 'md5')}"`;
      serveContent(request, response, { content, etag }, { faults: [], answers: 0 });
    } else json({ error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'x' }, 404);
  });
}

/** What lies right in a folder. */
function entries(files: Readonly<Record<string, Uint8Array>>, path: string): readonly object[] {
  const prefix = `${path}/`.slice(ROOT.length + 1);
  const found = new Map<string, object>();
  for (const [name, bytes] of Object.entries(files)) {
    if (!name.startsWith(prefix)) continue;
    const [first = '', ...more] = name.slice(prefix.length).split('/');
    const isFolder = more.length > 0;
    const size = isFolder ? {} : { file_size: bytes.length };
    found.set(first, { path: first, is_dir: isFolder, ...size });
  }
  return [...found.values()];
}
