/**
 * Leaves the compiled loop (src/pickle/bare-loop.ts) out of a page: its policy allows no WebAssembly, and asking
 * for it would be reported. The engine goes on without it.
 */
export const withoutCompiledLoop = {
  name: 'without-compiled-loop',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]pickle[\\/]bare-loop\.ts$/ }, () => ({
      contents: `export const bareLoopOf = () => undefined;
        export const giveLoopBack = () => {};
        export const countWalked = () => {};`,
      loader: 'ts',
    }));
  },
};
