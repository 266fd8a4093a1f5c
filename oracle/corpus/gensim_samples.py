"""Benign samples of gensim: word vectors, topic models and dictionaries, through their own `save` and pickled."""

import gensim
from gensim import corpora, models
from gensim.models import FastText, Word2Vec
from gensim.models.doc2vec import Doc2Vec, TaggedDocument
from gensim.models.phrases import Phraser, Phrases

TEXTS = [
    "human machine interface for lab computer applications".split(),
    "a survey of user opinion of computer system response time".split(),
    "the generation of random binary unordered trees".split(),
    "graph minors and the survey of trees with a user interface".split(),
] * 4


def make(sink):
    for name, build in {**vectors(), **topics(), **others()}.items():
        try:
            value = build()
        except Exception as error:  # noqa: BLE001 - a model that needs something else
            sink.skipped[f"gensim/{name}"] = f"{type(error).__name__}: {error}"[:200]
            continue
        sink.pickled(name, name, value, (2, 4))
        if hasattr(value, "save"):
            sink.file(f"{name}.model", f"{name}, saved", lambda path, v=value: v.save(str(path)))


def vectors():
    quick = {"vector_size": 8, "min_count": 1, "epochs": 1, "workers": 1, "seed": 1}
    tagged = [TaggedDocument(text, [number]) for number, text in enumerate(TEXTS)]
    named = [TaggedDocument(text, [f"text-{number}"]) for number, text in enumerate(TEXTS)]
    return {
        "word2vec": lambda: Word2Vec(TEXTS, **quick),
        "word2vec-skip-gram": lambda: Word2Vec(TEXTS, **quick, sg=1, hs=1, negative=0),
        "word2vec-untrained": lambda: Word2Vec(**quick),
        "word2vec-losses": lambda: Word2Vec(TEXTS, **quick, compute_loss=True),
        "word2vec-phrases": lambda: Word2Vec(Phrases(TEXTS, min_count=1, threshold=1)[TEXTS], **quick),
        "keyed-vectors": lambda: Word2Vec(TEXTS, **quick).wv,
        "keyed-vectors-normed": lambda: normed(Word2Vec(TEXTS, **quick).wv),
        "keyed-vectors-own": own_vectors,
        "fasttext": lambda: FastText(TEXTS, **quick, bucket=50),
        "fasttext-hs": lambda: FastText(TEXTS, **quick, bucket=50, sg=1, hs=1),
        "fasttext-vectors": lambda: FastText(TEXTS, **quick, bucket=50).wv,
        "doc2vec": lambda: Doc2Vec(tagged, **quick),
        "doc2vec-bag": lambda: Doc2Vec(named, **quick, dm=0, dbow_words=1),
        "doc2vec-concatenated": lambda: Doc2Vec(tagged, **quick, dm_concat=1, window=2),
        "doc2vec-vectors": lambda: Doc2Vec(named, **quick).dv,
    }


def normed(vectors):
    vectors.most_similar("survey")
    return vectors


def own_vectors():
    made = gensim.models.KeyedVectors(vector_size=2)
    made.add_vectors(["one", "two"], [[1.0, 2.0], [3.0, 4.0]])
    return made


def topics():
    dictionary = corpora.Dictionary(TEXTS)
    corpus = [dictionary.doc2bow(text) for text in TEXTS]
    options = {"id2word": dictionary, "num_topics": 2}
    slices = [8, 8]
    return {
        "lda": lambda: models.LdaModel(corpus, **options, random_state=1, passes=1),
        "lda-auto": lambda: models.LdaModel(corpus, **options, random_state=1, alpha="auto", eta="auto"),
        "lda-many": lambda: models.LdaMulticore(corpus, **options, random_state=1, workers=1),
        "lda-sequence": lambda: models.LdaSeqModel(corpus, **options, time_slice=slices, passes=1, em_max_iter=1),
        "lsi": lambda: models.LsiModel(corpus, **options),
        "nmf": lambda: models.Nmf(corpus, **options, random_state=1),
        "hdp": lambda: models.HdpModel(corpus, dictionary, random_state=1),
        "author-topic": lambda: models.AuthorTopicModel(corpus, **options, author2doc={"a": [0, 1], "b": [2, 3]}),
        "ensemble-lda": lambda: models.EnsembleLda(corpus=corpus, **options, num_models=2, passes=1),
        "tfidf": lambda: models.TfidfModel(corpus, id2word=dictionary),
        "tfidf-smart": lambda: models.TfidfModel(corpus, id2word=dictionary, smartirs="nfc"),
        "okapi": lambda: models.OkapiBM25Model(corpus),
        "log-entropy": lambda: models.LogEntropyModel(corpus),
        "projections": lambda: models.RpModel(corpus, num_topics=2),
        "similarity-matrix": lambda: gensim.similarities.MatrixSimilarity(corpus, num_features=len(dictionary)),
        "similarity-sparse": lambda: gensim.similarities.SparseMatrixSimilarity(corpus, num_features=len(dictionary)),
        "coherence": lambda: models.CoherenceModel(
            model=models.LdaModel(corpus, **options, random_state=1), texts=TEXTS, dictionary=dictionary, coherence="u_mass",
        ),
    }  # fmt: skip


def others():
    return {
        "dictionary": lambda: corpora.Dictionary(TEXTS),
        "dictionary-filtered": filtered,
        "dictionary-hashed": lambda: corpora.HashDictionary(TEXTS, id_range=64),
        "phrases": lambda: Phrases(TEXTS, min_count=1, threshold=1),
        "phrases-npmi": lambda: Phrases(TEXTS, min_count=1, threshold=0.1, scoring="npmi"),
        "phraser": lambda: Phraser(Phrases(TEXTS, min_count=1, threshold=1)),
        "bundle": lambda: {"model": Word2Vec(TEXTS, vector_size=4, min_count=1), "texts": TEXTS},
        "corpus": lambda: [corpora.Dictionary(TEXTS).doc2bow(text) for text in TEXTS],
    }


def filtered():
    dictionary = corpora.Dictionary(TEXTS)
    dictionary.filter_extremes(no_below=1, no_above=0.9)
    dictionary["survey" and 0]
    return dictionary
