"""Marks put on releases, and taken off."""

from collections.abc import Iterable, Mapping

from store.errors import StoreError
from store.intake.history import History
from store.intake.holdings import Holdings
from store.intake.turning import turns
from store.model.change import Marked
from store.model.marks import Marking, Marks
from store.query.fields import tag_word
from store.text.controls import without_controls

LONGEST_TAG = 60


def mark(
    ids: Iterable[int], marking: Marking, holdings: Holdings, history: History | None
) -> Mapping[int, Marks]:
    """Mark releases; by id, the marks before of those whose marks are others now.

    Each file of marks is written once; without `history` it cannot be undone. Raises StoreError
    for a tag that cannot be one, and ArchiveError.
    """
    wanted = _cleaned(marking)
    marks = holdings.archive.marks
    with holdings.writing():
        before = {id: marks.get(id) for id in ids}
        after = {id: marked(old, wanted) for id, old in before.items()}
        changed = {id: old for id, old in before.items() if after[id] != old}
        if history and changed:
            history.note(Marked(wanted, turns(changed, after)), changed)
        marks.put({id: after[id] for id in changed})
    return changed


def marked(marks: Marks, marking: Marking) -> Marks:
    """`marks` once all was done that `marking` says."""
    off = {tag_word(tag) for tag in marking.untag}
    tags = {tag_word(tag): tag for tag in marks.tags if tag_word(tag) not in off}
    for tag in marking.tag:
        tags.setdefault(tag_word(tag), tag)
    return Marks(
        marks.read if marking.read is None else marking.read,
        marks.starred if marking.starred is None else marking.starred,
        tuple(tags.values()),
        marks.note if marking.note is None else marking.note or None,
    )


def _cleaned(marking: Marking) -> Marking:
    tags = tuple(" ".join(without_controls(tag).split()) for tag in marking.tag)
    for tag in tags:
        if not tag_word(tag) or len(tag) > LONGEST_TAG:
            raise StoreError(
                f"“{tag[:LONGEST_TAG]}” is no tag.",
                f"A tag has letters or digits, and {LONGEST_TAG} characters at most.",
            )
    note = None if marking.note is None else without_controls(marking.note).strip()
    return Marking(marking.read, marking.starred, tags, marking.untag, note)
