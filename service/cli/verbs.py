"""A group of verbs, each a module that is loaded when it is asked for."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click


class Verbs(click.Group):
    """Imports a verb when it is needed: `upswing worker` must not pay for what `upswing demo` imports.

    verbs: what one types, and where it lives, `module:name` of a click command or group.
    """

    def __init__(self, *args: Any, verbs: Mapping[str, str], **options: Any) -> None:
        super().__init__(*args, **options)
        self._verbs = verbs

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(self._verbs)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in self._verbs:
            return None
        module, name = self._verbs[cmd_name].split(":")
        command = getattr(import_module(module), name)
        assert isinstance(command, click.Command)  # noqa: S101
        return command
