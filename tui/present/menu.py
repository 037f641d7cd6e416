"""What the copy menu shows, as lines."""

from collections.abc import Sequence
from typing import NamedTuple

from store import Reachable
from tui.present.card import Form, forms, write
from tui.present.contact import name_of, role_of
from tui.present.contacts import key_run
from tui.present.line import Line, Role, Run
from tui.present.printable import clean
from tui.present.words import count

AS = Run(" as ")


class Choice(NamedTuple):
    """A contact by its place (from 0), and the form that is wanted of it."""

    contact: int = 0
    form: Form = Form.CARD


class Shares(NamedTuple):
    """Lines of the menu for the contacts and for what will be copied, and of a gap between."""

    contacts: int
    copied: int
    gap: int


def form_of(contacts: Sequence[Reachable], choice: Choice) -> Form:
    """The form that is wanted, or the first that this contact has something for."""
    possible = forms(contacts[choice.contact])
    return choice.form if choice.form in possible else possible[0]


def turned(contacts: Sequence[Reachable], choice: Choice, by: int) -> Choice:
    """With the form that stands so many places further right."""
    possible = forms(contacts[choice.contact])
    at = possible.index(form_of(contacts, choice))
    return choice._replace(form=possible[(at + by) % len(possible)])


def shares(contacts: Sequence[Reachable], height: int) -> Shares:
    """How the menu's `height` lines are used, the one of the forms apart.

    They are the same for every choice, so that nothing moves, and leave what will be copied in
    sight.
    """
    longest = max(
        len(write(contact, form).splitlines()) for contact in contacts for form in forms(contact)
    )
    room = max(height - 1, 2)
    gap = int(len(contacts) + longest + 2 <= room)
    copied = min(longest, max(room - len(contacts) - 2 * gap, (room - 2 * gap) // 2))
    return Shares(min(len(contacts), room - copied - 2 * gap), copied, gap)


def contact_rows(contacts: Sequence[Reachable]) -> tuple[Line, ...]:
    """A line for each contact, with the key that copies it."""
    return tuple(
        (key_run(at), Run(name_of(each) + "  ", Role.ISSUER), Run(role_of(each), Role.META))
        for at, each in enumerate(contacts)
    )


def form_run(form: Form, chosen: bool) -> Run:
    """The form's name, in brackets where it is the chosen one."""
    return Run(f"[{form}]", Role.KEY) if chosen else Run(f" {form} ", Role.META)


def copied_lines(contacts: Sequence[Reachable], choice: Choice, height: int) -> tuple[Line, ...]:
    """What will be copied, in at most `height` lines, the last of which tells of those left out."""
    text = write(contacts[choice.contact], form_of(contacts, choice))
    lines = [clean(line) for line in text.splitlines()]
    left_out = len(lines) - height + 1
    if len(lines) > height > 0:
        lines = [*lines[: height - 1], f"… and {count(left_out, 'line')} more"]
    return tuple((Run(f" {line}"),) for line in lines)
