"""What tells a release from other texts that come with it: signs in its lines and its carriage.

Each sign is a number from 0, where it is missing, to 1, where it cannot be plainer.
"""

import re
from collections.abc import Sequence

from msgspec import Struct, structs

from store.model.document import Carriage, Document, PartKind
from store.model.release import Block, BlockKind
from store.parse.page.sheet import Line
from store.parse.words.book import tokens_of, vocabulary, word_set
from store.parse.words.genrebook import GENRES, PERSONAL, Spoken, genrebook
from store.parse.words.level import levelled
from store.parse.words.lexicon.programs import MANUALS, PATCHES, STATEMENTS
from store.parse.words.phrasebook import wide_in
from store.parse.words.table import lists_of

_FIRST, _LAST = 150, 50  # lines that are looked at
_TOP = 15
_MANY = 4
_SAID = (0.0, 0.05, 0.5, 0.75, 1.0)  # by how many phrases; any text may say one
_LABELS = 25  # lines in which a label stands over the text
_LABEL, _BEHIND, _WIDE_LABEL = 120, 6, 30  # characters, words behind it, characters
_BYLINE, _NAMED = 60, 6  # characters, words
_SHORT = 400  # characters
_LETTER = 6_000  # characters of a letter that are looked at
_PERSONAL, _FEWEST = 30, 40  # of its words one in so many; no fewer words than that
_TITLE = 6  # words of a subject that are compared
_LABELLING = lists_of("kinds", "immediate")
_SITE = 2  # how much less a newsletter tells on a page, where most sites offer theirs
_CODE = re.compile(  # a line of a program or of its settings
    r".*(?:=.*|\));$|.*(?<![%}])[{}]$|.*\w\(\)|[\w.\"-]{1,40} ?= ?[\"'\[{\d]|\[[\w.-]{2,40}\]$"
)
_AMOUNT = re.compile(r"[$€£¥₩]\s?\d|\d\s?(?:[$€£¥₩円元원]|[A-Z]{3}\b|[a-zA-Z]?[kz][łrč]\b)")
_SPEECH = re.compile(r"[\"“„«‘].{1,1500}?[\"”“»’]", re.S)
_CODED_ENDS = frozenset(";{}]")
_CODED = 3  # lines; one may be the name of a file, or of a section
_NUMBERED = re.compile(r"\d{1,2}[.)] ?\S")
_LEADING = frozenset(("article", "minutes", "recipe", "manual"))
"""Of these genres a phrase counts only where it begins a short line, as a heading does."""


class Signs(Struct, frozen=True):
    """`by_` are of how a mail came, `says_` of set phrases, `called_` of a file's name; `bare` is a
    mail that has no sign of a newsroom. The last nine speak for a release.
    """

    by_listed: float = 0.0
    by_broadcast: float = 0.0
    by_answer: float = 0.0
    by_automatic: float = 0.0
    by_bounce: float = 0.0
    says_wrote: float = 0.0
    says_i: float = 0.0
    says_newsletter: float = 0.0
    says_receipt: float = 0.0
    says_notice: float = 0.0
    says_article: float = 0.0
    says_interview: float = 0.0
    says_minutes: float = 0.0
    says_obituary: float = 0.0
    says_recipe: float = 0.0
    says_manual: float = 0.0
    called_manual: float = 0.0
    quotes: float = 0.0
    patches: float = 0.0
    codes: float = 0.0
    asks: float = 0.0
    amounts: float = 0.0
    numbers: float = 0.0
    bylined: float = 0.0
    short: float = 0.0
    bare: float = 0.0
    labelled: float = 0.0
    titled: float = 0.0
    says_about: float = 0.0
    has_contacts: float = 0.0
    has_end: float = 0.0
    has_speech: float = 0.0
    placed: float = 0.0
    embargoed: float = 0.0
    reachable: float = 0.0


def signs_of(document: Document, lines: Sequence[Line], blocks: Sequence[Block]) -> Signs:
    """All but what the finders of the place, the embargo and the contacts know."""
    looked = [*lines[:_FIRST], *lines[max(_FIRST, len(lines) - _LAST) :]]
    said, mailed = _said(looked), document.format == "eml"
    newsroom = _newsroom(looked, blocks, document)
    bare = mailed and not document.carried and newsroom == Signs()
    return structs.replace(
        newsroom,
        **_shape(looked),
        short=float(len(document.text) < _SHORT),
        by_listed=float(Carriage.LISTED in document.carriage),
        by_broadcast=float(Carriage.BROADCAST in document.carriage),
        by_answer=float(Carriage.ANSWER in document.carriage),
        by_automatic=float(Carriage.AUTOMATIC in document.carriage),
        by_bounce=float(Carriage.BOUNCE in document.carriage),
        says_wrote=float(said["wrote"] > 0),
        says_i=_personal(looked) if mailed else 0.0,
        says_newsletter=said["newsletter"] / (1 if mailed else _SITE),
        says_receipt=said["receipt"],
        says_notice=said["notice"],
        says_article=said["article"],
        says_interview=said["interview"],
        says_minutes=said["minutes"],
        says_obituary=said["obituary"],
        says_recipe=said["recipe"],
        says_manual=said["manual"],
        called_manual=float(_is_called_manual(document.name)),
        bare=float(bare),
    )


def _is_called_manual(name: str) -> bool:
    """`README.md`, `ReadMe1st.txt`, `CHANGELOG`, as projects call files, and not `security.txt`."""
    stem = name.rpartition("/")[2].partition(".")[0]
    called = stem.lower()
    return called.startswith(MANUALS[0]) or (stem.isupper() and called in MANUALS)


def _said(lines: Sequence[Line]) -> dict[str, float]:
    """By the list's name how many of its phrases are said."""
    found: dict[str, set[str]] = {of: set() for of in GENRES}
    for line in lines:
        for spoken in genrebook().spoken(line.text):
            if _counts(spoken, line):
                found[spoken.of].add(spoken.phrase)
    return {of: _SAID[min(len(phrases), _MANY)] for of, phrases in found.items()}


def _personal(lines: Sequence[Line]) -> float:
    """How personally somebody writes, outside of what they let others say or send on."""
    own = "\n".join(line.text for line in lines if line.kind is not PartKind.CHROME)
    tokens = tokens_of(_SPEECH.sub(" ", own[:_LETTER]))
    personal = sum(token in word_set(PERSONAL) for token in tokens)
    return min(1.0, _PERSONAL * personal / max(len(tokens), _FEWEST))


def _counts(spoken: Spoken, line: Line) -> bool:
    if spoken.of == "wrote":
        return line.text.endswith((":", "："))
    return spoken.leads or spoken.of not in _LEADING


def _shape(lines: Sequence[Line]) -> dict[str, float]:
    """What the lines look like, whatever they say."""
    count = max(len(lines), 1)
    quoted = sum(line.kind is PartKind.QUOTE or line.text.startswith(">") for line in lines)
    asked = len({line.text for line in lines if _asks(line)})
    figured = [line.text for line in lines if line.figured]
    coded = sum(map(_is_code, lines))
    return {
        "quotes": min(1.0, 3 * quoted / count),
        "patches": float(any(line.text.startswith(PATCHES) for line in lines)),
        "codes": min(1.0, 4 * coded / count) if coded >= _CODED else 0.0,
        "asks": _of_many(asked - 1),
        "amounts": _of_many(len([text for text in figured if _AMOUNT.search(text)]) - 2),
        "numbers": _of_many(len([text for text in figured if _NUMBERED.match(text)]) - 2),
        "bylined": float(any(map(_is_byline, lines[:_TOP]))),
    }


def _asks(line: Line) -> bool:
    """A question of the text itself: menus ask, too, who somebody is, and more than once."""
    return line.text.endswith(("?", "？")) and line.kind is not PartKind.CHROME


def _is_code(line: Line) -> bool:
    text = line.text
    signed = text[-1] in _CODED_ENDS or "=" in text or "()" in text
    return text.startswith(STATEMENTS) or (signed and _CODE.match(text) is not None)


def _is_byline(line: Line) -> bool:
    """The name of who wrote it, behind no more than a word."""
    tokens = tokens_of(line.text) if len(line.text) < _BYLINE else []
    if not 2 < len(tokens) <= _NAMED or any(map(str.isdigit, line.text)):
        return False
    _, _, named = line.text.partition(" ")
    return tokens[0] in word_set("by") and named.lstrip()[:1].isupper()


def _newsroom(lines: Sequence[Line], blocks: Sequence[Block], document: Document) -> Signs:
    """What only releases have: labels, a boilerplate, contacts, an end."""
    kinds = {block.kind for block in blocks}
    titles = filter(None, (document.subject, document.title))
    labelled = any(map(_is_label, lines[:_LABELS])) or any(map(_names_kind, titles))
    return Signs(
        labelled=float(labelled or _is_press(document.sender or "")),
        titled=float(_is_titled(lines, document.subject)),
        says_about=float(BlockKind.BOILERPLATE in kinds),
        has_contacts=float(BlockKind.CONTACTS in kinds),
        has_end=float(BlockKind.END in kinds),
        has_speech=float(BlockKind.QUOTE in kinds),
    )


def _is_label(line: Line) -> bool:
    """It says what kind of text this is, or when it may be used, and little else."""
    text = levelled(line.text[:_LABEL])
    tokens = tokens_of(text)
    length = tokens.at(0, _LABELLING) if tokens else 0
    if length and len(tokens) <= length + (_BEHIND if length > 1 else 0):
        return True
    return len(text) <= _WIDE_LABEL and (wide_in(text, "kinds") or wide_in(text, "immediate"))


def _names_kind(title: str) -> bool:
    """A subject or a page's title says that it is a release, in two words or more."""
    tokens = tokens_of(levelled(title))
    lengths = (vocabulary("kinds").at(tokens, i) for i in range(len(tokens)))
    return any(length > 1 for length in lengths) or wide_in(title, "kinds")


def _is_titled(lines: Sequence[Line], subject: str | None) -> bool:
    """The subject of a mail stands over its text as well, as a headline does."""
    said = tokens_of(subject)[:_TITLE] if subject else []
    return len(said) > 2 and any(tokens_of(line.text)[: len(said)] == said for line in lines[:_TOP])


def _is_press(sender: str) -> bool:
    """An address or a name that is a press office's."""
    return vocabulary("press").found_in(tokens_of(levelled(sender.partition("@")[0])))


def _of_many(count: int) -> float:
    return min(max(count, 0), _MANY) / _MANY
