"""One window for each profile: a second start hands its arguments to the first and ends."""

from __future__ import annotations

import getpass
import hashlib
import json
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

LONGEST = 65536
"""The largest message accepted, in bytes."""


class SingleInstance(QObject):
    """A lock file decides who is first; a local socket, open to this user only, passes arguments on."""

    arguments = Signal(list)
    """Emitted in the first instance with the arguments (list of str) of a later start."""

    def __init__(self, profile: str, folder: Path, parent: QObject | None = None) -> None:
        """Guard `profile`; the lock file lies in `folder`, which must exist."""
        super().__init__(parent)
        digest = hashlib.sha256(f"{profile}:{folder}:{getpass.getuser()}".encode()).hexdigest()[:16]
        self.name = f"cofanet-{digest}"
        self._lock = QLockFile(str(folder / f"{self.name}.lock"))
        self._lock.setStaleLockTime(0)  # held as long as the process lives, however old it grows
        self._server: QLocalServer | None = None
        self._calls: list[QLocalSocket] = []

    def acquire(self) -> bool:
        """Return True when this is the first instance, which then listens for later ones."""
        if not self._lock.tryLock(100):
            return False
        QLocalServer.removeServer(self.name)  # safe: with the lock in hand, it is what a crash left behind
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        self._server.listen(self.name)
        return True

    def send(self, arguments: list[str], wait: int = 1500) -> bool:
        """Hand `arguments` to the first instance; False when it did not answer within `wait` milliseconds."""
        socket = QLocalSocket()
        socket.connectToServer(self.name)
        if not socket.waitForConnected(wait):
            return False
        socket.write(json.dumps(arguments).encode())
        sent = socket.waitForBytesWritten(wait)
        socket.disconnectFromServer()
        return sent

    def release(self) -> None:
        """Let another instance be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    @Slot()
    def _connected(self) -> None:
        socket = self._server.nextPendingConnection() if self._server is not None else None
        if socket is not None:
            self._calls.append(socket)
            socket.disconnected.connect(self._read)

    @Slot()
    def _read(self) -> None:
        """Take what each ended call said; a call is kept until then, so that nobody else deletes it."""
        ended = [
            call for call in self._calls if call.state() is QLocalSocket.LocalSocketState.UnconnectedState
        ]
        self._calls = [call for call in self._calls if call not in ended]
        for call in ended:
            arguments = _parse(bytes(call.read(LONGEST).data()))
            call.deleteLater()
            if arguments is not None:
                self.arguments.emit(arguments)


def _parse(sent: bytes) -> list[str] | None:
    try:
        value = json.loads(sent.decode())
    except ValueError:
        return None
    return value if isinstance(value, list) and all(isinstance(part, str) for part in value) else None
