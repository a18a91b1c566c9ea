"""Averages the weights of two checkpoints, of which one was trained on from the other.

usage: average.py FIRST SECOND SHARE_OF_SECOND OUT
"""

import argparse

import torch


def main():
    args = argparse.ArgumentParser()
    args.add_argument("first")
    args.add_argument("second")
    args.add_argument("share", type=float, help="of the second, 0 to 1")
    args.add_argument("out")
    args = args.parse_args()
    first = torch.load(args.first, map_location="cpu")
    second = torch.load(args.second, map_location="cpu")
    torch.save({name: first[name] * (1 - args.share) + second[name] * args.share for name in first}, args.out)


if __name__ == "__main__":
    main()
