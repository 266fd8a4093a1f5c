/**
 * What `policy learn` proved of nltk 3.10.4. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const nltk: Knowledge = {
  package: 'nltk',
  versions: ['nltk 3.10.4'],
  derived: `
nltk
 ARLSTem C n=any b=dict h
 ARLSTem2 C n=any b=dict h
 AbstractLazySequence C n=any r=any b=dict
 AffixTagger C n=any b=dict h
 AlignedSent C n=any b=dict h
 AnnotationTask C n=any r=plain b=dict h
 ApplicationExpression C n=any r=data b=dict
 Assignment C n=any b=dict
 BigramAssocMeasures C n=any r=any b=dict h
 BigramCollocationFinder C n=any b=dict h
 BigramTagger C n=any b=dict h
 BinaryMaxentFeatureEncoding C n=any r=plain b=dict h
 BlanklineTokenizer C n=any b=dict h
 BllipParser C n=any b=dict h
 BottomUpChartParser C n=any b=dict h
 BottomUpLeftCornerChartParser C n=any b=dict h
 BottomUpProbabilisticChartParser C n=any r=any b=dict h
 Boxer C n=any b=dict h
 BrillTagger C n=any r=data b=dict h
 BrillTaggerTrainer C n=any r=data b=dict h
 CFG C n=any b=dict h
 CRFTagger C n=any b=dict h
 CfgReadingCommand C n=any b=dict h
 ChartParser C n=any b=dict h
 ChunkParserI C n=any r=any b=dict h
 ChunkScore C n=any b=dict h
 Cistem C n=any r=any b=dict h
 ClassifierBasedPOSTagger C n=any b=dict h
 ClassifierBasedTagger C n=any b=dict h
 ClassifierI C n=any r=any b=dict h
 ConcordanceIndex C n=any b=dict h
 ConditionalFreqDist C n=any b=dict i
 ConditionalProbDist C n=any b=dict i
 ConditionalProbDistI C n=any r=any b=dict i
 ConfusionMatrix C n=any b=dict h
 ContextIndex C n=any b=dict h
 ContextTagger C n=any r=plain b=dict h
 ContingencyMeasures C n=any b=dict h
 CoreNLPDependencyParser C n=any b=dict h
 CoreNLPParser C n=any b=dict h
 CrossValidationProbDist C n=any b=dict h
 DRS C n=any r=any b=dict
 DecisionTreeClassifier C n=any r=any b=dict h
 DefaultTagger C n=any r=any b=dict h
 DependencyEvaluator C n=any r=any b=dict h
 DependencyGrammar C n=any r=any b=dict h
 DependencyGraph C n=any b=dict h
 DependencyProduction C n=any r=data b=dict
 DictionaryConditionalProbDist C n=any r=data b=dict i
 DictionaryProbDist C n=any b=dict h
 DiscourseTester C n=any b=dict h
 DrtExpression C n=any r=any b=dict h
 DrtGlueReadingCommand C n=any b=dict h
 ELEProbDist C n=any b=dict h
 EarleyChartParser C n=any b=dict h
 Expression C n=any r=any b=dict
 FStructure C n=any r=data b=dict
 FeatStructReader C n=any b=dict h
 Feature C n=any r=plain b=dict
 FeatureBottomUpChartParser C n=any b=dict h
 FeatureBottomUpLeftCornerChartParser C n=any b=dict h
 FeatureChartParser C n=any b=dict h
 FeatureEarleyChartParser C n=any b=dict h
 FeatureIncrementalBottomUpChartParser C n=any b=dict h
 FeatureIncrementalBottomUpLeftCornerChartParser C n=any b=dict h
 FeatureIncrementalChartParser C n=any b=dict h
 FeatureIncrementalTopDownChartParser C n=any b=dict h
 FeatureTopDownChartParser C n=any b=dict h
 HeldoutProbDist C n=any b=dict h
 HiddenMarkovModelTagger C n=any r=plain b=dict h
 HiddenMarkovModelTrainer C n=any r=data b=dict h
 IBMModel C n=any r=plain b=dict h
 IBMModel1 C n=any b=dict h
 IBMModel2 C n=any b=dict h
 IBMModel3 C n=any b=dict h
 IBMModel4 C n=any b=dict h
 IBMModel5 C n=any b=dict h
 ISRIStemmer C n=any b=dict h
 ImmutableMultiParentedTree C n=any b=dict
 ImmutableParentedTree C n=any b=dict
 ImmutableProbabilisticMixIn C n=any r=data b=dict h
 ImmutableProbabilisticTree C n=any b=dict
 ImmutableTree C n=any b=dict
 IncrementalBottomUpChartParser C n=any b=dict h
 IncrementalBottomUpLeftCornerChartParser C n=any b=dict h
 IncrementalChartParser C n=any b=dict h
 IncrementalLeftCornerChartParser C n=any b=dict h
 IncrementalTopDownChartParser C n=any b=dict h
 Index C n=any r=plain b=dict i
 InsideChartParser C n=any r=any b=dict h
 KneserNeyProbDist C n=any b=dict h
 LancasterStemmer C n=any b=dict h
 LaplaceProbDist C n=any b=dict h
 LazyConcatenation C n=any r=any b=dict
 LazyEnumerate C n=any r=data b=dict
 LazyIteratorList C n=any r=any b=dict
 LazyMap C n=any r=data b=dict
 LazyZip C n=any r=any b=dict
 LeftCornerChartParser C n=any b=dict h
 LegalitySyllableTokenizer C n=any b=dict h
 LidstoneProbDist C n=any b=dict h
 LineTokenizer C n=any r=plain b=dict h
 LogicalExpressionException C n=any r=data b=dict h ?data:args
 LongestChartParser C n=any r=any b=dict h
 MLEProbDist C n=any r=any b=dict h
 MWETokenizer C n=any r=plain b=dict h
 Mace C n=any r=any b=dict h
 MaceCommand C n=any r=data b=dict h
 MaltParser C n=any b=dict h
 MaxentClassifier C n=any b=dict h
 Maxent_NE_Chunker C n=any b=dict h
 Model C n=any r=plain b=dict h
 MultiClassifierI C n=any r=any b=dict h
 MultiParentedTree C n=any b=dict
 MutableProbDist C n=any b=dict h
 NLTKWordTokenizer C n=any r=any b=dict h
 NaiveBayesClassifier C n=any b=dict h
 NaiveBayesDependencyScorer C n=any r=any b=dict h
 NgramAssocMeasures C n=any r=any b=dict h
 NgramTagger C n=any b=dict h
 NonprojectiveDependencyParser C n=any r=any b=dict h
 Nonterminal C n=any r=any b=dict
 OrderedDict C n=any r=plain b=dict
 PCFG C n=any b=dict h
 Paice C n=any b=dict h
 ParallelProverBuilder C n=any r=any b=dict h
 ParallelProverBuilderCommand C n=any r=data b=dict h
 ParentedTree C n=any b=dict
 ParserI C n=any r=any b=dict h
 PerceptronTagger C n=any b=dict h
 PhraseTable C n=any r=any b=dict h
 PorterStemmer C n=any r=plain b=dict h
 PositiveNaiveBayesClassifier C n=any b=dict h
 ProbDistI C n=any r=any b=dict h
 ProbabilisticDependencyGrammar C n=any r=any b=dict h
 ProbabilisticMixIn C n=any r=data b=dict h
 ProbabilisticNonprojectiveParser C n=any b=dict h
 ProbabilisticProduction C n=any r=data b=dict
 ProbabilisticProjectiveDependencyParser C n=any r=any b=dict h
 ProbabilisticTree C n=any r=data b=dict
 Production C n=any r=data b=dict
 ProjectiveDependencyParser C n=any r=any b=dict h
 Prover9 C n=any r=any b=dict h
 Prover9Command C n=any r=data b=dict h
 PunktSentenceTokenizer C n=any b=dict h
 PunktTokenizer C n=any b=dict h
 QuadgramAssocMeasures C n=any r=any b=dict h
 QuadgramCollocationFinder C n=any b=dict h
 RSLPStemmer C n=any b=dict h
 RTEFeatureExtractor C n=any b=dict h
 RandomChartParser C n=any r=any b=dict h
 RangeFeature C n=any r=plain b=dict
 ReadingCommand C n=any r=any b=dict h
 RecursiveDescentParser C n=any r=any b=dict h
 RegexpChunkParser C n=any r=any b=dict h
 RegexpParser C n=any b=dict h
 RegexpStemmer C n=any b=dict h
 RegexpTagger C n=any b=dict h
 RegexpTokenizer C n=any b=dict h
 ReppTokenizer C n=any b=dict h
 ResolutionProver C n=any r=any b=dict h
 ResolutionProverCommand C n=any r=data b=dict h
 SExprTokenizer C n=any b=dict h
 Senna C n=any b=dict h
 SennaChunkTagger C n=any b=dict h
 SennaNERTagger C n=any b=dict h
 SennaTagger C n=any b=dict h
 SequentialBackoffTagger C n=any r=plain b=dict h
 ShiftReduceParser C n=any b=dict h
 SimpleGoodTuringProbDist C n=any b=dict h
 SklearnClassifier C n=any b=dict h
 SlashFeature C n=any r=plain b=dict
 SnowballStemmer C n=any b=dict h
 SpaceTokenizer C n=any r=any b=dict h
 StackDecoder C n=any b=dict h
 StanfordNERTagger C n=any b=dict h
 StanfordPOSTagger C n=any b=dict h
 StanfordSegmenter C n=any b=dict h
 StanfordTagger C n=any b=dict h
 StemmerI C n=any r=any b=dict h
 SteppingChartParser C n=any b=dict h
 SteppingRecursiveDescentParser C n=any r=any b=dict h
 SteppingShiftReduceParser C n=any b=dict h
 SyllableTokenizer C n=any r=plain b=dict h
 TabTokenizer C n=any r=any b=dict h
 TableauProver C n=any r=any b=dict h
 TableauProverCommand C n=any r=data b=dict h
 TaggerI C n=any r=any b=dict h
 TestGrammar C n=any b=dict h
 Text C n=any r=plain b=dict h
 TextCat C n=any b=dict h
 TextCollection C n=any b=dict h
 TextTilingTokenizer C n=any b=dict h
 TnT C n=any b=dict h
 TokenSearcher C n=any r=data b=dict h
 ToktokTokenizer C n=any r=any b=dict h
 TopDownChartParser C n=any b=dict h
 TransitionParser C n=any r=plain b=dict h
 Tree C n=any r=data b=dict
 TreePrettyPrinter C n=any b=dict h
 TreebankWordDetokenizer C n=any r=any b=dict h
 TreebankWordTokenizer C n=any r=any b=dict h
 Trie C n=any r=plain b=dict i
 TrigramAssocMeasures C n=any r=any b=dict h
 TrigramCollocationFinder C n=any b=dict h
 TrigramTagger C n=any b=dict h
 TweetTokenizer C n=any r=any b=dict h
 TypedMaxentFeatureEncoding C n=any r=plain b=dict h
 Undefined C n=any r=any b=dict h ?data:args
 UniformProbDist C n=any r=plain b=dict h
 UnigramTagger C n=any b=dict h
 UnsortedChartParser C n=any r=any b=dict h
 Valuation C n=any b=dict i
 Variable C n=any r=data b=dict
 ViterbiParser C n=any r=any b=dict h
 WekaClassifier C n=any b=dict h
 WhitespaceTokenizer C n=any b=dict h
 WittenBellProbDist C n=any b=dict h
 WordNetLemmatizer C n=any r=any b=dict h
 WordPunctTokenizer C n=any b=dict h
nltk.app.chartparser_app
 BottomUpEdgeRule C n=any r=any b=dict h
 BottomUpLeftCornerEdgeRule C n=any r=any b=dict h
 BottomUpPredictCombineRule C n=any r=any b=dict h
 BottomUpPredictRule C n=any r=any b=dict h
 CFG C n=any b=dict h
 CFGEditor C n=any b=dict h
 CanvasFrame C n=any b=dict h
 Chart C n=any r=data b=dict h
 ChartComparer C n=any b=dict h
 ChartMatrixView C n=any b=dict h
 ChartParserApp C n=any b=dict h
 ChartResultsView C n=any b=dict h
 ChartView C n=any b=dict h
 ColorizedList C n=any b=dict h
 EdgeList C n=any b=dict h
 EdgeRule C n=any r=any b=dict h
 EntryDialog C n=any b=dict h
 FundamentalEdgeRule C n=any r=any b=dict h
 LeafEdge C n=any r=any b=dict
 LeafInitRule C n=any r=any b=dict h
 Nonterminal C n=any r=any b=dict
 ShowText C n=any b=dict h
 SingleEdgeFundamentalRule C n=any r=any b=dict h
 SteppingChartParser C n=any b=dict h
 SymbolWidget C n=any b=dict h
 TopDownInitRule C n=any r=any b=dict h
 TopDownPredictEdgeRule C n=any r=any b=dict h
 TopDownPredictRule C n=any r=any b=dict h
 Tree C n=any r=data b=dict
 TreeEdge C n=any r=data b=dict
 TreeSegmentWidget C n=any b=dict h
nltk.app.chunkparser_app
 ChunkScore C n=any b=dict h
 RegexpChunkApp C n=any b=dict h
 RegexpChunkParser C n=any r=any b=dict h
 RegexpChunkRule C n=any b=dict h
 ShowText C n=any b=dict h
 Tree C n=any r=data b=dict
nltk.app.collocations_app
 CollocationsModel C n=any r=any b=dict h
 CollocationsModel.LoadCorpus C n=any b=dict h
 CollocationsView C n=any b=dict h
nltk.app.concordance_app
 ConcordanceSearchModel C n=any r=any b=dict h
 ConcordanceSearchModel.LoadCorpus C n=any b=dict h
 ConcordanceSearchModel.SearchCorpus C n=any b=dict h
 ConcordanceSearchView C n=any b=dict h
 ShowText C n=any b=dict h
nltk.app.nemo_app
 FindZone C n=any b=dict h
 ReplaceZone C n=any b=dict h
 Zone C n=any b=dict h
nltk.app.rdparser_app
 CFGEditor C n=any b=dict h
 CanvasFrame C n=any b=dict h
 EntryDialog C n=any b=dict h
 RecursiveDescentApp C n=any b=dict h
 ShowText C n=any b=dict h
 SteppingRecursiveDescentParser C n=any r=any b=dict h
 TextWidget C n=any b=dict h
 Tree C n=any r=data b=dict
 TreeSegmentWidget C n=any b=dict h
nltk.app.srparser_app
 CFGEditor C n=any b=dict h
 CanvasFrame C n=any b=dict h
 EntryDialog C n=any b=dict h
 ShiftReduceApp C n=any b=dict h
 ShowText C n=any b=dict h
 SteppingShiftReduceParser C n=any b=dict h
 TextWidget C n=any b=dict h
 Tree C n=any r=data b=dict
 TreeSegmentWidget C n=any b=dict h
nltk.app.wordfreq_app
 Text C n=any r=plain b=dict h
nltk.app.wordnet_app
 Lemma C n=any r=any b=rule:slots
 Reference C n=any r=any b=dict h
 Synset C n=any r=any b=dict
nltk.ccg
 BackwardCombinator C n=any r=any b=dict h
 CCGChart C n=any r=data b=dict h
 CCGChartParser C n=any r=any b=dict h
 CCGEdge C n=any r=any b=dict
 CCGLeafEdge C n=any b=dict
 CCGLexicon C n=any b=dict h
 DirectedBinaryCombinator C n=any r=any b=dict h
 ForwardCombinator C n=any r=any b=dict h
 UndirectedBinaryCombinator C n=any r=any b=dict h
 UndirectedComposition C n=any r=any b=dict h
 UndirectedFunctionApplication C n=any r=any b=dict h
 UndirectedSubstitution C n=any r=any b=dict h
 UndirectedTypeRaise C n=any r=any b=dict h
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
nltk.chat
 Chat C n=any b=dict h
nltk.chat.util
 Chat C n=any b=dict h
nltk.chunk
 ChunkParserI C n=any r=any b=dict h
 ChunkScore C n=any b=dict h
 Maxent_NE_Chunker C n=any b=dict h
 RegexpChunkParser C n=any r=any b=dict h
 RegexpParser C n=any b=dict h
nltk.classify
 BinaryMaxentFeatureEncoding C n=any r=plain b=dict h
 ClassifierI C n=any r=any b=dict h
 DecisionTreeClassifier C n=any r=any b=dict h
 MaxentClassifier C n=any b=dict h
 MultiClassifierI C n=any r=any b=dict h
 NaiveBayesClassifier C n=any b=dict h
 PositiveNaiveBayesClassifier C n=any b=dict h
 RTEFeatureExtractor C n=any b=dict h
 Senna C n=any b=dict h
 SklearnClassifier C n=any b=dict h
 TextCat C n=any b=dict h
 TypedMaxentFeatureEncoding C n=any r=plain b=dict h
 WekaClassifier C n=any b=dict h
nltk.classify.scikitlearn
 ClassifierI C n=any r=any b=dict h
 DictionaryProbDist C n=any b=dict h
nltk.cluster
 Dendrogram C n=any b=dict h
 EMClusterer C n=any b=dict h
 GAAClusterer C n=any r=any b=dict h
 KMeansClusterer C n=any b=dict h
 VectorSpaceClusterer C n=any r=any b=dict h
nltk.collocations
 BigramAssocMeasures C n=any r=any b=dict h
 ContingencyMeasures C n=any b=dict h
 QuadgramAssocMeasures C n=any r=any b=dict h
 TrigramAssocMeasures C n=any r=any b=dict h
nltk.corpus
 AlignedCorpusReader C n=any b=dict h
 AlpinoCorpusReader C n=any b=dict h
 BCP47CorpusReader C n=any b=dict h
 BNCCorpusReader C n=any b=dict h
 BracketParseCorpusReader C n=any b=dict h
 CHILDESCorpusReader C n=any b=dict h
 CMUDictCorpusReader C n=any b=dict h
 CategorizedBracketParseCorpusReader C n=any b=dict h
 CategorizedCorpusReader C n=any r=plain b=dict h
 CategorizedPlaintextCorpusReader C n=any b=dict h
 CategorizedSentencesCorpusReader C n=any b=dict h
 CategorizedTaggedCorpusReader C n=any b=dict h
 ChasenCorpusReader C n=any b=dict h
 ChunkedCorpusReader C n=any b=dict h
 ComparativeSentencesCorpusReader C n=any b=dict h
 ConllChunkCorpusReader C n=any b=dict h
 ConllCorpusReader C n=any b=dict h
 CorpusReader C n=any b=dict h
 CrubadanCorpusReader C n=any b=dict h
 DependencyCorpusReader C n=any b=dict h
 EuroparlCorpusReader C n=any b=dict h
 FramenetCorpusReader C n=any b=dict h
 IEERCorpusReader C n=any b=dict h
 IPIPANCorpusReader C n=any b=dict h
 IndianCorpusReader C n=any b=dict h
 KNBCorpusReader C n=any b=dict h
 LinThesaurusCorpusReader C n=any b=dict h
 MTECorpusReader C n=any b=dict h
 MWAPPDBCorpusReader C n=any b=dict h
 MacMorphoCorpusReader C n=any b=dict h
 NKJPCorpusReader C n=any b=dict h
 NPSChatCorpusReader C n=any b=dict h
 NombankCorpusReader C n=any b=dict h
 NonbreakingPrefixesCorpusReader C n=any b=dict h
 OpinionLexiconCorpusReader C n=any b=dict h
 PPAttachmentCorpusReader C n=any b=dict h
 PanLexLiteCorpusReader C n=any b=dict h
 PanlexSwadeshCorpusReader C n=any b=dict h
 Pl196xCorpusReader C n=any b=dict h
 PlaintextCorpusReader C n=any b=dict h
 PortugueseCategorizedPlaintextCorpusReader C n=any b=dict h
 PropbankCorpusReader C n=any b=dict h
 ProsConsCorpusReader C n=any b=dict h
 RTECorpusReader C n=any b=dict h
 RegexpTokenizer C n=any b=dict h
 ReviewsCorpusReader C n=any b=dict h
 SemcorCorpusReader C n=any b=dict h
 SensevalCorpusReader C n=any b=dict h
 SentiSynset C n=any r=data b=dict h
 SentiWordNetCorpusReader C n=any b=dict h
 SinicaTreebankCorpusReader C n=any b=dict h
 StopwordsCorpusReader C n=any b=dict h
 StopwordsExtension C n=any b=dict
 StringCategoryCorpusReader C n=any b=dict h
 SwadeshCorpusReader C n=any b=dict h
 SwitchboardCorpusReader C n=any b=dict h
 SyntaxCorpusReader C n=any b=dict h
 TEICorpusView C n=any b=dict
 TaggedCorpusReader C n=any b=dict h
 TimitCorpusReader C n=any b=dict h
 TimitTaggedCorpusReader C n=any b=dict h
 ToolboxCorpusReader C n=any b=dict h
 TwitterCorpusReader C n=any b=dict h
 UdhrCorpusReader C n=any b=dict h
 UnicharsCorpusReader C n=any b=dict h
 VerbnetCorpusReader C n=any b=dict h
 WordListCorpusReader C n=any b=dict h
 WordNetCorpusReader C n=any b=dict h
 WordNetICCorpusReader C n=any b=dict h
 XMLCorpusReader C n=any b=dict h
 YCOECorpusReader C n=any b=dict h
nltk.corpus.reader
 AbstractLazySequence C n=any r=any b=dict
 AlignedCorpusReader C n=any b=dict h
 AlignedSent C n=any b=dict h
 AlignedSentCorpusView C n=any b=dict
 AlpinoCorpusReader C n=any b=dict h
 BCP47CorpusReader C n=any b=dict h
 BNCCorpusReader C n=any b=dict h
 BNCSentence C n=any r=data b=dict i
 BNCWordView C n=any b=dict
 BlanklineTokenizer C n=any b=dict h
 BracketParseCorpusReader C n=any b=dict h
 CHILDESCorpusReader C n=any b=dict h
 CMUDictCorpusReader C n=any b=dict h
 CategorizedBracketParseCorpusReader C n=any b=dict h
 CategorizedCorpusReader C n=any r=plain b=dict h
 CategorizedPlaintextCorpusReader C n=any b=dict h
 CategorizedSentencesCorpusReader C n=any b=dict h
 CategorizedTaggedCorpusReader C n=any b=dict h
 ChasenCorpusReader C n=any b=dict h
 ChasenCorpusView C n=any b=dict
 ChunkedCorpusReader C n=any b=dict h
 ChunkedCorpusView C n=any b=dict
 ComparativeSentencesCorpusReader C n=any b=dict h
 Comparison C n=any r=any b=dict h
 ConcatenatedCorpusView C n=any r=any b=dict
 ConllChunkCorpusReader C n=any b=dict h
 ConllCorpusReader C n=any b=dict h
 ConllSRLInstance C n=any b=dict h
 ConllSRLInstanceList C n=any b=dict i
 CorpusReader C n=any b=dict h
 CrubadanCorpusReader C n=any b=dict h
 DependencyCorpusReader C n=any b=dict h
 DependencyCorpusView C n=any b=dict
 DependencyGraph C n=any b=dict h
 EuroparlCorpusReader C n=any b=dict h
 FileSystemPathPointer C n=plain b=dict h
 FramenetCorpusReader C n=any b=dict h
 FramenetError C n=any r=any b=dict h ?data:args
 IEERCorpusReader C n=any b=dict h
 IEERDocument C n=any r=any b=dict h
 IPIPANCorpusReader C n=any b=dict h
 IPIPANCorpusView C n=any b=dict
 IgnoreReadmeCorpusView C n=any b=dict
 Index C n=any r=plain b=dict i
 IndianCorpusReader C n=any b=dict h
 IndianCorpusView C n=any b=dict
 KNBCorpusReader C n=any b=dict h
 LazyConcatenation C n=any r=any b=dict
 LazyIteratorList C n=any r=any b=dict
 LazyMap C n=any r=data b=dict
 LegalitySyllableTokenizer C n=any b=dict h
 Lemma C n=any r=any b=rule:slots
 LinThesaurusCorpusReader C n=any b=dict h
 LineTokenizer C n=any r=plain b=dict h
 MTECorpusReader C n=any b=dict h
 MTECorpusView C n=any b=dict
 MTEFileReader C n=any b=dict h
 MTETagConverter C n=any r=any b=dict h
 MWAPPDBCorpusReader C n=any b=dict h
 MWETokenizer C n=any r=plain b=dict h
 MacMorphoCorpusReader C n=any b=dict h
 Meaning C n=any r=data b=dict i
 NKJPCorpusReader C n=any b=dict h
 NKJPCorpus_Header_View C n=any b=dict
 NKJPCorpus_Morph_View C n=any b=dict
 NKJPCorpus_Segmentation_View C n=any b=dict
 NKJPCorpus_Text_View C n=any b=dict
 NLTKWordTokenizer C n=any r=any b=dict h
 NPSChatCorpusReader C n=any b=dict h
 NombankChainTreePointer C n=any r=any b=dict h
 NombankCorpusReader C n=any b=dict h
 NombankInstance C n=any r=data b=dict h
 NombankPointer C n=any r=any b=dict h
 NombankSplitTreePointer C n=any r=any b=dict h
 NombankTreePointer C n=any r=any b=dict
 NonbreakingPrefixesCorpusReader C n=any b=dict h
 OpinionLexiconCorpusReader C n=any b=dict h
 PPAttachment C n=any r=any b=dict h
 PPAttachmentCorpusReader C n=any b=dict h
 PanLexLiteCorpusReader C n=any b=dict h
 PanlexSwadeshCorpusReader C n=any b=dict h
 PathPointer C n=any r=any b=dict h
 Pl196xCorpusReader C n=any b=dict h
 PlaintextCorpusReader C n=any b=dict h
 PortugueseCategorizedPlaintextCorpusReader C n=any b=dict h
 PrettyLazyConcatenation C n=any r=any b=dict
 PrettyLazyIteratorList C n=any r=any b=dict
 PrettyLazyMap C n=any r=data b=dict
 PrettyList C n=any r=data b=dict i
 PropbankChainTreePointer C n=any r=any b=dict h
 PropbankCorpusReader C n=any b=dict h
 PropbankInflection C n=any r=any b=dict h
 PropbankInstance C n=any r=data b=dict h
 PropbankPointer C n=any r=any b=dict h
 PropbankSplitTreePointer C n=any r=any b=dict h
 PropbankTreePointer C n=any r=any b=dict
 ProsConsCorpusReader C n=any b=dict h
 PunktSentenceTokenizer C n=any b=dict h
 PunktTokenizer C n=any b=dict h
 RTECorpusReader C n=any b=dict h
 RTEPair C n=any b=dict h
 RegexpTokenizer C n=any b=dict h
 ReppTokenizer C n=any b=dict h
 Review C n=any r=any b=dict h
 ReviewLine C n=any r=any b=dict h
 ReviewsCorpusReader C n=any b=dict h
 SExprTokenizer C n=any b=dict h
 SemcorCorpusReader C n=any b=dict h
 SemcorSentence C n=any r=data b=dict i
 SemcorWordView C n=any b=dict
 SensevalCorpusReader C n=any b=dict h
 SensevalCorpusView C n=any b=dict
 SensevalInstance C n=any r=data b=dict h
 SentiSynset C n=any r=data b=dict h
 SentiWordNetCorpusReader C n=any b=dict h
 SinicaTreebankCorpusReader C n=any b=dict h
 SpaceTokenizer C n=any r=any b=dict h
 SpeakerInfo C n=any r=any b=dict h
 SpecialList C n=any r=data b=dict i
 StanfordSegmenter C n=any b=dict h
 StopwordsCorpusReader C n=any b=dict h
 StopwordsExtension C n=any b=dict
 StreamBackedCorpusView C n=any b=dict
 StringCategoryCorpusReader C n=any b=dict h
 SwadeshCorpusReader C n=any b=dict h
 SwitchboardCorpusReader C n=any b=dict h
 SwitchboardTurn C n=any r=data b=dict i
 SyllableTokenizer C n=any r=plain b=dict h
 Synset C n=any r=any b=dict
 SyntaxCorpusReader C n=any b=dict h
 TEICorpusView C n=any b=dict
 TabTokenizer C n=any r=any b=dict h
 TaggedCorpusReader C n=any b=dict h
 TaggedCorpusView C n=any b=dict
 TextTilingTokenizer C n=any b=dict h
 TimitCorpusReader C n=any b=dict h
 TimitTaggedCorpusReader C n=any b=dict h
 ToktokTokenizer C n=any r=any b=dict h
 ToolboxCorpusReader C n=any b=dict h
 ToolboxData C n=any b=dict h
 Tree C n=any r=data b=dict
 TreebankWordDetokenizer C n=any r=any b=dict h
 TreebankWordTokenizer C n=any r=any b=dict h
 TweetTokenizer C n=any r=any b=dict h
 TwitterCorpusReader C n=any b=dict h
 UdhrCorpusReader C n=any b=dict h
 UnicharsCorpusReader C n=any b=dict h
 VerbnetCorpusReader C n=any b=dict h
 WhitespaceTokenizer C n=any b=dict h
 WordListCorpusReader C n=any b=dict h
 WordNetCorpusReader C n=any b=dict h
 WordNetError C n=any r=any b=dict h ?data:args
 WordNetICCorpusReader C n=any b=dict h
 WordPunctTokenizer C n=any b=dict h
 XMLCorpusReader C n=any b=dict h
 XMLCorpusView C n=any b=dict
 XML_Tool C n=any b=dict h
 YCOECorpusReader C n=any b=dict h
 YCOEParseCorpusReader C n=any b=dict h
 YCOETaggedCorpusReader C n=any b=dict h
 ZipFilePathPointer C n=any b=dict h
nltk.corpus.reader.aligned
 AlignedCorpusReader C n=any b=dict h
 AlignedSentCorpusView C n=any b=dict
nltk.corpus.reader.api
 CategorizedCorpusReader C n=any r=plain b=dict h
 CorpusReader C n=any b=dict h
 SyntaxCorpusReader C n=any b=dict h
nltk.corpus.reader.bcp47
 BCP47CorpusReader C n=any b=dict h
nltk.corpus.reader.bnc
 BNCCorpusReader C n=any b=dict h
 BNCSentence C n=any r=data b=dict i
 BNCWordView C n=any b=dict
nltk.corpus.reader.bracket_parse
 AlpinoCorpusReader C n=any b=dict h
 BracketParseCorpusReader C n=any b=dict h
 CategorizedBracketParseCorpusReader C n=any b=dict h
nltk.corpus.reader.categorized_sents
 CategorizedSentencesCorpusReader C n=any b=dict h
nltk.corpus.reader.chasen
 ChasenCorpusReader C n=any b=dict h
 ChasenCorpusView C n=any b=dict
nltk.corpus.reader.childes
 CHILDESCorpusReader C n=any b=dict h
nltk.corpus.reader.chunked
 ChunkedCorpusReader C n=any b=dict h
 ChunkedCorpusView C n=any b=dict
nltk.corpus.reader.cmudict
 CMUDictCorpusReader C n=any b=dict h
nltk.corpus.reader.comparative_sents
 ComparativeSentencesCorpusReader C n=any b=dict h
 Comparison C n=any r=any b=dict h
nltk.corpus.reader.conll
 ConllChunkCorpusReader C n=any b=dict h
 ConllCorpusReader C n=any b=dict h
 ConllSRLInstance C n=any b=dict h
 ConllSRLInstanceList C n=any b=dict i
nltk.corpus.reader.crubadan
 CrubadanCorpusReader C n=any b=dict h
nltk.corpus.reader.dependency
 DependencyCorpusReader C n=any b=dict h
 DependencyCorpusView C n=any b=dict
nltk.corpus.reader.framenet
 FramenetCorpusReader C n=any b=dict h
 FramenetError C n=any r=any b=dict h ?data:args
 PrettyLazyConcatenation C n=any r=any b=dict
 PrettyLazyIteratorList C n=any r=any b=dict
 PrettyLazyMap C n=any r=data b=dict
 PrettyList C n=any r=data b=dict i
 SpecialList C n=any r=data b=dict i
nltk.corpus.reader.ieer
 IEERCorpusReader C n=any b=dict h
 IEERDocument C n=any r=any b=dict h
nltk.corpus.reader.indian
 IndianCorpusReader C n=any b=dict h
 IndianCorpusView C n=any b=dict
nltk.corpus.reader.ipipan
 IPIPANCorpusReader C n=any b=dict h
 IPIPANCorpusView C n=any b=dict
nltk.corpus.reader.knbc
 KNBCorpusReader C n=any b=dict h
nltk.corpus.reader.lin
 LinThesaurusCorpusReader C n=any b=dict h
nltk.corpus.reader.markdown
 CategorizedMarkdownCorpusReader C n=any b=dict h
 CodeBlock C n=any r=any b=dict h
 MarkdownBlock C n=any r=any b=dict h
 MarkdownCorpusReader C n=any b=dict h
 MarkdownSection C n=any r=any b=dict h
nltk.corpus.reader.mte
 MTECorpusReader C n=any b=dict h
 MTECorpusView C n=any b=dict
 MTEFileReader C n=any b=dict h
 MTETagConverter C n=any r=any b=dict h
nltk.corpus.reader.nkjp
 NKJPCorpusReader C n=any b=dict h
 NKJPCorpus_Header_View C n=any b=dict
 NKJPCorpus_Morph_View C n=any b=dict
 NKJPCorpus_Segmentation_View C n=any b=dict
 NKJPCorpus_Text_View C n=any b=dict
 XML_Tool C n=any b=dict h
nltk.corpus.reader.nombank
 NombankChainTreePointer C n=any r=any b=dict h
 NombankCorpusReader C n=any b=dict h
 NombankInstance C n=any r=data b=dict h
 NombankPointer C n=any r=any b=dict h
 NombankSplitTreePointer C n=any r=any b=dict h
 NombankTreePointer C n=any r=any b=dict
nltk.corpus.reader.nps_chat
 NPSChatCorpusReader C n=any b=dict h
nltk.corpus.reader.opinion_lexicon
 IgnoreReadmeCorpusView C n=any b=dict
 OpinionLexiconCorpusReader C n=any b=dict h
nltk.corpus.reader.panlex_lite
 Meaning C n=any r=data b=dict i
 PanLexLiteCorpusReader C n=any b=dict h
nltk.corpus.reader.panlex_swadesh
 PanlexSwadeshCorpusReader C n=any b=dict h
nltk.corpus.reader.pl196x
 Pl196xCorpusReader C n=any b=dict h
 TEICorpusView C n=any b=dict
nltk.corpus.reader.plaintext
 CategorizedPlaintextCorpusReader C n=any b=dict h
 EuroparlCorpusReader C n=any b=dict h
 PlaintextCorpusReader C n=any b=dict h
 PortugueseCategorizedPlaintextCorpusReader C n=any b=dict h
nltk.corpus.reader.ppattach
 PPAttachment C n=any r=any b=dict h
 PPAttachmentCorpusReader C n=any b=dict h
nltk.corpus.reader.propbank
 PropbankChainTreePointer C n=any r=any b=dict h
 PropbankCorpusReader C n=any b=dict h
 PropbankInflection C n=any r=any b=dict h
 PropbankInstance C n=any r=data b=dict h
 PropbankPointer C n=any r=any b=dict h
 PropbankSplitTreePointer C n=any r=any b=dict h
 PropbankTreePointer C n=any r=any b=dict
nltk.corpus.reader.pros_cons
 ProsConsCorpusReader C n=any b=dict h
nltk.corpus.reader.reviews
 Review C n=any r=any b=dict h
 ReviewLine C n=any r=any b=dict h
 ReviewsCorpusReader C n=any b=dict h
nltk.corpus.reader.rte
 RTECorpusReader C n=any b=dict h
 RTEPair C n=any b=dict h
nltk.corpus.reader.semcor
 SemcorCorpusReader C n=any b=dict h
 SemcorSentence C n=any r=data b=dict i
 SemcorWordView C n=any b=dict
nltk.corpus.reader.senseval
 SensevalCorpusReader C n=any b=dict h
 SensevalCorpusView C n=any b=dict
 SensevalInstance C n=any r=data b=dict h
nltk.corpus.reader.sentiwordnet
 SentiSynset C n=any r=data b=dict h
 SentiWordNetCorpusReader C n=any b=dict h
nltk.corpus.reader.sinica_treebank
 SinicaTreebankCorpusReader C n=any b=dict h
nltk.corpus.reader.stopwords_extended
 StopwordsExtension C n=any b=dict
nltk.corpus.reader.string_category
 StringCategoryCorpusReader C n=any b=dict h
nltk.corpus.reader.switchboard
 SwitchboardCorpusReader C n=any b=dict h
 SwitchboardTurn C n=any r=data b=dict i
nltk.corpus.reader.tagged
 CategorizedTaggedCorpusReader C n=any b=dict h
 MacMorphoCorpusReader C n=any b=dict h
 TaggedCorpusReader C n=any b=dict h
 TaggedCorpusView C n=any b=dict
 TimitTaggedCorpusReader C n=any b=dict h
nltk.corpus.reader.timit
 SpeakerInfo C n=any r=any b=dict h
 TimitCorpusReader C n=any b=dict h
nltk.corpus.reader.toolbox
 ToolboxCorpusReader C n=any b=dict h
nltk.corpus.reader.twitter
 TwitterCorpusReader C n=any b=dict h
nltk.corpus.reader.udhr
 UdhrCorpusReader C n=any b=dict h
nltk.corpus.reader.util
 ConcatenatedCorpusView C n=any r=any b=dict
 StreamBackedCorpusView C n=any b=dict
nltk.corpus.reader.verbnet
 VerbnetCorpusReader C n=any b=dict h
nltk.corpus.reader.wordlist
 MWAPPDBCorpusReader C n=any b=dict h
 NonbreakingPrefixesCorpusReader C n=any b=dict h
 StopwordsCorpusReader C n=any b=dict h
 SwadeshCorpusReader C n=any b=dict h
 UnicharsCorpusReader C n=any b=dict h
 WordListCorpusReader C n=any b=dict h
nltk.corpus.reader.wordnet
 Lemma C n=any r=any b=rule:slots
 Synset C n=any r=any b=dict
 WordNetCorpusReader C n=any b=dict h
 WordNetError C n=any r=any b=dict h ?data:args
 WordNetICCorpusReader C n=any b=dict h
 _WordNetObject C n=any r=any b=dict
nltk.corpus.reader.xmldocs
 XMLCorpusReader C n=any b=dict h
 XMLCorpusView C n=any b=dict
nltk.corpus.reader.ycoe
 YCOECorpusReader C n=any b=dict h
 YCOEParseCorpusReader C n=any b=dict h
 YCOETaggedCorpusReader C n=any b=dict h
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
nltk.draw
 CFGDemo C n=any b=dict h
 CFGEditor C n=any b=dict h
 ProductionList C n=any b=dict h
 Table C n=any b=dict h
 TreeSegmentWidget C n=any b=dict h
 TreeView C n=any b=dict h
 TreeWidget C n=any b=dict h
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
 Expression C n=any r=any b=dict
 FeatStructReader C n=any b=dict h
 Feature C n=any r=plain b=dict
 FeatureValueSet C n=plain r=plain b=dict
 FeatureValueTuple C n=data r=data b=dict
 LogicParser C n=any b=dict h
 LogicalExpressionException C n=any r=data b=dict h ?data:args
 RangeFeature C n=any r=plain b=dict
 SlashFeature C n=any r=plain b=dict
 SubstituteBindingsI C n=any r=any b=dict h
 SubstituteBindingsSequence C n=any r=any b=dict h
 Variable C n=any r=data b=dict
 _UnificationFailure C n=any r=any b=dict h
 _UnificationFailureError C n=any r=any b=dict h ?data:args
nltk.grammar
 FeatStructReader C n=any b=dict h
 ImmutableProbabilisticMixIn C n=any r=data b=dict h
nltk.huggingface.dataset
 HFDatasetPathPointer C n=any r=any b=dict h
nltk.inference
 CfgReadingCommand C n=any b=dict h
 DiscourseTester C n=any b=dict h
 DrtGlueReadingCommand C n=any b=dict h
 Mace C n=any r=any b=dict h
 MaceCommand C n=any r=data b=dict h
 ParallelProverBuilder C n=any r=any b=dict h
 ParallelProverBuilderCommand C n=any r=data b=dict h
 Prover9 C n=any r=any b=dict h
 Prover9Command C n=any r=data b=dict h
 ReadingCommand C n=any r=any b=dict h
 ResolutionProver C n=any r=any b=dict h
 ResolutionProverCommand C n=any r=data b=dict h
 TableauProver C n=any r=any b=dict h
 TableauProverCommand C n=any r=data b=dict h
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
 ProverParseError C n=any r=any b=dict h ?data:args
 SetHolder C n=any r=data b=dict i
 UniqueNamesProver C n=any r=any b=dict h
nltk.inference.prover9
 Prover9 C n=any r=any b=dict h
 Prover9Command C n=any r=data b=dict h
 Prover9CommandParent C n=any r=any b=dict h
 Prover9Exception C n=any r=plain b=dict h ?data:args
 Prover9FatalException C n=any r=plain b=dict h ?data:args
 Prover9LimitExceededException C n=any r=plain b=dict h ?data:args
 Prover9Parent C n=any r=any b=dict h
nltk.inference.resolution
 BindingDict C n=any b=dict h
 BindingException C n=any r=data b=dict h ?data:args
 Clause C n=any r=data b=dict i
 DebugObject C n=any r=any b=dict h
 ProverParseError C n=any r=any b=dict h ?data:args
 ResolutionProver C n=any r=any b=dict h
 ResolutionProverCommand C n=any r=data b=dict h
 UnificationException C n=any r=data b=dict h ?data:args
 _UnifyTimeout C n=any r=any b=dict h ?data:args
nltk.inference.tableau
 Agenda C n=any r=any b=dict h
 Categories C n=any r=any b=dict h
 Debug C n=any r=data b=dict h
 ProverParseError C n=any r=any b=dict h ?data:args
 TableauProver C n=any r=any b=dict h
 TableauProverCommand C n=any r=data b=dict h
nltk.lm
 AbsoluteDiscountingInterpolated C n=any b=dict h
 KneserNeyInterpolated C n=any b=dict h
 Laplace C n=any b=dict h
 Lidstone C n=any b=dict h
 MLE C n=any b=dict h
 NgramCounter C n=any b=dict h
 StupidBackoff C n=any b=dict h
 Vocabulary C n=any b=dict
 WittenBellInterpolated C n=any b=dict h
nltk.metrics
 AnnotationTask C n=any r=plain b=dict h
 BigramAssocMeasures C n=any r=any b=dict h
 ConfusionMatrix C n=any b=dict h
 ContingencyMeasures C n=any b=dict h
 NgramAssocMeasures C n=any r=any b=dict h
 Paice C n=any b=dict h
 QuadgramAssocMeasures C n=any r=any b=dict h
 TrigramAssocMeasures C n=any r=any b=dict h
nltk.misc
 MinimalSet C n=any r=plain b=dict h
nltk.misc.minimalset
 MinimalSet C n=any r=plain b=dict h
nltk.parse
 BllipParser C n=any b=dict h
 BottomUpChartParser C n=any b=dict h
 BottomUpLeftCornerChartParser C n=any b=dict h
 BottomUpProbabilisticChartParser C n=any r=any b=dict h
 ChartParser C n=any b=dict h
 CoreNLPDependencyParser C n=any b=dict h
 CoreNLPParser C n=any b=dict h
 DependencyEvaluator C n=any r=any b=dict h
 DependencyGraph C n=any b=dict h
 EarleyChartParser C n=any b=dict h
 FeatureBottomUpChartParser C n=any b=dict h
 FeatureBottomUpLeftCornerChartParser C n=any b=dict h
 FeatureChartParser C n=any b=dict h
 FeatureEarleyChartParser C n=any b=dict h
 FeatureIncrementalBottomUpChartParser C n=any b=dict h
 FeatureIncrementalBottomUpLeftCornerChartParser C n=any b=dict h
 FeatureIncrementalChartParser C n=any b=dict h
 FeatureIncrementalTopDownChartParser C n=any b=dict h
 FeatureTopDownChartParser C n=any b=dict h
 IncrementalBottomUpChartParser C n=any b=dict h
 IncrementalBottomUpLeftCornerChartParser C n=any b=dict h
 IncrementalChartParser C n=any b=dict h
 IncrementalLeftCornerChartParser C n=any b=dict h
 IncrementalTopDownChartParser C n=any b=dict h
 InsideChartParser C n=any r=any b=dict h
 LeftCornerChartParser C n=any b=dict h
 LongestChartParser C n=any r=any b=dict h
 MaltParser C n=any b=dict h
 NaiveBayesDependencyScorer C n=any r=any b=dict h
 NonprojectiveDependencyParser C n=any r=any b=dict h
 ParserI C n=any r=any b=dict h
 ProbabilisticNonprojectiveParser C n=any b=dict h
 ProbabilisticProjectiveDependencyParser C n=any r=any b=dict h
 ProjectiveDependencyParser C n=any r=any b=dict h
 RandomChartParser C n=any r=any b=dict h
 RecursiveDescentParser C n=any r=any b=dict h
 ShiftReduceParser C n=any b=dict h
 SteppingChartParser C n=any b=dict h
 SteppingRecursiveDescentParser C n=any r=any b=dict h
 SteppingShiftReduceParser C n=any b=dict h
 TestGrammar C n=any b=dict h
 TopDownChartParser C n=any b=dict h
 TransitionParser C n=any r=plain b=dict h
 UnsortedChartParser C n=any r=any b=dict h
 ViterbiParser C n=any r=any b=dict h
nltk.parse.bllip
 ParserI C n=any r=any b=dict h
 Tree C n=any r=data b=dict
nltk.pathsec
 TrustError C n=plain r=plain b=dict h ?plain:characters_written ?data:args
 _Why C n=any r=data b=dict i
nltk.sem
 ApplicationExpression C n=any r=data b=dict
 Assignment C n=any b=dict
 Boxer C n=any b=dict h
 DRS C n=any r=any b=dict
 DrtExpression C n=any r=any b=dict h
 Expression C n=any r=any b=dict
 FStructure C n=any r=data b=dict
 LogicalExpressionException C n=any r=data b=dict h ?data:args
 Model C n=any r=plain b=dict h
 Undefined C n=any r=any b=dict h ?data:args
 Valuation C n=any b=dict i
 Variable C n=any r=data b=dict
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
 UnparseableInputException C n=any r=any b=dict h ?data:args
nltk.sem.chat80
 Concept C n=any r=data b=dict h
 _SqliteStore C n=any r=any b=dict h
nltk.sem.cooper_storage
 CooperStore C n=any b=dict h
nltk.sem.drt
 AnaphoraResolutionException C n=any r=any b=dict h ?data:args
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
 Error C n=any r=any b=dict h ?data:args
 Model C n=any r=plain b=dict h
 Undefined C n=any r=any b=dict h ?data:args
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
 LinearLogicApplicationException C n=any r=any b=dict h ?data:args
 LinearLogicParser C n=any b=dict h
 Tokens C n=any r=any b=dict h
 UnificationException C n=any r=data b=dict h ?data:args
 VariableBindingException C n=any r=any b=dict h ?data:args
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
 ExpectedMoreTokensException C n=any r=data b=dict h ?data:args
 Expression C n=any r=any b=dict
 FunctionVariableExpression C n=any r=data b=dict
 IffExpression C n=any r=data b=dict
 IllegalTypeException C n=any r=plain b=dict h ?data:args
 ImpExpression C n=any r=data b=dict
 InconsistentTypeHierarchyException C n=any r=data b=dict h ?data:args
 IndividualVariableExpression C n=any r=data b=dict
 IotaExpression C n=any r=data b=dict
 LambdaExpression C n=any r=data b=dict
 LogicParser C n=any b=dict h
 LogicalExpressionException C n=any r=data b=dict h ?data:args
 NegatedExpression C n=any r=data b=dict
 OrExpression C n=any r=data b=dict
 QuantifiedExpression C n=any r=data b=dict
 SubstituteBindingsI C n=any r=any b=dict h
 Tokens C n=any r=any b=dict h
 TruthValueType C n=any r=any b=dict
 Type C n=any r=any b=dict
 TypeException C n=any r=data b=dict h ?data:args
 TypeResolutionException C n=any r=plain b=dict h ?data:args
 UnexpectedTokenException C n=any r=data b=dict h ?data:args
 Variable C n=any r=data b=dict
 VariableBinderExpression C n=any r=data b=dict
nltk.sentiment
 SentimentAnalyzer C n=any r=any b=dict h
 SentimentIntensityAnalyzer C n=any b=dict h
nltk.stem
 ARLSTem C n=any b=dict h
 ARLSTem2 C n=any b=dict h
 Cistem C n=any r=any b=dict h
 ISRIStemmer C n=any b=dict h
 LancasterStemmer C n=any b=dict h
 PorterStemmer C n=any r=plain b=dict h
 RSLPStemmer C n=any b=dict h
 RegexpStemmer C n=any b=dict h
 SnowballStemmer C n=any b=dict h
 StemmerI C n=any r=any b=dict h
 WordNetLemmatizer C n=any r=any b=dict h
nltk.tabdata
 MaxentDecoder C n=any r=any b=dict h
 MaxentEncoder C n=any r=any b=dict h
 PunktDecoder C n=any r=any b=dict h
 TabDecoder C n=any r=any b=dict h
 TabEncoder C n=any r=any b=dict h
nltk.tag
 AffixTagger C n=any b=dict h
 BigramTagger C n=any b=dict h
 BrillTagger C n=any r=data b=dict h
 BrillTaggerTrainer C n=any r=data b=dict h
 CRFTagger C n=any b=dict h
 ClassifierBasedPOSTagger C n=any b=dict h
 ClassifierBasedTagger C n=any b=dict h
 ContextTagger C n=any r=plain b=dict h
 DefaultTagger C n=any r=any b=dict h
 HiddenMarkovModelTagger C n=any r=plain b=dict h
 HiddenMarkovModelTrainer C n=any r=data b=dict h
 NgramTagger C n=any b=dict h
 PerceptronTagger C n=any b=dict h
 RegexpTagger C n=any b=dict h
 SennaChunkTagger C n=any b=dict h
 SennaNERTagger C n=any b=dict h
 SennaTagger C n=any b=dict h
 SequentialBackoffTagger C n=any r=plain b=dict h
 StanfordNERTagger C n=any b=dict h
 StanfordPOSTagger C n=any b=dict h
 StanfordTagger C n=any b=dict h
 TaggerI C n=any r=any b=dict h
 TnT C n=any b=dict h
 TrigramTagger C n=any b=dict h
 UnigramTagger C n=any b=dict h
nltk.tbl
 Feature C n=any b=dict
 Rule C n=any r=any b=dict
 Template C n=any b=dict h
nltk.text
 BigramAssocMeasures C n=any r=any b=dict h
 BigramCollocationFinder C n=any b=dict h
 CFD C n=any b=dict i
 LazyConcatenation C n=any r=any b=dict
 MLE C n=any b=dict h
nltk.tgrep
 TgrepException C n=any r=any b=dict h ?data:args
nltk.tokenize
 BlanklineTokenizer C n=any b=dict h
 LegalitySyllableTokenizer C n=any b=dict h
 LineTokenizer C n=any r=plain b=dict h
 MWETokenizer C n=any r=plain b=dict h
 NLTKWordTokenizer C n=any r=any b=dict h
 PunktSentenceTokenizer C n=any b=dict h
 PunktTokenizer C n=any b=dict h
 RegexpTokenizer C n=any b=dict h
 ReppTokenizer C n=any b=dict h
 SExprTokenizer C n=any b=dict h
 SpaceTokenizer C n=any r=any b=dict h
 StanfordSegmenter C n=any b=dict h
 SyllableTokenizer C n=any r=plain b=dict h
 TabTokenizer C n=any r=any b=dict h
 TextTilingTokenizer C n=any b=dict h
 ToktokTokenizer C n=any r=any b=dict h
 TreebankWordDetokenizer C n=any r=any b=dict h
 TreebankWordTokenizer C n=any r=any b=dict h
 TweetTokenizer C n=any r=any b=dict h
 WhitespaceTokenizer C n=any b=dict h
 WordPunctTokenizer C n=any b=dict h
nltk.tokenize.nist
 NISTTokenizer C n=any r=any b=dict h
nltk.toolbox
 StandardFormat C n=any b=dict h
 ToolboxData C n=any b=dict h
 ToolboxSettings C n=any b=dict h
nltk.translate
 AlignedSent C n=any b=dict h
 IBMModel C n=any r=plain b=dict h
 IBMModel1 C n=any b=dict h
 IBMModel2 C n=any b=dict h
 IBMModel3 C n=any b=dict h
 IBMModel4 C n=any b=dict h
 IBMModel5 C n=any b=dict h
 PhraseTable C n=any r=any b=dict h
 StackDecoder C n=any b=dict h
nltk.tree
 ImmutableMultiParentedTree C n=any b=dict
 ImmutableParentedTree C n=any b=dict
 ImmutableProbabilisticTree C n=any b=dict
 ImmutableTree C n=any b=dict
 MultiParentedTree C n=any b=dict
 ParentedTree C n=any b=dict
 ProbabilisticTree C n=any r=data b=dict
 Tree C n=any r=data b=dict
 TreePrettyPrinter C n=any b=dict h
nltk.tree.immutable
 MultiParentedTree C n=any b=dict
 ParentedTree C n=any b=dict
 ProbabilisticMixIn C n=any r=data b=dict h
 Tree C n=any r=data b=dict
nltk.tree.parented
 Tree C n=any r=data b=dict
nltk.tree.parsing
 Tree C n=any r=data b=dict
nltk.tree.prettyprinter
 Tree C n=any r=data b=dict
nltk.tree.probabilistic
 ImmutableProbabilisticTree C n=any b=dict
 ProbabilisticMixIn C n=any r=data b=dict h
 Tree C n=any r=data b=dict
nltk.tree.transforms
 Tree C n=any r=data b=dict
nltk.tree.tree
 Nonterminal C n=any r=any b=dict
 Production C n=any r=data b=dict
nltk.treeprettyprinter
 TPP C n=any b=dict h
nltk.twitter
 Authenticate C n=any r=any b=dict h
 TweetViewer C n=any r=plain b=dict h
 TweetWriter C n=any b=dict h
 Twitter C n=any b=dict h
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
 StructureForbidden C n=any r=any b=dict h ?data:args
`,
};
