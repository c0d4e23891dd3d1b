"""What every measurement can be told."""

import click

DATABASE = click.option(
    "--database",
    default="postgresql",
    show_default=True,
    help="sqlite; postgresql, one of its own; or the address of an empty one (postgresql://...).",
)
JSON = click.option("--json", "as_json", is_flag=True, help="One JSON object a figure, a line each.")
