"""Reads documents with a trained model and writes the attributions as JSON lines for the scorer.

usage: evaluate.py WEIGHTS_FOLDER MODEL SETTINGS DOCUMENTS OUT [--gold-cues]
"""

import argparse
import json
import pathlib

import numpy as np
import torch

import corpus
import decode
import model
import wordpiece

BATCH = 32


class Numbers:
    """What the network says of every window; readings around cues are remembered."""

    def __init__(self, reader, windows):
        self.reader, self.windows = reader.eval(), windows
        self.tags, self.states, self.readings = [None] * len(windows), [None] * len(windows), {}
        order = sorted(range(len(windows)), key=lambda n: len(windows[n].ids))
        for i in range(0, len(order), BATCH):
            self._tag(order[i : i + BATCH])

    def _tag(self, part):
        longest = max(len(self.windows[n].ids) for n in part)
        ids = torch.tensor([self.windows[n].ids + [0] * (longest - len(self.windows[n].ids)) for n in part])
        with torch.no_grad():
            mask = (ids > 0).float()
            states = self.reader.states(ids, mask)
            tags = self.reader.tag(states, mask).numpy()
        for row, n in enumerate(part):
            firsts = [w[0] for w in self.windows[n].words]
            self.tags[n] = decode.log_softmax(tags[row][firsts])
            self.states[n] = states[row][: len(self.windows[n].ids)].clone()

    def read(self, wanted):
        """Computes the readings of (window, cue) pairs that are not known yet."""
        new = sorted({w for w in wanted if w not in self.readings}, key=lambda w: len(self.windows[w[0]].ids))
        for i in range(0, len(new), BATCH):
            part = new[i : i + BATCH]
            longest = max(len(self.windows[n].ids) for n, _ in part)
            states = torch.zeros(len(part), longest, model.SIZE)
            mask, marks = torch.zeros(len(part), longest), torch.zeros(len(part), longest)
            for row, (n, (first, last)) in enumerate(part):
                window = self.windows[n]
                states[row, : len(window.ids)], mask[row, : len(window.ids)] = self.states[n], 1
                marks[row, window.piece_range(first)[0] : window.piece_range(last)[1]] = 1
            with torch.no_grad():
                scores = self.reader.read(states, mask, marks).numpy()
            for row, (n, cue) in enumerate(part):
                firsts = [w[0] for w in self.windows[n].words]
                self.readings[n, cue] = decode.log_softmax(scores[row][firsts])


def load(weights, model_file):
    pieces = wordpiece.WordPiece(wordpiece.vocabulary(weights / "all-minilm-l6-v2-tokenizer.json"))
    reader = model.Reader()
    reader.load_state_dict(torch.load(model_file, map_location="cpu"))
    return pieces, reader


def candidates(numbers, settings):
    """All attributions found, before choosing, per window."""
    wanted = [(n, cue) for n in range(len(numbers.windows)) for cue in decode.cues(numbers.tags[n], settings)]
    return around(numbers, wanted, settings)


def around(numbers, wanted, settings):
    numbers.read(wanted)
    found = [[] for _ in numbers.windows]
    for n, cue in wanted:
        one = decode.found_around(cue, numbers.tags[n], numbers.readings[n, cue], settings)
        if one:
            found[n].append(one)
    return found


def write(documents, windows, chosen, out):
    lines = [{"id": d["id"], "attributions": []} for d in documents]
    for window, found in zip(windows, chosen):
        text = documents[window.document]["text"]
        lines[window.document]["attributions"] += [decode.as_json(text, window, f) for f in found]
    with open(out, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(line) + "\n" for line in lines)


def main():
    args = argparse.ArgumentParser()
    args.add_argument("weights", type=pathlib.Path)
    args.add_argument("model")
    args.add_argument("settings")
    args.add_argument("documents")
    args.add_argument("out")
    args.add_argument("--gold-cues", action="store_true")
    args = args.parse_args()
    torch.set_num_threads(1)
    pieces, reader = load(args.weights, args.model)
    documents = corpus.documents(args.documents)
    windows = corpus.read(pieces, documents)
    numbers = Numbers(reader, windows)
    settings = decode.Settings.load(args.settings)
    if args.gold_cues:
        found = around(numbers, [(n, cue) for n, w in enumerate(windows) for cue, _ in w.readings], settings)
        settings.threshold = 0.0
    else:
        found = candidates(numbers, settings)
    write(documents, windows, [decode.choose(f, settings) for f in found], args.out)


if __name__ == "__main__":
    main()
