/**
 * What `policy learn` proved of omegaconf 2.4.0. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const omegaconf: Knowledge = {
  package: 'omegaconf',
  versions: ['omegaconf 2.4.0'],
  derived: `
omegaconf
 AnyNode C n=any b=dict
 BooleanNode C n=any b=dict
 BytesNode C n=any b=dict
 Container C n=any r=any b=dict
 EnumNode C n=any b=dict
 FloatNode C n=any b=dict
 IntegerNode C n=any b=dict
 KeyValidationError C n=any r=data b=dict h ?data:args
 LiteralNode C n=any b=dict
 MissingMandatoryValue C n=any r=data b=dict h ?data:args
 Node C n=any r=any b=dict
 OmegaConf C n=any r=any b=dict h
 PathNode C n=any b=dict
 ReadonlyConfigError C n=any r=data b=dict h ?data:args
 SCMode C r=rule:enum-value h
 StringNode C n=any b=dict
 UnionNode C n=any b=dict
 UnsupportedValueType C n=any r=data b=dict h ?data:args
 ValidationError C n=any r=data b=dict h ?data:args
 ValueNode C n=any b=dict
omegaconf._key_path
 NodeInterpolationKey C n=any b=dict
omegaconf._missing
 _EscapedMissing C n=plain r=plain b=dict h
omegaconf._yaml
 _DefaultMaxYamlExpandedNodes C n=any r=any b=dict h
omegaconf.errors
 ConfigAttributeError C n=any r=data b=dict h ?data:args
 ConfigCycleDetectedException C n=any r=data b=dict h ?data:args
 ConfigIndexError C n=any r=data b=dict h ?data:args
 ConfigKeyError C n=any r=data b=dict h ?data:args
 ConfigTypeError C n=any r=data b=dict h ?data:args
 ConfigValueError C n=any r=data b=dict h ?data:args
 GrammarParseError C n=any r=data b=dict h ?data:args
 InterpolationKeyError C n=any r=data b=dict h ?data:args
 InterpolationResolutionError C n=any r=data b=dict h ?data:args
 InterpolationToMissingValueError C n=any r=data b=dict h ?data:args
 InterpolationValidationError C n=any r=data b=dict h ?data:args
 KeyValidationError C n=any r=data b=dict h ?data:args
 MissingMandatoryValue C n=any r=data b=dict h ?data:args
 OmegaConfBaseException C n=any r=data b=dict h ?data:args
 ReadonlyConfigError C n=any r=data b=dict h ?data:args
 UnsupportedInterpolationType C n=any r=data b=dict h ?data:args
 UnsupportedValueType C n=any r=data b=dict h ?data:args
 ValidationError C n=any r=data b=dict h ?data:args
omegaconf.grammar.gen.OmegaConfGrammarLexer
 OmegaConfGrammarLexer C n=any b=dict h
omegaconf.grammar.gen.OmegaConfGrammarParser
 OmegaConfGrammarParser C n=any b=dict h
 OmegaConfGrammarParser.ConfigKeyContext C n=any r=any b=rule:slots h
 OmegaConfGrammarParser.ConfigValueContext C n=any r=any b=rule:slots h
 OmegaConfGrammarParser.DictContainerContext C n=any r=any b=rule:slots h
 OmegaConfGrammarParser.DictKeyContext C n=any r=any b=rule:slots h
 OmegaConfGrammarParser.DictKeyValuePairContext C n=any r=any b=rule:slots h
 OmegaConfGrammarParser.ElementContext C n=any r=any b=rule:slots h
 OmegaConfGrammarParser.InterpolationContext C n=any r=any b=rule:slots h
 OmegaConfGrammarParser.InterpolationNodeContext C n=any r=any b=rule:slots h
 OmegaConfGrammarParser.InterpolationResolverContext C n=any r=any b=rule:slots h
 OmegaConfGrammarParser.ListContainerContext C n=any r=any b=rule:slots h
 OmegaConfGrammarParser.PrimitiveContext C n=any r=any b=rule:slots h
 OmegaConfGrammarParser.QuotedValueContext C n=any r=any b=rule:slots h
 OmegaConfGrammarParser.ResolverNameContext C n=any r=any b=rule:slots h
 OmegaConfGrammarParser.SequenceContext C n=any r=any b=rule:slots h
 OmegaConfGrammarParser.SingleElementContext C n=any r=any b=rule:slots h
 OmegaConfGrammarParser.TextContext C n=any r=any b=rule:slots h
omegaconf.grammar.gen.OmegaConfGrammarParserListener
 OmegaConfGrammarParserListener C n=any r=any b=dict h
omegaconf.grammar.gen.OmegaConfGrammarParserVisitor
 OmegaConfGrammarParserVisitor C n=any r=any b=dict h
omegaconf.grammar_parser
 OmegaConfErrorListener C n=any r=any b=dict h
omegaconf.grammar_visitor
 GrammarVisitor C n=any r=any b=dict h
omegaconf.omegaconf
 OmegaConf C n=any r=any b=dict h
omegaconf.resolvers.oc
 ConfigKeyError C n=any r=data b=dict h ?data:args
 Container C n=any r=any b=dict
 Node C n=any r=any b=dict
 _EscapedMissing C n=plain r=plain b=dict h
omegaconf.tupleconfig
 TupleConfig.TupleIterator C n=any b=dict h
omegaconf.vendor.antlr4
 ATN C n=any r=any b=rule:slots h
 ATNDeserializer C n=any b=rule:slots h
 BailErrorStrategy C n=any r=any b=dict h
 CommonTokenStream C n=any r=any b=rule:slots h
 DFA C n=any r=plain b=rule:slots h
 DiagnosticErrorListener C n=any r=any b=dict h
 ErrorNode C n=any r=any b=dict h
 FileStream C n=any b=rule:slots h
 IllegalStateException C n=any r=data b=dict h ?data:args
 InputStream C n=any r=data b=rule:slots h
 Lexer C n=any b=dict h
 LexerATNSimulator C n=any r=any b=dict h
 NoViableAltException C n=any b=dict h ?data:args
 ParseTreeListener C n=any r=any b=dict h
 ParseTreeVisitor C n=any r=any b=dict h
 ParseTreeWalker C n=any r=any b=dict h
 Parser C n=any b=dict h
 ParserATNSimulator C n=any r=any b=dict h
 ParserRuleContext C n=any r=any b=rule:slots h
 PredictionContextCache C n=any r=any b=dict h
 PredictionMode C r=rule:enum-value h
 RecognitionException C n=any r=plain b=dict h ?data:args
 RuleContext C n=any r=any b=rule:slots h
 RuleNode C n=any r=any b=dict h
 StdinStream C n=any b=rule:slots h
 TerminalNode C n=any r=any b=dict h
 Token C n=any r=any b=dict h
 TokenStream C n=any r=any b=dict h
omegaconf.vendor.antlr4.BufferedTokenStream
 BufferedTokenStream C n=any r=any b=rule:slots h
 TokenStream C n=any r=any b=dict h
omegaconf.vendor.antlr4.CommonTokenFactory
 CommonTokenFactory C n=any r=any b=rule:slots h
 TokenFactory C n=any r=any b=dict h
omegaconf.vendor.antlr4.CommonTokenStream
 CommonTokenStream C n=any r=any b=rule:slots h
omegaconf.vendor.antlr4.FileStream
 FileStream C n=any b=rule:slots h
omegaconf.vendor.antlr4.InputStream
 InputStream C n=any r=data b=rule:slots h
omegaconf.vendor.antlr4.IntervalSet
 IntervalSet C n=any r=any b=rule:slots h
omegaconf.vendor.antlr4.LL1Analyzer
 LL1Analyzer C n=any r=any b=dict h
omegaconf.vendor.antlr4.Lexer
 Lexer C n=any b=dict h
 TokenSource C n=any r=any b=dict h
omegaconf.vendor.antlr4.ListTokenSource
 ListTokenSource C n=any b=rule:slots h
omegaconf.vendor.antlr4.Parser
 Parser C n=any b=dict h
 TraceListener C n=any r=any b=rule:slots h
omegaconf.vendor.antlr4.ParserInterpreter
 ParserInterpreter C n=any b=dict h
omegaconf.vendor.antlr4.ParserRuleContext
 InterpreterRuleContext C n=any r=any b=rule:slots h
 ParserRuleContext C n=any r=any b=rule:slots h
omegaconf.vendor.antlr4.PredictionContext
 ArrayPredictionContext C n=any r=plain b=dict
 EmptyPredictionContext C n=any r=any b=dict
 PredictionContext C n=any r=any b=dict
 PredictionContextCache C n=any r=any b=dict h
 SingletonPredictionContext C n=any r=plain b=dict
omegaconf.vendor.antlr4.Recognizer
 Recognizer C n=any b=dict h
omegaconf.vendor.antlr4.RuleContext
 RuleContext C n=any r=any b=rule:slots h
omegaconf.vendor.antlr4.StdinStream
 StdinStream C n=any b=rule:slots h
omegaconf.vendor.antlr4.Token
 CommonToken C n=any b=dict h
 Token C n=any r=any b=dict h
omegaconf.vendor.antlr4.TokenStreamRewriter
 TokenStreamRewriter C n=any r=any b=rule:slots h
 TokenStreamRewriter.InsertAfterOp C n=any r=any b=rule:slots h
 TokenStreamRewriter.InsertBeforeOp C n=any r=any b=rule:slots h
 TokenStreamRewriter.ReplaceOp C n=any r=any b=rule:slots h
 TokenStreamRewriter.RewriteOperation C n=any r=any b=rule:slots h
omegaconf.vendor.antlr4.atn.ATN
 ATN C n=any r=any b=rule:slots h
omegaconf.vendor.antlr4.atn.ATNConfig
 ATNConfig C n=any b=rule:slots
 LexerATNConfig C n=any b=rule:slots
omegaconf.vendor.antlr4.atn.ATNConfigSet
 ATNConfigSet C n=any r=any b=rule:slots
 OrderedATNConfigSet C n=any r=any b=rule:slots
omegaconf.vendor.antlr4.atn.ATNDeserializationOptions
 ATNDeserializationOptions C n=any r=plain b=dict h
omegaconf.vendor.antlr4.atn.ATNDeserializer
 ATNDeserializer C n=any b=rule:slots h
omegaconf.vendor.antlr4.atn.ATNSimulator
 ATNSimulator C n=any r=any b=dict h
omegaconf.vendor.antlr4.atn.ATNState
 ATNState C n=any r=any b=dict
 BasicBlockStartState C n=any r=any b=dict
 BasicState C n=any r=any b=dict
 BlockEndState C n=any r=any b=dict
 BlockStartState C n=any r=any b=dict
 DecisionState C n=any r=any b=dict
 LoopEndState C n=any r=any b=dict
 PlusBlockStartState C n=any r=any b=dict
 PlusLoopbackState C n=any r=any b=dict
 RuleStartState C n=any r=any b=dict
 RuleStopState C n=any r=any b=dict
 StarBlockStartState C n=any r=any b=dict
 StarLoopEntryState C n=any r=any b=dict
 StarLoopbackState C n=any r=any b=dict
 TokensStartState C n=any r=any b=dict
omegaconf.vendor.antlr4.atn.ATNType
 ATNType C r=rule:enum-value h
omegaconf.vendor.antlr4.atn.LexerATNSimulator
 LexerATNSimulator C n=any r=any b=dict h
 SimState C n=any r=any b=rule:slots h
omegaconf.vendor.antlr4.atn.LexerAction
 LexerAction C n=any r=any b=rule:slots
 LexerActionType C r=rule:enum-value h
 LexerChannelAction C n=any r=any b=rule:slots
 LexerCustomAction C n=any r=any b=rule:slots
 LexerIndexedCustomAction C n=any r=plain b=rule:slots
 LexerModeAction C n=any r=any b=rule:slots
 LexerMoreAction C n=any r=any b=rule:slots
 LexerPopModeAction C n=any r=any b=rule:slots
 LexerPushModeAction C n=any r=any b=rule:slots
 LexerSkipAction C n=any r=any b=rule:slots
 LexerTypeAction C n=any r=any b=rule:slots
omegaconf.vendor.antlr4.atn.LexerActionExecutor
 LexerActionExecutor C n=any b=rule:slots
omegaconf.vendor.antlr4.atn.ParserATNSimulator
 ParserATNSimulator C n=any r=any b=dict h
omegaconf.vendor.antlr4.atn.PredictionMode
 PredictionMode C r=rule:enum-value h
omegaconf.vendor.antlr4.atn.SemanticContext
 AND C n=any b=rule:slots
 EmptySemanticContext C n=any r=any b=dict h
 OR C n=any b=rule:slots
 PrecedencePredicate C n=any r=any b=dict
 Predicate C n=any r=any b=rule:slots
 SemanticContext C n=any r=any b=dict h
omegaconf.vendor.antlr4.atn.Transition
 AbstractPredicateTransition C n=any r=any b=dict h
 ActionTransition C n=any r=any b=dict h
 AtomTransition C n=any b=dict h
 EpsilonTransition C n=any r=any b=dict h
 NotSetTransition C n=any b=dict h
 PrecedencePredicateTransition C n=any r=any b=dict h
 PredicateTransition C n=any r=any b=dict h
 RangeTransition C n=any b=dict h
 RuleTransition C n=any r=any b=dict h
 SetTransition C n=any b=dict h
 Transition C n=any r=any b=dict h
 WildcardTransition C n=any r=any b=dict h
omegaconf.vendor.antlr4.dfa.DFA
 DFA C n=any r=plain b=rule:slots h
omegaconf.vendor.antlr4.dfa.DFASerializer
 DFASerializer C n=any r=any b=rule:slots h
 LexerDFASerializer C n=any r=any b=rule:slots h
omegaconf.vendor.antlr4.dfa.DFAState
 DFAState C n=any r=any b=rule:slots
 PredPrediction C n=any r=any b=rule:slots h
omegaconf.vendor.antlr4.error.DiagnosticErrorListener
 DiagnosticErrorListener C n=any r=any b=dict h
omegaconf.vendor.antlr4.error.ErrorListener
 ConsoleErrorListener C n=any r=any b=dict h
 ErrorListener C n=any r=any b=dict h
 ProxyErrorListener C n=any r=any b=dict h
omegaconf.vendor.antlr4.error.ErrorStrategy
 BailErrorStrategy C n=any r=any b=dict h
 DefaultErrorStrategy C n=any r=any b=dict h
 ErrorStrategy C n=any r=any b=dict h
omegaconf.vendor.antlr4.error.Errors
 CancellationException C n=any r=data b=dict h ?data:args
 FailedPredicateException C n=any b=dict h ?data:args
 IllegalStateException C n=any r=data b=dict h ?data:args
 InputMismatchException C n=any b=dict h ?data:args
 LexerNoViableAltException C n=any r=plain b=dict h ?data:args
 NoViableAltException C n=any b=dict h ?data:args
 ParseCancellationException C n=any r=data b=dict h ?data:args
 RecognitionException C n=any r=plain b=dict h ?data:args
 UnsupportedOperationException C n=any r=data b=dict h ?data:args
omegaconf.vendor.antlr4.tree.Chunk
 Chunk C n=any r=any b=dict h
 TagChunk C n=any r=any b=rule:slots h
 TextChunk C n=any r=any b=rule:slots h
omegaconf.vendor.antlr4.tree.ParseTreeMatch
 ParseTreeMatch C n=any r=any b=rule:slots h
omegaconf.vendor.antlr4.tree.ParseTreePattern
 ParseTreePattern C n=any r=any b=rule:slots h
omegaconf.vendor.antlr4.tree.ParseTreePatternMatcher
 CannotInvokeStartRule C n=any r=data b=dict h ?data:args
 ParseTreePatternMatcher C n=any r=any b=rule:slots h
 StartRuleDoesNotConsumeFullPattern C n=any r=any b=dict h ?data:args
omegaconf.vendor.antlr4.tree.RuleTagToken
 RuleTagToken C n=any r=data b=dict h
omegaconf.vendor.antlr4.tree.TokenTagToken
 TokenTagToken C n=any b=dict h
omegaconf.vendor.antlr4.tree.Tree
 ErrorNode C n=any r=any b=dict h
 ErrorNodeImpl C n=any r=any b=dict h
 ParseTree C n=any r=any b=dict h
 ParseTreeListener C n=any r=any b=dict h
 ParseTreeVisitor C n=any r=any b=dict h
 ParseTreeWalker C n=any r=any b=dict h
 RuleNode C n=any r=any b=dict h
 SyntaxTree C n=any r=any b=dict h
 TerminalNode C n=any r=any b=dict h
 TerminalNodeImpl C n=any r=any b=dict h
 Tree C n=any r=any b=dict h
omegaconf.vendor.antlr4.tree.Trees
 Trees C n=any r=any b=dict h
omegaconf.vendor.antlr4.xpath.XPath
 XPath C n=any b=dict h
 XPathElement C n=any r=any b=dict h
 XPathRuleAnywhereElement C n=any r=any b=dict h
 XPathRuleElement C n=any r=any b=dict h
 XPathTokenAnywhereElement C n=any r=any b=dict h
 XPathTokenElement C n=any r=any b=dict h
 XPathWildcardAnywhereElement C n=any r=any b=dict h
 XPathWildcardElement C n=any r=any b=dict h
omegaconf.vendor.antlr4.xpath.XPathLexer
 XPathLexer C n=any b=dict h
`,
};
