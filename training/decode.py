"""From the numbers of the model to attributions. Its Java twin is org.secondsource.neural: change both or neither."""

import dataclasses
import json
import math
import re
from dataclasses import dataclass

import numpy as np

from corpus import LABELS, ROLES

FORBIDDEN = -1e4
OPENING, CLOSING = "\u201c\u2018", "\u201d\u2019"


@dataclass
class Settings:
    """What decoding needs beside the network; fitted by fit.py on train documents held aside from training."""

    tag_start: list  # log probability of each label at the start of a window, by count
    tag_next: list  # log probability of each label after each, by count
    around_start: list
    around_next: list
    transition_weight: float = 0.5
    cue_bias: float = 1.0  # added to the two cue labels of the tagger, so that few cues escape the second reading
    source_bias: float = 0.0  # added to the two source labels of the second reading
    confidence: list = dataclasses.field(default_factory=lambda: [1.0] + [0.0] * FEATURES)
    threshold: float = 0.5  # confidence from which an attribution is reported
    nested_threshold: float = 0.75  # the same inside the content of another
    nested_cues: list = dataclasses.field(default_factory=list)  # words one of which a cue inside a content must hold

    def save(self, path):
        with open(path, "w") as file:
            json.dump(dataclasses.asdict(self), file, indent=1)

    @staticmethod
    def load(path):
        with open(path) as file:
            return Settings(**json.load(file))


FEATURES = 7


def counts_to_log(sequences, smoothing=0.5):
    start = np.full(len(LABELS), smoothing)
    following = np.full((len(LABELS), len(LABELS)), smoothing)
    for labels in sequences:
        start[labels[0]] += 1
        for a, b in zip(labels, labels[1:]):
            following[a, b] += 1
    return np.log(start / start.sum()).tolist(), np.log(following / following.sum(1, keepdims=True)).tolist()


def may_follow(before, after):
    return not after.startswith("I-") or before[2:] == after[2:]


def viterbi(scores, start, following, weight):
    """The best label sequence in which every I- continues its own role."""
    allowed = np.array([[0.0 if may_follow(a, b) else FORBIDDEN for b in LABELS] for a in LABELS])
    first = np.array([FORBIDDEN if label.startswith("I-") else 0.0 for label in LABELS])
    steps = np.asarray(following) * weight + allowed
    best = scores[0] + np.asarray(start) * weight + first
    back = []
    for row in scores[1:]:
        reached = best[:, None] + steps
        back.append(reached.argmax(0))
        best = reached.max(0) + row
    path = [int(best.argmax())]
    for choices in reversed(back):
        path.append(int(choices[path[-1]]))
    return path[::-1]


def spans(path):
    """(role, first word, last word) of each labelled run."""
    found = []
    for i, label in enumerate(path):
        name = LABELS[label]
        if name == "O":
            continue
        if name.startswith("I-") and found and found[-1][0] == name[2:] and found[-1][2] == i - 1:
            found[-1] = (found[-1][0], found[-1][1], i)
        else:
            found.append((name[2:], i, i))
    return found


def log_softmax(x):
    x = x - x.max(-1, keepdims=True)
    return x - np.log(np.exp(x).sum(-1, keepdims=True))


def cues(tags, settings):
    """Candidate cues of a window: first and last word of each."""
    scores = tags.copy()
    scores[:, 3:5] += settings.cue_bias
    path = viterbi(scores, settings.tag_start, settings.tag_next, settings.transition_weight)
    return [(first, last) for role, first, last in spans(path) if role == "cue"]


@dataclass
class Found:
    """One attribution of a window, in word indices."""

    source: list
    cue: tuple
    content: list
    confidence: float
    features: list
    inside: bool = False


def found_around(cue, tags, around, settings):
    """The attribution of one candidate cue, or None."""
    scores = around.copy()
    scores[:, 1:3] += settings.source_bias
    path = viterbi(scores, settings.around_start, settings.around_next, settings.transition_weight)
    found = spans(path)
    content = [(a, b) for role, a, b in found if role == "content"]
    if not content:
        return None
    sources = [(a, b) for role, a, b in found if role == "source"]
    sources = sorted(sources, key=lambda s: max(s[0] - cue[1], cue[0] - s[1]))[:1]
    read = [(a, b) for role, a, b in found if role == "cue" and a <= cue[1] and b >= cue[0]]
    marked = range(cue[0], cue[1] + 1)
    features = [
        max(np.logaddexp(tags[i, 3], tags[i, 4]) for i in marked),
        float(np.mean([np.logaddexp(around[i, 3], around[i, 4]) for i in marked])),
        mean_score(around, path, content),
        mean_score(around, path, sources),
        1.0 if sources else 0.0,
        math.log(sum(b - a + 1 for a, b in content)),
        1.0 if read else 0.0,
    ]
    confidence = logistic(features, settings.confidence)
    return Found(sources, read[0] if read else cue, content, confidence, features)


def mean_score(around, path, found):
    scores = [max(float(around[i, path[i]]), -6.0) for a, b in found for i in range(a, b + 1)]
    return sum(scores) / len(scores) if scores else 0.0


def logistic(features, weights):
    return 1 / (1 + math.exp(-(weights[0] + sum(w * max(f, -6.0) for w, f in zip(weights[1:], features)))))


def words_of(pieces):
    return {i for a, b in pieces for i in range(a, b + 1)}


def choose(found, settings):
    """Surest first; a content is told once, and what stands wholly inside another content becomes its child."""
    kept = []
    for one in sorted(found, key=lambda f: (-f.confidence, f.cue)):
        if one.confidence < settings.threshold:
            break
        content, cue = words_of(one.content), words_of([one.cue])
        clash = False
        for other in kept:
            theirs = words_of(other.content)
            shared = len(content & theirs)
            if shared * 2 > min(len(content), len(theirs)) or cue & words_of([other.cue]):
                clash = True
        if not clash:
            kept.append(one)
    return sorted(kept, key=lambda f: f.content)


def with_marks(text, start, end):
    """Takes in the quotation mark whose partner is inside."""
    body = text[start:end]
    if body.count("\u201c") > body.count("\u201d") and text[end : end + 1] == "\u201d":
        return start, end + 1
    if body.count("\u201d") > body.count("\u201c") and start and text[start - 1] == "\u201c":
        return start - 1, end
    if body.count('"') % 2:
        if text[end : end + 1] == '"':
            return start, end + 1
        if start and text[start - 1] == '"':
            return start - 1, end
    return start, end


def lines(text, start, end):
    """The parts of a span that lie in different paragraphs."""
    for line in re.finditer(r"[^\n]*[^\s]", text[start:end]):
        yield start + line.start() + len(line.group()) - len(line.group().lstrip()), start + line.end()


def kind(text, content):
    body = " ".join(text[s:e] for s, e in content)
    quoted = sum(len(m) for m in re.findall(r'["\u201c][^"\u201d]*["\u201d]?', body))
    return "direct" if quoted >= 0.9 * len(body) else "mixed" if quoted else "indirect"


def as_json(text, window, found):
    def place(pieces):
        return [[window.words[a][1], window.words[b][2]] for a, b in pieces]

    content = [list(with_marks(text, s, e)) for a, b in place(found.content) for s, e in lines(text, a, b)]
    return {
        "source": place(found.source),
        "cue": place([found.cue]),
        "content": content,
        "type": kind(text, content),
        "speaker": None,
        "confidence": round(found.confidence, 4),
    }


assert ROLES == ("source", "cue", "content")
