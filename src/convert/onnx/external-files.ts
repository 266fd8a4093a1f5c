/**
 * Data of tensors in files beside the model.
 * onnx/onnx.proto3 (onnx 1.23.2), `external_data`: keys location, offset, length and checksum; the location
 * is a relative path in the folder of the model.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { openBeside } from '../beside.ts';
import type { ModelContext } from '../model/model.ts';
import type { TensorData } from '../model/tensor.ts';
import type { TensorFields } from './fields.ts';

const KNOWN: ReadonlySet<string> = new Set(['location', 'offset', 'length', 'checksum']);
const NUMBER = /^\d{1,16}$/;

/** Opens the files that a model names. */
export class ExternalFiles {
  readonly sibling: ModelContext['sibling'];

  constructor({ sibling }: ModelContext) {
    this.sibling = sibling;
  }

  /** Where the `bytes` bytes of a tensor stand. */
  data(fields: TensorFields, bytes: number): TensorData {
    const { entries, start } = fields;
    const location = entries.get('location') ?? '';
    const unknown = [...entries.keys()].find((key) => !KNOWN.has(key));
    if (unknown !== undefined) {
      throw refused(`the unknown key "${unknown.slice(0, 80)}" of external data`, start);
    }
    const source = openBeside(this, location, { format: 'onnx', offset: start });
    const offset = numberOf(entries.get('offset'), 0, start);
    const length = numberOf(entries.get('length'), Math.max(0, source.size - offset), start);
    const where = `"${location.slice(0, 120)}"`;
    if (length !== bytes) {
      throw refused(`a tensor of ${bytes} bytes that has ${length} in ${where}`, start);
    }
    if (offset + length > source.size) {
      const message = `a tensor that ends at ${offset + length} of ${where}, which has ${source.size} bytes`;
      throw new ModelFileError('TRUNCATED', message, { format: 'onnx', offset: start });
    }
    const storage = { key: `external ${location}`, bytes: source.size };
    return { kind: 'span', source, offset, storage };
  }
}

function numberOf(text: string | undefined, usual: number, at: number): number {
  if (text === undefined || text === '') return usual;
  const number = NUMBER.test(text) ? Number(text) : -1;
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw refused(`the number "${text.slice(0, 40)}" of external data`, at);
}

function refused(message: string, offset: number): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: 'onnx', offset });
}
