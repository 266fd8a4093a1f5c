/**
 * What `policy learn` proved of tokenizers 0.23.3. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const tokenizers: Knowledge = {
  package: 'tokenizers',
  versions: ['tokenizers 0.23.3'],
  derived: `
tokenizers
 BertWordPieceTokenizer C n=any b=dict h
 ByteLevelBPETokenizer C n=any b=dict h
 CharBPETokenizer C n=any b=dict h
 OffsetReferential C r=rule:enum-value h
 OffsetType C r=rule:enum-value h
 SentencePieceBPETokenizer C n=any b=dict h
 SentencePieceUnigramTokenizer C n=any b=dict h
 SplitDelimiterBehavior C r=rule:enum-value h
tokenizers.implementations
 BaseTokenizer C n=any r=any b=dict h
 BertWordPieceTokenizer C n=any b=dict h
 ByteLevelBPETokenizer C n=any b=dict h
 CharBPETokenizer C n=any b=dict h
 SentencePieceBPETokenizer C n=any b=dict h
 SentencePieceUnigramTokenizer C n=any b=dict h
tokenizers.implementations.base_tokenizer
 BaseTokenizer C n=any r=any b=dict h
tokenizers.implementations.bert_wordpiece
 BertWordPieceTokenizer C n=any b=dict h
tokenizers.implementations.byte_level_bpe
 ByteLevelBPETokenizer C n=any b=dict h
tokenizers.implementations.char_level_bpe
 CharBPETokenizer C n=any b=dict h
tokenizers.implementations.sentencepiece_bpe
 SentencePieceBPETokenizer C n=any b=dict h
tokenizers.implementations.sentencepiece_unigram
 SentencePieceUnigramTokenizer C n=any b=dict h
tokenizers.tools
 Annotation C n=any r=any b=dict h
 EncodingVisualizer C n=any r=data b=dict h
tokenizers.tools.visualizer
 Aligned C n=any r=any b=dict h
 Annotation C n=any r=any b=dict h
 CharState C n=any r=any b=dict h
 CharStateKey C n=any r=any b=dict
 EncodingVisualizer C n=any r=data b=dict h
`,
};
