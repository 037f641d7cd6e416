"""Releases in which one thing grows: each measure of the rules shows where an answer turns.

`python -m tests.store.parse.growing` writes down anew what `measures.json` holds: look at the
difference before it is kept.
"""

import io
import json
from itertools import cycle, islice
from pathlib import Path

from store.model.document import Hints
from store.parse import parse
from store.readers import read
from tests.store.parse.asked import (
    cards,
    day_of_month,
    digits,
    fields,
    headline,
    headline_whole,
    hour,
    house,
    kinds,
    language,
    local_part,
    name,
    names,
    number,
    number_of_cards,
    number_of_phones,
    place,
    role,
    subhead,
    year,
)
from tests.store.parse.distances import DISTANCES
from tests.store.parse.grown import (
    BODY,
    CARD,
    FAR,
    FEW,
    LABEL,
    MANY,
    NAMES,
    SOME,
    Family,
    day,
    ended,
    release,
    words,
)

KEPT = Path(__file__).parent / "measures.json"

FAMILIES = {
    "words of a headline": Family(lambda n: release(head=words(n).capitalize()), headline, SOME),
    "letters of a headline's word": Family(
        lambda n: release(head=f"Bridge {'a' * n} opens again"), headline_whole, MANY
    ),
    "words of a second line": Family(
        lambda n: release(head=f"Harbour bridge opens again\n{words(n).capitalize()}"),
        subhead,
        SOME,
    ),
    "lines of a headline": Family(
        lambda n: release(head="\n".join(words(5).upper() for _ in range(n))), headline, FEW
    ),
    "lines above the headline": Family(
        lambda n: "Harbour Works Ltd\n" * n + "\n" + release(), headline_whole, range(15)
    ),
    "words before the dateline": Family(
        lambda n: (
            f"Harbour bridge opens again\n\n{words(n).capitalize()}, LEEDS, 3 June 2021 - {BODY}"
        ),
        fields,
        range(30),
    ),
    "words of a place": Family(
        lambda n: f"Harbour bridge opens\n\n{'NORTH ' * n}LEEDS, 3 June 2021 - {BODY}", place, FEW
    ),
    "words between place and date": Family(
        lambda n: f"Harbour bridge opens\n\nLEEDS, {words(n)} 3 June 2021 - {BODY}",
        fields,
        range(12),
    ),
    "paragraphs before the date": Family(
        lambda n: "Harbour bridge opens again\n\n" + f"{BODY}\n\n" * n + "3 June 2021\n",
        fields,
        FEW,
    ),
    "years of a date": Family(lambda n: release().replace("3 June 2021", day(n)), year, range(220)),
    "two digits of a year": Family(
        lambda n: release().replace("3 June 2021", f"3/6/{n:02}"), year, range(100)
    ),
    "days of a month": Family(
        lambda n: release().replace("3 June", f"{n} June"), day_of_month, range(36)
    ),
    "signs between embargo and its day": Family(
        lambda n: f"EMBARGOED {words(n)} until 5 June 2021, 10:00\n\n{release()}", fields, range(25)
    ),
    "hours of an embargo": Family(
        lambda n: f"EMBARGOED until 5 June 2021, {n}:30\n\n{release()}", hour, range(30)
    ),
    "digits of a release's number": Family(
        lambda n: f"Press release No. {'7' * n}\n\n{release()}", number, FEW
    ),
    "words of a name": Family(
        lambda n: ended(
            f"{' '.join(islice(cycle(NAMES), n))} Doe, Press Officer\n+44 20 7946 0123"
        ),
        name,
        FEW,
    ),
    "letters of a name": Family(
        lambda n: ended(f"Jane {'Do' + 'e' * n}, Press Officer\n+44 20 7946 0123"), cards, MANY
    ),
    "words of a role": Family(
        lambda n: ended(f"Jane Doe, Head of {words(n)} Communications\n+44 20 7946 0123"),
        role,
        SOME,
    ),
    "words of a house": Family(
        lambda n: ended(f"Jane Doe\n{'Northern ' * n}Harbour Works Ltd\n+44 20 7946 0123"),
        house,
        SOME,
    ),
    "empty lines within a card": Family(
        lambda n: ended(f"Jane Doe, Press Officer{chr(10) * (n + 1)}+44 20 7946 0123"), cards, FEW
    ),
    "lines within a card": Family(
        lambda n: ended("Jane Doe\n" + "12 Quay Street\n" * n + "+44 20 7946 0123"), cards, FEW
    ),
    "lines between label and card": Family(
        lambda n: release(end=f"{LABEL}\n" + f"{BODY}\n" * n + CARD), cards, range(9)
    ),
    "empty lines under a label": Family(
        lambda n: release(end=f"{LABEL}{chr(10) * (n + 1)}{CARD}"), cards, FEW
    ),
    "cards of a list": Family(
        lambda n: ended("\n\n".join(CARD.replace("Jane", name) for name in NAMES[:n])),
        number_of_cards,
        FEW,
    ),
    "numbers of a card": Family(
        lambda n: ended(f"Jane Doe\n{chr(10).join(f'+44 20 7946 01{i:02}' for i in range(n))}"),
        number_of_phones,
        FEW,
    ),
    "digits of a number": Family(lambda n: ended(f"Jane Doe\nTel. +49 30 {'2' * n}"), digits, SOME),
    "digits of a number at home": Family(
        lambda n: ended(f"Jane Doe\nTel. 020 {'7' * n}"), digits, range(3, 14)
    ),
    "digits of an extension": Family(
        lambda n: ended(f"Jane Doe\n+44 20 7946 0123 ext. {'5' * n}"), digits, FEW
    ),
    "blanks before an extension": Family(
        lambda n: ended(f"Jane Doe\n+44 20 7946 0123{' ' * n}ext. 55"), cards, SOME
    ),
    "blanks within a number": Family(
        lambda n: ended(f"Jane Doe\n+44 20{' ' * n}7946 0123"), cards, FEW
    ),
    "words between label and number": Family(
        lambda n: ended(f"Jane Doe\nTel. {words(n)} 020 7946 0123"), cards, FEW
    ),
    "words of a call before a number": Family(
        lambda n: release(end=f"For {words(n)} please call Jane Doe on +44 20 7946 0123."),
        cards,
        SOME,
    ),
    "words between a name and its number": Family(
        lambda n: release(end=f"Journalists may call Jane Doe {words(n)} on +44 20 7946 0123."),
        cards,
        SOME,
    ),
    "letters of an address": Family(
        lambda n: ended(f"Jane Doe\n{'j' * n}@harbour.example"), local_part, range(2, 120, 3)
    ),
    "parts of a host": Family(
        lambda n: ended(f"Jane Doe\njane@{'sub.' * n}harbour.example"), cards, FEW
    ),
    "blanks between two columns": Family(
        lambda n: ended(f"Jane Doe{' ' * n}John Roe\n+44 20 7946 0123{' ' * n}+44 20 7946 0456"),
        cards,
        SOME,
    ),
    "rows of two columns": Family(
        lambda n: ended(
            f"{'Jane Doe':<30}John Roe\n"
            + f"{'Harbour Works':<30}Harbour Works\n" * n
            + f"{'+44 20 7946 0123':<30}+44 20 7946 0456"
        ),
        cards,
        FEW,
    ),
    "width of wrapped lines": Family(
        lambda n: release(body="\n".join(_wrapped(f"{BODY} {BODY}", n))), kinds, range(20, 140, 3)
    ),
    "words of a quote before its speaker": Family(
        lambda n: release(body=f"“{words(n).capitalize()},” said Jane Doe, the mayor."), kinds, SOME
    ),
    "words between a quote and its speaker": Family(
        lambda n: release(body=f"“It opens,” {words(n)} said Jane Doe, the mayor."), kinds, SOME
    ),
    "words of a heading about a house": Family(
        lambda n: release(end=f"About {'Northern ' * n}Harbour Works\n{BODY} {BODY}"), kinds, FEW
    ),
    "words of a heading": Family(
        lambda n: release(end=f"{words(n).capitalize()}\n\n{BODY} {BODY}"), kinds, SOME
    ),
    "words of another language": Family(
        lambda n: " ".join(islice(cycle(["le", "pont", "du", "port", "est", "ouvert"]), n)),
        language,
        SOME,
    ),
    "words of it among others": Family(
        lambda n: (
            f"{BODY} " + " ".join(islice(cycle(["le", "pont", "est", "ouvert", "pour", "tous"]), n))
        ),
        language,
        SOME,
    ),
    "letters before the first contact": Family(
        lambda n: release(body=f"{BODY} {'x' * n}", end=f"{LABEL}: {CARD}"), names, FAR
    ),
    "one-letter lines": Family(lambda n: release(end="a\n" * n + CARD), cards, FEW),
    "tabs between label and value": Family(
        lambda n: ended(f"Name{chr(9) * n}Jane Doe\nPhone{chr(9) * n}+44 20 7946 0123"), cards, FEW
    ),
    "dots between label and value": Family(
        lambda n: ended(f"Jane Doe {'.' * n} +44 20 7946 0123"), cards, FEW
    ),
    **DISTANCES,
}


def _wrapped(text: str, width: int) -> list[str]:
    import textwrap

    return textwrap.wrap(text, width)


def turns(family: Family) -> list[list[object]]:
    """The sizes at which the answer becomes another one, each with that answer."""
    found: list[list[object]] = []
    for size in family.sizes:
        (document,) = read(io.BytesIO(family.text(size).encode()), "a.txt")
        answer = family.asked(parse(document, Hints()), size)
        if not found or found[-1][1] != answer:
            found.append([size, answer])
    return found


if __name__ == "__main__":
    measured = {name: turns(family) for name, family in FAMILIES.items()}
    lines = (f"{json.dumps(name)}: {json.dumps(turned)}" for name, turned in measured.items())
    KEPT.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
