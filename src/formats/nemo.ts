/**
 * What NeMo saves: a tar of a configuration, which names the classes to construct, and of weights.
 * NeMo 3.0.0 nemo/core/connectors/save_restore_connector.py, nemo/core/classes/common.py `Serialization`.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import type { Format, Part } from './format.ts';
import { parseTarHeader } from './tar-header.ts';
import { tarMembers, type TarMember } from './tar-members.ts';
import { tarFile, tarParts } from './tar-read.ts';
import { unreadPart } from './unread-part.ts';
import { yamlUse } from './yaml-config.ts';
import { readAll } from './zip-member-bytes.ts';

/** Members looked at to recognise the format, and how far into a stream. */
const LOOKED_AT = 64;
const LOOKED_INTO = 2 ** 22;
const MAX_CONFIG = 2 ** 22;
const CONFIG = /(?:^|\/)model_config\.ya?ml$/iu;

/** A .nemo file: a tar with a model_config.yaml early in it. */
export const nemo: Format = {
  id: 'nemo',
  spec: 'https://docs.nvidia.com/nemo-framework/user-guide/latest/checkpoints/intro.html',
  rank: 39,
  isModel: true,
  family: 'tar',
  detect: (head, source) => parseTarHeader(head) !== undefined && hasConfig(source),
  read: (source, context) => tarParts(source, context, 'torch', nemoFile),
};

function hasConfig(source: ByteSource): boolean {
  try {
    let seen = 0;
    for (const { name, dataOffset } of tarMembers(source)) {
      if (CONFIG.test(name)) return true;
      if (++seen >= LOOKED_AT || dataOffset > LOOKED_INTO) return false;
    }
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
  }
  return false;
}

/** A member as a file; of YAML files what they have constructed. */
export function* nemoFile(member: TarMember, data: ByteSource): Generator<Part> {
  if (/\.ya?ml$/iu.test(member.name)) yield* configParts(member, data);
  yield* tarFile(member, data);
}

function* configParts({ name, dataOffset }: TarMember, data: ByteSource): Generator<Part> {
  try {
    const text = new TextDecoder().decode(readAll(data, name, MAX_CONFIG));
    const { facts, problems } = yamlUse(text.replace(/\r\n?/gu, '\n'));
    yield { kind: 'uses', name, offset: dataOffset, facts };
    for (const problem of problems) yield unreadPart(name, dataOffset, problem);
  } catch (error) {
    yield unreadPart(name, dataOffset, error);
  }
}
