"""Benign samples of flair: sentences, dictionaries, corpora and small models, in the shape that its `save` writes."""

import flair
import torch
from flair.data import Corpus, Dictionary, Sentence
from flair.datasets import FlairDatapointDataset
from flair.embeddings import CharacterEmbeddings, DocumentPoolEmbeddings, DocumentRNNEmbeddings, FlairEmbeddings
from flair.embeddings import OneHotEmbeddings, StackedEmbeddings
from flair.models import LanguageModel, RegexpTagger, SequenceTagger, TextClassifier, TextRegressor, WordTagger

from thin import saver


def make(sink):
    flair.device = torch.device("cpu")
    torch.manual_seed(0)
    store(sink, {**pieces(), **embeddings()}, models())
    rebuilt = rebuilt_models()
    for name, build in rebuilt.items():  # flair's own format stores tensors, and makes the model of settings
        sink.file(f"{name}-model.pt", f"{name}, saved", lambda path, b=build: b().save(path))
    with sink.unknown_by_right():
        store(sink, rebuilt_embeddings(), {})
        for name, build in rebuilt.items():
            sink.file(f"{name}-whole.pt", f"{name}, whole", lambda path, b=build: saver(b())(path))
    sink.file("language-model.pt", "language model, saved", lambda path: language_model().save(path))
    sink.file("checkpoint.pt", "checkpoint of a language model", lambda path: language_model().save_checkpoint(
        path, torch.optim.SGD(language_model().parameters(), lr=0.1), 1, 0, 0.5))  # fmt: skip


def store(sink, values, trained):
    for name, build in values.items():
        value = made(sink, name, build)
        if value is not None:
            sink.pickled(name, name, value, (2, 4))
            sink.file(f"{name}.pt", f"{name}, torch", saver(value))
    for name, build in trained.items():
        model = made(sink, name, build)
        if model is not None:
            sink.file(f"{name}-model.pt", f"{name}, saved", lambda path, m=model: m.save(path))
            sink.file(f"{name}-whole.pt", f"{name}, whole", saver(model))


def made(sink, name, build):
    try:
        return build()
    except Exception as error:  # noqa: BLE001 - needs a download
        sink.skipped[f"flair/{name}"] = f"{type(error).__name__}: {error}"[:200]
        return None


def sentences(spans=False):
    one, two = Sentence("George went to Berlin ."), Sentence("She wrote programs in London .")
    if spans:  # a labelled span is pickled in a way that flair itself cannot load: Span.__new__ wants its tokens
        one[0:1].add_label("ner", "PER")
        one[3:4].add_label("ner", "LOC")
        two[4:5].add_label("ner", "LOC")
    one.add_label("topic", "travel")
    two.add_label("topic", "work")
    for sentence in (one, two):
        sentence.add_label("score", "0.5")
        for token in sentence:
            token.add_label("pos", "X")
    return [one, two]


def corpus(spans=False):
    return Corpus(*(FlairDatapointDataset(sentences(spans)) for _ in range(3)))


def letters():
    dictionary = Dictionary()
    for letter in "abcdefghijklmnopqrstuvwxyz .":
        dictionary.add_item(letter)
    return dictionary


def language_model():
    return LanguageModel(letters(), is_forward_lm=True, hidden_size=8, nlayers=1, embedding_size=4)


def pieces():
    return {
        "sentence": lambda: Sentence("George went to Berlin ."),
        "sentence-labelled": lambda: sentences()[0],
        "sentences": sentences,
        "sentence-embedded": lambda: embedded(Sentence("George went to Berlin .")),
        "dictionary": letters,
        "dictionary-labels": lambda: corpus(spans=True).make_label_dictionary("ner"),
        "corpus": corpus,
        "dataset": lambda: FlairDatapointDataset(sentences()),
    }


def embedded(sentence):
    onehot().embed(sentence)
    return sentence


def onehot():
    return OneHotEmbeddings.from_corpus(corpus(), min_freq=1, embedding_length=8)


def embeddings():
    return {
        "embeddings-one-hot": onehot,
        "embeddings-stacked": lambda: StackedEmbeddings([onehot()]),
        "embeddings-document": lambda: DocumentPoolEmbeddings([onehot()]),
        "embeddings-characters": CharacterEmbeddings,
        "embeddings-flair": lambda: FlairEmbeddings(language_model()),
    }


def rebuilt_embeddings():
    """Loading calls methods of the embeddings in the state (flair/embeddings/document.py, DocumentRNNEmbeddings)."""
    return {"embeddings-document-rnn": lambda: DocumentRNNEmbeddings([onehot()], hidden_size=8)}


def rebuilt_models():
    topics = corpus().make_label_dictionary("topic")
    embeddings = rebuilt_embeddings()["embeddings-document-rnn"]
    return {"classifier-rnn": lambda: TextClassifier(embeddings(), label_type="topic", label_dictionary=topics)}


def models():
    labels = corpus(spans=True).make_label_dictionary("ner")
    topics = corpus().make_label_dictionary("topic")
    return {
        "tagger": lambda: SequenceTagger(embeddings=onehot(), tag_dictionary=labels, tag_type="ner", hidden_size=8),
        "tagger-no-crf": lambda: SequenceTagger(embeddings=onehot(), tag_dictionary=labels, tag_type="ner", use_crf=False, hidden_size=8),
        "tagger-no-rnn": lambda: SequenceTagger(embeddings=onehot(), tag_dictionary=labels, tag_type="ner", use_rnn=False),
        "classifier": lambda: TextClassifier(DocumentPoolEmbeddings([onehot()]), label_type="topic", label_dictionary=topics),
        "regressor": lambda: TextRegressor(DocumentPoolEmbeddings([onehot()]), label_name="score"),
        "word-tagger": lambda: WordTagger(onehot(), label_dictionary=labels, label_type="ner"),
        "pattern-tagger": lambda: RegexpTagger((r"[A-Z]\w+", "ner", "NAME")),
    }
