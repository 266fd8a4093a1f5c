/**
 * A chat template that leaves its sandbox.
 * @module
 */
import { concat, littleEndian, text } from '../sample/bytes.ts';
import type { CaseStudy } from '../case-study.ts';

/** Case `template-injection`. */
export const templateInjection: CaseStudy = {
  id: 'template-injection',
  title: 'A chat template that leaves its sandbox',
  when: 'May 2024',
  kind: 'vulnerability',
  story:
    'Files of local language models carry a template that turns a conversation into text. A popular package rendered it without a sandbox, so that downloading and loading a model ran what the template said (CVE-2024-34359, called Llama Drama).',
  mechanism:
    'Jinja templates may look at attributes of objects. From any object, attributes lead to its class, from there to all classes, and from those to functions that run commands.',
  prevention: [
    'Render templates of strangers in a sandboxed environment only.',
    'Look at the template: it needs no attribute that begins with an underscore.',
  ],
  sources: ['https://nvd.nist.gov/vuln/detail/CVE-2024-34359'],
  shows:
    'a GGUF file without tensors whose template asks for the class of a text, and goes no further',
  sample: () => [
    {
      name: 'model.gguf',
      bytes: concat(
        text('GGUF'),
        littleEndian(3, 4),
        littleEndian(0, 8),
        littleEndian(2, 8),
        entry('general.architecture', 'llama'),
        entry('tokenizer.chat_template', "{{ ''.__class__.__mro__ }}"),
      ),
    },
  ],
};

/** A key with a text, as GGUF v3 has it: type 8. */
function entry(key: string, value: string): Uint8Array {
  const [name, bytes] = [text(key), text(value)];
  return concat(
    littleEndian(name.length, 8),
    name,
    littleEndian(8, 4),
    littleEndian(bytes.length, 8),
    bytes,
  );
}
