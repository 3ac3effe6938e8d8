"""What a screen reader hears, one JSON document a line; run by the system's Python, which has the AT-SPI library.

Written by itself, as it happens: {"heard": "focus" | "window" | "announcement", "name": ..., "role": ..., ...}.
Each line of standard input asks for all that can be read in the active window: {"answer": [...]}.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402 - the version is chosen first

MOST_CHILDREN = 200
DEEPEST = 40
STATES = (
    "CHECKED", "EDITABLE", "ENABLED", "EXPANDED", "FOCUSED", "INVALID_ENTRY", "SELECTED", "SHOWING",
)  # fmt: skip
UNHEARD = str.maketrans({"\xa0": " ", "\u202f": " ", "\u2068": None, "\u2069": None})
PASSED_OVER = {"filler", "panel", "layered pane"}
"""Roles that say nothing by themselves, when they have no name either."""


def told(thing: Any) -> dict[str, Any]:
    """Return what a screen reader says of one thing: role, name, description, states, value, text."""
    thing.clear_cache()
    states = thing.get_state_set()
    return {
        "role": thing.get_role_name(),
        "name": plain(thing.get_name()),
        "description": plain(thing.get_description()),
        "states": [name.lower() for name in STATES if states.contains(getattr(Atspi.StateType, name))],
        "value": _value(thing),
        "text": _text(thing),
    }


def plain(text: str | None) -> str:
    """Return a text without what nobody hears: spaces that do not break, marks of direction, spaces at the ends."""
    return (text or "").translate(UNHEARD).strip()


def _value(thing: Any) -> float | None:
    value = thing.get_value_iface()
    return None if value is None else float(value.get_current_value())


def _text(thing: Any) -> str:
    text = thing.get_text_iface()
    return "" if text is None else plain(Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)))


def say(document: dict[str, Any]) -> None:
    """Write one line."""
    sys.stdout.write(json.dumps(document) + "\n")
    sys.stdout.flush()


def heard_focus(event: Any) -> None:
    """Tell what has got the focus."""
    if event.detail1:
        _tell("focus", event.source)


def heard_window(event: Any) -> None:
    """Tell which window has come to the front."""
    _tell("window", event.source)


def heard_announcement(event: Any) -> None:
    """Tell what the program had said without moving the focus."""
    say({"heard": "announcement", "name": plain(str(event.any_data))})


def _tell(kind: str, thing: Any) -> None:
    try:
        say({"heard": kind, **told(thing)})
    except GLib.Error:  # it has gone again
        return


def active_window() -> Any | None:
    """Return the window the keyboard is in; the only one there is where none says so."""
    desktop = Atspi.get_desktop(0)
    shown = []
    for at in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(at)
        for place in range(program.get_child_count() if program is not None else 0):
            window = program.get_child_at_index(place)
            if window is not None:
                window.clear_cache()
                states = window.get_state_set()
                if states.contains(Atspi.StateType.ACTIVE):
                    return window
                if states.contains(Atspi.StateType.SHOWING):
                    shown.append(window)
    return shown[0] if len(shown) == 1 else None


def everything(thing: Any, depth: int = 0) -> list[dict[str, Any]]:
    """Return all that is shown in `thing`, in reading order."""
    found = []
    thing.clear_cache()
    if not thing.get_state_set().contains(Atspi.StateType.SHOWING):
        return []
    one = told(thing)
    if one["name"] or one["role"] not in PASSED_OVER:
        found.append(one)
    if depth < DEEPEST:
        for at in range(min(MOST_CHILDREN, thing.get_child_count())):
            child = thing.get_child_at_index(at)
            if child is not None:
                found += everything(child, depth + 1)
    return found


def answer() -> list[dict[str, Any]]:
    """Return all that can be read; nothing while windows come and go."""
    try:
        window = active_window()
        return [] if window is None else everything(window)
    except GLib.Error:
        return []


def read_question(source: Any, _condition: Any) -> bool:
    """Answer one line of standard input; end with it."""
    if not source.readline():
        Atspi.event_quit()
        return False
    say({"answer": answer()})
    return True


def switch_on() -> None:
    """Tell the session that a screen reader runs, as screen readers do; programs then offer themselves."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        value = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))
        bus.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", value, None, 0, -1
        )


def main() -> None:
    """Listen until standard input ends."""
    switch_on()
    Atspi.init()
    listeners = []
    for event, heard in (
        ("object:state-changed:focused", heard_focus),
        ("object:announcement", heard_announcement),
        ("window:activate", heard_window),
    ):
        listener = Atspi.EventListener.new(heard)
        listener.register(event)
        listeners.append(listener)
    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, read_question)
    say({"heard": "ready"})
    Atspi.event_main()


main()
