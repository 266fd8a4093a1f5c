/**
 * The engine's program, which the page carries compressed: unpacked once, into a Blob that Workers start from.
 * @module
 */

let made: Promise<string> | undefined;

/** The address of the engine's program, inside this page. */
export function engineUrl(): Promise<string> {
  made ??= unpack();
  return made;
}

async function unpack(): Promise<string> {
  const packed = document.getElementById('engine')?.textContent.trim() ?? '';
  if (packed === '') throw new Error('this page holds no engine: download it again');
  const stream = new Blob([bytesOf(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const program = await new Response(stream).arrayBuffer();
  return URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
}

/** The bytes of base64 text. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
