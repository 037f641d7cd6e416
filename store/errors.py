"""What cannot go on, said so that a person knows what failed and what to do."""


class StoreError(Exception):
    """`message` says what failed and where, `hint` what to do; both are whole sentences."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class ArchiveError(StoreError):
    """The archive cannot be used: it is missing, locked, damaged, full or of a newer version."""


class MissingError(ArchiveError):
    """The folder holds no archive."""


class BackupError(StoreError):
    """A file is no whole backup, or there is no place for one or for what is in it."""


class NotFoundError(StoreError):
    """The archive holds no such release, person or import run."""


class UnreadableError(StoreError):
    """A reader cannot make a document of these bytes."""


class IndexDamagedError(StoreError):
    """The index cannot be read; the next refresh makes it anew from the archive."""
