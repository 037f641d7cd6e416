"""Which words are a company's name by their form alone."""

import re

from store.parse.phrases.persons import is_given
from store.parse.words.book import tokens_of, vocabulary

# How companies end their names. The two letters of some are a word in names all in capitals.
_FORM = re.compile(
    r"(?<=\w )(?:A/S|I/S|K/S|S/A|ApS|Oyj?|g?GmbH|mbH|gAG|e\.? ?V\.?|S\.A\.?S?\.?|SARL|S\.?r\.?l\.?"
    r"|(?:&|and|et) (?:Co|Cie|Sons|Partners)\.?|& Associ[a-z]+"
    r"|S\.?p\.?A\.?|B\.V\.|N\.V\.|Ltda?\.?|PLC|plc|Inc\.?|LLC|LLP|a\.s\.|s\.r\.o\.)\Z"
    r"|(?<=[a-zà-ÿ] )(?:AS|ASA|AB|AG|SE|KG|UG|SA|BV|NV)\Z"
)
_COMPANY, _FIRM_LIKELY = 5.0, 3.0
_FIRM = re.compile(
    r"([A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2} (?i:Photography|Partners|Publicity)"
    r"|[A-Z][\w'-]+ [A-Z][\w'-]+ (?i:Communications?|Management))"
)
_PARTNERS = re.compile(r"[A-Z][\w'-]+(?:, [A-Z][\w'-]+)? & [A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}")


def is_company(text: str) -> bool:
    """It ends with the form that the law gives to companies."""
    return _FORM.search(text) is not None


def weight_of_form(text: str, *, place: bool, unsure: bool) -> float:
    """How surely a `place` is a company, or words of `unsure` meaning a firm, by their end."""
    if place and is_company(text):
        return _COMPANY
    return _FIRM_LIKELY if unsure and _is_firm(text) else 0.0


def _is_firm(text: str) -> bool:
    """Words that mean no trade, and one that firms end their names with: "Stilt Photography"."""
    parts = _FIRM.fullmatch(text)
    if not parts:
        return False
    words = parts[1].split()
    known = vocabulary("functions", "audiences", "roles", "units", "headings", "desks", "joins")
    return not is_given(words[0]) and not known.found_in(tokens_of(words[0]))


def is_partnership(text: str) -> bool:
    """Partners that a sign joins give a firm its name: "Larkin & Finch", "Roe, Doe & Moss Books".

    A small word may lead in: "For Larkin & Finch". Two people have a given name each.
    """
    opening, _, rest = text.partition(" ")
    if tokens_of(opening) in vocabulary("links"):
        text = rest
    if not _PARTNERS.fullmatch(text):
        return False
    first, _, second = text.partition(" & ")
    known = vocabulary("functions", "audiences", "roles", "units", "headings", "desks")
    if known.found_in(tokens_of(text)):
        return False
    return not (is_given(first.split(" ")[0]) and is_given(second.split(" ")[0]))
