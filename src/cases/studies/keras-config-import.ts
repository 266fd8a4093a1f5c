/**
 * A configuration that names any function.
 * @module
 */
import { text } from '../sample/bytes.ts';
import { INERT } from '../sample/pickle.ts';
import { zip } from '../sample/zip.ts';
import type { CaseStudy } from '../case-study.ts';

/** Case `keras-config-import`. */
export const kerasConfigImport: CaseStudy = {
  id: 'keras-config-import',
  title: 'A configuration that names any function',
  when: 'March 2025',
  kind: 'vulnerability',
  story:
    'The configuration inside a .keras file says of each part which module and class to make. Researchers showed that any module and any function would do, also with safe_mode on (CVE-2025-1550). Several repairs followed, each of which left something over.',
  mechanism: 'JSON is data, and a reader that imports what the data names makes a program of it.',
  prevention: [
    'Keras 3.11.3 or later.',
    'A configuration that names anything but layers of Keras or of your own package is not to be loaded.',
  ],
  sources: [
    'https://nvd.nist.gov/vuln/detail/CVE-2025-1550',
    'https://jfrog.com/blog/keras-safe_mode-bypass-vulnerability/',
  ],
  shows: 'a .keras file whose configuration names os.system with a command that prints a word',
  sample: () => [
    {
      name: 'model.keras',
      bytes: zip([
        {
          name: 'metadata.json',
          bytes: text('{"keras_version": "3.8.0", "date_saved": "2025-03-11"}'),
        },
        { name: 'config.json', bytes: text(JSON.stringify(MODEL)) },
      ]),
    },
  ],
};

const MODEL = {
  module: 'keras',
  class_name: 'Sequential',
  config: {
    name: 'sequential',
    layers: [
      {
        module: 'os',
        class_name: 'function',
        config: 'system',
        registered_name: 'system',
        inbound_nodes: [{ args: [INERT], kwargs: {} }],
      },
    ],
  },
  registered_name: null,
};
