"""`python -m service.cli` is `upswing`, for places where the script is not on the path."""

from service.cli import main

if __name__ == "__main__":
    main()
