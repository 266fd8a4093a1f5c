/**
 * Whether the text of a policy can be used, for whoever sends one.
 * @module
 */
import { readPolicyTable } from '../../policy/profile.ts';
import { parseToml } from '../toml-file.ts';

/** One line that says what is wrong; undefined when nothing is. */
export async function policyProblem(text: string): Promise<string | undefined> {
  try {
    const [mistake] = readPolicyTable(await parseToml(text)).mistakes;
    return mistake === undefined ? undefined : mistake.message.split('\n', 1)[0];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.split('\n', 1)[0] ?? '';
  }
}
