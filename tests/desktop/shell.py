"""A desktop shell with a tray and notices, and nothing else; run by the system's Python, which has the D-Bus library.

Writes what it is shown as JSON, one document a line: {"shown": "icon" | "notice" | "tip", ...}. A line of standard
input is done as the person would: `notice` clicks the last notice, `icon` the icon.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from gi.repository import Gio, GLib

WATCHER = """
<node><interface name="org.kde.StatusNotifierWatcher">
  <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
  <method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
  <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
  <property name="ProtocolVersion" type="i" access="read"/>
  <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
  <signal name="StatusNotifierHostRegistered"/>
  <signal name="StatusNotifierItemRegistered"><arg type="s"/></signal>
</interface></node>"""
NOTICES = """
<node><interface name="org.freedesktop.Notifications">
  <method name="GetCapabilities"><arg type="as" direction="out"/></method>
  <method name="GetServerInformation">
    <arg type="s" direction="out"/><arg type="s" direction="out"/>
    <arg type="s" direction="out"/><arg type="s" direction="out"/></method>
  <method name="Notify">
    <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
    <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/></method>
  <method name="CloseNotification"><arg type="u" direction="in"/></method>
  <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
  <signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
</interface></node>"""
PROPERTIES = {
    "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
    "ProtocolVersion": GLib.Variant("i", 0),
    "RegisteredStatusNotifierItems": GLib.Variant("as", []),
}


class Shell:
    """Notes what it is asked to show."""

    def __init__(self) -> None:
        """Take the names every tray icon looks for."""
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.item = ""
        self.notices = 0
        for text, path in (
            (WATCHER, "/StatusNotifierWatcher"),
            (NOTICES, "/org/freedesktop/Notifications"),
        ):
            node = Gio.DBusNodeInfo.new_for_xml(text)
            self.bus.register_object(path, node.interfaces[0], self.called, self.property_of, None)
        for name in ("org.kde.StatusNotifierWatcher", "org.freedesktop.Notifications"):
            Gio.bus_own_name_on_connection(self.bus, name, Gio.BusNameOwnerFlags.NONE, None, None)

    def property_of(self, *call: Any) -> GLib.Variant:
        """Return a property of the watcher."""
        return PROPERTIES[call[4]]

    def called(self, *call: Any) -> None:
        """Answer a call."""
        sender, method, values, invocation = call[1], call[4], call[5].unpack(), call[6]
        answer = None
        if method == "RegisterStatusNotifierItem":
            self.item = sender
            say(shown="icon")
        elif method == "Notify":
            self.notices += 1
            say(shown="notice", title=values[3], text=values[4])
            answer = GLib.Variant("(u)", (self.notices,))
        elif method == "GetCapabilities":
            answer = GLib.Variant("(as)", (["body", "actions"],))
        elif method == "GetServerInformation":
            answer = GLib.Variant("(ssss)", ("shell", "test", "1", "1.2"))
        invocation.return_value(answer)

    def told(self, channel: Any, _condition: Any) -> bool:
        """Do what standard input says; False when it ended."""
        line = channel.readline().strip()
        if line == "notice":
            place = "/org/freedesktop/Notifications"
            invoked = GLib.Variant("(us)", (self.notices, "default"))
            self.bus.emit_signal(None, place, "org.freedesktop.Notifications", "ActionInvoked", invoked)
        elif line == "icon":
            self.bus.call_sync(
                self.item, "/StatusNotifierItem", "org.kde.StatusNotifierItem", "Activate",
                GLib.Variant("(ii)", (0, 0)), None, Gio.DBusCallFlags.NONE, -1, None,
            )  # fmt: skip
        elif line == "tip":
            found = self.bus.call_sync(
                self.item, "/StatusNotifierItem", "org.freedesktop.DBus.Properties", "Get",
                GLib.Variant("(ss)", ("org.kde.StatusNotifierItem", "ToolTip")), None, Gio.DBusCallFlags.NONE, -1, None,
            )  # fmt: skip
            say(shown="tip", text=" ".join(str(part) for part in found.unpack()[0] if isinstance(part, str)))
        return bool(line)


def say(**document: str) -> None:
    """Write one line."""
    sys.stdout.write(json.dumps(document) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    shell = Shell()
    GLib.io_add_watch(
        sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, shell.told
    )
    say(shown="ready")
    GLib.MainLoop().run()
