"""Fits the model that says what each block is, with 5 folds by outlet, and prints cross-validated figures.

usage: fit_blocks.py SHEETS.jsonl FOLDS_DIR MODEL.txt GOLD.json...
SHEETS are written with the folds' container models. Writes FOLDS_DIR/{0..4}/block-model.txt and MODEL.txt (fitted on all).
The figures printed are of blocks; those of whole pages come from: evaluate extraction GOLD.json --folds FOLDS_DIR
"""
import os
import sys
import time

import numpy
from sklearn.ensemble import HistGradientBoostingClassifier

import labels
import trees

HEADER = [
    "What each block of a page is: boosted trees over its words, place and surroundings, and how often a kind follows another.",
    "Fitted on fundus-dev, wcxb-dev and trafilatura-dev (gold: MIT, CC-BY-4.0, Apache-2.0); no text of a page is in it.",
    "Made by training/blocks/fit_blocks.py; do not edit. Licence: Apache-2.0."]
# Weight of the sequence against the single block: of 0, 0.25, 0.5, 0.8 the best for all three sets on the folds, 2026-11-22.
SMOOTHING = float(os.environ.get("SMOOTHING", "0.25"))
# Added to the score of the kinds that are text: a foreign line costs more than a missing one. Of 0, -0.3, -0.5, -0.8.
CAUTION = float(os.environ.get("CAUTION", "-0.3"))
# A choice for the size of the resource (90 kB) and the time of reading; not tuned.
ROUNDS = int(os.environ.get("ROUNDS", "40"))
# 0 fits the model of all pages only.
FOLDS = int(os.environ.get("FOLDS", "5"))
IS_TEXT = numpy.array([float(name in labels.TEXT) for name in labels.CLASSES])


class Fitter:
    def __init__(self, names, pages, folds):
        self.names = names["blocks"]
        self.pages = pages
        rows, kinds, weights, owners, places = [], [], [], [], []
        for number, (gold, sheet) in enumerate(pages):
            inside = labels.in_text(gold, sheet)
            mine = []
            for block, _, values in sheet["rows"]:
                words = labels.tokens(sheet["blocks"][block])
                kind = self.kind(gold, sheet, block, words, values, inside[block])
                mine.append(0 if kind is None else (len(words) + 2) ** 0.5)
                rows.append(values)
                kinds.append(-1 if kind is None else labels.CLASSES.index(kind))
                owners.append(number)
                places.append(block)
            total = sum(mine) or 1
            share = min(1.0, sum(weight > 0 for weight in mine) / 20)
            weights.extend(100 * share * weight / total for weight in mine)
        self.rows = numpy.array(rows, dtype=numpy.float32)
        self.kinds, self.weights, self.owners, self.places = map(numpy.array, (kinds, weights, owners, places))
        # Furniture far from the container is all alike: every fourth block of it is enough.
        inside = self.rows[:, self.names.index("inside")] > 0
        furniture = numpy.isin(self.kinds, [labels.CLASSES.index("PROMO"), labels.CLASSES.index("RELATED")])
        self.telling = inside | ~furniture | (self.places % 4 == 0)
        self.folds = numpy.array([folds[pages[owner][1]["id"]] for owner in owners])

    def kind(self, gold, sheet, block, words, values, inside):
        if inside is None or not words:
            return None
        tag = sheet["tags"][block]
        if inside:
            return labels.kind_of_text(gold, words, tag)
        return labels.kind_of_rest(gold, words, tag, lambda name: values[self.names.index(name)])

    def fit(self, use):
        use = use & (self.kinds >= 0) & self.telling
        # A class that a fold lacks would shift the numbers of the others: one row of next to no weight keeps it.
        rows = numpy.vstack([self.rows[use]] + [self.rows[:1]] * len(labels.CLASSES))
        kinds = numpy.concatenate([self.kinds[use], numpy.arange(len(labels.CLASSES))])
        weights = numpy.concatenate([self.weights[use], numpy.full(len(labels.CLASSES), 1e-6)])
        model = HistGradientBoostingClassifier(
            max_iter=ROUNDS, max_leaf_nodes=12, learning_rate=0.15, max_bins=63, min_samples_leaf=20, l2_regularization=3.0, random_state=7, early_stopping=False)
        return model.fit(rows, kinds, sample_weight=weights)

    def transitions(self, use):
        """log(P(after | before) / P(after)) over neighbouring blocks of the wholly labelled pages."""
        size = len(labels.CLASSES)
        counts = numpy.full((size, size), 0.5)
        for at in range(1, len(self.kinds)):
            if use[at] and self.owners[at] == self.owners[at - 1] and self.kinds[at] >= 0 and self.kinds[at - 1] >= 0 \
                    and self.places[at] == self.places[at - 1] + 1:
                counts[self.kinds[at - 1], self.kinds[at]] += 1
        ratio = (counts / counts.sum(1, keepdims=True)) / (counts.sum(0) / counts.sum())
        return SMOOTHING * numpy.log(ratio)

    def lines(self, model, transitions):
        out = trees.lines(model, self.names, labels.CLASSES, CAUTION * IS_TEXT)
        for name, row in zip(labels.CLASSES, transitions):
            out.append(f"before {name} " + " ".join(f"{value:.3f}" for value in row))
        return out


def viterbi(scores, transitions):
    best, back = scores[0], []
    for row in scores[1:]:
        joint = best[:, None] + transitions
        back.append(joint.argmax(0))
        best = joint.max(0) + row
    path = [int(best.argmax())]
    for row in reversed(back):
        path.append(int(row[path[-1]]))
    return path[::-1]


def main():
    started = time.process_time()
    sheet_file, folder, target, *golds = sys.argv[1:]
    names, pages = labels.load(golds, sheet_file)
    with open(os.path.join(folder, "folds.tsv"), encoding="utf-8") as handle:
        folds = dict(line.rstrip("\n").split("\t") for line in handle if line[0] != "#")
    fitter = Fitter(names, pages, {page: int(fold) for page, fold in folds.items()})
    guess = numpy.full(len(fitter.kinds), -1)
    for fold in range(FOLDS):
        use = fitter.folds != fold
        model = fitter.fit(use)
        transitions = fitter.transitions(use)
        trees.write(os.path.join(folder, str(fold), "block-model.txt"), HEADER, fitter.lines(model, transitions))
        print(f"fold {fold}: rows {(use & fitter.telling).sum()}, CPU seconds {time.process_time() - started:.0f}", flush=True)
        scores = numpy.log(numpy.maximum(model.predict_proba(fitter.rows[~use]), 1e-9)) + CAUTION * IS_TEXT
        owners = fitter.owners[~use]
        for owner in sorted(set(owners.tolist())):
            guess[fitter.owners == owner] = viterbi(scores[owners == owner], transitions)
    if FOLDS:
        report(fitter, guess)
    everything = numpy.ones(len(fitter.kinds), dtype=bool)
    if target != "-":
        trees.write(target, HEADER, fitter.lines(fitter.fit(everything), fitter.transitions(everything)))


def report(fitter, guess):
    known = fitter.kinds >= 0
    print(f"blocks {known.sum()}, right {numpy.mean(guess[known] == fitter.kinds[known]):.4f}")
    for number, name in enumerate(labels.CLASSES):
        gold, mine = known & (fitter.kinds == number), known & (guess == number)
        right = (gold & mine).sum()
        print(f"  {name:11} n {gold.sum():6}  P {right / max(1, mine.sum()):.3f}  R {right / max(1, gold.sum()):.3f}")


if __name__ == "__main__":
    main()
