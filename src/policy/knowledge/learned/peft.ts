/**
 * What `policy learn` proved of peft 0.21.2. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const peft: Knowledge = {
  package: 'peft',
  versions: ['peft 0.21.2'],
  derived: `
peft
 AdaLoraConfig C n=any b=dict
 AdaLoraModel C n=any b=rule:module-state h
 AdamssConfig C n=any b=dict
 AdamssModel C n=any b=rule:module-state h
 AdaptionPromptConfig C n=any b=dict
 AdaptionPromptModel C n=any b=rule:module-state h
 ArrowConfig C n=any b=dict
 AutoPeftModel C n=any r=any b=dict h
 AutoPeftModelForCausalLM C n=any r=any b=dict h
 AutoPeftModelForFeatureExtraction C n=any r=any b=dict h
 AutoPeftModelForQuestionAnswering C n=any r=any b=dict h
 AutoPeftModelForSeq2SeqLM C n=any r=any b=dict h
 AutoPeftModelForSequenceClassification C n=any r=any b=dict h
 AutoPeftModelForTokenClassification C n=any r=any b=dict h
 BOFTConfig C n=any b=dict
 BOFTModel C n=any b=rule:module-state h
 BdLoraConfig C n=any b=dict
 BeftConfig C n=any b=dict
 BeftModel C n=any b=rule:module-state h
 C3AConfig C n=any b=dict
 C3AModel C n=any b=rule:module-state h
 CPTConfig C n=any b=dict
 CPTEmbedding C n=any b=rule:module-state h
 CartridgeConfig C n=any b=dict
 CartridgeEncoder C n=any b=rule:module-state h
 DeftConfig C n=any b=dict
 DeftModel C n=any b=rule:module-state h
 DeloraConfig C n=any b=dict
 DeloraModel C n=any b=rule:module-state h
 EvaConfig C n=any b=dict
 FourierFTConfig C n=any b=dict
 FourierFTModel C n=any b=rule:module-state h
 FrodConfig C n=any b=dict
 FrodModel C n=any b=rule:module-state h
 GloraConfig C n=any b=dict
 GloraModel C n=any b=rule:module-state h
 GraloraConfig C n=any b=dict
 GraloraModel C n=any b=rule:module-state h
 HRAConfig C n=any b=dict
 HRAModel C n=any b=rule:module-state h
 HiraConfig C n=any b=dict
 HiraModel C n=any b=rule:module-state h
 IA3Config C n=any b=dict
 IA3Model C n=any b=rule:module-state h
 KasaConfig C n=any b=dict
 LNTuningConfig C n=any b=dict
 LNTuningModel C n=any b=rule:module-state h
 LilyConfig C n=any b=dict
 LilyModel C n=any b=rule:module-state h
 LoHaConfig C n=any b=dict
 LoHaModel C n=any b=rule:module-state h
 LoKrConfig C n=any b=dict
 LoKrModel C n=any b=rule:module-state h
 LoftQConfig C n=any b=dict
 LoraConfig C n=any b=dict
 LoraGAConfig C n=any b=dict
 LoraModel C n=any b=rule:module-state h
 LoraRuntimeConfig C n=any b=dict
 MissConfig C n=any b=dict
 MissModel C n=any b=rule:module-state h
 MontecloraConfig C n=any b=dict
 MultitaskPromptTuningConfig C n=any b=dict
 MultitaskPromptTuningInit C r=rule:enum-value h
 NoMatchingPeftModuleError C n=any r=any b=dict h ?data:args
 OFTConfig C n=any b=dict
 OFTModel C n=any b=rule:module-state h
 OSFConfig C n=any b=dict
 OSFModel C n=any b=rule:module-state h
 PeanutConfig C n=any b=dict
 PeanutModel C n=any b=rule:module-state h
 PeftConfig C n=any b=dict
 PeftError C n=any r=any b=dict h ?data:args
 PeftMixedModel C n=any b=rule:module-state h
 PeftModel C n=any b=rule:module-state h
 PeftModelForCausalLM C n=any b=rule:module-state h
 PeftModelForFeatureExtraction C n=any b=rule:module-state h
 PeftModelForQuestionAnswering C n=any b=rule:module-state h
 PeftModelForSeq2SeqLM C n=any b=rule:module-state h
 PeftModelForSequenceClassification C n=any b=rule:module-state h
 PeftModelForTokenClassification C n=any b=rule:module-state h
 PeftType C r=rule:enum-value h
 PeftWarning C n=any r=any b=dict h ?data:args
 PolyConfig C n=any b=dict
 PolyModel C n=any b=rule:module-state h
 PrefixEncoder C n=any b=rule:module-state h
 PrefixTuningConfig C n=any b=dict
 PromptEmbedding C n=any b=rule:module-state h
 PromptEncoder C n=any b=rule:module-state h
 PromptEncoderConfig C n=any b=dict
 PromptEncoderReparameterizationType C r=rule:enum-value h
 PromptLearningConfig C n=any b=dict
 PromptTuningConfig C n=any b=dict
 PromptTuningInit C r=rule:enum-value h
 PsoftConfig C n=any b=dict
 PsoftModel C n=any b=rule:module-state h
 PveraConfig C n=any b=dict
 PveraModel C n=any b=rule:module-state h
 RandLoraConfig C n=any b=dict
 RandLoraModel C n=any b=rule:module-state h
 RoadConfig C n=any b=dict
 RoadModel C n=any b=rule:module-state h
 ShadowConfig C n=any b=dict
 ShadowModel C n=any b=rule:module-state h
 ShiraConfig C n=any b=dict
 ShiraModel C n=any b=rule:module-state h
 SupertuningConfig C n=any b=dict
 SupertuningModel C n=any b=rule:module-state h
 TaskType C r=rule:enum-value h
 TinyLoraConfig C n=any b=dict
 TinyLoraModel C n=any b=rule:module-state h
 TrainableTokensConfig C n=any b=dict
 TrainableTokensModel C n=any b=rule:module-state h
 UniLoraConfig C n=any b=dict
 UniLoraModel C n=any b=rule:module-state h
 VBLoRAConfig C n=any b=dict
 VBLoRAModel C n=any b=rule:module-state h
 VeloraConfig C n=any b=dict
 VeraConfig C n=any b=dict
 VeraModel C n=any b=rule:module-state h
 WaveFTConfig C n=any b=dict
 WaveFTModel C n=any b=rule:module-state h
 XLoraConfig C n=any b=dict
 XLoraModel C n=any b=rule:module-state h
peft.auto
 AutoPeftModel C n=any r=any b=dict h
 AutoPeftModelForCausalLM C n=any r=any b=dict h
 AutoPeftModelForFeatureExtraction C n=any r=any b=dict h
 AutoPeftModelForQuestionAnswering C n=any r=any b=dict h
 AutoPeftModelForSeq2SeqLM C n=any r=any b=dict h
 AutoPeftModelForSequenceClassification C n=any r=any b=dict h
 AutoPeftModelForTokenClassification C n=any r=any b=dict h
 _BaseAutoPeftModel C n=any r=any b=dict h
peft.helpers
 DoraCaching C n=any r=any b=dict h
 KappaTuneSelector C n=any r=data b=dict h
 MontecloraTrainerMixin C n=any r=any b=dict h
peft.mixed_model
 PeftMixedModel C n=any b=rule:module-state h
peft.optimizers.riemannian
 _RiemannianPreconditioner C n=any r=any b=dict h
peft.peft_model
 PeftModel C n=any b=rule:module-state h
 PeftModelForCausalLM C n=any b=rule:module-state h
 PeftModelForFeatureExtraction C n=any b=rule:module-state h
 PeftModelForQuestionAnswering C n=any b=rule:module-state h
 PeftModelForSeq2SeqLM C n=any b=rule:module-state h
 PeftModelForSequenceClassification C n=any b=rule:module-state h
 PeftModelForTokenClassification C n=any b=rule:module-state h
 TunerLayerStatus C n=any b=dict
 TunerModelStatus C n=any b=dict
peft.tuners
 AdaLoraConfig C n=any b=dict
 AdaLoraModel C n=any b=rule:module-state h
 AdamssConfig C n=any b=dict
 AdamssModel C n=any b=rule:module-state h
 AdaptionPromptConfig C n=any b=dict
 AdaptionPromptModel C n=any b=rule:module-state h
 ArrowConfig C n=any b=dict
 BOFTConfig C n=any b=dict
 BOFTModel C n=any b=rule:module-state h
 BdLoraConfig C n=any b=dict
 BeftConfig C n=any b=dict
 BeftModel C n=any b=rule:module-state h
 C3AConfig C n=any b=dict
 C3AModel C n=any b=rule:module-state h
 CPTConfig C n=any b=dict
 CPTEmbedding C n=any b=rule:module-state h
 CartridgeConfig C n=any b=dict
 CartridgeEncoder C n=any b=rule:module-state h
 DeftConfig C n=any b=dict
 DeftModel C n=any b=rule:module-state h
 DeloraConfig C n=any b=dict
 DeloraModel C n=any b=rule:module-state h
 EvaConfig C n=any b=dict
 FourierFTConfig C n=any b=dict
 FourierFTModel C n=any b=rule:module-state h
 FrodConfig C n=any b=dict
 FrodModel C n=any b=rule:module-state h
 GloraConfig C n=any b=dict
 GloraModel C n=any b=rule:module-state h
 GraloraConfig C n=any b=dict
 GraloraModel C n=any b=rule:module-state h
 HRAConfig C n=any b=dict
 HRAModel C n=any b=rule:module-state h
 HiraConfig C n=any b=dict
 HiraModel C n=any b=rule:module-state h
 IA3Config C n=any b=dict
 IA3Model C n=any b=rule:module-state h
 KasaConfig C n=any b=dict
 LNTuningConfig C n=any b=dict
 LNTuningModel C n=any b=rule:module-state h
 LilyConfig C n=any b=dict
 LilyModel C n=any b=rule:module-state h
 LoHaConfig C n=any b=dict
 LoHaModel C n=any b=rule:module-state h
 LoKrConfig C n=any b=dict
 LoKrModel C n=any b=rule:module-state h
 LoftQConfig C n=any b=dict
 LoraConfig C n=any b=dict
 LoraGAConfig C n=any b=dict
 LoraModel C n=any b=rule:module-state h
 LoraRuntimeConfig C n=any b=dict
 MissConfig C n=any b=dict
 MissModel C n=any b=rule:module-state h
 MixedModel C n=any b=rule:module-state h
 MontecloraConfig C n=any b=dict
 MultitaskPromptEmbedding C n=any b=rule:module-state h
 MultitaskPromptTuningConfig C n=any b=dict
 MultitaskPromptTuningInit C r=rule:enum-value h
 OFTConfig C n=any b=dict
 OFTModel C n=any b=rule:module-state h
 OSFConfig C n=any b=dict
 OSFModel C n=any b=rule:module-state h
 PeanutConfig C n=any b=dict
 PeanutModel C n=any b=rule:module-state h
 PolyConfig C n=any b=dict
 PolyModel C n=any b=rule:module-state h
 PrefixEncoder C n=any b=rule:module-state h
 PrefixTuningConfig C n=any b=dict
 PromptEmbedding C n=any b=rule:module-state h
 PromptEncoder C n=any b=rule:module-state h
 PromptEncoderConfig C n=any b=dict
 PromptEncoderReparameterizationType C r=rule:enum-value h
 PromptTuningConfig C n=any b=dict
 PromptTuningInit C r=rule:enum-value h
 PsoftConfig C n=any b=dict
 PsoftModel C n=any b=rule:module-state h
 PveraConfig C n=any b=dict
 PveraModel C n=any b=rule:module-state h
 RandLoraConfig C n=any b=dict
 RandLoraModel C n=any b=rule:module-state h
 RoadConfig C n=any b=dict
 RoadModel C n=any b=rule:module-state h
 ShadowConfig C n=any b=dict
 ShadowModel C n=any b=rule:module-state h
 ShiraConfig C n=any b=dict
 ShiraModel C n=any b=rule:module-state h
 SupertuningConfig C n=any b=dict
 SupertuningModel C n=any b=rule:module-state h
 TinyLoraConfig C n=any b=dict
 TinyLoraModel C n=any b=rule:module-state h
 TrainableTokensConfig C n=any b=dict
 TrainableTokensModel C n=any b=rule:module-state h
 UniLoraConfig C n=any b=dict
 UniLoraModel C n=any b=rule:module-state h
 VBLoRAConfig C n=any b=dict
 VBLoRAModel C n=any b=rule:module-state h
 VeloraConfig C n=any b=dict
 VeraConfig C n=any b=dict
 VeraModel C n=any b=rule:module-state h
 WaveFTConfig C n=any b=dict
 WaveFTModel C n=any b=rule:module-state h
 XLoraConfig C n=any b=dict
 XLoraModel C n=any b=rule:module-state h
peft.tuners._buffer_dict
 BufferDict C n=any b=rule:module-state h
peft.tuners.adalora
 AdaLoraConfig C n=any b=dict
 AdaLoraLayer C n=any b=dict h
 AdaLoraModel C n=any b=rule:module-state h
 RankAllocator C n=any b=dict h
 SVDConv2d C n=any b=rule:module-state h
 SVDLinear C n=any b=rule:module-state h
 SVDQuantLinear C n=any b=rule:module-state h
peft.tuners.adalora.bnb
 SVDLinear4bit C n=any b=rule:module-state h
 SVDLinear8bitLt C n=any b=rule:module-state h
peft.tuners.adalora.config
 AdaLoraConfig C n=any b=dict
peft.tuners.adalora.gptq
 SVDQuantLinear C n=any b=rule:module-state h
peft.tuners.adalora.layer
 AdaLoraLayer C n=any b=dict h
 RankAllocator C n=any b=dict h
 SVDConv2d C n=any b=rule:module-state h
 SVDLinear C n=any b=rule:module-state h
peft.tuners.adalora.model
 AdaLoraModel C n=any b=rule:module-state h
peft.tuners.adamss
 AdamssConfig C n=any b=dict
 AdamssLayer C n=any b=dict h
 AdamssModel C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
peft.tuners.adamss.config
 AdamssConfig C n=any b=dict
peft.tuners.adamss.layer
 AdamssLayer C n=any b=dict h
 Linear C n=any b=rule:module-state h
peft.tuners.adamss.model
 AdamssModel C n=any b=rule:module-state h
peft.tuners.adaption_prompt
 AdaptedAttention C n=any b=rule:module-state h
 AdaptionPromptConfig C n=any b=dict
 AdaptionPromptModel C n=any b=rule:module-state h
peft.tuners.adaption_prompt.config
 AdaptionPromptConfig C n=any b=dict
peft.tuners.adaption_prompt.layer
 AdaptedAttention C n=any b=rule:module-state h
 AdaptedAttentionGPT C n=any b=rule:module-state h
 _BaseAdaptedAttention C n=any b=rule:module-state h
peft.tuners.adaption_prompt.model
 AdaptionPromptModel C n=any b=rule:module-state h
peft.tuners.beft
 BeftConfig C n=any b=dict
 BeftLayer C n=any b=dict h
 BeftModel C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
peft.tuners.beft.config
 BeftConfig C n=any b=dict
peft.tuners.beft.layer
 BeftLayer C n=any b=dict h
 Linear C n=any b=rule:module-state h
peft.tuners.beft.model
 BeftModel C n=any b=rule:module-state h
peft.tuners.boft
 BOFTConfig C n=any b=dict
 BOFTLayer C n=any b=dict h
 BOFTModel C n=any b=rule:module-state h
peft.tuners.boft.config
 BOFTConfig C n=any b=dict
peft.tuners.boft.layer
 BOFTLayer C n=any b=dict h
 Conv2d C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
 MultiplicativeDropoutLayer C n=any b=rule:module-state h
peft.tuners.boft.model
 BOFTModel C n=any b=rule:module-state h
peft.tuners.c3a
 C3AConfig C n=any b=dict
 C3ALayer C n=any b=dict h
 C3ALinear C n=any b=rule:module-state h
 C3AModel C n=any b=rule:module-state h
peft.tuners.c3a.config
 C3AConfig C n=any b=dict
peft.tuners.c3a.layer
 C3ALayer C n=any b=dict h
 C3ALinear C n=any b=rule:module-state h
peft.tuners.c3a.model
 C3AModel C n=any b=rule:module-state h
peft.tuners.cartridge
 CartridgeConfig C n=any b=dict
 CartridgeEncoder C n=any b=rule:module-state h
peft.tuners.cartridge.config
 CartridgeConfig C n=any b=dict
peft.tuners.cartridge.model
 CartridgeEncoder C n=any b=rule:module-state h
peft.tuners.cpt
 CPTConfig C n=any b=dict
 CPTEmbedding C n=any b=rule:module-state h
peft.tuners.cpt.config
 CPTConfig C n=any b=dict
peft.tuners.cpt.model
 CPTEmbedding C n=any b=rule:module-state h
peft.tuners.deft
 DeftConfig C n=any b=dict
 DeftLayer C n=any b=dict h
 DeftLinear C n=any b=rule:module-state h
 DeftModel C n=any b=rule:module-state h
peft.tuners.deft.config
 DeftConfig C n=any b=dict
peft.tuners.deft.layer
 DeftLayer C n=any b=dict h
 DeftLinear C n=any b=rule:module-state h
peft.tuners.deft.model
 DeftModel C n=any b=rule:module-state h
peft.tuners.delora
 DeloraConfig C n=any b=dict
 DeloraLayer C n=any b=dict h
 DeloraLinear C n=any b=rule:module-state h
 DeloraModel C n=any b=rule:module-state h
peft.tuners.delora.config
 DeloraConfig C n=any b=dict
peft.tuners.delora.layer
 DeloraLayer C n=any b=dict h
 DeloraLinear C n=any b=rule:module-state h
peft.tuners.delora.model
 DeloraModel C n=any b=rule:module-state h
peft.tuners.fourierft
 FourierFTConfig C n=any b=dict
 FourierFTLayer C n=any b=dict h
 FourierFTLinear C n=any b=rule:module-state h
 FourierFTModel C n=any b=rule:module-state h
peft.tuners.fourierft.config
 FourierFTConfig C n=any b=dict
peft.tuners.fourierft.layer
 FourierFTLayer C n=any b=dict h
 FourierFTLinear C n=any b=rule:module-state h
peft.tuners.fourierft.model
 FourierFTModel C n=any b=rule:module-state h
peft.tuners.frod
 FrodConfig C n=any b=dict
 FrodLayer C n=any b=dict h
 FrodModel C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
peft.tuners.frod.config
 FrodConfig C n=any b=dict
peft.tuners.frod.layer
 FrodLayer C n=any b=dict h
 Linear C n=any b=rule:module-state h
peft.tuners.frod.model
 FrodModel C n=any b=rule:module-state h
peft.tuners.glora
 GloraConfig C n=any b=dict
 GloraLayer C n=any b=dict h
 GloraLinear C n=any b=rule:module-state h
 GloraModel C n=any b=rule:module-state h
peft.tuners.glora.config
 GloraConfig C n=any b=dict
peft.tuners.glora.layer
 GloraEmptyPath C n=any b=rule:module-state h
 GloraLayer C n=any b=dict h
 GloraLinear C n=any b=rule:module-state h
 GloraLoraPath C n=any b=rule:module-state h
 GloraPath C n=any b=rule:module-state h
 GloraScalarPath C n=any b=rule:module-state h
 GloraVectorPath C n=any b=rule:module-state h
peft.tuners.glora.model
 GloraModel C n=any b=rule:module-state h
peft.tuners.gralora
 GraloraConfig C n=any b=dict
 GraloraLayer C n=any b=dict h
 GraloraModel C n=any b=rule:module-state h
peft.tuners.gralora.config
 GraloraConfig C n=any b=dict
peft.tuners.gralora.layer
 GraloraLayer C n=any b=dict h
 Linear C n=any b=rule:module-state h
peft.tuners.gralora.model
 GraloraModel C n=any b=rule:module-state h
peft.tuners.hira
 Conv2d C n=any b=rule:module-state h
 Conv3d C n=any b=rule:module-state h
 Embedding C n=any b=rule:module-state h
 HiraConfig C n=any b=dict
 HiraLayer C n=any b=dict h
 HiraModel C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
peft.tuners.hira.bnb
 Linear4bit C n=any b=rule:module-state h
 Linear8bitLt C n=any b=rule:module-state h
peft.tuners.hira.config
 HiraConfig C n=any b=dict
peft.tuners.hira.layer
 Conv1d C n=any b=rule:module-state h
 Conv2d C n=any b=rule:module-state h
 Conv3d C n=any b=rule:module-state h
 Embedding C n=any b=rule:module-state h
 HiraLayer C n=any b=dict h
 Linear C n=any b=rule:module-state h
 _ConvNd C n=any b=rule:module-state h
peft.tuners.hira.model
 HiraModel C n=any b=rule:module-state h
peft.tuners.hra
 HRAConfig C n=any b=dict
 HRAConv2d C n=any b=rule:module-state h
 HRALayer C n=any b=dict h
 HRALinear C n=any b=rule:module-state h
 HRAModel C n=any b=rule:module-state h
peft.tuners.hra.config
 HRAConfig C n=any b=dict
peft.tuners.hra.layer
 HRAConv2d C n=any b=rule:module-state h
 HRALayer C n=any b=dict h
 HRALinear C n=any b=rule:module-state h
peft.tuners.hra.model
 HRAModel C n=any b=rule:module-state h
peft.tuners.ia3
 Conv2d C n=any b=rule:module-state h
 Conv3d C n=any b=rule:module-state h
 IA3Config C n=any b=dict
 IA3Layer C n=any b=dict h
 IA3Model C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
peft.tuners.ia3.bnb
 Linear4bit C n=any b=rule:module-state h
 Linear8bitLt C n=any b=rule:module-state h
peft.tuners.ia3.config
 IA3Config C n=any b=dict
peft.tuners.ia3.layer
 Conv2d C n=any b=rule:module-state h
 Conv3d C n=any b=rule:module-state h
 IA3Layer C n=any b=dict h
 Linear C n=any b=rule:module-state h
 _ConvNd C n=any b=rule:module-state h
peft.tuners.ia3.model
 IA3Model C n=any b=rule:module-state h
peft.tuners.lily
 LilyConfig C n=any b=dict
 LilyLayer C n=any b=dict h
 LilyModel C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
peft.tuners.lily.config
 LilyConfig C n=any b=dict
peft.tuners.lily.layer
 LilyLayer C n=any b=dict h
 Linear C n=any b=rule:module-state h
peft.tuners.lily.model
 LilyModel C n=any b=rule:module-state h
peft.tuners.ln_tuning
 LNTuningConfig C n=any b=dict
 LNTuningModel C n=any b=rule:module-state h
peft.tuners.ln_tuning.config
 LNTuningConfig C n=any b=dict
peft.tuners.ln_tuning.layer
 LNTuningLayer C n=any b=rule:module-state h
peft.tuners.ln_tuning.model
 LNTuningModel C n=any b=rule:module-state h
peft.tuners.loha
 Conv2d C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
 LoHaConfig C n=any b=dict
 LoHaLayer C n=any b=rule:module-state h
 LoHaModel C n=any b=rule:module-state h
peft.tuners.loha.config
 LoHaConfig C n=any b=dict
peft.tuners.loha.layer
 Conv1d C n=any b=rule:module-state h
 Conv2d C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
 LoHaLayer C n=any b=rule:module-state h
peft.tuners.loha.model
 LoHaModel C n=any b=rule:module-state h
peft.tuners.lokr
 Conv2d C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
 LoKrConfig C n=any b=dict
 LoKrLayer C n=any b=rule:module-state h
 LoKrModel C n=any b=rule:module-state h
peft.tuners.lokr.config
 LoKrConfig C n=any b=dict
peft.tuners.lokr.layer
 Conv1d C n=any b=rule:module-state h
 Conv2d C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
 LoKrLayer C n=any b=rule:module-state h
peft.tuners.lokr.model
 LoKrModel C n=any b=rule:module-state h
peft.tuners.lora
 ArrowConfig C n=any b=dict
 BdLoraConfig C n=any b=dict
 Conv2d C n=any b=rule:module-state h
 Conv3d C n=any b=rule:module-state h
 Embedding C n=any b=rule:module-state h
 EvaConfig C n=any b=dict
 GPTQLoraLinear C n=any b=rule:module-state h
 KasaConfig C n=any b=dict
 Linear C n=any b=rule:module-state h
 LoftQConfig C n=any b=dict
 LoraConfig C n=any b=dict
 LoraGAConfig C n=any b=dict
 LoraLayer C n=any b=dict h
 LoraModel C n=any b=rule:module-state h
 LoraRuntimeConfig C n=any b=dict
 MontecloraConfig C n=any b=dict
 ParamWrapper C n=any b=rule:module-state h
 VeloraConfig C n=any b=dict
peft.tuners.lora.aqlm
 AqlmLoraLinear C n=any b=rule:module-state h
peft.tuners.lora.arrow
 ArrowLoraLinearLayer C n=any b=rule:module-state h
peft.tuners.lora.awq
 AwqLoraLinear C n=any b=rule:module-state h
peft.tuners.lora.bnb
 Linear4bit C n=any b=rule:module-state h
 Linear8bitLt C n=any b=rule:module-state h
peft.tuners.lora.config
 ArrowConfig C n=any b=dict
 BdLoraConfig C n=any b=dict
 CordaConfig C n=any b=dict
 EvaConfig C n=any b=dict
 KasaConfig C n=any b=dict
 LoftQConfig C n=any b=dict
 LoraConfig C n=any b=dict
 LoraGAConfig C n=any b=dict
 LoraRuntimeConfig C n=any b=dict
 MontecloraConfig C n=any b=dict
 VeloraConfig C n=any b=dict
peft.tuners.lora.dora
 DoraConv1dLayer C n=any b=rule:module-state h
 DoraConv2dLayer C n=any b=rule:module-state h
 DoraConv3dLayer C n=any b=rule:module-state h
 DoraEmbeddingLayer C n=any b=rule:module-state h
 DoraLinearLayer C n=any b=rule:module-state h
 _DoraConvNdLayer C n=any b=rule:module-state h
peft.tuners.lora.eetq
 EetqLoraLinear C n=any b=rule:module-state h
peft.tuners.lora.eva
 HashHook C n=any r=any b=dict h
 SVDHook C n=any b=dict h
 _Hook C n=any r=any b=dict h
peft.tuners.lora.gptq
 GPTQLoraLinear C n=any b=rule:module-state h
peft.tuners.lora.hqq
 HqqLoraLinear C n=any b=rule:module-state h
peft.tuners.lora.inc
 IncLoraLinear C n=any b=rule:module-state h
peft.tuners.lora.layer
 Conv1d C n=any b=rule:module-state h
 Conv2d C n=any b=rule:module-state h
 Conv3d C n=any b=rule:module-state h
 Embedding C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
 LoraEmbeddingATPHolder C n=any b=rule:module-state h
 LoraLayer C n=any b=dict h
 LoraVariant C n=any r=any b=dict h
 MultiheadAttention C n=any b=rule:module-state h
 ParamWrapper C n=any b=rule:module-state h
 _ConvNd C n=any b=rule:module-state h
 _LoraFactorsProxy C n=any b=rule:module-state h
 _LoraParameterProxy C n=any b=rule:module-state h
peft.tuners.lora.model
 LoraModel C n=any b=rule:module-state h
peft.tuners.lora.monteclora
 BufferedMontecloraSampler C n=any b=dict h
 MontecloraSampler C n=any b=rule:module-state h
peft.tuners.lora.te
 TeLinear C n=any b=rule:module-state h
peft.tuners.lora.torchao
 TorchaoLoraLinear C n=any b=rule:module-state h
peft.tuners.lora.tp_layer
 LoraParallelLinear C n=any b=rule:module-state h
peft.tuners.lora.variants
 ALoraLinearVariant C n=any r=any b=dict h
 ArrowLinearVariant C n=any r=any b=dict h
 BdLoraLinearVariant C n=any r=any b=dict h
 BlockDiagonalLinear C n=any b=rule:module-state h
 DoraConv1dVariant C n=any r=any b=dict h
 DoraConv2dVariant C n=any r=any b=dict h
 DoraConv3dVariant C n=any r=any b=dict h
 DoraEmbeddingVariant C n=any r=any b=dict h
 DoraLinearVariant C n=any r=any b=dict h
 KasaLinearVariant C n=any r=any b=dict h
 MiCAEmbeddingVariant C n=any r=any b=dict h
 MiCALinearVariant C n=any r=any b=dict h
 MontecloraLinearVariant C n=any r=any b=dict h
 QALoraLinearVariant C n=any r=any b=dict h
 VeloraLinearVariant C n=any r=any b=dict h
 _DoraConvNdVariant C n=any r=any b=dict h
peft.tuners.lycoris_utils
 LycorisConfig C n=any b=dict
 LycorisLayer C n=any b=dict h
 LycorisTuner C n=any b=rule:module-state h
peft.tuners.miss
 MissConfig C n=any b=dict
 MissLayer C n=any b=dict h
 MissLinear C n=any b=rule:module-state h
 MissModel C n=any b=rule:module-state h
peft.tuners.miss.config
 MissConfig C n=any b=dict
peft.tuners.miss.layer
 MissLayer C n=any b=dict h
 MissLinear C n=any b=rule:module-state h
peft.tuners.miss.model
 MissModel C n=any b=rule:module-state h
peft.tuners.mixed
 MixedModel C n=any b=rule:module-state h
peft.tuners.mixed.model
 MixedModel C n=any b=rule:module-state h
peft.tuners.multitask_prompt_tuning
 MultitaskPromptEmbedding C n=any b=rule:module-state h
 MultitaskPromptTuningConfig C n=any b=dict
 MultitaskPromptTuningInit C r=rule:enum-value h
peft.tuners.multitask_prompt_tuning.config
 MultitaskPromptTuningConfig C n=any b=dict
 MultitaskPromptTuningInit C r=rule:enum-value h
peft.tuners.multitask_prompt_tuning.model
 MultitaskPromptEmbedding C n=any b=rule:module-state h
peft.tuners.oft
 Conv2d C n=any b=rule:module-state h
 Embedding C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
 OFTConfig C n=any b=dict
 OFTLayer C n=any b=dict h
 OFTModel C n=any b=rule:module-state h
peft.tuners.oft.config
 OFTConfig C n=any b=dict
peft.tuners.oft.layer
 Conv2d C n=any b=rule:module-state h
 Embedding C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
 MultiplicativeDropoutLayer C n=any b=rule:module-state h
 OFTLayer C n=any b=dict h
 OFTRotationModule C n=any b=rule:module-state h
peft.tuners.oft.model
 OFTModel C n=any b=rule:module-state h
peft.tuners.osf
 Linear C n=any b=rule:module-state h !_detach_hooks ?plain:*,hook_handles
 OSFConfig C n=any b=dict
 OSFLayer C n=any b=dict h !_detach_hooks ?plain:hook_handles
 OSFModel C n=any b=rule:module-state h
peft.tuners.osf.config
 OSFConfig C n=any b=dict
peft.tuners.osf.layer
 Linear C n=any b=rule:module-state h !_detach_hooks ?plain:*,hook_handles
 OSFLayer C n=any b=dict h !_detach_hooks ?plain:hook_handles
peft.tuners.osf.model
 OSFModel C n=any b=rule:module-state h
peft.tuners.p_tuning
 PromptEncoder C n=any b=rule:module-state h
 PromptEncoderConfig C n=any b=dict
 PromptEncoderReparameterizationType C r=rule:enum-value h
peft.tuners.p_tuning.config
 PromptEncoderConfig C n=any b=dict
 PromptEncoderReparameterizationType C r=rule:enum-value h
peft.tuners.p_tuning.model
 PromptEncoder C n=any b=rule:module-state h
peft.tuners.peanut
 Linear C n=any b=rule:module-state h
 PeanutConfig C n=any b=dict
 PeanutLayer C n=any b=dict h
 PeanutModel C n=any b=rule:module-state h
 PeftType C r=rule:enum-value h
peft.tuners.peanut.config
 PeanutConfig C n=any b=dict
peft.tuners.peanut.layer
 Linear C n=any b=rule:module-state h
 PeanutLayer C n=any b=dict h
peft.tuners.peanut.model
 PeanutModel C n=any b=rule:module-state h
peft.tuners.poly
 Linear C n=any b=rule:module-state h
 PolyConfig C n=any b=dict
 PolyLayer C n=any b=dict h
 PolyModel C n=any b=rule:module-state h
peft.tuners.poly.config
 PolyConfig C n=any b=dict
peft.tuners.poly.layer
 Linear C n=any b=rule:module-state h
 PolyLayer C n=any b=dict h
peft.tuners.poly.model
 PolyModel C n=any b=rule:module-state h
peft.tuners.poly.router
 PolyRouter C n=any b=rule:module-state h
 Router C n=any b=rule:module-state h
peft.tuners.prefix_tuning
 PrefixEncoder C n=any b=rule:module-state h
 PrefixTuningConfig C n=any b=dict
peft.tuners.prefix_tuning.config
 PrefixTuningConfig C n=any b=dict
peft.tuners.prefix_tuning.model
 PrefixEncoder C n=any b=rule:module-state h
peft.tuners.prompt_tuning
 PromptEmbedding C n=any b=rule:module-state h
 PromptTuningConfig C n=any b=dict
 PromptTuningInit C r=rule:enum-value h
peft.tuners.prompt_tuning.config
 PromptTuningConfig C n=any b=dict
 PromptTuningInit C r=rule:enum-value h
peft.tuners.prompt_tuning.model
 PromptEmbedding C n=any b=rule:module-state h
peft.tuners.psoft
 Linear C n=any b=rule:module-state h
 PsoftConfig C n=any b=dict
 PsoftLayer C n=any b=dict h
 PsoftModel C n=any b=rule:module-state h
peft.tuners.psoft.config
 PsoftConfig C n=any b=dict
peft.tuners.psoft.layer
 Linear C n=any b=rule:module-state h
 OrthLayer C n=any b=rule:module-state h
 PsoftLayer C n=any b=dict h
peft.tuners.psoft.model
 PsoftModel C n=any b=rule:module-state h
peft.tuners.pvera
 Linear C n=any b=rule:module-state h
 PveraConfig C n=any b=dict
 PveraLayer C n=any b=dict h
 PveraModel C n=any b=rule:module-state h
peft.tuners.pvera.bnb
 Linear4bit C n=any b=rule:module-state h
 Linear8bitLt C n=any b=rule:module-state h
peft.tuners.pvera.config
 PveraConfig C n=any b=dict
peft.tuners.pvera.layer
 Linear C n=any b=rule:module-state h
 PveraLayer C n=any b=dict h
peft.tuners.pvera.model
 PveraModel C n=any b=rule:module-state h
peft.tuners.randlora
 Linear C n=any b=rule:module-state h
 RandLoraConfig C n=any b=dict
 RandLoraLayer C n=any b=dict h
 RandLoraModel C n=any b=rule:module-state h
peft.tuners.randlora.bnb
 Linear4bit C n=any b=rule:module-state h
 Linear8bitLt C n=any b=rule:module-state h
peft.tuners.randlora.config
 RandLoraConfig C n=any b=dict
peft.tuners.randlora.layer
 Linear C n=any b=rule:module-state h
 RandLoraLayer C n=any b=dict h
peft.tuners.randlora.model
 RandLoraModel C n=any b=rule:module-state h
peft.tuners.road
 Linear C n=any b=rule:module-state h
 RoadConfig C n=any b=dict
 RoadLayer C n=any b=dict h
 RoadModel C n=any b=rule:module-state h
peft.tuners.road.bnb
 Linear4bit C n=any b=rule:module-state h
 Linear8bitLt C n=any b=rule:module-state h
peft.tuners.road.config
 RoadConfig C n=any b=dict
peft.tuners.road.layer
 Linear C n=any b=rule:module-state h
 RoadLayer C n=any b=dict h
peft.tuners.road.model
 RoadModel C n=any b=rule:module-state h
peft.tuners.shadow
 ShadowCarrier C n=any r=any b=dict h
 ShadowConfig C n=any b=dict
 ShadowLayer C n=any b=rule:module-state h
 ShadowModel C n=any b=rule:module-state h
peft.tuners.shadow.config
 ShadowConfig C n=any b=dict
peft.tuners.shadow.diffusion_models
 DetachedFluxShadowModel C n=any b=rule:module-state h
 DiffusionShadowBackend C n=any r=any b=dict h
 Flux2ShadowBackend C n=any r=any b=dict h
 _SharedModuleProxy C n=any b=rule:module-state h
peft.tuners.shadow.layers
 ShadowCarrier C n=any r=any b=dict h
 ShadowLayer C n=any b=rule:module-state h
peft.tuners.shadow.model
 ShadowModel C n=any b=rule:module-state h
 _TokenShadowBackbone C n=any b=rule:module-state h
peft.tuners.shira
 Linear C n=any b=rule:module-state h
 ShiraConfig C n=any b=dict
 ShiraLayer C n=any b=dict h
 ShiraModel C n=any b=rule:module-state h
peft.tuners.shira.config
 ShiraConfig C n=any b=dict
peft.tuners.shira.layer
 Linear C n=any b=rule:module-state h
 ShiraLayer C n=any b=dict h
peft.tuners.shira.model
 ShiraModel C n=any b=rule:module-state h
peft.tuners.supertuning
 Linear C n=any b=rule:module-state h
 SupertuningConfig C n=any b=dict
 SupertuningLayer C n=any b=dict h
 SupertuningModel C n=any b=rule:module-state h
peft.tuners.supertuning.config
 SupertuningConfig C n=any b=dict
peft.tuners.supertuning.layer
 Linear C n=any b=rule:module-state h
 SupertuningLayer C n=any b=dict h
peft.tuners.supertuning.model
 SupertuningModel C n=any b=rule:module-state h
peft.tuners.tinylora
 Embedding C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
 TinyLoraConfig C n=any b=dict
 TinyLoraLayer C n=any b=dict h
 TinyLoraModel C n=any b=rule:module-state h
peft.tuners.tinylora.config
 TinyLoraConfig C n=any b=dict
peft.tuners.tinylora.layer
 Embedding C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
 TinyLoraLayer C n=any b=dict h
peft.tuners.tinylora.model
 TinyLoraModel C n=any b=rule:module-state h
peft.tuners.trainable_tokens
 TrainableTokensConfig C n=any b=dict
 TrainableTokensLayer C n=any b=rule:module-state h
 TrainableTokensModel C n=any b=rule:module-state h
peft.tuners.trainable_tokens.config
 TrainableTokensConfig C n=any b=dict
peft.tuners.trainable_tokens.layer
 TrainableTokensLayer C n=any b=rule:module-state h
peft.tuners.trainable_tokens.model
 TrainableTokensModel C n=any b=rule:module-state h
peft.tuners.tuners_utils
 BasePromptEncoder C n=any b=rule:module-state h
 BaseTuner C n=any b=rule:module-state h
 BaseTunerLayer C n=any r=any b=dict h
 _ExcludedModule C n=any r=any b=dict h
peft.tuners.unilora
 Linear C n=any b=rule:module-state h
 UniLoraConfig C n=any b=dict
 UniLoraLayer C n=any b=dict h
 UniLoraModel C n=any b=rule:module-state h
peft.tuners.unilora.config
 UniLoraConfig C n=any b=dict
peft.tuners.unilora.layer
 Linear C n=any b=rule:module-state h
 UniLoraLayer C n=any b=dict h
peft.tuners.unilora.model
 UniLoraModel C n=any b=rule:module-state h
peft.tuners.vblora
 Linear C n=any b=rule:module-state h
 VBLoRAConfig C n=any b=dict
 VBLoRALayer C n=any b=dict h
 VBLoRAModel C n=any b=rule:module-state h
peft.tuners.vblora.config
 VBLoRAConfig C n=any b=dict
peft.tuners.vblora.layer
 Linear C n=any b=rule:module-state h
 VBLoRALayer C n=any b=dict h
peft.tuners.vblora.model
 VBLoRAModel C n=any b=rule:module-state h
peft.tuners.vera
 Linear C n=any b=rule:module-state h
 VeraConfig C n=any b=dict
 VeraLayer C n=any b=dict h
 VeraModel C n=any b=rule:module-state h
peft.tuners.vera.config
 VeraConfig C n=any b=dict
peft.tuners.vera.layer
 Linear C n=any b=rule:module-state h
 VeraLayer C n=any b=dict h
peft.tuners.vera.model
 VeraModel C n=any b=rule:module-state h
peft.tuners.waveft
 WaveFTConfig C n=any b=dict
 WaveFTLayer C n=any b=dict h
 WaveFTLinear C n=any b=rule:module-state h
 WaveFTModel C n=any b=rule:module-state h
peft.tuners.waveft.config
 WaveFTConfig C n=any b=dict
peft.tuners.waveft.layer
 WaveFTLayer C n=any b=dict h
 WaveFTLinear C n=any b=rule:module-state h
peft.tuners.waveft.model
 WaveFTModel C n=any b=rule:module-state h
peft.tuners.waveft.wavelet
 Wavelet C n=any b=dict h
peft.tuners.waveft.waverec2d
 Wavelet C n=any b=dict h
 WaveletDetailTuple2d C n=any r=any b=dict
 WaveletTensorTuple C n=any r=any b=dict
peft.tuners.xlora
 XLoraConfig C n=any b=dict
 XLoraModel C n=any b=rule:module-state h
peft.tuners.xlora.classifier
 TemperatureScaledSoftmax C n=any b=rule:module-state h
 XLoraClassifier C n=any b=rule:module-state h
peft.tuners.xlora.config
 XLoraConfig C n=any b=dict
peft.tuners.xlora.layer
 XLoraConv2dLayer C n=any r=any b=dict h
 XLoraEmbeddingLayer C n=any r=any b=dict h
 XLoraLayer C n=any r=any b=dict h
 XLoraLinearLayer C n=any r=any b=dict h
peft.tuners.xlora.model
 XLoraModel C n=any b=rule:module-state h
peft.utils
 AuxiliaryTrainingWrapper C n=any b=rule:module-state h
 ModulesToSaveWrapper C n=any b=rule:module-state h
 NoMatchingPeftModuleError C n=any r=any b=dict h ?data:args
 PeftError C n=any r=any b=dict h ?data:args
 PeftType C r=rule:enum-value h
 PeftWarning C n=any r=any b=dict h ?data:args
 TaskType C r=rule:enum-value h
 TrainableTokensWrapper C n=any b=rule:module-state h
peft.utils.error
 NoMatchingPeftModuleError C n=any r=any b=dict h ?data:args
 PeftError C n=any r=any b=dict h ?data:args
peft.utils.incremental_pca
 IncrementalPCA C n=any b=dict h
peft.utils.integrations
 TpInfo C n=any b=dict
peft.utils.loftq_utils
 _SafetensorLoader C n=any b=dict h
peft.utils.other
 AuxiliaryTrainingWrapper C n=any b=rule:module-state h
 FullyShardedDataParallelPlugin C n=any b=dict
 ModulesToSaveWrapper C n=any b=rule:module-state h
 TrainableTokensWrapper C n=any b=rule:module-state h
peft.utils.quantization_utils
 Bnb4bitBackend C n=any r=any b=dict h
 Bnb8bitBackend C n=any r=any b=dict h
 ForwardOnlyQuantizationBackend C n=any r=any b=dict h
 HqqBackend C n=any r=any b=dict h
 QuantizationBackend C n=any r=any b=dict h
 TorchaoBackend C n=any r=any b=dict h
peft.utils.transformers_weight_conversion
 FlattenDims C n=any r=any b=dict h
 PeftConcatenate C n=any r=any b=dict h
 PermuteDims C n=any r=any b=dict h
peft.utils.warning
 PeftWarning C n=any r=any b=dict h ?data:args
`,
};
