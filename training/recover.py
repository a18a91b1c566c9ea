"""Makes a checkpoint out of the shipped int8 graphs, to go on training from them or to weigh them against new ones.

usage: recover.py WEIGHTS_FOLDER MODULE_RESOURCES OUT

The matrices come back as rounded to int8; the frozen word embeddings are taken unrounded from the encoder's own file.
"""

import argparse
import pathlib

import onnx
import torch
from onnx import numpy_helper

import model

MATRIX, CUE = "/MatMul_output_0_matrix", "onnx::Mul_"


def stored(graph):
    arrays = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in graph.initializer}
    found = {}
    for name, array in arrays.items():
        if name.startswith("reader."):
            found[name[len("reader.") :]] = array
        elif name.endswith(MATRIX):
            weight = array.float() * arrays[name + "_scale"]
            found[name[1 : -len(MATRIX)].replace("/", ".") + ".weight"] = weight.T.contiguous()
        elif name.startswith(CUE):
            found["cue"] = array
    return found


def main():
    args = argparse.ArgumentParser()
    args.add_argument("weights", type=pathlib.Path)
    args.add_argument("resources", type=pathlib.Path)
    args.add_argument("out")
    args = args.parse_args()
    reader = model.pretrained(args.weights / "all-minilm-l6-v2.onnx")
    kept = {"pieces.weight": reader.pieces.weight.data}
    for name in ("tagger", "around"):
        kept.update(stored(onnx.load(str(args.resources / f"{name}.onnx")).graph))
    reader.load_state_dict(kept)
    torch.save(reader.state_dict(), args.out)


if __name__ == "__main__":
    main()
