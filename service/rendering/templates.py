"""Where the templates are: in the wheel, or in a checkout."""

from pathlib import Path

import service


def templates_directory(package: Path | None = None) -> Path:
    """The directory of templates that belongs to an installed or checked-out `service` package.

    A checkout is looked for last only if the wheel's copy is missing: an editable install may carry neither.
    Raises FileNotFoundError with both places.
    """
    home = package or Path(service.__file__).parent
    places = (home / "_templates", home.parent / "templates")
    for place in places:
        if (place / "programs").is_dir():
            return place
    raise FileNotFoundError(f"no templates in {places[0]} nor in {places[1]}; install upswing afresh")
