/**
 * What `policy learn` proved of mlflow-skinny 3.17.2. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const mlflow: Knowledge = {
  package: 'mlflow',
  versions: ['mlflow-skinny 3.17.2'],
  derived: `
mlflow.ag2.ag2_logger
 ChatState C n=any b=dict
 _PendingSpan C n=any b=dict
mlflow.agent.agents
 AgentTool C n=any b=dict
mlflow.agent.setup.cli
 _AssistantTarget C n=any b=dict
mlflow.anthropic.autolog
 TracingSession C n=any b=dict h
mlflow.anthropic.genai_semconv_converter
 AnthropicConverter C n=any r=any b=dict h
mlflow.assistant.cli
 Spinner C n=any r=any b=dict h
mlflow.assistant.gateway_connection
 GatewayUnsupportedError C n=any r=any b=dict h
mlflow.assistant.providers.base
 AssistantProvider C n=any r=any b=dict h
 CLINotInstalledError C n=any r=any b=dict h
 NotAuthenticatedError C n=any r=any b=dict h
 ProviderNotConfiguredError C n=any r=any b=dict h
mlflow.assistant.providers.claude_code
 ClaudeCodeProvider C n=any r=any b=dict h
mlflow.assistant.providers.codex
 CodexProvider C n=any r=any b=dict h
mlflow.assistant.providers.mlflow_gateway
 MlflowGatewayProvider C n=any r=any b=dict h
mlflow.assistant.providers.ollama
 OllamaProvider C n=any r=any b=dict h
mlflow.assistant.providers.openai_compatible
 OpenAICompatibleProvider C n=any r=data b=dict h
mlflow.assistant.skill_installer
 BundledSkill C n=any b=dict
mlflow.assistant.types
 EventType C r=rule:enum-value h
mlflow.bedrock.genai_semconv_converter
 BedrockConverseConverter C n=any r=any b=dict h
mlflow.bedrock.stream
 _ConverseMessageBuilder C n=any r=any b=dict h
mlflow.catboost
 _CatboostModelWrapper C n=any r=any b=dict h
mlflow.claude_code.config
 TracingStatus C n=any b=dict
mlflow.cli.genai_eval_utils
 Assessment C n=any b=dict
 Cell C n=any b=dict
 EvalResult C n=any b=dict
 TableOutput C n=any b=dict
mlflow.data.code_dataset_source
 CodeDatasetSource C n=any r=any b=dict h
mlflow.data.dataset
 Dataset C n=any r=data b=dict h
mlflow.data.dataset_registry
 DatasetRegistry C n=any r=any b=dict h
mlflow.data.dataset_source
 DatasetSource C n=any r=any b=dict h
mlflow.data.dataset_source_registry
 DatasetSourceRegistry C n=any r=any b=dict h
mlflow.data.delta_dataset_source
 DeltaDatasetSource C n=any b=dict h
mlflow.data.evaluation_dataset
 EvaluationDataset C n=any b=dict
mlflow.data.evaluation_dataset_source
 EvaluationDatasetSource C n=any r=any b=dict h
mlflow.data.filesystem_dataset_source
 FileSystemDatasetSource C n=any r=any b=dict h
mlflow.data.http_dataset_source
 HTTPDatasetSource C n=any r=any b=dict h
mlflow.data.huggingface_dataset
 HuggingFaceDataset C n=any b=dict h
mlflow.data.huggingface_dataset_source
 HuggingFaceDatasetSource C n=any r=any b=dict h
mlflow.data.meta_dataset
 MetaDataset C n=any b=dict h
mlflow.data.numpy_dataset
 NumpyDataset C n=any b=dict h
mlflow.data.pandas_dataset
 PandasDataset C n=any b=dict h
mlflow.data.polars_dataset
 PolarsDataset C n=any b=dict h
 PolarsDataset.PolarsDatasetConfig C n=any r=data b=dict i
 PolarsDataset.PolarsDatasetProfile C n=any r=data b=dict i
mlflow.data.pyfunc_dataset_mixin
 PyFuncConvertibleDatasetMixin C n=any r=any b=dict h
 PyFuncInputsOutputs C n=any b=dict
mlflow.data.schema
 TensorDatasetSchema C n=any b=dict
mlflow.data.spark_dataset
 SparkDataset C n=any b=dict h
mlflow.data.spark_dataset_source
 SparkDatasetSource C n=any b=dict h
mlflow.data.tensorflow_dataset
 TensorFlowDataset C n=any b=dict h
mlflow.data.uc_volume_dataset_source
 UCVolumeDatasetSource C n=any b=dict h
mlflow.demo.base
 BaseDemoGenerator C n=any r=any b=dict h
 DemoFeature C r=rule:enum-value h
 DemoResult C n=any b=dict
mlflow.demo.data
 DemoPromptDef C n=any b=dict
 DemoTrace C n=any b=dict
 LinkedPromptRef C n=any b=dict
 MultimodalDemoTrace C n=any b=dict
 PromptTemplateValues C n=any b=dict
 ToolCall C n=any b=dict
mlflow.demo.generators.custom_view
 CustomViewDemoGenerator C n=any r=any b=dict h
mlflow.demo.generators.evaluation
 EvaluationDemoGenerator C n=any r=any b=dict h
mlflow.demo.generators.issues
 IssuesDemoGenerator C n=any r=any b=dict h
mlflow.demo.generators.judges
 JudgesDemoGenerator C n=any r=any b=dict h
mlflow.demo.generators.prompts
 PromptsDemoGenerator C n=any r=any b=dict h
mlflow.demo.generators.review_queues
 ReviewQueuesDemoGenerator C n=any r=any b=dict h
mlflow.demo.generators.saved_views
 DemoTraceSavedViewDef C n=any b=dict
 SavedViewsDemoGenerator C n=any r=any b=dict h
mlflow.demo.generators.traces
 TracesDemoGenerator C n=any r=any b=dict h
 _Model C n=any b=dict
 _TraceSetResult C n=any b=dict
mlflow.demo.registry
 DemoRegistry C n=any r=any b=dict h
mlflow.deployments
 PredictionsResponse C n=any r=data b=dict i
mlflow.deployments.base
 BaseDeploymentClient C n=any r=any b=dict h
mlflow.deployments.databricks
 DatabricksDeploymentClient C n=any r=any b=dict h
 DatabricksEndpoint C n=any r=data b=dict
mlflow.deployments.mlflow
 MlflowDeploymentClient C n=any r=any b=dict h
mlflow.deployments.openai
 OpenAIDeploymentClient C n=any r=any b=dict h
mlflow.deployments.plugin_manager
 DeploymentPlugins C n=any b=dict h
 PluginManager C n=any r=any b=dict h
mlflow.diffusers
 DiffusersAdapterModel C n=any b=dict
mlflow.diffusers.wrapper
 _DiffusersAdapterWrapper C n=any b=dict h
mlflow.dspy.wrapper
 DspyChatModelWrapper C n=any r=data b=dict h
 DspyModelWrapper C n=any r=data b=dict h
mlflow.entities._job
 Job C n=any b=dict h
 JobProgress C n=any b=dict
 JobScopedPermission C n=any b=dict
mlflow.entities._job_status
 JobStatus C r=rule:enum-value h
mlflow.entities._mlflow_object
 _MlflowObject C n=any r=any b=dict h
 _MlflowObjectPrinter C n=any b=dict h
mlflow.entities.assessment
 Assessment C n=any b=dict
 Expectation C n=any b=dict
 ExpectationValue C n=any b=dict
 Feedback C n=any b=dict
 FeedbackValue C n=any b=dict
 IssueReference C n=any b=dict
 IssueReferenceValue C n=any b=dict
mlflow.entities.assessment_error
 AssessmentError C n=any b=dict
mlflow.entities.assessment_source
 AssessmentSource C n=any b=dict
 AssessmentSourceType C n=any b=dict h
mlflow.entities.dataset
 Dataset C n=any r=any b=dict
mlflow.entities.dataset_input
 DatasetInput C n=any r=data b=dict
mlflow.entities.dataset_record
 DatasetRecord C n=any b=dict
mlflow.entities.dataset_record_source
 DatasetRecordSource C n=any b=dict
 DatasetRecordSourceType C r=rule:enum-value h
mlflow.entities.dataset_summary
 _DatasetSummary C n=any r=any b=dict
mlflow.entities.document
 Document C n=any b=dict
mlflow.entities.entity_type
 EntityAssociationType C n=any r=any b=dict h
mlflow.entities.evaluation_dataset
 DatasetGranularity C r=rule:enum-value h
 EvaluationDataset C n=any r=data b=dict h
mlflow.entities.experiment
 Experiment C n=any b=dict h
mlflow.entities.experiment_tag
 ExperimentTag C n=any r=any b=dict
mlflow.entities.file_info
 FileInfo C n=any r=any b=dict
mlflow.entities.gateway_budget_policy
 BudgetAction C r=rule:enum-value h
 BudgetDuration C n=any b=dict
 BudgetDurationUnit C r=rule:enum-value h
 BudgetTargetScope C r=rule:enum-value h
 BudgetUnit C r=rule:enum-value h
 GatewayBudgetPolicy C n=any b=dict
mlflow.entities.gateway_endpoint
 FallbackConfig C n=any b=dict
 FallbackStrategy C r=rule:enum-value h
 GatewayEndpoint C n=any b=dict
 GatewayEndpointBinding C n=any b=dict
 GatewayEndpointModelConfig C n=any b=dict
 GatewayEndpointModelMapping C n=any b=dict
 GatewayEndpointTag C n=any b=dict
 GatewayModelDefinition C n=any b=dict
 GatewayModelLinkageType C r=rule:enum-value h
 GatewayResourceType C r=rule:enum-value h
 RoutingStrategy C r=rule:enum-value h
mlflow.entities.gateway_guardrail
 GatewayGuardrail C n=any b=dict
 GatewayGuardrailConfig C n=any b=dict
 GuardrailAction C r=rule:enum-value h
 GuardrailStage C r=rule:enum-value h
mlflow.entities.gateway_secrets
 GatewaySecretInfo C n=any b=dict
mlflow.entities.input_tag
 InputTag C n=any r=any b=dict
mlflow.entities.issue
 Issue C n=any b=dict
 IssueSeverity C r=rule:enum-value h
 IssueStatus C r=rule:enum-value h
mlflow.entities.lifecycle_stage
 LifecycleStage C n=any r=any b=dict h
mlflow.entities.link
 Link C n=any b=dict
mlflow.entities.logged_model
 LoggedModel C n=any b=dict h
mlflow.entities.logged_model_input
 LoggedModelInput C n=any r=any b=dict
mlflow.entities.logged_model_output
 LoggedModelOutput C n=any r=any b=dict
mlflow.entities.logged_model_parameter
 LoggedModelParameter C n=any b=dict
mlflow.entities.logged_model_status
 LoggedModelStatus C r=rule:enum-value h
mlflow.entities.logged_model_tag
 LoggedModelTag C n=any r=any b=dict
mlflow.entities.mcp_server
 MCPRemoteTransportType C r=rule:enum-value h
 MCPStatus C r=rule:enum-value h
mlflow.entities.metric
 Metric C n=any b=dict
 MetricWithRunId C n=any b=dict
mlflow.entities.model_registry._model_registry_entity
 _ModelRegistryEntity C n=any r=any b=dict
mlflow.entities.model_registry.model_version
 ModelVersion C n=any b=dict
mlflow.entities.model_registry.model_version_deployment_job_run_state
 ModelVersionDeploymentJobRunState C n=any r=any b=dict h
mlflow.entities.model_registry.model_version_deployment_job_state
 ModelVersionDeploymentJobState C n=any r=any b=dict
mlflow.entities.model_registry.model_version_search
 ModelVersionSearch C n=any b=dict
mlflow.entities.model_registry.model_version_status
 ModelVersionStatus C n=any r=any b=dict h
mlflow.entities.model_registry.model_version_tag
 ModelVersionTag C n=any r=any b=dict
mlflow.entities.model_registry.prompt
 Prompt C n=any r=data b=dict
mlflow.entities.model_registry.prompt_version
 PromptVersion C n=any b=dict
mlflow.entities.model_registry.registered_model
 RegisteredModel C n=any b=dict
mlflow.entities.model_registry.registered_model_alias
 RegisteredModelAlias C n=any r=any b=dict
mlflow.entities.model_registry.registered_model_deployment_job_state
 RegisteredModelDeploymentJobState C n=any r=any b=dict h
mlflow.entities.model_registry.registered_model_search
 RegisteredModelSearch C n=any b=dict
mlflow.entities.model_registry.registered_model_tag
 RegisteredModelTag C n=any r=any b=dict
mlflow.entities.multipart_upload
 CreateMultipartUploadResponse C n=any b=dict
 MultipartUploadCredential C n=any b=dict
 MultipartUploadPart C n=any b=dict
mlflow.entities.param
 Param C n=any b=dict
mlflow.entities.presigned_download
 PresignedDownloadUrlResponse C n=any b=dict
mlflow.entities.presigned_upload
 CreatePresignedUploadResponse C n=any b=dict
mlflow.entities.run
 Run C n=any b=dict h
mlflow.entities.run_data
 RunData C n=any r=plain b=dict h
mlflow.entities.run_info
 RunInfo C n=any r=any b=dict
 orderable_attribute C n=any r=any b=dict h
 searchable_attribute C n=any r=any b=dict h
mlflow.entities.run_inputs
 RunInputs C n=any r=data b=dict
mlflow.entities.run_outputs
 RunOutputs C n=any r=any b=dict
mlflow.entities.run_status
 RunStatus C n=any r=any b=dict h
mlflow.entities.run_tag
 RunTag C n=any r=any b=dict
mlflow.entities.scorer
 ScorerVersion C n=any r=any b=dict h
mlflow.entities.session
 Session C n=any r=any b=dict h
mlflow.entities.source_type
 SourceType C n=any r=any b=dict h
mlflow.entities.span
 LiveSpan C n=any b=dict h
 NoOpSpan C n=any b=dict h
 Span C n=any b=dict h
 SpanType C n=any r=any b=dict h
 _CachedSpanAttributesRegistry C n=any r=any b=dict h
 _SpanAttributesRegistry C n=any r=any b=dict h
mlflow.entities.span_event
 SpanEvent C n=any b=dict
mlflow.entities.span_log_level
 SpanLogLevel C r=rule:enum-value h
mlflow.entities.span_status
 SpanStatus C n=any b=dict
 SpanStatusCode C r=rule:enum-value h
mlflow.entities.trace
 Trace C n=any b=dict
mlflow.entities.trace_data
 TraceData C n=any b=dict
mlflow.entities.trace_info
 TraceInfo C n=any b=dict
mlflow.entities.trace_info_v2
 TraceInfoV2 C n=any b=dict
mlflow.entities.trace_location
 MlflowExperimentLocation C n=any b=dict
 TraceLocation C n=any b=dict
 TraceLocationBase C n=any b=dict
 TraceLocationType C r=rule:enum-value h
 UCSchemaLocation C n=any b=dict
mlflow.entities.trace_metrics
 AggregationType C r=rule:enum-value h
 MetricAggregation C n=any b=dict
 MetricDataPoint C n=any b=dict
 MetricViewType C r=rule:enum-value h
mlflow.entities.trace_state
 TraceState C r=rule:enum-value h
mlflow.entities.view_type
 ViewType C n=any r=any b=dict h
mlflow.entities.webhook
 Webhook C n=any b=dict h
 WebhookAction C r=rule:enum-value h
 WebhookEntity C r=rule:enum-value h
 WebhookEvent C n=any b=dict
 WebhookStatus C r=rule:enum-value h
 WebhookTestResult C n=any r=any b=dict h
mlflow.entities.workspace
 WorkspaceDeletionMode C r=rule:enum-value h
mlflow.environment_variables
 _BooleanEnvironmentVariable C n=any r=data b=dict h
 _EnvironmentVariable C n=any r=data b=dict h
mlflow.error_classification
 ErrorClass C r=rule:enum-value h
 SqlState C r=rule:enum-value h
mlflow.exceptions
 ExecutionException C n=any b=dict h
 InvalidUrlException C n=any b=dict h
 MissingConfigException C n=any b=dict h
 MlflowException C n=any b=dict h
 MlflowNotImplementedException C n=any b=dict h
 MlflowTraceArchivalMalformedTrace C n=any b=dict h
 MlflowTraceDataCorrupted C n=any b=dict h
 MlflowTraceDataException C n=any b=dict h
 MlflowTraceDataNotFound C n=any b=dict h
 MlflowTracingException C n=any b=dict h
 RestException C n=any b=dict h
 _UnsupportedMultipartDownloadException C n=any b=dict h
 _UnsupportedMultipartUploadException C n=any b=dict h
 _UnsupportedPresignedDownloadException C n=any b=dict h
 _UnsupportedPresignedUploadException C n=any b=dict h
mlflow.gateway.budget_tracker
 BudgetTracker C n=any r=any b=dict h
 BudgetWindow C n=any b=dict
mlflow.gateway.budget_tracker.in_memory
 InMemoryBudgetTracker C n=any b=dict
mlflow.gateway.budget_tracker.redis
 RedisBudgetTracker C n=any b=dict
mlflow.gateway.config
 EndpointType C r=rule:enum-value h
 GatewayRequestType C r=rule:enum-value h
 Provider C r=rule:enum-value h
 _AuthConfigKey C n=any r=any b=dict h
mlflow.gateway.constants
 GatewayCaller C r=rule:enum-value h
mlflow.gateway.exceptions
 AIGatewayConfigException C n=any r=any b=dict h
 AIGatewayException C n=any r=any b=dict h
mlflow.gateway.guardrails
 Guardrail C n=any r=any b=dict h
 GuardrailViolation C n=any b=dict h
 JudgeGuardrail C n=any r=any b=dict h
 UnsupportedGuardrailScorerError C n=any b=dict h
mlflow.gateway.provider_registry
 ProviderRegistry C n=any r=any b=dict h
mlflow.gateway.providers.ai21labs
 AI21LabsProvider C n=any b=dict h
mlflow.gateway.providers.anthropic
 AnthropicAdapter C n=any r=any b=dict h
 AnthropicProvider C n=any b=dict h
 _UnsupportedSchemaError C n=any r=any b=dict h
mlflow.gateway.providers.base
 BaseProvider C n=any b=dict h
 FallbackProvider C n=any b=dict h
 PassthroughAction C r=rule:enum-value h
 ProviderAdapter C n=any r=any b=dict h
 TrafficRouteProvider C n=any b=dict h
mlflow.gateway.providers.bedrock
 AI21Adapter C n=any r=any b=dict h
 AWSTitanAdapter C n=any r=any b=dict h
 AmazonBedrockAnthropicAdapter C n=any r=any b=dict h
 AmazonBedrockModelProvider C r=rule:enum-value h
 AmazonBedrockProvider C n=any b=dict h
mlflow.gateway.providers.cohere
 CohereAdapter C n=any r=any b=dict h
 CohereProvider C n=any b=dict h
mlflow.gateway.providers.databricks
 DatabricksAdapter C n=any r=any b=dict h
 DatabricksProvider C n=any b=dict h
mlflow.gateway.providers.deepseek
 DeepSeekProvider C n=any b=dict h
mlflow.gateway.providers.gemini
 GeminiAdapter C n=any r=any b=dict h
 GeminiProvider C n=any b=dict h
mlflow.gateway.providers.groq
 GroqProvider C n=any b=dict h
mlflow.gateway.providers.huggingface
 HFTextGenerationInferenceServerProvider C n=any b=dict h
mlflow.gateway.providers.litellm
 LiteLLMAdapter C n=any r=any b=dict h
 LiteLLMProvider C n=any b=dict h
mlflow.gateway.providers.mistral
 MistralAdapter C n=any r=any b=dict h
 MistralProvider C n=any b=dict h
mlflow.gateway.providers.mlflow
 MlflowModelServingProvider C n=any b=dict h
mlflow.gateway.providers.mosaicml
 MosaicMLProvider C n=any b=dict h
mlflow.gateway.providers.ollama
 OllamaProvider C n=any b=dict h
mlflow.gateway.providers.openai
 OpenAIAdapter C n=any r=any b=dict h
 OpenAIProvider C n=any b=dict h
mlflow.gateway.providers.openai_compatible
 OpenAICompatibleAdapter C n=any r=any b=dict h
 OpenAICompatibleProvider C n=any b=dict h
mlflow.gateway.providers.openrouter
 OpenRouterProvider C n=any b=dict h
mlflow.gateway.providers.palm
 PaLMProvider C n=any b=dict h
mlflow.gateway.providers.portkey
 PortkeyProvider C n=any b=dict h
mlflow.gateway.providers.sap_ai_core
 SapAiCoreAdapter C n=any r=any b=dict h
 SapAiCoreProvider C n=any b=dict h
mlflow.gateway.providers.togetherai
 TogetherAIAdapter C n=any r=any b=dict h
 TogetherAIProvider C n=any b=dict h
mlflow.gateway.providers.typesafe
 TypeSafeProvider C n=any b=dict h
mlflow.gateway.providers.vertex_ai
 VertexAIProvider C n=any b=dict h
 _VertexAIClaudeAdapter C n=any r=any b=dict h
 _VertexAIClaudeProvider C n=any b=dict h
 _VertexAIMaaSProvider C n=any b=dict h
 _VertexGeminiAdapter C n=any r=any b=dict h
mlflow.gateway.providers.xai
 XAIProvider C n=any b=dict h
mlflow.gateway.runner
 Runner C n=any r=any b=dict h
mlflow.gateway.ssrf
 GatewaySSRFProtectionError C n=any r=any b=dict h
mlflow.gateway.tracing_utils
 _ModelSpanInfo C n=any b=dict
mlflow.gateway.uc_function_utils
 FunctionExecutionResult C n=any b=dict
 ParameterizedStatement C n=any b=dict
 ParseResult C n=any b=dict
 TokenUsageAccumulator C n=any b=dict
mlflow.gateway.utils
 SearchRoutesToken C n=any r=any b=dict h
mlflow.gemini.autolog
 TracingSession C n=any b=dict h
mlflow.gemini.genai_semconv_converter
 GeminiConverter C n=any r=any b=dict h
mlflow.genai.agent_server.server
 AgentServer C n=any b=dict h
mlflow.genai.agent_server.validator
 BaseAgentValidator C n=any r=any b=dict h
 ResponsesAgentValidator C n=any r=any b=dict h
mlflow.genai.datasets.databricks_evaluation_dataset_source
 DatabricksEvaluationDatasetSource C n=any r=any b=dict h
 DatabricksUCTableDatasetSource C n=any r=any b=dict h
mlflow.genai.datasets.entities
 EvaluationDatasetVersion C n=any b=dict
mlflow.genai.discovery.entities
 DiscoverIssuesResult C n=any b=dict
 _ConversationAnalysis C n=any b=dict
 _TriageResult C n=any b=dict
mlflow.genai.discovery.pipeline
 _AnnotationWorkItem C n=any b=dict
mlflow.genai.evaluation.base
 DatabricksAppConfig C n=any r=any b=dict
mlflow.genai.evaluation.constant
 AgentEvaluationReserverKey C n=any r=any b=dict h
 InputDatasetColumn C n=any r=any b=dict h
 ResultDataFrameColumn C n=any r=any b=dict h
mlflow.genai.evaluation.context
 Context C n=any r=any b=dict h
 NoneContext C n=any r=any b=dict h
 RealContext C n=any b=dict h
mlflow.genai.evaluation.entities
 EvalItem C n=any b=dict
 EvalResult C n=any b=dict
 EvaluationResult C n=any b=dict
 ScorerStat C n=any b=dict
mlflow.genai.evaluation.harness
 _Heartbeat C n=any b=dict h
 _PredictSubmitter C n=any b=dict h
 _ScoreSubmitter C n=any b=dict h
mlflow.genai.evaluation.rate_limiter
 NoOpRateLimiter C n=any r=any b=dict h
 RPSRateLimiter C n=any b=dict h
 RateLimiter C n=any r=any b=dict h
mlflow.genai.git_versioning
 GitContext C n=any b=dict h
mlflow.genai.git_versioning.git_info
 GitInfo C n=any b=dict
 GitOperationError C n=any r=any b=dict h
mlflow.genai.judges.adapters.base_adapter
 AdapterInvocationInput C n=any b=dict
 AdapterInvocationOutput C n=any b=dict
 BaseJudgeAdapter C n=any r=any b=dict h
mlflow.genai.judges.adapters.databricks_managed_judge_adapter
 DatabricksManagedJudgeAdapter C n=any r=any b=dict h
mlflow.genai.judges.adapters.gateway_adapter
 GatewayAdapter C n=any r=any b=dict h
 InvokeOutput C n=any b=dict
mlflow.genai.judges.adapters.litellm_adapter
 InvokeLiteLLMOutput C n=any b=dict
 LiteLLMAdapter C n=any r=any b=dict h
 _SuppressLiteLLMNonfatalErrors C n=any r=any b=dict h
mlflow.genai.judges.adapters.rate_limit_retry_adapters
 RateLimitRetryAdapter C n=any b=dict
mlflow.genai.judges.adapters.utils
 ChatCompletionError C n=any r=any b=dict h
mlflow.genai.judges.base
 AlignmentOptimizer C n=any r=any b=dict h
mlflow.genai.judges.model_api
 ModelAPI C r=rule:enum-value h
mlflow.genai.judges.optimizers.dspy
 DSPyAlignmentOptimizer C n=any b=dict h
mlflow.genai.judges.optimizers.gepa
 GEPAAlignmentOptimizer C n=any b=dict h
mlflow.genai.judges.optimizers.memalign.optimizer
 MemAlignOptimizer C n=any b=dict h
mlflow.genai.judges.optimizers.simba
 SIMBAAlignmentOptimizer C n=any b=dict h
mlflow.genai.judges.tools.base
 JudgeTool C n=any r=any b=dict h
mlflow.genai.judges.tools.constants
 ToolNames C n=any r=any b=dict h
mlflow.genai.judges.tools.get_root_span
 GetRootSpanTool C n=any r=any b=dict h
mlflow.genai.judges.tools.get_span
 GetSpanTool C n=any r=any b=dict h
mlflow.genai.judges.tools.get_span_image
 GetSpanImageTool C n=any r=any b=dict h
 SpanImageResult C n=any b=dict
mlflow.genai.judges.tools.get_span_performance_and_timing_report
 ConcurrentPair C n=any b=dict
 GetSpanPerformanceAndTimingReportTool C n=any r=any b=dict h
 SpanTimingData C n=any b=dict
mlflow.genai.judges.tools.get_trace_info
 GetTraceInfoTool C n=any r=any b=dict h
mlflow.genai.judges.tools.get_traces_in_session
 GetTracesInSession C n=any r=any b=dict h
mlflow.genai.judges.tools.list_spans
 ListSpansResult C n=any b=dict
 ListSpansTool C n=any r=any b=dict h
mlflow.genai.judges.tools.registry
 JudgeToolRegistry C n=any r=any b=dict h
mlflow.genai.judges.tools.search_trace_regex
 RegexMatch C n=any b=dict
 SearchTraceRegexResult C n=any b=dict
 SearchTraceRegexTool C n=any r=any b=dict h
mlflow.genai.judges.tools.search_traces
 SearchTracesTool C n=any r=any b=dict h
mlflow.genai.judges.tools.types
 JudgeToolExpectation C n=any b=dict
 JudgeToolFeedback C n=any b=dict
 JudgeToolTraceInfo C n=any b=dict
 SpanInfo C n=any b=dict
 SpanResult C n=any b=dict
mlflow.genai.judges.typesafe
 _ChoiceSpec C n=any b=dict
 _GatewayEndpointNotSystemOne C n=any r=any b=dict h
 _NoulSpec C n=any b=dict
mlflow.genai.judges.utils.prompt_utils
 DatabricksLLMJudgePrompts C n=any r=any b=dict
mlflow.genai.judges.utils.tool_calling_utils
 _ImageTurnDict C n=any r=data b=dict i
mlflow.genai.label_schemas.label_schemas
 InputCategorical C n=any b=dict
 InputCategoricalList C n=any b=dict
 InputNumeric C n=any b=dict
 InputPassFail C n=any b=dict
 InputText C n=any b=dict
 InputTextList C n=any b=dict
 InputType C n=any r=any b=dict h
 LabelSchema C n=any b=dict
 LabelSchemaType C r=rule:enum-value h
mlflow.genai.labeling.labeling
 Agent C n=any r=any b=dict h
 LabelingSession C n=any r=any b=dict h
 ReviewApp C n=any r=any b=dict h
mlflow.genai.labeling.stores
 AbstractLabelingStore C n=any r=any b=dict h
 DatabricksLabelingStore C n=any r=any b=dict h
 LabelingStoreRegistry C n=any r=any b=dict h
 UnsupportedLabelingStoreURIException C n=any b=dict h
mlflow.genai.optimize.job
 OptimizerType C r=rule:enum-value h
 PromptOptimizationJobResult C n=any b=dict
mlflow.genai.optimize.optimizers.base
 BasePromptOptimizer C n=any r=any b=dict h
mlflow.genai.optimize.optimizers.gepa_optimizer
 GepaPromptOptimizer C n=any r=data b=dict h
mlflow.genai.optimize.optimizers.metaprompt_optimizer
 MetaPromptOptimizer C n=any b=dict h
mlflow.genai.optimize.types
 EvaluationResultRecord C n=any b=dict
 PromptOptimizationResult C n=any b=dict
 PromptOptimizerOutput C n=any b=dict
mlflow.genai.review_queues.validation
 ValidatedQueue C n=any r=any b=dict
mlflow.genai.scheduled_scorers
 ScorerScheduleConfig C n=any b=dict
mlflow.genai.scorers.base
 ScorerKind C r=rule:enum-value h
 ScorerSamplingConfig C n=any b=dict
 ScorerStatus C r=rule:enum-value h
 SerializedScorer C n=any b=dict
mlflow.genai.scorers.builtin_scorers
 ExtractedFields C n=any b=dict
 FieldExtractionConfig C n=any b=dict
 MissingColumnsException C n=any b=dict h
mlflow.genai.scorers.job
 ScorerFailure C n=any b=dict
 TraceResult C n=any b=dict
mlflow.genai.scorers.llm_backend
 ScorerLLMClient C n=any b=dict h
mlflow.genai.scorers.online.entities
 CompletedSession C n=any b=dict
 OnlineScorer C n=any b=dict
 OnlineScoringConfig C n=any b=dict
mlflow.genai.scorers.online.sampler
 OnlineScorerSampler C n=any b=dict h
mlflow.genai.scorers.online.session_checkpointer
 OnlineSessionCheckpointManager C n=any r=any b=dict h
 OnlineSessionScoringCheckpoint C n=any b=dict
 OnlineSessionScoringTimeWindow C n=any b=dict
mlflow.genai.scorers.online.session_processor
 OnlineSessionScoringProcessor C n=any r=any b=dict h
 SessionScoringTask C n=any b=dict
mlflow.genai.scorers.online.trace_checkpointer
 OnlineTraceCheckpointManager C n=any r=any b=dict h
 OnlineTraceScoringCheckpoint C n=any b=dict
 OnlineTraceScoringTimeWindow C n=any b=dict
mlflow.genai.scorers.online.trace_loader
 OnlineTraceLoader C n=any r=any b=dict h
mlflow.genai.scorers.online.trace_processor
 OnlineTraceScoringProcessor C n=any r=any b=dict h
 TraceScoringTask C n=any b=dict
mlflow.genai.scorers.phoenix.models
 MlflowPhoenixModel C n=any r=plain b=dict h
mlflow.genai.scorers.phoenix.utils
 _NoOpRateLimiter C n=any r=any b=dict h
mlflow.genai.scorers.ragas.registry
 MetricConfig C n=any b=dict
mlflow.genai.scorers.registry
 AbstractScorerStore C n=any r=any b=dict h
 DatabricksStore C n=any b=dict h
 MlflowTrackingStore C n=any b=dict h
 ScorerStoreRegistry C n=any r=any b=dict h
 UnsupportedScorerStoreURIException C n=any b=dict h
mlflow.genai.scorers.scorer_utils
 _ScorerJobParamNames C n=any r=any b=dict
mlflow.genai.simulators.simulator
 ConversationSimulator C n=any b=dict h
 SimulationTimingTracker C n=any b=dict
mlflow.genai.utils.enum_utils
 StrEnum C r=rule:enum-value h
mlflow.genai.utils.gateway_utils
 GatewayConfig C n=any b=dict
 GatewayLiteLLMConfig C n=any b=dict
mlflow.genai.utils.llm_utils
 _ModelCost C n=any b=dict
 _TokenCounter C n=any b=dict h
mlflow.genai.utils.trace_utils
 NoOpTracerPatcher C n=any r=any b=dict h
mlflow.h2o
 _H2OModelWrapper C n=any r=any b=dict h
mlflow.johnsnowlabs
 _PyFuncModelWrapper C n=any b=dict h
mlflow.keras.load
 KerasModelWrapper C n=any r=any b=dict h
mlflow.langchain.api_request_parallel_processor
 APIRequest C n=any b=dict
 StatusTracker C n=any b=dict
mlflow.langchain.chat_agent_langgraph
 ChatAgentState C n=any r=data b=dict i
mlflow.langchain.model
 _LangChainModelWrapper C n=any r=any b=dict h
mlflow.langchain.utils.logging
 _SpecialChainInfo C n=any r=any b=dict
mlflow.legacy_databricks_cli.configure.provider
 DatabricksConfig C n=any r=any b=dict h
 DatabricksConfigProvider C n=any r=any b=dict h
 DatabricksModelServingConfigProvider C n=any r=any b=dict h
 DefaultConfigProvider C n=any r=any b=dict h
 EnvironmentVariableConfigProvider C n=any r=any b=dict h
 InvalidConfigurationError C n=any r=any b=dict h
 ProfileConfigProvider C n=any r=data b=dict h
 SparkTaskContextConfigProvider C n=any r=any b=dict h
mlflow.lightgbm
 _LGBModelWrapper C n=any r=any b=dict h
mlflow.llama_index.pyfunc_wrapper
 ChatEngineWrapper C n=any r=data b=dict h
 QueryEngineWrapper C n=any r=data b=dict h
 RetrieverEngineWrapper C n=any r=data b=dict h
 WorkflowWrapper C n=any r=data b=dict h
 _LlamaIndexModelWrapperBase C n=any r=data b=dict h
mlflow.llama_index.tracer
 StreamResolver C n=any r=any b=dict h
mlflow.metrics.base
 MetricValue C n=any b=dict
mlflow.metrics.genai.base
 EvaluationExample C n=any b=dict
mlflow.metrics.genai.model_utils
 _MlflowGatewayProvider C n=any b=dict h
mlflow.metrics.genai.prompt_template
 PromptTemplate C n=any r=any b=dict h
mlflow.metrics.genai.prompts.v1
 AnswerCorrectnessMetric C n=any b=dict
 AnswerRelevanceMetric C n=any b=dict
 AnswerSimilarityMetric C n=any b=dict
 EvaluationModel C n=any b=dict
 FaithfulnessMetric C n=any b=dict
 RelevanceMetric C n=any b=dict
mlflow.mistral.autolog
 TracingSession C n=any b=dict h
mlflow.models.auth_policy
 AuthPolicy C n=any r=any b=dict h
 SystemAuthPolicy C n=any r=any b=dict h
 UserAuthPolicy C n=any r=any b=dict h
mlflow.models.dependencies_schemas
 DependenciesSchemas C n=any b=dict
 DependenciesSchemasType C r=rule:enum-value h
 RetrieverSchema C n=any b=dict
 Schema C n=any b=dict
mlflow.models.evaluation.artifacts
 CsvEvaluationArtifact C n=any r=any b=dict h
 ImageEvaluationArtifact C n=any r=any b=dict h
 JsonEvaluationArtifact C n=any r=any b=dict h
 NumpyEvaluationArtifact C n=any r=any b=dict h
 ParquetEvaluationArtifact C n=any r=any b=dict h
 PickleEvaluationArtifact C n=any r=any b=dict h
 TextEvaluationArtifact C n=any r=any b=dict h
 _InferredArtifactProperties C n=any r=any b=dict
mlflow.models.evaluation.base
 EvaluationArtifact C n=any r=any b=dict h
 EvaluationMetric C n=any r=data b=dict h
 EvaluationResult C n=any b=dict h
 EvaluatorBundle C n=any b=dict
 ModelEvaluator C n=any r=any b=dict h
 _ModelType C n=any r=any b=dict h
mlflow.models.evaluation.default_evaluator
 BuiltInEvaluator C n=any b=dict h
 BuiltInEvaluator._MutationGuardedData C n=any r=any b=dict h
 _CustomArtifact C n=any r=any b=dict
mlflow.models.evaluation.evaluator_registry
 ModelEvaluatorRegistry C n=any r=any b=dict h
mlflow.models.evaluation.evaluators.classifier
 ClassifierEvaluator C n=any b=dict h
 _Curve C n=any r=any b=dict
mlflow.models.evaluation.evaluators.default
 DefaultEvaluator C n=any b=dict h
mlflow.models.evaluation.evaluators.regressor
 RegressorEvaluator C n=any b=dict h
mlflow.models.evaluation.evaluators.shap
 ShapEvaluator C n=any b=dict h
mlflow.models.evaluation.utils.metric
 MetricDefinition C n=any b=dict
mlflow.models.evaluation.validation
 MetricThreshold C n=any b=dict h
 MetricThresholdClassException C n=any b=dict h
 ModelValidationFailedException C n=any b=dict h
 _MetricValidationResult C n=any r=any b=dict h
mlflow.models.flavor_backend
 FlavorBackend C n=any r=any b=dict h
mlflow.models.model
 Files C n=any r=any b=dict
 Model C n=any b=dict
 ModelInfo C n=any r=any b=dict h
mlflow.models.model_config
 ModelConfig C n=any b=dict h
mlflow.models.resources
 DatabricksApp C n=any r=any b=dict
 DatabricksFunction C n=any r=any b=dict
 DatabricksGenieSpace C n=any r=any b=dict
 DatabricksLakebase C n=any r=any b=dict
 DatabricksResource C n=any r=any b=dict
 DatabricksSQLWarehouse C n=any r=any b=dict
 DatabricksServingEndpoint C n=any r=any b=dict
 DatabricksTable C n=any r=any b=dict
 DatabricksUCConnection C n=any r=any b=dict
 DatabricksUCModelService C n=any r=any b=dict
 DatabricksVectorSearchIndex C n=any r=any b=dict
 Resource C n=any r=any b=dict
 ResourceType C r=rule:enum-value h
 _ResourceBuilder C n=any r=any b=dict h
mlflow.models.signature
 ModelSignature C n=any b=dict
 _TypeHints C n=any r=any b=dict h
mlflow.models.utils
 _Example C n=any b=dict h
mlflow.models.wheeled_model
 WheeledModel C n=any b=dict h
mlflow.onnx
 _OnnxModelWrapper C n=any b=dict h
mlflow.openai._agent_tracer
 OpenAISpanType C n=any r=any b=dict h
mlflow.openai.api_request_parallel_processor
 StatusTracker C n=any b=dict
mlflow.openai.genai_semconv_converter
 OpenAIChatCompletionConverter C n=any r=any b=dict h
 OpenAIResponsesConverter C n=any r=any b=dict h
mlflow.openai.model
 _ContentFormatter C n=any b=dict h
 _OpenAIWrapper C n=any b=dict h
mlflow.paddle
 _PaddleWrapper C n=any r=any b=dict h
mlflow.pmdarima
 _PmdarimaModelWrapper C n=any r=any b=dict h
mlflow.projects._project_spec
 DatabricksSparkJobSpec C n=any r=any b=dict h
 EntryPoint C n=any r=plain b=dict h
 Parameter C n=any r=plain b=dict h
 Project C n=any r=any b=dict h
mlflow.projects.backend.abstract_backend
 AbstractBackend C n=any r=any b=dict h
mlflow.projects.backend.local
 LocalBackend C n=any r=any b=dict h
mlflow.projects.databricks
 DatabricksJobRunner C n=any r=any b=dict h
 DatabricksSubmittedRun C n=any r=any b=dict h
mlflow.projects.kubernetes
 KubernetesSubmittedRun C n=any b=dict h
mlflow.projects.submitted_run
 LocalSubmittedRun C n=any r=any b=dict h
 SubmittedRun C n=any r=any b=dict h
mlflow.prompt.promptlab_model
 _PromptlabModel C n=any r=any b=dict h
mlflow.prompt.registry_utils
 PromptCache C n=any r=any b=dict h
 PromptCacheKey C n=any r=any b=dict
mlflow.prophet
 _ProphetModelWrapper C n=any r=any b=dict h
mlflow.protos.unity_catalog_prompt_service_pb2_grpc
 UnityCatalogPromptService C n=any r=any b=dict h
 UnityCatalogPromptServiceServicer C n=any r=any b=dict h
 UnityCatalogPromptServiceStub C n=any b=dict h
mlflow.pyfunc
 EnvType C n=any r=any b=dict h
 PyFuncModel C n=any b=dict
 _ServedPyFuncModel C n=any b=dict
mlflow.pyfunc.backend
 PyFuncBackend C n=any b=dict h
mlflow.pyfunc.context
 Context C n=any r=any b=dict
mlflow.pyfunc.dbconnect_artifact_cache
 DBConnectArtifactCache C n=any r=any b=dict h
mlflow.pyfunc.loaders.chat_agent
 _ChatAgentPyfuncWrapper C n=any r=any b=dict h
mlflow.pyfunc.loaders.chat_model
 _ChatModelPyfuncWrapper C n=any r=any b=dict h
mlflow.pyfunc.loaders.responses_agent
 _ResponsesAgentPyfuncWrapper C n=any r=any b=dict h
mlflow.pyfunc.model
 ChatAgent C n=any r=any b=dict h
 ModelFromDeploymentEndpoint C n=any r=any b=dict h
 PythonModel C n=any r=any b=dict h
 PythonModelContext C n=any r=any b=dict h
 ResponsesAgent C n=any r=any b=dict h
 _DownloadedArtifact C n=any b=dict
 _FunctionPythonModel C n=any b=dict h
 _PythonModelPyfuncWrapper C n=any r=any b=dict h
mlflow.pyfunc.scoring_server
 InvocationsResponse C n=any r=any b=dict
 ParsedJsonInput C n=any r=any b=dict
mlflow.pyfunc.scoring_server.client
 BaseScoringServerClient C n=any r=any b=dict h
 ScoringServerClient C n=any r=data b=dict h
 StdinScoringServerClient C n=any b=dict h
mlflow.pyfunc.spark_model_cache
 SparkModelCache C n=any r=any b=dict h
mlflow.pyfunc.utils.data_validation
 FuncInfo C n=any r=any b=dict
mlflow.pyspark.ml
 _AutologgingEstimatorMetadata C n=any r=any b=dict
 _AutologgingMetricsManager C n=any r=any b=dict h
mlflow.pyspark.optuna.study
 ResumeInfo C n=any b=dict
mlflow.pytorch
 _PyTorchWrapper C n=any r=any b=dict h
mlflow.rfunc.backend
 RFuncBackend C n=any r=any b=dict h
mlflow.sagemaker
 SageMakerDeploymentClient C n=any b=dict h
 _SageMakerOperation C n=any r=any b=dict h
 _SageMakerOperationStatus C n=any r=any b=dict h
mlflow.sentence_transformers
 _SentenceTransformerModelWrapper C n=any r=any b=dict h
mlflow.server.assistant.api
 _RemoteAccessPolicy C r=rule:enum-value h
mlflow.server.assistant.session
 Session C n=any b=dict
 SessionManager C n=any r=any b=dict h
mlflow.server.auth
 GraphQLAuthorizationMiddleware C n=any r=any b=dict h
 RetentionGate C n=any r=any b=dict h
 _ResourceDispatch C n=any b=dict
 _UserRolePermissionRow C n=any b=dict
mlflow.server.auth.client
 AuthServiceClient C n=any r=any b=dict h
mlflow.server.auth.config
 AuthConfig C n=any r=any b=dict
mlflow.server.auth.entities
 ExperimentPermission C n=any r=any b=dict h
 GatewayEndpointPermission C n=any r=any b=dict h
 GatewayModelDefinitionPermission C n=any r=any b=dict h
 GatewaySecretPermission C n=any r=any b=dict h
 GetUserPermissionResult C n=any r=any b=dict h
 MCPServerPermission C n=any r=any b=dict h
 RegisteredModelPermission C n=any b=dict h
 Role C n=any r=data b=dict h
 RolePermission C n=any r=any b=dict h
 ScorerPermission C n=any r=any b=dict h
 User C n=any r=any b=dict h
 UserRoleAssignment C n=any r=any b=dict h
 WorkspacePermission C n=any b=dict h
mlflow.server.auth.permissions
 GrantLoadKey C n=any r=any b=dict
 PatternKind C r=rule:enum-value h
 Permission C n=any b=dict
mlflow.server.auth.requirements
 Requirement C n=any r=any b=dict
mlflow.server.auth.sqlalchemy_store
 RoleGrantRow C n=any r=any b=dict
 SqlAlchemyStore C n=any r=any b=dict h
mlflow.server.fastapi_app
 _EfficientWSGIMiddleware C n=any r=any b=dict h
mlflow.server.fastapi_security
 CORSBlockingMiddleware C n=any r=any b=dict h
 HostValidationMiddleware C n=any r=any b=dict h
 SecurityHeadersMiddleware C n=any b=dict h
mlflow.server.graphql.graphql_no_batching
 QueryInfo C n=any r=any b=dict
mlflow.server.handlers
 ModelRegistryStoreRegistryWrapper C n=any b=dict h
 TrackingStoreRegistryWrapper C n=any b=dict h
mlflow.server.jobs
 JobFunctionMetadata C n=any b=dict
 TransientError C n=any r=any b=dict h
mlflow.server.jobs._executor_runner
 _InFlightJob C n=any b=dict
 _JobScheduler C n=any b=dict h
 _LeaseRenewer C n=any b=dict h
 _UnschedulableJob C n=any r=any b=dict h
mlflow.server.jobs.executor
 JobExecutionContext C n=any b=dict
 JobExecutorConfig C n=any b=dict
 JobRecoveryResult C n=any b=dict
 JobResult C n=any b=dict
mlflow.server.jobs.executor_registry
 JobExecutorRegistry C n=any b=dict h
mlflow.server.jobs.local_executor
 _BoundedStderrReader C n=any b=dict h
 _LocalJobProcess C n=any b=dict
 _LocalJobSubmissionCanceled C n=any r=any b=dict h
 _LocalJobSubmissionTimedOut C n=any r=any b=dict h
mlflow.server.jobs.lock_manager
 JobLock C n=any b=dict
 JobLockManager C n=any r=plain b=dict h
 SchedulerLease C n=any b=dict
mlflow.server.jobs.progress
 JobTracker C n=any r=any b=dict h
 NoOpTracker C n=any r=any b=dict h
mlflow.server.jobs.utils
 HueyInstance C n=any b=dict
 _PreparedJobSetupCommand C n=any b=dict
 _PreparedJobSubprocess C n=any b=dict
 _SubprocessJobResult C n=any b=dict
mlflow.server.sandbox.container
 SandboxResult C n=any b=dict
 SandboxUnavailableError C n=any r=any b=dict h
mlflow.server.sandbox.streaming
 SandboxProcess C n=any r=any b=dict h
mlflow.shap
 _SHAPWrapper C n=any b=dict h
mlflow.sklearn
 _AutologgingMetricsManager C n=any r=any b=dict h
 _SklearnModelWrapper C n=any b=dict h
mlflow.sklearn.utils
 _SklearnArtifact C n=any r=any b=dict
 _SklearnMetric C n=any r=any b=dict
mlflow.spacy
 _SpacyModelWrapper C n=any r=any b=dict h
mlflow.spark
 _HadoopFileSystem C n=any r=any b=dict h
 _PyFuncModelWrapper C n=any r=any b=dict h
mlflow.spark.autologging
 PythonSubscriber.Java C n=any r=any b=dict h
 SparkAutologgingContext C n=any r=any b=dict h
mlflow.statsmodels
 AutologHelpers C n=any r=any b=dict h
 _StatsmodelsModelWrapper C n=any r=any b=dict h
mlflow.store._unity_catalog.registry.prompt_info
 PromptInfo C n=any r=data b=dict
mlflow.store._unity_catalog.registry.rest_store
 UcModelRegistryStore C n=any b=dict h
 _CatalogSchemaFilter C n=any b=dict
mlflow.store._unity_catalog.registry.uc_native_rest_store
 UcNativeModelRegistryStore C n=any b=dict h
mlflow.store._unity_catalog.registry.uc_oss_rest_store
 UnityCatalogOssStore C n=any b=dict h
mlflow.store.analytics.trace_correlation
 NPMIResult C n=any b=dict
 TraceCorrelationCounts C n=any b=dict
mlflow.store.artifact.artifact_repo
 ArtifactRepository C n=any b=dict h
 MultipartDownloadMixin C n=any r=any b=dict h
 MultipartUploadMixin C n=any r=any b=dict h
 PresignedUploadMixin C n=any r=any b=dict h
 StreamUploadMixin C n=any r=any b=dict h
mlflow.store.artifact.artifact_repository_registry
 ArtifactRepositoryRegistry C n=any r=any b=dict h
mlflow.store.artifact.azure_blob_artifact_repo
 AzureBlobArtifactRepository C n=any b=dict h
mlflow.store.artifact.azure_data_lake_artifact_repo
 AzureDataLakeArtifactRepository C n=any b=dict h
mlflow.store.artifact.b2_artifact_repo
 B2ArtifactRepository C n=any b=dict h
mlflow.store.artifact.cloud_artifact_repo
 CloudArtifactRepository C n=any b=dict h
 StagedArtifactUpload C n=any r=any b=dict
mlflow.store.artifact.databricks_artifact_repo
 DatabricksArtifactRepository C n=any b=dict h
mlflow.store.artifact.databricks_artifact_repo_resources
 ArtifactCredentialInfo C n=any b=dict
 HttpHeader C n=any b=dict
 ListArtifactsPage C n=any b=dict
 _CredentialType C r=rule:enum-value h
 _LoggedModel C n=any r=any b=dict h
 _Resource C n=any r=any b=dict h
 _Run C n=any r=any b=dict h
 _Trace C n=any r=any b=dict h
mlflow.store.artifact.databricks_logged_model_artifact_repo
 DatabricksLoggedModelArtifactRepository C n=any b=dict h
mlflow.store.artifact.databricks_models_artifact_repo
 DatabricksModelsArtifactRepository C n=any b=dict h
mlflow.store.artifact.databricks_run_artifact_repo
 DatabricksRunArtifactRepository C n=any b=dict h
mlflow.store.artifact.databricks_sdk_artifact_repo
 DatabricksSdkArtifactRepository C n=any b=dict h
mlflow.store.artifact.databricks_sdk_models_artifact_repo
 DatabricksSDKModelsArtifactRepository C n=any b=dict h
mlflow.store.artifact.databricks_tracking_artifact_repo
 DatabricksTrackingArtifactRepository C n=any b=dict h
mlflow.store.artifact.dbfs_artifact_repo
 DbfsRestArtifactRepository C n=any b=dict h
mlflow.store.artifact.ftp_artifact_repo
 FTPArtifactRepository C n=any b=dict h
mlflow.store.artifact.gcs_artifact_repo
 GCSArtifactRepository C n=any b=dict h
 GCSMPUArguments C n=any r=any b=dict
mlflow.store.artifact.hdfs_artifact_repo
 HdfsArtifactRepository C n=any b=dict h
mlflow.store.artifact.http_artifact_repo
 HttpArtifactRepository C n=any b=dict h
mlflow.store.artifact.local_artifact_repo
 LocalArtifactRepository C n=any b=dict h
mlflow.store.artifact.mlflow_artifacts_repo
 MlflowArtifactsRepository C n=any b=dict h
mlflow.store.artifact.models_artifact_repo
 ModelsArtifactRepository C n=any b=dict h
mlflow.store.artifact.optimized_s3_artifact_repo
 OptimizedS3ArtifactRepository C n=any b=dict h
mlflow.store.artifact.presigned_url_artifact_repo
 PresignedUrlArtifactRepository C n=any b=dict h
mlflow.store.artifact.r2_artifact_repo
 R2ArtifactRepository C n=any b=dict h
mlflow.store.artifact.runs_artifact_repo
 RunsArtifactRepository C n=any b=dict h
mlflow.store.artifact.s3_artifact_repo
 S3ArtifactRepository C n=any b=dict h
mlflow.store.artifact.sftp_artifact_repo
 SFTPArtifactRepository C n=any b=dict h
 _SftpPool C n=any b=dict h
mlflow.store.artifact.uc_volume_artifact_repo
 UCVolumesArtifactRepository C n=any b=dict h
mlflow.store.artifact.unity_catalog_models_artifact_repo
 UnityCatalogModelsArtifactRepository C n=any b=dict h
mlflow.store.artifact.unity_catalog_oss_models_artifact_repo
 UnityCatalogOSSModelsArtifactRepository C n=any b=dict h
mlflow.store.artifact.utils.models
 ParsedModelUri C n=any r=any b=dict
mlflow.store.db.trace_analytics_prepopulation
 EntityPrepopulationStats C n=any b=dict
 TraceAnalyticsPrepopulationStats C n=any b=dict
 _BatchResult C n=any b=dict
mlflow.store.db.trace_rollups
 RollupBuildStats C n=any b=dict
 RollupDeleteStats C n=any b=dict
 RollupFamilyBuildStats C n=any b=dict
 _MetricSpec C n=any b=dict
mlflow.store.db.workspace_move
 MoveResult C n=any b=dict
 _ResourceSpec C n=any b=dict
mlflow.store.entities.paged_list
 PagedList C n=any r=data b=dict i
mlflow.store.fs2db._utils
 MigrationStats C n=any b=dict
mlflow.store.jobs.abstract_store
 AbstractJobStore C n=any r=any b=dict h
 JobTerminalStateUpdateException C n=any b=dict h
 JobUpdateStatus C r=rule:enum-value h
mlflow.store.jobs.sqlalchemy_store
 SqlAlchemyJobStore C n=any b=dict h
mlflow.store.jobs.sqlalchemy_workspace_store
 WorkspaceAwareSqlAlchemyJobStore C n=any b=dict h
mlflow.store.model_registry.abstract_store
 AbstractStore C n=any r=any b=dict h
mlflow.store.model_registry.base_rest_store
 BaseRestStore C n=any r=any b=dict h
mlflow.store.model_registry.databricks_workspace_model_registry_rest_store
 DatabricksWorkspaceModelRegistryRestStore C n=any b=dict h
mlflow.store.model_registry.file_store
 FileModelVersion C n=any b=dict
 FileStore C n=any b=dict h
mlflow.store.model_registry.rest_store
 RestStore C n=any r=any b=dict h
mlflow.store.model_registry.sqlalchemy_store
 SqlAlchemyStore C n=any b=dict h
mlflow.store.model_registry.sqlalchemy_workspace_store
 WorkspaceAwareSqlAlchemyStore C n=any b=dict h
mlflow.store.tracking._secret_cache
 EphemeralCacheEncryption C n=any b=dict h
 SecretCache C n=any b=dict h
mlflow.store.tracking.abstract_store
 AbstractStore C n=any b=dict h
mlflow.store.tracking.databricks_rest_store
 DatabricksTracingRestStore C n=any b=dict h
mlflow.store.tracking.file_store
 DatasetFilter C n=any r=data b=dict i
 FileStore C n=any b=dict h
 FileStore._FileStoreInput C n=any r=any b=dict
 FileStore._FileStoreOutput C n=any r=any b=dict
mlflow.store.tracking.gateway.abstract_mixin
 GatewayStoreMixin C n=any r=any b=dict h
mlflow.store.tracking.gateway.entities
 GatewayEndpointConfig C n=any b=dict
 GatewayModelConfig C n=any b=dict
mlflow.store.tracking.gateway.rest_mixin
 RestGatewayStoreMixin C n=any r=any b=dict h
mlflow.store.tracking.gateway.sqlalchemy_mixin
 SqlAlchemyGatewayStoreMixin C n=any r=any b=dict h
mlflow.store.tracking.mcp_server_registry.abstract_mixin
 MCPIcon C n=any r=data b=dict i
 MCPServerRegistryMixin C n=any r=any b=dict h
mlflow.store.tracking.mcp_server_registry.rest_mixin
 RestMCPServerRegistryMixin C n=any r=any b=dict h
mlflow.store.tracking.mcp_server_registry.sqlalchemy_mixin
 SqlAlchemyMCPServerRegistryMixin C n=any r=any b=dict h
mlflow.store.tracking.rest_store
 RestStore C n=any b=dict h
mlflow.store.tracking.sqlalchemy_store
 DatasetFilter C n=any r=data b=dict i
 SqlAlchemyStore C n=any b=dict h
 _TraceAggregate C n=any b=dict
mlflow.store.tracking.sqlalchemy_workspace_store
 WorkspaceAwareSqlAlchemyStore C n=any b=dict h
mlflow.store.tracking.utils.sql_trace_metrics_utils
 TraceMetricsConfig C n=any b=dict
mlflow.store.tracking.utils.sql_trace_rollups
 GroupingSet C r=rule:enum-value h
 RollupFamily C r=rule:enum-value h
 RollupReadPlan C n=any b=dict
 RollupReadResult C n=any b=dict
 UtcDaySplit C n=any b=dict
mlflow.store.tracking.utils.trace_archival
 _ArchiveNowCleanupRequest C n=any b=dict
 _ArchiveNowRemainingState C r=rule:enum-value h
 _ArchiveNowRequest C n=any b=dict
 _TraceArchiveCandidate C n=any b=dict
 _TraceDeleteSelection C n=any b=dict
 _TraceReadSnapshot C n=any b=dict
 _TraceSpanSnapshot C n=any b=dict
mlflow.store.workspace.abstract_store
 AbstractStore C n=any r=any b=dict h
 WorkspaceNameValidator C n=any r=any b=dict h
mlflow.store.workspace.rest_store
 RestWorkspaceStore C n=any r=any b=dict h
mlflow.store.workspace.sqlalchemy_store
 SqlAlchemyStore C n=any b=dict h
mlflow.store.workspace_aware_mixin
 WorkspaceAwareMixin C n=any r=any b=dict h
mlflow.store.workspace_rest_store_mixin
 WorkspaceRestStoreMixin C n=any r=any b=dict h
mlflow.system_metrics.metrics.base_metrics_monitor
 BaseMetricsMonitor C n=any r=any b=dict h
mlflow.system_metrics.metrics.cpu_monitor
 CPUMonitor C n=any r=any b=dict h
mlflow.system_metrics.metrics.disk_monitor
 DiskMonitor C n=any r=any b=dict h
mlflow.system_metrics.metrics.gpu_monitor
 GPUMonitor C n=any b=dict h
mlflow.system_metrics.metrics.network_monitor
 NetworkMonitor C n=any b=dict h
mlflow.system_metrics.system_metrics_monitor
 SystemMetricsMonitor C n=any b=dict h
mlflow.telemetry.client
 TelemetryClient C n=any b=dict h
mlflow.telemetry.events
 AgentSetupEvent C n=any r=any b=dict h
 AiCommandRunEvent C n=any r=any b=dict h
 AutologgingEvent C n=any r=any b=dict h
 EnvPackEvent C n=any r=any b=dict h
 Event C n=any r=any b=dict h
 GatewayInvocationEvent C n=any r=any b=dict h
 GatewayInvocationType C r=rule:enum-value h
 GatewayStartEvent C n=any r=any b=dict h
 MlflowTestEvent C n=any r=any b=dict h
 ScorerCallEvent C n=any r=any b=dict h
 TraceSource C r=rule:enum-value h
 TracesReceivedByServerEvent C n=any r=any b=dict h
 TrackingServerStartEvent C n=any r=any b=dict h
mlflow.telemetry.schemas
 CodingAgent C r=rule:enum-value h
 Environment C r=rule:enum-value h
 Record C n=any b=dict
 SourceSDK C r=rule:enum-value h
 Status C r=rule:enum-value h
 TelemetryConfig C n=any b=dict
 TelemetryInfo C n=any b=dict
mlflow.tensorflow
 _KerasModelWrapper C n=any r=any b=dict h
 _TF2ModuleWrapper C n=any r=any b=dict h
 _TF2Wrapper C n=any r=any b=dict h
 _TensorBoardLogDir C n=any r=any b=dict
mlflow.tracing.analysis
 TraceFilterCorrelationResult C n=any b=dict
mlflow.tracing.attachments
 Attachment C n=any b=dict h
mlflow.tracing.client
 TracingClient C n=any b=dict h
mlflow.tracing.config
 TracingConfig C n=any b=dict
 TracingConfigContext C n=any b=dict h
mlflow.tracing.constant
 AssessmentMetadataKey C n=any r=any b=dict h
 AssessmentMetricDimensionKey C n=any r=any b=dict h
 AssessmentMetricKey C n=any r=any b=dict h
 AssessmentMetricSearchKey C n=any r=any b=dict h
 CostKey C n=any r=any b=dict h
 GenAiSemconvKey C n=any r=any b=dict h
 SpanAttributeKey C n=any r=any b=dict h
 SpanMetricDimensionKey C n=any r=any b=dict h
 SpanMetricKey C n=any r=any b=dict h
 SpanMetricSearchKey C n=any r=any b=dict h
 SpansLocation C r=rule:enum-value h
 TokenUsageKey C n=any r=any b=dict h
 TraceArchivalFailureReason C r=rule:enum-value h
 TraceExperimentTagKey C n=any r=any b=dict h
 TraceMetadataKey C n=any r=any b=dict h
 TraceMetricDimensionKey C n=any r=any b=dict h
 TraceMetricKey C n=any r=any b=dict h
 TraceMetricSearchKey C n=any r=any b=dict h
 TraceSizeStatsKey C n=any r=any b=dict h
 TraceTagKey C n=any r=any b=dict h
mlflow.tracing.context
 _UserTraceContext C n=any b=dict
mlflow.tracing.destination
 UserTraceDestinationRegistry C n=any b=dict h
mlflow.tracing.display.display_handler
 IPythonTraceDisplayHandler C n=any b=dict h
mlflow.tracing.export.async_export_queue
 AsyncTraceExportQueue C n=any b=dict h
 Task C n=any b=dict
mlflow.tracing.export.genai_semconv.converter
 GenAiSemconvConverter C n=any r=any b=dict h
mlflow.tracing.export.span_batcher
 SpanBatcher C n=any b=dict h
mlflow.tracing.otel.translation.base
 OtelSchemaTranslator C n=any r=any b=dict h
mlflow.tracing.otel.translation.claude_code
 ClaudeCodeTranslator C n=any r=any b=dict h
mlflow.tracing.otel.translation.gemini_cli
 GeminiCliTranslator C n=any r=any b=dict h
mlflow.tracing.otel.translation.genai_semconv
 GenAiTranslator C n=any r=any b=dict h
mlflow.tracing.otel.translation.google_adk
 GoogleADKTranslator C n=any r=any b=dict h
mlflow.tracing.otel.translation.laminar
 LaminarTranslator C n=any r=any b=dict h
mlflow.tracing.otel.translation.langfuse
 LangfuseTranslator C n=any r=any b=dict h
mlflow.tracing.otel.translation.livekit
 LiveKitTranslator C n=any r=any b=dict h
mlflow.tracing.otel.translation.open_inference
 OpenInferenceTranslator C n=any r=any b=dict h
mlflow.tracing.otel.translation.spring_ai
 SpringAiTranslator C n=any r=any b=dict h
mlflow.tracing.otel.translation.traceloop
 TraceloopTranslator C n=any r=any b=dict h
mlflow.tracing.otel.translation.vercel_ai
 VercelAITranslator C n=any r=any b=dict h
mlflow.tracing.otel.translation.voltagent
 VoltAgentTranslator C n=any r=any b=dict h
mlflow.tracing.processor.otel_metrics_mixin
 OtelMetricsMixin C n=any b=dict h
mlflow.tracing.provider
 _TracerProviderWrapper C n=any r=any b=dict h
mlflow.tracing.trace_archival_service
 _TraceArchivalSchedulerSettings C n=any b=dict
mlflow.tracing.trace_manager
 InMemoryTraceManager C n=any b=dict h
 ManagerTrace C n=any b=dict
 _Trace C n=any b=dict
mlflow.tracing.utils
 SpanAggregationNode C n=any b=dict
mlflow.tracing.utils.once
 Once C n=any r=any b=dict h
mlflow.tracing.utils.search
 _FieldParser C n=any r=data b=dict h
 _ParsedField C n=any r=any b=dict
 _PeekableIterator C n=any r=data b=dict h
mlflow.tracing.utils.token
 SpanWithToken C n=any b=dict
mlflow.tracking._model_registry.client
 ModelRegistryClient C n=any b=dict h
mlflow.tracking._model_registry.registry
 ModelRegistryStoreRegistry C n=any r=any b=dict h
mlflow.tracking._tracking_service.client
 TrackingServiceClient C n=any b=dict h
mlflow.tracking._tracking_service.registry
 TrackingStoreRegistry C n=any r=any b=dict h
mlflow.tracking._workspace.client
 WorkspaceProviderClient C n=any b=dict h
mlflow.tracking._workspace.registry
 UnsupportedWorkspaceStoreURIException C n=any b=dict h
 WorkspaceStoreRegistry C n=any r=any b=dict h
mlflow.tracking.client
 MlflowClient C n=any b=dict h
mlflow.tracking.context.abstract_context
 RunContextProvider C n=any r=any b=dict h
mlflow.tracking.context.databricks_cluster_context
 DatabricksClusterRunContext C n=any r=any b=dict h
mlflow.tracking.context.databricks_command_context
 DatabricksCommandRunContext C n=any r=any b=dict h
mlflow.tracking.context.databricks_job_context
 DatabricksJobRunContext C n=any r=any b=dict h
mlflow.tracking.context.databricks_notebook_context
 DatabricksNotebookRunContext C n=any r=any b=dict h
mlflow.tracking.context.databricks_repo_context
 DatabricksRepoRunContext C n=any r=any b=dict h
mlflow.tracking.context.default_context
 DefaultRunContext C n=any r=any b=dict h
mlflow.tracking.context.git_context
 GitRunContext C n=any r=any b=dict h
mlflow.tracking.context.jupyter_notebook_context
 JupyterNotebookRunContext C n=any r=any b=dict h
mlflow.tracking.context.registry
 RunContextProviderRegistry C n=any r=any b=dict h
mlflow.tracking.context.system_environment_context
 SystemEnvironmentContext C n=any r=any b=dict h
mlflow.tracking.default_experiment.abstract_context
 DefaultExperimentProvider C n=any r=any b=dict h
mlflow.tracking.default_experiment.databricks_notebook_experiment_provider
 DatabricksNotebookExperimentProvider C n=any r=any b=dict h
mlflow.tracking.default_experiment.registry
 DefaultExperimentProviderRegistry C n=any r=any b=dict h
mlflow.tracking.fluent
 ActiveModel C n=any b=dict h
 ActiveModelContext C n=any b=dict h
 ActiveRun C n=any b=dict h
mlflow.tracking.multimedia
 Image C n=any b=dict h
mlflow.tracking.registry
 StoreRegistry C n=any r=any b=dict h
 UnsupportedModelRegistryStoreURIException C n=any b=dict h
mlflow.tracking.request_auth.abstract_request_auth_provider
 RequestAuthProvider C n=any r=any b=dict h
mlflow.tracking.request_auth.kubernetes_request_auth_provider
 KubernetesAuth C n=any r=any b=dict h
 KubernetesNamespacedRequestAuthProvider C n=any r=any b=dict h
 KubernetesRequestAuthProvider C n=any r=any b=dict h
mlflow.tracking.request_auth.registry
 RequestAuthProviderRegistry C n=any r=any b=dict h
mlflow.tracking.request_header.abstract_request_header_provider
 RequestHeaderProvider C n=any r=any b=dict h
mlflow.tracking.request_header.databricks_request_header_provider
 DatabricksRequestHeaderProvider C n=any r=any b=dict h
mlflow.tracking.request_header.default_request_header_provider
 DefaultRequestHeaderProvider C n=any r=any b=dict h
mlflow.tracking.request_header.registry
 RequestHeaderProviderRegistry C n=any r=any b=dict h
mlflow.transformers
 _DummyModel C n=any r=any b=dict
 _DummyPipeline C n=any r=any b=dict
 _TransformersWrapper C n=any b=dict h
mlflow.transformers.flavor_config
 FlavorKey C n=any r=any b=dict h
mlflow.types.llm
 ChatChoice C n=any b=dict
 ChatChoiceDelta C n=any b=dict
 ChatChoiceLogProbs C n=any b=dict
 ChatChunkChoice C n=any b=dict
 ChatCompletionChunk C n=any b=dict
 ChatCompletionRequest C n=any b=dict
 ChatCompletionResponse C n=any b=dict
 ChatMessage C n=any b=dict
 ChatParams C n=any b=dict
 FunctionToolCallArguments C n=any b=dict
 FunctionToolDefinition C n=any b=dict
 ParamProperty C n=any b=dict
 ParamType C n=any b=dict
 TokenLogProb C n=any b=dict
 TokenUsageStats C n=any b=dict
 ToolCall C n=any b=dict
 ToolDefinition C n=any b=dict
 ToolParamsSchema C n=any b=dict
 TopTokenLogProb C n=any b=dict
 _BaseDataclass C n=any r=any b=dict h
mlflow.types.schema
 AnyType C n=any r=any b=dict
 Array C n=any b=dict
 BaseType C n=any r=any b=dict
 ColSpec C n=any b=dict
 Map C n=any b=dict
 Object C n=any b=dict
 ParamSchema C n=any b=dict
 ParamSpec C n=any b=dict
 ParamSpec.ParamSpecTypedDict C n=any r=data b=dict i
 Property C n=any b=dict
 Schema C n=any b=dict
 SparkMLVector C n=any b=dict
 TensorInfo C n=any b=dict h
 TensorSpec C n=any b=dict
mlflow.types.type_hints
 ColSpecType C n=any r=any b=dict
 InvalidTypeHintException C n=any b=dict h
 UnsupportedTypeHintException C n=any b=dict h
 ValidationResult C n=any r=any b=dict
mlflow.types.utils
 InvalidDataForSignatureInferenceError C n=any b=dict h
 TensorsNotSupportedException C n=any b=dict h
mlflow.utils
 AttrDict C n=any r=data b=dict
mlflow.utils._capture_modules
 _CaptureImportedModules C n=any r=any b=dict h
mlflow.utils._capture_transformers_modules
 _CaptureImportedModulesForHF C n=any r=any b=dict h
mlflow.utils._spark_utils
 _SparkDirectoryDistributor C n=any r=any b=dict h
mlflow.utils.async_logging.async_logging_queue
 QueueStatus C r=rule:enum-value h
mlflow.utils.async_logging.run_artifact
 RunArtifact C n=any r=any b=dict h
mlflow.utils.async_logging.run_batch
 RunBatch C n=any r=data b=dict h
mlflow.utils.async_logging.run_operations
 RunOperations C n=any r=data b=dict h
mlflow.utils.autologging_utils
 BatchMetricsLogger C n=any b=dict h
 InputExampleInfo C n=any r=any b=dict h
mlflow.utils.autologging_utils.client
 MlflowAutologgingQueueingClient C n=any b=dict h
 PendingRunId C n=any r=any b=dict h
 RunOperations C n=any r=any b=dict h
 _PendingCreateRun C n=any r=any b=dict
 _PendingRunOperations C n=any r=any b=dict h
 _PendingSetTerminated C n=any r=any b=dict
mlflow.utils.autologging_utils.config
 AutoLoggingConfig C n=any b=dict
mlflow.utils.autologging_utils.events
 AutologgingEventLogger C n=any r=any b=dict h
 AutologgingEventLoggerWrapper C n=any r=any b=dict h
mlflow.utils.autologging_utils.logging_and_warnings
 MlflowEventsAndWarningsBehaviorGlobally C n=any r=any b=dict h
 NonMlflowWarningsBehaviorForCurrentThread C n=any r=any b=dict h
 _WarningsController C n=any b=dict h
mlflow.utils.autologging_utils.safety
 AutologgingSession C n=any r=any b=dict h
 ValidationExemptArgument C n=any r=any b=dict
 _AutologgingSessionManager C n=any r=any b=dict h
mlflow.utils.credentials
 MlflowCreds C n=any r=any b=dict
mlflow.utils.crypto
 AESGCMResult C n=any b=dict
 EncryptedSecret C n=any b=dict
 KEKManager C n=any b=dict h
 RotatedSecret C n=any b=dict
mlflow.utils.databricks_utils
 DBConnectUDFSandboxInfo C n=any b=dict
 DatabricksRuntimeVersion C n=any r=any b=dict
 DatabricksWorkspaceInfo C n=any r=any b=dict h
 MlflowCredentialContext C n=any b=dict h
 TrackingURIConfigProvider C n=any r=any b=dict h
 _NoDbutilsError C n=any r=any b=dict h
mlflow.utils.docstring_utils
 ParamDocs C n=any r=data b=dict i
mlflow.utils.env_pack
 EnvPackConfig C n=any b=dict
mlflow.utils.environment
 Environment C n=any r=data b=dict h
 _PythonEnv C n=any b=dict h
mlflow.utils.file_utils
 ArtifactProgressBar C n=any r=any b=dict h
 ExclusiveFileLock C n=any b=dict h
 TempDir C n=any r=any b=dict h
 _Chunk C n=any b=dict
mlflow.utils.gorilla
 DecoratorData C n=any r=any b=dict h
 Patch C n=any r=any b=dict
 Settings C n=any b=dict
mlflow.utils.import_hooks
 ImportHookFinder C n=any r=any b=dict h
 _ImportHookChainedLoader C n=any r=any b=dict h
mlflow.utils.logging_utils
 MlflowLoggingStream C n=any r=any b=dict h
mlflow.utils.openai_utils
 _OAITokenHolder C n=any b=dict h
 _OpenAIApiConfig C n=any r=any b=dict
 _OpenAIEnvVar C r=rule:enum-value h
mlflow.utils.process
 ShellCommandException C n=any r=any b=dict h
mlflow.utils.proto_json_utils
 MlflowFailedTypeConversion C n=any b=dict h
 MlflowInvalidInputException C n=any b=dict h
mlflow.utils.providers
 AuthModeDict C n=any r=data b=dict i
 AuthModeResponseDict C n=any r=data b=dict i
 CatalogCapabilities C n=any r=data b=dict i
 CatalogContextWindow C n=any r=data b=dict i
 CatalogFile C n=any r=data b=dict i
 CatalogLongContextTier C n=any r=data b=dict i
 CatalogModelEntry C n=any r=data b=dict i
 CatalogPricing C n=any r=data b=dict i
 CatalogPricingModality C n=any r=data b=dict i
 CatalogPricingTier C n=any r=data b=dict i
 FieldDict C n=any r=data b=dict i
 ModelDict C n=any r=data b=dict i
 ModelInfo C n=any r=data b=dict i
 ProviderConfigResponse C n=any r=data b=dict i
 ResponseFieldDict C n=any r=data b=dict i
mlflow.utils.requirements_utils
 _MismatchedPackageInfo C n=any r=any b=dict
 _Requirement C n=any r=any b=dict
mlflow.utils.rest_utils
 MlflowHostCreds C n=any b=dict
mlflow.utils.search_logged_model_utils
 Comparison C n=any b=dict
 Entity C n=any b=dict
 EntityType C r=rule:enum-value h
mlflow.utils.search_utils
 SearchEvaluationDatasetsUtils C n=any r=any b=dict h
 SearchExperimentsUtils C n=any r=any b=dict h
 SearchIssuesUtils C n=any r=any b=dict h
 SearchLoggedModelsPaginationToken C n=any b=dict
 SearchLoggedModelsUtils C n=any r=any b=dict h
 SearchLoggedModelsUtils.OrderBy C n=any b=dict
 SearchMCPAccessEndpointUtils C n=any r=any b=dict h
 SearchMCPServerUtils C n=any r=any b=dict h
 SearchMCPServerVersionUtils C n=any r=any b=dict h
 SearchModelUtils C n=any r=any b=dict h
 SearchModelVersionUtils C n=any r=any b=dict h
 SearchTraceMetricsUtils C n=any r=any b=dict h
 SearchTraceUtils C n=any r=any b=dict h
 SearchUtils C n=any r=any b=dict h
 TraceMetricsFilter C n=any b=dict
 _LoggedModelMetricComp C n=any r=any b=dict
 _Reversor C n=any r=any b=dict
mlflow.utils.semver_utils
 SemVer C n=any b=dict
mlflow.utils.server_info
 ServerInfoRequestError C n=any r=any b=dict h
 ServerInfoResponse C n=any b=dict
 _InFlightRequest C n=any b=dict
 _ServerInfoCacheEntry C n=any b=dict
mlflow.utils.thread_utils
 ThreadLocalVariable C n=any r=any b=dict h
mlflow.utils.time
 Timer C n=any r=any b=dict h
mlflow.utils.timeout
 MlflowTimeoutError C n=any r=any b=dict h
mlflow.utils.uv_utils
 UVProjectInfo C n=any r=any b=dict
mlflow.utils.workspace_context
 ServerWorkspaceContext C n=any r=any b=dict h
 WorkspaceContext C n=any r=any b=dict h
mlflow.webhooks.ssrf
 SSRFProtectionError C n=any r=any b=dict h
mlflow.webhooks.types
 BudgetPolicyExceededPayload C n=any r=data b=dict i
 ModelVersionAliasCreatedPayload C n=any r=data b=dict i
 ModelVersionAliasDeletedPayload C n=any r=data b=dict i
 ModelVersionCreatedPayload C n=any r=data b=dict i
 ModelVersionTagDeletedPayload C n=any r=data b=dict i
 ModelVersionTagSetPayload C n=any r=data b=dict i
 PromptAliasCreatedPayload C n=any r=data b=dict i
 PromptAliasDeletedPayload C n=any r=data b=dict i
 PromptCreatedPayload C n=any r=data b=dict i
 PromptTagDeletedPayload C n=any r=data b=dict i
 PromptTagSetPayload C n=any r=data b=dict i
 PromptVersionCreatedPayload C n=any r=data b=dict i
 PromptVersionTagDeletedPayload C n=any r=data b=dict i
 PromptVersionTagSetPayload C n=any r=data b=dict i
 RegisteredModelCreatedPayload C n=any r=data b=dict i
mlflow.xgboost
 _XGBModelWrapper C n=any r=any b=dict h
`,
};
