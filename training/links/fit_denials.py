#!/usr/bin/env python3
"""Fits the decision whether a statement says that another is not so, and prints it as the resource denial-weights.tsv.

  1. secondsource evaluate stories eval/src/test/resources/stories --denial-measures own.tsv     (all but the kept stories, our own writing)
  2. sheet_stories.py ../sheets FOLDER, and the same over FOLDER: sheets.tsv
  3. real_stories.py FOLDER BASIL ECB, and the same over FOLDER: real.tsv
  4. python3 fit_denials.py own.tsv sheets.tsv real.tsv > core/src/main/resources/org/secondsource/claim/denial-weights.tsv

For each statement that may deny, one choice among all that it may deny and none: a conditional logit (McFadden 1974), of which
several choices may be right, with an L2 penalty of 10 on standardised measures. A statement of our own stories counts six times,
as they are as long as reports are, and the sheets are shorter and hold more denials. Published articles teach what does not deny:
nearly every negated statement of an invented story does, and hardly one of a real one. Which of them do stands in
real-denials.tsv; what they deny does not, so all that they may deny is taken for right. They count .8, as they hold ten times as
many statements. Statements with a word of denial are not among them: they deny by that word. How many are found at odds of .35 if
each story is judged by weights fitted on others goes to the error output. With a fourth table, such as that of ../sheets-apart, it says the same of that by the weights of the first
three; nothing is fitted on it. Needs numpy and scipy. Same input, same output.
"""
import pathlib
import sys

import numpy as np
from scipy.optimize import minimize

PENALTY = 10.0
LEAST = 0.35
FOLDS = 8
NAMES = ["own", "sheets", "real", "apart"]
COUNTS = np.array([6.0, 1.0, 0.8, 0.0])
REAL, APART = NAMES.index("real"), NAMES.index("apart")


class Table:
    def __init__(self, paths):
        rows, self.names = [], []
        for number, path in enumerate(paths):
            for line in open(path, encoding="utf8"):
                cells = line.rstrip("\n").split("\t")
                if cells[0] == "story":
                    self.names = cells[3:]
                else:
                    rows.append((number, cells))
        self.measures = np.array([cells[3:] for _, cells in rows], dtype=float)
        self.labels = np.array([float(cells[1]) for _, cells in rows])
        self.source = np.array([number for number, _ in rows])
        self.story = numbered(cells[0] for _, cells in rows)
        self.statement = numbered((cells[0], cells[2]) for _, cells in rows)
        self.sentence = numbered((cells[0], cells[2].rsplit(":", 1)[0]) for _, cells in rows)
        self.used = np.ones(len(rows), dtype=bool)
        marks = real_denials()
        for row, (number, cells) in enumerate(rows):
            mark = marks.get((cells[0], cells[2])) if number == REAL else None
            if mark is not None:
                self.labels[row] = mark
                self.used[row] = mark == 1


def real_denials():
    path = pathlib.Path(__file__).resolve().parent / "real-denials.tsv"
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return {(story, place): int(mark) for story, place, mark in rows}


def numbered(keys):
    known = {}
    return np.array([known.setdefault(key, len(known)) for key in keys])


def fit(table, rows):
    """The weight of each measure, and the bias."""
    _, statement = np.unique(table.statement[rows], return_inverse=True)
    labels, count = table.labels[rows], statement.max() + 1
    mean, deviation = table.measures[rows].mean(0), table.measures[rows].std(0) + 1e-9
    design = np.c_[(table.measures[rows] - mean) / deviation, np.ones(len(rows))]
    ridge = np.full(design.shape[1], PENALTY)
    ridge[-1] = 1e-6
    counts = COUNTS[table.source[rows]]
    each = np.zeros(count)
    each[statement] = counts
    denies = np.bincount(statement, labels, count) > 0

    def loss(weights):
        chances = np.exp(np.clip(design @ weights, -30, 30))
        whole = 1 + np.bincount(statement, chances, count)
        right = np.maximum(np.bincount(statement, chances * labels, count), 1e-300)
        wanted = np.where(denies[statement], chances * labels / right[statement], 0)
        value = (each * (np.log(whole) - np.where(denies, np.log(right), 0))).sum()
        slope = design.T @ (counts * (chances / whole[statement] - wanted))
        return value + ridge @ weights**2 / 2, slope + ridge * weights

    weights = minimize(loss, np.zeros(design.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 400}).x
    plain = weights[:-1] / deviation
    return plain, weights[-1] - plain @ mean


def judge(table, odds, rows, name):
    """Of each sentence the statement that most likely denies, if that is likely enough."""
    best = {}
    for row in rows[odds[rows] >= np.log(LEAST)]:
        sentence = table.sentence[row]
        best[sentence] = max(best.get(sentence, (-np.inf, 0)), (odds[row], table.labels[row]))
    denying = set(table.sentence[rows][table.labels[rows] > 0])
    found = sum(sentence in denying for sentence in best)
    right = sum(label for _, label in best.values())
    print("%s: %d found, %d deny, %d what is meant; of %d" % (name, len(best), found, right, len(denying)), file=sys.stderr)


def main():
    table = Table(sys.argv[1:])
    ours = np.where((table.source < APART) & table.used)[0]
    odds = np.zeros(len(table.labels))
    for fold in range(FOLDS):
        held = table.story % FOLDS == fold
        weights, bias = fit(table, ours[~held[ours]])
        odds[held] = table.measures[held] @ weights + bias
    weights, bias = fit(table, ours)
    apart = table.source == APART
    odds[apart] = table.measures[apart] @ weights + bias
    for number, name in zip(range(len(sys.argv) - 1), NAMES):
        judge(table, odds, np.where((table.source == number) & table.used)[0], name)
    print("# Weights of the decision whether a statement says that another is not so: measure, weight; a tab between them.")
    print("# Origin: training/links/fit_denials.py on our own stories but the kept ones, on training/sheets and on the train parts of")
    print("# BASIL and ECB+.")
    print("# Licence: Apache-2.0. To change one: fit again, never by hand.")
    print("bias\t%.4f" % bias)
    for name, weight in zip(table.names, weights):
        print("%s\t%.4f" % (name, weight))


if __name__ == "__main__":
    main()
