"""Uncased WordPiece as BERT does it. Its Java twin is org.secondsource.neural.WordPiece: change both or neither."""

import json
import unicodedata

PAD, UNKNOWN, START, END, MASK = 0, 100, 101, 102, 103
LONGEST_WORD = 100  # code points; longer words become UNKNOWN, as in BERT
MOST_PIECES = 20  # of one word; the rest of it is not shown to the model


def vocabulary(tokenizer_json):
    """The pieces in the order of their ids, from a Hugging Face tokenizer.json."""
    with open(tokenizer_json, encoding="utf-8") as file:
        ids = json.load(file)["model"]["vocab"]
    return sorted(ids, key=ids.get)


def is_separator(char):
    category = unicodedata.category(char)
    return category[0] == "Z" or category in ("Cc", "Cf")


def stands_alone(char):
    point = ord(char)
    return (
        33 <= point <= 47
        or 58 <= point <= 64
        or 91 <= point <= 96
        or 123 <= point <= 126
        or 0x4E00 <= point <= 0x9FFF
        or unicodedata.category(char)[0] == "P"
    )


def words(text):
    """Half-open spans of words; every punctuation mark is a word of its own."""
    found, begin = [], -1
    for i, char in enumerate(text):
        alone = stands_alone(char)
        if alone or is_separator(char):
            if begin >= 0:
                found.append((begin, i))
                begin = -1
            if alone:
                found.append((i, i + 1))
        elif begin < 0:
            begin = i
    if begin >= 0:
        found.append((begin, len(text)))
    return found


class WordPiece:
    def __init__(self, pieces):
        self.ids = {piece: i for i, piece in enumerate(pieces)}
        self.known = {}

    def of(self, word):
        """Ids of the pieces of one word."""
        if word not in self.known:
            self.known[word] = self._split(word)[:MOST_PIECES]
        return self.known[word]

    def _split(self, word):
        plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        if not plain or len(plain) > LONGEST_WORD:
            return [UNKNOWN]
        pieces, begin = [], 0
        while begin < len(plain):
            end = len(plain)
            while end > begin and ("##" if begin else "") + plain[begin:end] not in self.ids:
                end -= 1
            if end == begin:
                return [UNKNOWN]
            pieces.append(self.ids[("##" if begin else "") + plain[begin:end]])
            begin = end
        return pieces
