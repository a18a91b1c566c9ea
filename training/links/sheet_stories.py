#!/usr/bin/env python3
"""Makes of story sheets (../sheets-apart) folders of stories as `secondsource evaluate stories` reads them.

usage: sheet_stories.py SHEETS OUT
       secondsource evaluate stories OUT --part seen

Only what a sheet says is in the golden file: which statements tell one claim and which deny it. So links and denials can be
measured, not chains, origins, differences or silences. Marks whose words stand twice in a report are left out.
"""
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "encoder"))
import sheets


def write_report(folder, number, outlet, body):
    slug = re.sub(r"[^a-z]", "", outlet.lower())[:14] or "outlet"
    head = f"Outlet: {outlet}\nTitle: Report {number}\nPublished: 2026-05-0{number}T08:00:00Z\nUrl: https://{slug}.example/{folder.name}\n"
    (folder / f"{number}-{slug}.txt").write_text(f"{head}\n{body}\n", encoding="utf-8")


def golden(reports, bodies):
    claims, denials = {}, []
    for number, (_, lines) in enumerate(reports, 1):
        for text, marks in lines:
            known = set()
            for denied, claim, begin, end in marks:
                place = f"{number}:{text[begin:end]}"
                if (denied, claim) in known or bodies[number - 1].count(text[begin:end]) != 1:
                    continue
                known.add((denied, claim))
                if denied:
                    denials.append((claim, f"denial\t{place}\t{claim}\tdenied"))
                else:
                    claims.setdefault(claim, []).append(place)
    told = [f"claim\t{claim}\t1-1\tnot known\t" + "\t".join(places) for claim, places in claims.items()]
    return ["part\tseen", *told, *(line for claim, line in denials if claim in claims)]


def main():
    out = pathlib.Path(sys.argv[2])
    for name, reports in sheets.all_of(sys.argv[1]).items():
        folder = out / name
        folder.mkdir(parents=True)
        bodies = ["\n\n".join(text for text, _ in lines) for _, lines in reports]
        for number, ((outlet, _), body) in enumerate(zip(reports, bodies), 1):
            write_report(folder, number, outlet, body)
        (folder / "golden.tsv").write_text("\n".join(golden(reports, bodies)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
