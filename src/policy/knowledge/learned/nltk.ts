/**
 * What `policy learn` proved of nltk 3.10.4. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const nltk: Knowledge = {
  package: 'nltk',
  versions: ['nltk 3.10.4'],
  derived: `
nltk.app.chartparser_app
 BottomUpEdgeRule C n=any r=any b=dict h
 BottomUpLeftCornerEdgeRule C n=any r=any b=dict h
 ChartComparer C n=any b=dict h
 ChartMatrixView C n=any b=dict h
 ChartParserApp C n=any b=dict h
 ChartResultsView C n=any b=dict h
 ChartView C n=any b=dict h
 EdgeList C n=any b=dict h
 EdgeRule C n=any r=any b=dict h
 FundamentalEdgeRule C n=any r=any b=dict h
 TopDownPredictEdgeRule C n=any r=any b=dict h
nltk.app.chunkparser_app
 RegexpChunkApp C n=any b=dict h
nltk.app.collocations_app
 CollocationsModel C n=any r=any b=dict h
 CollocationsModel.LoadCorpus C n=any b=dict h
 CollocationsView C n=any b=dict h
nltk.app.concordance_app
 ConcordanceSearchModel C n=any r=any b=dict h
 ConcordanceSearchModel.LoadCorpus C n=any b=dict h
 ConcordanceSearchModel.SearchCorpus C n=any b=dict h
 ConcordanceSearchView C n=any b=dict h
nltk.app.nemo_app
 FindZone C n=any b=dict h
 ReplaceZone C n=any b=dict h
 Zone C n=any b=dict h
nltk.app.rdparser_app
 RecursiveDescentApp C n=any b=dict h
nltk.app.srparser_app
 ShiftReduceApp C n=any b=dict h
nltk.app.wordnet_app
 Reference C n=any r=any b=dict h
nltk.ccg.api
 AbstractCCGCategory C n=any r=any b=dict
 CCGVar C n=any b=dict
 Direction C n=any r=data b=dict
 FunctionalCategory C n=any r=any b=dict
 PrimitiveCategory C n=any b=dict
nltk.ccg.chart
 BackwardTypeRaiseRule C n=any r=any b=dict h
 BinaryCombinatorRule C n=any r=any b=dict h
 CCGChart C n=any r=data b=dict h
 CCGChartParser C n=any r=any b=dict h
 CCGEdge C n=any r=any b=dict
 CCGLeafEdge C n=any b=dict
 ForwardTypeRaiseRule C n=any r=any b=dict h
nltk.ccg.combinator
 BackwardCombinator C n=any r=any b=dict h
 DirectedBinaryCombinator C n=any r=any b=dict h
 ForwardCombinator C n=any r=any b=dict h
 UndirectedBinaryCombinator C n=any r=any b=dict h
 UndirectedComposition C n=any r=any b=dict h
 UndirectedFunctionApplication C n=any r=any b=dict h
 UndirectedSubstitution C n=any r=any b=dict h
 UndirectedTypeRaise C n=any r=any b=dict h
nltk.ccg.lexicon
 CCGLexicon C n=any b=dict h
 Token C n=any r=any b=dict h
nltk.chat.util
 Chat C n=any b=dict h
nltk.corpus.reader.aligned
 AlignedSentCorpusView C n=any b=dict
nltk.corpus.reader.api
 CategorizedCorpusReader C n=any r=plain b=dict h
nltk.corpus.reader.bnc
 BNCSentence C n=any r=data b=dict i
 BNCWordView C n=any b=dict
nltk.corpus.reader.chasen
 ChasenCorpusView C n=any b=dict
nltk.corpus.reader.chunked
 ChunkedCorpusView C n=any b=dict
nltk.corpus.reader.comparative_sents
 Comparison C n=any r=any b=dict h
nltk.corpus.reader.conll
 ConllSRLInstance C n=any b=dict h
 ConllSRLInstanceList C n=any b=dict i
nltk.corpus.reader.dependency
 DependencyCorpusView C n=any b=dict
nltk.corpus.reader.framenet
 FramenetError C n=any r=any b=dict h
 PrettyLazyConcatenation C n=any r=any b=dict
 PrettyLazyIteratorList C n=any r=any b=dict
 PrettyLazyMap C n=any r=data b=dict
 PrettyList C n=any r=data b=dict i
 SpecialList C n=any r=data b=dict i
nltk.corpus.reader.ieer
 IEERDocument C n=any r=any b=dict h
nltk.corpus.reader.indian
 IndianCorpusView C n=any b=dict
nltk.corpus.reader.ipipan
 IPIPANCorpusView C n=any b=dict
nltk.corpus.reader.markdown
 CodeBlock C n=any r=any b=dict h
 MarkdownBlock C n=any r=any b=dict h
 MarkdownSection C n=any r=any b=dict h
nltk.corpus.reader.mte
 MTECorpusView C n=any b=dict
 MTEFileReader C n=any b=dict h
 MTETagConverter C n=any r=any b=dict h
nltk.corpus.reader.nkjp
 NKJPCorpus_Header_View C n=any b=dict
 NKJPCorpus_Morph_View C n=any b=dict
 NKJPCorpus_Segmentation_View C n=any b=dict
 NKJPCorpus_Text_View C n=any b=dict
 XML_Tool C n=any b=dict h
nltk.corpus.reader.nombank
 NombankChainTreePointer C n=any r=any b=dict h
 NombankInstance C n=any r=data b=dict h
 NombankPointer C n=any r=any b=dict h
 NombankSplitTreePointer C n=any r=any b=dict h
 NombankTreePointer C n=any r=any b=dict
nltk.corpus.reader.opinion_lexicon
 IgnoreReadmeCorpusView C n=any b=dict
nltk.corpus.reader.panlex_lite
 Meaning C n=any r=data b=dict i
nltk.corpus.reader.pl196x
 TEICorpusView C n=any b=dict
nltk.corpus.reader.ppattach
 PPAttachment C n=any r=any b=dict h
nltk.corpus.reader.propbank
 PropbankChainTreePointer C n=any r=any b=dict h
 PropbankInflection C n=any r=any b=dict h
 PropbankInstance C n=any r=data b=dict h
 PropbankPointer C n=any r=any b=dict h
 PropbankSplitTreePointer C n=any r=any b=dict h
 PropbankTreePointer C n=any r=any b=dict
nltk.corpus.reader.reviews
 Review C n=any r=any b=dict h
 ReviewLine C n=any r=any b=dict h
nltk.corpus.reader.rte
 RTEPair C n=any b=dict h
nltk.corpus.reader.semcor
 SemcorSentence C n=any r=data b=dict i
 SemcorWordView C n=any b=dict
nltk.corpus.reader.senseval
 SensevalCorpusView C n=any b=dict
 SensevalInstance C n=any r=data b=dict h
nltk.corpus.reader.sentiwordnet
 SentiSynset C n=any r=data b=dict h
nltk.corpus.reader.stopwords_extended
 StopwordsExtension C n=any b=dict
nltk.corpus.reader.switchboard
 SwitchboardTurn C n=any r=data b=dict i
nltk.corpus.reader.tagged
 TaggedCorpusView C n=any b=dict
nltk.corpus.reader.timit
 SpeakerInfo C n=any r=any b=dict h
nltk.corpus.reader.util
 ConcatenatedCorpusView C n=any r=any b=dict
 StreamBackedCorpusView C n=any b=dict
nltk.corpus.reader.wordnet
 Lemma C n=any r=any b=rule:slots
 Synset C n=any r=any b=dict
 WordNetError C n=any r=any b=dict h
 _WordNetObject C n=any r=any b=dict
nltk.corpus.reader.xmldocs
 XMLCorpusView C n=any b=dict
nltk.csvsec
 SafeCsvDictWriter C n=any b=dict h
 SafeCsvWriter C n=any b=dict h
nltk.data
 FileSystemPathPointer C n=plain b=dict h
 GzipFileSystemPathPointer C n=plain b=dict h
 PathPointer C n=any r=any b=dict h
 ZipFilePathPointer C n=any b=dict h
nltk.downloader
 Collection C n=any b=dict h
 Downloader C n=any b=dict h
 DownloaderGUI C n=any b=dict h
 DownloaderGUI._DownloadThread C n=any b=dict h
 DownloaderMessage C n=any r=any b=dict h
 DownloaderShell C n=any r=any b=dict h
 ErrorMessage C n=any b=dict h
 FinishCollectionMessage C n=any r=any b=dict h
 FinishDownloadMessage C n=any r=any b=dict h
 FinishPackageMessage C n=any r=any b=dict h
 FinishUnzipMessage C n=any r=any b=dict h
 Package C n=any b=dict h
 ProgressMessage C n=any r=any b=dict h
 SelectDownloadDirMessage C n=any r=any b=dict h
 StaleMessage C n=any r=any b=dict h
 StartCollectionMessage C n=any r=any b=dict h
 StartDownloadMessage C n=any r=any b=dict h
 StartPackageMessage C n=any r=any b=dict h
 StartUnzipMessage C n=any r=any b=dict h
 UpToDateMessage C n=any r=any b=dict h
nltk.draw.cfg
 CFGDemo C n=any b=dict h
 CFGEditor C n=any b=dict h
 ProductionList C n=any b=dict h
nltk.draw.table
 Table C n=any b=dict h
nltk.draw.tree
 TreeSegmentWidget C n=any b=dict h
 TreeView C n=any b=dict h
 TreeWidget C n=any b=dict h
nltk.draw.util
 AbstractContainerWidget C n=any b=dict h
 BoxWidget C n=any b=dict h
 BracketWidget C n=any b=dict h
 CanvasFrame C n=any b=dict h
 CanvasWidget C n=any b=dict h
 ColorizedList C n=any b=dict h
 EntryDialog C n=any b=dict h
 OvalWidget C n=any b=dict h
 ParenWidget C n=any b=dict h
 ScrollWatcherWidget C n=any b=dict h
 SequenceWidget C n=any b=dict h
 ShowText C n=any b=dict h
 SpaceWidget C n=any b=dict h
 StackWidget C n=any b=dict h
 SymbolWidget C n=any b=dict h
 TextWidget C n=any b=dict h
nltk.featstruct
 CustomFeatureValue C n=any r=any b=dict
 FeatStructReader C n=any b=dict h
 Feature C n=any r=plain b=dict
 FeatureValueSet C n=plain r=plain b=dict
 FeatureValueTuple C n=data r=data b=dict
 RangeFeature C n=any r=plain b=dict
 SlashFeature C n=any r=plain b=dict
 SubstituteBindingsSequence C n=any r=any b=dict h
 _UnificationFailure C n=any r=any b=dict h
 _UnificationFailureError C n=any r=any b=dict h
nltk.huggingface.dataset
 HFDatasetPathPointer C n=any r=any b=dict h
nltk.inference.api
 BaseModelBuilderCommand C n=any r=data b=dict h
 BaseProverCommand C n=any r=data b=dict h
 BaseTheoremToolCommand C n=any r=data b=dict h
 ModelBuilder C n=any r=any b=dict h
 ModelBuilderCommand C n=any r=any b=dict h
 ModelBuilderCommandDecorator C n=any r=any b=dict h
 ParallelProverBuilder C n=any r=any b=dict h
 ParallelProverBuilderCommand C n=any r=data b=dict h
 Prover C n=any r=any b=dict h
 ProverCommand C n=any r=any b=dict h
 ProverCommandDecorator C n=any r=any b=dict h
 TheoremToolCommand C n=any r=any b=dict h
 TheoremToolCommandDecorator C n=any r=any b=dict h
 TheoremToolThread C n=any b=dict h
nltk.inference.discourse
 CfgReadingCommand C n=any b=dict h
 DiscourseTester C n=any b=dict h
 DrtGlueReadingCommand C n=any b=dict h
 ReadingCommand C n=any r=any b=dict h
nltk.inference.mace
 Mace C n=any r=any b=dict h
 MaceCommand C n=any r=data b=dict h
nltk.inference.nonmonotonic
 ClosedDomainProver C n=any r=any b=dict h
 ClosedWorldProver C n=any r=any b=dict h
 PredHolder C n=any r=any b=dict h
 ProverParseError C n=any r=any b=dict h
 SetHolder C n=any r=data b=dict i
 UniqueNamesProver C n=any r=any b=dict h
nltk.inference.prover9
 Prover9 C n=any r=any b=dict h
 Prover9Command C n=any r=data b=dict h
 Prover9CommandParent C n=any r=any b=dict h
 Prover9Exception C n=any r=plain b=dict h
 Prover9FatalException C n=any r=plain b=dict h
 Prover9LimitExceededException C n=any r=plain b=dict h
 Prover9Parent C n=any r=any b=dict h
nltk.inference.resolution
 BindingDict C n=any b=dict h
 BindingException C n=any r=data b=dict h
 Clause C n=any r=data b=dict i
 DebugObject C n=any r=any b=dict h
 ProverParseError C n=any r=any b=dict h
 ResolutionProver C n=any r=any b=dict h
 ResolutionProverCommand C n=any r=data b=dict h
 UnificationException C n=any r=data b=dict h
 _UnifyTimeout C n=any r=any b=dict h
nltk.inference.tableau
 Agenda C n=any r=any b=dict h
 Categories C n=any r=any b=dict h
 Debug C n=any r=data b=dict h
 ProverParseError C n=any r=any b=dict h
 TableauProver C n=any r=any b=dict h
 TableauProverCommand C n=any r=data b=dict h
nltk.misc.minimalset
 MinimalSet C n=any r=plain b=dict h
nltk.pathsec
 TrustError C n=any r=any b=dict h
 _Why C n=any r=data b=dict i
nltk.sem.boxer
 AbstractBoxerDrs C n=any r=any b=dict
 Boxer C n=any b=dict h
 BoxerCard C n=any r=any b=dict
 BoxerDrs C n=any r=any b=dict
 BoxerDrsParser C n=any b=dict h
 BoxerEq C n=any r=any b=dict
 BoxerIndexed C n=any r=any b=dict
 BoxerNamed C n=any r=any b=dict
 BoxerNot C n=any r=any b=dict
 BoxerOr C n=any r=any b=dict
 BoxerOutputDrsParser C n=any b=dict h
 BoxerPred C n=any r=any b=dict
 BoxerProp C n=any r=any b=dict
 BoxerRel C n=any r=any b=dict
 BoxerWhq C n=any r=any b=dict
 NltkDrtBoxerDrsInterpreter C n=any r=any b=dict h
 PassthroughBoxerDrsInterpreter C n=any r=any b=dict h
 UnparseableInputException C n=any r=any b=dict h
nltk.sem.chat80
 Concept C n=any r=data b=dict h
 _SqliteStore C n=any r=any b=dict h
nltk.sem.cooper_storage
 CooperStore C n=any b=dict h
nltk.sem.drt
 AnaphoraResolutionException C n=any r=any b=dict h
 DRS C n=any r=any b=dict
 DrsDrawer C n=any b=dict h
 DrtAbstractVariableExpression C n=any r=data b=dict
 DrtApplicationExpression C n=any r=data b=dict
 DrtBinaryExpression C n=any r=data b=dict
 DrtBooleanExpression C n=any r=data b=dict
 DrtConcatenation C n=any r=data b=dict
 DrtConstantExpression C n=any r=data b=dict
 DrtEqualityExpression C n=any r=data b=dict
 DrtEventVariableExpression C n=any r=data b=dict
 DrtExpression C n=any r=any b=dict h
 DrtFunctionVariableExpression C n=any r=data b=dict
 DrtIndividualVariableExpression C n=any r=data b=dict
 DrtLambdaExpression C n=any r=data b=dict
 DrtNegatedExpression C n=any r=data b=dict
 DrtOrExpression C n=any r=data b=dict
 DrtParser C n=any b=dict h
 DrtProposition C n=any r=any b=dict
 DrtTokens C n=any r=any b=dict h
 PossibleAntecedents C n=any r=data b=dict i
 _AnaphoraBudget C n=any r=data b=rule:slots h
nltk.sem.drt_glue_demo
 DrsWidget C n=any b=dict h
 DrtGlueDemo C n=any b=dict h
nltk.sem.evaluate
 Assignment C n=any b=dict
 Error C n=any r=any b=dict h
 Model C n=any r=plain b=dict h
 Undefined C n=any r=any b=dict h
 Valuation C n=any b=dict i
nltk.sem.glue
 DrtGlue C n=any b=dict h
 DrtGlueDict C n=any b=dict i
 DrtGlueFormula C n=any b=dict
 Glue C n=any b=dict h
 GlueDict C n=any b=dict i
 GlueFormula C n=any b=dict
nltk.sem.hole
 Constants C n=any r=any b=dict h
 Constraint C n=any r=any b=dict
 HoleSemantics C n=any b=dict h
nltk.sem.lfg
 FStructure C n=any r=data b=dict
nltk.sem.linearlogic
 ApplicationExpression C n=any b=dict
 AtomicExpression C n=any r=data b=dict
 BindingDict C n=any r=plain b=dict
 ConstantExpression C n=any r=data b=dict
 Expression C n=any r=any b=dict h
 ImpExpression C n=any r=any b=dict
 LinearLogicApplicationException C n=any r=any b=dict h
 LinearLogicParser C n=any b=dict h
 Tokens C n=any r=any b=dict h
 UnificationException C n=any r=data b=dict h
 VariableBindingException C n=any r=any b=dict h
 VariableExpression C n=any r=data b=dict
nltk.sem.logic
 AbstractVariableExpression C n=any r=data b=dict
 AllExpression C n=any r=data b=dict
 AndExpression C n=any r=data b=dict
 AnyType C n=any r=any b=dict
 ApplicationExpression C n=any r=data b=dict
 BasicType C n=any r=any b=dict
 BinaryExpression C n=any r=data b=dict
 BooleanExpression C n=any r=data b=dict
 ComplexType C n=any r=data b=dict
 ConstantExpression C n=any r=data b=dict
 EntityType C n=any r=any b=dict
 EqualityExpression C n=any r=data b=dict
 EventType C n=any r=any b=dict
 EventVariableExpression C n=any r=data b=dict
 ExistsExpression C n=any r=data b=dict
 ExpectedMoreTokensException C n=any r=data b=dict h
 Expression C n=any r=any b=dict
 FunctionVariableExpression C n=any r=data b=dict
 IffExpression C n=any r=data b=dict
 IllegalTypeException C n=any r=plain b=dict h
 ImpExpression C n=any r=data b=dict
 InconsistentTypeHierarchyException C n=any r=data b=dict h
 IndividualVariableExpression C n=any r=data b=dict
 IotaExpression C n=any r=data b=dict
 LambdaExpression C n=any r=data b=dict
 LogicParser C n=any b=dict h
 LogicalExpressionException C n=any r=any b=dict h
 NegatedExpression C n=any r=data b=dict
 OrExpression C n=any r=data b=dict
 QuantifiedExpression C n=any r=data b=dict
 SubstituteBindingsI C n=any r=any b=dict h
 Tokens C n=any r=any b=dict h
 TruthValueType C n=any r=any b=dict
 Type C n=any r=any b=dict
 TypeException C n=any r=any b=dict h
 TypeResolutionException C n=any r=plain b=dict h
 UnexpectedTokenException C n=any r=data b=dict h
 Variable C n=any r=data b=dict
 VariableBinderExpression C n=any r=data b=dict
nltk.tabdata
 MaxentDecoder C n=any r=any b=dict h
 MaxentEncoder C n=any r=any b=dict h
 PunktDecoder C n=any r=any b=dict h
 TabDecoder C n=any r=any b=dict h
 TabEncoder C n=any r=any b=dict h
nltk.tgrep
 TgrepException C n=any r=any b=dict h
nltk.tokenize.nist
 NISTTokenizer C n=any r=any b=dict h
nltk.toolbox
 StandardFormat C n=any b=dict h
 ToolboxData C n=any b=dict h
 ToolboxSettings C n=any b=dict h
nltk.twitter.api
 BasicTweetHandler C n=any r=any b=dict h
 LocalTimezoneOffsetWithUTC C n=any r=any b=dict h
 TweetHandlerI C n=any r=plain b=dict h
nltk.twitter.common
 _Match C n=any r=any b=rule:slots h
nltk.twitter.twitterclient
 TweetViewer C n=any r=plain b=dict h
 TweetWriter C n=any b=dict h
 Twitter C n=any b=dict h
nltk.twitter.util
 Authenticate C n=any r=any b=dict h
nltk.xmlsec
 StructureForbidden C n=any r=any b=dict h
`,
};
