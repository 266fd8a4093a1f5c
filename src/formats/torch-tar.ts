/**
 * What torch 0.1 saved: a tar of `sys_info`, `pickle`, `storages` and `tensors`.
 * torch/serialization.py `legacy_load`, which every torch still tries before anything but zip.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import type { Format, Part, ReadContext } from './format.ts';
import { pickleParts } from './pickle-stream.ts';
import { parseTarHeader } from './tar-header.ts';
import { tarMembers, type TarMember } from './tar-members.ts';
import { tarFile, tarParts } from './tar-read.ts';
import { afterStorage, afterTensor, recordParts } from './torch-records.ts';

/** Members looked at to recognise the format: there are four. */
const LOOKED_AT = 8;
const NAMES = ['pickle', 'storages', 'tensors'];

/** A torch tar: its three members are among the first. */
export const torchTar: Format = {
  id: 'torch-tar',
  spec: 'https://github.com/pytorch/pytorch/blob/main/torch/serialization.py',
  rank: 40,
  family: 'tar',
  detect: (head, source) => parseTarHeader(head) !== undefined && hasTorchMembers(source),
  read: (source, context) =>
    tarParts(source, context, 'torch', (member, data) => visit(context, member, data)),
};

function visit(context: ReadContext, member: TarMember, data: ByteSource): Iterable<Part> {
  const place = { loader: 'torch', name: member.name, base: member.dataOffset } as const;
  switch (member.name) {
    case 'pickle':
    case 'sys_info':
      return pickleParts(data, context, place);
    case 'storages':
      return recordParts(data, context, { ...place, after: afterStorage, last: true });
    case 'tensors':
      return recordParts(data, context, { ...place, after: afterTensor, last: false });
    default:
      return tarFile(member, data);
  }
}

function hasTorchMembers(source: ByteSource): boolean {
  try {
    const names = new Set<string>();
    let seen = 0;
    for (const { name } of tarMembers(source)) {
      names.add(name);
      if (NAMES.every((one) => names.has(one))) return true;
      if (++seen === LOOKED_AT) return false;
    }
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
  }
  return false;
}
