"""Fits the model that chooses the container, with 5 folds by outlet, and prints the cross-validated figures.

usage: fit_container.py SHEETS.jsonl FOLDS_DIR MODEL.txt GOLD.json...
Writes FOLDS_DIR/folds.tsv, FOLDS_DIR/{0..4}/container-model.txt (fitted without that fold) and MODEL.txt (fitted on all).
"""
import hashlib
import os
import sys

import numpy
from sklearn.ensemble import HistGradientBoostingRegressor

import labels
import trees

HEADER = [
    "Which element of a page holds its article: boosted trees that estimate the F1 of an element's words. See training/blocks.",
    "Fitted on fundus-dev, wcxb-dev and trafilatura-dev (gold: MIT, CC-BY-4.0, Apache-2.0); no text of a page is in it.",
    "Made by training/blocks/fit_container.py; do not edit. Licence: Apache-2.0."]


def fold_of(site):
    return int(hashlib.sha1(site.encode()).hexdigest(), 16) % 5


def fit(rows, values, weights):
    model = HistGradientBoostingRegressor(
        max_iter=80, max_leaf_nodes=8, learning_rate=0.1, min_samples_leaf=15, l2_regularization=2.0, random_state=7)
    return model.fit(rows, values, sample_weight=weights)


def main():
    sheet_file, folder, target, *golds = sys.argv[1:]
    names, pages = labels.load(golds, sheet_file)
    os.makedirs(folder, exist_ok=True)
    rows, values, weights, owners = [], [], [], []
    folds = []
    for number, (gold, sheet) in enumerate(pages):
        folds.append(fold_of(labels.site(sheet, gold)))
        scores = labels.candidate_f1(sheet, labels.in_text(gold, sheet))
        if not scores or max(scores) == 0:
            continue
        for candidate, score in zip(sheet["candidates"], scores):
            rows.append(candidate[2])
            values.append(score)
            weights.append(1 / len(scores))
            owners.append(number)
    rows, values, weights, owners = map(numpy.array, (rows, values, weights, owners))
    fold_of_row = numpy.array([folds[owner] for owner in owners])
    with open(os.path.join(folder, "folds.tsv"), "w", encoding="utf-8") as handle:
        handle.write("# page id, fold\n")
        for (gold, sheet), fold in zip(pages, folds):
            handle.write(f"{sheet['id']}\t{fold}\n")
    guess = numpy.zeros(len(values))
    for fold in range(5):
        model = fit(rows[fold_of_row != fold], values[fold_of_row != fold], weights[fold_of_row != fold])
        guess[fold_of_row == fold] = model.predict(rows[fold_of_row == fold])
        os.makedirs(os.path.join(folder, str(fold)), exist_ok=True)
        trees.write(os.path.join(folder, str(fold), "container-model.txt"), HEADER,
                    trees.lines(model, names["container"], ["CONTAINER"]))
    report(pages, owners, values, guess)
    trees.write(target, HEADER, trees.lines(fit(rows, values, weights), names["container"], ["CONTAINER"]))


def report(pages, owners, values, guess):
    sets = {}
    for number in sorted(set(owners.tolist())):
        mine = owners == number
        chosen, best = values[mine][guess[mine].argmax()], values[mine].max()
        gold, sheet = pages[number]
        name = gold.item.get("set") or "fundus"
        sets.setdefault(name, []).append((chosen, best, sheet["id"]))
    for name, found in sets.items():
        print(f"{name}: pages {len(found)}, word F1 of the chosen container {numpy.mean([x[0] for x in found]):.4f}, "
              f"of the best {numpy.mean([x[1] for x in found]):.4f}")
        if "-v" in os.environ.get("FLAGS", ""):
            for chosen, best, page in sorted(found, key=lambda x: x[0] - x[1])[:12]:
                print(f"   {chosen:.3f} {best:.3f} {page}")


if __name__ == "__main__":
    main()
