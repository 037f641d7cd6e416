"""Rules hold signs, digits and names of lists; every word of a language stands in its lexicon."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import store.parse
from store.model.contact import Contact
from store.model.release import Release
from store.parse.areas.genres import Signs
from store.parse.words.lexicon.base import (
    Calendar,
    Clock,
    ContactWords,
    GenreWords,
    Grammar,
    IssuerWords,
    MailWords,
    ReleaseWords,
    Traits,
)

RULES = Path(store.parse.__file__).parent
MODULES = {
    str(path.relative_to(RULES))
    for path in RULES.rglob("*.py")
    if not {"lexicon", "weights"}.intersection(path.parts)
}
PARTS = (
    Calendar,
    Clock,
    ContactWords,
    GenreWords,
    Grammar,
    IssuerWords,
    MailWords,
    ReleaseWords,
    Traits,
)
KEYS = {key for part in (*PARTS, Release, Contact, Signs) for key in part.__struct_fields__}
MACHINE = {"http", "https", "www", "ext", "eml", "html", "minutes", "NFD"}
"""Words of protocols and formats, which no reader of a release speaks."""

WORD = re.compile(r"[^\W\d_]{2,}")
REGEX = re.compile(
    r"\[\^?\]?(?:\\.|[^\]\\])*\]"  # a class of letters
    r"|\(\?(?:P[<=]\w+[>)]|<?[=!]|[a-zA-Z-]*:)"  # what opens a group
    r"|\\u[0-9a-f]{4}|\\[A-Za-z]"  # an escape
    r"|A-Z|a-z|À-ɏ"  # a range that is to stand in a class
)
SPEAKS = re.compile(r"[\w'’“”()@.,; -]+ [\w'’“”()@.,; -]+")
"""Words with blanks between: what a rule may tell the user as its reason."""

MATCHING = {"startswith", "endswith", "find", "rfind", "count", "replace", "removesuffix"}
MATCHING |= {"compile", "search", "match", "sub", "split", "finditer", "words", "pairs", "listed"}
COLLECTIONS = (ast.Tuple, ast.List, ast.Set, ast.Dict)


def words_in(source: str) -> list[str]:
    """The words of natural language in the literals of a module, each with its line."""
    tree = ast.parse(source)
    return [
        f"{literal.lineno}: {word}"
        for literal, above in literals(tree, ())
        if not is_named(literal, above) and not is_reason(literal, above)
        for word in told(literal.value)
    ]


def literals(node: ast.AST, above: tuple[ast.AST, ...]) -> Iterator[tuple[ast.Constant, tuple]]:
    """Every string but docstrings, with what it stands in, the nearest last."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Constant) and isinstance(child.value, str):
            if not isinstance(node, ast.Expr):
                yield child, (*above, node)
        else:
            yield from literals(child, (*above, node))


def told(text: str) -> list[str]:
    found = WORD.findall(REGEX.sub(" ", text))
    return [word for word in found if word not in MACHINE and not word.isnumeric()]


def is_named(literal: ast.Constant, above: tuple[ast.AST, ...]) -> bool:
    """It is a key: of a list, a group, a kind of an enumeration, a country, or its own name."""
    text, nearest = literal.value, above[-1]
    if KEYS.issuperset(text.strip(".").split(".")) or re.fullmatch("[A-Z]{2}", text):
        return True
    if isinstance(nearest, ast.Subscript):
        return True
    if isinstance(nearest, ast.Call) and getattr(nearest.func, "attr", "") in {"group", "start"}:
        return True
    names = [ast.unparse(node.targets[0]) for node in above if isinstance(node, ast.Assign)]
    if "__all__" in names or text.upper() in names:
        return True
    return isinstance(above[-2], ast.ClassDef) and "StrEnum" in map(ast.unparse, above[-2].bases)


def is_reason(literal: ast.Constant, above: tuple[ast.AST, ...]) -> bool:
    """It tells the user why, and nothing is compared with it."""
    whole = next((node for node in above if isinstance(node, ast.JoinedStr)), None)
    text = spoken(whole) if whole else literal.value
    if not SPEAKS.fullmatch(text) or len(WORD.findall(text)) < (2 if whole else 3):
        return False
    calls = (node.func for node in above if isinstance(node, ast.Call))
    called = {getattr(func, "attr", getattr(func, "id", "")) for func in calls}
    made = any(name[:1].isupper() for name in called)
    kept = isinstance(above[1], ast.Assign) and any(isinstance(node, COLLECTIONS) for node in above)
    compared = any(isinstance(node, ast.Compare) for node in above)
    return not (called & MATCHING or compared or (kept and not made))


def spoken(text: ast.JoinedStr) -> str:
    """The words of a formatted string, with a figure for what is put in."""
    return "".join(v.value if isinstance(v, ast.Constant) else "0" for v in text.values)


@pytest.mark.parametrize("name", sorted(MODULES))
def test_no_rule_spells_out_a_word(name):
    """What a language says stands in its file, so that another language is another file."""
    assert words_in((RULES / name).read_text("utf-8")) == []


@pytest.mark.parametrize(
    "line",
    [
        'X = re.compile(r"\\b(?:from|by)\\s")',
        'X = frozenset(("the", "les"))',
        'X = ("not for release", "hold for now please")',
        'if text.endswith("Uhr"): pass',
        'if "for immediate release" in text: pass',
        'X = {"tel": 1}',
        'X = words("one two three four")',
        'X = f"(?:{other}|Uhr)"',
        'X = re.compile("(?:th)?(?i:Uhr)")',
        'X = re.compile(rf"{name} on behalf of {name}")',
        'X = f"{name} for {name}"',
        'language == "fr"',
        'X = "公司"',
    ],
)
def test_words_are_seen_wherever_a_rule_may_hide_them(line):
    assert words_in(line)


@pytest.mark.parametrize(
    "line",
    [
        'X = vocabulary("headings", "desks")',
        'X = re.compile(r"(?P<day>[A-Zäöü]{2})\\s(?i:\\d)\\Z")',
        'yield Found(name, None, 1.0, "the city in front of the date")',
        'yield f"behind the label “{label}”"',
        'ROWS = (Row("goes on in the next line", joined),)',
        'why = "its name stands over the text"',
        'X = found["day"]',
        'if country in ("DE", "AT"): pass',
        'LETTERHEAD = "letterhead"',
        'X = "一二三"',
        'X = re.compile("https?://")',
        'class Role(StrEnum):\n    LABEL = "label"',
        'def f():\n    """A docstring speaks."""',
    ],
)
def test_signs_keys_and_reasons_are_no_words(line):
    assert words_in(line) == []
