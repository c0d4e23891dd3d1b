"""`python -m service.sandbox`: the pretend outside world as a process, until SIGTERM or Ctrl-C."""

import asyncio
import signal
import sys

from service.adapters.clock import SandboxClock, SystemClock
from service.logs import set_up_logs
from service.sandbox.coaching_clock import CoachingClock
from service.sandbox.listening import listening
from service.sandbox.options import Options, options_from
from service.settings import BadSettings, Settings, load_settings

_CANNOT_START = 1


def main() -> int:
    """Run one sandbox; return the exit status."""
    set_up_logs()
    try:
        settings = load_settings()
        asyncio.run(_live(settings, options_from(settings)))
    except BadSettings as fault:
        return _sorry(str(fault))
    except OSError as fault:
        why = fault.strerror or str(fault)
        return _sorry(f"The sandbox cannot start: {why}. See SANDBOX_PORT, SANDBOX_SMTP_PORT and DATA_DIR.")
    return 0


async def _live(settings: Settings, options: Options) -> None:
    end = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, end.set)
    # Where texts are real, time is too.
    movable = settings.sms_is_sandboxed
    clock = SandboxClock(settings.clock_file) if movable else SystemClock()
    async with listening(options, clock, CoachingClock(settings) if movable else None):
        await end.wait()


def _sorry(words: str) -> int:
    sys.stderr.write(f"{words}\n")
    return _CANNOT_START


if __name__ == "__main__":
    sys.exit(main())
