#!/usr/bin/env python3
"""Fits the decision whether an article joins a story; writes the two resources that StoryPlacer reads.

  fit_joins.py --full SAMPLES... --brief SAMPLES... --out FOLDER

SAMPLES are written by `secondsource evaluate cluster GOLD --samples FILE` (add `--headlines` for a stream of headlines): one row per
article and near story, first column 1 if the article belongs to it. A logistic regression by Newton's method with an L2 penalty on
standardised features; each file weighs the same. Needs numpy. The same samples give the same weights.
"""
import argparse
import numpy as np

# Rows every file counts as, however long it is.
FILE_WEIGHT = 2000.0


def read(path):
    with open(path, encoding="utf8") as lines:
        names = lines.readline().rstrip("\n").split("\t")[1:]
        rows = np.array([[float(cell) for cell in line.split("\t")] for line in lines])
    return names, rows[:, 1:], rows[:, 0]


def fit(files, penalty):
    parts = [read(path) for path in files]
    names = parts[0][0]
    x = np.concatenate([part[1] for part in parts])
    y = np.concatenate([part[2] for part in parts])
    weight = np.concatenate([np.full(len(part[2]), FILE_WEIGHT / len(part[2])) for part in parts])
    mean, deviation = x.mean(0), x.std(0) + 1e-9
    mean[0], deviation[0] = 0, 1
    z = (x - mean) / deviation
    w = np.zeros(x.shape[1])
    for _ in range(60):
        p = 1 / (1 + np.exp(-z @ w))
        gradient = z.T @ (weight * (p - y)) + penalty * w
        hessian = (z * (weight * p * (1 - p))[:, None]).T @ z + penalty * np.eye(len(w))
        step = np.linalg.solve(hessian, gradient)
        w -= step
        if abs(step).max() < 1e-9:
            break
    plain = w / deviation
    plain[0] = w[0] - (w[1:] * mean[1:] / deviation[1:]).sum()
    return list(zip(names, plain))


def write(path, what, weights, join, merge):
    with open(path, "w", encoding="utf8") as out:
        out.write(f"# Weights of the decision whether an article joins a story: {what}; tab-separated.\n")
        out.write("# Origin: fitted by training/stories/fit_joins.py, see training/stories/README.md. Licence: CC0.\n")
        out.write("# Do not add lines by hand: fit again. The features are those of JoinFeatures.\n")
        for name, value in weights:
            out.write(f"{name}\t{value:.4f}\n")
        out.write(f"threshold-join\t{join}\nthreshold-merge\t{merge}\n")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--full", nargs="+", required=True)
    arguments.add_argument("--brief", nargs="+", required=True)
    arguments.add_argument("--out", required=True)
    arguments.add_argument("--full-thresholds", nargs=2, default=["-0.3", "8"])
    arguments.add_argument("--brief-thresholds", nargs=2, default=["-0.6", "5"])
    given = arguments.parse_args()
    write(given.out + "/join-full.tsv", "full texts", fit(given.full, 20.0), *given.full_thresholds)
    write(given.out + "/join-brief.tsv", "headlines and briefs", fit(given.brief, 1.0), *given.brief_thresholds)


if __name__ == "__main__":
    main()
