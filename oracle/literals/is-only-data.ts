/**
 * Reads literals as lines of hexadecimal digits and prints, for each, 1 where it is judged to be only data and 0
 * where it would be read as a file.
 * @module
 */
import { readFileSync } from 'node:fs';
import { bytesSource } from '../../src/core/source.ts';
import { isOnlyData } from '../../src/formats/literal-data.ts';

const lines = readFileSync(0, 'latin1').split('\n').filter(Boolean);
const answers = lines.map((line) =>
  isOnlyData(bytesSource(Buffer.from(line, 'hex'))) ? '1' : '0',
);
process.stdout.write(answers.join(''));
