"""Which words are a company's name by their form alone."""

import re
from functools import cache

from store.parse.phrases.persons import is_given
from store.parse.words.book import alternatives, known_as, tokens_of
from store.parse.words.firms import legal_forms, long_forms
from store.parse.words.lexicon.firms import PARTNERS, SHORT
from store.parse.words.table import lists_of

_LINKS, _JOINS = lists_of("links"), lists_of("joins")
_TRADE = lists_of("functions", "audiences", "roles", "units", "headings", "desks")
_COMPANY, _FIRM_LIKELY = 5.0, 3.0
_PARTNERS = re.compile(r"[A-Z][\w'-]+(?:, [A-Z][\w'-]+)? & [A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}")


def is_company(text: str) -> bool:
    """It ends with the form that the law gives to companies, behind a comma or not."""
    return _form().search(text.replace(", ", " ")) is not None


def is_form(text: str) -> bool:
    """It is the form that the law gives to companies, and nothing else."""
    return _form_alone().fullmatch(text) is not None


@cache
def _form_alone() -> re.Pattern[str]:
    return re.compile(rf"(?:{legal_forms()})\.?")


@cache
def _form() -> re.Pattern[str]:
    """How companies end their names; a short form is a word in names that are all in capitals."""
    partners = "|".join(map(re.escape, PARTNERS))
    short = "|".join(map(re.escape, SHORT))
    joined = f"(?:&|{alternatives('joins')}) (?:{partners})"
    return re.compile(rf"(?<=\w )(?:{long_forms()}|{joined})\.?\Z|(?<=[a-zà-ÿ] )(?:{short})\Z")


@cache
def _firm() -> re.Pattern[str]:
    """Names in capitals, and a word that firms end theirs with."""
    name = r"[A-Z][\w'-]+"
    ends, seconds = alternatives("firm_ends"), alternatives("second_firm_ends")
    return re.compile(rf"({name}(?: {name}){{0,2}} (?i:{ends})|{name} {name} (?i:{seconds}))")


def weight_of_form(text: str, *, place: bool, unsure: bool) -> float:
    """How surely a `place` is a company, or words of `unsure` meaning a firm, by their end."""
    if place and is_company(text):
        return _COMPANY
    return _FIRM_LIKELY if unsure and _is_firm(text) else 0.0


def _is_firm(text: str) -> bool:
    """Words that mean no trade, and one that firms end their names with: "Stilt Photography"."""
    parts = _firm().fullmatch(text)
    if not parts:
        return False
    words = parts[1].split()
    return not is_given(words[0]) and not tokens_of(words[0]).hold(_TRADE | _JOINS)


def is_partnership(text: str) -> bool:
    """Partners that a sign joins give a firm its name: "Larkin & Finch", "Roe, Doe & Moss Books".

    A small word may lead in: "For Larkin & Finch". Two people have a given name each.
    """
    opening, _, rest = text.partition(" ")
    if known_as(opening) & _LINKS:
        text = rest
    if not _PARTNERS.fullmatch(text):
        return False
    first, _, second = text.partition(" & ")
    if tokens_of(text).hold(_TRADE):
        return False
    return not (is_given(first.split(" ")[0]) and is_given(second.split(" ")[0]))
