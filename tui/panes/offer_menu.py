"""What is offered below the search bar."""

from tui.offers import Offers
from tui.panes.menu import Menu
from tui.present.asked import offer_line

ROOM = 58
"""Cells of a line without its bar and its frame."""


class OfferMenu(Menu, can_focus=False):
    """Stands there while something is offered; the keys are the bar's."""

    def __init__(self, id: str) -> None:
        super().__init__()
        self.id = id

    def offer(self, offers: Offers) -> None:
        """Show these, or nothing."""
        self.display = bool(offers)
        self.border_title = "Asked before" if offers.earlier else ""
        self.border_subtitle = "Tab take it · Esc close"
        self.lines = tuple(offer_line(each, ROOM) for each in offers.items)
        self.chosen = offers.chosen if offers else 0
        self.refresh(layout=True)
