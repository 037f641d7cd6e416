"""Addresses in a text that can be opened, told from those that only look as if they could."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

from store import Release
from tui.present.printable import clean

_NOT = r"\s<>«»\"“”„‟‘’\\^`{|}\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff01-\uffee"
"""What no address has, or what goes on without a blank in Chinese, Japanese and Korean."""
SHAPE = re.compile(
    rf"(?<!(?i:[a-z0-9@._-]))(?:(?i:https?://|www\.)[^{_NOT}]+"
    r"|(?i:(?:mailto:)?[a-z0-9.+_-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+))"
)
"""No case is told apart, but in what no address has: to do it there takes long to compile."""
TRAILING = ".,;:!?'…)]}>*_~"
OPENING = {")": "(", "]": "["}
LONGEST = 2000
MAIL = re.compile(r"[a-z0-9.+_-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+", re.IGNORECASE | re.ASCII)
LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?", re.IGNORECASE | re.ASCII)


class Link(NamedTuple):
    """A half-open stretch of a text, and the address that it stands for."""

    start: int
    end: int
    address: str

    @property
    def is_mail(self) -> bool:
        """Whether it opens a mail."""
        return self.address.startswith("mailto:")


def links(text: str) -> tuple[Link, ...]:
    """Those in a cleaned text, in order; what may not be opened is none."""
    return tuple(_links(text)) if "@" in text or "www." in text or "://" in text else ()


def numbered(texts: Iterable[str]) -> tuple[str, ...]:
    """The web addresses in some texts, each once, in the order in which they are numbered."""
    found = (link.address for text in texts for link in links(text) if not link.is_mail)
    return tuple(dict.fromkeys(found))


def of_release(release: Release) -> tuple[str, ...]:
    """Those of a release, by the numbers that its page shows from 1 on."""
    return numbered(clean(line) for block in release.blocks for line in block.text.split("\n"))


def openable(address: str) -> bool:
    """Whether it is http, https or mailto, to somewhere that it plainly says.

    An address with a user's name in front of the host, with letters of several scripts in a word
    of the host, or with anything that is not seen, is somebody's trick (RFC 3986, 7.6).
    """
    if len(address) > LONGEST or not address.isprintable() or clean(address) != address:
        return False
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    if parts.scheme == "mailto":
        return bool(MAIL.fullmatch(parts.path)) and not parts.query
    plain = parts.scheme in ("http", "https") and "@" not in parts.netloc
    return plain and _is_host(host)


def _links(text: str) -> Iterator[Link]:
    for match in SHAPE.finditer(text):
        printed = _trimmed(match[0])
        address = _address(printed)
        if openable(address):
            yield Link(match.start(), match.start() + len(printed), address)


def _trimmed(printed: str) -> str:
    """Without the punctuation of the sentence; a bracket stays that was opened within."""
    while printed and printed[-1] in TRAILING:
        last, opening = printed[-1], OPENING.get(printed[-1])
        if opening and printed.count(opening) >= printed.count(last):
            break
        printed = printed[:-1]
    return printed


def _address(printed: str) -> str:
    if "://" in printed:
        scheme, _, rest = printed.partition("://")
        return f"{scheme.lower()}://{rest}"
    if printed.lower().startswith("www."):
        return f"https://{printed}"
    return (
        f"mailto:{printed[len('mailto:') :] if printed.lower().startswith('mailto:') else printed}"
    )


def _is_host(host: str) -> bool:
    labels = host.removesuffix(".").split(".")
    return len(labels) > 1 and all(map(_is_label, labels))


def _is_label(label: str) -> bool:
    if label.isascii():
        return bool(LABEL.fullmatch(label)) and not label.lower().startswith("xn--")
    scripts = {_script(letter) for letter in label if letter.isalpha()}
    return len(scripts) == 1 and all(letter.isalnum() or letter == "-" for letter in label)


def _script(letter: str) -> str:
    """The script of a letter by its name; those of one house count as one."""
    script = unicodedata.name(letter, "?").partition(" ")[0]
    return "CJK" if script in ("CJK", "HIRAGANA", "KATAKANA") else script
