"""Names of organisations as they are printed: their forms, their acronyms, their owners' words."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from store.parse.words.book import alternatives, is_wide, tokens_of, word_set
from store.parse.words.firms import legal_forms
from store.parse.words.level import bare, levelled
from store.parse.words.lexicon.firms import AGENCIES, SIGNED, WIDE_BODIES, WIDE_FIRMS
from store.parse.words.lexicon.hosts import BRANDED
from store.parse.words.lexicon.wires import WIRES
from store.parse.words.phrasebook import wide_phrases
from store.parse.words.remembered import LINES
from store.parse.words.table import is_compound, lists_of

_HOUSES, _PRESS = lists_of("organizations"), lists_of("press", "kinds")
_OFFICES = _PRESS | lists_of("desks")
_FEWEST_SYLLABLES = 3
_COUNTING = 120  # characters before brackets, in which a name with commas is looked for
_BEHIND = re.compile(r"(?:\s[\w./&-]{1,9}){1,4}")
_PART = re.compile(r"[^\W_]+")
_DEFINED = re.compile(r"[(（]\s?[\"“„'’«]?([A-Z][A-Za-z&/-]{0,9}[A-Z0-9])[\"”“’»]?\s?[)）]")
_APPOSED = re.compile(r"^(.{8,80}?)\s?(?:,|–|—|-|\()\s?([A-Z][A-Za-z]{0,7}[A-Z])\)?$")
_CAPITALS = "".join(filter(str.isupper, map(chr, range(0x530))))  # Latin, Greek and Cyrillic
_LARGE = (
    rf"[{_CAPITALS}1-9](?:(?<=[A-Z])(?:/[A-Z]\b|\.(?:[A-Z]\.){{1,3}})|(?<![1-9])|(?=[A-Za-z]))"
    r"[\w'’&+-]*"
    r"(?:(?<=\b[S]t)\.|(?<=\b[A-Z])\.(?=\s?[A-Z])"
    rf"|\.(?:{'|'.join(BRANDED)})(?![\w@/]|\.\w))?"
)
_BLANK = "[ \u00a0]"
_LONGEST = 400
_remembered = lru_cache(maxsize=LINES)
"""The names that an archive's releases mention are few, and each is weighed again and again."""


@cache
def legal_form() -> re.Pattern[str]:
    """The legal form at the end of a name, with what parts it from that."""
    return re.compile(rf"[\s,]+(?:{legal_forms()})\.?$")


@cache
def _form_inside() -> re.Pattern[str]:
    return re.compile(rf"[\s,]+(?:{legal_forms()})\.?(?= )")


@cache
def _wide_legal() -> re.Pattern[str]:
    return re.compile(rf"^(?:{'|'.join(map(re.escape, (*WIDE_BODIES, *SIGNED)))})")


_FIRMS = rf"(?:{'|'.join(map(re.escape, WIDE_FIRMS))})"


@cache
def _wide_firm() -> re.Pattern[str]:
    return re.compile(rf"^{_FIRMS}[ \u3000]?|[ \u3000]?{_FIRMS}$")


def firm_around(name: str) -> re.Pattern[str]:
    """The name with a company's form of such a script at either end."""
    bare = re.escape(name)
    return re.compile(rf"{_FIRMS}[ \u3000]?{bare}|{bare}[ \u3000]?{_FIRMS}")


@cache
def _agent() -> re.Pattern[str]:
    return re.compile(rf"^.{{3,80}}?\s(?:{alternatives('behalf')})\s(?=\S)", re.IGNORECASE)


@cache
def _article() -> re.Pattern[str]:
    before, elided = alternatives("before_names"), alternatives("elided")
    return re.compile(rf"^(?:{before})(?:\s+|(?<=')\s?)|^(?:{elided})['’]\s?", re.IGNORECASE)


@cache
def chain() -> re.Pattern[str]:
    """Words in capitals, with at most two small ones between every two of them."""
    small = alternatives("amid_names")
    return re.compile(
        rf"{_LARGE}(?:{_BLANK}(?:(?:{small}){_BLANK}){{0,2}}(?:[dl]['’])?{_LARGE}"
        rf"|{_BLANK}&{_BLANK}{_LARGE}){{0,9}}"
    )


def client_of(name: str) -> str:
    """For whom the agency speaks that is named; the name itself where it names none."""
    return _agent().sub("", name)


@_remembered
def norm(name: str) -> str:
    """A name for comparing: no case, article, legal form or signs."""
    return " ".join(tokens_of(levelled(without_firm(without_legal(strip_article(name))))))


@_remembered
def strip_article(name: str) -> str:
    """The name without the article or preposition before it."""
    rest = _article().sub("", name.strip(), count=1).strip()
    return rest or name.strip()


@_remembered
def without_legal(name: str) -> str:
    """The name without its legal form."""
    return _wide_legal().sub("", legal_form().sub("", name)).strip(" ,") or name


@_remembered
def without_firm(name: str) -> str:
    """A name in a script without blanks without a company's form before or behind it."""
    return (_wide_firm().sub("", name) or name) if is_wide(name) else name


def legal_behind(text: str, end: int) -> str:
    """The legal form that stands right behind a name which ends there, or nothing."""
    behind = _BEHIND.match(text[end : end + 24])
    parts = behind[0].split() if behind else []
    for size in range(len(parts), 0, -1):
        form = " " + " ".join(parts[:size])
        if legal_form().fullmatch(form):
            return form.rstrip(".")
    return ""


@_remembered
def without_press(name: str) -> str:
    """A name without what says press office, release or newsroom around it."""
    text = name.strip(" \"'“”„»«[]()<>*:·|–—-,\u3000")
    text += ")" if text.count("(") > text.count(")") else ""
    if is_wide(text):
        for phrase in wide_phrases("press", "kinds"):
            text = text.removesuffix(phrase).strip(" \u3000・")
        return text
    parts = text.split()
    named = tokens_of(levelled(text)).may & _OFFICES != 0
    while named and (size := _office(parts, at_end=True)):
        del parts[-size:]
    while named and (size := _office(parts, at_end=False)):
        del parts[:size]
    while parts and _is_loose(parts[-1]):
        del parts[-1]
    while parts and (parts[0] == "&" or bare(parts[0]) in word_set("loose")):
        del parts[0]
    return " ".join(parts).strip(" :·|–—-,/")


def _is_loose(word: str) -> bool:
    """No name ends in it."""
    return word == "&" or bare(word) in word_set("loose", "loose_behind", "elided")


def is_cut(line: str) -> bool:
    """A line that ends in a small word, and goes on below."""
    return _is_loose(line.rsplit(" ", 1)[-1])


def _office(parts: list[str], at_end: bool) -> int:
    """How many words at one end name an office or a sort of text."""
    for size in range(min(5, len(parts)), 0, -1):
        tokens = tokens_of(levelled(" ".join(parts[-size:] if at_end else parts[:size])))
        known = tokens.whole & (_OFFICES if len(tokens) > 1 else _PRESS)
        if known and len("".join(tokens)) > 3:
            return size
    return 0


@_remembered
def is_owner(name: str) -> bool:
    """It holds a word such as institute, university, ministry, or a legal form."""
    if any(form.search(name) for form in (legal_form(), _wide_legal(), _wide_firm())):
        return True
    tokens = tokens_of(levelled(name))
    if len(tokens) == 1 and not is_wide(name):
        return is_compound(tokens[0], _HOUSES)
    return tokens.hold(_HOUSES)


@_remembered
def is_kind(name: str) -> bool:
    """It only says what kind of organisation it is: region, ministry, institute."""
    tokens = tokens_of(levelled(name))
    return len(tokens) == 1 and tokens.whole & _HOUSES != 0


@_remembered
def is_agency(name: str) -> bool:
    """It speaks for others by trade: a public relations agency."""
    return any(word in AGENCIES for word in tokens_of(levelled(name))) and not is_wide(name)


@_remembered
def is_wire(name: str) -> bool:
    """A wire service, which carries releases and issues none."""
    return bare(name).replace(" ", "") in WIRES


def definitions(text: str) -> dict[str, str]:
    """Acronyms that the levelled text defines, with the name that stands before the brackets."""
    found: dict[str, str] = {}
    if "(" not in text and "（" not in text:
        return found
    for match in _DEFINED.finditer(text):
        before = re.split(r"[\n()（）,;:.]", text[max(0, match.start() - 90) : match.start()])[-1]
        full = _enumerated(text, match) or _full(before.strip(), match[1])
        if full:
            found.setdefault(match[1], full)
    return found


def _enumerated(text: str, acronym: re.Match[str]) -> str | None:
    """The words right before the brackets, with commas between them, whose heads are its letters:
    "Federation of Quay, Dock and Tram Workers (FQDTW)"."""
    before = text[max(0, acronym.start() - _COUNTING) : acronym.start()]
    clause = " ".join(re.split(r"\n\n|[()（）;:.]", before)[-1].split())
    if ", " not in clause or not acronym[1].isupper():
        return None
    letters, words = acronym[1], [*re.finditer(r"[A-Z][\w'’-]*", clause)]
    first = words[-len(letters)] if 2 < len(letters) <= len(words) else None
    if first and "".join(word[0][0] for word in words[-len(letters) :]) == letters:
        return clause[first.start() :]
    return None


@_remembered
def apposed(line: str) -> tuple[str, str] | None:
    """A letterhead such as "Institutet för rymdfysik, IRF": the name and its acronym."""
    match = _APPOSED.match(levelled(line))
    return (match[1].strip(), match[2]) if match and fits(match[2], match[1]) else None


def _full(before: str, acronym: str) -> str | None:
    """The end of `before` that the acronym abbreviates."""
    if is_wide(before):
        found = re.search(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{3,30}$", before)
        return _wide_legal().sub("", found[0]) if found else None
    parts = before.split()
    for start in range(max(0, len(parts) - 10), len(parts)):
        candidate = strip_article(" ".join(parts[start:]))
        if candidate[:1].isupper() and fits(acronym, candidate):
            return candidate
    return None


@_remembered
def fits(acronym: str, name: str) -> bool:
    """Whether the letters of an acronym stand in a name in order, most of them at words' heads."""
    letters = [char for char in bare(acronym) if char.isalnum()]
    parts = _PART.findall(bare(levelled(name)))
    if not letters or not parts or letters[0] != parts[0][0]:
        return False
    joined, at = " ".join(parts), 0
    for letter in letters:
        at = joined.find(letter, at) + 1
        if not at:
            return False
    initials = [part[0] for part in parts]
    hits = sum(letter in initials for letter in letters)
    return hits * 5 >= len(letters) * 3 or _is_of_syllables(bare(acronym), parts)


def _is_of_syllables(acronym: str, parts: list[str]) -> bool:
    """The beginnings of a name's words, one after another: "SEMAR" of "Secretaría de Marina"."""
    ends = {0}
    for part in parts:
        ends |= {
            start + size
            for start in ends
            for size in range(1, len(part) + 1)
            if acronym.startswith(part[:size], start)
        }
    whole = any(part.startswith(acronym[: _FEWEST_SYLLABLES + 1]) for part in parts)
    return len(acronym) > _FEWEST_SYLLABLES and len(acronym) in ends and not whole


def stands_alone(text: str, start: int, end: int) -> bool:
    """The stretch is made of whole words, and is no part of an address."""
    before, behind = text[start - 1 : start] if start else "", text[end : end + 2]
    if before == "@" or before.isalnum() or behind[:1] == "@" or behind[:1].isalnum():
        return False
    return not (behind[:1] == "." and behind[1:].isalnum())


def up_to_form(run: str) -> str:
    """The run of words up to a legal form inside of it, with which a name ends."""
    found = _form_inside().search(run)
    return run[: found.end()] if found else run


def chains(text: str) -> Iterator[tuple[str, int]]:
    """Runs of capitalised words, with the offset at which each begins."""
    for match in chain().finditer(text[: _LONGEST * 20]):
        yield match[0].rstrip(".'’"), match.start()
