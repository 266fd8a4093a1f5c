/**
 * Our own protocol buffers of tensors, `docs/pickleproof-tensors.proto`.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { wireFields, WireReader, type WireField } from '../../formats/protobuf-wire.ts';
import { isTensorFile } from '../../formats/tensor-file.ts';
import type { ModelReader } from '../model/model.ts';
import type { ModelValue } from '../model/value.ts';
import { tensorMessage } from '../tensor-file/parse.ts';

const LONGEST = 65_536;
const MOST_FACTS = 10_000;

/** Reader of files of tensors. */
export const tensorFile: ModelReader = {
  formats: ['tensor-file'],
  read(source, context) {
    if (!isTensorFile(source)) {
      const message = 'the magic text of a file of tensors is not there';
      throw new ModelFileError('MALFORMED', message, { format: 'tensor-file', offset: 0 });
    }
    const reader = new WireReader(source, 'tensor-file');
    const entries: (readonly [ModelValue, ModelValue])[] = [];
    const facts = new Map<string, string>();
    for (const field of wireFields(reader)) {
      if (field.number === 2 && field.type === 2) addFact(reader, field, facts);
      else if (field.number === 3 && field.type === 2) {
        context.budget.spendMembers(1);
        const { name, tensor } = tensorMessage({ source, reader, context }, field);
        entries.push([
          { kind: 'str', text: name },
          { kind: 'tensor', type: 'tensor', tensor },
        ]);
      } else if (field.number !== 1 || field.offset > 0) {
        throw reader.error('MALFORMED', field.offset, `an unexpected field ${field.number}`);
      }
    }
    const root: ModelValue = { kind: 'dict', entries };
    return { format: 'tensor-file', root, framework: undefined, facts, notRun: [], left: [] };
  },
};

/** One entry of the metadata. */
function addFact(reader: WireReader, { start, end }: WireField, facts: Map<string, string>): void {
  let [key, value] = ['', ''];
  for (const field of wireFields(reader, start, end)) {
    if (field.number === 1) key = reader.text(field, LONGEST);
    if (field.number === 2) value = reader.text(field, LONGEST);
  }
  if (facts.size >= MOST_FACTS) throw reader.tooMuch(start, 'entries of metadata', MOST_FACTS);
  facts.set(key, value);
}
