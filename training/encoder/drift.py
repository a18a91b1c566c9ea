"""How far the states of sentences have drifted from those that bge-small-en-v1.5 gives them."""

import torch
from torch import nn

import encoder


def apart(a, b):
    return 1 - nn.functional.cosine_similarity(a, b, dim=-1)


def mean_of_words(states, mask):
    """The mean state of all pieces but the first and the last of each row."""
    inner = mask.clone()
    inner[:, 0] = 0
    inner[torch.arange(len(mask)), mask.sum(1).long() - 1] = 0
    return (states * inner[:, :, None]).sum(1) / inner.sum(1).clamp(min=1)[:, None]


def losses(model, rows, states, batch):
    ids, mask = encoder.padded([rows[n] for n in batch])
    wanted = torch.zeros(*ids.shape, encoder.SIZE)
    for row, n in enumerate(batch):
        wanted[row, : len(rows[n])] = states[n].float()
    found = model(ids, mask)
    pieces = (apart(found, wanted) * mask).sum() / mask.sum()
    first = apart(found[:, 0], wanted[:, 0]).mean()
    mean = apart(mean_of_words(found, mask), mean_of_words(wanted, mask)).mean()
    return pieces, first, mean
