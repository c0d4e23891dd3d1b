"""What `upswing up` runs once the database is ready: is this the first start, and who may sign in?"""

from service.bootstrap import bootstrap
from service.settings import load_settings
from service.usecases.open_for_the_first_time import EMAIL, NAME, open_for_the_first_time


def first_run() -> None:
    """Make the first sign-in of a laptop's install; say nothing on any later start."""
    added = open_for_the_first_time(bootstrap(load_settings()))
    if added is not None:
        print(f"Sign in as {EMAIL} ({NAME}, coach and admin) with this password, shown once:  {added.password}")


if __name__ == "__main__":
    first_run()
