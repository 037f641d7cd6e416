"""How often releases taught what, and the bounded part of it that parsing is given."""

from store.tally.database import TallyDamagedError
from store.tally.refresh import is_behind, refresh
from store.tally.tally import Tally, acquaintance

__all__ = ["Tally", "TallyDamagedError", "acquaintance", "is_behind", "refresh"]
