"""The invented blocks of `layouts/`, each with the cards that it offers.

A case is "=== name | language | country | issuer", its text, "--->" and a line a card; behind the
issuer the headline may stand.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from store.model.document import Document
from store.parse.contacts.setting import Setting

FOLDER = Path(__file__).parent / "layouts"


class Case(NamedTuple):
    """`cards` are lines as `test_layouts.card` writes them."""

    name: str
    document: Document
    setting: Setting
    cards: list[str]


def cases() -> Iterator[Case]:
    for path in sorted(FOLDER.glob("*.txt")):
        for case in path.read_text("utf-8").split("=== ")[1:]:
            head, _, rest = case.partition("\n")
            text, _, cards = rest.partition("--->\n")
            name, language, country, issuer, *titles = head.split(" | ")
            document = Document(text=text, name="release.txt", format="txt", sha256="")
            setting = Setting(language, country, issuer, titles=tuple(titles))
            yield Case(name, document, setting, cards.split("\n"))
