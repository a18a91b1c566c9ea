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
Its bias is set so that even odds are where F1 is within three hundredths of the best if each story is judged by weights fitted on
the others, at the lowest such threshold: long reports, of which our stories have few, get lower odds. For claims it is set where F1 is best. That F1
goes to the error output. The same with --rules for where there is no sentence encoder: link-weights-story-words.tsv.

The same for the decision whether two statements are one claim, over their own words and those of their sentences:
  6. secondsource evaluate stories eval/src/test/resources/stories --claim-measures claim.tsv
  7. python3 fit_links.py claim.tsv claim > core/src/main/resources/org/secondsource/claim/link-weights-claim.tsv
and with --rules link-weights-claim-words.tsv.

Then the second look at two sentences, beside all others of the story; it goes by what the first look and the decision over statements say,
and so serves with and without an encoder:
  8. secondsource evaluate stories eval/src/test/resources/stories --measures again.tsv --again
  9. python3 fit_links.py again.tsv story > core/src/main/resources/org/secondsource/claim/link-weights-again.tsv

A logistic regression with an L2 penalty of 10 (50 for claims; 0.1 for the headlines, of which there are few and one measure says nearly
all) on standardised measures, solved by Newton's method; the weights are printed for the measures as they are. Needs
numpy. Same input, same output.
"""
import sys

import numpy as np

PENALTY = 10.0
PENALTY_ALONE = 0.1
PENALTY_STORY = 10.0
PENALTY_CLAIM = 50.0  # its measures come in pairs that say nearly the same
NEARLY = 0.03  # of F1


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


def best_threshold(measures, labels, stories, penalty, nearly):
    chances = np.zeros(len(labels))
    for story in sorted(set(stories)):
        held = stories == story
        weights, bias = fit(measures[~held], labels[~held], penalty)
        chances[held] = 1 / (1 + np.exp(-measures[held] @ weights - bias))
    tried = [(f1(chances >= least, labels), least) for least in np.arange(0.1, 0.9, 0.01)]
    best = next(each for each in tried if each[0] >= max(tried)[0] - nearly)
    print("F1 %.3f at %.2f, each story by weights of the others" % best, file=sys.stderr)
    return best[1]


def f1(found, labels):
    return 2 * (found & (labels == 1)).sum() / (found.sum() + labels.sum())


def main():
    names, measures, labels, groups = read(sys.argv[1])
    alone = len(sys.argv) > 2 and sys.argv[2] == "alone"
    in_story = len(sys.argv) > 2 and sys.argv[2] in ("story", "claim")
    penalty = PENALTY_ALONE if alone else PENALTY
    if in_story:
        penalty = PENALTY_CLAIM if sys.argv[2] == "claim" else PENALTY_STORY
    if alone:
        kept = [at for at, name in enumerate(names) if not name.lower().endswith("neighbours")]
        names, measures = [names[at] for at in kept], measures[:, kept]
    origin = "the train part of the ECB+ sentence pairs (ECB+: CC BY 3.0)"
    if alone:
        origin = "the train part of the SemEval STS news headlines"
    if in_story:
        origin = "our own stories but the kept ones"
    weights, bias = fit(measures, labels, penalty)
    if in_story:
        least = best_threshold(measures, labels, groups, penalty, 0 if sys.argv[2] == "claim" else NEARLY)
        bias -= np.log(least / (1 - least))
    print("# Weights of the decision to link two texts of one story: measure, weight; a tab between them.")
    print("# Origin: training/links/fit_links.py on %s." % origin)
    print("# Licence: Apache-2.0. To change one: fit again, never by hand.")
    print("bias\t%.4f" % bias)
    for name, weight in zip(names, weights):
        print("%s\t%.4f" % (name, weight))


if __name__ == "__main__":
    main()
