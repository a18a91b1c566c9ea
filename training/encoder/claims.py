"""Trains bge-small-en-v1.5 to tell statements of one claim from others of the same story.

usage: claims.py BGE_ONNX VOCABULARY SHEETS ECB_PAIRS STS STATES OUT

Each step sees one story of SHEETS (our own writing), some pairs of sentences of ECB+ (do they report one happening?) and
of the SemEval headlines, and some sentences of STATES, whose states must not drift from those of bge-small-en-v1.5.
A statement is compared by the mean state of its words within its sentence, and word by word (see `late`).
"""

import argparse
import gzip
import json
import random
import time

import torch
from torch import nn

import drift
import encoder
import sheets
import wordpiece

RATE, WARM_UP, DECAY, MEAN_OF = 6e-5, 0.1, 0.01, 0.995
PAIRS, HEADLINES, KEPT_SENTENCES = 12, 12, 8
PART = 12  # sentences that are encoded at once
HIDDEN = 0.05  # of the pieces of a story
HEAT = 0.05  # of the softmax over the statements of a story


class Projection(nn.Linear):
    """From the state of a piece to the shorter vector that statements are compared by."""

    def __init__(self):
        super().__init__(encoder.SIZE, encoder.SHORT, bias=False)
        nn.init.orthogonal_(self.weight)


class Judge(nn.Module):
    """From likenesses to log odds; only while training."""

    def __init__(self, names):
        super().__init__()
        self.steep = nn.ParameterDict({n: nn.Parameter(torch.tensor(10.0)) for n in names})
        self.least = nn.ParameterDict({n: nn.Parameter(torch.tensor(-6.0)) for n in names})

    def loss(self, name, likeness, label, weight=None):
        odds = likeness * self.steep[name] + self.least[name]
        return nn.functional.binary_cross_entropy_with_logits(odds, label, weight)


def load(bge, model, share):
    """The projection of a checkpoint, and its encoder mixed with the published one, of which 1 - share is kept."""
    kept = torch.load(model, map_location="cpu")
    trained, projection = encoder.published(bge), Projection()
    weights = {n: (1 - share) * v + share * kept["encoder." + n] for n, v in trained.state_dict().items()}
    trained.load_state_dict(weights)
    projection.load_state_dict({n[len("projection.") :]: v for n, v in kept.items() if n.startswith("projection.")})
    return trained, projection


def encoded(model, pieces, texts, rng=None):
    """States, mask and spans of the pieces of each text; encoded in parts of about equal length, as padding costs as much as words."""
    read = [pieces.of(text) for text in texts]
    ids, mask = encoder.padded([row for row, _ in read])
    if rng:
        hidden = (torch.rand(ids.shape) < HIDDEN) & (ids != wordpiece.PAD) & (ids != wordpiece.START) & (ids != wordpiece.END)
        ids = ids.masked_fill(hidden, wordpiece.MASK)
    order = sorted(range(len(texts)), key=lambda n: len(read[n][0]))
    parts, width = [], ids.shape[1]
    for at in range(0, len(order), PART):
        chosen = order[at : at + PART]
        length = len(read[chosen[-1]][0])
        found = model(ids[chosen, :length], mask[chosen, :length])
        parts.append(nn.functional.pad(found, (0, 0, 0, width - length)))
    back = torch.tensor(order).argsort()
    return torch.cat(parts)[back], mask, [spans for _, spans in read]


def unit(vectors):
    return nn.functional.normalize(vectors, dim=-1)


def sentence_vectors(states, mask):
    """As SentenceNetwork does it: the first piece beside the mean of the others."""
    return torch.cat([unit(states[:, 0]), unit(drift.mean_of_words(states, mask))], 1) / 2**0.5


def late(words, owner, count):
    """Word by word: how alike each word of one statement is to the most alike word of the other, on the average, both ways."""
    likeness = words @ words.T
    one = torch.full((len(words), count), -1.0).scatter_reduce(1, owner[None].expand(len(words), -1), likeness, "amax")
    sums = torch.zeros(count, count).index_add(0, owner, one)
    way = sums / torch.bincount(owner, minlength=count).clamp(min=1)[:, None]
    return (way + way.T) / 2


def story_units(reports):
    """Sentences, and of each statement: its sentence, its spans, its claims, its report; unmarked sentences are statements too."""
    texts, units = [], []
    for report, (_, lines) in enumerate(reports):
        for text, marks in lines:
            spans = {}
            for denied, claim, begin, end in marks:
                spans.setdefault((denied, claim), []).append((begin, end))
            for (denied, claim), places in spans.items():
                units.append((len(texts), places, ("!" if denied else "") + claim, report))
            if not spans:
                units.append((len(texts), [(0, len(text))], None, report))
            texts.append(text)
    return texts, units


def contrast(likeness, same, across):
    """Softmax over all statements of other reports, for those that have a partner."""
    allowed = likeness.masked_fill(~across, -1e4) / HEAT
    gain = torch.logsumexp(allowed.masked_fill(~same, -1e4), 1) - torch.logsumexp(allowed, 1)
    partnered = same.any(1)
    return -gain[partnered].mean()


def pooled(states, spans, units):
    """Of each statement the mean state of its pieces, its pieces, and to which statement these belong."""
    means, words, owner = [], [], []
    for number, (sentence, places, _, _) in enumerate(units):
        inside = [n for n, (b, e) in enumerate(spans[sentence]) if e > b and any(b < end and begin < e for begin, end in places)]
        inside = inside or list(range(1, max(2, len(spans[sentence]) - 1)))
        chosen = unit(states[sentence, inside])
        means.append(chosen.mean(0))
        words.append(chosen)
        owner += [number] * len(inside)
    return unit(torch.stack(means)), torch.cat(words), torch.tensor(owner)


def story_loss(model, projection, judge, pieces, reports, rng):
    texts, units = story_units(reports)
    states, mask, spans = encoded(model, pieces, texts, rng)
    means, words, owner = pooled(projection(states), spans, units)
    report = torch.tensor([u[3] for u in units])
    across = report[:, None] != report[None]
    same = torch.tensor([[a[2] is not None and a[2] == b[2] for b in units] for a in units]) & across
    # A denial beside what it denies is neither one claim nor another: not judged.
    open_ = torch.tensor([[bool(a[2] and b[2]) and a[2] != b[2] and a[2].lstrip("!") == b[2].lstrip("!") for b in units] for a in units])
    judged = across & ~open_
    upper = judged & torch.ones_like(judged).triu(1)
    loss = 0
    for name, likeness in (("mean", means @ means.T), ("late", late(words, owner, len(units)))):
        loss = loss + judge.loss(name, likeness[upper], same[upper].float()) * 2
        loss = loss + 0.3 * contrast(likeness, same, judged)
    whole = sentence_vectors(states, mask)
    told = [[u[2] for u in units if u[0] == n and u[2]] for n in range(len(texts))]
    place = {u[0]: u[3] for u in units}
    where = torch.tensor([place[n] for n in range(len(texts))])
    apart = where[:, None] != where[None]
    shared = torch.tensor([[bool(set(a) & set(b)) for b in told] for a in told]) & apart
    contrary = torch.tensor([[any(x != y and x.lstrip("!") == y.lstrip("!") for x in a for y in b) for b in told] for a in told])
    asked = apart & ~(contrary & ~shared)
    half = asked & torch.ones_like(asked).triu(1)
    likeness = whole @ whole.T
    return loss + judge.loss("sentence", likeness[half], shared[half].float()) * 2 + 0.3 * contrast(likeness, shared, asked)


def pair_loss(model, judge, pieces, name, pairs):
    states, mask, _ = encoded(model, pieces, [p["a"] for p in pairs] + [p["b"] for p in pairs])
    vectors = sentence_vectors(states, mask)
    likeness = (vectors[: len(pairs)] * vectors[len(pairs) :]).sum(1)
    return judge.loss(name, likeness, torch.tensor([float(p["label"]) for p in pairs]))


def lines(path):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def main():
    args = argparse.ArgumentParser()
    for name in ("bge", "vocabulary", "sheets", "ecb", "sts", "states", "out"):
        args.add_argument(name)
    args.add_argument("--epochs", type=int, default=1)
    args.add_argument("--rate", type=float, default=RATE)
    args = args.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(1)
    rng = random.Random(1)
    pieces = encoder.Pieces(args.vocabulary)
    stories = list(sheets.all_of(args.sheets).values())
    ecb, sts = lines(args.ecb), lines(args.sts)
    given = torch.load(args.states)
    model = encoder.published(args.bge)
    model.pieces.weight.requires_grad = False
    projection = Projection()
    judge = Judge(("mean", "late", "sentence", "ecb", "sts"))
    parameters = [p for p in model.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW(
        [{"params": parameters, "share": 1.0}, {"params": list(projection.parameters()), "share": 5.0}, {"params": list(judge.parameters()), "share": 100.0}], lr=args.rate, weight_decay=DECAY
    )
    whole = nn.ModuleDict({"encoder": model, "projection": projection})
    mean = {name: value.clone() for name, value in whole.state_dict().items()}
    total, step, begun, sums = args.epochs * len(stories), 0, time.time(), torch.zeros(4)
    for epoch in range(args.epochs):
        rng.shuffle(stories)
        for reports in stories:
            for group in optimiser.param_groups:
                group["lr"] = group["share"] * args.rate * min((step + 1) / (WARM_UP * total), max(0.0, 1 - step / total) / (1 - WARM_UP))
            kept = rng.sample(range(len(given["rows"])), KEPT_SENTENCES)
            parts = torch.stack([
                story_loss(model, projection, judge, pieces, reports, rng),
                pair_loss(model, judge, pieces, "ecb", rng.sample(ecb, PAIRS)) * 0.5,
                pair_loss(model, judge, pieces, "sts", rng.sample(sts, HEADLINES)) * 0.5,
                sum(drift.losses(model, given["rows"], given["states"], kept)) * 0.5,
            ])
            optimiser.zero_grad(set_to_none=True)
            parts.sum().backward()
            nn.utils.clip_grad_norm_(parameters, 1.0)
            optimiser.step()
            step += 1
            new = 1 - min(MEAN_OF, step / (10 + step))
            for name, value in whole.named_parameters():
                mean[name].lerp_(value.data, new)
            sums += parts.detach()
            if step % 50 == 0:
                print(f"update {step}/{total}", *(f"{v / 50:.4f}" for v in sums), f"{time.time() - begun:.0f} s", flush=True)
                sums.zero_()
        torch.save(mean, args.out)
    torch.save(mean, args.out)


if __name__ == "__main__":
    main()
