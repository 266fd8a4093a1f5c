/**
 * What `policy learn` proved of speechbrain 1.1.2. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const speechbrain: Knowledge = {
  package: 'speechbrain',
  versions: ['speechbrain 1.1.2'],
  derived: `
speechbrain
 Brain C n=any b=dict h
 RunOptions C n=any b=dict
 Stage C r=rule:enum-value h
speechbrain.alignment.aligner
 HMMAligner C n=any b=rule:module-state h
speechbrain.augment.augmenter
 Augmenter C n=any b=rule:module-state h
speechbrain.augment.codec
 CodecAugment C n=any b=rule:module-state h
speechbrain.augment.freq_domain
 RandomShift C n=any b=rule:module-state h
 SpectrogramDrop C n=any b=rule:module-state h
 Warping C n=any b=rule:module-state h
speechbrain.augment.time_domain
 AddNoise C n=any b=rule:module-state h
 AddReverb C n=any b=rule:module-state h
 ChannelDrop C n=any b=rule:module-state h
 ChannelSwap C n=any b=rule:module-state h
 CutCat C n=any b=rule:module-state h
 DoClip C n=any b=rule:module-state h
 DropBitResolution C n=any b=rule:module-state h
 DropChunk C n=any b=rule:module-state h
 DropFreq C n=any b=rule:module-state h
 FastDropChunk C n=any b=rule:module-state h
 RandAmp C n=any b=rule:module-state h
 Resample C n=any b=rule:module-state h
 SignFlip C n=any b=rule:module-state h
 SpeedPerturb C n=any b=rule:module-state h
speechbrain.core
 Brain C n=any b=dict h
 Stage C r=rule:enum-value h
speechbrain.dataio.audio_io
 AudioInfo C n=any b=dict
speechbrain.dataio.batch
 BatchsizeGuesser C n=any r=any b=dict h
 PaddedBatch C n=any b=dict h
speechbrain.dataio.dataio
 IterativeCSVWriter C n=any b=dict h
speechbrain.dataio.dataloader
 LoopedLoader C n=any r=any b=dict h
 SaveableDataLoader C n=any b=dict h
speechbrain.dataio.dataset
 DynamicItemDataset C n=any b=dict h
 FilteredSortedDynamicItemDataset C n=any b=dict h
speechbrain.dataio.encoder
 CTCTextEncoder C n=any b=dict h
 CategoricalEncoder C n=any r=plain b=dict h
 TextEncoder C n=any b=dict h
speechbrain.dataio.iterators
 LengthItem C n=any b=dict
 RatioIndex C n=any b=dict
speechbrain.dataio.legacy
 ExtendedCSVDataset C n=any b=dict h
speechbrain.dataio.preprocess
 AudioNormalizer C n=any r=plain b=dict h
speechbrain.dataio.sampler
 BalancingDataSampler C n=any b=dict h
 ConcatDatasetBatchSampler C n=any b=dict h
 DistributedSamplerWrapper C n=any b=dict h
 DynamicBatchSampler C n=any b=dict h
 ReproducibleRandomSampler C n=any b=dict h
 ReproducibleWeightedRandomSampler C n=any b=dict h
speechbrain.decoders
 AlivedHypotheses C n=any b=rule:module-state h
 BaseRescorerInterface C n=any r=any b=dict h
 BaseScorerInterface C n=any r=any b=dict h
 CTCBaseSearcher C n=any b=rule:module-state h
 CTCBeam C n=any b=dict
 CTCBeamSearcher C n=any b=rule:module-state h
 CTCHypothesis C n=any b=dict
 CTCPrefixBeamSearcher C n=any b=rule:module-state h
 CTCPrefixScore C n=any b=dict h
 CTCScorer C n=any b=dict h
 Categorical C n=any b=dict h
 CoverageScorer C n=any r=any b=dict h
 HuggingFaceLMRescorer C n=any b=dict h
 KenLMScorer C n=any b=dict h
 LMCTCBeam C n=any b=dict
 LengthScorer C n=any r=any b=dict h
 RNNLMRescorer C n=any b=dict h
 RNNLMScorer C n=any b=dict h
 RescorerBuilder C n=any b=dict h
 S2SBaseSearcher C n=any b=rule:module-state h
 S2SBeamSearcher C n=any b=rule:module-state h
 S2SGreedySearcher C n=any b=rule:module-state h
 S2SHFTextBasedBeamSearcher C n=any b=rule:module-state h
 S2SHuggingFaceLLMGreedySearcher C n=any b=rule:module-state h
 S2SRNNBeamSearcher C n=any b=rule:module-state h
 S2SRNNGreedySearcher C n=any b=rule:module-state h
 S2STransformerBeamSearcher C n=any b=rule:module-state h
 S2STransformerGreedySearcher C n=any b=rule:module-state h
 S2SWhisperBeamSearcher C n=any b=rule:module-state h
 S2SWhisperGreedySearcher C n=any b=rule:module-state h
 ScorerBuilder C n=any b=dict h
 TransducerBeamSearcher C n=any b=rule:module-state h
 TransducerGreedySearcherStreamingContext C n=any b=rule:module-state
 TransformerLMRescorer C n=any b=dict h
 TransformerLMScorer C n=any b=dict h
speechbrain.decoders.ctc
 CTCBaseSearcher C n=any b=rule:module-state h
 CTCBeam C n=any b=dict
 CTCBeamSearcher C n=any b=rule:module-state h
 CTCHypothesis C n=any b=dict
 CTCPrefixBeamSearcher C n=any b=rule:module-state h
 CTCPrefixScore C n=any b=dict h
 LMCTCBeam C n=any b=dict
speechbrain.decoders.scorer
 BaseRescorerInterface C n=any r=any b=dict h
 BaseScorerInterface C n=any r=any b=dict h
 CTCScorer C n=any b=dict h
 CoverageScorer C n=any r=any b=dict h
 HuggingFaceLMRescorer C n=any b=dict h
 KenLMScorer C n=any b=dict h
 LengthScorer C n=any r=any b=dict h
 RNNLMRescorer C n=any b=dict h
 RNNLMScorer C n=any b=dict h
 RescorerBuilder C n=any b=dict h
 ScorerBuilder C n=any b=dict h
 TransformerLMRescorer C n=any b=dict h
 TransformerLMScorer C n=any b=dict h
speechbrain.decoders.seq2seq
 AlivedHypotheses C n=any b=rule:module-state h
 S2SBaseSearcher C n=any b=rule:module-state h
 S2SBeamSearcher C n=any b=rule:module-state h
 S2SGreedySearcher C n=any b=rule:module-state h
 S2SHFTextBasedBeamSearcher C n=any b=rule:module-state h
 S2SHuggingFaceLLMGreedySearcher C n=any b=rule:module-state h
 S2SRNNBeamSearcher C n=any b=rule:module-state h
 S2SRNNGreedySearcher C n=any b=rule:module-state h
 S2STransformerBeamSearcher C n=any b=rule:module-state h
 S2STransformerGreedySearcher C n=any b=rule:module-state h
 S2SWhisperBeamSearcher C n=any b=rule:module-state h
 S2SWhisperGreedySearcher C n=any b=rule:module-state h
speechbrain.decoders.transducer
 TransducerBeamSearcher C n=any b=rule:module-state h
 TransducerGreedySearcherStreamingContext C n=any b=rule:module-state
speechbrain.inference
 AMPConfig C n=any b=dict
 ASRStreamingContext C n=any b=dict
 ASRWhisperSegment C n=any b=dict
 AudioClassifier C n=any b=rule:module-state h
 AudioNormalizer C n=any r=plain b=dict h
 DP C n=any b=rule:module-state h
 DataPipeline C n=any b=dict h
 DiffWaveVocoder C n=any b=rule:module-state h
 DynChunkTrainConfig C n=any b=dict
 EncodeDecodePipelineMixin C n=any r=any b=dict h
 EncoderASR C n=any b=rule:module-state h
 EncoderClassifier C n=any b=rule:module-state h
 EncoderDecoderASR C n=any b=rule:module-state h
 EncoderDecoderS2UT C n=any b=rule:module-state h
 EndToEndSLU C n=any b=rule:module-state h
 FastSpeech2 C n=any b=rule:module-state h
 FastSpeech2InternalAlignment C n=any b=rule:module-state h
 FetchConfig C n=any b=dict
 GPTResponseGenerator C n=any b=rule:module-state h
 GraphemeToPhoneme C n=any b=rule:module-state h
 HIFIGAN C n=any b=rule:module-state h
 Llama2ResponseGenerator C n=any b=rule:module-state h
 LocalStrategy C r=rule:enum-value h
 MSTacotron2 C n=any b=rule:module-state h
 MelSpectrogramEncoder C n=any b=rule:module-state h
 PaddedBatch C n=any b=dict h
 Pretrained C n=any b=rule:module-state h
 ResponseGenerator C n=any b=rule:module-state h
 RunOptions C n=any b=dict
 SGMSEEnhancement C n=any b=rule:module-state h
 SepformerSeparation C n=any b=rule:module-state h
 SpeakerRecognition C n=any b=rule:module-state h
 SpectralMaskEnhancement C n=any b=rule:module-state h
 SpeechLLMASR C n=any b=rule:module-state h
 Speech_Emotion_Diarization C n=any b=rule:module-state h
 StreamingASR C n=any b=rule:module-state h
 SyncBatchNorm C n=any b=rule:module-state h
 Tacotron2 C n=any b=rule:module-state h
 TorchAutocast C n=any b=dict h
 UnitHIFIGAN C n=any b=rule:module-state h
 VAD C n=any b=rule:module-state h
 WaveformEncoder C n=any b=rule:module-state h
 WaveformEnhancement C n=any b=rule:module-state h
 WhisperASR C n=any b=rule:module-state h
speechbrain.inference.ASR
 ASRStreamingContext C n=any b=dict
 ASRWhisperSegment C n=any b=dict
 EncoderASR C n=any b=rule:module-state h
 EncoderDecoderASR C n=any b=rule:module-state h
 SpeechLLMASR C n=any b=rule:module-state h
 StreamingASR C n=any b=rule:module-state h
 WhisperASR C n=any b=rule:module-state h
speechbrain.inference.SLU
 EndToEndSLU C n=any b=rule:module-state h
speechbrain.inference.ST
 EncoderDecoderS2UT C n=any b=rule:module-state h
speechbrain.inference.TTS
 FastSpeech2 C n=any b=rule:module-state h
 FastSpeech2InternalAlignment C n=any b=rule:module-state h
 MSTacotron2 C n=any b=rule:module-state h
 Tacotron2 C n=any b=rule:module-state h
speechbrain.inference.VAD
 VAD C n=any b=rule:module-state h
speechbrain.inference.classifiers
 AudioClassifier C n=any b=rule:module-state h
 EncoderClassifier C n=any b=rule:module-state h
speechbrain.inference.diarization
 Speech_Emotion_Diarization C n=any b=rule:module-state h
speechbrain.inference.encoders
 MelSpectrogramEncoder C n=any b=rule:module-state h
 WaveformEncoder C n=any b=rule:module-state h
speechbrain.inference.enhancement
 SGMSEEnhancement C n=any b=rule:module-state h
 SpectralMaskEnhancement C n=any b=rule:module-state h
 WaveformEnhancement C n=any b=rule:module-state h
speechbrain.inference.interfaces
 EncodeDecodePipelineMixin C n=any r=any b=dict h
 Pretrained C n=any b=rule:module-state h
speechbrain.inference.interpretability
 PIQAudioInterpreter C n=any b=rule:module-state h
speechbrain.inference.metrics
 SNREstimator C n=any b=rule:module-state h
speechbrain.inference.separation
 SepformerSeparation C n=any b=rule:module-state h
speechbrain.inference.speaker
 SpeakerRecognition C n=any b=rule:module-state h
speechbrain.inference.text
 GPTResponseGenerator C n=any b=rule:module-state h
 GraphemeToPhoneme C n=any b=rule:module-state h
 Llama2ResponseGenerator C n=any b=rule:module-state h
 ResponseGenerator C n=any b=rule:module-state h
speechbrain.inference.vocoders
 DiffWaveVocoder C n=any b=rule:module-state h
 HIFIGAN C n=any b=rule:module-state h
 UnitHIFIGAN C n=any b=rule:module-state h
speechbrain.integrations.alignment.ctc_seg
 CTCSegmentation C n=any b=dict h
speechbrain.integrations.alignment.diarization
 Spec_Clust_unorm C n=any r=any b=dict h
 Spec_Cluster C n=any r=data b=dict h ?data:_sklearn_version
speechbrain.integrations.audio_tokenizers.discrete_ssl
 DiscreteSSL C n=any b=rule:module-state h
speechbrain.integrations.audio_tokenizers.kmeans
 MiniBatchKMeansSklearn C n=any b=rule:module-state h
speechbrain.integrations.audio_tokenizers.speechtokenizer_interface
 SpeechTokenizer C n=any b=rule:module-state h
speechbrain.integrations.audio_tokenizers.wavtokenizer_interface
 WavTokenizer C n=any b=rule:module-state h
speechbrain.integrations.decoders.kenlm_scorer
 KenlmScorer C n=any b=dict h
 KenlmState C n=any r=any b=dict h
speechbrain.integrations.hdf5
 CachedDynamicItem C n=any b=dict h
 DynamicItem C n=any r=any b=dict h
speechbrain.integrations.huggingface
 Encodec C n=any b=rule:module-state h
 GPT C n=any b=rule:module-state h
 HFTransformersInterface C n=any b=rule:module-state h
 HuBERT C n=any b=rule:module-state h
 TextEncoder C n=any b=rule:module-state h
 Wav2Vec2 C n=any b=rule:module-state h
 Wav2Vec2Pretrain C n=any b=rule:module-state h
 WavLM C n=any b=rule:module-state h
 WeightedSSLModel C n=any b=rule:module-state h
 Whisper C n=any b=rule:module-state h
speechbrain.integrations.huggingface.encodec
 Encodec C n=any b=rule:module-state h
speechbrain.integrations.huggingface.gpt
 GPT C n=any b=rule:module-state h
speechbrain.integrations.huggingface.hubert
 HuBERT C n=any b=rule:module-state h
speechbrain.integrations.huggingface.huggingface
 HFTransformersInterface C n=any b=rule:module-state h
speechbrain.integrations.huggingface.labse
 LaBSE C n=any b=rule:module-state h
speechbrain.integrations.huggingface.mbart
 mBART C n=any b=rule:module-state h
speechbrain.integrations.huggingface.mert
 MERT C n=any b=rule:module-state h
speechbrain.integrations.huggingface.mimi
 Mimi C n=any b=rule:module-state h
speechbrain.integrations.huggingface.nllb
 NLLB C n=any b=rule:module-state h
speechbrain.integrations.huggingface.textencoder
 TextEncoder C n=any b=rule:module-state h
speechbrain.integrations.huggingface.vocos
 Vocos C n=any b=rule:module-state h
speechbrain.integrations.huggingface.w2v_bert
 W2VBert C n=any b=rule:module-state h
speechbrain.integrations.huggingface.wav2vec2
 Wav2Vec2 C n=any b=rule:module-state h
 Wav2Vec2Pretrain C n=any b=rule:module-state h
speechbrain.integrations.huggingface.wavlm
 WavLM C n=any b=rule:module-state h
speechbrain.integrations.huggingface.weighted_ssl
 WeightedSSLModel C n=any b=rule:module-state h
speechbrain.integrations.huggingface.whisper
 Whisper C n=any b=rule:module-state h
speechbrain.integrations.huggingface.wordemb.transformer
 MissingTransformersError C n=any r=data b=dict h ?data:args
 TransformerWordEmbeddings C n=any b=rule:module-state h
speechbrain.integrations.k2_fsa.align
 Aligner C n=any r=any b=dict h
 CTCAligner C n=any b=dict h
speechbrain.integrations.k2_fsa.graph_compiler
 CtcGraphCompiler C n=any b=dict h
 GraphCompiler C n=any r=any b=dict h
speechbrain.integrations.k2_fsa.lexicon
 Lexicon C n=any b=dict h
speechbrain.integrations.models.sgmse_plus
 ScoreModel C n=any b=rule:module-state h
speechbrain.integrations.nlp
 Embeddings C n=any b=rule:module-state h
 FlairEmbeddings C n=any r=any b=dict h
 FlairSequenceTagger C n=any r=any b=dict h
 Sentence C n=any b=dict h
 SequenceTagger C n=any b=rule:module-state h
 SpacyPipeline C n=any r=any b=dict h
speechbrain.integrations.nlp.bgeM3_embeddings
 BGEM3SentenceEmbeddings C n=any b=rule:module-state h
speechbrain.integrations.nlp.bleu
 BLEUStats C n=any b=dict h
speechbrain.integrations.nlp.flair_embeddings
 FlairEmbeddings C n=any r=any b=dict h
speechbrain.integrations.nlp.flair_tagger
 FlairSequenceTagger C n=any r=any b=dict h
speechbrain.integrations.nlp.spacy_pipeline
 SpacyPipeline C n=any r=any b=dict h
speechbrain.integrations.numba.transducer_loss
 TransducerLoss C n=any b=rule:module-state h
speechbrain.lm.ngram
 BackoffNgramLM C n=any r=data b=dict h
speechbrain.lobes.beamform_multimic
 DelaySum_Beamformer C n=any b=rule:module-state h
speechbrain.lobes.downsampling
 ConcatDownsampler C n=any b=rule:module-state h
 Conv1DDownsampler C n=any b=rule:module-state h
 Downsampler C n=any b=rule:module-state h
 PoolingDownsampler C n=any b=rule:module-state h
 SignalDownsampler C n=any b=rule:module-state h
speechbrain.lobes.features
 Fbank C n=any b=rule:module-state h
 Leaf C n=any b=rule:module-state h
 MFCC C n=any b=rule:module-state h
 StreamingFeatureWrapper C n=any b=rule:module-state h
 StreamingFeatureWrapperContext C n=any b=dict
 VocalFeatures C n=any b=rule:module-state h
speechbrain.lobes.models.CRDNN
 CNN_Block C n=any b=rule:module-state h
 CRDNN C n=any b=rule:module-state h
 DNN_Block C n=any b=rule:module-state h
speechbrain.lobes.models.Cnn14
 CNN14PSI C n=any b=rule:module-state h
 CNN14PSI_stft C n=any b=rule:module-state h
 Cnn14 C n=any b=rule:module-state h
 ConvBlock C n=any b=rule:module-state h
speechbrain.lobes.models.ContextNet
 ContextNet C n=any b=rule:module-state h
 ContextNetBlock C n=any b=rule:module-state h
 SEmodule C n=any b=rule:module-state h
speechbrain.lobes.models.DiffWave
 DiffWave C n=any b=rule:module-state h
 DiffWaveDiffusion C n=any b=rule:module-state h
 DiffusionEmbedding C n=any b=rule:module-state h
 ResidualBlock C n=any b=rule:module-state h
 SpectrogramUpsampler C n=any b=rule:module-state h
speechbrain.lobes.models.ECAPA_TDNN
 AttentiveStatisticsPooling C n=any b=rule:module-state h
 BatchNorm1d C n=any b=rule:module-state h
 Classifier C n=any b=rule:module-state h
 Conv1d C n=any b=rule:module-state h
 ECAPA_TDNN C n=any b=rule:module-state h
 Res2NetBlock C n=any b=rule:module-state h
 SEBlock C n=any b=rule:module-state h
 SERes2NetBlock C n=any b=rule:module-state h
 TDNNBlock C n=any b=rule:module-state h
speechbrain.lobes.models.ESPnetVGG
 ESPnetVGG C n=any b=rule:module-state h
speechbrain.lobes.models.EnhanceResnet
 ConvBlock C n=any b=rule:module-state h
 EnhanceResnet C n=any b=rule:module-state h
 SEblock C n=any b=rule:module-state h
speechbrain.lobes.models.FastSpeech2
 AlignmentNetwork C n=any b=rule:module-state h
 BinaryAlignmentLoss C n=any b=rule:module-state h
 DurationPredictor C n=any b=rule:module-state h
 EncoderPreNet C n=any b=rule:module-state h
 FastSpeech2 C n=any b=rule:module-state h
 FastSpeech2WithAlignment C n=any b=rule:module-state h
 ForwardSumLoss C n=any b=rule:module-state h
 Loss C n=any b=rule:module-state h
 LossWithAlignment C n=any b=rule:module-state h
 PostNet C n=any b=rule:module-state h
 SPNPredictor C n=any b=rule:module-state h
 SSIMLoss C n=any b=rule:module-state h
 TextMelCollate C n=any r=any b=dict h
 TextMelCollateWithAlignment C n=any r=any b=dict h
 _SSIMLoss C n=any b=rule:module-state h
speechbrain.lobes.models.GatedNN
 GatedNN C n=any b=rule:module-state h
 GatedNNBlock C n=any b=rule:module-state h
speechbrain.lobes.models.HifiGAN
 DiscriminatorLoss C n=any b=rule:module-state h
 DiscriminatorP C n=any b=rule:module-state h
 DiscriminatorS C n=any b=rule:module-state h
 GeneratorLoss C n=any b=rule:module-state h
 HifiganDiscriminator C n=any b=rule:module-state h
 HifiganGenerator C n=any b=rule:module-state h
 HingeDLoss C n=any b=rule:module-state h
 HingeGLoss C n=any b=rule:module-state h
 L1SpecLoss C n=any b=rule:module-state h
 MSEDLoss C n=any b=rule:module-state h
 MSEGLoss C n=any b=rule:module-state h
 MelganFeatureLoss C n=any b=rule:module-state h
 MultiPeriodDiscriminator C n=any b=rule:module-state h
 MultiScaleDiscriminator C n=any b=rule:module-state h
 MultiScaleSTFTLoss C n=any b=rule:module-state h
 ResBlock1 C n=any b=rule:module-state h
 ResBlock2 C n=any b=rule:module-state h
 STFTLoss C n=any b=rule:module-state h
 UnitHifiganGenerator C n=any b=rule:module-state h
 VariancePredictor C n=any b=rule:module-state h
speechbrain.lobes.models.L2I
 CNN14PSI_stft C n=any b=rule:module-state h
 CNN14PSI_stft_2d C n=any b=rule:module-state h
 NMFDecoderAudio C n=any b=rule:module-state h
 NMFEncoder C n=any b=rule:module-state h
 Psi C n=any b=rule:module-state h
 PsiOptimized C n=any b=rule:module-state h
 Theta C n=any b=rule:module-state h
speechbrain.lobes.models.MSTacotron2
 Loss C n=any b=rule:module-state h
 Tacotron2 C n=any b=rule:module-state h
 TextMelCollate C n=any r=any b=dict h
speechbrain.lobes.models.MetricGAN
 EnhancementGenerator C n=any b=rule:module-state h
 Learnable_sigmoid C n=any b=rule:module-state h
 MetricDiscriminator C n=any b=rule:module-state h
speechbrain.lobes.models.MetricGAN_U
 EnhancementGenerator C n=any b=rule:module-state h
 MetricDiscriminator C n=any b=rule:module-state h
speechbrain.lobes.models.PIQ
 Conv2dEncoder_v2 C n=any b=rule:module-state h
 ResBlockAudio C n=any b=rule:module-state h
 VQEmbedding C n=any b=rule:module-state h
 VectorQuantizedPSIFocalNet_Audio C n=any b=rule:module-state h
 VectorQuantizedPSIViT_Audio C n=any b=rule:module-state h
 VectorQuantizedPSI_Audio C n=any b=rule:module-state h
speechbrain.lobes.models.RNNLM
 RNNLM C n=any b=rule:module-state h
speechbrain.lobes.models.ResNet
 BasicBlock C n=any b=rule:module-state h
 Classifier C n=any b=rule:module-state h
 ResNet C n=any b=rule:module-state h
 SEBasicBlock C n=any b=rule:module-state h
 SEBlock C n=any b=rule:module-state h
speechbrain.lobes.models.Tacotron2
 Attention C n=any b=rule:module-state h
 ConvNorm C n=any b=rule:module-state h
 Decoder C n=any b=rule:module-state h
 Encoder C n=any b=rule:module-state h
 LinearNorm C n=any b=rule:module-state h
 LocationLayer C n=any b=rule:module-state h
 Loss C n=any b=rule:module-state h
 Postnet C n=any b=rule:module-state h
 Prenet C n=any b=rule:module-state h
 Tacotron2 C n=any b=rule:module-state h
 TextMelCollate C n=any r=any b=dict h
speechbrain.lobes.models.VanillaNN
 VanillaNN C n=any b=rule:module-state h
speechbrain.lobes.models.Xvector
 Classifier C n=any b=rule:module-state h
 Discriminator C n=any b=rule:module-state h
 Xvector C n=any b=rule:module-state h
speechbrain.lobes.models.beats
 BEATs C n=any b=rule:module-state h
 BEATsConfig C n=any b=dict h
 GLU_Linear C n=any b=rule:module-state h
 MultiheadAttention C n=any b=rule:module-state h
 SamePad C n=any b=rule:module-state h
 Swish C n=any b=rule:module-state h
 TransformerEncoder C n=any b=rule:module-state h
 TransformerSentenceEncoderLayer C n=any b=rule:module-state h
speechbrain.lobes.models.bsq
 BinarySphericalQuantizer C n=any b=rule:module-state h
speechbrain.lobes.models.conv_tasnet
 ChannelwiseLayerNorm C n=any b=rule:module-state h
 Chomp1d C n=any b=rule:module-state h
 Decoder C n=any b=rule:module-state h
 DepthwiseSeparableConv C n=any b=rule:module-state h
 Encoder C n=any b=rule:module-state h
 GlobalLayerNorm C n=any b=rule:module-state h
 MaskNet C n=any b=rule:module-state h
 TemporalBlock C n=any b=rule:module-state h
 TemporalBlocksSequential C n=any b=rule:module-state h
speechbrain.lobes.models.convolution
 ConvBlock C n=any b=rule:module-state h
 ConvolutionFrontEnd C n=any b=rule:module-state h
 ConvolutionalSpatialGatingUnit C n=any b=rule:module-state h
speechbrain.lobes.models.discrete
 DAC C n=any b=rule:module-state h
 Decoder C n=any b=rule:module-state h
 DecoderBlock C n=any b=rule:module-state h
 Encoder C n=any b=rule:module-state h
 EncoderBlock C n=any b=rule:module-state h
 ResidualUnit C n=any b=rule:module-state h
 ResidualVectorQuantize C n=any b=rule:module-state h
 Snake1d C n=any b=rule:module-state h
 VectorQuantize C n=any b=rule:module-state h
speechbrain.lobes.models.discrete.dac
 DAC C n=any b=rule:module-state h
 Decoder C n=any b=rule:module-state h
 DecoderBlock C n=any b=rule:module-state h
 Encoder C n=any b=rule:module-state h
 EncoderBlock C n=any b=rule:module-state h
 ResidualUnit C n=any b=rule:module-state h
 ResidualVectorQuantize C n=any b=rule:module-state h
 Snake1d C n=any b=rule:module-state h
 VectorQuantize C n=any b=rule:module-state h
speechbrain.lobes.models.dual_path
 CumulativeLayerNorm C n=any b=rule:module-state h
 DPTNetBlock C n=any b=rule:module-state h
 Decoder C n=any b=rule:module-state h
 Dual_Computation_Block C n=any b=rule:module-state h
 Dual_Path_Model C n=any b=rule:module-state h
 Encoder C n=any b=rule:module-state h
 FastTransformerBlock C n=any b=rule:module-state h
 GlobalLayerNorm C n=any b=rule:module-state h
 IdentityBlock C n=any r=any b=dict h
 PyTorchPositionalEncoding C n=any b=rule:module-state h
 PytorchTransformerBlock C n=any b=rule:module-state h
 SBConformerEncoderBlock C n=any b=rule:module-state h
 SBRNNBlock C n=any b=rule:module-state h
 SBTransformerBlock C n=any b=rule:module-state h
 SepformerWrapper C n=any b=rule:module-state h
speechbrain.lobes.models.fairseq_wav2vec
 FairseqWav2Vec1 C n=any b=rule:module-state h
 FairseqWav2Vec2 C n=any b=rule:module-state h
speechbrain.lobes.models.g2p
 LazyInit C n=any b=rule:module-state h
speechbrain.lobes.models.g2p.dataio
 LazyInit C n=any b=rule:module-state h
speechbrain.lobes.models.g2p.homograph
 SubsequenceExtractor C n=any r=any b=dict h
 SubsequenceLoss C n=any b=rule:module-state h
speechbrain.lobes.models.g2p.model
 AttentionSeq2Seq C n=any b=rule:module-state h
 TransformerG2P C n=any b=rule:module-state h
 WordEmbeddingEncoder C n=any b=rule:module-state h
speechbrain.lobes.models.resepformer
 MemLSTM C n=any b=rule:module-state h
 ResourceEfficientSeparationPipeline C n=any b=rule:module-state h
 ResourceEfficientSeparator C n=any b=rule:module-state h
 SBRNNBlock C n=any b=rule:module-state h
 SBTransformerBlock_wnormandskip C n=any b=rule:module-state h
 SegLSTM C n=any b=rule:module-state h
speechbrain.lobes.models.segan_model
 Discriminator C n=any b=rule:module-state h
 Generator C n=any b=rule:module-state h
speechbrain.lobes.models.transformer.Branchformer
 BranchformerEncoder C n=any b=rule:module-state h
 BranchformerEncoderLayer C n=any b=rule:module-state h
 ConvolutionBranch C n=any b=rule:module-state h
speechbrain.lobes.models.transformer.Conformer
 ConformerDecoder C n=any b=rule:module-state h
 ConformerDecoderLayer C n=any b=rule:module-state h
 ConformerEncoder C n=any b=rule:module-state h
 ConformerEncoderLayer C n=any b=rule:module-state h
 ConformerEncoderLayerStreamingContext C n=any b=dict
 ConformerEncoderStreamingContext C n=any b=dict
 ConvolutionModule C n=any b=rule:module-state h
speechbrain.lobes.models.transformer.Transformer
 NormalizedEmbedding C n=any b=rule:module-state h
 PositionalEncoding C n=any b=rule:module-state h
 TransformerDecoder C n=any b=rule:module-state h
 TransformerDecoderLayer C n=any b=rule:module-state h
 TransformerEncoder C n=any b=rule:module-state h
 TransformerEncoderLayer C n=any b=rule:module-state h
 TransformerInterface C n=any b=rule:module-state h
speechbrain.lobes.models.transformer.TransformerASR
 EncoderWrapper C n=any b=rule:module-state h
 TransformerASR C n=any b=rule:module-state h
 TransformerASRStreamingContext C n=any b=dict
speechbrain.lobes.models.transformer.TransformerLM
 TransformerLM C n=any b=rule:module-state h
speechbrain.lobes.models.transformer.TransformerSE
 CNNTransformerSE C n=any b=rule:module-state h
speechbrain.lobes.models.transformer.TransformerST
 TransformerST C n=any b=rule:module-state h
speechbrain.lobes.models.wav2vec
 EncoderWrapper C n=any b=rule:module-state h
 W2VLatentExtractor C n=any b=rule:module-state h
 W2VTargetQuantiser C n=any b=rule:module-state h
speechbrain.nnet.CNN
 Conv1d C n=any b=rule:module-state h
 Conv2d C n=any b=rule:module-state h
 ConvTranspose1d C n=any b=rule:module-state h
 DepthwiseSeparableConv1d C n=any b=rule:module-state h
 DepthwiseSeparableConv2d C n=any b=rule:module-state h
 GaborConv1d C n=any b=rule:module-state h
 SincConv C n=any b=rule:module-state h
speechbrain.nnet.RNN
 AttentionalRNNDecoder C n=any b=rule:module-state h
 GRU C n=any b=rule:module-state h
 GRUCell C n=any b=rule:module-state h
 LSTM C n=any b=rule:module-state h
 LSTMCell C n=any b=rule:module-state h
 LiGRU C n=any b=rule:module-state h
 LiGRU_Layer C n=any b=rule:module-state h
 QuasiRNN C n=any b=rule:module-state h
 QuasiRNNLayer C n=any b=rule:module-state h
 RNN C n=any b=rule:module-state h
 RNNCell C n=any b=rule:module-state h
 SLiGRU C n=any b=rule:module-state h
 SLiGRU_Layer C n=any b=rule:module-state h
speechbrain.nnet.activations
 GumbelSoftmax C n=any b=rule:module-state h
 Softmax C n=any b=rule:module-state h
 Swish C n=any b=rule:module-state h
speechbrain.nnet.adapters
 AdaptedModel C n=any b=rule:module-state h
 HoulsbyAdapterLinear C n=any b=rule:module-state h
 LoRA C n=any b=rule:module-state h
speechbrain.nnet.attention
 ContentBasedAttention C n=any b=rule:module-state h
 KeyValueAttention C n=any b=rule:module-state h
 LocationAwareAttention C n=any b=rule:module-state h
 MemoiseAtLeastSize C n=any r=any b=dict h
 MultiheadAttention C n=any b=rule:module-state h
 PositionalwiseFeedForward C n=any b=rule:module-state h
 PrecomputedRoPESinusoids C n=any b=rule:module-state h
 RelPosEncXL C n=any b=rule:module-state h
 RelPosMHAXL C n=any b=rule:module-state h
 RoPEMHA C n=any b=rule:module-state h
speechbrain.nnet.autoencoders
 Autoencoder C n=any b=rule:module-state h
 NormalizingAutoencoder C n=any b=rule:module-state h
 VariationalAutoencoder C n=any b=rule:module-state h
speechbrain.nnet.complex_networks.c_CNN
 CConv1d C n=any b=rule:module-state h
 CConv2d C n=any b=rule:module-state h
speechbrain.nnet.complex_networks.c_RNN
 CLSTM C n=any b=rule:module-state h
 CLSTM_Layer C n=any b=rule:module-state h
 CLiGRU C n=any b=rule:module-state h
 CLiGRU_Layer C n=any b=rule:module-state h
 CRNN C n=any b=rule:module-state h
 CRNN_Layer C n=any b=rule:module-state h
speechbrain.nnet.complex_networks.c_linear
 CLinear C n=any b=rule:module-state h
speechbrain.nnet.complex_networks.c_normalization
 CBatchNorm C n=any b=rule:module-state h
 CLayerNorm C n=any b=rule:module-state h
speechbrain.nnet.containers
 ConnectBlocks C n=any b=rule:module-state h
 LengthsCapableSequential C n=any b=rule:module-state h
 ModuleList C n=any b=rule:module-state h
 Sequential C n=any b=rule:module-state h
speechbrain.nnet.diffusion
 DenoisingDiffusion C n=any b=rule:module-state h
 Diffuser C n=any b=rule:module-state h
 GaussianNoise C n=any b=rule:module-state h
 LatentDiffusion C n=any b=rule:module-state h
 LengthMaskedGaussianNoise C n=any b=rule:module-state h
speechbrain.nnet.dropout
 Dropout2d C n=any b=rule:module-state h
speechbrain.nnet.embedding
 Embedding C n=any b=rule:module-state h
speechbrain.nnet.hypermixing
 HyperMixing C n=any b=rule:module-state h
 HyperNetwork C n=any b=rule:module-state h
 ParallelMLPs C n=any b=rule:module-state h
speechbrain.nnet.linear
 Linear C n=any b=rule:module-state h
speechbrain.nnet.loss.guidedattn_loss
 GuidedAttentionLoss C n=any b=rule:module-state h
speechbrain.nnet.losses
 AdditiveAngularMargin C n=any b=rule:module-state h
 AngularMargin C n=any b=rule:module-state h
 AutoencoderLoss C n=any b=rule:module-state h
 ContrastiveLoss C n=any b=rule:module-state h
 Laplacian C n=any b=rule:module-state h
 LaplacianVarianceLoss C n=any b=rule:module-state h
 LogSoftmaxWrapper C n=any b=rule:module-state h
 PitWrapper C n=any b=rule:module-state h
 VariationalAutoencoderLoss C n=any b=rule:module-state h
speechbrain.nnet.normalization
 BatchNorm1d C n=any b=rule:module-state h
 BatchNorm2d C n=any b=rule:module-state h
 ExponentialMovingAverage C n=any b=rule:module-state h
 GroupNorm C n=any b=rule:module-state h
 InstanceNorm1d C n=any b=rule:module-state h
 InstanceNorm2d C n=any b=rule:module-state h
 LayerNorm C n=any b=rule:module-state h
 PCEN C n=any b=rule:module-state h
speechbrain.nnet.pooling
 AdaptivePool C n=any b=rule:module-state h
 AttentionPooling C n=any b=rule:module-state h
 GaussianLowpassPooling C n=any b=rule:module-state h
 Pooling1d C n=any b=rule:module-state h
 Pooling2d C n=any b=rule:module-state h
 StatisticsPooling C n=any b=rule:module-state h
speechbrain.nnet.quantisers
 GumbelVectorQuantizer C n=any b=rule:module-state h
 RandomProjectionQuantizer C n=any b=rule:module-state h
speechbrain.nnet.quaternion_networks.q_CNN
 QConv1d C n=any b=rule:module-state h
 QConv2d C n=any b=rule:module-state h
speechbrain.nnet.quaternion_networks.q_RNN
 QLSTM C n=any b=rule:module-state h
 QLSTM_Layer C n=any b=rule:module-state h
 QLiGRU C n=any b=rule:module-state h
 QLiGRU_Layer C n=any b=rule:module-state h
 QRNN C n=any b=rule:module-state h
 QRNN_Layer C n=any b=rule:module-state h
speechbrain.nnet.quaternion_networks.q_linear
 QLinear C n=any b=rule:module-state h
speechbrain.nnet.quaternion_networks.q_normalization
 QBatchNorm C n=any b=rule:module-state h
speechbrain.nnet.quaternion_networks.q_pooling
 QPooling2d C n=any b=rule:module-state h
speechbrain.nnet.schedulers
 CyclicCosineScheduler C n=any b=dict h
 CyclicLRScheduler C n=any r=data b=dict h
 IntervalScheduler C n=any r=data b=dict h
 InverseSquareRootScheduler C n=any r=any b=dict h
 LinearNoamScheduler C n=any r=any b=dict h
 LinearScheduler C n=any b=dict h
 LinearWarmupScheduler C n=any r=any b=dict h
 NewBobScheduler C n=any r=any b=dict h
 NoamIntervalScheduler C n=any b=dict h
 NoamScheduler C n=any b=dict h
 ReduceLROnPlateau C n=any r=any b=dict h
 ScheduledLoss C n=any b=rule:module-state h
 StepScheduler C n=any b=dict h
 TriStageLRSchedule C n=any b=dict h
 WarmAndExpDecayLRSchedule C n=any r=data b=dict h
 WarmCoolDecayLRSchedule C n=any b=dict h
speechbrain.nnet.transducer.transducer_joint
 Transducer_joint C n=any b=rule:module-state h
speechbrain.nnet.unet
 AttentionBlock C n=any b=rule:module-state h
 AttentionPool2d C n=any b=rule:module-state h
 DecoderUNetModel C n=any b=rule:module-state h
 Downsample C n=any b=rule:module-state h
 DownsamplingPadding C n=any b=rule:module-state h
 EmbeddingProjection C n=any b=rule:module-state h
 EncoderUNetModel C n=any b=rule:module-state h
 QKVAttention C n=any b=rule:module-state h
 ResBlock C n=any b=rule:module-state h
 TimestepBlock C n=any b=rule:module-state h
 TimestepEmbedSequential C n=any b=rule:module-state h
 UNetModel C n=any b=rule:module-state h
 UNetNormalizingAutoencoder C n=any b=rule:module-state h
 Upsample C n=any b=rule:module-state h
speechbrain.nnet.utils
 DoneDetector C n=any b=rule:module-state h
speechbrain.processing.PLDA_LDA
 LDA C n=any r=any b=dict h
 Ndx C n=any b=dict h
 PLDA C n=any r=any b=dict h
 Scores C n=any b=dict h
 StatObject_SB C n=any b=dict h
speechbrain.processing.features
 ContextWindow C n=any b=rule:module-state h
 DCT C n=any b=rule:module-state h
 Deltas C n=any b=rule:module-state h
 DynamicRangeCompression C n=any b=rule:module-state h
 Filterbank C n=any b=rule:module-state h
 GlobalNorm C n=any b=rule:module-state h
 ISTFT C n=any b=rule:module-state h
 InputNormalization C n=any b=rule:module-state h
 MinLevelNorm C n=any b=rule:module-state h
 STFT C n=any b=rule:module-state h
speechbrain.processing.multi_mic
 Covariance C n=any b=rule:module-state h
 DelaySum C n=any b=rule:module-state h
 GccPhat C n=any b=rule:module-state h
 Gev C n=any b=rule:module-state h
 Music C n=any b=rule:module-state h
 Mvdr C n=any b=rule:module-state h
 SrpPhat C n=any b=rule:module-state h
speechbrain.tokenizers.SentencePiece
 SentencePiece C n=any b=dict h
 SentencePieceDecoderStreamingContext C n=any b=dict
speechbrain.tokenizers.discrete_SSL_tokenizer
 DiscreteSSLTokenizer C n=any r=any b=dict h
speechbrain.utils.Accuracy
 AccuracyStats C n=any r=any b=dict h
speechbrain.utils.autocast
 AMPConfig C n=any b=dict
 TorchAutocast C n=any b=dict h
speechbrain.utils.bertscore
 BERTScoreStats C n=any r=any b=dict h
speechbrain.utils.callchains
 LengthsCapableChain C n=any b=dict h
speechbrain.utils.checkpoints
 Checkpointer C n=any b=dict h
speechbrain.utils.data_pipeline
 CachedDynamicItem C n=any b=dict h
 DataPipeline C n=any b=dict h
 DynamicItem C n=any r=any b=dict h
 GeneratorDynamicItem C n=any r=any b=dict h
 StaticItem C n=any b=dict
speechbrain.utils.depgraph
 CircularDependencyError C n=any r=any b=dict h ?data:args
 DependencyGraph C n=any r=any b=dict h
speechbrain.utils.dictionaries
 SynonymDictionary C n=any r=any b=dict h
speechbrain.utils.distributed
 MainProcessContext C n=any r=any b=dict h
 OncePerNodeContext C n=any r=any b=dict h
speechbrain.utils.dynamic_chunk_training
 DynChunkTrainConfig C n=any b=dict
 DynChunkTrainConfigRandomSampler C n=any b=dict
speechbrain.utils.epoch_loop
 EpochCounter C n=any r=data b=dict h
 EpochCounterWithStopper C n=any r=data b=dict h
speechbrain.utils.fetching
 FetchConfig C n=any b=dict
 FetchFrom C r=rule:enum-value h
 LocalStrategy C r=rule:enum-value h
speechbrain.utils.filter_analysis
 FilterProperties C n=any b=dict
speechbrain.utils.hpopt
 GenericHyperparameterOptimizationReporter C n=any r=data b=dict h
 HyperparameterOptimizationContext C n=any r=data b=dict h
 HyperparameterOptimizationReporter C n=any r=any b=dict h
 OrionHyperparameterOptimizationReporter C n=any b=dict h
speechbrain.utils.metric_stats
 BinaryMetricStats C n=any r=any b=dict h
 ClassificationStats C n=any r=any b=dict h
 EmbeddingErrorRateSimilarity C n=any r=any b=dict h
 ErrorRateStats C n=any r=any b=dict h
 MetricStats C n=any r=any b=dict h
 MultiMetricStats C n=any r=any b=dict h
 WeightedErrorRateStats C n=any r=any b=dict h
speechbrain.utils.parallel
 CancelFuturesOnExit C n=any r=any b=dict h
 _ParallelMapper C n=any b=dict h
speechbrain.utils.parameter_transfer
 Pretrainer C n=any b=dict h
speechbrain.utils.repro
 SaveableGenerator C n=any b=dict h
 _CudaDefaultGeneratorWrapper C n=any r=any b=dict h
speechbrain.utils.run_opts
 RunOptions C n=any b=dict
speechbrain.utils.semdist
 BaseSemDistStats C n=any r=any b=dict h
 SemDistStats C n=any r=any b=dict h
speechbrain.utils.train_logger
 FileTrainLogger C n=any r=any b=dict h
 ProgressSampleLogger C n=any r=plain b=dict h
 TensorboardLogger C n=any b=dict h
 TrainLogger C n=any r=any b=dict h
 WandBLogger C n=any b=dict h
`,
};
