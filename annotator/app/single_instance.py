"""A second start on the same workspace brings the first window forward."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 1000
"""Milliseconds to wait for the first window's answer."""


def _name(workspace: Path) -> str:
    return "annotator-" + hashlib.sha256(str(workspace.resolve()).encode()).hexdigest()[:24]


def ask_first_window(workspace: Path, lesson: str) -> bool:
    """Ask the window that has the workspace open to come forward; True if it answered.

    Args:
        workspace: the database file.
        lesson: a lesson it shall open; may be empty.
    """
    socket = QLocalSocket()
    socket.connectToServer(_name(workspace))
    if not socket.waitForConnected(_PATIENCE):
        return False
    socket.write(f"show\n{lesson}\n".encode())
    socket.waitForBytesWritten(_PATIENCE)
    answered = socket.waitForReadyRead(_PATIENCE)
    socket.disconnectFromServer()
    return answered


class FirstWindow(QObject):
    """Listens for later starts on this computer, of this user.

    Args:
        workspace: the database file.
        come_forward: called with a lesson's place, or with an empty string.
        parent: owner.
    """

    def __init__(self, workspace: Path, come_forward: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._come_forward = come_forward
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # The workspace's lock is ours, so a name that is still taken was left by a killed process.
        QLocalServer.removeServer(_name(workspace))
        self._server.newConnection.connect(self._called)
        self._server.listen(_name(workspace))

    def _called(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._read)

    def _read(self) -> None:
        socket = self.sender()
        if not isinstance(socket, QLocalSocket):
            return
        lines = bytes(socket.readAll().data()).decode("utf-8", "replace").split("\n")
        socket.write(b"ok\n")
        socket.flush()
        self._come_forward(lines[1] if len(lines) > 1 else "")
