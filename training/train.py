"""Trains the reader: the tagger and the reading around a cue in one run.

usage: train.py WEIGHTS_FOLDER POLNEAR_TRAIN OUT [--epochs N] [--documents N] [--seed N]

OUT gets the running mean of the weights; after each epoch OUT.N gets the mean so far and OUT.N.raw the weights themselves.

Per window the loss is the mean cross-entropy of the tagger's words plus that of the words of all readings: one
reading per gold cue, and readings around false cues that the tagger itself finds likely at this moment, whose right
answer is "nothing". The cue handed to a reading is sometimes cut or widened, as the tagger will do.
"""

import argparse
import pathlib
import random
import resource
import time

import torch
from torch import nn

import corpus
import model
import wordpiece

BATCH = 16  # windows
WARM_UP, DECAY = 0.1, 0.01
LAYER_FALL = 0.9  # each layer learns so much slower than the one above it
SMOOTHING = 0.05  # of the labels
MASKED = 0.08  # share of words hidden in training
MASKED_CUES = 0.15  # share of gold cue words hidden in training
MEAN_OF = 0.998  # decay of the running mean of the weights: about half an epoch
BENT_CUES = 0.3  # share of gold cues that are handed over cut or widened
IGNORED = -100


def batches(windows, rng):
    """Batches of about equal length, in random order."""
    order = list(range(len(windows)))
    rng.shuffle(order)
    made = []
    for i in range(0, len(order), BATCH * 50):
        part = sorted(order[i : i + BATCH * 50], key=lambda n: len(windows[n].ids))
        made += [part[k : k + BATCH] for k in range(0, len(part), BATCH)]
    rng.shuffle(made)
    return [[windows[n] for n in batch] for batch in made]


def tensors(batch):
    longest = max(len(w.ids) for w in batch)
    ids = torch.tensor([w.ids + [wordpiece.PAD] * (longest - len(w.ids)) for w in batch])
    mask = torch.tensor([[1.0] * len(w.ids) + [0.0] * (longest - len(w.ids)) for w in batch])
    return ids, mask


def targets(rows, width):
    """Labels at the first piece of each word, IGNORED elsewhere."""
    out = torch.full((len(rows), width), IGNORED)
    for row, (window, labels) in enumerate(rows):
        out[row, [first for first, _, _ in window.words]] = torch.tensor(labels)
    return out


def bent(cue, words, rng):
    first, last = cue
    if rng.random() >= BENT_CUES:
        return cue
    if last > first and rng.random() < 0.6:
        first = rng.randint(first, last)
        return first, rng.randint(first, last)
    return (max(0, first - 1), last) if rng.random() < 0.5 else (first, min(words - 1, last + 1))


def false_cues(window, chance, rng):
    """Cues that the tagger would find here, though the annotators did not; half as many as there are true ones."""
    true = {i for (first, last), _ in window.readings for i in range(first, last + 1)}
    likely = [(chance[i], i) for i in range(len(chance)) if i not in true and chance[i] > 0.02]
    found = []
    for _ in range(min(len(likely), 1 + len(window.readings) // 2)):
        _, word = rng.choices(likely, [c for c, _ in likely])[0]
        last = word
        while last + 1 < len(chance) and last + 1 not in true and chance[last + 1] > 0.3:
            last += 1
        found.append((word, last))
    return sorted(set(found))


def readings(batch, chances, rng):
    """(row of the batch, window, cue as handed over, labels)"""
    made = []
    for row, window in enumerate(batch):
        for cue, labels in window.readings:
            made.append((row, window, bent(cue, len(window.words), rng), labels))
        firsts = [first for first, _, _ in window.words]
        for cue in false_cues(window, chances[row][firsts].tolist(), rng):
            made.append((row, window, cue, [0] * len(window.words)))
    return made


def hide_words(ids, batch, rng):
    """Puts MASK over whole words, more often over those of cues: what surrounds a cue should give it away, too."""
    for row, window in enumerate(batch):
        for word, label in enumerate(window.labels):
            share = MASKED_CUES if corpus.LABELS[label].endswith("cue") else MASKED
            if rng.random() < share:
                begin, end = window.piece_range(word)
                ids[row, begin:end] = wordpiece.MASK


def loss_of(reader, batch, rng):
    ids, mask = tensors(batch)
    hide_words(ids, batch, rng)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        states = reader.states(ids, mask)
        tags = reader.tag(states, mask).float()
        chances = torch.softmax(tags.detach(), -1)[:, :, 3:5].sum(-1)
        chosen = readings(batch, chances, rng)
        marks = torch.zeros(len(chosen), ids.shape[1])
        for n, (_, window, (first, last), _) in enumerate(chosen):
            marks[n, window.piece_range(first)[0] : window.piece_range(last)[1]] = 1
        rows = torch.tensor([row for row, _, _, _ in chosen], dtype=torch.long)
        around = reader.read(states[rows], mask[rows], marks).float() if chosen else None
    width, kinds = ids.shape[1], len(corpus.LABELS)

    def loss(logits, wanted):
        return nn.functional.cross_entropy(logits.view(-1, kinds), wanted.view(-1), ignore_index=IGNORED, label_smoothing=SMOOTHING)

    tag_loss = loss(tags, targets([(w, w.labels) for w in batch], width))
    if around is None:
        return tag_loss, tag_loss.detach(), torch.zeros(())
    read_loss = loss(around, targets([(w, labels) for _, w, _, labels in chosen], width))
    return tag_loss + read_loss, tag_loss.detach(), read_loss.detach()


def groups(reader):
    """Parameters with the share of the rate at which they learn: the deeper below the heads, the slower."""
    reader.pieces.weight.requires_grad = False
    heights = {"shared": 0, "tagging": model.SHARED, "around": model.SHARED}
    made = {}
    for name, parameter in reader.named_parameters():
        part, number = name.split(".")[:2] if "." in name else (name, "")
        height = heights[part] + int(number) if part in heights else -1 if part in ("positions", "norm") else model.LAYERS
        if parameter.requires_grad:
            made.setdefault(LAYER_FALL ** (model.LAYERS - max(height, 0)), []).append(parameter)
    return [{"params": parameters, "share": share} for share, parameters in sorted(made.items())]


class Mean:
    """A running mean of the weights; it generalises better than where the last updates happened to lead."""

    def __init__(self, reader):
        self.reader, self.updates = reader, 0
        self.weights = {name: value.clone() for name, value in reader.state_dict().items()}

    def add(self):
        self.updates += 1
        new = 1 - min(MEAN_OF, self.updates / (10 + self.updates))
        learned = [(self.weights[name], p.data) for name, p in self.reader.named_parameters() if p.requires_grad]
        torch._foreach_mul_([mean for mean, _ in learned], 1 - new)
        torch._foreach_add_([mean for mean, _ in learned], [now for _, now in learned], alpha=new)


def main():
    args = argparse.ArgumentParser()
    args.add_argument("weights", type=pathlib.Path)
    args.add_argument("train")
    args.add_argument("out")
    args.add_argument("--epochs", type=int, default=5)
    args.add_argument("--documents", type=int, default=10**6)
    args.add_argument("--seed", type=int, default=1)
    args.add_argument("--stop-after", type=int, default=10**9, help="updates; to time a few")
    args.add_argument("--start", help="a checkpoint to go on from, instead of the plain encoder")
    args.add_argument("--rate", type=float, default=2.2e-4, help="of the top layers, at its highest")
    args.add_argument("--threads", type=int, default=2)
    args = args.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)

    pieces = wordpiece.WordPiece(wordpiece.vocabulary(args.weights / "all-minilm-l6-v2-tokenizer.json"))
    documents = [d for d in corpus.documents(args.train) if not corpus.is_held_aside(d)][: args.documents]
    windows = corpus.read(pieces, documents)
    reader = model.pretrained(args.weights / "all-minilm-l6-v2.onnx")
    if args.start:
        reader.load_state_dict(torch.load(args.start, map_location="cpu"))
    optimiser = torch.optim.AdamW(groups(reader), lr=args.rate, weight_decay=DECAY)
    parameters = [p for p in reader.parameters() if p.requires_grad]
    mean = Mean(reader)
    total = args.epochs * -(-len(windows) // BATCH)
    print(len(documents), "documents", len(windows), "windows", sum(len(w.ids) for w in windows), "pieces", total, "updates", flush=True)

    reader.train()
    step, sums, begun = 0, [0.0, 0.0], time.time()
    for epoch in range(args.epochs):
        for batch in batches(windows, rng):
            for group in optimiser.param_groups:
                group["lr"] = group["share"] * args.rate * min((step + 1) / (WARM_UP * total), max(0.0, 1 - step / total) / (1 - WARM_UP))
            loss, tag_loss, read_loss = loss_of(reader, batch, rng)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(parameters, 1.0)
            optimiser.step()
            mean.add()
            step += 1
            sums = [sums[0] + float(tag_loss), sums[1] + float(read_loss)]
            if step % 50 == 0 or step == args.stop_after:
                used = resource.getrusage(resource.RUSAGE_SELF)
                print(
                    f"update {step}/{total} tag {sums[0] / 50:.3f} read {sums[1] / 50:.3f}"
                    f" wall {time.time() - begun:.0f} s cpu {used.ru_utime + used.ru_stime:.0f} s",
                    flush=True,
                )
                sums = [0.0, 0.0]
            if step >= args.stop_after:
                return
        torch.save(reader.state_dict(), f"{args.out}.{epoch + 1}.raw")
        torch.save(mean.weights, f"{args.out}.{epoch + 1}")
    torch.save(mean.weights, args.out)


if __name__ == "__main__":
    main()
