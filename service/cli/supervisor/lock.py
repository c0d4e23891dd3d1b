"""One supervisor for one DATA_DIR. The kernel holds the lock, so that it ends with the process, however that ends."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from service.domain.refusal import Refusal


@contextmanager
def locked(data_dir: Path, address: str) -> Iterator[None]:
    """Hold DATA_DIR/up.lock and leave `address` in it. Raises Refusal, naming the other's address, if it is held."""
    # Opened without truncating: what stands there belongs to whoever holds the lock.
    with os.fdopen(_opened(data_dir / "up.lock"), "r+", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Refusal(
                f"Upswing is already running here, at {file.read().strip() or 'an address it is about to print'}: "
                "stop it with Ctrl-C where it runs, or set another DATA_DIR and other ports."
            ) from None
        file.truncate()
        file.write(address)
        file.flush()
        yield


def _opened(path: Path) -> int:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as fault:
        raise Refusal(f"DATA_DIR: {fault.strerror}: {path.parent}; write a folder that you may write to.") from None
