"""How a fresh install on a laptop is born: with one member of staff, so that there is somebody to sign in as."""

from sqlalchemy import select

from service.app import App
from service.store.tables import Role, Staff
from service.usecases.add_staff import Added, add_staff

NAME = "Mira Lopez"
EMAIL = "mira@example.com"


def open_for_the_first_time(app: App) -> Added | None:
    """Add the first coach, who is an admin too, where nothing real is connected and nobody is on the staff yet."""
    if not app.settings.embedded:
        return None
    with app.store.reading() as tx:
        if tx.execute(select(Staff.id).limit(1)).first() is not None:
            return None
    return add_staff(app, name=NAME, email=EMAIL, role=Role.ADMIN, zone="Europe/London")
