import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { workbench } from './cli.ts';

const { folder, put, run } = workbench();

beforeAll(() => {
  const model = (from: string, to: string): void =>
    cpSync(join('examples/models', from), join(folder, 'app/models', to));
  model('clean-sklearn-forest.joblib', 'forest.joblib');
  model('clean-torch-state-dict.pt', 'net.pt');
  model('dangerous-os-system.pkl', 'vocab.pkl');
  model('clean-config.pkl', 'unused.pkl');
  put(
    'app/serve.py',
    `import joblib, pickle, requests, torch

forest = joblib.load("models/forest.joblib")
net = torch.load("models/net.pt", weights_only=False)
with open("models/vocab.pkl", "rb") as f:
    vocab = pickle.load(f)

def fetch(url):
    return pickle.loads(requests.get(url).content)
`,
  );
  put(
    'app/train.py',
    `import joblib, torch

def save(forest, net):
    joblib.dump(forest, "models/forest.joblib")
    torch.save(net.state_dict(), "models/net.pt")
`,
  );
});

interface Plan {
  readonly useCases: readonly {
    readonly useCase: string;
    readonly loaders: readonly { readonly path: string; readonly line: number }[];
    readonly savers: readonly { readonly path: string; readonly line: number }[];
    readonly artefacts: readonly { readonly path: string }[];
  }[];
}

describe('plan', () => {
  test('pairs who reads a file with who writes it, and with the file', () => {
    const { code, out } = run(['plan', 'app', '--format', 'json']);
    expect(code).toBe(0);
    const plan = JSON.parse(out) as Plan;
    const weights = plan.useCases.find(({ useCase }) => useCase === 'nn-weights');
    expect(weights).toMatchObject({
      loaders: [{ path: 'app/serve.py', line: 4 }],
      savers: [{ path: 'app/train.py', line: 5 }],
      artefacts: [{ path: 'app/models/net.pt' }],
    });
    expect(plan).toMatchObject({
      schema: 'pickleproof/plan/v1',
      summary: { loaders: 4, savers: 2, artefacts: 4 },
      unclaimed: [{ path: 'app/models/unused.pkl' }],
    });
  });

  test('puts first what comes from outside and what would run something', () => {
    const { out } = run(['plan', 'app']);
    expect(out).toContain(
      '`app/serve.py:6` pickle.load loads app/models/vocab.pkl, which is dangerous',
    );
    expect(out).toContain('`app/serve.py:9` pickle.loads loads what comes from the network');
  });

  test('names the command for each file, readers before writers', () => {
    const { out } = run(['plan', 'app']);
    expect(out).toContain('pickleproof convert app/models/net.pt -o app/models/net.safetensors');
    expect(out).toContain('# dangerous, do not load: pickleproof convert app/models/vocab.pkl');
    expect(out.indexOf('Readers read both')).toBeLessThan(out.indexOf('Writers write'));
    const [shim = ''] = /^pickleproof shim .*$/m.exec(out) ?? [];
    expect(shim).not.toContain('vocab.pkl');
  });

  test('keeps hostile names inside of their places', () => {
    put('odd/`x`\n$(y).py', 'import pickle\npickle.load(open("a`b\\n|c.pkl", "rb"))\n');
    const { out } = run(['plan', 'odd']);
    expect(out).not.toContain('\n$(y)');
    expect(out).toContain(String.raw`odd/'x'\n$(y).py:2`);
  });

  test('writes a file, and says where there is nothing to plan', () => {
    expect(run(['plan', 'app', '-o', 'PLAN.md']).code).toBe(0);
    expect(readFileSync(join(folder, 'PLAN.md'), 'utf8')).toContain('# Leaving pickle');
    expect(run(['plan', 'app', '-o', 'PLAN.md']).code).toBe(4);
    put('none/notes.txt', 'x');
    expect(run(['plan', 'none']).code).toBe(3);
  });
});
