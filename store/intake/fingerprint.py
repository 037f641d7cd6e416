"""By which two copies of one release are known, and two that are nearly the same."""

import datetime
import hashlib
import re
from collections.abc import Iterator

from msgspec import Struct

from store.intake.day import day_outside
from store.intake.heading import beyond
from store.model.document import Document, PartKind
from store.parse.trace import Found
from store.text.fold import fold
from store.text.wording import GAP, worded_lines, wording

ENOUGH = 40  # bytes of folded letters; a shorter text says too little to be called the same
KIND = "2:"  # before a fingerprint of today's kind; one without is of letters and figures alone

_SIGNATURE = "\n--\n"
_LONGEST_SIGNATURE = 800
_REACHED = re.compile(r"[^\s@]{1,80}@\S{1,80}|\+?\d[\d ()./-]{4,40}\d")
_MARKS = bytes(code for code in range(128) if not chr(code).isalnum())
_DIGITS = b"0123456789"
_FIGURES = re.compile("[٠-٩۰-۹०-९๐-๙]+")  # which are not folded
_ADDRESS = 8  # characters; a shorter one may be a part of any word


class Likeness(Struct, frozen=True):
    """Two releases are one if they share `fingerprint`, nearly the same if they share a `near`."""

    fingerprint: str | None = None
    near: tuple[str, ...] = ()


def digest(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def likeness(document: Document, date: Found[datetime.date] | None) -> Likeness:
    """Of a document; `date` is what was found as its day of issue.

    The same are two whose wording is, with what the subject or title says beyond it, what somebody
    wrote around it, and what it carries. A text that gives its date is the same whenever it is sent
    again; one without, such as a diary, is another on another day: that is all that tells two of
    its issues apart. A signature counts for the numbers and addresses that only it has.

    Nearly the same are two whose letters are, whatever their figures, signs, addresses and
    signatures, and two whose letters and figures are.
    """
    own = _own_text(document)
    text, signature = _signed(own)
    folded = fold(own)
    letters = _letters(folded)
    if len(letters) < ENOUGH and not document.carried:
        return Likeness()
    near = (_words(text, fold(text) if signature else folded), _short(letters))
    day = day_outside(document, text, date)
    lines = worded_lines(text)
    said = (
        "".join(lines),
        *beyond(document, lines),
        day.isoformat() if day else "",
        wording(document.note or ""),
        *_reached(signature, text),
        *sorted(document.carried),
    )
    whole = "\n".join(said).encode(errors="surrogatepass")
    return Likeness(f"{KIND}{_short(whole)}", near if len(letters) >= ENOUGH else ())


def _words(text: str, folded: str) -> str:
    """The digest of the letters without figures and addresses."""
    letters = _letters(folded if folded.isascii() else _FIGURES.sub("", folded))
    for address in _addresses(text):
        letters = letters.replace(_letters(fold(address)), b"")
    return _short(letters.translate(None, _DIGITS))


def _addresses(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        if "@" in line or "://" in line or "www." in line:
            for word in line.split():
                if len(word) >= _ADDRESS and ("@" in word or "://" in word or "www." in word):
                    yield word


def _letters(folded: str) -> bytes:
    return folded.encode(errors="replace").translate(None, _MARKS)


def _short(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def _own_text(document: Document) -> str:
    """The text without what belongs to the site, or is somebody's who sends it on."""
    kept, at = [], 0
    for part in document.parts:
        if part.kind is PartKind.CHROME:
            kept.append(document.text[at : part.span.start])
            at = part.span.end
    return "".join([*kept, document.text[at:]])


def _signed(text: str) -> tuple[str, str]:
    """The text, and the signature below it; a long one is text as well."""
    at = text.rfind(_SIGNATURE)
    if at < 0 or len(text) - at > _LONGEST_SIGNATURE:
        return text, ""
    return text[:at], text[at + len(_SIGNATURE) :]


def _reached(signature: str, text: str) -> list[str]:
    """The numbers and addresses of a signature that the text does not have."""
    if not signature:
        return []
    known = wording(text).replace(GAP, "")
    found = (wording(each).replace(GAP, "") for each in _REACHED.findall(signature))
    return sorted({each for each in found if each not in known})
