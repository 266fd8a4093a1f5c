/**
 * What loading the file does, told in plain words.
 * @module
 */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Block } from '../../explain/page/writer.ts';
import type { Engine } from './engine-client.ts';

/** See the module. */
export function StoryView({ engine }: { readonly engine: Engine }): VNode {
  const [blocks, setBlocks] = useState<readonly Block[] | undefined>(undefined);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    engine.ask('story', undefined).then(setBlocks, (error: unknown) => {
      setProblem(error instanceof Error ? error.message : String(error));
    });
  }, [engine]);
  if (problem !== '') return <p role="alert">{problem}</p>;
  if (blocks === undefined) return <p class="nothing pending">Reading the file once more…</p>;
  return (
    <div class="story">
      {blocks.map((block, index) => (
        <Told key={index} block={block} />
      ))}
    </div>
  );
}

function Told({ block }: { readonly block: Block }): VNode | null {
  switch (block.kind) {
    case 'title':
      return null; // the verdict stands above
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'text':
      return <p>{block.text}</p>;
    case 'term':
      return <p class="term">{block.text}</p>;
    case 'code':
      return (
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    case 'item': {
      const { text, tone, details, depth } = block;
      return (
        <div class={`told ${tone} depth-${Math.min(depth, 4)}`}>
          <p>{text}</p>
          {details
            .filter((detail) => detail !== '')
            .map((detail, index) => (
              <p key={index} class="hint">
                {detail}
              </p>
            ))}
        </div>
      );
    }
    default:
      return null;
  }
}
