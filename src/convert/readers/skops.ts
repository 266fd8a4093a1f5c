/**
 * skops files: arrays, and the values around them as calls that nobody makes.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { LIMITS } from '../../core/limits.ts';
import { bytesSource } from '../../core/source.ts';
import { textField } from '../../formats/skops-node.ts';
import { readSkopsSchema } from '../../formats/skops-schema.ts';
import type { ModelReader } from '../model/model.ts';
import { archiveOpener } from '../skops/open-files.ts';
import { skopsValues } from '../skops/read-values.ts';
import { openArchive } from '../zip-member-source.ts';

/** Reader of skops files. */
export const skops: ModelReader = {
  formats: ['skops'],
  read(source, context) {
    const archive = openArchive(source, context);
    const text = archive.bytes('schema.json', LIMITS.structureBytes * 4);
    if (text === undefined) {
      throw new ModelFileError('MALFORMED', 'no schema.json', { format: 'skops' });
    }
    const { root, repeated } = readSkopsSchema(bytesSource(text));
    if (repeated !== undefined) {
      const message = `the key "${repeated.key.slice(0, 80)}" stands twice in the schema`;
      throw new ModelFileError('MALFORMED', message, { format: 'skops', offset: repeated.offset });
    }
    const version = textField(root, '_skops_version');
    return {
      format: 'skops',
      root: skopsValues(root, archiveOpener(archive, context)),
      framework: 'np',
      facts: new Map(version === undefined ? [] : [['skops.version', version]]),
      notRun: [],
      left: [],
    };
  },
};
