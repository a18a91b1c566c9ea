#!/usr/bin/env python3
"""Fits the decision whether two unequal figures of different reports count the same; prints the resource figure-weights.tsv.

  1. secondsource evaluate stories eval/src/test/resources/stories --figure-measures own.tsv     (all but the kept stories, our own writing)
  2. python3 fit_figures.py own.tsv > core/src/main/resources/org/secondsource/claim/figure-weights.tsv

A logistic regression with an L2 penalty of 10 on standardised measures. What it finds at some odds if each story is judged by
weights fitted on the others goes to the error output. Needs numpy and scipy. Same input, same output.
"""
import sys

import numpy as np
from scipy.optimize import minimize

PENALTY = 10.0


def fit(measures, labels):
    """The weight of each measure, and the bias."""
    mean, deviation = measures.mean(0), measures.std(0) + 1e-9
    design = np.c_[(measures - mean) / deviation, np.ones(len(labels))]
    ridge = np.full(design.shape[1], PENALTY)
    ridge[-1] = 1e-6

    def loss(weights):
        odds = design @ weights
        value = (np.logaddexp(0, odds) - labels * odds).sum() + ridge @ weights**2 / 2
        return value, design.T @ (1 / (1 + np.exp(-odds)) - labels) + ridge * weights

    weights = minimize(loss, np.zeros(design.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 400}).x
    plain = weights[:-1] / deviation
    return plain, weights[-1] - plain @ mean


def main(path):
    rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf8")]
    names, rows = rows[0][3:], rows[1:]
    stories = np.array([row[0] for row in rows])
    labels = np.array([float(row[1]) for row in rows])
    measures = np.array([row[3:] for row in rows], dtype=float)
    odds = np.zeros(len(rows))
    for story in sorted(set(stories)):
        apart = stories == story
        weights, bias = fit(measures[~apart], labels[~apart])
        odds[apart] = measures[apart] @ weights + bias
    for least in (-1.0, -0.5, 0.0, 0.5, 1.0):
        found = odds > least
        right = labels[found].sum()
        print(f"apart, odds above {least}: {right:.0f} of {found.sum()} right, {labels.sum():.0f} asked", file=sys.stderr)
    weights, bias = fit(measures, labels)
    print("# Weights of the decision whether two unequal figures of different reports count the same: measure, weight; a tab between them.")
    print("# Origin: training/links/fit_figures.py on our own stories but the kept ones.")
    print("# Licence: Apache-2.0. To change one: fit again, never by hand.")
    print(f"bias\t{bias:.4f}")
    for name, weight in zip(names, weights):
        print(f"{name}\t{weight:.4f}")


if __name__ == "__main__":
    main(sys.argv[1])
