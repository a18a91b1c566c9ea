"""The encoder of sentences: bge-small-en-v1.5, a BERT of twelve layers."""

import math
import pathlib
import sys

import torch
from torch import nn

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import wordpiece  # noqa: E402
from model import NAMES  # noqa: E402

SIZE, HEADS, INNER, LAYERS = 384, 12, 1536, 12
SHORT = 128  # numbers of the vector that a word is compared by
LONGEST = 96  # pieces of a sentence, as in SentenceNetwork
MATRICES = ("q", "k", "v", "o", "i", "f")  # of a layer, in the order in which they stand in the file


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(SIZE, SIZE) for _ in range(4))
        self.i, self.f = nn.Linear(SIZE, INNER), nn.Linear(INNER, SIZE)
        self.ln1, self.ln2 = nn.LayerNorm(SIZE, 1e-12), nn.LayerNorm(SIZE, 1e-12)

    def forward(self, x, hide):
        batch, length = x.shape[0], x.shape[1]

        def split(t):
            return t.view(batch, length, HEADS, SIZE // HEADS).transpose(1, 2)

        scores = split(self.q(x)) @ split(self.k(x)).transpose(-1, -2) * (1 / math.sqrt(SIZE // HEADS))
        if hide is not None:
            scores = scores + hide.to(scores.dtype)
        seen = torch.softmax(scores, -1) @ split(self.v(x))
        x = self.ln1(x + self.o(seen.transpose(1, 2).reshape(batch, length, SIZE)))
        return self.ln2(x + self.f(nn.functional.gelu(self.i(x))))


class Encoder(nn.Module):
    def __init__(self, vocabulary=30522):
        super().__init__()
        self.pieces = nn.Embedding(vocabulary, SIZE)
        self.positions = nn.Embedding(512, SIZE)
        self.norm = nn.LayerNorm(SIZE, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, ids, mask):
        """The state of each piece."""
        hide = ((1.0 - mask.float()) * -10000.0)[:, None, None, :]
        x = self.norm(self.pieces(ids) + self.positions(torch.arange(ids.shape[1])[None]))
        for layer in self.layers:
            x = layer(x, hide)
        return x


def published(onnx_file):
    """bge-small-en-v1.5 out of its int8 file."""
    import onnx
    from onnx import numpy_helper

    stored = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in onnx.load(str(onnx_file)).graph.initializer}

    def whole(name):
        zero, scale = stored[name + "_zero_point"].float(), stored[name + "_scale"]
        return (stored[name + "_quantized"].float() - zero) * scale

    matrices = sorted((n[: -len("_quantized")] for n in stored if n.startswith("onnx::MatMul") and n.endswith("_quantized")), key=lambda n: int(n.rsplit("_", 1)[1]))
    weights = {
        "pieces.weight": whole("embeddings.word_embeddings.weight"),
        "positions.weight": whole("embeddings.position_embeddings.weight") + whole("embeddings.token_type_embeddings.weight")[0],
        "norm.weight": stored["embeddings.LayerNorm.weight"],
        "norm.bias": stored["embeddings.LayerNorm.bias"],
    }
    for layer in range(LAYERS):
        for name, given in NAMES.items():
            weights[f"layers.{layer}.{name}.bias"] = stored[f"encoder.layer.{layer}.{given}.bias"]
            if name in MATRICES:
                weights[f"layers.{layer}.{name}.weight"] = whole(matrices[layer * len(MATRICES) + MATRICES.index(name)]).T.contiguous()
            else:
                weights[f"layers.{layer}.{name}.weight"] = stored[f"encoder.layer.{layer}.{given}.weight"]
    encoder = Encoder()
    encoder.load_state_dict(weights)
    return encoder


class Pieces:
    """Sentences as pieces, and which of them lie within given spans of characters."""

    def __init__(self, vocabulary_file):
        lines = pathlib.Path(vocabulary_file).read_text(encoding="utf-8").splitlines()
        self.pieces = wordpiece.WordPiece(lines)

    def of(self, text):
        """Ids, and for each piece the span of its word."""
        ids, spans = [wordpiece.START], [(0, 0)]
        for begin, end in wordpiece.words(text):
            for piece in self.pieces.of(text[begin:end]):
                if len(ids) < LONGEST - 1:
                    ids.append(piece)
                    spans.append((begin, end))
        return ids + [wordpiece.END], spans + [(0, 0)]


def padded(rows):
    longest = max(len(row) for row in rows)
    ids = torch.tensor([row + [wordpiece.PAD] * (longest - len(row)) for row in rows])
    mask = torch.tensor([[1.0] * len(row) + [0.0] * (longest - len(row)) for row in rows])
    return ids, mask
