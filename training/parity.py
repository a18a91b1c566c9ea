"""Writes the tables by which the Java twin is tested: what Python makes of sentences of our own writing.

usage: parity.py WEIGHTS_FOLDER MODEL SETTINGS TEST_RESOURCES_FOLDER

pieces.tsv    text, then the words and the numbers of their pieces
readings.tsv  text, then source, cue, content and confidence of each attribution (fp32; Java runs int8)
"""

import argparse
import pathlib

import corpus
import decode
import evaluate
import wordpiece

HERE = pathlib.Path(__file__).parent


def lines(name):
    return (HERE / name).read_text(encoding="utf-8").splitlines()


def pieces_table(pieces):
    for text in lines("parity-words.txt"):
        words = [text[s:e] + "=" + ",".join(map(str, pieces.of(text[s:e]))) for s, e in wordpiece.words(text)]
        yield "\t".join([text.replace("\t", "\\t"), *words])


def readings_table(pieces, reader, settings):
    texts = lines("parity-texts.txt")
    windows = [next(corpus.windows(pieces, text, 0, len(text), set())) for text in texts]
    numbers = evaluate.Numbers(reader, windows)
    for text, window, found in zip(texts, windows, evaluate.candidates(numbers, settings)):
        told = [decode.as_json(text, window, one) for one in decode.choose(found, settings)]
        cells = [
            " / ".join(" + ".join(text[s:e] for s, e in one[role]) for role in corpus.ROLES)
            + f" / {one['confidence']:.2f}"
            for one in told
        ]
        yield "\t".join([text, *cells])


def main():
    args = argparse.ArgumentParser()
    args.add_argument("weights", type=pathlib.Path)
    args.add_argument("model")
    args.add_argument("settings")
    args.add_argument("out", type=pathlib.Path)
    args = args.parse_args()
    pieces, reader = evaluate.load(args.weights, args.model)
    settings = decode.Settings.load(args.settings)
    args.out.mkdir(parents=True, exist_ok=True)
    for name, table in (("pieces", pieces_table(pieces)), ("readings", readings_table(pieces, reader, settings))):
        (args.out / f"{name}.tsv").write_text("".join(line + "\n" for line in table), encoding="utf-8")


if __name__ == "__main__":
    main()
