#!/usr/bin/env python3
"""Fits the decision to link two texts of one story and prints it as the resource link-weights.tsv.

  1. secondsource evaluate pairs ecb_pairs(train) --measures ecb.tsv     (label and measures of every pair)
  2. python3 fit_links.py ecb.tsv > core/src/main/resources/org/secondsource/claim/link-weights.tsv
  The same for pairs of no one story (news headlines of SemEval STS, train), without neighbours:
  3. python3 fit_links.py sts.tsv alone > core/src/main/resources/org/secondsource/claim/link-weights-alone.tsv
Both again with the option --words of evaluate pairs, for where there is no sentence encoder: link-weights-words.tsv and
link-weights-alone-words.tsv.

Then the decision within a story, over what the first says ("words") and the slots of whole articles:
  4. secondsource evaluate stories eval/src/test/resources/stories --measures story.tsv       (all but the kept stories, our own writing)
  5. python3 fit_links.py story.tsv story > core/src/main/resources/org/secondsource/claim/link-weights-story.tsv
Its bias is set so that even odds are where F1 is best if each story is judged by weights fitted on the others; that F1
goes to the error output.

A logistic regression with an L2 penalty of 10 (0.1 for the headlines, of which there are few and one measure says nearly
all) on standardised measures, solved by Newton's method; the weights are printed for the measures as they are. Needs
numpy. Same input, same output.
"""
import sys

import numpy as np

PENALTY = 10.0
PENALTY_ALONE = 0.1
PENALTY_STORY = 3.0


def read(path):
    with open(path, encoding="utf8") as file:
        names = file.readline().rstrip("\n").split("\t")[2:]
        rows = [line.rstrip("\n").split("\t") for line in file]
    labels = np.array([int(row[1]) for row in rows], dtype=float)
    measures = np.array([[float(value) for value in row[2:]] for row in rows])
    return names, measures, labels, np.array([row[0] for row in rows])


def fit(measures, labels, penalty=PENALTY):
    mean, deviation = measures.mean(0), measures.std(0) + 1e-9
    design = np.c_[(measures - mean) / deviation, np.ones(len(measures))]
    weights = np.zeros(design.shape[1])
    ridge = np.eye(len(weights)) * penalty
    ridge[-1, -1] = 1e-6
    for _ in range(100):
        chance = 1 / (1 + np.exp(-design @ weights))
        gradient = design.T @ (chance - labels) + ridge @ weights
        hessian = (design * (chance * (1 - chance))[:, None]).T @ design + ridge
        step = np.linalg.solve(hessian, gradient)
        weights -= step
        if np.abs(step).max() < 1e-10:
            break
    plain = weights[:-1] / deviation
    return plain, weights[-1] - plain @ mean


def best_threshold(names, measures, labels, stories):
    chances = np.zeros(len(labels))
    for story in sorted(set(stories)):
        held = stories == story
        weights, bias = fit(measures[~held], labels[~held], PENALTY_STORY)
        chances[held] = 1 / (1 + np.exp(-measures[held] @ weights - bias))
    best = max((f1(chances >= least, labels), least) for least in np.arange(0.1, 0.9, 0.01))
    print("F1 %.3f at %.2f, each story by weights of the others" % best, file=sys.stderr)
    return best[1]


def f1(found, labels):
    return 2 * (found & (labels == 1)).sum() / (found.sum() + labels.sum())


def main():
    names, measures, labels, groups = read(sys.argv[1])
    alone = len(sys.argv) > 2 and sys.argv[2] == "alone"
    in_story = len(sys.argv) > 2 and sys.argv[2] == "story"
    if alone:
        kept = [at for at, name in enumerate(names) if not name.lower().endswith("neighbours")]
        names, measures = [names[at] for at in kept], measures[:, kept]
    origin = "train part of the ECB+ sentence pairs (ECB+: CC BY 3.0)"
    if alone:
        origin = "train part of the SemEval STS news headlines"
    if in_story:
        origin = "our own stories but the kept ones"
    weights, bias = fit(measures, labels, PENALTY_ALONE if alone else PENALTY_STORY if in_story else PENALTY)
    if in_story:
        least = best_threshold(names, measures, labels, groups)
        bias -= np.log(least / (1 - least))
    print("# Weights of the decision to link two texts of one story: measure, weight; a tab between them.")
    print("# Origin: training/links/fit_links.py on the %s." % origin)
    print("# Licence: Apache-2.0. To change one: fit again, never by hand.")
    print("bias\t%.4f" % bias)
    for name, weight in zip(names, weights):
        print("%s\t%.4f" % (name, weight))


if __name__ == "__main__":
    main()
