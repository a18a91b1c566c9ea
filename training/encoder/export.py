"""Writes the graph that the neural module runs, as fp32 and as int8.

usage: export.py BGE_ONNX MODEL OUT_FOLDER [--share .65]

sentences.onnx  ids of one sentence -> whole (its vector), words (a short vector of each piece but the first and the last)
"""

import argparse
import pathlib

import torch
from torch import nn

import claims
import norms
import quantise


class OneSentence(nn.Module):
    def __init__(self, model, projection):
        super().__init__()
        self.model, self.projection = model, projection

    def forward(self, ids):
        x = self.model.norm(self.model.pieces(ids) + self.model.positions.weight[: ids.shape[1]])
        for layer in self.model.layers:
            x = layer(x, None)
        inner = x[:, 1:-1]
        whole = torch.cat([claims.unit(x[:, 0]), claims.unit(inner.mean(1))], 1) / 2**0.5
        return whole, claims.unit(self.projection(inner))


def main():
    args = argparse.ArgumentParser()
    args.add_argument("bge")
    args.add_argument("model")
    args.add_argument("out", type=pathlib.Path)
    args.add_argument("--share", type=float, default=0.65, help="of the trained weights; the rest is as published")
    args = args.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    model, projection = claims.load(args.bge, args.model, args.share)
    whole = OneSentence(model, projection).eval()
    exact, int8 = args.out / "sentences-fp32.onnx", args.out / "sentences.onnx"
    torch.onnx.export(
        whole, (torch.tensor([[101, 2023, 2003, 102]]),), str(exact), input_names=["ids"], output_names=["whole", "words"],
        dynamic_axes={"ids": {1: "length"}, "words": {1: "inner"}}, opset_version=17,
    )
    quantise.quantise(exact, int8)
    norms.convert(int8, int8)
    for file in sorted(args.out.iterdir()):
        print(f"{file.stat().st_size:>10} {file.name}")


if __name__ == "__main__":
    main()
