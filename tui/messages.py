"""What work has brought, as messages to the screen that asked for it."""

from collections.abc import Mapping

from textual.message import Message

from store import (
    Completions,
    Condition,
    Facets,
    Hits,
    Marks,
    People,
    Progress,
    Release,
    SavedCount,
    WayOut,
)
from tui.present.status import Trouble


class Answer(Message):
    """What the library was asked for, or what happened to it."""


class HitsLoaded(Answer):
    """A search was answered; `completions` are of the term under the cursor.

    `ways` lead on where nothing was found; `first` is the release found first, if it could be read,
    so that it is painted in one with the list.
    """

    def __init__(
        self,
        serial: int,
        hits: Hits,
        completions: Completions,
        ways: tuple[WayOut, ...],
        first: "ReleaseLoaded | None",
    ) -> None:
        super().__init__()
        self.serial, self.hits = serial, hits
        self.completions, self.ways = completions, ways
        self.first = first


class RowsLoaded(Answer):
    """More rows of an answered search have come."""

    def __init__(self, serial: int, hits: Hits) -> None:
        super().__init__()
        self.serial, self.hits = serial, hits


class SnippetsLoaded(Answer):
    """Of releases by id, why they were found by a search."""

    def __init__(self, serial: int, snippets: Mapping[int, str]) -> None:
        super().__init__()
        self.serial, self.snippets = serial, snippets


class PlaceFound(Answer):
    """Where a release stands in the list of a search that was asked again; None if nowhere."""

    def __init__(self, serial: int, place: int | None) -> None:
        super().__init__()
        self.serial, self.place = serial, place


class ReleaseLoaded(Answer):
    """A release was read; `revised_by` is the id of the one that replaces it, `near` those of the
    ones that say nearly the same."""

    def __init__(
        self, release: Release, revised_by: int | None, near: tuple[int, ...] = ()
    ) -> None:
        super().__init__()
        self.release, self.revised_by, self.near = release, revised_by, near


class UnreadCounted(Answer):
    """How many of the releases found nobody has marked as read."""

    def __init__(self, serial: int, unread: int) -> None:
        super().__init__()
        self.serial, self.unread = serial, unread


class MarksChanged(Answer):
    """Releases have these marks now."""

    def __init__(self, marks: Mapping[int, Marks]) -> None:
        super().__init__()
        self.marks = marks


class FacetsLoaded(Answer):
    """By what the query can be narrowed is known, as it was asked for with that number."""

    def __init__(self, number: int, facets: Facets) -> None:
        super().__init__()
        self.number, self.facets = number, facets


class PeopleLoaded(Answer):
    """Whom to call about the `found` releases is known, as it was asked for with that number."""

    def __init__(self, number: int, people: People, found: int) -> None:
        super().__init__()
        self.number, self.people, self.found = number, people, found


class SavedCounted(Answer):
    """What the saved searches find is known, as it was asked for with that number."""

    def __init__(self, number: int, saved: tuple[SavedCount, ...]) -> None:
        super().__init__()
        self.number, self.saved = number, saved


class SavedChanged(Answer):
    """Other searches are saved than before, or in another order."""


class VersionSeen(Answer):
    """The archive was looked at; another number than last time means that it has changed."""

    def __init__(self, version: int) -> None:
        super().__init__()
        self.version = version


class RefreshAdvanced(Answer):
    """What can be found is being brought up to the archive; `left` are seconds if known.

    `progress` is None once an import is done, until which nothing else takes its place.
    `halt` says by which key that is stopped, where it can be.
    """

    def __init__(self, progress: Progress | None, left: float | None, halt: str = "") -> None:
        super().__init__()
        self.progress, self.left, self.halt = progress, left, halt


class ArchiveGrown(Answer):
    """More can be found than before, and more is still to come."""

    def __init__(self, releases: int) -> None:
        super().__init__()
        self.releases = releases


class ArchiveRefreshed(Answer):
    """What was done to the archive up to `version` can be found now, as far as `condition` says.

    `grown` is whether other things are found than were before; `trouble` is why nothing is.
    """

    def __init__(
        self,
        version: int,
        releases: int,
        condition: Condition,
        grown: bool,
        trouble: Trouble | None,
    ) -> None:
        super().__init__()
        self.version, self.releases, self.condition = version, releases, condition
        self.grown, self.trouble = grown, trouble


class ArchiveClosed(Answer):
    """There is no archive, or none any more."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__()
        self.trouble = trouble


class ReleaseUnread(Answer):
    """A release cannot be read; `reason` says why, in whole sentences."""

    def __init__(self, id: int, reason: str) -> None:
        super().__init__()
        self.id, self.reason = id, reason


class ReleaseShown(Message):
    """The release that the list came to with that visit is shown, or why it cannot be."""

    def __init__(self, visit: int) -> None:
        super().__init__()
        self.visit = visit


class FieldCorrected(Message):
    """A field of the release was set by hand; it is shown with the next answer."""

    def __init__(self, field: str) -> None:
        super().__init__()
        self.field = field


class ReleaseMarked(Message):
    """Releases were marked, or a marking was undone; `words` tell it."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words


class ContactCopied(Message):
    """`what` of the release that `source` names went to the clipboard by the way `how`."""

    def __init__(self, what: str, source: str, how: str, confirmed: bool) -> None:
        super().__init__()
        self.what, self.source, self.how, self.confirmed = what, source, how, confirmed


class ActionWanted(Message):
    """Something was clicked that stands for an action, to be done in its turn among the keys."""

    def __init__(self, action: str) -> None:
        super().__init__()
        self.action = action


class ActionDone(Message):
    """Something was done that is not plain to see; `words` tell it."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words


class ActionRefused(Message):
    """What was asked for cannot be done here; `reason` is a whole sentence."""

    def __init__(self, reason: str) -> None:
        super().__init__()
        self.reason = reason


class WorkFailed(Answer):
    """What was asked for could not be done; both are whole sentences, `hint` may be empty."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__()
        self.message, self.hint = message, hint
