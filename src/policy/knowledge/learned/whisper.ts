/**
 * What `policy learn` proved of openai-whisper 20250625. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const whisper: Knowledge = {
  package: 'whisper',
  versions: ['openai-whisper 20250625'],
  derived: `
whisper
 DecodingOptions C n=any b=dict
 DecodingResult C n=any b=dict
 ModelDimensions C n=any b=dict
 Whisper C n=any b=rule:module-state h
whisper.decoding
 ApplyTimestampRules C n=any r=any b=dict h
 BeamSearchDecoder C n=any b=dict h
 DecodingOptions C n=any b=dict
 DecodingResult C n=any b=dict
 DecodingTask C n=any b=dict h
 GreedyDecoder C n=any r=any b=dict h
 Inference C n=any r=any b=dict h
 LogitFilter C n=any r=any b=dict h
 MaximumLikelihoodRanker C n=any r=any b=dict h
 PyTorchInference C n=any b=dict h
 SequenceRanker C n=any r=any b=dict h
 SuppressBlank C n=any r=any b=dict h
 SuppressTokens C n=any r=data b=dict h
 TokenDecoder C n=any r=any b=dict h
whisper.model
 AudioEncoder C n=any b=rule:module-state h
 Conv1d C n=any b=rule:module-state h
 LayerNorm C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
 ModelDimensions C n=any b=dict
 MultiHeadAttention C n=any b=rule:module-state h
 ResidualAttentionBlock C n=any b=rule:module-state h
 TextDecoder C n=any b=rule:module-state h
 Whisper C n=any b=rule:module-state h
whisper.normalizers
 BasicTextNormalizer C n=any r=data b=dict h
 EnglishTextNormalizer C n=any b=dict h
whisper.normalizers.basic
 BasicTextNormalizer C n=any r=data b=dict h
whisper.normalizers.english
 EnglishNumberNormalizer C n=any b=dict h
 EnglishSpellingNormalizer C n=any b=dict h
 EnglishTextNormalizer C n=any b=dict h
whisper.timing
 WordTiming C n=any b=dict
whisper.tokenizer
 Tokenizer C n=any b=dict
whisper.utils
 ResultWriter C n=any r=any b=dict h
 SubtitlesWriter C n=any r=any b=dict h
 WriteJSON C n=any r=any b=dict h
 WriteSRT C n=any r=any b=dict h
 WriteTSV C n=any r=any b=dict h
 WriteTXT C n=any r=any b=dict h
 WriteVTT C n=any r=any b=dict h
`,
};
