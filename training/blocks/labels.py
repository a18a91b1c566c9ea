"""Labels for the blocks of a page, by aligning them with a data set's gold. Standard library only."""
import json
import re
from collections import Counter

TOKEN = re.compile(r"\w+")
CLASSES = ["BODY", "SUBHEAD", "STANDFIRST", "HEADLINE", "CAPTION", "CREDIT", "BYLINE", "DATE", "RELATED", "PROMO", "TAG",
           "NOTE"]
TEXT = {"BODY", "SUBHEAD", "STANDFIRST"}


def tokens(text):
    return TOKEN.findall((text or "").lower())


def key(text):
    return " ".join(tokens(text))


def grams(words, n=4):
    return [tuple(words[i:i + n]) for i in range(len(words) - n + 1)]


def flat(value):
    if value is None:
        return []
    return [value] if isinstance(value, str) else [piece for one in value for piece in flat(one)]


class Gold:
    """The gold of one page as sets to compare blocks with."""

    def __init__(self, item):
        self.item = item
        self.lines = [line for line in re.split(r"\n+", item.get("text") or "") if line.strip()]
        self.line_keys = {key(line) for line in self.lines}
        self.joined = " " + " ".join(key(line) for line in self.lines) + " "
        self.grams = Counter(gram for line in [" ".join(self.lines)] for gram in grams(tokens(line)))
        self.summary = {key(one) for one in flat(item.get("summary"))} - {""}
        sections = item.get("sections") or []
        self.subheads = {key(one) for section in sections for one in flat(section.get("headline"))} - {""}
        self.paragraphs = {key(one) for section in sections for one in flat(section.get("paragraphs"))} - {""}
        self.captions = [key(one) for one in flat(item.get("captions")) if key(one)]
        self.title = key(item.get("title"))
        self.authors = [key(one) for one in item.get("authors") or [] if key(one)]
        self.topics = {key(one) for one in flat(item.get("topics"))}
        self.partial = "set" in item and item["set"] == "trafilatura"
        self.within = [re.sub(r"\s+", " ", one).strip() for one in item.get("with") or []]
        self.without = [re.sub(r"\s+", " ", one).strip() for one in item.get("without") or []]

    def covers(self, words):
        """Whether a block with these words is part of the gold text."""
        name = " ".join(words)
        if not words:
            return False
        if name in self.line_keys:
            return True
        mine = grams(words)
        if len(words) >= 6:
            return sum(gram in self.grams for gram in mine) >= 0.75 * len(mine)
        return len(words) >= 4 and f" {name} " in self.joined


def kind_of_text(gold, words, tag):
    name = " ".join(words)
    if name in gold.subheads or (not gold.paragraphs and re.fullmatch(r"h[1-6]", tag)):
        return "SUBHEAD"
    if name in gold.paragraphs:
        return "BODY"
    if any(name and (name in summary or summary in name) for summary in gold.summary) and len(words) > 3:
        return "STANDFIRST"
    return "SUBHEAD" if re.fullmatch(r"h[1-6]", tag) else "BODY"


def kind_of_rest(gold, words, tag, value):
    """What a block outside the gold text is; weak rules where no gold says it."""
    name = " ".join(words)
    if name == gold.title or (value("IS_TITLE") and (tag == "h1" or len(words) > 3)):
        return "HEADLINE"
    if any(caption in name or (name in caption and len(words) > 3) for caption in gold.captions):
        return "CAPTION"
    if value("IN_CAPTION") >= 4 or value("CAPTION") >= 5:
        return "CAPTION"
    if len(words) <= 12 and any(author in name for author in gold.authors):
        return "BYLINE"
    if name in gold.topics or value("IS_TAG"):
        return "TAG"
    if len(words) <= 12 and (value("starts-DATE") or (value("DATE") >= 5 and value("DIGITS") > 0)):
        return "DATE"
    if value("inside") and value("starts-CREDIT") >= 5 and len(words) <= 40:
        return "CREDIT"
    if value("inside") and value("starts-NOTE") >= 6 and len(words) >= 6:
        return "NOTE"
    if value("LINKED") > 0.8 and len(words) >= 3:
        return "RELATED"
    return "PROMO"


def partial_label(gold, text, words):
    """trafilatura's gold names segments only: 1 in the text, 0 not, None unknown."""
    for segment in gold.within:
        if segment in text or (len(words) > 4 and text in segment):
            return 1
    for segment in gold.without:
        if segment in text or (len(words) > 2 and text in segment):
            return 0
    return None


def in_text(gold, sheet):
    """For each block of a page: 1 in the gold text, 0 not, None unknown."""
    labels = []
    for text in sheet["blocks"]:
        words = tokens(text)
        labels.append(partial_label(gold, text, words) if gold.partial else int(gold.covers(words)))
    if not gold.partial:
        drop_copies(gold, sheet, labels)
        fill_gaps(gold, sheet, labels)
    return labels


def drop_copies(gold, sheet, labels):
    """Of blocks with the same words as many stay as the gold has, those in the best candidate first."""
    best = best_candidate(sheet, labels)
    by_words = {}
    for index, label in enumerate(labels):
        if label:
            by_words.setdefault(key(sheet["blocks"][index]), []).append(index)
    for name, places in by_words.items():
        if len(places) < 2:
            continue
        allowed = max(1, gold.joined.count(f" {name} "))
        places.sort(key=lambda place: (not (best and best[0] <= place < best[1]), place))
        for place in places[allowed:]:
            labels[place] = 0


def fill_gaps(gold, sheet, labels):
    for index in range(1, len(labels) - 1):
        words = tokens(sheet["blocks"][index])
        if labels[index] == 0 and 0 < len(words) < 4 and labels[index - 1] and labels[index + 1]:
            labels[index] = int(f" {' '.join(words)} " in gold.joined)


def candidate_f1(sheet, labels):
    """The F1 of the words of each candidate, were it the whole text."""
    sizes = [len(tokens(text)) for text in sheet["blocks"]]
    wanted = sum(size for size, label in zip(sizes, labels) if label)
    scores = []
    for first, end, _ in sheet["candidates"]:
        # Unknown blocks of partly labelled pages count for nothing.
        held = sum(size for size, label in zip(sizes[first:end], labels[first:end]) if label is not None)
        right = sum(size for size, label in zip(sizes[first:end], labels[first:end]) if label)
        scores.append(2 * right / max(1, held + wanted))
    return scores


def best_candidate(sheet, labels):
    scores = candidate_f1(sheet, labels)
    return sheet["candidates"][scores.index(max(scores))] if scores else None


def load(gold_files, sheet_file):
    """The pages of the sheets with their gold: the names of the features, and a list of (gold, sheet)."""
    golds = {}
    for file in gold_files:
        with open(file, encoding="utf-8") as handle:
            golds.update(json.load(handle))
    with open(sheet_file, encoding="utf-8") as handle:
        names = json.loads(next(handle))
        pages = [json.loads(line) for line in handle]
    return names, [(Gold(golds[page["id"]]), page) for page in pages]


def site(sheet, gold):
    """What pages must share a fold: the outlet, or the host the page names."""
    if gold.item.get("outlet"):
        return "outlet " + gold.item["outlet"]
    urls = [gold.item.get("url") or ""] + [value for _, value in sheet["witnesses"]["URL"]]
    for url in urls:
        found = re.match(r"https?://(?:www\.)?([^/:?#]+)", url)
        if found:
            return "host " + found.group(1)
    return "page " + sheet["id"]
