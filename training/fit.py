"""Fits what decoding needs beside the network: label transitions, biases, the confidence and its threshold.

usage: fit.py WEIGHTS_FOLDER MODEL POLNEAR_TRAIN SETTINGS_OUT [--threshold T]

Transitions are counted on the documents the model was trained on; everything else is fitted on the documents of
the train part that were held aside from training. The dev part is not looked at. The threshold of the best F1 can be overruled,
since F1 hardly moves over a wide stretch of thresholds while precision and recall do.
"""

import argparse
import pathlib

import numpy as np
import torch

import corpus
import decode
import evaluate

HERE = pathlib.Path(__file__).parent


def gold_of(window):
    made = []
    for cue, labels in window.readings:
        found = decode.spans(labels)
        made.append(tuple(decode.words_of([(a, b) for r, a, b in found if r == role]) for role in corpus.ROLES))
    return made


def dice(a, b):
    if not a and not b:
        return 1.0
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def is_right(found, gold):
    source, content = decode.words_of(found.source), decode.words_of(found.content)
    return any(dice(source, s) >= 0.5 and dice(content, c) >= 0.5 for s, _, c in gold)


def hits(found, gold):
    """Attributions of one window matched one to one with the gold ones."""
    free, matched = list(gold), 0
    for one in found:
        source, content = decode.words_of(one.source), decode.words_of(one.content)
        for g in free:
            if g[2] and dice(source, g[0]) >= 0.5 and dice(content, g[2]) >= 0.5:
                free.remove(g)
                matched += 1
                break
    return matched


def logistic_regression(features, right, ridge=1.0, rounds=30):
    x = np.hstack([np.ones((len(features), 1)), np.maximum(np.array(features), -6.0)])
    y, w = np.array(right, float), np.zeros(x.shape[1])
    penalty = np.eye(x.shape[1]) * ridge
    penalty[0, 0] = 0
    for _ in range(rounds):
        p = 1 / (1 + np.exp(-x @ w))
        w += np.linalg.solve(x.T @ (x * (p * (1 - p))[:, None]) + penalty, x.T @ (y - p) - penalty @ w)
    return w.tolist()


def f1(found, golds, settings):
    chosen = [decode.choose(f, settings) for f in found]
    matched = sum(hits(c, g) for c, g in zip(chosen, golds))
    return 2 * matched / max(1, sum(map(len, chosen)) + sum(1 for g in golds for one in g if one[2]))


def best_threshold(found, golds, settings):
    scored = []
    for threshold in np.arange(0.2, 0.71, 0.02):
        settings.threshold = round(float(threshold), 2)
        scored.append((f1(found, golds, settings), settings.threshold))
    score = max(scored)[0]
    # the middle of the thresholds that are as good as the best, so that the choice does not hang on one document
    good = [t for s, t in scored if s >= score - 0.001]
    return score, good[len(good) // 2]


def main():
    args = argparse.ArgumentParser()
    args.add_argument("weights", type=pathlib.Path)
    args.add_argument("model")
    args.add_argument("train")
    args.add_argument("out")
    args.add_argument("--threshold", type=float)
    args = args.parse_args()
    torch.set_num_threads(1)
    pieces, reader = evaluate.load(args.weights, args.model)
    documents = corpus.documents(args.train)
    trained = corpus.read(pieces, [d for d in documents if not corpus.is_held_aside(d)])
    tags = decode.counts_to_log([w.labels for w in trained])
    readings = decode.counts_to_log([labels for w in trained for _, labels in w.readings])
    windows = corpus.read(pieces, [d for d in documents if corpus.is_held_aside(d)])
    numbers, golds = evaluate.Numbers(reader, windows), [gold_of(w) for w in windows]
    print(len(windows), "windows held aside,", sum(map(len, golds)), "attributions")

    best = (0.0, None)
    for weight in (0.0, 0.1, 0.25):
        for cue_bias in (1.0, 2.0):
            for source_bias in (0.0, 0.25, 0.5):
                settings = decode.Settings(*tags, *readings, weight, cue_bias, source_bias)
                found = evaluate.candidates(numbers, settings)
                flat = [(one, gold) for f, gold in zip(found, golds) for one in f]
                right = [is_right(one, gold) for one, gold in flat]
                settings.confidence = logistic_regression([one.features for one, _ in flat], right)
                for one, _ in flat:
                    one.confidence = decode.logistic(one.features, settings.confidence)
                score, settings.threshold = best_threshold(found, golds, settings)
                print(weight, cue_bias, source_bias, f"candidates {len(flat)} F1 {score:.4f} at {settings.threshold}", flush=True)
                if score > best[0]:
                    best = (score, settings)
    print("best", best[0], best[1].transition_weight, best[1].cue_bias, best[1].source_bias, best[1].threshold)
    if args.threshold:
        best[1].threshold = args.threshold
    best[1].nested_cues = sorted((HERE / "nested-cues.txt").read_text().split())
    best[1].save(args.out)


if __name__ == "__main__":
    main()
