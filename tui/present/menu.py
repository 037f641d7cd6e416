"""The menu of contacts and forms, as lines."""

from collections.abc import Sequence
from typing import NamedTuple

from store import Contact
from tui.present.card import Form, forms, write
from tui.present.contact import name_of, role_of
from tui.present.contacts import key_run
from tui.present.line import Line, Role, Run, fit
from tui.present.printable import clean


class Choice(NamedTuple):
    """A contact by its place (from 0), and the form that is wanted of it."""

    contact: int = 0
    form: Form = Form.CARD


def form_of(contacts: Sequence[Contact], choice: Choice) -> Form:
    """The form that is wanted, or the first that this contact has something for."""
    possible = forms(contacts[choice.contact])
    return choice.form if choice.form in possible else possible[0]


def menu_lines(contacts: Sequence[Contact], choice: Choice, width: int) -> list[Line]:
    """A line for each contact, a blank one, the forms, a blank one, then what will be copied."""
    contact, form = contacts[choice.contact], form_of(contacts, choice)
    lines: list[Line] = [
        fit(
            (key_run(at), Run(name_of(each) + "  ", Role.ISSUER), Run(role_of(each), Role.META)),
            width,
        )
        for at, each in enumerate(contacts)
    ]
    chosen = [
        Run(f"[{each}]" if each is form else f" {each} ", Role.KEY if each is form else Role.META)
        for each in forms(contact)
    ]
    preview = (fit((Run(clean(line)),), width) for line in write(contact, form).splitlines())
    return [*lines, (), fit((Run("as "), *chosen), width), (), *preview]
