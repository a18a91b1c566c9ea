#!/usr/bin/env python3
"""Makes of published articles about one story folders of stories as `secondsource evaluate stories` reads them, without a key.

usage: real_stories.py OUT BASIL.jsonl.gz ECB_DOCS.jsonl.gz

The triplets of BASIL (train part; states no licence) and the stories of ECB+ with three reports or more (train part, CC BY 3.0),
of each the first five. Nothing of them is part of this repository; real-denials.tsv names places in them.
"""
import collections
import gzip
import json
import pathlib
import re
import sys

FEWEST, MOST = 3, 5


def stories(path):
    found = collections.defaultdict(list)
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            found[document["story"]].append(document)
    return sorted(found.items())


def write(folder, reports):
    folder.mkdir(parents=True)
    for number, (outlet, title, text) in enumerate(reports, 1):
        slug = re.sub(r"[^a-z]", "", outlet.lower())[:14]
        head = f"Outlet: {outlet}\nTitle: {title}\nPublished: 2016-05-0{number}T08:00:00Z\nUrl: https://{slug}.example/{folder.name}\n"
        (folder / f"{number}-{slug}.txt").write_text(f"{head}\n{text}\n", encoding="utf-8")
    (folder / "golden.tsv").write_text("part\tseen\n", encoding="utf-8")


def main():
    out, basil, ecb = map(pathlib.Path, sys.argv[1:])
    for name, documents in stories(basil):
        if len(documents) >= 2:
            write(out / ("basil-" + re.sub(r"\W", "", name)),
                  [(each["outlet"], each["title"].replace("\n", " ") or "Report", each["text"]) for each in documents])
    for name, documents in stories(ecb):
        if len(documents) >= FEWEST:
            write(out / ("ecb-" + name),
                  [("Paper " + letter, "Report", "\n\n".join(each["sentences"]))
                   for letter, each in zip("ABCDE"[:MOST], documents)])


if __name__ == "__main__":
    main()
