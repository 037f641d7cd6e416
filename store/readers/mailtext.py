"""The text of a mail apart from what others have put around it."""

from collections.abc import Sequence

from msgspec import structs

from store.model.document import Part, PartKind, Span

_SIGNATURE = "\n--\n"


def quoted(text: str, parts: Sequence[Part], at: int) -> tuple[Part, ...]:
    """Of an answer that says enough itself, with the mail that it answers as a quotation below."""
    kept = (part for part in parts if part.span.end <= at)
    return (*kept, Part(PartKind.QUOTE, Span(at, len(text))))


def around(text: str, parts: Sequence[Part], start: int, end: int) -> tuple[Part, ...]:
    """The parts, with the lines of a forwarder before `start` and those of a list or an archive
    from `end` on as CHROME, a signature as ASIDE."""
    kept = [
        structs.replace(part, span=Span(part.span.start, min(part.span.end, end)))
        for part in parts
        if start <= part.span.start < end
    ]
    if start:
        kept.insert(0, Part(PartKind.CHROME, Span(0, start)))
    signature = text.rfind(_SIGNATURE, 0, end)
    covered = max((part.span.end for part in kept), default=0)
    if signature >= covered:
        kept.append(Part(PartKind.ASIDE, Span(signature + 1, end)))
    if end < len(text) and end >= covered:
        kept.append(Part(PartKind.CHROME, Span(end, len(text))))
    return tuple(kept)
