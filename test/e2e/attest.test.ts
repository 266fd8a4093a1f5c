import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { STOP, global, proto } from '../assemble/opcodes.ts';
import { call, pickle, str } from '../assemble/pickle.ts';
import { stateDict, tensor, torchZip } from '../assemble/torch.ts';
import { workbench, type Run } from './cli.ts';

const { folder, put, run } = workbench();

const w = tensor({ key: '0', count: 4 });
const weights = torchZip({
  pickle: pickle(proto(2), stateDict({ w }), STOP),
  storages: { '0': new Uint8Array(16) },
});
const evil = pickle(proto(4), call(global('os', 'system'), str('echo inert')), STOP);
const strange = pickle(proto(4), call(global('acme', 'Thing'), str('x')), STOP);

const CLAIMS = 'model/claims.jsonl';
const KEY = ['--key', 'release.pem'];
const PUBLIC = ['--public-key', 'release.pub'];
const at = (name: string): string => join(folder, name);
const claims = (): string => readFileSync(at(CLAIMS), 'utf8');
/** The statement of a line, from 0. */
function statement(line = 0): { readonly subject: readonly object[]; readonly predicate: object } {
  const bundle = JSON.parse(claims().split('\n')[line] ?? '');
  return JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8'));
}
interface Configured {
  readonly configuration: readonly { readonly digest: { readonly sha256: string } }[];
}
const attest = (...args: string[]): Run => run(['attest', 'model', ...KEY, ...args]);
const verify = (...args: string[]): Run => run(['verify', 'model', ...PUBLIC, ...args]);
const problems = (result: Run): string[] =>
  JSON.parse(result.out).problems.map(({ code }: { readonly code: string }) => code);

let signature: Uint8Array;
beforeAll(() => {
  run(['keygen', '-o', 'release']);
  run(['keygen', '-o', 'other', '--curve', 'p384']);
  put('model/weights.pt', weights);
  run(['sign', 'model', ...KEY]);
  signature = readFileSync(at('model/model.sig'));
}, 60_000);
/** A signed model of one file. */
beforeEach(() => {
  rmSync(at('model'), { recursive: true, force: true });
  put('model/weights.pt', weights);
  put('model/model.sig', signature);
});

describe('attest', () => {
  test('signs the verdict of a scan as a test result about exactly these files', () => {
    const { code, out, err } = attest();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`attested model -> ${CLAIMS}: PASSED, the scan says clean`);
    const signed = JSON.parse(run(['verify', 'model', ...PUBLIC, '--format', 'json']).out);
    const { subject, predicate } = statement();
    expect(subject).toEqual([
      { name: 'model', digest: { sha256: signed.signature.rootDigest.replace('sha256:', '') } },
      { name: 'weights.pt', digest: { sha256: expect.any(String) } },
    ]);
    expect(predicate).toMatchObject({ result: 'PASSED', failedTests: [], warnedTests: [] });
  });

  test('tells a dangerous model, one with unknown names, and one with files that are no model', () => {
    put('model/weights.pt', evil);
    const dangerous = attest('--format', 'json');
    expect(dangerous.code).toBe(1);
    expect(JSON.parse(dangerous.out)).toMatchObject({
      schema: 'pickleproof/attest/v1',
      result: 'FAILED',
      verdict: 'dangerous',
    });
    expect(statement(0).predicate).toMatchObject({
      result: 'FAILED',
      failedTests: expect.arrayContaining(['call-spawns-process']),
    });
    put('model/weights.pt', strange);
    expect(attest()).toMatchObject({ code: 1, out: expect.stringContaining('WARNED') });
    put('model/weights.pt', weights.subarray(0, 200));
    expect(attest()).toMatchObject({ code: 2, out: expect.stringContaining('WARNED') });
    put('model/weights.pt', weights);
    put('model/README.md', '# A model\n');
    const skipped = attest();
    expect(skipped).toMatchObject({ code: 0, out: expect.stringContaining('WARNED') });
    expect(skipped.out).toContain('not read     1: README.md (not-a-model)');
    expect(claims().trimEnd().split('\n')).toHaveLength(4);
  });

  test('takes a report of scan, and refuses one that is about other bytes or has no digests', () => {
    run(['scan', 'model', '--hash', '--format', 'json', '-o', 'scan.json', '--force']);
    expect(attest('--scan-report', 'scan.json')).toMatchObject({
      code: 0,
      out: expect.stringContaining('PASSED'),
    });
    run(['scan', 'model', '--format', 'json', '-o', 'plain.json', '--force']);
    expect(attest('--scan-report', 'plain.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('scan with --hash'),
    });
    put('model/weights.pt', evil);
    expect(attest('--scan-report', 'scan.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('the report is not about these bytes'),
    });
    expect(claims().trimEnd().split('\n')).toHaveLength(1);
  });

  test('says with which policy the scan was made, and verify wants to have it named', () => {
    put('model/weights.pt', strange);
    run(['sign', 'model', ...KEY, '--force']);
    const allow = ['[[allow]]', 'module = "acme"', 'name = "Thing"', 'uses = ["named", "reduce"]'];
    put(
      'ours.toml',
      [...allow, 'arguments = "data"', 'why = "ours"', 'source = "src"', ''].join('\n'),
    );
    const made = attest('--policy', 'ours.toml');
    expect(made).toMatchObject({ code: 0, out: expect.stringContaining('PASSED') });
    expect(problems(verify('--claims', '--format', 'json'))).toContain('CLAIM_RULESET');
    const [, policy] = (statement().predicate as Configured).configuration;
    const named = verify('--claims', '--scan-policy', `sha256:${policy?.digest.sha256}`);
    expect(named).toMatchObject({ code: 0 });
    run([
      'scan',
      'model',
      '--hash',
      '--policy',
      'ours.toml',
      '-f',
      'json',
      '-o',
      's.json',
      '--force',
    ]);
    expect(attest('--scan-report', 's.json').code).toBe(0);
    expect(statement(1).predicate).toMatchObject({
      configuration: [{}, { digest: policy?.digest }],
    });
  });

  test('says what a model was converted from, from the report and from the file itself', () => {
    put('old.pt', weights);
    rmSync(at('model/weights.pt'));
    const args = ['convert', 'old.pt', '-o', 'model/weights.safetensors', '--format', 'json'];
    put('convert.json', run(args).out);
    const declared = attest('--predicate', 'provenance');
    expect(declared).toMatchObject({ code: 0, err: '' });
    const reported = attest('--predicate', 'provenance', '--convert-report', 'convert.json');
    expect(reported).toMatchObject({ code: 0, out: expect.stringContaining('old.pt (torch-zip)') });
    const dependency = {
      digest: { sha256: JSON.parse(readFileSync(at('convert.json'), 'utf8')).source.sha256 },
    };
    for (const line of [0, 1]) {
      expect(statement(line)).toMatchObject({
        predicateType: 'https://slsa.dev/provenance/v1',
        subject: [{ name: 'model' }, { name: 'weights.safetensors' }],
        predicate: { buildDefinition: { resolvedDependencies: [dependency] } },
      });
    }
    run(['sign', 'model', ...KEY, '--force']);
    const { out } = verify('--claims');
    expect(out).toContain('1 holds   provenance');
    expect(out).toContain('CLAIM_MISSING');
    put('model/weights.safetensors', 'other');
    expect(attest('--predicate', 'provenance', '--convert-report', 'convert.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('none of its outputs is a file of this model'),
    });
  });

  test('signs a single file, whose claims lie beside it', () => {
    put('one.pt', weights);
    run(['sign', 'one.pt', ...KEY, '--force']);
    expect(run(['attest', 'one.pt', ...KEY]).code).toBe(0);
    expect(existsSync(at('one.pt.claims.jsonl'))).toBe(true);
    expect(run(['verify', 'one.pt', ...PUBLIC, '--claims']).code).toBe(0);
    run(['sign', 'one.pt', ...KEY, '--force', '--compat', 'model-signing']);
    expect(run(['verify', 'one.pt', ...PUBLIC, '--claims']).code).toBe(0);
  });

  test('shows no name of a file as it is', () => {
    put('model/\u001b[31mred\u202e.md', 'hostile');
    const shown = [
      run(['sign', 'model', ...KEY, '--force']),
      attest(),
      verify('--claims'),
      verify('--claims', '--format', 'json'),
    ];
    rmSync(at('model/\u001b[31mred\u202e.md'));
    shown.push(verify('--claims'));
    for (const { out, err } of shown) expect(out + err).not.toMatch(/[\u001b\u202e]/);
    expect(shown[1]?.out).toContain('\\u202e.md (not-a-model)');
    expect(shown[4]?.out).toContain('FILE_MISSING');
  });

  test('leaves a file with a cut line alone', () => {
    attest();
    const good = claims();
    writeFileSync(at(CLAIMS), good.slice(0, -20));
    expect(attest()).toMatchObject({
      code: 4,
      err: expect.stringContaining('its last line is cut off'),
    });
    expect(claims()).toBe(good.slice(0, -20));
  });

  test.each([
    [['--key', 'none.pem'], 4, 'none.pem'],
    [['--key', 'release.pub'], 4, 'no private key'],
    [[], 4, 'name the private key with --key'],
    [['--convert-report', 'x', ...KEY], 4, 'goes with --predicate provenance'],
    [['--predicate', 'provenance', '--scan-report', 'x', ...KEY], 4, 'goes with no --scan-report'],
    [['--predicate', 'provenance', ...KEY], 4, 'says what it was converted from'],
    [['--scan-report', 'x', '--policy', 'y', ...KEY], 4, 'goes with no --scan-report'],
    [['--scan-report', 'missing.json', ...KEY], 2, 'missing.json'],
    [['--scan-report', 'release.pub', ...KEY], 2, 'release.pub: '],
    [['--identity-token', 'x', ...KEY], 4, 'goes with --keyless'],
    [['--keyless', ...KEY], 4, 'goes with no --key'],
    [['--keyless'], 4, 'give an OpenID Connect token'],
  ])('%j is refused with code %i: %s', (args, code, message) => {
    const result = run(['attest', 'model', ...args]);
    expect(result).toMatchObject({ code, out: '', err: expect.stringContaining(message) });
    expect(existsSync(at(CLAIMS))).toBe(false);
  });

  test('refuses a model without files, and one with links', () => {
    put('empty/.gitignore', '');
    expect(run(['attest', 'empty', ...KEY])).toMatchObject({
      code: 4,
      err: expect.stringContaining('there is no file'),
    });
    expect(run(['attest', 'nowhere', ...KEY])).toMatchObject({ code: 2 });
  });
});

describe('verify --claims', () => {
  test('accepts a fresh claim that the scan passed, and tells it in JSON', () => {
    attest();
    expect(verify('--claims')).toMatchObject({ code: 0, err: '' });
    const { claims: report, ok } = JSON.parse(verify('--claims', CLAIMS, '--format', 'json').out);
    expect(ok).toBe(true);
    expect(report).toMatchObject({
      path: CLAIMS,
      ok: true,
      entries: [{ line: 1, ok: true, result: 'PASSED', version: '0.1.0' }],
    });
  });

  test('refuses a model without claims, and takes no claim for another model', () => {
    expect(verify('--claims')).toMatchObject({ code: 1 });
    expect(problems(verify('--claims', '--format', 'json'))).toEqual(['CLAIM_MISSING']);
    attest();
    put('model/weights.pt', strange);
    run(['sign', 'model', ...KEY, '--force']);
    expect(problems(verify('--claims', '--format', 'json'))).toEqual([
      'CLAIM_OTHER_MODEL',
      'CLAIM_MISSING',
    ]);
  });

  test('refuses claims of another signer with code 6', () => {
    run(['attest', 'model', '--key', 'other.pem']);
    const result = verify('--claims', '--format', 'json');
    expect(result.code).toBe(6);
    expect(problems(result)).toEqual(['WRONG_KEY', 'CLAIM_MISSING']);
    expect(verify('--claims', '--public-key', 'other.pub').code).toBe(0);
  });

  test('can want claims of another than the signer of the model, and of no one else', () => {
    attest();
    const byOther = ['--claims', '--claims-key', 'other.pub'];
    expect(problems(verify(...byOther, '-f', 'json'))).toEqual(['WRONG_KEY', 'CLAIM_MISSING']);
    run(['attest', 'model', '--key', 'other.pem']);
    expect(verify(...byOther)).toMatchObject({ code: 0 });
    put('t.toml', '[[trust]]\nname = "*"\nkeys = ["release.pub"]\nrequireScan = true\n');
    appendFileSync(at('t.toml'), 'scanKeys = ["other.pub"]\n');
    expect(run(['verify', 'model', '--policy', 't.toml']).code).toBe(0);
    writeFileSync(at(CLAIMS), `${claims().split('\n')[0] ?? ''}\n`);
    expect(run(['verify', 'model', '--policy', 't.toml']).code).toBe(6);
  });

  test('wants what it was told: age, rules, version', () => {
    attest();
    const rules = `sha256:${'0'.repeat(64)}`;
    expect(problems(verify('--claims', '--ruleset', rules, '-f', 'json'))).toContain(
      'CLAIM_RULESET',
    );
    expect(problems(verify('--claims', '--min-ruleset', '99.0.0', '-f', 'json'))).toContain(
      'CLAIM_RULESET',
    );
    expect(verify('--claims', '--min-ruleset', '0.1.0', '--max-age', '1h').code).toBe(0);
  });

  test('refuses files that were not read unless it is told that they may be left out', () => {
    put('model/README.md', '# A model\n');
    run(['sign', 'model', ...KEY, '--force']);
    attest();
    const strict = verify('--claims');
    expect(strict).toMatchObject({ code: 1, out: expect.stringContaining('--allow-skipped') });
    expect(verify('--claims', '--allow-skipped').code).toBe(0);
  });

  test('refuses a damaged file, however good its other lines are', () => {
    attest();
    const good = claims();
    appendFileSync(at(CLAIMS), good.slice(0, 100));
    expect(verify('--claims')).toMatchObject({ code: 2, out: expect.stringContaining('cut off') });
    writeFileSync(at(CLAIMS), `${good}{"mediaType":1,"mediaType":2}\n`);
    expect(verify('--claims')).toMatchObject({
      code: 2,
      out: expect.stringContaining('stands twice'),
    });
    writeFileSync(at(CLAIMS), Buffer.alloc(65 * 2 ** 20, 0x20));
    expect(verify('--claims')).toMatchObject({
      code: 2,
      out: expect.stringContaining('CLAIM_MALFORMED'),
    });
  });

  test('checks the claims of the files that are here, also when they are not the signed ones', () => {
    attest();
    put('model/weights.pt', strange);
    const codes = problems(verify('--claims', '--format', 'json'));
    expect(codes).toEqual(['FILE_CHANGED', 'CLAIM_OTHER_MODEL', 'CLAIM_MISSING']);
  });

  test('knows what the signer left out', () => {
    put('model/notes.bin', 'notes');
    run(['sign', 'model', ...KEY, '--force', '--ignore', 'notes.bin']);
    attest('--ignore', 'notes.bin');
    expect(verify('--claims')).toMatchObject({ code: 0 });
  });

  test('takes claims for no part of the model, wherever in it they lie', () => {
    const own = 'model/said.jsonl';
    expect([attest('-o', own).code, attest('-o', own).code]).toEqual([0, 0]);
    const good = verify('--claims', own, '--format', 'json');
    expect(good).toMatchObject({ code: 0 });
    expect(JSON.parse(good.out)).toMatchObject({ notCovered: [], claims: { entries: [{}, {}] } });
    expect(problems(verify('--format', 'json'))).toEqual(['FILE_EXTRA']);
  });

  test('compares with shards by hashing anew', () => {
    run(['sign', 'model', ...KEY, '--force', '--shards', '1MB']);
    attest();
    expect(verify('--claims')).toMatchObject({ code: 0 });
  });

  test.each([
    [['--max-age', '3d'], 'they go with --claims'],
    [['--claims', '--max-age', 'soon'], 'write a time like 30d'],
    [['--claims', '--ruleset', 'new'], 'write sha256:'],
    [['--claims', '--min-ruleset', 'v2'], 'write a version like'],
  ])('%j is a wrong flag: %s', (args, message) => {
    expect(verify(...args)).toMatchObject({ code: 4, err: expect.stringContaining(message) });
  });
});

describe('verify --policy', () => {
  const policy = (...lines: string[]): string => put('trust.toml', `${lines.join('\n')}\n`);
  const byPolicy = (...args: string[]): Run =>
    run(['verify', 'model', '--policy', 'trust.toml', ...args]);

  test('takes keys and demands from the first entry that fits', () => {
    policy('[[trust]]', 'name = "mod*"', 'keys = ["release.pub"]', 'requireScan = true');
    expect(byPolicy()).toMatchObject({ code: 1, out: expect.stringContaining('CLAIM_MISSING') });
    attest();
    expect(byPolicy()).toMatchObject({ code: 0 });
    policy(
      '[[trust]]',
      'name = "mod*"',
      'keys = ["other.pub"]',
      '[[trust]]',
      'name = "*"',
      'deny = true',
    );
    expect(byPolicy()).toMatchObject({ code: 6, out: expect.stringContaining('WRONG_KEY') });
  });

  test('refuses what it denies and what it does not know, without looking at it', () => {
    policy('[[trust]]', 'path = "model"', 'deny = true');
    expect(byPolicy()).toMatchObject({ code: 6, out: expect.stringContaining('an entry denies') });
    policy('[[trust]]', 'path = "models/**"', 'keys = ["release.pub"]');
    const result = byPolicy('--format', 'json');
    expect(result.code).toBe(6);
    expect(problems(result)).toEqual(['POLICY_DENIED']);
  });

  test('checks claims that are asked for on the command line too', () => {
    policy('[[trust]]', 'path = "**"', 'keys = ["release.pub"]');
    expect(byPolicy().code).toBe(0);
    expect(byPolicy('--claims').code).toBe(1);
  });

  test.each([
    [['[[trust]]', 'name = "*"', 'keys = ["release.pub"]', 'requirescan = true'], 'trust.toml:4: '],
    [['[[trust]]', 'name = "*"'], 'needs one of keys'],
    [['[[trust'], 'trust.toml:1: '],
    [['[[trust]]', 'name = "*"', 'keys = ["none.pub"]'], 'none.pub'],
    [['[[trust]]', 'name = "*"', 'roots = ["release.pub"]'], 'no certificate'],
  ])('%j is refused with its line: %s', (lines, message) => {
    policy(...lines);
    expect(byPolicy()).toMatchObject({ code: 4, out: '', err: expect.stringContaining(message) });
  });

  test('goes with no other trust', () => {
    policy('[[trust]]', 'name = "*"', 'keys = ["release.pub"]');
    expect(byPolicy(...PUBLIC)).toMatchObject({ code: 4 });
    expect(byPolicy('--claims', '--max-age', '1d')).toMatchObject({ code: 4 });
    expect(run(['verify', 'model', '--policy', 'none.toml'])).toMatchObject({ code: 4 });
  });
});
