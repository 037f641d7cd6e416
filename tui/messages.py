"""What work has brought, as messages to the screen that asked for it."""

from textual.message import Message

from store import Hits, Progress, Release


class HitsLoaded(Message):
    """A search was answered."""

    def __init__(self, serial: int, hits: Hits) -> None:
        super().__init__()
        self.serial, self.hits = serial, hits


class RowsLoaded(Message):
    """More rows of an answered search have come."""

    def __init__(self, serial: int, hits: Hits) -> None:
        super().__init__()
        self.serial, self.hits = serial, hits


class PlaceFound(Message):
    """Where a release stands in the list of a search that was asked again; None if nowhere."""

    def __init__(self, serial: int, place: int | None) -> None:
        super().__init__()
        self.serial, self.place = serial, place


class ReleaseLoaded(Message):
    """A release was read; `revised_by` is the id of the one that replaces it."""

    def __init__(self, release: Release, revised_by: int | None) -> None:
        super().__init__()
        self.release, self.revised_by = release, revised_by


class VersionSeen(Message):
    """The archive was looked at; another number than last time means that it has changed."""

    def __init__(self, version: int) -> None:
        super().__init__()
        self.version = version


class RefreshAdvanced(Message):
    """What can be found is being brought up to the archive; `progress` says how far."""

    def __init__(self, progress: Progress) -> None:
        super().__init__()
        self.progress = progress


class ArchiveRefreshed(Message):
    """What other programs did to the archive up to `version` can be found now."""

    def __init__(self, version: int, releases: int) -> None:
        super().__init__()
        self.version, self.releases = version, releases


class FieldCorrected(Message):
    """A field of the release was set by hand; it is shown with the next answer."""

    def __init__(self, field: str) -> None:
        super().__init__()
        self.field = field


class ContactCopied(Message):
    """`what` went to the clipboard by the way that `how` names."""

    def __init__(self, what: str, how: str, confirmed: bool) -> None:
        super().__init__()
        self.what, self.how, self.confirmed = what, how, confirmed


class CorrectionRefused(Message):
    """A field cannot have that value; `reason` says why, in whole sentences."""

    def __init__(self, release: Release, field: str, text: str, reason: str) -> None:
        super().__init__()
        self.release, self.field, self.text, self.reason = release, field, text, reason


class WorkFailed(Message):
    """What was asked for could not be done; both are whole sentences, `hint` may be empty."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__()
        self.message, self.hint = message, hint
