"""Reads story sheets: reports of one invented story whose statements are marked with the claim that they tell."""

import pathlib
import re

MARK = re.compile(r"\[(!?)([a-z0-9][a-z0-9-]*) ([^\[\]]+)\]")


def read(path):
    """Reports in order: outlet and sentences, each a text with its marks (denied, claim, begin, end)."""
    reports = []
    for number, line in enumerate(pathlib.Path(path).read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        if line.startswith("@ "):
            reports.append((line[2:].strip(), []))
            continue
        if not reports:
            raise ValueError(f"{path}:{number}: text before the first outlet")
        text, marks, at = "", [], 0
        for mark in MARK.finditer(line):
            text += line[at : mark.start()]
            marks.append((bool(mark[1]), mark[2], len(text), len(text) + len(mark[3])))
            text += mark[3]
            at = mark.end()
        text += line[at:]
        if "[" in text or "]" in text:
            raise ValueError(f"{path}:{number}: a bracket that is no mark")
        reports[-1][1].append((text, marks))
    return reports


def all_of(folder):
    return {path.stem: read(path) for path in sorted(pathlib.Path(folder).rglob("*.txt"))}
