/**
 * What `policy learn` proved of coqui-tts 0.28.0. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const tts: Knowledge = {
  package: 'TTS',
  versions: ['coqui-tts 0.28.0'],
  derived: `
TTS.api
 TTS C n=any b=rule:module-state h
TTS.encoder.dataset
 EncoderDataset C n=any b=dict h
TTS.encoder.losses
 AngleProtoLoss C n=any b=rule:module-state h
 GE2ELoss C n=any b=rule:module-state h
 SoftmaxAngleProtoLoss C n=any b=rule:module-state h
 SoftmaxLoss C n=any b=rule:module-state h
TTS.encoder.models.base_encoder
 BaseEncoder C n=any b=rule:module-state h
 PreEmphasis C n=any b=rule:module-state h
TTS.encoder.models.lstm
 LSTMSpeakerEncoder C n=any b=rule:module-state h
 LSTMWithProjection C n=any b=rule:module-state h
 LSTMWithoutProjection C n=any b=rule:module-state h
TTS.encoder.models.resnet
 ResNetSpeakerEncoder C n=any b=rule:module-state h
 SEBasicBlock C n=any b=rule:module-state h
 SELayer C n=any b=rule:module-state h
TTS.encoder.utils.generic_utils
 AugmentWAV C n=any b=dict h
TTS.tts.datasets
 AudioProcessor C n=any b=dict h
 Dataset C n=any r=any b=dict h
 EnergyDataset C n=any b=dict h
 F0Dataset C n=any b=dict h
 Formatter C n=any b=dict h
 PhonemeDataset C n=any b=dict h
 TTSDataset C n=any b=dict h
TTS.tts.datasets.dataset
 EnergyDataset C n=any b=dict h
 F0Dataset C n=any b=dict h
 PhonemeDataset C n=any b=dict h
 TTSDataset C n=any b=dict h
TTS.tts.datasets.formatters
 Formatter C n=any b=dict h
TTS.tts.layers
 AlignTTSLoss C n=any b=rule:module-state h
 AttentionEntropyLoss C n=any b=rule:module-state h
 BCELossMasked C n=any b=rule:module-state h
 DifferentialSpectralLoss C n=any b=rule:module-state h
 ForwardSumLoss C n=any b=rule:module-state h
 ForwardTTSLoss C n=any b=rule:module-state h
 GlowTTSLoss C n=any b=rule:module-state h
 GuidedAttentionLoss C n=any b=rule:module-state h
 Huber C n=any b=rule:module-state h
 L1LossMasked C n=any b=rule:module-state h
 MDNLoss C n=any b=rule:module-state h
 MSELossMasked C n=any b=rule:module-state h
 NLLLoss C n=any b=rule:module-state h
 SSIMLoss C n=any b=rule:module-state h
 TacotronLoss C n=any b=rule:module-state h
 TorchSTFT C n=any b=rule:module-state h
 VitsDiscriminatorLoss C n=any b=rule:module-state h
 VitsGeneratorLoss C n=any b=rule:module-state h
TTS.tts.layers.align_tts.duration_predictor
 DurationPredictor C n=any b=rule:module-state h
TTS.tts.layers.align_tts.mdn
 MDNBlock C n=any b=rule:module-state h
TTS.tts.layers.bark.hubert.hubert_manager
 HubertManager C n=any r=any b=dict h
TTS.tts.layers.bark.hubert.kmeans_hubert
 CustomHubert C n=any b=rule:module-state h
TTS.tts.layers.bark.hubert.tokenizer
 Data C n=any r=any b=dict h
 HubertTokenizer C n=any b=rule:module-state h
TTS.tts.layers.bark.load_model
 InferenceContext C n=any r=any b=dict h
TTS.tts.layers.bark.model
 Block C n=any b=rule:module-state h
 CausalSelfAttention C n=any b=rule:module-state h
 GPT C n=any b=rule:module-state h
 MLP C n=any b=rule:module-state h
TTS.tts.layers.bark.model_fine
 FineBlock C n=any b=rule:module-state h
 FineGPT C n=any b=rule:module-state h
 NonCausalSelfAttention C n=any b=rule:module-state h
TTS.tts.layers.delightful_tts.acoustic_model
 AcousticModel C n=any b=rule:module-state h
TTS.tts.layers.delightful_tts.conformer
 Conformer C n=any b=rule:module-state h
 ConformerBlock C n=any b=rule:module-state h
 ConformerConvModule C n=any b=rule:module-state h
 ConformerMultiHeadedSelfAttention C n=any b=rule:module-state h
 FeedForward C n=any b=rule:module-state h
 RelativeMultiHeadAttention C n=any b=rule:module-state h
TTS.tts.layers.delightful_tts.conv_layers
 AddCoords C n=any b=rule:module-state h
 BSConv1d C n=any b=rule:module-state h
 BSConv2d C n=any b=rule:module-state h
 Conv1dGLU C n=any b=rule:module-state h
 ConvLSTMLinear C n=any b=rule:module-state h
 ConvNorm C n=any b=rule:module-state h
 ConvTransposed C n=any b=rule:module-state h
 CoordConv1d C n=any b=rule:module-state h
 DepthWiseConv1d C n=any b=rule:module-state h
 DepthwiseConvModule C n=any b=rule:module-state h
 PointwiseConv1d C n=any b=rule:module-state h
TTS.tts.layers.delightful_tts.encoders
 PhonemeLevelProsodyEncoder C n=any b=rule:module-state h
 ReferenceEncoder C n=any b=rule:module-state h
 UtteranceLevelProsodyEncoder C n=any b=rule:module-state h
TTS.tts.layers.delightful_tts.energy_adaptor
 EnergyAdaptor C n=any b=rule:module-state h
TTS.tts.layers.delightful_tts.networks
 BottleneckLayer C n=any b=rule:module-state h
 EmbeddingPadded C n=any b=rule:module-state h
 EmbeddingProjBlock C n=any b=rule:module-state h
 GLUActivation C n=any b=rule:module-state h
 LinearNorm C n=any b=rule:module-state h
 STL C n=any b=rule:module-state h
 StyleEmbedAttention C n=any b=rule:module-state h
TTS.tts.layers.delightful_tts.phoneme_prosody_predictor
 PhonemeProsodyPredictor C n=any b=rule:module-state h
TTS.tts.layers.delightful_tts.pitch_adaptor
 PitchAdaptor C n=any b=rule:module-state h
TTS.tts.layers.delightful_tts.variance_predictor
 VariancePredictor C n=any b=rule:module-state h
TTS.tts.layers.feed_forward.decoder
 Decoder C n=any b=rule:module-state h
 FFTransformerDecoder C n=any b=rule:module-state h
 RelativePositionTransformerDecoder C n=any b=rule:module-state h
 ResidualConv1dBNDecoder C n=any b=rule:module-state h
 WaveNetDecoder C n=any b=rule:module-state h
TTS.tts.layers.feed_forward.duration_predictor
 DurationPredictor C n=any b=rule:module-state h
TTS.tts.layers.feed_forward.encoder
 Encoder C n=any b=rule:module-state h
 RelativePositionTransformerEncoder C n=any b=rule:module-state h
 ResidualConv1dBNEncoder C n=any b=rule:module-state h
TTS.tts.layers.generic.aligner
 AlignmentNetwork C n=any b=rule:module-state h
TTS.tts.layers.generic.gated_conv
 GatedConvBlock C n=any b=rule:module-state h
TTS.tts.layers.generic.normalization
 ActNorm C n=any b=rule:module-state h
 LayerNorm C n=any b=rule:module-state h
 LayerNorm2 C n=any b=rule:module-state h
 TemporalBatchNorm1d C n=any b=rule:module-state h
TTS.tts.layers.generic.pos_encoding
 PositionalEncoding C n=any b=rule:module-state h
TTS.tts.layers.generic.res_conv_bn
 Conv1dBN C n=any b=rule:module-state h
 Conv1dBNBlock C n=any b=rule:module-state h
 ResidualConv1dBNBlock C n=any b=rule:module-state h
 ZeroTemporalPad C n=any b=rule:module-state h
TTS.tts.layers.generic.time_depth_sep_conv
 TimeDepthSeparableConv C n=any b=rule:module-state h
 TimeDepthSeparableConvBlock C n=any b=rule:module-state h
TTS.tts.layers.generic.transformer
 FFTDurationPredictor C n=any b=dict h
 FFTransformer C n=any b=rule:module-state h
 FFTransformerBlock C n=any b=rule:module-state h
TTS.tts.layers.generic.wavenet
 WN C n=any b=rule:module-state h
 WNBlocks C n=any b=rule:module-state h
TTS.tts.layers.glow_tts.decoder
 Decoder C n=any b=rule:module-state h
TTS.tts.layers.glow_tts.duration_predictor
 DurationPredictor C n=any b=rule:module-state h
TTS.tts.layers.glow_tts.encoder
 Encoder C n=any b=rule:module-state h
TTS.tts.layers.glow_tts.glow
 CouplingBlock C n=any b=rule:module-state h
 InvConvNear C n=any b=rule:module-state h
 ResidualConv1dLayerNormBlock C n=any b=rule:module-state h
TTS.tts.layers.glow_tts.transformer
 FeedForwardNetwork C n=any b=rule:module-state h
 RelativePositionMultiHeadAttention C n=any b=rule:module-state h
 RelativePositionTransformer C n=any b=rule:module-state h
TTS.tts.layers.losses
 AlignTTSLoss C n=any b=rule:module-state h
 AttentionEntropyLoss C n=any b=rule:module-state h
 BCELossMasked C n=any b=rule:module-state h
 DifferentialSpectralLoss C n=any b=rule:module-state h
 ForwardSumLoss C n=any b=rule:module-state h
 ForwardTTSLoss C n=any b=rule:module-state h
 GlowTTSLoss C n=any b=rule:module-state h
 GuidedAttentionLoss C n=any b=rule:module-state h
 Huber C n=any b=rule:module-state h
 L1LossMasked C n=any b=rule:module-state h
 MDNLoss C n=any b=rule:module-state h
 MSELossMasked C n=any b=rule:module-state h
 NLLLoss C n=any b=rule:module-state h
 SSIMLoss C n=any b=rule:module-state h
 TacotronLoss C n=any b=rule:module-state h
 VitsDiscriminatorLoss C n=any b=rule:module-state h
 VitsGeneratorLoss C n=any b=rule:module-state h
TTS.tts.layers.overflow.common_layers
 Encoder C n=any b=rule:module-state h
 Outputnet C n=any b=rule:module-state h
 OverflowUtils C n=any r=any b=dict h
 ParameterModel C n=any b=rule:module-state h
TTS.tts.layers.overflow.decoder
 Decoder C n=any b=rule:module-state h
TTS.tts.layers.overflow.neural_hmm
 EmissionModel C n=any b=rule:module-state h
 NeuralHMM C n=any b=rule:module-state h
 TransitionModel C n=any b=rule:module-state h
TTS.tts.layers.tacotron.attentions
 GravesAttention C n=any b=rule:module-state h
 LocationLayer C n=any b=rule:module-state h
 MonotonicDynamicConvolutionAttention C n=any b=rule:module-state h
 OriginalAttention C n=any b=rule:module-state h
TTS.tts.layers.tacotron.capacitron_layers
 CapacitronVAE C n=any b=rule:module-state h
 PostEncoderMLP C n=any b=rule:module-state h
 ReferenceEncoder C n=any b=rule:module-state h
 TextSummary C n=any b=rule:module-state h
TTS.tts.layers.tacotron.common_layers
 Linear C n=any b=rule:module-state h
 LinearBN C n=any b=rule:module-state h
 Prenet C n=any b=rule:module-state h
TTS.tts.layers.tacotron.gst_layers
 GST C n=any b=rule:module-state h
 MultiHeadAttention C n=any b=rule:module-state h
 ReferenceEncoder C n=any b=rule:module-state h
 StyleTokenLayer C n=any b=rule:module-state h
TTS.tts.layers.tacotron.tacotron
 BatchNormConv1d C n=any b=rule:module-state h
 CBHG C n=any b=rule:module-state h
 Decoder C n=any b=rule:module-state h
 Encoder C n=any b=rule:module-state h
 EncoderCBHG C n=any b=rule:module-state h
 Highway C n=any b=rule:module-state h
 PostCBHG C n=any b=rule:module-state h
 StopNet C n=any b=rule:module-state h
TTS.tts.layers.tacotron.tacotron2
 ConvBNBlock C n=any b=rule:module-state h
 Decoder C n=any b=rule:module-state h
 Encoder C n=any b=rule:module-state h
 Postnet C n=any b=rule:module-state h
TTS.tts.layers.tortoise.arch_utils
 AttentionBlock C n=any b=rule:module-state h
 CheckpointedLayer C n=any b=rule:module-state h
 CheckpointedXTransformerEncoder C n=any b=rule:module-state h
 Downsample C n=any b=rule:module-state h
 GroupNorm32 C n=any b=rule:module-state h
 QKVAttentionLegacy C n=any b=rule:module-state h
 TorchMelSpectrogram C n=any b=rule:module-state h
 Upsample C n=any b=rule:module-state h
TTS.tts.layers.tortoise.autoregressive
 ConditioningEncoder C n=any b=rule:module-state h
 LearnedPositionEmbeddings C n=any b=rule:module-state h
 MelEncoder C n=any b=rule:module-state h
 ResBlock C n=any b=rule:module-state h
 UnifiedVoice C n=any b=rule:module-state h
TTS.tts.layers.tortoise.classifier
 AudioMiniEncoder C n=any b=rule:module-state h
 AudioMiniEncoderWithClassifierHead C n=any b=rule:module-state h
 ResBlock C n=any b=rule:module-state h
TTS.tts.layers.tortoise.clvp
 CLVP C n=any b=rule:module-state h
TTS.tts.layers.tortoise.diffusion
 GaussianDiffusion C n=any b=dict h
 LossType C r=rule:enum-value h
 ModelMeanType C r=rule:enum-value h
 ModelVarType C r=rule:enum-value h
 SpacedDiffusion C n=any b=dict h
 _WrappedAutoregressiveModel C n=any r=any b=dict h
 _WrappedModel C n=any r=any b=dict h
TTS.tts.layers.tortoise.diffusion_decoder
 DiffusionLayer C n=any b=rule:module-state h
 DiffusionTts C n=any b=rule:module-state h
 ResBlock C n=any b=rule:module-state h
 TimestepBlock C n=any b=rule:module-state h
 TimestepEmbedSequential C n=any b=rule:module-state h
TTS.tts.layers.tortoise.dpm_solver
 DPM_Solver C n=any r=plain b=dict h
 NoiseScheduleVP C n=any b=dict h
TTS.tts.layers.tortoise.random_latent_generator
 EqualLinear C n=any b=rule:module-state h
 RandomLatentConverter C n=any b=rule:module-state h
TTS.tts.layers.tortoise.tokenizer
 VoiceBpeTokenizer C n=any b=dict h
TTS.tts.layers.tortoise.transformer
 Attention C n=any b=rule:module-state h
 DivideMax C n=any b=rule:module-state h
 FeedForward C n=any b=rule:module-state h
 GEGLU C n=any b=rule:module-state h
 LayerScale C n=any b=rule:module-state h
 PreNorm C n=any b=rule:module-state h
 SequentialSequence C n=any b=rule:module-state h
 Transformer C n=any b=rule:module-state h
TTS.tts.layers.tortoise.vocoder
 KernelPredictor C n=any b=rule:module-state h
 LVCBlock C n=any b=rule:module-state h
 UnivNetGenerator C n=any b=rule:module-state h
TTS.tts.layers.tortoise.wav2vec_alignment
 Wav2VecAlignment C n=any b=dict h
TTS.tts.layers.tortoise.xtransformers
 AbsolutePositionalEmbedding C n=any b=rule:module-state h
 AlibiPositionalBias C n=any b=rule:module-state h
 Attention C n=any b=rule:module-state h
 AttentionLayers C n=any b=rule:module-state h
 ContinuousTransformerWrapper C n=any b=rule:module-state h
 CrossAttender C n=any b=rule:module-state h
 Decoder C n=any b=rule:module-state h
 Encoder C n=any b=rule:module-state h
 FeedForward C n=any b=rule:module-state h
 FixedPositionalEmbedding C n=any b=rule:module-state h
 GLU C n=any b=rule:module-state h
 GRUGating C n=any b=rule:module-state h
 LearnedAlibiPositionalBias C n=any b=rule:module-state h
 RMSNorm C n=any b=rule:module-state h
 RMSScaleShiftNorm C n=any b=rule:module-state h
 RelativePositionBias C n=any b=rule:module-state h
 ReluSquared C n=any b=rule:module-state h
 Residual C n=any b=rule:module-state h
 Rezero C n=any b=rule:module-state h
 RotaryEmbedding C n=any b=rule:module-state h
 Scale C n=any b=rule:module-state h
 ScaleNorm C n=any b=rule:module-state h
 ShiftTokens C n=any b=rule:module-state h
 TransformerWrapper C n=any b=rule:module-state h
 ViTransformerWrapper C n=any b=rule:module-state h
 always C n=any r=any b=dict h
 equals C n=any r=any b=dict h
 not_equals C n=any r=any b=dict h
TTS.tts.layers.vits.discriminator
 DiscriminatorS C n=any b=rule:module-state h
 VitsDiscriminator C n=any b=rule:module-state h
TTS.tts.layers.vits.networks
 PosteriorEncoder C n=any b=rule:module-state h
 ResidualCouplingBlock C n=any b=rule:module-state h
 ResidualCouplingBlocks C n=any b=rule:module-state h
 TextEncoder C n=any b=rule:module-state h
TTS.tts.layers.vits.stochastic_duration_predictor
 ConvFlow C n=any b=rule:module-state h
 DilatedDepthSeparableConv C n=any b=rule:module-state h
 ElementwiseAffine C n=any b=rule:module-state h
 StochasticDurationPredictor C n=any b=rule:module-state h
TTS.tts.layers.xtts.dvae
 DiscreteVAE C n=any b=rule:module-state h
 DiscretizationLoss C n=any b=rule:module-state h
 Quantize C n=any b=rule:module-state h
 ResBlock C n=any b=rule:module-state h
 UpsampledConv C n=any b=rule:module-state h
TTS.tts.layers.xtts.gpt
 GPT C n=any b=rule:module-state h
TTS.tts.layers.xtts.hifigan_decoder
 HifiDecoder C n=any b=rule:module-state h
TTS.tts.layers.xtts.perceiver_encoder
 Attend C n=any b=rule:module-state h
 Attention C n=any b=rule:module-state h
 CausalConv1d C n=any b=rule:module-state h
 PerceiverResampler C n=any b=rule:module-state h
 RMSNorm C n=any b=rule:module-state h
TTS.tts.layers.xtts.tokenizer
 VoiceBpeTokenizer C n=any b=dict h
TTS.tts.layers.xtts.trainer.dataset
 XTTSDataset C n=any b=dict h
TTS.tts.layers.xtts.xtts_manager
 SpeakerManager C n=any b=dict h
TTS.tts.layers.xtts.zh_num2words
 Cardinal C n=any r=any b=dict h
 ChineseChar C n=any r=any b=dict h
 ChineseMath C n=any r=any b=dict h
 ChineseNumberDigit C n=any r=any b=dict h
 ChineseNumberUnit C n=any r=any b=dict h
 Date C n=any r=any b=dict h
 Digit C n=any r=any b=dict h
 Fraction C n=any r=any b=dict h
 MathSymbol C n=any r=any b=dict h
 Money C n=any r=any b=dict h
 NumberSystem C n=any r=any b=dict h
 Percentage C n=any r=any b=dict h
 TelePhone C n=any r=any b=dict h
 TextNorm C n=any b=dict h
TTS.tts.models.delightful_tts
 DelightfulTTSLoss C n=any b=rule:module-state h
 ForwardTTSE2eDataset C n=any b=dict h
 ForwardTTSE2eF0Dataset C n=any b=dict h
TTS.tts.models.vits
 FairseqVocab C n=any r=plain b=dict h
 VitsCharacters C n=any b=dict h
 VitsDataset C n=any b=dict h
TTS.tts.utils.helpers
 StandardScaler C n=any r=any b=dict h
TTS.tts.utils.languages
 LanguageManager C n=any b=dict h
TTS.tts.utils.managers
 BaseIDManager C n=any b=dict h
 EmbeddingManager C n=any b=dict h
TTS.tts.utils.speakers
 SpeakerManager C n=any b=dict h
TTS.tts.utils.ssim
 SSIMLoss C n=any b=rule:module-state h
TTS.tts.utils.text
 TTSTokenizer C n=any b=dict h
TTS.tts.utils.text.characters
 BaseCharacters C n=any r=plain b=dict h
 BaseVocabulary C n=any r=plain b=dict h
 Graphemes C n=any r=plain b=dict h
 IPAPhonemes C n=any b=dict h
TTS.tts.utils.text.cleaners
 TextCleaner C n=any b=dict h
TTS.tts.utils.text.phonemizers
 BEL_Phonemizer C n=any b=dict h
 BasePhonemizer C n=any b=dict h
 ESpeak C n=any b=dict h
TTS.tts.utils.text.phonemizers.bangla_phonemizer
 BN_Phonemizer C n=any b=dict h
TTS.tts.utils.text.phonemizers.base
 BasePhonemizer C n=any b=dict h
TTS.tts.utils.text.phonemizers.belarusian_phonemizer
 BEL_Phonemizer C n=any b=dict h
TTS.tts.utils.text.phonemizers.espeak_wrapper
 ESpeak C n=any b=dict h
TTS.tts.utils.text.phonemizers.gruut_wrapper
 Gruut C n=any b=dict h
TTS.tts.utils.text.phonemizers.ja_jp_phonemizer
 JA_JP_Phonemizer C n=any b=dict h
TTS.tts.utils.text.phonemizers.ko_kr_phonemizer
 KO_KR_Phonemizer C n=any b=dict h
TTS.tts.utils.text.phonemizers.multi_phonemizer
 MultiPhonemizer C n=any b=dict h
TTS.tts.utils.text.phonemizers.zh_cn_phonemizer
 ZH_CN_Phonemizer C n=any b=dict h
TTS.tts.utils.text.punctuation
 PuncPosition C r=rule:enum-value h
 Punctuation C n=any b=dict h
 _PUNC_IDX C n=any r=any b=dict
TTS.tts.utils.text.tokenizer
 TTSTokenizer C n=any b=dict h
TTS.utils.audio
 AudioProcessor C n=any b=dict h
TTS.utils.audio.processor
 AudioProcessor C n=any b=dict h
TTS.utils.audio.torch_transforms
 TorchSTFT C n=any b=rule:module-state h
TTS.utils.capacitron_optimizer
 CapacitronOptimizer C n=any b=dict h
TTS.utils.import_utils
 PhonemizeDeps C n=any b=dict
TTS.utils.manage
 ModelItem C n=any r=data b=dict i
 ModelManager C n=any b=dict h
TTS.utils.samplers
 BucketBatchSampler C n=any b=dict h
 PerfectBatchSampler C n=any b=dict h
 SortedSampler C n=any b=dict h
 SubsetSampler C n=any r=any b=dict h
TTS.utils.synthesizer
 Synthesizer C n=any b=rule:module-state h
TTS.utils.voices
 CloningMixin C n=any r=any b=dict h
 VoiceMetadata C n=any b=dict
TTS.vc.layers.freevc.modules
 ConvReluNorm C n=any b=rule:module-state h
 Flip C n=any b=rule:module-state h
 Log C n=any b=rule:module-state h
 ResBlock1 C n=any b=rule:module-state h
 ResBlock2 C n=any b=rule:module-state h
 ResidualCouplingLayer C n=any b=rule:module-state h
 WN C n=any b=rule:module-state h
TTS.vc.layers.freevc.speaker_encoder.speaker_encoder
 SpeakerEncoder C n=any b=rule:module-state h
TTS.vc.layers.freevc.wavlm
 WavLM C n=any b=rule:module-state h
 WavLMConfig C n=any b=dict h
TTS.vc.layers.freevc.wavlm.modules
 Fp32GroupNorm C n=any b=rule:module-state h
 Fp32LayerNorm C n=any b=rule:module-state h
 GLU_Linear C n=any b=rule:module-state h
 MultiheadAttention C n=any b=rule:module-state h
 SamePad C n=any b=rule:module-state h
 Swish C n=any b=rule:module-state h
 TransposeLast C n=any b=rule:module-state h
TTS.vc.layers.freevc.wavlm.wavlm
 ConvFeatureExtractionModel C n=any b=rule:module-state h
 TransformerEncoder C n=any b=rule:module-state h
 TransformerSentenceEncoderLayer C n=any b=rule:module-state h
 WavLM C n=any b=rule:module-state h
 WavLMConfig C n=any b=dict h
TTS.vc.models.freevc
 Encoder C n=any b=rule:module-state h
 Generator C n=any b=rule:module-state h
 MultiPeriodDiscriminator C n=any b=rule:module-state h
 ResidualCouplingBlock C n=any b=rule:module-state h
 SpeakerEncoder C n=any b=rule:module-state h
TTS.vc.models.openvoice
 ReferenceEncoder C n=any b=rule:module-state h
TTS.vocoder.datasets
 AudioProcessor C n=any b=dict h
 Dataset C n=any r=any b=dict h
 GANDataset C n=any b=dict h
 WaveGradDataset C n=any b=dict h
 WaveRNNDataset C n=any r=data b=dict h
TTS.vocoder.datasets.gan_dataset
 GANDataset C n=any b=dict h
TTS.vocoder.datasets.wavegrad_dataset
 WaveGradDataset C n=any b=dict h
TTS.vocoder.datasets.wavernn_dataset
 WaveRNNDataset C n=any r=data b=dict h
TTS.vocoder.layers.losses
 DiscriminatorLoss C n=any b=rule:module-state h
 GeneratorLoss C n=any b=rule:module-state h
 HingeDLoss C n=any b=rule:module-state h
 HingeGLoss C n=any b=rule:module-state h
 L1SpecLoss C n=any b=rule:module-state h
 MSEDLoss C n=any b=rule:module-state h
 MSEGLoss C n=any b=rule:module-state h
 MelganFeatureLoss C n=any b=rule:module-state h
 MultiScaleSTFTLoss C n=any b=rule:module-state h
 MultiScaleSubbandSTFTLoss C n=any b=rule:module-state h
 STFTLoss C n=any b=rule:module-state h
 WaveRNNLoss C n=any b=rule:module-state h
TTS.vocoder.layers.lvc_block
 KernelPredictor C n=any b=rule:module-state h
 LVCBlock C n=any b=rule:module-state h
TTS.vocoder.layers.melgan
 ResidualStack C n=any b=rule:module-state h
TTS.vocoder.layers.parallel_wavegan
 ResidualBlock C n=any b=rule:module-state h
TTS.vocoder.layers.pqmf
 PQMF C n=any b=rule:module-state h
TTS.vocoder.layers.upsample
 ConvUpsample C n=any b=rule:module-state h
 Stretch2d C n=any b=rule:module-state h
 UpsampleNetwork C n=any b=rule:module-state h
TTS.vocoder.layers.wavegrad
 Conv1d C n=any b=rule:module-state h
 DBlock C n=any b=rule:module-state h
 FiLM C n=any b=rule:module-state h
 PositionalEncoding C n=any b=rule:module-state h
 UBlock C n=any b=rule:module-state h
TTS.vocoder.models.fullband_melgan_generator
 FullbandMelganGenerator C n=any b=rule:module-state h
TTS.vocoder.models.hifigan_discriminator
 DiscriminatorP C n=any b=rule:module-state h
 DiscriminatorS C n=any b=rule:module-state h
 HifiganDiscriminator C n=any b=rule:module-state h
 MultiPeriodDiscriminator C n=any b=rule:module-state h
 MultiScaleDiscriminator C n=any b=rule:module-state h
TTS.vocoder.models.hifigan_generator
 HifiganGenerator C n=any b=rule:module-state h
 ResBlock1 C n=any b=rule:module-state h
 ResBlock2 C n=any b=rule:module-state h
TTS.vocoder.models.melgan_discriminator
 MelganDiscriminator C n=any b=rule:module-state h
TTS.vocoder.models.melgan_generator
 MelganGenerator C n=any b=rule:module-state h
TTS.vocoder.models.melgan_multiscale_discriminator
 MelganMultiscaleDiscriminator C n=any b=rule:module-state h
TTS.vocoder.models.multiband_melgan_generator
 MultibandMelganGenerator C n=any b=rule:module-state h
TTS.vocoder.models.parallel_wavegan_discriminator
 ParallelWaveganDiscriminator C n=any b=rule:module-state h
 ResidualParallelWaveganDiscriminator C n=any b=rule:module-state h
TTS.vocoder.models.parallel_wavegan_generator
 ParallelWaveganGenerator C n=any b=rule:module-state h
TTS.vocoder.models.random_window_discriminator
 ConditionalDiscriminator C n=any b=rule:module-state h
 DBlock C n=any b=rule:module-state h
 GBlock C n=any b=rule:module-state h
 RandomWindowDiscriminator C n=any b=rule:module-state h
 UnconditionalDiscriminator C n=any b=rule:module-state h
TTS.vocoder.models.univnet_discriminator
 MultiResSpecDiscriminator C n=any b=rule:module-state h
 SpecDiscriminator C n=any b=rule:module-state h
 UnivnetDiscriminator C n=any b=rule:module-state h
TTS.vocoder.models.univnet_generator
 UnivnetGenerator C n=any b=rule:module-state h
TTS.vocoder.models.wavernn
 MelResNet C n=any b=rule:module-state h
 ResBlock C n=any b=rule:module-state h
 Upsample C n=any b=rule:module-state h
 UpsampleNetwork C n=any b=rule:module-state h
`,
};
