"""Benign samples of sentence-transformers: small models made here, whole and in parts."""

import sentence_transformers
import torch
from sentence_transformers import SentenceTransformer, losses, models

from thin import quick, saver, thin


def make(sink):
    torch.manual_seed(0)
    for name, build in {**parts(), **wholes()}.items():
        sink.file(f"{name}.pt", name, lambda path, b=build: saver(b())(path))
    sink.pickled("bag-of-words", "a model of words", wholes()["bag-of-words"](), (2, 4))


def parts():
    return {
        "pooling": lambda: models.Pooling(8),
        "dense": lambda: models.Dense(8, 4),
        "normalize": models.Normalize,
        "dropout": models.Dropout,
        "layer-norm": lambda: models.LayerNorm(8),
        "convolution": lambda: models.CNN(8, 4),
        "recurrent": lambda: models.LSTM(8, 4),
        "weights": lambda: models.WeightedLayerPooling(8, 2),
        "words": lambda: models.BoW(["one", "two"], {"one": 1.0}),
    }


def wholes():
    with quick():
        words = models.WordEmbeddings(models.tokenizer.WhitespaceTokenizer(["one", "two"]), torch.zeros(2, 8).numpy())
    return {
        "bag-of-words": lambda: SentenceTransformer(modules=[models.BoW(["one", "two"])], device="cpu"),
        "averaging": lambda: SentenceTransformer(modules=[words, models.Pooling(8), models.Normalize()], device="cpu"),
        "state": lambda: SentenceTransformer(modules=[words, models.Pooling(8)], device="cpu").state_dict(),
        "loss": lambda: losses.CosineSimilarityLoss(SentenceTransformer(modules=[words, models.Pooling(8)], device="cpu")),
        "loss-ranking": lambda: losses.MultipleNegativesRankingLoss(SentenceTransformer(modules=[words, models.Pooling(8)], device="cpu")),
        "example": lambda: [sentence_transformers.InputExample(texts=["a", "b"], label=0.5)],
        "embeddings": lambda: {"texts": ["a"], "embeddings": torch.zeros(1, 8)},
        "thin": lambda: thin(SentenceTransformer(modules=[words], device="cpu")),
    }
