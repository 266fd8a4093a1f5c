/**
 * What `policy learn` proved of mlflow-skinny 3.17.2. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const mlflow: Knowledge = {
  package: 'mlflow',
  versions: ['mlflow-skinny 3.17.2'],
  derived: `
mlflow
 ActiveModel C n=any b=dict h
 ActiveRun C n=any b=dict h
 Image C n=any b=dict h
 MlflowClient C n=any b=dict h
 MlflowException C n=any b=dict h ?data:args
 RunOperations C n=any r=data b=dict h
mlflow.ag2
 AutologgingEvent C n=any r=any b=dict h
mlflow.ag2.ag2_logger
 ChatState C n=any b=dict
 _PendingSpan C n=any b=dict
mlflow.agent.agents
 AgentTool C n=any b=dict
mlflow.agno
 AutologgingEvent C n=any r=any b=dict h
mlflow.ai_commands
 AiCommandRunEvent C n=any r=any b=dict h
mlflow.anthropic
 AutologgingEvent C n=any r=any b=dict h
mlflow.anthropic.autolog
 TracingSession C n=any b=dict h
mlflow.anthropic.genai_semconv_converter
 AnthropicConverter C n=any r=any b=dict h
mlflow.artifacts
 FileInfo C n=any r=any b=dict
 MlflowException C n=any b=dict h ?data:args
mlflow.autogen
 AutologgingEvent C n=any r=any b=dict h
 SpanAttributeKey C n=any r=any b=dict h
 SpanType C n=any r=any b=dict h
 TokenUsageKey C n=any r=any b=dict h
mlflow.bedrock
 AutologgingEvent C n=any r=any b=dict h
mlflow.bedrock.genai_semconv_converter
 BedrockConverseConverter C n=any r=any b=dict h
mlflow.bedrock.stream
 _ConverseMessageBuilder C n=any r=any b=dict h
mlflow.catboost
 Model C n=any b=dict
 ModelSignature C n=any b=dict
 _CatboostModelWrapper C n=any r=any b=dict h
 _PythonEnv C n=any b=dict h
mlflow.claude_code.config
 TracingStatus C n=any b=dict
mlflow.cli
 InvalidUrlException C n=any b=dict h ?data:args
 LifecycleStage C n=any r=any b=dict h
 MlflowException C n=any b=dict h ?data:args
 ShellCommandException C n=any r=any b=dict h ?data:args
 TrackingServerStartEvent C n=any r=any b=dict h
 ViewType C n=any r=any b=dict h
mlflow.client
 MlflowClient C n=any b=dict h
mlflow.crewai
 AutologgingEvent C n=any r=any b=dict h
mlflow.data
 Dataset C n=any r=data b=dict h
 DatasetEntity C n=any r=any b=dict
 DatasetInput C n=any r=data b=dict
 DatasetSource C n=any r=any b=dict h
 MlflowException C n=any b=dict h ?data:args
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
mlflow.demo
 WorkspaceContext C n=any r=any b=dict h
mlflow.deployments
 BaseDeploymentClient C n=any r=any b=dict h
 DatabricksDeploymentClient C n=any r=any b=dict h
 MlflowDeploymentClient C n=any r=any b=dict h
 MlflowException C n=any b=dict h ?data:args
 OpenAIDeploymentClient C n=any r=any b=dict h
 PredictionsResponse C n=any r=data b=dict i
mlflow.deployments.base
 BaseDeploymentClient C n=any r=any b=dict h
mlflow.deployments.databricks
 BaseDeploymentClient C n=any r=any b=dict h
 DatabricksDeploymentClient C n=any r=any b=dict h
 MlflowException C n=any b=dict h ?data:args
mlflow.deployments.mlflow
 BaseDeploymentClient C n=any r=any b=dict h
 MlflowDeploymentClient C n=any r=any b=dict h
 MlflowException C n=any b=dict h ?data:args
 PagedList C n=any r=data b=dict i
mlflow.deployments.openai
 BaseDeploymentClient C n=any r=any b=dict h
 MlflowException C n=any b=dict h ?data:args
 OpenAIDeploymentClient C n=any r=any b=dict h
 _OAITokenHolder C n=any b=dict h
 _OpenAIApiConfig C n=any r=any b=dict
 _OpenAIEnvVar C r=rule:enum-value h
mlflow.deployments.plugin_manager
 DeploymentPlugins C n=any b=dict h
 PluginManager C n=any r=any b=dict h
mlflow.diffusers
 ColSpec C n=any b=dict
 DiffusersAdapterModel C n=any b=dict
 MlflowException C n=any b=dict h ?data:args
 Model C n=any b=dict
 ModelSignature C n=any b=dict
 ParamSchema C n=any b=dict
 ParamSpec C n=any b=dict
 Schema C n=any b=dict
 _PythonEnv C n=any b=dict h
mlflow.diffusers.wrapper
 _DiffusersAdapterWrapper C n=any b=dict h
mlflow.dspy.wrapper
 DspyChatModelWrapper C n=any r=data b=dict h
 DspyModelWrapper C n=any r=data b=dict h
mlflow.entities
 Assessment C n=any b=dict
 AssessmentError C n=any b=dict
 AssessmentSource C n=any b=dict
 AssessmentSourceType C n=any b=dict h
 BudgetAction C r=rule:enum-value h
 BudgetDuration C n=any b=dict
 BudgetDurationUnit C r=rule:enum-value h
 BudgetTargetScope C r=rule:enum-value h
 BudgetUnit C r=rule:enum-value h
 Dataset C n=any r=any b=dict
 DatasetInput C n=any r=data b=dict
 DatasetRecord C n=any b=dict
 DatasetRecordSource C n=any b=dict
 DatasetRecordSourceType C r=rule:enum-value h
 Document C n=any b=dict
 EntityAssociationType C n=any r=any b=dict h
 Expectation C n=any b=dict
 Experiment C n=any b=dict h
 ExperimentTag C n=any r=any b=dict
 FallbackConfig C n=any b=dict
 FallbackStrategy C r=rule:enum-value h
 Feedback C n=any b=dict
 FileInfo C n=any r=any b=dict
 GatewayBudgetPolicy C n=any b=dict
 GatewayEndpoint C n=any b=dict
 GatewayEndpointBinding C n=any b=dict
 GatewayEndpointModelConfig C n=any b=dict
 GatewayEndpointModelMapping C n=any b=dict
 GatewayEndpointTag C n=any b=dict
 GatewayGuardrail C n=any b=dict
 GatewayGuardrailConfig C n=any b=dict
 GatewayModelDefinition C n=any b=dict
 GatewayModelLinkageType C r=rule:enum-value h
 GatewayResourceType C r=rule:enum-value h
 GatewaySecretInfo C n=any b=dict
 GuardrailAction C r=rule:enum-value h
 GuardrailStage C r=rule:enum-value h
 InputTag C n=any r=any b=dict
 Issue C n=any b=dict
 IssueReference C n=any b=dict
 IssueSeverity C r=rule:enum-value h
 IssueStatus C r=rule:enum-value h
 LifecycleStage C n=any r=any b=dict h
 Link C n=any b=dict
 LiveSpan C n=any b=dict h
 LoggedModel C n=any b=dict h
 LoggedModelInput C n=any r=any b=dict
 LoggedModelOutput C n=any r=any b=dict
 LoggedModelParameter C n=any b=dict
 LoggedModelStatus C r=rule:enum-value h
 LoggedModelTag C n=any r=any b=dict
 MCPRemoteTransportType C r=rule:enum-value h
 MCPStatus C r=rule:enum-value h
 Metric C n=any b=dict
 MlflowExperimentLocation C n=any b=dict
 NoOpSpan C n=any b=dict h
 Param C n=any b=dict
 Prompt C n=any r=data b=dict
 RoutingStrategy C r=rule:enum-value h
 Run C n=any b=dict h
 RunData C n=any r=plain b=dict h
 RunInfo C n=any r=any b=dict
 RunInputs C n=any r=data b=dict
 RunOutputs C n=any r=any b=dict
 RunStatus C n=any r=any b=dict h
 RunTag C n=any r=any b=dict
 ScorerVersion C n=any r=any b=dict h
 Session C n=any r=any b=dict h
 SourceType C n=any r=any b=dict h
 Span C n=any b=dict h
 SpanEvent C n=any b=dict
 SpanLogLevel C r=rule:enum-value h
 SpanStatus C n=any b=dict
 SpanStatusCode C r=rule:enum-value h
 SpanType C n=any r=any b=dict h
 Trace C n=any b=dict
 TraceData C n=any b=dict
 TraceInfo C n=any b=dict
 TraceLocation C n=any b=dict
 TraceLocationType C r=rule:enum-value h
 TraceState C r=rule:enum-value h
 UCSchemaLocation C n=any b=dict
 ViewType C n=any r=any b=dict h
 Webhook C n=any b=dict h
 WebhookEvent C n=any b=dict
 WebhookStatus C r=rule:enum-value h
 WebhookTestResult C n=any r=any b=dict h
 WorkspaceDeletionMode C r=rule:enum-value h
 _DatasetSummary C n=any r=any b=dict
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
mlflow.entities.model_registry
 ModelVersion C n=any b=dict
 ModelVersionDeploymentJobState C n=any r=any b=dict
 ModelVersionSearch C n=any b=dict
 ModelVersionTag C n=any r=any b=dict
 Prompt C n=any r=data b=dict
 PromptVersion C n=any b=dict
 RegisteredModel C n=any b=dict
 RegisteredModelAlias C n=any r=any b=dict
 RegisteredModelDeploymentJobState C n=any r=any b=dict h
 RegisteredModelSearch C n=any b=dict
 RegisteredModelTag C n=any r=any b=dict
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
mlflow.evaluation
 AssessmentSource C n=any b=dict
 AssessmentSourceType C n=any b=dict h
mlflow.exceptions
 ExecutionException C n=any b=dict h ?data:args
 InvalidUrlException C n=any b=dict h ?data:args
 MissingConfigException C n=any b=dict h ?data:args
 MlflowException C n=any b=dict h ?data:args
 MlflowNotImplementedException C n=any b=dict h ?data:args
 MlflowTraceArchivalMalformedTrace C n=any b=dict h ?data:args
 MlflowTraceDataCorrupted C n=any b=dict h ?data:args
 MlflowTraceDataException C n=any b=dict h ?data:args
 MlflowTraceDataNotFound C n=any b=dict h ?data:args
 MlflowTracingException C n=any b=dict h ?data:args
 RestException C n=any b=dict h ?data:args
 _UnsupportedMultipartDownloadException C n=any b=dict h ?data:args
 _UnsupportedMultipartUploadException C n=any b=dict h ?data:args
 _UnsupportedPresignedDownloadException C n=any b=dict h ?data:args
 _UnsupportedPresignedUploadException C n=any b=dict h ?data:args
mlflow.gateway.budget_tracker
 BudgetDuration C n=any b=dict
 BudgetDurationUnit C r=rule:enum-value h
 BudgetTargetScope C r=rule:enum-value h
 GatewayBudgetPolicy C n=any b=dict
mlflow.gemini
 AutologgingEvent C n=any r=any b=dict h
mlflow.gemini.autolog
 TracingSession C n=any b=dict h
mlflow.gemini.genai_semconv_converter
 GeminiConverter C n=any r=any b=dict h
mlflow.genai
 Agent C n=any r=any b=dict h
 ConversationSimulator C n=any b=dict h
 EvaluationDatasetVersion C n=any b=dict
 LabelingSession C n=any r=any b=dict h
 ReviewApp C n=any r=any b=dict h
 ScorerScheduleConfig C n=any b=dict
mlflow.genai.agent_server.validator
 BaseAgentValidator C n=any r=any b=dict h
 ResponsesAgentValidator C n=any r=any b=dict h
mlflow.genai.datasets
 EntityEvaluationDataset C n=any r=data b=dict h
 EvaluationDatasetVersion C n=any b=dict
 MlflowClient C n=any b=dict h
 MlflowException C n=any b=dict h ?data:args
mlflow.genai.datasets.databricks_evaluation_dataset_source
 DatabricksEvaluationDatasetSource C n=any r=any b=dict h
 DatabricksUCTableDatasetSource C n=any r=any b=dict h
mlflow.genai.datasets.entities
 EvaluationDatasetVersion C n=any b=dict
mlflow.genai.discovery
 DiscoverIssuesResult C n=any b=dict
 Issue C n=any b=dict
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
 GitInfo C n=any b=dict
 GitOperationError C n=any r=any b=dict h ?data:args
mlflow.genai.git_versioning.git_info
 GitInfo C n=any b=dict
 GitOperationError C n=any r=any b=dict h ?data:args
mlflow.genai.judges
 AlignmentOptimizer C n=any r=any b=dict h
 ModelAPI C r=rule:enum-value h
mlflow.genai.judges.adapters.base_adapter
 AdapterInvocationInput C n=any b=dict
 AdapterInvocationOutput C n=any b=dict
 BaseJudgeAdapter C n=any r=any b=dict h
 Feedback C n=any b=dict
 MlflowException C n=any b=dict h ?data:args
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
 ChatCompletionError C n=any r=data b=dict h ?data:args
mlflow.genai.judges.base
 AlignmentOptimizer C n=any r=any b=dict h
mlflow.genai.judges.instructions_judge
 Feedback C n=any b=dict
 MlflowException C n=any b=dict h ?data:args
 ModelAPI C r=rule:enum-value h
 PromptVersion C n=any b=dict
 ScorerKind C r=rule:enum-value h
 SerializedScorer C n=any b=dict
 Trace C n=any b=dict
 TraceMetadataKey C n=any r=any b=dict h
 _GatewayEndpointNotSystemOne C n=any r=any b=dict h ?data:args
mlflow.genai.judges.model_api
 ModelAPI C r=rule:enum-value h
mlflow.genai.judges.optimizers
 GEPAAlignmentOptimizer C n=any b=dict h
 MemAlignOptimizer C n=any b=dict h
 SIMBAAlignmentOptimizer C n=any b=dict h
mlflow.genai.judges.optimizers.dspy
 DSPyAlignmentOptimizer C n=any b=dict h
mlflow.genai.judges.optimizers.gepa
 GEPAAlignmentOptimizer C n=any b=dict h
mlflow.genai.judges.optimizers.memalign
 MemAlignOptimizer C n=any b=dict h
mlflow.genai.judges.optimizers.memalign.optimizer
 MemAlignOptimizer C n=any b=dict h
mlflow.genai.judges.optimizers.simba
 SIMBAAlignmentOptimizer C n=any b=dict h
mlflow.genai.judges.structured_judge
 ChatCompletionError C n=any r=data b=dict h ?data:args
 Feedback C n=any b=dict
 MlflowException C n=any b=dict h ?data:args
 _GatewayEndpointNotSystemOne C n=any r=any b=dict h ?data:args
mlflow.genai.judges.tools
 GetRootSpanTool C n=any r=any b=dict h
 GetSpanImageTool C n=any r=any b=dict h
 GetSpanPerformanceAndTimingReportTool C n=any r=any b=dict h
 GetSpanTool C n=any r=any b=dict h
 GetTraceInfoTool C n=any r=any b=dict h
 GetTracesInSession C n=any r=any b=dict h
 JudgeTool C n=any r=any b=dict h
 JudgeToolRegistry C n=any r=any b=dict h
 ListSpansResult C n=any b=dict
 ListSpansTool C n=any r=any b=dict h
 RegexMatch C n=any b=dict
 SearchTraceRegexResult C n=any b=dict
 SearchTraceRegexTool C n=any r=any b=dict h
 SearchTracesTool C n=any r=any b=dict h
 SpanImageResult C n=any b=dict
 SpanInfo C n=any b=dict
 SpanResult C n=any b=dict
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
 AssessmentMetadataKey C n=any r=any b=dict h
 AssessmentSource C n=any b=dict
 AssessmentSourceType C n=any b=dict h
 Feedback C n=any b=dict
 MlflowException C n=any b=dict h ?data:args
 _ChoiceSpec C n=any b=dict
 _GatewayEndpointNotSystemOne C n=any r=any b=dict h ?data:args
 _NoulSpec C n=any b=dict
mlflow.genai.judges.utils
 DatabricksLLMJudgePrompts C n=any r=any b=dict
 StrEnum C r=rule:enum-value h
mlflow.genai.judges.utils.prompt_utils
 DatabricksLLMJudgePrompts C n=any r=any b=dict
mlflow.genai.judges.utils.tool_calling_utils
 _ImageTurnDict C n=any r=data b=dict i
mlflow.genai.label_schemas
 InputCategorical C n=any b=dict
 InputCategoricalList C n=any b=dict
 InputNumeric C n=any b=dict
 InputPassFail C n=any b=dict
 InputText C n=any b=dict
 InputTextList C n=any b=dict
 LabelSchema C n=any b=dict
 LabelSchemaType C r=rule:enum-value h
 MlflowException C n=any b=dict h ?data:args
 PagedList C n=any r=data b=dict i
 ReviewApp C n=any r=any b=dict h
 TracingClient C n=any b=dict h
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
mlflow.genai.labeling
 Agent C n=any r=any b=dict h
 LabelingSession C n=any r=any b=dict h
 ReviewApp C n=any r=any b=dict h
mlflow.genai.labeling.labeling
 Agent C n=any r=any b=dict h
 LabelingSession C n=any r=any b=dict h
 ReviewApp C n=any r=any b=dict h
mlflow.genai.labeling.stores
 AbstractLabelingStore C n=any r=any b=dict h
 DatabricksLabelingStore C n=any r=any b=dict h
 LabelingStoreRegistry C n=any r=any b=dict h
 UnsupportedLabelingStoreURIException C n=any b=dict h ?data:args
mlflow.genai.optimize
 BasePromptOptimizer C n=any r=any b=dict h
 GepaPromptOptimizer C n=any r=data b=dict h
 MetaPromptOptimizer C n=any b=dict h
 MlflowException C n=any b=dict h ?data:args
 PromptOptimizationResult C n=any b=dict
 PromptOptimizerOutput C n=any b=dict
mlflow.genai.optimize.job
 OptimizerType C r=rule:enum-value h
 PromptOptimizationJobResult C n=any b=dict
mlflow.genai.optimize.optimizers
 BasePromptOptimizer C n=any r=any b=dict h
 GepaPromptOptimizer C n=any r=data b=dict h
 MetaPromptOptimizer C n=any b=dict h
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
mlflow.genai.prompts
 MlflowClient C n=any b=dict h
 PagedList C n=any r=data b=dict i
 Prompt C n=any r=data b=dict
 PromptCache C n=any r=any b=dict h
 PromptVersion C n=any b=dict
mlflow.genai.review_queues
 MlflowException C n=any b=dict h ?data:args
 TracingClient C n=any b=dict h
mlflow.genai.review_queues.validation
 ValidatedQueue C n=any r=any b=dict
mlflow.genai.scheduled_scorers
 ScorerScheduleConfig C n=any b=dict
mlflow.genai.scorers
 ScorerSamplingConfig C n=any b=dict
mlflow.genai.scorers.base
 ScorerKind C r=rule:enum-value h
 ScorerSamplingConfig C n=any b=dict
 ScorerStatus C r=rule:enum-value h
 SerializedScorer C n=any b=dict
mlflow.genai.scorers.builtin_scorers
 ExtractedFields C n=any b=dict
 FieldExtractionConfig C n=any b=dict
 MissingColumnsException C n=any b=dict h ?data:args
mlflow.genai.scorers.deepeval
 AssessmentSource C n=any b=dict
 AssessmentSourceType C n=any b=dict h
 Feedback C n=any b=dict
 MlflowException C n=any b=dict h ?data:args
 ScorerKind C r=rule:enum-value h
 Trace C n=any b=dict
mlflow.genai.scorers.google_adk
 AssessmentSource C n=any b=dict
 AssessmentSourceType C n=any b=dict h
 Feedback C n=any b=dict
 MlflowException C n=any b=dict h ?data:args
 ScorerKind C r=rule:enum-value h
 Trace C n=any b=dict
mlflow.genai.scorers.guardrails
 AssessmentSource C n=any b=dict
 AssessmentSourceType C n=any b=dict h
 Feedback C n=any b=dict
 Trace C n=any b=dict
mlflow.genai.scorers.job
 ScorerFailure C n=any b=dict
 TraceResult C n=any b=dict
mlflow.genai.scorers.llm_backend
 ScorerLLMClient C n=any b=dict h
mlflow.genai.scorers.online
 CompletedSession C n=any b=dict
 OnlineScorer C n=any b=dict
 OnlineScorerSampler C n=any b=dict h
 OnlineScoringConfig C n=any b=dict
 OnlineSessionCheckpointManager C n=any r=any b=dict h
 OnlineSessionScoringProcessor C n=any r=any b=dict h
 OnlineTraceCheckpointManager C n=any r=any b=dict h
 OnlineTraceLoader C n=any r=any b=dict h
 OnlineTraceScoringProcessor C n=any r=any b=dict h
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
mlflow.genai.scorers.phoenix
 AssessmentSource C n=any b=dict
 AssessmentSourceType C n=any b=dict h
 Feedback C n=any b=dict
 ScorerKind C r=rule:enum-value h
 Trace C n=any b=dict
mlflow.genai.scorers.phoenix.models
 MlflowPhoenixModel C n=any r=plain b=dict h
mlflow.genai.scorers.phoenix.utils
 _NoOpRateLimiter C n=any r=any b=dict h
mlflow.genai.scorers.ragas
 AssessmentSource C n=any b=dict
 AssessmentSourceType C n=any b=dict h
 Feedback C n=any b=dict
 MlflowException C n=any b=dict h ?data:args
 ScorerKind C r=rule:enum-value h
 Trace C n=any b=dict
mlflow.genai.scorers.ragas.registry
 MetricConfig C n=any b=dict
mlflow.genai.scorers.registry
 AbstractScorerStore C n=any r=any b=dict h
 DatabricksStore C n=any b=dict h
 MlflowTrackingStore C n=any b=dict h
 ScorerStoreRegistry C n=any r=any b=dict h
 UnsupportedScorerStoreURIException C n=any b=dict h ?data:args
mlflow.genai.scorers.scorer_utils
 _ScorerJobParamNames C n=any r=any b=dict
mlflow.genai.scorers.trulens
 AssessmentSource C n=any b=dict
 AssessmentSourceType C n=any b=dict h
 Feedback C n=any b=dict
 ScorerKind C r=rule:enum-value h
 Trace C n=any b=dict
mlflow.genai.simulators
 ConversationSimulator C n=any b=dict h
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
mlflow.groq
 AutologgingEvent C n=any r=any b=dict h
mlflow.h2o
 Model C n=any b=dict
 ModelSignature C n=any b=dict
 _H2OModelWrapper C n=any r=any b=dict h
 _PythonEnv C n=any b=dict h
mlflow.johnsnowlabs
 DatabricksArtifactRepository C n=any b=dict h
 Model C n=any b=dict
 ModelSignature C n=any b=dict
 TempDir C n=any r=any b=dict h
 _HadoopFileSystem C n=any r=any b=dict h
 _PyFuncModelWrapper C n=any b=dict h
 _PythonEnv C n=any b=dict h
mlflow.keras.load
 KerasModelWrapper C n=any r=any b=dict h
mlflow.langchain
 _LangChainModelWrapper C n=any r=any b=dict h
mlflow.langchain.api_request_parallel_processor
 APIRequest C n=any b=dict
 StatusTracker C n=any b=dict
mlflow.langchain.chat_agent_langgraph
 ChatAgentState C n=any r=data b=dict i
mlflow.langchain.model
 _LangChainModelWrapper C n=any r=any b=dict h
mlflow.langchain.utils.logging
 _SpecialChainInfo C n=any r=any b=dict
mlflow.lightgbm
 CodeDatasetSource C n=any r=any b=dict h
 DatasetInput C n=any r=data b=dict
 InputExampleInfo C n=any r=any b=dict h
 InputTag C n=any r=any b=dict
 MlflowAutologgingQueueingClient C n=any b=dict h
 Model C n=any b=dict
 ModelSignature C n=any b=dict
 _LGBModelWrapper C n=any r=any b=dict h
 _PythonEnv C n=any b=dict h
mlflow.litellm
 AutologgingEvent C n=any r=any b=dict h
mlflow.llama_index.pyfunc_wrapper
 ChatEngineWrapper C n=any r=data b=dict h
 QueryEngineWrapper C n=any r=data b=dict h
 RetrieverEngineWrapper C n=any r=data b=dict h
 WorkflowWrapper C n=any r=data b=dict h
 _LlamaIndexModelWrapperBase C n=any r=data b=dict h
mlflow.llama_index.tracer
 StreamResolver C n=any r=any b=dict h
mlflow.metrics
 EvaluationMetric C n=any r=data b=dict h
 MetricValue C n=any b=dict
mlflow.metrics.base
 MetricValue C n=any b=dict
mlflow.metrics.genai
 EvaluationExample C n=any b=dict
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
mlflow.mistral
 AutologgingEvent C n=any r=any b=dict h
mlflow.mistral.autolog
 TracingSession C n=any b=dict h
mlflow.models
 EvaluationArtifact C n=any r=any b=dict h
 EvaluationMetric C n=any r=data b=dict h
 EvaluationResult C n=any b=dict h
 FlavorBackend C n=any r=any b=dict h
 MetricThreshold C n=any b=dict h
 Model C n=any b=dict
 ModelConfig C n=any b=dict h
 ModelSignature C n=any b=dict
 Resource C n=any r=any b=dict
 ResourceType C r=rule:enum-value h
mlflow.models.auth_policy
 AuthPolicy C n=any r=any b=dict h
 SystemAuthPolicy C n=any r=any b=dict h
 UserAuthPolicy C n=any r=any b=dict h
mlflow.models.container
 MlflowException C n=any b=dict h ?data:args
 Model C n=any b=dict
 _PythonEnv C n=any b=dict h
mlflow.models.dependencies_schemas
 DependenciesSchemas C n=any b=dict
 DependenciesSchemasType C r=rule:enum-value h
 RetrieverSchema C n=any b=dict
 Schema C n=any b=dict
mlflow.models.evaluation
 EvaluationArtifact C n=any r=any b=dict h
 EvaluationDataset C n=any b=dict
 EvaluationMetric C n=any r=data b=dict h
 EvaluationResult C n=any b=dict h
 MetricThreshold C n=any b=dict h
 ModelEvaluator C n=any r=any b=dict h
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
 MetricThresholdClassException C n=any b=dict h ?data:args
 ModelValidationFailedException C n=any b=dict h ?data:args
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
 MlflowException C n=any b=dict h ?data:args
 Model C n=any b=dict
 ModelSignature C n=any b=dict
 _OnnxModelWrapper C n=any b=dict h
 _PythonEnv C n=any b=dict h
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
 MlflowException C n=any b=dict h ?data:args
 Model C n=any b=dict
 ModelSignature C n=any b=dict
 _PaddleWrapper C n=any r=any b=dict h
 _PythonEnv C n=any b=dict h
mlflow.pmdarima
 MlflowException C n=any b=dict h ?data:args
 Model C n=any b=dict
 ModelSignature C n=any b=dict
 _PmdarimaModelWrapper C n=any r=any b=dict h
 _PythonEnv C n=any b=dict h
mlflow.projects
 ExecutionException C n=any b=dict h ?data:args
 MlflowException C n=any b=dict h ?data:args
 RunStatus C n=any r=any b=dict h
 SubmittedRun C n=any r=any b=dict h
mlflow.projects._project_spec
 DatabricksSparkJobSpec C n=any r=any b=dict h
 EntryPoint C n=any r=plain b=dict h
 Parameter C n=any r=plain b=dict h
 Project C n=any r=any b=dict h
mlflow.projects.backend
 AbstractBackend C n=any r=any b=dict h
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
 Model C n=any b=dict
 ModelSignature C n=any b=dict
 _ProphetModelWrapper C n=any r=any b=dict h
 _PythonEnv C n=any b=dict h
mlflow.protos.unity_catalog_prompt_service_pb2_grpc
 UnityCatalogPromptService C n=any r=any b=dict h
 UnityCatalogPromptServiceServicer C n=any r=any b=dict h
 UnityCatalogPromptServiceStub C n=any b=dict h
mlflow.pydantic_ai
 AutologgingEvent C n=any r=any b=dict h
mlflow.pyfunc
 AuthPolicy C n=any r=any b=dict h
 ChatAgent C n=any r=any b=dict h
 ChatCompletionResponse C n=any b=dict
 ChatMessage C n=any b=dict
 ChatParams C n=any b=dict
 Context C n=any r=any b=dict
 DBConnectArtifactCache C n=any r=any b=dict h
 EnvType C n=any r=any b=dict h
 MlflowException C n=any b=dict h ?data:args
 Model C n=any b=dict
 ModelSignature C n=any b=dict
 Prompt C n=any r=data b=dict
 PyFuncModel C n=any b=dict
 PythonModel C n=any r=any b=dict h
 PythonModelContext C n=any r=any b=dict h
 Resource C n=any r=any b=dict
 ResponsesAgent C n=any r=any b=dict h
 _FunctionPythonModel C n=any b=dict h
 _PythonEnv C n=any b=dict h
 _PythonModelPyfuncWrapper C n=any r=any b=dict h
 _ResourceBuilder C n=any r=any b=dict h
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
 MlflowException C n=any b=dict h ?data:args
 MlflowInvalidInputException C n=any b=dict h ?data:args
 ParamSchema C n=any b=dict
 ParsedJsonInput C n=any r=any b=dict
 PyFuncModel C n=any b=dict
 Schema C n=any b=dict
mlflow.pyfunc.scoring_server.client
 BaseScoringServerClient C n=any r=any b=dict h
 ScoringServerClient C n=any r=data b=dict h
 StdinScoringServerClient C n=any b=dict h
mlflow.pyfunc.spark_model_cache
 SparkModelCache C n=any r=any b=dict h
mlflow.pyfunc.utils.data_validation
 FuncInfo C n=any r=any b=dict
mlflow.pyspark.ml
 CodeDatasetSource C n=any r=any b=dict h
 DatasetInput C n=any r=data b=dict
 InputTag C n=any r=any b=dict
 Metric C n=any b=dict
 MlflowClient C n=any b=dict h
 MlflowException C n=any b=dict h ?data:args
 MlflowHostCreds C n=any b=dict
 Param C n=any b=dict
 SparkDataset C n=any b=dict h
 TempDir C n=any r=any b=dict h
 _AutologgingEstimatorMetadata C n=any r=any b=dict
 _AutologgingMetricsManager C n=any r=any b=dict h
mlflow.pyspark.optuna.study
 ResumeInfo C n=any b=dict
mlflow.pytorch
 MlflowException C n=any b=dict h ?data:args
 Model C n=any b=dict
 ModelSignature C n=any b=dict
 TempDir C n=any r=any b=dict h
 _PyTorchWrapper C n=any r=any b=dict h
 _PythonEnv C n=any b=dict h
mlflow.rfunc.backend
 RFuncBackend C n=any r=any b=dict h
mlflow.sagemaker
 BaseDeploymentClient C n=any r=any b=dict h
 MlflowException C n=any b=dict h ?data:args
 Model C n=any b=dict
 PredictionsResponse C n=any r=data b=dict i
 SageMakerDeploymentClient C n=any b=dict h
 TempDir C n=any r=any b=dict h
 _SageMakerOperation C n=any r=any b=dict h
 _SageMakerOperationStatus C n=any r=any b=dict h
mlflow.semantic_kernel
 AutologgingEvent C n=any r=any b=dict h
mlflow.sentence_transformers
 ColSpec C n=any b=dict
 MlflowException C n=any b=dict h ?data:args
 Model C n=any b=dict
 ModelSignature C n=any b=dict
 Prompt C n=any r=data b=dict
 Schema C n=any b=dict
 TensorSpec C n=any b=dict
 _PythonEnv C n=any b=dict h
 _SentenceTransformerModelWrapper C n=any r=any b=dict h
mlflow.server
 MlflowException C n=any b=dict h ?data:args
mlflow.server.auth
 Experiment C n=any b=dict h
 LoggedModel C n=any b=dict h
 MlflowException C n=any b=dict h ?data:args
 PagedList C n=any r=data b=dict i
 RegisteredModel C n=any b=dict
 SearchUtils C n=any r=any b=dict h
mlflow.server.jobs
 JobEntity C n=any b=dict h
 MlflowException C n=any b=dict h ?data:args
 _PythonEnv C n=any b=dict h
mlflow.server.workspace_helpers
 MlflowException C n=any b=dict h ?data:args
 WorkspaceNameValidator C n=any r=any b=dict h
mlflow.shap
 MlflowException C n=any b=dict h ?data:args
 Model C n=any b=dict
 ModelSignature C n=any b=dict
 _PythonEnv C n=any b=dict h
 _SHAPWrapper C n=any b=dict h
mlflow.sklearn
 CodeDatasetSource C n=any r=any b=dict h
 DatasetInput C n=any r=data b=dict
 InputTag C n=any r=any b=dict
 MlflowAutologgingQueueingClient C n=any b=dict h
 MlflowClient C n=any b=dict h
 MlflowException C n=any b=dict h ?data:args
 Model C n=any b=dict
 ModelSignature C n=any b=dict
 _AutologgingMetricsManager C n=any r=any b=dict h
 _PythonEnv C n=any b=dict h
 _SklearnModelWrapper C n=any b=dict h
mlflow.sklearn.utils
 _SklearnArtifact C n=any r=any b=dict
 _SklearnMetric C n=any r=any b=dict
mlflow.smolagents
 AutologgingEvent C n=any r=any b=dict h
mlflow.spacy
 MlflowException C n=any b=dict h ?data:args
 Model C n=any b=dict
 ModelSignature C n=any b=dict
 _PythonEnv C n=any b=dict h
 _SpacyModelWrapper C n=any r=any b=dict h
mlflow.spark
 DatabricksArtifactRepository C n=any b=dict h
 MlflowException C n=any b=dict h ?data:args
 Model C n=any b=dict
 ModelSignature C n=any b=dict
 SparkMLVector C n=any b=dict
 TempDir C n=any r=any b=dict h
 _Example C n=any b=dict h
 _HadoopFileSystem C n=any r=any b=dict h
 _PyFuncModelWrapper C n=any r=any b=dict h
 _PythonEnv C n=any b=dict h
mlflow.spark.autologging
 PythonSubscriber.Java C n=any r=any b=dict h
 SparkAutologgingContext C n=any r=any b=dict h
mlflow.statsmodels
 AutologHelpers C n=any r=any b=dict h
 MlflowException C n=any b=dict h ?data:args
 Model C n=any b=dict
 ModelSignature C n=any b=dict
 ThreadLocalVariable C n=any r=any b=dict h
 _PythonEnv C n=any b=dict h
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
mlflow.store.analytics
 NPMIResult C n=any b=dict
 TraceCorrelationCounts C n=any b=dict
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
mlflow.store.entities
 PagedList C n=any r=data b=dict i
mlflow.store.entities.paged_list
 PagedList C n=any r=data b=dict i
mlflow.store.fs2db
 MlflowException C n=any b=dict h ?data:args
mlflow.store.fs2db._utils
 MigrationStats C n=any b=dict
mlflow.store.jobs.abstract_store
 AbstractJobStore C n=any r=any b=dict h
 JobTerminalStateUpdateException C n=any b=dict h ?data:args
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
mlflow.store.tracking.mcp_server_registry
 MCPServerRegistryMixin C n=any r=any b=dict h
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
mlflow.store.workspace
 AbstractStore C n=any r=any b=dict h
 RestWorkspaceStore C n=any r=any b=dict h
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
mlflow.strands
 AutologgingEvent C n=any r=any b=dict h
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
 CodeDatasetSource C n=any r=any b=dict h
 LoggedModelInput C n=any r=any b=dict
 MlflowException C n=any b=dict h ?data:args
 Model C n=any b=dict
 ModelSignature C n=any b=dict
 TempDir C n=any r=any b=dict h
 TensorSpec C n=any b=dict
 _KerasModelWrapper C n=any r=any b=dict h
 _PythonEnv C n=any b=dict h
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
mlflow.tracing.display
 IPythonTraceDisplayHandler C n=any b=dict h
mlflow.tracing.display.display_handler
 IPythonTraceDisplayHandler C n=any b=dict h
mlflow.tracing.distributed
 LiveSpan C n=any b=dict h
mlflow.tracing.export.async_export_queue
 AsyncTraceExportQueue C n=any b=dict h
 Task C n=any b=dict
mlflow.tracing.export.genai_semconv.converter
 GenAiSemconvConverter C n=any r=any b=dict h
mlflow.tracing.export.span_batcher
 SpanBatcher C n=any b=dict h
mlflow.tracing.otel.translation
 ClaudeCodeTranslator C n=any r=any b=dict h
 CostKey C n=any r=any b=dict h
 GenAiTranslator C n=any r=any b=dict h
 GoogleADKTranslator C n=any r=any b=dict h
 LaminarTranslator C n=any r=any b=dict h
 LangfuseTranslator C n=any r=any b=dict h
 LiveKitTranslator C n=any r=any b=dict h
 OpenInferenceTranslator C n=any r=any b=dict h
 OtelSchemaTranslator C n=any r=any b=dict h
 Span C n=any b=dict h
 SpanAttributeKey C n=any r=any b=dict h
 SpanType C n=any r=any b=dict h
 SpringAiTranslator C n=any r=any b=dict h
 TokenUsageKey C n=any r=any b=dict h
 TraceloopTranslator C n=any r=any b=dict h
 VercelAITranslator C n=any r=any b=dict h
 VoltAgentTranslator C n=any r=any b=dict h
mlflow.tracing.otel.translation.base
 OtelSchemaTranslator C n=any r=any b=dict h
mlflow.tracing.otel.translation.claude_code
 ClaudeCodeTranslator C n=any r=any b=dict h
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
 CostKey C n=any r=any b=dict h
 MlflowException C n=any b=dict h ?data:args
 MlflowTracingException C n=any b=dict h ?data:args
 SpanAggregationNode C n=any b=dict
 SpanAttributeKey C n=any r=any b=dict h
 TokenUsageKey C n=any r=any b=dict h
 TraceMetadataKey C n=any r=any b=dict h
 TraceSizeStatsKey C n=any r=any b=dict h
mlflow.tracing.utils.once
 Once C n=any r=any b=dict h
mlflow.tracing.utils.search
 _FieldParser C n=any r=data b=dict h
 _ParsedField C n=any r=any b=dict
 _PeekableIterator C n=any r=data b=dict h
mlflow.tracing.utils.token
 SpanWithToken C n=any b=dict
mlflow.tracking
 MlflowClient C n=any b=dict h
mlflow.tracking._model_registry.client
 ModelRegistryClient C n=any b=dict h
mlflow.tracking._model_registry.registry
 ModelRegistryStoreRegistry C n=any r=any b=dict h
mlflow.tracking._tracking_service.client
 TrackingServiceClient C n=any b=dict h
mlflow.tracking._tracking_service.registry
 TrackingStoreRegistry C n=any r=any b=dict h
mlflow.tracking._workspace
 WorkspaceProviderClient C n=any b=dict h
 WorkspaceStoreRegistry C n=any r=any b=dict h
mlflow.tracking._workspace.client
 WorkspaceProviderClient C n=any b=dict h
mlflow.tracking._workspace.fluent
 MlflowClient C n=any b=dict h
 MlflowException C n=any b=dict h ?data:args
 RestException C n=any b=dict h ?data:args
 WorkspaceDeletionMode C r=rule:enum-value h
 WorkspaceNameValidator C n=any r=any b=dict h
mlflow.tracking._workspace.registry
 UnsupportedWorkspaceStoreURIException C n=any b=dict h ?data:args
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
 UnsupportedModelRegistryStoreURIException C n=any b=dict h ?data:args
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
 FlavorKey C n=any r=any b=dict h
 MlflowException C n=any b=dict h ?data:args
 Model C n=any b=dict
 ModelSignature C n=any b=dict
 Prompt C n=any r=data b=dict
 TempDir C n=any r=any b=dict h
 _DummyModel C n=any r=any b=dict
 _DummyPipeline C n=any r=any b=dict
 _PythonEnv C n=any b=dict h
 _TransformersWrapper C n=any b=dict h
mlflow.transformers.flavor_config
 FlavorKey C n=any r=any b=dict h
mlflow.types
 ColSpec C n=any b=dict
 ParamSchema C n=any b=dict
 ParamSpec C n=any b=dict
 Schema C n=any b=dict
 TensorSpec C n=any b=dict
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
mlflow.types.responses
 MlflowEventsAndWarningsBehaviorGlobally C n=any r=any b=dict h
 Schema C n=any b=dict
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
 InvalidTypeHintException C n=any b=dict h ?data:args
 UnsupportedTypeHintException C n=any b=dict h ?data:args
 ValidationResult C n=any r=any b=dict
mlflow.types.utils
 InvalidDataForSignatureInferenceError C n=any b=dict h ?data:args
 TensorsNotSupportedException C n=any b=dict h ?data:args
mlflow.typesafe
 AutologgingEvent C n=any r=any b=dict h
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
 AutologgingEventLogger C n=any r=any b=dict h
 BatchMetricsLogger C n=any b=dict h
 InputExampleInfo C n=any r=any b=dict h
 Metric C n=any b=dict
 MlflowAutologgingQueueingClient C n=any b=dict h
 MlflowEventsAndWarningsBehaviorGlobally C n=any r=any b=dict h
 NonMlflowWarningsBehaviorForCurrentThread C n=any r=any b=dict h
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
 AutologgingEventLoggerWrapper C n=any b=dict h
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
 _NoDbutilsError C n=any r=any b=dict h ?data:args
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
 ShellCommandException C n=any r=any b=dict h ?data:args
mlflow.utils.proto_json_utils
 MlflowFailedTypeConversion C n=any b=dict h ?data:args
 MlflowInvalidInputException C n=any b=dict h ?data:args
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
 ServerInfoRequestError C n=any r=any b=dict h ?data:args
 ServerInfoResponse C n=any b=dict
 _InFlightRequest C n=any b=dict
 _ServerInfoCacheEntry C n=any b=dict
mlflow.utils.thread_utils
 ThreadLocalVariable C n=any r=any b=dict h
mlflow.utils.time
 Timer C n=any r=any b=dict h
mlflow.utils.timeout
 MlflowTimeoutError C n=any r=any b=dict h ?data:args
mlflow.utils.uv_utils
 UVProjectInfo C n=any r=any b=dict
mlflow.utils.workspace_context
 ServerWorkspaceContext C n=any r=any b=dict h
 WorkspaceContext C n=any r=any b=dict h
mlflow.webhooks
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
mlflow.webhooks.ssrf
 SSRFProtectionError C n=any r=any b=dict h ?data:args
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
 CodeDatasetSource C n=any r=any b=dict h
 DatasetInput C n=any r=data b=dict
 InputExampleInfo C n=any r=any b=dict h
 InputTag C n=any r=any b=dict
 MlflowAutologgingQueueingClient C n=any b=dict h
 Model C n=any b=dict
 ModelSignature C n=any b=dict
 _PythonEnv C n=any b=dict h
 _XGBModelWrapper C n=any r=any b=dict h
`,
};
