/**
 * Small models of every verdict, each of its own content. What is dangerous in them is inert, and never loaded.
 * @module
 */

/** A model and what must be said of it. */
export interface SampleModel {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly verdict: 'clean' | 'unknown' | 'dangerous';
}

/** The model of this number: of ten, seven are clean, two unknown, one is dangerous. */
export function sampleModel(index: number): SampleModel {
  const label = text(`model ${index}`);
  const name = `model-${index}.pkl`;
  if (index % 10 === 9) {
    const call = join([0x63], 'os\nsystem\n', text('echo inert'), [0x85, 0x52]);
    return { name, verdict: 'dangerous', bytes: pickle(label, call) };
  }
  if (index % 10 >= 7) {
    const call = join([0x63], `company_models\nModel${index}\n`, [0x29, 0x52]);
    return { name, verdict: 'unknown', bytes: pickle(label, call) };
  }
  const weights = Buffer.alloc(1024 + ((index * 7919) % 65_536), index % 251);
  return { name, verdict: 'clean', bytes: pickle(label, bytesOf(weights)) };
}

/** Protocol 3: a pair of a label and something. */
function pickle(label: Uint8Array, value: Uint8Array): Uint8Array {
  return join([0x80, 3], label, value, [0x86, 0x2e]);
}

/** BINUNICODE. */
function text(value: string): Uint8Array {
  const bytes = Buffer.from(value);
  return join([0x58], length(bytes), bytes);
}

/** BINBYTES. */
function bytesOf(bytes: Uint8Array): Uint8Array {
  return join([0x42], length(bytes), bytes);
}

function length(bytes: Uint8Array): Uint8Array {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(bytes.length);
  return four;
}

function join(...parts: readonly (Uint8Array | readonly number[] | string)[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))),
  );
}
