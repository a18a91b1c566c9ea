"""Documents to windows of word pieces with labels."""

import gzip
import json
import zlib
from dataclasses import dataclass, field

import wordpiece

ROLES = ("source", "cue", "content")
LABELS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
LABEL = {name: i for i, name in enumerate(LABELS)}
LONGEST_WINDOW = 192  # pieces, with start and end; 0.3 % of the paragraphs are longer and are cut between sentences
HELD_ASIDE = 20  # one train document in so many is kept from training to fit the thresholds of the decoder


def documents(path):
    opener = gzip.open if str(path).endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def is_held_aside(document):
    return zlib.crc32(document["id"].encode()) % HELD_ASIDE == 0


def paragraphs(text):
    begin = 0
    for line in text.split("\n"):
        if line.strip():
            yield begin, begin + len(line)
        begin += len(line) + 1


def is_open(paragraph):
    """Whether a quotation begins in the paragraph and does not end in it."""
    if paragraph.count("\u201c") != paragraph.count("\u201d"):
        return paragraph.count("\u201c") > paragraph.count("\u201d")
    return paragraph.count('"') % 2 == 1 or paragraph.count("''") % 2 == 1


def passages(text):
    """Paragraphs; those that must be read together are joined: after a colon, and where a quotation goes on."""
    joined, before = [], ""
    for start, end in paragraphs(text):
        paragraph = text[start:end].strip()
        goes_on = paragraph.startswith(("\u201c", '"', "''")) and is_open(before)
        if joined and (before.endswith(":") or goes_on):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
        before = paragraph
    return joined


@dataclass
class Window:
    """A passage, or a part of a long one."""

    ids: list  # word pieces between START and END
    words: list  # (index of the first piece, start, end) of each word; offsets into the document
    document: int = 0
    labels: list = field(default_factory=list)  # one of LABELS per word
    readings: list = field(default_factory=list)  # per attribution: (first and last word of the cue, labels per word)

    def piece_range(self, word):
        end = self.words[word + 1][0] if word + 1 < len(self.words) else len(self.ids) - 1
        return self.words[word][0], end

    def first_word_in(self, start, end):
        """First and last word that overlap [start, end), or None."""
        inside = [i for i, (_, s, e) in enumerate(self.words) if s < end and e > start]
        return (inside[0], inside[-1]) if inside else None


def windows(pieces, text, start, end, sentence_starts, longest=LONGEST_WINDOW):
    """Cuts text[start:end] into windows; a cut falls on the last sentence start that still fits, else between words."""
    spans = [(start + s, start + e) for s, e in wordpiece.words(text[start:end])]
    split = [pieces.of(text[s:e]) for s, e in spans]
    first = 0
    while first < len(spans):
        size, last, sentence = 2, first, -1
        while last < len(spans) and size + len(split[last]) <= longest:
            if last > first and spans[last][0] in sentence_starts:
                sentence = last
            size += len(split[last])
            last += 1
        if last < len(spans) and sentence > first:
            last = sentence
        window = Window([wordpiece.START], [])
        for word in range(first, last):
            window.words.append((len(window.ids), *spans[word]))
            window.ids += split[word]
        window.ids.append(wordpiece.END)
        yield window
        first = last


def mark(window, labels, role, spans):
    for start, end in spans:
        begin = True
        for i, (_, s, e) in enumerate(window.words):
            if s < end and e > start:
                labels[i] = LABEL[("B-" if begin else "I-") + role]
                begin = False


def read(pieces, documents_):
    """Every window of the documents, labelled."""
    found = []
    for number, document in enumerate(documents_):
        starts = {s for s, _ in document["sentences"]}
        for s, e in passages(document["text"]):
            for window in windows(pieces, document["text"], s, e, starts):
                window.document = number
                found.append(label(window, document["attributions"]))
    return found


def label(window, attributions):
    begin, end = window.words[0][1], window.words[-1][2]
    window.labels = [0] * len(window.words)
    for attribution in attributions:
        touches = any(s < end and e > begin for role in ROLES for s, e in attribution[role])
        if not touches:
            continue
        for role in ROLES:
            mark(window, window.labels, role, attribution[role])
        cue = window.first_word_in(*attribution["cue"][0]) if attribution["cue"] else None
        if cue:
            labels = [0] * len(window.words)
            for role in ROLES:
                mark(window, labels, role, attribution[role])
            window.readings.append((cue, labels))
    return window
