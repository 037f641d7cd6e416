"""Where which actions count together, are told, or give way to what is written."""

from tui.actions.action import Where

WORTH = (
    "app.help", "app.syntax", "quit", "back", "leave", "search", "copy", "read", "complete",
    "screen.choose_facet", "select", "ask_range", "ask_always", "screen.releases_of",
    "screen.ask_saved", "older", "people", "narrow_by", "star", "tag", "correct", "zoom",
    "next_pane", "undo", "note",
)  # fmt: skip
"""The names in the footer; the first of them are the last to go where there is no room."""
ASKED_FOR = (Where.BROWSE, Where.PANES, Where.EVERYWHERE)
"""Where that counts which can be asked for by its name."""
TYPED_IN = (
    Where.SEARCH, Where.PANES, Where.VALUE, Where.COMMANDS, Where.PATH, Where.EVERYWHERE
)  # fmt: skip
"""Where what can be written is written, and does nothing else."""
TOGETHER = (
    (Where.PANE, Where.BROWSE, Where.LIST, Where.PANES, Where.EVERYWHERE),
    (Where.PANE, Where.BROWSE, Where.DEEP, Where.PANES, Where.EVERYWHERE),
    (Where.SEARCH, Where.PANES, Where.EVERYWHERE),
    (Where.PANE, Where.COPY, Where.EVERYWHERE),
    (Where.PANE, Where.FIELDS, Where.EVERYWHERE),
    (Where.VALUE, Where.EVERYWHERE),
    (Where.COMMANDS, Where.EVERYWHERE),
    (Where.PANE, Where.HELP, Where.EVERYWHERE),
    (Where.PANE, Where.SYNTAX, Where.EVERYWHERE),
    (Where.PANE, Where.SAVED, Where.EVERYWHERE),
    (Where.PANE, Where.RELATED, Where.EVERYWHERE),
    (Where.PANE, Where.DIFFERENCE, Where.EVERYWHERE),
    (Where.PANE, Where.COPYING, Where.EVERYWHERE),
    (Where.PANE, Where.OPENING, Where.EVERYWHERE),
    (Where.PANE, Where.PICK, Where.EVERYWHERE),
    (Where.PANE, Where.MESSAGES, Where.EVERYWHERE),
    (Where.PANE, Where.TEXT, Where.BROWSE, Where.DEEP, Where.PANES, Where.EVERYWHERE),
    (Where.PANE, Where.CONTACTS, Where.BROWSE, Where.DEEP, Where.PANES, Where.EVERYWHERE),
    (Where.PANE, Where.FACETS, Where.BROWSE, Where.DEEP, Where.PANES, Where.EVERYWHERE),
    (Where.TIMELINE, Where.BROWSE, Where.DEEP, Where.PANES, Where.EVERYWHERE),
    (Where.PANE, Where.PEOPLE, Where.BROWSE, Where.DEEP, Where.PANES, Where.EVERYWHERE),
    (Where.PATH, Where.EVERYWHERE),
    (Where.PANE, Where.CONFIRM, Where.EVERYWHERE),
)
"""What counts at once: there no key may do two things."""
