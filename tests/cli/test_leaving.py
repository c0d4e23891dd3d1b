"""Ctrl-C ends a long command, at whatever moment it comes."""

import subprocess
import sys

FINALISING = """
import os, signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from service.cli.leaving import end_cleanly_on, leave_if_told

class Held:
    def __del__(self):
        os.kill(os.getpid(), signal.SIGINT)

end_cleanly_on(signal.SIGINT)
held = Held()
del held
print("went on")
leave_if_told()
print("was never told")
"""


def test_who_is_told_to_go_while_python_tidies_up_goes_at_the_next_look() -> None:
    ended = subprocess.run([sys.executable, "-c", FINALISING], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout) == (130, "went on\n")
