/**
 * The argument rules that knowledge names as `rule:…`.
 * @module
 */
import type { ArgumentInspector } from '../scope.ts';
import { builtinTypeName } from './builtin-type-name.ts';
import { bytesLike } from './bytes-like.ts';
import { codecsEncode } from './codecs-encode.ts';
import { containerFirst } from './container-first.ts';
import { defaultFactory } from './default-factory.ts';
import { enumValue } from './enum-value.ts';
import { fraction } from './fraction.ts';
import { getattr } from './getattr.ts';
import { hashedItems } from './hashed-items.ts';
import { maskedArray } from './masked-array.ts';
import { namedSymbol } from './named-symbol.ts';
import { nestedPickle } from './nested-pickle.ts';
import { newobjFunction } from './newobj-function.ts';
import { numpyRandom } from './numpy-random.ts';
import { numpyScalar } from './numpy-scalar.ts';
import { orderedDict } from './ordered-dict.ts';
import { pandasIndex } from './pandas-index.ts';
import { partial } from './partial.ts';
import { rebuildFromType } from './rebuild-from-type.ts';
import { rebuildTensor, rebuildWithState } from './rebuild-tensor.ts';
import { reconstructor } from './reconstructor.ts';
import { signatureParameters } from './signature-parameters.ts';
import { spacyDoc } from './spacy-doc.ts';
import { spacyMatcher, spacyPhraseMatcher } from './spacy-matcher.ts';
import { spacyMorphology } from './spacy-morphology.ts';
import { spacyTokenizer } from './spacy-tokenizer.ts';
import { spacyVocab } from './spacy-vocab.ts';
import { typeOf } from './type-of.ts';
import { typedClassFirst } from './typed-class-first.ts';
import { zoneName } from './zone-name.ts';

/** By the name after `rule:`. */
export const ARGUMENT_RULES: ReadonlyMap<string, ArgumentInspector> = new Map([
  ['builtin-type-name', builtinTypeName],
  ['bytes-like', bytesLike],
  ['codecs-encode', codecsEncode],
  ['container-first', containerFirst],
  ['default-factory', defaultFactory],
  ['enum-value', enumValue],
  ['fraction', fraction],
  ['getattr', getattr],
  ['hashed-items', hashedItems],
  ['masked-array', maskedArray],
  ['named-symbol', namedSymbol],
  ['nested-pickle', nestedPickle],
  ['newobj-function', newobjFunction],
  ['numpy-random', numpyRandom],
  ['numpy-scalar', numpyScalar],
  ['ordered-dict', orderedDict],
  ['pandas-index', pandasIndex],
  ['partial', partial],
  ['rebuild-from-type', rebuildFromType],
  ['rebuild-tensor', rebuildTensor],
  ['rebuild-with-state', rebuildWithState],
  ['reconstructor', reconstructor],
  ['signature-parameters', signatureParameters],
  ['spacy-doc', spacyDoc],
  ['spacy-matcher', spacyMatcher],
  ['spacy-morphology', spacyMorphology],
  ['spacy-phrase-matcher', spacyPhraseMatcher],
  ['spacy-tokenizer', spacyTokenizer],
  ['spacy-vocab', spacyVocab],
  ['type-of', typeOf],
  ['typed-class-first', typedClassFirst],
  ['zone-name', zoneName],
]);
