"""Boosted trees of scikit-learn (1.2) as the text resource the program reads."""
import numpy


def node(nodes, index):
    one = nodes[index]
    if one["is_leaf"]:
        return [f"={one['value']:.4g}"]
    threshold = f"{one['feature_idx']}<{numpy.float32(one['num_threshold']):.6g}"
    return [threshold] + node(nodes, one["left"]) + node(nodes, one["right"])


def lines(model, features, classes, shift=0.0):
    base = numpy.ravel(model._baseline_prediction) + shift
    out = ["features " + " ".join(features), "classes " + " ".join(classes),
           "base " + " ".join(f"{value:.5g}" for value in base)]
    for round_of_trees in model._predictors:
        for number, tree in enumerate(round_of_trees):
            out.append(f"tree {number} " + " ".join(node(tree.nodes, 0)))
    return out


def write(path, header, body):
    with open(path, "w", encoding="utf-8") as handle:
        handle.write("".join(f"# {line}\n" for line in header))
        handle.write("".join(f"{line}\n" for line in body))
