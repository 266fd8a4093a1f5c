"""Benign samples of nltk: tokenizers, taggers, classifiers, language models and structures, trained on a few
sentences written here (nothing is downloaded)."""

import nltk
from nltk.classify import DecisionTreeClassifier, MaxentClassifier, NaiveBayesClassifier, SklearnClassifier
from nltk.collocations import BigramCollocationFinder
from nltk.lm import KneserNeyInterpolated, Laplace, Lidstone, MLE, StupidBackoff, Vocabulary
from nltk.lm.preprocessing import padded_everygram_pipeline
from nltk.probability import ConditionalFreqDist, FreqDist
from nltk.tag import AffixTagger, BigramTagger, BrillTaggerTrainer, ClassifierBasedPOSTagger, DefaultTagger, PerceptronTagger
from nltk.tag import RegexpTagger, TnT, TrigramTagger, UnigramTagger
from nltk.tag.brill import brill24
from nltk.tag.hmm import HiddenMarkovModelTrainer
from nltk.tokenize import NLTKWordTokenizer, RegexpTokenizer, TreebankWordTokenizer, TweetTokenizer, WhitespaceTokenizer
from nltk.tokenize.punkt import PunktSentenceTokenizer, PunktTrainer
from sklearn.linear_model import LogisticRegression

TEXT = "Dr. Smith went to Washington. He met Mr. Jones there. They talked e.g. about trees. It was late."
TAGGED = [
    [("the", "DT"), ("dog", "NN"), ("barks", "VBZ")],
    [("a", "DT"), ("cat", "NN"), ("sleeps", "VBZ"), ("quietly", "RB")],
    [("the", "DT"), ("quick", "JJ"), ("fox", "NN"), ("jumps", "VBZ")],
] * 3
WORDS = [[word for word, _ in sentence] for sentence in TAGGED]
FEATURES = [({"last": word[-1], "long": len(word) > 4}, tag) for sentence in TAGGED for word, tag in sentence]


def make(sink):
    for name, build in {**tokenizers(), **taggers(), **classifiers(), **language_models(), **structures()}.items():
        try:
            value = build()
        except Exception as error:  # noqa: BLE001 - needs data that is not here
            sink.skipped[f"nltk/{name}"] = f"{type(error).__name__}: {error}"[:200]
            continue
        sink.pickled(name, name, value, (2, 4))


def tokenizers():
    return {
        "punkt": lambda: PunktSentenceTokenizer(TEXT * 5),
        "punkt-parameters": lambda: PunktTrainer(TEXT * 5).get_params(),
        "punkt-trainer": lambda: PunktTrainer(TEXT * 5),
        "tokenizer-treebank": TreebankWordTokenizer,
        "tokenizer-words": NLTKWordTokenizer,
        "tokenizer-tweets": TweetTokenizer,
        "tokenizer-whitespace": WhitespaceTokenizer,
        "tokenizer-pattern": lambda: RegexpTokenizer(r"\w+"),
        "stemmer-porter": nltk.PorterStemmer,
        "stemmer-snowball": lambda: nltk.SnowballStemmer("english"),
        "stemmer-lancaster": nltk.LancasterStemmer,
        "lemmatizer": nltk.WordNetLemmatizer,
    }


def taggers():
    default = DefaultTagger("NN")
    return {
        "tagger-default": lambda: default,
        "tagger-unigram": lambda: UnigramTagger(TAGGED, backoff=default),
        "tagger-bigram": lambda: BigramTagger(TAGGED, backoff=UnigramTagger(TAGGED)),
        "tagger-trigram": lambda: TrigramTagger(TAGGED),
        "tagger-affix": lambda: AffixTagger(TAGGED),
        "tagger-pattern": lambda: RegexpTagger([(r".*ing$", "VBG"), (r".*", "NN")]),
        "tagger-perceptron": trained_perceptron,
        "tagger-brill": lambda: BrillTaggerTrainer(UnigramTagger(TAGGED), brill24()).train(TAGGED, max_rules=3),
        "tagger-tnt": trained_tnt,
        "tagger-classifier": lambda: ClassifierBasedPOSTagger(train=TAGGED),
        "tagger-hidden-markov": lambda: HiddenMarkovModelTrainer().train_supervised(TAGGED),
    }


def trained_perceptron():
    tagger = PerceptronTagger(load=False)
    tagger.train(TAGGED, nr_iter=1)
    return tagger


def trained_tnt():
    tagger = TnT()
    tagger.train(TAGGED)
    return tagger


def classifiers():
    return {
        "classifier-bayes": lambda: NaiveBayesClassifier.train(FEATURES),
        "classifier-tree": lambda: DecisionTreeClassifier.train(FEATURES),
        "classifier-entropy": lambda: MaxentClassifier.train(FEATURES, trace=0, max_iter=2),
        "classifier-sklearn": lambda: SklearnClassifier(LogisticRegression()).train(FEATURES),
    }


def language_models():
    kinds = {
        "mle": lambda: MLE(2), "laplace": lambda: Laplace(2), "lidstone": lambda: Lidstone(0.1, 2),
        "kneser-ney": lambda: KneserNeyInterpolated(2), "backoff": lambda: StupidBackoff(order=2),
    }  # fmt: skip
    return {f"model-{name}": lambda build=build: fitted(build()) for name, build in kinds.items()}


def fitted(model):
    model.fit(*padded_everygram_pipeline(2, WORDS))
    return model


def structures():
    tree = nltk.Tree.fromstring("(S (NP (DT the) (NN dog)) (VP (VBZ barks)))")
    grammar = "S -> NP VP\nNP -> DT NN\nVP -> VBZ\nDT -> 'the'\nNN -> 'dog'\nVBZ -> 'barks'"
    return {
        "frequencies": lambda: FreqDist(word for words in WORDS for word in words),
        "frequencies-conditional": lambda: ConditionalFreqDist((tag, word) for words in TAGGED for word, tag in words),
        "vocabulary": lambda: Vocabulary([word for words in WORDS for word in words], unk_cutoff=1),
        "tree": lambda: tree,
        "tree-parented": lambda: nltk.ParentedTree.convert(tree),
        "grammar": lambda: nltk.CFG.fromstring(grammar),
        "parser-chart": lambda: nltk.ChartParser(nltk.CFG.fromstring(grammar)),
        "chunker": lambda: nltk.RegexpParser("NP: {<DT>?<JJ>*<NN>}"),
        "collocations": lambda: BigramCollocationFinder.from_words([word for words in WORDS for word in words]),
        "text": lambda: nltk.Text([word for words in WORDS for word in words]),
    }
