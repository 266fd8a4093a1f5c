/**
 * npz: arrays by name in a zip, for numpy.load. The zip's comment says where the model comes from.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { NamedTensor } from '../flatten.ts';
import { tensorBytes, type Tensor } from '../model/tensor.ts';
import { npyHeader } from '../numpy/npy-header.ts';
import { asBits, NOTES, notesTensor, type TrueTypes } from '../numpy/npz-notes.ts';
import { descrOf } from '../numpy/numpy-type.ts';
import { writeTensor } from '../write-tensor.ts';
import type { Content, Dropped, Writer } from '../writer.ts';
import { checkMemberName } from '../zip-member-name.ts';
import { ZipWriter } from '../zip-writer.ts';

/** Arrays begin where a page of memory may be mapped onto them. */
const ALIGNMENT = 64;
const MOST_COMMENT = 0xffff;
/** What numpy.savez calls an array without a name. */
const UNNAMED = 'arr_0';

/** Writer of npz files. */
export const npz: Writer = {
  id: 'npz',
  title: 'npz: arrays by name, for numpy.load',
  extensions: ['.npz'],
  format: 'npz',
  holds: 'tensors',
  write(content, output) {
    const tensors = content.tensors.map((named) => ({ ...named, name: named.name || UNNAMED }));
    const dropped = tensors.flatMap(cannotHold);
    const lost = new Set(dropped.map(({ path }) => path));
    const held = tensors.filter(({ name }) => !lost.has(name));
    const zip = new ZipWriter(output.create(output.name));
    const types = trueTypes(held);
    for (const { name, tensor } of held)
      addArray(zip, name, types.has(name) ? asBits(tensor) : tensor);
    if (types.size > 0) addArray(zip, NOTES, notesTensor(types));
    zip.finish(commentOf(content));
    return { files: [output.name], tensors: held, dropped };
  },
};

function addArray(zip: ZipWriter, name: string, tensor: Tensor): void {
  const header = npyHeader(tensor, descrOf(tensor) ?? '');
  const size = header.length + tensorBytes(tensor);
  const fill: Parameters<ZipWriter['add']>[2] = (put) => {
    put.write(header);
    writeTensor(put, tensor);
  };
  zip.add(`${name}.npy`, size, fill, { alignment: ALIGNMENT });
}

/** The tensors whose types numpy does not have. */
function trueTypes(tensors: readonly NamedTensor[]): TrueTypes {
  const others = tensors.filter(({ tensor }) => descrOf(tensor) === undefined);
  return new Map(others.map(({ name, tensor: { dtype, shape } }) => [name, { dtype, shape }]));
}

function cannotHold({ name, tensor }: NamedTensor): Dropped[] {
  const reason = reasonAgainst(name, tensor);
  if (reason === undefined) return [];
  return [{ path: name, kind: 'tensor', type: tensor.descr ?? tensor.dtype, reason }];
}

function reasonAgainst(name: string, tensor: Tensor): string | undefined {
  if (name === NOTES) return `npz keeps the name ${NOTES} for itself`;
  if (tensor.itemBytes !== undefined && descrOf(tensor) === undefined)
    return 'numpy has no such type';
  try {
    checkMemberName(`${name}.npy`);
    npyHeader(tensor, descrOf(tensor) ?? '');
    return undefined;
  } catch (error) {
    if (error instanceof ModelFileError) return error.message;
    throw error;
  }
}

/** One line of ASCII: what no reader can take for anything else. */
function commentOf({ provenance, aliased }: Content): string {
  const aliases = Object.fromEntries(aliased.map(({ name, keptAs }) => [name, keptAs]));
  const origin = Object.fromEntries(provenance);
  if (provenance.size === 0) return '';
  const full = asciiJson({ ...origin, ...(aliased.length > 0 ? { aliased: aliases } : {}) });
  if (full.length <= MOST_COMMENT) return full;
  const short = asciiJson(origin);
  return short.length <= MOST_COMMENT ? short : '';
}

function asciiJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
