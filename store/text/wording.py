"""What a text says, in one form for all ways of setting and sending it.

Blanks, line ends, case, quotation marks, bullets, rules and the marks of emphasis make no
difference; every letter with its accent, figure, sign, decimal point and address does.
"""

import re
import unicodedata

_QUOTES = "“”„‟«»‹›「」『』《》〈〉〝〞〟״″"
_APOSTROPHES = "‘’‚‛`´′ʹʼʻʽˈ׳"
_BULLETS = "•·‣▪▫■□◦►▶➢➤◆◇⁃∙・"  # not ▲, which is a minus in Japan, nor ✓ and ○, which are answers
_UNSEEN = "\u00ad\u0640\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff"
_FORMS = (*range(0xFB00, 0xFB07), *range(0xFF01, 0xFFF0))  # ligatures, full and half width

_SAME = {
    **{chr(code): unicodedata.normalize("NFKC", chr(code)).casefold() for code in _FORMS},
    **dict.fromkeys(_QUOTES, '"'),
    **dict.fromkeys(_APOSTROPHES, "'"),
    **dict.fromkeys(_BULLETS, " "),
    **dict.fromkeys(_UNSEEN, ""),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "…": "...",
    "ı": "i",  # what a Turkish capital becomes where nobody says that it is Turkish
}
_VARIED = re.compile(f"[{re.escape(''.join(_SAME))}]")
_QUOTED = re.compile("[\"']")
_WIDE = "\u2e80"  # from here on an apostrophe is a quotation mark
_SIGNS = re.compile(r"[-=~_*#]+")
_ADDRESS = re.compile(
    r"[<(\[](?:mailto:)?([^\s<>()\[\]]{0,300}(?:@|://)[^\s<>()\[\]]{1,300})[>)\]]"
)
_MARKED = re.compile(r"^[ \t]*>[> \t]*", re.M)
_APART = re.compile(r"(\d[.,]?)\s+(?=\d)")
GAP = "\x00"
"""What is left of white space between two figures."""
_RULE = 3  # characters in a row that only decorate
_AHEAD = 40  # characters in which the next word begins


def wording(text: str) -> str:
    """What `text` says, without its lines."""
    return "".join(worded_lines(text))


def worded_lines(text: str) -> list[str]:
    """What each line of `text` says, in which a text that was wrapped otherwise has other lines.

    Of white space a GAP is left where it stands between two figures.
    """
    text = text.casefold()
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).replace("i\u0307", "i")
        text = _VARIED.sub(lambda found: _SAME[found[0]], text)
    text = _unmarked(text).replace("|", " ")
    if "@" in text or "://" in text:
        text = _ADDRESS.sub(r" \1 ", text)
    text = _QUOTED.sub(_quoted, text)
    text = _SIGNS.sub(_sign, text)
    text = _APART.sub(_gap, text)
    return ["".join(line.split()) for line in text.split("\n")]


def _unmarked(text: str) -> str:
    """Without quoting marks, where most lines have them: elsewhere they are signs."""
    if "\n>" not in text and not text.startswith(">"):
        return text
    marked = len(_MARKED.findall(text))
    lines = sum(1 for line in text.split("\n") if line.strip())
    return _MARKED.sub("", text) if marked > 1 and marked * 2 >= lines else text


def _sign(found: re.Match[str]) -> str:
    """A sign that says something, or nothing for one that only decorates or parts."""
    run, (before, after) = found[0], _around(found)
    if len(run) >= _RULE:
        return ""
    if run[0] in "-#" and not before.strip() and not after.strip():
        ahead = found.string[found.end() : found.end() + _AHEAD].lstrip()
        return run[0] if ahead[:1].isdigit() else ""
    if run[0] == "_":
        return run if before.isalnum() and after.isalnum() else ""
    if run[0] == "*":
        return run if before.isdigit() and after.isdigit() else ""
    return "-" if run[0] == "-" else run


def _quoted(found: re.Match[str]) -> str:
    """An apostrophe between two letters, else nothing."""
    before, after = _around(found)
    return "'" if found[0] == "'" and _is_letter(before) and _is_letter(after) else ""


def _is_letter(character: str) -> bool:
    return character.isalpha() and character < _WIDE


def _gap(found: re.Match[str]) -> str:
    return f"{found[1]}\n{GAP}" if "\n" in found[0] else f"{found[1]}{GAP}"


def _around(found: re.Match[str]) -> tuple[str, str]:
    """The characters at both sides; none at the ends of the text."""
    text, start, end = found.string, found.start(), found.end()
    return text[start - 1 : start] if start else "", text[end : end + 1]
