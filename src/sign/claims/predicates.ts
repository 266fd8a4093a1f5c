/**
 * The kinds of claims, by the URI that a statement names, and how this program is called in them.
 * @module
 */

/** in-toto/attestation, spec/predicates/test-result.md. */
export const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
/** in-toto/attestation, spec/predicates/vulns_02.md. */
export const VULNS = 'https://in-toto.io/attestation/vulns/v0.2';
/** https://slsa.dev/spec/v1.0/provenance. */
export const PROVENANCE = 'https://slsa.dev/provenance/v1';

/** What `--predicate` may be. */
export type PredicateName = 'test-result' | 'vulns' | 'provenance';

/** The program as a package URL (https://github.com/package-url/purl-spec), of one version or of any. */
export function toolUri(version?: string): string {
  return version === undefined ? 'pkg:npm/pickleproof' : `pkg:npm/pickleproof@${version}`;
}
