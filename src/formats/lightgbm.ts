/**
 * A model that LightGBM saved: text, line by line. LightGBM 4.7 `src/boosting/gbdt_model_text.cpp`.
 * @module
 */
import type { Format, Part } from './format.ts';
import { headText } from './head-text.ts';
import { LineReader } from './line-reader.ts';
import { magicLeads } from './leads.ts';

const FORMAT = 'lightgbm';
const SHOWN = 200;
const VERSIONS = new Set(['v2', 'v3', 'v4']);
/** Titles, and parameters as LightGBM prints them. */
const PLAIN_LINE =
  /^(?:[\w.]+=|\[[\w]+: ?[^\n]*\]$|feature_importances:$|parameters:$|end of (?:trees|parameters)$|pandas_categorical:|tree$|$)/;
/** Names of features stand before `=` in the list of importances, whatever they are. */
const IMPORTANCE = /=\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;
/** Lines that are told one by one. */
const MAX_TOLD = 100;

/** `Booster.save_model`: recognised by its title and the line behind it. */
export const lightgbm: Format = {
  id: 'lightgbm',
  spec: 'https://lightgbm.readthedocs.io/en/stable/Python-API.html',
  leads: magicLeads('t'),
  rank: 45,
  isModel: true,
  detect: (head) => /^tree\r?\n(?:version|num_class)=/.test(headText(head)),
  *read(source) {
    const lines = new LineReader(source, FORMAT);
    const model = new ModelText();
    for (let line = lines.next(); line !== undefined; line = lines.next()) {
      yield* model.take(line.text, line.offset, line.length);
    }
    yield* model.finish();
  },
};

class ModelText {
  private version = '';
  private sizes: readonly number[] = [];
  private trees = 0;
  private firstTree = -1;
  private treesEnd = -1;
  private told = 0;

  *take(text: string, offset: number, length: number): Generator<Part> {
    const [, key = '', value = ''] = /^([\w.]+)=([^]*)/.exec(text) ?? [];
    if (this.trees === 0 && key !== 'Tree') yield* this.header(key, value);
    if (key === 'Tree') {
      if (this.trees++ === 0) this.firstTree = offset;
    } else if (text === 'end of trees') this.treesEnd = offset;
    const isPlain = PLAIN_LINE.test(text) || (this.treesEnd >= 0 && IMPORTANCE.test(text));
    if ((isPlain && !text.includes('\0')) || this.told++ >= MAX_TOLD) return;
    const details = { line: text.slice(0, SHOWN), length };
    yield { kind: 'anomaly', code: 'unread-field', offset, details };
  }

  *finish(): Generator<Part> {
    const { version, sizes, trees, firstTree, treesEnd } = this;
    const where = { kind: 'unread', name: '', offset: Math.max(firstTree, 0) } as const;
    const described = sizes.reduce((sum, size) => sum + size, 0);
    if (!VERSIONS.has(version)) {
      const reason = `LightGBM model version ${JSON.stringify(version)}, versions v2 to v4 are known`;
      yield { ...where, code: 'UNSUPPORTED', reason };
    } else if (treesEnd < 0) {
      yield { ...where, code: 'TRUNCATED', reason: `${trees} trees, and no line that ends them` };
    } else if (sizes.length > 0 && described !== treesEnd - Math.max(firstTree, 0)) {
      // LightGBM jumps from tree to tree by these sizes, where others read the lines.
      const reason = `trees of ${described} bytes are described, ${treesEnd - firstTree} are there`;
      yield { ...where, code: 'MALFORMED', reason };
    }
  }

  private *header(key: string, value: string): Generator<Part> {
    if (key === 'version') this.version = value.slice(0, SHOWN);
    if (key === 'tree_sizes') this.sizes = value.split(' ').filter(Boolean).map(Number);
    if (key !== '') yield { kind: 'metadata', name: key, value: value.slice(0, SHOWN) };
  }
}
