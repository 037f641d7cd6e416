"""Takes out of a text what programs have coded into it: signatures and files."""

import re

_SIGNED = re.compile(
    r"^-----BEGIN PGP SIGNED MESSAGE-----\n(?:[A-Za-z-]{1,40}:[^\n]{0,200}\n){0,8}\n?", re.M
)
_SIGNATURE = re.compile(
    r"^-----BEGIN PGP (SIGNATURE|PUBLIC KEY BLOCK)-----\n(?:[^\n]{0,200}\n){0,2000}?"
    r"-----END PGP \1-----\n?",
    re.M,
)
_ENCRYPTED = re.compile(r"\s{0,99}-----BEGIN PGP MESSAGE-----\n")
_DASHED = re.compile(r"^- (?=-|From )", re.M)
_UUENCODED = re.compile(r"^begin [0-7]{3,4} ([^\n]{1,255})\n", re.M)
_UULINE = re.compile(r"[ -`]{1,86}")
_CODED = re.compile(
    r"(?:^[A-Za-z0-9+/]{60,1000}\n){5,}(?:[A-Za-z0-9+/]{1,1000}={0,2}(?:\n|$))?", re.M
)


def without_armour(text: str) -> str:
    """`text` as its reader would see it, without PGP's lines and files that stand in it as letters.

    What is dash-escaped in a signed text is plain again (RFC 9580, 7.2); a file that was uuencoded
    leaves its name.
    """
    if "-----BEGIN PGP " in text:
        text = _unsigned(text)
    if "\nbegin " in text and _UUENCODED.search(text):
        text = _without_files(text)
    return _CODED.sub("", text).strip("\n")


def is_encrypted(text: str) -> bool:
    """Whether it is nothing but a message in PGP's armour."""
    return _ENCRYPTED.match(text) is not None


def _unsigned(text: str) -> str:
    found = _SIGNED.search(text)
    if found:
        end = text.find("-----BEGIN PGP SIGNATURE", found.end())
        end = len(text) if end < 0 else end
        text = text[: found.start()] + _DASHED.sub("", text[found.end() : end]) + text[end:]
    return _SIGNATURE.sub("", text)


def _without_files(text: str) -> str:
    kept, at = list[str](), 0
    while found := _UUENCODED.search(text, at):
        end = _end(text, found.end())
        kept += (text[at : found.start()], f"[{found[1]}]\n" if end else found[0])
        at = end or found.end()
    return "".join((*kept, text[at:]))


def _end(text: str, start: int) -> int | None:
    """Where the lines of a file end that begin here; None where there are none.

    Each says in its first letter how many bytes it holds, up to 45.
    """
    at = start
    while at < len(text):
        end = text.find("\n", at)
        line = text[at : end if end >= 0 else len(text)].rstrip()
        if line == "end" or not (_UULINE.fullmatch(line) and _fits(line)):
            at = (end + 1 or len(text)) if line == "end" else at
            break
        at = end + 1 or len(text)
    return at if at > start else None


def _fits(line: str) -> bool:
    size = (ord(line[0]) - 32) % 64
    needed = -(-size // 3) * 4
    return size <= 45 and needed // 2 <= len(line) - 1 <= needed + 2  # blanks may be cut off
