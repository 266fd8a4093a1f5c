/**
 * Files dropped anywhere on the page.
 * @module
 */
import { useEffect, useState } from 'preact/hooks';
import type { Input } from '../engine/open-input.ts';

/** Whether something is being dragged over the page. */
export function useDrop(onOpen: (input: Input) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      // Without this the browser leaves the page for the file.
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files.item(0);
      if (file) onOpen({ kind: 'file', name: file.name, file });
    };
    addEventListener('dragover', drag);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', drag);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [onOpen]);
  return over;
}
