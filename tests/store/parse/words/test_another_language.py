"""Another language is another file: an invented one is read once its lexicon is there."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import store

LEXICON = '''"""Lumish, which nobody speaks."""

from store.parse.words.lexicon.base import (
    Calendar,
    ContactWords,
    Grammar,
    Lexicon,
    ReleaseWords,
    Traits,
    forms,
    listed,
)

LEXICON = Lexicon(
    code="qx",
    small=listed("ke | vho | mni | sulu | tepa | oru"),
    traits=Traits(country="GB", spoken=("GB",)),
    grammar=Grammar(from_=listed("ozu"), dating=listed("upo")),
    calendar=Calendar(
        months=forms("""
            snovem | feldem | marvem | grunem | blossem | heuvem
            tordem | hittem | erntem | nebbem | duskem | endem
        """),
        ordinals=listed("qo"),
        joined=listed("zhe"),
    ),
    release=ReleaseWords(
        kinds=listed("presnor bulta"),
        numbers=listed("rolnak"),
        about=listed("obo"),
        ends=listed("finis bulta"),
    ),
    contact=ContactWords(
        headings=listed("sporna"),
        roles=listed("hulvak"),
        functions=listed("presnor"),
        voice=listed("fonra"),
        mobile=listed("kelra"),
        email=listed("pisra"),
    ),
)
'''
RELEASE = """\
PRESNOR BULTA ozu Brostrath
Rolnak 14/2031

Velka brosta otvora tepa Lumgrad

Lumgrad, upo 3qo marvem zhe 2031 – Sulu velka brosta otvora ke tepa Lumgrad vho mni sulu oru. Ke
brosta vho mni velka oru tepa sulu gravna, ke tolva mni brosta vho sulu oru tepa Lumgrad.

Sporna
Talia Ormund
Hulvak presnor
Kelra: 020 7946 0018
Pisra: talia.ormund@brostrath.example
"""
READING = """
import json, sys
from store.model.document import Document, Hints
from store.parse import parse
text = sys.stdin.read()
release = parse(Document(text=text, name="a.txt", format="txt", sha256="0" * 64), Hints())
print(json.dumps({
    "language": release.language,
    "date": str(release.date),
    "number": release.number,
    "headline": release.headline,
    "contacts": [
        [c.name, c.role, [[p.number, p.type] for p in c.phones], list(c.emails)]
        for c in release.contacts
    ],
}))
"""


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory) -> Path:
    """The store as it is, in another folder."""
    folder = tmp_path_factory.mktemp("elsewhere")
    shutil.copytree(Path(store.__file__).parent, folder / "store")
    return folder


def read_in(folder: Path) -> dict:
    done = subprocess.run(
        [sys.executable, "-c", READING],
        input=RELEASE,
        capture_output=True,
        encoding="utf-8",
        check=True,
        cwd=folder,
        env={"PYTHONPATH": str(folder), "PYTHONUTF8": "1"},
    )
    return json.loads(done.stdout)


def test_a_language_is_one_file(elsewhere):
    """Nothing else knows of it, and all of its words are understood."""
    lexicon = elsewhere / "store" / "parse" / "words" / "lexicon" / "qx.py"
    before = read_in(elsewhere)
    lexicon.write_text(LEXICON, "utf-8")
    after = read_in(elsewhere)
    assert after == {
        "language": "qx",
        "date": "2031-03-03",
        "number": "14-2031",
        "headline": "Velka brosta otvora tepa Lumgrad",
        "contacts": [
            [
                "Talia Ormund",
                "Hulvak presnor",
                [["+442079460018", "mobile"]],
                ["talia.ormund@brostrath.example"],
            ]
        ],
    }
    assert {key for key in after if after[key] == before[key]} <= {"headline"}
