/**
 * A tensor claims more data than the file has.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `storage-size`. */
export const storageSize: Rule = {
  id: 'storage-size',
  title: 'A tensor claims more data than the file has',
  severity: 'high',
  verdict: 'dangerous',
  message: 'a tensor or storage claims more than its bytes hold{details}',
  explanation:
    'The loader would read or use memory beyond the data. Versions of torch before 2.10 could be made to corrupt memory that way.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://nvd.nist.gov/vuln/detail/CVE-2026-24747'],
  capabilities: ['tamper', 'native-code'],
};
