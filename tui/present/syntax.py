"""How to ask: what can be written, and what it finds; for the page inside and for the README."""

from typing import NamedTuple

from tui.present.line import Line, Role, Run


class Example(NamedTuple):
    """`asks` can be asked as it stands; `also` are other ways to write it."""

    asks: str
    finds: str
    also: tuple[str, ...] = ()


EXAMPLES = (
    Example("lunar rover ", "both words, in any order, anywhere in it"),
    Example("lun", "what begins so: the word that is being typed"),
    Example("lun* rover ", "what begins so, anywhere"),
    Example("~satelite ", "nearly so: one slip, two from six letters on"),
    Example('"lunar rover"', "the words side by side", ("lunar-rover", "l'eau")),
    Example("moon OR mars issuer:orbita ", "either word, from that issuer"),
    Example("rover -lunar", "without the word", ("rover NOT lunar", "-(lunar OR mars)")),
    Example("issuer:(orbita OR cnes)", "all in the brackets is of that field"),
    Example("issuer:orbita ", "who issues it", ("from:", 'issuer:"Orbita Labs"')),
    Example("headline:rover ", "a word of the headline or subhead", ("title:",)),
    Example("place:kourou ", "where it is dated from"),
    Example("number:12-2016 ", "the number that it bears"),
    Example("contact:dufour ", "name, role, organisation, number or address",
            ("person:",)),
    Example("org:cnes ", "somebody of that organisation", ("organization:", "organisation:")),
    Example("role:spokesman ", "somebody who is that"),
    Example("email:cnes.example ", "a mail address", ("mail:",)),
    Example('phone:"+33 1 99"', "from its beginning, in any notation, script"),
    Example("said:dufour ", "who is quoted", ("speaker:",)),
    Example("language:fr", "written in that language", ("lang:",)),
    Example("date:2013-10..2014", "of that time", ("2012..2014", "on:2013-10-28", "year:2013")),
    Example('date:"last week"', "today, this month, last year, last 10 days"),
    Example("after:2012 before:2013-06", "from 2012 on, before June 2013"),
    Example("until:2013", "to the end of 2013"),
    Example("since:3d", "from three days ago on; d, w, m and y", ("newer:", "older:2w")),
    Example("is:unread", "what you marked so", ("is:read", "is:starred", "is:tagged")),
    Example("is:embargoed", "under an embargo that holds now"),
    Example("is:revised", "replaced by a later one, or replacing one",
            ("is:revision",)),
    Example("is:doubtful", "with a field that was read, or left empty, with doubts"),
    Example("is:duplicate", "nearly the same as another one"),
    Example("has:phone", "with one",
            ("has:contact", "has:email", "has:embargo", "has:tag", "has:note", "has:original")),
    Example("tag:tech ", "what you tagged so"),
    Example('note:"call back"', "what you noted"),
    Example("embargo:yes", "with an embargo, passed or not", ("embargo:no",)),
    Example("id:12", "one release"),
    Example("sort:oldest", "the oldest first", ("sort:newest", "sort:relevance")),
)  # fmt: skip
COLUMN = 29
"""Cells of what is written."""


def syntax_lines() -> tuple[Line, ...]:
    """A line for each example."""
    return tuple(
        (Run(f"{each.asks.strip():<{COLUMN}}", Role.KEY), Run(f" {each.finds}"))
        for each in EXAMPLES
    )


def table() -> str:
    """All of it as a Markdown table, for the README."""
    rows = (f"| {_written(each)} | {each.finds} |" for each in EXAMPLES)
    return "\n".join(["| write | to find |", "| --- | --- |", *rows])


def _written(example: Example) -> str:
    return ", ".join(f"`{each.strip()}`" for each in (example.asks, *example.also))
