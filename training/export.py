"""Writes the two graphs that the neural module runs, as fp32 and as int8, and the decoder's settings.

usage: export.py WEIGHTS_FOLDER MODEL SETTINGS OUT_FOLDER

tagger.onnx  ids, mask -> states of layer 4, scores of the tagger
around.onnx  states, mask (of the same batch), rows, cues -> scores around the cue; rows[i] is the row of the batch
             in which cue i stands, so that the states never leave the runtime
"""

import argparse
import pathlib

import torch
from torch import nn

import corpus
import decode
import evaluate
import norms
import quantise


class Tagger(nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids, mask):
        states = self.reader.states(ids, mask)
        return states, self.reader.tag(states, mask)


class Around(nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, states, mask, rows, cues):
        return self.reader.read(states[rows], mask[rows], cues)


def export(module, inputs, names, outputs, axes, path):
    torch.onnx.export(
        module, inputs, str(path), input_names=names, output_names=outputs, dynamic_axes=axes, opset_version=17
    )


def settings_file(settings, path):
    """The settings as Java properties; rows of a matrix are one value each."""

    def row(values):
        return " ".join(f"{v:.6f}" for v in values)

    lines = [
        "# Written by training/export.py; see training/MODEL_CARD.md.",
        "labels=" + " ".join(corpus.LABELS),
        f"longestWindow={corpus.LONGEST_WINDOW}",
        f"transitionWeight={settings.transition_weight}",
        f"cueBias={settings.cue_bias}",
        f"sourceBias={settings.source_bias}",
        f"threshold={settings.threshold}",
        f"nestedThreshold={settings.nested_threshold}",
        "nestedCues=" + " ".join(settings.nested_cues),
        "confidence=" + row(settings.confidence),
        "tagger.start=" + row(settings.tag_start),
        "around.start=" + row(settings.around_start),
    ]
    for name, matrix in (("tagger", settings.tag_next), ("around", settings.around_next)):
        lines += [f"{name}.after.{label}=" + row(matrix[i]) for i, label in enumerate(corpus.LABELS)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    args = argparse.ArgumentParser()
    args.add_argument("weights", type=pathlib.Path)
    args.add_argument("model")
    args.add_argument("settings")
    args.add_argument("out", type=pathlib.Path)
    args = args.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    _, reader = evaluate.load(args.weights, args.model)
    reader.eval()
    ids, mask = torch.ones(3, 8, dtype=torch.long), torch.ones(3, 8)
    states, rows = torch.zeros(3, 8, 384), torch.tensor([0, 2, 2, 1])
    batch = {0: "batch", 1: "length"}
    export(
        Tagger(reader), (ids, mask), ["ids", "mask"], ["states", "scores"],
        {name: batch for name in ("ids", "mask", "states", "scores")}, args.out / "tagger-fp32.onnx",
    )
    cues = {0: "cues", 1: "length"}
    export(
        Around(reader), (states, mask, rows, torch.zeros(4, 8)), ["states", "mask", "rows", "cues"], ["scores"],
        {"states": batch, "mask": batch, "rows": {0: "cues"}, "cues": cues, "scores": cues},
        args.out / "around-fp32.onnx",
    )
    for name in ("tagger", "around"):
        quantise.quantise(args.out / f"{name}-fp32.onnx", args.out / f"{name}.onnx")
        norms.convert(args.out / f"{name}.onnx", args.out / f"{name}.onnx")
    settings_file(decode.Settings.load(args.settings), args.out / "settings.properties")
    vocabulary = evaluate.wordpiece.vocabulary(args.weights / "all-minilm-l6-v2-tokenizer.json")
    (args.out / "vocabulary.txt").write_text("".join(piece + "\n" for piece in vocabulary), encoding="utf-8")
    for file in sorted(args.out.iterdir()):
        print(f"{file.stat().st_size:>10} {file.name}")


if __name__ == "__main__":
    main()
