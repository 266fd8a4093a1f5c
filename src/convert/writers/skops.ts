/**
 * skops: models of scikit-learn without a pickle. The schema says what to make, arrays stand beside it.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { bytesSource } from '../../core/source.ts';
import { readSkopsSchema } from '../../formats/skops-schema.ts';
import { flatten, type NamedTensor } from '../flatten.ts';
import type { ModelValue } from '../model/value.ts';
import type { Content, Writer } from '../writer.ts';
import { ZipWriter } from '../zip-writer.ts';
import { planSchema, type SchemaPlan } from '../skops/schema-plan.ts';
import { skopsValues } from '../skops/read-values.ts';
import { staysAsItLies, writeMember } from '../skops/write-members.ts';

const SCHEMA = 'schema.json';
/** The version of skops that reads what is written here, and its protocol. */
const VERSION = '0.16.0';
const PROTOCOL = 2;

/** Writer of skops files. */
export const skops: Writer = {
  id: 'skops',
  title: 'skops: a scikit-learn model that loads without pickle',
  extensions: ['.skops'],
  format: 'skops',
  holds: 'values',
  write(content, output) {
    const plan = planSchema(content.root, headOf(content));
    const tensors = expected(plan);
    const zip = new ZipWriter(output.create(output.name));
    for (const member of plan.members) writeMember(zip, member);
    const length = plan.text.reduce((sum, piece) => sum + piece.length, 0);
    zip.add(SCHEMA, length, (put) => {
      for (const piece of plan.text) put.write(piece);
    });
    zip.finish();
    const views = content.tensors.filter(({ tensor }) => !staysAsItLies(tensor));
    const copied = views.map(({ name }) => name);
    return { files: [output.name], tensors, dropped: [], copied, notes: notesOf(plan) };
  },
};

/** The node of the whole says which version reads it, and where it comes from. */
function headOf({ provenance }: Content): string {
  const origin = JSON.stringify(Object.fromEntries(provenance));
  return `"protocol":${PROTOCOL},"_skops_version":"${VERSION}","_pickleproof":${origin},`;
}

/** The tensors as our reader will name them, which reads the same schema. */
function expected({ text, members }: SchemaPlan): readonly NamedTensor[] {
  const byName = new Map(members.map(({ name, value }) => [name, value]));
  const { root } = readSkopsSchema(bytesSource(joined(text)));
  const values = skopsValues(root, {
    array: (name) => only(byName.get(name), 'tensor'),
    sparse: (name) => only(byName.get(name), 'group'),
    bytes: (name, kind) => only(byName.get(name), kind),
  });
  return flatten(values).tensors;
}

function only<K extends ModelValue['kind']>(
  value: ModelValue | undefined,
  kind: K,
): Extract<ModelValue, { readonly kind: K }> {
  if (isKind(value, kind)) return value;
  throw new ModelFileError('INTERNAL', `a file of the schema that is no ${kind}`);
}

function isKind<K extends ModelValue['kind']>(
  value: ModelValue | undefined,
  kind: K,
): value is Extract<ModelValue, { readonly kind: K }> {
  return value?.kind === kind;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** What a loader has to trust, and what is not quite as it was. */
function notesOf({ untrusted, notes }: SchemaPlan): readonly string[] {
  if (untrusted.length === 0) return notes;
  return [...notes, `skops.io.load must be told to trust ${untrusted.join(', ')}`];
}
