"""The reader: MiniLM-L6 whose two top layers exist twice, once for the tagger and once for reading around one cue.

Layers 1-4 are shared. The tagger's layers 5-6 label every word of a window as part of a source, cue or content.
For each candidate cue the second pair of layers starts again from the states of layer 4, with a learned vector added
to the pieces of that cue, and labels the source, cue and content of this one attribution, or nothing: a false cue.
"""

import math

import torch
from torch import nn

import corpus

SIZE, HEADS, INNER, LAYERS, SHARED = 384, 12, 1536, 6, 4
DROPOUT = 0.15


class PooledDropout(nn.Module):
    """Dropout with masks cut from one random pool: drawing fresh ones costs a fifth of a training step on a CPU."""

    pool = None

    def forward(self, x):
        if not self.training:
            return x
        if PooledDropout.pool is None:
            keep = torch.rand(24_000_000) >= DROPOUT
            PooledDropout.pool = (keep.float() / (1 - DROPOUT)).to(torch.bfloat16)
        begin = int(torch.randint(0, PooledDropout.pool.numel() - x.numel(), (1,)))
        return x * PooledDropout.pool[begin : begin + x.numel()].view_as(x).to(x.dtype)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(SIZE, SIZE) for _ in range(4))
        self.i, self.f = nn.Linear(SIZE, INNER), nn.Linear(INNER, SIZE)
        self.ln1, self.ln2 = nn.LayerNorm(SIZE, 1e-12), nn.LayerNorm(SIZE, 1e-12)
        self.drop = PooledDropout()

    def forward(self, x, hide):
        batch, length = x.shape[0], x.shape[1]

        def split(t):
            return t.view(batch, length, HEADS, SIZE // HEADS).transpose(1, 2)

        scores = split(self.q(x)) @ split(self.k(x)).transpose(-1, -2) * (1 / math.sqrt(SIZE // HEADS))
        scores = scores + hide.to(scores.dtype)
        seen = torch.softmax(scores, -1) @ split(self.v(x))
        x = self.ln1(x + self.drop(self.o(seen.transpose(1, 2).reshape(batch, length, SIZE))))
        return self.ln2(x + self.drop(self.f(nn.functional.gelu(self.i(x)))))


def hide(mask):
    """Attention scores to add: 0 for a piece, -10000 for padding."""
    return ((1.0 - mask.float()) * -10000.0)[:, None, None, :]


class Reader(nn.Module):
    def __init__(self, vocabulary=30522):
        super().__init__()
        self.pieces = nn.Embedding(vocabulary, SIZE)
        self.positions = nn.Embedding(512, SIZE)
        self.norm = nn.LayerNorm(SIZE, 1e-12)
        self.drop = PooledDropout()
        self.shared = nn.ModuleList(Layer() for _ in range(SHARED))
        self.tagging = nn.ModuleList(Layer() for _ in range(LAYERS - SHARED))
        self.around = nn.ModuleList(Layer() for _ in range(LAYERS - SHARED))
        self.cue = nn.Parameter(torch.randn(SIZE) * 0.3)
        self.tag_head = nn.Linear(SIZE, len(corpus.LABELS))
        self.around_head = nn.Linear(SIZE, len(corpus.LABELS))

    def states(self, ids, mask):
        """What layer 4 knows of each piece."""
        x = self.pieces(ids) + self.positions(torch.arange(ids.shape[1])[None])
        x = self.drop(self.norm(x))
        for layer in self.shared:
            x = layer(x, hide(mask))
        return x

    def tag(self, states, mask):
        x = states
        for layer in self.tagging:
            x = layer(x, hide(mask))
        return self.tag_head(x)

    def read(self, states, mask, cues):
        """Labels around one cue per row; cues is 1 at the pieces of the cue."""
        x = states + cues[:, :, None].to(states.dtype) * self.cue.to(states.dtype)
        for layer in self.around:
            x = layer(x, hide(mask))
        return self.around_head(x)


def pretrained(onnx_file):
    """A reader with the weights of an all-MiniLM-L6-v2 ONNX file."""
    weights = onnx_weights(onnx_file)
    reader = Reader()
    given = {
        "pieces.weight": weights["embeddings.word_embeddings.weight"],
        "positions.weight": weights["embeddings.position_embeddings.weight"]
        + weights["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": weights["embeddings.LayerNorm.weight"],
        "norm.bias": weights["embeddings.LayerNorm.bias"],
    }
    for number in range(LAYERS):
        targets = (
            [f"shared.{number}"]
            if number < SHARED
            else [f"tagging.{number - SHARED}", f"around.{number - SHARED}"]
        )
        for target in targets:
            for ours, theirs in NAMES.items():
                for part in ("weight", "bias"):
                    given[f"{target}.{ours}.{part}"] = weights[f"encoder.layer.{number}.{theirs}.{part}"]
    result = reader.load_state_dict(given, strict=False)
    assert not result.unexpected_keys and all("head" in k or k == "cue" for k in result.missing_keys), result
    return reader


NAMES = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "o": "attention.output.dense",
    "ln1": "attention.output.LayerNorm",
    "i": "intermediate.dense",
    "f": "output.dense",
    "ln2": "output.LayerNorm",
}


def onnx_weights(path):
    """Named weights; those of a MatMul carry no name in the file and are found through the Add that holds the bias."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(str(path)).graph
    stored = {t.name: t for t in graph.initializer}
    maker = {output: node for node in graph.node for output in node.output}

    def tensor(name):
        return torch.from_numpy(numpy_helper.to_array(stored[name]).copy())

    weights = {name: tensor(name) for name in stored if name.startswith(("embeddings.", "encoder."))}
    for node in graph.node:
        if node.op_type != "Add":
            continue
        bias = [i for i in node.input if i in stored and i.endswith(".bias")]
        product = [i for i in node.input if i in maker and maker[i].op_type == "MatMul"]
        if bias and product:
            matrix = [i for i in maker[product[0]].input if i in stored]
            if matrix:
                weights[bias[0][: -len("bias")] + "weight"] = tensor(matrix[0]).T.contiguous()
    return weights
