/**
 * Finds messages that are over, oldest first, so that they can be taken away.
 * @module
 */

/** Version 2. */
export const ENDED_DELIVERIES = `
CREATE INDEX deliveries_ended ON pickleproof.deliveries (updated_at) WHERE state <> 'queued';
`;
