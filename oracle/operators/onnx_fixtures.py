"""Writes the small ONNX models of test/fixtures/onnx with the real libraries. Usage: onnx_fixtures.py FOLDER.
Needs `pip install onnx==1.23.2 skl2onnx==1.20.0 scikit-learn==1.9.1`; with torch and onnxscript there are more."""

import json
import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper


def value(name, shape=(None, 3), kind=TensorProto.FLOAT):
    return helper.make_tensor_value_info(name, kind, shape)


def dense():
    weights = numpy_helper.from_array(np.ones((3, 2), np.float32), "w")
    nodes = [
        helper.make_node("MatMul", ["x", "w"], ["h"]),
        helper.make_node("Relu", ["h"], ["y"]),
    ]
    graph = helper.make_graph(nodes, "dense", [value("x")], [value("y", (None, 2))], [weights])
    return helper.make_model(graph, producer_name="fixture")


def branches():
    def branch(name, number):
        constant = helper.make_node(
            "Constant", [], [name], value=numpy_helper.from_array(np.full((2,), number, np.float32))
        )
        return helper.make_graph([constant], name, [], [value(name, (2,))])

    node = helper.make_node(
        "If", ["c"], ["y"], then_branch=branch("a", 1), else_branch=branch("b", 2)
    )
    graph = helper.make_graph([node], "branches", [value("c", (), TensorProto.BOOL)], [value("y", (2,))])
    return helper.make_model(graph)


def functions():
    inner = helper.make_function(
        "local.domain", "Twice", ["x"], ["y"], [helper.make_node("Add", ["x", "x"], ["y"])],
        [helper.make_opsetid("", 21)],
    )
    graph = helper.make_graph(
        [helper.make_node("Twice", ["x"], ["y"], domain="local.domain")], "g", [value("x")], [value("y")]
    )
    imports = [helper.make_opsetid("", 21), helper.make_opsetid("local.domain", 1)]
    return helper.make_model(graph, functions=[inner], opset_imports=imports)


def kinds():
    arrays = {
        "f16": np.ones(3, np.float16), "i8": np.ones((2, 2), np.int8), "u64": np.ones(1, np.uint64),
        "b": np.array([True, False]), "c": np.ones(2, np.complex64), "empty": np.ones((0, 4), np.float32),
    }
    tensors = [numpy_helper.from_array(array, name) for name, array in arrays.items()]
    tensors.append(helper.make_tensor("typed", TensorProto.FLOAT, [2, 2], [1, 2, 3, 4]))
    tensors.append(helper.make_tensor("texts", TensorProto.STRING, [2], [b"a", b"bc"]))
    tensors.append(helper.make_tensor("bf16", TensorProto.BFLOAT16, [3], [1.0, 2.0, 3.0]))
    tensors.append(helper.make_tensor("i4", TensorProto.INT4, [3], [1, 2, 3]))
    tensors.append(helper.make_tensor("half", TensorProto.FLOAT16, [3], [1.0, 2.0, 3.0]))
    nodes = [helper.make_node("Identity", ["x"], ["y"])]
    return helper.make_model(helper.make_graph(nodes, "kinds", [value("x")], [value("y")], tensors))


def with_metadata():
    model = dense()
    helper.set_model_props(model, {"author": "somebody", "license": "none"})
    return model


def sklearn_models():
    from skl2onnx import to_onnx
    from sklearn.datasets import load_iris
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler
    from skl2onnx.common.data_types import StringTensorType

    x, y = load_iris(return_X_y=True)
    x = x.astype(np.float32)
    yield "sklearn-pipeline", to_onnx(make_pipeline(StandardScaler(), LogisticRegression()).fit(x, y), x[:1])
    yield "sklearn-forest", to_onnx(RandomForestClassifier(2, max_depth=2).fit(x, y), x[:1])
    words = TfidfVectorizer().fit(["some words", "more words"])
    yield "sklearn-text", to_onnx(words, initial_types=[("text", StringTensorType([None, 1]))])


def torch_models(folder):
    import torch
    from torch import nn

    network = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.ReLU(), nn.Flatten(), nn.Linear(8, 2)).eval()
    sample = torch.ones(1, 1, 4, 4)
    torch.onnx.export(network, (sample,), str(folder / "torch-dynamo.onnx"), dynamo=True, external_data=False)
    try:
        torch.onnx.export(network, (sample,), str(folder / "torch-script.onnx"), dynamo=False)
    except Exception as error:
        print("the older exporter:", error)
    torch.onnx.export(nn.LSTM(2, 3), (torch.ones(4, 1, 2),), str(folder / "torch-lstm.onnx"), dynamo=True, external_data=False)


def without_traces(file):
    """Takes out where in the sources of whom each node was made."""
    model = onnx.load(file)
    for node in [*model.graph.node, *(node for function in model.functions for node in function.node)]:
        kept = [entry for entry in node.metadata_props if "stack_trace" not in entry.key]
        del node.metadata_props[:]
        node.metadata_props.extend(kept)
        node.doc_string = ""
    onnx.save(model, file)


def main(target):
    folder = Path(target)
    folder.mkdir(parents=True, exist_ok=True)
    for make in (dense, branches, functions, kinds, with_metadata):
        onnx.save(make(), folder / f"{make.__name__.replace('_', '-')}.onnx")
    onnx.save(
        dense(), folder / "external.onnx", save_as_external_data=True, location="external.data", size_threshold=0
    )
    (folder / "external.data").unlink()
    versions = {"onnx": onnx.__version__}
    for name, model in sklearn_models():
        onnx.save(model, folder / f"{name}.onnx")
    import skl2onnx

    versions["skl2onnx"] = skl2onnx.__version__
    try:
        torch_models(folder)
        import torch

        for file in folder.glob("torch-*.onnx"):
            without_traces(file)
        versions["torch"] = torch.__version__
    except ImportError as error:
        print("without torch:", error)
    (folder / "versions.json").write_text(json.dumps(versions, indent=1) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
