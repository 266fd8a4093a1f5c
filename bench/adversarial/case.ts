/**
 * What one adversarial input is.
 * @module
 */

/** An input that is built to cost more than it should. */
export interface AdversarialCase {
  readonly name: string;
  readonly why: string;
  /**
   * `hostile`: never clean. `data`: nothing but data, which a loader takes as well, so that clean is the
   * truth, as long as it costs nothing.
   */
  readonly kind: 'hostile' | 'data';
  readonly make: () => Uint8Array;
}
