#!/usr/bin/env python3
"""Writes the resource that tells the story package which words stand in news of every kind.

  term_shares.py GOLD --out core/src/main/resources/org/secondsource/story/term-shares.tsv

GOLD is ECB+ as JSON Lines with "topic". A word's share is the mean over topics of the share of the topic's articles it stands in, so
that the words of one happening do not count as common however many reports of it there are; words of fewer than three topics are
left out. Words and endings are cut as org.secondsource.story.Words cuts them.
"""
import argparse
import collections
import gzip
import json
import pathlib
import re

LEAD_WORDS = 60
LEAST_TOPICS = 3
LEAST_SHARE = 0.01
WORD = re.compile(r"[^\W_](?:[^\W_]|(?<=[^\W_])['’&](?=[^\W_])|(?<=\d)[.,](?=\d)|(?<=[^\W\d_])\.(?=[^\W_]))*")


def stem(word):
    """As Words.stem."""
    if len(word) > 4 and word.endswith("ies"):
        word = word[:-3] + "y"
    elif len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    if len(word) > 5 and word.endswith("ing"):
        word = word[:-3]
    elif len(word) > 4 and word.endswith("ed"):
        word = word[:-2]
    return word[:-1] if len(word) > 4 and word.endswith("e") else word


def words(text):
    for printed in WORD.findall(text):
        plain = printed.replace("’", "'").replace(",", "")
        bare = plain[:-2] if plain.lower().endswith("'s") else plain
        yield bare, bare.lower()


def terms(article, stops):
    """The sets of terms of an article: in the whole, in its lead, of its names."""
    cut = [(bare, lower) for bare, lower in words(article) if lower]
    whole, lead, names = set(), set(), set()
    for at, (bare, lower) in enumerate(cut):
        if len(lower) < 2 or lower in stops:
            continue
        whole.add(stem(lower))
        if at < LEAD_WORDS:
            lead.add(stem(lower))
        if bare[0].isupper():
            names.add(stem(lower))
    return whole, lead, names


def shares(topics):
    """Per term the mean over topics of its share of the topic's articles."""
    sums, spread = collections.Counter(), collections.Counter()
    for articles in topics.values():
        counts = collections.Counter(term for article in articles for term in article)
        for term, count in counts.items():
            sums[term] += count / len(articles)
            spread[term] += 1
    return {t: sums[t] / len(topics) for t in sums if spread[t] >= LEAST_TOPICS and sums[t] / len(topics) >= LEAST_SHARE}


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("gold")
    arguments.add_argument("--out", type=pathlib.Path, required=True)
    given = arguments.parse_args()
    stops = {line.strip() for line in (given.out.parent / "stopwords.txt").open(encoding="utf8") if not line.startswith("#")}
    topics = collections.defaultdict(list)
    with gzip.open(given.gold, "rt", encoding="utf8") as lines:
        for article in map(json.loads, lines):
            topics[article["topic"]].append(terms("\n".join(article["sentences"]), stops))
    fields = [shares({topic: [a[field] for a in articles] for topic, articles in topics.items()}) for field in range(3)]
    with given.out.open("w", encoding="utf8") as out:
        out.write("# Share of news articles that a term (a word without ending) stands in: anywhere, in title and lead, as a name; tab-separated.\n")
        out.write("# Origin: counted by training/stories/term_shares.py over the train part of ECB+ (CC BY 3.0). Do not add lines by hand.\n")
        for term in sorted(fields[0]):
            out.write(term + "".join(f"\t{field.get(term, 0):.3f}" for field in fields) + "\n")


if __name__ == "__main__":
    main()
