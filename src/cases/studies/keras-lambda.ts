/**
 * A layer that is a program.
 * @module
 */
import { text } from '../sample/bytes.ts';
import { zip } from '../sample/zip.ts';
import type { CaseStudy } from '../case-study.ts';

/** Case `keras-lambda`. */
export const kerasLambda: CaseStudy = {
  id: 'keras-lambda',
  title: 'A layer that is a program',
  when: 'April 2024',
  kind: 'vulnerability',
  story:
    'Keras lets a model hold a Lambda layer: any Python function, stored as bytecode and run with the model. CERT/CC and later researchers described how that turns a model file into a program (CVE-2024-3660); a switch named safe_mode followed, and did not cover every format.',
  mechanism:
    'The configuration of the model names the layer Lambda and carries its bytecode as base64 text. There is no pickle in the file.',
  prevention: [
    'Keras 3 with safe_mode left on, and the .keras format; no .h5 from strangers.',
    'Write a registered layer instead of a Lambda.',
  ],
  sources: [
    'https://www.kb.cert.org/vuls/id/253266',
    'https://nvd.nist.gov/vuln/detail/CVE-2024-3660',
  ],
  shows: 'a .keras file with a Lambda layer whose code is the text "inert" and no bytecode',
  sample: () => [
    {
      name: 'model.keras',
      bytes: zip([
        {
          name: 'metadata.json',
          bytes: text('{"keras_version": "3.8.0", "date_saved": "2024-04-16"}'),
        },
        { name: 'config.json', bytes: text(JSON.stringify(MODEL)) },
      ]),
    },
  ],
};

const LAMBDA = {
  module: 'keras.layers',
  class_name: 'Lambda',
  config: {
    name: 'lambda',
    function: {
      class_name: '__lambda__',
      config: { code: 'aW5lcnQ=', defaults: null, closure: null },
    },
  },
  registered_name: null,
};

const MODEL = {
  module: 'keras',
  class_name: 'Sequential',
  config: { name: 'sequential', layers: [LAMBDA] },
  registered_name: null,
};
