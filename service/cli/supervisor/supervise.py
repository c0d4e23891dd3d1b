"""Starts the children in order, keeps them alive, and ends them in the opposite order."""

import asyncio
import signal
from collections.abc import Callable, Sequence
from itertools import groupby

from service.cli.supervisor.child import Child, Patience
from service.cli.supervisor.keeper import Keeper, NeverReady
from service.cli.supervisor.ledger import Ledger
from service.cli.supervisor.screen import Screen

_LEAST_SECONDS = 1.0
"""What each rank is given to end, even when the one before took all the time there was."""


async def supervise(
    children: Sequence[Child],
    ledger: Ledger,
    screen: Screen,
    *,
    on_ready: Callable[[], None],
    patience: Patience,
) -> int:
    """Run until SIGINT, SIGTERM or SIGHUP, then leave no process behind. Gives the exit code: 0 when asked to stop,
    2 when a child refused to start, 1 when something did not come to answer."""
    keepers = [Keeper(child, ledger, screen, patience) for child in sorted(children, key=_rank_of_child)]
    stop = asyncio.create_task(_asked_to_stop(screen))
    start = asyncio.create_task(_start(keepers))
    await asyncio.wait({start, stop}, timeout=patience.start, return_when=asyncio.FIRST_COMPLETED)
    code = 0
    if not stop.done():
        code = _outcome_of(start, screen, patience)
        if code == 0:
            on_ready()
            await stop
    start.cancel()
    await asyncio.gather(start, return_exceptions=True)
    await _stop(keepers, patience)
    return code


def _outcome_of(start: asyncio.Task[None], screen: Screen, patience: Patience) -> int:
    if not start.done():
        screen.say(f"Not everything answers after {patience.start:g} s; its lines above say why. Stopping.")
        return 1
    fault = start.exception()
    if isinstance(fault, NeverReady):
        screen.say(str(fault))
        return fault.code
    if fault is not None:
        raise fault
    return 0


async def _asked_to_stop(screen: Screen) -> None:
    """Return at the first signal. A second one changes nothing: the children would cut short what they are sending."""
    asked = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        if number == signal.SIGHUP and signal.getsignal(number) == signal.SIG_IGN:
            continue  # started with nohup
        loop.add_signal_handler(number, asked.set)
    await asked.wait()
    screen.say("Stopping: what is being sent is finished first, which may take some seconds.")


async def _start(keepers: Sequence[Keeper]) -> None:
    for _, of_one_rank in groupby(keepers, key=_rank):
        started = list(of_one_rank)
        for keeper in started:
            keeper.start()
        for keeper in started:
            if keeper.child.awaited:
                await keeper.ready()
    for keeper in keepers:
        await keeper.ready()


async def _stop(keepers: Sequence[Keeper], patience: Patience) -> None:
    """One rank after the other, each in what is left of the time once the later ones have their second."""
    loop = asyncio.get_running_loop()
    ranks = [list(of_one_rank) for _, of_one_rank in groupby(reversed(keepers), key=_rank)]
    end = loop.time() + patience.stop
    for behind, of_one_rank in zip(range(len(ranks) - 1, -1, -1), ranks, strict=True):
        seconds = max(_LEAST_SECONDS, end - loop.time() - behind * _LEAST_SECONDS)
        await asyncio.gather(*(keeper.stop(seconds) for keeper in of_one_rank))


def _rank_of_child(child: Child) -> int:
    return child.rank


def _rank(keeper: Keeper) -> int:
    return keeper.child.rank
