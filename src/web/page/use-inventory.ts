/**
 * What else is in a file, once the engine has taken it apart.
 * @module
 */
import { useEffect, useState } from 'preact/hooks';
import type { Inventory } from '../engine/protocol.ts';
import type { Engine } from './engine-client.ts';

/** Undefined until it is there. */
export function useInventory(engine: Engine): Inventory | undefined {
  const [inventory, setInventory] = useState<Inventory | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    setInventory(undefined);
    engine.ask('inventory', undefined).then(
      (found) => {
        if (wanted) setInventory(found);
      },
      (error: unknown) => {
        const problem = error instanceof Error ? error.message : String(error);
        if (wanted) setInventory({ ...NOTHING, problems: [problem] });
      },
    );
    return () => {
      wanted = false;
    };
  }, [engine]);
  return inventory;
}

const NOTHING: Inventory = {
  pickles: [],
  tensors: { count: 0, elements: 0, bytes: 0, dtypes: [], groups: [] },
  metadata: 0,
  problems: [],
};
