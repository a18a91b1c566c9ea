"""Runs bge-small-en-v1.5 over sentences of news and keeps the state of each piece, for claims.py to hold on to.

usage: states.py BGE_ONNX VOCABULARY OUT SENTENCES...

SENTENCES are text files with a sentence a line. OUT gets the pieces and, as half floats, their states.
"""

import argparse
import time

import torch

import encoder

BATCH = 64


def main():
    args = argparse.ArgumentParser()
    args.add_argument("bge")
    args.add_argument("vocabulary")
    args.add_argument("out")
    args.add_argument("sentences", nargs="+")
    args = args.parse_args()
    torch.set_num_threads(1)
    pieces = encoder.Pieces(args.vocabulary)
    texts = sorted({line.strip() for name in args.sentences for line in open(name, encoding="utf-8") if line.strip()})
    rows = sorted((pieces.of(text)[0] for text in texts), key=len)
    model = encoder.published(args.bge).eval()
    states, begun = [], time.time()
    with torch.no_grad():
        for at in range(0, len(rows), BATCH):
            batch = rows[at : at + BATCH]
            found = model(*encoder.padded(batch)).half()
            states += [found[n, : len(row)].clone() for n, row in enumerate(batch)]
            if at // BATCH % 100 == 0:
                print(at, len(rows), f"{time.time() - begun:.0f} s", flush=True)
    torch.save({"rows": rows, "states": states}, args.out)


if __name__ == "__main__":
    main()
